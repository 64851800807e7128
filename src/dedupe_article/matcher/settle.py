"""Several rounds told as one: every passage in the words of the first text, each with a twin that stands in the last."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from dedupe_article.matcher.align import Alignment, align
from dedupe_article.matcher.chains import chains
from dedupe_article.matcher.seeds import runs
from dedupe_article.matcher.words import spans, words
from dedupe_article.model import Repeat, Repeats, Span

Round = tuple[tuple[Repeat, ...], tuple[Span, ...]]
SEED = 2  # words: a passage and its twin are known to be alike, so short seeds will do


def settle(
    text: str, left: str, rounds: Sequence[Round], near: Sequence[Repeat]
) -> tuple[Repeats, tuple[Span, ...]]:
    """What was dropped from `text` in all `rounds`, and the cuts that lead from it to `left`."""
    cuts: list[Span] = []
    dropped: list[Repeat] = []
    for found, more in rounds:
        later = [repeat._replace(span=back(cuts, repeat.span), twin=back(cuts, repeat.twin)) for repeat in found]
        dropped = sorted([*dropped, *outside(later, dropped)], key=lambda one: one.span)
        cuts = merged([*cuts, *(back(cuts, cut) for cut in more)])
    standing = [repeat if stands(repeat.twin, cuts) else None for repeat in dropped]
    stale = [repeat for repeat, kept in zip(dropped, standing, strict=True) if kept is None]
    renewed = iter(new_twins(text, left, cuts, stale))
    settled = tuple(kept or next(renewed) for kept in standing)
    clear = tuple(one for one in near if stands(one.span, cuts) and stands(one.twin, cuts))
    return Repeats(settled, clear), tuple(cuts)


def back(cuts: Sequence[Span], span: Span) -> Span:
    """Where a span of the text without `cuts` stands in the text with them."""
    if not cuts:
        return span
    gone = list(accumulate((cut.end - cut.start for cut in cuts), initial=0))
    places = [cut.start - before for cut, before in zip(cuts, gone, strict=False)]
    first, last = bisect_right(places, span.start), bisect_right(places, span.end - 1)
    return Span(span.start + gone[first], span.end + gone[last])


def outside(later: Sequence[Repeat], earlier: Sequence[Repeat]) -> list[Repeat]:
    """The later passages cut apart where earlier ones lie inside them."""
    found = []
    for repeat in later:
        at = repeat.span.start
        inside = [one.span for one in earlier if repeat.span.start <= one.span.start < repeat.span.end]
        for hole in [*inside, Span(repeat.span.end, repeat.span.end)]:
            if hole.start > at:
                found.append(repeat._replace(span=Span(at, hole.start)))
            at = max(at, hole.end)
    return found


def merged(spans: Sequence[Span]) -> list[Span]:
    """The spans sorted, those that touch or overlap as one."""
    found: list[Span] = []
    for span in sorted(spans):
        if found and span.start <= found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return found


def stands(span: Span, cuts: Sequence[Span]) -> bool:
    """Whether no part of `span` was cut."""
    at = bisect_right(cuts, span.start, key=lambda cut: cut.end)
    return at == len(cuts) or cuts[at].start >= span.end


def new_twins(text: str, left: str, cuts: Sequence[Span], stale: Sequence[Repeat]) -> list[Repeat]:
    """The passages with twins in what is left, looked for anew, all in one index."""
    known = words(left)
    where = spans(known)
    keys, begins = list(known.keys), []
    for repeat in stale:
        begins.append(len(keys))
        keys += words(text[repeat.span.start : repeat.span.end]).keys
    edges = bytearray(len(keys) + 1)
    best: dict[int, Alignment] = {}
    for chain in chains([run for run in runs(keys, SEED) if run.i < len(where) <= run.j]):
        at = bisect_right(begins, chain.runs[0].j) - 1
        if at not in best:
            best[at] = align(keys, edges, chain)
    return [renewed(repeat, best.get(at), where, cuts) for at, repeat in enumerate(stale)]


def renewed(repeat: Repeat, found: Alignment | None, where: Sequence[tuple[int, int]], cuts: Sequence[Span]) -> Repeat:
    """The passage with the twin that was found."""
    if found is None:
        return repeat
    twin = Span(where[found.i][0], where[min(found.i_end, len(where)) - 1][1])
    return repeat._replace(twin=back(cuts, twin))
