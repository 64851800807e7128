"""Where two passages have the same words, and what lies between.

Equal words are found by rapidfuzz in windows that move along both passages, so that the cost grows with their length
and not with its square.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rapidfuzz.distance import Levenshtein

# Words of a window; two windows cost about a millisecond.
WINDOW = 1024
# How often a window of the twin may double to step over what only the twin has: 65,536 words.
WIDENED = 6
# A window ends at a run of equal words, of this length and with this share of equal words in the stretch before it.
ANCHOR, SHARE, STRETCH = 3, 0.5, 64
# With so many words more in the twin on both sides, a shorter run agrees by chance.
LONELY = 8


class Stretch(NamedTuple):
    """`left[i:k]` stands where `right[j:m]` stands; one of them may be empty."""

    i: int
    k: int
    j: int
    m: int


class TooDifferentError(Exception):
    """The passages have too little in common to be compared word by word."""


def blocks(left: Sequence[str], right: Sequence[str]) -> Iterator[Stretch]:
    """Where the two differ, in order. Raises `TooDifferentError`."""
    place, ends = _common(left, right)
    i, j = place
    while (i, j) != ends:
        for run in _runs(left, right, (i, j), ends):
            if i < run.i or j < run.j:
                yield Stretch(i, run.i, j, run.j)
            i, j = run.k, run.m
        while i < ends[0] and j < ends[1] and left[i] == right[j]:
            i, j = i + 1, j + 1


def _common(left: Sequence[str], right: Sequence[str]) -> tuple[tuple[int, int], tuple[int, int]]:
    """Where the common start of the two ends, and where the common end begins."""
    shorter = min(len(left), len(right))
    start = 0
    while start < shorter and left[start] == right[start]:
        start += 1
    i, j = len(left), len(right)
    while i > start and j > start and left[i - 1] == right[j - 1]:
        i, j = i - 1, j - 1
    return (start, start), (i, j)


def _runs(left: Sequence[str], right: Sequence[str], place: tuple[int, int], ends: tuple[int, int]) -> list[Stretch]:
    """Equal runs from `place` on, up to a safe one; an empty run at the very end stands for `ends`."""
    (i, j), (left_end, right_end) = place, ends
    k = min(i + WINDOW, left_end)
    for doubled in range(WIDENED + 1):
        m = min(j + (WINDOW << doubled), right_end)
        runs = _equal(left[i:k], right[j:m], i, j)
        if (k, m) == ends:
            return [*runs, Stretch(left_end, left_end, right_end, right_end)]
        safe = _safe(runs, i, k if k == left_end else i + 3 * WINDOW // 4)
        if safe:
            return safe
        if m == right_end:
            break
    if k == left_end:
        return [Stretch(left_end, left_end, right_end, right_end)]
    raise TooDifferentError


def _equal(left: Sequence[str], right: Sequence[str], i: int, j: int) -> list[Stretch]:
    """The equal runs of two windows, which begin at `i` and `j`."""
    codes = Levenshtein.opcodes(left, right)
    runs = [
        Stretch(code.src_start, code.src_end, code.dest_start, code.dest_end) for code in codes if code.tag == "equal"
    ]
    runs = _gathered(left, right, _sure(runs, Stretch(len(left), len(left), len(right), len(right))))
    return [Stretch(i + run.i, i + run.k, j + run.j, j + run.m) for run in runs]


def _sure(runs: list[Stretch], end: Stretch) -> list[Stretch]:
    """The runs without those of a word or two that stand alone in what only the twin has: they agree by chance."""
    around = [Stretch(0, 0, 0, 0), *runs, end]
    return [
        run
        for before, run, behind in zip(around, runs, around[2:], strict=False)
        if run.k - run.i >= ANCHOR or min(_more(before, run), _more(run, behind)) < LONELY
    ]


def _more(run: Stretch, behind: Stretch) -> int:
    """How many words more the twin has between two runs."""
    return (behind.j - run.m) - (behind.i - run.k)


def _gathered(left: Sequence[str], right: Sequence[str], runs: list[Stretch]) -> list[Stretch]:
    """The runs, the last words of each moved to the one behind it as far as they stand before that too.

    Where the twin has a sentence more, words of the passage may stand in it by chance, at no greater distance.
    """
    found: list[Stretch] = []
    for i, k, j, m in reversed(runs):
        apart = found[-1].j - found[-1].i if found else m - k
        moved = k
        while apart != m - k and moved > i and left[moved - 1] == right[moved - 1 + apart]:
            moved -= 1
        if moved < k:
            found.append(Stretch(moved, k, moved + apart, k + apart))
        if i < moved:
            found.append(Stretch(i, moved, j, j + moved - i))
    return found[::-1]


def _safe(runs: list[Stretch], start: int, limit: int) -> list[Stretch]:
    """The runs up to the last one that ends before `limit` and stands where the two passages are much the same."""
    for last in range(len(runs) - 1, -1, -1):
        end = runs[last].k
        if end > limit or end - runs[last].i < ANCHOR:
            continue
        begin = max(start, end - STRETCH)
        agreed = 0
        for run in reversed(runs[: last + 1]):
            if run.k <= begin:
                break
            agreed += run.k - max(run.i, begin)
        if agreed >= SHARE * (end - begin):
            return runs[: last + 1]
    return []
