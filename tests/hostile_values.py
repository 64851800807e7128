"""Texts that are hard to clean: paragraphs repeated and damaged, and texts of a few words over and over."""

from __future__ import annotations

import html
import random
import unicodedata
from collections.abc import Callable

from hypothesis import strategies as st
from laws_values import BANJIR, CHINESE, DUERRE, FLOOD, LEAD, RUSSIAN, VIETNAMESE, wreck

PARAGRAPHS = [
    *(f"{one.rstrip('.')}." for text in (FLOOD, BANJIR, DUERRE) for one in text.split(". ")),
    *(f"{one}。" for one in CHINESE.rstrip("。").split("。")),
    LEAD,
    RUSSIAN,
    VIETNAMESE,
    "Les élèves du collège voisin répétaient jusqu’ici dans le préau ; l’abonnement passera de huit à onze euros.",
    "नगर पालिका ने मरम्मत पर 11 लाख रुपये खर्च किए, जबकि बाकी रकम दुकानदारों के चंदे से आई।",
]
# Words that carry a fact, and what is written instead of them.
FACTS = ["not", "no", "never", "nicht", "tidak", "pas", "не", "不", "two", "three", "zwei", "dua", "deux", "三"]
FACTS += ["12", "2024", "1,5", "-7", "%", "May", "Juni", "Montag", "km", "without"]
LETTERS = "abcdefghijklmnopqrstuvwxyz"
INVISIBLE = "\xad\u200b\u200d\ufeff\u0301"
RATES = (0.01, 0.03, 0.06, 0.12, 0.2)
Chance = random.Random


def words_of(text: str) -> list[str]:
    return list(text) if text[:1] > "\u3000" else text.split(" ")


def joined(text: str, words: list[str]) -> str:
    return ("" if text[:1] > "\u3000" else " ").join(words) or text


def slip(word: str, chance: Chance) -> str:
    """One letter lost, doubled, swapped with its neighbour, changed or put in."""
    at = chance.randrange(len(word)) if word else 0
    letter = chance.choice(LETTERS)
    ways = (
        word[at + 1 :],
        word[at : at + 1] + word[at:],
        word[at + 1 : at + 2] + word[at : at + 1] + word[at + 2 :],
        letter + word[at + 1 :],
        letter + word[at:],
    )
    return word[:at] + chance.choice(ways)


def split_word(word: str, chance: Chance) -> str:
    at = chance.randrange(len(word) + 1)
    return word[:at] + chance.choice([" ", "-\n", *INVISIBLE]) + word[at:]


WORDS: dict[str, Callable[[str, Chance], str]] = {
    "slips": slip,
    "two slips": lambda word, chance: slip(slip(word, chance), chance),
    "facts": lambda _, chance: chance.choice(FACTS),
    "facts added": lambda word, chance: f"{chance.choice(FACTS)} {word}",
    "lost": lambda *_: "",
    "twice": lambda word, _: f"{word} {word}",
    "divided": split_word,
    "marks": lambda word, chance: word + chance.choice(".!?…,:;”—)"),
    "capitals": lambda word, _: word.upper(),
    "numbers": lambda _, chance: str(chance.randrange(100)),
}


def by_word(names: list[str], text: str, chance: Chance) -> str:
    """Some of the words damaged in one of the ways named."""
    rate = chance.choice(RATES)
    found = words_of(text)
    return joined(text, [WORDS[chance.choice(names)](one, chance) if chance.random() < rate else one for one in found])


def cut_off(text: str, chance: Chance) -> str:
    found = words_of(text)
    at = chance.randrange(1, len(found) + 1)
    return chance.choice(
        [joined(text, found[:at]) + chance.choice(["", "...", "…"]), joined(text, found[at:] or found)]
    )


def shuffled(text: str, chance: Chance) -> str:
    found = words_of(text)
    one, other = sorted(chance.randrange(len(found) + 1) for _ in "ab")
    return joined(text, found[:one] + found[other:] + found[one:other])


def tagged(text: str, chance: Chance) -> str:
    opening = chance.choice(["", "<b>", "&lt;i&gt;", '<a href="x">', "<a href="])
    return f"<p>{opening}{text.replace(' ', '<br>', 1)}</p>"


WHOLE: dict[str, Callable[[str, Chance], str]] = {
    "none": lambda text, _: text,
    "mojibake": lambda text, _: wreck(text),
    "entities": lambda text, _: html.escape(text.replace("a", "&aacute;")),
    "tags": tagged,
    "accents apart": lambda text, _: unicodedata.normalize("NFD", text),
    "capitals": lambda text, _: text.upper(),
    "wrapped": lambda text, chance: text.replace(" ", chance.choice(["\n", " \u00a0", ""]), 5),
    "cut off": cut_off,
    "moved": shuffled,
    "all kinds": lambda text, chance: by_word(sorted(WORDS), text, chance),
    "misspelt": lambda text, chance: by_word(["slips"], text, chance),
    "misspelt, a fact changed": lambda text, chance: by_word([*["slips"] * 6, "facts", "numbers"], text, chance),
}
seeds = st.integers(0, 2**16).map(random.Random)


def of_few_words(names: list[str], chance: Chance) -> str:
    """A sentence of a few words over and over."""
    return " ".join(chance.choice(names) for _ in range(chance.randrange(4, 24))) + chance.choice([".", "!", "…", ""])


few = st.lists(st.sampled_from([*FACTS, *FLOOD.split()[:12], "cafés", "लाख", "字"]), min_size=2, max_size=8)
bodies = st.one_of(
    st.lists(st.sampled_from(PARAGRAPHS), min_size=1, max_size=6),
    st.builds(
        lambda names, chances: [of_few_words(names, one) for one in chances],
        few,
        st.lists(seeds, min_size=1, max_size=6),
    ),
)


@st.composite
def hostile(draw: st.DrawFn) -> str:
    """A body and up to five copies of stretches of it, each damaged in its own ways, somewhere among the rest."""
    body = draw(bodies)
    found = list(body)
    for _ in range(draw(st.integers(1, 5))):
        start, end = sorted((draw(st.integers(0, len(body) - 1)), draw(st.integers(0, len(body) - 1))))
        copy = body[start : end + 1]
        for name in draw(st.lists(st.sampled_from(sorted(WHOLE)), max_size=2)):
            chance = draw(seeds)
            copy = [WHOLE[name](one, chance) if one and chance.random() < 0.8 else one for one in copy]
        at = draw(st.integers(0, len(found)))
        found[at:at] = [" ".join(copy)] if draw(st.booleans()) and draw(st.booleans()) else copy
    return draw(st.sampled_from(["\n", "\n\n", " "])).join(found)


ODD = " \t\n\r\x0b\x0c\x85\u2028\u2029\u00a0\u3000\u200b\u200d\u00ad\ufeff\u0301\u0300.,;:!?…—-–'\"“”«»()[]{}*_#>|"
ODD += "`~=+$%&<\\/0123½²①٣१aAbBéÉßñÄ字町の한국กาنল\u09be\u0915\u094d😀👨\x00\x1b"
WAYS = [
    "# {}",
    "## {} ##",
    "- {}",
    "  - {}",
    "1. {}",
    "> {}",
    "| {} | b |",
    "|---|---|",
    "```\n{}\n```",
    "    {}",
    "---",
    "{}  ",
]
WAYS += [
    "[{}](http://x.y)",
    "**{}**",
    "<div>{}</div>",
    "[^1]: {}",
    "---\ntitle: {}\n---",
    "{}\n===",
    "<!-- {} -->",
    "\t{}",
    "$$\n{}\n$$",
]
BREAKS = ["\n", "\n\n", " ", "\r\n", "\r\n\r\n", "\n\n\n", "\r", "", "\u2028", "\x0c", "\n \n"]
CODECS = [
    "utf-8",
    "utf-8",
    "utf-8-sig",
    "utf-16",
    "utf-16-le",
    "utf-32",
    "cp1252",
    "cp1251",
    "cp1250",
    "cp1256",
    "koi8-r",
    "mac-roman",
]
CODECS += ["big5", "gb18030", "shift_jis", "euc-jp", "euc-kr", "tis-620", "iso2022_jp", "hz", "utf-7", "cp437"]
junk = st.text(st.one_of(st.sampled_from(ODD), st.characters(exclude_categories=["Cs"])), max_size=60)
sentences = st.one_of(st.sampled_from(PARAGRAPHS), st.builds(of_few_words, few, seeds))
marked = st.builds(lambda way, text: way.replace("{}", text), st.sampled_from(WAYS), sentences)


@st.composite
def layouts(draw: st.DrawFn) -> str:
    """Paragraphs, Markdown and odd characters, and stretches of them again, with any line ends."""
    body = draw(st.lists(st.one_of(sentences, marked, junk), min_size=1, max_size=7))
    found = list(body)
    for _ in range(draw(st.integers(0, 4))):
        start, end = sorted((draw(st.integers(0, len(body) - 1)), draw(st.integers(0, len(body) - 1))))
        at = draw(st.integers(0, len(found)))
        found[at:at] = body[start : end + 1]
    return draw(st.sampled_from(BREAKS)).join(found) + draw(st.sampled_from(["", "\n", "\n\n", " ", "\r\n"]))


@st.composite
def octets(draw: st.DrawFn) -> bytes:
    """A text in some encoding, a few bytes of it changed or not."""
    data = draw(st.one_of(hostile(), layouts())).encode(draw(st.sampled_from(CODECS)), "replace")
    for _ in range(draw(st.integers(0, 2))):
        at = draw(st.integers(0, len(data)))
        data = data[:at] + draw(st.binary(max_size=2)) + data[at + draw(st.integers(0, 2)) :]
    return data
