"""Passages of which each word is that of the twin in the same place or one near it, told by the few that differ.

To align such passages word by word shows the same, and costs several times as much.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import compress
from operator import ne
from typing import NamedTuple

from dedupe_article.laws.judgement import Copy, Difference
from dedupe_article.laws.keys import Lexer, alike
from dedupe_article.laws.pairing import near
from dedupe_article.laws.scripts import any_without_spaces


class Pair(NamedTuple):
    """A word of the passage and the one in its place, and whether they stand right behind those before them."""

    ours: str
    theirs: str
    joins: bool


def in_place(passage: str, ours: Sequence[str], theirs: Sequence[str], lexer: Lexer) -> Copy | None:
    """What differs between two passages, given as tokens that `lexer` knows where they differ; None in any doubt.

    Of the words of the passage those are counted that are nothing but letters: no more than there are.
    """
    if len(ours) != len(theirs) or not (_has_word(ours[0]) and _has_word(ours[-1])):
        return None
    places = list(compress(range(len(ours)), map(ne, ours, theirs)))
    if _may_be_wrecked([tokens[place] for tokens in (ours, theirs) for place in places]):
        return None
    found: list[Pair] = []
    for pair in _pairs(ours, theirs, places, lexer):
        if pair is None or (pair.joins and _may_be_shifted(found[-1], pair)):
            return None
        found.append(pair)
    words = len(list(filter(str.isalpha, ours)))
    if 2 * len(found) > words:
        return None
    return Copy(words, 0, [Difference(passage, (a,), (b,), joins, False, False, False) for a, b, joins in found])


def _pairs(ours: Sequence[str], theirs: Sequence[str], places: list[int], lexer: Lexer) -> Iterator[Pair | None]:
    """The words that differ, or None for what is no word near another one."""
    end = (-1, 0)  # behind the last pair: token and word
    for place in places:
        left, right = lexer.known[ours[place]], lexer.known[theirs[place]]
        if left == right or alike(left, right):
            continue
        at = _only(left, right)
        if at < 0:
            yield None
            return
        one, other = left[at], right[at]
        cut_off = place == len(ours) - 1 and other.startswith(one)
        unsure = end[0] < place and not any(map(_has_word, ours[max(end[0], 0) : place]))
        if cut_off or unsure or not near(one, other) or any_without_spaces(one + other):
            yield None
            return
        yield Pair(one, other, end == (place, at))
        end = (place, at + 1) if at + 1 < len(left) else (place + 1, 0)


def _only(left: Sequence[str], right: Sequence[str]) -> int:
    """The only word in which two tokens differ, or -1."""
    if len(left) == len(right) == 1:  # as most
        return 0
    odd = [number for number, (one, other) in enumerate(zip(left, right, strict=False)) if one != other]
    return odd[0] if len(left) == len(right) and len(odd) == 1 else -1


def _has_word(token: str) -> bool:
    return any(map(str.isalnum, token))


def _may_be_wrecked(odd: Sequence[str]) -> bool:
    """Whether a token that differs may be mojibake."""
    joined = "\n".join(odd)
    if joined.isascii():
        return False
    from dedupe_article.laws.mojibake import WRECK  # noqa: PLC0415 - a pattern that few passages need

    return re.search(WRECK, joined) is not None


def _may_be_shifted(last: Pair, pair: Pair) -> bool:
    """Whether a word stands one place further on the other side, two words are divided elsewhere, or three differ."""
    crossed = pair.ours == last.theirs or pair.theirs == last.ours
    return last.joins or crossed or last.ours + pair.ours == last.theirs + pair.theirs
