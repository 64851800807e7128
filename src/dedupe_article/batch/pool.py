"""Worker processes that a supervisor feeds and listens to, and whose death costs one item.

A worker gets a few items at a time, and only when it has nothing left to do, so that neither side ever waits for the
other with a full pipe. It answers each item on its own, so a dead worker died of its first item without an answer.

Why not a library: ProcessPoolExecutor waits for ever on Python 3.11.2 when a worker is killed, and loky 3.7 gives up
all that is under way and cannot name the item. Pebble 5.2 survives, but costs 0.12 ms for each item where this costs
0.012 (4,000 items, two workers), and it neither keeps results in order nor bounds what is under way.
"""

from __future__ import annotations

import os
import select
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import Any, TypeVar

from dedupe_article.batch.worker import Numbered, Worker
from dedupe_article.model import DedupeError

Item = TypeVar("Item")
Result = TypeVar("Result")
Lost = Callable[[Any, int], Any]


class Pool:
    """Up to `size` workers, started when there is something for them to do, and gone at `close`."""

    def __init__(self, size: int) -> None:
        self.size = size
        self.workers: dict[int, Worker] = {}
        self.poll = select.poll()

    def close(self) -> None:
        """See all workers end."""
        self.dismiss()
        for worker in list(self.workers.values()):
            self.part(worker)

    def map(
        self, function: Callable[[Item], Result], items: Iterable[Item], lost: Callable[[Item, int], Result], ahead: int
    ) -> Iterator[Result]:
        """`function` of every item, in order; at most `ahead` results wait for an earlier one.

        Function, items and results travel by pickle. An item that a worker died of gets `lost(item, signal)`.
        """
        queue = Queue(items)
        ready: dict[int, Result] = {}
        turn = 0
        try:
            while self.feed(function, queue, turn + ahead):
                for end, _ in self.poll.poll():
                    ready.update(self.hear(self.workers[end], queue, lost))
                while turn in ready:
                    yield ready.pop(turn)
                    turn += 1
        finally:
            self.dismiss()

    def feed(self, function: Callable[[Any], Any], queue: Queue, limit: int) -> bool:
        """Give idle workers items with numbers below `limit`; whether there is anything left to wait for."""
        for worker in self.workers.values():
            if not worker.items and (items := queue.take(worker.most, limit)) and not worker.give(function, items):
                queue.again.extend(items)
        while len(self.workers) < self.size and (items := queue.take(1, limit)):
            started = self.start()
            if started is None or not started.give(function, items):
                queue.again.extend(items)
        return bool(queue.again) or any(worker.items for worker in self.workers.values())

    def start(self) -> Worker | None:
        """One more worker; None where the system allows no more than there are. Raises `DedupeError` if it is none."""
        try:
            worker = Worker(self.workers.values())
        except OSError as error:
            self.size = len(self.workers)
            if not self.size:
                raise DedupeError(f"no process can be started ({error.strerror}); give -j 1") from None
            return None
        self.workers[worker.answer_in] = worker
        self.poll.register(worker.answer_in, select.POLLIN)
        return worker

    def hear(self, worker: Worker, queue: Queue, lost: Lost) -> list[Numbered]:
        """What a worker answers. From a dead one the item it died of is lost, and what it had not begun goes back."""
        answers = worker.listen()
        if answers is not None:
            return answers
        died_of = [worker.items.popleft()] if worker.items else []
        queue.again.extend(worker.items)
        killed_by = self.part(worker)
        return [(number, lost(item, killed_by)) for number, item in died_of]

    def dismiss(self) -> None:
        """Part with every worker that still has something to do, since nobody waits for it any more."""
        busy = [worker for worker in self.workers.values() if worker.items]
        for worker in busy:
            os.kill(worker.pid, signal.SIGTERM)
        for worker in busy:
            self.part(worker)

    def part(self, worker: Worker) -> int:
        """See a worker end; the number of the signal that killed it, or 0."""
        self.poll.unregister(worker.answer_in)
        del self.workers[worker.answer_in]
        return worker.close()


class Queue:
    """Numbered items that wait for a worker; those that come back go first."""

    def __init__(self, items: Iterable[Any]) -> None:
        self.fresh = iter(items)
        self.next = 0
        self.again: deque[Numbered] = deque()

    def take(self, most: int, limit: int) -> list[Numbered]:
        """Up to `most` items with numbers below `limit`."""
        if self.again:
            return [self.again.popleft()]
        taken = [(self.next + i, item) for i, item in enumerate(islice(self.fresh, min(most, limit - self.next)))]
        self.next += len(taken)
        return taken
