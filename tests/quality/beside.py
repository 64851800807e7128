"""Damage beside the kinds of the table: found in the wild, or made to see whether the rules hold elsewhere."""

from __future__ import annotations

import random
import unicodedata

from .case import Kind, Made, Source, join
from .copies import changed
from .noise import typos

FEWEST = 4  # letters that lose an accent, or words that are broken: fewer are no damage of the whole copy
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


BESIDE = (
    Kind("each-paragraph-twice", each_twice, 0.97),
    Kind("misspelt-twice", misspelt_twice, 0.70),
    Kind("accents-lost", without_accents, 0.60),
    Kind("words-broken", words_broken, 0.70),
    Kind("overlap-in-mid-sentence", overlap, 0.93),
)
