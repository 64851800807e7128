"""The options of the command line, in the groups that the help shows."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any

import click

from dedupe_article.batch.work import LIMIT
from dedupe_article.cli.values import codec, fields, filled, help_page, names, output, paths, patterns, size, version
from dedupe_article.model import Match

if TYPE_CHECKING:
    from dedupe_article.files.patterns import Globs


class Group(Enum):
    """The headings of the help."""

    RESULT = "Where the result goes"
    REPEAT = "What counts as a repeat"
    READING = "How files are read"
    CHOICE = "Which files of a folder"
    VIEW = "What is told"
    RUN = "How it runs"


class Words:
    """The words of one call, each as click converted it; a class of annotations costs a tenth of a NamedTuple."""

    paths: tuple[str, ...]
    output: str | None
    in_place: bool
    check: bool
    diff: bool
    match: str
    min_words: int
    preserve: bool
    encoding: str | None
    field: tuple[str, ...]
    format: str | None
    strict: bool
    max_size: int
    include: Globs | None
    exclude: Globs | None
    jobs: int | None
    report: str | None
    undo: str | None
    color: str
    config: str | None
    quiet: bool
    verbose: bool

    def __init__(self, **given: Any) -> None:
        vars(self).update(given)


class Option(click.Option):
    """An option that knows under which heading of the help it stands."""

    def __init__(self, group: Group, *names: str, **more: Any) -> None:
        super().__init__(list(names), **more)
        self.group = group


class Number(click.IntRange):
    """A whole number within limits, which click's message would call an integer range."""

    name = "whole number"


FORMATS = ["plain", "markdown", "jsonl", "csv", "tsv", "parquet"]
PARAMS: list[click.Parameter] = [
    click.Argument(["paths"], nargs=-1, metavar="[PATH]...", callback=paths, shell_complete=names),
    Option(
        Group.RESULT,
        "-o",
        "--output",
        callback=output,
        metavar="OUT",
        shell_complete=names,
        help="Write to this file or into this folder.",
    ),
    Option(Group.RESULT, "-i", "--in-place", is_flag=True, help="Rewrite the files that change; touch no other."),
    Option(Group.RESULT, "--check", is_flag=True, help="Write nothing; name the files that would change."),
    Option(Group.RESULT, "--diff", is_flag=True, help="Write nothing; show what would change."),
    Option(
        Group.REPEAT,
        "--match",
        type=click.Choice([match.value for match in Match]),
        default=Match.CAREFUL.value,
        show_default=True,
        help="exact: the same words; careful: also a misspelt copy; "
        "loose: also a copy of several paragraphs with single other words, numbers and negations excepted.",
    ),
    Option(
        Group.REPEAT,
        "--min-words",
        type=Number(min=1),
        default=8,
        show_default=True,
        metavar="N",
        help="Shorter passages go only inside or beside a longer repeat.",
    ),
    Option(Group.REPEAT, "--preserve", is_flag=True, help="Only cut; keep every other byte as it is."),
    Option(
        Group.READING,
        "--encoding",
        callback=codec,
        metavar="NAME",
        help="Decode with this encoding, not with the one that is detected.",
    ),
    Option(
        Group.READING,
        "--field",
        multiple=True,
        callback=fields,
        default=("text",),
        show_default=True,
        metavar="NAME",
        help="JSONL key or table column to clean; may be given again.",
    ),
    Option(
        Group.READING, "--format", type=click.Choice(FORMATS), help="What the files hold, if not what the suffix says."
    ),
    Option(Group.READING, "--strict", is_flag=True, help="A record that cannot be cleaned is trouble: exit 2."),
    Option(
        Group.READING,
        "--max-size",
        type=click.UNPROCESSED,
        callback=size,
        default=f"{LIMIT // 10**6} MB",
        show_default=True,
        metavar="BYTES",
        help="Refuse an article that is larger than this when unpacked.",
    ),
    Option(
        Group.CHOICE,
        "--include",
        multiple=True,
        callback=patterns,
        metavar="GLOB",
        help="Take these files too; as in .gitignore.",
    ),
    Option(
        Group.CHOICE,
        "--exclude",
        multiple=True,
        callback=patterns,
        metavar="GLOB",
        help="Leave these out, also when named.",
    ),
    Option(
        Group.VIEW,
        "--report",
        callback=filled,
        metavar="FILE",
        shell_complete=names,
        help="Write what was dropped and why, as .json, .jsonl or .html.",
    ),
    Option(
        Group.VIEW,
        "--color",
        type=click.Choice(["auto", "always", "never"]),
        default="auto",
        show_default=True,
        help="Colour in diffs; NO_COLOR and FORCE_COLOR are honoured.",
    ),
    Option(Group.VIEW, "-v", "--verbose", is_flag=True, help="Tell what was found in each file, and what was skipped."),
    Option(Group.VIEW, "-q", "--quiet", is_flag=True, help="Tell nothing but trouble."),
    Option(
        Group.RUN,
        "-j",
        "--jobs",
        type=Number(min=1),
        metavar="N",
        help="How many worker processes; else as many as pay off.",
    ),
    Option(
        Group.RUN,
        "--undo",
        callback=filled,
        metavar="REPORT",
        shell_complete=names,
        help="Take back what -i did, by its report.",
    ),
    Option(
        Group.RUN,
        "-h",
        "--help",
        is_flag=True,
        expose_value=False,
        is_eager=True,
        callback=help_page,
        help="This page.",
    ),
    Option(
        Group.RUN,
        "--version",
        is_flag=True,
        expose_value=False,
        is_eager=True,
        callback=version,
        help="Show the version.",
    ),
    Option(
        Group.RUN,
        "--config",
        callback=filled,
        metavar="FILE",
        shell_complete=names,
        help="Take settings from here, not from the nearest pyproject.toml.",
    ),
]
