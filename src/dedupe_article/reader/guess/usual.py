"""What a character costs wherever it stands: a first look that spares most readings a second one."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple
from unicodedata import combining

from dedupe_article.reader.guess.letters import languages, script
from dedupe_article.reader.guess.symbols import COMMON, symbol_cost

# The accents of the Windows codec for Vietnamese make letters with those before them, which are costed later.
TONE = 3.5


class Usual(NamedTuple):
    """For each byte of a codec, what its character costs where it is most common, and how much more beside a letter of
    ASCII."""

    costs: tuple[float, ...]
    beside: tuple[float, ...]


@cache
def usual(codec: str) -> Usual:
    """The table of a codec of one byte a character."""
    parts = [usual_cost(mark) for mark in bytes(range(256)).decode(codec, "replace")]
    return Usual(tuple(cost for cost, _ in parts), tuple(more for _, more in parts))


@cache
def usual_cost(mark: str) -> tuple[float, float]:
    """What `mark` costs in the language and at the place where it is most common, and how much more beside ASCII."""
    if combining(mark):
        return TONE, 0.0
    kind = script(mark)
    if not kind:
        base = min(symbol_cost(before, mark, behind) for before, behind in (("a", " "), (" ", "a"), ("0", " ")))
        return base, 3.0 if base > COMMON else 0.0
    letter = "." + mark.lower()[0]
    found = [one.pairs[letter] for group in languages().values() for one in group if letter in one.pairs]
    return min(found, default=12.0) + (2.0 if mark.isupper() else 0.0), 0.0 if kind == "latin" else 9.0
