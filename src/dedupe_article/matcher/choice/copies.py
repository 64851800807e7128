"""Where an alignment is several copies: it jumps, or runs into itself."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from dedupe_article.matcher.alignment import Alignment, Hunk, blocks
from dedupe_article.matcher.alignment.align import trimmed
from dedupe_article.matcher.choice.side import JUMP
from dedupe_article.matcher.page import Page
from dedupe_article.matcher.page.edges import PARAGRAPH

PATTERN = 8.0  # words: what repeats with a shorter period is a ruler or a chant, not a passage


def parts(page: Page, alignment: Alignment) -> list[Alignment]:
    """The alignment cut at the hunks that are jumps: much more on one side, and that not whole sentences."""
    found, i, j, hunks = [], alignment.i, alignment.j, list[Hunk]()
    for hunk in alignment.hunks:
        if (hunk[1] - hunk[0] >= JUMP or hunk[3] - hunk[2] >= JUMP) and is_jump(page, hunk):
            found.append(Alignment(i, hunk.i1, j, hunk.j1, tuple(hunks)))
            i, j, hunks = hunk.i2, hunk.j2, []
        else:
            hunks.append(hunk)
    found.append(Alignment(i, alignment.i_end, j, alignment.j_end, tuple(hunks)))
    whole = [part for part in found if part.i < part.i_end and part.j < part.j_end]
    return [trimmed(trimmed(part, page.edges, 1), page.edges, -1) for part in whole]


def is_jump(page: Page, hunk: Hunk) -> bool:
    """Whether much stands on one side of `hunk`, and it is not whole sentences that the other side lacks."""
    i1, i2, j1, j2 = hunk
    sides = sorted(((i1, i2), (j1, j2)), key=lambda side: side[1] - side[0])
    less = sides[0][1] - sides[0][0]
    return less >= JUMP or not all(page.edges[word] for side in sides if side[0] < side[1] for word in side)


def periods(page: Page, alignment: Alignment) -> list[Alignment]:
    """The alignment, or where it runs into itself, the copies in it one by one.

    Text that repeats with a period of `j - i` words aligns with itself; it is cut into periods at a paragraph edge.
    What is shorter than a period is one short pattern over and over and is left as it is.
    """
    period = alignment.j - alignment.i
    if alignment.i_end <= alignment.j:
        return [alignment]
    if page.weight(0, period) < PATTERN:
        return []
    if alignment.i_end - alignment.j < period // 2:
        return [shifted(page, alignment)]
    stretches = blocks(alignment)
    behind = [i for i, _, _ in stretches]
    edges = [word for word in page.inner_edges(alignment.i - 1, alignment.j + 1) if page.edges[word] == PARAGRAPH]
    both = [word for word in edges if page.edges[forward(stretches, behind, word)] == PARAGRAPH]
    start = (both or edges or [alignment.i])[0]
    if not alignment.hunks:
        last = alignment.j_end - period
        return [Alignment(start, start + period, at, at + period, ()) for at in range(start + period, last + 1, period)]
    found: list[Alignment] = []
    firsts = [hunk.i1 for hunk in alignment.hunks]
    while start < alignment.i_end:
        middle = forward(stretches, behind, start)
        end = forward(stretches, behind, middle)
        if not start < middle < end or end > alignment.j_end or middle > alignment.i_end:
            break
        near = alignment.hunks[bisect_left(firsts, start) : bisect_right(firsts, middle)]
        inner = tuple(h for h in near if h.i2 <= middle and h.j2 <= end)
        if sum(h.i2 - h.i1 - h.j2 + h.j1 for h in inner) == 2 * middle - start - end:
            found.append(Alignment(start, middle, middle, end, inner))
        start = middle
    return found


def shifted(page: Page, alignment: Alignment) -> Alignment:
    """The alignment without the words by which it runs into itself, left out at the end that is no edge."""
    last = alignment.i_end  # where the later side may begin at the latest
    places = [(i + k, j + k) for i, j, length in blocks(alignment) for k in range(min(length, last - j) + 1)]
    places.append((alignment.i, alignment.j))
    i, j = max(places, key=lambda place: (page.edges[place[1]], -place[1]))
    hunks = tuple(hunk for hunk in alignment.hunks if hunk.j1 >= j and hunk.i1 >= i)
    return clip(alignment._replace(i=i, j=j, hunks=hunks), j)


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
