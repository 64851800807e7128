"""The fuzzy hash: word shingles in an index propose where a text repeats itself."""

from __future__ import annotations

from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import count, islice, pairwise
from operator import ne
from typing import NamedTuple

from dedupe_article.model import Settings

# Words in a probe: 65 % of clean articles have no recurring shingle of 6 words, so they are done there; a passage of
# 30 words with a slip in every third word still has one in three cases out of four.
PROBE = 6
COPY = 40  # words: the inside of a run as long as this is not indexed again
SHINGLE = 5  # words in a seed: a copy with a slip in every third word has one in eight words on average
UNSPACED_FACTOR = 2  # in scripts without spaces a word is one character, about half of a word elsewhere
STRIDES = (16, 4, 1)  # words that are compared at once
# Share of a text in which shingles are counted first: in 225 of 246 bodies with 1 % misspelt letters enough recur
# there, with 0.6 in 187, and with 0.7 in 242.
TELLING = 0.65
MANY = 20_000  # words: a dict of as many shingles takes 4 MB, which no longer fits into a cache
EARLIER = 6  # places of a frequent shingle that are remembered: the first two and the last four


class Run(NamedTuple):
    """`keys[i:i + length] == keys[j:j + length]`, `i < j`, and longer in no direction."""

    i: int
    j: int
    length: int


def shingle(size: int, settings: Settings, weight: float = 1.0) -> int:
    """How many words a shingle has: `size`, or fewer for short passages; twice that where a word is one character."""
    return min(size, settings.min_words) * (UNSPACED_FACTOR if weight < 1 else 1)


def shingles(keys: Sequence[str], size: int) -> Iterable[tuple[str, ...]]:
    """Every stretch of `size` words, in order.

    >>> list(shingles(["a", "b", "c"], 2))
    [('a', 'b'), ('b', 'c')]
    """
    places = [iter(keys) for _ in range(size)]
    for at, place in enumerate(places):
        next(islice(place, at, at), None)  # which passes over so many words
    return zip(*places, strict=False)


def count_recurring(keys: Sequence[str], size: int, most: int) -> int:
    """How many shingles of `size` words stood before; where more than `most` did, at least so many."""
    if len(keys) >= MANY:
        return sum(map(ne, first_places(keys, size), count()))
    grams, number = shingles(keys, size), max(len(keys) - size + 1, 0)
    some = int(number * TELLING)
    known = set(islice(grams, some))
    if some - len(known) > most:
        return some - len(known)
    known.update(grams)
    return number - len(known)


def first_places(keys: Sequence[str], size: int) -> Iterator[int]:
    """For each shingle of `size` words, where the first one that equals it begins; that may be the shingle itself."""
    if len(keys) >= MANY:
        return looked_up(keys, size)
    first: dict[tuple[str, ...], int] = {}
    return map(first.setdefault, shingles(keys, size), count())


def looked_up(keys: Sequence[str], size: int) -> Iterator[int]:
    """The same by a hash table of places with open addressing, which takes 8 bytes a word where a dict takes 200."""
    room = 2 * len(keys)
    table = array("I", [0]) * room
    for at, gram in enumerate(shingles(keys, size)):
        slot = hash(gram) % room
        while (known := table[slot]) and (
            keys[known - 1] != keys[at] or keys[known - 1 : known - 1 + size] != keys[at : at + size]
        ):
            slot = (slot + 1) % room
        if not known:
            table[slot] = at + 1
        yield known - 1 if known else at


def recurring_pairs(keys: Sequence[str]) -> bytearray:
    """For each key but the last whether it and the next one stand elsewhere too.

    >>> list(recurring_pairs(["a", "b", "c", "a", "b"]))
    [1, 0, 0, 1]
    """
    if len(keys) < MANY:
        often = Counter(pairwise(keys))
        return bytearray(map((1).__lt__, map(often.__getitem__, pairwise(keys))))
    found = bytearray(len(keys) - 1)
    places: defaultdict[str, array[int]] = defaultdict(lambda: array("I"))
    for at, key in zip(range(len(found)), keys, strict=False):
        places[key].append(at)
    for same in places.values():
        first: dict[str, int] = {}
        for at in same:
            if (before := first.setdefault(keys[at + 1], at)) != at:
                found[before] = found[at] = True
    return found


def runs(keys: Sequence[str], size: int) -> list[Run]:
    """The maximal runs of at least `size` equal words, sorted by their later place.

    For each word a bounded number of earlier places is looked at, each run is followed once, and the inside of a long
    one is skipped, so the work is linear.
    """
    second = array("I", [0]) * len(keys)  # the second place of each shingle, by its first one
    later: dict[int, list[int]] = {}  # the places of a shingle that stands more often, by its first one
    covered: dict[int, int] = {}
    found: list[Run] = []
    skip = 0
    for j, first in enumerate(first_places(keys, size)):
        if first == j or j < skip:
            continue
        twice = second[first]
        if not twice and covered.get(j - first, 0) > j:  # as most are: inside a run of two places
            second[first] = j
            continue
        earlier = later.get(first) or ([first, twice] if twice else [first])
        if new := [Run(i, j, level(keys, (i, j), 1, len(keys) - j)) for i in earlier if covered.get(j - i, 0) <= j]:
            found += new if len(earlier) < EARLIER else telling(new, earlier[0], earlier[-1])
            covered.update((run.j - run.i, run.j + run.length) for run in new)
            longest = max(run.length for run in new)
            if longest >= COPY:
                skip = j + longest - size
                continue
        if not twice:
            second[first] = j
            continue
        if len(earlier) >= EARLIER:
            del earlier[2]
        later[first] = [*earlier, j]
    return found


def telling(new: list[Run], first: int, last: int) -> list[Run]:
    """Of the runs that begin at one word, those with its first and last earlier place, and any that is longer."""
    known = max((run.length for run in new if run.i in (first, last)), default=0)
    return [run for run in new if run.i in (first, last) or run.length > known]


def level(keys: Sequence[str], at: tuple[int, int], step: int, most: int) -> int:
    """How many words, at most `most`, are equal from `at` on in the direction of `step`; compared several at once."""
    length = 0
    for stride in STRIDES:
        while length + stride <= most:
            i, j = (at[0] + length, at[1] + length) if step > 0 else (at[0] - length - stride, at[1] - length - stride)
            if keys[i : i + stride] != keys[j : j + stride]:
                break
            length += stride
    return length
