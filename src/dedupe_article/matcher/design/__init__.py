"""What repeats by design: rows of one template, verse and tables."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from types import MappingProxyType
from typing import NamedTuple

from dedupe_article.matcher.alignment import adjacent, mapped, within
from dedupe_article.matcher.choice import Verdict
from dedupe_article.matcher.choice.side import LONG, Kin, Passage, Plan, Stay
from dedupe_article.matcher.choice.verdicts import Verdicts
from dedupe_article.matcher.design.contents import headings
from dedupe_article.matcher.design.entries import entry_heads, is_entry, running_text, said_often
from dedupe_article.matcher.design.lines import QUESTION, is_heading, is_question
from dedupe_article.matcher.page import Page
from dedupe_article.matcher.page.edges import PARAGRAPH
from dedupe_article.model import Kind, Rule

VERSE = 0.3  # share of words in verse and tables: songs and price lists have more, prose with notices in it less
SHARE = 0.3  # share of a repeat of rows or verse in its text: a refrain has less, a text that stands twice more
# Words of answers: two people may say fewer alike. Of 351 copies of questions with answers 19 stay, and 86 with 20.
ANSWERED = 12.0
STANZA_LINE = 12.0  # words: of 100 lines of verse in the benchmark 99 have no more
STANZAS = 3  # that end with the same lines
ROWS = (Kind.VERSE, Kind.TABLE)
TEMPLATE = (Rule.NUMBERS, Rule.MEANING, Rule.WORDS, Rule.ADDED_WORDS)


class Shapes(NamedTuple):
    """What may repeat by design in a text.

    rows      a byte for each word, 1 in the rows of a template
    verse     a byte for each word, 1 in verse and tables
    share     the share of the words in verse and tables, counted once and not for each refrain
    heads     the first words of the lines that head a part of an entry, such as `Ingredients:`, sorted
    headings  the headings of sections whose twins are a list of contents
    running   passages in a row whose twins are in a row too, so that they are running text and no entries
    often     where lines stand that are said more than twice
    """

    rows: bytearray
    verse: bytearray
    share: float
    heads: Sequence[int] = ()
    headings: frozenset[Passage] = frozenset()
    running: frozenset[Passage] = frozenset()
    often: Mapping[tuple[str, ...], Sequence[tuple[int, int]]] = MappingProxyType({})


def shapes(page: Page, verdicts: Verdicts) -> Shapes:
    """What may repeat by design in a text for which these are the verdicts."""
    verse = bytearray(len(page.keys))
    lines = pairwise([*page.first, len(page.keys)])
    for kind, (start, end) in zip(page.kinds(), lines, strict=True):
        if kind in ROWS:
            verse[start:end] = b"\1" * (end - start)
    share = verse.count(1) / len(page.keys)
    heads, contents = entry_heads(page), headings(page, verdicts.going())
    running = running_text(page, heads, verdicts.going())
    return Shapes(template(page, verdicts), verse, share, heads, contents, running, said_often(page))


def template(page: Page, verdicts: Iterable[Verdict]) -> bytearray:
    """The rows of a template: whole lines that say something else than others like them, except in a version."""
    rows = bytearray(len(page.keys))
    for verdict in verdicts:
        alignment, _, (passages, stays, _, kin) = verdict
        if passages and kin is Kin.VERSION:
            continue
        for stay in stays:
            if stay.rule in TEMPLATE and not is_labelled(page, stay):
                here = (stay.start, stay.end)
                there = (mapped(alignment, stay.start, 1), mapped(alignment, stay.end, -1))
                if all(page.edges[word] == PARAGRAPH for word in (*here, *there)):
                    for low, high in (here, there):
                        rows[low:high] = b"\1" * max(high - low, 0)
    return rows


def is_labelled(page: Page, stay: Stay) -> bool:
    """Whether a line has nothing more than its twin but a label before it, such as `Photo:`."""
    if stay.rule is not Rule.ADDED_WORDS or not stay.hunk:
        return False
    i1, i2, j1, j2 = stay.hunk
    start, end = (j1, j2) if j1 < j2 else (i1, i2)
    return page.edges[start] == PARAGRAPH and page.tail(end).startswith((":", "："))


def may_be_shaped(page: Page, verdict: Verdict) -> bool:
    """Whether something goes by a verdict, and so little, in this text or at all, that it may repeat by design."""
    if is_part(page, verdict):
        return True
    return not verdict.noise.noisy and all(page.weight(p.start, p.end) < LONG for p in verdict.plan.passages)


def is_part(page: Page, verdict: Verdict) -> bool:
    """Whether something goes by a verdict, and so little of the text that it may repeat by design."""
    return 0 < length(verdict.plan.passages) < SHARE * len(page.keys)


def length(passages: Iterable[Passage]) -> int:
    """How many words are in some passages."""
    return sum(passage.end - passage.start for passage in passages)


def shaped(page: Page, shapes: Shapes, verdict: Verdict) -> Verdict:
    """The verdict; if what would go repeats by design, one by which nothing goes."""
    if not is_design(page, shapes, verdict):
        return verdict
    stays = [Stay(p.start, p.end, Rule.SHAPE, None) for p in verdict.plan.passages]
    stays += [stay for stay in verdict.plan.stays if stay.rule is not Rule.ADDED]
    return verdict._replace(plan=Plan((), tuple(stays)))


def is_design(page: Page, shapes: Shapes, verdict: Verdict) -> bool:
    """Whether what would go repeats by design: headings, questions, entries, or a small part in rows or verse."""
    going = verdict.plan.passages
    if shapes.headings.issuperset(going) or is_asked(page, verdict):
        return True
    if shapes.running.isdisjoint(going) and is_entry(page, shapes.rows, shapes.heads, shapes.often, verdict):
        return True
    if not is_part(page, verdict):
        return False
    return are_rows(shapes, verdict) or is_refrain(page, shapes, verdict) or closes_stanzas(page, verdict)


def are_rows(shapes: Shapes, verdict: Verdict) -> bool:
    """Whether what would go, or its twins, are rows of a template, and no mere stutter."""
    going = verdict.plan.passages
    if verdict.plan.weight >= LONG or (adjacent(verdict.alignment) and not verdict.alignment.hunks):
        return False
    here = sum(shapes.rows.count(1, p.start, p.end) for p in going)
    there = sum(shapes.rows.count(1, p.k_start, p.k_end) for p in going)
    return max(here, there) > (1 - SHARE) * length(going)


def is_refrain(page: Page, shapes: Shapes, verdict: Verdict) -> bool:
    """Whether what would go is verse or a table, in a text that consists of such or amid more of it."""
    going, total = verdict.plan.passages, length(verdict.plan.passages)
    if sum(shapes.verse.count(1, p.start, p.end) for p in going) <= (1 - SHARE) * total:
        return False
    if shapes.share > VERSE:
        return True
    around = (verse_around(page, shapes.verse, word) for p in going for word in (p.start, p.k_start))
    return not adjacent(verdict.alignment) and total < SHARE * min(around)


def is_asked(page: Page, verdict: Verdict) -> bool:
    """Whether what would go is questions that are put again, or to several people, some with the same short answers.

    With answers they must be a small part of the text, and not so much that nobody says it twice to the letter. A title
    that asks, and stands again below the date, is none: between the two there are only headings.
    """
    lines = [line for p in verdict.plan.passages for line in page.lines_in(p.start, p.end)]
    if any(page.weight(*line) >= QUESTION for line in lines):
        return False
    asked = sum(is_question(page, line) for line in lines)
    if 2 * asked < len(lines) or any(is_beside(page, p) for p in verdict.plan.passages):
        return False
    if asked < len(lines) and (not is_part(page, verdict) or are_answered(page, verdict)):
        return False
    return not all(
        is_heading(page, line) for line in page.lines_in(verdict.alignment.early()[1], verdict.alignment.late()[0])
    )


def are_answered(page: Page, verdict: Verdict) -> bool:
    """Whether what would go are questions with the answers they have elsewhere, to the letter, and no one has another.

    What stands behind the last question is its answer, unless it asks too.
    """
    going = verdict.plan.passages
    if any(within(verdict.alignment, p.start, p.end) for p in going):
        return False
    parts = [list(page.lines_in(p.start, p.end)) for p in going]
    told = sum(page.weight(*line) for part in parts for line in part if not is_question(page, line))
    return told >= ANSWERED and not any(is_answered_anew(page, part[-1]) for part in parts)


def is_answered_anew(page: Page, line: tuple[int, int]) -> bool:
    """Whether a line asks, and the one behind it, which stays, does not."""
    behind = line[1]
    return behind < len(page.keys) and is_question(page, line) and not is_question(page, page.line_at(behind))


def is_beside(page: Page, passage: Passage) -> bool:
    """Whether no line stands between that of a passage and that of its twin."""
    start, end, k_start, k_end = passage
    return page.paragraph(max(start, k_start)) <= page.paragraph(min(end, k_end) - 1) + 1


def closes_stanzas(page: Page, verdict: Verdict) -> bool:
    """Whether what would go is short lines at the end of a stanza that end several others too."""
    going = verdict.plan.passages
    lines = [line for p in going for line in page.lines_in(p.start, p.end)]
    if any(page.weight(*line) > STANZA_LINE or page.lines_like(line) < STANZAS for line in lines):
        return False
    return all(ends_block(page, p.start, p.end) and ends_block(page, p.k_start, p.k_end) for p in going)


def ends_block(page: Page, start: int, end: int) -> bool:
    """Whether a stretch is followed by a blank line or the end of the text, and has a single line break before it."""
    if not start or page.text.count("\n", page.finish(start), page.begin(start)) != 1:
        return False
    return end == len(page.keys) or page.text.count("\n", page.finish(end), page.begin(end)) > 1


def verse_around(page: Page, verse: bytearray, word: int) -> int:
    """How many words of verse or tables stand around the paragraph of `word` without a break, its own included."""
    start, end = page.line_at(word)
    stop = verse.find(0, end)
    return (stop if stop >= 0 else len(verse)) - (verse.rfind(0, 0, start) + 1)
