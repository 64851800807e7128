"""What a paragraph is, told by its shape and that of its neighbours."""

from __future__ import annotations

import re

from dedupe_article.model import Kind
from dedupe_article.splitter.lines import Line

SHORT = 100
MARKER = re.compile(r"(?:[-–—*•·▪◦‣●○■□➢➤►✓✔+]\s?|\(?\d{1,3}[.)]\s?|\(?[a-zA-Z][.)]\s)\S")
LABEL = re.compile(r"[^:.!?\n]{1,40}\s?[:：]\s?\S")
CELLS = re.compile(r"\t|\S {3,}\S| \| |^\|")
DIGITS = re.compile(r"\d+")
STOPS = frozenset('.!?…。！？؟۔।॥"”»」』')


def kinds(text: str, found: list[Line]) -> list[Kind]:
    """The kind of each paragraph."""
    result = [Kind.PROSE] * len(found)
    start = -1
    for i, line in enumerate([*found, None]):
        if line and line.end - line.start <= SHORT:
            start = i if start < 0 else start
            continue
        if start >= 0 and i - start >= 3:
            result[start:i] = run_kinds([text[line.start : line.end] for line in found[start:i]])
        start = -1
    return result


def run_kinds(run: list[str]) -> list[Kind]:
    """The kinds of a run of short lines."""
    shapes = [shape(line) for line in run]
    result = [Kind.PROSE] * len(run)
    i = 0
    while i < len(run):
        j = i + 1
        while j < len(run) and shapes[j] is shapes[i]:
            j += 1
        if j - i >= 3:
            result[i:j] = [shapes[i]] * (j - i)
        i = j
    return verse(run, result)


def verse(run: list[str], result: list[Kind]) -> list[Kind]:
    i = 0
    while i < len(run):
        j = i
        while j < len(run) and result[j] is Kind.PROSE and len(run[j]) <= 70:
            j += 1
        stops = sum(line[-1] in STOPS for line in run[i:j])
        if j - i >= 4 and stops <= 0.4 * (j - i):
            result[i:j] = [Kind.VERSE] * (j - i)
        i = j + 1
    return result


def shape(line: str) -> Kind:
    """The kind a line alone looks like."""
    if CELLS.search(line):
        return Kind.TABLE
    if MARKER.match(line) or LABEL.match(line):
        return Kind.LIST
    return Kind.PROSE
