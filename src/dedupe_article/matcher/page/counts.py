"""What is counted over all words of a text, when it is first asked for: most texts need none of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import cached_property
from itertools import pairwise

from dedupe_article.matcher.seeds import recurring_pairs
from dedupe_article.matcher.words.vocabulary import Vocabulary, vocabulary

LINE = 400  # words: longer paragraphs are not counted
MANY = 2000  # different words: with fewer, counting each triple that is asked for is quicker than counting all


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
    def triples(self) -> dict[str, int]:
        """In how many different words each letter triple stands."""
        if len(self.known) < MANY:
            return Triples(self.known)
        return Counter(triple for word in self.known for triple in letter_triples(word))

    @cached_property
    def pairs(self) -> bytearray:
        """Whether the key at a place and the next one stand elsewhere too."""
        return recurring_pairs(self.keys)

    @cached_property
    def lines(self) -> Counter[tuple[str, ...]]:
        """How often each paragraph stands in the text, except for long ones."""
        lines = pairwise([*self.first, len(self.keys)])
        return Counter(tuple(self.keys[start:end]) for start, end in lines if end - start <= LINE)


class Triples(dict[str, int]):
    """How often each letter triple stands in some words, counted when it is first asked for."""

    def __init__(self, words: Iterable[str]) -> None:
        super().__init__()
        self.text = "\n".join([f" {word} " for word in words])

    def __missing__(self, triple: str) -> int:
        count, at = 0, self.text.find(triple) if len(triple) > 2 else -1  # an empty word has a shorter one
        while at >= 0:
            count, at = count + 1, self.text.find(triple, at + 1)
        self[triple] = count
        return count


def letter_triples(word: str) -> list[str]:
    """The letter triples of a word, its ends marked.

    >>> letter_triples("ya")
    [' ya', 'ya ']
    """
    marked = f" {word} "
    return [marked[at : at + 3] for at in range(max(len(marked) - 2, 1))]
