"""A word torn at the beginning of a paragraph: a large initial was set as a picture, or on a line of its own."""

from __future__ import annotations

from collections.abc import Iterable

from dedupe_article.matcher.alignment import Hunk
from dedupe_article.matcher.edges import PARAGRAPH
from dedupe_article.matcher.page import Page

LEAST = 4  # letters in capitals behind an initial: `AFC` and `FC` are two


def torn(page: Page, hunks: Iterable[Hunk]) -> int:
    """By how many the later side has more torn words; below 0 where the earlier one has more."""
    return sum(is_torn(page, hunk) - is_torn(page, hunk.mirrored()) for hunk in hunks)


def is_torn(page: Page, hunk: Hunk) -> bool:
    """Whether the later side is the word of the earlier one without its initial, or with that on the line before it."""
    i1, i2, j1, j2 = hunk
    on_its_own = j2 - j1 == 2 and page.edges[j1 + 1] == PARAGRAPH and len(page.keys[j1]) == i2 - i1 == 1
    return on_its_own or lacks_initial(page, hunk)


def lacks_initial(page: Page, hunk: Hunk) -> bool:
    """Whether a paragraph of the later side begins with the word of the earlier one, but for its initial.

    No sound paragraph begins with a small letter where its copy has a capital before that, as `The` and `he`; and of
    two words in capitals one that stands nowhere else is none, as `AKARTA`.
    """
    i1, i2, j1, j2 = hunk
    if page.edges[j1] != PARAGRAPH or not i2 - i1 == j2 - j1 == 1 or page.keys[i1][1:] != page.keys[j1]:
        return False
    rest, capital, next_one = page.keys[j1], page.text[page.starts[i1]], page.text[page.starts[j1]]
    if not capital.isupper() or not rest[:1].isalpha():
        return False
    return not next_one.isupper() or (len(rest) >= LEAST and page.counts.known[rest] == 1)
