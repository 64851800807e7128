"""Several rounds told as one: every passage in the words of the first text, each with a twin that stands in the last."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from dedupe_article.matcher.align import Alignment, align
from dedupe_article.matcher.chains import chains
from dedupe_article.matcher.plan import mapped
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
    stale = [repeat for repeat in dropped if not stands(repeat.twin, cuts)]
    standing = [repeat for repeat in dropped if stands(repeat.twin, cuts)]
    settled = sorted([*standing, *new_twins(text, left, cuts, stale)], key=lambda one: one.span)
    clear = tuple(one for one in near if stands(one.span, cuts) and stands(one.twin, cuts))
    return Repeats(tuple(settled), clear), tuple(cuts)


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
    """The passages with twins in what is left, looked for anew, all in one index.

    A passage whose twin is no longer in one stretch is cut apart, each part with its own twin.
    """
    if not stale:
        return []
    known = words(left)
    where = [*spans(known)]
    keys, begins = list(known.keys), []
    for repeat in stale:
        begins.append(len(keys))
        passage = words(text[repeat.span.start : repeat.span.end])
        where += [(start + repeat.span.start, end + repeat.span.start) for start, end in spans(passage)]
        keys += passage.keys
    edges = bytearray(len(keys) + 1)
    parts: dict[int, list[Alignment]] = {}
    for chain in chains([run for run in runs(keys, SEED) if run.i < len(known.keys) <= run.j]):
        at = bisect_right(begins, chain.runs[0].j) - 1
        if found := beside(align(keys, edges, chain), parts.setdefault(at, [])):
            parts[at].append(found)
    return [
        part
        for at, repeat in enumerate(stale)
        for part in pieces(text, repeat, sorted(parts.get(at, []), key=lambda one: one.j), where, cuts)
    ]


def beside(found: Alignment, taken: Sequence[Alignment]) -> Alignment | None:
    """What of `found` lies beside the parts that are taken, or None."""
    for one in taken:
        if one.j <= found.j < one.j_end:
            found = cut_short(found, one.j_end - found.j, 0)
        elif one.j < found.j_end <= one.j_end:
            found = cut_short(found, 0, found.j_end - one.j)
        elif found.j < one.j and one.j_end < found.j_end:
            return None
        if found.j >= found.j_end or found.i >= found.i_end:
            return None
    return found


def cut_short(found: Alignment, head: int, tail: int) -> Alignment:
    """The alignment without its first `head` and its last `tail` words."""
    start, end = found.j + head, found.j_end - tail
    hunks = tuple(hunk for hunk in found.hunks if start <= hunk.j1 and hunk.j2 <= end)
    return Alignment(mapped(found, start, 1), mapped(found, end, -1), start, end, hunks)


def pieces(
    text: str, repeat: Repeat, parts: Sequence[Alignment], where: Sequence[tuple[int, int]], cuts: Sequence[Span]
) -> list[Repeat]:
    """The passage cut apart where its twin breaks, each part with the twin that was found."""
    found = []
    start = repeat.span.start
    for part, following in zip(parts, [*parts[1:], None], strict=True):
        stop = where[following.j][0] if following else repeat.span.end
        end = start + len(text[start:stop].rstrip())
        twin = Span(where[part.i][0], where[part.i_end - 1][1])
        found.append(repeat._replace(span=Span(start, end), twin=back(cuts, twin)))
        start = stop
    return found or [repeat]
