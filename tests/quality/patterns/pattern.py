"""The shape of a row of the table."""

from __future__ import annotations

from typing import NamedTuple


class Pattern(NamedTuple):
    """A sentence that says what happens, a text, and the texts that may come out."""

    says: str
    text: str
    expected: tuple[str, ...]


def stays(says: str, text: str) -> Pattern:
    """A row whose text must come out as it went in; the blank edges of the literal do not count."""
    return Pattern(says, text.strip("\n"), (text.strip("\n"),))
