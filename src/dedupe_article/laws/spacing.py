"""Passages that differ only in spaces, quotes or accents: only the few places where they differ are compared."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate, compress, filterfalse
from operator import ne

from dedupe_article.laws.keys import Lexer, alike


def differing(ours: Sequence[str], theirs: Sequence[str]) -> list[int]:
    """The places where two rows of equally many tokens differ; none for rows of different length."""
    return list(compress(range(len(ours)), map(ne, ours, theirs))) if len(ours) == len(theirs) else []


def same_words(ours: Sequence[str], theirs: Sequence[str], places: Sequence[int], lexer: Lexer) -> bool:
    """Whether two passages surely have the same keys; they are given as tokens, with the places where these differ.

    Without such places, the passages may be the same characters with spaces elsewhere.
    """
    if places:
        pairs = [(ours[place], theirs[place]) for place in places]
    elif "".join(ours) == "".join(theirs):
        pairs = list(_apart(ours, theirs))
    else:
        return False
    lexer.learn([one for pair in pairs for one in pair])
    keys = [(lexer.known[one], lexer.known[other]) for one, other in pairs]
    return any(one for one, _ in keys) and all(alike(one, other) for one, other in keys)


def _apart(ours: Sequence[str], theirs: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The stretches in which two rows of the same characters are divided in different ways."""
    ends, others = list(accumulate(map(len, ours))), list(accumulate(map(len, theirs)))
    odd = set(ends).symmetric_difference(others)
    shared = [0, *filterfalse(odd.__contains__, ends)]
    place = 0
    for end in sorted(odd):
        if end > place:
            number = bisect_right(shared, end)
            start, place = shared[number - 1 : number + 1]
            left = ours[bisect_right(ends, start) : bisect_right(ends, place)]
            right = theirs[bisect_right(others, start) : bisect_right(others, place)]
            yield " ".join(left), " ".join(right)
