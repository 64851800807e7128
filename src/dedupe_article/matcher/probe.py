"""A first cheap test: whether anything in a text may stand twice; in most texts nothing does.

It looks at what stands between white space. A copy with other quotes or stops still has shingles that recur.
"""

from __future__ import annotations

from typing import NamedTuple

from dedupe_article.matcher.debris import reading
from dedupe_article.matcher.seeds import PROBE, count_recurring
from dedupe_article.model import Settings

SPARSE = 20  # characters: where spaces are rarer than this, the script does without
LIKELY = 3  # shingles of 6 tokens that recur: a passage of 8 words has as many


class Tokens(NamedTuple):
    """What stands between white space in `text`, in lower case, and how many of them make a shingle."""

    text: str
    tokens: list[str]
    size: int


def tokens(text: str, settings: Settings) -> Tokens:
    """The tokens of `text`."""
    return Tokens(text, text.lower().split(), min(PROBE, settings.min_words))


def recurring(found: Tokens) -> int:
    """How many shingles of tokens stand again after their first place."""
    return count_recurring(found.tokens, found.size)


def may_repeat(found: Tokens, recurring: int, settings: Settings) -> bool:
    """Whether anything of some length may stand twice where so many shingles recur."""
    return (
        recurring >= min(LIKELY, settings.min_words - found.size + 1)
        or len(found.tokens) * SPARSE < len(found.text)
        or reading(found.text) is not found.text
    )
