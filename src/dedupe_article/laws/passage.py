"""Passages: their tokens, how they differ from their twins, and how a message shows them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from dedupe_article.model import LawBroken, Repeat

# Two thirds of a line of a terminal: enough to find the place.
SHOWN = 60
# Characters; most passages are shorter.
PIECE = 50_000


class Odd(NamedTuple):
    """A dropped passage that is not its twin to the letter."""

    repeat: Repeat
    passage: str
    twin: str


class Difference(NamedTuple):
    """Words that differ between a dropped passage and its twin.

    passage    the dropped passage, for messages
    ours       the words of the dropped passage; these or `theirs` may be missing
    theirs     the words of its twin
    joins      it stands right after the difference before it
    sentence   it is a whole sentence
    spaceless  its words are single characters of a script without spaces
    far        more than a third of the letters differ, or only one side has a word of more than one letter
    doubled    what stands around it, if it is a character that stands twice in a row on one side
    measured   the words are two units right after a figure
    """

    passage: str
    ours: tuple[str, ...]
    theirs: tuple[str, ...]
    joins: bool
    sentence: bool
    spaceless: bool
    far: bool
    doubled: tuple[str, ...] | None = None
    measured: bool = False

    @property
    def size(self) -> int:
        """The words of the longer side."""
        return max(len(self.ours), len(self.theirs))

    @property
    def letters(self) -> tuple[str, str]:
        """The words of both sides, run together."""
        return "".join(self.ours), "".join(self.theirs)

    @property
    def alone(self) -> tuple[str, ...]:
        """The words that only one side has."""
        return () if self.ours and self.theirs else self.ours or self.theirs

    def broken(self, why: str) -> LawBroken:
        """The error that says what differs."""
        ours, theirs = (shorten(" ".join(words)) if words else "nothing" for words in (self.ours, self.theirs))
        passage = shorten(self.passage)
        return LawBroken(f"law 2: the dropped passage {passage} says {ours} where its twin says {theirs}: {why}", why)


class Copy(NamedTuple):
    """The passages of one copy together: how many words and sentences they have, and what differs."""

    words: int
    sentences: int
    differences: Sequence[Difference]


def split(passage: str) -> list[str]:
    """The tokens of a passage, that is what stands between its white space.

    A long one is split a piece at a time, and equal tokens are one string, since each takes 60 bytes.
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
