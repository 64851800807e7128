"""What repeats by design: rows of one template, verse and tables."""

from __future__ import annotations

from collections.abc import Iterable

from dedupe_article.matcher.alignment import adjacent, mapped
from dedupe_article.matcher.choice import Verdict
from dedupe_article.matcher.edges import PARAGRAPH
from dedupe_article.matcher.page import Page
from dedupe_article.matcher.side import LONG, Stay
from dedupe_article.model import Kind, Rule

VERSE = 0.3  # of the words of a text, in verse and tables: songs and price lists have more, notices between prose less
SHARE = 0.3  # of a repeat of rows or verse, in the whole text: a refrain has less, a text that stands twice more
QUESTION = 20.0  # words: questions that are put to several people have fewer
ASKS = "?？؟"  # a question that is put again
ROWS = (Kind.VERSE, Kind.TABLE)
TEMPLATE = (Rule.NUMBERS, Rule.MEANING, Rule.WORDS, Rule.ADDED_WORDS)


def template(page: Page, verdicts: Iterable[Verdict]) -> bytearray:
    """The words of units that say something else than their like: rows of one template."""
    rows = bytearray(len(page.keys))
    for verdict in verdicts:
        for stay in verdict.plan.stays:
            if stay.rule in TEMPLATE:
                here = (stay.start, stay.end)
                there = (mapped(verdict.alignment, stay.start, 1), mapped(verdict.alignment, stay.end, -1))
                if all(page.edges[word] == PARAGRAPH for word in (*here, *there)):
                    for low, high in (here, there):
                        rows[low:high] = b"\1" * max(high - low, 0)
    return rows


def shaped(page: Page, rows: bytearray, verdict: Verdict) -> Verdict:
    """The verdict, or where what would go is rows or verse that repeat by design, nothing."""
    going = verdict.plan.passages
    total = sum(p.end - p.start for p in going)
    if not going or total >= SHARE * len(page.keys):
        return verdict
    row = max(sum(sum(rows[p.start : p.end]) for p in going), sum(sum(rows[p.k_start : p.k_end]) for p in going))
    templates = row > (1 - SHARE) * total and verdict.plan.weight < LONG
    if not templates and not is_refrain(page, verdict, total) and not is_asked(page, verdict):
        return verdict
    stays = tuple(Stay(p.start, p.end, Rule.SHAPE, None) for p in going)
    return verdict._replace(plan=verdict.plan._replace(passages=(), stays=stays + verdict.plan.stays, weight=0.0))


def is_refrain(page: Page, verdict: Verdict, total: int) -> bool:
    """Whether the `total` words that would go are verse or rows in a text of such, or amid more of such."""
    going = verdict.plan.passages
    if sum(in_rows(page, p.start, p.end) for p in going) <= (1 - SHARE) * total:
        return False
    if in_rows(page, 0, len(page.keys)) > VERSE * len(page.keys):
        return True
    around = (rows_around(page, word) for p in going for word in (p.start, p.k_start))
    return not adjacent(verdict.alignment) and total < SHARE * min(around)


def is_asked(page: Page, verdict: Verdict) -> bool:
    """Whether what would go are questions that are put to several people, and short answers of theirs."""
    lines = [line for p in verdict.plan.passages for line in page.lines_in(p.start, p.end)]
    asked = sum(page.text[page.finish(end) - 1] in ASKS for _, end in lines)
    short = all(page.weight(start, end) < QUESTION for start, end in lines)
    return short and 2 * asked >= len(lines) and not adjacent(verdict.alignment)


def in_rows(page: Page, start: int, end: int) -> int:
    """The words in a stretch that stand in verse and tables."""
    found = 0
    for at in range(page.paragraph(start), page.paragraph(end - 1) + 1):
        if page.paragraphs[at].kind in ROWS:
            first, last = page.line_at(page.first[at])
            found += min(last, end) - max(first, start)
    return found


def rows_around(page: Page, word: int) -> int:
    """The words of the verse or tables that `word` stands amid."""
    first = last = page.paragraph(word)
    while first and page.paragraphs[first - 1].kind in ROWS:
        first -= 1
    while last + 1 < len(page.first) and page.paragraphs[last + 1].kind in ROWS:
        last += 1
    return page.line_at(page.first[last])[1] - page.first[first]
