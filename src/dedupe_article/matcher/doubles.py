"""The commonest case at the least cost: a long passage that stands at once a second time, to the letter.

It is what the whole way through words, chains and judge gives for it too; nothing else is decided here.
"""

from __future__ import annotations

from dedupe_article.matcher.probe import Tokens, may_repeat, recurring
from dedupe_article.matcher.seeds import Run, common
from dedupe_article.model import Repeat, Repeats, Rule, Settings, Span

LONG = 80  # tokens: a passage as long as this that follows itself to the letter is a copy, whatever it holds
ANCHOR = 8  # tokens that are looked for, of which the longest is first: it is rare


def find_double(found: Tokens, settings: Settings) -> Repeats:
    """A passage of the text that ends where the same begins again; or nothing.

    Only where nothing is to be weighed: the copy ends a line, and neither side alone is in capitals or glued.
    """
    run = None if settings.keep else adjacent_run(found.tokens)
    if run is None:
        return Repeats()
    start = offset(found.text, 0, run.i)
    middle = offset(found.text, start, run.length)
    stop = offset(found.text, middle, run.length)
    twin, passage = stretch(found.text, start, middle), stretch(found.text, middle, stop)
    if found.text.find("\n", passage.end, stop) < 0 and stop < len(found.text):
        return Repeats()
    if "\n" in found.text[slice(*passage)] and "\n" not in found.text[slice(*twin)]:
        return Repeats()
    if found.text[slice(*twin)].isupper() != found.text[slice(*passage)].isupper():
        return Repeats()
    left = Tokens(found.text, found.tokens[: run.j] + found.tokens[run.j + run.length :], found.size)
    return Repeats((Repeat(passage, twin, Rule.SAME, 1.0),), last=not may_repeat(left, recurring(left), settings))


def adjacent_run(tokens: list[str]) -> Run | None:
    """A long run of equal tokens whose later side begins where the earlier one ends.

    In most doubled texts that later side holds the last quarter, so a few tokens from there are looked for before.
    """
    at = 3 * len(tokens) // 4
    anchor = tokens[at : at + ANCHOR]
    if at < LONG:
        return None
    rarest = anchor.index(max(anchor, key=len))
    before = tokens.index(anchor[rarest])
    while before < at + rarest and tokens[before - rarest : before - rarest + ANCHOR] != anchor:
        before = tokens.index(anchor[rarest], before + 1)
    before -= rarest
    if not 0 <= before < at:
        return None
    back = common(tokens[::-1], len(tokens) - at, len(tokens) - before, 0)
    length = back + common(tokens, before, at, 0)
    return Run(before - back, at - back, length) if length == at - before >= LONG else None


def offset(text: str, start: int, tokens: int) -> int:
    """Where the text goes on behind so many tokens from `start` on, which is no place inside a token."""
    pieces = text[start:].split(None, tokens)
    return len(text) - len(pieces[tokens]) if tokens < len(pieces) else len(text)


def stretch(text: str, start: int, stop: int) -> Span:
    """The span from `start` to `stop` without the white space before `stop`."""
    return Span(start, start + len(text[start:stop].rstrip()))
