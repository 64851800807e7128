"""Lines that say the same with different figures: bulletins, price lists, results."""

from __future__ import annotations

import re
from collections.abc import Callable

from dedupe_article.splitter.layout import columns, is_wide

DIGIT = re.compile(r"\d")
NUMBER = re.compile(r"\d+")
# Three rows make a list; two may be a statement and its correction. A frame holds at least twelve letters: of 60,000
# lines of news no three share one by chance.
ROWS = 3
LETTERS = 12

Row = tuple[int, str]


def framed(lines: list[Row]) -> list[int]:
    """The numbers of the lines with figures of which at least three say the same, figures and names aside.

    >>> framed([(4, "At 16.47 a quake of 2.6 shook Fiji."), (5, "At 3 a quake of 4 shook Peru.")])
    []
    """
    lines = [row for row in lines if DIGIT.search(row[1])]
    some = [figured(group) for alike in grouped(lines, last) for group in grouped(alike, first)]
    return [i for group in some for alike in grouped(group, frame) for i, _ in figured(alike)]


def grouped(rows: list[Row], key: Callable[[str], str]) -> list[list[Row]]:
    """The rows grouped by their key, if it is not empty: the groups of at least `ROWS` different rows."""
    groups: dict[str, list[Row]] = {}
    for row in rows if len(rows) >= ROWS else ():
        groups.setdefault(key(row[1]), []).append(row)
    several = [group for name, group in groups.items() if len(group) >= ROWS and name]
    return [group for group in several if len({line for _, line in group}) >= ROWS]


def figured(rows: list[Row]) -> list[Row]:
    """The rows, or none of them if they have fewer than `ROWS` different figures."""
    return rows if len({figures(line) for _, line in rows}) >= ROWS else []


def first(line: str) -> str:
    """What the frame of a line begins with."""
    return slot(line.split(None, 1)[0])


def last(line: str) -> str:
    """What the frame of a line ends with."""
    return slot(line.rsplit(None, 1)[-1])


def frame(line: str) -> str:
    """The words of a line that are neither figures nor names, or nothing if they are too few to tell.

    >>> frame("At 16.47 a quake of 2.6 shook Fiji."), frame("At 3 a quake of 4.1 shook New Guinea.")
    ('# a quake of # shook #', '# a quake of # shook #')
    """
    words = ["#" if word[0].isupper() else word if word.isalpha() else slot(word) for word in line.split()]
    kept = " ".join([word for word, before in zip(words, ["", *words], strict=False) if not word == before == "#"])
    return kept if columns(kept) - 2 * kept.count("#") >= LETTERS else ""


def slot(word: str) -> str:
    """The word, or `#` if it is a figure or a name; in Chinese and Japanese only the figures are taken out."""
    if word[0].isupper():
        return "#"
    if DIGIT.search(word):
        return "#" if word.isascii() or not any(map(is_wide, word)) else NUMBER.sub("#", word)
    return word


def figures(line: str) -> str:
    """The digits of a line, one after another."""
    return "".join(NUMBER.findall(line))
