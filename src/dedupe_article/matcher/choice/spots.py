"""Another version of an article, or another entry of its template? Judged by the spots in which two blocks differ.

A version, such as an update below the report, differs in a figure here and there. An entry, such as the verdict on
another person, differs wherever it says whom or what it is about: what it shares with others is said of each.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from dedupe_article.matcher.alignment import Alignment, Hunk, mapped
from dedupe_article.matcher.choice.side import Kin, Passage, Stay
from dedupe_article.matcher.difference import Difference
from dedupe_article.matcher.difference.noise import Noise
from dedupe_article.matcher.page import Page
from dedupe_article.matcher.page.edges import PARAGRAPH
from dedupe_article.model import Rule

# Paragraphs of a version for each spot. Of 340 pages of entries 281 stay as they are, and of 301 pages of versions 279
# lose what stands twice; judged by the mere weight of what differs it was 189 and 244.
ENOUGH = 1.25
MOST = 3  # spots that count in one paragraph: the shares of many firms in one line are one place in an article
OPENING = 3  # spots that a different paragraph counts for at the beginning of a block, in the copy or above it
SEVERAL = 2  # paragraphs that differ: one, such as the heading above an advertisement, shows little
HEADING = 8.0  # words of a paragraph that is more than a label or heading
PAIR = 2  # times that a paragraph stands which has one twin, and a name that the contents have too
LINE = 100  # words of an opening that is looked at
BODY = 0.3  # of a text: a body that stands twice has more

Line = tuple[int, int]


def kin(page: Page, alignment: Alignment, noise: Noise, equal: Iterable[Passage], stays: Iterable[Stay]) -> Kin:
    """Whether a copy is a version, as it differs in few spots for its paragraphs, an entry, or neither for sure.

    `equal` are the passages that would go, and `stays` what differs. It can be told only if several whole paragraphs
    differ from whole paragraphs, and not by misspellings; or if one does in one spot, and most of a body is equal.
    """
    if noise.noisy or not (differing := differing_lines(page, alignment, stays)):
        return Kin.UNTOLD
    opening = opening_line(page, alignment)
    lines = {*differing, *([opening] if opening else [])}
    if len(lines) < SEVERAL and (opening or not is_body(page, alignment, *lines)):
        return Kin.UNTOLD
    known = frozenset(page.keys[slice(*alignment.early())]), frozenset(page.keys[slice(*alignment.late())])
    spots = OPENING if opening else 0
    for hunks in differing.values():
        found = joined([hunk for hunk in hunks if noise.kinds.get(hunk) is not Difference.SLIP])
        spots += min(len(found), MOST) + sum(is_renamed(page, known, hunk) for hunk in found)
    same = [min(long_lines(page, run.start, run.end), long_lines(page, run.k_start, run.k_end)) for run in equal]
    if len(lines) < SEVERAL:
        return Kin.VERSION if spots == 1 and sum(same) >= SEVERAL else Kin.UNTOLD
    return Kin.VERSION if len(lines) + sum(same) >= ENOUGH * spots else Kin.ENTRY


def is_body(page: Page, alignment: Alignment, line: Line) -> bool:
    """Whether a copy is so much of the text as a body that stands twice, and a paragraph of it is more than a label."""
    return alignment.j_end - alignment.j > BODY * len(page.keys) and page.weight(*line) >= HEADING


def long_lines(page: Page, start: int, end: int) -> int:
    """How many paragraphs of a stretch are more than a label, and stand only there and in their twins."""
    return sum(
        page.weight(*line) >= HEADING and page.lines_like(page.line_at(line[0])) <= PAIR
        for line in page.lines_in(start, end)
    )


def differing_lines(page: Page, alignment: Alignment, stays: Iterable[Stay]) -> dict[Line, list[Hunk]]:
    """The paragraphs that differ, with the hunks of each; none at all if a part of a paragraph stays."""
    found: dict[Line, list[Hunk]] = {}
    for start, end, rule, hunk in stays:
        if rule is Rule.ADDED or hunk is None:
            continue
        sides = (start, mapped(alignment, start, 1)), (end, mapped(alignment, end, -1))
        ragged = start == alignment.j and is_ragged(page, alignment)
        if not all(page.edges[word] == PARAGRAPH for side in sides[ragged:] for word in side):
            return {}
        line = page.line_at(start)[0], page.line_at(max(end - 1, start))[1]
        found.setdefault(line, []).append(hunk)
    return found


def is_ragged(page: Page, alignment: Alignment) -> bool:
    """Whether both sides begin inside a paragraph."""
    return page.edges[alignment.i] != PARAGRAPH != page.edges[alignment.j]


def opening_line(page: Page, alignment: Alignment) -> Line | None:
    """The first paragraph of a copy, if it begins in other words, or the one above, if it resembles that of the other.

    A paragraph that is the other one cut off, even inside a word, does not count.
    """
    i, j = alignment.i, alignment.j
    if is_ragged(page, alignment):
        return page.line_at(j)
    if not i or not j or not page.edges[i] == page.edges[j] == PARAGRAPH:
        return None
    lines = page.line_at(i - 1), page.line_at(j - 1)
    lengths = [end - start for start, end in lines]
    if max(lengths) > min(2 * min(lengths), LINE):
        return None
    one, two = (page.keys[slice(*line)] for line in lines)
    whole = min(len(one), len(two)) - 1
    cut_off = len(one) != len(two) and one[:whole] == two[:whole]
    like = 2 * (Counter(one) & Counter(two)).total() >= max(len(one), len(two))
    return lines[1] if like and one != two and not cut_off else None


def joined(hunks: Sequence[Hunk]) -> list[Hunk]:
    """The hunks of a paragraph, joined where one follows another at once: `1.64` is two words."""
    found: list[Hunk] = []
    for hunk in hunks:
        if found and (found[-1].i2, found[-1].j2) == (hunk.i1, hunk.j1):
            hunk = Hunk(found[-1].i1, hunk.i2, found.pop().j1, hunk.j2)  # noqa: PLW2901 - the hunk it has become
        found.append(hunk)
    return found


def is_renamed(page: Page, known: tuple[frozenset[str], frozenset[str]], hunk: Hunk) -> bool:
    """Whether in a hunk a name that only this side knows stands for one that only the other side knows."""
    return has_name(page, range(hunk.i1, hunk.i2), known[1]) and has_name(page, range(hunk.j1, hunk.j2), known[0])


def has_name(page: Page, words: Iterable[int], known: frozenset[str]) -> bool:
    """Whether one of the words has a capital, does not begin a sentence, and is not among those `known`."""
    return any(
        page.text[page.starts[word]].isupper() and not page.edges[word] and page.keys[word] not in known
        for word in words
    )
