"""What a run amounts to: the counts, the summary line, and the one place that decides the exit code."""

from __future__ import annotations

from dedupe_article.batch.run import Result
from dedupe_article.batch.work import Action, Done
from dedupe_article.model import Failed


class Tally:
    """The counts of one run."""

    def __init__(self, action: Action) -> None:
        self.action = action
        self.changed = 0
        self.unchanged = 0
        self.failed = 0
        self.skipped = 0
        self.passages = 0
        self.saved = 0
        self.size = 0

    def add(self, result: Result) -> None:
        """Count one result."""
        if isinstance(result, Done):
            self.changed += result.changed
            self.unchanged += not result.changed
            self.passages += result.passages
            self.saved += result.saved
            self.size += result.size
        elif isinstance(result, Failed):
            self.failed += 1
        else:
            self.skipped += 1

    @property
    def exit_code(self) -> int:
        """0 done, 1 found something that would change, 2 trouble."""
        if self.failed:
            return 2
        return int(self.changed > 0 and self.action in (Action.CHECK, Action.DIFF))

    @property
    def summary(self) -> str:
        """The counts in a line."""
        would = " would be" if self.action in (Action.CHECK, Action.DIFF) else ""
        parts = [
            f"{files(self.changed)}{would} cleaned ({counted(self.passages, 'passage')}, {size(self.saved)})",
            f"{self.unchanged:,} unchanged",
        ]
        if self.skipped:
            parts.append(f"{self.skipped:,} skipped")
        if self.failed:
            parts.append(f"{self.failed:,} failed")
        return ", ".join(parts)


def files(number: int) -> str:
    """`1 file`, `12 files`."""
    return counted(number, "file")


def counted(number: int, noun: str) -> str:
    """A number and its noun."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def size(number: int) -> str:
    """Bytes as people read them.

    >>> size(31_240)
    '31.2 kB'
    """
    for unit, step in (("GB", 10**9), ("MB", 10**6), ("kB", 10**3)):
        if number >= step:
            return f"{number / step:.1f} {unit}"
    return f"{number} bytes"
