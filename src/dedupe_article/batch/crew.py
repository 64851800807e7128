"""Who does the work: this process, or several where that pays."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from dedupe_article.batch.pool import Pool

Item = TypeVar("Item")
Result = TypeVar("Result")
# Seconds of work in one process before others are started. Two forks and their first answers take 8 ms, so a run that
# goes on for as long again gains from them, and one that does not has lost nothing.
TRIAL = 0.2


class Crew:
    """Processes for one run: `jobs` of them, or with None one at first, and one for each core when the work is long."""

    def __init__(self, jobs: int | None) -> None:
        self.size = (jobs or cores()) if hasattr(os, "fork") else 1
        self.tries_alone = jobs is None
        self.end_of_trial = time.monotonic() + TRIAL
        self.pool: Pool | None = None

    def __enter__(self) -> Crew:
        return self

    def __exit__(self, *error: object) -> None:
        if self.pool:
            self.pool.close()

    def map(
        self, function: Callable[[Item], Result], items: Iterable[Item], lost: Callable[[Item, int], Result], ahead: int
    ) -> Iterator[Result]:
        """`function` of every item, in order; `ahead` results for each process may wait for an earlier one.

        Where there are several processes, function, items and results travel by pickle, and an item that a process
        died of gets `lost(item, signal)`.
        """
        if self.size == 1:
            yield from map(function, items)
            return
        items = iter(items)
        if self.tries_alone:
            for item in items:
                yield function(item)
                if time.monotonic() > self.end_of_trial:
                    self.tries_alone = False
                    break
            else:
                return
        yield from self.join().map(function, items, lost, ahead * self.size)

    def join(self) -> Pool:
        """The pool, made when it is first needed."""
        if self.pool is None:
            from dedupe_article.batch.pool import Pool  # noqa: PLC0415 - small runs do without it

            self.pool = Pool(self.size)
        return self.pool


def cores() -> int:
    """How many processes can run at once."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
