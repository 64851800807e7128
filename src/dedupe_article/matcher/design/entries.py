"""Pages of entries, such as recipes or the weather of several towns: what stands in two entries is said of each."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import groupby, pairwise

from dedupe_article.matcher.choice import Verdict
from dedupe_article.matcher.choice.side import LONG, Passage
from dedupe_article.matcher.choice.spots import HEADING, PAIR, long_lines
from dedupe_article.matcher.design.lists import are_of_lists
from dedupe_article.matcher.page import Page
from dedupe_article.matcher.page.edges import PARAGRAPH
from dedupe_article.matcher.page.whole import STOPS
from dedupe_article.matcher.words import tells

COLONS = ":："
SEVERAL = 4  # lines of running text: of 1,728 pages of 4 to 30 entries 32 lose a line with 3, and 10 with 4
FIELDS = 8  # lines of an entry that are looked at above a passage
TIME = re.compile(r"(?<!\d)\d{1,2}(?:[:.hH]\d{2}(?::\d{2})?\b|[時时点시] ?\d{1,2}[分분])")
# A time by itself, as of a live blog: `11:05`, `kl. 11.05`, `11h05`, `1:30 p.m.`, `11時05分`.
CLOCK = re.compile(rf"(?:[^\W\d_]{{1,8}}\.? ?)?{TIME.pattern}(?: ?[^\W\d_]{{1,5}}\.?(?:m\.)?)?(?: ?[-–—:|])?")
FIELD = re.compile(r"[^\n:：]{1,30}(?::(?=\s)|：)")  # the label of a field
# The end of a question: its mark, which in Greek is a semicolon, and what may stand after it, as in `? (laughs)`.
ASKS = re.compile(
    r"(?:[?？؟፧]|[か까]\s?[。.]|လဲ။|(?<=[\u0370-\u03ff\u1f00-\u1fff]);)"
    r"(?:[\s*_\"”“’‘»«›‹」』)\]!.…–—-]|\([^()\n]{1,30}\)|</?\w+>)*$"
)

Lines = tuple[tuple[int, int], tuple[int, int]]


def is_entry(page: Page, rows: bytearray, heads: Sequence[int], verdict: Verdict) -> bool:
    """Whether what would go belongs to the line above it, and its twin to another one: the weather of two towns.

    Either it is whole lines below two of one kind (questions, times, rows of a template, headings), or it is items of
    two lists. Each passage is judged by itself, since a page may have many entries; short lines follow the others.
    """
    going = verdict.plan.passages
    telling = [passage for passage in going if page.weight(passage.start, passage.end) >= HEADING] or going
    if verdict.noise.noisy or any(page.weight(passage.start, passage.end) >= LONG for passage in telling):
        return False
    return bool(telling) and all(is_below(page, rows, heads, passage) for passage in telling)


def running_text(page: Page, heads: Sequence[int], going: Iterable[tuple[int, Verdict]]) -> frozenset[Passage]:
    """The passages in a row whose twins are in a row too, several lines in all: running text, not parts of entries.

    They must stand nowhere else, and no head of an entry between them and their twins.
    """
    pairs: dict[tuple[int, int], Passage] = {}
    for _, verdict in going:
        for passage in verdict.plan.passages:
            low, high = sorted((passage.start, passage.k_start))
            if long_lines(page, passage.start, passage.end) and not has_head(heads, low, high):
                pairs[low, high] = passage
    places = {high: at for at, high in enumerate(sorted(high for _, high in pairs))}
    found: set[Passage] = set()
    for _, row in groupby(enumerate(sorted(pairs)), key=lambda one: places[one[1][1]] - one[0]):
        passages = [pairs[pair] for _, pair in row]
        if sum(long_lines(page, passage.start, passage.end) for passage in passages) >= SEVERAL:
            found.update(passages)
    return frozenset(found)


def has_head(heads: Sequence[int], low: int, high: int) -> bool:
    """Whether one of the heads stands between two words."""
    return bisect_left(heads, high) > bisect_right(heads, low)


def is_below(page: Page, rows: bytearray, heads: Sequence[int], passage: Passage) -> bool:
    """Whether a passage is whole lines below a line, and its twin stands below another one of its kind."""
    start, end, k_start, k_end = passage
    if not is_apart(page, passage):
        return False
    sides = whole_lines(page, start, end), whole_lines(page, k_start, k_end)
    above, behind = lines_above(page, sides[0][0], sides[1][0]), (page.line_at(sides[0][1]), page.line_at(sides[1][1]))
    if above[0][0] < 0 or above[1][0] < 0 or are_same(page, *above):
        return False
    low, high = sorted((start, k_start))
    if has_head(heads, low, high):
        return True
    counted = are_counted(page, *above)
    if (are_parallel(page, rows, *above) and not counted) or are_of_lists(page, passage):
        return True
    lines = [is_heading(page, line) for line in page.lines_in(start, end)]
    short = all(lines) and not is_record(page, start, end)
    if short or (counted and (lines[-1] or any(page.lines_like(line) > PAIR for line in behind))):
        return False
    return are_headed(page, rows, above, behind)


def is_apart(page: Page, passage: Passage) -> bool:
    """Whether a passage is whole lines, its twin at least begins a line, and neither follows the other at once."""
    start, end, k_start, k_end = passage
    whole = all(page.edges[word] == PARAGRAPH for word in (start, end, k_start))
    return whole and page.edges[k_end] > 0 and k_end != start and end != k_start


def is_record(page: Page, start: int, end: int) -> bool:
    """Whether a stretch is several lines that each give a value: fields with their label, or figures."""
    texts = [page.text[slice(*page.span(*line))] for line in page.lines_in(start, end)]
    return len(texts) > 1 and all(FIELD.match(text) or any(map(str.isdigit, text)) for text in texts)


def whole_lines(page: Page, start: int, end: int) -> tuple[int, int]:
    """The paragraphs that hold a stretch."""
    return page.line_at(start)[0], page.line_at(end - 1)[1]


def are_headed(page: Page, rows: bytearray, above: Lines, behind: Lines) -> bool:
    """Whether two stretches are parts of entries below two different headings.

    If they stand right below the headings, a heading has to follow, at once or after one more line, or lines of one
    kind. If each has lines of its own above it, the entries must be alike (`are_alike`): else these are advertisements.
    """
    names = [naming(page, line) for line in above]
    if not all(is_heading(page, line) for line in names) or are_same(page, *names):
        return False
    if not all(is_heading(page, line) for line in above):
        return are_alike(page, names, above, behind)
    if any(is_heading(page, line) for line in behind) or are_parallel(page, rows, *behind):
        return True
    beyond = page.line_at(behind[0][1]), page.line_at(behind[1][1])
    return all(line[0] == len(page.keys) or is_heading(page, line) for line in beyond)


def are_alike(page: Page, names: Sequence[tuple[int, int]], above: Lines, behind: Lines) -> bool:
    """Whether two stretches have as many lines before them and after them in their entries, and the former are shorter.

    What follows a longer text may be an advertisement.
    """
    own = [(name[1], line[1]) for name, line in zip(names, above, strict=True)]
    said = page.weight(above[0][1], behind[0][0])
    deep = [page.paragraph(end) - page.paragraph(start) for start, end in own]
    return (
        deep[0] == deep[1]
        and all(page.weight(*line) <= said for line in own)
        and lines_left(page, behind[0]) == lines_left(page, behind[1])
    )


def naming(page: Page, line: tuple[int, int]) -> tuple[int, int]:
    """The line that names the entry in which `line` stands, or the last one that is looked at."""
    for _ in range(FIELDS):
        if line[0] <= 0 or is_name(page, line):
            break
        line = page.line_at(line[0] - 1)
    return line


def is_name(page: Page, line: tuple[int, int]) -> bool:
    """Whether a line is a heading that stands nowhere else but in the contents; one that recurs is a label."""
    return page.lines_like(line) <= PAIR and is_heading(page, line)


def lines_left(page: Page, line: tuple[int, int]) -> int:
    """How many lines follow, from `line` on, up to the next one that names an entry."""
    for count in range(FIELDS):
        if line[0] == len(page.keys) or is_name(page, line):
            return count
        line = page.line_at(line[1])
    return FIELDS


def are_counted(page: Page, one: tuple[int, int], two: tuple[int, int]) -> bool:
    """Whether two short lines are the same but for a number, as `Advertisement 2`, and neither a time nor a field."""
    if (
        not is_heading(page, one)
        or FIELD.match(page.text, page.begin(one[0]))
        or TIME.search(page.text, *page.span(*one))
    ):
        return False
    words = [[key for key in page.keys[slice(*line)] if not key.isdigit()] for line in (one, two)]
    return words[0] == words[1]


def lines_above(page: Page, one: int, two: int) -> Lines:
    """The nearest two lines above two words that differ from each other; lines that are the same are passed over."""
    above = page.line_at(one - 1), page.line_at(two - 1)
    for _ in range(FIELDS):
        if min(above[0][0], above[1][0]) <= 0 or not are_same(page, *above):
            break
        above = page.line_at(above[0][0] - 1), page.line_at(above[1][0] - 1)
    return above


def are_same(page: Page, one: tuple[int, int], two: tuple[int, int]) -> bool:
    """Whether two lines have the same words."""
    return page.keys[slice(*one)] == page.keys[slice(*two)]


def are_parallel(page: Page, rows: bytearray, one: tuple[int, int], two: tuple[int, int]) -> bool:
    """Whether two lines are both questions, both times or both rows of a template."""
    if max(one[0], two[0]) >= len(page.keys):
        return False
    texts = [page.text[slice(*page.span(*line))] for line in (one, two)]
    if all(map(ASKS.search, texts)) or all(rows[line[0]] for line in (one, two)):
        return True
    return all(CLOCK.fullmatch(text) for text in texts)


def is_heading(page: Page, line: tuple[int, int]) -> bool:
    """Whether a line is a few words without a stop."""
    start, end = line
    if not tells(page.keys[start:end]) or page.weight(start, end) >= HEADING:
        return False
    return page.text[page.finish(end) - 1] not in STOPS


def entry_heads(page: Page) -> list[int]:
    """The first words of short lines that end with a colon and recur, if there are several, or all follow a heading."""
    lines = list(pairwise([*page.first, len(page.keys)]))
    heads = [
        at
        for at, line in enumerate(lines)
        if page.text[page.finish(line[1]) - 1] in COLONS and is_heading(page, line) and page.lines_like(line) > 1
    ]
    kinds = {tuple(page.keys[slice(*lines[at])]) for at in heads}
    headed = all(at and is_heading(page, lines[at - 1]) for at in heads)
    return [lines[at][0] for at in heads] if headed or len(kinds) > 1 else []
