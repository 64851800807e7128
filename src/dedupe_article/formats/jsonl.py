"""JSON Lines: the value of a field is replaced where it stands, and every other byte of the line stays."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from json import JSONDecoder, loads
from typing import NamedTuple

from dedupe_article.formats.parts import (
    PART,
    Done,
    Each,
    Part,
    Read,
    Write,
    clean_text,
    codec_of,
    odd,
    refuse,
    too_long,
)
from dedupe_article.formats.scan import value_span
from dedupe_article.formats.shape import Job, Outcome, State
from dedupe_article.formats.spelling import spell, with_lone, without_lone
from dedupe_article.model import Span

# No number is looked at, and an integer of 5,000 digits is an error to int(): any cheap call will do.
DECODER = JSONDecoder(parse_int=len, parse_float=len)
BOM = "\ufeff"
MISSING = object()
# The names that JSON has for the types that the decoder gives.
NAMES = {dict: "an object", list: "a list", str: "a string", int: "a number", bool: "a truth value"}


class Line(NamedTuple):
    """A line with its line number, its text and the record in it."""

    place: int
    text: str
    record: dict[str, object]


def rewrite(read: Read, write: Write, job: Job, each: Each) -> Iterator[Outcome]:
    """Clean the texts of a stream of JSON Lines."""
    head = read(PART)
    refuse(head, job, "JSON Lines")
    for done in each(partial(clean_part, job), parts(head, read, job.max_size)):
        write(done.body)
        yield from done.outcomes


def parts(block: bytes, read: Read, max_size: int) -> Iterator[Part]:
    """The stream cut behind the last line end of each block, the first of which is read already.

    A line over `max_size` bytes raises `BrokenFile`.
    """
    place, waiting = 1, 0
    pieces: list[bytes] = []
    while block:
        cut = block.rfind(b"\n") + 1
        if cut:
            body = b"".join((*pieces, block[:cut]))
            yield Part(place, body)
            place += body.count(b"\n")
            pieces, waiting, block = [], 0, block[cut:]
        pieces.append(block)
        waiting += len(block)
        if waiting > max_size:
            raise too_long(f"line {place}", max_size)
        block = read(PART)
    if waiting:
        yield Part(place, b"".join(pieces))


def clean_part(job: Job, part: Part) -> Done:
    """The part with the texts of its lines cleaned. Blank lines pass in silence, as with all readers of JSON Lines."""
    outcomes: list[Outcome] = []
    lines = part.body.split(b"\n")
    for at, raw in enumerate(lines):
        if not raw or raw.isspace():
            continue
        place = part.place + at
        if len(raw) > job.max_size:
            raise too_long(f"line {place}", job.max_size)
        try:
            line = read_line(raw, place, job)
        except UnicodeError as error:
            outcomes.append(odd(job, place, "", f"not {codec_of(job)} ({error}); give --encoding"))
            continue
        except (ValueError, RecursionError) as error:
            outcomes.append(odd(job, place, "", f"not a JSON object: {error}"))
            continue
        changes = list(clean_line(line, job, outcomes))
        if changes:
            lines[at] = put_back(line.text, changes).encode(codec_of(job))
    return Done(b"\n".join(lines), outcomes)


def read_line(raw: bytes, place: int, job: Job) -> Line:
    """The line as text and as a record; `ValueError` if it is no JSON object in the encoding."""
    encoding = codec_of(job)
    text = raw.decode(encoding)
    if job.settings.encoding and text.encode(encoding) != raw:
        raise ValueError(f"{encoding} does not give the same bytes back")
    record = DECODER.decode(text.removeprefix(BOM))
    if not isinstance(record, dict):
        raise ValueError(f"it is {NAMES.get(type(record), 'null')}")
    return Line(place, text, record)


def clean_line(line: Line, job: Job, outcomes: list[Outcome]) -> Iterator[tuple[Span, str]]:
    """The values of a line that change: where each stands and what it becomes. What became of each is appended."""
    for field in job.fields:
        path = (field,) if field in line.record else tuple(field.split("."))
        value = look_up(line.record, path)
        if not isinstance(value, str):
            what = "missing" if value is MISSING else f"{NAMES.get(type(value), 'null')}, not a string"
            outcomes.append(odd(job, line.place, field, f"{field!r} is {what}; --field names another key"))
            continue
        new, outcome = clean_value(value, job, line.place, field)
        if outcome.state is State.CHANGED:
            span = value_span(line.text, path)
            spelled = spell(new, line.text[span.start : span.end])
            if loads(spelled) == new:
                yield span, spelled
            else:
                outcome = Outcome(State.FAILED, line.place, field, trouble="the cleaned text reads back as another")
        outcomes.append(outcome)


def look_up(record: object, path: tuple[str, ...]) -> object:
    """The value at `path`, or `MISSING`."""
    for key in path:
        if not isinstance(record, dict) or key not in record:
            return MISSING
        record = record[key]
    return record


def clean_value(value: str, job: Job, place: int, field: str) -> tuple[str, Outcome]:
    """The cleaned value; lone surrogates, which JSON can escape and no encoding can hold, come back as they were."""
    text, distance = without_lone(value)
    new, outcome = clean_text(text, job, place, field)
    return with_lone(new, distance), outcome


def put_back(text: str, changes: list[tuple[Span, str]]) -> str:
    """The line with its new values in their places."""
    for span, value in sorted(changes, reverse=True):
        text = text[: span.start] + value + text[span.end :]
    return text
