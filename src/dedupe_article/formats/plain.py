"""One text a file."""

from __future__ import annotations

from collections.abc import Iterator

from dedupe_article.formats.parts import Each, Read, Write, too_long
from dedupe_article.formats.shape import Job, Layout, Outcome, State
from dedupe_article.model import Settings, Syntax


def rewrite(read: Read, write: Write, job: Job, _each: Each) -> Iterator[Outcome]:
    """Clean the file as one article; unlike a record, one that fails raises `DedupeError`."""
    data = read_whole(read, job.max_size)
    cleaned = job.clean(data, settings_of(job))
    write(cleaned.data)
    yield Outcome(State.UNCHANGED if cleaned.data == data else State.CHANGED, cleaned=cleaned)


def settings_of(job: Job) -> Settings:
    """The settings, with the syntax of the layout."""
    if job.format.layout is not Layout.MARKDOWN:
        return job.settings
    return job.settings._replace(syntax=Syntax.MARKDOWN)


def read_whole(read: Read, max_size: int) -> bytes:
    """Everything, but never more than one block above `max_size` bytes of it."""
    blocks: list[bytes] = []
    size = 0
    while block := read(1 << 20):
        blocks.append(block)
        size += len(block)
        if size > max_size:
            raise too_long("the text", max_size)
    return b"".join(blocks)
