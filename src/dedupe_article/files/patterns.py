"""Which names are taken: suffixes, `--include` and `--exclude`, and `.gitignore`."""

from __future__ import annotations

import os
import re
import warnings
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from dedupe_article.model import DedupeError

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

PLAIN = (".txt", ".text", ".md")
RECORDS = (".jsonl", ".ndjson", ".csv", ".tsv")
SUFFIXES = (*PLAIN, *RECORDS, ".parquet", *(name + packed for name in RECORDS for packed in (".gz", ".zst")))
IGNORE = ".gitignore"


class Globs(NamedTuple):
    """Patterns, compiled and as written, and the folder that they are relative to, which ends in a separator.

    The patterns of a call have no folder (""): they match the path of a file inside the walked folder, or its path as
    the call names it.
    """

    spec: GitIgnoreSpec
    patterns: tuple[str, ...]
    base: str = ""

    def match(self, path: str, inside: str) -> str:
        """The pattern that matches a file, or ""."""
        for name in (os.path.abspath(path).removeprefix(self.base),) if self.base else (inside, path):
            found = self.spec.check_file(name)
            if found.include and found.index is not None:
                return self.patterns[found.index]
        return ""


class Choice(NamedTuple):
    """Which files a walk takes beside those with the usual suffixes, and which are never taken."""

    include: Globs | None = None
    exclude: Globs | None = None

    def excluded(self, path: str, inside: str) -> str:
        """Why a file is left out, or ""."""
        if self.exclude is None or not (pattern := self.exclude.match(path, inside)):
            return ""
        base = self.exclude.base
        return f"excluded by {pattern!r} in the settings of {base}" if base else f"excluded by --exclude {pattern!r}"

    def takes(self, path: str, inside: str) -> bool:
        """Whether a walk takes a file."""
        return inside.lower().endswith(SUFFIXES) or bool(self.include and self.include.match(path, inside))


def globs(patterns: Sequence[str], base: str = "") -> Globs | None:
    """Patterns as in `.gitignore`: `*.log` at any depth, `/raw/` at the top, `!keep.txt` after all.

    Raises `DedupeError` for one that can match nothing.
    """
    for pattern in patterns:
        if not is_pattern(pattern):
            raise DedupeError(f"{pattern!r} is no pattern; write one as in .gitignore, such as '*.log' or 'raw/'")
    written = tuple(filter(None, patterns))
    return Globs(spec(written), written, os.path.join(base, "") if base else "") if written else None


def is_pattern(line: str) -> bool:
    """Whether a line can be compiled; `!`, `x\\` and `[z-a]` cannot."""
    try:
        spec([line])
    except (ValueError, re.error):
        return False
    return True


def spec(lines: Iterable[str]) -> GitIgnoreSpec:
    """Compiled patterns; importing pathspec takes 50 ms, so only a run that has patterns does."""
    from pathspec import GitIgnoreSpec  # noqa: PLC0415

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)  # `[[` and `--` in a class may come to mean more to Python
        return GitIgnoreSpec.from_lines(lines)


class Ignored(NamedTuple):
    """The `.gitignore` files that rule over a folder, innermost last, each with the length of its folder's name."""

    rules: tuple[tuple[int, GitIgnoreSpec], ...] = ()

    def within(self, folder: str) -> Ignored:
        """The rules inside `folder`, a path that ends in `/`. An odd line and a BOM are passed over, as by git."""
        try:
            with open(folder + IGNORE, encoding="utf-8-sig", errors="surrogateescape") as file:
                return Ignored((*self.rules, (len(folder), spec(filter(is_pattern, file)))))
        except OSError:
            return self

    def hides(self, path: str) -> bool:
        """Whether a path is ignored (that of a folder ends in `/`); the innermost file with a rule for it decides."""
        for length, rules in reversed(self.rules):
            decided = rules.check_file(path[length:]).include
            if decided is not None:
                return decided
        return False


def ignored_above(folder: str) -> Ignored:
    """The rules that reach into `folder` (absolute, ends in `/`) from the repository around it.

    If they ignore the folder itself, there are none: it was named all the same.
    """
    above = []
    at = folder
    while not os.path.lexists(at + ".git"):
        up = os.path.dirname(at.rstrip(os.sep))
        up = up if up.endswith(os.sep) else up + os.sep
        if up == at:
            return Ignored()
        at = up
        above.append(at)
    rules = Ignored()
    for at in reversed(above):
        rules = rules.within(at)
    return Ignored() if rules.hides(folder) else rules
