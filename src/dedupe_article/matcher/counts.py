"""What is counted over all words of a text, when it is asked for first: most texts ask for none of it."""

from __future__ import annotations

from collections import Counter
from functools import cached_property
from itertools import pairwise

from dedupe_article.matcher.seeds import recurring_pairs
from dedupe_article.matcher.vocabulary import Vocabulary, vocabulary

LINE = 400  # words: longer paragraphs are no lines


class Counts:
    """The counts over `keys`; `first` is the first word of each paragraph."""

    def __init__(self, keys: list[str], first: list[int]) -> None:
        self.keys = keys
        self.first = first

    @cached_property
    def known(self) -> Counter[str]:
        """How often each key stands in the text."""
        return Counter(self.keys)

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """The vocabulary of the text."""
        return vocabulary(self.known)

    @cached_property
    def triples(self) -> Counter[str]:
        """In how many different words each letter triple stands."""
        return Counter(triple for word in self.known for triple in letter_triples(word))

    @cached_property
    def pairs(self) -> bytearray:
        """Whether the key at a place and the next one stand elsewhere too."""
        return recurring_pairs(self.keys)

    @cached_property
    def lines(self) -> Counter[tuple[str, ...]]:
        """How often each paragraph stands in the text, the longest aside."""
        lines = pairwise([*self.first, len(self.keys)])
        return Counter(tuple(self.keys[start:end]) for start, end in lines if end - start <= LINE)


def letter_triples(word: str) -> list[str]:
    """The letter triples of a word, its ends marked.

    >>> letter_triples("ya")
    [' ya', 'ya ']
    """
    marked = f" {word} "
    return [marked[at : at + 3] for at in range(max(len(marked) - 2, 1))]
