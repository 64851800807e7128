"""The way back to bytes in which escape sequences switch between character sets, as in Japanese mail."""

from __future__ import annotations

from codecs import IncrementalEncoder, getincrementalencoder
from collections.abc import Sequence
from typing import Any, NamedTuple

from dedupe_article.model import Article, Span


class Point(NamedTuple):
    """An offset in bytes, and the state of the encoder there."""

    offset: int
    state: Any


def level_spans(article: Article, spans: Sequence[Span], places: Sequence[int]) -> list[Span]:
    """Where each span of the source stands in the bytes, cut at points that are in the same character set if possible.

    Then the bytes without a span read as the text without it. That fails only where a span begins among letters of
    ASCII and ends among others of the same line. `places` are the ends of all spans, sorted.
    """
    encoder = getincrementalencoder(article.encoding.name)()
    points = {}
    offset = last = 0
    for place in places:
        offset += len(encoder.encode(article.source[last:place]))
        points[place] = points_at(encoder, offset, article.source[place : place + 1])
        last = place
    return [level(points[start], points[end]) for start, end in spans]


def points_at(encoder: IncrementalEncoder, offset: int, following: str) -> tuple[Point, Point]:
    """The points before and after the escape sequence that may stand at a place; `encoder` is left as it was."""
    before = Point(offset, encoder.getstate())
    # The second time the character comes without the sequence.
    escape = len(encoder.encode(following)) - len(encoder.encode(following))
    behind = Point(offset + escape, encoder.getstate())
    encoder.setstate(before.state)
    return before, behind


def level(starts: Sequence[Point], ends: Sequence[Point]) -> Span:
    """The bytes from one of the first points to one of the second, if possible two in the same character set."""
    for start in starts:
        for end in ends:
            if start.state == end.state and start.offset <= end.offset:
                return Span(start.offset, end.offset)
    return Span(starts[0].offset, ends[0].offset)
