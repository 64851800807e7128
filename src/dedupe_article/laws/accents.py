"""Copies that have lost their accents."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from dedupe_article.laws.keys import beyond_ascii, unescaped
from dedupe_article.laws.mojibake import WRECK

FEW = 3  # letters with an accent that the twins have at least: fewer may be words of their own
MARKS = dict.fromkeys(range(0x300, 0x370))


def lost(passages: Iterable[str], twins: Iterable[str]) -> bool:
    """Whether one of the two has no accent at all, and the other has several; those of mojibake are none."""
    ours, theirs = sorted(("".join(passages), "".join(twins)), key=_count)
    return _count(ours) == 0 and _count(theirs) >= FEW and not re.search(WRECK, theirs)


def _count(passage: str) -> int:
    beyond = beyond_ascii(unescaped(passage))
    return sum(beyond.count(letter) for letter in set(beyond) if " 03" in unicodedata.decomposition(letter))


def without(passage: str) -> str:
    """The passage without accents.

    >>> without("déjà vu")
    'deja vu'
    """
    return unicodedata.normalize("NFD", unescaped(passage)).translate(MARKS)
