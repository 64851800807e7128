"""Where white space carries meaning: lines that line up, and fenced code in Markdown."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from dedupe_article.model import Span, Syntax
from dedupe_article.reader.white import BLANKS, BREAKS, WIDE_BLANKS, breaks_in, indent, narrow

# All are compiled when first asked for, since most texts have no gaps.
LOOSE = f"[{BLANKS}]{{2}}"
FILLED = f"[^{BREAKS}]+"
GAP = f"[{BLANKS}]*\t[{BLANKS}]*|[{BLANKS}]{{2,}}"
FENCE = "(`{3,}|~{3,})([^`]*)"
CODE = r".*[{(\[]|(?:def|class|if|elif|else|for|while|with|try|except)\b.*:"
# Verse, code and nested lists have short lines; wrapped prose fills 70 and more, a paragraph on one line far more.
SHORT = 60


class Layout(NamedTuple):
    """Stretches whose white space stays: `spans` are whole lines that line up, `fences` are fenced code.

    `indents` says that white space before any line stays.
    """

    indents: bool = False
    spans: tuple[Span, ...] = ()
    fences: tuple[Span, ...] = ()

    def holds(self, place: int) -> bool:
        """Whether the blanks at `place` stay."""
        return within(self.spans, place, place) or within(self.fences, place, place)

    def fenced(self, start: int, end: int) -> bool:
        """Whether `start` and `end` lie in the same fenced code."""
        return within(self.fences, start, end)


class Line(NamedTuple):
    """A line that is not blank, from where it begins to its last word; `apart` if a blank line stands before it.

    `text` is the line as it stands if its white space stays.
    """

    start: int
    end: int
    apart: bool
    text: str


class Row(NamedTuple):
    """The cells of a line after its first: where they begin and end, the widest gap, and how many tabs there are."""

    starts: frozenset[int]
    ends: frozenset[int]
    gap: int
    tabs: int


def layout(text: str, syntax: Syntax) -> Layout:
    """Which white space of `text` carries meaning."""
    markdown = syntax is Syntax.MARKDOWN
    if not (has_gaps(text) or (markdown and ("```" in text or "~~~" in text))):
        return Layout(markdown)
    found = list(lines(text))
    spans = {*tables(found)} if markdown else {*tables(found), *indented(found)}
    return Layout(markdown, tuple(sorted(spans)), tuple(fences(found)) if markdown else ())


def has_gaps(text: str) -> bool:
    """Whether any blanks are more than one space wide."""
    if "  " in text or "\t" in text:
        return True
    return not text.isascii() and any(map(text.__contains__, WIDE_BLANKS)) and bool(re.search(LOOSE, text))


def within(spans: tuple[Span, ...], start: int, end: int) -> bool:
    """Whether one of the sorted spans holds both places."""
    at = bisect_right(spans, start, key=lambda span: span.start) - 1
    return at >= 0 and end <= spans[at].end


def lines(text: str) -> Iterator[Line]:
    """The lines of `text` that are not blank."""
    last = 0
    for match in re.finditer(FILLED, text):
        line = match[0].rstrip(BLANKS)
        if line:
            start, end = match.start(), match.start() + len(line)
            yield Line(start, end, breaks_in(text[last:start]) > 1, indent(line) + narrow(line.lstrip(BLANKS)))
            last = end


def tables(found: list[Line]) -> Iterator[Span]:
    """The lines that are rows of a table: ruled by bars, or in a run of lines whose cells stand in columns."""
    yield from (Span(line.start, line.end) for line in found if line.text.startswith("|"))
    rows = [row(line.text) for line in found]
    first = 0
    for i in range(1, len(found) + 1):
        if i < len(found) and not found[i].apart and in_columns(rows[i - 1], rows[i]):
            continue
        # One tab in each of two lines is an accident, in each of three a table.
        if i - first >= (3 if rows[first].tabs == 1 else 2):
            yield from (Span(line.start, line.end) for line in found[first:i])
        first = i


def row(line: str) -> Row:
    """The cells of `line`."""
    wide = "\t" in line or "  " in line  # as in few lines; the regex looks at each character
    gaps = [gap.span() for gap in re.finditer(GAP, line) if gap.start()] if wide else []
    stops = [start for start, _ in gaps[1:]] + [len(line)]
    width = max((end - start for start, end in gaps), default=0)
    inner = line.strip(BLANKS)
    return Row(frozenset(end for _, end in gaps), frozenset(stops if gaps else ()), width, inner.count("\t"))


def in_columns(above: Row, below: Row) -> bool:
    """Whether two lines, one below the other, are rows of a table: as many tabs, or a column in common.

    Justified prose has gaps of two spaces, some of which fall below each other by chance: one gap has to be wider.
    """
    if above.tabs or below.tabs:
        return above.tabs == below.tabs
    if max(above.gap, below.gap) < 3:
        return False
    return bool(above.starts & below.starts or above.ends & below.ends)


def indented(found: list[Line]) -> Iterator[Span]:
    """The lines of blocks whose indents differ by design: verse, code, nested lists."""
    first = 0
    for i in range(1, len(found) + 1):
        if i == len(found) or found[i].apart:
            if stepped(found[first:i]):
                yield from (Span(line.start, line.end) for line in found[first:i])
            first = i


def stepped(block: list[Line]) -> bool:
    """Whether the short lines of a block are indented in steps of two and more, or like code."""
    depths = [depth(line.text) for line in block]
    if max(depths) - min(depths) < 2 or any(len(line.text.strip(BLANKS)) > SHORT for line in block):
        return False
    deeper = (below - above >= 2 for above, below in pairwise(depths))
    code = any(deep and re.fullmatch(CODE, line.text.strip(BLANKS)) for deep, line in zip(deeper, block, strict=False))
    return code or len(block) >= 3


def depth(line: str) -> int:
    """The columns before the first word; a tab is four."""
    blanks = indent(line)
    return len(blanks) + 3 * blanks.count("\t")


def fences(found: list[Line]) -> Iterator[Span]:
    """Fenced code in Markdown, from the line that opens it to the one that closes it or the end."""
    opened: tuple[int, str] | None = None
    for line in found:
        match = re.fullmatch(FENCE, line.text.strip(BLANKS))
        if match and not opened:
            opened = line.start, match[1]
        elif match and opened and match[1].startswith(opened[1]) and not match[2]:
            yield Span(opened[0], line.end)
            opened = None
    if opened:
        yield Span(opened[0], found[-1].end)
