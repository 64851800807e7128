"""Copies that stand beside misspelt ones, and have too few slips to count as misspelt by themselves.

If the paragraphs of a copy changed places, or each follows its twin, each of them is a candidate of its own; but all of
them were typed or scanned together.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate

from dedupe_article.matcher.alignment import Alignment, Hunk
from dedupe_article.matcher.alignment.gaps import fill
from dedupe_article.matcher.choice import Verdict
from dedupe_article.matcher.choice.plan import plan
from dedupe_article.matcher.choice.side import LONG, Passage, Plan
from dedupe_article.matcher.choice.verdicts import Verdicts
from dedupe_article.matcher.difference import Difference
from dedupe_article.matcher.difference.noise import FEWEST, Noise, noise
from dedupe_article.matcher.page import Page, Seams, Went
from dedupe_article.matcher.page.edges import PARAGRAPH
from dedupe_article.model import Repeat, Rule, Settings, Span

# Copies in a row, each right after its twin: two may be a statement with its correction, and another one. Of 3,183
# copies with 3 % misspelt letters 189 stay with 3, 177 with 2 and 220 with 4.
ROW = 3


def judge_together(page: Page, verdicts: Verdicts, settings: Settings) -> None:
    """Let the copies go that differ from their twins in slips alone, beside misspelt ones that go or went before.

    Each that goes may have others beside it, which go in turn.
    """
    going = [verdict for _, verdict in verdicts.going()]  # before those that stand in rows go too
    slips = dict(amid_noise(page, verdicts, settings))
    rows = list(in_rows(page, verdicts, slips, settings))
    if not slips:  # as in most articles
        return
    gone = bytearray(len(page.keys))
    misspelt = sum(verdict.plan.weight for verdict in going if verdict.noise.noisy) >= LONG
    for verdict in [*(going if misspelt else ()), *rows]:
        mark(gone, verdict)
    go_beside(page, verdicts, slips, gone)


def go_beside(page: Page, verdicts: Verdicts, slips: Mapping[int, Verdict], gone: bytearray) -> None:
    """Let the copies go that stand beside what is `gone`, and those beside them: once onward and once back."""
    waiting = sorted(slips, key=lambda number: slips[number].alignment.j)
    for order in (1, -1):
        for number in waiting[::order]:
            found = slips[number]
            if not verdicts.weights[number] and stands_beside(page, gone, found.alignment):
                verdicts[number] = found
                mark(gone, found)


def amid_noise(page: Page, verdicts: Verdicts, settings: Settings) -> Iterator[tuple[int, Verdict]]:
    """The copies that go if any slips count as noise, since nothing else differs in them, with their numbers."""
    for number, alignment in candidates(page, verdicts):
        judged = noise(page, alignment, settings.match, amid=True)
        goes = plan(page, alignment, judged, settings)
        if goes.passages and is_slips(page, alignment, judged):
            yield number, Verdict(alignment, judged, goes)


def in_rows(page: Page, verdicts: Verdicts, slips: Mapping[int, Verdict], settings: Settings) -> Iterator[Verdict]:
    """Let the copies go that stand in a row, each right after its twin, if they are misspelt taken together."""
    for row, lines in find_rows(page, verdicts, settings):
        if is_misspelt(slips.get(number) or verdicts[number] for number in row):
            for number in row:
                verdicts[number] = slips.get(number) or verdicts[number]
                yield verdicts[number]
            for line in lines:
                verdicts.append(line)
                yield line


def find_rows(page: Page, verdicts: Verdicts, settings: Settings) -> Iterator[tuple[list[int], list[Verdict]]]:
    """The numbers of the copies that stand in a row, each right after its twin.

    With them come the short lines before, among and after them that stand twice in a row too, but for slips.
    """
    pairs = {one.alignment.i: number for number, one in enumerate(verdicts) if follows_twin(page, one.alignment)}
    end = 0
    for start in sorted(pairs) if len(pairs) >= ROW else ():
        if start < end:
            continue
        row, lines, end = list[int](), list(lines_before(page, start, settings)), start
        while True:
            if end in pairs:
                row.append(pairs[end])
                end = verdicts[row[-1]].alignment.j_end
            elif line := doubled_line(page, page.line_at(end), settings):
                lines.append(line)
                end = line.alignment.j_end
            else:
                break
        yield row, lines


def lines_before(page: Page, word: int, settings: Settings) -> Iterator[Verdict]:
    """The short lines right before a word that stand twice in a row but for slips, from the last one back."""
    while line := doubled_line(page, page.line_at(page.line_at(word - 1)[0] - 1), settings):
        yield line
        word = line.alignment.i


def follows_twin(page: Page, alignment: Alignment) -> bool:
    """Whether whole paragraphs stand right behind their twin."""
    return alignment.i_end == alignment.j and all(page.edges[word] == PARAGRAPH for word in alignment[:4])


def doubled_line(page: Page, one: tuple[int, int], settings: Settings) -> Verdict | None:
    """The verdict by which the line after line `one` goes, if it is the same but for slips; else None."""
    two = page.line_at(one[1])
    if one[0] == one[1] or two[0] == two[1]:
        return None
    hunks = () if page.keys[slice(*one)] == page.keys[slice(*two)] else fill(page.keys, page.edges, Hunk(*one, *two))
    alignment = Alignment(*one, *two, tuple(hunks))
    judged = noise(page, alignment, settings.match, amid=True)
    if 2 * len(hunks) > two[1] - two[0] or not is_slips(page, alignment, judged):
        return None
    return Verdict(alignment, judged, Plan((Passage(*two, *one),), (), page.weight(*two)))


def is_misspelt(row: Iterable[Verdict]) -> bool:
    """Whether several of the copies have slips, and all of them together as many as one misspelt copy must have."""
    slips = [sum(kind is Difference.SLIP for kind in one.noise.kinds.values()) for one in row if one.plan.weight]
    return len(slips) >= ROW and sum(map(bool, slips)) > 1 and sum(slips) >= FEWEST


def seams(text: str, dropped: Sequence[Repeat], cuts: Sequence[Span]) -> Seams:
    """Where misspelt copies stood, as offsets in what is left of `text`; `cuts` are all the cuts, sorted.

    >>> seams("rain\\nrian", [Repeat(Span(5, 9), Span(0, 4), Rule.MISSPELT, 1.0)], [Span(4, 9)])
    Seams(begins={4: [(0, 4, 'rian')]}, ends={4: [(0, 4, 'rian')]})
    """
    begins, ends = dict[int, list[Went]](), dict[int, list[Went]]()
    passages = sorted(dropped)
    starts, stops = [one.span.start for one in passages], [cut.end for cut in cuts]
    gone = [*accumulate((cut.end - cut.start for cut in cuts), initial=0)]

    def left(place: int) -> int:
        return place - gone[bisect_right(stops, place)]

    for cut in cuts:
        inside = passages[bisect_left(starts, cut.start) : bisect_left(starts, cut.end)]
        for found, order in ((begins, -1), (ends, 1)):
            copy = [*first_copy(inside[::order])]
            if any(one.rule is Rule.MISSPELT for one in copy):
                found[left(cut.start)] = [
                    (left(one.twin.start), left(one.twin.end), text[slice(*one.span)]) for one in copy
                ]
    return Seams(begins, ends)


def first_copy(passages: Iterable[Repeat]) -> Iterator[Repeat]:
    """The passages up to the first one whose twin overlaps that of an earlier one: there another copy begins."""
    twins: list[Span] = []
    for one in passages:
        at = bisect_left(twins, one.twin)
        if any(one.twin.start < twin.end and twin.start < one.twin.end for twin in twins[max(at - 1, 0) : at + 1]):
            return
        twins.insert(at, one.twin)
        yield one


def mark(gone: bytearray, verdict: Verdict) -> None:
    """Mark the words that go by a verdict."""
    for passage in verdict.plan.passages:
        gone[passage.start : passage.end] = b"\1" * (passage.end - passage.start)


def candidates(page: Page, verdicts: Verdicts) -> Iterator[tuple[int, Alignment]]:
    """The whole paragraphs that stay only for words that differ, with the numbers of their verdicts."""
    for number, weight in enumerate(verdicts.weights):
        if weight:
            continue
        alignment, _, (_, stays, *_) = verdicts[number]
        whole = all(page.edges[word] == PARAGRAPH for word in alignment[:4])
        if whole and stays and all(stay.rule is Rule.WORDS for stay in stays):
            yield number, alignment


def stands_beside(page: Page, gone: bytearray, alignment: Alignment) -> bool:
    """Whether something that goes, or has gone, stands right beside a copy, or beside it and its twin together.

    A misspelt copy that went does not count if it said the same in other words.
    """
    i, i_end, j, j_end, _ = alignment
    passage = page.text[slice(*page.span(j, j_end))]
    before, behind = i if i_end == j else j, i_end if j_end == i else j_end
    for copy in (page.seams.begins.get(before), page.seams.ends.get(behind)):
        if copy and all(end <= i or i_end <= start or passage in said for start, end, said in copy):
            return True
    return (before > 0 and gone[before - 1] == 1) or (behind < len(gone) and gone[behind] == 1)


def is_slips(page: Page, alignment: Alignment, judged: Noise) -> bool:
    """Whether a copy differs in slips alone, none of which made a word that the text has elsewhere."""
    known, keys = page.counts.known, page.keys
    slips = [hunk for hunk in alignment.hunks if judged.kinds[hunk] is not Difference.DEBRIS]
    if any(judged.kinds[hunk] is not Difference.SLIP for hunk in slips):
        return False
    return page.word_weight < 1 or all(known[key] == 1 for hunk in slips for key in keys[hunk.j1 : hunk.j2])
