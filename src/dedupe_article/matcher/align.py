"""The alignment of two passages, word by word: where they are equal, and the hunks in which they differ."""

from __future__ import annotations

from typing import NamedTuple

from dedupe_article.matcher.chains import Chain
from dedupe_article.matcher.slips import alike, is_slip

LOOK_AHEAD = 2  # equal words that must follow a word that differs before an extension goes past it
REACH = 80  # words by which an end of a chain may be extended: a paragraph


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
    left, before = extend(keys, first.i, first.j, -1, first.j)
    right, behind = extend(keys, i, j, 1, first.j - left[1])
    return Alignment(first.i - left[0], i + right[0], first.j - left[1], j + right[1], (*before[::-1], *hunks, *behind))


def fill(keys: list[str], edges: bytearray, gap: Hunk) -> list[Hunk]:
    """The hunks inside a gap between two runs."""
    i1, i2, j1, j2 = gap
    if i1 == i2 or j1 == j2 or (i2 - i1 == 1 and j2 - j1 == 1):
        return [gap]
    from rapidfuzz.distance import Levenshtein  # only what is damaged needs it

    codes = Levenshtein.opcodes(keys[i1:i2], keys[j1:j2])
    found = [Hunk(i1 + c.src_start, i1 + c.src_end, j1 + c.dest_start, j1 + c.dest_end) for c in codes if c.tag != "equal"]
    return joined(found, edges)


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


def extend(keys: list[str], i: int, j: int, step: int, wall: int) -> tuple[tuple[int, int], list[Hunk]]:
    """Walk on from `i` and `j` (`step` 1 or -1) while words are equal or a slip apart.

    Gives the words taken on each side and the hunks among them, nearest first. The earlier side stops before `wall`
    when it walks forward, the later one behind the earlier one's end when it walks back.
    """
    hunks: list[Hunk] = []
    taken = (0, 0)
    a, b = 0, 0
    while a < REACH and b < REACH:
        move = pace(keys, i + step * a, j + step * b, step, wall)
        if move is None:
            break
        x, y = move
        if (x, y) != (1, 1) or word(keys, i + step * a, step) != word(keys, j + step * b, step):
            hunks.append(hunk(i + step * a, j + step * b, (x, y), step))
        a, b = a + x, b + y
        taken = (a, b)
    return taken, hunks


def hunk(i: int, j: int, size: tuple[int, int], step: int) -> Hunk:
    """The hunk of `size` words on each side that begins at `i` and `j` in the direction of `step`."""
    if step > 0:
        return Hunk(i, i + size[0], j, j + size[1])
    return Hunk(i - size[0], i, j - size[1], j)


def word(keys: list[str], at: int, step: int) -> str:
    """The next word in the direction of `step`."""
    return keys[at] if step > 0 else keys[at - 1]


def pace(keys: list[str], i: int, j: int, step: int, wall: int) -> tuple[int, int] | None:
    """How many words on each side the next step of an extension takes, or None where it ends."""
    left_i = (wall - i) if step > 0 else i
    left_j = (len(keys) - j) if step > 0 else j
    if left_i < 1 or left_j < 1:
        return None
    one, two = word(keys, i, step), word(keys, j, step)
    if one == two or is_slip(one, two):
        return 1, 1
    if left_i > 1 and alike([one, word(keys, i + step, step)][::step], [two]):
        return 2, 1
    if left_j > 1 and alike([one], [two, word(keys, j + step, step)][::step]):
        return 1, 2
    return None
