"""The click command: how the words are parsed, how the help looks, and how a call ends."""

from __future__ import annotations

import sys
from typing import Any, NoReturn

import click

from dedupe_article.cli import streams
from dedupe_article.cli.call import call
from dedupe_article.cli.options import PARAMS, Group, Words

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
            params = [param for param in self.get_params(ctx) if getattr(param, "group", Group.RUN) is group]
            rows = [row for param in params if (row := param.get_help_record(ctx))]
            with formatter.section(group.value):
                formatter.write_dl(rows)
        with formatter.section("Examples"):
            formatter.write(EXAMPLES + "\n")

    def main(self, *args: Any, **extra: Any) -> NoReturn:
        """Run, and leave with the exit code of what happened."""
        extra.setdefault("prog_name", "dedupe-article")
        extra["standalone_mode"] = False
        streams.open_missing()
        try:
            code = super().main(*args, **extra)
        except click.ClickException as error:
            error.show()
            code = 2
        except BrokenPipeError:
            code = 141
        except KeyboardInterrupt:
            code = 130
        sys.exit(code)


def command(**words: Any) -> int:
    """One call; its exit code."""
    return call(Words(**words))


main = ArticleCommand(
    "dedupe-article",
    callback=command,
    params=PARAMS,
    help=ABOUT,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
