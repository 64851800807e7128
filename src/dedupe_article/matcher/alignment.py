"""The alignment of two passages, word by word: where they are equal, and the hunks in which they differ."""

from __future__ import annotations

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


class Alignment(NamedTuple):
    """Two passages, `[i, i_end)` and `[j, j_end)` in words; outside of the hunks they are equal word by word."""

    i: int
    i_end: int
    j: int
    j_end: int
    hunks: tuple[Hunk, ...]

    def early(self) -> tuple[int, int]:
        """The side that stands first."""
        return self.i, self.i_end

    def late(self) -> tuple[int, int]:
        """The side that stands last."""
        return self.j, self.j_end

    def mirrored(self) -> Alignment:
        """The same with the sides changed."""
        hunks = tuple(hunk.mirrored() for hunk in self.hunks)
        return Alignment(self.j, self.j_end, self.i, self.i_end, hunks)


def blocks(alignment: Alignment) -> list[tuple[int, int, int]]:
    """The equal stretches between the hunks, as `(i, j, length)`."""
    found, i, j = [], alignment.i, alignment.j
    for hunk in alignment.hunks:
        if hunk.j1 > j:
            found.append((i, j, hunk.j1 - j))
        i, j = hunk.i2, hunk.j2
    if alignment.j_end > j:
        found.append((i, j, alignment.j_end - j))
    return found


def mapped(alignment: Alignment, word: int, step: int) -> int:
    """The word of the other side at the place of `word`; `step` says which side of a hunk there belongs to it."""
    i, j = alignment.i, alignment.j
    for hunk in alignment.hunks:
        if hunk.j1 > word or (step < 0 and hunk.j1 == word and hunk.j1 < hunk.j2):
            break
        if step < 0 and hunk.j1 == hunk.j2 == word:
            break
        i, j = hunk.i2, hunk.j2
        if hunk.j2 > word or (step > 0 and hunk.j1 == word and hunk.j2 > word):
            return hunk.i1
    return i + word - j


def adjacent(alignment: Alignment) -> bool:
    """Whether one copy follows the other at once."""
    return alignment.i_end == alignment.j or alignment.j_end == alignment.i
