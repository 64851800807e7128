"""Which copy stays: the sound one, the one with paragraph breaks, the fuller one, the first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from dedupe_article.matcher.alignment import Alignment
from dedupe_article.matcher.alignment.torn import cut_off, torn
from dedupe_article.matcher.choice.around import are_beside, has_break, is_excerpt
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

MOST = 0.7  # share of what the earlier side would drop: if the later one drops less, it is not the same copy
# The points of an article stand in it at least so many times as far apart as they are long: with 3 one in seven more is
# missed, with 1.5 a second body with one sentence more is nearly taken for them.
APART = 2
QUOTING = frozenset(":：\"'“”„‘’‚«»‹›「『([—–-…•")  # what may stand before words that are quoted or added
WRECKS = (LOST, OUT)  # characters that a decoder lost, and white space that is written out


class Verdict(NamedTuple):
    """A part of a copy, turned so that `j` is the side that goes, with its noise and the plan for it."""

    alignment: Alignment
    noise: Noise
    plan: Plan


def decide(page: Page, copy: Alignment, settings: Settings) -> list[Verdict]:
    """Which side of a copy goes, and what of it: the damaged one, the glued one, the one cut off, the later one.

    All that is compared is above 0 where the later side is the poor one, and below 0 where the earlier one is.
    """
    judged = noise(page, copy, settings.match)
    later = [Verdict(part, judged, plan(page, part, judged, settings)) for part in parts(page, copy)]
    damaged, wrecked = damage(page, copy, judged)
    poor = damaged or glued(page, later) or wrecked or cut_off(page, copy) or labelled(page, copy) or rough(page, copy)
    goes = sum(one.plan.weight for one in later)
    if goes and (poor > 0 or (not poor and is_whole(page, copy, later))):
        return later
    earlier = turned(page, [verdict.alignment for verdict in later], judged, settings)
    if not poor and is_reworded(page, passages(earlier)):
        return later if goes and has_break(page, *passages(earlier)[0][:2]) else [*map(without_passages, later)]
    gone = sum(one.plan.weight for one in earlier)
    if damaged and not (goes and gone):
        return later if damaged > 0 else earlier  # the sound one never goes in place of the poor one
    if not gone:
        return later if goes or any(one.plan.stays for one in later) else earlier  # the stays tell why nothing goes
    if not poor and not begins_amid(page, copy.i, first_shared(copy)) and is_excerpt(page, copy):
        return later
    return earlier if poor < 0 or goes < MOST * gone or fuller(page, earlier, later) else later


def is_whole(page: Page, copy: Alignment, later: Sequence[Verdict]) -> bool:
    """Whether the later side is whole paragraphs that equal the earlier side, and nothing of it stays."""
    return not copy.hunks and not later[0].plan.stays and not ragged(page, later, Alignment.late)


def damage(page: Page, copy: Alignment, judged: Noise) -> tuple[float, int]:
    """How damaged the later side is, compared with the earlier one, and how many more wrecks it has.

    A wreck is a lost character, white space that is written out, or a torn word. A few wrecks are no damage, and count
    only where nothing else does.
    """
    wrecked = sum(more(page, copy, mark) for mark in WRECKS if mark in page.text) + torn(page, copy.hunks)
    votes = judged.votes if abs(judged.votes) > (LEAD if judged.noisy else SURE) else 0.0
    return looks(page, copy, judged.bare) or (wrecked if abs(wrecked) >= FEW else 0) or votes, wrecked


def turned(page: Page, parts: Iterable[Alignment], judged: Noise, settings: Settings) -> list[Verdict]:
    """The verdicts on the parts of a copy if their other side is the one that goes."""
    judged = judged.mirrored()
    sides = [part.mirrored() for part in parts]
    return [Verdict(side, judged, plan(page, side, judged, settings)) for side in sides]


def fuller(page: Page, earlier: Sequence[Verdict], later: Sequence[Verdict]) -> bool:
    """Whether the later side says all that the earlier one does, and more in the same paragraphs, as below a teaser.

    Several paragraphs count as a teaser only right before the later side, so that nothing but short lines (such as the
    one that asks to pay) changes its place; or as the points of the article, which `is_digest` tells. A paragraph of
    several sentences does not go for one further down that merely holds it. What begins in the middle of a sentence
    goes from wherever it stands.
    """
    start, end, then = earlier[0].alignment.j, earlier[-1].alignment.j_end, later[0].alignment.j
    shared = first_shared(later[0].alignment)
    several, whole = has_break(page, start, end), not ragged(page, later, Alignment.early)
    if whole and begins_amid(page, start, shared):
        return True
    more = whole and ragged(page, later, Alignment.late)
    beside = more and are_beside(page, end, page.line_at(shared)[0])
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


def first_shared(copy: Alignment) -> int:
    """The first word of the later side that the earlier one has, too."""
    return copy.hunks[0].j2 if copy.hunks and copy.hunks[0].j1 == copy.j else copy.j


def begins_amid(page: Page, start: int, there: int) -> bool:
    """Whether a paragraph begins with a small letter at `start`, as a sentence goes on that begins before `there`.

    Not where that is quoted: it may begin with such a letter, as `iPhone`. Georgian letters are small throughout.
    """
    letter, before = page.text[page.starts[start]], page.head(there).rstrip()[-1:]
    return letter.islower() and letter != letter.title() and not page.edges[there] and before not in QUOTING


def without_passages(verdict: Verdict) -> Verdict:
    """The verdict with nothing that goes, and at least one reason why it stays."""
    stay = Stay(verdict.alignment.j, verdict.alignment.j_end, Rule.RECALLED, None)
    return verdict._replace(plan=Plan((), verdict.plan.stays or (stay,)))


def is_reworded(page: Page, lines: Sequence[Passage]) -> bool:
    """Whether what would go is whole paragraphs in a row that stand further down with a few words more in a sentence.

    Then they stay, and a single one stays in both places: without the second these few words would be left over, and
    without the first it would have moved.
    """
    if len(lines) != 1 or is_piece(page, *lines[0][:2]):
        return False
    first, end, start, stop = lines[0]
    if (page.edges[start] and page.edges[stop]) or (has_break(page, first, end) and begins_amid(page, first, start)):
        return False
    return is_all_of_line(page, start, stop) and not are_beside(page, end, page.line_at(start)[0])


def is_all_of_line(page: Page, start: int, end: int) -> bool:
    """Whether a stretch of some length is a whole paragraph but for a few words, and so no mere quote from it."""
    first, last = page.line_at(start)[0], page.line_at(end - 1)[1]
    return page.weight(start, end) >= LONG and page.weight(first, start) + page.weight(end, last) < JUMP


def stays_in_part(verdicts: Sequence[Verdict]) -> bool:
    """Whether words that differ stay, which would stand out of order without the rest of their side."""
    return any(stay.hunk for verdict in verdicts for stay in verdict.plan.stays)


def passages(verdicts: Sequence[Verdict]) -> list[Passage]:
    """What goes by some verdicts."""
    return [passage for verdict in verdicts for passage in verdict.plan.passages]


def is_digest(page: Page, lines: Sequence[Passage], places: Sequence[Passage]) -> bool:
    """Whether whole lines in a row stand inside paragraphs further down, as the points above an article do.

    Then the lines go, since without their twins there would be gaps in the paragraphs. Some of the twins may be whole
    paragraphs if more stands between the twins than they say.
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
    """Whether a side has words inside its paragraphs that the other one lacks; whole lines do not count."""
    return any(
        stay.hunk.j1 < stay.hunk.j2
        and not (begins_line(page, stay.hunk.j1) and begins_line(page, stay.hunk.j2))
        and (stay.hunk.j1 > verdict.alignment.j or page.edges[stay.hunk.j1] == PARAGRAPH)
        for verdict in verdicts
        for stay in verdict.plan.stays
        if stay.hunk
    )


def labelled(page: Page, copy: Alignment) -> int:
    """1 where only the later side stands before a label, -1 where only the earlier one does, else 0."""
    i, i_end, j, j_end, _ = copy
    return before_label(page, Passage(j, j_end, i, i_end)) - before_label(page, Passage(i, i_end, j, j_end))


def more(page: Page, copy: Alignment, mark: str) -> int:
    """By how many the later side has more of the characters `mark`; below 0 where the earlier one has more."""
    early, late = (page.text.count(mark, page.starts[a], page.ends[b - 1]) for a, b in (copy.early(), copy.late()))
    return late - early


def glued(page: Page, later: Sequence[Verdict]) -> int:
    """Above 0 where what goes has lost paragraph breaks that its twins have, below 0 the other way round, else 0."""
    gone = passages(later)
    if not gone:
        return 0
    first, last = gone[0], gone[-1]
    there, here = has_break(page, first.k_start, last.k_end), has_break(page, first.start, last.end)
    return there - here if not (there and here) else sum(glued_in_part(page, one.alignment) for one in later)
