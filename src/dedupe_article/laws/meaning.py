"""Whether a word that differs between two copies may be a misspelling or says something else."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dedupe_article.laws.keys import SIGNS
from dedupe_article.laws.pairing import distance
from dedupe_article.laws.vocabulary import Vocabulary
from dedupe_article.lexicon import ROMAN, STRICT, UNITS, inflected, negates, numerals
from dedupe_article.lexicon.inner import denies_inside, numbers

# Letters: shorter words become each other too easily, as `di` and `ni`, or `on` and `no`.
LONG = 3
# Letters that inflection adds to a number word; none of them makes eighty of eight or seventh of seven.
ENDINGS = frozenset("nrsmaoeىةσ")
# Two words of these classes are two facts even when a letter tells them apart (`Juni`, `Juli`); two negations are not.
COUNTED = frozenset(STRICT) - {"negation"}
EXCEPTED = ("negation", "number")  # from what `--match loose` allows


def plain(words: set[str], vocabulary: Vocabulary) -> set[str]:
    """The words that are nothing but letters, and neither Roman numerals nor class words nor units."""
    return {word for word in filter(str.isalpha, words.difference(vocabulary.closed, UNITS)) if word.strip(ROMAN)}


def part(word: str, other: str, vocabulary: Vocabulary) -> bool:
    """Whether one of two words may be the other with a part more that makes it a number or a negation."""
    if (word in other or other in word) and (numbers(word, other) or negates(word, other)):
        return True
    return denies_inside(word, other, vocabulary.spoken)


def another(word: str, other: str, vocabulary: Vocabulary, *, loose: bool) -> str:
    """Why `word`, of the dropped passage, and `other`, of its twin, make two statements; else an empty string.

    `loose` matching lets single words differ, numbers and negations excepted.
    """
    if word.isdigit() or word in SIGNS or numbers(word, other):
        return "the numbers differ"
    if negates(word, other) or denies_inside(word, other, vocabulary.spoken):
        return "one word denies the other"
    return _of_classes(word, other, vocabulary, loose=loose)


def _of_classes(word: str, other: str, vocabulary: Vocabulary, *, loose: bool) -> str:
    """Why two words make two statements because of their closed classes; else an empty string."""
    ours, theirs = vocabulary.classes(word), vocabulary.classes(other)
    if not (ours or theirs):  # as for most
        return ""
    same, strict = sorted(ours & theirs), sorted((ours | theirs).intersection(STRICT))
    if not (same or strict) or _inflected(word, other, strict) or inflected(word, other, vocabulary.spoken):
        return ""
    if same:
        long = min(len(word), len(other)) > 1 or same == ["negation"]  # two words of a letter or a syllable that deny
        free = COUNTED.isdisjoint(same) and (loose or (long and distance(word, other) <= 1))
        return "" if free else f"both are {same[0]} words"
    if loose and "negation" not in strict:
        return ""
    if min(len(word), len(other)) >= LONG and ((ours and theirs) or vocabulary.knows(word, other)):
        return f"a {strict[0]} word became another word"
    return ""


def turns(word: str, other: str, vocabulary: Vocabulary) -> bool:
    """Whether one of two words is a negation and the other is not, and the dropped one is a known word."""
    ours, theirs = vocabulary.classes(word), vocabulary.classes(other)
    return ("negation" in ours) != ("negation" in theirs) and (bool(ours) or vocabulary.knows(word, other))


def are_numerals(word: str, other: str, passage: str) -> bool:
    """Whether two words are Roman numerals, that of the dropped passage in capitals there."""
    return numerals(word, other) and re.search(rf"(?<!\w){word.upper()}(?!\w)", passage) is not None


def count(word: str, other: str, vocabulary: Vocabulary) -> bool:
    """Whether two words are two numbers, two units or two dates."""
    return numbers(word, other) or not COUNTED.isdisjoint(vocabulary.classes(word) & vocabulary.classes(other))


def carries(word: str, vocabulary: Vocabulary, names: Sequence[str]) -> bool:
    """Whether a word that stands on one side only changes what is said: it is of one of these classes."""
    return not vocabulary.classes(word).isdisjoint(names)


def _inflected(word: str, other: str, names: list[str]) -> bool:
    """Whether two words, in strict classes of these names, may be forms of one word, or spellings of one unit."""
    shorter, longer = sorted((word, other), key=len)
    if "negation" in names:
        return False
    if "number" in names and "unit" not in names:
        stem = shorter if len(shorter) < len(longer) else shorter[:-1]
        return longer[:-1] == stem and {longer[-1], *shorter[len(stem) :]} <= ENDINGS
    if names == ["unit"] and sorted(word) == sorted(other):
        return True
    return longer.startswith(shorter) and len(longer) - len(shorter) <= 2
