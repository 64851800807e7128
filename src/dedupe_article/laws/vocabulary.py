"""Which words the output has, and which of them are of a closed class."""

from __future__ import annotations

from collections import Counter
from functools import cached_property

from dedupe_article.laws.keys import words
from dedupe_article.lexicon import CLASSES, LANGUAGES

# Characters that tell the language; some 15,000 words.
TELLING = 100_000
# Words of closed classes that a text must have before they tell its language.
ENOUGH = 3
# Of the hits of the best language, what another one needs to be asked too.
SHARE = 0.5
NONE: frozenset[str] = frozenset()
CLOSED = NONE.union(*CLASSES.values())


class Vocabulary:
    """The words of the output, counted when first asked for, since most articles never ask."""

    def __init__(self, output: str) -> None:
        self._output = output

    def knows(self, dropped: str, kept: str) -> bool:
        """Whether the output has the dropped word, and the kept one elsewhere too: neither is a misspelling."""
        return self._counts[dropped] > 0 and self._counts[kept] > 1

    def classes(self, word: str) -> frozenset[str]:
        """The closed classes of a word in the languages of the output."""
        if word not in CLOSED:
            return NONE
        return frozenset(name for classes in self._languages for name, words in classes.items() if word in words)

    @cached_property
    def _counts(self) -> Counter[str]:
        return Counter(words(self._output).keys)

    @cached_property
    def _languages(self) -> list[dict[str, frozenset[str]]]:
        """The classes of the languages of which the output has most words; of all when it has next to none."""
        counts = self._counts if len(self._output) <= TELLING else Counter(words(self._output[:TELLING]).keys)
        closed = [word for word in counts if word in CLOSED]
        hits = {
            name: sum(counts[word] for word in closed if any(word in words for words in classes.values()))
            for name, classes in LANGUAGES.items()
        }
        least = max(hits.values()) * SHARE if max(hits.values()) >= ENOUGH else 0
        return [LANGUAGES[name] for name, found in hits.items() if found >= least]
