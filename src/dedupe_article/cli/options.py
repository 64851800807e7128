"""The options of the command line, in the groups that the help shows."""

from __future__ import annotations

import re
from enum import Enum
from typing import TYPE_CHECKING, Any

import click

from dedupe_article import __version__
from dedupe_article.batch.work import LIMIT
from dedupe_article.cli.streams import write_output
from dedupe_article.model import Match

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem


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
    include: tuple[str, ...]
    exclude: tuple[str, ...]
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


def size(ctx: click.Context, param: click.Parameter, value: str | int) -> int:
    """A number of bytes, with `kB`, `MB` or `GB` behind it if one likes."""
    if isinstance(value, int):
        return value
    match = re.fullmatch(r"(\d+(?:\.\d+)?) ?([kmg]?)b?", value.lower())
    if not match:
        raise click.BadParameter(f"{value!r} is no size; write 5000000 or 5MB", ctx, param)
    return int(float(match[1]) * FACTORS[match[2]])


def help_page(ctx: click.Context, _: click.Parameter, value: bool) -> None:
    """Show the help, and leave; an option of our own, since click's looks for translations at every call (1 ms)."""
    if value and not ctx.resilient_parsing:
        write_output(f"{ctx.get_help()}\n".encode())
        ctx.exit()


def version(ctx: click.Context, _: click.Parameter, value: bool) -> None:
    """Say the version, and leave."""
    if value and not ctx.resilient_parsing:
        write_output(f"dedupe-article {__version__}\n".encode())
        ctx.exit()


def output(_: click.Context, __: click.Parameter, value: str | None) -> str | None:
    """Where the result goes; a dash is standard output, as without the option."""
    return None if value == "-" else value


def codec(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    """The name of a text encoding that Python knows."""
    try:
        " ".encode(value or "utf-8")
    except (LookupError, ValueError):
        advice = "try utf-8, cp1252, gb18030 or another that Python knows"
        raise click.BadParameter(f"{value!r} is no encoding of text; {advice}", ctx, param) from None
    return value


def names(_: click.Context, __: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Names of files for the shell to complete; click.Path would do it, but looks for translations (5 ms)."""
    from click.shell_completion import CompletionItem  # noqa: PLC0415 - only a shell asks

    return [CompletionItem(incomplete, type="file")]


FACTORS = {"": 1, "k": 10**3, "m": 10**6, "g": 10**9}
FORMATS = ["plain", "markdown", "jsonl", "csv", "tsv", "parquet"]
PARAMS: list[click.Parameter] = [
    click.Argument(["paths"], nargs=-1, metavar="[PATH]...", shell_complete=names),
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
        help="exact: the same words; careful: also a copy with misspellings; "
        "loose: also a long copy with single other words, no numbers and no 'not' but by a slip.",
    ),
    Option(
        Group.REPEAT,
        "--min-words",
        type=click.IntRange(min=1),
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
        help="Read with this encoding, not with the one that is found.",
    ),
    Option(
        Group.READING,
        "--field",
        multiple=True,
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
        default=LIMIT,
        show_default="100 MB",
        metavar="BYTES",
        help="Refuse a larger article, unpacked.",
    ),
    Option(Group.CHOICE, "--include", multiple=True, metavar="GLOB", help="Take these files too; as in .gitignore."),
    Option(Group.CHOICE, "--exclude", multiple=True, metavar="GLOB", help="Leave these out, also when named."),
    Option(
        Group.VIEW,
        "--report",
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
        type=click.IntRange(min=1),
        metavar="N",
        help="Worker processes, if not as many as pay.",
    ),
    Option(Group.RUN, "--undo", metavar="REPORT", shell_complete=names, help="Take back what -i did, by its report."),
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
        metavar="FILE",
        shell_complete=names,
        help="Settings from here, not from the nearest pyproject.toml.",
    ),
]
