"""What is done with one file: read, clean, and put the result where it belongs."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from dedupe_article.files.output import overwrite, put
from dedupe_article.files.reading import Read, read, too_large
from dedupe_article.model import Cleaned, DedupeError, Failed, Settings
from dedupe_article.pipeline import clean_article

LIMIT = 100_000_000


class Action(Enum):
    """What a run does with what it cleaned."""

    SHOW = "write it to standard output"
    PUT = "write it to OUT"
    REWRITE = "rewrite the file in place"
    CHECK = "name the file if it would change"
    DIFF = "show how the file would change"


class Task(NamedTuple):
    """One file: its name as the user sees it, the path to open, and where the result goes ("" for nowhere)."""

    name: str
    source: str
    target: str = ""


class Plan(NamedTuple):
    """What is asked of every file of a run. `limit` is the largest article in bytes."""

    action: Action
    settings: Settings = Settings()
    limit: int = LIMIT


class Done(NamedTuple):
    """What came of one file.

    `size` is that of the file and `saved` that of the dropped passages, both in bytes; `shown` is for standard output.
    """

    name: str
    changed: bool
    passages: int
    saved: int
    size: int
    shown: bytes = b""


def clean_file(task: Task, plan: Plan, data: bytes | None = None) -> Done | Failed:
    """Do with one file what the plan says; expected trouble comes back as a value. `data` is what a pipe gave."""
    try:
        return finish(task, plan, read_task(task, plan) if data is None else read_pipe(data, plan))
    except DedupeError as error:
        return Failed(task.name, str(error))
    except OSError as error:
        return Failed(task.name, f"could not be written: {error.strerror or error}; make room or choose another place")


def read_task(task: Task, plan: Plan) -> Read:
    """The bytes of a file; a pipe or device may be named where the file is not rewritten."""
    return read(task.source, plan.limit, stream=plan.action is not Action.REWRITE)


def read_pipe(data: bytes, plan: Plan) -> Read:
    """The bytes that a pipe gave, if they are not too many."""
    if len(data) > plan.limit:
        raise too_large(plan.limit)
    return Read(data, None)


def finish(task: Task, plan: Plan, source: Read) -> Done:
    """Clean what was read, and put it where it belongs."""
    cleaned = clean_article(source.data, plan.settings)
    changed = cleaned.data != source.data
    if plan.action is Action.PUT:
        put(task.target, cleaned.data, source.found.st_mode & 0o666 | 0o200 if source.found else 0o666)
    elif plan.action is Action.REWRITE and changed and source.found:
        overwrite(task.source, cleaned.data, source.found)
    shown = cleaned.data if plan.action is Action.SHOW else b""
    return Done(task.name, changed, len(cleaned.dropped), saved(cleaned), len(source.data), shown)


def saved(cleaned: Cleaned) -> int:
    """How many bytes of UTF-8 the dropped passages take."""
    text = cleaned.article.text
    return sum(len(text[drop.span.start : drop.span.end].encode()) for drop in cleaned.dropped)
