"""What goes and what stays, as the report shows it: its place, that of its twin, the rule and the words that differ."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence

from dedupe_article.matcher.alignment import Hunk, mapped, within
from dedupe_article.matcher.choice import Verdict
from dedupe_article.matcher.choice.side import Passage, Stay, overlap
from dedupe_article.matcher.choice.verdicts import Verdicts
from dedupe_article.matcher.difference import Difference
from dedupe_article.matcher.judge.rulers import with_rulers
from dedupe_article.matcher.judge.weigh import NOISE
from dedupe_article.matcher.page import Page
from dedupe_article.model import Repeat, Rule

FEW = 6  # words of a difference that a report shows


def repeat(page: Page, verdict: Verdict, passage: Passage) -> Repeat:
    """A passage that goes, with the lines without words that go along with it."""
    start, end = passage.start, passage.end
    kinds, inside = verdict.noise.kinds, within(verdict.alignment, start, end)
    differing = [hunk for hunk in inside if hunk[2] < hunk[3] and kinds[hunk] is not Difference.DEBRIS]
    span, twin = page.twin_spans(with_rulers(page, passage))
    return Repeat(span, twin, rule(page, verdict, passage, differing), agreement(differing, end - start))


def rule(page: Page, verdict: Verdict, passage: Passage, differing: Sequence[Hunk]) -> Rule:
    """Why a passage goes; `differing` are the hunks in which its words differ from those of its twin."""
    if not differing:
        whole = page.edges[passage.k_start] and page.edges[passage.k_end]
        return Rule.SAME if whole else Rule.CUT_OFF
    noise = verdict.noise
    return Rule.MISSPELT if noise.noisy and all(noise.kinds[hunk] in NOISE for hunk in differing) else Rule.LOOSE


def agreement(hunks: Sequence[Hunk], length: int) -> float:
    """The share of `length` words that agree."""
    return max(1 - sum([max(i2 - i1, j2 - j1) for i1, i2, j1, j2 in hunks]) / length, 0.0)


def near_repeats(
    page: Page, verdicts: Verdicts, kept: Sequence[Repeat], gone: Sequence[Repeat] = ()
) -> tuple[Repeat, ...]:
    """What stays, sorted, and of stays that overlap each other only the first; most places have more than one.

    Left out is what overlaps something that goes, and if anything goes, the sentences that only the copy has.
    """
    numbers, places, spans = array("I"), array("I"), array("I")
    cuts = sorted(one.span for one in gone)
    for number, verdict in enumerate(verdicts):
        for at, stay in enumerate(verdict.plan.stays):
            span = page.span(*words(verdict, stay))
            if not (cuts and (stay.rule is Rule.ADDED or overlap(span, cuts))):
                numbers.append(number)
                places.append(at)
                spans.extend(span)
    for one in kept:
        spans.extend(one.span)
    stays = len(numbers)
    return tuple(
        near_repeat(page, verdicts[numbers[at]], places[at]) if at < stays else kept[at - stays]
        for at in apart(spans[::2], spans[1::2])
    )


def words(verdict: Verdict, stay: Stay) -> tuple[int, int]:
    """The words of the copy that stay, at least one."""
    start = max(stay.start, verdict.alignment.j)
    return start, max(min(stay.end, verdict.alignment.j_end), start + 1)


def near_repeat(page: Page, verdict: Verdict, number: int) -> Repeat:
    """The words that stay by a verdict, as the report shows them."""
    stay = verdict.plan.stays[number]
    start, end = words(verdict, stay)
    k_start = min(mapped(verdict.alignment, start, 1), len(page.keys) - 1)  # it may be the end of the text
    k_end = max(mapped(verdict.alignment, min(stay.end, verdict.alignment.j_end), -1), k_start + 1)
    sides = ((stay.hunk.j1, stay.hunk.j2), (stay.hunk.i1, stay.hunk.i2)) if stay.hunk else ()
    detail = " / ".join(excerpt(page, *side) for side in sides)
    span, twin = page.span(start, end), page.span(k_start, min(k_end, len(page.keys)))
    score = agreement(within(verdict.alignment, start, end), end - start)
    return Repeat(span, twin, stay.rule, score, detail)


def excerpt(page: Page, start: int, end: int) -> str:
    """The words of a hunk as they stand in the text, the first few if they are many; a dash if there are none."""
    if start == end:
        return "—"
    some = page.text[page.starts[start] : page.ends[min(end, start + FEW) - 1]]
    return " ".join(some.split()) + (" …" if end - start > FEW else "")


def apart(starts: Sequence[int], ends: Sequence[int]) -> Iterator[int]:
    """The numbers of the spans that do not overlap an earlier one of them."""
    order = sorted(range(len(ends)), key=ends.__getitem__)
    order.sort(key=starts.__getitem__)
    end = 0
    for at in order:
        if starts[at] >= end:
            yield at
            end = ends[at]
