"""Blocks of Markdown that are no running text: nothing goes for what stands in one, unless it stands in one itself."""

from __future__ import annotations

from collections.abc import Iterator

from dedupe_article.matcher.alignment import blocks
from dedupe_article.matcher.choice.side import Side, Stay
from dedupe_article.matcher.page import Page
from dedupe_article.matcher.page.edges import PARAGRAPH
from dedupe_article.model import Kind, Rule

BLOCKS = (Kind.CODE, Kind.FRONT_MATTER, Kind.TABLE)
COMMENT = "<!--"


def block_stays(view: Side) -> list[Stay]:
    """The paragraphs of the side that would go of which words stand in a block on one side, and not on the other."""
    page = view.page
    units = {
        view.unit(word, word + 1, PARAGRAPH)
        for i, j, length in blocks(view.alignment)
        for word in beginnings(page, i, j, length)
        if block_at(page, word) is not block_at(page, word - j + i)
    }
    return [Stay(*unit, Rule.SHAPE, None) for unit in sorted(units)]


def beginnings(page: Page, i: int, j: int, length: int) -> Iterator[int]:
    """The words of an equal stretch, on its `j` side, with which it or a paragraph of either side begins."""
    yield j
    yield from (word for word in page.inner_edges(j, j + length) if page.edges[word] == PARAGRAPH)
    yield from (word - i + j for word in page.inner_edges(i, i + length) if page.edges[word] == PARAGRAPH)


def block_at(page: Page, word: int) -> Kind | None:
    """The kind of the block in which a word stands; a comment is one, tags and front matter that is doubled are not."""
    number = page.paragraph(word)
    kind, (start, end, _) = page.kinds()[number], page.paragraphs[number]
    if kind is Kind.FRONT_MATTER and page.text.count(page.text[start:end]) > 1:
        return None
    if kind is Kind.MARKUP and page.text.startswith(COMMENT, start):
        return kind
    return kind if kind in BLOCKS else None
