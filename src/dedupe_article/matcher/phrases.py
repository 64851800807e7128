"""The second cheap test: whether the little that recurs are phrases, such as names, titles and quotes that are recalled.

What goes is a line, follows its twin, or is long; so a few words that stand twice inside lines which go on otherwise
stay. To judge them takes several times as long as all that most articles need.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate

from dedupe_article.matcher.debris import reading
from dedupe_article.matcher.pairing import HALF, same_passage
from dedupe_article.matcher.pieces import is_large
from dedupe_article.matcher.probe import likely, spaced, tokens
from dedupe_article.matcher.seeds import PROBE, Run, runs
from dedupe_article.model import Repeat, Rule, Settings, Span

# Shingles of 6 tokens that recur: a copy of some length has more, or is so worn that what stands around each is alike.
FEW = 24
AROUND = 12  # tokens before and behind a run that are looked at
ENDS = 2  # tokens of a line that a run may lack at either end, and be the line
TOKEN = re.compile(r"\S+")
MARKS = "\"'“”‘’„«»()[].,:;!?…"


def recalled(text: str, recurring: int | None, settings: Settings) -> tuple[Repeat, ...] | None:
    """The phrases of a text that stand twice, as near repeats, if nothing else may; else None.

    `recurring` is how many shingles of tokens stand again, if that is known.
    """
    if recurring is None or not likely(settings) <= recurring <= FEW or is_large(text) or reading(text) is not text:
        return None
    found = tokens(text)
    lines = list(accumulate((len(line.split()) for line in spaced(text).split("\n")), initial=0))
    recur = runs(found, min(PROBE, settings.min_words))
    if not all(is_phrase(found, lines, run) for run in recur):
        return None
    return tuple(near_repeats(text, [run for run in recur if run.length >= settings.min_words]))


def is_phrase(tokens: Sequence[str], lines: Sequence[int], run: Run) -> bool:
    """Whether a run stands in two lines apart from each other that go on otherwise before and behind it.

    `lines` are the places at which lines begin.
    """
    i, j, length = run
    if j - i - length < AROUND:
        return False
    return not any(may_go(tokens, lines, (here, there), length) for here, there in ((i, j), (j, i)))


def may_go(tokens: Sequence[str], lines: Sequence[int], at: tuple[int, int], length: int) -> bool:
    """Whether a run is all of its line on one side, or the line before or behind it is like what stands on the other."""
    here, there = at
    line = bisect_right(lines, here)
    before, behind = min(here - lines[line - 1], AROUND), min(lines[line] - here - length, AROUND)
    if behind < 0 or max(before, behind) <= ENDS:
        return True
    heads = tokens[here - before : here], tokens[max(there - before, 0) : there]
    end, other = here + length, there + length
    tails = tokens[end : end + behind], tokens[other : other + behind]
    return any(len(one) > ENDS and same_passage(one, two, HALF) for one, two in (heads, tails))


def near_repeats(text: str, found: Iterable[Run]) -> Iterable[Repeat]:
    """The later side of each run, those that overlap an earlier one aside."""
    places = [token.span() for token in TOKEN.finditer(spaced(text))] if found else []
    end = 0
    for i, j, length in sorted(found, key=lambda run: (run.j, -run.length)):
        if j >= end:
            yield Repeat(span(text, places, j, length), span(text, places, i, length), Rule.RECALLED, 1.0)
            end = j + length


def span(text: str, places: Sequence[tuple[int, int]], start: int, length: int) -> Span:
    """Where some tokens stand, without the marks before the first one and behind the last."""
    begin, end = places[start][0], places[start + length - 1][1]
    return Span(end - len(text[begin:end].lstrip(MARKS)), begin + len(text[begin:end].rstrip(MARKS)))
