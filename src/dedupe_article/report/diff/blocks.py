"""Changes as blocks of whole lines, and blocks as hunks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from dedupe_article.report.changes import Way

CONTEXT = 3


class Block(NamedTuple):
    """Lines `old_start` to `old_end` of the source became lines `new_start` to `new_end` of the output."""

    old_start: int
    old_end: int
    new_start: int
    new_end: int


def blocks(done: Way) -> Iterator[Block]:
    """The changes widened to whole lines on both sides; changes on the same line are one block."""
    ends = [change.end for change in done.changes]
    starts = [change.start for change in done.changes]
    finishes = [change.finish for change in done.changes]
    begins = [change.begin for change in done.changes]
    # A shared stretch without a line end joins the changes around it.
    breaks = [index for index in range(1, len(ends)) if done.source.find("\n", ends[index - 1], starts[index]) >= 0]
    old_line = new_line = old_at = new_at = 0
    for first, stop in zip([0, *breaks], [*breaks, len(ends)], strict=True):
        low = (ends[first - 1], finishes[first - 1]) if first else (0, 0)
        old_start, new_start = back(done, low[0], starts[first], begins[first])
        high = starts[stop] if stop < len(starts) else len(done.source)
        old_end, new_end = forth(done, ends[stop - 1], finishes[stop - 1], high)
        old_line += done.source.count("\n", old_at, old_start)
        new_line += done.output.count("\n", new_at, new_start)
        lines = line_count(done.source, old_start, old_end), line_count(done.output, new_start, new_end)
        yield Block(old_line, old_line + lines[0], new_line, new_line + lines[1])
        old_at, new_at = old_start, new_start


def back(done: Way, low: int, start: int, begin: int) -> tuple[int, int]:
    """The starts of the lines in which a change starts; the stretch from `low` to `start` is shared."""
    step = start - max(low, done.source.rfind("\n", low, start) + 1)
    return start - step, begin - step


def forth(done: Way, end: int, finish: int, high: int) -> tuple[int, int]:
    """The ends of the lines in which a change ends; the stretch from `end` to `high` is shared."""
    if at_line_start(done.source, end) and at_line_start(done.output, finish):
        return end, finish
    found = done.source.find("\n", end, high)
    step = (found + 1 if found >= 0 else high) - end
    return end + step, finish + step


def at_line_start(text: str, at: int) -> bool:
    """Whether a line starts at `at`."""
    return at == 0 or text[at - 1] == "\n"


def line_count(text: str, start: int, end: int) -> int:
    """Lines in `text[start:end]`, the last one perhaps without its end."""
    return text.count("\n", start, end) + (end > start and text[end - 1] != "\n")


def trimmed(block: Block, old: list[str], new: list[str]) -> Block:
    """The block without the lines that are the same at its ends."""
    old_start, old_end, new_start, new_end = block
    while old_start < old_end and new_start < new_end and old[old_start] == new[new_start]:
        old_start, new_start = old_start + 1, new_start + 1
    while old_start < old_end and new_start < new_end and old[old_end - 1] == new[new_end - 1]:
        old_end, new_end = old_end - 1, new_end - 1
    return Block(old_start, old_end, new_start, new_end)


def groups(found: Sequence[Block]) -> Iterator[list[Block]]:
    """Blocks whose context would touch, together."""
    group: list[Block] = []
    for block in found:
        if group and block.old_start - group[-1].old_end > 2 * CONTEXT:
            yield group
            group = []
        group.append(block)
    if group:
        yield group


def extent(start: int, end: int) -> str:
    """Lines as a hunk names them: the first, and how many if not one."""
    count = end - start
    first = start + 1 if count else start
    return str(first) if count == 1 else f"{first},{count}"
