"""Where an alignment is several copies: it jumps, or runs into itself."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from operator import itemgetter

from dedupe_article.matcher.alignment import Alignment, Hunk, blocks
from dedupe_article.matcher.alignment.align import CHANCE, trimmed
from dedupe_article.matcher.choice.side import JUMP, LONG, in_lines
from dedupe_article.matcher.page import Page
from dedupe_article.matcher.page.edges import PARAGRAPH

PATTERN = 8.0  # words: what repeats with a shorter period is a ruler or a chant and not a passage

Block = tuple[int, int, int]


def parts(page: Page, alignment: Alignment) -> list[Alignment]:
    """The alignment cut at its jumps, that is hunks in which one side has much more, and not just whole sentences."""
    if in_lines(page, alignment):
        return [alignment]
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
    """Whether much stands in `hunk` on both sides, or on one and not in whole sentences."""
    i1, i2, j1, j2 = hunk
    sides = sorted(((i1, i2), (j1, j2)), key=lambda side: side[1] - side[0])
    less = sides[0][1] - sides[0][0]
    return less >= JUMP or not all(page.edges[word] for side in sides if side[0] < side[1] for word in side)


def periods(page: Page, alignment: Alignment) -> list[Alignment]:
    """The alignment, or if it runs into itself, the copies in it one by one.

    Text that repeats with a period of `j - i` words aligns with itself; it is cut into periods, at a paragraph edge if
    there is one. A period of a few words is one short pattern over and over, which is left as it is.
    """
    period = alignment.j - alignment.i
    if alignment.i_end <= alignment.j:
        return [with_lines(page, alignment)]
    if page.weight(0, period) < PATTERN:
        return []
    if alignment.i_end - alignment.j < period // 2:
        return [shifted(page, alignment)]
    equal = blocks(alignment)
    start = first_period(page, alignment, equal)
    if alignment.hunks:
        return list(neighbours(page, alignment, equal, start))
    last = alignment.j_end - period  # without hunks all periods are equal, and the first one is the twin of all
    return [Alignment(start, start + period, at, at + period, ()) for at in range(start + period, last + 1, period)]


def first_period(page: Page, alignment: Alignment, equal: list[Block]) -> int:
    """Where the first period begins: with a paragraph if possible, best with one that the next period has as well."""
    edges = page.edges
    begins = [word for word in page.inner_edges(alignment.i - 1, alignment.j + 1) if edges[word] == PARAGRAPH]
    both = [word for word in begins if edges[forward(equal, word)] == PARAGRAPH]
    return (both or begins or [alignment.i])[0]


def neighbours(page: Page, alignment: Alignment, equal: list[Block], start: int) -> Iterator[Alignment]:
    """Each period from `start` on, aligned with the next one, unless a hunk crosses an end of one of the two.

    The last one may be cut off, if it is long.
    """
    hunks = alignment.hunks
    while start < alignment.i_end:
        later = forward(equal, start)
        middle, end = later, forward(equal, later)
        if later > alignment.i_end and page.weight(start, alignment.i_end) >= LONG:
            middle, end = alignment.i_end, alignment.j_end
        if not start < middle <= later < end or middle > alignment.i_end:
            break
        near = hunks[bisect_left(hunks, start, key=begin) : bisect_right(hunks, middle, key=begin)]
        inner = tuple(hunk for hunk in near if hunk.i2 <= middle and hunk.j2 <= end)
        if more(inner) == (end - later) - (middle - start):
            yield Alignment(start, middle, later, end, inner)
        start = later


def with_lines(page: Page, alignment: Alignment) -> Alignment:
    """The alignment with a few words more around it, if these make it whole lines that stand twice in a row.

    In wrapped text the last lines of a page stand so at the top of the next one, in mid sentence.
    """
    i, i_end, j, j_end, hunks = alignment
    gap, keys = j - i_end, page.keys
    for before in range(min(gap, i) + 1) if gap <= 2 * CHANCE and not hunks else ():
        start, middle, end = i - before, j - before, j_end + gap - before
        if keys[start:i] == keys[middle:j] and keys[i_end:middle] == keys[j_end:end]:
            found = Alignment(start, middle, middle, end, ())
            if in_lines(page, found):
                return found
    return alignment


def shifted(page: Page, alignment: Alignment) -> Alignment:
    """The alignment without the words by which it runs into itself, taken off at the end that is no edge."""
    last = alignment.i_end  # where the later side may begin at the latest
    places = [(i + k, j + k) for i, j, length in blocks(alignment) for k in range(min(length, last - j) + 1)]
    places.append((alignment.i, alignment.j))
    i, j = max(places, key=lambda place: (page.edges[place[1]], -place[1]))
    hunks = tuple(hunk for hunk in alignment.hunks if hunk.j1 >= j and hunk.i1 >= i)
    return clip(alignment._replace(i=i, j=j, hunks=hunks), j)


def clip(alignment: Alignment, wall: int) -> Alignment:
    """The alignment cut off where its earlier side reaches `wall`."""
    hunks = [hunk for hunk in alignment.hunks if hunk.i2 <= wall]
    crossing = [hunk for hunk in alignment.hunks if hunk.i1 < wall < hunk.i2]
    if crossing:
        return Alignment(alignment.i, crossing[0].i1, alignment.j, crossing[0].j1, tuple(hunks))
    return Alignment(alignment.i, wall, alignment.j, wall - alignment.i + alignment.j + more(hunks), tuple(hunks))


def more(hunks: Iterable[Hunk]) -> int:
    """How many words more the later side has in some hunks; below 0 where it has fewer."""
    return sum((j2 - j1) - (i2 - i1) for i1, i2, j1, j2 in hunks)


def begin(hunk: Hunk) -> int:
    """Where a hunk begins on the earlier side."""
    return hunk.i1


def forward(equal: list[Block], word: int) -> int:
    """Where `word` of the earlier side stands on the later side; inside a hunk it is the beginning of that."""
    i, j, length = equal[max(bisect_right(equal, word, key=itemgetter(0)) - 1, 0)]
    return j + min(word - i, length)
