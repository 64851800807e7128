"""A few words that stand twice, found by a mere search in the text; in most doubled texts they are part of a copy."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

WORDS = 8  # that are looked for
NEAR = 200  # characters: as many words hardly ever take more
# The line ends that become no space: the first of two, and one after a hyphen inside a word.
ENDS = re.compile(r"\n(?:(?=\n)|(?<=\w-\n))")


class Anchor(NamedTuple):
    """The same `WORDS` words stand at `i` and at `j` of `flat`, `i < j`.

    `flat` is `text` on one line, without white space at its end; at each of the places `gone` it lacks a character.
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
    """The anchor of a text: where a few words from its last quarter stand before, if they do."""
    pieces = ENDS.split(text)
    flat = "".join(pieces).replace("\n", " ").rstrip(" ")
    start = flat.find(" ", 3 * len(flat) // 4)
    wanted = flat[start : start + NEAR].split(" ", WORDS + 1)[1:-1]
    if len(wanted) < WORDS or "" in wanted:
        return None
    before = flat.find(f" {' '.join(wanted)} ")
    return Anchor(text, flat, list(accumulate(map(len, pieces))), before + 1, start + 1) if before < start else None
