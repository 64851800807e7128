"""A unified diff of one article: for `patch` and `git apply`, or for the eye."""

from __future__ import annotations

import os
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from enum import Enum
from itertools import accumulate
from typing import NamedTuple

from dedupe_article.model import Cleaned, Span
from dedupe_article.report.changes import Change, Way, way
from dedupe_article.report.screen import safe

CONTEXT = 3
UTF8_MARK = b"\xef\xbb\xbf"


class Look(Enum):
    """Who reads the diff."""

    PATCH = "a program: every character as it is"
    PLAIN = "a person: what a terminal might obey is escaped"
    COLOUR = "a person: escaped, coloured, changed words marked"


class Block(NamedTuple):
    """Lines `old_start` to `old_end` of the source became lines `new_start` to `new_end` of the output."""

    old_start: int
    old_end: int
    new_start: int
    new_end: int


class Side(NamedTuple):
    """One side of a diff: its lines with their line ends, where each starts, and the stretches to mark."""

    lines: list[str]
    starts: list[int]
    marks: list[Span]


def diff(name: str, cleaned: Cleaned, look: Look) -> str:
    """The unified diff of `cleaned`, or nothing if the text stays as it is.

    `name` is the path of the file, relative to where `patch -p1` or `git apply` is run, or `FILE:LINE` for a record.
    The diff follows the cuts and the edits, so it costs no search.
    """
    done = marked(way(cleaned), cleaned)
    if not done.changes:
        return ""
    old = side(done.source, [Span(change.start, change.end) for change in done.changes])
    new = side(done.output, [Span(change.begin, change.finish) for change in done.changes])
    found = [trimmed(block, old.lines, new.lines) for block in blocks(done)]
    found = [block for block in found if block.old_end > block.old_start or block.new_end > block.new_start]
    parts = [heading(name, look)]
    for group in groups(found):
        parts += hunk(group, old, new, look)
    return "".join(parts)


def marked(done: Way, cleaned: Cleaned) -> Way:
    """With the mark of UTF-8 as the character it is, since `patch` sees it in the file."""
    if cleaned.article.encoding.bom != UTF8_MARK:
        return done
    kept = int(cleaned.data.startswith(UTF8_MARK))
    shifted = [Change(c.start + 1, c.end + 1, c.begin + kept, c.finish + kept) for c in done.changes]
    if not kept and shifted and shifted[0].start == 1:
        shifted[0] = Change(0, shifted[0].end, 0, shifted[0].finish)
    elif not kept:
        shifted.insert(0, Change(0, 1, 0, 0))
    return Way("\ufeff" + done.source, "\ufeff" * kept + done.output, tuple(shifted))


def side(text: str, marks: list[Span]) -> Side:
    """The lines of `text`; only `\\n` ends one."""
    lines = [line + "\n" for line in text.split("\n")]
    lines[-1] = lines[-1][:-1]
    if not lines[-1]:
        lines.pop()
    return Side(lines, [0, *accumulate(map(len, lines))], marks)


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


def hunk(group: list[Block], old: Side, new: Side, look: Look) -> Iterator[str]:
    """One hunk: its heading, and its lines with the context around them."""
    before = min(CONTEXT, group[0].old_start)
    after = min(CONTEXT, len(old.lines) - group[-1].old_end)
    old_span = group[0].old_start - before, group[-1].old_end + after
    new_span = group[0].new_start - before, group[-1].new_end + after
    yield paint(f"@@ -{extent(*old_span)} +{extent(*new_span)} @@", "36", look) + "\n"
    at = old_span[0]
    for block in group:
        yield from (written(" ", old, line, look) for line in range(at, block.old_start))
        yield from (written("-", old, line, look) for line in range(block.old_start, block.old_end))
        yield from (written("+", new, line, look) for line in range(block.new_start, block.new_end))
        at = block.old_end
    yield from (written(" ", old, line, look) for line in range(at, old_span[1]))


def extent(start: int, end: int) -> str:
    """Lines as a hunk names them: the first, and how many if not one."""
    count = end - start
    first = start + 1 if count else start
    return str(first) if count == 1 else f"{first},{count}"


def written(sign: str, side: Side, index: int, look: Look) -> str:
    """One line of a hunk."""
    line = side.lines[index]
    body = line.removesuffix("\n")
    ending = "\n" if line.endswith("\n") else "\n\\ No newline at end of file\n"
    if look is Look.PATCH:
        return sign + body + ending
    if look is Look.PLAIN or sign == " ":
        return sign + safe(body) + ending
    return paint(sign + highlight(body, side.starts[index], side.marks), "31" if sign == "-" else "32", look) + ending


def highlight(body: str, start: int, marks: Sequence[Span]) -> str:
    """The line with its marked stretches in reverse video; one that is marked as a whole needs none."""
    stop = start + len(body)
    parts, at = [], start
    for mark in marks[max(0, bisect_right(marks, (start,)) - 1) :]:
        if mark.start >= stop:
            break
        low, high = max(mark.start, at), min(mark.end, stop)
        if high > low and (low, high) != (start, stop):
            parts += [safe(body[at - start : low - start]), f"\x1b[7m{safe(body[low - start : high - start])}\x1b[27m"]
            at = high
    return "".join([*parts, safe(body[at - start :])])


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
