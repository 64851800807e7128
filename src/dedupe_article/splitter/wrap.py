"""Hard-wrapped prose: lines broken at a width become one paragraph again."""

from __future__ import annotations

import re

from dedupe_article.splitter.lines import Line

WIDEST = 120
NARROWEST = 34
STOPS = frozenset('.!?:;…。！？؟۔।॥"”’»）)」』')
WIDE = re.compile(
    "[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\U0001f300-\U0003fffd]"
)


def unwrap(text: str, found: list[Line]) -> list[Line]:
    """`found` with the lines of hard-wrapped paragraphs put together."""
    if len(found) < 2:
        return found
    merged: list[Line] = []
    weak: list[tuple[int, int]] = []
    blocks = list(spans(found))
    widths: set[int] = set()
    soft: dict[int, list[bool]] = {}
    for first, stop in blocks:
        if stop - first < 2 or max(line.end - line.start for line in found[first:stop]) > WIDEST:
            continue
        block = [text[line.start : line.end] for line in found[first:stop]]
        width, breaks = soft_breaks(block)
        if wrapped(block, breaks):
            soft[first] = breaks
            widths.add(width)
        else:
            weak.append((first, stop))
    for first, stop in weak:
        block = [text[line.start : line.end] for line in found[first:stop]]
        breaks = [
            any(columns(a) <= w < columns(a) + room(b) for w in widths) for a, b in zip(block, block[1:], strict=False)
        ]
        if all(breaks) and max(columns(line) for line in block) <= max(widths):
            soft[first] = breaks
    for first, stop in blocks:
        breaks = soft.get(first, [False] * (stop - first - 1))
        for line, joined in zip(found[first:stop], [False, *breaks], strict=True):
            if joined:
                merged[-1] = Line(merged[-1].start, line.end, merged[-1].apart)
            else:
                merged.append(line)
    return merged


def spans(found: list[Line]) -> list[tuple[int, int]]:
    """The blocks between blank lines, as index ranges."""
    starts = [i for i, line in enumerate(found) if line.apart]
    return list(zip(starts, [*starts[1:], len(found)], strict=True))


def soft_breaks(block: list[str]) -> tuple[int, list[bool]]:
    """The width of the block, and for each line break whether the next word would not have fitted."""
    sizes = [columns(line) for line in block]
    width = max((size for size, line in zip(sizes, block, strict=True) if " " in line), default=max(sizes))
    return width, [size + room(after) > width for size, after in zip(sizes, block[1:], strict=False)]


def wrapped(block: list[str], breaks: list[bool]) -> bool:
    """Whether the block is hard-wrapped prose by its own evidence."""
    if max(map(columns, block)) < NARROWEST:
        return False
    soft = [(a, b) for a, b, is_soft in zip(block, block[1:], breaks, strict=False) if is_soft]
    if not soft or len(soft) < 0.7 * len(breaks):
        return False
    open_ended = sum(a[-1] not in STOPS for a, b in soft)
    small = sum(b[0].islower() for a, b in soft)
    large = sum(b[0].isupper() and a[-1] not in STOPS for a, b in soft)
    if len(block) == 2:
        return open_ended == 1 and small == 1
    return open_ended >= 0.6 * len(soft) and (small >= 0.25 * (small + large))


def columns(line: str) -> int:
    """The width of a line; Chinese, Japanese and Korean characters count two."""
    if line.isascii() or max(line) < "\u1100":
        return len(line)
    return len(line) + len(WIDE.findall(line))


def room(line: str) -> int:
    """Columns that the first word of `line`, with the space before it, would take."""
    if WIDE.match(line):
        return 5
    word = line.find(" ")
    size = word if word >= 0 else len(line)
    return min(size, 12) + 1 if "\u0e00" <= line[0] < "\u1100" else size + 1
