"""A chain becomes an alignment: its gaps are filled and its ends extended."""

from __future__ import annotations

from dedupe_article.matcher.alignment import Alignment, Hunk
from dedupe_article.matcher.chains import Chain
from dedupe_article.matcher.extend import extend
from dedupe_article.matcher.gaps import fill

CHANCE = 12  # words that two passages may share beyond the edge of a paragraph by chance


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
    floor = i if i <= first.j else first.i  # a chain that runs into itself is several copies, told apart later
    start, before = extend(keys, edges, (first.i, first.j), (0, floor))
    found = trimmed(Alignment(start[0], i, start[1], j, (*before[::-1], *hunks)), edges, 1)
    end, behind = extend(keys, edges, (i, j), (found.j, len(keys)))
    return trimmed(found._replace(i_end=end[0], j_end=end[1], hunks=(*found.hunks, *behind)), edges, -1)


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
