"""Lines without words, such as `###`, beside what goes."""

from __future__ import annotations

from dedupe_article.matcher.choice.side import Passage
from dedupe_article.matcher.page import Page
from dedupe_article.matcher.page.edges import PARAGRAPH
from dedupe_article.matcher.words import tells


def with_rulers(page: Page, passage: Passage) -> Passage:
    """The passage with the rulers right beside it that stand beside its twin too, as lines or in its line."""
    start, end, k_start, k_end = passage
    while end < len(page.keys) and is_ruler(page, end):
        if ruler(page, end) not in page.tail(k_end):
            if not is_like(page, k_end, end):
                break
            k_end += 1
        end += 1
    while start and is_ruler(page, start - 1) and ruler(page, start - 1) in page.head(k_start):
        start -= 1
    return Passage(start, end, k_start, k_end)


def is_like(page: Page, word: int, other: int) -> bool:
    """Whether a word is a ruler that the ruler `other` merely has in tags or behind a bullet.

    Two that are the same are in the alignment already, or stay, as stars between paragraphs do.
    """
    if word == len(page.keys) or not is_ruler(page, word) or page.keys[word] == page.keys[other]:
        return False
    return ruler(page, word) in ruler(page, other)


def is_ruler(page: Page, word: int) -> bool:
    """Whether a word is a ruler, that is a line without words."""
    return page.edges[word] == PARAGRAPH == page.edges[word + 1] and not tells(page.keys[word])


def ruler(page: Page, word: int) -> str:
    """The characters of a ruler."""
    return page.reading[page.starts[word] : page.ends[word]].strip()
