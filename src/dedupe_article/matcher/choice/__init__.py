"""Which copy stays: the sound one, the one with paragraph breaks, the fuller one, the first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from dedupe_article.matcher.alignment import Alignment
from dedupe_article.matcher.alignment.torn import cut_off, torn
from dedupe_article.matcher.choice.copies import parts
from dedupe_article.matcher.choice.fits import before_label
from dedupe_article.matcher.choice.glued import begins_line, glued_in_part
from dedupe_article.matcher.choice.looks import looks, rough
from dedupe_article.matcher.choice.plan import plan
from dedupe_article.matcher.choice.side import JUMP, LONG, Passage, Plan, Stay
from dedupe_article.matcher.difference.noise import Noise, noise
from dedupe_article.matcher.difference.poorer import FEW, LEAD, SURE
from dedupe_article.matcher.page import Page
from dedupe_article.matcher.page.edges import PARAGRAPH
from dedupe_article.matcher.words.debris import OUT
from dedupe_article.matcher.words.slips import LOST
from dedupe_article.model import Rule, Settings

MOST = 0.7  # of what the earlier side would drop: less, and the later one is not the same copy
# Times as far as the points of an article they stand apart in it: with 3 one in seven more is missed, with 1.5 a second
# body with a sentence more is near to be taken for them.
APART = 2
SHORT = 8.0  # words of a line between a preview and the whole text: with 5 or 12 no one of 20,172 made copies changes
WRECKS = (LOST, OUT)  # characters that a decoder lost, and white space that stands written out


class Verdict(NamedTuple):
    """A part of a copy with the side that goes as `j`, its noise, and the plan."""

    alignment: Alignment
    noise: Noise
    plan: Plan


def decide(page: Page, copy: Alignment, settings: Settings) -> list[Verdict]:
    """Which side goes, and what of it: the damaged one, the glued one, the one that is cut off, the later one."""
    judged = noise(page, copy, settings.match)
    later = [Verdict(part, judged, plan(page, part, judged, settings)) for part in parts(page, copy)]
    damaged, wrecked = damage(page, copy, judged)
    poor = damaged or glued(page, later) or wrecked or cut_off(page, copy) or labelled(page, copy) or rough(page, copy)
    goes = sum(one.plan.weight for one in later)
    if goes and (poor > 0 or (not poor and is_whole(page, copy, later))):
        return later
    earlier = turned(page, [verdict.alignment for verdict in later], judged, settings)
    if not poor and is_reworded(page, passages(earlier)):
        return [without_passages(one) for one in later]
    gone = sum(one.plan.weight for one in earlier)
    if damaged and not (goes and gone):
        return later if damaged > 0 else earlier  # the sound one never goes for the poor one
    if not gone:
        return later if goes or any(one.plan.stays for one in later) else earlier  # where none goes one tells why
    return earlier if poor < 0 or goes < MOST * gone or fuller(page, earlier, later) else later


def is_whole(page: Page, copy: Alignment, later: Sequence[Verdict]) -> bool:
    """Whether the later side is whole paragraphs, the same as the earlier one, and nothing of it stays."""
    return not copy.hunks and not later[0].plan.stays and not ragged(page, later, Alignment.late)


def damage(page: Page, copy: Alignment, judged: Noise) -> tuple[float, int]:
    """Above 0 where the later side is the poor one, below 0 where the earlier one is; and by how much it is wrecked.

    A little of that tells only where nothing else does.
    """
    wrecked = sum(more(page, copy, mark) for mark in WRECKS) + torn(page, copy.hunks)
    votes = judged.votes if abs(judged.votes) > (LEAD if judged.noisy else SURE) else 0.0
    return looks(page, copy, judged.bare) or (wrecked if abs(wrecked) >= FEW else 0) or votes, wrecked


def turned(page: Page, parts: Iterable[Alignment], judged: Noise, settings: Settings) -> list[Verdict]:
    """What goes of the parts of a copy, with its noise, if it is their other side that does."""
    judged = judged.mirrored()
    sides = [part.mirrored() for part in parts]
    return [Verdict(side, judged, plan(page, side, judged, settings)) for side in sides]


def fuller(page: Page, earlier: Sequence[Verdict], later: Sequence[Verdict]) -> bool:
    """Whether the later side says all that the earlier one does, and more in its own paragraphs.

    Of several paragraphs that holds for those right before the later side, as teasers are, so that nothing moves but
    such short lines as ask to pay for more. One of several sentences is no quote from a longer one further down: that
    holds it again.
    """
    start, end, then = earlier[0].alignment.j, earlier[-1].alignment.j_end, later[0].alignment.j
    several = has_break(page, start, end)
    more = ragged(page, later, Alignment.late) and not ragged(page, later, Alignment.early)
    beside = more and are_beside(page, end, then)
    apart = more and not several and not beside
    last = later[-1].alignment.j_end
    if apart and ((page.inner_edges(start, end) and page.edges[last]) or is_all_of_line(page, then, last)):
        return False
    if is_digest(page, passages(earlier), passages(later)):
        return True
    if beside or (more and not several):
        return True
    near = not several or page.paragraph(then) <= page.paragraph(end - 1) + 1
    return near and adds(page, later) and not stays_in_part(earlier)


def without_passages(verdict: Verdict) -> Verdict:
    """The verdict by which nothing goes; what stays is told."""
    stay = Stay(verdict.alignment.j, verdict.alignment.j_end, Rule.RECALLED, None)
    return verdict._replace(plan=Plan((), verdict.plan.stays or (stay,)))


def is_reworded(page: Page, lines: Sequence[Passage]) -> bool:
    """Whether all that would go is a paragraph that stands further down with a few words more in a sentence.

    It stays there, since without it these words would be left, and above, since it would stand in another place.
    """
    if len(lines) != 1 or is_piece(page, *lines[0][:2]):
        return False
    _, end, start, stop = lines[0]
    if page.edges[start] and page.edges[stop]:
        return False
    return is_all_of_line(page, start, stop) and not are_beside(page, end, start)


def is_all_of_line(page: Page, start: int, end: int) -> bool:
    """Whether a stretch of some length is a paragraph but for a few words: a copy of one, and no quote from one."""
    first, last = page.line_at(start)[0], page.line_at(end - 1)[1]
    return page.weight(start, end) >= LONG and page.weight(first, start) + page.weight(end, last) < JUMP


def are_beside(page: Page, end: int, then: int) -> bool:
    """Whether no line of some length begins between two words."""
    return end >= then or all(page.weight(*line) < SHORT for line in page.lines_in(end, then))


def stays_in_part(verdicts: Sequence[Verdict]) -> bool:
    """Whether words that differ stay of a side, so that without the rest they would stand out of order."""
    return any(stay.hunk for verdict in verdicts for stay in verdict.plan.stays)


def passages(verdicts: Sequence[Verdict]) -> list[Passage]:
    """What goes by some verdicts."""
    return [passage for verdict in verdicts for passage in verdict.plan.passages]


def is_digest(page: Page, lines: Sequence[Passage], places: Sequence[Passage]) -> bool:
    """Whether lines that follow each other stand inside paragraphs further down, as the points of an article above it.

    They go, since where one of their twins went there would be a gap in a paragraph. One that is a paragraph there is
    of them if more stands between them than they say.
    """
    if any(is_piece(page, line.start, line.end) for line in lines):
        return False
    parts = [part for place in places for part in page.lines_in(place.start, place.end)]
    inside = [is_piece(page, *part) for part in parts]
    goes = sum(end - start for start, end in parts)
    return all(inside) or (any(inside) and parts[-1][1] - parts[0][0] > APART * goes)


def is_piece(page: Page, start: int, end: int) -> bool:
    """Whether a stretch begins or ends inside a paragraph."""
    return not page.edges[start] == page.edges[end] == PARAGRAPH


def ragged(page: Page, verdicts: Sequence[Verdict], side: Callable[[Alignment], tuple[int, int]]) -> bool:
    """Whether a side begins or ends inside a paragraph."""
    return is_piece(page, side(verdicts[0].alignment)[0], side(verdicts[-1].alignment)[1])


def adds(page: Page, verdicts: Sequence[Verdict]) -> bool:
    """Whether a side has words inside its paragraphs that the other one lacks; whole lines are other paragraphs."""
    return any(
        stay.hunk.j1 < stay.hunk.j2
        and not (begins_line(page, stay.hunk.j1) and begins_line(page, stay.hunk.j2))
        and (stay.hunk.j1 > verdict.alignment.j or page.edges[stay.hunk.j1] == PARAGRAPH)
        for verdict in verdicts
        for stay in verdict.plan.stays
        if stay.hunk
    )


def labelled(page: Page, copy: Alignment) -> int:
    """1 where the later side stands before a label, -1 where the earlier one does, 0 for neither."""
    i, i_end, j, j_end, _ = copy
    return before_label(page, Passage(j, j_end, i, i_end)) - before_label(page, Passage(i, i_end, j, j_end))


def more(page: Page, copy: Alignment, mark: str) -> int:
    """By how many the later side has more of the characters `mark`; below 0 where the earlier one has more."""
    early, late = (page.text.count(mark, page.starts[a], page.ends[b - 1]) for a, b in (copy.early(), copy.late()))
    return late - early


def glued(page: Page, later: Sequence[Verdict]) -> int:
    """1 where what goes lost paragraph breaks that its twins have, -1 the other way round, else 0."""
    gone = passages(later)
    if not gone:
        return 0
    first, last = gone[0], gone[-1]
    there, here = has_break(page, first.k_start, last.k_end), has_break(page, first.start, last.end)
    return there - here if not (there and here) else sum(glued_in_part(page, one.alignment) for one in later)


def has_break(page: Page, start: int, end: int) -> bool:
    """Whether a paragraph ends inside a passage."""
    return any(page.edges[word] == PARAGRAPH for word in page.inner_edges(start, end))
