"""Text into paragraphs, the kind of each, and sentences; and back without loss.

Only `\\n` breaks a line. White space around line breaks belongs to the gaps, so it never decides what is a paragraph.
"""

from __future__ import annotations

from functools import partial
from itertools import groupby

from dedupe_article.model import Division, Kind, Paragraph, Syntax
from dedupe_article.splitter import shape
from dedupe_article.splitter.boundary import sentences
from dedupe_article.splitter.layout import Line, lines
from dedupe_article.splitter.wrap import unwrap

__all__ = ["divide", "join", "kinds", "sentences", "split"]

Piece = tuple[Line, Kind | None]  # a paragraph, and its kind where that does not have to be told by its shape


def divide(text: str, syntax: Syntax = Syntax.PLAIN) -> Division:
    """`text` divided into paragraphs and these into sentences."""
    paragraphs = split(text, syntax)
    inner = (sentences(text, one.start, one.end) for one in paragraphs)
    return paragraphs, inner, partial(kinds, text, syntax)


def split(text: str, syntax: Syntax = Syntax.PLAIN) -> tuple[Paragraph, ...]:
    """The paragraphs of `text`, without a hole from 0 to its end.

    Blank lines separate blocks. Each line of a block is a paragraph, or the whole block is one if it is hard-wrapped
    prose. White space before the first paragraph is the gap of an empty paragraph at 0.

    >>> [text[p.start : p.end] for text in ["One.\\nTwo.\\n\\nThree."] for p in split(text)]
    ['One.', 'Two.', 'Three.']
    """
    return contiguous(text, [line for line, _ in pieces(text, syntax)])


def kinds(text: str, syntax: Syntax = Syntax.PLAIN) -> list[Kind]:
    """The kind of each paragraph that `split` finds in `text`; few texts hold a passage for which it matters.

    >>> kinds("- Eggs\\n- Milk\\n- Salt")[0]
    <Kind.LIST: 'list'>
    """
    found = pieces(text, syntax)
    of = [Kind.PROSE] if text and (not found or found[0][0].start) else []  # of the empty paragraph at 0
    for told, group in groupby(found, key=lambda piece: piece[1] is not None):
        some = list(group)
        of += [kind for _, kind in some if kind] if told else shape.kinds(text, [line for line, _ in some])
    return of


def join(text: str, paragraphs: tuple[Paragraph, ...]) -> str:
    """The text again; `join(text, split(text)) == text` for every string.

    >>> join(" One.\\r\\n\\x0cTwo. ", split(" One.\\r\\n\\x0cTwo. "))
    ' One.\\r\\n\\x0cTwo. '
    """
    return "".join([text[paragraph.start : paragraph.stop] for paragraph in paragraphs])


def pieces(text: str, syntax: Syntax) -> list[Piece]:
    """The stretches of a text that hold something."""
    found = lines(text)
    return plain(text, found) if syntax is Syntax.PLAIN else marked_up(text, found)


def plain(text: str, found: list[Line]) -> list[Piece]:
    """The paragraphs of lines of running text."""
    return [(line, None) for line in unwrap(text, found)]


def marked_up(text: str, found: list[Line]) -> list[Piece]:
    """The paragraphs of lines of Markdown; a heading is one of its own."""
    from dedupe_article.splitter import markdown  # noqa: PLC0415 - only for Markdown

    pieces: list[Piece] = []
    at = 0
    for block in markdown.blocks(text, found):
        pieces += plain(text, markdown.parted(text, found[at : block.first]))
        start = text.rfind("\n", 0, found[block.first].start) + 1
        pieces.append((Line(start, found[block.stop - 1].end, True), block.kind))
        at = block.stop
    return pieces + plain(text, markdown.parted(text, found[at:]))


def contiguous(text: str, found: list[Line]) -> tuple[Paragraph, ...]:
    """Paragraphs with the gaps after them, from the stretches that hold something."""
    stops = [line.start for line in found[1:]] + [len(text)]
    paragraphs = [Paragraph(start, end, stop) for (start, end, _), stop in zip(found, stops, strict=False)]
    if text and (not found or found[0].start):
        paragraphs.insert(0, Paragraph(0, 0, paragraphs[0].start if paragraphs else len(text)))
    return tuple(paragraphs)
