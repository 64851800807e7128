"""One worker process: a fork with two pipes, that is given items and answers each of them."""

from __future__ import annotations

import os
import pickle
import signal
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any, NoReturn

from dedupe_article.batch.work import KEPT, Done

if TYPE_CHECKING:
    from dedupe_article.files.replacement import Replacement

HEAD = 8  # bytes of a message's length
QUICK = 0.01  # seconds: a worker that is done sooner gets more at a time; a round trip takes a tenth of a millisecond
MOST = 16  # items at a time
PATIENCE = 2.0  # seconds that a worker has to clear up; a temporary file is gone in a thousandth of that
STOPS = {signal.SIGINT, signal.SIGTERM} | ({signal.SIGHUP} if hasattr(signal, "SIGHUP") else set())
BROKEN = 70  # exit status of a worker in which the program itself went wrong (EX_SOFTWARE)

Numbered = tuple[int, Any]


class Worker:
    """The supervisor's side of a worker: the items that it has, each with its number, and what it said so far."""

    def __init__(self, others: Iterable[Worker]) -> None:
        task_in, self.task_out = os.pipe()
        self.answer_in, answer_out = os.pipe()
        foreign = [end for other in others for end in (other.task_out, other.answer_in)]
        self.pid = fork(task_in, answer_out, [self.task_out, self.answer_in, *foreign])
        os.close(task_in)
        os.close(answer_out)
        self.items: deque[Numbered] = deque()
        self.heard = bytearray()
        self.most = 1
        self.since = 0.0

    def give(self, function: Callable[[Any], Any], items: list[Numbered]) -> bool:
        """Hand over items to a worker that has none; False if it is dead, and so has not begun any."""
        self.since = time.monotonic()
        try:
            send(self.task_out, (function, [item for _, item in items]))
        except BrokenPipeError:
            return False
        self.items.extend(items)
        return True

    def listen(self) -> list[Numbered] | None:
        """The answers that have come, at least a part of one, each with the number of its item; None from the dead."""
        said = os.read(self.answer_in, 1 << 20)
        self.heard += said
        return list(self.answers()) if said else None

    def answers(self) -> Iterator[Numbered]:
        """The answers that were heard to their end."""
        while len(self.heard) >= HEAD:
            end = HEAD + int.from_bytes(self.heard[:HEAD], "little")
            if len(self.heard) < end:
                return
            answer = pickle.loads(self.heard[HEAD:end])
            del self.heard[:end]
            yield self.items.popleft()[0], answer
        if not self.items:
            self.most = min(2 * self.most, MOST) if time.monotonic() - self.since < QUICK else 1

    def close(self) -> int:
        """See the process end, soon; the number of the signal that killed it, or 0."""
        os.close(self.task_out)
        os.close(self.answer_in)
        deadline = time.monotonic() + PATIENCE
        while not (ended := os.waitpid(self.pid, os.WNOHANG))[0]:
            if time.monotonic() > deadline:
                os.kill(self.pid, signal.SIGKILL)
            time.sleep(0.002)
        return os.WTERMSIG(ended[1]) if os.WIFSIGNALED(ended[1]) else 0


def fork(task_in: int, answer_out: int, foreign: list[int]) -> int:
    """Start a process that serves the two pipes and has none of the `foreign` ends; its number.

    No signal comes through before the new process has its own handlers.
    """
    mask = signal.pthread_sigmask(signal.SIG_BLOCK, STOPS)
    try:
        pid = os.fork()
        if not pid:
            serve(task_in, answer_out, foreign, mask)
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, mask)
    return pid


def serve(task_in: int, answer_out: int, foreign: list[int], mask: set[int | signal.Signals]) -> NoReturn:
    """Answer until the supervisor closes its end or sends SIGTERM. Ctrl-C is the supervisor's to handle."""
    status = BROKEN
    try:
        for end in foreign:
            os.close(end)
        for stop in STOPS:
            signal.signal(stop, signal.SIG_IGN if stop is signal.SIGINT else leave)
        signal.pthread_sigmask(signal.SIG_SETMASK, mask)
        answer_all(task_in, answer_out)
        status = 0
    except BrokenPipeError:
        status = 0
    except BaseException:  # whatever was under way is let go of here, temporary files among it
        status = BROKEN
    os._exit(status)


def answer_all(task_in: int, answer_out: int) -> None:
    """Answer until the supervisor closes its end."""
    kept: deque[Replacement] = deque(maxlen=KEPT)
    while message := receive(task_in):
        function, items = pickle.loads(message)
        for item in items:
            answer = function(item)
            kept.extend(unplaced(answer))
            send(answer_out, answer)


def unplaced(answer: Any) -> list[Replacement]:
    """The replacements in an answer that the supervisor has still to put in their places.

    This process must hold on to their temporary files until then, that is until as many more were answered as may wait.
    """
    return [one.new for one in answer if isinstance(one, Done) and one.new] if isinstance(answer, list) else []


def leave(number: int, _: object) -> NoReturn:
    """End on a signal through every `finally`, so that temporary files go; a second signal does not disturb that."""
    for stop in STOPS:
        signal.signal(stop, nothing)
    raise SystemExit(128 + number)


def nothing(_: int, __: object) -> None:
    """Do nothing at a signal. With SIG_IGN in its place, Python complains of one that has come already."""


def send(pipe: int, value: object) -> None:
    """Write a message: its length, and the pickled value."""
    message = pickle.dumps(value, pickle.HIGHEST_PROTOCOL)
    left = memoryview(len(message).to_bytes(HEAD, "little") + message)
    while left:
        left = left[os.write(pipe, left) :]


def receive(pipe: int) -> bytes:
    """The next message, or nothing when the other side is closed."""
    head = read_exactly(pipe, HEAD)
    return read_exactly(pipe, int.from_bytes(head, "little")) if head else b""


def read_exactly(pipe: int, size: int) -> bytes:
    """`size` bytes, or nothing when they end before."""
    pieces = []
    while size and (piece := os.read(pipe, size)):
        pieces.append(piece)
        size -= len(piece)
    return b"" if size else b"".join(pieces)
