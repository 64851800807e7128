"""A dot plot of an article against itself: where a stretch stands again, a line runs along."""

from __future__ import annotations

from collections import defaultdict
from typing import NamedTuple

from dedupe_article.matcher.words import spans, words

# Four words in a row recur by chance about once in an article of 500 words; in scripts without spaces, where a word is
# a character, it takes eight.
SHINGLE = 4
DENSE_SHINGLE = 8
# What stands more often than this is a phrase of the house and would blacken the plot.
FREQUENT = 6
# A plot is some 300 points wide: more lines than that show nothing more, and longer articles are too slow to shingle.
LINES = 400
LARGEST = 40_000


class Line(NamedTuple):
    """The stretch that starts at `x` stands again at `y`, over `length`; all as shares of the article, 0 to 1."""

    x: float
    y: float
    length: float


def plot(text: str) -> list[Line]:
    """The longest repeated stretches of `text`, the later copy as `y`; none for an article that is very large."""
    found = words(text)
    size = DENSE_SHINGLE if found.dense else SHINGLE
    if not size < len(found.keys) <= LARGEST:
        return []
    places = spans(found)
    runs = sorted(diagonals(found.keys, size), key=lambda run: run[2], reverse=True)[:LINES]
    return [
        Line(share(places[i][0], text), share(places[j][0], text), share(places[j + n - 1][1] - places[j][0], text))
        for i, j, n in runs
    ]


def share(offset: int, text: str) -> float:
    """An offset as a share of the text."""
    return round(offset / len(text), 4)


def diagonals(keys: list[str], size: int) -> list[tuple[int, int, int]]:
    """Maximal runs of words that stand again: where first, where again, and how many; of at least `size` words."""
    seen: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    running: dict[int, tuple[int, int]] = {}
    done = []
    for place, shingle in enumerate(zip(*(keys[offset:] for offset in range(size)), strict=False)):
        earlier = seen[shingle]
        if len(earlier) < FREQUENT:
            for other in earlier:
                start, last = running.get(place - other, (place, place - 1))
                if last != place - 1:
                    done.append((start - place + other, start, last - start + size))
                    start = place
                running[place - other] = (start, place)
            earlier.append(place)
    return done + [(start - lag, start, last - start + size) for lag, (start, last) in running.items()]
