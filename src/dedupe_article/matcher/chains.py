"""Runs that follow each other along a diagonal form a chain: one candidate copy.

The chaining is that of minimap2 (Li 2018): each run extends the best chain behind it, gaps cost, and a chain whose
score falls to nothing starts anew.
"""

from __future__ import annotations

from bisect import bisect_right, insort
from typing import NamedTuple

from dedupe_article.matcher.seeds import Run

LOOK_BACK = 24  # runs that may be extended, those that end nearest; bounds the work
# Words that may differ between two runs on both sides: at 6 % misspelt letters, 99 in 100 gaps are shorter.
GAP = 60
INSERTED = 400  # words that may stand on one side only between two runs: a paragraph or two
NEAR = 2.0  # words that it may cost to go on with the best chain of all
SHORT = 12  # words: less is a phrase put in
OVERLAP = 8  # words that two runs on neighbouring diagonals may share
INSERTION_COST = 0.05  # per word on one side only, and as much as 3 words at once: a jump must bring more than a phrase
SHIFT_COST, JUMP_COST = 0.5, 3.0
STEADY = 2  # words by which a period may vary from one copy to the next: nearly equal paragraphs in a row
# Per word between two runs on both sides: most of them are equal, only not four in a row.
DIFFERENCE_COST = 0.4


class Chain(NamedTuple):
    """Runs in order on both sides; `score` is the equal words less the cost of the gaps."""

    runs: tuple[Run, ...]
    score: float


def chains(runs: list[Run]) -> list[Chain]:
    """The chains that `runs` form, best first; each run is in one chain at most.

    A chain stays clear of its own copy unless it repeats with a steady period.
    """
    runs = sorted(runs, key=lambda run: (run.j, run.i))
    score = [float(run.length) for run in runs]
    behind = [-1] * len(runs)
    first = list(range(len(runs)))
    steady = [True] * len(runs)
    highest = 0.0
    ended: list[tuple[int, int]] = []  # the end on the later side and the index of each run so far, sorted
    for at, run in enumerate(runs):
        reach = bisect_right(ended, (run.j + OVERLAP, len(runs)))
        for _, before in reversed(ended[max(reach - LOOK_BACK, 0) : reach]):
            paid = cost(runs[before], run)
            gained = score[before] - paid + run.length
            even = steady[before] and abs((run.j - run.i) - (runs[before].j - runs[before].i)) <= STEADY
            start = first[before]
            if not even and run.i + run.length > runs[start].j:
                start = clear_from(runs, behind, before, run)
                gained -= score[start] - runs[start].length if start >= 0 else gained
            if gained > score[at]:
                score[at], behind[at], first[at], steady[at] = gained, before, start, even
                if score[before] == highest and paid < NEAR:
                    break  # no other chain can bring more
        highest = max(highest, score[at])
        insort(ended, (run.j + run.length, at))
    return collect(runs, score, behind, first)


def cost(before: Run, run: Run) -> float:
    """What it costs to go from one run to the next; infinite where they do not follow each other."""
    gap_i, gap_j = run.i - before.i - before.length, run.j - before.j - before.length
    low, high = (gap_i, gap_j) if gap_i <= gap_j else (gap_j, gap_i)
    if low > GAP or high > INSERTED or run.i <= before.i or run.j <= before.j:
        return float("inf")
    shared = max(-low, 0)
    if shared > min(OVERLAP, run.length - 1, before.length - 1):
        return float("inf")
    high, low = high + shared, low + shared
    return (
        DIFFERENCE_COST * low
        + INSERTION_COST * (high - low)
        + (SHIFT_COST if high - low < SHORT else JUMP_COST) * (low != high)
        + shared
    )


def clear_from(runs: list[Run], behind: list[int], at: int, run: Run) -> int:
    """The first run of the chain to `at` from which on it stays clear of `run`, or -1."""
    found = -1
    for _ in range(LOOK_BACK):
        if at < 0 or run.i + run.length > runs[at].j:
            break
        found, at = at, behind[at]
    return found


def collect(runs: list[Run], score: list[float], behind: list[int], first: list[int]) -> list[Chain]:
    """Read the chains back from their ends, best first; a run that a better chain holds ends a chain."""
    taken = [False] * len(runs)
    found = []
    for end in sorted(range(len(runs)), key=lambda at: -score[at]):
        at, members = end, []
        while at >= 0 and not taken[at]:
            taken[at] = True
            members.append(runs[at])
            at = -1 if at == first[end] else behind[at]
        if members:
            left = score[at] if at >= 0 else 0.0
            found.append(Chain(tuple(reversed(members)), score[end] - left))
    return sorted(found, key=lambda chain: -chain.score)
