"""Paragraph breaks that one copy has lost in part, judged by where its sentences end."""

from __future__ import annotations

from itertools import groupby

from dedupe_article.matcher.alignment import Alignment, blocks
from dedupe_article.matcher.page import Page
from dedupe_article.matcher.page.edges import PARAGRAPH

# Of the sentence ends within paragraphs of the glued side, the share that lies within paragraphs of the other one too:
# up to 0.25 if that has a line for each sentence (215 articles), mostly 0.64 if every other break is lost (237).
SPLIT = 0.3
# Breaks lost in one paragraph: with 1, it may be the other copy that splits each paragraph in two, as 28 of 40 made so.
SEVERAL = 3


def glued_in_part(page: Page, copy: Alignment) -> int:
    """1 where the `j` side holds several paragraphs of the other side in one, -1 the other way round, else 0.

    Sentences must end within paragraphs on both sides: a side with a line for each sentence, or for parts of sentences,
    is broken into lines, and the other one is not glued.
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
    """The pairs of words before which a sentence ends on at least one side, from the stretches whose edges differ."""
    edges, places = page.edges, set[tuple[int, int]]()
    for i, j, length in blocks(copy):
        if edges[i + 1 : i + length] != edges[j + 1 : j + length]:  # in most copies they are the same
            places.update((word, j + word - i) for word in page.inner_edges(i, i + length))
            places.update((i + word - j, word) for word in page.inner_edges(j, j + length))
    return sorted(places)


def begin_paragraphs(page: Page, one: int, two: int) -> tuple[bool, bool]:
    """Whether each of two words begins a paragraph; if both begin a line, both do as soon as one does."""
    pair = page.edges[one] == PARAGRAPH, page.edges[two] == PARAGRAPH
    return (True, True) if any(pair) and begins_line(page, one) and begins_line(page, two) else pair


def begins_line(page: Page, word: int) -> bool:
    """Whether a word begins a line, be it that of a paragraph or one inside a wrapped one."""
    return page.edges[word] == PARAGRAPH or "\n" in page.head(word)
