"""The fuzzy hash: word shingles in an index propose where a text repeats itself."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

# Words in a probe: 65 % of clean articles have no recurring shingle of 6 words, so they are done there; a passage of
# 30 words with a slip in every third word still has one in three cases out of four.
PROBE = 6
RECURRING = 3  # shingles of 6 words that recur make 8 words in a row, or slips between some
COPY = 40  # words: the inside of a run as long as this is not indexed again
SHINGLE = 5  # words in a seed: a copy with a slip in every third word has one in eight words on average
UNSPACED_FACTOR = 2  # in scripts without spaces a word is one character, about half of a word elsewhere
NEAR = 24  # words: most runs are shorter, and are followed word by word
EARLIER = 6  # places of a frequent shingle that are followed up: the first two and the last four


class Run(NamedTuple):
    """`keys[i:i + length] == keys[j:j + length]`, `i < j`, and longer in no direction."""

    i: int
    j: int
    length: int


def shingles(keys: Sequence[str], size: int) -> Iterable[tuple[str, ...]]:
    """Every stretch of `size` words, in order.

    >>> list(shingles(["a", "b", "c"], 2))
    [('a', 'b'), ('b', 'c')]
    """
    return zip(*(keys[at:] for at in range(size)), strict=False)


def count_recurring(keys: Sequence[str], size: int) -> int:
    """How many shingles of `size` words stand again after their first place."""
    return max(len(keys) - size + 1, 0) - len(set(shingles(keys, size)))


def runs(keys: list[str], size: int) -> list[Run]:
    """The maximal runs of at least `size` equal words, by their later place.

    Each word looks at a bounded number of earlier places, a run is followed once, and what a long one holds is not
    looked at again, so the work is linear.
    """
    index: dict[tuple[str, ...], int] = {}
    places: dict[int, list[int]] = {}  # of a shingle that recurs, by its first one
    covered: dict[int, int] = {}
    found: list[Run] = []
    skip = 0
    for j, first in enumerate(map(index.setdefault, shingles(keys, size), range(len(keys)))):
        if first == j or j < skip:
            continue
        earlier = places.setdefault(first, [first])
        known = len(earlier) == 1 and covered.get(j - first, 0) > j
        if not known and (new := [Run(i, j, common(keys, i, j, size)) for i in earlier if covered.get(j - i, 0) <= j]):
            found += new
            covered.update((run.j - run.i, run.j + run.length) for run in new)
            longest = max(run.length for run in new)
            if longest >= COPY:
                skip = j + longest - size
                continue
        if len(earlier) >= EARLIER:
            del earlier[2]
        earlier.append(j)
    return found


def common(keys: list[str], i: int, j: int, known: int) -> int:
    """How many words are equal from `i` and `j` on, `known` of them known; from `NEAR` on in steps that double."""
    length, step, end = known, NEAR, len(keys) - j
    near = min(length + NEAR, end)
    while length < near and keys[i + length] == keys[j + length]:
        length += 1
    if length < near:
        return length
    while length < end:
        step = min(step, end - length)
        if keys[i + length : i + length + step] == keys[j + length : j + length + step]:
            length += step
            step *= 2
        elif step == 1:
            break
        else:
            step = max(step // 4, 1)
    return length
