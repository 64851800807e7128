"""One case of the table, and the rules of text that the kinds share."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

UNSPACED = frozenset({"zh", "ja", "th"})
SENTENCE_END = re.compile(r"(?<=[.!?。！？।])(?=[\s”\"'’」』]*)\s+(?=\S)|(?<=[。！？])(?=[^\s”」』])")


class Source(NamedTuple):
    """A clean article and the one source of chance, seeded for this case alone."""

    paragraphs: list[str]
    lang: str
    rng: random.Random

    @property
    def space(self) -> str:
        """What stands between two words, and so between two sentences of a paragraph."""
        return "" if self.lang in UNSPACED else " "


class Made(NamedTuple):
    """A text for the tool, the text that must come out, and others that are as good."""

    text: str
    expected: str
    accepted: tuple[str, ...] = ()


Make = Callable[[Source], Made | None]


class Kind(NamedTuple):
    """A kind of damage or control: its name, its maker, and the share of cases that must pass.

    `by_words`: a case passes too if no word is lost and at most a tenth of what should go is left over.
    `stays`: a control, the expected text is the input.
    """

    name: str
    make: Make
    floor: float
    by_words: bool = False
    stays: bool = False


class Case(NamedTuple):
    """One text of one kind, made from one article."""

    id: str
    kind: Kind
    made: Made


def join(paragraphs: Sequence[str], gap: str = "\n") -> str:
    return gap.join(paragraphs)


def same(text: str) -> Made:
    """A control: what goes in must come out."""
    return Made(text, text)


def sentences(paragraph: str) -> list[str]:
    return [s.strip() for s in SENTENCE_END.split(paragraph) if s and s.strip()]


def new_sentences(changed: str, original: str) -> list[str]:
    """The sentences of `changed` that `original` does not have, as one paragraph."""
    old = set(sentences(original))
    new = [s for s in sentences(changed) if s not in old and len(s) >= 20]
    return [" ".join(new)] if new else []
