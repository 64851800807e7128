"""Items of lists: what stands in two of them is part of each."""

from __future__ import annotations

import re

from dedupe_article.matcher.choice.side import Passage
from dedupe_article.matcher.page import Page
from dedupe_article.matcher.page.whole import STOPS

ITEMS = 100  # items of a list that are looked at on either side
ITEM = re.compile(r"(?:[-–—*•·‣◦▪●○■✓✔➢►]|\(?(?:\d{1,3}|[A-Za-z])[.)])[^\S\n]")


def are_of_lists(page: Page, passage: Passage) -> bool:
    """Whether a passage and its twin are some of the items of two lists, such as what two job offers ask for."""
    (one, one_end), (two, two_end) = list_around(page, passage.start), list_around(page, passage.k_start)
    parts = passage.start > one or passage.end < one_end or passage.k_start > two or passage.k_end < two_end
    return one < one_end and two < two_end and one != two and parts


def list_around(page: Page, word: int) -> tuple[int, int]:
    """The stretch of the list in which a word stands; an empty one outside a list."""
    low = high = page.paragraph(word)
    while low >= 0 and high - low < ITEMS and is_item(page, low):
        low -= 1
    while high < len(page.paragraphs) and high - low < 2 * ITEMS and is_item(page, high):
        high += 1
    if low == high:
        return word, word
    return page.first[low + 1], page.first[high] if high < len(page.first) else len(page.keys)


def is_item(page: Page, number: int) -> bool:
    """Whether a paragraph begins as an item of a list does, and ends without a stop, unlike what somebody says."""
    start, end, *_ = page.paragraphs[number]
    return ITEM.match(page.text, start) is not None and page.text[end - 1] not in STOPS
