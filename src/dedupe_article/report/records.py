"""The entries of a file of records: what gives it back, and the entry of the file behind those of its records."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from itertools import chain
from typing import BinaryIO, NamedTuple

from dedupe_article.report.back import SPLICE_COST, Splice, shown
from dedupe_article.report.entry import Wanted, opening
from dedupe_article.report.line import line

CHUNK = 1 << 20


class Tally(NamedTuple):
    """How many records a file holds and what became of them."""

    records: int
    changed: int = 0
    odd: int = 0
    failed: int = 0


class Look(NamedTuple):
    """A file looked through once."""

    sha256: str
    size: int
    lines: int


def records_entries(path: str, old: BinaryIO, new: BinaryIO, tally: Tally, wanted: Wanted) -> Iterator[str]:
    """The entries of a file of records, behind those of its records; `old` and `new` are the file as stored, seekable.

    Memory is bounded by the longest line. What gives the file back is in entries of their own, ahead of the last.
    """
    before, after = look(old), look(new)
    if wanted.undo and before.sha256 != after.sha256:
        found = by_line(old, new) if before.lines == after.lines else whole(old, after.size)
        for batch in batches(found):
            entry = opening("splices", path, wanted)
            yield line(entry | {"undo": [shown(splice) for splice in batch]})
    entry = opening("file", path, wanted)
    entry["state"] = "unchanged" if before.sha256 == after.sha256 else "changed"
    entry["sha256"] = {"before": before.sha256, "after": after.sha256}
    entry["bytes"] = {"before": before.size, "after": after.size}
    yield line(entry | {"records": tally._asdict()})


def look(file: BinaryIO) -> Look:
    """The digest, size and number of line ends of a file."""
    digest, size, lines = hashlib.sha256(), 0, 0
    file.seek(0)
    while piece := file.read(CHUNK):
        digest.update(piece)
        size += len(piece)
        lines += piece.count(b"\n")
    return Look(digest.hexdigest(), size, lines)


def by_line(old: BinaryIO, new: BinaryIO) -> Iterator[Splice]:
    """The lines that differ, of two files with as many line ends."""
    old.seek(0)
    new.seek(0)
    at = 0
    # The last line may lack its end on one side, or be missing on it.
    for was, now in zip(chain(old, (b"",)), chain(new, (b"",)), strict=False):
        if was != now:
            yield Splice(at, at + len(now), was)
        at += len(now)


def whole(old: BinaryIO, size: int) -> Iterator[Splice]:
    """All of the old file, piece by piece, in place of all of the new one, which has `size` bytes."""
    old.seek(0)
    start = 0
    while piece := old.read(CHUNK):
        yield Splice(start, size, piece)
        start = size
    if not start and size:
        yield Splice(0, size, b"")


def batches(found: Iterator[Splice]) -> Iterator[list[Splice]]:
    """Splices in lots of about a chunk, so that no entry grows with the file."""
    batch: list[Splice] = []
    held = 0
    for splice in found:
        batch.append(splice)
        held += len(splice.was) + SPLICE_COST
        if held >= CHUNK:
            yield batch
            batch, held = [], 0
    if batch:
        yield batch
