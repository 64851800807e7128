"""What is done with one file: read, clean, and put the result where it belongs."""

import errno
import os
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from dedupe_article.model import Cleaned, DedupeError, Failed, Settings, Syntax
from dedupe_article.pipeline import clean_article

if TYPE_CHECKING:
    from dedupe_article.batch.views import Views
    from dedupe_article.files.replacement import Replacement

LIMIT = 100_000_000
USUAL = (".txt", ".text")  # surely one text, in no markup
PACKED = (".gz", ".zst")
KEPT = 128  # replacements that may wait for the report: half of the files that macOS lets a process have open


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
    """One file: its name as the user sees it, the path to open, and where the result goes ("" for nowhere).

    `stream` allows a pipe or a device in place of a file.
    """

    name: str
    source: str
    target: str = ""
    stream: bool = False


class Plan(NamedTuple):
    """What is asked of every file of a run; it can be pickled.

    limit     bytes of the largest article
    override  the format of the files, or None to go by their names
    fields    JSONL keys or table columns that hold texts
    strict    a record without a text is a failure
    views     what is to be told of each article, or None for a run that only counts

    With `tells_first`, a file is rewritten only once the report tells of it, so that there is always a way back.
    """

    action: Action
    settings: Settings = Settings()
    limit: int = LIMIT
    override: str | None = None
    fields: tuple[str, ...] = ("text",)
    strict: bool = False
    views: "Views | None" = None

    @property
    def tells(self) -> bool:
        """Whether a report tells of each file."""
        return self.views is not None and self.views.wanted is not None

    @property
    def tells_first(self) -> bool:
        """Whether a file is rewritten only once it was told of."""
        return self.action is Action.REWRITE and self.tells


class Told(NamedTuple):
    """What there is to say of a file, or of a piece of one.

    out       for standard output
    err       for standard error, with -v
    entries   for the report
    kept      fingerprints of repeats that the configuration keeps
    warnings  what to say of records without a text
    troubles  what to say of worse trouble, also with -q
    failed    how many records failed
    """

    out: bytes = b""
    err: str = ""
    entries: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    troubles: tuple[str, ...] = ()
    failed: int = 0


NOTHING = Told()


class Done(NamedTuple):
    """What came of one file. `size` is that of the file, `dropped` that of the dropped passages, both in bytes.

    `new` has still to take the place of the file, once the report has its entry.
    """

    name: str
    changed: bool
    passages: int
    dropped: int
    size: int
    told: Told = NOTHING
    new: "Replacement | None" = None


def clean_file(task: Task, plan: Plan, data: bytes | None = None) -> Done | Failed:
    """Do with one file of one text what the plan says. `data` is what a pipe gave."""
    try:
        if data is not None:
            return finish(task, plan, data, None)
        from dedupe_article.files import reading  # noqa: PLC0415 - a pipe opens no file

        return finish(task, plan, *reading.read(task.source, plan.limit, task.stream))
    except Exception as error:  # a fault of the program costs the file that it shows on, and no other
        return Failed(task.name, trouble(error))


def finish(task: Task, plan: Plan, data: bytes, found: os.stat_result | None) -> Done:
    """Clean what was read, and put it where it belongs; a pipe has no file that was found."""
    if len(data) > plan.limit:
        from dedupe_article.files.reading import too_large  # noqa: PLC0415 - a pipe opens no file

        raise too_large(plan.limit)
    if is_markdown(task, plan):
        plan = plan._replace(settings=plan.settings._replace(syntax=Syntax.MARKDOWN))
    cleaned = clean_article(data, plan.settings)
    changed = cleaned.data != data
    new = None
    if plan.action is Action.PUT or (plan.action is Action.REWRITE and changed):
        new = deliver(task, plan, cleaned.data, found)
    told = Told(out=cleaned.data) if plan.action is Action.SHOW else NOTHING
    if plan.views is not None or plan.settings.keep:
        from dedupe_article.batch.views import view  # noqa: PLC0415 - most calls only count

        told = view(task.name, data, cleaned, plan)
    return Done(task.name, changed, len(cleaned.dropped), dropped(cleaned), len(data), told, new)


def is_markdown(task: Task, plan: Plan) -> bool:
    """Whether the one text is Markdown; told without a look at the formats where the name is a usual one, or none."""
    if plan.override is not None:
        return plan.override == "markdown"
    if task.source == "-" or task.name.endswith(USUAL):
        return False
    from dedupe_article.formats import Layout, format_of  # noqa: PLC0415 - most calls do without it

    return format_of(task.name).layout is Layout.MARKDOWN


def deliver(task: Task, plan: Plan, data: bytes, found: os.stat_result | None) -> "Replacement | None":
    """Write the result to its own place or over its source, or give back what is to take its place later."""
    from dedupe_article.files import output  # noqa: PLC0415 - a pipe writes no file

    if plan.action is Action.PUT:
        output.put(task.target, data, found.st_mode & 0o666 | 0o200 if found else 0o666)
    elif found is not None and plan.tells_first:
        return output.ready(task.source, data, found)
    elif found is not None:
        output.overwrite(task.source, data, found)
    return None


def dropped(cleaned: Cleaned) -> int:
    """How many bytes of UTF-8 the dropped passages take."""
    text = cleaned.article.text
    return sum(len(text[drop.span.start : drop.span.end].encode()) for drop in cleaned.dropped)


def trouble(error: Exception) -> str:
    """What went wrong with a file, and what to do about it."""
    if isinstance(error, DedupeError):
        return str(error)
    if isinstance(error, FileNotFoundError):
        return "could not be written: its folder does not exist; make it first"
    if isinstance(error, OSError):
        return f"could not be written ({error.strerror or error}); {way_out(error)}"
    at = error.__traceback__
    while at and at.tb_next:
        at = at.tb_next
    place = f"{at.tb_frame.f_globals.get('__name__')}:{at.tb_lineno}" if at else "?"
    return f"the program failed on it ({type(error).__name__} at {place}: {error}); please report this"


def way_out(error: OSError) -> str:
    """What to do where something could not be written."""
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return "make its folder writable or choose another place"
    full = error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
    return "make room or choose another place" if full else "choose another place"
