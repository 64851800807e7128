"""A first cheap test: whether anything in a text may stand twice; in most texts nothing does.

It compares tokens, that is what stands between white space. A copy with other quotes or stops still has some shingles
that recur.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from dedupe_article.matcher.seeds import PROBE, count_recurring, shingle
from dedupe_article.matcher.seeds.anchors import WORDS, Anchor
from dedupe_article.matcher.words.debris import reading
from dedupe_article.matcher.words.pieces import in_pieces, is_large, words_in
from dedupe_article.model import Settings

SPARSE = 10  # characters for each space: with more, the script does without spaces; Burmese has 13, Finnish 9
FATHA = "\u064e"  # the commonest sign for a short vowel of Arabic: one copy may have them, and the other none
LIKELY = 3  # shingles of 6 that recur: a passage of 8 words has as many, and so has a longer one with some slips
# Shingles of 6 tokens that recur: a copy of some length has more, or is so damaged that what stands around each of them
# is similar. With 24 the benchmark's 15,308 texts come out as if all were judged, and of 254 clean articles 20 need no
# judge; with 12 only 17 do not.
FEW = 24


class Recurring(NamedTuple):
    """How many shingles of tokens recur, or with more than `FEW`, at least do so; None where tokens do not show it.

    `tokens` are those of the text, unless it is very large, or in a script in which they are not words.
    """

    shingles: int | None
    tokens: Sequence[str] = ()


def tokens(text: str) -> list[str]:
    """What stands between white space, and around a hyphen if a line ends behind one, in lower case."""
    found = words_in(spaced(text), "\n ", lambda piece: piece.lower().split())
    return undotted(text, found) if "ı" in text or "İ" in text else found


def undotted(text: str, found: Sequence[str]) -> list[str]:
    """The tokens of a text in Turkish; those that also stand in capitals, where i and ı are easily one, have an i.

    >>> undotted("ÇAYI İÇTİ ılık ilik", ["çayi", "i̇çti̇", "çayı", "içti", "ılık", "ilik"])
    ['çayi', 'içti', 'çayi', 'içti', 'ılık', 'ilik']
    """
    pieces = in_pieces(spaced(text), "\n ")
    capitals = {with_i(token.lower()) for piece in pieces for token in piece.split() if token.isupper()}
    return [one if (one := with_i(token)) in capitals else token for token in found]


def with_i(token: str) -> str:
    """A token in lower case with an i for each of its letters i, as keys have it."""
    return token.replace("i\u0307", "i").replace("ı", "i")


def spaced(text: str) -> str:
    """The text with a space for each hyphen if a line ends behind one; as long as the text."""
    return text.replace("-", " ") if text.rfind("-\n") >= 0 else text  # `in` takes nearly twice as long


def recurring(text: str, anchor: Anchor | None, settings: Settings) -> Recurring:
    """How many shingles of tokens recur in a text; where it has an anchor, how many do so at least."""
    size = shingle(PROBE, settings)
    if anchor:
        return Recurring(WORDS - size + 1)
    found = tokens(text)
    count = count_recurring(found, size, FEW)
    if len(found) * SPARSE < len(text) or FATHA in text:
        return Recurring(count if count >= likely(settings) else None)
    return Recurring(count, () if is_large(text) else found)


def likely(settings: Settings) -> int:
    """How many shingles, of tokens or words, recur at least where a passage of some length stands twice."""
    return min(LIKELY, settings.min_words - shingle(PROBE, settings) + 1)


def may_repeat(text: str, recurring: int | None, settings: Settings) -> bool:
    """Whether a passage of some length may stand twice in a text in which so many shingles of tokens recur."""
    return recurring is None or recurring >= likely(settings) or reading(text) is not text
