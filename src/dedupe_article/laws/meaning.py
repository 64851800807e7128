"""Whether a word that differs between two copies may be a misspelling, or says something else."""

from __future__ import annotations

from collections.abc import Callable

from dedupe_article.lexicon import CLASSES, NEGATING_PREFIXES, STRICT

# Shorter words become each other too easily: in 254 articles with one letter in sixteen mistyped, `di` became `ni`.
LONG = 3


def another(word: str, other: str, known: Callable[[], bool]) -> str:
    """Why `word` and `other` are two statements, or an empty string; `known` asks whether the text has both."""
    if word.isdigit() or other.isdigit():
        return "the numbers differ"
    if len(word) > LONG and len(other) > LONG and (_negates(word, other) or _negates(other, word)):
        return "one word denies the other"
    ours, theirs = classes(word), classes(other)
    same = [name for name in CLASSES if name in ours and name in theirs]
    if same and not _inflected(word, other, same):
        return f"{same[0]} words differ"
    strict = [name for name in STRICT if name in ours or name in theirs]
    if strict and min(len(word), len(other)) >= LONG and not same and ((ours and theirs) or known()):
        return f"a {strict[0]} word became another word"
    return ""


def classes(word: str) -> frozenset[str]:
    """The closed classes of a word."""
    return frozenset(name for name, members in CLASSES.items() if word in members)


def carries(word: str) -> bool:
    """Whether a word that stands on one side only changes what is said: a number, or a word of a strict class."""
    return word.isdigit() or any(word in CLASSES[name] for name in STRICT)


def _negates(word: str, other: str) -> bool:
    return (word.endswith(other) and word[: -len(other)] in NEGATING_PREFIXES) or word == other + "nt"


def _inflected(word: str, other: str, same: list[str]) -> bool:
    """Whether the two may be forms of one word, or are too near to be told from a slip, where that matters little."""
    from rapidfuzz.distance import OSA  # noqa: PLC0415 - only for passages that differ

    if "number" in same:
        return False
    if "negation" not in same and any(name in STRICT for name in same):
        return word.startswith(other) or other.startswith(word)
    return len(word) > 1 and len(other) > 1 and OSA.distance(word, other) <= 1
