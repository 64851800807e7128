"""Several rounds told as one: every passage of the first text, each with a twin that stands in the last."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

from dedupe_article.matcher.align import align
from dedupe_article.matcher.alignment import Alignment
from dedupe_article.matcher.chains import chains
from dedupe_article.matcher.seeds import SHINGLE, runs
from dedupe_article.matcher.words import places, spans, words
from dedupe_article.model import Repeat, Repeats, Span

Round = tuple[tuple[Repeat, ...], tuple[Span, ...]]


def settled(text: str, left: str, rounds: Sequence[Round], near: Sequence[Repeat]) -> tuple[Repeats, tuple[Span, ...]]:
    """What was dropped from `text` in all `rounds`, and the cuts that lead from it to `left`, where `near` is found."""
    cuts: list[Span] = []
    dropped: list[Repeat] = []
    for found, more in rounds:
        way = shift(cuts)
        later = [moved(way, repeat) for repeat in found]
        more_dropped = [one for one in outside(later, dropped) if text[slice(*one.span)].strip()]
        dropped = sorted([*dropped, *more_dropped], key=lambda one: one.span)
        cuts = merged([*cuts, *(way.back(cut) for cut in more)])
    way = shift(cuts)
    near = tuple(moved(way, repeat) for repeat in near)
    if len(rounds) <= 1:
        return Repeats(tuple(dropped), near), tuple(cuts)
    stale = [repeat for repeat in dropped if not stands(repeat.twin, cuts)]
    standing = [repeat for repeat in dropped if stands(repeat.twin, cuts)]
    every = sorted([*standing, *new_twins(text, left, cuts, stale)], key=lambda one: one.span)
    return Repeats(tuple(every), near), tuple(cuts)


def moved(way: Shift, repeat: Repeat) -> Repeat:
    """The repeat where it stands in the text with the cuts."""
    return repeat._replace(span=way.back(repeat.span), twin=way.back(repeat.twin)) if way.places else repeat


class Shift(NamedTuple):
    """Where a text without some cuts goes on: `places` of the cuts in it, and what is gone before each."""

    places: list[int]
    gone: list[int]

    def back(self, span: Span) -> Span:
        """Where a span of the text without the cuts stands in the text with them."""
        first = bisect_right(self.places, span.start)
        last = bisect_right(self.places, max(span.end - 1, span.start))
        return Span(span.start + self.gone[first], span.end + self.gone[last])


def shift(cuts: Sequence[Span]) -> Shift:
    """The way back over `cuts`."""
    gone = list(accumulate((cut.end - cut.start for cut in cuts), initial=0))
    return Shift([cut.start - before for cut, before in zip(cuts, gone, strict=False)], gone)


def outside(later: Sequence[Repeat], earlier: Sequence[Repeat]) -> list[Repeat]:
    """The later passages cut apart where earlier ones, sorted, lie inside them."""
    found = []
    starts = [one.span.start for one in earlier]
    for repeat in later:
        at = repeat.span.start
        first = bisect_left(starts, repeat.span.start)
        inside = [one.span for one in earlier[first : bisect_left(starts, repeat.span.end)]]
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


class Left(NamedTuple):
    """What is left of a text: its keys, where each stands, and the keys in one string with the place of each."""

    keys: list[str]
    where: list[tuple[int, int]]
    joined: str
    offsets: list[int]

    def find(self, keys: Sequence[str]) -> int:
        """The first word from which on `keys` stand to the letter, or -1."""
        at = self.joined.find(f" {' '.join(keys)} ")
        return bisect_right(self.offsets, at) - 1 if at >= 0 else -1


def remains(text: str) -> Left:
    """What is left, ready to be searched."""
    found = words(text)
    joined = list(accumulate((len(key) + 1 for key in found.keys), initial=0))
    where = spans(found)
    return Left(found.keys, where, f" {' '.join(found.keys)} ", joined[:-1])


def new_twins(text: str, left: str, cuts: Sequence[Span], stale: Sequence[Repeat]) -> list[Repeat]:
    """The passages with twins in what is left, looked for anew.

    A passage whose twin is no longer in one stretch is cut apart, each part with its own twin.
    """
    if not stale:
        return []
    known, way = remains(left), shift(cuts)
    found = []
    for repeat in stale:
        passage = words(text[repeat.span.start : repeat.span.end])
        starts = [repeat.span.start + start for start in places(passage)[0]]
        parts = [part for part in stand_ins(known, passage.keys, 0) if part.i < part.i_end]
        for part, following in zip(parts, [*parts[1:], None], strict=True):
            start = starts[part.j] if part is not parts[0] else repeat.span.start
            stop = starts[following.j] if following else repeat.span.end
            twin = Span(known.where[part.i][0], known.where[part.i_end - 1][1])
            end = start + len(text[start:stop].rstrip())
            found.append(repeat._replace(span=Span(start, end), twin=way.back(twin)))
        found += [] if parts else [repeat]
    return found


def stand_ins(left: Left, keys: list[str], offset: int) -> list[Alignment]:
    """The stretches of what is left that stand for `keys`, in their order; `offset` is added to the places of these."""
    if not keys:
        return []
    at = left.find(keys)
    if at >= 0:
        return [Alignment(at, at + len(keys), offset, offset + len(keys), ())]
    both, wall = [*left.keys, *keys], len(left.keys)
    size = min(SHINGLE, len(keys))
    candidates = chains([run for run in runs(both, size) if run.i + run.length <= wall <= run.j])
    if not candidates:
        return []
    best = align(both, bytearray(len(both) + 1), candidates[0])
    start, end = max(best.j - wall, 0), best.j_end - wall
    middle = best._replace(j=offset + start, j_end=offset + end, hunks=())
    return [*stand_ins(left, keys[:start], offset), middle, *stand_ins(left, keys[end:], offset + end)]
