"""Several rounds reported as one: the passages of the first text, each with a twin that stands in the last one."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

from dedupe_article.matcher.rounds.twins import new_twins
from dedupe_article.matcher.words import places, words
from dedupe_article.model import Match, Repeat, Repeats, Span

Round = tuple[Repeats, tuple[Span, ...]]


class Settled(NamedTuple):
    """What was dropped in all rounds, the cuts, and the way back from the text of each round to the first text.

    `early` are the passages that have no twin in what is left: they must not go before their twin has gone.
    """

    repeats: Repeats
    cuts: tuple[Span, ...]
    ways: Sequence[Shift]
    early: Sequence[Span]


def settled(text: str, left: str, rounds: Sequence[Round], near: Sequence[Repeat], match: Match) -> Settled:
    """What was dropped from `text` in all `rounds`, and the cuts that make `left` of it, in which `near` was found."""
    cuts: list[Span] = []
    standing: list[Repeat] = []
    stale: list[Repeat] = []
    ways: list[Shift] = []
    for found, more in rounds:
        way = shift(cuts)
        ways.append(way)
        gone = [way.back(cut) for cut in more] if cuts else more
        later = sorted(moved(way, repeat) for repeat in found.dropped)
        followed = [(repeat, following(text, repeat, later, gone)) for repeat in standing]
        stale += [repeat for repeat, parts in followed if not parts]
        standing = [part for _, parts in followed for part in parts]
        earlier = sorted([*standing, *stale], key=lambda one: one.span)
        standing += [one for one in outside(later, earlier) if text[slice(*one.span)].strip()]
        cuts = merged([*cuts, *gone])
    way = shift(cuts if near or stale else ())  # in most texts nothing else is to be moved
    nearly = [*zip(ways, (found.near for found, _ in rounds), strict=True), (way, near)]
    still = still_near([[moved(way, one) for one in found] for way, found in nearly if found], cuts)
    found_anew, lost = new_twins(text, left, stale, match)
    anew = [repeat._replace(twin=way.back(repeat.twin)) for repeat in found_anew]
    every = sorted([*standing, *anew, *lost], key=lambda one: one.span)
    return Settled(Repeats(tuple(every), still), tuple(cuts), ways, [repeat.span for repeat in lost])


def following(text: str, repeat: Repeat, later: Sequence[Repeat], gone: Sequence[Span]) -> list[Repeat]:
    """The repeat itself if its twin stands; else its parts, if both have the same words.

    There is a part for each of the `later` repeats inside its twin, with the twin of that, and one for each stretch
    between, which is its own twin. `later` is sorted; `gone` are the cuts. Empty where a part has no twin that stands.
    """
    if stands(repeat.twin, gone):
        return [repeat]
    start, end = repeat.twin
    mine, its = (words(text[slice(*side)]) for side in (repeat.span, repeat.twin))
    if mine.keys != its.keys:
        return []
    (starts, _), (there, _) = places(mine), places(its)
    first = bisect_left(later, start, key=begin)
    inside = [one for one in later[first : bisect_left(later, end, key=begin)] if one.span.end <= end]
    stops = [start, *(stop for one in inside for stop in one.span), end]
    rest = [trimmed(text, Span(*pair)) for pair in zip(stops[::2], stops[1::2], strict=True)]
    parts = []
    for one in sorted([*inside, *(repeat._replace(span=span, twin=span) for span in rest)]):
        word = bisect_left(there, one.span.start - start)
        if word < bisect_left(there, one.span.end - start):  # what has no words goes with what stands before it
            parts.append((one, repeat.span.start + starts[word]))
    if not all(stands(one.twin, gone) for one, _ in parts):
        return []
    spans = pairwise([repeat.span.start, *(at for _, at in parts[1:]), repeat.span.end])
    return [one._replace(span=trimmed(text, Span(*pair))) for (one, _), pair in zip(parts, spans, strict=False)]


def begin(repeat: Repeat) -> int:
    """Where a passage begins."""
    return repeat.span.start


def trimmed(text: str, span: Span) -> Span:
    """The span without the white space at its ends."""
    inside = text[slice(*span)]
    return Span(span.end - len(inside.lstrip()), span.start + len(inside.rstrip()))


def still_near(rounds: Sequence[Sequence[Repeat]], cuts: Sequence[Span]) -> tuple[Repeat, ...]:
    """The near repeats that still stand at the end, and so do their twins; of those that overlap, the latest found.

    Earlier rounds count too, since what is left of a copy is often too short to be found by itself.
    """
    found: list[Repeat] = []
    for near in reversed(rounds):
        told = merged([*cuts, *(one.span for one in found)])
        found += [one for one in near if stands(one.span, told) and stands(one.twin, told)]
    return tuple(sorted(found))


def first_round(rounds: Sequence[Round], ways: Sequence[Shift], gone: Iterable[Span]) -> tuple[int, tuple[Span, ...]]:
    """The first round that dropped any of the spans `gone`, and what it dropped of them, in the text of that round."""
    spans = merged(gone)
    for number, ((found, _), way) in enumerate(zip(rounds, ways, strict=True)):
        if there := tuple(repeat.span for repeat in found.dropped if not stands(way.back(repeat.span), spans)):
            return number, there
    return 0, ()


def moved(way: Shift, repeat: Repeat) -> Repeat:
    """The repeat, with its places in the text that still has the cuts."""
    return repeat._replace(span=way.back(repeat.span), twin=way.back(repeat.twin)) if way.places else repeat


class Shift(NamedTuple):
    """The way back over some cuts: where they were, in the text without them, and how much is gone before each."""

    places: list[int]
    gone: list[int]

    def back(self, span: Span) -> Span:
        """Where a span of the text without the cuts stands in the text with them."""
        first = bisect_right(self.places, span.start)
        last = bisect_right(self.places, max(span.end - 1, span.start))
        return Span(span.start + self.gone[first], span.end + self.gone[last])


def shift(cuts: Sequence[Span]) -> Shift:
    """The way back over `cuts`."""
    if not cuts:
        return Shift([], [0])
    gone = list(accumulate((cut.end - cut.start for cut in cuts), initial=0))
    return Shift([cut.start - before for cut, before in zip(cuts, gone, strict=False)], gone)


def outside(later: Sequence[Repeat], earlier: Sequence[Repeat]) -> list[Repeat]:
    """The later passages without the earlier ones, which are sorted, that lie inside them."""
    if not earlier:
        return list(later)
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


def merged(spans: Iterable[Span]) -> list[Span]:
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
