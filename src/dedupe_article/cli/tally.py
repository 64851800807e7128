"""What a run amounts to: the counts, the summary line, and the one place that decides the exit code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dedupe_article.batch.work import Action, Done, Told
from dedupe_article.model import Failed

if TYPE_CHECKING:
    from dedupe_article.batch.run import Result
    from dedupe_article.report.summary import Counts


class Tally:
    """The counts of one run, and which of the fingerprints to keep were met."""

    def __init__(self, action: Action) -> None:
        self.action = action
        self.cleaned = 0
        self.unchanged = 0
        self.failed = 0
        self.skipped = 0
        self.passages = 0
        self.dropped = 0
        self.size = 0
        self.kept: set[str] = set()

    def add(self, result: Result) -> None:
        """Count one result."""
        if isinstance(result, Done):
            self.cleaned += result.changed
            self.unchanged += not result.changed
            self.passages += result.passages
            self.dropped += result.dropped
            self.size += result.size
            self.hear(result.told)
        elif isinstance(result, Told):
            self.hear(result)
        elif isinstance(result, Failed):
            self.failed += 1
        else:
            self.skipped += 1

    def hear(self, told: Told) -> None:
        """Count what was told."""
        self.failed += told.failed
        self.kept.update(told.kept)

    @property
    def done(self) -> int:
        """How many files are through."""
        return self.cleaned + self.unchanged + self.failed

    @property
    def exit_code(self) -> int:
        """0 done, 1 found something that would change, 2 trouble."""
        if self.failed:
            return 2
        return int(self.action.only_looks and self.cleaned > 0)

    @property
    def counts(self) -> Counts:
        """The counts for the summary."""
        from dedupe_article.report.summary import Counts  # noqa: PLC0415 - a pipe sums nothing up

        return Counts(self.cleaned, self.passages, self.dropped, self.unchanged, self.failed, self.skipped)
