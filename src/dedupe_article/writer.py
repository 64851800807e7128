"""Leave passages out of a text, with the white space that goes along."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import AnyStr, NamedTuple
from unicodedata import category

from dedupe_article.model import Repeat, Span

BREAKS = frozenset("\n\r\x0b\x0c\x85\u2028\u2029")
BREAK = re.compile("\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")
WHITE = re.compile(r"\s*")
# What takes no room and clings to the word beside it.
CLINGING = frozenset("\xad\u200b\u200e\u200f\u2060\ufeff")
WRITTEN = "\x1f"  # before a line end that is written out
OPENERS = frozenset("\"'“‘«‹„‚([{¿¡「『（【《〈")


class Gap(NamedTuple):
    """White space between two words: up to `edge` it ends a line, from there on it indents the next one.

    `breaks` counts the line ends; without any, `edge` is `start`. After a line end that is written out nothing counts
    as an indent.
    """

    start: int
    edge: int
    end: int
    breaks: int


def cuts(text: str, dropped: Sequence[Repeat]) -> tuple[Span, ...]:
    """The spans of `text` to leave out for the dropped passages: merged, and with the white space that goes with them.

    Of the two gaps around a passage, the one with more line breaks stays, so that no two paragraphs merge. What is left
    of a normalised text is normalised.

    >>> from dedupe_article.model import Rule
    >>> cuts("A b.\\nC d.\\n\\nA b.\\n", [Repeat(Span(11, 15), Span(0, 4), Rule.SAME, 1.0)])
    (Span(start=9, end=15),)
    """
    return tuple(with_space(text, span) for span in merged(text, [whole(text, repeat.span) for repeat in dropped]))


def leave_out(text: AnyStr, spans: Iterable[Span]) -> AnyStr:
    """`text` without the spans (sorted, not overlapping; in bytes, if those are given).

    >>> leave_out("one two three", [Span(3, 7)]), leave_out(b"one two three", [Span(3, 7)])
    ('one three', b'one three')
    """
    pieces: list[AnyStr] = []
    place = 0
    for start, end in spans:
        pieces.append(text[place:start])
        place = end
    pieces.append(text[place:])
    return text[:0].join(pieces)


def whole(text: str, span: Span) -> Span:
    """The span with the accents on its last letter, and with the invisible characters that cling to its ends."""
    start, end = span
    while end < len(text) and (category(text[end])[0] == "M" or text[end] in CLINGING):
        end += 1
    first = start
    while first and text[first - 1] in CLINGING:
        first -= 1
    return Span(first if first == 0 or text[first - 1].isspace() else start, end)


def merged(text: str, spans: Iterable[Span]) -> list[Span]:
    """The spans, joined where nothing but white space stands between them."""
    result: list[Span] = []
    for span in spans:
        if result and gap_behind(text, result[-1].end).end >= span.start:
            result[-1] = Span(result[-1].start, max(span.end, result[-1].end))
        else:
            result.append(span)
    return result


def with_space(text: str, span: Span) -> Span:
    """The span and the white space that goes with it."""
    before, behind = gap_before(text, span.start), gap_behind(text, span.end)
    if behind.end == len(text) and before.start:
        return Span(before.start, span.end)
    if not before.start and not before.breaks:
        return Span(0, behind.edge if behind.breaks else behind.end)
    if behind.breaks > before.breaks and before.start:
        return Span(before.start, span.end)
    if behind.breaks:
        return Span(before.edge, behind.edge)
    if before.breaks:
        return Span(span.start, behind.end)
    return inside_line(text, before, behind)


def inside_line(text: str, before: Gap, behind: Gap) -> Span:
    """What to leave out of the middle of a line, where `before` and `behind` are the blanks around a passage.

    The blanks after the passage go with it, or if there are none, those before it. Where two words would run together
    both stay.
    """
    opened = text[before.start - 1] in OPENERS
    if behind.start < behind.end and (before.start < before.end or opened):
        return Span(before.end, behind.end)
    if before.start < before.end and not text[behind.end].isalnum():
        return Span(before.start, behind.start)
    return Span(before.end, behind.start)


def gap_before(text: str, end: int) -> Gap:
    """The white space that ends at `end`."""
    start = end
    while start and text[start - 1].isspace():
        start -= 1
    return gap(text, start, end)


def gap_behind(text: str, start: int) -> Gap:
    """The white space that begins at `start`."""
    match = WHITE.match(text, start)
    return gap(text, start, match.end() if match else start)


def gap(text: str, start: int, end: int) -> Gap:
    """The white space `text[start:end]` with its line ends."""
    edge = end
    while edge > start and text[edge - 1] not in BREAKS and WRITTEN not in text[start:end]:
        edge -= 1
    return Gap(start, edge, end, len(BREAK.findall(text, start, edge)))
