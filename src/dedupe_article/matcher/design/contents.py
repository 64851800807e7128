"""Lines that stand together in one place and apart in another: a list of contents, or the points above an article."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from dedupe_article.matcher.choice import APART, Verdict, damage, turned
from dedupe_article.matcher.choice.around import are_beside
from dedupe_article.matcher.choice.fits import SAID
from dedupe_article.matcher.choice.side import Passage
from dedupe_article.matcher.choice.verdicts import Verdicts
from dedupe_article.matcher.design.lines import ASKS
from dedupe_article.matcher.design.lists import begins_item
from dedupe_article.matcher.page import Page
from dedupe_article.matcher.page.edges import PARAGRAPH
from dedupe_article.model import Settings

HEADED = 20.0  # words: a heading has fewer
# Two paragraphs may stand in the same order by chance: of 20,172 made copies 14 come out worse with 2, and 1 with 3.
POINTS = 3
PAIR = 2  # passages that make a row


class Part(NamedTuple):
    """A passage of whole lines that would go, with the number of its verdict."""

    number: int
    passage: Passage


def headings(page: Page, going: Iterable[tuple[int, Verdict]]) -> frozenset[Passage]:
    """The headings that would go although each stands above its section, with twins in a list of contents."""
    rows = rows_apart(page, going, lambda passage: heads_text(page, passage))
    return frozenset(part.passage for row in rows for part in row)


def drop_points(page: Page, verdicts: Verdicts, settings: Settings) -> frozenset[int]:
    """Let the points above an article go, and not its paragraphs, which stand amid far more text.

    Returns the numbers of the verdicts that were turned. If one of the paragraphs is a damaged copy of its point, all
    stay as they are.
    """
    if sum(len(verdict.plan.passages) for _, verdict in verdicts.going()) < PAIR:  # as in most articles
        return frozenset()
    rows = rows_apart(page, verdicts.going(), lambda passage: not heads_text(page, passage))
    turning: set[int] = set()  # a set, since a verdict in two rows would be turned and turned back
    for row in rows:
        numbers = {number for number, _ in row}
        are_points = (len(row) >= POINTS or are_items(page, row)) and is_scattered(row)
        if are_points and not any(is_poor(page, verdicts[number]) for number in numbers):
            turning |= numbers
    for number in turning:
        alignment, judged, _ = verdicts[number]
        (verdicts[number],) = turned(page, [alignment], judged, settings)
    return frozenset(turning)


def is_poor(page: Page, verdict: Verdict) -> bool:
    """Whether what goes by a verdict is damaged, and its twin is not."""
    return damage(page, verdict.alignment, verdict.noise)[0] > 0


def are_items(page: Page, row: Sequence[Part]) -> bool:
    """Whether all twins begin as the items of a list do, and no passage does."""
    return all(begins_item(page, one.k_start) and not begins_item(page, one.start) for _, one in row)


def is_scattered(row: Sequence[Part]) -> bool:
    """Whether passages stand far apart, compared with their length."""
    said = sum(passage.end - passage.start for _, passage in row)
    return row[-1].passage.end - row[0].passage.start > APART * said


def heads_text(page: Page, passage: Passage) -> bool:
    """Whether the last line of a passage may head a text: it is short and no sentence, unless it asks."""
    line = page.line_at(passage.end - 1)
    start, end = page.span(*line)
    return not says(page, line) or (page.weight(*line) < HEADED and ASKS.search(page.text, start, end) is not None)


def rows_apart(
    page: Page, going: Iterable[tuple[int, Verdict]], wanted: Callable[[Passage], bool]
) -> Iterator[list[Part]]:
    """The rows of two or more passages with text between them that stays, and with twins that stand together above."""
    parts, goes = [], bytearray(len(page.keys))
    for number, verdict in going:
        for passage in verdict.plan.passages:
            goes[passage.start : passage.end] = b"\1" * (passage.end - passage.start)
            if all(page.edges[word] == PARAGRAPH for word in passage) and wanted(passage):
                parts.append(Part(number, passage))
    row: list[Part] = []
    for part in sorted(parts, key=lambda part: part.passage.k_start):
        above = row and part.passage.k_end <= row[0].passage.start
        if row and not (above and follows(page, goes, row[-1].passage, part.passage)):
            if len(row) > 1:
                yield row
            row = []
        row.append(part)
    if len(row) > 1:
        yield row


def follows(page: Page, goes: bytearray, one: Passage, two: Passage) -> bool:
    """Whether two passages have a sentence between them that stays, and twins that stand right after each other.

    A line longer than a heading counts as a sentence too, since in Thai none has a stop. Short lines, such as the time
    of each, may stand between the twins.
    """
    if one.end >= two.start or one.k_end > two.k_start or goes.find(1, one.end, two.start) >= 0:
        return False
    together = are_beside(page, one.k_end, two.k_start)
    return together and any(says(page, line) for line in page.lines_in(one.end, two.start))


def says(page: Page, line: tuple[int, int]) -> bool:
    """Whether a line says a sentence: it ends as one, or is longer than a heading."""
    return page.text[page.finish(line[1]) - 1] in SAID or page.weight(*line) >= HEADED
