"""Paragraphs to repeats: fuzzy hashes propose, an alignment checks, a judge decides."""

from __future__ import annotations

from collections.abc import Sequence

from dedupe_article.matcher.chains import Chain, chains
from dedupe_article.matcher.judge import judge
from dedupe_article.matcher.page import page
from dedupe_article.matcher.seeds import PROBE, SHINGLE, UNSPACED_FACTOR, recurs, runs
from dedupe_article.matcher.words import Words, words
from dedupe_article.model import Paragraph, Repeats, Settings

__all__ = ["find_copies", "find_repeats", "words"]


def find_copies(words: Words, settings: Settings) -> list[Chain]:
    """The candidate copies, best first; empty for most texts, which is where they are done."""
    factor = UNSPACED_FACTOR if words.dense else 1
    if not recurs(words.keys, min(PROBE, settings.min_words) * factor):
        return []
    least = settings.min_words * factor / 2
    return [chain for chain in chains(runs(words.keys, min(SHINGLE, settings.min_words) * factor)) if chain.score >= least]


def find_repeats(
    text: str, words: Words, copies: list[Chain], paragraphs: Sequence[Paragraph], sentences: Sequence[Sequence[int]], settings: Settings
) -> Repeats:
    """Judge the candidate copies of `text`."""
    return judge(page(text, words, paragraphs, sentences), copies, settings)
