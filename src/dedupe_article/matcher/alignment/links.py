"""Chains that go on from one another become one, where the words between them are the same misspelt."""

from __future__ import annotations

from collections.abc import Sequence

from dedupe_article.matcher.alignment.extend import NEARLY_ALL, REACH
from dedupe_article.matcher.chains import Chain, Chains
from dedupe_article.matcher.words.slips import same_passage

MANY = 4000  # chains: a text with more of them is one of rows, and they would take more memory than the text
AHEAD = 24  # chains that begin next: bounds the work
SHIFT = 6  # words by which two chains of one copy are shifted at most: 400 misspelt words win or lose two or three


def linked(keys: Sequence[str], chains: Chains) -> Chains:
    """The chains, best first, those that go on from one another as one.

    Misspelt words leave gaps in which no shingle recurs. A longer one costs more than the words behind it bring, so
    that one copy falls into several chains, and each of them is too short to be judged.
    """
    if len(chains) > MANY:
        return chains
    rest = sorted(chains, key=lambda chain: (chain.runs[0].j, chain.runs[0].i))
    before: dict[int, int] = {}  # the chain that each goes on from
    walls = [chain.runs[0].j for chain in rest]  # where the later side of what goes on begins
    for at in range(len(rest)):
        near = range(at + 1, min(at + AHEAD, len(rest)))
        behind = next((n for n in near if n not in before and goes_on(rest[at], rest[n], walls[at])), None)
        if behind is not None and is_same(keys, rest[at], rest[behind]):
            before[behind], walls[behind] = at, walls[at]
    return Chains(joined(rest, before)) if before else chains


def joined(chains: Sequence[Chain], before: dict[int, int]) -> list[Chain]:
    """The chains, each together with those that it goes on from."""
    found: list[Chain] = []
    inner = set(before.values())
    for at in range(len(chains)):
        if at in inner:
            continue
        row = [at]
        while row[-1] in before:
            row.append(before[row[-1]])
        runs = tuple(run for n in reversed(row) for run in chains[n].runs)
        found.append(Chain(runs, sum(max(chains[n].score, 0.0) for n in row)))
    return found


def goes_on(chain: Chain, other: Chain, wall: int) -> bool:
    """Whether `other` may go on from `chain`: near its end, and its earlier side stays before `wall`."""
    last, first, end = chain.runs[-1], other.runs[0], other.runs[-1]
    shift = (first.j - first.i) - (last.j - last.i)
    near = 0 <= first.i - last.i - last.length <= REACH and first.j >= last.j + last.length
    return near and abs(shift) <= SHIFT and end.i + end.length <= wall


def is_same(keys: Sequence[str], chain: Chain, other: Chain) -> bool:
    """Whether nearly all letters between two chains are the same on both sides."""
    last, first = chain.runs[-1], other.runs[0]
    ones, twos = keys[last.i + last.length : first.i], keys[last.j + last.length : first.j]
    return same_passage(ones, twos, NEARLY_ALL)
