"""Which copy stays: the sound one before the damaged one, the one with breaks before the glued one, the fuller, the first."""

from __future__ import annotations

from dedupe_article.matcher.align import Alignment
from dedupe_article.matcher.edges import PARAGRAPH
from dedupe_article.matcher.page import Page

CAPITALS = 0.6  # share of capitals among the letters of a copy in capitals; headlines in title case have 0.2
SAMPLE = 240  # characters of a copy that are looked at for its looks


def looks(page: Page, start: int, end: int) -> int:
    """2 for a copy in mojibake, 1 for one in capitals, else 0."""
    begin = page.starts[start]
    text = page.text[begin : min(page.ends[end - 1], begin + SAMPLE)]
    if text != page.reading[begin : begin + len(text)]:
        return 2
    upper = sum(map(str.isupper, text))
    return int(upper > CAPITALS * (upper + sum(map(str.islower, text))))


def glued(page: Page, alignment: Alignment) -> int:
    """1 where the later copy lost the paragraph breaks that the earlier one has, -1 the other way round, else 0."""
    early, late = breaks(page, alignment.i, alignment.i_end), breaks(page, alignment.j, alignment.j_end)
    if early == late == 0 or min(early, late) > 0:
        return 0
    side = (alignment.i, alignment.i_end) if early else (alignment.j, alignment.j_end)
    sentences = len(page.inner_edges(*side)) + 1
    if max(early, late) + 1 >= sentences > 2:
        return 0  # a break at each sentence: that side was split, the other is whole
    return 1 if early else -1


def breaks(page: Page, start: int, end: int) -> int:
    """The paragraph breaks inside a passage."""
    return sum(page.edges[word] == PARAGRAPH for word in page.inner_edges(start, end))
