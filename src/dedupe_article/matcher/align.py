"""The alignment of two passages, word by word: where they are equal, and the hunks in which they differ."""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from dedupe_article.matcher.chains import Chain
from dedupe_article.matcher.edges import PARAGRAPH
from dedupe_article.matcher.slips import alike, is_slip, same_letters

REACH = 400  # words by which an end of a chain may be extended: a few paragraphs
PASSAGE = 12  # words: what stands for so many others is another passage
ALIKE = 0.3  # of the words of a gap: less are equal by chance; at 6 % misspelt letters half of them are
LOOK_AHEAD = 3  # words that must be the same again behind a word that differs for an extension to go past it
SKIPS = ((1, 1), (0, 1), (1, 0), (2, 2), (1, 2), (2, 1))
CHANCE = 12  # words that two passages may share beyond the edge of a paragraph by chance
NEW = 3  # paragraphs that one copy may have more between two that both have


class Hunk(NamedTuple):
    """`keys[i1:i2]` stands where the other side has `keys[j1:j2]`; one of them may be empty."""

    i1: int
    i2: int
    j1: int
    j2: int

    def mirrored(self) -> Hunk:
        """The same with the sides changed."""
        return Hunk(self.j1, self.j2, self.i1, self.i2)


class Alignment(NamedTuple):
    """Two passages, `[i, i_end)` and `[j, j_end)` in words; outside of the hunks they are equal word by word."""

    i: int
    i_end: int
    j: int
    j_end: int
    hunks: tuple[Hunk, ...]

    def early(self) -> tuple[int, int]:
        """The side that stands first."""
        return self.i, self.i_end

    def late(self) -> tuple[int, int]:
        """The side that stands last."""
        return self.j, self.j_end

    def mirrored(self) -> Alignment:
        """The same with the sides changed."""
        hunks = tuple(hunk.mirrored() for hunk in self.hunks)
        return Alignment(self.j, self.j_end, self.i, self.i_end, hunks)


def align(keys: list[str], edges: bytearray, chain: Chain) -> Alignment:
    """Fill the gaps of `chain` and extend its ends over words that are equal or a slip apart."""
    hunks: list[Hunk] = []
    first = chain.runs[0]
    i, j = first.i, first.j
    for run in chain.runs:
        skip = max(i - run.i, j - run.j, 0)
        if (i, j) != (run.i + skip, run.j + skip):
            hunks += fill(keys, edges, Hunk(i, run.i + skip, j, run.j + skip))
        i, j = run.i + run.length, run.j + run.length
    left, before = extend(keys, edges, (first.i, first.j), (0, min(i, first.j)))
    right, behind = extend(keys, edges, (i, j), (left[1], len(keys)))
    found = Alignment(left[0], right[0], left[1], right[1], (*before[::-1], *hunks, *behind))
    return trimmed(trimmed(found, edges, 1), edges, -1)


def trimmed(alignment: Alignment, edges: bytearray, step: int) -> Alignment:
    """The alignment without the few words by which an end ran on over an edge of both sides, by chance."""
    i, j = (alignment.i, alignment.j) if step > 0 else (alignment.i_end, alignment.j_end)
    if edges[i] or edges[j] or alignment.i_end >= alignment.j:
        return alignment
    hunks = list(alignment.hunks)
    for _ in range(CHANCE):
        if hunks and (i, j) == ends(hunks[0 if step > 0 else -1], step):
            gone = hunks.pop(0 if step > 0 else -1)
            i, j = ends(gone, -step)
        else:
            i, j = i + step, j + step
        if not (alignment.i < i < alignment.i_end and alignment.j < j < alignment.j_end):
            break
        if edges[i] and edges[j]:
            kept = alignment._replace(hunks=tuple(hunks))
            return kept._replace(i=i, j=j) if step > 0 else kept._replace(i_end=i, j_end=j)
    return alignment


def ends(hunk: Hunk, step: int) -> tuple[int, int]:
    """Where a hunk begins, or with `step` -1 ends."""
    return (hunk.i1, hunk.j1) if step > 0 else (hunk.i2, hunk.j2)


def fill(keys: list[str], edges: bytearray, gap: Hunk) -> list[Hunk]:
    """The hunks inside a gap between two runs."""
    i1, i2, j1, j2 = gap
    if i1 == i2 or j1 == j2 or (i2 - i1 == 1 and j2 - j1 == 1):
        return [gap]
    from rapidfuzz.distance import Levenshtein  # only what is damaged needs it

    codes = Levenshtein.opcodes(keys[i1:i2], keys[j1:j2])
    equal = sum(code.src_end - code.src_start for code in codes if code.tag == "equal")
    if min(i2 - i1, j2 - j1) >= PASSAGE and equal < ALIKE * min(i2 - i1, j2 - j1):
        return [gap]
    found = [Hunk(i1 + c.src_start, i1 + c.src_end, j1 + c.dest_start, j1 + c.dest_end) for c in codes if c.tag != "equal"]
    return [part for hunk in joined(found, edges) for part in split(keys, edges, hunk)]


def split(keys: list[str], edges: bytearray, hunk: Hunk) -> list[Hunk]:
    """The hunk word by word where both sides have as many, else at the edges that both sides have."""
    i1, i2, j1, j2 = hunk
    if i2 - i1 == j2 - j1:
        if same_letters(keys[i1:i2], keys[j1:j2]):
            return [hunk]
        return [Hunk(i1 + at, i1 + at + 1, j1 + at, j1 + at + 1) for at in range(i2 - i1)]
    early = [i1, *(i for i in range(i1 + 1, i2) if edges[i]), i2]
    late = [j1, *(j for j in range(j1 + 1, j2) if edges[j]), j2]
    if len(early) != len(late):
        return [hunk]
    return [Hunk(*one, *two) for one, two in zip(pairwise(early), pairwise(late), strict=True)]


def joined(hunks: list[Hunk], edges: bytearray) -> list[Hunk]:
    """Hunks that touch become one; so do those about a word or two that are equal by chance amid new words."""
    found: list[Hunk] = []
    for hunk in hunks:
        if found and island(found[-1], hunk, edges):
            last = found.pop()
            hunk = Hunk(last.i1, hunk.i2, last.j1, hunk.j2)  # noqa: PLW2901 - grows over the island
        found.append(hunk)
    return found


def island(one: Hunk, two: Hunk, edges: bytearray) -> bool:
    """Whether the equal words between two hunks are too few to count beside what stands on one side only."""
    equal = two.i1 - one.i2
    if equal == 0:
        return True
    if edges[one.i2] and edges[two.i1] and edges[one.j2] and edges[two.j1]:
        return False  # a whole line or sentence on both sides
    surplus = abs((one.i2 - one.i1) - (one.j2 - one.j1)) + abs((two.i2 - two.i1) - (two.j2 - two.j1))
    return equal <= 2 and surplus >= 4 * equal + 2


def extend(
    keys: list[str], edges: bytearray, start: tuple[int, int], limits: tuple[int, int]
) -> tuple[tuple[int, int], list[Hunk]]:
    """Walk on from `start` towards `limits` over words that are equal or a slip apart, and over inserted paragraphs.

    Gives where the walk ends on both sides and the hunks on the way, nearest first.
    """
    hunks: list[Hunk] = []
    i, j = start
    step = 1 if limits[1] > j else -1
    while abs(i - start[0]) < REACH:
        at = (i, j)
        move = pace(keys, at, step, limits) or leap(keys, edges, at, step, limits) or hop(keys, edges, at, step, limits)
        if move is None:
            break
        a, b = i + step * move[0], j + step * move[1]
        if move[0] != move[1] or keys[min(i, a) : max(i, a)] != keys[min(j, b) : max(j, b)]:
            hunks.append(Hunk(min(i, a), max(i, a), min(j, b), max(j, b)))
        i, j = a, b
    return (i, j), hunks


def word(keys: list[str], at: int, step: int) -> str:
    """The next word in the direction of `step`."""
    return keys[at] if step > 0 else keys[at - 1]


def pace(keys: list[str], at: tuple[int, int], step: int, limits: tuple[int, int]) -> tuple[int, int] | None:
    """How many words on each side the next step of an extension takes, or None where it ends."""
    i, j = at
    left_i, left_j = step * (limits[0] - i), step * (limits[1] - j)
    if left_i < 1 or left_j < 1:
        return None
    one, two = word(keys, i, step), word(keys, j, step)
    if one == two or same_letters([one], [two]):
        return 1, 1
    ones = [one, word(keys, i + step, step)][::step] if left_i > 1 else []
    twos = [two, word(keys, j + step, step)][::step] if left_j > 1 else []
    for same in (same_letters, alike):
        if ones and same(ones, [two]):
            return 2, 1
        if twos and same([one], twos):
            return 1, 2
        if same is same_letters and is_slip(one, two):
            return 1, 1
    return None


def leap(
    keys: list[str], edges: bytearray, at: tuple[int, int], step: int, limits: tuple[int, int]
) -> tuple[int, int] | None:
    """A skip of a word or two behind which the words are the same again; not from the edge of a paragraph."""
    if edges[at[0]] == PARAGRAPH == edges[at[1]]:
        return None
    return next((skip for skip in SKIPS if goes_on(keys, edges, at, skip, step, limits)), None)


def goes_on(
    keys: list[str], edges: bytearray, at: tuple[int, int], skip: tuple[int, int], step: int, limits: tuple[int, int]
) -> bool:
    """Whether behind a skip the next words are the same, or both sides are at the edge of a paragraph."""
    i, j = at[0] + step * skip[0], at[1] + step * skip[1]
    for _ in range(LOOK_AHEAD):
        if min(step * (limits[0] - i), step * (limits[1] - j)) < 0:
            return False
        if edges[i] == PARAGRAPH == edges[j]:
            return True
        if limits[0] == i or limits[1] == j:
            return False
        one, two = word(keys, i, step), word(keys, j, step)
        if one != two and not is_slip(one, two):
            return False
        i, j = i + step, j + step
    return True


def hop(
    keys: list[str], edges: bytearray, at: tuple[int, int], step: int, limits: tuple[int, int]
) -> tuple[int, int] | None:
    """The words to skip on one side where, behind a paragraph or a few that are new there, the next one is the same."""
    i, j = at
    if edges[i] != PARAGRAPH or edges[j] != PARAGRAPH:
        return None
    here, there = paragraph_from(edges, i, step, limits[0]), paragraph_from(edges, j, step, limits[1])
    if here == i or there == j:
        return None
    for skipped in new_paragraphs(edges, j, step, limits[1]):
        beyond = skipped + here - i
        if step * (limits[1] - beyond) >= 0 and edges_agree(keys, edges, (i, here), (skipped, beyond)):
            return 0, abs(skipped - j)
    for skipped in new_paragraphs(edges, i, step, limits[0]):
        beyond = skipped + there - j
        if step * (limits[0] - beyond) >= 0 and edges_agree(keys, edges, (j, there), (skipped, beyond)):
            return abs(skipped - i), 0
    return None


def paragraph_from(edges: bytearray, at: int, step: int, limit: int) -> int:
    """The other end of the paragraph that begins, or with `step` -1 ends, at word `at`."""
    mark = bytes([PARAGRAPH])
    found = edges.find(mark, at + 1, limit + 1) if step > 0 else edges.rfind(mark, limit, max(at, limit))
    return found if found >= 0 else at


def new_paragraphs(edges: bytearray, at: int, step: int, limit: int) -> list[int]:
    """Where the next paragraphs end, as far as they may be new on one side."""
    found: list[int] = []
    while len(found) < NEW and (beyond := paragraph_from(edges, at, step, limit)) != at:
        found.append(beyond)
        at = beyond
    return found


def edges_agree(keys: list[str], edges: bytearray, one: tuple[int, int], two: tuple[int, int]) -> bool:
    """Whether two stretches are the same whole paragraph."""
    (a, b), (c, d) = sorted(one), sorted(two)
    return 0 <= c and d < len(edges) and edges[c] == PARAGRAPH == edges[d] and keys[a:b] == keys[c:d]
