"""Configuration: `[tool.dedupe-article]` of a pyproject.toml, as values for the options of the same names.

It can set what counts as a repeat and how files are read and chosen; it can name no file to write, and no code.
"""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from typing import Any, NamedTuple

import click

NAME = "pyproject.toml"
TABLE = "dedupe-article"
KEEP = "keep"
FINGERPRINT = r"1:[0-9a-f]{16}"


class Sort(NamedTuple):
    """What a key takes, in words and as types of TOML."""

    words: str
    types: tuple[type, ...]


TEXT = Sort("a text in quotes", (str,))
TEXTS = Sort("a text in quotes or a list of them", (str, list))
NUMBER = Sort("a whole number", (int,))
SIZE = Sort("a whole number of bytes, or a text such as '5MB'", (int, str))
SWITCH = Sort("true or false", (bool,))
KEYS = {
    "match": TEXT,
    "min-words": NUMBER,
    "preserve": SWITCH,
    "encoding": TEXT,
    "field": TEXTS,
    "format": TEXT,
    "strict": SWITCH,
    "max-size": SIZE,
    "include": TEXTS,
    "exclude": TEXTS,
    "jobs": NUMBER,
}


class Config(NamedTuple):
    """Values for options, by the names that click has for them, and fingerprints of repeats that are meant.

    `path` is the file that says so, if there is one.
    """

    options: dict[str, Any]
    keep: frozenset[str]
    path: str = ""


NOTHING = Config({}, frozenset())


def config_for(given: str | None, paths: Sequence[str]) -> Config:
    """The configuration that rules: the file that was given, else the nearest above the first path; a pipe has none."""
    if given:
        return read(given, must=True)
    found = nearest(paths[0]) if paths and paths[0] != "-" else None
    return read(found, must=False) if found else NOTHING


def nearest(path: str) -> str | None:
    """The first pyproject.toml in the folder of `path` or above it, but not above its repository."""
    folder = os.path.abspath(path)
    if not os.path.isdir(folder):
        folder = os.path.dirname(folder)
    while True:
        file = os.path.join(folder, NAME)
        if os.path.isfile(file):
            return file
        above = os.path.dirname(folder)
        if above == folder or os.path.lexists(os.path.join(folder, ".git")):
            return None
        folder = above


def read(path: str, must: bool) -> Config:
    """The configuration in a file. Raises a click error that names the file and the key that is wrong."""
    import tomllib  # noqa: PLC0415 - a call without configuration does without it

    try:
        with open(path, "rb") as file:
            table = tomllib.load(file).get("tool", {}).get(TABLE)
    except OSError as error:
        from dedupe_article.files.reading import why  # noqa: PLC0415 - only trouble needs it

        raise click.ClickException(f"{path}: {why(error)}, or give another file with --config") from None
    except (ValueError, AttributeError, RecursionError) as error:
        raise click.ClickException(
            f"{path}: not valid TOML ({error}); mend it, or give another file with --config"
        ) from None
    if table is None and not must:
        return NOTHING
    if table is None:
        raise click.ClickException(f"{path}: has no table [tool.{TABLE}]; add it, or give another file")
    return checked(path, table)


def checked(path: str, table: Any) -> Config:
    """The table, if it is one and every key is known."""
    if not isinstance(table, dict):
        raise click.ClickException(f"{path}: [tool.{TABLE}] is no table; write the options under that heading")
    for key in table:
        if key not in KEYS and key != KEEP:
            known = ", ".join(sorted({*KEYS, KEEP}))
            raise click.ClickException(f"{path}: unknown key {key!r} in [tool.{TABLE}]; known are {known}")
    keep = table.get(KEEP, [])
    if not isinstance(keep, list) or not all(isinstance(one, str) and re.fullmatch(FINGERPRINT, one) for one in keep):
        raise click.ClickException(f"{path}: {KEEP} is a list of fingerprints such as '1:0123456789abcdef', from -v")
    options = {key.replace("-", "_"): value_of(path, key, value) for key, value in table.items() if key != KEEP}
    return Config(options, frozenset(keep), os.path.abspath(path))


def value_of(path: str, key: str, value: Any) -> Any:
    """The value of a key, if it is of the sort that the key takes; a list where the option may be given again."""
    sort = KEYS[key]
    some = value if isinstance(value, list) else []
    if type(value) not in sort.types or not all(isinstance(one, str) for one in some):
        import json  # noqa: PLC0415 - writes most values as TOML does

        raise wrong(path, key, f"{json.dumps(value, ensure_ascii=False, default=str)} is not {sort.words}")
    return [value] if sort is TEXTS and isinstance(value, str) else value


def wrong(path: str, key: str, what: str) -> click.ClickException:
    """The error that a value is; `what` says what is wrong with it and what to write."""
    return click.ClickException(f"{path}: {key} in [tool.{TABLE}]: {what}")
