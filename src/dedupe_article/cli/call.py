"""From the words of a call to what is asked of each file, and to the run that does it."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import click

from dedupe_article.batch.work import Action, Plan, Task, clean_file
from dedupe_article.cli.options import Words
from dedupe_article.cli.streams import is_terminal, read_input, say, write_output
from dedupe_article.model import DedupeError, Failed, Match, Settings

if TYPE_CHECKING:
    from dedupe_article.batch.views import Views
    from dedupe_article.cli.config import Config
    from dedupe_article.report.diff import Look

WAYS_OUT = "choose where the results go: -o FOLDER writes copies, -i rewrites in place, --check or --diff only look"
PIPE = ((), ("-",))


def call(words: Words, config: Config | None) -> int:
    """Do what the words say; the exit code. `config` holds what no word says."""
    if words.undo is not None:
        return undo(words)
    if not words.paths and is_terminal(sys.stdin):
        say(click.get_current_context().get_help())
        return 2
    try:
        plan = plan_of(words, config.keep if config else frozenset())
        if words.paths not in PIPE:
            from dedupe_article.cli.many import clean_paths  # noqa: PLC0415 - a pipe walks no folder

            return clean_paths(plan, words)
        if is_bare(plan, words):
            return clean_input(plan)
        from dedupe_article.cli.many import clean_pipe  # noqa: PLC0415 - a bare pipe needs none of it

        return clean_pipe(plan, words)
    except DedupeError as error:
        raise click.ClickException(str(error)) from None


def is_bare(plan: Plan, words: Words) -> bool:
    """Whether an article comes in and goes out, and nothing else is asked for."""
    more = plan.views is not None or plan.settings.keep or words.output is not None or plan.action.only_looks
    return not more and words.format in (None, "plain", "markdown")


def clean_input(plan: Plan) -> int:
    """Clean the one article that standard input gives; the exit code."""
    result = clean_file(Task("<stdin>", "-"), plan, read_input(plan.limit))
    if isinstance(result, Failed):
        from dedupe_article.report.screen import safe  # noqa: PLC0415 - only trouble is said

        say(f"dedupe-article: {result.source}: {safe(result.reason)}")
        return 2
    write_output(result.told.out)
    return 0


def undo(words: Words) -> int:
    """Take back what a run did."""
    if (
        words.paths
        or words.output is not None
        or words.in_place
        or words.check
        or words.diff
        or words.report is not None
    ):
        raise click.UsageError("--undo stands alone: the report names the files")
    from dedupe_article.cli.undoing import take_back  # noqa: PLC0415

    try:
        return take_back(words.undo or "", words.quiet, words.verbose)
    except DedupeError as error:
        raise click.ClickException(str(error)) from None


def plan_of(words: Words, keep: frozenset[str]) -> Plan:
    """What is asked of every file. Raises a usage error for words that do not go together."""
    action = action_of(words)
    settings = Settings(Match(words.match), words.min_words, words.preserve, words.encoding, keep=keep)
    fields = tuple(dict.fromkeys(words.field))  # one that was given twice would be put back twice
    plan = Plan(action, settings, words.max_size, words.format, fields, words.strict)
    if action is not Action.DIFF and not words.verbose and words.report is None:
        return plan
    return plan._replace(views=views_of(words, plan))


def action_of(words: Words) -> Action:
    """The one thing to do with what was cleaned."""
    asked = {
        Action.PUT: words.output is not None,
        Action.REWRITE: words.in_place,
        Action.DIFF: words.diff,
        Action.CHECK: words.check and not words.diff,
    }
    chosen = [action for action, is_asked in asked.items() if is_asked]
    if len(chosen) > 1:
        raise click.UsageError("-o, -i and --check or --diff exclude each other; give one of them")
    if "-" in words.paths and len(words.paths) > 1:
        raise click.UsageError("'-' is standard input and stands alone; clean the other paths in a call of their own")
    if chosen == [Action.REWRITE] and words.paths in PIPE:
        raise click.UsageError("-i needs the files to rewrite; a pipe writes to standard output")
    if not chosen and (len(words.paths) > 1 or any(map(os.path.isdir, words.paths))):
        raise click.UsageError(WAYS_OUT)
    return chosen[0] if chosen else Action.SHOW


def views_of(words: Words, plan: Plan) -> Views:
    """What is to be told of each article."""
    from dedupe_article.batch.views import Views  # noqa: PLC0415 - most calls only count
    from dedupe_article.cli.reporting import refuse_place, wanted_of  # noqa: PLC0415

    wanted = None
    if words.report is not None:
        wanted = wanted_of(words.report, plan)
        refuse_place(words.report, words.output)
    look = look_of(words.color) if plan.action is Action.DIFF else None
    return Views(look, words.verbose and not words.quiet, wanted)


def look_of(color: str) -> Look:
    """Who reads the diff: a program, or a person with or without colour."""
    from dedupe_article.report.diff import Look  # noqa: PLC0415 - only a diff needs it

    terminal = is_terminal(sys.stdout)
    if color == "auto":
        if os.environ.get("NO_COLOR"):
            color = "never"
        elif os.environ.get("FORCE_COLOR") or (terminal and os.environ.get("TERM") != "dumb"):
            color = "always"
    if color == "always":
        return Look.COLOUR
    return Look.PLAIN if terminal else Look.PATCH
