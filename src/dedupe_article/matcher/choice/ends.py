"""What stays at an end of a copy, where its paragraph goes on beyond the words that match."""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

from dedupe_article.matcher.alignment import adjacent
from dedupe_article.matcher.choice.fits import before_label
from dedupe_article.matcher.choice.side import LONG, Passage, Side, Stay, stutter
from dedupe_article.matcher.page import Page
from dedupe_article.matcher.page.edges import PARAGRAPH, SENTENCE
from dedupe_article.matcher.page.whole import begin_otherwise, end_otherwise
from dedupe_article.model import Rule

# Words: a paragraph as large that begins or ends in other words is judged by its sentences. Of 182 articles that stand
# twice in one line, each behind other words, nothing goes of 85 with 400, of 21 with 200, of 3 with 100 and with 40.
FLAT = 100.0
NEAR = 12  # words that are left of a sentence: with fewer its edge is preferred to the exact word


class End(NamedTuple):
    """One end of a copy: the place of it `here`, on the side that would go, and `there`, on the one that stays.

    `step` leads out of the copy: -1 where it begins, 1 where it ends.
    """

    view: Side
    here: int
    there: int
    step: int

    def unit(self, level: int) -> tuple[int, int]:
        """The words at this end of the copy from its last edge of at least `level` on."""
        word = self.here if self.step < 0 else self.here - 1
        return self.view.unit(word, word + 1, level)


def end_stay(view: Side, step: int) -> Stay | None:
    """What stays at the end of the copy in the direction of `step`, or None where all may go up to there."""
    i, i_end, j, j_end, _ = view.alignment
    first, last = End(view, j, i, -1), End(view, j_end, i_end, 1)
    end, other = (first, last) if step < 0 else (last, first)
    if says_otherwise(end):
        whole = view.page.edges[other.here] and view.page.edges[other.there]
        return Stay(*end.unit(SENTENCE), Rule.ADDED_WORDS if whole else Rule.RECALLED, None)
    if is_complete(end):
        return None
    if step > 0 and before_label(view.page, Passage(i, i_end, j, j_end)):
        return Stay(j, j_end, Rule.RECALLED, None)  # the teaser goes, and not what it was cut off from
    level = broken_off(end)
    return Stay(*end.unit(level), Rule.RECALLED, None) if level else None


def says_otherwise(end: End) -> bool:
    """Whether the sentence of one side is whole there, and that of the other one goes on and is another statement.

    Where copies that follow each other at once meet inside a sentence both are in that one.
    """
    page, alignment = end.view.page, end.view.alignment
    if adjacent(alignment) and not page.edges[max(alignment.i, alignment.j)]:
        return False
    return (begin_otherwise if end.step < 0 else end_otherwise)(page, end.here, end.there)


def is_complete(end: End) -> bool:
    """Whether a copy ends with its paragraph, a long one with that of its twin, or a teaser before its label."""
    page, (i, i_end, j, j_end, _) = end.view.page, end.view.alignment
    if page.edges[end.here] == PARAGRAPH or (page.edges[end.there] == PARAGRAPH and page.weight(j, j_end) >= LONG):
        return True
    return end.step > 0 and before_label(page, Passage(j, j_end, i, i_end))


def broken_off(end: End) -> int:
    """The level of what stays where the paragraph goes on: all of it, the sentence at the end alone, or 0 for nothing.

    The paragraph stays, of a large one the sentence, where little of it matches and was not put twice, as what is
    recalled in another one; and where both sides go on from inside a sentence, but not for long. If they do for long
    that sentence stays.
    """
    page, weight = end.view.page, end.view.page.weight(*end.unit(PARAGRAPH))
    inside = not (page.edges[end.here] or page.edges[end.there] or adjacent(end.view.alignment))
    if (weight < LONG and not stutter(end.view)) or (inside and is_near_edge(end)):
        return PARAGRAPH if weight <= FLAT else SENTENCE
    return SENTENCE if inside else 0


def is_near_edge(end: End) -> bool:
    """Whether of two sentences that go on beyond a copy neither does for long."""
    page = end.view.page
    return max(remainder(page, word, end.step) for word in (end.here, end.there)) < NEAR


def remainder(page: Page, word: int, step: int) -> int:
    """The words between `word`, inside a sentence, and the edge of it in the direction of `step`."""
    at = bisect_left(page.at, word)
    return word - page.at[at - 1] if step < 0 else page.at[at] - word
