"""Which copy stays: the sound one before the damaged one, the one with breaks before the glued one, the fuller, the first."""

from __future__ import annotations

from dedupe_article.matcher.align import Alignment
from dedupe_article.matcher.noise import Difference, Noise
from dedupe_article.matcher.edges import PARAGRAPH
from dedupe_article.matcher.page import Page

CAPITALS = 0.6  # share of capitals among the letters of a copy in capitals; headlines in title case have 0.2
# How far ahead one side's votes must be; a vote is a word that differs.
LEAD = 1


def damage(page: Page, alignment: Alignment, noise: Noise) -> float:
    """How much poorer the later copy is than the earlier one; below 0 the earlier one is the poorer.

    Slips do not recur, words do: of two spellings the one that the text knows from elsewhere is the sound one; where
    it knows neither, the one whose letter triples it knows.
    """
    votes = 0.0
    for hunk, kind in noise.kinds.items():
        if kind in (Difference.SLIP, Difference.BEYOND, Difference.DEBRIS):
            votes += soundness(page, hunk.i1, hunk.i2) - soundness(page, hunk.j1, hunk.j2)
    return votes + shape(page, alignment.j, alignment.j_end) - shape(page, alignment.i, alignment.i_end)


def soundness(page: Page, start: int, end: int) -> float:
    """The share of the words in a hunk that the text knows from elsewhere; 0 where there are none."""
    words = page.keys[start:end]
    return sum(page.known[word] > 1 for word in words) / len(words) if words else 0.0


def shape(page: Page, start: int, end: int) -> float:
    """Votes for a copy in capitals or in mojibake."""
    text = page.text[page.starts[start] : page.ends[end - 1]]
    upper = sum(map(str.isupper, text))
    letters = upper + sum(map(str.islower, text))
    lost = text.count("\ufffd") + text.count("Ã") + text.count("â€")
    return lost + (10.0 if letters and upper > CAPITALS * letters else 0.0)


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
