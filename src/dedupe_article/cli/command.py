"""The click command: how the words are parsed, how the help looks, and how a call ends."""

from __future__ import annotations

import gc
import sys
from typing import Any, NoReturn

import click

from dedupe_article.cli import streams
from dedupe_article.cli.call import call
from dedupe_article.cli.options import PARAMS, Group, Words
from dedupe_article.cli.values import is_configured
from dedupe_article.model import DedupeError

ABOUT = """Collapse what a scraped article says twice, and lose no fact.

Reads articles, drops every passage that stands twice, and writes the cleaned article. A passage that says anything
new stays: a number, a name, a "not".
"""
EXAMPLES = """\
  dedupe-article < scraped.txt > clean.txt   as a filter
  dedupe-article corpus/ -o cleaned/         a folder, into another one
  dedupe-article corpus/ --check             only name the files that would change

Exit codes: 0 done, 1 --check or --diff found something, 2 trouble."""


class ArticleCommand(click.Command):
    """A click command with options in groups, whose exit codes are those of `diff`."""

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options under their headings, and the examples behind them."""
        for group in Group:
            params = [param for param in self.get_params(ctx) if getattr(param, "group", None) is group]
            rows = [row for param in params if (row := param.get_help_record(ctx))]
            with formatter.section(group.value):
                formatter.write_dl(rows)
        with formatter.section("Examples"):
            formatter.write(EXAMPLES + "\n")

    def make_parser(self, ctx: click.Context) -> Any:
        """A parser that knows `-q` at once.

        Click looks for a long option first, and imports difflib (3 ms) to find out what else may have been meant.
        """
        parser = super().make_parser(ctx)
        getattr(parser, "_long_opt", {}).update(getattr(parser, "_short_opt", {}))
        return parser

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Take the configuration as the defaults of the options."""
        if args and not ctx.resilient_parsing:
            from dedupe_article.cli.config import config_for  # noqa: PLC0415 - a bare pipe has none

            given = self.make_parser(ctx).parse_args(list(args))[0]
            if "help" not in given and "version" not in given:
                named, paths = given.get("config"), given.get("paths")  # a marker of click's own where there are none
                config = config_for(named, paths if isinstance(paths, tuple) else ())
                ctx.default_map, ctx.obj = config.options, config
        try:
            return super().parse_args(ctx, args)
        except click.BadParameter as error:
            raise blamed(error, ctx) from None

    def main(self, *args: Any, **extra: Any) -> NoReturn:
        """Run, and leave with the exit code of what happened."""
        extra |= {"prog_name": "dedupe-article", "standalone_mode": False}
        streams.open_missing()
        try:
            code = super().main(*args, **extra)
        except click.ClickException as error:
            complain(error)
            code = 2
        except DedupeError as error:  # the help into a full disk
            streams.say(f"dedupe-article: {error}")
            code = 2
        except streams.NobodyReads:
            streams.drop_errors()
            code = 141
        except (KeyboardInterrupt, click.Abort):
            code = 130
        gc.freeze()  # nothing goes any more: to look for what could takes 5 ms at the exit
        sys.exit(code)


def blamed(error: click.BadParameter, ctx: click.Context) -> click.ClickException:
    """The error, which names the configuration if that has the value, and not the option of the call."""
    if error.param is None or not is_configured(ctx, error.param):
        return error
    from dedupe_article.cli.config import wrong  # noqa: PLC0415 - only trouble needs it here

    return wrong(ctx.obj.path, (error.param.name or "").replace("_", "-"), error.message)


def complain(error: click.ClickException) -> None:
    """Say what is wrong with a call; what the user or a file wrote is shown escaped."""
    from dedupe_article.report.screen import safe  # noqa: PLC0415 - only trouble is said

    if isinstance(error, click.UsageError) and error.ctx is not None:
        streams.say(f"{error.ctx.get_usage()}\nTry 'dedupe-article --help' for help.\n")
    for line in error.format_message().split("\n"):
        streams.say(f"Error: {safe(line)}")


def command(**words: Any) -> int:
    """One call; its exit code."""
    return call(Words(**words), click.get_current_context().obj)


main = ArticleCommand(
    "dedupe-article",
    callback=command,
    params=[*PARAMS],
    help=ABOUT,
    add_help_option=False,
    context_settings={"max_content_width": 100},
)
