"""The way back: spans of an article's text in its source, and in the bytes that were read."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate, pairwise

from dedupe_article.model import Article, Edit, How, Span


def source_spans(article: Article, spans: Sequence[Span]) -> list[Span]:
    """Where each span of the text stands in the source.

    What an edit took away right at an end of a span is left outside it. A span that ends inside a replacement includes
    all of what was replaced.
    """
    edits = article.edits
    if not edits:
        return list(spans)
    ends = list(accumulate(len(edit.replacement) - edit.end + edit.start for edit in edits))
    stops = [edit.end + shift for edit, shift in zip(edits, ends, strict=True)]
    return [_source_span(edits, stops, ends, span) for span in spans]


def _source_span(edits: Sequence[Edit], stops: list[int], shifts: list[int], span: Span) -> Span:
    """One span; `stops[i]` is where edit i ends in the text, `shifts[i]` by how much all that follows it is moved."""
    start, end = span
    # Edits that end at or before the start lie before the span.
    i = bisect_right(stops, start)
    first = start - (shifts[i - 1] if i else 0)
    if i < len(edits):
        first = min(first, edits[i].start)
    if end <= start:
        return Span(first, first)
    # Edits that end before the end of the span lie in it or before it; the next one may begin inside.
    j = bisect_left(stops, end)
    last = end - (shifts[j - 1] if j else 0)
    if j < len(edits) and last > edits[j].start:
        last = edits[j].end
    return Span(first, last)


def byte_spans(article: Article, spans: Sequence[Span]) -> list[Span]:
    """Where each span of the text stands in the bytes that were read, the byte order mark included.

    For an article that was handed over as text, these are its bytes in UTF-8.
    """
    inside = source_spans(article, spans)
    places = sorted({place for span in inside for place in span})
    if is_switching(article.encoding.name):
        from dedupe_article.reader.switching import level_spans  # noqa: PLC0415 (only such files need it)

        return level_spans(article, inside, places)
    offsets = dict(zip(places, _offsets(article, places), strict=True))
    return [Span(offsets[start], offsets[end]) for start, end in inside]


def is_switching(codec: str) -> bool:
    """Whether escape sequences in the bytes switch between character sets, so that bytes cannot be cut anywhere."""
    return codec.startswith(("iso2022", "hz"))


def _offsets(article: Article, places: Sequence[int]) -> list[int]:
    """The offset in bytes of each place of the source; `places` are sorted."""
    source, encoding = article.source, article.encoding
    errors = "surrogatepass" if encoding.how is How.TEXT else "strict"
    lengths = (len(source[start:end].encode(encoding.name, errors)) for start, end in pairwise((0, *places)))
    offsets = list(accumulate(lengths, initial=len(encoding.bom)))[1:]
    if not encoding.strays:
        return offsets
    # A stray is one byte, and would take more in UTF-8.
    wider = [0, *accumulate(len(source[stray].encode()) - 1 for stray in encoding.strays)]
    return [offset - wider[bisect_left(encoding.strays, place)] for offset, place in zip(offsets, places, strict=True)]
