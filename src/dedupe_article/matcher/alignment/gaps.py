"""The hunks in a gap between two runs of equal words."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from dedupe_article.matcher.alignment import Hunk
from dedupe_article.matcher.alignment.pairing import paired, swapped
from dedupe_article.matcher.words import is_unspaced
from dedupe_article.matcher.words.slips import HALF, same_letters, same_passage

PASSAGE = 12  # words on both sides that may be two different passages
ALIKE = 0.3  # share of the words of a gap: fewer are equal by chance; at 6 % misspelt letters half of them are


def fill(keys: list[str], edges: bytearray, gap: Hunk) -> list[Hunk]:
    """The hunks inside a gap between two runs."""
    i1, i2, j1, j2 = gap
    if i1 == i2 or j1 == j2 or (i2 - i1 == 1 and j2 - j1 == 1):
        return [gap]
    ones, twos = keys[i1:i2], keys[j1:j2]
    if differ_at_ends(ones, twos):  # as where two words near each other are misspelt
        return [Hunk(i1, i1 + 1, j1, j1 + 1), Hunk(i2 - 1, i2, j2 - 1, j2)]
    from rapidfuzz.distance import Levenshtein  # noqa: PLC0415 - only what is damaged needs it

    codes = Levenshtein.opcodes(ones, twos)
    shorter = min(i2 - i1, j2 - j1)
    if shorter >= PASSAGE and sum(c.src_end - c.src_start for c in codes if c.tag == "equal") < ALIKE * shorter:
        return [part for piece in apart(keys, edges, gap) for part in paired(keys, piece)]
    found = [
        Hunk(i1 + c.src_start, i1 + c.src_end, j1 + c.dest_start, j1 + c.dest_end) for c in codes if c.tag != "equal"
    ]
    return [part for hunk in joined(keys, found, edges) for part in split(keys, edges, hunk)]


def differ_at_ends(ones: Sequence[str], twos: Sequence[str]) -> bool:
    """Whether the first words and the last ones alone differ, and none of those stands on both sides.

    Then no other alignment has as few differences.

    >>> differ_at_ends(["the", "rain", "may"], ["teh", "rain", "mya"]), differ_at_ends(["a", "b", "c"], ["c", "b", "a"])
    (True, False)
    """
    if len(ones) < 3 or ones[1:-1] != twos[1:-1]:
        return False
    return not {ones[0], ones[-1]}.intersection(twos) and not {twos[0], twos[-1]}.intersection(ones)


def apart(keys: list[str], edges: bytearray, gap: Hunk) -> list[Hunk]:
    """The gap with the end of a sentence at its beginning, and the beginning of one at its end, split off if alike."""
    i1, i2, j1, j2 = gap
    i, j = next_edge(edges, i1, i2), next_edge(edges, j1, j2)
    if min(i, j) >= 0 and same_passage(keys[i1:i], keys[j1:j], HALF):
        i1, j1 = i, j
    i, j = last_edge(edges, i1, i2), last_edge(edges, j1, j2)
    if min(i, j) >= 0 and same_passage(keys[i:i2], keys[j:j2], HALF):
        i2, j2 = i, j
    pieces = [gap._replace(i2=i1, j2=j1), Hunk(i1, i2, j1, j2), gap._replace(i1=i2, j1=j2)]
    return [piece for piece in pieces if piece.i1 < piece.i2 or piece.j1 < piece.j2]


def next_edge(edges: bytearray, start: int, end: int) -> int:
    """The first word after `start` that has an edge before it, at most `end`; or -1."""
    return next((at for at in range(start + 1, end + 1) if edges[at]), -1)


def last_edge(edges: bytearray, start: int, end: int) -> int:
    """The last word before `end` that has an edge before it, at least `start`; or -1."""
    return next((at for at in range(end - 1, start - 1, -1) if edges[at]), -1)


def split(keys: list[str], edges: bytearray, hunk: Hunk) -> list[Hunk]:
    """The hunk split word by word if both sides have as many; else at the edges of both, and by the letters."""
    i1, i2, j1, j2 = hunk
    if i2 - i1 == 1 == j2 - j1:
        return [hunk]
    if same_letters(keys[i1:i2], keys[j1:j2]) or swapped(keys[i1:i2], keys[j1:j2]):
        return [hunk]
    if i2 - i1 == j2 - j1:
        return [Hunk(i1 + at, i1 + at + 1, j1 + at, j1 + at + 1) for at in range(i2 - i1)]
    early = [i1, *(i for i in range(i1 + 1, i2) if edges[i]), i2]
    late = [j1, *(j for j in range(j1 + 1, j2) if edges[j]), j2]
    if len(early) == len(late):
        parts = [Hunk(*one, *two) for one, two in zip(pairwise(early), pairwise(late), strict=True)]
    else:
        parts = apart(keys, edges, hunk)
    return [pair for part in parts for pair in paired(keys, part)]


def joined(keys: list[str], hunks: list[Hunk], edges: bytearray) -> list[Hunk]:
    """Hunks that touch become one; so do those around a word or two that are equal by chance amid new words."""
    found: list[Hunk] = []
    for hunk in hunks:
        if found and island(keys, found[-1], hunk, edges):
            last = found.pop()
            hunk = Hunk(last.i1, hunk.i2, last.j1, hunk.j2)  # noqa: PLW2901 - grows over the island
        found.append(hunk)
    return found


def is_swap(keys: list[str], one: Hunk, two: Hunk) -> bool:
    """Whether a character changed places with the next one, in a script without spaces."""
    early, late = [*keys[one.i1 : one.i2], *keys[two.i1 : two.i2]], [*keys[one.j1 : one.j2], *keys[two.j1 : two.j2]]
    return early == late and is_unspaced(early[0])


def island(keys: list[str], one: Hunk, two: Hunk, edges: bytearray) -> bool:
    """Whether the equal words between two hunks are so few beside what only one side has that they are so by chance."""
    equal = two.i1 - one.i2
    if equal == 0:
        return True
    if equal == 1 and is_swap(keys, one, two):
        return True
    if is_addition(edges, one) or is_addition(edges, two):
        return False
    if edges[one.i2] and edges[two.i1] and edges[one.j2] and edges[two.j1]:
        return False  # a whole line or sentence on both sides
    surplus = abs((one.i2 - one.i1) - (one.j2 - one.j1)) + abs((two.i2 - two.i1) - (two.j2 - two.j1))
    return equal <= 2 and surplus >= 4 * equal + 2


def is_addition(edges: bytearray, hunk: Hunk) -> bool:
    """Whether a hunk is whole sentences that only one side has."""
    return (hunk.i1 == hunk.i2 or hunk.j1 == hunk.j2) and all(edges[word] for word in hunk)
