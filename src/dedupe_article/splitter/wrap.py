"""Hard-wrapped prose: lines broken at a width become one paragraph again.

A break is soft if the next word would not have fitted. A stretch of lines is wrapped if nearly all of its breaks are
soft, most of them stand in mid-sentence, and the lines behind them do not all begin like verse, with a capital.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from dedupe_article.splitter.layout import CLOSERS, MARKER, WIDE, Line, closed, columns

# Wrapped text is 40 to 110 columns wide; verse of the benchmark is narrower than 40 in nine lines of ten.
NARROWEST = 40
WIDEST = 120
OPENERS = CLOSERS + "“‘«‹„‚¿¡([{「『（【《-–—"


class Stretch(NamedTuple):
    """Lines `first` to `stop` of one block, none of them too wide to be wrapped: their texts, indents and widths."""

    first: int
    texts: list[str]
    indents: list[int]
    sizes: list[int]

    @property
    def stop(self) -> int:
        """The index behind its last line."""
        return self.first + len(self.texts)


def unwrap(text: str, found: list[Line]) -> list[Line]:
    """`found` with the lines of hard-wrapped paragraphs put together."""
    doubtful: list[Stretch] = []
    soft: dict[int, list[bool]] = {}
    widths: set[int] = set()
    for stretch in stretches(text, found):
        width = max((size for size, line in zip(stretch.sizes, stretch.texts, strict=True) if " " in line), default=0)
        breaks = soft_breaks(stretch, width or max(stretch.sizes))
        if wrapped(stretch, breaks):
            soft[stretch.first] = breaks
            widths.add(width or max(stretch.sizes))
        else:
            doubtful.append(stretch)
    for stretch in doubtful if widths else ():
        if breaks := shared(stretch, widths):
            soft[stretch.first] = breaks
    return merge(found, soft) if soft else found


def stretches(text: str, found: list[Line]) -> Iterator[Stretch]:
    """Runs of two or more lines without a blank one between them, none wider than `WIDEST`."""
    first = 0
    for i in range(1, len(found) + 1):
        if i < len(found) and not found[i].apart and found[i].end - found[i].start <= WIDEST:
            if found[i - 1].end - found[i - 1].start > WIDEST:
                first = i
            continue
        if i - first > 1 and found[first].end - found[first].start <= WIDEST:
            yield measured(text, found, first, i)
        first = i


def measured(text: str, found: list[Line], first: int, stop: int) -> Stretch:
    """The stretch of the lines `first` to `stop`."""
    texts = [text[line.start : line.end] for line in found[first:stop]]
    indents = [line.start - text.rfind("\n", 0, line.start) - 1 for line in found[first:stop]]
    sizes = [columns(line) + indent for line, indent in zip(texts, indents, strict=True)]
    return Stretch(first, texts, indents, sizes)


def soft_breaks(stretch: Stretch, width: int) -> list[bool]:
    """For each line break whether the next word would not have fitted into `width`, or the sentence plainly goes on."""
    marks = [MARKER.match(line) is not None for line in stretch.texts]
    several = sum(marks) > 1
    breaks = []
    for i, (line, after) in enumerate(pairwise(stretch.texts)):
        size, deeper = stretch.sizes[i], stretch.indents[i + 1] > stretch.indents[i] + 1
        full = width - room(after) < size <= width
        goes_on = size >= 0.6 * width and size <= width and begins_small(after) and not closed(line)
        starts = (marks[i + 1] and several) or (deeper and not marks[i] and closed(line))
        breaks.append((full or goes_on) and not starts and stretch.sizes[i + 1] <= width)
    return breaks


def wrapped(stretch: Stretch, breaks: list[bool]) -> bool:
    """Whether a stretch is hard-wrapped prose by its own evidence."""
    soft = [pair for pair, is_soft in zip(pairwise(stretch.texts), breaks, strict=True) if is_soft]
    if not soft or max(stretch.sizes) < NARROWEST or len(soft) < 0.7 * len(breaks):
        return False
    middle = [after for line, after in soft if not closed(line)]
    small = sum(map(begins_small, middle))
    large = sum(map(begins_large, middle))
    if len(breaks) <= 2:
        return all(breaks) and len(middle) == len(breaks) and small > large and closed(stretch.texts[-1])
    return len(middle) >= 0.6 * len(soft) and small >= 0.25 * (small + large)


def shared(stretch: Stretch, widths: set[int]) -> list[bool]:
    """The soft breaks of a stretch that fits a width by which other blocks of the text are wrapped, or none."""
    for width in sorted(widths):
        breaks = soft_breaks(stretch, width)
        if all(breaks):
            return breaks
    return []


def merge(found: list[Line], soft: dict[int, list[bool]]) -> list[Line]:
    """`found` without its soft breaks; `soft` holds them by the index of the line that begins a stretch."""
    joined = {first + 1 + i for first, breaks in soft.items() for i, is_soft in enumerate(breaks) if is_soft}
    merged: list[Line] = []
    for i, line in enumerate(found):
        if i in joined:
            merged[-1] = merged[-1]._replace(end=line.end)
        else:
            merged.append(line)
    return merged


def room(line: str) -> int:
    """Columns that the first word of `line`, with the space before it, would take at the end of the line before.

    Chinese and Japanese break between any two characters, but for marks that may not begin a line; Thai and its kin
    between words of a few characters that no space shows.
    """
    if WIDE.match(line) and not "\uac00" <= line[0] <= "\ud7a3":
        return 5
    word = line.find(" ")
    size = columns(line[:word] if word >= 0 else line)
    return min(size, 12) + 1 if "\u0e00" <= line[0] < "\u1100" else size + 1


def begins_small(line: str) -> bool:
    """Whether the first letter of a line is a small one."""
    return line.lstrip(OPENERS)[:1].islower()


def begins_large(line: str) -> bool:
    """Whether the first letter of a line is a capital."""
    return line.lstrip(OPENERS)[:1].isupper()
