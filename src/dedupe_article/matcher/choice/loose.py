"""What `--match loose` drops beside misspellings: single words that differ, but neither numbers nor negations.

In a copy that is misspelt throughout, a negation that one slip made of another word, or the other way round, counts as
a misspelling as well.
"""

from __future__ import annotations

from bisect import bisect_left

from dedupe_article.lexicon import negates
from dedupe_article.matcher.alignment import Hunk
from dedupe_article.matcher.alignment.pairing import swapped
from dedupe_article.matcher.choice.side import Side, Stay
from dedupe_article.matcher.difference import Difference
from dedupe_article.matcher.difference.poorer import SURE
from dedupe_article.matcher.page.edges import PARAGRAPH
from dedupe_article.matcher.seeds import UNSPACED_FACTOR
from dedupe_article.matcher.words import is_unspaced
from dedupe_article.matcher.words.slips import is_slip, within
from dedupe_article.matcher.words.vocabulary import SHORTEST, Vocabulary, count, one_fact
from dedupe_article.model import Rule

# Letters for each slip: of copies with 1 % of their letters misspelt one in 250 has so many slips, with 3 % 98 in 100.
SWAMPED = 60
# Slips: among fewer, a negation that differs is more often meant than a slip. Of 1,524 misspelt copies one more goes
# with 10, and two fewer with 30.
MANY = 20


def passing(view: Side, judged: list[Stay]) -> set[Stay]:
    """Those stays that loose matching overrules, each for a single word, in a copy of two or more paragraphs."""
    if not any(view.bounds[word] == PARAGRAPH for word in view.at[1:-1]):
        return set()
    swamped = is_swamped(view)
    return {
        stay
        for stay in judged
        if stay.hunk
        and stay.rule is not Rule.ADDED
        and ((swamped and one_slip(view, stay.hunk)) or single(view, stay.hunk, view.noise.kinds[stay.hunk]))
    }


def is_swamped(view: Side) -> bool:
    """Whether the side that goes is misspelt throughout, so that any word of it may be."""
    if not view.noise.noisy or view.noise.votes <= SURE:
        return False
    slips = sum(view.noise.kinds[hunk] in (Difference.SLIP, Difference.BEYOND) for hunk in view.alignment.hunks)
    return slips >= MANY and slips * SWAMPED >= sum(map(len, view.page.keys[view.alignment.j : view.alignment.j_end]))


def one_slip(view: Side, hunk: Hunk) -> bool:
    """Whether one slip accounts for a hunk, and did not turn a number, unit or date into another one."""
    keys, known = view.page.keys, view.page.counts.vocabulary
    one, two = keys[hunk.i1 : hunk.i2], keys[hunk.j1 : hunk.j2]
    if len(one) == len(two) == 1:
        return is_misspelt(known, one[0], two[0])
    if swapped(one, two):
        return not count(known, *one)
    if one and two:
        return False
    word = "".join((*one, *two))
    doubled = word in keys[hunk.j1 - 1 : hunk.j1] + keys[hunk.j2 : hunk.j2 + 1]
    return len(word) == 1 and word.isalpha() and (doubled or not two)


def is_misspelt(known: Vocabulary, word: str, slip: str) -> bool:
    """Whether `slip` is `word` with one slip, or with letters lost in a way that makes no known word or negation."""
    if not (word.isalpha() and slip.isalpha()) or (count(known, word, slip) and not one_fact(known, word, slip)):
        return False
    if within(word, slip, 1):
        return True
    lost = len(slip) < len(word) and not known.is_closed(slip) and known.known[slip] < 2
    return lost and is_slip(word, slip) and not negates(word, slip)


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
    """Whether only one side has words, and the copy is not misspelt or the side that goes has a class word there."""
    if (hunk.i1 < hunk.i2 and hunk.j1 < hunk.j2) or kind is Difference.SLIP:
        return False
    known = view.page.counts.vocabulary
    return not view.noise.noisy or any(map(known.is_closed, view.page.keys[hunk.j1 : hunk.j2]))


def word_size(view: Side, hunk: Hunk) -> int:
    """How many keys of a hunk count as one word: two in a script without spaces."""
    keys = view.page.keys
    return UNSPACED_FACTOR if all(map(is_unspaced, (*keys[hunk.i1 : hunk.i2], *keys[hunk.j1 : hunk.j2]))) else 1


def has_neighbour(view: Side, hunk: Hunk) -> bool:
    """Whether a word right beside `hunk` is another one too, so that a whole phrase differs."""
    hunks = view.alignment.hunks
    at = bisect_left(hunks, hunk)
    return any(
        view.noise.kinds[one] in (Difference.WORDS, Difference.MEANING) and (one.j2 == hunk.j1 or hunk.j2 == one.j1)
        for one in (*hunks[max(at - 1, 0) : at], *hunks[at + 1 : at + 2])
    )


def is_short(view: Side, hunk: Hunk) -> bool:
    """Whether one of two words has only a letter or two: in misspelt text such words become each other all the time."""
    one, two = view.page.keys[hunk.i1 : hunk.i2], view.page.keys[hunk.j1 : hunk.j2]
    if len(one) != 1 or len(two) != 1 or is_unspaced(one[0]):
        return False
    return min(len(one[0]), len(two[0])) < SHORTEST and not count(view.page.counts.vocabulary, one[0], two[0])
