"""Copies that stand beside misspelt ones, and have too few slips to be misspelt by themselves.

Where the paragraphs of a copy changed places, or each stands behind its twin, each is a candidate of its own; but it is
all of them that were typed or scanned at once.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import accumulate

from dedupe_article.matcher.alignment import Alignment
from dedupe_article.matcher.choice import Verdict
from dedupe_article.matcher.edges import PARAGRAPH
from dedupe_article.matcher.noise import Difference, Noise, noise
from dedupe_article.matcher.page import Page
from dedupe_article.matcher.plan import plan
from dedupe_article.matcher.side import LONG
from dedupe_article.matcher.verdicts import Verdicts
from dedupe_article.model import Repeat, Rule, Settings, Span


def judge_together(page: Page, verdicts: Verdicts, settings: Settings) -> None:
    """Let the copies go that differ from their twins in slips alone, beside misspelt ones or where some stood.

    Those that stand beside the first ones tell of others in turn.
    """
    going = [verdict for _, verdict in verdicts.going()]
    misspelt = sum(verdict.plan.weight for verdict in going if verdict.noise.noisy) >= LONG
    if not misspelt and not page.seams:
        return
    gone = bytearray(len(page.keys))
    for verdict in going if misspelt else ():
        mark(gone, verdict)
    waiting = sorted(candidates(page, verdicts), key=lambda one: one[1].j)
    for order in (1, -1):
        for number, alignment in waiting[::order]:
            if verdicts.weights[number] or not stands_beside(page, gone, alignment):
                continue
            judged = noise(page, alignment, settings.match, amid=True)
            found = Verdict(alignment, judged, plan(page, alignment, judged, settings))
            if is_slips(page, alignment, judged) and found.plan.passages:
                verdicts[number] = found
                mark(gone, found)


def seams(dropped: Sequence[Repeat], cuts: Sequence[Span]) -> list[int]:
    """The offsets, in the text that is left, at which misspelt copies stood; `cuts` is what was left out, sorted.

    >>> seams([Repeat(Span(5, 9), Span(0, 4), Rule.MISSPELT, 1.0)], [Span(4, 9)])
    [4]
    """
    starts = sorted(one.span.start for one in dropped if one.rule is Rule.MISSPELT)
    lengths = accumulate((cut.end - cut.start for cut in cuts), initial=0)
    held = ((cut, cut.start - before) for cut, before in zip(cuts, lengths, strict=False))
    return [at for cut, at in held if bisect_left(starts, cut.end) > bisect_left(starts, cut.start)]


def mark(gone: bytearray, verdict: Verdict) -> None:
    """Mark the words that go by a verdict."""
    for passage in verdict.plan.passages:
        gone[passage.start : passage.end] = b"\1" * (passage.end - passage.start)


def candidates(page: Page, verdicts: Verdicts) -> Iterator[tuple[int, Alignment]]:
    """The whole paragraphs that stay for words that differ, by the numbers of their verdicts."""
    for number, weight in enumerate(verdicts.weights):
        if weight:
            continue
        alignment, _, (_, stays, _) = verdicts[number]
        whole = all(page.edges[word] == PARAGRAPH for word in alignment[:4])
        if whole and stays and all(stay.rule is Rule.WORDS for stay in stays):
            yield number, alignment


def stands_beside(page: Page, gone: bytearray, alignment: Alignment) -> bool:
    """Whether what goes, or is gone, stands right before or behind a copy, its twin that stands beside it included."""
    i, i_end, j, j_end, _ = alignment
    before, behind = i if i_end == j else j, i_end if j_end == i else j_end
    if before in page.seams or behind in page.seams:
        return True
    return (before > 0 and gone[before - 1] == 1) or (behind < len(gone) and gone[behind] == 1)


def is_slips(page: Page, alignment: Alignment, judged: Noise) -> bool:
    """Whether a copy differs in slips alone, none of which made a word that the text has elsewhere."""
    known, keys = page.counts.known, page.keys
    slips = [hunk for hunk in alignment.hunks if judged.kinds[hunk] is not Difference.DEBRIS]
    if any(judged.kinds[hunk] is not Difference.SLIP for hunk in slips):
        return False
    return page.word_weight < 1 or all(known[key] == 1 for hunk in slips for key in keys[hunk.j1 : hunk.j2])
