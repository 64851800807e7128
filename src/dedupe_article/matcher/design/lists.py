"""Items of lists, answers, and cells that stand a line each: what stands in two of them is part of each."""

from __future__ import annotations

import re

from dedupe_article.matcher.choice.side import Passage
from dedupe_article.matcher.design.lines import FIELD, are_headings, has_figure, is_heading
from dedupe_article.matcher.page import Page
from dedupe_article.matcher.page.whole import STOPS
from dedupe_article.model import Kind

ITEMS = 100  # items of a list that are looked at on either side
CELLS = 400  # words that are looked at between two lists of cells
DASHES = "–—"  # of the marks of items, those that open a speech too
ITEM = re.compile(r"(?:[-–—*•·‣◦▪●○■✓✔➢►]|\(?(?:\d{1,3}|[A-Za-z])[.)])[^\S\n]")


def are_items(page: Page, passage: Passage) -> bool:
    """Whether a passage and its twin are items of lists, or answers of one speaker among others."""
    return are_of_lists(page, passage) or are_in_list(page, passage) or are_answers(page, passage)


def are_of_lists(page: Page, passage: Passage) -> bool:
    """Whether a passage and its twin are some of the items of two lists, such as what two job offers ask for."""
    (one, one_end), (two, two_end) = list_around(page, passage.start), list_around(page, passage.k_start)
    parts = passage.start > one or passage.end < one_end or passage.k_start > two or passage.k_end < two_end
    return one < one_end and two < two_end and one != two and parts


def are_in_list(page: Page, passage: Passage) -> bool:
    """Whether a passage and its twin are items of one list with others between, such as a step that is taken again.

    A title that stands again below the date is none, though lines with figures may count as a list.
    """
    low, high = sorted([page.paragraph(passage.start), page.paragraph(passage.k_start)])
    if page.paragraph(passage.end - 1) > page.paragraph(passage.start) or not 1 < high - low < ITEMS:
        return False
    if not all(is_point(page, number) for number in range(low, high + 1)):
        return False
    if all(ITEM.match(page.text, one.start) for one in page.paragraphs[low : high + 1]):
        return True
    first = page.first
    return not (are_headings(page, 0, first[low]) and are_headings(page, first[low + 1], first[high]))


def are_answers(page: Page, passage: Passage) -> bool:
    """Whether a passage and its twin are a line after a name, each beside another line of the same other speaker."""
    numbers = [page.paragraph(word) for word in (passage.start, passage.k_start)]
    name = name_of(page, numbers[0])
    if not name or page.paragraph(passage.end - 1) > numbers[0]:
        return False
    one, two = (beside(page, number) for number in numbers)
    return any(one[other] != two[other] for other in one.keys() & two.keys() - {name})


def beside(page: Page, number: int) -> dict[str, list[str]]:
    """The words of the paragraphs right before and after one, by the names before them."""
    lines = [page.line_at(page.first[at]) for at in (number - 1, number + 1) if 0 <= at < len(page.first)]
    said = {name_of(page, page.paragraph(line[0])): page.keys[slice(*line)] for line in lines}
    return {name: words for name, words in said.items() if name}


def name_of(page: Page, number: int) -> str:
    """The name before a colon with which a paragraph begins; empty if there is none, as before `Read also:`."""
    found = FIELD.match(page.text, page.paragraphs[number].start)
    return found.group() if found and not any(word[0].islower() for word in found.group().split()) else ""


def is_point(page: Page, number: int) -> bool:
    """Whether a paragraph is of a list, or begins as an item does; outside a list a dash opens what somebody says."""
    start = page.paragraphs[number].start
    return (ITEM.match(page.text, start) is not None and page.text[start] not in DASHES) or (
        page.kinds()[number] is Kind.LIST
    )


def begins_item(page: Page, word: int) -> bool:
    """Whether the line that a word begins is an item of a list."""
    return ITEM.match(page.text, page.begin(word)) is not None


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


def is_record(page: Page, start: int, end: int) -> bool:
    """Whether a stretch is several lines that each give a value: fields with their label, or figures."""
    texts = [page.text[slice(*page.span(*line))] for line in page.lines_in(start, end)]
    return len(texts) > 1 and all(FIELD.match(text) or any(map(str.isdigit, text)) for text in texts)


def amid_cells(page: Page, passage: Passage) -> bool:
    """Whether only short lines stand between a passage and its twin, with figures among them or in the later one.

    Such are the cells of a table, a line each, and the values of two records; between two menus stands an article.
    """
    start, end, k_start, k_end = passage
    (_, low), (high, stop) = sorted([(start, end), (k_start, k_end)])
    if high - low > CELLS or not has_figure(page, low, stop):
        return False
    return all(is_heading(page, line) for line in page.lines_in(low, high))
