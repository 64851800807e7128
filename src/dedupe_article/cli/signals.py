"""Signals that end a run: the work is dropped, every temporary file goes, and the exit code says which one it was."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

STOPS = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name))


class Stopped(BaseException):
    """The run was told to stop, by the signal of this number."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


class Stop:
    """Whether the run was told to stop, and by which signal."""

    def __init__(self) -> None:
        self.number = 0

    def __call__(self, number: int, _: FrameType | None) -> None:
        """Stop at once, and let no second signal disturb the clearing up."""
        self.number = number
        for one in STOPS:
            signal.signal(one, nothing)
        raise Stopped(number)

    def check(self) -> None:
        """Stop now if a signal came where an exception is swallowed, as in a finaliser."""
        if self.number:
            raise Stopped(self.number)


def nothing(_: int, __: FrameType | None) -> None:
    """Do nothing at a signal. With SIG_IGN in its place, Python complains of one that has come already."""


@contextmanager
def stops() -> Iterator[Stop]:
    """Turn the signals into `Stopped`; one that is ignored already, as under nohup, stays ignored."""
    stop = Stop()
    before = {}
    for one in STOPS:
        if signal.getsignal(one) is not signal.SIG_IGN:
            before[one] = signal.signal(one, stop)
    try:
        yield stop
    finally:
        for one, handler in before.items():
            signal.signal(one, handler)
