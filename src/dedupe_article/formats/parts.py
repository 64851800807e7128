"""Parts of a file that can be cleaned in any process, and the one way a text inside a record is cleaned."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple, Protocol, TypeVar

from dedupe_article.formats.shape import BrokenFile, Job, Outcome, State
from dedupe_article.model import DedupeError

Item = TypeVar("Item")
Result = TypeVar("Result")

Read = Callable[[int], bytes]
Write = Callable[[bytes], object]

# Large enough that the work on a part (0.1 s and more) hides what it costs to send it to another process, small
# enough that a few parts in flight a worker stay below 20 MB.
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


def too_long(what: str, max_size: int) -> BrokenFile:
    """The refusal of an article over the limit; `what` names it, such as `line 7`."""
    return BrokenFile(f"{what} is longer than {max_size:,} bytes; raise --max-size to take it")
