"""The commonest case at the least cost: a long passage that stands at once a second time, to the letter.

It is what the whole way through words, chains and judge gives for it too; nothing else is decided here.
"""

from __future__ import annotations

from typing import NamedTuple

from dedupe_article.matcher.seeds import Run, common, shingles
from dedupe_article.model import Repeat, Rule, Settings, Span

LIKELY = 2  # shingles that recur though a stop or a quote differs in a passage of 8 words
LONG = 80  # tokens: a passage as long as this that follows itself to the letter is a copy, whatever it holds


class Tokens(NamedTuple):
    """What stands between white space, in lower case, and the first place of each shingle of `size` tokens."""

    text: str
    tokens: list[str]
    grams: list[tuple[str, ...]]
    first: dict[tuple[str, ...], int]
    size: int

    @property
    def recurring(self) -> int:
        """How many shingles stand again after their first place."""
        return len(self.grams) - len(self.first)


def tokens(text: str, size: int) -> Tokens:
    """The tokens of `text` and their shingles."""
    found = text.lower().split()
    grams = shingles(found, size)
    return Tokens(text, found, grams, dict(zip(reversed(grams), range(len(grams) - 1, -1, -1), strict=True)), size)


def find_double(found: Tokens, settings: Settings) -> tuple[Repeat, ...]:
    """The first passage of the text that ends where the same begins again, and that ends a line there; or nothing."""
    if found.recurring < LONG - found.size or settings.keep:
        return ()
    run = first_long_run(found)
    if run is None or run.i + run.length != run.j:
        return ()
    starts = [offset(found.text, token) for token in (run.i, run.j, run.j + run.length)]
    twin, passage = (stretch(found.text, start, stop) for start, stop in zip(starts, starts[1:], strict=False))
    if found.text[passage.end : starts[2]].find("\n") < 0 and starts[2] < len(found.text):
        return ()
    if found.text[slice(*twin)].isupper() != found.text[slice(*passage)].isupper():
        return ()
    return (Repeat(passage, twin, Rule.SAME, 1.0),)


def first_long_run(found: Tokens) -> Run | None:
    """The first run of equal tokens that is long."""
    at = 0
    while at < len(found.grams):
        first = found.first[found.grams[at]]
        if first < at:
            length = common(found.tokens, first, at, found.size)
            if length >= LONG:
                return Run(first, at, length)
            at += length - found.size
        at += 1
    return None


def offset(text: str, token: int) -> int:
    """Where a token begins, or the end of the text behind the last one."""
    pieces = text.split(None, token)
    return len(text) - len(pieces[token]) if token < len(pieces) else len(text)


def stretch(text: str, start: int, stop: int) -> Span:
    """The span from `start` to `stop` without the white space before `stop`."""
    return Span(start, start + len(text[start:stop].rstrip()))
