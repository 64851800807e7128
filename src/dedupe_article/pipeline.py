"""The whole program in the order it happens: read, find repeats, leave them out, check, encode."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from dedupe_article import laws, matcher, reader
from dedupe_article.model import Article, Cleaned, Repeat, Repeats, Settings, Span

DEFAULTS = Settings()
# Copies of copies: each round leaves out those whose twin stays, and halves a row of noisy copies; 2**24 rows in all.
ROUNDS = 24
# How often the rounds are gone through anew; of 8,000 texts made to be hard, none needed more than 6.
ANEW = 16

Round = tuple[tuple[Repeat, ...], tuple[Span, ...]]
Rounds = tuple[str, list[Round], tuple[Repeat, ...]]


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
    text, repeats, cuts = collapse(article.text, settings)
    if cuts and (flat := reader.settled(article, text, settings)) is not article:
        article = flat  # lines that lined up do so no longer, and are prose
        text, repeats, cuts = collapse(article.text, settings)
    laws.check(article.text, text, repeats.dropped, cuts, settings)
    output = encode(data, article, text, cuts, settings)
    laws.check_tidy(as_bytes(data), article, repeats.dropped, output)
    return Cleaned(article, text, output, repeats.dropped, repeats.near, cuts)


def collapse(text: str, settings: Settings) -> tuple[str, Repeats, tuple[Span, ...]]:
    """The text without what it says twice, what was dropped from it, and the cuts.

    What is left is searched again until nothing is found, which is the third law. A passage that went early, and whose
    twin went later for one that is not its own, waits for it: the rounds are gone through anew.
    """
    held: dict[int, tuple[Span, ...]] = {}
    for anew in range(ANEW + 1):
        left, rounds, near = rounds_of(text, settings, held)
        if not rounds:
            return text, Repeats((), near), ()
        done = matcher.settle(text, left, rounds, near, settings)
        if not done.early or anew == ANEW:
            break
        before = {number: spans for number, spans in held.items() if number < done.number}
        held = before | {done.number: (*held.get(done.number, ()), *done.early)}
    return left, done.repeats, done.cuts


def rounds_of(text: str, settings: Settings, held: Mapping[int, tuple[Span, ...]]) -> Rounds:
    """What is left of the text after all rounds, what each of them dropped and cut, and what nearly repeats in it.

    `held` are the passages that stay in a round. Where nothing else goes in it, they may go in the next one.
    """
    rounds: list[Round] = []
    left = text
    found = find(left, settings, held.get(0, ()))
    while found.dropped or (held.get(len(rounds)) and (not rounds or rounds[-1][1])):
        from dedupe_article import writer  # noqa: PLC0415 - most texts stay as they are

        if len(rounds) == ROUNDS:
            laws.check_again(left, found.dropped)
        cuts = writer.cuts(left, found.dropped)
        rounds.append((found.dropped, cuts))
        left = writer.leave_out(left, cuts)
        at = held.get(len(rounds), ())
        found = Repeats() if found.last and not at else find(left, settings, at)
    return left, rounds, found.near


def find(text: str, settings: Settings, held: Sequence[Span] = ()) -> Repeats:
    """What `text` says twice; the passages of `held` stay."""
    tokens = matcher.tokens(text, settings)
    if not held and (double := matcher.find_double(tokens, settings)).dropped:
        return double
    recurring = matcher.recurring(tokens)
    if not matcher.may_repeat(tokens, recurring, settings):
        return Repeats()
    del tokens  # as large as the text
    words = matcher.words(text)
    copies = matcher.find_copies(words, recurring, settings)
    if not copies:
        return Repeats()
    from dedupe_article import splitter  # noqa: PLC0415 - most texts have no copies

    paragraphs = splitter.split(text, settings.syntax)
    sentences = (splitter.sentences(text, one.start, one.end) for one in paragraphs)
    return matcher.find_repeats(text, words, copies, (paragraphs, sentences, held), settings)


def encode(data: bytes | str, article: Article, text: str, cuts: tuple[Span, ...], settings: Settings) -> bytes:
    """The cleaned article as bytes: UTF-8, or with `preserve` the bytes as found without those of the cuts."""
    if settings.preserve and reader.is_switching(article.encoding.name):
        return text.encode(article.encoding.name)  # a cut inside a line would lose the character set it is in
    if settings.preserve:
        from dedupe_article import writer  # noqa: PLC0415 - few calls preserve

        return writer.leave_out_bytes(as_bytes(data), reader.byte_spans(article, cuts))
    return as_bytes(text)


def as_bytes(data: bytes | str) -> bytes:
    """The bytes as they are, text in UTF-8; a lone surrogate of a record is kept."""
    return data if isinstance(data, bytes) else data.encode("utf-8", "surrogatepass")
