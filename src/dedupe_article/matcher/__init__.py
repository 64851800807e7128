"""Paragraphs to repeats: fuzzy hashes propose, an alignment checks, a judge decides."""

from __future__ import annotations

from dedupe_article.matcher.chains import Chain, chains
from dedupe_article.matcher.judge import judge
from dedupe_article.matcher.page import Page, page
from dedupe_article.matcher.seeds import PROBE, SHINGLE, UNSPACED_FACTOR, recurs, runs
from dedupe_article.matcher.settle import settle
from dedupe_article.matcher.words import Words, words
from dedupe_article.model import Repeats, Settings

__all__ = ["find_copies", "find_repeats", "page", "settle", "words"]


def find_copies(words: Words, settings: Settings) -> list[Chain]:
    """The candidate copies, best first; empty for most texts, which is where they are done."""
    factor = UNSPACED_FACTOR if words.dense else 1
    if not recurs(words.keys, min(PROBE, settings.min_words) * factor):
        return []
    least = settings.min_words * factor / 2
    size = min(SHINGLE, settings.min_words) * factor
    return [chain for chain in chains(runs(words.keys, size)) if chain.score >= least]


def find_repeats(page: Page, copies: list[Chain], settings: Settings) -> Repeats:
    """Judge the candidate copies of a text."""
    return judge(page, copies, settings)
