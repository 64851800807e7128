"""Which word stands for which inside a hunk, judged by their letters."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

from dedupe_article.matcher.alignment import Hunk
from dedupe_article.matcher.words import is_unspaced
from dedupe_article.matcher.words.slips import HALF, alike, distance, is_slip, same_passage, within

PAIRED = 1600  # words of one side times words of the other that are paired (12 ms): more is another passage
SMALL = 36  # the same, where they are always paired; in a larger hunk half of the letters must be the same
MOVES = ((1, 1), (2, 1), (1, 2), (3, 1), (1, 3))


def paired(keys: Sequence[str], hunk: Hunk) -> list[Hunk]:
    """The hunk cut into pairs of words that are a slip apart or run together, and what stands between these.

    Of all pairings it is the one that leaves the fewest letters unpaired (Needleman and Wunsch 1970, with words run
    together). If these are most of them, there are simply other words, and the hunk is left as it is.
    """
    i1, i2, j1, j2 = hunk
    if not 1 < (i2 - i1) * (j2 - j1) <= PAIRED:
        return [hunk]
    ones, twos = keys[i1:i2], keys[j1:j2]
    if len(ones) * len(twos) > SMALL and not same_passage(ones, twos, HALF):
        return [hunk]
    stand = list(pairs(ones, twos))
    if 2 * sum(map(len, (word for a, b, c, d in stand for word in (*ones[a:b], *twos[c:d])))) < sum(
        map(len, (*ones, *twos))
    ):
        return [hunk]
    found, last = list[Hunk](), (i1, j1)
    for pair in [*stand, (len(ones), len(ones), len(twos), len(twos))]:
        one = Hunk(i1 + pair[0], i1 + pair[1], j1 + pair[2], j1 + pair[3])
        between = Hunk(last[0], one.i1, last[1], one.j1)
        found += [part for part in (between, one) if keys[part.i1 : part.i2] != keys[part.j1 : part.j2]]
        last = (one.i2, one.j2)
    return found


def swapped(ones: Sequence[str], twos: Sequence[str]) -> bool:
    """Whether two characters of a script without spaces changed places."""
    return len(ones) == 2 and all(map(is_unspaced, ones)) and ones == twos[::-1]


def pairs(ones: Sequence[str], twos: Sequence[str]) -> Iterator[tuple[int, int, int, int]]:
    """The words of both sides that stand for each other, as `(i1, i2, j1, j2)`, in order."""
    width = len(twos) + 1
    spared = [0] * ((len(ones) + 1) * width)  # the letters that need not stand alone, from each place to the end
    moves = [(1, 0)] * len(spared)
    for i, j in product(range(len(ones), -1, -1), range(len(twos), -1, -1)):
        steps = [(1, 0)] * (i < len(ones)) + [(0, 1)] * (j < len(twos))
        gains = [(spared[(i + di) * width + j + dj], (di, dj)) for di, dj in steps]
        for di, dj in MOVES:
            if i + di <= len(ones) and j + dj <= len(twos) and stand_for(ones[i : i + di], twos[j : j + dj]):
                letters = sum(map(len, (*ones[i : i + di], *twos[j : j + dj])))
                gains.append((spared[(i + di) * width + j + dj] + letters, (di, dj)))
        if gains:
            spared[i * width + j], moves[i * width + j] = max(gains)
    i = j = 0
    while i < len(ones) or j < len(twos):
        di, dj = moves[i * width + j]
        if di and dj:
            yield i, i + di, j, j + dj
        i, j = i + di, j + dj


def stand_for(ones: Sequence[str], twos: Sequence[str]) -> bool:
    """Whether one word, or two run together, is another one misspelt."""
    if len(ones) == len(twos) == 1:
        return ones == twos or (len(ones[0]) + len(twos[0]) > 2 and is_slip(ones[0], twos[0], rounded=2))
    several = ones if len(ones) > 1 else twos
    return alike(ones, twos) and not swallows(several, "".join(several), "".join(twos if several is ones else ones))


def swallows(several: Sequence[str], joined: str, other: str) -> bool:
    """Whether one of several words may be missing from `other`: without it no more letters differ, and several do."""
    apart = distance()(joined, other)
    rests = ("".join([*several[:at], *several[at + 1 :]]) for at in range(len(several)))
    return apart > 1 and any(within(rest, other, apart) for rest in rests)
