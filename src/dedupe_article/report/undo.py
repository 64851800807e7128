"""Put files that were cleaned in place back as they were, byte for byte, from the report of that run."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator
from enum import Enum
from typing import IO, Any, NamedTuple

from dedupe_article.files.output import refuse
from dedupe_article.files.reading import Unreadable, why
from dedupe_article.files.replacement import Replacement, replacement
from dedupe_article.model import DedupeError
from dedupe_article.report.back import Splice, read_splice
from dedupe_article.report.entry import Mode

CHUNK = 1 << 20


class Outcome(Enum):
    """What became of one file; the value is how it is said."""

    RESTORED = "restored"
    ALREADY = "is already as it was"
    REFUSED = "left alone"


class Undone(NamedTuple):
    """What became of the file at `path`, and why if it was refused."""

    path: str
    outcome: Outcome
    reason: str = ""


class Refused(DedupeError):  # noqa: N818 - says what happened, as its siblings do
    """The file is not the one that the report speaks of, or the report cannot give it back."""


def undo(report: str) -> Iterator[Undone]:
    """Give back every file that the run behind `report` (`.json` or `.jsonl`) changed, and say what became of each.

    A file that changed since, by its sha256, is left alone. Paths are those of the report, seen from where this is
    called. Raises `DedupeError` for a report that cannot be read.
    """
    splices: list[Splice] = []
    for entry in changed(report):
        splices += [read_splice(splice) for splice in entry.get("undo", ())]
        if entry["type"] != "file":
            continue
        yield restored(entry, splices)
        splices = []


def changed(report: str) -> Iterator[dict[str, Any]]:
    """The entries of a report that say how to give a file back."""
    try:
        with open(report, encoding="utf-8") as file:
            for entry in read(file, report):
                if entry.get("state") == "changed" or entry["type"] == "splices":
                    yield entry
    except OSError as error:
        raise Unreadable(f"{report}: {why(error)}") from None
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise DedupeError(
            f"{report} is no report of this program, or was cut off ({error}); give its .json or .jsonl"
        ) from None


def read(file: IO[str], name: str) -> Iterator[dict[str, Any]]:
    """The entries of a report, one after the other where it has one a line."""
    if name.lower().endswith(".json"):
        yield from json.load(file)["entries"]
    else:
        yield from map(json.loads, file)


def restored(entry: dict[str, Any], splices: list[Splice]) -> Undone:
    """Give one file back."""
    path = entry["path"]
    try:
        if entry["mode"] != Mode.IN_PLACE.value:
            raise Refused("was not rewritten in the run of this report")
        with open(os.path.realpath(path), "rb") as file:
            return Undone(path, put_back(file, entry["sha256"], splices))
    except DedupeError as error:
        return Undone(path, Outcome.REFUSED, str(error))
    except OSError as error:
        return Undone(path, Outcome.REFUSED, why(error))


def put_back(file: IO[bytes], digests: dict[str, str], splices: list[Splice]) -> Outcome:
    """Replace the open file by what it was. Raises `Refused` if it is not the one that was written."""
    found = os.fstat(file.fileno())
    digest = hashlib.file_digest(file, "sha256").hexdigest()  # type: ignore[arg-type]
    if digest == digests["before"]:
        return Outcome.ALREADY
    if digest != digests["after"]:
        raise Refused("changed since it was cleaned")
    refuse(str(file.name), found)
    with replacement(str(file.name), found) as new:
        if write(file, splices, new) != digests["before"]:
            raise Refused("the report does not give back what the file was; it was changed or made elsewhere")
        new.commit()
    return Outcome.RESTORED


def write(file: IO[bytes], splices: list[Splice], new: Replacement) -> str:
    """Write the old content, and give its digest."""
    digest = hashlib.sha256()
    for piece in pieces(file, splices):
        digest.update(piece)
        new.write(piece)
    return digest.hexdigest()


def pieces(file: IO[bytes], splices: list[Splice]) -> Iterator[bytes]:
    """The old content, piece by piece."""
    file.seek(0)
    for start, end, was in splices:
        yield from stretch(file, start - file.tell())
        yield was
        file.seek(end)
    yield from stretch(file, os.fstat(file.fileno()).st_size - file.tell())


def stretch(file: IO[bytes], length: int) -> Iterator[bytes]:
    """The next `length` bytes of a file, in pieces of bounded size."""
    while length > 0 and (piece := file.read(min(CHUNK, length))):
        length -= len(piece)
        yield piece
