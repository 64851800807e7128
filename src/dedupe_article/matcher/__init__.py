"""Paragraphs to repeats: fuzzy hashes propose, an alignment checks, a judge decides."""

from __future__ import annotations

from dedupe_article.matcher.chains import Chain, chains
from dedupe_article.matcher.judge import judge
from dedupe_article.matcher.page import Page, page
from dedupe_article.matcher.seeds import PROBE, RECURRING, SHINGLE, UNSPACED_FACTOR, recurring, runs
from dedupe_article.matcher.settle import settle
from dedupe_article.matcher.words import Words, words
from dedupe_article.model import Repeats, Settings

__all__ = ["find_copies", "find_repeats", "may_repeat", "page", "settle", "words"]


LIKELY = 2  # shingles that recur though a stop or a quote differs in a passage of 8 words
SPARSE = 20  # characters: where spaces are rarer than this, the script does without


def may_repeat(text: str, settings: Settings) -> int:
    """How many shingles of `text` recur, or 1 where that can't be told; 0 for most texts, which is where they are done.

    Words are what stands between white space here: a copy with other quotes or stops still has shingles that recur.
    """
    words, probe = text.lower().split(), min(PROBE, settings.min_words)
    if len(words) * SPARSE < len(text):
        return 1
    found = recurring(words, probe)
    return found if found >= min(LIKELY, settings.min_words - probe + 1) else 0


def find_copies(words: Words, likely: int, settings: Settings) -> list[Chain]:
    """The candidate copies, best first; `likely` is how many shingles are known to recur."""
    factor = UNSPACED_FACTOR if words.dense else 1
    probe = min(PROBE, settings.min_words)
    enough = min(RECURRING, settings.min_words - probe + 1)
    if likely < enough and recurring(words.keys, probe * factor) < enough:
        return []
    size = min(SHINGLE, settings.min_words) * factor
    return [chain for chain in chains(runs(words.keys, size)) if chain.score >= settings.min_words * factor]


def find_repeats(page: Page, copies: list[Chain], settings: Settings) -> Repeats:
    """Judge the candidate copies of a text."""
    return judge(page, copies, settings)
