"""Accents that one copy lost: if it has none at all, words that differ in nothing but accents are the same."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from unicodedata import decomposition, normalize

from dedupe_article.matcher.alignment import Alignment
from dedupe_article.matcher.page import Page
from dedupe_article.matcher.words.debris import beyond_ascii

# At least so many letters with an accent in the other copy, and places in which the two differ: of 111 copies without
# accents as many come out right with 1, and one fewer with 5.
FEW = 3
SAMPLE = 240  # characters of a copy that are looked at first: of 91 pairs with accents 84 have some there on both sides
MARKS = dict.fromkeys((*range(0x300, 0x370), 0x653, 0x654, 0x655))
# Letters that Unicode does not take apart, and how letters with accents are written out.
BARE = {"ø": "o", "đ": "d", "ł": "l", "æ": "ae", "œ": "oe"}
WRITTEN_OUT = {"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "æ": "ae"}
STRUCK = "".join(BARE) + "".join(BARE).upper()
LETTERS, WRITTEN = str.maketrans(BARE), str.maketrans(WRITTEN_OUT)
UMLAUTS = "".join(WRITTEN_OUT) + "".join(WRITTEN_OUT).upper()
ALEF = "\u0627"
ALEFS = "\u0622\u0623\u0625"  # of Arabic, with a sign that is often left out; other letters keep theirs


def bare(page: Page, copy: Alignment) -> int:
    """1 where the later side has lost all accents, -1 where the earlier one has, else 0."""
    if len(copy.hunks) < FEW:
        return 0
    sides = [page.reading[page.starts[start] : page.ends[end - 1]] for start, end in (copy.early(), copy.late())]
    if all(accents(text[:SAMPLE]) and ALEF not in text[:SAMPLE] for text in sides):
        return 0
    beyond = [beyond_ascii(text) for text in sides]
    if beyond[0] == beyond[1]:  # as most, where there is little but marks
        return 0
    counts = ([sum(map(text.count, group)) for text in beyond] for group in (ALEFS, STRUCK, UMLAUTS))
    return lacks(*map(accents, beyond)) or next(filter(None, itertools.starmap(lacks, counts)), 0)


def lacks(early: int, late: int) -> int:
    """1 where the later side has none of the letters of which the earlier one has several, -1 the other way round."""
    return 0 if min(early, late) or max(early, late) < FEW else 1 if early else -1


def accents(text: str) -> int:
    """The letters with an accent in a passage."""
    text = beyond_ascii(text)
    return sum(text.count(letter) for letter in set(text) if " 03" in decomposition(letter))


def are_same(one: Sequence[str], two: Sequence[str]) -> bool:
    """Whether words are the same but for accents that are missing, or written out, on one side."""
    return plain(one) == plain(two) or written(one) == written(two)


def plain(words: Sequence[str]) -> str:
    """The letters of words without their accents.

    >>> plain(["déjà", "vu", "łódź"])
    'dejavulodz'
    """
    return normalize("NFD", "".join(words)).translate(MARKS).translate(LETTERS)


def written(words: Sequence[str]) -> str:
    """The same, with accents written out first, as in German and Danish.

    >>> written(["für"]) == written(["fuer"]), written(["gå"])
    (True, 'gaa')
    """
    return plain(["".join(words).translate(WRITTEN)])
