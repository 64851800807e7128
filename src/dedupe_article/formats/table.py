"""CSV and TSV: a field is replaced where it stands; separators, quoting, line ends and other columns stay."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from dedupe_article.formats.dialect import Dialect, find_dialect, quoted, unquoted
from dedupe_article.formats.parts import PART, Done, Each, Part, Read, Write, clean_text, codec_of, odd, too_long
from dedupe_article.formats.shape import BrokenFile, Job, Outcome, State


def rewrite(read: Read, write: Write, job: Job, each: Each) -> Iterator[Outcome]:
    """Clean the texts of a table; one without a header line that names the fields raises `BrokenFile`."""
    head = read_head(read, job.max_size)
    if not head:
        return
    dialect = find_dialect(head, job)
    for done in each(partial(clean_part, job, dialect), parts(head, read, dialect, job.max_size)):
        write(done.body)
        yield from done.outcomes


def read_head(read: Read, max_size: int) -> bytes:
    """The start of the stream, with a whole line in it if there is one."""
    head = b""
    while block := read(max(PART, len(head))):
        head += block
        if b"\n" in block or b"\r" in block:
            break
        if len(head) > max_size:
            raise too_long("line 1", max_size)
    return head


def parts(head: bytes, read: Read, dialect: Dialect, max_size: int) -> Iterator[Part]:
    """The stream cut behind the last whole record of each block; the first part starts with the header."""
    place, buffer = 1, head
    while True:
        end = whole_records(buffer, dialect)
        if end:
            yield Part(place, buffer[:end])
            place += buffer.count(dialect.newline, 0, end)
            buffer = buffer[end:]
        elif len(buffer) > max_size:
            raise too_long(f"the record that starts in line {place} (a quote that is never closed?)", max_size)
        # As much again as is waiting, so that a long record is looked at a few times only, however long.
        block = read(max(PART, len(buffer)))
        if not block:
            break
        buffer += block
    if buffer:
        yield Part(place, buffer)


def whole_records(buffer: bytes, dialect: Dialect) -> int:
    """Where the last whole record of the buffer ends."""
    match = dialect.records.match(buffer)
    return match.end() if match else 0


def clean_part(job: Job, dialect: Dialect, part: Part) -> Done:
    """The part with the texts of its records cleaned; the header and blank lines pass in silence."""
    outcomes: list[Outcome] = []
    pieces: list[bytes] = []
    place, position = part.place, 0
    while position < len(part.body):
        row = dialect.any_record.match(part.body, position)
        if not row:
            raise BrokenFile(f"line {place}: a quote is never closed, or has text behind it; mend the line")
        if place == 1 or not row[0].strip(b"\r\n"):
            pieces.append(row[0])
        else:
            pieces.append(clean_record(row[0], place, dialect, job, outcomes))
        place += row[0].count(dialect.newline)
        position = row.end()
    return Done(b"".join(pieces), outcomes)


def clean_record(raw: bytes, place: int, dialect: Dialect, job: Job, outcomes: list[Outcome]) -> bytes:
    """The record with its texts cleaned; what became of each is appended."""
    if len(raw) > job.max_size:
        raise too_long(f"the record that starts in line {place}", job.max_size)
    record = dialect.record.fullmatch(raw)
    if not record:
        outcomes.append(odd(job, place, "", "it has not as many columns as the header"))
        return raw
    pieces, position = [], 0
    for group, (name, _) in enumerate(dialect.columns, 1):
        new, outcome = clean_cell(record[group], dialect, job, (place, name))
        outcomes.append(outcome)
        pieces += [raw[position : record.start(group)], new]
        position = record.end(group)
    return b"".join((*pieces, raw[position:]))


def clean_cell(cell: bytes, dialect: Dialect, job: Job, where: tuple[int, str]) -> tuple[bytes, Outcome]:
    """A field as it stands in the table, cleaned, and what became of it; `where` is its line and column."""
    encoding = codec_of(job)
    try:
        value = unquoted(cell).decode(encoding)
        new, outcome = clean_text(value, job, *where)
        if outcome.state is not State.CHANGED:
            return cell, outcome
        return quoted(new.encode(encoding), cell, dialect.separator), outcome
    except UnicodeError as error:
        return cell, odd(job, *where, f"not {encoding} ({error}); give --encoding")
