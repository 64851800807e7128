"""Copies that stand beside misspelt ones, and have too few slips to be misspelt by themselves.

Where the paragraphs of a copy changed places, or each stands behind its twin, each is a candidate of its own; but it is
all of them that were typed or scanned at once.
"""

from __future__ import annotations

from collections.abc import Iterator

from dedupe_article.matcher.alignment import Alignment
from dedupe_article.matcher.choice import Verdict
from dedupe_article.matcher.edges import PARAGRAPH
from dedupe_article.matcher.noise import Difference, Noise, noise
from dedupe_article.matcher.page import Page
from dedupe_article.matcher.plan import plan
from dedupe_article.matcher.side import LONG
from dedupe_article.matcher.verdicts import Verdicts
from dedupe_article.model import Rule, Settings


def judge_together(page: Page, verdicts: Verdicts, settings: Settings) -> None:
    """Let the copies go that stand beside what goes and differ from their twins in slips alone, if most is misspelt."""
    going = [verdict for _, verdict in verdicts.going()]
    if sum(verdict.plan.weight for verdict in going if verdict.noise.noisy) < LONG:
        return
    gone = bytearray(len(page.keys))
    for verdict in going:
        mark(gone, verdict)
    waiting = sorted(candidates(page, verdicts))
    for order in (1, -1):  # each tells of the one beside it
        for number, alignment in waiting[::order]:
            if verdicts.weights[number] or not stands_beside(gone, alignment):
                continue
            judged = noise(page, alignment, settings.match, amid=True)
            found = Verdict(alignment, judged, plan(page, alignment, judged, settings))
            if is_misspelt(page, alignment, judged) and found.plan.passages:
                verdicts[number] = found
                mark(gone, found)


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


def stands_beside(gone: bytearray, alignment: Alignment) -> bool:
    """Whether what goes stands right before or behind a copy, or before its twin that stands right before it."""
    i, i_end, j, j_end, _ = alignment
    before, behind = i if i_end == j else j, i_end if j_end == i else j_end
    return (before > 0 and gone[before - 1] == 1) or (behind < len(gone) and gone[behind] == 1)


def is_misspelt(page: Page, alignment: Alignment, judged: Noise) -> bool:
    """Whether a copy differs in slips alone, none of which made a word that the text has elsewhere."""
    known, keys = page.counts.known, page.keys
    slips = [hunk for hunk in alignment.hunks if judged.kinds[hunk] is not Difference.DEBRIS]
    if any(judged.kinds[hunk] is not Difference.SLIP for hunk in slips):
        return False
    return page.word_weight < 1 or all(known[key] == 1 for hunk in slips for key in keys[hunk.j1 : hunk.j2])
