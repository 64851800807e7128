"""Blocks of short lines: how wide they are, and what stands at the breaks between them."""

from __future__ import annotations

from typing import NamedTuple

from dedupe_article.splitter.layout import CLOSERS, MARKER, Line, closed, columns, is_wide

WIDEST = 120
OPENERS = CLOSERS + "“‘«‹„‚¿¡([{「『（【《-–—"


class Break(NamedTuple):
    """The end of a line inside a block, and what the next line begins with.

    size    columns of the line
    widest  columns of the line or the next one, whichever is wider
    full    columns that the line would have with the next word; 0 if the next line begins something of its own
    small   whether the line ends without a stop and the next one begins with a small letter
    closed  whether the line ends as a sentence does
    letter  what the next line begins with, behind quotes, brackets and dashes
    """

    size: int
    widest: int
    full: int
    small: bool
    closed: bool
    letter: str


class Stretch(NamedTuple):
    """The lines of one block from number `first` on, none too wide to be wrapped: the breaks between them.

    `width` is that of the widest line that could have been broken, `last` the text of the last line.
    """

    first: int
    breaks: list[Break]
    width: int
    last: str


def blocks(found: list[Line]) -> list[tuple[int, int]]:
    """The runs of two or more lines without a blank one or one wider than `WIDEST`, as the first line and the end."""
    narrow = [end - start <= WIDEST for start, end, _ in found]
    some: list[tuple[int, int]] = []
    for i, line in enumerate(found):
        if narrow[i] and not line.apart and i and narrow[i - 1]:
            first = some.pop()[0] if some and some[-1][1] == i else i - 1
            some.append((first, i + 1))
    return some


def measured(text: str, block: list[Line], first: int) -> Stretch:
    """The stretch of the lines of `block`, which begins with line `first`."""
    texts = [text[start:end] for start, end, _ in block]
    indents = [start - text.rfind("\n", 0, start) - 1 for start, _, _ in block]
    sizes = [columns(line) + deep for line, deep in zip(texts, indents, strict=True)]
    marks = [MARKER.match(line) is not None for line in texts]
    several = sum(marks) > 1
    breaks = []
    for i, after in enumerate(texts[1:]):
        line, size = texts[i], sizes[i]
        whole = closed(line)
        letter = beginning(after)
        starts = (several and marks[i + 1]) or (indents[i + 1] > indents[i] + 1 and whole and not marks[i])
        starts = starts or line == after or "://" in after[:9]
        full = 0 if starts else size + room(after)
        small = not (whole or starts) and letter.islower()
        breaks.append(Break(size, max(size, sizes[i + 1]), full, small, whole, letter))
    width = max((size for size, line in zip(sizes, texts, strict=True) if " " in line), default=max(sizes))
    return Stretch(first, breaks, width, texts[-1])


def soft_breaks(stretch: Stretch, width: int) -> list[bool]:
    """For each line break whether it is soft: the next word would not have fitted, or the sentence plainly goes on."""
    return [
        widest <= width and (width < full or (small and size >= 0.6 * width))
        for size, widest, full, small, _, _ in stretch.breaks
    ]


def room(line: str) -> int:
    """Columns that the first word of `line`, with the space before it, would take at the end of the line before.

    Chinese and Japanese break between any two characters, but for marks that may not begin a line; Thai and its kin
    between words of a few characters that no space shows.
    """
    word = line.partition(" ")[0]
    if word.isascii():
        return len(word) + 1
    if is_wide(line[0]) and not "\uac00" <= line[0] <= "\ud7a3":
        return 5
    size = columns(word)
    return min(size, 12) + 1 if "\u0e00" <= line[0] < "\u1100" else size + 1


def beginning(line: str) -> str:
    """The first character of a line behind quotes, brackets and dashes."""
    return line[0] if line[0].isalpha() else line.lstrip(OPENERS)[:1]
