"""Whether a word that differs between two copies may be a misspelling, or says something else."""

from __future__ import annotations

from dedupe_article.laws.vocabulary import Vocabulary
from dedupe_article.lexicon import NEGATING_PREFIXES, STRICT

# Shorter words become each other too easily: a letter in sixteen mistyped makes `di` of `ni`, `on` of `no`.
LONG = 3


def another(word: str, other: str, vocabulary: Vocabulary) -> str:
    """Why `word`, of the dropped passage, and `other`, of its twin, make two statements; else an empty string."""
    if word.isdigit() or other.isdigit():
        return "the numbers differ"
    if min(len(word), len(other)) > LONG and (_denies(word, other) or _denies(other, word)):
        return "one word denies the other"
    ours, theirs = vocabulary.classes(word), vocabulary.classes(other)
    same = sorted(ours & theirs)
    if same:
        return "" if _inflected(word, other, same) else f"both are {same[0]} words"
    strict = sorted((ours | theirs).intersection(STRICT))
    long = min(len(word), len(other)) >= LONG
    if strict and long and ((ours and theirs) or vocabulary.knows(word, other)):
        return f"a {strict[0]} word became another word"
    return ""


def carries(word: str, vocabulary: Vocabulary) -> bool:
    """Whether a word that stands on one side only changes what is said."""
    return word.isdigit() or not vocabulary.classes(word).isdisjoint(STRICT)


def _denies(word: str, other: str) -> bool:
    return word == other + "nt" or (word.endswith(other) and word[: -len(other)] in NEGATING_PREFIXES)


def _inflected(word: str, other: str, same: list[str]) -> bool:
    """Whether the two may be forms of one word, or are too near to be told from a slip, where that matters little."""
    if "number" in same:
        return False
    if "negation" not in same and not STRICT_CLASSES.isdisjoint(same):
        return word.startswith(other) or other.startswith(word)
    from rapidfuzz.distance import OSA  # noqa: PLC0415 - only for passages that differ

    return len(word) > 1 and len(other) > 1 and OSA.distance(word, other) <= 1


STRICT_CLASSES = frozenset(STRICT)
