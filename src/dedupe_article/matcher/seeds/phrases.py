"""The second cheap test: whether the little that recurs is phrases, such as names, titles and quotes.

Only a line, a long passage, or one that follows its twin is ever dropped; so a few words that stand twice inside lines
that otherwise differ stay. Judging them would take several times as long as all the rest that most articles need.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate, islice

from dedupe_article.matcher.seeds import PROBE, Run, runs, shingle
from dedupe_article.matcher.seeds.probe import FEW, Recurring, likely, spaced
from dedupe_article.matcher.words.debris import reading
from dedupe_article.matcher.words.slips import HALF, same_passage
from dedupe_article.model import Repeat, Rule, Settings, Span

AROUND = 12  # tokens before and after a run that are looked at: with 4 and 24 there are 19 and 18 such articles
ENDS = 2  # tokens of a line that may be missing at either end of a run that counts as the line: with 0 and 4, 16 each
TOKEN = re.compile(r"\S+")
MARKS = "\"'“”‘’„«»()[].,:;!?…"


def recalled(text: str, recurring: Recurring, settings: Settings) -> tuple[Repeat, ...] | None:
    """The phrases of a text that stand twice, as near repeats, if nothing but phrases does; else None."""
    shingles, tokens = recurring
    if not tokens or not likely(settings) <= (shingles or 0) <= FEW:
        return None
    lines = spaced(text).split("\n")
    starts = list(accumulate(map(len, map(str.split, lines)), initial=0))
    found = runs(tokens, shingle(PROBE, settings))
    if not all(is_phrase(tokens, starts, run) for run in found) or reading(text) is not text:
        return None
    long = [run for run in found if run.length >= settings.min_words]
    return tuple(near_repeats(text, lines, starts, long)) if long else ()


def is_phrase(tokens: Sequence[str], starts: Sequence[int], run: Run) -> bool:
    """Whether a run stands in two lines, apart from each other, that differ before and after it.

    `starts` are the numbers of the tokens with which lines begin.
    """
    i, j, length = run
    if j - i - length < AROUND:
        return False
    return not any(may_go(tokens, starts, (here, there), length) for here, there in ((i, j), (j, i)))


def may_go(tokens: Sequence[str], starts: Sequence[int], at: tuple[int, int], length: int) -> bool:
    """Whether a run might be dropped here: it is all of its line, or the rest of it resembles the line of its twin."""
    here, there = at
    line = bisect_right(starts, here)
    before, behind = min(here - starts[line - 1], AROUND), min(starts[line] - here - length, AROUND)
    if behind < 0 or max(before, behind) <= ENDS:
        return True
    if before <= ENDS and any("…" in one or "..." in one for one in tokens[here + length : here + length + ENDS]):
        return True  # a teaser before a label
    heads = tokens[here - before : here], tokens[max(there - before, 0) : there]
    end, other = here + length, there + length
    tails = tokens[end : end + behind], tokens[other : other + behind]
    return any(len(one) > ENDS and same_passage(one, two, HALF) for one, two in (heads, tails))


def near_repeats(text: str, lines: Sequence[str], starts: Sequence[int], found: Sequence[Run]) -> Iterator[Repeat]:
    """The later side of each run as a near repeat, except for runs that overlap an earlier one."""
    offsets = list(accumulate((len(line) + 1 for line in lines), initial=0))

    def span(start: int, length: int) -> Span:
        at = bisect_right(starts, start) - 1
        first = start - starts[at]
        inside = list(islice(TOKEN.finditer(lines[at]), first, first + length))
        begin, end = offsets[at] + inside[0].start(), offsets[at] + inside[-1].end()
        return Span(end - len(text[begin:end].lstrip(MARKS)), begin + len(text[begin:end].rstrip(MARKS)))

    stop = 0
    for i, j, length in sorted(found, key=lambda run: (run.j, -run.length)):
        if j >= stop:
            yield Repeat(span(j, length), span(i, length), Rule.RECALLED, 1.0)
            stop = j + length
