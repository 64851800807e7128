"""Standard input and output as bytes: all of the input is read, and all of the output written."""

from __future__ import annotations

import os
import sys
from typing import IO, Any, BinaryIO

from dedupe_article.model import DedupeError


class ClosedStream(DedupeError):
    """A standard stream that a call needs is not there, or takes nothing more."""


class NobodyReads(Exception):
    """Whoever read our output went away; this is no OSError, since click handles some of those itself."""


def open_missing() -> None:
    """Put `/dev/null` where a standard stream is closed, so that no file of ours gets its number."""
    if sys.stdin is None or sys.stdout is None or sys.stderr is None:
        while os.open(os.devnull, os.O_RDWR) <= 2:
            pass


def open_input() -> BinaryIO:
    """Standard input. Raises `ClosedStream` if there is none."""
    if sys.stdin is None:
        raise ClosedStream("standard input is closed; name a file, or give one with <")
    return sys.stdin.buffer


def read_input(limit: int) -> bytes:
    """All of standard input, at most one byte more than `limit`."""
    stream = open_input()
    try:
        return stream.read(limit + 1)
    except OSError as error:
        raise ClosedStream(f"standard input cannot be read ({error.strerror}); name the file instead") from None


def is_terminal(stream: IO[Any] | None) -> bool:
    """Whether a person sits at the stream."""
    return stream is not None and stream.isatty()


def write_output(data: bytes) -> None:
    """Write all of `data` to standard output, in a loop: a raw stream takes a pipe's fill at a time.

    Raises `NobodyReads` if nobody reads any more, and `ClosedStream` for all other trouble.
    """
    if not data:
        return
    if sys.stdout is None:
        raise ClosedStream("standard output is closed; give a file with -o")
    try:
        sys.stdout.flush()
        stream = sys.stdout.buffer
        write_all(getattr(stream, "raw", stream), data)
    except BrokenPipeError:
        raise NobodyReads from None
    except OSError as error:
        raise ClosedStream(f"standard output takes no more ({error.strerror}); the output is not whole") from None


def write_all(stream: IO[bytes], data: bytes) -> None:
    """Write all of `data` to a stream that may take a part of it at a time, or nothing for now."""
    left = memoryview(data)
    while left:
        taken = stream.write(left)
        if taken is None:
            wait(stream)
        left = left[taken or 0 :]


def wait(stream: IO[bytes]) -> None:
    """Wait until a stream that does not block takes more."""
    import select  # noqa: PLC0415

    select.select([], [stream], [])


def say(line: str) -> None:
    """A line on standard error, if there is one."""
    show(line + "\n")


def show(text: str) -> None:
    """Text on standard error, at once, if there is one. Raises `NobodyReads` if nobody reads any more.

    Where it takes no more, as on a full disk, nothing is said from there on, and the work goes on.
    """
    if sys.stderr is None:
        return
    try:
        sys.stderr.write(text)
        sys.stderr.flush()
    except BrokenPipeError:
        raise NobodyReads from None
    except OSError:
        drop_errors()


def drop_errors() -> None:
    """Let what standard error still holds go nowhere, so that Python does not stumble over it at the end."""
    if sys.stderr is not None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stderr.fileno())
