"""Short lines that go along with longer ones: amid paragraphs that each stand twice, and around a copy that went."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from dedupe_article.matcher.alignment import Alignment
from dedupe_article.matcher.choice import Verdict
from dedupe_article.matcher.choice.side import Passage, Plan, overlaps
from dedupe_article.matcher.difference.noise import SILENT
from dedupe_article.matcher.page import Page
from dedupe_article.matcher.page.edges import PARAGRAPH
from dedupe_article.model import Span

Stretch = tuple[int, int]
ROW = 2  # whole paragraphs that go right after their twins: one may be there by chance


def between_doubles(page: Page, passages: Sequence[Passage], held: Sequence[Span]) -> list[Verdict]:
    """The lines or sentences that stand twice in a row and fill a gap between passages that do so, or up to an end.

    None of `held` is among them.
    """
    doubles = sorted(passage for passage in passages if is_double(page, passage))
    if len(doubles) < ROW:
        return []
    taken = bytearray(len(page.keys))
    for start, end, k_start, k_end in passages:
        taken[start:end] = b"\1" * (end - start)
        taken[k_start:k_end] = b"\1" * (k_end - k_start)
    gaps = zip([0, *(one.end for one in doubles)], [*(one.k_start for one in doubles), len(page.keys)], strict=True)
    free = [gap for gap in gaps if 1 not in taken[slice(*gap)]]
    lines = [passage for gap in free for passage in doubled_lines(page, *gap)]
    return [verdict(page, passage) for passage in lines if not overlaps(page, passage, held)]


def at_seams(page: Page, passages: Sequence[Passage], held: Sequence[Span]) -> list[Verdict]:
    """The headings that stand twice in a row once the paragraphs between the two are gone: one of each two goes.

    None of `held` is among them, and no twin of what goes.
    """
    gone, twins = bytearray(len(page.keys)), bytearray(len(page.keys))
    for start, end, k_start, k_end in passages:
        gone[start:end] = b"\1" * (end - start)
        twins[k_start:k_end] = b"\1" * (k_end - k_start)
    found: list[Verdict] = []
    pairs = [(page.line_at(before - 1), page.line_at(behind)) for before, behind in clearings(page, gone)]
    for one, two in left_over(page, gone, pairs):
        free = [Passage(*a, *b) for a, b in ((two, one), (one, two)) if 1 not in twins[slice(*a)]]
        if free and page.is_prose(free[0].start) and not overlaps(page, free[0], held):
            found.append(verdict(page, free[0]))
    return found


def left_over(page: Page, gone: bytearray, pairs: list[tuple[Stretch, Stretch]]) -> list[tuple[Stretch, Stretch]]:
    """The pairs of headings that say the same and stand nowhere else in what is left, unlike notices."""
    same = [
        (one, two) for one, two in pairs if page.keys[slice(*one)] == page.keys[slice(*two)] and is_heading(page, one)
    ]
    if not same:
        return []
    lines = pairwise([*page.first, len(page.keys)])
    left = Counter(tuple(page.keys[slice(*line)]) for line in lines if 1 not in gone[slice(*line)])
    return [pair for pair in same if left[tuple(page.keys[slice(*pair[0])])] == 2]


def is_heading(page: Page, line: Stretch) -> bool:
    """Whether a line has words and no numbers, and ends without a stop: an answer or a result may stand again."""
    ends_open = page.text[page.finish(line[1]) - 1].isalnum()
    return ends_open and not any(map(str.isdigit, "".join(page.keys[slice(*line)])))


def clearings(page: Page, gone: bytearray) -> list[tuple[int, int]]:
    """Where whole paragraphs go between two that stay, as the first word that goes and the first one after these."""
    found, at = list[tuple[int, int]](), gone.find(1)
    while at >= 0:
        end = gone.find(0, at)
        if end < 0:
            break
        if at and page.edges[at] == page.edges[end] == PARAGRAPH:
            found.append((at, end))
        at = gone.find(1, end)
    return found


def is_double(page: Page, passage: Passage) -> bool:
    """Whether a passage is whole paragraphs or sentences right after its twin."""
    start, end, k_start, k_end = passage
    return k_end == start and all(page.edges[word] for word in (k_start, start, end))


def doubled_lines(page: Page, start: int, end: int) -> list[Passage]:
    """The second of each two lines in a stretch, or else of each two sentences, if each two are the same."""
    return said_twice(page, list(page.lines_in(start, end))) or said_twice(page, list(page.sentences_in(start, end)))


def said_twice(page: Page, units: list[Stretch]) -> list[Passage]:
    """The second of each two units, if each two of them are the same."""
    pairs = list(zip(units[::2], units[1::2], strict=False))
    same = all(page.keys[slice(*one)] == page.keys[slice(*two)] for one, two in pairs)
    return [Passage(*two, *one) for one, two in pairs] if same and len(units) % 2 == 0 else []


def verdict(page: Page, passage: Passage) -> Verdict:
    """The verdict by which a passage goes that equals its twin to the letter."""
    start, end, k_start, k_end = passage
    return Verdict(Alignment(k_start, k_end, start, end, ()), SILENT, Plan((passage,), (), page.weight(start, end)))
