"""The whole program in the order it happens: read, split, find repeats, write, check."""

from __future__ import annotations

from dedupe_article import laws, matcher, reader, splitter, writer
from dedupe_article.model import Article, Cleaned, Repeats, Settings, Span

DEFAULTS = Settings()


def clean(text: str, settings: Settings = DEFAULTS) -> str:
    """The text with every repeat collapsed.

    >>> clean("It rained for a whole week in the north, said Ann.\\nIt rained for a whole week in the north, said Ann.")
    'It rained for a whole week in the north, said Ann.'
    """
    return clean_article(text, settings).text


def clean_article(data: bytes | str, settings: Settings = DEFAULTS) -> Cleaned:
    """Clean one article and say what was dropped, and why.

    Bytes are a file (the result ends in one newline), text is a record (no newline is added). Raises `Undecodable` for
    bytes that are no text, and `LawBroken` for a result that would break a law.
    """
    article = reader.read(data, settings)
    repeats = find(article.text, settings)
    cuts = writer.cuts(article.text, repeats.dropped)
    text = writer.leave_out(article.text, cuts)
    laws.check(article.text, text, repeats.dropped, cuts, settings)
    laws.check_again(text, find(text, settings).dropped)
    return Cleaned(article, text, encode(data, article, text, cuts, settings), repeats.dropped, repeats.near, cuts)


def find(text: str, settings: Settings) -> Repeats:
    """What `text` says twice."""
    words = matcher.words(text)
    if not matcher.recurs(words):
        return Repeats()
    return matcher.find_repeats(text, words, splitter.split(text, settings.syntax), settings)


def encode(data: bytes | str, article: Article, text: str, cuts: tuple[Span, ...], settings: Settings) -> bytes:
    """The cleaned article as bytes: UTF-8, or with `preserve` the bytes as found without those of the cuts."""
    if settings.preserve:
        spans = [reader.source_span(article, cut) for cut in cuts]
        return reader.encode(article, writer.leave_out(article.source, spans))
    return text.encode()
