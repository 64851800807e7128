"""What would go if one side of an alignment were dropped: whole units, cut at edges, never a word that differs."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import NamedTuple

from dedupe_article.matcher.align import Alignment, Hunk
from dedupe_article.matcher.noise import Difference, Noise
from dedupe_article.matcher.edges import PARAGRAPH, SENTENCE
from dedupe_article.matcher.page import Page
from dedupe_article.model import Match, Rule, Settings

LONG = 40.0  # words: a copy as long as this is one whatever it stands in; quotes recalled in new words have up to 30
LARGE = 400.0  # words: a paragraph larger than this is judged by its sentences, as is text run together
SUMMARY = 3  # times as long as the copy: what stands between its sentences there makes it a summary
JUMP = 12  # words more on one side of a hunk: less is a phrase put in, more is another passage unless whole sentences
SNAP = 6  # words within which an edge is preferred to the exact word
ELLIPSIS = re.compile(r"(\.\.\.|…|\[…\]|\[\.\.\.\])[\s\"'”’»)\]]*$")
BROKEN_OFF = re.compile(r"[\w,;:–—-]$")
CLOSED_QUOTE = re.compile(r"^[,.!?]?[\"'”’»“」』]")


class Passage(NamedTuple):
    """Words `[start, end)` to drop, and the words `[k_start, k_end)` that stand for them."""

    start: int
    end: int
    k_start: int
    k_end: int


class Stay(NamedTuple):
    """Words `[start, end)` of the copy that stay, and why."""

    start: int
    end: int
    rule: Rule
    hunk: Hunk | None


class Plan(NamedTuple):
    """What goes, what stays, and the weight of what goes."""

    passages: tuple[Passage, ...] = ()
    stays: tuple[Stay, ...] = ()
    weight: float = 0.0


class Side(NamedTuple):
    """An alignment seen from the side that would go (`j`), with the edges of both sides on it."""

    page: Page
    alignment: Alignment
    noise: Noise
    bounds: dict[int, int]
    at: list[int]

    def unit(self, start: int, end: int, level: int) -> tuple[int, int]:
        """The unit between edges of at least `level` around the words `[start, end)`."""
        limits = (self.alignment.j, self.alignment.j_end)
        ends = [word for word in self.at if self.bounds[word] >= level or word in limits]
        low = ends[max(bisect_right(ends, start) - 1, 0)]
        return low, ends[min(bisect_left(ends, max(end, start + 1)), len(ends) - 1)]


def side(page: Page, alignment: Alignment, noise: Noise) -> Side:
    """Project the edges of the side that stays (`i`) onto the side that would go (`j`).

    Where the side that would go has no edge itself, as in text run together, one counts inside an equal stretch of a
    long copy only.
    """
    bounds = {alignment.j: SENTENCE, alignment.j_end: SENTENCE}
    for word in page.inner_edges(alignment.j - 1, alignment.j_end + 1):
        bounds[word] = page.edges[word]
    long = page.weight(alignment.j, alignment.j_end) >= LONG
    for i, j, length in blocks(alignment):
        for word in page.inner_edges(i - 1, i + length + 1):
            here = j + word - i
            if page.edges[here] or (long and j < here < j + length):
                bounds[here] = max(bounds.get(here, 0), page.edges[word])
    return Side(page, alignment, noise, bounds, sorted(bounds))


def blocks(alignment: Alignment) -> list[tuple[int, int, int]]:
    """The equal stretches between the hunks, as `(i, j, length)`."""
    found, i, j = [], alignment.i, alignment.j
    for hunk in alignment.hunks:
        if hunk.j1 > j:
            found.append((i, j, hunk.j1 - j))
        i, j = hunk.i2, hunk.j2
    if alignment.j_end > j:
        found.append((i, j, alignment.j_end - j))
    return found


def plan(page: Page, alignment: Alignment, noise: Noise, settings: Settings) -> Plan:
    """What goes if the `j` side of `alignment` is dropped."""
    if alignment.i_end - alignment.i > SUMMARY * (alignment.j_end - alignment.j):
        return Plan()
    view = side(page, alignment, noise)
    stays = [stay for hunk in alignment.hunks if (stay := judge_hunk(view, hunk, noise.kinds[hunk], settings))]
    stays += [stay for stay in (end_stay(view, -1), end_stay(view, 1)) if stay]
    cuts = [hunk.j1 for hunk in alignment.hunks if is_cut_off(view, hunk) or is_passed_over(view, hunk)]
    left = [without_notices(view, start, end) for start, end in left_over(view, stays, cuts)]
    runs = [passage(view, start, end) for start, end in left if start < end]
    sure = [run for run in runs if page.weight(run.start, run.end) >= settings.min_words]
    total = sum(page.weight(run.start, run.end) for run in sure)
    sure = [run for run in sure if fits(view, run, total, settings)]
    total = sum(page.weight(run.start, run.end) for run in sure)
    apart = sum(page.weight(stay.start, stay.end) for stay in stays if stay.rule is not Rule.ADDED)
    need = LONG if apart > total else 0.0
    kept = tuple(run for run in runs if page.weight(run.start, run.end) >= need and fits(view, run, total, settings))
    weight = sum(page.weight(run.start, run.end) for run in kept)
    return Plan(kept, tuple(stays), weight)


def judge_hunk(view: Side, hunk: Hunk, kind: Difference, settings: Settings) -> Stay | None:
    """The words that stay because of `hunk`, or None where it takes nothing away."""
    if kind is Difference.DEBRIS or (view.noise.noisy and kind in (Difference.SLIP, Difference.BEYOND)):
        return None
    edges = view.page.edges
    kept_whole = bool(edges[hunk.i1] and edges[hunk.i2])
    if hunk.j1 == hunk.j2:
        if kept_whole or is_cut_off(view, hunk):
            return None
    elif edges[hunk.j1] and edges[hunk.j2] and (hunk.i1 == hunk.i2 or kept_whole):
        return Stay(hunk.j1, hunk.j2, Rule.ADDED, hunk)
    if settings.match is Match.LOOSE and single(view, hunk, kind):
        return None
    start, end = (hunk.j1, hunk.j2) if hunk.j1 < hunk.j2 else (hunk.j1 - 1, hunk.j1 + 1)
    unit = view.unit(start, end, PARAGRAPH)
    if view.page.weight(*unit) > (LARGE if all(edges[word] == PARAGRAPH for word in unit) else LONG):
        unit = view.unit(start, end, SENTENCE)
    return Stay(*unit, RULES.get(kind, Rule.WORDS), hunk)


RULES = {
    Difference.NUMBER: Rule.NUMBERS,
    Difference.MEANING: Rule.MEANING,
    Difference.NEGATION: Rule.MEANING,
    Difference.ONE_SIDED: Rule.ADDED_WORDS,
}


def single(view: Side, hunk: Hunk, kind: Difference) -> bool:
    """Whether loose matching lets `hunk` pass: a single word, in a copy of two or more paragraphs."""
    sizes = sorted((hunk.i2 - hunk.i1, hunk.j2 - hunk.j1))
    if kind in (Difference.NUMBER, Difference.NEGATION) or sizes[1] > max(2 * sizes[0], 1):
        return False
    return any(view.bounds[word] == PARAGRAPH for word in view.at[1:-1])


def is_cut_off(view: Side, hunk: Hunk) -> bool:
    """Whether the copy breaks off at a paragraph edge, and goes on with the next paragraph."""
    return hunk.j1 == hunk.j2 and view.page.edges[hunk.j1] == PARAGRAPH and not (
        view.page.edges[hunk.i1] and view.page.edges[hunk.i2]
    )


def is_passed_over(view: Side, hunk: Hunk) -> bool:
    """Whether the side that stays has whole sentences of some length more where the copy has an edge."""
    edges = view.page.edges
    return hunk.j1 == hunk.j2 and hunk.i2 - hunk.i1 >= JUMP and bool(edges[hunk.j1] and edges[hunk.i1] and edges[hunk.i2])


def end_stay(view: Side, step: int) -> Stay | None:
    """What stays at one end of the copy because its paragraph goes on beyond the words that match."""
    page, (i, i_end, j, j_end, _) = view.page, view.alignment
    here, there = (j, i) if step < 0 else (j_end, i_end)
    if page.edges[here] == PARAGRAPH:
        return None
    if page.edges[there] == PARAGRAPH and page.weight(j, j_end) >= LONG:
        return None
    rest, other = remainder(page, here, step), remainder(page, there, step)
    level = max(page.edges[here], page.edges[there])
    first, last = (here, here + 1) if step < 0 else (here - 1, here)
    low, high = view.unit(first, last, PARAGRAPH)
    if page.weight(low, high) < LONG and not stutter(view):
        return Stay(low, high, Rule.RECALLED, None)
    if level or adjacent(view.alignment):
        return None
    if max(rest, other) < SNAP * 2:
        return Stay(low, high, Rule.RECALLED, None)
    near = [word for word in view.at if word not in (j, j_end)]
    if not near:
        return Stay(j, j_end, Rule.RECALLED, None)
    return Stay(here, near[0], Rule.RECALLED, None) if step < 0 else Stay(near[-1], here, Rule.RECALLED, None)


def remainder(page: Page, word: int, step: int) -> int:
    """The words between `word` and the edge of its sentence, in the direction of `step`."""
    at = bisect_left(page.at, word)
    if page.edges[word]:
        return 0
    return word - page.at[at - 1] if step < 0 else page.at[at] - word


def adjacent(alignment: Alignment) -> bool:
    """Whether one copy follows the other at once."""
    return alignment.i_end == alignment.j or alignment.j_end == alignment.i


def stutter(view: Side) -> bool:
    """Whether whole sentences stand twice in a row, to the letter."""
    edges, alignment = view.page.edges, view.alignment
    return adjacent(alignment) and not alignment.hunks and bool(edges[alignment.j] and edges[alignment.j_end])


def left_over(view: Side, stays: list[Stay], cuts: list[int]) -> list[tuple[int, int]]:
    """What is left of the copy without the stretches that stay, cut apart at `cuts`."""
    found, at = [], view.alignment.j
    gaps = sorted([(stay.start, stay.end) for stay in stays] + [(cut, cut) for cut in cuts])
    for start, end in [*gaps, (view.alignment.j_end, view.alignment.j_end)]:
        if start > at:
            found.append((at, start))
        at = max(at, end)
    return found


def without_notices(view: Side, start: int, end: int) -> tuple[int, int]:
    """The stretch without lines at its ends that stand all over the text, such as `* * *`: there by chance.

    Where one copy follows the other at once nothing is there by chance.
    """
    page = view.page
    if adjacent(view.alignment):
        return start, end
    while start < end and page.is_notice(page.line_at(start), page.line_at(page.line_at(start)[1])):
        start = page.line_at(start)[1]
    while start < end and page.is_notice(page.line_at(end - 1), page.line_at(page.line_at(end - 1)[0] - 1)):
        end = page.line_at(end - 1)[0]
    return start, max(start, end)


def passage(view: Side, start: int, end: int) -> Passage:
    """The passage `[start, end)` with the words of the other side that stand for it."""
    return Passage(start, end, mapped(view.alignment, start, 1), mapped(view.alignment, end, -1))


def mapped(alignment: Alignment, word: int, step: int) -> int:
    """The word of the other side at the place of `word`; `step` says which side of a hunk there belongs to it."""
    i, j = alignment.i, alignment.j
    for hunk in alignment.hunks:
        if hunk.j1 > word or (step < 0 and hunk.j1 == word and hunk.j1 < hunk.j2):
            break
        if step < 0 and hunk.j1 == hunk.j2 == word:
            break
        i, j = hunk.i2, hunk.j2
        if hunk.j2 > word or (step > 0 and hunk.j1 == word and hunk.j2 > word):
            return hunk.i1
    return i + word - j


def fits(view: Side, run: Passage, total: float, settings: Settings) -> bool:
    """Whether a passage is long enough and lies between edges."""
    page = view.page
    if not clear_of_rows(page, run):
        return False
    weight = page.weight(run.start, run.end)
    whole = view.bounds.get(run.start) == PARAGRAPH and view.bounds.get(run.end) == PARAGRAPH
    if weight < settings.min_words and not (whole and total >= 2 * settings.min_words):
        return False
    if not whole and total < LONG and not stutter(view):
        return False
    return total >= LONG or recalled_whole(page, run) or paragraphs_agree(view, run)


def clear_of_rows(page: Page, run: Passage) -> bool:
    """Whether neither end of a passage lies inside a paragraph that is no prose."""
    return (page.edges[run.start] == PARAGRAPH or page.is_prose(run.start)) and (
        page.edges[run.end] == PARAGRAPH or page.is_prose(run.end - 1)
    )


def paragraphs_agree(view: Side, run: Passage) -> bool:
    """Whether a paragraph ends inside the passage where one ends inside its twin."""
    page = view.page
    return any(
        page.edges[word] == PARAGRAPH == page.edges[mapped(view.alignment, word, 1)]
        for word in page.inner_edges(run.start, run.end)
    )


def recalled_whole(page: Page, run: Passage) -> bool:
    """Whether the twin of a short passage is whole sentences or a whole quote, or the passage says that it is cut off."""
    behind = page.text[page.ends[run.k_end - 1] : page.starts[run.k_end]] if run.k_end < len(page.keys) else ""
    begins = bool(page.edges[run.k_start])
    ends = bool(page.edges[run.k_end]) or CLOSED_QUOTE.match(behind) is not None
    span = page.span(run.start, run.end)
    passage = page.text[span.start : span.end]
    broken = page.edges[run.k_start] == PARAGRAPH and BROKEN_OFF.search(passage) and page.weight(run.start, run.end) >= JUMP
    return begins and bool(ends or broken or next_door(page, run) or ELLIPSIS.search(passage))


def next_door(page: Page, run: Passage) -> bool:
    """Whether the passage is a whole paragraph beside the one that begins with its twin, as an embedded post is."""
    apart = page.paragraph(run.start) - page.paragraph(run.k_start)
    return abs(apart) == 1 and page.edges[run.k_start] == page.edges[run.start] == page.edges[run.end] == PARAGRAPH
