"""Chains that continue each other become one, where the words between them are the same but misspelt."""

from __future__ import annotations

from collections.abc import Sequence

from dedupe_article.matcher.alignment.extend import NEARLY_ALL, REACH
from dedupe_article.matcher.chains import Chain, Chains
from dedupe_article.matcher.words.slips import same_passage

MANY = 4000  # chains: a text with more of them is one of rows, and they would take more memory than the text
AHEAD = 24  # chains that begin next: bounds the work
SHIFT = 6  # words by which two chains of one copy may be shifted: 400 misspelt words gain or lose two or three


def linked(keys: Sequence[str], chains: Chains) -> Chains:
    """The chains, best first, with those that continue each other joined.

    Misspelt words leave gaps in which no shingle recurs. A long gap costs more than the words after it bring, so that
    one copy falls into several chains, each of them too short to be judged.
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
    """The chains, each joined to those that it continues; `before` has the chain that each one continues."""
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
    """Whether `other` may continue `chain`: it begins near its end, and its earlier side ends before `wall`."""
    last, first, end = chain.runs[-1], other.runs[0], other.runs[-1]
    shift = (first.j - first.i) - (last.j - last.i)
    near = 0 <= first.i - last.i - last.length <= REACH and first.j >= last.j + last.length
    return near and abs(shift) <= SHIFT and end.i + end.length <= wall


def is_same(keys: Sequence[str], chain: Chain, other: Chain) -> bool:
    """Whether nearly all letters between two chains are the same on both sides."""
    last, first = chain.runs[-1], other.runs[0]
    ones, twos = keys[last.i + last.length : first.i], keys[last.j + last.length : first.j]
    return same_passage(ones, twos, NEARLY_ALL)
