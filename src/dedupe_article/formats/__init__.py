"""From a file to the texts in it, and each cleaned text back in its place.

`format_of` tells the format; `rewrite` streams a file through and yields what became of every text. Each layout has a
module with the same two steps: `parts` cuts the unpacked file into parts of whole records, and `clean_part` cleans one
part, knowing nothing of the others, so that parts can be cleaned in any process.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import BinaryIO

from dedupe_article.formats import plain
from dedupe_article.formats.packing import packed, unpacked
from dedupe_article.formats.parts import Each, Read, Write
from dedupe_article.formats.shape import BrokenFile, Format, Job, Layout, Outcome, Packing, State, format_of
from dedupe_article.model import Article, Cleaned, Encoding, How, Settings

__all__ = [
    "BrokenFile",
    "Each",
    "Format",
    "Job",
    "Layout",
    "Outcome",
    "Packing",
    "State",
    "check",
    "format_of",
    "rewrite",
]
NO_ARTICLE = Article("", Encoding("utf-8", How.TEXT), (), "")


def rewrite(source: BinaryIO, target: BinaryIO, job: Job, each: Each = map) -> Iterator[Outcome]:
    """Write `source` to `target` with its texts cleaned, and yield what became of each text, in order.

    Both hold the packed bytes; Parquet needs a `source` that can seek. `each` is called once, like `map`, and must keep
    the order; a pool may clean the parts elsewhere. Raises `BrokenFile` for a file that cannot be read to its end
    (broken, cut off, too large), and `DedupeError` for the one text of a plain file: then what was written to `target`
    is void. A record that fails raises nothing: it is written as it was, and its outcome says so. If no outcome is
    `CHANGED`, what was written holds the same texts as `source`, but if it is packed perhaps other bytes.
    """
    if job.format.layout is Layout.PARQUET:
        from dedupe_article.formats import parquet  # noqa: PLC0415 - pyarrow is heavy, and an extra

        yield from parquet.rewrite(source, target, job, each)
        return
    layout = layout_of(job.format.layout)
    read = unpacked(source, job.format.packing)
    with packed(target, job.format.packing if job.into is None else job.into) as write:
        yield from layout(read, write, job, each)


def check(source: BinaryIO, job: Job) -> None:
    """Read the records of `source` to their end as `rewrite` does, without cleaning any. Raises `BrokenFile` alike.

    Parquet is not read: `rewrite` begins with the end of such a file, so it refuses one that was cut off at once.
    """
    if job.format.layout is Layout.PARQUET:
        return
    layout = layout_of(job.format.layout)
    for _ in layout(unpacked(source, job.format.packing), len, job._replace(clean=untouched), map):
        pass


def untouched(text: bytes | str, _: Settings) -> Cleaned:
    """The result for a text in which nothing is to be cleaned."""
    return Cleaned(NO_ARTICLE, str(text), b"", (), (), ())


def layout_of(layout: Layout) -> Callable[[Read, Write, Job, Each], Iterator[Outcome]]:
    """The `rewrite` of a layout that is a stream of bytes."""
    if layout is Layout.JSONL:
        from dedupe_article.formats import jsonl  # noqa: PLC0415 - json costs 2 ms

        return jsonl.rewrite
    if layout in (Layout.CSV, Layout.TSV):
        from dedupe_article.formats import table  # noqa: PLC0415 - plain files do without it

        return table.rewrite
    return plain.rewrite
