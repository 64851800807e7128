"""Which words of two passages stand for each other.

Equal words are found by rapidfuzz in windows that move along both passages, so that the cost grows with their length
and not with its square; what lies between them is paired word by word by its letters, run-together words included.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rapidfuzz.distance import OSA, Levenshtein

# Words of a window; two windows cost about a millisecond.
WINDOW = 1024
# How often a window of the twin may double to step over what only the twin has: 65,536 words.
WIDENED = 6
# A window ends at a run of equal words, of this length and with this share of equal words in the stretch before it.
ANCHOR, SHARE, STRETCH = 3, 0.5, 64
# Words times words of a block that are paired by their letters (20 ms); more than that in one place is no misspelling.
PAIRED = 16_384


class Stretch(NamedTuple):
    """`left[i:k]` stands where `right[j:m]` stands; one of them may be empty."""

    i: int
    k: int
    j: int
    m: int


class TooDifferentError(Exception):
    """The passages have too little in common to be paired."""


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
    codes = Levenshtein.opcodes(left, right)
    return [
        Stretch(i + code.src_start, i + code.src_end, j + code.dest_start, j + code.dest_end)
        for code in codes
        if code.tag == "equal"
    ]


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


def pairs(left: Sequence[str], right: Sequence[str], block: Stretch) -> list[Stretch]:
    """The words of a block paired by their letters, at the least total distance; an unpaired word stands alone.

    Two or three words of one side may stand for one of the other (run together). A number pairs with a number only.
    Raises `TooDifferentError` for a block that is too long.
    """
    i, k, j, m = block
    if i == k:
        return [Stretch(i, i, y, y + 1) for y in range(j, m)]
    if j == m:
        return [Stretch(x, x + 1, j, j) for x in range(i, k)]
    if k - i == m - j == 1 and left[i].isdigit() == right[j].isdigit():
        return [block]
    if (k - i) * (m - j) > PAIRED:
        raise TooDifferentError
    steps = _steps(left[i:k], right[j:m])
    found = []
    x, y = k - i, m - j
    while x or y:
        dx, dy = steps[x][y]
        found.append(Stretch(i + x - dx, i + x, j + y - dy, j + y))
        x, y = x - dx, y - dy
    return found[::-1]


INFINITE = float("inf")
MOVES = ((1, 1), (1, 0), (0, 1), (2, 1), (1, 2), (3, 1), (1, 3))


def _steps(left: Sequence[str], right: Sequence[str]) -> list[list[tuple[int, int]]]:
    """For each place the last step of the cheapest way there (Needleman and Wunsch, with run-together words)."""
    width = len(right) + 1
    costs = [[0.0] * width for _ in range(len(left) + 1)]
    steps = [[(0, 0)] * width for _ in range(len(left) + 1)]
    for x in range(len(left) + 1):
        for y in range(width):
            if x or y:
                costs[x][y], steps[x][y] = min(
                    (costs[x - dx][y - dy] + _cost(left[x - dx : x], right[y - dy : y]), (dx, dy))
                    for dx, dy in MOVES
                    if dx <= x and dy <= y
                )
    return steps


def _cost(left: Sequence[str], right: Sequence[str]) -> float:
    """Letters that differ; a little more for words run together, which must not swallow one of them."""
    if not left or not right:
        return float(len((left or right)[0]))
    if left[0].isdigit() != right[0].isdigit() or any(map(str.isdigit, [*left[1:], *right[1:]])):
        return INFINITE
    if len(left) + len(right) == 2:
        return float(OSA.distance(left[0], right[0]))
    distance = OSA.distance("".join(left), "".join(right))
    return 0.25 + distance if distance < min(map(len, left if len(left) > 1 else right)) else INFINITE
