"""Which words the output has, and which of them are of a closed class."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import cached_property
from itertools import chain, filterfalse, pairwise

from dedupe_article.laws.folding import fold
from dedupe_article.laws.keys import AROUND, WORD, Lexer, finder, tokens
from dedupe_article.laws.markup import unescaped
from dedupe_article.lexicon import classes_of, closed, languages

# Stretches of a long output, and characters of each, that are looked at to know its languages; some 400 words in all.
STRETCHES, TELLING = 6, 500
# Words of closed classes that a text must have for its language to be known.
ENOUGH = 3
# The share of the hits of the best language that another one needs to count as well.
SHARE = 0.5
# Words that are looked for one by one, and places of each: counting all words of an output takes as long as 100 to 700.
LOOKS = 200
# A letter beside a word shows that it is part of a longer one, whatever the script of the text.
LATIN = re.compile("[a-z]")


class Vocabulary:
    """The words of the output, counted when first asked for, since most articles never ask."""

    def __init__(self, output: str, lexer: Lexer) -> None:
        self._output = output
        self._lexer = lexer
        self._looks = 0

    def knows(self, dropped: str, kept: str) -> bool:
        """Whether the output has the dropped word, and the kept one twice, so that neither is a misspelling."""
        self._looks += 1
        if self._looks <= LOOKS and (self._folded.count(kept) < 2 or self._lacks(dropped)):
            return False  # as nearly always, and told without a count of all words
        return self._counts[dropped] > 0 and self._counts[kept] > 1

    def classes(self, word: str) -> frozenset[str]:
        """The closed classes of a word in the languages of the output, or if these are unknown, in any language."""
        if self.spoken:
            return classes_of(word, self.spoken)
        return classes_of(word, frozenset(languages(rare=True).get(word, [])))

    @cached_property
    def closed(self) -> Iterable[str]:
        """The words that are of any such class."""
        return closed(self.spoken) if self.spoken else languages(rare=True)

    def _lacks(self, word: str) -> bool:
        """Whether the output surely lacks the word, or has it only as a part of longer ones, as `rain` in `trains`."""
        pieces = self._folded.split(word, LOOKS)
        if len(pieces) == 1:
            return True
        plain = word.isascii() and word.isalpha() and len(pieces) <= LOOKS
        return plain and all(LATIN.search(before[-1:] + behind[:1]) for before, behind in pairwise(pieces))

    def _telling(self) -> str:
        """The text by which the languages of the output are known: all of it, or stretches of a long one; folded."""
        step = len(self._output) // STRETCHES
        if step <= TELLING:
            return self._folded
        starts = range(0, len(self._output), step)
        return fold(unescaped(" ".join(self._output[start : start + TELLING] for start in starts)))

    @cached_property
    def _folded(self) -> str:
        return fold(unescaped(self._output))

    @cached_property
    def _counts(self) -> Counter[str]:
        return Counter(self._lexer.keys(tokens(self._output)))

    @cached_property
    def spoken(self) -> frozenset[str]:
        """The languages of which the output has the most class words, or nearly; none if it has hardly any."""
        found = _keys(self._telling())
        names = languages()
        hits = Counter(chain.from_iterable(map(names.__getitem__, filter(names.__contains__, found))))
        most = max(hits.values(), default=0)
        return frozenset(name for name, found in hits.items() if most >= ENOUGH and found >= most * SHARE)


def _keys(folded: str) -> list[str]:
    """The keys of a folded passage, in any order and with other tokens among them, to be counted.

    Most tokens are words, and found without a pattern.
    """
    pattern = finder(folded)
    if pattern is not WORD:
        return pattern.findall(folded)
    for mark in AROUND:
        folded = folded.replace(mark, " ")
    found = folded.split()
    return [*found, *WORD.findall(" ".join(filterfalse(str.isalpha, found)))]
