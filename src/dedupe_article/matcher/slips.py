"""Slips: what noise does to a word, told apart from another word."""

from __future__ import annotations

import re
from collections.abc import Sequence

DIGITS = re.compile(r"\d+")
# A slip changes at most a third of the letters, and one letter of the shortest words: at 6 % misspelt letters, 98 in
# 100 misspelt words of the benchmark's articles lie within it.
THIRD = 3
RUN_TOGETHER = 4  # letters of words run together for each slip in them


def is_slip(one: str, two: str, rounded: int = 0) -> bool:
    """Whether one word is the other misspelt: the same digits, and at most a third of the letters changed.

    The third is rounded down, but to 1 at least; with `rounded` 2 it is rounded up, and a word of one letter may
    change. The distance is optimal string alignment: a letter changed, lost, doubled or swapped with its neighbour
    counts one.

    >>> is_slip("pemerintah", "pemreintah"), is_slip("naik", "turun"), is_slip("abc1", "abc2")
    (True, False, False)
    """
    longer = max(len(one), len(two))
    allowed = max((longer + rounded) // THIRD, 1)
    if abs(len(one) - len(two)) > allowed or not same_digits(one, two):
        return False
    if (longer == 1 and not rounded) or not (one and two):
        return False
    from rapidfuzz.distance import OSA  # noqa: PLC0415 - only what is damaged needs it

    return OSA.distance(one, two, score_cutoff=allowed) <= allowed


def digits(text: str) -> list[str]:
    """The runs of digits in `text`."""
    return DIGITS.findall(text)


def same_digits(one: str, two: str) -> bool:
    """Whether two texts have the same runs of digits."""
    return (one.isalpha() and two.isalpha()) or digits(one) == digits(two)


def same_letters(one: Sequence[str], two: Sequence[str]) -> bool:
    """Whether two stretches differ in spaces and hyphens only, the numbers being the same.

    >>> same_letters(["saat", "ini"], ["saatini"]), same_letters(["2", "1"], ["21"])
    (True, False)
    """
    joined, other = "".join(one), "".join(two)
    if "\ufffd" in joined or "\ufffd" in other:
        return with_lost(joined, other)
    return joined == other and same_digits(" ".join(one), " ".join(two))


def with_lost(one: str, two: str) -> bool:
    """Whether two words are the same where U+FFFD stands for any letter."""
    return len(one) == len(two) and all(a == b or "\ufffd" in (a, b) for a, b in zip(one, two, strict=True))


def alike(one: Sequence[str], two: Sequence[str]) -> bool:
    """Whether two stretches are the same words, run together, with a slip or two: more may be a word of its own."""
    if same_letters(one, two):
        return True
    from rapidfuzz.distance import OSA  # noqa: PLC0415 - only what is damaged needs it

    joined, other = "".join(one), "".join(two)
    allowed = max(len(joined), len(other)) // RUN_TOGETHER
    near = OSA.distance(joined, other, score_cutoff=allowed) <= allowed
    return near and same_digits(" ".join(one), " ".join(two))
