"""What stands around a passage: other paragraphs of its text, or nothing but short lines."""

from __future__ import annotations

from dedupe_article.matcher.alignment import Alignment
from dedupe_article.matcher.page import Page
from dedupe_article.matcher.page.edges import PARAGRAPH

# Share of a text: what is less, with other text around it, is no copy of the article. Of 200 articles with two or three
# paragraphs once more below, each with a sentence more, 154 come out right, and 106 with 0.2; with 0.4 two more of 200
# bodies are left that stand again with numbers.
PART = 0.3
SHORT = 8.0  # words of a line between a preview and its text, at most; with 5 or 12 none of 20,172 made copies changes


def is_excerpt(page: Page, copy: Alignment) -> bool:
    """Whether the later side is an excerpt of a text further up, in which the earlier one is a few paragraphs."""
    (start, end), size = copy.early(), len(page.keys)
    if end - start >= PART * size or not has_break(page, start, end) or are_beside(page, end, page.line_at(copy.j)[0]):
        return False
    return is_amid_text(page, start, end) and not is_amid_text(page, *copy.late())


def is_amid_text(page: Page, start: int, end: int) -> bool:
    """Whether the paragraphs right before and behind those of a stretch stand nowhere else, and are no short lines."""
    low, high = page.line_at(start)[0], page.line_at(end - 1)[1]
    return all(is_other(page, *line) for line in (page.line_at(low - 1), page.line_at(high)))


def is_other(page: Page, start: int, end: int) -> bool:
    """Whether a line is no short one, and most of its words stand beside others elsewhere."""
    return page.weight(start, end) >= SHORT and 2 * page.counts.pairs.count(1, start, end - 1) < end - start


def are_beside(page: Page, end: int, then: int) -> bool:
    """Whether nothing but short lines stands between two words."""
    return end >= then or all(page.weight(*line) < SHORT for line in page.lines_in(end, then))


def has_break(page: Page, start: int, end: int) -> bool:
    """Whether a paragraph ends inside a passage."""
    return any(page.edges[word] == PARAGRAPH for word in page.inner_edges(start, end))
