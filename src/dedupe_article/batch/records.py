"""A file of records, cleaned piece by piece: what there is to say of a text comes at once, the rest at the end."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from io import BufferedWriter
from shutil import copyfileobj
from typing import BinaryIO, NamedTuple, cast

from dedupe_article.batch.outlet import Outlet
from dedupe_article.batch.views import record_view
from dedupe_article.batch.work import NOTHING, Action, Done, Plan, Task, Told, dropped, trouble
from dedupe_article.files.output import is_stream, look, refuse, refuse_output, same_content, stream
from dedupe_article.files.reading import opened, same
from dedupe_article.files.replacement import NotReplaced, Replacement, dress, replacement
from dedupe_article.formats import Each, Job, Layout, Outcome, Packing, State, check, format_of, rewrite
from dedupe_article.model import Failed
from dedupe_article.pipeline import clean_article
from dedupe_article.report.entry import Record
from dedupe_article.report.records import Tally, records_entries

NAMED = 20  # records without a text that are named for each file, and records that fail; the others are only counted


class Target(NamedTuple):
    """Where the cleaned file goes: a stream, and what puts it in its place, if it has one."""

    file: BinaryIO
    new: Replacement | None = None


Piece = Told | Done | Failed


def clean_records(task: Task, plan: Plan, each: Each = map, pipe: BinaryIO | None = None) -> Iterator[Piece]:
    """Do with a file of records what the plan says; a `Done` or `Failed` ends it."""
    target = None
    try:
        with source_of(task, plan, pipe) as source:
            found = os.fstat(source.fileno()) if pipe is None else None
            with target_of(task, plan, found) as target:
                yield from Rewriting(task, plan, source, found, target).run(each)
    except Exception as error:  # as for a file of one text: trouble costs the file alone
        yield Failed(task.name, trouble(error) + came_out(target))


@contextmanager
def source_of(task: Task, plan: Plan, pipe: BinaryIO | None) -> Iterator[BinaryIO]:
    """The file as a stream. A pipe is first copied to a file where it has to be read twice."""
    if pipe is None:
        with opened(task.source, task.stream) as file:
            yield file
    elif plan.views is not None and plan.views.wanted is not None:
        with scratch() as file:
            copyfileobj(pipe, file)
            file.seek(0)
            yield file
    else:
        yield pipe


@contextmanager
def target_of(task: Task, plan: Plan, found: os.stat_result | None) -> Iterator[Target]:
    """Where the result is written to, until it is known whether it takes its place."""
    if plan.action is Action.REWRITE:
        with replacement(task.source, found) as new, stream_of(new) as file:
            yield Target(file, new)
    elif plan.action is Action.PUT:
        with place(task.target, found.st_mode & 0o666 | 0o200 if found else 0o666, plan.tells) as target:
            yield target
    elif plan.tells:
        with scratch() as file:
            yield Target(file)
    else:
        yield Target(cast("BinaryIO", Outlet(keeps=plan.action is Action.SHOW)))


@contextmanager
def place(path: str, mode: int, told: bool) -> Iterator[Target]:
    """A place in OUT. A pipe or device is written to and not replaced; if the result is `told` of, only at the end."""
    if not is_stream(path):
        with replacement(path, mode=mode) as new, stream_of(new) as file:
            yield Target(file, new)
        return
    with scratch() if told else nullcontext() as first, BufferedWriter(stream(path)) as last:
        yield Target(first or cast("BinaryIO", last))
        if first:
            first.seek(0)
            copyfileobj(first, last)


def came_out(target: Target | None) -> str:
    """What to say of the output that came before a failure, since a pipe cannot be checked before it is cleaned."""
    taken = target.file.taken if target and isinstance(target.file, Outlet) else 0
    return f"; {taken:,} bytes came out before, which are not the whole" if taken else ""


def scratch() -> BinaryIO:
    """A file without a name, gone when it is closed."""
    from tempfile import TemporaryFile  # noqa: PLC0415 - only a report on records needs one

    return cast("BinaryIO", TemporaryFile())


def stream_of(new: Replacement) -> BinaryIO:
    """A temporary file as a stream that can be read again, with a descriptor of its own to close."""
    return cast("BinaryIO", open(os.dup(new.fd), "w+b"))


class Rewriting:
    """One file of records on its way: what is counted, and what is said."""

    def __init__(self, task: Task, plan: Plan, source: BinaryIO, found: os.stat_result | None, target: Target) -> None:
        self.task = task
        self.plan = plan
        self.source = source
        self.found = found
        self.target = target
        self.counts = dict.fromkeys(State, 0)
        self.filled: set[str] = set()
        self.passages = 0
        self.dropped = 0

    def run(self, each: Each) -> Iterator[Told | Done]:
        """Clean every text, then let the result take its place."""
        plan, file = self.plan, self.target.file
        shape = format_of(self.task.name, plan.override)
        into = format_of(self.task.target).packing if self.task.target and self.target.new else None
        job = Job(shape, plan.settings, plan.fields, plan.strict, plan.limit, clean_article, into)
        if self.looks_first(shape.layout):
            start = self.source.tell()
            check(self.source, job)
            self.source.seek(start)
        for outcome in rewrite(self.source, file, job, each):
            told = self.count(outcome)
            if isinstance(file, Outlet):
                told = told._replace(out=told.out + file.take())
            yield told
        file.flush()
        new = self.settle(job)
        yield from self.rest()
        yield self.last()
        later = new.hand_over() if new and plan.tells_first else None
        if new and not later:
            new.commit()
        size = self.found.st_size if self.found else 0
        yield Done(self.task.name, self.changed, self.passages, self.dropped, size, new=later)

    def looks_first(self, layout: Layout) -> bool:
        """Whether records go to standard output at once, from a source that can be read twice."""
        shown = self.plan.action is Action.SHOW and isinstance(self.target.file, Outlet)
        return shown and layout.is_records and self.source.seekable()

    def count(self, outcome: Outcome) -> Told:
        """Count what became of a text, and what there is to say of it."""
        self.counts[outcome.state] += 1
        named = self.counts[outcome.state] <= NAMED
        trouble = (f"{self.task.name}:{outcome.place}: {outcome.trouble}",) if named else ()
        if outcome.state is State.ODD:
            return Told(warnings=trouble)
        self.filled.add(outcome.field)
        if outcome.state is State.FAILED:
            return Told(troubles=trouble, failed=1)
        if outcome.cleaned is None:
            return NOTHING
        if self.plan.action is Action.REWRITE and self.found and self.counts[State.CHANGED] == 1:
            refuse(self.task.source, self.found)
        self.passages += len(outcome.cleaned.dropped)
        self.dropped += dropped(outcome.cleaned)
        return record_view(self.task.name, Record(outcome.place, outcome.field), outcome.cleaned, self.plan)

    @property
    def changed(self) -> bool:
        """Whether any text changed."""
        return self.counts[State.CHANGED] > 0

    def settle(self, job: Job) -> Replacement | None:
        """The replacement to put in its place; None if an equal file is there already, or the result has no place."""
        if self.found and not same(self.found, os.fstat(self.source.fileno())):
            raise NotReplaced("changed while it was read; run again when nothing writes to it")
        new = self.target.new
        if new is None or (self.plan.action is Action.REWRITE and not self.changed):
            return None
        if self.plan.action is Action.PUT:
            anew = job.format.packing is not Packing.NONE or job.format.layout is Layout.PARQUET
            if anew and not job.repacks and not self.changed and self.source.seekable():
                self.copy()
            there = look(new.path)
            if there and stat.S_ISREG(there.st_mode):
                if same_content(new.path, self.target.file):
                    return None
                refuse_output(new.path, there)
                dress(new.fd, there)
        elif self.plan.tells_first:
            new.prepare()
        return new

    def copy(self) -> None:
        """Write the source as it is, since packed anew the same texts may be other bytes."""
        self.source.seek(0)
        self.target.file.seek(0)
        self.target.file.truncate()
        copyfileobj(self.source, self.target.file)
        self.target.file.flush()

    def rest(self) -> Iterator[Told]:
        """What is still to be written to standard output, and the last entries of the file for the report."""
        file = self.target.file
        if isinstance(file, Outlet):
            yield Told(out=file.take())
        elif self.plan.action is Action.SHOW:
            file.seek(0)
            while piece := file.read(1 << 20):
                yield Told(out=piece)
        for entry in self.entries():
            yield Told(entries=(entry,))

    def entries(self) -> Iterator[str]:
        """The last entries of the file for the report."""
        wanted = self.plan.views.wanted if self.plan.views else None
        if wanted is not None:
            counts = self.counts
            tally = Tally(sum(counts.values()), counts[State.CHANGED], counts[State.ODD], counts[State.FAILED])
            new = self.target.file if self.changed else self.source
            yield from records_entries(self.task.name, self.source, new, tally, wanted)

    def last(self) -> Told:
        """How many records went unnamed and, said even in a quiet run, the fields in which no record has a text."""
        name, odd, failed = self.task.name, self.counts[State.ODD], self.counts[State.FAILED]
        warnings, troubles = [], []
        if odd > NAMED:
            warnings.append(f"{name}: {odd - NAMED:,} more records without a text were passed through")
        if failed > NAMED:
            troubles.append(f"{name}: {failed - NAMED:,} more records failed")
        empty = [field for field in self.plan.fields if odd and field not in self.filled]
        troubles += [f"{name}: no record has a text in {field!r}; check --field and --encoding" for field in empty]
        return Told(warnings=tuple(warnings), troubles=tuple(troubles))
