"""Leave passages out of a text, with the white space that goes along."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from dedupe_article.model import Repeat, Span

BLANKS = " \t\xa0\u3000"
WHITE = BLANKS + "\r\n"


def cuts(text: str, dropped: Sequence[Repeat]) -> tuple[Span, ...]:
    """The spans of `text` to leave out for the dropped passages: merged, with the white space that goes along."""
    merged: list[Span] = []
    for repeat in dropped:
        start, end = repeat.span
        if merged and not text[merged[-1].end : start].strip():
            merged[-1] = Span(merged[-1].start, end)
        else:
            merged.append(Span(start, end))
    return tuple(_with_space(text, span) for span in merged)


def _with_space(text: str, span: Span) -> Span:
    """The span and the white space that must go with it."""
    start = len(text[: span.start].rstrip())
    stop = len(text) - len(text[span.end :].lstrip())
    before, behind = text[start : span.start], text[span.end : stop]
    if stop == len(text):
        return Span(start, span.end) if start else Span(0, stop)
    if start == 0:
        return Span(0, stop)
    if before.count("\n") >= behind.count("\n"):
        return Span(span.start, stop)
    return Span(start, span.end)


def leave_out(text: str, spans: Iterable[Span]) -> str:
    """`text` without the spans (sorted, not overlapping)."""
    pieces, place = [], 0
    for start, end in spans:
        pieces.append(text[place:start])
        place = end
    return "".join([*pieces, text[place:]])


def leave_out_bytes(data: bytes, spans: Iterable[Span]) -> bytes:
    """`data` without the spans (sorted, not overlapping)."""
    pieces, place = [], 0
    for start, end in spans:
        pieces.append(data[place:start])
        place = end
    return b"".join([*pieces, data[place:]])
