"""From the words of a call to a run, and from its results to words."""

from __future__ import annotations

import os
import sys

import click

from dedupe_article.batch.run import Result, run
from dedupe_article.batch.tasks import Misused, Request, tasks
from dedupe_article.batch.work import Action, Done, Plan, Task, clean_file
from dedupe_article.cli.options import Words
from dedupe_article.cli.streams import is_terminal, read_input, say, write_output
from dedupe_article.cli.tally import Tally
from dedupe_article.files.patterns import choice
from dedupe_article.model import DedupeError, Failed, Match, Settings

WAYS_OUT = "choose where the results go: -o FOLDER writes copies, -i rewrites in place, --check or --diff only look"


def call(words: Words) -> int:
    """Do what the words say; the exit code."""
    if not words.paths and is_terminal(sys.stdin):
        click.echo(click.get_current_context().get_help(), err=True)
        return 2
    plan = Plan(action(words), settings(words), words.max_size)
    try:
        if words.paths in ((), ("-",)):
            return pipe(plan, words)
        return batch(plan, words)
    except DedupeError as error:
        raise click.ClickException(str(error)) from None


def action(words: Words) -> Action:
    """The one thing to do with what was cleaned. Raises a usage error for several, or none where one is needed."""
    asked = {
        Action.PUT: words.output is not None,
        Action.REWRITE: words.in_place,
        Action.DIFF: words.diff,
        Action.CHECK: words.check and not words.diff,
    }
    chosen = [one for one, is_asked in asked.items() if is_asked]
    if len(chosen) > 1:
        raise click.UsageError("-o, -i and --check or --diff exclude each other; give one of them")
    if "-" in words.paths and len(words.paths) > 1:
        raise click.UsageError("'-' is standard input and stands alone; clean the other paths in a call of their own")
    if chosen == [Action.REWRITE] and words.paths in ((), ("-",)):
        raise click.UsageError("-i needs the files to rewrite; a pipe writes to standard output")
    if not chosen and (len(words.paths) > 1 or any(map(os.path.isdir, words.paths))):
        raise click.UsageError(WAYS_OUT)
    return chosen[0] if chosen else Action.SHOW


def settings(words: Words) -> Settings:
    """The settings of the run."""
    return Settings(Match(words.match), words.min_words, words.preserve, words.encoding)


def pipe(plan: Plan, words: Words) -> int:
    """Clean standard input."""
    tally = Tally(plan.action)
    result = clean_file(Task("-", "-", words.output or ""), plan, read_input(plan.limit))
    tell(result, plan, tally)
    return tally.exit_code


def batch(plan: Plan, words: Words) -> int:
    """Clean the named files and folders."""
    tally = Tally(plan.action)
    request = Request(words.paths, plan.action, words.output or "", choice(words.include, words.exclude))
    try:
        items = tasks(request)
    except Misused as error:
        raise click.UsageError(str(error)) from None
    for result in run(items, plan):
        tell(result, plan, tally)
    if not words.quiet and (plan.action is not Action.SHOW or words.verbose):
        say(tally.summary)
    return tally.exit_code


def tell(result: Result, plan: Plan, tally: Tally) -> None:
    """Count a result and say what there is to say of it."""
    tally.add(result)
    if isinstance(result, Failed):
        say(f"dedupe-article: {result.source}: {result.reason}")
    elif isinstance(result, Done):
        write_output(result.shown)
        if plan.action is Action.CHECK and result.changed:
            write_output(os.fsencode(result.name) + b"\n")
