"""One side of an alignment, as the one that would go: its units, between the edges of both sides."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from enum import Enum, auto
from functools import partial
from operator import attrgetter
from typing import NamedTuple

from dedupe_article.matcher.alignment import Alignment, Hunk, adjacent, blocks
from dedupe_article.matcher.difference.noise import Noise
from dedupe_article.matcher.page import Page
from dedupe_article.matcher.page.edges import PARAGRAPH, SENTENCE
from dedupe_article.matcher.page.lines import breaks_off, ends_line, follows_blank_line, goes_on, is_wrapped
from dedupe_article.model import Rule, Span

LONG = 40.0  # words: a copy as long as this is one wherever it stands; a quote amid new words has up to 30
JUMP = 12  # words more on one side of a hunk: fewer are a phrase put in, more whole sentences or another passage


class Passage(NamedTuple):
    """Words `[start, end)` to drop, and the words `[k_start, k_end)` that are kept for them, their twin."""

    start: int
    end: int
    k_start: int
    k_end: int


class Stay(NamedTuple):
    """Words `[start, end)` of the copy that stay, why, and the hunk that keeps them, if it is one."""

    start: int
    end: int
    rule: Rule
    hunk: Hunk | None


class Kin(Enum):
    """How a block is related to one that resembles it."""

    VERSION = auto()  # of the same article: what stands in both goes
    ENTRY = auto()  # of the same template: what stands in both is said of each
    UNTOLD = auto()


class Plan(NamedTuple):
    """What goes, what stays, the weight of what goes, and how the copy is related to the other side."""

    passages: tuple[Passage, ...] = ()
    stays: tuple[Stay, ...] = ()
    weight: float = 0.0
    kin: Kin = Kin.UNTOLD


class Wraps(NamedTuple):
    """Whether the side that would go is wrapped, and whether the other one is."""

    ours: bool = False
    theirs: bool = False


class Side(NamedTuple):
    """An alignment seen from the side that would go (`j`), with the edges of both sides on it.

    `bounds` has the level of each edge, by the word of `j` after it, and `at` these words, sorted.
    """

    page: Page
    alignment: Alignment
    noise: Noise
    bounds: dict[int, int]
    at: list[int]

    def unit(self, start: int, end: int, level: int) -> tuple[int, int]:
        """The unit between edges of at least `level` around the words `[start, end)`."""
        low = max(bisect_right(self.at, start) - 1, 0)
        while low and self.bounds[self.at[low]] < level:
            low -= 1
        high = min(bisect_left(self.at, max(end, start + 1)), len(self.at) - 1)
        while high + 1 < len(self.at) and self.bounds[self.at[high]] < level:
            high += 1
        return self.at[low], self.at[high]


def side(page: Page, alignment: Alignment, noise: Noise) -> Side:
    """Project the edges of the side that stays (`i`) onto the side that would go (`j`).

    Where the side that would go has no edge itself, as in text run together, one of the other side counts only inside
    an equal stretch of a long copy. The line ends of a wrapped side are edges only where the other one has one too.
    """
    if same_edges(page, alignment):
        bounds = own_bounds(page, alignment, Wraps())
        inner = [word for word in bounds if alignment.j < word < alignment.j_end] if alignment.hunks else []
        for word in filter(partial(goes_on, page), inner):
            del bounds[word]
    else:
        wraps = wrapped(page, alignment)
        bounds = own_bounds(page, alignment, wraps)
        for word, there in inner_edges(page, alignment):
            keep(bounds, word, shared_level(page, wraps, word, there))
        bounds.update(other_bounds(page, alignment, bounds, wraps))
    return Side(page, alignment, noise, bounds, sorted(bounds))


def other_bounds(page: Page, alignment: Alignment, bounds: dict[int, int], wraps: Wraps) -> Iterator[tuple[int, int]]:
    """The edges of the side that stays, as they fall on the side that would go, which has `bounds` of its own."""
    long = page.weight(alignment.j, alignment.j_end) >= LONG
    for i, j, length in blocks(alignment):
        if page.edges[i : i + length + 1] == page.edges[j : j + length + 1]:
            continue  # as most are, and those edges are there
        for word in page.inner_edges(i - 1, i + length + 1):
            here = j + word - i
            known = here in bounds if page.edges[here] else long and j < here < j + length
            if known and (follows_blank_line(page, word) or not wraps.theirs):
                yield here, max(bounds.get(here, 0), page.edges[word])


def inner_edges(page: Page, alignment: Alignment) -> Iterator[tuple[int, int]]:
    """The edges inside equal stretches of the later side, each with the word that stands for it on the earlier one."""
    for i, j, length in blocks(alignment):
        for word in page.inner_edges(j, j + length):
            yield word, i + word - j


def wrapped(page: Page, alignment: Alignment) -> Wraps:
    """Which sides of an alignment are wrapped; none if both have the same edges in all that is equal, as most have."""
    edges = page.edges
    if all(edges[i : i + length] == edges[j : j + length] for i, j, length in blocks(alignment)):
        return Wraps()
    turned = inner_edges(page, alignment.mirrored())
    return Wraps(is_wrapped(page, inner_edges(page, alignment)), is_wrapped(page, turned))


def shared_level(page: Page, wraps: Wraps, here: int, there: int) -> int:
    """The level of an edge of the side that would go; 0 if it is a line end at which a sentence goes on."""
    own, other = page.edges[here], page.edges[there]
    if not other:
        return 0 if wraps.ours or breaks_off(page, here) else own
    if goes_on(page, here) and goes_on(page, there):
        return 0
    return min(own, other) if wraps.ours else own


def keep(bounds: dict[int, int], word: int, level: int) -> None:
    """Give the edge before a word this level, or take it away at level 0."""
    if level:
        bounds[word] = level
    else:
        bounds.pop(word, None)


def same_edges(page: Page, alignment: Alignment) -> bool:
    """Whether both sides have the same edges, and each word one on the other side."""
    i, i_end, j, j_end, hunks = alignment
    same = page.edges[i : i_end + 1] == page.edges[j : j_end + 1]
    return same and not [hunk for hunk in hunks if not hunk[2] - hunk[0] == hunk[3] - hunk[1] == j - i]


def own_bounds(page: Page, alignment: Alignment, wraps: Wraps) -> dict[int, int]:
    """The edges of the side that would go, without those inside a word or sentence that the other side has whole."""
    bounds = {alignment.j: SENTENCE, alignment.j_end: SENTENCE}
    edges = page.inner_edges(alignment.j - 1, alignment.j_end + 1)
    bounds.update(zip(edges, map(page.edges.__getitem__, edges), strict=True))
    for i1, i2, j1, j2 in alignment.hunks:
        if j2 - j1 < 2 and j1 not in bounds and j2 not in bounds:  # as most
            continue
        if i2 - i1 == 1 < j2 - j1:  # a word, which may be divided at the end of a line
            for word in range(j1 + 1, j2):
                bounds.pop(word, None)
        for here, there in ((j1, i1), (j2, i2)) if i1 < i2 and j1 < j2 else ():
            if here in bounds and alignment.j < here < alignment.j_end:
                keep(bounds, here, shared_level(page, wraps, here, there))
    return bounds


def stutter(view: Side) -> bool:
    """Whether a copy is a stutter, that is it follows its twin at once, to the letter.

    Both are whole sentences or lines, or what a page opens with.
    """
    edges, alignment = view.page.edges, view.alignment
    if alignment.hunks or not adjacent(alignment):
        return False
    long = view.page.weight(alignment.j, alignment.j_end) >= JUMP
    if not edges[alignment.j]:
        return (long and in_lines(view.page, alignment)) or edges[alignment.i] == edges[alignment.j_end] == PARAGRAPH
    return bool(edges[alignment.j_end]) or (edges[alignment.j] == PARAGRAPH and long)


def in_lines(page: Page, alignment: Alignment) -> bool:
    """Whether whole lines stand twice in a row, to the letter, even inside one paragraph."""
    i, i_end, j, j_end, hunks = alignment
    return i_end == j and not hunks and all(ends_line(page, word) for word in (i, j, j_end))


def overlaps(page: Page, passage: Passage, spans: Sequence[Span]) -> bool:
    """Whether a passage has a part in common with one of `spans`, which are sorted and do not overlap."""
    return bool(spans) and overlap(page.twin_spans(passage)[0], spans)


def overlap(span: Span, spans: Sequence[Span]) -> bool:
    """Whether a span has a part in common with one of `spans`, which are sorted and do not overlap."""
    at = bisect_right(spans, span.start, key=attrgetter("end"))
    return at < len(spans) and spans[at].start < span.end
