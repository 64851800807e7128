"""Copies that have lost their accents."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from functools import lru_cache

from dedupe_article.laws.folding import beyond_ascii
from dedupe_article.laws.markup import unescaped
from dedupe_article.laws.mojibake import any_broken
from dedupe_article.laws.passage import Odd

FEW = 3  # letters with an accent on the other side, at least: fewer may be words of their own
HEAD = 400  # characters looked at first: of 348 misspelt copies with accents 324 and their twins have one there
MARKS = dict.fromkeys((*range(0x300, 0x370), 0x653, 0x654, 0x655))
# Letters that Unicode does not take apart, and how letters with accents are written out.
BARE = str.maketrans(
    {"ø": "o", "đ": "d", "ł": "l", "æ": "ae", "œ": "oe", "Ø": "O", "Đ": "D", "Ł": "L", "Æ": "AE", "Œ": "OE"}
)
WRITTEN = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "Å": "Aa", "Ø": "Oe"}
)
STRUCK = "".join(map(chr, BARE))
UMLAUTS = "äöüåøæÄÖÜÅØÆ"  # which are often written out
ALEFS = "\u0622\u0623\u0625"  # of Arabic, with a sign that is often left out


def lost(passages: Sequence[Odd], read: Sequence[tuple[str, str]]) -> bool:
    """Whether either the passages or their twins have no accent at all and the others several, mojibake aside.

    `read` has their texts without entities and tags, in which accents are looked for.
    """
    texts = [*map("".join, zip(*read, strict=True))]
    if all(any(map(_has_accent, beyond_ascii(text[:HEAD]))) for text in texts):
        return False  # as for most
    letters = [*map(beyond_ascii, texts)]
    accents = [*map(_accents, letters)]
    counts = [[sum(map(one.count, some)) for one in letters] for some in (ALEFS, STRUCK, UMLAUTS)]
    if not any(map(_gone, (accents, *counts))):
        return False  # as nearly always
    both = "".join(one.passage for one in passages), "".join(one.twin for one in passages)
    if _gone(accents) and not any_broken(both[accents[0] == 0]):
        return True
    return any(map(_gone, counts)) and not any(map(any_broken, both))


def _gone(counts: Sequence[int]) -> bool:
    """Whether one side has none of some letters, and the other several."""
    return min(counts) == 0 and max(counts) >= FEW


def _accents(letters: str) -> int:
    """How many of the letters have an accent."""
    return sum(map(letters.count, filter(_has_accent, set(letters))))


@lru_cache(maxsize=4096)
def _has_accent(letter: str) -> bool:
    return " 03" in unicodedata.decomposition(letter)


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
    """The way in which accents were lost: `without` or `written`, whichever leaves fewer words that differ."""
    return min(without, written, key=lambda way: len({*way(passages).split()} ^ {*way(twins).split()}))
