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

# Words: a larger paragraph of which a copy is only a part is judged by its sentences. Of 182 articles that stand twice
# in one line, each after other words, nothing goes of 85 with 400, of 21 with 200, and of 3 with 100 and with 40.
FLAT = 100.0
NEAR = 12  # words: if less than this is left of a sentence, its edge is preferred to the exact word


class End(NamedTuple):
    """One end of a copy: where it is on the side that would go (`here`) and on the one that stays (`there`).

    `step` points out of the copy: -1 at its beginning, 1 at its end.
    """

    view: Side
    here: int
    there: int
    step: int

    def unit(self, level: int) -> tuple[int, int]:
        """The words between this end of the copy and its nearest edge of at least `level`."""
        word = self.here if self.step < 0 else self.here - 1
        return self.view.unit(word, word + 1, level)


def end_stay(view: Side, step: int) -> Stay | None:
    """What stays at the end of the copy in the direction of `step`, or None if all may go up to that end."""
    i, i_end, j, j_end, _ = view.alignment
    first, last = End(view, j, i, -1), End(view, j_end, i_end, 1)
    end, other = (first, last) if step < 0 else (last, first)
    if says_otherwise(end):
        whole = view.page.edges[other.here] and view.page.edges[other.there]
        return Stay(*end.unit(SENTENCE), Rule.ADDED_WORDS if whole else Rule.RECALLED, None)
    if is_complete(end):
        return None
    if step > 0 and before_label(view.page, Passage(i, i_end, j, j_end)):
        return Stay(j, j_end, Rule.RECALLED, None)  # the teaser, on the other side, is what goes
    level = broken_off(end)
    return Stay(*end.unit(level), Rule.RECALLED, None) if level else None


def says_otherwise(end: End) -> bool:
    """Whether at this end one side has a whole sentence, and the other one that goes on and is another statement.

    Copies that follow each other at once and meet inside a sentence are both parts of that one.
    """
    page, alignment = end.view.page, end.view.alignment
    if adjacent(alignment) and not page.edges[max(alignment.i, alignment.j)]:
        return False
    return (begin_otherwise if end.step < 0 else end_otherwise)(page, end.here, end.there)


def is_complete(end: End) -> bool:
    """Whether a copy ends here with its paragraph, or a long one with that of its twin, or a teaser with its label."""
    page, (i, i_end, j, j_end, _) = end.view.page, end.view.alignment
    if page.edges[end.here] == PARAGRAPH or (page.edges[end.there] == PARAGRAPH and page.weight(j, j_end) >= LONG):
        return True
    return end.step > 0 and before_label(page, Passage(j, j_end, i, i_end))


def broken_off(end: End) -> int:
    """The level of what stays of a paragraph that goes on beyond the copy: all of it, its last sentence, or 0 for none.

    All of it stays if little of it matches, as where it quotes another one, unless that is a stutter; and if both sides
    end inside a sentence, near to the end of it. If they end inside a sentence otherwise, that sentence stays. Of a
    large paragraph never more than a sentence stays.
    """
    page, weight = end.view.page, end.view.page.weight(*end.unit(PARAGRAPH))
    inside = not (page.edges[end.here] or page.edges[end.there] or adjacent(end.view.alignment))
    if (weight < LONG and not stutter(end.view)) or (inside and is_near_edge(end)):
        return PARAGRAPH if weight <= FLAT else SENTENCE
    return SENTENCE if inside else 0


def is_near_edge(end: End) -> bool:
    """Whether the sentences on both sides are nearly at their end."""
    page = end.view.page
    return max(remainder(page, word, end.step) for word in (end.here, end.there)) < NEAR


def remainder(page: Page, word: int, step: int) -> int:
    """How many words there are from `word`, inside a sentence, to the edge of that in the direction of `step`."""
    at = bisect_left(page.at, word)
    return word - page.at[at - 1] if step < 0 else page.at[at] - word
