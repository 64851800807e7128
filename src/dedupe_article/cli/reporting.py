"""The report of a run, written while the run goes on."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

from dedupe_article.batch.work import Action, Plan, way_out
from dedupe_article.files.replacement import is_special, replacement
from dedupe_article.model import DedupeError, Failed
from dedupe_article.report.entry import Mode, Wanted, failed_entry
from dedupe_article.report.sink import HEAD, Form, form_of, is_report, sink

STREAMS = ("standard input", "standard output", "standard error")
MODES = {Action.REWRITE: Mode.IN_PLACE, Action.CHECK: Mode.AUDIT, Action.DIFF: Mode.AUDIT}


def wanted_of(path: str, plan: Plan) -> Wanted:
    """What the entries of a report at `path` must hold. Raises `DedupeError` for a name that is none for a report."""
    return Wanted(plan.settings, MODES.get(plan.action, Mode.COPY), page=form_of(path) is Form.PAGE)


def refuse_place(path: str, output: str | None) -> None:
    """Raise `DedupeError` where a report at `path` would cost another file: it replaces nothing but an older report.

    `output` is where the result goes. Inputs with names of their own are looked at where they are found.
    """
    if output is not None and os.path.realpath(path) == os.path.realpath(output):
        raise DedupeError(f"{path} is where the result goes; give --report another name")
    try:
        found = os.stat(path)
        if stat.S_ISDIR(found.st_mode):  # one that is put in its place at the end would fail when all is rewritten
            raise DedupeError(f"{path} is a folder; give --report another name")
        if not stat.S_ISREG(found.st_mode):
            return
        with open(path, "rb") as file:
            head = file.read(HEAD)
    except OSError:
        return  # not there, or told when it is written
    if head and not is_report(head):
        raise DedupeError(f"{path} is no report of this program and is not written over; give --report another name")
    for number, stream in enumerate(STREAMS):
        with suppress(OSError):
            if os.path.samestat(found, os.fstat(number)):
                raise DedupeError(f"{path} is {stream} of this call; give --report another name")


class Report:
    """A report that takes entries in order; one in a file is whole after each of them, whatever comes next."""

    def __init__(self, path: str, wanted: Wanted, fd: int) -> None:
        self.path = path
        self.wanted = wanted
        self.fd = fd
        self.form = form_of(path)
        self.sink = sink(self.form)
        self.stays = stat.S_ISREG(os.fstat(fd).st_mode)
        self.size = 0

    def add(self, *entries: str) -> None:
        """Some more entries, and after them the end of the report until others come. Raises `DedupeError`."""
        text = "".join(map(self.sink.add, entries))
        self.put(text, self.sink.close() if self.stays and self.form is not Form.PAGE else "")

    def close(self) -> None:
        """Write the end. Raises `DedupeError`."""
        self.put(self.sink.close())

    def fail(self, failed: Failed) -> None:
        """The entry of a file that failed."""
        self.add(failed_entry(failed, self.wanted))

    def put(self, text: str, end: str = "") -> None:
        """Write some text and the end; if that cannot be, or a signal comes, the report stays as it was."""
        body, tail = text.encode(), end.encode()
        try:
            write(self.fd, body + tail)
            self.size += len(body)
            if tail:
                os.lseek(self.fd, self.size, os.SEEK_SET)
        except BaseException as error:
            if self.stays:
                self.mend(tail)
            if isinstance(error, OSError):
                trouble = f"{self.path}: the report cannot be written ({error.strerror}); {way_out(error)}"
                raise DedupeError(trouble) from None
            raise

    def mend(self, tail: bytes) -> None:
        """Take away what was written in part, and write the end again, for which a full disk still has room."""
        if not self.size:
            self.sink, tail = sink(self.form), b""
        with suppress(OSError):
            os.ftruncate(self.fd, self.size + len(tail))
            os.lseek(self.fd, self.size, os.SEEK_SET)
            write(self.fd, tail)
            os.lseek(self.fd, self.size, os.SEEK_SET)


def write(fd: int, data: bytes) -> None:
    """Write all of `data`, however few bytes the system takes at a time."""
    left = memoryview(data)
    while left:
        left = left[os.write(fd, left) :]


@contextmanager
def reporting(path: str, plan: Plan) -> Iterator[Report]:
    """A report at `path`. Stopped in the middle, it is whole and tells what was done.

    One in JSON Lines grows at its place, line by line, so that even a killed run leaves what takes it back. So does one
    that goes to a pipe or device, which is written to and never replaced.
    """
    wanted, real = wanted_of(path, plan), os.path.realpath(path)
    try:
        if form_of(path) is Form.LINES or is_special(real):
            with open(path, "wb", buffering=0) as file, ended(Report(path, wanted, file.fileno())) as report:
                yield report
            return
        with replacement(real, mode=0o666) as new, ended(Report(path, wanted, new.fd), new.commit) as report:
            yield report
    except OSError as error:
        trouble = f"{path}: the report cannot be written ({error.strerror}); give --report another name"
        raise DedupeError(trouble) from None


@contextmanager
def ended(report: Report, commit: Callable[[], object] = bool) -> Iterator[Report]:
    """The report, which has its end and is put to its place whatever happens."""
    try:
        yield report
    finally:
        report.close()
        commit()
