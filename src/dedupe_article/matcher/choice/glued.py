"""Paragraph breaks that one copy lost in part, told by where its sentences end."""

from __future__ import annotations

from itertools import groupby

from dedupe_article.matcher.alignment import Alignment, blocks
from dedupe_article.matcher.page import Page
from dedupe_article.matcher.page.edges import PARAGRAPH

# Of the sentences that end within paragraphs of a glued side, those that do so on the other one too: where that has a
# line for each sentence up to 0.25 (215 articles), where every other break is lost mostly 0.64 (237).
SPLIT = 0.3
# Breaks lost in one paragraph: with 1 each paragraph of another copy may be split in two, as in 28 of 40 made so.
SEVERAL = 3


def glued_in_part(page: Page, copy: Alignment) -> int:
    """1 where the `j` side holds in one paragraph several of the other side, -1 the other way round, else 0.

    Sentences are to end within paragraphs on both sides: a side that has a line for each sentence is broken, and so is
    one that has lines for parts of them.
    """
    edges, places = page.edges, sentence_ends(page, copy)
    broken = sum({edges[one], edges[two]} == {0, PARAGRAPH} for one, two in places)
    ends = [begin_paragraphs(page, one, two) for one, two in places if edges[one] and edges[two]]
    breaks = [pair for pair in ends if any(pair)]
    lost = set(breaks) - {(True, True)}
    if len(lost) != 1:
        return 0
    several = max(sum(1 for _ in row) for pair, row in groupby(breaks) if pair in lost)
    missing, inside = len(breaks) - breaks.count((True, True)), ends.count((False, False))
    if several < SEVERAL or broken > missing or inside <= SPLIT * (inside + missing):
        return 0
    return 1 if (True, False) in lost else -1


def sentence_ends(page: Page, copy: Alignment) -> list[tuple[int, int]]:
    """The words of both sides before which a sentence ends on one of them at least, where their edges differ."""
    edges, places = page.edges, set[tuple[int, int]]()
    for i, j, length in blocks(copy):
        if edges[i + 1 : i + length] != edges[j + 1 : j + length]:  # in most copies they are the same
            places.update((word, j + word - i) for word in page.inner_edges(i, i + length))
            places.update((i + word - j, word) for word in page.inner_edges(j, j + length))
    return sorted(places)


def begin_paragraphs(page: Page, one: int, two: int) -> tuple[bool, bool]:
    """Whether each of two words begins a paragraph; where both begin a line, they do if one does."""
    pair = page.edges[one] == PARAGRAPH, page.edges[two] == PARAGRAPH
    return (True, True) if any(pair) and begins_line(page, one) and begins_line(page, two) else pair


def begins_line(page: Page, word: int) -> bool:
    """Whether a paragraph begins with a word, or a line that was taken for the next one of a paragraph."""
    return page.edges[word] == PARAGRAPH or "\n" in page.head(word)
