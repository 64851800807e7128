"""Class words in Thai, where a key is one character, and words of several characters have no spaces between them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from dedupe_article.lexicon import STRICT, classes
from dedupe_article.matcher.alignment import Hunk

LANGUAGE, FIRST, LAST = "th", "\u0e00", "\u0e7f"
LONGEST = 12  # characters of a word
FEWEST = 2  # characters of a denial that a slip leaves alone


def says_otherwise(keys: Sequence[str], hunk: Hunk) -> bool:
    """Whether a hunk stands in a word of a strict class that is another word of that class on the other side.

    A negation on one side alone counts as well if at least two of its characters are different.
    """
    i1, i2, j1, j2 = hunk
    if not any(map(is_thai, (*keys[i1:i2], *keys[j1:j2]))):
        return False
    for name, words in classes(LANGUAGE).items():
        if name not in STRICT:
            continue
        (one, at), (two, there) = (word_at(keys, *side, words) for side in ((i1, i2), (j1, j2)))
        if one and two and one != two:
            return True
        if name == "negation" and i2 - i1 == j2 - j1 and bool(one) != bool(two):
            start, other = (at, at + j1 - i1) if one else (there, there + i1 - j1)
            if is_another(keys, start, other, len(one or two)):
                return True
    return False


def is_thai(word: str) -> bool:
    """Whether a word begins with a Thai character."""
    return FIRST <= word <= LAST


def is_another(keys: Sequence[str], start: int, other: int, length: int) -> bool:
    """Whether a word and what stands in its place differ in some characters that did not change places."""
    ours, theirs = keys[start : start + length], keys[other : other + length]
    differing = sum(a != b for a, b in zip(ours, theirs, strict=False))
    return differing >= FEWEST and sorted(ours) != sorted(theirs)


def word_at(keys: Sequence[str], start: int, end: int, words: Iterable[str]) -> tuple[str, int]:
    """The longest of `words` that stands across the stretch from `start` to `end`, and where it begins; or "".

    >>> word_at("กสองค", 2, 3, ["สอง", "สาม"]), word_at("กสองค", 1, 1, ["สอง"])
    (('สอง', 1), ('', 1))
    """
    low = start
    while low > 0 and start - low < LONGEST and len(keys[low - 1]) == 1:
        low -= 1
    text = "".join(keys[low : end + LONGEST])
    found, place = "", start
    for word in words:
        at = text.find(word, max(start - low - len(word) + 1, 0))
        if len(word) > len(found) and at >= 0 and low + at < max(end, start) and low + at + len(word) > start:
            found, place = word, low + at
    return found, place
