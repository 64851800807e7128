"""Where two passages have the same words, and what lies between.

Equal words are found by rapidfuzz in windows that move along both passages, so that the cost grows with their length
and not with its square.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rapidfuzz.distance import Levenshtein

# Words of a window; comparing two windows takes about a millisecond.
WINDOW = 1024
# How often the window of the twin may double, to step over what only the twin has: up to 65,536 words.
WIDENED = 6
# A window ends at a run of so many equal words, with this share of equal words in so long a stretch before it.
ANCHOR, SHARE, STRETCH = 3, 0.5, 64
# A shorter run agrees by chance if the twin has so many words more both before and after it.
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
    """Where the common start of the two ends, and where the common end begins; a word or two agree by chance."""
    shorter = min(len(left), len(right))
    start = bisect_left(range(shorter), 1, key=lambda same: left[: same + 1] != right[: same + 1])
    if start < ANCHOR:
        start = 0
    end = bisect_left(range(shorter - start), 1, key=lambda same: left[-same - 1 :] != right[-same - 1 :])
    if end < ANCHOR:
        end = 0
    return (start, start), (len(left) - end, len(right) - end)


def _runs(left: Sequence[str], right: Sequence[str], place: tuple[int, int], ends: tuple[int, int]) -> list[Stretch]:
    """Equal runs from `place` on, up to a safe one; at the end of the passages the last one is empty, at `ends`."""
    (i, j), (left_end, right_end) = place, ends
    k = min(i + WINDOW, left_end)
    for doubled in range(WIDENED + 1):
        m = min(j + (WINDOW << doubled), right_end)
        runs = _equal(left, right, Stretch(i, k, j, m))
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


def _equal(left: Sequence[str], right: Sequence[str], window: Stretch) -> list[Stretch]:
    """The equal runs of a window."""
    i, k, j, m = window
    runs = [
        Stretch(i + run.a, i + run.a + run.size, j + run.b, j + run.b + run.size)
        for run in Levenshtein.editops(left[i:k], right[j:m]).as_matching_blocks()
        if run.size
    ]
    # The twin may have more before the first word of the passage and after the last, so these are no edges.
    start = Stretch(i, i, j, j) if i else Stretch(0, 0, -LONELY, -LONELY)
    end = Stretch(k, k, m, m) if k < len(left) else Stretch(k, k, m + LONELY, m + LONELY)
    return _gathered(left, right, _sure(left, [start, *runs, end]))


def _sure(left: Sequence[str], runs: list[Stretch]) -> list[Stretch]:
    """The runs without single words, or a character or two, amid what only the twin has, since these agree by chance.

    The first and the last of `runs` are the edges.
    """
    return [
        run
        for before, run, behind in zip(runs, runs[1:], runs[2:], strict=False)
        if run.k - run.i >= (ANCHOR if len(left[run.i]) == 1 else 2)
        or min(_more(before, run), _more(run, behind)) < LONELY
    ]


def _more(run: Stretch, behind: Stretch) -> int:
    """How many words more the twin has between two runs."""
    return (behind.j - run.m) - (behind.i - run.k)


def _apart(left: Sequence[str], right: Sequence[str], k: int, m: int, found: list[Stretch]) -> int:
    """How far the last word of a run is from its twin: as far as in the next run, if it stands right before that."""
    last = found[-1].j - found[-1].i if found else m - k
    # Of the words between, some may be run together in the passage.
    likely = (apart for apart in (last, last - 1, last - 2) if k + apart > 0)
    return next((apart for apart in likely if left[k - 1] == right[k - 1 + apart]), m - k)


def _gathered(left: Sequence[str], right: Sequence[str], runs: list[Stretch]) -> list[Stretch]:
    """The runs, with the last words of each moved to the next one if they stand right before that as well.

    If the twin has a sentence more, words of the passage may be found in it by chance though they stand after it.
    """
    found: list[Stretch] = []
    for i, k, j, m in reversed(runs):
        moved, apart = k, _apart(left, right, k, m, found)
        while apart > m - k and moved > i and left[moved - 1] == right[moved - 1 + apart]:
            moved -= 1
        if moved < k:
            found.append(Stretch(moved, k, moved + apart, k + apart))
        if i < moved:
            found.append(Stretch(i, moved, j, j + moved - i))
    found.reverse()
    for number in range(1, len(found) - 1):
        before, run, behind = found[number - 1 : number + 2]
        length = run.k - run.i
        alone = before.k == run.i and behind.i == run.k and run.m < behind.j
        if alone and left[run.i : run.k] == right[before.m : before.m + length]:
            found[number] = Stretch(run.i, run.k, before.m, before.m + length)
    return found


def _safe(runs: list[Stretch], start: int, limit: int) -> list[Stretch]:
    """The runs up to `limit`, and no further than the last one around which the two passages are much the same."""
    within = [_until(run, limit) for run in runs if run.i < limit]
    while within:
        end = within[-1].k
        begin = max(start, end - STRETCH)
        if end - within[-1].i >= ANCHOR and _agreed(within, begin) >= SHARE * (end - begin):
            return within
        within.pop()
    return []


def _until(run: Stretch, limit: int) -> Stretch:
    """The run, cut off at word `limit` of the passage."""
    beyond = max(run.k - limit, 0)
    return Stretch(run.i, run.k - beyond, run.j, run.m - beyond)


def _agreed(runs: list[Stretch], begin: int) -> int:
    """How many words from `begin` of the passage on are in the runs."""
    agreed = 0
    for run in reversed(runs):
        if run.k <= begin:
            break
        agreed += run.k - max(run.i, begin)
    return agreed
