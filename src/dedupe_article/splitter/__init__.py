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


def split(text: str, syntax: Syntax = Syntax.PLAIN) -> tuple[Paragraph, ...]:
    """The paragraphs of `text`, without a hole from 0 to its end.

    Blank lines part blocks; each line of a block is a paragraph, or all of it if the block is hard-wrapped prose. White
    space before the first paragraph is the gap of an empty paragraph at 0; a text of white space is nothing but that.

    >>> [text[p.start : p.end] for text in ["One.\\nTwo.\\n\\nThree."] for p in split(text)]
    ['One.', 'Two.', 'Three.']
    """
    found = unwrap(text, lines(text))
    return contiguous(text, found, kinds(text, found))


def contiguous(text: str, found: list[Line], kind_of: list[Kind]) -> tuple[Paragraph, ...]:
    """Paragraphs with their gaps, from the stretches that hold words."""
    stops = [*(line.start for line in found[1:]), len(text)][: len(found)]
    paragraphs = [
        Paragraph(line.start, line.end, stop, kind) for line, stop, kind in zip(found, stops, kind_of, strict=True)
    ]
    if text and (not found or found[0].start):
        paragraphs.insert(0, Paragraph(0, 0, found[0].start if found else len(text)))
    return tuple(paragraphs)


def join(text: str, paragraphs: tuple[Paragraph, ...]) -> str:
    """The text again; `join(text, split(text)) == text` for every string.

    >>> join(" One.\\r\\n\\x0cTwo. ", split(" One.\\r\\n\\x0cTwo. "))
    ' One.\\r\\n\\x0cTwo. '
    """
    return "".join([text[paragraph.start : paragraph.stop] for paragraph in paragraphs])
