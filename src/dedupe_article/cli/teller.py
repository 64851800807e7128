"""Say what came of each file where it belongs: on standard output, on standard error, in the report."""

from __future__ import annotations

import os
import sys
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from dedupe_article.batch.rewriting import Rewriter
from dedupe_article.batch.work import Action, Done, Told
from dedupe_article.cli.streams import is_terminal, say, write_output
from dedupe_article.cli.tally import Tally
from dedupe_article.model import Failed
from dedupe_article.report.screen import safe

if TYPE_CHECKING:
    from dedupe_article.batch.run import Result
    from dedupe_article.cli.progress import Progress
    from dedupe_article.cli.reporting import Report


class Voice(NamedTuple):
    """How much is said: `quiet` for trouble alone, `verbose` also for what is skipped, `names` for what changes."""

    quiet: bool
    verbose: bool
    names: bool


class Teller:
    """Counts results and says what there is to say of each; files that wait for the report are rewritten here."""

    def __init__(self, tally: Tally, voice: Voice, report: Report | None, progress: Progress | None) -> None:
        self.tally = tally
        self.voice = voice
        self.report = report
        self.progress = progress
        self.rewriter = Rewriter()

    def tell(self, result: Result) -> None:
        """One result."""
        if isinstance(result, Done) and result.new:
            result = self.rewriter.rewrite(result, result.new, partial(self.enter, result.told.entries))
        self.tally.add(result)
        if isinstance(result, Done):
            self.done(result)
        elif isinstance(result, Told):
            self.told(result)
        elif isinstance(result, Failed):
            self.say(f"dedupe-article: {safe(result.source)}: {safe(result.reason)}")
            if self.report:
                self.report.fail(result)
        elif self.voice.verbose:
            self.say(f"{safe(result.path)}: skipped, {safe(result.why)}")
        if self.progress:
            self.progress.show(self.tally)

    def done(self, done: Done) -> None:
        """A file that is through."""
        if done.told:
            self.told(done.told)
        if not done.changed:
            return
        if self.tally.action is Action.CHECK:
            self.clear()
            name = safe(done.name) if is_terminal(sys.stdout) else done.name
            write_output(os.fsencode(name) + b"\n")
        elif self.tally.action is Action.REWRITE and self.voice.names:
            self.say(f"Fixing {safe(done.name)}")

    def told(self, told: Told) -> None:
        """What there is to say of a file, or a piece of one."""
        if told.out:
            self.clear()
            write_output(told.out)
        if told.err:
            self.say(told.err.removesuffix("\n"))
        for trouble in told.troubles if self.voice.quiet else (*told.warnings, *told.troubles):
            self.say(f"dedupe-article: {safe(trouble)}")
        self.enter(told.entries)

    def enter(self, entries: tuple[str, ...]) -> None:
        """Write entries to the report, if there is one."""
        if self.report and entries:
            self.report.add(*entries)

    def say(self, line: str) -> None:
        """A line on standard error, clear of the progress line."""
        self.clear()
        say(line)

    def clear(self) -> None:
        """Take the progress line away."""
        if self.progress:
            self.progress.clear()
