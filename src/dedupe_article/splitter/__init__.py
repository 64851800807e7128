"""Text into paragraphs, each of a kind, and sentences; and back without loss.

Only `\\n` breaks a line. White space around line breaks belongs to the gaps, so it never decides what is a paragraph.
"""

from __future__ import annotations

from dedupe_article.model import Kind, Paragraph, Syntax
from dedupe_article.splitter.boundary import sentences
from dedupe_article.splitter.layout import Line, lines
from dedupe_article.splitter.shape import kinds
from dedupe_article.splitter.wrap import unwrap

__all__ = ["join", "sentences", "split"]

Piece = tuple[Line, Kind]


def split(text: str, syntax: Syntax = Syntax.PLAIN) -> tuple[Paragraph, ...]:
    """The paragraphs of `text`, without a hole from 0 to its end.

    Blank lines separate blocks. Each line of a block is a paragraph, or the whole block is one if it is hard-wrapped
    prose. White space before the first paragraph is the gap of an empty paragraph at 0.

    >>> [text[p.start : p.end] for text in ["One.\\nTwo.\\n\\nThree."] for p in split(text)]
    ['One.', 'Two.', 'Three.']
    """
    found = lines(text)
    return contiguous(text, plain(text, found) if syntax is Syntax.PLAIN else marked_up(text, found))


def join(text: str, paragraphs: tuple[Paragraph, ...]) -> str:
    """The text again; `join(text, split(text)) == text` for every string.

    >>> join(" One.\\r\\n\\x0cTwo. ", split(" One.\\r\\n\\x0cTwo. "))
    ' One.\\r\\n\\x0cTwo. '
    """
    return "".join([text[paragraph.start : paragraph.stop] for paragraph in paragraphs])


def plain(text: str, found: list[Line]) -> list[Piece]:
    """The paragraphs of lines of running text, with their kinds."""
    whole = unwrap(text, found)
    return list(zip(whole, kinds(text, whole), strict=True))


def marked_up(text: str, found: list[Line]) -> list[Piece]:
    """The paragraphs of lines of Markdown, with their kinds; a heading is one of its own."""
    from dedupe_article.splitter import markdown  # noqa: PLC0415 - only for Markdown

    pieces: list[Piece] = []
    at = 0
    for block in markdown.blocks(text, found):
        pieces += plain(text, markdown.parted(text, found[at : block.first]))
        start = text.rfind("\n", 0, found[block.first].start) + 1
        pieces.append((Line(start, found[block.stop - 1].end, True), block.kind))
        at = block.stop
    return pieces + plain(text, markdown.parted(text, found[at:]))


def contiguous(text: str, pieces: list[Piece]) -> tuple[Paragraph, ...]:
    """Paragraphs with the gaps after them, from the stretches that hold something."""
    stops = [line.start for line, _ in pieces[1:]] + [len(text)]
    paragraphs = [Paragraph(line[0], line[1], stop, kind) for (line, kind), stop in zip(pieces, stops, strict=False)]
    if text and (not pieces or paragraphs[0].start):
        paragraphs.insert(0, Paragraph(0, 0, paragraphs[0].start if paragraphs else len(text)))
    return tuple(paragraphs)
