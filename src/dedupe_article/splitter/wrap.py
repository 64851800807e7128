"""Hard-wrapped prose: lines broken at a width become one paragraph again.

A break is soft if the next word would not have fitted. In wrapped prose soft breaks stand in mid-sentence, hard ones
(where the next word would have fitted) behind the end of a sentence, and the lines behind soft ones do not all begin
like verse, with a capital. Where one block of a text is plainly wrapped, its width judges the others.

Measured on the benchmark's news (4,090 paragraphs in scripts with spaces), wrapped at 50 to 100 columns: set apart by
blank lines 99.7 % come back whole, with nothing but an indent 93 %, with nothing at all 75 to 86 %; of the unwrapped
paragraphs 99.7 % stay as they are (the rest are broken lines indeed), of those set apart by blank lines all.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from dedupe_article.splitter.layout import CLOSERS, MARKER, WIDE, Line, closed, columns

# Wrapped text is 40 to 110 columns wide; of the verse in the benchmark nine lines in ten are narrower than 50. Columns
# of a newspaper are narrower still, and told by many lines of which most begin with a small letter.
NARROWEST = 40
COLUMN = 25
COLUMN_LINES = 6
WIDEST = 120
A_WORD = 8
MOST_WIDTHS = 8
OPENERS = CLOSERS + "“‘«‹„‚¿¡([{「『（【《-–—"


class Stretch(NamedTuple):
    """Lines `first` to `stop` of one block, none of them too wide to be wrapped: their texts, indents and widths."""

    first: int
    texts: list[str]
    indents: list[int]
    sizes: list[int]

    @property
    def width(self) -> int:
        """The width of the widest line that could have been broken."""
        sizes = zip(self.sizes, self.texts, strict=True)
        return max((size for size, line in sizes if " " in line), default=max(self.sizes))


class Evidence(NamedTuple):
    """Counts over line breaks: soft ones, those of them in mid-sentence and how the next line begins, and hard ones.

    `small` and `caseless` count next lines that begin with such a letter, `other` those with a capital or none.
    """

    soft: int
    middle: int
    small: int
    caseless: int
    other: int
    hard: int
    hard_closed: int


def unwrap(text: str, found: list[Line]) -> list[Line]:
    """`found` with the lines of hard-wrapped paragraphs put together."""
    some = list(stretches(text, found))
    common = Counter(stretch.width for stretch in some if wrapped([stretch], stretch.width)).most_common(MOST_WIDTHS)
    widths = {width for width, _ in common}
    if not widths and len(some) > 1:
        width = max(stretch.width for stretch in some)
        widths = {width} if wrapped(some, width) else set()
    joined: set[int] = set()
    for stretch in some if widths else ():
        joined.update(joints(stretch, widths))
    return merge(found, joined) if joined else found


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
        full = width - room(after) < size
        goes_on = size >= 0.6 * width and beginning(after).islower() and not closed(line)
        starts = (marks[i + 1] and several) or (deeper and not marks[i] and closed(line))
        starts = starts or "://" in after[:9] or line == after
        breaks.append((full or goes_on) and not starts and max(size, stretch.sizes[i + 1]) <= width)
    return breaks


def wrapped(some: list[Stretch], width: int) -> bool:
    """Whether the stretches together are hard-wrapped prose of this width, by their own evidence."""
    if width < COLUMN or all(closed(line) for stretch in some for line in stretch.texts[:-1]):
        return False
    seen = evidence(some, width)
    if not seen.soft or not agree(seen.soft, seen.hard, seen.hard_closed):
        return False
    going_on = seen.small + seen.caseless
    if width < NARROWEST:
        return seen.soft >= COLUMN_LINES and 2 * seen.small >= seen.middle >= 0.8 * seen.soft
    if seen.soft <= 2:
        most = seen.small > seen.caseless + seen.other or seen.caseless == 2
        return seen.middle == seen.soft and most and closed(some[-1].texts[-1])
    return seen.middle >= 0.6 * seen.soft and going_on >= 0.25 * seen.middle


def agree(soft: int, hard: int, hard_closed: int) -> bool:
    """Whether hard breaks stand behind ends of sentences, or are few enough not to matter (headings, captions)."""
    return hard_closed >= 0.6 * hard or (soft > 2 and soft >= 0.7 * (soft + hard))


def evidence(some: list[Stretch], width: int) -> Evidence:
    """What the breaks of the stretches show; a heading above the first soft one is no evidence."""
    soft: list[str] = []
    hard: list[bool] = []
    middle = 0
    for stretch in some:
        for i, (pair, is_soft) in enumerate(zip(pairwise(stretch.texts), soft_breaks(stretch, width), strict=True)):
            whole = closed(pair[0])
            if is_soft:
                middle += not whole
                soft.append("" if whole else beginning(pair[1]))
            elif i or whole:
                hard.append(whole)
    small = sum(map(str.islower, soft))
    caseless = sum(letter.isalpha() and letter.lower() == letter.upper() for letter in soft)
    return Evidence(len(soft), middle, small, caseless, middle - small - caseless, len(hard), sum(hard))


def joints(stretch: Stretch, widths: set[int]) -> list[int]:
    """The lines that belong to the one before, by that of `widths` which explains most of the breaks.

    The widest line of a block is up to a word short of the width at which the text is wrapped.
    """
    best: list[bool] = []
    near = min(widths) - A_WORD <= stretch.width <= max(widths) + A_WORD
    for width in [*([stretch.width] if near else []), *sorted(widths)]:
        breaks = soft_breaks(stretch, width)
        hard = [closed(line) for line, soft in zip(stretch.texts[:-1], breaks, strict=True) if not soft][1:]
        if sum(breaks) > sum(best) and agree(sum(breaks), len(hard), sum(hard)):
            best = breaks
        if all(best) and best:
            break
    return [stretch.first + 1 + i for i, soft in enumerate(best) if soft]


def merge(found: list[Line], joined: set[int]) -> list[Line]:
    """`found` with each line of `joined` put to the one before it."""
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


def beginning(line: str) -> str:
    """The first character of a line behind quotes, brackets and dashes."""
    return line.lstrip(OPENERS)[:1]
