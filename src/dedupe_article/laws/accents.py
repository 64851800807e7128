"""Copies that have lost their accents."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator

from dedupe_article.laws.keys import beyond_ascii, unescaped
from dedupe_article.laws.mojibake import any_broken

FEW = 3  # letters with an accent that the twins have at least: fewer may be words of their own
HEAD = 400  # characters: of 348 misspelt copies with accents 324 and their twins have one there
MARKS = dict.fromkeys((*range(0x300, 0x370), 0x653, 0x654, 0x655))
# Letters that have an accent of their own, and what stands for letters where they are written out.
BARE = str.maketrans(
    {"ø": "o", "đ": "d", "ł": "l", "æ": "ae", "œ": "oe", "Ø": "O", "Đ": "D", "Ł": "L", "Æ": "AE", "Œ": "OE"}
)
WRITTEN = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "Å": "Aa", "Ø": "Oe"}
)
STRUCK = "".join(map(chr, BARE))
UMLAUTS = "äöüåøæÄÖÜÅØÆ"  # which are often written out
ALEFS = "\u0622\u0623\u0625"  # of Arabic, with a sign that is often left out


def lost(passages: Iterable[str], twins: Iterable[str]) -> bool:
    """Whether one of the two has no accent at all, and the other has several; those of mojibake are none."""
    ours, theirs = "".join(passages), "".join(twins)
    if any(_accented(ours[:HEAD])) and any(_accented(theirs[:HEAD])):
        return False  # as nearly always
    if not any(_accented(ours)) and _has_several(theirs):
        return True
    if not any(_accented(theirs)) and _has_several(ours):
        return True
    both = beyond_ascii(ours), beyond_ascii(theirs)
    if not any(_lost(letters, *both) for letters in (ALEFS, STRUCK, UMLAUTS)):
        return False
    return not any_broken(ours) and not any_broken(theirs)


def _lost(letters: str, ours: str, theirs: str) -> bool:
    """Whether one of the two has none of some letters, and the other has several."""
    few, several = sorted(sum(map(text.count, letters)) for text in (ours, theirs))
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
    return unicodedata.normalize("NFD", unescaped(passage)).translate(MARKS).translate(BARE)


def written(passage: str) -> str:
    """The passage without accents, as German and Danish write it.

    >>> written("Für Øl")
    'Fuer Oel'
    """
    return without(unicodedata.normalize("NFC", unescaped(passage)).translate(WRITTEN))


def fold(passages: str, twins: str) -> Callable[[str], str]:
    """How accents were lost: the way after which fewer words differ."""
    return min(without, written, key=lambda way: len({*way(passages).split()} ^ {*way(twins).split()}))
