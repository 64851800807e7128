"""Lines that hold something, and what can be told cheaply by their shape."""

from __future__ import annotations

import re
from typing import NamedTuple
from unicodedata import category, east_asian_width

FILLED = re.compile(r"\S[^\n]*(?<=\S)")
MARKER = re.compile(
    r"(?P<dash>[-–—~])\s*(?=[^\W_])|[*•·▪◦‣●○■□➢➤►▶✓✔+]\s*(?=\w)|[(\[]?(?:\d{1,3}|[a-zA-Z])[.)\]]\s*(?=[^\W\d])"
)

STOPS = frozenset(".!?…‽。！？｡؟۔।॥։።፧။។៕།༎")
CLOSERS = "\"'”’»›)]}」』）】》›“"


class Line(NamedTuple):
    """The line `text[start:end]` without white space at its ends; `apart` if it is the first or follows a blank one."""

    start: int
    end: int
    apart: bool


def lines(text: str) -> list[Line]:
    """The lines of `text` that are not blank, in order; blank ones cost no memory."""
    found: list[Line] = []
    last = 0
    for match in FILLED.finditer(text):
        start, end = match.span()
        found.append(Line(start, end, not found or (start - last > 1 and text.count("\n", last, start) > 1)))
        last = end
    return found


def columns(line: str) -> int:
    """The width of a line; Chinese, Japanese and Korean characters take two columns.

    >>> columns("abc"), columns("日本")
    (3, 4)
    """
    size = len(line)
    # Wide characters take three bytes; a line of fewer than 1.2 bytes a character has at most one in ten.
    if line.isascii() or len(line.encode("utf-8", "surrogatepass")) < 1.2 * size:
        return size
    return size if max(line) < "\u1100" else size + sum(map(is_wide, line))


def is_wide(char: str) -> bool:
    """Whether a character takes two columns, as in Chinese, Japanese and Korean; emoji are not counted as such.

    >>> is_wide("日"), is_wide("a"), is_wide("🔥")
    (True, False, False)
    """
    return east_asian_width(char) in "WF" and category(char) != "So"


def closed(line: str) -> bool:
    """Whether a line ends with the stop of a sentence; quotes, brackets and a credit in brackets may follow that.

    >>> closed("He left."), closed('"Go!"'), closed("It rained. (AP)"), closed("Price list (new)")
    (True, True, True, False)
    """
    if line[-1] in STOPS:
        return True
    if line[-1] not in CLOSERS:
        return False
    bare = line.rstrip(CLOSERS)
    if bare and bare[-1] in STOPS:
        return True
    before = line[: max(line.rfind("("), 0)].rstrip()
    return bool(before) and before[-1] in STOPS
