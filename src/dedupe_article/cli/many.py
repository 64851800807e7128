"""Files and folders, or records from a pipe: a run with everything that goes with it."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from dedupe_article.batch.run import is_plain, run, run_pipe
from dedupe_article.batch.tasks import MisusedPaths, Request, count, tasks
from dedupe_article.batch.work import Plan, Task, clean_file
from dedupe_article.cli.follow import HOOK, follow
from dedupe_article.cli.options import Words
from dedupe_article.cli.streams import is_terminal, open_input, read_input
from dedupe_article.files.output import place_of
from dedupe_article.files.patterns import Choice

if TYPE_CHECKING:
    from dedupe_article.batch.run import Result

# Objects between two collections: an article makes thousands, none in a cycle, and to look at them takes 4 % of a run.
YOUNG = 100_000


def clean_paths(plan: Plan, words: Words) -> int:
    """Clean the named files and folders; the exit code."""
    apart = (words.report,) if words.report else ()
    request = Request(words.paths, plan.action, words.output or "", Choice(words.include, words.exclude), apart)
    try:
        items = tasks(request)
    except MisusedPaths as error:
        raise click.UsageError(str(error)) from None
    gc.set_threshold(YOUNG)
    counts = not words.quiet and is_terminal(sys.stderr) and any(map(os.path.isdir, words.paths))
    return follow(run(items, plan, jobs_of(words)), plan, words, count(request) if counts else 0)


def clean_pipe(plan: Plan, words: Words) -> int:
    """Clean what standard input gives, where more is asked for than the article; the exit code."""
    task = Task("<stdin>", "-", place_of(words.output) if words.output else "")
    results = article(task, plan) if is_plain(task, plan) else run_pipe(task, plan, jobs_of(words), open_input())
    return follow(results, plan, words)


def article(task: Task, plan: Plan) -> Iterator[Result]:
    """The one article of a pipe."""
    yield clean_file(task, plan, read_input(plan.limit))


def jobs_of(words: Words) -> int | None:
    """How many processes: as asked for, one in a hook, which is run in several already, else None."""
    return 1 if words.jobs is None and os.environ.get(HOOK) == "1" else words.jobs
