"""What is done with one file: read, clean, and put the result where it belongs."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from dedupe_article.files.reading import Read, read, too_large
from dedupe_article.model import Cleaned, DedupeError, Failed, Settings, Syntax
from dedupe_article.pipeline import clean_article

if TYPE_CHECKING:
    from dedupe_article.batch.views import Views

LIMIT = 100_000_000


class Action(Enum):
    """What a run does with what it cleaned."""

    SHOW = "write it to standard output"
    PUT = "write it to OUT"
    REWRITE = "rewrite the file in place"
    CHECK = "name the file if it would change"
    DIFF = "show how the file would change"

    @property
    def only_looks(self) -> bool:
        """Whether nothing is written, and a file that would change is a finding."""
        return self in (Action.CHECK, Action.DIFF)


class Task(NamedTuple):
    """One file: its name as the user sees it, the path to open, and where the result goes ("" for nowhere)."""

    name: str
    source: str
    target: str = ""


class Plan(NamedTuple):
    """What is asked of every file of a run; it can be pickled.

    limit     bytes of the largest article
    override  the format of the files, or None to go by their names
    fields    JSONL keys or table columns that hold texts
    strict    a record without a text is a failure
    views     what is to be told of each article, or None for a run that only counts
    """

    action: Action
    settings: Settings = Settings()
    limit: int = LIMIT
    override: str | None = None
    fields: tuple[str, ...] = ("text",)
    strict: bool = False
    views: Views | None = None


class Told(NamedTuple):
    """What there is to say of a file, or of a piece of one.

    `out` is for standard output and `err` for standard error; `entries` are for the report; `kept` are fingerprints of
    repeats that the configuration keeps; `warnings` and `troubles` are records that could not be cleaned, by `odd` and
    `failed` of them.
    """

    out: bytes = b""
    err: str = ""
    entries: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    troubles: tuple[str, ...] = ()


NOTHING = Told()


class Done(NamedTuple):
    """What came of one file. `size` is that of the file, `dropped` that of the dropped passages, both in bytes."""

    name: str
    changed: bool
    passages: int
    dropped: int
    size: int
    told: Told = NOTHING


def clean_file(task: Task, plan: Plan, data: bytes | None = None) -> Done | Failed:
    """Do with one file of one text what the plan says. `data` is what a pipe gave."""
    try:
        source = read_task(task, plan) if data is None else read_pipe(data, plan)
        return finish(task, plan, source)
    except Exception as error:  # a fault of the program costs the file that it shows on, and no other
        return Failed(task.name, trouble(error))


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
    if task.source.endswith(".md") or plan.override == "markdown":
        plan = plan._replace(settings=markdown(plan.settings))
    cleaned = clean_article(source.data, plan.settings)
    changed = cleaned.data != source.data
    if plan.action is Action.PUT or (plan.action is Action.REWRITE and changed):
        deliver(task, plan, source, cleaned.data)
    told = Told(out=cleaned.data) if plan.action is Action.SHOW else NOTHING
    if plan.views is not None or plan.settings.keep:
        from dedupe_article.batch.views import view  # noqa: PLC0415 - most calls only count

        told = view(task.name, source.data, cleaned, plan)
    return Done(task.name, changed, len(cleaned.dropped), dropped(cleaned), len(source.data), told)


def markdown(settings: Settings) -> Settings:
    """The settings for a text in Markdown."""
    from dataclasses import replace  # noqa: PLC0415 - a pipe of plain text does without it

    return replace(settings, syntax=Syntax.MARKDOWN)


def deliver(task: Task, plan: Plan, source: Read, data: bytes) -> None:
    """Write the result over its source, or to its own place."""
    from dedupe_article.files.output import overwrite, put  # noqa: PLC0415 - a pipe writes no file

    if plan.action is Action.PUT:
        put(task.target, data, source.found.st_mode & 0o666 | 0o200 if source.found else 0o666)
    elif source.found is not None:
        overwrite(task.source, data, source.found)


def dropped(cleaned: Cleaned) -> int:
    """How many bytes of UTF-8 the dropped passages take."""
    text = cleaned.article.text
    return sum(len(text[drop.span.start : drop.span.end].encode()) for drop in cleaned.dropped)


def trouble(error: Exception) -> str:
    """What went wrong with a file, and what to do about it."""
    if isinstance(error, DedupeError):
        return str(error)
    if isinstance(error, OSError):
        return f"could not be written ({error.strerror or error}); make room or choose another place"
    at = error.__traceback__
    while at and at.tb_next:
        at = at.tb_next
    place = f"{at.tb_frame.f_globals.get('__name__')}:{at.tb_lineno}" if at else "?"
    return f"the program failed on it ({type(error).__name__} at {place}: {error}); please report this"
