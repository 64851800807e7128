"""Parquet: one column is replaced, row group by row group; schema, metadata and every other column stay."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from functools import partial
from typing import Any, BinaryIO, NamedTuple

from dedupe_article.formats.dialect import some
from dedupe_article.formats.packing import first_of
from dedupe_article.formats.parts import PART, Each, clean_text, odd, too_long
from dedupe_article.formats.shape import BrokenFile, Job, Outcome, State

# A row group up to this size stays one, a larger one becomes several, since a group must fit in memory to be written.
GROUP_BYTES = 64_000_000
# Rows read at a time; more save nothing, since 1,000 articles are far more work than the call that reads them.
ROWS = 1_000
# Arrow's names; a column of nulls alone has a type of its own.
TEXT_TYPES = ("string", "large_string", "string_view", "null")


class Texts(NamedTuple):
    """The texts of some rows, a list for each field, and the number of the first row, from 1."""

    place: int
    columns: list[list[str | None]]


class TextsDone(NamedTuple):
    """The same texts cleaned, an empty list for a field in which nothing changed, and what became of each."""

    columns: list[list[str | None]]
    outcomes: list[Outcome]


class Rows(NamedTuple):
    """Rows that wait for their cleaned texts; `last` ends a row group."""

    batch: Any
    last: bool


def rewrite(source: BinaryIO, target: BinaryIO, job: Job, each: Each) -> Iterator[Outcome]:
    """Clean the texts of a Parquet file."""
    arrow, parquet = first_of(("pyarrow",), "parquet"), first_of(("pyarrow.parquet",), "parquet")
    file = opened(source, job)
    waiting: deque[Rows] = deque()
    with parquet.ParquetWriter(target, file.schema_arrow, **manner(file.metadata)) as writer:
        group: list[Any] = []
        for columns, outcomes in each(partial(clean_texts, job), texts(rows(file, job), waiting, job)):
            batch, last = waiting.popleft()
            group.append(replaced(batch, dict(zip(job.fields, columns, strict=True)), arrow))
            yield from outcomes
            if last:
                writer.write_table(arrow.Table.from_batches(group), row_group_size=sum(map(len, group)))
                group.clear()


def opened(source: BinaryIO, job: Job) -> Any:
    """The file, open and with a text column for each field, else `BrokenFile`."""
    arrow, parquet = first_of(("pyarrow",), "parquet"), first_of(("pyarrow.parquet",), "parquet")
    if not source.seekable():
        raise BrokenFile("Parquet is read from its end, which a pipe cannot do; name the file")
    try:
        file = parquet.ParquetFile(source, buffer_size=PART, pre_buffer=False)
    except (arrow.ArrowException, OSError) as error:
        raise BrokenFile(f"not a sound Parquet file ({first_line(error)})") from None
    for field in job.fields:
        at = file.schema_arrow.get_field_index(field)
        if at < 0:
            nested = " (a name inside another is for JSON Lines)" if "." in field else ""
            raise BrokenFile(f"no column {field!r}{nested}, but {some(file.schema_arrow.names)}; name one with --field")
        kind = file.schema_arrow.field(at).type
        if str(kind.value_type if arrow.types.is_dictionary(kind) else kind) not in TEXT_TYPES:
            raise BrokenFile(f"the column {field!r} holds {kind}, not text; name another with --field")
    return file


def manner(metadata: Any) -> dict[str, Any]:
    """How the file was written, as arguments of the writer."""
    groups = [metadata.row_group(at) for at in range(min(1, metadata.num_row_groups))]
    columns = [group.column(at) for group in groups for at in range(group.num_columns)]
    codecs = {column.path_in_schema: column.compression.replace("UNCOMPRESSED", "NONE") for column in columns}
    return {
        "compression": codecs or "snappy",
        "use_dictionary": [column.path_in_schema for column in columns if column.has_dictionary_page],
        "write_page_index": any(column.has_column_index for column in columns),
        "use_deprecated_int96_timestamps": any(column.physical_type == "INT96" for column in columns),
        "use_compliant_nested_type": False,  # names of list items stay what they are
        "store_schema": b"ARROW:schema" in (metadata.metadata or {}),
        "version": metadata.format_version,
    }


def rows(file: Any, job: Job) -> Iterator[Rows]:
    """The rows of the file, a few at a time; what is wrong inside the file raises `BrokenFile`."""
    arrow = first_of(("pyarrow",), "parquet")
    try:
        for at in range(file.num_row_groups):
            yield from rows_of_group(file, at, job)
    except (arrow.ArrowException, OSError) as error:
        raise BrokenFile(f"not a sound Parquet file ({first_line(error)}); fetch it again") from None


def rows_of_group(file: Any, at: int, job: Job) -> Iterator[Rows]:
    """The rows of a row group, in slices of about 1 MB, those of a large group in groups of `GROUP_BYTES`."""
    about = file.metadata.row_group(at)
    for column in (about.column(number) for number in range(about.num_columns)):
        if (
            column.path_in_schema in job.fields
            and column.total_uncompressed_size > job.max_size * about.num_rows + PART
        ):
            raise too_long(f"a row of row group {at + 1}", job.max_size)
    step = max(1, min(ROWS, PART * about.num_rows // max(1, about.total_byte_size)))
    left, room = about.num_rows, GROUP_BYTES * about.num_rows // max(1, about.total_byte_size)
    taken = 0
    for batch in file.iter_batches(batch_size=step, row_groups=[at], use_threads=False):
        left -= len(batch)
        taken += len(batch)
        last = not left or taken >= room
        taken = 0 if last else taken
        yield Rows(batch, last)


def texts(slices: Iterator[Rows], waiting: deque[Rows], job: Job) -> Iterator[Texts]:
    """The texts of all rows, in slices; each slice of rows is left in `waiting` for its texts to come back."""
    place = 1
    for batch, last in slices:
        waiting.append(Rows(batch, last))
        yield Texts(place, [batch.column(field).to_pylist() for field in job.fields])
        place += len(batch)


def clean_texts(job: Job, given: Texts) -> TextsDone:
    """The texts of some rows, cleaned."""
    outcomes: list[Outcome] = []
    columns = [list(column) for column in given.columns]
    changed = [False for _ in columns]
    for at in range(len(columns[0])):
        for number, field in enumerate(job.fields):
            new, outcome = clean_cell(columns[number][at], job, given.place + at, field)
            columns[number][at] = new
            changed[number] |= outcome.state is State.CHANGED
            outcomes.append(outcome)
    return TextsDone([column if any_ else [] for column, any_ in zip(columns, changed, strict=True)], outcomes)


def clean_cell(text: str | None, job: Job, place: int, field: str) -> tuple[str | None, Outcome]:
    """One text, cleaned, and what became of it."""
    if text is None:
        return None, odd(job, place, field, f"{field!r} is null, not a string")
    if len(text) * 4 > job.max_size < len(text.encode()):
        return text, Outcome(State.FAILED, place, field, trouble=str(too_long("the text", job.max_size)))
    return clean_text(text, job, place, field)


def replaced(batch: Any, columns: dict[str, list[str | None]], arrow: Any) -> Any:
    """The rows with those columns replaced that have new texts; their type stays."""
    for field, column in columns.items():
        if column:
            at = batch.schema.get_field_index(field)
            batch = batch.set_column(at, batch.schema.field(at), arrow.array(column, batch.schema.field(at).type))
    return batch


def first_line(error: Exception) -> str:
    """The first line of a message that may go on with advice for programmers."""
    return str(error).partition("\n")[0]
