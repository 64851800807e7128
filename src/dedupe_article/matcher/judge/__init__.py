"""The judge: of every candidate copy, which side goes, and which words of it."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping, Sequence

from dedupe_article.matcher.alignment import Hunk
from dedupe_article.matcher.alignment.align import align
from dedupe_article.matcher.chains import Chain, Ranked
from dedupe_article.matcher.choice import Verdict, decide
from dedupe_article.matcher.choice.copies import periods
from dedupe_article.matcher.choice.plan import plan
from dedupe_article.matcher.choice.side import Passage, overlaps
from dedupe_article.matcher.choice.verdicts import Verdicts
from dedupe_article.matcher.design import may_be_shaped, shaped, shapes
from dedupe_article.matcher.design.contents import drop_points
from dedupe_article.matcher.judge.repeats import near_repeats, repeat
from dedupe_article.matcher.judge.stutters import at_seams, between_doubles
from dedupe_article.matcher.judge.thirds import thirds
from dedupe_article.matcher.judge.together import judge_together
from dedupe_article.matcher.judge.weigh import Dispute, disputed, going
from dedupe_article.matcher.page import Page
from dedupe_article.matcher.page.edges import PARAGRAPH
from dedupe_article.matcher.seeds import EARLIER, Run
from dedupe_article.model import Match, Repeat, Repeats, Rule, Settings, Span

AGAIN = 8  # times that what goes is weighed, since what stays changes what is a word; of 5,700 searches none needed 3


def judge(page: Page, chains: Ranked, settings: Settings, held: Sequence[Span] = ()) -> Repeats:
    """What goes, where the best copy is decided first, and what stays.

    No passage goes whose twin goes, and none of `held`.
    """
    verdicts = Verdicts(
        verdict
        for chain in telling(page, chains)
        for copy in periods(page, align(page.keys, page.edges, chain))
        for verdict in decide(page, copy, settings)
    )
    if settings.match is not Match.EXACT:
        judge_together(page, verdicts, settings)
    leave_rows(page, verdicts)
    points = drop_points(page, verdicts, settings)
    passages = exact_first(page, verdicts, undisputed(page, verdicts, held, settings), settings)
    passages += thirds(page, verdicts, passages, held, points)
    for short_lines in (between_doubles, at_seams):
        lines = short_lines(page, [passage for _, passage in passages], held)
        passages += [(verdicts.append(line), line.plan.passages[0]) for line in lines]
    dropped = [repeat(page, verdicts[number], passage) for number, passage in passages]
    kept = meant(page, dropped, settings)
    spans = {one.span for one in kept}
    gone = [one for one in dropped if one.span not in spans]
    return Repeats(tuple(sorted(gone)), near_repeats(page, verdicts, kept, gone))


def undisputed(page: Page, verdicts: Verdicts, held: Sequence[Span], settings: Settings) -> list[tuple[int, Passage]]:
    """The passages that go, with the numbers of their verdicts, once those with disputed slips were given again."""
    for _ in range(AGAIN):
        passages = chosen(page, verdicts, held)
        if not any(verdicts[number].noise.noisy or settings.match is Match.LOOSE for number, _ in passages):
            return passages
        disputes = disputed(page, [going(number, verdicts[number], passage) for number, passage in passages])
        if not disputes:
            return passages
        for number, found in disputes.items():
            verdicts[number] = again(page, verdicts[number], found, settings)
    return chosen(page, verdicts, held)  # whatever is still disputed is left to the laws


def exact_first(
    page: Page, verdicts: Verdicts, passages: list[tuple[int, Passage]], settings: Settings
) -> list[tuple[int, Passage]]:
    """The passages that go in this round: no misspelt one of which either side stands a second time to the letter.

    That exact copy goes first. The misspelt one waits for the next round: until then each of its slips stands in the
    text twice, and so looks like a word.
    """
    misspelt = {number for number, _ in passages if verdicts[number].noise.noisy}
    if not misspelt:
        return passages
    twice = bytearray(len(page.keys))
    for number, one in passages:
        exact = not verdicts[number].alignment.hunks
        if exact and not meant(page, [repeat(page, verdicts[number], one)], settings):
            start, end, k_start, k_end = one
            twice[start:end], twice[k_start:k_end] = b"\1" * (end - start), b"\1" * (k_end - k_start)
    return [
        (number, one)
        for number, one in passages
        if number not in misspelt or (1 not in twice[one.start : one.end] and 1 not in twice[one.k_start : one.k_end])
    ]


def meant(page: Page, dropped: Sequence[Repeat], settings: Settings) -> list[Repeat]:
    """The repeats that the settings keep, as they are reported."""
    if not settings.keep:
        return []
    from dedupe_article.matcher.words.naming import name  # noqa: PLC0415 - hashlib takes 2 ms of a pipe call

    found = [one for one in dropped if name(page.text[slice(*one.span)]) in settings.keep]
    return [one._replace(rule=Rule.KEPT) for one in found]


def telling(page: Page, chains: Ranked) -> Iterator[Chain]:
    """The chains without those of a frequent passage that say nothing new.

    These are the chains of which each run begins where many have begun, and lies on its later side in a run as long of
    a better chain. A run that holds a whole paragraph is always looked at, since that may go with any of its copies.
    """
    if len(chains) <= EARLIER:
        yield from chains
        return
    held, asked = array("I", [0]) * len(page.keys), bytearray(len(page.keys))
    for chain in chains:
        if all(is_known(held, asked, run) and not holds_paragraph(page, run) for run in chain.runs):
            continue
        yield chain
        for i, j, length in chain.runs:
            for at in range(length):
                asked[i + at] += asked[i + at] < EARLIER
                held[j + at] = max(held[j + at], length)


def is_known(held: Sequence[int], asked: Sequence[int], run: Run) -> bool:
    """Whether the later side of a run lies in one as long, and its earlier side was part of many runs."""
    i, j, length = run
    return min(asked[i], asked[i + length - 1]) >= EARLIER and min(held[j], held[j + length - 1]) >= length


def holds_paragraph(page: Page, run: Run) -> bool:
    """Whether a whole paragraph stands inside the later side of a run."""
    mark = bytes([PARAGRAPH])
    return page.edges.count(mark, run.j, run.j + run.length + 1) > 1


def leave_rows(page: Page, verdicts: Verdicts) -> None:
    """Let nothing go by a verdict on what repeats by design."""
    design = None
    for number, verdict in verdicts.going():
        if may_be_shaped(page, verdict):
            design = design or shapes(page, verdicts)
            if (left := shaped(page, design, verdict)) is not verdict:
                verdicts[number] = left


def chosen(page: Page, verdicts: Verdicts, held: Sequence[Span]) -> list[tuple[int, Passage]]:
    """The passages that go, each with the number of its verdict.

    Where two claim the same words, an exact copy comes before a misspelt one. A copy that goes for a twin further down
    goes as a whole or not in this round, since what stayed of it would stand before the rest.
    """
    goes, twins = bytearray(len(page.keys)), bytearray(len(page.keys))
    found = []
    for number, verdict in sound_first(verdicts):
        passages = verdict.plan.passages
        going = [one for one in passages if free(goes, twins, one)]
        if len(going) < len(passages) and any(one.start < one.k_start for one in going):
            continue
        for passage in going:
            if overlaps(page, passage, held):
                continue
            goes[passage.start : passage.end] = b"\1" * (passage.end - passage.start)
            twins[passage.k_start : passage.k_end] = b"\1" * (passage.k_end - passage.k_start)
            found.append((number, passage))
    return found


def sound_first(verdicts: Verdicts) -> Iterator[tuple[int, Verdict]]:
    """The verdicts by which something goes, those on misspelt copies behind all others."""
    misspelt = []
    for number, verdict in verdicts.going():
        if verdict.noise.noisy:
            misspelt.append(number)
        else:
            yield number, verdict
    yield from ((number, verdicts[number]) for number in misspelt)


def again(page: Page, verdict: Verdict, disputes: Mapping[Hunk, Dispute], settings: Settings) -> Verdict:
    """The verdict given again with what the disputed hunks are after all."""
    kinds = {hunk: one.kind for hunk, one in disputes.items()}
    firm = {hunk for hunk, one in disputes.items() if one.firm}
    noise = verdict.noise._replace(kinds=verdict.noise.kinds | kinds, firm=verdict.noise.firm | firm)
    return verdict._replace(noise=noise, plan=plan(page, verdict.alignment, noise, settings))


def free(goes: bytearray, twins: bytearray, passage: Passage) -> bool:
    """Whether a passage may go: no part of it is gone or a twin, and no part of its twin is gone."""
    here, there = slice(passage.start, passage.end), slice(passage.k_start, passage.k_end)
    return not (1 in goes[here] or 1 in twins[here] or 1 in goes[there])
