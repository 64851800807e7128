"""Passages as a line: words with `|` at the edge of a paragraph and `/` at that of a sentence.

A word of one letter has no slips.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

from dedupe_article.matcher.alignment import Alignment, Hunk
from dedupe_article.matcher.alignment.gaps import fill
from dedupe_article.matcher.page import Page
from dedupe_article.matcher.page.counts import Counts
from dedupe_article.matcher.page.edges import PARAGRAPH, SENTENCE
from dedupe_article.model import Kind, Paragraph

MARKS = {"|": PARAGRAPH, "/": SENTENCE}


class Passage(NamedTuple):
    """Words, the edges before them and behind the last one, and how many words stand before `]`."""

    keys: list[str]
    edges: bytearray
    until: int


def read(passage: str, other: str = "") -> Passage:
    """What `passage` says; `*` are the words `other`, `_` is a mark of no width."""
    keys, edges, until = list[str](), bytearray(1), 0
    for token in passage.replace("*", other).split():
        if token == "]":
            until = len(keys)
        elif token in MARKS:
            edges[-1] = MARKS[token]
        else:
            keys.append(token.strip("_"))
            edges.append(0)
    return Passage(keys, edges, until)


def both(one: str, two: str) -> tuple[Passage, Passage]:
    """Two passages, whose words `*` are not the same."""
    return read(one, "1 2 3 4"), read(two, "5 6 7 8")


def said(one: list[str], two: list[str], hunks: Sequence[tuple[int, int, int, int]]) -> list[str]:
    """The hunks between two stretches as `words>words`; what is between them is the same on both sides."""
    ends = [(0, 0, 0, 0), *hunks, (len(one), len(one), len(two), len(two))]
    for (_, i, _, j), (i_end, _, j_end, _) in pairwise(ends):
        assert one[i:i_end] == two[j:j_end], "what is no hunk is the same"
        assert i <= i_end, "they are in order"
    return [f"{' '.join(one[i1:i2])}>{' '.join(two[j1:j2])}" for i1, i2, j1, j2 in hunks]


def turned(hunks: list[str]) -> list[str]:
    """The same when the sides change."""
    return [">".join(hunk.split(">")[::-1]) for hunk in hunks]


def shown(one: Passage, two: Passage, between: str = "-", behind: str = "-") -> tuple[Page, Alignment]:
    """A text of two passages and what else there is, as the judge sees it, and the alignment of the two."""
    parts = read("| -"), one, read(between), two, read(behind)
    keys, edges = [key for part in parts for key in part.keys], bytearray(1)
    for passage in parts:
        edges[-1] = max(edges[-1], passage.edges[0])
        edges += passage.edges[1:]
    edges[-1] = PARAGRAPH
    ends = list(accumulate(len(key) + 1 for key in keys))
    starts = [end - len(key) - 1 for end, key in zip(ends, keys, strict=True)]
    ends = [end - 1 for end in ends]
    at = [word for word, level in enumerate(edges) if level]
    first = [word for word in at[:-1] if edges[word] == PARAGRAPH]
    text = " ".join(keys)
    lines = [Paragraph(starts[a], ends[b - 1], ends[b - 1] + 1) for a, b in pairwise([*first, len(keys)])]
    offsets = [*(starts[word] for word in at[:-1]), len(text)]

    def prose() -> list[Kind]:
        return [Kind.PROSE] * len(lines)

    page = Page(text, text, keys, starts, ends, edges, at, offsets, lines, prose, first, 1.0, Counts(keys, first))
    end = len(keys) - len(parts[-1].keys)
    sides = Hunk(1, 1 + len(one.keys), end - len(two.keys), end)
    return page, Alignment(*sides, tuple(fill(keys, edges, sides)))


def marked(page: Page, start: int, end: int, levels: Mapping[int, int]) -> str:
    """The words of a stretch, with the marks of `levels`."""
    marks = {level: mark for mark, level in MARKS.items()}
    found = [f"{marks.get(levels.get(word, 0), '')} {page.keys[word]}" for word in range(start, end)]
    return " ".join(" ".join([*found, marks.get(levels.get(end, 0), "")]).split())
