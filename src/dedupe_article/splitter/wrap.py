"""Hard-wrapped prose: lines broken at a width become one paragraph again.

A break is soft if the next word would not have fitted, else hard. In wrapped prose soft breaks stand in mid-sentence,
hard ones after the end of a sentence, and the lines after soft ones do not all begin with a capital as in verse. Where
one block of a text is plainly wrapped, its width is used to judge the others. Where a text also has lines too wide to
be wrapped, two short ones are more likely a headline and its byline than a paragraph: there a block counts as wrapped
only if three of its lines belong to one sentence, or other blocks are wrapped too.

Measured on the benchmark's news (4,090 paragraphs in scripts with spaces), wrapped at 50 to 100 columns: set apart by
blank lines 99.8 % come back whole, by nothing but an indent 93 %, by nothing at all 76 to 86 %. Of the paragraphs that
were not wrapped, two blocks of one article are put together, and these are broken lines indeed.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import NamedTuple

from dedupe_article.splitter.block import WIDEST, Break, Stretch, beginning, blocks, measured, soft_breaks
from dedupe_article.splitter.layout import Line, closed

# Wrapped text is 40 to 110 columns wide; of the verse in the benchmark nine lines in ten are narrower than 50. The
# columns of a newspaper are narrower still, and known by many lines of which most begin with a small letter.
NARROWEST = 40
COLUMN = 25
COLUMN_LINES = 6
A_WORD = 8
STANZAS = 4  # blocks: with 6 one in six poems of five is put together; with 2 to 4 no prose is left apart
MOST_WIDTHS = 8
INSIDE = r"[^\W\d_]{2}[.!?][\"'”’»)]?[ ][\"'“‘«(]?[^\W\d_]"  # the end of a sentence inside a line


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
    if is_stanzas(stretches) or (is_song(stretches) and not re.search(INSIDE, text)):
        return found
    own = [stretch for stretch in stretches if wrapped([stretch], stretch.width)]
    if is_unwrapped(found, stretches) and not borne_out(own):
        joined = {i for stretch in own if is_long(stretch) for i in joints(stretch, [stretch.width])}
    else:
        widths = common(own, stretches)
        joined = {i for stretch in stretches if widths for i in joints(stretch, widths)}
    return merge(found, joined) if joined else found


def is_stanzas(stretches: list[Stretch]) -> bool:
    """Whether there are several blocks, all of as many lines, of which some had room for the next word."""
    some = [stretch for stretch in stretches if stretch.breaks]
    if len(some) < STANZAS or len({len(stretch.breaks) for stretch in some}) > 1:
        return False
    return not all(one.full > stretch.width for stretch in some for one in stretch.breaks)


def is_song(stretches: list[Stretch]) -> bool:
    """Whether of several blocks of lines most end without a stop, as in songs; prose has stops inside its lines too."""
    ends = [closed(stretch.last) for stretch in stretches if stretch.breaks]
    return len(ends) > 1 and 2 * sum(ends) < len(ends)


def is_unwrapped(found: list[Line], stretches: list[Stretch]) -> bool:
    """Whether a text holds lines too wide to be wrapped; then a headline and a byline are no wrapped paragraph."""
    wide = any(end - start > WIDEST for start, end, _ in found)
    return wide or any(one.widest > WIDEST for stretch in stretches for one in stretch.breaks)


def borne_out(own: list[Stretch]) -> bool:
    """Whether wrapped blocks bear each other out: two of one width, of which one is long, or any three.

    A block that ends with the same line as another one is a copy of it.
    """
    some = list({stretch.last: stretch for stretch in own}.values())
    if len(some) != 2:
        return len(some) > 2
    return abs(some[0].width - some[1].width) <= A_WORD and any(map(is_long, some))


def common(own: list[Stretch], stretches: list[Stretch]) -> list[int]:
    """The most frequent widths of wrapped blocks, in order; without such a block that of all, if they are wrapped."""
    widths = [stretch.width for stretch in own]
    if len(stretches) > 1 and not own:
        width = max(stretch.width for stretch in stretches)
        widths = [width] if wrapped(stretches, width) else []
    return sorted([width for width, _ in Counter(widths).most_common(MOST_WIDTHS)])


def is_long(stretch: Stretch) -> bool:
    """Whether a wrapped block has three lines or more of one sentence."""
    seen = evidence([stretch], stretch.width)
    return seen.small + seen.caseless >= 2


def goes_on(text: str, block: list[Line]) -> bool:
    """Whether in any line a sentence goes on in the next one without a capital, as it does in all wrapped text."""
    for (start, end, _), (begin, stop, _) in pairwise(block):
        if not text[begin].isupper():
            letter = beginning(text[begin:stop])
            if (letter.isalpha() or letter.islower()) and not letter.isupper() and not closed(text[start:end]):
                return True
    return False


def wrapped(some: list[Stretch], width: int) -> bool:
    """Whether the stretches together are hard-wrapped prose of this width, by their own evidence."""
    if width < COLUMN or all(one.closed for stretch in some for one in stretch.breaks):
        return False
    seen = evidence(some, width)
    if not seen.soft or not agree(seen.soft, seen.hard, seen.hard_closed):
        return False
    going_on = seen.small + seen.caseless
    if width < NARROWEST:
        if len(some) > 1 and len({len(stretch.breaks) for stretch in some if stretch.breaks}) == 1:
            return False  # stanzas: paragraphs in columns are not all of as many lines
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
    """The lines that belong to the one before them, judged by that of the `widths` which explains most of the breaks.

    The widest line of a block may be a word shorter than the width at which the text is wrapped.
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
