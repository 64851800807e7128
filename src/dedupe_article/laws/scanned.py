"""Words that a scanner misread, told by the words of the twin in the same places."""

from __future__ import annotations

import re
from collections.abc import Sequence

AMID = re.compile(r"[01](?:(?<=[^\W\d_].)|(?=[^\W\d_]))")
LIKE = str.maketrans("01ıi", "olll")  # letters and figures that look alike, small
PAIRS = (("rn", "m"), ("cl", "d"), ("vv", "w"))
LONG = 3  # letters of a word with a figure that surely is one: `B1` and `F10` are names
SEVERAL = 3  # such words, beside which shorter ones are words too, and pairs of letters may be one


def sound(both: Sequence[tuple[str, str]]) -> tuple[list[tuple[str, str]], int]:
    """The passages of a copy, each with its twin, with the words of that for those that were misread; how many were.

    >>> sound([("The 0xford schoo1 cost 10.", "The Oxford school cost lO.")])
    ([('The Oxford school cost 10.', 'The Oxford school cost lO.')], 2)
    """
    if not any(AMID.search(passage) for passage, _ in both):
        return list(both), 0
    rows = [_pairs(*one) for one in both]
    odd = {pair for row in rows for pair in row if pair[0] != pair[1]}
    sure = {pair for pair in odd if _has_figures(*pair)}
    found = {pair for pair in odd if _is_alike(*pair)} if len(sure) >= SEVERAL else sure
    read = [" ".join([pair[pair in found] for pair in row]) for row in rows]
    return [(one or passage, twin) for one, (passage, twin) in zip(read, both, strict=True)], len(found)


def _pairs(passage: str, twin: str) -> list[tuple[str, str]]:
    """The tokens of two passages in the same places; none where one has more."""
    ours, theirs = passage.split(), twin.split()
    return list(zip(ours, theirs, strict=True)) if len(ours) == len(theirs) else []


def _has_figures(token: str, other: str) -> bool:
    """Whether a token of some letters has figures where the other one has letters that look like them."""
    return sum(map(str.isalpha, token)) >= LONG and AMID.search(token) is not None and _is_alike(token, other)


def _is_alike(token: str, other: str) -> bool:
    """Whether two tokens look alike, of which the other one has no figures, and this one has letters."""
    if any(map(str.isdigit, other)) or not any(map(str.isalpha, token)):
        return False
    return _shape(token) == _shape(other)


def _shape(token: str) -> str:
    """What a token looks like to a scanner."""
    token = token.lower().translate(LIKE)
    for pair, letter in PAIRS:
        token = token.replace(pair, letter)
    return token
