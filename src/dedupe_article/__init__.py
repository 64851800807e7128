"""Collapse what a scraped article says twice, and lose no fact."""

from dedupe_article.matcher import fingerprint
from dedupe_article.model import (
    Cleaned,
    DedupeError,
    LawBroken,
    Match,
    Repeat,
    Rule,
    Settings,
    Span,
    Undecodable,
)
from dedupe_article.pipeline import clean, clean_article

__version__ = "0.1.0"
__all__ = [
    "Cleaned",
    "DedupeError",
    "LawBroken",
    "Match",
    "Repeat",
    "Rule",
    "Settings",
    "Span",
    "Undecodable",
    "clean",
    "clean_article",
    "fingerprint",
]
