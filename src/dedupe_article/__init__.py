"""Collapse what a scraped article says twice, and lose no fact."""

from dedupe_article.matcher import fingerprint
from dedupe_article.model import (
    Article,
    Cleaned,
    DedupeError,
    Edit,
    Encoding,
    How,
    LawBroken,
    Match,
    Repeat,
    Rule,
    Settings,
    Span,
    Syntax,
    Undecodable,
)
from dedupe_article.pipeline import clean, clean_article

__version__ = "0.1.0"
__all__ = [
    "Article",
    "Cleaned",
    "DedupeError",
    "Edit",
    "Encoding",
    "How",
    "LawBroken",
    "Match",
    "Repeat",
    "Rule",
    "Settings",
    "Span",
    "Syntax",
    "Undecodable",
    "clean",
    "clean_article",
    "fingerprint",
]
