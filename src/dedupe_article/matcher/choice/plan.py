"""What would go if one side of an alignment were dropped: whole units between edges, and never a word that differs."""

from __future__ import annotations

from collections import Counter

from dedupe_article.matcher.alignment import Alignment, Hunk, mapped, within
from dedupe_article.matcher.choice.blocks import block_stays
from dedupe_article.matcher.choice.ends import end_stay
from dedupe_article.matcher.choice.fits import fits, without_notices
from dedupe_article.matcher.choice.loose import passing
from dedupe_article.matcher.choice.side import JUMP, LONG, Kin, Passage, Plan, Side, Stay, side
from dedupe_article.matcher.choice.spots import kin
from dedupe_article.matcher.difference import Difference
from dedupe_article.matcher.difference.noise import Noise
from dedupe_article.matcher.page import Page
from dedupe_article.matcher.page.edges import PARAGRAPH, SENTENCE
from dedupe_article.matcher.page.whole import has_capital, is_stopped
from dedupe_article.matcher.words import tells
from dedupe_article.model import Match, Rule, Settings, Syntax

LARGE = 400.0  # words: a larger paragraph is judged by its sentences, since it may be text run together
RULES = {
    Difference.NUMBER: Rule.NUMBERS,
    Difference.MEANING: Rule.MEANING,
    Difference.NEGATION: Rule.MEANING,
    Difference.ONE_SIDED: Rule.ADDED_WORDS,
}


def plan(page: Page, alignment: Alignment, noise: Noise, settings: Settings) -> Plan:
    """What goes if the `j` side of `alignment` is dropped."""
    view = side(page, alignment, noise)
    judged = [stay for hunk in speaking(alignment, noise) if (stay := judge_hunk(view, hunk, noise.kinds[hunk]))]
    passed = passing(view, judged) if settings.match is Match.LOOSE else set()
    stays = [stay for stay in judged if stay not in passed]
    apart = between(page, stays if noise.noisy else judged)
    stays += [stay for step in (-1, 1) if (stay := end_stay(view, step))]
    stays += block_stays(view) if settings.syntax is Syntax.MARKDOWN else []
    runs = candidates(view, stays)
    enough = [run for run in runs if page.weight(run.start, run.end) >= settings.min_words]
    if not enough:
        return Plan((), tuple(stays))
    sure = fitting(view, enough, weigh(page, enough), settings)
    total, told = weigh(page, sure), kin(page, alignment, noise, sure, stays)
    if told is Kin.ENTRY:
        runs = [passage(view, *line) for run in runs for line in page.lines_in(run.start, run.end)]
    if told is Kin.ENTRY or (told is Kin.UNTOLD and apart > total):
        runs = [run for run in runs if page.weight(run.start, run.end) >= LONG]
    kept = fitting(view, runs, total, settings)
    return Plan(tuple(kept), tuple(stays), weigh(page, kept), told)


def candidates(view: Side, stays: list[Stay]) -> list[Passage]:
    """The passages that are left of the copy without what stays, and without the notices at their ends."""
    left = [without_notices(view, start, end) for start, end in left_over(view, stays, cuts(view))]
    return [passage(view, start, end) for start, end in left if start < end and speaks(view, start, end)]


def fitting(view: Side, runs: list[Passage], total: float, settings: Settings) -> list[Passage]:
    """Those of some passages that may go, if all that goes of the copy weighs `total`."""
    return [run for run in runs if fits(view, run, total, settings)]


def weigh(page: Page, runs: list[Passage]) -> float:
    """The words in some passages."""
    return sum(page.weight(run.start, run.end) for run in runs)


def speaks(view: Side, start: int, end: int) -> bool:
    """Whether a stretch has words, or equals its twin to the letter."""
    keys = view.page.keys
    return tells(keys[start : start + 1]) or tells(keys[start:end]) or not within(view.alignment, start, end)


def between(page: Page, stays: list[Stay]) -> float:
    """The weight of the units that stay between what goes, doubled if they are several.

    A unit of which half differs, such as another answer to the same question, counts once for each of its differences.
    """
    units = Counter((stay.start, stay.end) for stay in stays if stay.rule is not Rule.ADDED) if stays else {}
    weights = [page.weight(*unit) * (count if 2 * count >= unit[1] - unit[0] else 1) for unit, count in units.items()]
    return sum(weights) * min(len(weights), 2)


def speaking(alignment: Alignment, noise: Noise) -> list[Hunk]:
    """The hunks that say something: all but debris, and if the slips are noise, all but these as well."""
    silent = (Difference.SLIP, Difference.BEYOND, Difference.DEBRIS) if noise.noisy else (Difference.DEBRIS,)
    said = {hunk for hunk, kind in noise.kinds.items() if kind not in silent}
    return [hunk for hunk in alignment.hunks if hunk in said] if said else []


def judge_hunk(view: Side, hunk: Hunk, kind: Difference) -> Stay | None:
    """The words that stay because of a hunk that says something, or None if nothing has to: see `is_cut_off`."""
    edges = view.page.edges
    kept_whole = bool(edges[hunk.i1] and edges[hunk.i2])
    if hunk.j1 == hunk.j2:
        if kept_whole or is_cut_off(view, hunk):
            return None
    elif edges[hunk.j1] and edges[hunk.j2] and (hunk.i1 == hunk.i2 or kept_whole):
        return Stay(hunk.j1, hunk.j2, Rule.ADDED, hunk)
    start, end = (hunk.j1, hunk.j2) if hunk.j1 < hunk.j2 else beside(view, hunk)
    unit = view.unit(start, end, PARAGRAPH)
    if view.page.weight(*unit) > (LARGE if all(edges[word] == PARAGRAPH for word in unit) else LONG):
        unit = view.unit(start, end, SENTENCE)
    return Stay(*unit, RULES.get(kind, Rule.WORDS), hunk)


def beside(view: Side, hunk: Hunk) -> tuple[int, int]:
    """The words beside a place where the copy lacks a hunk; at an edge, only those of the paragraph that lacks it."""
    behind, before = view.page.edges[hunk.i1] == PARAGRAPH, view.page.edges[hunk.i2] == PARAGRAPH
    at_edge = view.page.edges[hunk.j1] == PARAGRAPH and before != behind
    return (hunk.j1 - (not at_edge or before), hunk.j1 + (not at_edge or behind))


def cuts(view: Side) -> list[int]:
    """Where the copy breaks off inside a sentence, or leaves out whole ones."""
    lacking = (hunk for hunk in view.alignment.hunks if hunk.j1 == hunk.j2)
    return [hunk.j1 for hunk in lacking if is_cut_off(view, hunk) or is_passed_over(view, hunk)]


def is_cut_off(view: Side, hunk: Hunk) -> bool:
    """Whether the copy, which lacks the words of a hunk, was cut off there at the end of a paragraph."""
    edges = view.page.edges
    if edges[hunk.j1] != PARAGRAPH or (edges[hunk.i1] and edges[hunk.i2]):
        return False
    whole = (edges[hunk.i2] and is_stopped(view.page, hunk.j1, hunk.i1)) or (
        edges[hunk.i1] and has_capital(view.page, hunk.j1, hunk.i2)
    )
    return not whole


def is_passed_over(view: Side, hunk: Hunk) -> bool:
    """Whether a hunk that the copy lacks is whole sentences of some length, and the copy has an edge there."""
    edges = view.page.edges
    return hunk.i2 - hunk.i1 >= JUMP and bool(edges[hunk.j1] and edges[hunk.i1] and edges[hunk.i2])


def left_over(view: Side, stays: list[Stay], cuts: list[int]) -> list[tuple[int, int]]:
    """What is left of the copy without the stretches that stay, divided at `cuts`."""
    found, at = [], view.alignment.j
    gaps = sorted([(stay.start, stay.end) for stay in stays] + [(cut, cut) for cut in cuts])
    for start, end in [*gaps, (view.alignment.j_end, view.alignment.j_end)]:
        if start > at:
            found.append((at, start))
        at = max(at, end)
    return found


def passage(view: Side, start: int, end: int) -> Passage:
    """The passage `[start, end)` with the words of the other side that stand for it."""
    return Passage(start, end, mapped(view.alignment, start, 1), mapped(view.alignment, end, -1))
