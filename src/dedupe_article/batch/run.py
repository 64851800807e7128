"""Run over many files and give back what came of each, in the order of the tasks."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import Any, BinaryIO

from dedupe_article.batch.crew import Crew
from dedupe_article.batch.tasks import Item, sweep_beside
from dedupe_article.batch.work import KEPT, PACKED, USUAL, Action, Done, Plan, Task, Told, clean_file, trouble
from dedupe_article.files.walk import Skipped
from dedupe_article.model import DedupeError, Failed

Result = Done | Failed | Skipped | Told
AHEAD = 128  # results for each process that may wait for an earlier file; they are small, or a diff
PARTS_AHEAD = 3  # the same for parts of a file of records, which hold a megabyte each
# Bytes: the parts of a larger file of records are shared out to the processes, smaller files are given out whole. Eight
# parts keep the processes of a laptop busy, and a smaller file takes no more memory than an article may.
SHARED = 8_000_000


def run(items: Iterable[Item], plan: Plan, jobs: int | None = None) -> Iterator[Result]:
    """What came of every item, in their order; a large file of records says several things before it is done.

    `jobs` is the number of processes, or None for as many as pay.
    """
    with Crew(jobs) as crew:
        stretch = Stretch(iter(items), plan)
        ahead = max(1, KEPT // crew.size) if plan.tells_first else AHEAD
        while not stretch.ended:
            for results in crew.map(partial(clean_all, plan), stretch, partial(lost, plan), ahead):
                yield from results
            if stretch.large is not None:
                yield from clean_large(stretch.large, plan, crew)


def run_pipe(task: Task, plan: Plan, jobs: int | None, pipe: BinaryIO) -> Iterator[Result]:
    """What came of the records that a pipe gives."""
    with Crew(jobs) as crew:
        yield from clean_large(task, plan, crew, pipe)


class Stretch:
    """Items up to the next large file of records, which `large` then is; `ended` when there are no more."""

    def __init__(self, items: Iterator[Item], plan: Plan) -> None:
        self.items = items
        self.plan = plan
        self.large: Task | None = None
        self.ended = False

    def __iter__(self) -> Iterator[Item]:
        self.large = None
        for item in self.items:
            if isinstance(item, Task) and is_large(item, self.plan):
                self.large = item
                return
            yield item
        self.ended = True


def clean_all(plan: Plan, item: Item) -> list[Result]:
    """All that came of one item."""
    if not isinstance(item, Task):
        return [item]
    if is_plain(item, plan):
        return [clean_file(item, plan)]
    from dedupe_article.batch.records import clean_records  # noqa: PLC0415 - plain files do without it

    return list(clean_records(item, plan))


def clean_large(task: Task, plan: Plan, crew: Crew, pipe: BinaryIO | None = None) -> Iterator[Result]:
    """What came of a large file of records, whose parts are shared out."""
    from dedupe_article.batch.records import clean_records  # noqa: PLC0415 - plain files do without it

    def each(function: Callable[[Any], Any], parts: Iterable[Any], /) -> Iterator[Any]:
        for done in crew.map(partial(attempt, function), parts, lose_part, PARTS_AHEAD):
            if isinstance(done, DedupeError):
                raise done
            yield done

    yield from clean_records(task, plan, each, pipe)


def attempt(function: Callable[[Any], Any], part: Any) -> Any:
    """What the function gives for a part, or what is wrong with it: an error would end the worker."""
    try:
        return function(part)
    except Exception as error:
        return DedupeError(trouble(error))


def lost(plan: Plan, item: Item, signal: int) -> list[Result]:
    """What is said of a file whose process died; what that left half-written is removed, now or by the next run."""
    if not isinstance(item, Task):
        return [item]
    if plan.action in (Action.PUT, Action.REWRITE) and not plan.tells_first:  # what is ready of others must stay
        sweep_beside([item.target or item.source])
    return [Failed(item.name, death(signal))]


def lose_part(_: object, signal: int) -> Any:
    """A part whose process died costs the file that it is a part of."""
    raise DedupeError(death(signal))


def death(signal: int) -> str:
    """How a process died, and what to do."""
    how = f"was killed by signal {signal}" if signal else "ended too early"
    return f"the process that cleaned it {how}; if memory is short, try -j 1 or leave the file out with --exclude"


def is_plain(task: Task, plan: Plan) -> bool:
    """Whether a file holds one text, and neither it nor the result is packed.

    Told without a look at the formats where the name is a usual one.
    """
    if task.target.lower().endswith(PACKED):
        return False
    if plan.override is None and task.name.endswith(USUAL):
        return True
    from dedupe_article.formats import Packing, format_of  # noqa: PLC0415 - plain files do without it

    layout, packing = format_of(task.name, plan.override)
    return not layout.is_records and packing is Packing.NONE


def is_large(task: Task, plan: Plan) -> bool:
    """Whether the parts of a file are worth sharing out."""
    if is_plain(task, plan):
        return False
    try:
        return os.stat(task.source).st_size >= SHARED
    except OSError:
        return False
