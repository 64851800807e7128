"""Put bytes in the place of a file, so that whoever looks sees the old file or the new one, never half of it.

The recipe, each step of which is named by `Step` and announced by `reached`: a temporary file beside the target, all
bytes written, owner and mode set, synced to the disk, the target looked at once more, the name moved over, the folder
synced. There is no fallback to copying. On an error or a signal the temporary file goes; after SIGKILL a stray stays,
and `sweep` takes it away later. A lock on each temporary file tells a stray from one that is being written.
"""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from enum import Enum

from dedupe_article.files.reading import same
from dedupe_article.model import DedupeError

try:
    import fcntl
except ImportError:  # Windows, where a file that is open cannot be removed, so that it needs no lock
    fcntl = None  # type: ignore[assignment]

SUFFIX = ".dedupe-article.tmp"
CREATE = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)


class Step(Enum):
    """The points between the steps of the recipe, in order."""

    CREATED = "the temporary file exists"
    LOCKED = "the temporary file is locked"
    HALF_WRITTEN = "a part of the bytes is written"
    WRITTEN = "all bytes are written"
    DRESSED = "owner and mode are those of the target"
    SYNCED = "the bytes are on the disk"
    COMPARED = "the target is still the file that was read"
    REPLACED = "the name stands for the new file"
    FOLDER_SYNCED = "the name is on the disk"


class NotReplaced(DedupeError):
    """The target may not or could not be replaced; it is as it was."""


def reached(step: Step) -> None:
    """Announce a step. Nothing listens; the fault tests stop the process here."""


class Replacement:
    """A temporary file that may take the place of `path`: it goes at the end of its `with` unless it was committed.

    `old` is what the disk said of the target when it was read. With it, owner and mode are kept, all is synced, and the
    same file must still stand there. Without it nothing is compared or synced, since the source of the new content
    still exists. Raises `NotReplaced` and `OSError`.
    """

    def __init__(self, path: str, old: os.stat_result | None = None, mode: int = 0o600) -> None:
        self.path = path
        self.old = old
        self.mode = mode
        self.fd = -1
        self.temporary = ""

    def __enter__(self) -> Replacement:
        """Make the temporary file."""
        try:
            self.create()
        except BaseException:
            self.discard()
            raise
        return self

    def __exit__(self, *error: object) -> None:
        """Take away what was not committed."""
        self.discard()

    def create(self) -> None:
        """Make the temporary file and lock it, once more if a sweep took it in between."""
        while self.fd < 0:
            self.temporary = os.path.join(os.path.dirname(self.path), f".{os.urandom(8).hex()}{SUFFIX}")
            self.fd = os.open(self.temporary, CREATE, self.mode)
            reached(Step.CREATED)
            lock(self.fd, wait=True)
            if not os.fstat(self.fd).st_nlink:
                self.close()
        reached(Step.LOCKED)

    def write(self, data: bytes | memoryview) -> int:
        """Write all of `data`, however few bytes the system takes at a time."""
        left = memoryview(data)
        while left:
            left = left[os.write(self.fd, left) :]
            reached(Step.HALF_WRITTEN)
        return len(data)

    def commit(self) -> None:
        """Let the new content take the place of the old one. Raises `NotReplaced`."""
        self.prepare()
        self.compare()
        self.replace()
        if self.old:
            sync_folder(os.path.dirname(self.path))
        reached(Step.FOLDER_SYNCED)

    def prepare(self) -> None:
        """Make the new content ready to take its place."""
        reached(Step.WRITTEN)
        if self.old:
            dress(self.fd, self.old)
            copy_attributes(self.path, self.fd)
            reached(Step.DRESSED)
            os.fsync(self.fd)
            reached(Step.SYNCED)

    def compare(self) -> None:
        """Look at the target once more. Raises `NotReplaced` if it is another than was read."""
        if self.old and not same(self.old, os.stat(self.path, follow_symlinks=False)):
            raise NotReplaced("changed while it was cleaned; it was left alone, run again")
        reached(Step.COMPARED)

    def replace(self) -> None:
        """Move the name over. The disk remembers it once the folder is synced."""
        if fcntl is None:
            self.close()  # Windows moves no file that is open
        os.replace(self.temporary, self.path)
        self.temporary = ""
        reached(Step.REPLACED)

    def hand_over(self) -> Replacement:
        """The same replacement for someone else to put in its place, so that this `with` no longer takes it away.

        It may go to another process by pickle, but the lock stays here: when this process ends, or when nothing refers
        to the replacement any more, the temporary file goes.
        """
        other = Replacement(self.path, self.old, self.mode)
        other.temporary, other.fd, self.temporary, self.fd = self.temporary, self.fd, "", -1
        return other

    def __getstate__(self) -> dict[str, object]:
        """All but the descriptor, which no other process has."""
        return {**vars(self), "fd": -1}

    def __del__(self) -> None:
        """Take away what was handed over and never put in its place."""
        self.discard()

    def discard(self) -> None:
        """Take the temporary file away, unless it took its place."""
        if self.temporary:
            with suppress(OSError):
                os.unlink(self.temporary)
        self.close()

    def close(self) -> None:
        """Let go of the temporary file."""
        fd, self.fd = self.fd, -1  # first, so that what a signal interrupts here is not closed twice
        if fd >= 0:
            os.close(fd)


def replacement(path: str, old: os.stat_result | None = None, mode: int = 0o600) -> Replacement:
    """A replacement for the file at `path`. Raises `NotReplaced` for a pipe or device."""
    if is_special(path):
        raise NotReplaced("is no regular file, and is never replaced; choose another place")
    return Replacement(path, old, mode)


def is_special(path: str) -> bool:
    """Whether a pipe or a device stands at `path` itself, links not followed."""
    try:
        return is_odd(os.lstat(path))
    except OSError:
        return False


def is_odd(found: os.stat_result) -> bool:
    """Whether what was found is neither a file nor a link nor a folder."""
    return stat.S_IFMT(found.st_mode) not in (stat.S_IFREG, stat.S_IFLNK, stat.S_IFDIR)


def lock(fd: int, wait: bool) -> bool:
    """Lock a file for as long as it is open; False if another process has it, or the file system knows no locks."""
    if fcntl is None:
        return True
    try:
        fcntl.flock(fd, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def sweep(path: str) -> None:
    """Take away a stray temporary file, unless the process that writes it is alive."""
    with suppress(OSError):
        fd = os.open(path, os.O_RDWR | getattr(os, "O_NOFOLLOW", 0))
        try:
            if lock(fd, wait=False):
                os.unlink(path)
        finally:
            os.close(fd)


def dress(fd: int, old: os.stat_result) -> None:
    """Give the new file the owner, group and mode of the old one, as far as the system allows."""
    new = os.fstat(fd)
    if not hasattr(os, "fchown"):
        return
    if (new.st_uid, new.st_gid) != (old.st_uid, old.st_gid):
        with suppress(OSError):
            os.fchown(fd, old.st_uid, old.st_gid)
    with suppress(OSError):
        os.fchmod(fd, stat.S_IMODE(old.st_mode))


def copy_attributes(path: str, fd: int) -> None:
    """Copy the extended attributes, access lists and labels among them, as far as the system has and allows it."""
    if not hasattr(os, "listxattr"):
        return
    with suppress(OSError):
        for name in os.listxattr(path, follow_symlinks=False):
            with suppress(OSError):
                os.setxattr(fd, name, os.getxattr(path, name, follow_symlinks=False))


def sync_folder(folder: str) -> None:
    """Make the disk remember the names in `folder`."""
    with suppress(OSError):  # Windows opens no folders, and some file systems sync none
        fd = os.open(folder or ".", os.O_RDONLY)
        try:
            os.fsync(fd)
        finally:
            os.close(fd)
