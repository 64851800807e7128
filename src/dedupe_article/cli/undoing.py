"""Take back what a run did, and say so."""

from __future__ import annotations

from dedupe_article.cli.signals import Stopped, stops
from dedupe_article.cli.streams import say
from dedupe_article.report.screen import safe
from dedupe_article.report.summary import number
from dedupe_article.report.undo import Outcome, undo


def take_back(report: str, quiet: bool, verbose: bool) -> int:
    """Restore every file that the report tells of; the exit code."""
    counts = dict.fromkeys(Outcome, 0)
    code = 0
    with stops() as stop:
        try:
            for path, outcome, reason in undo(report):
                counts[outcome] += 1
                if outcome is Outcome.CUT_OFF:
                    say(f"dedupe-article: {safe(path)}: {outcome.value}")
                elif outcome is Outcome.REFUSED:
                    say(f"dedupe-article: {safe(path)}: {outcome.value}: {safe(reason)}")
                elif verbose:
                    say(f"{safe(path)}: {outcome.value}")
                stop.check()
        except Stopped as stopped:
            code = 128 + stopped.number
    if not quiet:
        say(line(counts))
    return code or (2 if counts[Outcome.REFUSED] else 0)


def line(counts: dict[Outcome, int]) -> str:
    """The counts in a line."""
    parts = [f"{number(counts[Outcome.RESTORED], 'file')} restored"]
    if counts[Outcome.ALREADY]:
        parts.append(f"{counts[Outcome.ALREADY]:,} as before already")
    if counts[Outcome.REFUSED]:
        parts.append(f"{counts[Outcome.REFUSED]:,} left alone")
    return ", ".join(parts)
