"""A passage: what stands between its white space, and how a message shows it."""

from __future__ import annotations

from typing import NamedTuple

from dedupe_article.model import Repeat

# Two thirds of a line of a terminal: enough to find the place.
SHOWN = 60
# Characters; most passages are shorter.
PIECE = 50_000


class Odd(NamedTuple):
    """A dropped passage that is not its twin to the letter."""

    repeat: Repeat
    passage: str
    twin: str


def split(passage: str) -> list[str]:
    """What stands between white space.

    Of a long passage equal ones are one string, since each takes 60 bytes; it is split a piece at a time.
    """
    if len(passage) <= PIECE:
        return passage.split()
    known: dict[str, str] = {}
    found: list[str] = []
    start = 0
    while start < len(passage):
        near = start + PIECE
        ends = (passage.find(mark, near, near + PIECE) + 1 for mark in "\n ")
        stop = next(filter(None, ends), len(passage))
        some = passage[start:stop].split()
        found += map(known.setdefault, some, some)
        start = stop
    return found


def shorten(passage: str) -> str:
    """The passage on one line, in quotes, its middle left out when it is long.

    >>> shorten("It rained\\n for a week.")
    '"It rained for a week."'
    """
    words = " ".join(passage[: 4 * SHOWN].split())
    if len(passage) <= 4 * SHOWN and len(words) <= SHOWN:
        return f'"{words}"'
    return f'"{words[: SHOWN - 20]} ... {" ".join(passage[-4 * SHOWN :].split())[-20:]}"'
