"""The commonest near-duplicate at a fraction of the cost: a body that stands a second time, right after itself.

In a dot plot of the text such a copy is one diagonal, from the end of its twin to the end of the text, with a bend
where a word is lost or divided. Where that is plain no other chain is looked for: what else stands twice is found in
the next round. It is not plain where the diagonal also runs before the twin, which then is the second of three.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import compress, islice, repeat
from operator import eq

from dedupe_article.matcher.chains import Chain
from dedupe_article.matcher.seeds import SHINGLE, Run

WORDS = 4  # that are looked for
# Places at which they are taken: of 254 bodies with 1 % misspelt letters 248 are found, and with 3 % 161; with 2 places
# 29 fewer of the latter are, and with 8 ten more.
LOOKS = 4
LONG = 80  # words in runs that a copy has at least, and half as many on one of its diagonals
# The share of its words, and of those from one bend to the next, that are in runs: two copies in a row, or half of one,
# have less. With 0.3 as many bodies are found, and with 0.7 only 76 with 3 %.
COVERED = 0.5
# Words between the twin and the copy, and between the copy and the end of the text, that are in no run. With 4 only 19
# of these bodies are found; with 24 six of 15,308 texts come out otherwise than by all chains, and one of them worse.
APART = 12
BENDS = (1, -1)  # words by which a copy is shifted behind a bend: with 2 as well, one more body of each kind is found
MOST = 4  # bends that are followed towards either end: with 0, 228 and 123 bodies are found, with 1, 242 and 153
RUN = re.compile(b"\1{%d,}" % SHINGLE)


def doubled(keys: list[str]) -> Chain | None:
    """The chain of a copy that stands between its twin and the end of the text, or None where that is not plain.

    >>> doubled([*map(str, range(100)), *map(str, range(100))])
    Chain(runs=(Run(i=0, j=100, length=100),), score=100)
    """
    for shift in shifts(keys):
        runs = on_diagonal(keys, shift, shift, len(keys))
        if total(runs) < LONG // 2 or total(runs := bent(keys, runs)) < LONG:
            continue
        start, (middle, end) = runs[0].j, stop(runs[-1])
        ends = 0 <= start - middle <= APART and len(keys) - end <= APART
        if ends and total(runs) >= COVERED * (len(keys) - start) and not recurs_before(keys, runs[0]):
            return Chain(tuple(runs), total(runs))
    return None


def recurs_before(keys: list[str], first: Run) -> bool:
    """Whether what stands before the twin is, to the letter, one more copy of it or of a part of it."""
    return total(on_diagonal(keys, first.j - first.i, first.j - first.i, first.j)) >= LONG // 2


def on_diagonal(keys: list[str], shift: int, start: int, end: int) -> list[Run]:
    """The runs of words from `start` to `end` that also stand `shift` words earlier."""
    same = bytes(map(eq, islice(keys, start - shift, None), islice(keys, start, end)))
    found = ((start + run.start(), run.end() - run.start()) for run in RUN.finditer(same))
    return [Run(at - shift, at, length) for at, length in found]


def bent(keys: list[str], runs: list[Run]) -> list[Run]:
    """The runs of a diagonal, with those of its neighbours on which the copy goes on towards both ends."""
    for _ in range(MOST):
        beside = behind(keys, runs[-1])
        if not beside or total(beside) < COVERED * (stop(beside[-1])[1] - stop(runs[-1])[1]):
            break
        runs = runs + beside
    for _ in range(MOST):
        beside = before(keys, runs[0], stop(runs[-1])[0])
        if not beside or total(beside) < COVERED * (runs[0].j - beside[0].j):
            break
        runs = beside + runs
    return runs


def behind(keys: list[str], last: Run) -> list[Run]:
    """The runs after the last one of a copy, on whichever neighbouring diagonal has the most words."""
    i, j = stop(last)
    if len(keys) - j <= APART:
        return []
    return max((on_diagonal(keys, j - i + bend, j + max(bend, 0), len(keys)) for bend in BENDS), key=total)


def before(keys: list[str], first: Run, middle: int) -> list[Run]:
    """The same before its first run, back to the end of its twin at `middle`."""
    i, j, _ = first
    if j - middle <= APART:
        return []
    shifts = (j - i + bend for bend in BENDS)
    return max((on_diagonal(keys, shift, max(middle, shift), min(j, i + shift)) for shift in shifts), key=total)


def stop(run: Run) -> tuple[int, int]:
    """Where a run ends on both sides."""
    return run.i + run.length, run.j + run.length


def total(runs: list[Run]) -> int:
    """How many words are in some runs."""
    return sum(run.length for run in runs)


def shifts(keys: list[str]) -> Iterator[int]:
    """How far back words from the last quarter stand once, and only once, a quarter to half of the text earlier."""
    quarter = len(keys) // 4
    for at in range(len(keys) - quarter, len(keys) - WORDS, quarter // LOOKS + 1):
        wanted = keys[at : at + WORDS]
        rarest = max(range(WORDS), key=lambda number: len(wanted[number]))  # as the longest mostly is
        low, high = max(at - 2 * quarter - APART, 0), at - quarter + APART
        near = keys[low + rarest : high + rarest]
        if wanted[rarest] in near:
            likely = compress(range(low, high), map(eq, near, repeat(wanted[rarest])))
            places = [place for place in likely if keys[place : place + WORDS] == wanted]
            if len(places) == 1:  # in rows that are all alike no distance tells
                yield at - places[0]
