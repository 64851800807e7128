"""Lines of a diff as its reader needs them: as they are, escaped, or coloured with what changed marked."""

from __future__ import annotations

import os
from bisect import bisect_right
from collections.abc import Sequence
from enum import Enum
from itertools import accumulate
from typing import NamedTuple

from dedupe_article.model import Span
from dedupe_article.report.screen import safe


class Look(Enum):
    """Who reads the diff."""

    PATCH = "a program: every character as it is"
    PLAIN = "a person: what a terminal might obey is escaped"
    COLOUR = "a person: escaped, coloured, changed words marked"


class Side(NamedTuple):
    """One side of a diff: its lines with their line ends, and where each starts.

    `marks` are the stretches that changed, `words` the odd words of copies; neither list overlaps itself.
    """

    lines: list[str]
    starts: list[int]
    marks: list[Span]
    words: list[Span]


def side(text: str, marks: list[Span], words: list[Span]) -> Side:
    """The lines of `text`; only `\\n` ends one."""
    lines = [line + "\n" for line in text.split("\n")]
    lines[-1] = lines[-1][:-1]
    if not lines[-1]:
        lines.pop()
    return Side(lines, [0, *accumulate(map(len, lines))], marks, words)


def written(sign: str, side: Side, index: int, look: Look) -> str:
    """One line of a hunk."""
    line = side.lines[index]
    body = line.removesuffix("\n")
    ending = "\n" if line.endswith("\n") else "\n\\ No newline at end of file\n"
    if look is Look.PATCH:
        return sign + body + ending
    if look is Look.PLAIN or sign == " ":
        return sign + safe(body) + ending
    return paint(sign + highlight(body, side.starts[index], side), "31" if sign == "-" else "32", look) + ending


def highlight(body: str, start: int, side: Side) -> str:
    """The line with what changed in reverse video; where all of it did, with its odd words."""
    stop = start + len(body)
    found = inside(side.marks, start, stop)
    if found in ([], [Span(start, stop)]):
        found = inside(side.words, start, stop)
    parts, at = [], start
    for low, high in found:
        parts += [safe(body[at - start : low - start]), f"\x1b[7m{safe(body[low - start : high - start])}\x1b[27m"]
        at = high
    return "".join([*parts, safe(body[at - start :])])


def inside(spans: Sequence[Span], start: int, stop: int) -> list[Span]:
    """The spans that touch `[start, stop)`, clipped to it; they are sorted and do not overlap."""
    found = []
    for span in spans[max(0, bisect_right(spans, (start,)) - 1) :]:
        if span.start >= stop:
            break
        if span.end > start and span.end > span.start:
            found.append(Span(max(span.start, start), min(span.end, stop)))
    return found


def heading(name: str, look: Look) -> str:
    """The two lines that name the file."""
    path = name.removeprefix("./").lstrip("/")
    return "".join(
        paint(f"{sign} {quoted(f'{letter}/{path}')}", "1", look) + "\n" for sign, letter in (("---", "a"), ("+++", "b"))
    )


def quoted(name: str) -> str:
    r"""A name as git writes it: in quotes and escaped, byte by byte, if it holds anything odd.

    >>> print(quoted("a/b.txt"), quoted("a/b\n.txt"))
    a/b.txt "a/b\012.txt"
    """
    if name.isprintable() and '"' not in name and "\\" not in name:
        return name + "\t" * (" " in name)
    octal = (chr(byte) if 32 <= byte < 127 and byte not in b'"\\' else f"\\{byte:03o}" for byte in os.fsencode(name))
    return '"' + "".join(octal) + '"'


def paint(text: str, code: str, look: Look) -> str:
    """`text` in a colour, if colours are asked for."""
    return f"\x1b[{code}m{text}\x1b[0m" if look is Look.COLOUR else text
