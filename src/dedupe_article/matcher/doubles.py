"""The commonest case at the least cost: a long passage that stands at once a second time, to the letter.

It is what the whole way through words, chains and judge gives for it too; nothing else is decided here.
"""

from __future__ import annotations

from collections.abc import Sequence

from dedupe_article.matcher.probe import Tokens, may_repeat, recurring
from dedupe_article.matcher.seeds import Run, common
from dedupe_article.model import Repeat, Repeats, Rule, Settings, Span

LONG = 80  # tokens: a passage as long as this that follows itself to the letter is a copy, whatever it holds
HEAD = 64  # characters: nearly every passage has a small letter among them, so that the rest is not looked at


def find_double(found: Tokens, settings: Settings, held: Sequence[Span] = ()) -> Repeats:
    """A passage of the text that ends where the same begins again; or nothing.

    Only where nothing is to be weighed: nothing is held, the copy ends a line, and neither side alone is in capitals or
    glued.
    """
    run = None if settings.keep or held else adjacent_run(found)
    if run is None:
        return Repeats()
    start = offset(found.spaced, 0, run.i)
    middle = offset(found.spaced, start, run.length)
    ends = run.j + run.length == len(found.tokens)
    stop = len(found.spaced) if ends else offset(found.spaced, middle, run.length)
    twin, passage = stretch(found.text, start, middle), stretch(found.text, middle, stop)
    if found.text.find("\n", passage.end, stop) < 0 and stop < len(found.text):
        return Repeats()
    if "\n" in found.text[slice(*passage)] and "\n" not in found.text[slice(*twin)]:
        return Repeats()
    if is_capitals(found.text[slice(*twin)]) != is_capitals(found.text[slice(*passage)]):
        return Repeats()
    if found.spaced is not found.text and packed(found.text[slice(*twin)]) != packed(found.text[slice(*passage)]):
        return Repeats()
    left = found._replace(tokens=found.tokens[: run.j] + found.tokens[run.j + run.length :], anchor=None)
    return Repeats((Repeat(passage, twin, Rule.SAME, 1.0),), last=not may_repeat(left, recurring(left), settings))


def is_capitals(passage: str) -> bool:
    """Whether no letter of a passage could be a capital that is none, as `º` could not."""
    head = passage[:HEAD]
    return head == head.upper() and passage == passage.upper()


def adjacent_run(found: Tokens) -> Run | None:
    """A long run of equal tokens around the anchor, if its later side begins where the earlier one ends."""
    if found.anchor is None:
        return None
    (i, j), tokens = found.anchor, found.tokens
    length = j - i
    start = i + common(tokens, i, j, 0) - length  # of the earlier side, if it ends where the later one begins
    middle = start + length
    if length < LONG or not 0 <= start <= i or tokens[start:i] != tokens[middle:j]:
        return None
    longer = start > 0 and tokens[start - 1] == tokens[middle - 1]
    return None if longer else Run(start, middle, length)


def offset(text: str, start: int, tokens: int) -> int:
    """Where the text goes on behind so many tokens from `start` on, which is no place inside a token."""
    pieces = text[start:].split(None, tokens)
    return len(text) - len(pieces[tokens]) if tokens < len(pieces) else len(text)


def packed(passage: str) -> str:
    """A passage in lower case without white space."""
    return "".join(passage.lower().split())


def stretch(text: str, start: int, stop: int) -> Span:
    """The span from `start` to `stop` without the white space before `stop`."""
    return Span(start, start + len(text[start:stop].rstrip()))
