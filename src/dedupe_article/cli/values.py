"""The values of options: what each may be, and what becomes of it."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

import click
from click.core import ParameterSource

from dedupe_article import __version__
from dedupe_article.cli.streams import write_output
from dedupe_article.model import DedupeError

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from dedupe_article.files.patterns import Globs

FACTORS = {"": 1, "k": 10**3, "m": 10**6, "g": 10**9}


def size(ctx: click.Context, param: click.Parameter, value: str | int) -> int:
    """A number of bytes, with `kB`, `MB` or `GB` behind it if one likes."""
    match = re.fullmatch(r"(\d{1,18}(?:\.\d+)?) ?([kmg]?)b?", str(value).lower())
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


def filled(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    """The name of a file; an empty one, as of a variable that is not set, is none."""
    if value == "":
        raise click.BadParameter("an empty name is no file; give one", ctx, param)
    return value


def output(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    """Where the result goes; a dash means standard output, as without the option."""
    return None if value == "-" else filled(ctx, param, value)


def paths(ctx: click.Context, param: click.Parameter, value: tuple[str, ...]) -> tuple[str, ...]:
    """The files and folders, each with a name."""
    for path in value:
        filled(ctx, param, path)
    return value


def fields(ctx: click.Context, param: click.Parameter, value: tuple[str, ...]) -> tuple[str, ...]:
    """The names of fields; a configuration can give an empty list, with which nothing would be cleaned."""
    if not value:
        raise click.BadParameter("no field is named; name one, or leave it out for 'text'", ctx, param)
    return value


def patterns(ctx: click.Context, param: click.Parameter, value: tuple[str, ...]) -> Globs | None:
    """Compiled patterns; those of the configuration are relative to its folder."""
    if not value or ctx.resilient_parsing:
        return None
    from dedupe_article.files.patterns import globs  # noqa: PLC0415 - most calls have none

    try:
        return globs(value, os.path.dirname(ctx.obj.path) if is_configured(ctx, param) else "")
    except DedupeError as error:
        raise click.BadParameter(str(error), ctx, param) from None


def is_configured(ctx: click.Context, param: click.Parameter) -> bool:
    """Whether the value comes from the configuration and not from the call."""
    return ctx.get_parameter_source(param.name or "") is ParameterSource.DEFAULT_MAP


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


def is_given(ctx: click.Context, name: str) -> bool:
    """Whether the value of a name is given in the call."""
    return ctx.get_parameter_source(name) is ParameterSource.COMMANDLINE
