"""The commonest case at the least cost: a long passage that stands at once a second time, to the letter.

It is what the whole way through words, chains and judge gives for it too; nothing else is decided here.
"""

from __future__ import annotations

from typing import NamedTuple

from dedupe_article.matcher.seeds import Run, common, shingles
from dedupe_article.model import Repeat, Rule, Settings, Span

LIKELY = 3  # shingles of 6 tokens that recur: a passage of 8 words has as many
LONG = 80  # tokens: a passage as long as this that follows itself to the letter is a copy, whatever it holds


class Tokens(NamedTuple):
    """What stands between white space, in lower case, its shingles of `size` tokens, and how many of them recur."""

    text: str
    tokens: list[str]
    grams: list[tuple[str, ...]]
    size: int
    recurring: int


def tokens(text: str, size: int) -> Tokens:
    """The tokens of `text` and their shingles."""
    found = text.lower().split()
    grams = shingles(found, size)
    return Tokens(text, found, grams, size, len(grams) - len(set(grams)))


def find_double(found: Tokens, settings: Settings) -> tuple[Repeat, ...]:
    """The first passage of the text that ends where the same begins again; or nothing.

    Only where nothing is to be weighed: the copy ends a line, and neither side alone is in capitals or glued.
    """
    if found.recurring < LONG - found.size or settings.keep:
        return ()
    run = first_long_run(found)
    if run is None or run.i + run.length != run.j:
        return ()
    start, middle, stop = (offset(found.text, token) for token in (run.i, run.j, run.j + run.length))
    twin, passage = stretch(found.text, start, middle), stretch(found.text, middle, stop)
    if found.text.find("\n", passage.end, stop) < 0 and stop < len(found.text):
        return ()
    if "\n" in found.text[slice(*passage)] and "\n" not in found.text[slice(*twin)]:
        return ()
    if found.text[slice(*twin)].isupper() != found.text[slice(*passage)].isupper():
        return ()
    return (Repeat(passage, twin, Rule.SAME, 1.0),)


def first_long_run(found: Tokens) -> Run | None:
    """The first run of equal tokens that is long."""
    first: dict[tuple[str, ...], int] = {}
    skip = 0
    for at, gram in enumerate(found.grams):
        known = first.setdefault(gram, at)
        if known < at >= skip:
            length = common(found.tokens, known, at, found.size)
            if length >= LONG:
                return Run(known, at, length)
            skip = at + length - found.size + 1
    return None


def offset(text: str, token: int) -> int:
    """Where a token begins, or the end of the text behind the last one."""
    pieces = text.split(None, token)
    return len(text) - len(pieces[token]) if token < len(pieces) else len(text)


def stretch(text: str, start: int, stop: int) -> Span:
    """The span from `start` to `stop` without the white space before `stop`."""
    return Span(start, start + len(text[start:stop].rstrip()))
