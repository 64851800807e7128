"""The alignment of two passages, word by word: where they are equal, and the hunks in which they differ."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import NamedTuple


class Hunk(NamedTuple):
    """`keys[i1:i2]` stands where the other side has `keys[j1:j2]`; one of them may be empty."""

    i1: int
    i2: int
    j1: int
    j2: int

    def mirrored(self) -> Hunk:
        """The same with the sides changed."""
        return Hunk(self.j1, self.j2, self.i1, self.i2)

    def sides(self, keys: list[str]) -> tuple[list[str], list[str]]:
        """The words of both sides."""
        i1, i2, j1, j2 = self
        return keys[i1:i2], keys[j1:j2]


class Alignment(NamedTuple):
    """Two passages, `[i, i_end)` and `[j, j_end)` in words; outside the hunks they are equal word by word."""

    i: int
    i_end: int
    j: int
    j_end: int
    hunks: tuple[Hunk, ...]

    def early(self) -> tuple[int, int]:
        """The words of the `i` side, which stands first unless the alignment is mirrored."""
        return self.i, self.i_end

    def late(self) -> tuple[int, int]:
        """The words of the `j` side."""
        return self.j, self.j_end

    def mirrored(self) -> Alignment:
        """The same with the sides changed."""
        hunks = tuple(hunk.mirrored() for hunk in self.hunks)
        return Alignment(self.j, self.j_end, self.i, self.i_end, hunks)


def blocks(alignment: Alignment) -> list[tuple[int, int, int]]:
    """The equal stretches between the hunks, as `(i, j, length)`."""
    found, i, j = [], alignment.i, alignment.j
    for _, i2, j1, j2 in alignment.hunks:
        if j1 > j:
            found.append((i, j, j1 - j))
        i, j = i2, j2
    if alignment.j_end > j:
        found.append((i, j, alignment.j_end - j))
    return found


def mapped(alignment: Alignment, word: int, step: int) -> int:
    """Where `word` of the `j` side stands on the `i` side: after words that only that has, or with `step` -1 before."""
    before = bisect_right if step > 0 else bisect_left
    at = before(alignment.hunks, word, key=begin)
    if not at:
        return alignment.i + word - alignment.j
    hunk = alignment.hunks[at - 1]
    return hunk.i1 if hunk.j2 > word else hunk.i2 + word - hunk.j2


def within(alignment: Alignment, start: int, end: int) -> list[Hunk]:
    """The hunks inside the words `[start, end)` of the later side."""
    low = bisect_left(alignment.hunks, start, key=begin)
    high = bisect_right(alignment.hunks, end, lo=low, key=begin)
    return [hunk for hunk in alignment.hunks[low:high] if hunk.j2 <= end]


def begin(hunk: Hunk) -> int:
    """Where a hunk begins on the later side, on which hunks are sorted."""
    return hunk.j1


def adjacent(alignment: Alignment) -> bool:
    """Whether one side follows the other at once."""
    return alignment.i_end == alignment.j or alignment.j_end == alignment.i
