"""White space: a line ends in `\\n`, words are parted by one space, and what no one sees goes."""

from __future__ import annotations

import re

from dedupe_article.model import Edit
from dedupe_article.reader.aligned import Layout
from dedupe_article.reader.edits import smallest
from dedupe_article.reader.white import BREAKS, WHITE, breaks_in, indent, narrow

# Every run of white space that is not one space or one newline.
RUN = re.compile(f"[{WHITE}](?:[{WHITE}]+|(?<![ \n]))")


def settle_blanks(text: str, kept: Layout, is_file: bool) -> list[Edit]:
    """The edits that make the white space of `text` normal but for what is kept; a file ends in one newline."""
    end = len(text.rstrip(WHITE))
    if not end:
        return [Edit(0, len(text), "")] if text else []
    start = len(text) - len(text.lstrip(WHITE))
    edits = [smallest(0, text[:start], opening(text[:start], start, kept))]
    for run in RUN.finditer(text, start, end):
        old = run[0]
        edits.append(smallest(run.start(), old, settled(old, run.start(), kept)))
    tail = text[end:]
    edits.append(smallest(end, tail, "\n" if is_file else "\n" * min(breaks_in(tail), 2)))
    return [edit for edit in edits if edit is not None]


def settled(run: str, start: int, kept: Layout) -> str:
    """What stands between two words instead of `run`, which begins at `start`."""
    breaks = breaks_in(run)
    if not breaks:
        return narrow(run) if kept.holds(start) else " "
    end = start + len(run)
    if not (kept.fences and kept.fenced(start, end)):
        breaks = min(breaks, 2)
    return "\n" * breaks + opening(run, end, kept)


def opening(run: str, end: int, kept: Layout) -> str:
    """What stands before the first word of a line instead of the blanks that close `run`; it ends at `end`."""
    if not run or not (kept.indents or kept.holds(end)):
        return ""
    return indent(run[max(map(run.rfind, BREAKS)) + 1 :])
