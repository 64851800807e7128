"""Pages of entries, such as recipes or the weather of several towns: what stands in two entries is said of each."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations, groupby, pairwise

from dedupe_article.matcher.choice import Verdict
from dedupe_article.matcher.choice.side import LONG, Passage
from dedupe_article.matcher.choice.spots import HEADING, PAIR, long_lines
from dedupe_article.matcher.design.lines import (
    FIELDS,
    Line,
    are_counted,
    are_headings,
    are_parallel,
    are_same,
    has_figure,
    is_head,
    is_heading,
    is_question,
    lines_above,
    naming,
    rest,
)
from dedupe_article.matcher.design.lists import amid_cells, are_items, begins_item, is_record
from dedupe_article.matcher.page import Page
from dedupe_article.matcher.page.edges import PARAGRAPH
from dedupe_article.matcher.page.whole import STOPS

COLONS = ":："
SEVERAL = 4  # lines of running text: of 1,728 pages of 4 to 30 entries 32 lose a line with 3, and 10 with 4
# An entry is at most so many times as long as what it shares: a longer one may have an advertisement below it. Of 256
# pages of entries 80 lose a line with 2, 59 with 3; of 178 articles with a note below each section 23 and 55 keep it.
PART = 2
PLACES = 4  # of a line that recurs, to look at: of 320 pages of entries 143 lose a line, and with 3 or 8 149 and 141
# Lines that follow the lead of an article. Of 241 made so 179 lose the second lead with 3, and 189 with 2;
# of as many pages whose second entry has a date, and up to three lines of its own, 143 and 87 keep all.
GOES_ON = 3
TITLE = 4.0  # words of a title, at least: what heads an entry, such as a town or a side, is mostly shorter

Lines = tuple[Line, Line]
Often = Mapping[tuple[str, ...], Sequence[Line]]


def is_entry(page: Page, rows: bytearray, heads: Sequence[int], often: Often, verdict: Verdict) -> bool:
    """Whether what would go belongs to the line above it, and its twin to another one: the weather of two towns.

    Either it is whole lines below two of one kind (questions, times, rows of a template, headings), or it is items of
    lists. Each passage is judged by itself, since a page may have many entries; short lines follow the others. A line
    that recurs `often` is said of its entry wherever it is so in two of the first places.
    """
    found = telling(page, verdict.plan.passages)
    if verdict.noise.noisy or any(page.weight(passage.start, passage.end) >= LONG for passage in found):
        return False
    if not found or not all(is_apart(page, passage) and not is_whole(page, passage) for passage in found):
        return False
    return all(
        any(are_items(page, pair) or is_below(page, rows, heads, pair) for pair in like_pairs(page, often, passage))
        for passage in found
    )


def telling(page: Page, passages: Sequence[Passage]) -> Sequence[Passage]:
    """The passages that are longer than a heading, or all of them if none is."""
    return [one for one in passages if page.weight(one.start, one.end) >= HEADING] or passages


def said_often(page: Page) -> Often:
    """The first few places of each line that says a sentence and stands more than twice, by its words."""
    found: dict[tuple[str, ...], list[Line]] = {}
    if max(page.counts.lines.values(), default=0) <= PAIR:  # as in most articles
        return found
    for line in pairwise([*page.first, len(page.keys)]):
        says = page.text[page.finish(line[1]) - 1] in STOPS and page.weight(*line) >= HEADING
        if says and page.lines_like(line) > PAIR:
            places = found.setdefault(tuple(page.keys[slice(*line)]), [])
            if len(places) < PLACES:
                places.append(line)
    return found


def is_apart(page: Page, passage: Passage) -> bool:
    """Whether a passage is whole lines, its twin at least begins a line, and neither follows the other at once."""
    start, end, k_start, k_end = passage
    whole = page.edges[start] == page.edges[end] == page.edges[k_start] == PARAGRAPH and page.edges[k_end]
    return bool(whole) and k_end != start and end != k_start


def is_whole(page: Page, passage: Passage) -> bool:
    """Whether a passage is an entry with its own head: a question with its answer, or a numbered one."""
    head = page.line_at(passage.start)
    if head[1] >= passage.end:
        return False
    numbered = page.text[page.begin(head[0])].isdigit() and begins_item(page, head[0])
    return is_question(page, head) or (numbered and not begins_item(page, head[1]))


def like_pairs(page: Page, often: Often, passage: Passage) -> Iterator[Passage]:
    """The passage with its twin, and if it is a line that recurs `often`, each two of its first places."""
    yield passage
    for one, two in combinations(often.get(tuple(page.keys[passage.start : passage.end]), ()), 2):
        if one[1] != two[0]:
            yield Passage(*two, *one)


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
    sides = whole_lines(page, start, end), whole_lines(page, k_start, k_end)
    above, behind = lines_above(page, sides[0][0], sides[1][0]), (page.line_at(sides[0][1]), page.line_at(sides[1][1]))
    if above[0][0] < 0 or above[1][0] < 0 or are_same(page, *above):
        return False
    low, high = sorted((start, k_start))
    if has_head(heads, low, high):
        return True
    counted = are_counted(page, *above)
    if are_parallel(page, rows, *above) and not counted:
        return True
    lines = [is_heading(page, line) for line in page.lines_in(start, end)]
    cells = all(lines) and (is_record(page, start, end) or amid_cells(page, passage))
    listed = lines[-1] or any(page.lines_like(line) > PAIR for line in behind)
    if not cells and (all(lines) or (counted and listed)):
        return False
    return are_headed(page, rows, above, behind)


def whole_lines(page: Page, start: int, end: int) -> Line:
    """The paragraphs that hold a stretch."""
    return page.line_at(start)[0], page.line_at(end - 1)[1]


def are_headed(page: Page, rows: bytearray, above: Lines, behind: Lines) -> bool:
    """Whether two stretches are parts of entries below two different headings or questions.

    If they stand right below the headings, a heading has to follow, at once or after one more line, or lines of one
    kind. Otherwise the entries must be alike (`are_alike`): else these are advertisements.
    """
    names = [naming(page, line) for line in above]
    if not all(is_head(page, line) for line in names) or are_same(page, *names):
        return False
    if all(is_heading(page, line) for line in above):
        if is_deck(page, *sorted(zip(above, behind, strict=True))):
            return False
        if any(is_heading(page, line) for line in behind) or are_parallel(page, rows, *behind):
            return True
        beyond = page.line_at(behind[0][1]), page.line_at(behind[1][1])
        if all(line[0] == len(page.keys) or is_heading(page, line) for line in beyond):
            return True
    return are_alike(page, names, above, behind)


def is_deck(page: Page, one: Lines, two: Lines) -> bool:
    """Whether the lead of a page stands below its title, and again below the date, maybe with other short lines.

    `one` are the lines above and behind it the first time, `two` those the second time; an article has to follow. If
    there is no date, that goes on to the end of the page, and the title is longer than what stands below the lead, as
    a button is or who wrote it.
    """
    title, date = one[0], (one[1][0], two[0][1])
    if not (are_headings(page, 0, title[1]) and are_headings(page, *date)):
        return False
    article = rest(page, two[1])
    if len(article) < GOES_ON:
        return False
    if has_figure(page, *date):
        return not has_figure(page, *title)
    whole = len(article) == FIELDS or article[-1][1] == len(page.keys)
    long, short = (max(page.weight(*line) for line in page.lines_in(*part)) for part in ((0, title[1]), date))
    return whole and long >= TITLE and long > short


def are_alike(page: Page, names: Sequence[Line], above: Lines, behind: Lines) -> bool:
    """Whether two stretches have as many lines before and after them in their entries, and are a good part of them.

    They are longer than the lines before them; or they stand in a third entry too, and entries are short (`PART`).
    What follows a longer text may be an advertisement.
    """
    stretch = above[0][1], behind[0][0]
    before = [(name[1], line[1]) for name, line in zip(names, above, strict=True)]
    deep = [page.paragraph(end) - page.paragraph(start) for start, end in before]
    left = [rest(page, line) for line in behind]
    if deep[0] != deep[1] or len(left[0]) != len(left[1]):
        return False
    said, own = page.weight(*stretch), [page.weight(*line) for line in before]
    if all(0 < weight <= said for weight in own):
        return True
    whole = [weight + said + sum(page.weight(*line) for line in lines) for weight, lines in zip(own, left, strict=True)]
    return page.lines_like(stretch) > PAIR and max(whole) <= PART * said


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
