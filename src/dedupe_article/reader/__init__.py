"""Bytes become an article: how they were decoded, the normalised text, and the way back to the bytes."""

from __future__ import annotations

from dedupe_article.model import Article, Encoding, How, Settings
from dedupe_article.reader.decoding import decode
from dedupe_article.reader.normalising import normalise
from dedupe_article.reader.way_back import byte_span, byte_spans, is_switching, source_span, source_spans

__all__ = ["byte_span", "byte_spans", "is_switching", "read", "source_span", "source_spans"]

RECORD = Encoding("utf-8", How.TEXT)


def read(data: bytes | str, settings: Settings) -> Article:
    """The article in `data`: bytes are a file (the text ends in one newline), text is a record (none is added).

    With `settings.preserve` no edits are made. Raises `Undecodable` for bytes that are no text, or no text in an
    encoding that can be told.
    """
    if isinstance(data, str):
        source, encoding = data, RECORD
    else:
        source, encoding = decode(data, settings.encoding)
    if settings.preserve:
        return Article(source, encoding, (), source)
    edits, text = normalise(source, settings.syntax, is_file=isinstance(data, bytes))
    return Article(source, encoding, edits, text)
