"""The whole program in the order it happens: read, split, find repeats, write, check."""

from __future__ import annotations

from dedupe_article import matcher, reader, splitter, writer
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
    text = article.text
    repeats = find(text, settings)
    cuts = writer.cuts(text, repeats.dropped)
    for _ in range(20):
        if not repeats.dropped:
            break
        text = writer.leave_out(text, writer.cuts(text, repeats.dropped))
        repeats = find(text, settings)
    return Cleaned(article, text, text.encode(), repeats.dropped, repeats.near, cuts)


def find(text: str, settings: Settings) -> Repeats:
    """What `text` says twice."""
    words = matcher.words(text)
    copies = matcher.find_copies(words, settings)
    if not copies:
        return Repeats()
    paragraphs = splitter.split(text, settings.syntax)
    sentences = [splitter.sentences(text, one.start, one.end) for one in paragraphs]
    return matcher.find_repeats(text, words, copies, paragraphs, sentences, settings)
