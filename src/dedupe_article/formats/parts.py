"""Parts of a file that can be cleaned in any process, and the one way a text inside a record is cleaned."""

from __future__ import annotations

from codecs import lookup
from collections.abc import Callable, Iterable
from typing import NamedTuple, Protocol, TypeVar

from dedupe_article.formats.shape import BrokenFile, Job, Outcome, State
from dedupe_article.model import DedupeError, Undecodable
from dedupe_article.reader.kinds_of_file import refuse_other_files

Item = TypeVar("Item")
Result = TypeVar("Result")

Read = Callable[[int], bytes]
Write = Callable[[bytes], object]

# Bytes: so many that the work on a part (0.1 s and more) outweighs sending it to another process, and so few that the
# parts under way for a worker stay below 20 MB.
PART = 1 << 20


class Part(NamedTuple):
    """Whole records, as they stand in the file, and the line of the first one, from 1."""

    place: int
    body: bytes


class Done(NamedTuple):
    """A part with its texts cleaned, and what became of each."""

    body: bytes
    outcomes: list[Outcome]


class Each(Protocol):
    """What `map` does for one iterable: results in order, taken when they are asked for."""

    def __call__(self, function: Callable[[Item], Result], items: Iterable[Item], /) -> Iterable[Result]:
        """The result of `function` for each item, in order; both can be pickled."""


def clean_text(text: str, job: Job, place: int, field: str) -> tuple[str, Outcome]:
    """The cleaned text of a record, or the same text if it fails, and what became of it."""
    try:
        cleaned = job.clean(text, job.settings)
    except (DedupeError, UnicodeEncodeError) as error:
        return text, Outcome(State.FAILED, place, field, trouble=str(error))
    if cleaned.text == text:
        return text, Outcome(State.UNCHANGED, place, field, cleaned if cleaned.near else None)
    return cleaned.text, Outcome(State.CHANGED, place, field, cleaned)


def odd(job: Job, place: int, field: str, trouble: str) -> Outcome:
    """A record without a text where one should be."""
    return Outcome(State.FAILED if job.strict else State.ODD, place, field, trouble=trouble)


def codec_of(job: Job) -> str:
    """The codec of the records: one that was named, or UTF-8; a byte order mark is no part of it."""
    return lookup(job.settings.encoding or "utf-8").name.removesuffix("-sig")


def refuse(head: bytes, job: Job, what: str) -> None:
    """Raise `BrokenFile` for a stream that starts with `head` and is not `what`: packed, binary, UTF-16 or EBCDIC.

    Records are found by single bytes of ASCII, and in such encodings these are something else.
    """
    try:
        refuse_other_files(head)
    except Undecodable as error:
        raise BrokenFile(str(error)) from None
    wide = head.startswith((b"\xff\xfe", b"\xfe\xff")) or (b"\0" in head[:4] and any(head[:4]))
    if wide or '{",\r\n\t'.encode(codec_of(job)) != b'{",\r\n\t':
        raise BrokenFile(f"{what} in UTF-16 or the like is not supported; convert it to UTF-8 (iconv)")


def too_long(what: str, max_size: int) -> BrokenFile:
    """The refusal of an article over the limit; `what` names it, such as `line 7`."""
    return BrokenFile(f"{what} is larger than {max_size:,} bytes; raise --max-size to take it")
