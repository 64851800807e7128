"""Misspelling or meaning? What kind of difference a hunk is, and whether the differences of a copy are noise."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from enum import Enum
from typing import NamedTuple

from dedupe_article.lexicon import CLASSES
from dedupe_article.matcher.align import Alignment, Hunk
from dedupe_article.matcher.slips import alike, digits, is_slip, same_letters
from dedupe_article.model import Match

CLOSED = frozenset().union(*CLASSES.values())
FEWEST = 3  # slips that make noise: one or two odd words are a difference
# Of the words that differ in a noisy copy, the share that may lie beyond a slip: at 6 % misspelt letters 4 in 100 do.
BEYOND = 0.08
# Slips among the words of a noisy copy: at 1 % misspelt letters 5 in 100 words differ; an edited text has fewer.
RATE = 0.01
SPREAD = 0.25  # of the copy, between its first and its last slip


class Difference(Enum):
    """What a hunk is: nothing that is read, noise, a word like another, or something said differently."""

    DEBRIS = "debris"
    SLIP = "slip"
    BEYOND = "beyond a slip"
    NUMBER = "number"
    MEANING = "meaning"
    WORDS = "words"
    ONE_SIDED = "one-sided"


class Noise(NamedTuple):
    """The differences of an alignment, hunk by hunk, and whether the slips among them are noise."""

    kinds: dict[Hunk, Difference]
    noisy: bool
    slips: int


def noise(keys: list[str], known: Counter[str], alignment: Alignment, match: Match) -> Noise:
    """Tell the differences of a copy apart, and judge the slips among them over the whole copy."""
    kinds = {hunk: difference(keys, known, hunk) for hunk in alignment.hunks}
    slips = [hunk for hunk, kind in kinds.items() if kind is Difference.SLIP]
    beyond = sum(kind in (Difference.BEYOND, Difference.WORDS) for kind in kinds.values())
    length = alignment.j_end - alignment.j
    spread = slips and slips[-1].j1 - slips[0].j1 >= SPREAD * length
    enough = len(slips) >= max(FEWEST, RATE * length) and beyond <= max(BEYOND * (len(slips) + beyond), 1)
    return Noise(kinds, bool(match is not Match.EXACT and spread and enough), len(slips))


def difference(keys: list[str], known: Counter[str], hunk: Hunk) -> Difference:
    """What kind of difference `hunk` is."""
    one, two = keys[hunk.i1 : hunk.i2], keys[hunk.j1 : hunk.j2]
    if same_letters(one, two) or not any(word[:1].isalnum() for word in (*one, *two)):
        return Difference.DEBRIS  # spacing, or lines without words
    if digits(" ".join(one)) != digits(" ".join(two)):
        return Difference.NUMBER
    if not one or not two:
        return one_sided([*one, *two])
    if len(one) == len(two):
        pairs = [([a], [b]) for a, b in zip(one, two, strict=True) if a != b]
    else:
        pairs = [(one, two)]
    return worst([pair_difference(known, a, b) for a, b in pairs])


def one_sided(words: Sequence[str]) -> Difference:
    """A word of one letter can fall out by a slip; anything else is said on one side only."""
    if len(words) == 1 and len(words[0]) == 1 and words[0].isalpha() and words[0] not in CLOSED:
        return Difference.SLIP
    return Difference.ONE_SIDED


def pair_difference(known: Counter[str], one: Sequence[str], two: Sequence[str]) -> Difference:
    """What kind of difference one word (or words run together) and its counterpart are."""
    if meaning(known, one, two) or meaning(known, two, one):
        return Difference.MEANING
    if len(one) == len(two) == 1:
        if is_slip(one[0], two[0]):
            return Difference.SLIP
        half = nearly(one[0], two[0])
        return Difference.BEYOND if half and min(known[one[0]], known[two[0]]) <= 1 else Difference.WORDS
    return Difference.SLIP if alike(one, two) else Difference.WORDS


def meaning(known: Counter[str], one: Sequence[str], two: Sequence[str]) -> bool:
    """Whether a word of a closed class on one side has become another known word on the other, or vanished."""
    return any(word in CLOSED and word not in two for word in one) and (
        len(one) != len(two) or any(word in CLOSED or known[word] > 1 for word in two)
    )


def nearly(one: str, two: str) -> bool:
    """Whether two slips in one word can account for the difference."""
    from rapidfuzz.distance import OSA  # only what is damaged needs it

    allowed = max((max(len(one), len(two)) + 1) // 2, 2)
    return len(one) > 1 and len(two) > 1 and OSA.distance(one, two, score_cutoff=allowed) <= allowed


def worst(found: Sequence[Difference]) -> Difference:
    """The gravest of several differences."""
    order = list(Difference)
    return max(found, key=order.index)
