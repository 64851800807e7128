"""The commonest near-duplicate at a fraction of the cost: a body that stands a second time, right behind itself.

In a dot plot of the text such a copy is one diagonal, from the end of its twin to the end of the text. Where that is
plain no other chain is looked for: what else stands twice is found in the next round.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import compress, islice, repeat
from operator import eq

from dedupe_article.matcher.chains import Chain
from dedupe_article.matcher.seeds import SHINGLE, Run

WORDS = 4  # that are looked for
LOOKS = 4  # places where they are looked for: 220 of 254 bodies with 1 % misspelt letters are found, 155 with 3 %
LONG = 80  # words in runs that a copy has at least
# Of its words that are in runs: two copies one behind the other, or half of one, are not this plain. Of 254 bodies with
# 3 % misspelt letters 155 are found, with 0.3 there is one more, and with 0.7 there are 130.
COVERED = 0.5
# Words between the twin and the copy, and between the copy and the end of the text, that are in no run. With 4 only 88
# of these bodies are found; with 24 six of 15,308 texts come out otherwise than by all chains, and one of them worse.
APART = 12
RUN = re.compile(b"\1{%d,}" % SHINGLE)


def doubled(keys: list[str]) -> Chain | None:
    """The chain of a copy that stands between its twin and the end of the text, or None where that is not plain.

    >>> doubled([*map(str, range(100)), *map(str, range(100))])
    Chain(runs=(Run(i=0, j=100, length=100),), score=100)
    """
    for shift in shifts(keys):
        same = bytes(map(eq, keys, islice(keys, shift, None)))
        runs = [Run(run.start(), run.start() + shift, run.end() - run.start()) for run in RUN.finditer(same)]
        total = sum(run.length for run in runs)
        if total < LONG:
            continue
        start, middle, end = runs[0].j, runs[-1].i + runs[-1].length, runs[-1].j + runs[-1].length
        ends = 0 <= start - middle <= APART and len(keys) - end <= APART
        if ends and total >= COVERED * (len(keys) - start):
            return Chain(tuple(runs), total)
    return None


def shifts(keys: list[str]) -> Iterator[int]:
    """How far back some words of the last quarter stand before, from a quarter to half of the text, and only there."""
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
