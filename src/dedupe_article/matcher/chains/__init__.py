"""Runs that follow each other along a diagonal form a chain: one candidate copy.

The chaining is that of minimap2 (Li 2018): each run extends the best chain behind it, gaps cost, and a chain whose
score falls to nothing starts anew.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right, insort
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from dedupe_article.matcher.seeds import Run

LOOK_BACK = 24  # runs that may be extended, those that end nearest; bounds the work
PASSED = 1000  # earlier runs that are remembered, though few of them may be extended: dropping each at once takes time
# Words that may differ between two runs on both sides: at 6 % misspelt letters, 99 in 100 gaps are shorter.
GAP = 60
INSERTED = 400  # words that may stand on one side only between two runs: a paragraph or two
NEAR = 2.0  # words: where extending the best chain of all costs less, no other one is looked at
SHORT = 12  # words: less is a phrase put in
OVERLAP = 8  # words that two runs on neighbouring diagonals may share
INSERTION_COST = 0.05  # per word on one side only, and as much as 3 words at once: a jump must bring more than a phrase
SHIFT_COST, JUMP_COST = 0.5, 3.0
# Words by which the period of nearly equal paragraphs in a row may vary from one to the next. With more, chains form
# across copies that each follow their twin: of 40 misspelt ones of one length 20 stayed.
STEADY = 2
# Per word that both sides have between two runs: most of these are equal, only not enough in a row for a seed.
DIFFERENCE_COST = 0.4
INFINITE = float("inf")


class Chain(NamedTuple):
    """Runs in order on both sides; `score` is the equal words less the cost of the gaps."""

    runs: tuple[Run, ...]
    score: float


class Chains:
    """Chains, best first, stored as numbers (28 bytes each, as values 300) and made anew whenever one is asked for."""

    def __init__(self, found: Iterable[Chain]) -> None:
        self.runs, self.ends, scores = array("I"), array("I", [0]), array("d")
        for runs, score in found:
            self.runs.extend(chain.from_iterable(runs))
            self.ends.append(len(self.runs))
            scores.append(-score)
        self.scores = scores
        self.order = array("I", sorted(range(len(scores)), key=scores.__getitem__))

    def best(self, least: float) -> Chains:
        """Those with a score of `least` at least."""
        found = Chains(())
        found.runs, found.ends, found.scores = self.runs, self.ends, self.scores
        found.order = self.order[: bisect_right(self.order, -least, key=self.scores.__getitem__)]
        return found

    def __len__(self) -> int:
        return len(self.order)

    def __iter__(self) -> Iterator[Chain]:
        for at in self.order:
            numbers = iter(self.runs[self.ends[at] : self.ends[at + 1]])
            yield Chain(tuple(map(Run, numbers, numbers, numbers)), -self.scores[at])


Ranked = Chains | tuple[Chain, ...]  # best first


def chains(runs: list[Run]) -> Chains:
    """The chains that `runs`, sorted by their later and then by their earlier place, form; a run is in one at most.

    The earlier side of a chain ends before its later side begins, unless the text repeats with a steady period.
    """
    # The best chain that ends with each run: its score, the run before, its first run, whether its period is steady.
    score = array("d", (run.length for run in runs))
    behind, first = array("i", [-1]) * len(runs), array("I", range(len(runs)))
    steady = bytearray(b"\1") * len(runs)
    highest = 0.0
    ended: list[tuple[int, int]] = []  # the end on the later side and the index of each run so far, sorted
    for at, run in enumerate(runs):
        reach = bisect_right(ended, (run.j + OVERLAP, len(runs)))
        for end, before in reversed(ended[max(reach - LOOK_BACK, 0) : reach]):
            if run.j - end > INSERTED:
                break  # the others are farther still
            paid = cost(runs[before], run)
            gained = score[before] - paid + run.length
            if gained <= score[at]:
                continue
            shift = abs((run.j - run.i) - (runs[before].j - runs[before].i))
            even = steady[before] and shift <= (STEADY if run.j - end < SHORT else 0)
            start = first[before]
            if not even and run.i + run.length > runs[start].j:
                start = clear_from(runs, behind, before, run)
                gained = gained - (score[start] - runs[start].length) if start >= 0 else 0.0
                if gained <= score[at]:
                    continue
            score[at], behind[at], first[at], steady[at] = gained, before, start, even
            if score[before] == highest and paid < NEAR:
                break  # no other chain can bring more
        highest = max(highest, score[at])
        insort(ended, (run.j + run.length, at))
        if reach > PASSED:
            del ended[: reach - LOOK_BACK]  # too far behind for all runs that follow
    return Chains(collect(runs, score, behind, first))


def cost(before: Run, run: Run) -> float:
    """What it costs to go from one run to the next; infinite where they do not follow each other."""
    gap_i, gap_j = run.i - before.i - before.length, run.j - before.j - before.length
    low, high = (gap_i, gap_j) if gap_i <= gap_j else (gap_j, gap_i)
    if low > GAP or high > INSERTED:
        return INFINITE
    shared = max(-low, 0)
    if shared > min(OVERLAP, run.length - 1, before.length - 1):
        return INFINITE
    high, low = high + shared, low + shared
    return (
        DIFFERENCE_COST * low
        + INSERTION_COST * (high - low)
        + (SHIFT_COST if high - low < SHORT else JUMP_COST) * (low != high)
        + shared
    )


def clear_from(runs: list[Run], behind: Sequence[int], at: int, run: Run) -> int:
    """The earliest run of the chain to `at` that begins, on the later side, behind the earlier side of `run`; or -1."""
    found = -1
    for _ in range(LOOK_BACK):
        if run.i + run.length > runs[at].j:
            break
        found, at = at, behind[at]
    return found


def collect(runs: list[Run], score: Sequence[float], behind: Sequence[int], first: Sequence[int]) -> Iterator[Chain]:
    """Read the chains back from their ends, the best first; a chain stops at a run that a better one has taken."""
    taken = bytearray(len(runs))
    for end in sorted(range(len(runs)), key=lambda at: -score[at]):
        at, members = end, []
        while at >= 0 and not taken[at]:
            taken[at] = True
            members.append(runs[at])
            at = -1 if at == first[end] else behind[at]
        if members:
            left = score[at] if at >= 0 else 0.0
            yield Chain(tuple(reversed(members)), score[end] - left)
