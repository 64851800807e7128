"""The fuzzy hash: word shingles in an index propose where a text repeats itself."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

# Words in a probe: 65 % of clean articles have no recurring shingle of 6 words, so they are done there; a passage of
# 30 words with a slip in every third word still has one in three cases out of four.
PROBE = 6
RECURRING = 3  # shingles of 6 words that recur make 8 words in a row, or slips between some
COPY = 40  # words: the inside of a run as long as this is not indexed again
SHINGLE = 5  # words in a seed: a copy with a slip in every third word has one in eight words on average
UNSPACED_FACTOR = 2  # in scripts without spaces a word is one character, about half of a word elsewhere
EARLIER = 6  # places of a frequent shingle that are followed up: the first two and the last four


class Run(NamedTuple):
    """`keys[i:i + length] == keys[j:j + length]`, `i < j`, and longer in no direction."""

    i: int
    j: int
    length: int


def shingles(keys: Sequence[str], size: int) -> list[tuple[str, ...]]:
    """Every stretch of `size` words, in order.

    >>> shingles(["a", "b", "c"], 2)
    [('a', 'b'), ('b', 'c')]
    """
    return list(zip(*(keys[at:] for at in range(size)), strict=False))


def recurring(keys: Sequence[str], size: int) -> int:
    """How many shingles of `size` words stand again after their first place."""
    return max(len(keys) - size + 1, 0) - len(set(shingles(keys, size)))


def runs(keys: list[str], size: int) -> list[Run]:
    """The maximal runs of at least `size` equal words, by their later place.

    Each word looks at a bounded number of earlier places, a run is followed once, and what a long one holds is not
    looked at again, so the work is linear.
    """
    index: dict[tuple[str, ...], int | list[int]] = {}
    covered: dict[int, int] = {}
    found: list[Run] = []
    skip = 0
    for j, gram in enumerate(shingles(keys, size)):
        if j < skip:
            continue
        known = index.get(gram)
        if known is None:
            index[gram] = j
            continue
        places = [known] if isinstance(known, int) else known
        new = [Run(i, j, common(keys, i, j, size)) for i in places if covered.get(j - i, 0) <= j]
        found += new
        covered |= {run.j - run.i: run.j + run.length for run in new}
        longest = max((run.length for run in new), default=0)
        if longest >= COPY:
            skip = j + longest - size
            continue
        if len(places) >= EARLIER:
            del places[2]
        index[gram] = [*places, j]
    return found


def common(keys: list[str], i: int, j: int, known: int) -> int:
    """How many words are equal from `i` and `j` on, `known` of them known; compared in steps that double."""
    length, step, end = known, 16, len(keys) - j
    while length < end:
        step = min(step, end - length)
        if keys[i + length : i + length + step] == keys[j + length : j + length + step]:
            length += step
            step *= 2
        elif step == 1:
            break
        else:
            step //= 4
            step = max(step, 1)
    return length
