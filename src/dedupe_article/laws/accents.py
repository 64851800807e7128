"""Copies that have lost their accents."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator

from dedupe_article.laws.keys import beyond_ascii, unescaped
from dedupe_article.laws.mojibake import any_broken

FEW = 3  # letters with an accent that the twins have at least: fewer may be words of their own
HEAD = 400  # characters: of 348 misspelt copies with accents 324 and their twins have one there
MARKS = dict.fromkeys((*range(0x300, 0x370), 0x653, 0x654, 0x655))
ALEFS = "\u0622\u0623\u0625"  # of Arabic, with a sign that is often left out


def lost(passages: Iterable[str], twins: Iterable[str]) -> bool:
    """Whether one of the two has no accent at all, and the other has several; those of mojibake are none."""
    ours, theirs = "".join(passages), "".join(twins)
    if any(_accented(ours[:HEAD])) and any(_accented(theirs[:HEAD])):
        return False  # as nearly always
    if not any(_accented(ours)):
        return _has_several(theirs) or _lost_alefs(ours, theirs)
    return not any(_accented(theirs)) and _has_several(ours)


def _lost_alefs(ours: str, theirs: str) -> bool:
    """Whether one of the two has no alef with a sign, and the other has several."""
    few, several = sorted(sum(map(text.count, ALEFS)) for text in (ours, theirs))
    return few == 0 and several >= FEW


def _has_several(passage: str) -> bool:
    return sum(_accented(passage)) >= FEW and not any_broken(passage)


def _accented(passage: str) -> Iterator[int]:
    """How often each letter with an accent stands in the passage."""
    beyond = beyond_ascii(unescaped(passage))
    return (beyond.count(letter) for letter in set(beyond) if " 03" in unicodedata.decomposition(letter))


def without(passage: str) -> str:
    """The passage without accents.

    >>> without("déjà vu")
    'deja vu'
    """
    return unicodedata.normalize("NFD", unescaped(passage)).translate(MARKS)
