"""A few words that stand twice, found by a search in the text on one line: in most doubled texts, of a copy."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

WORDS = 8  # that are looked for
NEAR = 200  # characters: as many words hardly ever take more
# The ends of lines that no space stands for: the first of two, and one behind a hyphen inside a word.
ENDS = re.compile(r"\n(?:(?=\n)|(?<=\w-\n))")


class Anchor(NamedTuple):
    """The same `WORDS` words stand at `i` and at `j` of `flat`, `i < j`.

    `flat` is `text` on one line, without white space at its end; one of its characters is gone at each of `gone`.
    """

    text: str
    flat: str
    gone: Sequence[int]
    i: int
    j: int

    def offset(self, place: int) -> int:
        """Where a place in `flat` is in `text`."""
        return place + bisect_right(self.gone, place) if place < len(self.flat) else len(self.text)


def anchor(text: str) -> Anchor | None:
    """Where a few words from the last quarter of a text stand before."""
    pieces = ENDS.split(text)
    flat = "".join(pieces).replace("\n", " ").rstrip(" ")
    start = flat.find(" ", 3 * len(flat) // 4)
    wanted = flat[start : start + NEAR].split(" ", WORDS + 1)[1:-1]
    if len(wanted) < WORDS or "" in wanted:
        return None
    before = flat.find(f" {' '.join(wanted)} ")
    return Anchor(text, flat, list(accumulate(map(len, pieces))), before + 1, start + 1) if before < start else None
