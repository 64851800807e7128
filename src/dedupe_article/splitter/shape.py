"""What kind a paragraph is, judged in any language by its shape and that of its neighbours.

Rows are short lines, lines without a stop at their end, and list items. A run of them is verse, a list or a table,
whatever most of them look like; a single row (a heading, a byline, an answer) is prose. Sentences that differ from each
other in nothing but numbers and names are rows too, wherever they stand.

The shares and widths below were set on the benchmark: of 4,188 paragraphs of news 160 come out as rows, nearly all of
them rightly (ingredients, dates of a tour, tags, links); of the 381 lines of 21 songs and poems one stays prose.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from dedupe_article.model import Kind
from dedupe_article.splitter.frame import framed
from dedupe_article.splitter.layout import MARKER, Line, closed, columns

# Columns: wider lines end a run. With 110 for open rows half of an honours list is missed, with 240 prose is caught.
OPEN_ROW = 160
CLOSED_ROW = 60
MARKED_ROW = 200
FRAMED_ROW = 300

LABEL = re.compile(r"[^\s:：.!?\"“][^:：.!?\"“\n]{0,40}[:：]\s*(?=\S)(?!//)")
CELLS = re.compile(r"\t|\S[ \u00a0]{3,}\S| \| |^\|")
SPEECH = frozenset('"“„«»‘「『–—-')
# A figure with a decimal comma, as `1.204,5`, of which sentences may be full; in CSV other commas stand beside it.
DECIMAL = re.compile(r"(?<![\w,.])(?<!\w-)[\d.]*\d,\d+(?![\w,]|\.\d)")
FRAGMENT = re.compile(r"[,.;:!?)\]”’»、。，](?!\w)")
RULER = "=-_*#~+. "
DIGIT = re.compile(r"\d")


class Row(NamedTuple):
    """A line that is not plainly prose: whether it ends without a stop, begins like a list item, holds columns."""

    line: str
    open: bool
    marker: re.Match[str] | None
    cells: bool

    @property
    def columns(self) -> int:
        """How wide it is."""
        return columns(self.line)

    @property
    def dashed(self) -> bool:
        """Whether it begins with a dash."""
        return self.marker is not None and self.marker["dash"] is not None

    @property
    def label(self) -> str:
        """The words before a colon that it begins with, or `://` for an address."""
        if ":" not in self.line and "：" not in self.line:
            return ""
        label = LABEL.match(self.line, self.marker.end() if self.marker else 0)
        return "://" if "://" in self.line else label.group() if label else ""

    @property
    def digits(self) -> bool:
        """Whether it holds figures."""
        return DIGIT.search(self.line) is not None


def kinds(text: str, found: list[Line]) -> list[Kind]:
    """The kind of each line of `found`."""
    result = [Kind.PROSE] * len(found)
    short = [text[start:end] if end - start <= FRAMED_ROW else "" for start, end, _ in found]
    for stop, run in runs([line if len(line) <= MARKED_ROW else "" for line in short]):
        close(result, stop, run)
    for i in framed([(i, line) for i, line in enumerate(short) if line]):
        result[i] = Kind.LIST if result[i] is Kind.PROSE else result[i]
    return result


def runs(lines: list[str]) -> Iterator[tuple[int, list[Row]]]:
    """All runs of three rows and more, and some shorter ones, each with the number of the line that ends it.

    Of any three lines in a row one is looked at, and the others only if it is a row, so most prose is passed over.
    """
    at = 0
    while at + 2 < len(lines):
        if not lines[at + 1]:
            at += 2
            continue
        if not as_row(lines[at + 2]):
            at += 3
            continue
        run: list[Row] = []
        while at < len(lines) and (row := as_row(lines[at])):
            run.append(row)
            at += 1
        yield at, run
        at += 1


def close(result: list[Kind], stop: int, run: list[Row]) -> None:
    """Write the kind of a run that ends before line `stop` into `result`."""
    if len(run) < 3:
        return
    kind = run_kind(run)
    first, last = 0, len(run)
    if kind is Kind.LIST and 2 * sum(row.marker is not None for row in run) > len(run):
        first = next(i for i, row in enumerate(run) if is_item(row))
        last -= next(i for i, row in enumerate(reversed(run)) if is_item(row))
    result[stop - len(run) + first : stop - len(run) + last] = [kind] * (last - first)


def is_item(row: Row) -> bool:
    """Whether a row belongs to a list of marked items: it is marked, or short enough to be a heading in the list."""
    return row.marker is not None or row.columns <= CLOSED_ROW


def as_row(line: str) -> Row | None:
    """The shape of a line, or None if it is empty or plainly prose."""
    if not line:
        return None
    size = len(line)
    is_open = not closed(line)
    marker = MARKER.match(line)
    cells = has_cells(line)
    tells = is_open and not "\u0e00" <= line[-1] <= "\u0eff"  # Thai and Lao end no line with a stop
    widest = MARKED_ROW if marker or cells else OPEN_ROW if tells else CLOSED_ROW
    if size > widest or (2 * size > widest and columns(line) > widest) or "\n" in line:
        return None
    return Row(line, is_open, marker, cells)


def has_cells(line: str) -> bool:
    """Whether a line looks like a row of columns: set by tabs, bars or wide gaps, or as in a CSV file."""
    if ("\t" in line or "|" in line or "   " in line or " \u00a0 " in line) and CELLS.search(line):
        return True
    if line.count(",") > 1 and ", " not in line and ",_" not in line:
        return not closed(line) or DECIMAL.sub("", line).count(",") > 1
    return ";" in line and "; " not in line and line.count(";") > 1


def run_kind(run: list[Row]) -> Kind:
    """The kind of a run of three rows or more."""
    size = len(run)
    opened = sum(row.open for row in run)
    if 2 * sum(row.cells for row in run) >= size:
        return Kind.TABLE
    if 5 * sum(FRAGMENT.match(row.line) is not None for row in run) >= size:
        return Kind.PROSE
    if is_list(run, opened):
        return Kind.LIST
    if size >= 5 and opened >= 0.7 * size:
        return Kind.VERSE if is_verse(run) else Kind.LIST
    speech = sum(row.line[0] in SPEECH for row in run)
    if size >= 6 and opened >= 0.25 * size and speech < 0.3 * size and is_verse(run):
        return Kind.VERSE
    return Kind.PROSE


def is_list(run: list[Row], opened: int) -> bool:
    """Whether most rows are items: marked ones, labels with their values, lines with figures.

    Sentences after a dash are speech, and so are those after two labels that take turns.
    """
    size = len(run)
    marked = sum(row.marker is not None for row in run)
    if marked >= 0.6 * size and (opened >= 0.5 * size or sum(row.dashed for row in run) < 0.5 * marked):
        return True
    labels = [label for row in run if (label := row.label)]
    if len(labels) >= 0.6 * size:
        return opened >= 0.5 * size or len(set(labels)) >= 0.8 * len(labels)
    if opened == size and all(row.columns <= CLOSED_ROW and row.digits for row in run):
        return True
    if size < 4 or opened < 0.7 * size:
        return False
    return sum(row.marker is not None or row.label != "" or row.digits for row in run) >= 0.6 * size


def is_verse(run: list[Row]) -> bool:
    """Whether rows look like verse: by their width, and if that is unusual by commas at their ends or by refrains."""
    size = len(run)
    widths = sorted(row.columns for row in run)
    middle = widths[size // 2]
    commas = sum(row.line[-1] in ",;،，、；" for row in run) >= 0.2 * size
    if 16 <= middle <= 50 or commas:
        return middle >= 8 and widths[size * 9 // 10] <= 75
    worded = [row.line for row in run if row.line.strip(RULER)]
    refrains = len(set(worded)) <= 0.85 * len(worded)
    wordy = 2 * sum(row.line.count(" ") > 1 or row.columns > len(row.line) for row in run) >= size
    return 8 <= middle < 16 and (refrains or wordy)
