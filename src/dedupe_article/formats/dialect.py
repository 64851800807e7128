"""How a table separates its fields, told by its header, and the patterns that follow from it.

A field that starts with a quote is quoted to the matching one, inner quotes doubled, as RFC 4180, Excel, pandas and
Python's csv have it; any other field is taken as it stands. Nothing is guessed beyond that: where a quoted field is not
followed by a separator or a line end, the table is refused.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from dedupe_article.formats.parts import codec_of, refuse
from dedupe_article.formats.shape import BrokenFile, Job, Layout

BOM = b"\xef\xbb\xbf"
SEPARATORS = {Layout.CSV: (b",", b";", b"\t", b"|"), Layout.TSV: (b"\t", b",", b";", b"|")}
LINE_END = rb"(?:\r\n|\n|\r)"
# As long as more may follow, a final CR can be half a line end.
LINE_END_INSIDE = rb"(?:\r\n|\n|\r(?!\Z))"


class Dialect(NamedTuple):
    """How the fields of a table are found.

    separator  what stands between two fields
    newline    the byte that ends a line, for counting them
    columns    the names and places of the columns that hold texts, in the order of the table
    records    matches as many whole records as there are, never one that may go on
    record     matches one record with as many fields as the header; a group for each column of `columns`
    any_record matches one record of any number of fields
    """

    separator: bytes
    newline: bytes
    columns: tuple[tuple[str, int], ...]
    records: re.Pattern[bytes]
    record: re.Pattern[bytes]
    any_record: re.Pattern[bytes]


def find_dialect(head: bytes, job: Job) -> Dialect:
    """The dialect of the table that starts with `head`; `BrokenFile` if its header has not all the fields."""
    refuse(head, job, "a table")
    headers = [read_header(head, separator, codec_of(job)) for separator in SEPARATORS[job.format.layout]]
    for separator, names in zip(SEPARATORS[job.format.layout], headers, strict=True):
        if set(job.fields) <= set(names):
            return dialect(separator, names, job.fields, head)
    names = max(headers, key=len)
    missing = next(field for field in job.fields if field not in names)
    raise BrokenFile(f"no column {missing!r}; the header has {some(names)}; name one with --field")


def some(names: list[str]) -> str:
    """Names for a message, not too many and not too long."""
    return ", ".join(repr(name[:40]) for name in names[:20])


def read_header(head: bytes, separator: bytes, encoding: str) -> list[str]:
    """The names in the first record, if `separator` is the separator."""
    match = re.match(joined(separator, b"(?:" + field(separator) + b")") + rb"(?=[\r\n]|\Z)", head.removeprefix(BOM))
    if not match:
        return []
    pattern = re.compile(field(separator))
    names, position = [], 0
    while position <= match.end():
        name = pattern.match(match[0], position)
        names.append(unquoted(name[0] if name else b"").decode(encoding, "replace"))
        position += len(name[0] if name else b"") + 1
    return names


def dialect(separator: bytes, names: list[str], fields: tuple[str, ...], head: bytes) -> Dialect:
    """The dialect with this separator and these column names."""
    columns = tuple((name, at) for at, name in enumerate(names) if name in fields)
    one = field(separator)
    taken = {at for _, at in columns}
    cells = [b"(" + one + b")" if at in taken else b"(?:" + one + b")" for at in range(len(names))]
    record = re.escape(separator).join(cells) + rb"(?:" + LINE_END + rb"|\Z)"
    row = joined(separator, b"(?:" + one + b")")
    return Dialect(
        separator,
        b"\n" if b"\n" in head else b"\r",
        columns,
        re.compile(b"(?:" + row + LINE_END_INSIDE + b")*+"),
        re.compile(record),
        re.compile(row + rb"(?:" + LINE_END + rb"|\Z)"),
    )


def field(separator: bytes) -> bytes:
    """The pattern of one field; possessive, so that nothing is tried twice."""
    stop = re.escape(separator)
    return rb'"[^"]*+(?:""[^"]*+)*+"(?=' + stop + rb'|[\r\n]|\Z)|(?!")[^' + stop + rb"\r\n]*+"


def joined(separator: bytes, cell: bytes) -> bytes:
    """The pattern of one or more cells with separators between them."""
    return cell + b"(?:" + re.escape(separator) + cell + b")*+"


def unquoted(cell: bytes) -> bytes:
    """The value of a field as it stands in the table."""
    return cell[1:-1].replace(b'""', b'"') if cell.startswith(b'"') else cell


def quoted(value: bytes, cell: bytes, separator: bytes) -> bytes:
    """`value` written like the field `cell`: quoted if that was, or if it cannot be read otherwise."""
    special = value.startswith(b'"') or any(mark in value for mark in (separator, b"\r", b"\n"))
    return b'"' + value.replace(b'"', b'""') + b'"' if special or cell.startswith(b'"') else value
