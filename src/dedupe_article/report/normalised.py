"""What normalisation changed, by kind."""

from __future__ import annotations

import unicodedata
from collections import Counter
from enum import Enum

from dedupe_article.model import Article


class Normalised(Enum):
    """The kinds of change; the value is what a reader of the report sees."""

    LINE_ENDS = "line ends"
    FINAL_NEWLINE = "final newline"
    WHITE_SPACE = "white space"
    INVISIBLE = "invisible characters"
    FORM = "Unicode form"
    OTHER = "other"


BREAKS = frozenset("\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029")


def normalised(article: Article) -> dict[str, int]:
    """How many edits of each kind were made; kinds without any are left out."""
    if not article.edits:
        return {}
    counts: Counter[Normalised] = Counter()
    length = len(article.source)
    seen = Counter(
        (article.source[start:end], replacement, start == length) for start, end, replacement in article.edits
    )
    for (removed, replacement, at_end), count in seen.items():
        counts[kind(removed, replacement, at_end)] += count
    return {name.value: counts[name] for name in Normalised if counts[name]}


def kind(removed: str, replacement: str, at_end: bool) -> Normalised:
    """The kind of one edit; `at_end` if nothing but the end of the source stood there."""
    if not removed:
        return Normalised.FINAL_NEWLINE if at_end and replacement == "\n" else Normalised.OTHER
    if not replacement.strip() and not removed.strip():
        return Normalised.WHITE_SPACE if BREAKS.isdisjoint(removed) else Normalised.LINE_ENDS
    if not replacement and all(unicodedata.category(character) in ("Cf", "Cc", "Mn") for character in removed):
        return Normalised.INVISIBLE
    if unicodedata.normalize("NFC", removed) == unicodedata.normalize("NFC", replacement):
        return Normalised.FORM
    return Normalised.OTHER
