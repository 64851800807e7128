"""Write a result to where it belongs: over its source, or to a place of its own."""

from __future__ import annotations

import os
import re
import stat
from io import FileIO
from typing import BinaryIO

from dedupe_article.files.replacement import NotReplaced, Replacement, dress, is_odd, is_special, replacement

# Names of streams that are open already. The name of the file behind one would open it anew, at its beginning.
OPEN = re.compile(r"/dev/(stdin|stdout|stderr)|(?:/dev|/proc/self)/fd/(\d+)")
STANDARD = ("stdin", "stdout", "stderr")


def hindrance(path: str, found: os.stat_result, way: str) -> str:
    """Why the file at `path` must not be replaced, with what to do about it; "" if it may be.

    `way` is the way out that the caller knows beside making the file writable.
    """
    if found.st_nlink > 1:
        return f"has other hard links, which would keep the old text; {way}"
    if not found.st_mode & 0o222 or not os.access(path, os.W_OK):
        return f"is read-only; make it writable or {way}"
    return ""


def refuse(path: str, found: os.stat_result, way: str = "write a copy with -o") -> None:
    """Raise `NotReplaced` for a file that must not be rewritten in place."""
    if trouble := hindrance(path, found, way):
        raise NotReplaced(trouble)


def refuse_output(path: str, found: os.stat_result) -> None:
    """Raise `NotReplaced` for an older output that must not be replaced."""
    if trouble := hindrance(path, found, "choose another place"):
        raise NotReplaced(f"cannot be written to {path}, which {trouble}")


def overwrite(path: str, data: bytes, found: os.stat_result) -> None:
    """Put `data` in the place of the regular file at `path`, which `found` describes as it was read."""
    refuse(path, found)
    with replacement(path, found) as new:
        new.write(data)
        new.commit()


def ready(path: str, data: bytes, found: os.stat_result) -> Replacement:
    """The replacement that `overwrite` makes, with everything done but the last step."""
    refuse(path, found)
    with replacement(path, found) as new:
        new.write(data)
        new.prepare()
        return new.hand_over()


def put(path: str, data: bytes, mode: int = 0o666) -> None:
    """Write `data` to `path`, new or over an older output; an equal one is left alone.

    A new file gets `mode` as far as the umask allows. A pipe or device is written to, and never replaced.
    """
    found = look(path)
    if OPEN.fullmatch(path) or (found and is_odd(found)):  # as `is_stream` says, without another look
        pour(path, data)
    elif found is None or stat.S_ISLNK(found.st_mode):
        with Replacement(path, mode=mode) as new:
            finish(new, data)
    elif stat.S_ISDIR(found.st_mode):
        raise NotReplaced(f"cannot be written to {path}: a folder stands there; choose another place")
    elif found.st_size != len(data) or not holds(path, data):
        refuse_output(path, found)
        with Replacement(path) as new:
            dress(new.fd, found)
            finish(new, data)


def finish(new: Replacement, data: bytes) -> None:
    """Write the whole content and let it take its place."""
    new.write(data)
    new.commit()


def look(path: str) -> os.stat_result | None:
    """What stands at `path`, links not followed."""
    try:
        return os.lstat(path)
    except FileNotFoundError:
        return None


def holds(path: str, data: bytes) -> bool:
    """Whether the file at `path` has just these bytes."""
    with open(path, "rb", buffering=0) as file:
        return file.read() == data


def same_content(path: str, file: BinaryIO) -> bool:
    """Whether the file at `path` holds the same as the open `file`, which is left at its end or where they differ."""
    file.seek(0)
    with open(path, "rb") as other:
        while (piece := file.read(1 << 20)) == other.read(1 << 20):
            if not piece:
                return True
    return False


def place_of(path: str) -> str:
    """The path that a result named `path` is written to: links are followed, but not those of open streams."""
    at = os.path.abspath(path)
    for _ in range(40):  # as many links as Linux follows
        if OPEN.fullmatch(at):
            return at
        if not os.path.islink(at):
            break
        at = os.path.join(os.path.dirname(at), os.readlink(at))
    return os.path.realpath(path)


def is_stream(path: str) -> bool:
    """Whether a place, as `place_of` gives it, is written to and never replaced."""
    return OPEN.fullmatch(path) is not None or is_special(path)


def stream(path: str) -> FileIO:
    """What is no regular file, such as `/dev/null` or a named pipe, or what is open already, to be written to."""
    found = OPEN.fullmatch(path)
    if not found:
        return FileIO(path, "wb")
    return FileIO(STANDARD.index(found[1]) if found[1] else int(found[2]), "wb", closefd=False)


def pour(path: str, data: bytes) -> None:
    """Write all of `data` to a stream."""
    with stream(path) as file:
        left = memoryview(data)
        while left:
            left = left[file.write(left) or 0 :]
