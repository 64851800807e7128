"""Labels such as `Read more` behind a teaser that was cut off with dots."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

# A label such as `Read more` stands behind the dots of a teaser, at the end of its line.
DOTS = r"(?:…|\.{3,4})"
ARROW = r"(?:[ ]?[>»›→]{1,3})?"
FEW_WORDS = rf"[(\[]?{DOTS}?[^\W\d_]+(?:[ ][^\W\d_]+){{0,3}}{DOTS}?{ARROW}[)\]]?"
ADDRESS = r"(?:\(\S{1,1000}\))"  # where a link of Markdown leads
LABELLED = rf"(?<=[^\s.…])[ ]?\[?{DOTS}\]?[ ]?(?={FEW_WORDS}{ADDRESS}?{ARROW}$)"


def labels(text: str, starts: Sequence[int], ends: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The first word of each label behind the dots of a line that is cut off, and where the label begins."""
    for start, stop in dotted(text):
        for dots in re.compile(LABELLED).finditer(text, start, stop):
            word = bisect_right(ends, dots.end())
            if word < len(starts) and not text[dots.end() : starts[word]].strip("([.…"):
                yield word, dots.end()


def dotted(text: str) -> Iterator[tuple[int, int]]:
    """Where the lines with dots stand; most texts have none, and no other line is looked through."""
    start = 0
    for line in text.split("\n") if "…" in text or "..." in text else ():
        if "…" in line or "..." in line:
            yield start, start + len(line)
        start += len(line) + 1
