"""Which words the output has."""

from __future__ import annotations

from collections import Counter
from functools import cached_property

from dedupe_article.laws.keys import fold, keys


class Vocabulary:
    """The words of the output, counted when first asked for, since most articles never ask."""

    def __init__(self, output: str) -> None:
        self._output = output

    @cached_property
    def _counts(self) -> Counter[str]:
        return Counter(keys(fold(self._output)))

    def knows(self, dropped: str, kept: str) -> bool:
        """Whether the output has the dropped word, and the kept one elsewhere too: neither is a misspelling."""
        return self._counts[dropped] > 0 and self._counts[kept] > 1
