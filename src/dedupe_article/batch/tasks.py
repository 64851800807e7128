"""From the paths that the user named to the files to clean, and where each result goes."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from typing import NamedTuple

from dedupe_article.batch.work import Action, Task
from dedupe_article.files.output import place_of
from dedupe_article.files.patterns import Choice
from dedupe_article.files.replacement import SUFFIX, sweep
from dedupe_article.files.walk import Skipped, Taken, Walk, walk
from dedupe_article.model import DedupeError, Failed

Item = Task | Skipped | Failed


class MisusedPaths(DedupeError):
    """The paths cannot be done together; the message names a way out."""


class Request(NamedTuple):
    """The paths that were named, what to do with them, and where to (`out` is "" for nowhere).

    `apart` are files that no walk takes and no result goes to, such as the report of the run.
    """

    paths: tuple[str, ...]
    action: Action
    out: str = ""
    choice: Choice = Choice()
    apart: tuple[str, ...] = ()


def tasks(request: Request) -> Iterator[Item]:
    """Every file to clean in a fixed order, and those that are left alone. Raises `MisusedPaths` before the first.

    A path that is named twice, or is named and also inside a named folder, is taken once where files are rewritten.
    """
    refuse_named(request)
    once = request.action is Action.REWRITE or request.action.only_looks
    paths = tuple({os.path.realpath(path): path for path in request.paths}.values()) if once else request.paths
    named = [*(paths if once and len(paths) > 1 else ()), *request.apart]
    how = Walk(request.choice, frozenset(map(os.path.realpath, named)), once, request.action is Action.REWRITE)
    return each_path(request._replace(paths=paths), target_folder(request), how)


def count(request: Request) -> int:
    """How many files there are to clean. Makes and writes nothing."""
    action = Action.CHECK if request.action is Action.REWRITE else Action.SHOW
    return sum(isinstance(item, Task) for item in tasks(request._replace(action=action, out="")))


def each_path(request: Request, into: bool, how: Walk) -> Iterator[Item]:
    """The files of every path."""
    out = Output(request.out)
    if request.action is Action.REWRITE:
        sweep_beside(path for path in request.paths if not os.path.isdir(path))
    for path in request.paths:
        if os.path.isdir(path):
            top = os.path.join(request.out, own_name(path)) if len(request.paths) > 1 else request.out
            yield from folder(path, top if request.out else "", how, out)
        else:
            yield wanted(single(path, request, into), request)


def single(path: str, request: Request, into: bool) -> Item:
    """A file that was named."""
    if why := request.choice.excluded(path, os.path.relpath(path)):
        return Skipped(path, why)
    if path.endswith(SUFFIX):
        return Skipped(path, "a temporary file of this program")
    real = os.path.realpath(path)
    # What a shell hands over for <(command) has a name but no real path.
    source = real if request.action is Action.REWRITE and os.path.exists(path) == os.path.exists(real) else path
    target = os.path.join(request.out, own_name(path)) if into else request.out and place_of(request.out)
    return Task(path, source, target, stream=request.action is not Action.REWRITE)


def wanted(item: Item, request: Request) -> Item:
    """The item; to leave a file out is trouble where it would go to standard output, from which nothing comes then."""
    if request.action is not Action.SHOW or not isinstance(item, Skipped):
        return item
    return Failed(item.path, f"{item.why}, so nothing came out; give it with < to clean it all the same")


def folder(path: str, top: str, how: Walk, out: Output) -> Iterator[Item]:
    """The files of a folder, each with its place below `top` ("" for none)."""
    real = os.path.realpath(path)
    for item in walk(path, how):
        if not isinstance(item, Taken):
            yield item
            continue
        if not top:
            yield Task(item.path, item.path)
            continue
        target = f"{top}/{item.inside}"
        trouble = out.make(os.path.dirname(target), real)
        yield Failed(item.path, trouble) if trouble else Task(item.path, item.path, target)


class Output:
    """The folder that results go to: makes the folders in it, one after the other as a walk needs them."""

    def __init__(self, top: str) -> None:
        self.top = top
        self.last = ""
        self.trouble = ""

    def make(self, folder: str, source: str) -> str:
        """Make `folder` inside the output; what is wrong with it, or "". `source` is the real path of the source."""
        if folder != self.last:
            self.last = folder
            self.trouble = self.check(folder, source)
        return self.trouble

    def check(self, folder: str, source: str) -> str:
        """Make one folder, look where it really lies, and sweep strays from it."""
        if not inside(os.path.realpath(folder), os.path.realpath(self.top)):
            return f"{folder} leads out of the output folder by a link; remove the link"
        if inside(os.path.realpath(folder), source):
            return f"{folder} lies inside the source; choose another output folder"
        try:
            os.makedirs(folder, exist_ok=True)
            sweep_in(folder)
        except OSError as error:
            return f"the output folder {folder} cannot be made: {error.strerror}; choose another"
        return ""


def sweep_beside(paths: Iterable[str]) -> None:
    """Take away strays from the folders of files that were named."""
    for folder in {os.path.dirname(path) or os.curdir for path in paths}:
        with suppress(OSError):  # the file itself will tell
            sweep_in(folder)


def sweep_in(folder: str) -> None:
    """Take away strays from a folder."""
    with os.scandir(folder) as entries:
        for stray in [entry.path for entry in entries if entry.name.endswith(SUFFIX)]:
            sweep(stray)


def target_folder(request: Request) -> bool:
    """Whether results go into `out` under their own names. Raises `MisusedPaths` where they do not fit."""
    paths, out = request.paths, request.out
    if not out:
        return False
    folders = [path for path in paths if os.path.isdir(path)]
    into = len(paths) > 1 or os.path.isdir(out) or out.endswith(("/", os.sep))
    if (into or folders) and os.path.exists(out) and not os.path.isdir(out):
        raise MisusedPaths(f"{out} is a file, but the results need a folder; give another name to -o")
    for path in folders:
        if inside(os.path.realpath(out), os.path.realpath(path)):
            raise MisusedPaths(f"{out} lies inside {path}; choose an output folder outside it")
    if into:
        refuse_equal_names(paths)
    for path in paths:
        own = into and (len(paths) > 1 or path not in folders)
        target = os.path.realpath(os.path.join(out, own_name(path)) if own else out)
        if os.path.realpath(path) == target:
            raise MisusedPaths(f"{path} would be written over itself; use -i to rewrite it in place")
        refuse_target(path, target, request.apart)
    if into or folders:
        make_top(out)
    return into


def refuse_named(request: Request) -> None:
    """Raise `MisusedPaths` if a file to clean, by whatever name, is one that the run writes to."""
    for path in request.paths:
        for other in request.apart:
            if os.path.exists(path) and os.path.exists(other) and os.path.samefile(path, other):
                raise MisusedPaths(f"{other} is a file to clean and would be written over; choose another name for it")


def refuse_target(path: str, target: str, apart: Sequence[str]) -> None:
    """Raise `MisusedPaths` if the result of a file, or of one in a folder, goes to where something else is written."""
    for other in apart:
        real = os.path.realpath(other)
        source = os.path.join(path, os.path.relpath(real, target)) if os.path.isdir(path) else path
        if real == target or (source != path and inside(real, target) and os.path.lexists(source)):
            raise MisusedPaths(f"the result of {source} would go to {other} too; choose another name for one of them")


def make_top(out: str) -> None:
    """Make the output folder itself."""
    try:
        os.makedirs(out, exist_ok=True)
    except OSError as error:
        raise MisusedPaths(f"the output folder {out} cannot be made: {error.strerror}; choose another") from None


def refuse_equal_names(paths: Sequence[str]) -> None:
    """Raise `MisusedPaths` if two paths would become one in the output folder."""
    names: dict[str, str] = {}
    for path in paths:
        other = names.setdefault(own_name(path), path)
        if other != path:
            raise MisusedPaths(f"{other} and {path} would both become {own_name(path)}; give them in two calls")


def own_name(path: str) -> str:
    """The last name of a path, also of `.` and `dir/`."""
    return os.path.basename(os.path.abspath(path))


def inside(path: str, folder: str) -> bool:
    """Whether a real path is a folder or lies in it."""
    return path == folder or path.startswith(folder if folder.endswith(os.sep) else folder + os.sep)
