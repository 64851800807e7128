"""Hard-wrapped prose: lines broken at a width become one paragraph again.

A break is soft if the next word would not have fitted. In wrapped prose soft breaks stand in mid-sentence, hard ones
(where the next word would have fitted) behind the end of a sentence, and the lines behind soft ones do not all begin
like verse, with a capital. Where one block of a text is plainly wrapped, its width judges the others.

Measured on the benchmark's news (4,090 paragraphs in scripts with spaces), wrapped at 50 to 100 columns: set apart by
blank lines 99.7 % come back whole, with nothing but an indent 93 %, with nothing at all 75 to 86 %; of the unwrapped
paragraphs 99.7 % stay as they are (the rest are broken lines indeed), of those set apart by blank lines all.
"""

from __future__ import annotations

import re
from collections import Counter
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


class Break(NamedTuple):
    """The end of a line inside a block, and what the next line begins with.

    size    columns of the line
    widest  columns of the line or the next one, whichever is wider
    full    wider than this the text is not if the next word did not fit; 0 if the next line begins something of its own
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
    some = blocks(found)
    if not any(goes_on(text, found[first:stop]) for first, stop in some):
        return found
    stretches = [measured(text, found[first:stop], first) for first, stop in some]
    widths = [stretch.width for stretch in stretches if wrapped([stretch], stretch.width)]
    if len(stretches) > 1 and not widths:
        width = max(stretch.width for stretch in stretches)
        widths = [width] if wrapped(stretches, width) else []
    common = sorted([width for width, _ in Counter(widths).most_common(MOST_WIDTHS)])
    joined = {i for stretch in stretches if common for i in joints(stretch, common)}
    return merge(found, joined) if joined else found


def blocks(found: list[Line]) -> list[tuple[int, int]]:
    """The first line of each run of two or more without a blank one between them, none wider than `WIDEST`; its end."""
    narrow = [end - start <= WIDEST for start, end, _ in found]
    some: list[tuple[int, int]] = []
    for i, line in enumerate(found):
        if narrow[i] and not line.apart and i and narrow[i - 1]:
            first = some.pop()[0] if some and some[-1][1] == i else i - 1
            some.append((first, i + 1))
    return some


def goes_on(text: str, block: list[Line]) -> bool:
    """Whether any sentence goes on in the next line with what is no capital: so it is in all that is wrapped."""
    for (start, end, _), (begin, stop, _) in pairwise(block):
        if not text[begin].isupper():
            letter = beginning(text[begin:stop])
            if (letter.isalpha() or letter.islower()) and not letter.isupper() and not closed(text[start:end]):
                return True
    return False


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
    """For each line break whether the next word would not have fitted into `width`, or the sentence plainly goes on."""
    return [
        widest <= width and (width < full or (small and size >= 0.6 * width))
        for size, widest, full, small, _, _ in stretch.breaks
    ]


def wrapped(some: list[Stretch], width: int) -> bool:
    """Whether the stretches together are hard-wrapped prose of this width, by their own evidence."""
    if width < COLUMN or all(one.closed for stretch in some for one in stretch.breaks):
        return False
    seen = evidence(some, width)
    if not seen.soft or not agree(seen.soft, seen.hard, seen.hard_closed):
        return False
    going_on = seen.small + seen.caseless
    if width < NARROWEST:
        return seen.soft >= COLUMN_LINES and 2 * seen.small >= seen.middle >= 0.8 * seen.soft
    if seen.soft <= 2:
        most = seen.small > seen.caseless + seen.other or seen.caseless == 2
        return seen.middle == seen.soft and most and closed(some[-1].last)
    return seen.middle >= 0.6 * seen.soft and going_on >= 0.25 * seen.middle


def agree(soft: int, hard: int, hard_closed: int) -> bool:
    """Whether hard breaks stand behind ends of sentences, or are few enough not to matter (headings, captions)."""
    return hard_closed >= 0.6 * hard or (soft > 2 and soft >= 0.7 * (soft + hard))


def evidence(some: list[Stretch], width: int) -> Evidence:
    """What the breaks of the stretches show; a heading above the first soft one is no evidence."""
    soft: list[Break] = []
    hard: list[bool] = []
    for stretch in some:
        for i, (one, is_soft) in enumerate(zip(stretch.breaks, soft_breaks(stretch, width), strict=True)):
            if is_soft:
                soft.append(one)
            elif i or one.closed:
                hard.append(one.closed)
    middle = [one.letter for one in soft if not one.closed]
    small = sum(map(str.islower, middle))
    caseless = sum(letter.isalpha() and letter.lower() == letter.upper() for letter in middle)
    return Evidence(len(soft), len(middle), small, caseless, len(middle) - small - caseless, len(hard), sum(hard))


def joints(stretch: Stretch, widths: list[int]) -> list[int]:
    """The lines that belong to the one before, by that of `widths` which explains most of the breaks.

    The widest line of a block is up to a word short of the width at which the text is wrapped.
    """
    best: list[bool] = []
    near = widths[0] - A_WORD <= stretch.width <= widths[-1] + A_WORD
    for width in [stretch.width, *widths] if near else widths:
        breaks = soft_breaks(stretch, width)
        if sum(breaks) > sum(best):
            hard = [one.closed for one, soft in zip(stretch.breaks, breaks, strict=True) if not soft][1:]
            best = breaks if agree(sum(breaks), len(hard), sum(hard)) else best
        if best and all(best):
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
    word = line.partition(" ")[0]
    if word.isascii():
        return len(word) + 1
    if line[0] >= "\u1100" and re.match(WIDE, line) and not "\uac00" <= line[0] <= "\ud7a3":
        return 5
    size = columns(word)
    return min(size, 12) + 1 if "\u0e00" <= line[0] < "\u1100" else size + 1


def beginning(line: str) -> str:
    """The first character of a line behind quotes, brackets and dashes."""
    return line[0] if line[0].isalpha() else line.lstrip(OPENERS)[:1]
