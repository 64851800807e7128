"""What a text knows: how often each word stands in it, and the closed classes of its language."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from dedupe_article.lexicon import LANGUAGES, NEGATING_PREFIXES, STRICT

SHARE = 0.5  # of the class words of the best language that a second one must have: Norwegian beside Danish has 0.8
SHORTEST = 3  # letters: shorter words of one class, such as `he` and `her`, are a slip apart by chance
PREFIXED = 4  # letters that must be left behind a negating prefix


class Vocabulary(NamedTuple):
    """How often each key stands in a text; the strict class words of its language, units among them; all its classes."""

    known: Counter[str]
    strict: frozenset[str]
    units: frozenset[str]
    classes: tuple[frozenset[str], ...]

    def is_word(self, word: str) -> bool:
        """Whether `word` is known from elsewhere in the text or from a class."""
        return self.known[word] > 0 or any(word in members for members in self.classes)

    def without(self, words: Sequence[str]) -> Vocabulary:
        """The vocabulary of the text without the places that are in question: a slip may stand there twice."""
        return self._replace(known=self.known - Counter(words))


def vocabulary(known: Counter[str]) -> Vocabulary:
    """The vocabulary of a text; its languages are those whose class words it uses most."""
    used = {name: sum(len(known.keys() & members) for members in classes.values()) for name, classes in LANGUAGES.items()}
    most = max(used.values())
    chosen = [LANGUAGES[name] for name, count in used.items() if count and count >= SHARE * most]
    strict = frozenset().union(*(classes.get(name, frozenset()) for classes in chosen for name in STRICT))
    units = frozenset().union(*(classes.get("unit", frozenset()) for classes in chosen))
    return Vocabulary(known, strict, units, tuple(members for classes in chosen for members in classes.values()))


def changes_meaning(vocabulary: Vocabulary, sound: Sequence[str], poor: Sequence[str]) -> bool:
    """Whether words of the poorer copy say something else than those of the sound one.

    A negation, unit, month, weekday or number word became another known word or vanished; a word became another one of
    its class; or a negating prefix stands on one side only.
    """
    return turned(vocabulary, sound, poor) or opposite(vocabulary, sound, poor)


def turned(vocabulary: Vocabulary, sound: Sequence[str], poor: Sequence[str]) -> bool:
    """Whether a strict class word is another known word in the poorer copy, or gone."""
    return any(
        word in vocabulary.strict
        and word not in poor
        and (len(poor) < len(sound) or any(vocabulary.is_word(other) and not inflected(vocabulary, word, other) for other in poor))
        for word in sound
    )


def inflected(vocabulary: Vocabulary, one: str, two: str) -> bool:
    """Whether two units are one in another number, as `minute` and `minutes`."""
    short, long = sorted((one, two), key=len)
    return one in vocabulary.units and long.startswith(short) and len(long) == len(short) + 1


def opposite(vocabulary: Vocabulary, sound: Sequence[str], poor: Sequence[str]) -> bool:
    """Whether two words are of one class, or one is the other with a negating prefix."""
    if len(sound) != 1 or len(poor) != 1:
        return False
    short, long = sorted((sound[0], poor[0]), key=len)
    if len(short) < SHORTEST or inflected(vocabulary, sound[0], poor[0]):
        return False
    prefix = long.removesuffix(short)
    negated = len(short) >= PREFIXED and prefix in NEGATING_PREFIXES and len(prefix) > 1
    return negated or any(short in members and long in members for members in vocabulary.classes)
