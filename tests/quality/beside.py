"""Damage beside the kinds of the table: found in the wild, or made to see whether the rules hold elsewhere."""

from __future__ import annotations

import json
import random
import re
import textwrap
import unicodedata

from .case import Kind, Made, Source, join, same, sentences
from .copies import changed
from .noise import typos

FEWEST = 4  # letters that lose an accent, or words that are broken: fewer are no damage of the whole copy
MARKS = 0.05  # of the letters: where more are lost, nobody can read it
BROKEN = 0.12  # of the words of some length: two or three a paragraph


def each_twice(source: Source) -> Made:
    """Each paragraph stands twice in a row, as where a page holds one text for phones and one for screens."""
    p = source.paragraphs
    return Made(join([one for x in p for one in (x, x)]), join(p))


def misspelt_twice(source: Source) -> Made:
    """The body three times, the second and the third time misspelt."""
    p, _, rng = source
    copies = [typos(x, rate, rng) for rate in (0.01, 0.02) for x in p[1:]]
    return Made(join(p + copies), join(p))


def without_accents(source: Source) -> Made | None:
    """The copy lost its accents on the way; what stays must have them."""
    text = unicodedata.normalize("NFD", join(source.paragraphs[1:]))
    accents = sum("\u0300" <= letter <= "\u036f" for letter in text)
    return changed(source, plain) if accents >= FEWEST else None


def plain(text: str) -> str:
    apart = unicodedata.normalize("NFD", text)
    return "".join(letter for letter in apart if not "\u0300" <= letter <= "\u036f")


def words_broken(source: Source) -> Made | None:
    """In the copy some words are broken in two, as a page of print gives them."""
    if not source.space:
        return None
    p, _, rng = source
    copy = [" ".join(broken(word, rng) for word in x.split(" ")) for x in p[1:]]
    more = sum(x.count(" ") for x in copy) - sum(x.count(" ") for x in p[1:])
    return Made(join(p + copy), join(p)) if more >= FEWEST else None


def broken(word: str, rng: random.Random) -> str:
    if len(word) <= 6 or not word.isalpha() or rng.random() >= BROKEN:
        return word
    at = rng.randint(2, len(word) - 2)
    return f"{word[:at]} {word[at:]}"


def overlap(source: Source) -> Made | None:
    """A page ends in the middle of a paragraph, and the next one opens with the last words of it."""
    p, _, rng = source
    at = [i for i in range(1, len(p)) if len(p[i].split()) >= 30]
    if not at or not source.space:
        return None
    k = rng.choice(at)
    words = p[k].split(" ")
    end = rng.randint(len(words) // 2 + 4, len(words) - 8)
    start = end - rng.randint(14, 20)
    pages = [" ".join(words[:end]), " ".join(words[start:])]
    cut = [join([*p[:k], " ".join(words[:at]), " ".join(words[at:]), *p[k + 1 :]]) for at in (end, start)]
    return Made(join([*p[:k], *pages, *p[k + 1 :]]), cut[0], (cut[1],))


def question_marks(source: Source) -> Made | None:
    """The copy went through a character set that has no accents, and has question marks for them."""
    marks = [x.encode("ascii", "replace").decode() for x in source.paragraphs[1:]]
    letters = sum(len(x) for x in marks)
    return (
        changed(source, asked) if source.space and FEWEST <= sum(x.count("?") for x in marks) < letters / 20 else None
    )


def asked(text: str) -> str:
    return text.encode("ascii", "replace").decode()


def fuller_second(source: Source) -> Made | None:
    """The first body lacks a sentence of each paragraph that has three; the second one has them all."""
    p, _, rng = source
    first = [shortened(x, source.space, rng) for x in p[1:]]
    return Made(join([p[0], *first, *p[1:]]), join(p)) if first != p[1:] else None


def shortened(paragraph: str, space: str, rng: random.Random) -> str:
    said = sentences(paragraph)
    if len(said) > 2:
        del said[rng.randrange(len(said))]
    return space.join(said)


def dateline(source: Source) -> Made:
    """The second body begins with a dateline that the first one lacks."""
    p = source.paragraphs
    fuller = [f"Jakarta (ANTARA) - {p[1]}", *p[2:]]
    return Made(join(p + fuller), join([p[0], *fuller]), (join([*p, "Jakarta (ANTARA) -"]),))


def glued_above(source: Source) -> Made:
    """The first paragraphs stand above the article in one line, as an unclosed tag leaves them."""
    p, _, rng = source
    return Made(join([source.space.join(p[: rng.randrange(2, len(p))]), *p]), join(p))


def points_above(source: Source) -> Made | None:
    """Sentences from inside the paragraphs stand above the article, as its points."""
    p, _, rng = source
    inside = [s for x in p[1:] for s in (sentences(x) if len(sentences(x)) > 1 else ()) if 60 < len(s) < 250]
    if len(inside) < 3:
        return None
    points = sorted(rng.sample(range(len(inside)), 3))
    return Made(join([*(f"- {inside[at]}" for at in points), *p]), join(p))


def song_amid_prose(source: Source) -> Made | None:
    """A song with a refrain stands between two paragraphs; it must stay."""
    p, _, rng = source
    words = [word.strip('.,;:“”"()') for x in p for word in x.split()]
    if len(words) < 120 or not source.space:
        return None
    lines = [" ".join(words[at : at + rng.randint(4, 7)]).capitalize() for at in rng.sample(range(len(words) - 7), 15)]
    refrain = lines[12:]
    song = [line for verse in range(0, 12, 4) for line in (*lines[verse : verse + 4], *refrain)]
    return same(join([*p[:2], *song, *p[2:]]))


def tags_left(source: Source) -> Made:
    """The copy stands in its tags, some of them around a word."""
    p, _, rng = source
    copy = []
    for paragraph in p[1:]:
        words = paragraph.split(" ")
        at = rng.randrange(len(words))
        words[at] = f'<strong class="x">{words[at]}</strong>'
        copy.append(f"<p>{' '.join(words)}</p>")
    return Made(join(p + copy), join(p))


def misspelt_shuffled(source: Source) -> Made:
    """The paragraphs of the copy changed places, and are misspelt."""
    p, _, rng = source
    copy = [typos(x, 0.02, rng) for x in p[1:]]
    rng.shuffle(copy)
    return Made(join(p + copy), join(p))


def each_misspelt(source: Source) -> Made:
    """Each paragraph stands twice in a row, the second time misspelt."""
    p, _, rng = source
    return Made(join([one for x in p for one in (x, typos(x, 0.02, rng))]), join(p))


def written_out(source: Source) -> Made:
    """The copy is the inside of a JSON string: its line ends, and all that is not ASCII, are written out."""
    p = source.paragraphs
    return Made(join([*p, json.dumps(join(p[1:]))[1:-1]]), join(p))


def links_left(source: Source) -> Made | None:
    """The copy is Markdown, with a link and emphasis in each paragraph."""
    p, _, rng = source
    if not source.space:
        return None
    copy = []
    for paragraph in p[1:]:
        words = paragraph.split(" ")
        at, other = rng.randrange(len(words)), rng.randrange(len(words))
        words[other] = f"_{words[other]}_"
        words[at] = f"[{words[at]}](https://example.org/{at}/{paragraph[:1]})"
        copy.append(" ".join(words))
    return Made(join(p + copy), join(p))


def cut_in_word(source: Source) -> Made | None:
    """The first characters stand above the article, cut off in the middle of a word, as a description of the page."""
    p, _, rng = source
    length = rng.randint(110, 220)
    flat = source.space.join(p)
    return Made(join([flat[:length].rstrip() + "...", *p]), join(p)) if len(flat) > 2 * length else None


def initials_lost(source: Source) -> Made | None:
    """The copy begins without its first letter, which was set large, as a picture."""
    p = source.paragraphs
    if not p[1][0].isupper() or not p[1][1].islower():
        return None
    return Made(join([*p, p[1][1:], *p[2:]]), join(p))


def broken_first(source: Source) -> Made | None:
    """The first copy is broken into lines of a few words; the sound one stays."""
    p, _, rng = source
    if not source.space:
        return None
    lines = [textwrap.fill(x, rng.randint(40, 70)) for x in p[1:]]
    return Made(join([p[0], *lines, *p[1:]]), join(p))


SCANNED = {"rn": "m", "cl": "d", "m": "rn", "d": "cl", "h": "b", "e": "c"}


def scanned(source: Source) -> Made | None:
    """The copy was scanned, and some letters read for those that they look like."""
    p, _, rng = source
    copy = [
        re.sub("rn|cl|[mdhe]", lambda one: SCANNED[one.group()] if rng.random() < 0.04 else one.group(), x)
        for x in p[1:]
    ]
    misread = sum(a != b for x, y in zip(copy, p[1:], strict=True) for a, b in zip(x.split(), y.split(), strict=True))
    return Made(join(p + copy), join(p)) if misread >= FEWEST else None


CODE_PAGES = ("cp1250", "cp1251", "mac_roman", "cp437")


def other_code_page(source: Source) -> Made | None:
    """The UTF-8 of the copy was read as a code page that is not Windows-1252, or was read wrongly twice."""
    p, _, rng = source
    codec = rng.choice([*CODE_PAGES, "twice"])
    copy = [read_as(read_as(x, "cp1252"), "cp1252") if codec == "twice" else read_as(x, codec) for x in p[1:]]
    more = sum(map(len, copy)) - sum(map(len, p[1:]))
    return Made(join(p + copy), join(p)) if FEWEST <= more <= 0.5 * sum(map(len, p[1:])) else None


def read_as(text: str, codec: str) -> str:
    """The text when its UTF-8 is read as a code page; a byte that this lacks is a control character."""
    return "".join(bytes([byte]).decode(codec, "ignore") or chr(byte) for byte in text.encode())


BESIDE = (
    Kind("scanned", scanned, 0.95),
    Kind("other-code-page", other_code_page, 0.95),
    Kind("misspelt-shuffled", misspelt_shuffled, 0.72),
    Kind("tags-left", tags_left, 0.97),
    Kind("each-paragraph-twice", each_twice, 0.97),
    Kind("each-misspelt", each_misspelt, 0.74),
    Kind("misspelt-twice", misspelt_twice, 0.78),
    Kind("accents-lost", without_accents, 0.88),
    Kind("words-broken", words_broken, 0.70),
    Kind("overlap-in-mid-sentence", overlap, 0.93),
    Kind("question-marks", question_marks, 0.7),
    Kind("fuller-second", fuller_second, 0.65),
    Kind("dateline", dateline, 0.97),
    Kind("glued-above", glued_above, 0.97),
    Kind("points-above", points_above, 0.8),
    Kind("written-out", written_out, 0.97),
    Kind("links-left", links_left, 0.97),
    Kind("cut-in-word", cut_in_word, 0.95),
    Kind("initials-lost", initials_lost, 0.93),
    Kind("broken-first", broken_first, 0.83),
    Kind("song-amid-prose", song_amid_prose, 0.97, stays=True),
)
