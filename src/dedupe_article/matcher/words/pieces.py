"""A large text one piece at a time: equal words become one string, and little but them is in memory at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator

PIECE = 50_000  # characters: most articles are one piece; of a smaller one the calls would be felt


def is_large(text: str) -> bool:
    """Whether `text` is more than one piece."""
    return len(text) > PIECE


def in_pieces(text: str, marks: str) -> Iterator[str]:
    """`text` cut after any of the characters `marks`, after the first of them where possible."""
    start = 0
    while len(text) - start > PIECE:
        stop = start + PIECE
        ends = (text.find(mark, stop, stop + PIECE) + 1 for mark in marks)
        stop = next(filter(None, ends), len(text))
        yield text[start:stop]
        start = stop
    yield text[start:]


def words_in(text: str, marks: str, find: Callable[[str], list[str]]) -> list[str]:
    """The words that `find` gives for `text`, which may be cut after any of the characters `marks`.

    >>> words_in("To be or not to be", " ", str.split)
    ['To', 'be', 'or', 'not', 'to', 'be']
    """
    if not is_large(text):
        return find(text)
    known: dict[str, str] = {}
    found: list[str] = []
    for piece in in_pieces(text, marks):
        some = find(piece)
        found += map(known.setdefault, some, some)
    return found
