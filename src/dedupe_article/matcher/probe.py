"""A first cheap test: whether anything in a text may stand twice; in most texts nothing does.

It looks at what stands between white space. A copy with other quotes or stops still has shingles that recur.
"""

from __future__ import annotations

from typing import NamedTuple

from dedupe_article.matcher.debris import reading
from dedupe_article.matcher.pieces import words_in
from dedupe_article.matcher.seeds import PROBE, count_recurring
from dedupe_article.model import Settings

SPARSE = 20  # characters: where spaces are rarer than this, the script does without
LIKELY = 3  # shingles of 6 tokens that recur: a passage of 8 words has as many
ANCHOR = 8  # tokens that are looked for, of which the longest is first: it is rare


class Anchor(NamedTuple):
    """The same `ANCHOR` tokens stand at both places, `i < j`."""

    i: int
    j: int


class Tokens(NamedTuple):
    """What stands between white space in `spaced`, in lower case, and how many of them make a shingle.

    `spaced` is `text`, without hyphens where a line ends behind one; `anchor` is a place that is known to recur.
    """

    text: str
    spaced: str
    tokens: list[str]
    size: int
    anchor: Anchor | None


def tokens(text: str, settings: Settings) -> Tokens:
    """The tokens of `text`."""
    spaced = text.replace("-", " ") if "-\n" in text else text
    found = words_in(spaced, "\n ", lambda piece: piece.lower().split())
    return Tokens(text, spaced, found, min(PROBE, settings.min_words), anchor(found))


def anchor(tokens: list[str]) -> Anchor | None:
    """Where a few tokens from the last quarter stand before: in most doubled texts that is a part of the copy."""
    at = 3 * len(tokens) // 4
    wanted = tokens[at : at + ANCHOR]
    if len(wanted) < ANCHOR:
        return None
    rarest = wanted.index(max(wanted, key=len))
    before = tokens.index(wanted[rarest])
    while before < at + rarest and tokens[before - rarest : before - rarest + ANCHOR] != wanted:
        before = tokens.index(wanted[rarest], before + 1)
    return Anchor(before - rarest, at) if before < at + rarest else None


def recurring(found: Tokens) -> int:
    """How many shingles of tokens stand again after their first place; with an anchor, only how many do so at least."""
    return ANCHOR - found.size + 1 if found.anchor else count_recurring(found.tokens, found.size)


def may_repeat(found: Tokens, recurring: int, settings: Settings) -> bool:
    """Whether anything of some length may stand twice where so many shingles recur."""
    return (
        recurring >= min(LIKELY, settings.min_words - found.size + 1)
        or len(found.tokens) * SPARSE < len(found.text)
        or reading(found.text) is not found.text
    )
