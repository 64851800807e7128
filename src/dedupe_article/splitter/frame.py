"""Lines that say the same of different figures: bulletins, price lists, results."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable

from dedupe_article.splitter.layout import WIDE, columns

DIGIT = re.compile(r"\d")
NUMBER = re.compile(r"\d+")
# Three rows make a list; two may be a statement and its correction. A frame holds at least twelve letters: of 60,000
# lines of news no three share one by chance.
ROWS = 3
LETTERS = 12

Row = tuple[int, str]


def framed(lines: list[Row]) -> list[int]:
    """The numbers of those lines, all with figures, that say the same of three or more different ones, names aside.

    >>> framed([(4, "At 16.47 a quake of 2.6 shook Fiji."), (5, "At 3 a quake of 4 shook Peru.")])
    []
    """
    rows = [row for alike in grouped((edges(line), (i, line)) for i, line in lines) for row in alike]
    same = grouped((frame(line), (i, line)) for i, line in rows)
    return [i for alike in same if len({figures(line) for _, line in alike}) >= ROWS for i, _ in alike]


def grouped(rows: Iterable[tuple[Hashable, Row]]) -> list[list[Row]]:
    """The rows of each key that is not empty and has `ROWS` of them."""
    groups: dict[Hashable, list[Row]] = {}
    for key, row in rows:
        if key:
            groups.setdefault(key, []).append(row)
    return [group for group in groups.values() if len(group) >= ROWS]


def edges(line: str) -> tuple[str, str]:
    """What the frame of a line begins and ends with; cheaper than the frame, and equal where that is."""
    return slot(line.split(None, 1)[0]), slot(line.rsplit(None, 1)[-1])


def frame(line: str) -> str:
    """The words of a line that are neither figures nor names, or nothing if they are too few to tell.

    >>> frame("At 16.47 a quake of 2.6 shook Fiji."), frame("At 3 a quake of 4.1 shook New Guinea.")
    ('# a quake of # shook #', '# a quake of # shook #')
    """
    words = [slot(word) for word in line.split()]
    kept = " ".join([word for word, before in zip(words, ["", *words], strict=False) if not word == before == "#"])
    return kept if columns(kept) - 2 * kept.count("#") >= LETTERS else ""


def slot(word: str) -> str:
    """The word, or `#` if it is a figure or a name; in Chinese and Japanese only the figures are taken out."""
    if word[0].isupper():
        return "#"
    if DIGIT.search(word):
        return NUMBER.sub("#", word) if WIDE.search(word) else "#"
    return word


def figures(line: str) -> str:
    """The digits of a line, one after another."""
    return "".join(DIGIT.findall(line))
