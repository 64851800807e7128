"""Bytes become an article: how they were decoded, the normalised text, and the way back to the bytes."""

from __future__ import annotations

from dedupe_article.model import Article, Encoding, How, Settings
from dedupe_article.reader.decoding import decode
from dedupe_article.reader.normalising import normalise
from dedupe_article.reader.way_back import byte_spans, is_switching, source_spans

__all__ = ["byte_spans", "in_lines", "is_switching", "read", "settled", "source_spans"]

RECORD = Encoding("utf-8", How.TEXT)


def read(data: bytes | str, settings: Settings) -> Article:
    """The article in `data`: bytes are a file (the text ends in one newline), text is a record (none is added).

    With `settings.preserve` no edits are made. Raises `Undecodable` for bytes that are not text, or not text in an
    encoding that can be recognised.
    """
    if isinstance(data, str):
        source, encoding = data, RECORD
    else:
        source, encoding = decode(data, settings.encoding)
    if settings.preserve:
        return Article(source, encoding, (), source)
    octets = data if isinstance(data, bytes) and encoding.how is How.UTF8 else None
    edits, text, tidy = normalise(source, settings.syntax, is_file=isinstance(data, bytes), octets=octets)
    return Article(source, encoding, edits, text, tidy)


def settled(article: Article, left: str, settings: Settings) -> Article:
    """The article, or where `left`, its text after the cuts, is not normalised, the article read as prose throughout.

    White space stays where lines line up. If some of these lines are cut, the others may no longer line up, and would
    be normalised as prose the next time; so they are normalised as prose from the start.
    """
    is_file = article.encoding.how is not How.TEXT
    if article.tidy or settings.preserve or not normalise(left, settings.syntax, is_file=is_file).edits:
        return article
    edits, text, _ = normalise(article.source, settings.syntax, is_file=is_file, flat=True)
    return article._replace(edits=edits, text=text)


def in_lines(text: str) -> str:
    """`text` with `\\n` in place of every other line end, its length kept; see `white.in_lines`."""
    if not any(map(text.__contains__, "\r\f\x0b\x85\u2028\u2029")):
        return text
    from dedupe_article.reader.white import in_lines  # noqa: PLC0415 - a normal text has none

    return in_lines(text)
