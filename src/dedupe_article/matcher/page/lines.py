"""Lines of text that was wrapped at a width: the end of one is mostly no end of a sentence, and so no edge."""

from __future__ import annotations

from collections.abc import Iterable

from dedupe_article.matcher.page import Page
from dedupe_article.matcher.page.edges import PARAGRAPH
from dedupe_article.matcher.page.whole import STOPS

# Characters of a line of wrapped text, as the splitter has them. Of 2,664 articles with a wrapped copy that differs in
# a word, 190 lost the rest of its sentence when each line was an edge, and 17 do now, with no small letter to tell it.
NARROWEST, WIDEST = 40, 120
ENDS = (*STOPS, *"\"'”’»›)]}」』）】》“")  # of a sentence, or of a quote or bracket


def breaks_off(page: Page, word: int) -> bool:
    """Whether a line ends before `word` without the end of a sentence or quote."""
    line, broken, _ = page.tail(word).partition("\n")
    return bool(broken) and not line.rstrip().endswith(ENDS)


def goes_on(page: Page, word: int) -> bool:
    """Whether a line of wrapped text ends before `word`, and its sentence goes on in the next one.

    It does if that begins with a small letter, or if its first word had no room in the line.
    """
    if page.edges[word] != PARAGRAPH or not is_narrow(page, word) or not breaks_off(page, word):
        return False
    return page.text[page.starts[word] : page.ends[word]].islower() or is_full(page, word)


def is_full(page: Page, word: int) -> bool:
    """Whether the line before `word` had no room for it: with the word it would be wider than the lines around it.

    One of these lines must begin in mid sentence, as in wrapped text and not in a list.
    """
    at = page.text.index("\n", page.ends[word - 1])
    before, line = ["", *page.text[max(at - 2 * WIDEST, 0) : at].split("\n")][-2:]
    behind, after = [*page.text[at + 1 : at + 1 + 2 * WIDEST].split("\n"), ""][:2]
    if " " not in line or len(line) < NARROWEST or not any(one[:1].islower() for one in (before, line, after)):
        return False
    widest = max(len(before), len(behind))
    return widest < min(len(line) + 1 + len(behind.partition(" ")[0]), WIDEST)


def is_narrow(page: Page, word: int) -> bool:
    """Whether the line before `word` is no wider than those of wrapped text."""
    end = page.ends[word - 1]
    return end <= WIDEST or "\n" in page.text[end - WIDEST : end]


def is_wrapped(page: Page, places: Iterable[tuple[int, int]]) -> bool:
    """Whether one side is wrapped: most of the lines that only it has end in mid sentence.

    `places` are the words before which it has edges, each with the word that stands for it on the other side. If it
    were the other side that is run together, most of these lines would end a sentence.
    """
    broken = 0
    for here, there in places:
        if page.edges[here] != PARAGRAPH or page.edges[there] == PARAGRAPH:
            continue
        off = not page.edges[there] and is_narrow(page, here) and breaks_off(page, here)
        broken += 1 if off else -1
    return broken > 0


def ends_line(page: Page, word: int) -> bool:
    """Whether a line ends before `word`, even if in mid sentence."""
    return page.edges[word] == PARAGRAPH or "\n" in page.tail(word)


def follows_blank_line(page: Page, word: int) -> bool:
    """Whether a blank line stands before `word`."""
    return page.tail(word).count("\n") > 1
