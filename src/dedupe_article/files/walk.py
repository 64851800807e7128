"""Walk a folder: the files to clean, in a fixed order, with the names of one folder at each depth in memory."""

import os
from collections.abc import Iterator
from typing import NamedTuple

from dedupe_article.files.patterns import IGNORE, Choice, Ignored, ignored_above
from dedupe_article.files.reading import why
from dedupe_article.files.replacement import SUFFIX, sweep
from dedupe_article.model import Failed

VERSION_CONTROL = frozenset({".git", ".hg", ".svn", ".jj"})


class Taken(NamedTuple):
    """A file to clean: the path to open, and its path inside the folder, with `/` between the names."""

    path: str
    inside: str


class Skipped(NamedTuple):
    """A file or folder that is left alone, and why."""

    path: str
    why: str


class Walk(NamedTuple):
    """How a folder is walked.

    choice  which files are taken
    named   real paths that the walk leaves out, since the user named them beside the folder
    once    a link to a file that the walk takes anyway is left out
    sweeps  stray temporary files are removed
    """

    choice: Choice = Choice()
    named: frozenset[str] = frozenset()
    once: bool = False
    sweeps: bool = False


class Listing(NamedTuple):
    """The names in one folder, sorted, and which of them are folders, links, or others that are not files."""

    names: list[str]
    folders: frozenset[str]
    links: frozenset[str]
    others: frozenset[str]


Item = Taken | Skipped | Failed


def walk(root: str, how: Walk) -> Iterator[Item]:
    """Every file below `root`, in the order of their names; what is in a folder comes where the folder's name would."""
    top = root if root.endswith(os.sep) else root + os.sep
    real = os.path.join(os.path.realpath(root), "")
    ignored = ignored_above(real)
    # The rules from above measure real paths, those from within the paths of the walk: both see the same tail.
    shift = len(top) - len(real)
    ignored = Ignored(tuple((length + shift, rules) for length, rules in ignored.rules))
    names = frozenset(map(os.path.basename, how.named))
    yield from Walker(top, real, how, names).folder(top, ignored)


class Walker(NamedTuple):
    """One walk: the folder as named, its real path (both end in `/`), how, and the last names of what is named."""

    top: str
    real: str
    how: Walk
    names: frozenset[str]

    def folder(self, path: str, ignored: Ignored) -> Iterator[Item]:
        """The files below `path`, which ends in `/`."""
        try:
            found = listing(path)
        except OSError as error:
            yield Failed(path, why(error))
            return
        if IGNORE in found.names:
            ignored = ignored.within(path)
        for name in found.names:
            at = path + name
            if name in found.folders:
                yield from self.enter(at + os.sep, name, ignored)
            elif name.endswith(SUFFIX):
                if self.how.sweeps:
                    sweep(at)
            elif (item := self.file(at, name, ignored, found)) is not None:
                yield item

    def enter(self, path: str, name: str, ignored: Ignored) -> Iterator[Item]:
        """The files below a folder inside the walk, unless it is left out."""
        if name in VERSION_CONTROL:
            return
        if ignored.rules and ignored.hides(path):
            yield Skipped(path, f"ignored by {IGNORE}")
        elif not self.is_named(path):
            yield from self.folder(path, ignored)

    def file(self, path: str, name: str, ignored: Ignored, found: Listing) -> Item | None:
        """What becomes of `name`, which is no folder, at `path`; None if it is taken on its own."""
        inside = path[len(self.top) :]
        if os.sep != "/":
            inside = inside.replace(os.sep, "/")
        if not self.how.choice.takes(path, inside):
            return Skipped(path, "another kind of file; --include takes it")
        if ignored.rules and ignored.hides(path):
            return Skipped(path, f"ignored by {IGNORE}")
        if reason := self.how.choice.excluded(path, inside):
            return Skipped(path, reason)
        if self.is_named(path):
            return None
        if name in found.others:
            return Failed(path, "is no regular file; take it out of the folder, or leave it out with --exclude")
        return self.link(path, inside) if name in found.links else Taken(path, inside)

    def is_named(self, path: str) -> bool:
        """Whether the path is among those that the walk leaves to others."""
        if not self.how.named or os.path.basename(path.rstrip(os.sep)) not in self.names:
            return False  # the real path of every file would take longer than the walk itself
        return os.path.realpath(path) in self.how.named

    def link(self, path: str, inside: str) -> Item:
        """What becomes of a symbolic link: it is followed to a file inside the folder, and nowhere else."""
        target = os.path.realpath(path)
        if not target.startswith(self.real):
            return Skipped(path, "a link out of the folder")
        if not os.path.isfile(target):
            return Skipped(path, "a link to a folder" if os.path.isdir(target) else "a link to no file")
        if self.how.once and self.how.choice.takes(target, target[len(self.real) :]):
            return Skipped(path, "a link to a file that is taken itself")
        return Taken(target if self.how.once else path, inside)


def listing(path: str) -> Listing:
    """What is in a folder. Only names are kept: for 50,000 files that takes a third of the memory of the entries."""
    names, folders, links, others = [], set(), set(), set()
    with os.scandir(path) as entries:
        for entry in entries:
            names.append(entry.name)
            if entry.is_file(follow_symlinks=False):
                continue
            if entry.is_symlink():
                links.add(entry.name)
            elif entry.is_dir(follow_symlinks=False):
                folders.add(entry.name)
            else:
                others.add(entry.name)
    names.sort()
    return Listing(names, frozenset(folders), frozenset(links), frozenset(others))
