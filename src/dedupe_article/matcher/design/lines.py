"""What a line is in a page of entries: a heading, a question, a time, a field, or a row of a template."""

from __future__ import annotations

import re
from itertools import islice

from dedupe_article.matcher.choice.spots import HEADING, PAIR
from dedupe_article.matcher.page import Page
from dedupe_article.matcher.page.whole import STOPS
from dedupe_article.matcher.words import tells

TIME = re.compile(r"(?<!\d)\d{1,2}(?:[:.hH]\d{2}(?::\d{2})?\b|[時时点시] ?\d{1,2}[分분])")
# A time by itself, as of a live blog: `11:05`, `kl. 11.05`, `11h05`, `1:30 p.m.`, `11時05分`.
CLOCK = rf"(?:[^\W\d_]{{1,8}}\.? ?)?{TIME.pattern}(?: ?[^\W\d_]{{1,5}}\.?(?:m\.)?)?(?: ?[-–—:|])?"
FIELD = re.compile(r"[^\n:：]{1,30}(?::(?=\s)|：)")  # the label of a field
# The end of a question: its mark, which in Greek is a semicolon, and what may stand after it, as in `? (laughs)`.
ASKS = re.compile(
    r"(?:[?？؟፧]|[か까]\s?[。.]|လဲ။|(?<=[\u0370-\u03ff\u1f00-\u1fff]);)"
    r"(?:[\s*_\"”“’‘»«›‹」』)\]!.…–—-]|\([^()\n]{1,30}\)|</?\w+>)*$"
)
FIELDS = 8  # lines of an entry that are looked at
TOP = 4  # short lines above the lead of a page, such as its section, the title, the date and who wrote it
QUESTION = 20.0  # words: questions that are put to several people have fewer
Line = tuple[int, int]
LINK = re.compile(r"\W*\w+[^\S\n]\w[^\n:?.!]{0,30}:\s")  # a label of two words and more, before a title


def is_heading(page: Page, line: tuple[int, int]) -> bool:
    """Whether a line is a few words without a stop."""
    start, end = line
    if not tells(page.keys[start:end]) or page.weight(start, end) >= HEADING:
        return False
    return page.text[page.finish(end) - 1] not in STOPS


def are_headings(page: Page, start: int, end: int) -> bool:
    """Whether a stretch of whole lines holds a few headings and nothing else, as above the lead of a page."""
    lines = list(islice(page.lines_in(start, end), TOP + 1)) if start < end else []
    return len(lines) <= TOP and all(is_heading(page, line) for line in lines)


def is_question(page: Page, line: tuple[int, int]) -> bool:
    """Whether a line asks, and is not the title of another article behind a label such as `Read also:`."""
    span = page.span(*line)
    return ASKS.search(page.text, *span) is not None and LINK.match(page.text, *span) is None


def is_name(page: Page, line: tuple[int, int]) -> bool:
    """Whether a line heads an entry and stands nowhere else but in the contents; one that recurs is a label."""
    return page.lines_like(line) <= PAIR and is_head(page, line)


def is_head(page: Page, line: tuple[int, int]) -> bool:
    """Whether a line may head an entry: a heading, or a question that is not too long."""
    return is_heading(page, line) or (page.weight(*line) < QUESTION and is_question(page, line))


def has_figure(page: Page, start: int, end: int) -> bool:
    """Whether there is a digit in some words."""
    return any(map(str.isdigit, "".join(page.keys[start:end])))


def are_same(page: Page, one: tuple[int, int], two: tuple[int, int]) -> bool:
    """Whether two lines have the same words."""
    return page.keys[slice(*one)] == page.keys[slice(*two)]


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


def are_parallel(page: Page, rows: bytearray, one: tuple[int, int], two: tuple[int, int]) -> bool:
    """Whether two lines are both questions, both times or both rows of a template."""
    if max(one[0], two[0]) >= len(page.keys):
        return False
    texts = [page.text[slice(*page.span(*line))] for line in (one, two)]
    if all(map(ASKS.search, texts)) or all(rows[line[0]] for line in (one, two)):
        return True
    return all(re.fullmatch(CLOCK, text) for text in texts)


def naming(page: Page, line: Line) -> Line:
    """The line that names the entry in which `line` stands, or the last one that is looked at."""
    for _ in range(FIELDS):
        if line[0] <= 0 or is_name(page, line):
            break
        line = page.line_at(line[0] - 1)
    return line


def rest(page: Page, line: Line) -> list[Line]:
    """The lines of an entry from `line` on, up to the next one that names an entry; no more than are looked at."""
    found: list[Line] = []
    while len(found) < FIELDS and line[0] < len(page.keys) and not is_name(page, line):
        found.append(line)
        line = page.line_at(line[1])
    return found


def lines_above(page: Page, one: int, two: int) -> tuple[Line, Line]:
    """The nearest two lines above two words that differ from each other; lines that are the same are passed over."""
    above = page.line_at(one - 1), page.line_at(two - 1)
    for _ in range(FIELDS):
        if min(above[0][0], above[1][0]) <= 0 or not are_same(page, *above):
            break
        above = page.line_at(above[0][0] - 1), page.line_at(above[1][0] - 1)
    return above
