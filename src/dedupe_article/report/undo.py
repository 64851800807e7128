"""Put files that were cleaned in place back as they were, byte for byte, from the report of that run."""

from __future__ import annotations

import hashlib
import json
import os
import zlib
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
    CUT_OFF = "the last line of the report is cut off; no file was rewritten before its line was whole"


class Undone(NamedTuple):
    """What became of the file at `path`, and why if it was refused."""

    path: str
    outcome: Outcome
    reason: str = ""


class Refused(DedupeError):
    """The file is not the one that the report speaks of, or the report cannot give it back."""


class CutOff(DedupeError):
    """The last line of a report is not whole, as a killed run leaves it."""


class Told(NamedTuple):
    """What one entry tells of how to give a file back; `last` if it is the last one on that file."""

    path: str
    last: bool
    in_place: bool
    before: str
    after: str
    splices: list[Splice]


def undo(report: str) -> Iterator[Undone]:
    """Give back every file that the run behind `report` (`.json` or `.jsonl`) changed, and say what became of each.

    A file that changed since, by its sha256, is left alone. Paths are those of the report, seen from where this is
    called. Raises `DedupeError` for a report that cannot be read.
    """
    splices: list[Splice] = []
    path = ""
    try:
        for told in all_told(report):
            if told.path != path:  # of a file that failed behind its splices nothing is taken over
                splices, path = [], told.path
            splices += told.splices
            if told.last:
                yield restored(told._replace(splices=splices))
                path = ""
    except CutOff:
        yield Undone(report, Outcome.CUT_OFF)


def all_told(report: str) -> Iterator[Told]:
    """What a report tells of files that changed. Raises `DedupeError`."""
    if report.lower().endswith(".html"):
        raise DedupeError(f"{report} is a page to read, which gives nothing back; give the .json or .jsonl of the run")
    try:
        with open(report, "rb") as file:
            yield from filter(None, map(told, entries(file, report)))
    except OSError as error:
        raise Unreadable(f"{report}: {why(error)}") from None
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, zlib.error) as error:
        what = f" ({error})" if isinstance(error, ValueError) else ""  # of the others only a programmer learns anything
        trouble = f"{report} is no report of this program or was cut off{what}; give the .json or .jsonl of the run"
        raise DedupeError(trouble) from None


def entries(file: IO[bytes], name: str) -> Iterator[dict[str, Any]]:
    """The entries of a report, one after the other where it has one a line."""
    if name.lower().endswith(".json"):
        yield from json.load(file)["entries"]
        return
    any_whole = False
    for line in file:
        try:
            yield json.loads(line)
        except ValueError:
            if any_whole and not line.endswith(b"\n"):
                raise CutOff from None
            raise
        any_whole = True


def told(entry: dict[str, Any]) -> Told | None:
    """What one entry tells, or nothing."""
    last = entry["type"] == "file"
    if entry["type"] == "record" or (last and entry["state"] != "changed"):
        return None
    digests = entry["sha256"] if last else {"before": "", "after": ""}
    splices = [read_splice(splice) for splice in entry.get("undo", ())]
    in_place = entry["mode"] == Mode.IN_PLACE.value
    return Told(str(entry["path"]), last, in_place, digests["before"], digests["after"], splices)


def restored(told: Told) -> Undone:
    """Give one file back."""
    try:
        if not told.in_place:
            raise Refused("was not rewritten in the run of this report")
        with open(os.path.realpath(told.path), "rb") as file:
            return Undone(told.path, put_back(file, told))
    except DedupeError as error:
        return Undone(told.path, Outcome.REFUSED, str(error))
    except OSError as error:
        return Undone(told.path, Outcome.REFUSED, why(error))


def put_back(file: IO[bytes], told: Told) -> Outcome:
    """Replace the open file by what it was. Raises `Refused` if it is not the one that was written."""
    found = os.fstat(file.fileno())
    digest = hashlib.file_digest(file, "sha256").hexdigest()  # type: ignore[arg-type]
    if digest == told.before:
        return Outcome.ALREADY
    if digest != told.after:
        raise Refused("changed since it was cleaned")
    refuse(str(file.name), found, "put a copy in its place first")
    with replacement(str(file.name), found) as new:
        if write(file, told.splices, new) != told.before:
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
