"""Another twin for each passage whose twin went in a later round."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate, islice
from typing import NamedTuple

from dedupe_article.matcher.alignment import Alignment, Hunk
from dedupe_article.matcher.alignment.align import align
from dedupe_article.matcher.chains import chains
from dedupe_article.matcher.difference import Difference
from dedupe_article.matcher.difference.noise import noise
from dedupe_article.matcher.page import Page, page
from dedupe_article.matcher.page.whole import STOP
from dedupe_article.matcher.seeds import SHINGLE, runs
from dedupe_article.matcher.words import words
from dedupe_article.model import Match, Repeat, Span

GAP = "\n\n"


class Left(NamedTuple):
    """What is left of a text, and after it the passages that need a twin, as one page.

    The first `wall` keys are those of what is left; `joined` is one string of them, `places` where each begins in it.
    """

    page: Page
    wall: int
    joined: str
    places: Sequence[int]

    def find(self, keys: Sequence[str]) -> int:
        """The first word of what is left at which `keys` stand, or -1."""
        at = self.joined.find(f" {' '.join(keys)} ")
        return bisect_right(self.places, at) - 1 if at >= 0 else -1


def new_twins(text: str, left: str, stale: Sequence[Repeat], match: Match) -> tuple[list[Repeat], list[Repeat]]:
    """The passages with new twins in `left`, and those that have none there.

    A passage whose twin no longer stands in one stretch is divided, and each part gets a twin of its own.
    """
    if not stale:
        return [], []
    passages = [text[slice(*repeat.span)] for repeat in stale]
    known = joined(left, passages)
    starts = accumulate((len(GAP) + len(passage) for passage in passages), initial=len(left) + len(GAP))
    found, lost = [], []
    for repeat, passage, start in zip(stale, passages, starts, strict=False):
        first, end = (bisect_left(known.page.starts, at) for at in (start, start + len(passage)))
        parts = stand_ins(known, first, end)
        if not (covers(parts, first, end) and sound(known, parts, match)):
            parts = sentence_runs(known, first, end)
        if parts:
            found += [*apart(known.page, repeat, parts, start)]
        else:
            lost.append(repeat)
    return found, lost


def joined(left: str, passages: Sequence[str]) -> Left:
    """What is left, and the passages, ready to be searched."""
    both = GAP.join([left, *passages])
    whole = page(both, words(both), ((), (), list))
    wall = bisect_left(whole.starts, len(left))
    places = array("I", accumulate((len(key) + 1 for key in islice(whole.keys, wall)), initial=0))
    return Left(whole, wall, f" {' '.join(islice(whole.keys, wall))} ", places)


def stand_ins(left: Left, first: int, end: int) -> list[Alignment]:
    """The stretches of what is left that match the words from `first` to `end`, in their order."""
    if first == end:
        return []
    keys = left.page.keys[first:end]
    at = left.find(keys)
    if at >= 0:
        return [Alignment(at, at + len(keys), first, end, ())]
    both = [*left.page.keys[: left.wall], *keys]
    candidates = [run for run in runs(both, min(SHINGLE, len(keys))) if run.i + run.length <= left.wall <= run.j]
    found = next(iter(chains(candidates)), None)
    best = align(both, bytearray(len(both) + 1), found) if found else None
    if best is None or best.i_end > left.wall or best.j < left.wall:
        return []
    by = first - left.wall
    hunks = tuple(Hunk(h.i1, h.i2, h.j1 + by, h.j2 + by) for h in best.hunks)
    middle = Alignment(best.i, best.i_end, best.j + by, best.j_end + by, hunks)
    return [*stand_ins(left, first, middle.j), middle, *stand_ins(left, middle.j_end, end)]


def sentence_runs(left: Left, first: int, end: int) -> list[Alignment]:
    """The stretches of what is left that equal the sentences from `first` to `end`, in their order.

    Each has as many sentences as it can: what is left may have something else between two. Empty if one has no equal.
    """
    keys = left.page.keys
    stops = [word for word in range(first + 1, end) if STOP.match(left.page.tail(word))]
    bounds = [first, *stops, end]
    found = []
    while (start := bounds[0]) < end:
        length = bisect_left(bounds, 1, lo=1, key=lambda stop: left.find(keys[start:stop]) < 0) - 1
        if not length:
            return []
        at, bounds = left.find(keys[start : bounds[length]]), bounds[length:]
        found.append(Alignment(at, at + bounds[0] - start, start, bounds[0], ()))
    return found


def covers(parts: Sequence[Alignment], first: int, end: int) -> bool:
    """Whether the parts match all words from `first` to `end`."""
    return sum(part.j_end - part.j for part in parts) == end - first


def sound(left: Left, parts: Sequence[Alignment], match: Match) -> bool:
    """Whether what differs between a passage and its parts' twins is debris, or noise over the whole passage."""
    hunks = tuple(hunk for part in parts for hunk in part.hunks)
    if not hunks:
        return True
    judged = noise(left.page, Alignment(0, left.wall, parts[0].j, parts[-1].j_end, hunks), match)
    allowed = {Difference.DEBRIS, *((Difference.SLIP, Difference.BEYOND) if judged.noisy else ())}
    return allowed.issuperset(judged.kinds.values())


def apart(known: Page, repeat: Repeat, parts: Sequence[Alignment], start: int) -> list[Repeat]:
    """The parts of a passage, which begins at offset `start` of the page, each with its twin in what is left."""
    shift = repeat.span.start - start
    starts = [repeat.span.start, *(known.starts[part.j] + shift for part in parts[1:]), repeat.span.end]
    found = []
    for number, part in enumerate(parts):
        begin, stop = starts[number], starts[number + 1]
        last = known.text[begin - shift : stop - shift].rstrip()
        twin = Span(known.starts[part.i], known.ends[part.i_end - 1])
        found.append(repeat._replace(span=Span(begin, begin + len(last)), twin=twin))
    return found
