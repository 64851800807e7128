"""Follow a run: tell each result, and when it ends or is stopped, what it amounts to."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, closing, nullcontext
from typing import TYPE_CHECKING

import click

from dedupe_article.batch.tasks import inside
from dedupe_article.batch.work import Action, Plan
from dedupe_article.cli.options import Words
from dedupe_article.cli.progress import Progress
from dedupe_article.cli.signals import Stopped, stops
from dedupe_article.cli.streams import is_terminal, say, show
from dedupe_article.cli.tally import Tally
from dedupe_article.cli.teller import Teller, Voice
from dedupe_article.cli.values import is_given
from dedupe_article.model import DedupeError
from dedupe_article.report.screen import safe
from dedupe_article.report.summary import summary

if TYPE_CHECKING:
    from dedupe_article.batch.run import Result
    from dedupe_article.cli.reporting import Report

HOOK = "PRE_COMMIT"  # set by pre-commit, which runs several processes itself


def follow(results: Iterator[Result], plan: Plan, words: Words, total: int = 0) -> int:
    """Tell every result as it comes, and sum up; the exit code. `total` is the number of files where it is known."""
    tally = Tally(plan.action)
    progress = progress_of(words, total)
    names = words.verbose or HOOK in os.environ
    voice = Voice(words.quiet, words.verbose and not words.quiet, names and not words.quiet)
    code, trouble = 0, None
    with stops() as stop:
        try:
            with report_of(plan, words) as report, closing(results):  # type: ignore[type-var]
                teller = Teller(tally, voice, report, progress)
                with teller.rewriter:
                    for result in results:
                        teller.tell(result)
                        stop.check()
        except Stopped as stopped:
            code = 128 + stopped.number
        except DedupeError as error:
            code, trouble = 2, error
    if progress:
        progress.clear()
    sum_up(plan, words, tally, code)
    if trouble:
        raise trouble
    return code or tally.exit_code


def report_of(plan: Plan, words: Words) -> AbstractContextManager[Report | None]:
    """The report that was asked for, if one was."""
    if words.report is None:
        return nullcontext()
    from dedupe_article.cli.reporting import reporting  # noqa: PLC0415 - most runs have none

    return reporting(words.report, plan)


def progress_of(words: Words, total: int) -> Progress | None:
    """A line that tells how far the run is, for a terminal; with -v also elsewhere."""
    terminal = is_terminal(sys.stderr)
    if words.quiet or not (terminal or words.verbose):
        return None
    return Progress(show, total, renews=terminal)


def ruled_all(words: Words) -> str:
    """The path of the configuration if the run covered its whole folder with no other settings than its own; else "".

    A hook never does, since it sees only a part of the files.
    """
    from dedupe_article.cli.config import KEYS  # noqa: PLC0415 - read already, since there is something to keep

    call = click.get_current_context()
    if HOOK in os.environ or any(is_given(call, key.replace("-", "_")) for key in KEYS.keys() - {"jobs"}):
        return ""
    path = str(call.obj.path)
    folder = os.path.dirname(os.path.realpath(path))
    return path if any(os.path.isdir(one) and inside(folder, os.path.realpath(one)) for one in words.paths) else ""


def sum_up(plan: Plan, words: Words, tally: Tally, code: int) -> None:
    """Say what the run amounts to, and what nobody may have noticed."""
    if words.quiet:
        return
    stale = ", ".join(sorted(plan.settings.keep - tally.kept))
    if stale and not code and not tally.failed and (config := ruled_all(words)):
        say(f"dedupe-article: keep = [{stale}] matches nothing any more; take it out of {safe(config)}")
    if plan.action is Action.SHOW and not words.verbose and not code:
        return
    line = summary(tally.counts)
    if plan.action.only_looks:
        line = line.replace(" cleaned", " would be cleaned", 1)
    say(f"stopped: {line}" if code else line)
