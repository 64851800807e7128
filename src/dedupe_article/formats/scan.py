"""Where a value stands in a line of JSON that is known to be valid; regular expressions do all the stepping."""

from __future__ import annotations

import re
from collections.abc import Iterator
from json import loads

from dedupe_article.model import Span

# Possessive throughout: nothing is ever tried twice, so a line of any shape is walked in linear time.
STRING = r'"[^"\\]*+(?:\\.[^"\\]*+)*+"'
MEMBER = re.compile(rf"[\s,]*+({STRING})\s*+:\s*+")
SCALAR = re.compile(rf'{STRING}|[^\s,\]}}"\[{{]++')
BRACKET = re.compile(rf'[^"\[\]{{}}]*+(?:{STRING}[^"\[\]{{}}]*+)*+([\[\]{{}}])')


def value_span(text: str, path: tuple[str, ...]) -> Span:
    """Where the value at `path` stands; a key that stands twice counts where JSON readers take it, at the last.

    >>> value_span('{"a": {"text": 1}, "a": {"text": "x"}}', ("a", "text"))
    Span(start=33, end=36)
    """
    span = Span(text.index("{"), len(text))
    for key in path:
        span = [value for name, value in members(text, span.start) if name == key][-1]
    return span


def members(text: str, start: int) -> Iterator[tuple[str, Span]]:
    """The keys of the object whose brace stands at `start`, and where their values stand."""
    position = start + 1
    while member := MEMBER.match(text, position):
        position = value_end(text, member.end())
        raw = member[1]
        yield loads(raw) if "\\" in raw else raw[1:-1], Span(member.end(), position)


def value_end(text: str, start: int) -> int:
    """The end of the value that starts at `start`."""
    if text[start] not in "{[":
        return must(SCALAR.match(text, start)).end()
    depth, position = 0, start
    while True:
        bracket = must(BRACKET.match(text, position))
        depth += 1 if bracket[1] in "{[" else -1
        position = bracket.end()
        if not depth:
            return position


def must(match: re.Match[str] | None) -> re.Match[str]:
    """The match, which valid JSON is sure to have."""
    if match is None:
        raise ValueError("not valid JSON")
    return match
