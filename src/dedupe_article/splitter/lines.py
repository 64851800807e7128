"""Lines that hold something, without the white space around them."""

from __future__ import annotations

import re
from typing import NamedTuple

FILLED = re.compile(r"\S[^\n]*")


class Line(NamedTuple):
    """`text[start:end]` without white space at its ends; `apart` if a blank line, or nothing, stands before it."""

    start: int
    end: int
    apart: bool


def lines(text: str) -> list[Line]:
    """The lines of `text` that are not blank, in order; blank ones cost no memory."""
    found: list[Line] = []
    last = 0
    for match in FILLED.finditer(text):
        start, end = match.span()
        if text[end - 1].isspace():
            end = start + len(match.group().rstrip())
        found.append(Line(start, end, not found or text.count("\n", last, start) > 1))
        last = end
    return found
