"""Passages for which a law could not be shown: they stay, and the report names them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter

from dedupe_article.model import LawBroken, Repeat, Repeats, Rule, Span


def doubts(dropped: Iterable[Repeat], broken: LawBroken) -> Iterator[Repeat]:
    """The dropped passages that break a law, as near repeats."""
    law = str(broken).partition(":")[0]
    spans = sorted(broken.doubts)
    for repeat in dropped:
        at = first(spans, repeat.span)
        if at < len(spans) and spans[at].start < repeat.span.end:
            yield repeat._replace(rule=Rule.UNPROVEN, detail=f"{law}, {broken.doubts[spans[at]]}")


def with_doubts(repeats: Repeats, cuts: Sequence[Span], doubts: Iterable[Repeat]) -> Repeats:
    """The repeats, with the doubts that were not dropped after all among the near ones; one for each place."""
    found: list[Repeat] = []
    for one in sorted(apart(doubts, cuts), key=attrgetter("span")):
        if not found or found[-1].span.end <= one.span.start:
            found.append(one)
    others = apart(repeats.near, [one.span for one in found])
    return repeats._replace(near=tuple(sorted([*found, *others], key=attrgetter("span"))))


def apart(repeats: Iterable[Repeat], spans: Sequence[Span]) -> Iterator[Repeat]:
    """The repeats that overlap none of the spans, which are sorted and do not overlap."""
    for one in repeats:
        at = first(spans, one.span)
        if at == len(spans) or spans[at].start >= one.span.end:
            yield one


def first(spans: Sequence[Span], span: Span) -> int:
    """The number of the first of the spans that ends after the start of `span`."""
    return bisect_right(spans, span.start, key=attrgetter("end"))
