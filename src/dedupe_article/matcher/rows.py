"""What repeats by design: rows of one template, verse and tables."""

from __future__ import annotations

from collections.abc import Iterable

from dedupe_article.matcher.alignment import adjacent, mapped
from dedupe_article.matcher.choice import Verdict
from dedupe_article.matcher.edges import PARAGRAPH
from dedupe_article.matcher.page import Page
from dedupe_article.matcher.side import LONG, Stay
from dedupe_article.model import Rule

VERSE = 0.3  # of the words of a text, in verse and tables: songs and price lists have more, notices between prose less
SHARE = 0.3  # of a repeat of rows or verse, in the whole text: a refrain has less, a text that stands twice more
QUESTION = 20.0  # words: questions that are put to several people have fewer
ASKS = "?？؟"  # a question that is put again
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
    verse = sum(page.in_rows(p.start, p.end) for p in going)
    row = max(sum(sum(rows[p.start : p.end]) for p in going), sum(sum(rows[p.k_start : p.k_end]) for p in going))
    by_design = (verse > (1 - SHARE) * total and page.verse_share > VERSE) or (
        row > (1 - SHARE) * total and verdict.plan.weight < LONG
    )
    short = bool(going) and verdict.plan.weight < QUESTION and not adjacent(verdict.alignment)
    asked = short and all(page.text[page.finish(p.end) - 1] in ASKS for p in going)
    twice = total >= SHARE * len(page.keys)
    if not going or not (by_design or asked) or twice:
        return verdict
    stays = tuple(Stay(p.start, p.end, Rule.SHAPE, None) for p in going)
    return verdict._replace(plan=verdict.plan._replace(passages=(), stays=stays + verdict.plan.stays, weight=0.0))
