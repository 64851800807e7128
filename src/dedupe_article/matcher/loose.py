"""What `--match loose` lets go beside misspellings: single words, but no numbers and no negations."""

from __future__ import annotations

from bisect import bisect_left

from dedupe_article.matcher.alignment import Hunk
from dedupe_article.matcher.edges import PARAGRAPH
from dedupe_article.matcher.noise import Difference
from dedupe_article.matcher.seeds import UNSPACED_FACTOR
from dedupe_article.matcher.side import Side, Stay
from dedupe_article.matcher.vocabulary import SHORTEST, count
from dedupe_article.matcher.words import is_unspaced
from dedupe_article.model import Rule


def may_pass(view: Side, stay: Stay) -> bool:
    """Whether loose matching lets go what would stay for a single word, in a copy of two or more paragraphs."""
    if stay.rule is Rule.ADDED or stay.hunk is None:
        return False
    inside = any(view.bounds[word] == PARAGRAPH for word in view.at[1:-1])
    return inside and single(view, stay.hunk, view.noise.kinds[stay.hunk])


def single(view: Side, hunk: Hunk, kind: Difference) -> bool:
    """Whether a hunk is a single word, and neither a number nor a negation."""
    size = max(hunk.i2 - hunk.i1, hunk.j2 - hunk.j1)
    firm = hunk in view.noise.firm and (not view.noise.noisy or kind in (Difference.WORDS, Difference.ONE_SIDED))
    if firm or kind is Difference.NUMBER or (size > word_size(view, hunk) and kind is not Difference.SLIP):
        return False
    if is_more(view, hunk, kind):
        return False
    if kind is Difference.NEGATION and not (view.noise.noisy and is_short(view, hunk)):
        return False
    return not has_neighbour(view, hunk)


def is_more(view: Side, hunk: Hunk, kind: Difference) -> bool:
    """Whether words stand on one side only, and not amid misspellings, or of a class on the side that goes."""
    if (hunk.i1 < hunk.i2 and hunk.j1 < hunk.j2) or kind is Difference.SLIP:
        return False
    known = view.page.counts.vocabulary
    return not view.noise.noisy or any(map(known.is_closed, view.page.keys[hunk.j1 : hunk.j2]))


def word_size(view: Side, hunk: Hunk) -> int:
    """The words of a hunk that are one: in a script without spaces two characters are."""
    keys = view.page.keys
    return UNSPACED_FACTOR if all(map(is_unspaced, (*keys[hunk.i1 : hunk.i2], *keys[hunk.j1 : hunk.j2]))) else 1


def has_neighbour(view: Side, hunk: Hunk) -> bool:
    """Whether a word beside `hunk` is another one too: then it is a phrase."""
    hunks = view.alignment.hunks
    at = bisect_left(hunks, hunk)
    return any(
        view.noise.kinds[one] in (Difference.WORDS, Difference.MEANING) and (one.j2 == hunk.j1 or hunk.j2 == one.j1)
        for one in (*hunks[max(at - 1, 0) : at], *hunks[at + 1 : at + 2])
    )


def is_short(view: Side, hunk: Hunk) -> bool:
    """Whether a word stands for one of a letter or two: in misspelt text they become each other all the time."""
    one, two = view.page.keys[hunk.i1 : hunk.i2], view.page.keys[hunk.j1 : hunk.j2]
    if len(one) != 1 or len(two) != 1 or is_unspaced(one[0]):
        return False
    return min(len(one[0]), len(two[0])) < SHORTEST and not count(view.page.counts.vocabulary, one[0], two[0])
