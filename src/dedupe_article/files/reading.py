"""Read a file whole, and be sure that it was read whole."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO, NamedTuple

from dedupe_article.model import DedupeError

# Zero where the platform has none: Windows opens neither FIFOs nor terminals this way.
OPEN = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0) | getattr(os, "O_BINARY", 0)
KINDS = {
    stat.S_IFDIR: "a folder",
    stat.S_IFIFO: "a named pipe",
    stat.S_IFSOCK: "a socket",
    stat.S_IFCHR: "a device",
    stat.S_IFBLK: "a device",
}


class Unreadable(DedupeError):
    """The file cannot be read from the disk, or not whole."""


class Read(NamedTuple):
    """The bytes of a file, and what the disk said of it when they were read."""

    data: bytes
    found: os.stat_result


def read(path: str, limit: int, stream: bool = False) -> Read:
    """The bytes of the file at `path`, at most `limit` of them, unchanged while they were read.

    Only a regular file is read; with `stream` also a pipe or a device, as a shell hands over for `<(command)`.
    Raises `Unreadable`.
    """
    try:
        fd, found = open_file(path, stream)
        try:
            return Read(read_open(fd, found, limit), found)
        finally:
            os.close(fd)
    except (OSError, ValueError) as error:
        raise Unreadable(why(error)) from None


@contextmanager
def opened(path: str, stream: bool = False) -> Iterator[BinaryIO]:
    """The file at `path`, open to be read piece by piece; the rules are those of `read`."""
    try:
        fd, _ = open_file(path, stream)
    except (OSError, ValueError) as error:
        raise Unreadable(why(error)) from None
    with open(fd, "rb") as file:
        yield file


def open_file(path: str, stream: bool) -> tuple[int, os.stat_result]:
    """A descriptor of a regular file, or with `stream` of anything that gives bytes, and what the disk says of it."""
    fd = os.open(path, OPEN)
    found = os.fstat(fd)
    if stat.S_ISREG(found.st_mode):
        return fd, found
    try:
        if not stream or stat.S_ISDIR(found.st_mode):
            way = "name the files in it" if stat.S_ISDIR(found.st_mode) else "name a regular file"
            raise Unreadable(f"is {kind(found)}, not a file; {way}")
        return os.open(path, os.O_RDONLY), found  # waits for whoever writes to a named pipe, and for each byte
    finally:
        os.close(fd)


def read_open(fd: int, found: os.stat_result, limit: int) -> bytes:
    """The bytes behind an open descriptor."""
    if not stat.S_ISREG(found.st_mode):
        return drain(fd, limit)
    if found.st_size > limit:
        raise too_large(limit)
    data = os.read(fd, found.st_size + 1)
    if len(data) != found.st_size:  # cut short by a signal or a limit of the system, growing, or a file of /proc
        data += drain(fd, limit, len(data))
    if not same(found, os.fstat(fd)) or (len(data) != found.st_size and found.st_size):
        raise Unreadable("changed while it was read; run again when nothing writes to it")
    return data


def drain(fd: int, limit: int, size: int = 0) -> bytes:
    """All that is left to read after `size` bytes, at most `limit` bytes together with these."""
    pieces = []
    while piece := os.read(fd, 1 << 20):
        pieces.append(piece)
        size += len(piece)
        if size > limit:
            raise too_large(limit)
    return b"".join(pieces)


def same(before: os.stat_result, after: os.stat_result) -> bool:
    """Whether two looks at one name saw the same file with the same content."""
    return (before.st_ino, before.st_dev, before.st_size, before.st_mtime_ns) == (
        after.st_ino,
        after.st_dev,
        after.st_size,
        after.st_mtime_ns,
    )


def too_large(limit: int) -> Unreadable:
    """The refusal of an article above `--max-size`."""
    return Unreadable(f"is larger than {limit:,} bytes; raise --max-size to take it")


def kind(found: os.stat_result) -> str:
    """What something is that is not a regular file, in words."""
    return KINDS.get(stat.S_IFMT(found.st_mode), "no regular file")


def why(error: Exception) -> str:
    """What the system says is wrong, and what to do about it."""
    if isinstance(error, FileNotFoundError):
        return "does not exist; check the name"
    if isinstance(error, PermissionError):
        return "may not be read; check its permissions"
    if isinstance(error, IsADirectoryError):
        return "is a folder; name a file in it"
    if isinstance(error, NotADirectoryError):
        return "has a file where a folder should be; check the name, also for a slash at its end"
    return str(getattr(error, "strerror", None) or error)
