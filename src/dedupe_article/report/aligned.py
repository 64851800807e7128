"""Two copies word by word, for the eye: which words differ, and which stretches of one face which of the other."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from enum import IntEnum
from typing import NamedTuple

from dedupe_article.matcher.words import spans, words
from dedupe_article.model import Span

# Longer copies face each other without a search for what differs: the search takes 0.2 s for 10,000 words a side.
SEARCHED = 10_000


class Mark(IntEnum):
    """How a word stands to its counterpart."""

    SAME = 0
    WRITTEN_OTHERWISE = 1
    DIFFERENT = 2


class Segment(NamedTuple):
    """A stretch of one copy whose words are marked alike; the white space between two of them goes along."""

    span: Span
    mark: Mark


class Op(NamedTuple):
    """Words `[a, b)` of one copy face words `[c, d)` of the other; `equal` by their keys."""

    equal: bool
    a: int
    b: int
    c: int
    d: int


class Copy(NamedTuple):
    """One copy: where it starts, its text, the key of each word and where each stands in `text`."""

    start: int
    text: str
    keys: list[str]
    places: list[tuple[int, int]]

    def word(self, index: int) -> str:
        """A word as it is written."""
        return self.text[slice(*self.places[index])]


def copy(text: str, span: Span) -> Copy:
    """The words of one copy."""
    part = text[span.start : span.end]
    found = words(part)
    return Copy(span.start, part, found.keys, spans(found))


def opcodes(left: Copy, right: Copy) -> list[Op]:
    """What faces what, in order, from the first word to the last of both."""
    if left.keys == right.keys:
        return [Op(True, 0, len(left.keys), 0, len(right.keys))]
    if max(len(left.keys), len(right.keys)) > SEARCHED:
        return [Op(False, 0, len(left.keys), 0, len(right.keys))]
    from rapidfuzz.distance import Levenshtein  # noqa: PLC0415 - an article without repeats needs none

    found = Levenshtein.opcodes(left.keys, right.keys)
    return [Op(op.tag == "equal", op.src_start, op.src_end, op.dest_start, op.dest_end) for op in found]


def marks(left: Copy, right: Copy, ops: Sequence[Op]) -> tuple[list[Mark], list[Mark]]:
    """The mark of every word of both copies."""
    here, there = [Mark.DIFFERENT] * len(left.keys), [Mark.DIFFERENT] * len(right.keys)
    for op in ops:
        if op.equal:
            for i, j in zip(range(op.a, op.b), range(op.c, op.d), strict=True):
                here[i] = there[j] = Mark.SAME if left.word(i) == right.word(j) else Mark.WRITTEN_OTHERWISE
    return here, there


def differing(text: str, span: Span, twin: Span) -> list[Span]:
    """The stretches of `span` whose words are not those of `twin`."""
    left, right = copy(text, span), copy(text, twin)
    found = segments(left, marks(left, right, opcodes(left, right))[0], 0, len(left.keys))
    return [segment.span for segment in found if segment.mark is Mark.DIFFERENT]


def segments(side: Copy, marked: Sequence[Mark], first: int, stop: int) -> list[Segment]:
    """Words `[first, stop)` of a copy as stretches of the article, each with one mark, without a hole."""
    if first == stop:
        return []
    low, high = edge(side, first), edge(side, stop)
    high = low + len(side.text[low:high].rstrip())
    edges = [(low, marked[first])]
    for index in range(first + 1, stop):
        if marked[index] is not marked[index - 1]:
            # What stands between two words belongs to the sound one.
            quiet = marked[index] < marked[index - 1]
            edges.append((side.places[index - 1][1] if quiet else side.places[index][0], marked[index]))
    if marked[stop - 1] is not Mark.SAME and side.places[stop - 1][1] < high:
        edges.append((side.places[stop - 1][1], Mark.SAME))
    ends = [place for place, _ in edges[1:]] + [high]
    return [
        Segment(Span(side.start + place, side.start + end), mark)
        for (place, mark), end in zip(edges, ends, strict=True)
        if end > place
    ]


def edge(side: Copy, index: int) -> int:
    """Where a row that starts with this word starts: behind the last white space, so that its quote mark goes along."""
    if index == 0:
        return 0
    if index == len(side.places):
        return len(side.text)
    start = side.places[index][0]
    gap = side.text[side.places[index - 1][1] : start]
    blank = max((place for place, character in enumerate(gap) if character.isspace()), default=len(gap) - 1)
    return start - len(gap) + blank + 1


def rows(left: Copy, right: Copy, ops: Sequence[Op], starts: Sequence[int]) -> Iterator[tuple[int, int, int, int]]:
    """The copies cut into facing stretches of words `(a, b, c, d)`, a new one wherever either starts a paragraph.

    `starts` are the starts of the paragraphs of the article.
    """
    facing = {(i, across(ops, i, back=False)) for i in breaks(left, starts)}
    facing |= {(across(ops, j, back=True), j) for j in breaks(right, starts)}
    a = c = 0
    for b, d in [*sorted(facing), (len(left.keys), len(right.keys))]:
        if b > a or d > c:
            yield a, b, c, d
            a, c = b, d


def breaks(side: Copy, starts: Sequence[int]) -> Iterable[int]:
    """The words with which a paragraph starts, the first one of the copy aside."""
    low, high = bisect_left(starts, side.start + 1), bisect_left(starts, side.start + len(side.text))
    firsts = [place for place, _ in side.places]
    return {bisect_left(firsts, start - side.start) for start in starts[low:high]} - {0, len(firsts)}


def across(ops: Sequence[Op], word: int, back: bool) -> int:
    """The word of the other copy that `word` faces."""
    for op in ops:
        a, b, c, d = (op.c, op.d, op.a, op.b) if back else op[1:]
        if a <= word < b:
            return min(c + word - a, d)
    return ops[-1].b if back else ops[-1].d
