"""The judge: of every candidate copy, which side goes, and which words of it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from typing import NamedTuple

from dedupe_article.matcher.align import Alignment, Hunk, align, trimmed
from dedupe_article.matcher.chains import Chain
from dedupe_article.matcher.choice import glued, looks
from dedupe_article.matcher.poorer import LEAD
from dedupe_article.matcher.noise import Noise, noise
from dedupe_article.matcher.edges import PARAGRAPH
from dedupe_article.matcher.page import Page
from dedupe_article.matcher.naming import name
from dedupe_article.matcher.plan import JUMP, LONG, Passage, Plan, Stay, blocks, mapped, plan
from dedupe_article.model import Repeat, Repeats, Rule, Settings

MOST = 0.7  # of what the earlier side would drop: less, and the later one is not the same copy
VERSE = 0.3  # of the words of a text, in verse and tables: songs and price lists have more, notices between prose less
SHARE = 0.3  # of a repeat of rows or verse, in the whole text: a refrain has less, a text that stands twice more


class Verdict(NamedTuple):
    """A part of a copy with the side that goes as `j`, its noise, and the plan."""

    alignment: Alignment
    noise: Noise
    plan: Plan


def judge(page: Page, chains: Sequence[Chain], settings: Settings) -> Repeats:
    """What goes and what stays, best copy first; no passage goes whose twin goes."""
    verdicts = [
        verdict
        for chain in chains
        for copy in periods(page, align(page.keys, page.edges, chain))
        for verdict in decide(page, copy, settings)
    ]
    rows = template(page, verdicts)
    verdicts = [shaped(page, rows, verdict) for verdict in verdicts]
    goes, twins = bytearray(len(page.keys)), bytearray(len(page.keys))
    dropped: list[Repeat] = []
    for verdict in verdicts:
        for passage in verdict.plan.passages:
            if free(goes, twins, passage):
                goes[passage.start : passage.end] = b"\1" * (passage.end - passage.start)
                twins[passage.k_start : passage.k_end] = b"\1" * (passage.k_end - passage.k_start)
                dropped.append(repeat(page, verdict, passage))
    near = [near_repeat(page, verdict, stay) for verdict in verdicts for stay in verdict.plan.stays]
    kept = [one for one in dropped if settings.keep and name(page.text[slice(*one.span)]) in settings.keep]
    gone = [one for one in dropped if one not in kept]
    near += [one._replace(rule=Rule.KEPT, fingerprint=name(page.text[slice(*one.span)])) for one in kept]
    return Repeats(tuple(sorted(gone, key=lambda one: one.span)), apart(near, gone))


def free(goes: bytearray, twins: bytearray, passage: Passage) -> bool:
    """Whether a passage may go: no part of it is gone or a twin, and no part of its twin is gone."""
    here, there = slice(passage.start, passage.end), slice(passage.k_start, passage.k_end)
    return not (1 in goes[here] or 1 in twins[here] or 1 in goes[there])


def parts(page: Page, alignment: Alignment) -> list[Alignment]:
    """The alignment cut at the hunks that are jumps: much more on one side, and that not whole sentences."""
    found, i, j, hunks = [], alignment.i, alignment.j, list[Hunk]()
    for hunk in alignment.hunks:
        if is_jump(page, hunk):
            found.append(Alignment(i, hunk.i1, j, hunk.j1, tuple(hunks)))
            i, j, hunks = hunk.i2, hunk.j2, []
        else:
            hunks.append(hunk)
    found.append(Alignment(i, alignment.i_end, j, alignment.j_end, tuple(hunks)))
    whole = [part for part in found if part.i < part.i_end and part.j < part.j_end]
    return [trimmed(trimmed(part, page.edges, 1), page.edges, -1) for part in whole]


def is_jump(page: Page, hunk: Hunk) -> bool:
    """Whether much stands on one side of `hunk`, and it is not whole sentences that the other side lacks."""
    early, late = hunk.i2 - hunk.i1, hunk.j2 - hunk.j1
    if max(early, late) < JUMP:
        return False
    start, end = (hunk.i1, hunk.i2) if early > late else (hunk.j1, hunk.j2)
    return min(early, late) >= JUMP or not (page.edges[start] and page.edges[end])


def periods(page: Page, alignment: Alignment) -> list[Alignment]:
    """The alignment, or where it runs into itself, the copies in it one by one.

    Text that repeats with a period of `j - i` words aligns with itself; it is cut into periods at a paragraph edge. What
    is shorter than a period is one short pattern over and over and is left as it is.
    """
    period = alignment.j - alignment.i
    if alignment.i_end <= alignment.j:
        return [alignment]
    if alignment.i_end - alignment.j < period // 2:
        return [shifted(page, alignment)]
    edges = [word for word in page.inner_edges(alignment.i - 1, alignment.j) if page.edges[word] == PARAGRAPH]
    start = edges[0] if edges else alignment.i
    if not alignment.hunks:
        last = alignment.j_end - period
        return [Alignment(start, start + period, at, at + period, ()) for at in range(start + period, last + 1, period)]
    found: list[Alignment] = []
    stretches = blocks(alignment)
    behind = [i for i, _, _ in stretches]
    while start < alignment.i_end:
        middle = forward(stretches, behind, start)
        end = forward(stretches, behind, middle)
        if not start < middle < end or end > alignment.j_end or middle > alignment.i_end:
            break
        inner = tuple(h for h in alignment.hunks if h.i1 >= start and h.i2 <= middle and h.j2 <= end)
        if sum(h.i2 - h.i1 - h.j2 + h.j1 for h in inner) == 2 * middle - start - end:
            found.append(Alignment(start, middle, middle, end, inner))
        start = middle
    return found


def shifted(page: Page, alignment: Alignment) -> Alignment:
    """The alignment without the words by which it runs into itself, left out at the end that is no edge."""
    room = alignment.i_end - alignment.j
    if alignment.hunks:
        room = min(room, alignment.hunks[0].j1 - alignment.j)
    levels = [page.edges[alignment.j + skip] for skip in range(room + 1)]
    skip = levels.index(max(levels))
    return clip(alignment._replace(i=alignment.i + skip, j=alignment.j + skip), alignment.j + skip)


def clip(alignment: Alignment, wall: int) -> Alignment:
    """The alignment as far as its earlier side stands before `wall`."""
    hunks = [hunk for hunk in alignment.hunks if hunk.i2 <= wall]
    crossing = [hunk for hunk in alignment.hunks if hunk.i1 < wall < hunk.i2]
    if crossing:
        return Alignment(alignment.i, crossing[0].i1, alignment.j, crossing[0].j1, tuple(hunks))
    shift = sum((h.j2 - h.j1) - (h.i2 - h.i1) for h in hunks)
    return Alignment(alignment.i, wall, alignment.j, wall - alignment.i + alignment.j + shift, tuple(hunks))


def forward(stretches: list[tuple[int, int, int]], behind: list[int], word: int) -> int:
    """Where `word` of the earlier side stands on the later side."""
    at = max(bisect_right(behind, word) - 1, 0)
    i, j, length = stretches[at]
    return j + min(word - i, length)


def decide(page: Page, copy: Alignment, settings: Settings) -> list[Verdict]:
    """Which side goes, and what of it: the damaged one, the glued one, the one that is cut off, the later one."""
    judged = noise(page, copy, settings.match)
    later = [Verdict(part, judged, plan(page, part, judged, settings)) for part in parts(page, copy)]
    looked = looks(page, copy.i, copy.i_end) - looks(page, copy.j, copy.j_end)
    whole = not copy.hunks and not ragged(page, later, Alignment.late)
    if whole and later[0].plan.weight and glued(page, copy) >= 0 and looked <= 0:
        return later
    kinds = {hunk.mirrored(): kind for hunk, kind in judged.kinds.items()}
    turned = judged._replace(kinds=kinds, votes=-judged.votes)
    mirrored = [verdict.alignment.mirrored() for verdict in later]
    earlier = [Verdict(part, turned, plan(page, part, turned, settings)) for part in mirrored]
    gone = [sum(one.plan.weight for one in verdicts) for verdicts in (earlier, later)]
    if not all(gone):
        return earlier if gone[0] else later
    votes = judged.votes if abs(judged.votes) > LEAD else 0.0
    order = (-looked, votes, glued(page, copy), -(fuller(page, earlier, later) or gone[1] < MOST * gone[0]))
    return earlier if next((vote < 0 for vote in order if vote), False) else later


def fuller(page: Page, earlier: Sequence[Verdict], later: Sequence[Verdict]) -> bool:
    """Whether the earlier side is one whole paragraph and the later one says the same and more in its own."""
    one = earlier[0].alignment
    if len(earlier) > 1 or any(page.edges[word] == PARAGRAPH for word in page.inner_edges(one.j, one.j_end)):
        return False
    more = ragged(page, later, Alignment.late) and not ragged(page, later, Alignment.early)
    return more or (adds(page, later) and not adds(page, earlier))


def ragged(page: Page, verdicts: Sequence[Verdict], side: Callable[[Alignment], tuple[int, int]]) -> bool:
    """Whether a side begins or ends inside a paragraph."""
    start, end = side(verdicts[0].alignment)[0], side(verdicts[-1].alignment)[1]
    return page.edges[start] != PARAGRAPH or page.edges[end] != PARAGRAPH


def adds(page: Page, verdicts: Sequence[Verdict]) -> bool:
    """Whether a side has sentences inside its paragraphs that the other one lacks."""
    return any(
        stay.rule is Rule.ADDED and not page.edges[stay.start] == page.edges[stay.end] == PARAGRAPH
        for verdict in verdicts
        for stay in verdict.plan.stays
    )


def template(page: Page, verdicts: Sequence[Verdict]) -> bytearray:
    """The words of units that say something else than their like: rows of one template."""
    rows = bytearray(len(page.keys))
    for verdict in verdicts:
        for stay in verdict.plan.stays:
            if stay.rule in TEMPLATE:
                here = (stay.start, stay.end)
                there = (mapped(verdict.alignment, stay.start, 1), mapped(verdict.alignment, stay.end, -1))
                if all(page.edges[word] == PARAGRAPH for word in (*here, *there)):
                    for low, high in (here, there):
                        rows[low:high] = b"\1" * max(high - low, 0)
    return rows


TEMPLATE = (Rule.NUMBERS, Rule.MEANING, Rule.WORDS, Rule.ADDED_WORDS)


def shaped(page: Page, rows: bytearray, verdict: Verdict) -> Verdict:
    """The verdict, or where what would go is rows or verse that repeat by design, nothing."""
    going = verdict.plan.passages
    total = sum(p.end - p.start for p in going)
    verse = sum(page.in_rows(p.start, p.end) for p in going)
    row = max(sum(sum(rows[p.start : p.end]) for p in going), sum(sum(rows[p.k_start : p.k_end]) for p in going))
    by_design = (verse > (1 - SHARE) * total and page.verse_share > VERSE) or (row > (1 - SHARE) * total and verdict.plan.weight < LONG)
    if not going or not by_design or total >= SHARE * len(page.keys):
        return verdict
    stays = tuple(Stay(p.start, p.end, Rule.SHAPE, None) for p in going)
    return verdict._replace(plan=verdict.plan._replace(passages=(), stays=stays + verdict.plan.stays, weight=0.0))


def repeat(page: Page, verdict: Verdict, passage: Passage) -> Repeat:
    """The passage as the report shows it."""
    inside = [h for h in verdict.alignment.hunks if passage.start <= h.j1 and h.j2 <= passage.end]
    noisy = [h for h in inside if verdict.noise.kinds[h].name != "DEBRIS"]
    rule = Rule.MISSPELT if noisy else Rule.SAME
    if not noisy and not (page.edges[passage.k_start] and page.edges[passage.k_end]):
        rule = Rule.CUT_OFF
    differing = sum(max(h.i2 - h.i1, h.j2 - h.j1) for h in noisy)
    score = 1 - differing / (passage.end - passage.start)
    passage = with_rulers(page, passage)
    span, twin = page.twin_spans(passage)
    return Repeat(span, twin, rule, max(score, 0.0))


def with_rulers(page: Page, passage: Passage) -> Passage:
    """The passage with the lines without words beside it that stand beside its twin, in its line there."""
    start, end, k_start, k_end = passage
    while end < len(page.keys) and is_ruler(page, end) and page.keys[end] in page.tail(k_end):
        end += 1
    while start and is_ruler(page, start - 1) and page.keys[start - 1] in page.head(k_start):
        start -= 1
    return Passage(start, end, k_start, k_end)


def is_ruler(page: Page, word: int) -> bool:
    """Whether a word is a line without words."""
    return page.edges[word] == PARAGRAPH == page.edges[word + 1] and not any(map(str.isalnum, page.keys[word]))


def near_repeat(page: Page, verdict: Verdict, stay: Stay) -> Repeat:
    """The words that stay, as the report shows them."""
    start, end = max(stay.start, verdict.alignment.j), min(stay.end, verdict.alignment.j_end)
    k_start = mapped(verdict.alignment, start, 1)
    k_end = max(mapped(verdict.alignment, end, -1), k_start + 1)
    detail = ""
    if stay.hunk:
        h = stay.hunk
        detail = f"{' '.join(page.keys[h.j1 : h.j2])} / {' '.join(page.keys[h.i1 : h.i2])}"
    span, twin = page.span(start, max(end, start + 1)), page.span(k_start, min(k_end, len(page.keys)))
    return Repeat(span, twin, stay.rule, 0.0, detail)


def apart(near: list[Repeat], dropped: Sequence[Repeat]) -> tuple[Repeat, ...]:
    """The near repeats that overlap neither each other nor what goes, sorted."""
    found: list[Repeat] = []
    gone = list(dropped)
    for one in sorted(near, key=lambda one: one.span):
        clear = not found or found[-1].span.end <= one.span.start
        if clear and not any(d.span.start < one.span.end and one.span.start < d.span.end for d in gone):
            found.append(one)
    return tuple(found)
