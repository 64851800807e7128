"""The name of a passage, by which a configuration can keep it."""

from __future__ import annotations

from hashlib import sha256

from dedupe_article.matcher.words import words


def name(passage: str) -> str:
    """`1:` and 16 hex digits of sha256 over the keys of `passage`, a space between them."""
    keys = " ".join(words(passage).keys)
    return "1:" + sha256(keys.encode("utf-8", "surrogatepass")).hexdigest()[:16]
