"""A chain becomes an alignment: its gaps are filled and its ends extended."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from dedupe_article.matcher.alignment import Alignment, Hunk
from dedupe_article.matcher.alignment.extend import extend, paragraph_from, stride
from dedupe_article.matcher.alignment.gaps import fill
from dedupe_article.matcher.alignment.torn import torn_end
from dedupe_article.matcher.chains import Chain
from dedupe_article.matcher.page.edges import PARAGRAPH, SENTENCE

CHANCE = 12  # words that two passages may share by chance beyond an edge of both
SLIDE = 8  # words with which two sentences in a row may begin alike by chance
CHANCE_AT_EDGE = 2  # like `CHANCE`, where the words end at an edge of one of the passages: a key word or two


def align(keys: list[str], edges: bytearray, chain: Chain) -> Alignment:
    """Fill the gaps of `chain` and extend its ends over words that are equal or a slip apart."""
    hunks: list[Hunk] = []
    first = chain.runs[0]
    i, j = first.i + first.length, first.j + first.length
    for a, b, length in chain.runs[1:]:
        skip = max(i - a, j - b, 0)
        gap = Hunk(i, a + skip, j, b + skip)
        hunks += [gap] if a - i == b - j == 1 else fill(keys, edges, gap)  # as most
        i, j = a + length, b + length
    rough = trimmed(Alignment(first.i, i, first.j, j, tuple(hunks)), edges, -1)  # a key word too many would be a wall
    i, j = rough.i_end, rough.j_end
    limits = (0, i if i <= first.j else first.i)  # a chain that runs into itself is several copies, told apart later
    start, before = reach(keys, edges, (first.i, first.j), limits)
    found = Alignment(start[0], i, start[1], j, (*before[::-1], *rough.hunks))
    found = trimmed(onward(keys, edges, found, -1, limits), edges, 1)
    limits = (found.j, len(keys))
    end, behind = reach(keys, edges, (i, j), limits)
    found = Alignment(found.i, end[0], found.j, end[1], (*found.hunks, *behind))
    found = trimmed(onward(keys, edges, found, 1, limits), edges, -1)
    one_sided = [hunk for hunk in found.hunks if hunk[0] == hunk[1] or hunk[2] == hunk[3]]
    return found._replace(hunks=tuple(slid(keys, edges, found))) if one_sided else found


def reach(
    keys: list[str], edges: bytearray, start: tuple[int, int], limits: tuple[int, int]
) -> tuple[tuple[int, int], list[Hunk]]:
    """How far an end can be extended, and the hunks on the way; the last may be a word in which one side is cut off."""
    at, hunks = extend(keys, edges, start, limits)
    step = 1 if limits[1] > start[1] else -1
    back = hunks and at == ends(hunks[-1], -step) and is_lone(hunks[-1])  # the lone word may be a part of one
    i, j = ends(hunks[-1], step) if back else at
    torn = torn_end(keys, edges, (i, j), step) if limits[0] != i and limits[1] != j else None
    return ((i + step, j + step), [*(hunks[:-1] if back else hunks), torn]) if torn else (at, hunks)


def is_lone(hunk: Hunk) -> bool:
    """Whether a hunk is one word on one side and nothing on the other."""
    i1, i2, j1, j2 = hunk
    return sorted((i2 - i1, j2 - j1)) == [0, 1]


def slid(keys: list[str], edges: bytearray, alignment: Alignment) -> Iterator[Hunk]:
    """The hunks, with those of one side moved to edges over equal words.

    Beside `A man.`, `A man. A dog.` then has `A dog.` more, and not `man. A dog`.
    """
    last = Hunk(alignment.i, alignment.i, alignment.j, alignment.j)
    end = Hunk(alignment.i_end, alignment.i_end, alignment.j_end, alignment.j_end)
    for hunk, behind in pairwise((*alignment.hunks, end)):
        moved = hunk
        if hunk.j1 == hunk.j2:
            moved = moves(keys, edges, hunk, (last.i2, behind.i1))
        elif hunk.i1 == hunk.i2:
            moved = moves(keys, edges, hunk.mirrored(), (last.j2, behind.j1)).mirrored()
        yield moved
        last = moved


def moves(keys: list[str], edges: bytearray, hunk: Hunk, limits: tuple[int, int]) -> Hunk:
    """A hunk of the `i` side alone, moved to the nearest edges that it can reach over equal words within `limits`.

    If there are none it is moved to where paragraphs of both sides begin or end: `The mouth of the Rye | The boat` has
    `the Rye` more than `The mouth of | The boat`, which is cut off.
    """
    i1, i2, j, _ = hunk
    torn = None
    for step, most in ((-1, i1 - limits[0]), (1, limits[1] - i2)):
        for by in range(min(most, SLIDE) + 1):
            a, b, c = i1 + step * by, i2 + step * by, j + step * by
            if by and keys[min(a, a - step)] != keys[min(b, b - step)]:
                break
            if edges[a] and edges[b] and edges[c]:
                return Hunk(a, b, c, c)
            if not torn and edges[c] == PARAGRAPH and PARAGRAPH in (edges[a], edges[b]):
                torn = Hunk(a, b, c, c)
    return torn or hunk


def onward(keys: list[str], edges: bytearray, alignment: Alignment, step: int, limits: tuple[int, int]) -> Alignment:
    """The alignment continued through the paragraph in which it stopped, if nearly all letters of that are the same."""
    while (found := cut_back(alignment, edges, step)) is not None:
        at = end_of(found, step)
        slips = stride(keys, edges, at, step, limits)
        if slips is None:
            break
        at = paragraph_from(edges, at[0], step, limits[0]), paragraph_from(edges, at[1], step, limits[1])
        (i, j), more = extend(keys, edges, at, limits)
        if step > 0:
            alignment = found._replace(i_end=i, j_end=j, hunks=(*found.hunks, *slips, *more))
        else:
            alignment = found._replace(i=i, j=j, hunks=(*more[::-1], *slips, *found.hunks))
    return alignment


def cut_back(alignment: Alignment, edges: bytearray, step: int) -> Alignment | None:
    """The alignment cut back to the nearest edge of a paragraph on both sides; None if it ends at one or has none."""
    i, j = end_of(alignment, step)
    hunks = list(alignment.hunks)
    if edges[i] == PARAGRAPH == edges[j]:
        return None
    while i > alignment.i if step > 0 else i < alignment.i_end:
        i, j = inward(hunks, (i, j), -step)
        if edges[i] == PARAGRAPH or edges[j] == PARAGRAPH:
            break
    if not (edges[i] == PARAGRAPH == edges[j] and alignment.i < i < alignment.i_end):
        return None
    return shortened(alignment, hunks, (i, j), step)


def trimmed(alignment: Alignment, edges: bytearray, step: int) -> Alignment:
    """The alignment without the few words by which an end ran over an edge of both sides by chance.

    At the end of the text it is no chance: a copy that was cut off there may have a word of its last paragraph.
    `step` is -1 to trim its end, 1 to trim its beginning.
    """
    i, j = end_of(alignment, -step)
    if (edges[i] and edges[j]) or alignment.i_end > alignment.j or (edges[j] and j == len(edges) - 1):
        return alignment
    level = PARAGRAPH if edges[i] or edges[j] else SENTENCE
    hunks = list(alignment.hunks)
    for _ in range(CHANCE if level == SENTENCE else CHANCE_AT_EDGE):
        i, j = inward(hunks, (i, j), step)
        if not (alignment.i < i < alignment.i_end and alignment.j < j < alignment.j_end):
            break
        if min(edges[i], edges[j]) >= level:
            return shortened(alignment, hunks, (i, j), -step)
    return alignment


def inward(hunks: list[Hunk], at: tuple[int, int], step: int) -> tuple[int, int]:
    """The place after `at`, or with `step` -1 before it: a word on, or beyond a hunk, which is taken out of `hunks`."""
    next_one = 0 if step > 0 else -1
    if hunks and at == ends(hunks[next_one], step):
        return ends(hunks.pop(next_one), -step)
    return at[0] + step, at[1] + step


def end_of(alignment: Alignment, step: int) -> tuple[int, int]:
    """Where an alignment ends, or with `step` -1 begins."""
    return (alignment.i_end, alignment.j_end) if step > 0 else (alignment.i, alignment.j)


def shortened(alignment: Alignment, hunks: Iterable[Hunk], at: tuple[int, int], step: int) -> Alignment:
    """The alignment so shortened that it ends at a place, or with `step` -1 begins there; `hunks` are those left."""
    (i, j), kept = at, alignment._replace(hunks=tuple(hunks))
    return kept._replace(i_end=i, j_end=j) if step > 0 else kept._replace(i=i, j=j)


def ends(hunk: Hunk, step: int) -> tuple[int, int]:
    """Where a hunk begins, or with `step` -1 ends."""
    return (hunk.i1, hunk.j1) if step > 0 else (hunk.i2, hunk.j2)
