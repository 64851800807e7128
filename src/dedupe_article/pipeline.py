"""The whole program in the order it happens: read, find repeats, leave them out, check, encode."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from dedupe_article import laws, matcher, reader
from dedupe_article.model import Article, Cleaned, How, LawBroken, Match, Repeat, Repeats, Settings, Span, Syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dedupe_article.matcher.page import Seams
    from dedupe_article.matcher.rounds import Round, Settled

DEFAULTS = Settings()
# Copies of copies take several rounds: each one at least halves a row of noisy copies, so these are enough for 2**24.
ROUNDS = 24
# How often all rounds are repeated, each time with more passages held; of 24,000 texts made to be hard, 11 needed more.
ANEW = 8
# What cannot be shown of a passage.
TWIN_GOES = "its twin goes too"
MORE = "cleaning again would drop more"


class Collapsed(NamedTuple):
    """A text without what it said twice, what was dropped from it, and the cuts.

    `sure` says that no passage was held back, so that the last round searched all of the text and found nothing more.
    """

    text: str
    repeats: Repeats
    cuts: tuple[Span, ...]
    sure: bool


def clean(text: str, settings: Settings = DEFAULTS) -> str:
    """The text with every repeat collapsed, and normalised unless the settings preserve it.

    Raises what `clean_article` does, `Undecodable` aside.

    >>> clean("It rained for a whole week in the north, said Ann.\\nIt rained for a whole week in the north, said Ann.")
    'It rained for a whole week in the north, said Ann.'
    """
    return clean_article(text, settings).text


def clean_article(data: bytes | str, settings: Settings = DEFAULTS) -> Cleaned:
    """Clean one article and say what was dropped, and why.

    Bytes are a file (the result ends in one newline), text is a record (no newline is added). Raises `Undecodable` for
    bytes that are not text, `LawBroken` for a result that would break a law, and `ValueError` for an invalid setting
    (an unknown `match` or `syntax`, or a `min_words` below 1).
    """
    if settings.min_words < 1:
        raise ValueError(f"min_words is {settings.min_words}; it is 1 or more")
    if type(settings.match) is not Match or type(settings.syntax) is not Syntax:  # words, which no type allows
        settings = settings._replace(match=Match(settings.match), syntax=Syntax(settings.syntax))
    article = reader.read(data, settings)
    text, repeats, cuts, _ = collapse(article.text, settings)
    if cuts and (flat := reader.settled(article, text, settings)) is not article:
        article = flat  # lines that lined up do so no longer, and are prose
        text, repeats, cuts, _ = collapse(article.text, settings)
    output = encode(data, article, text, cuts, settings)
    laws.check_tidy(as_bytes(data), article, repeats.dropped, output)
    return Cleaned(article, text, output, repeats.dropped, repeats.near, cuts)


def collapse(text: str, settings: Settings) -> Collapsed:
    """The text without what it says twice, as far as laws 1 to 3 allow.

    A line end that is written out (as the two characters `\\n`) is read as a line end, and what is left of the text
    keeps it as it is written. The same goes for the line ends of other systems, which `preserve` leaves in a text.
    """
    lines = reader.in_lines(text) if settings.preserve else text
    shown = matcher.shown(lines)
    found = collapse_shown(shown, settings)
    if shown == text:
        return found
    from dedupe_article import writer  # noqa: PLC0415 - most texts stay as they are

    laws.check_shown(lines, shown)
    return found._replace(text=writer.leave_out(text, found.cuts))


def collapse_shown(text: str, settings: Settings) -> Collapsed:
    """The same for a text as it is shown, in which nothing is written out.

    Where something was held back, and cleaning the result again would drop more, nothing is dropped.
    """
    found = go_through(text, settings)
    if found.sure or not found.cuts or not may_drop(found.text, settings):
        return found
    broken = LawBroken(f"law 3: {MORE}", doubts=dict.fromkeys(found.cuts, MORE))
    return in_doubt(text, Repeats((), found.repeats.near), (), laws.doubts(found.repeats.dropped, broken))


def may_drop(text: str, settings: Settings) -> bool:
    """Whether cleaning a text would drop anything, or cannot be shown not to."""
    try:
        return bool(go_through(text, settings).cuts)
    except LawBroken:
        return True


def go_through(text: str, settings: Settings) -> Collapsed:
    """The text after all rounds, which are repeated until the laws hold; where they never do, nothing is dropped.

    Each round searches what the one before it left, until nothing is found, which is the third law. A passage that
    breaks a law is held in its round, and the rounds are repeated; if only its twin went too early, it may still go in
    a later round.
    """
    held: dict[int, tuple[Span, ...]] = {}
    doubts: list[Repeat] = []
    for _ in range(ANEW + 1):
        left, rounds, near = rounds_of(text, settings, held)
        if not rounds:
            return in_doubt(text, Repeats((), near), (), doubts)
        done = matcher.settle(text, left, rounds, near, settings)
        broken = breach(text, left, done, settings)
        if not broken:
            sure = not held and len(rounds) < ROUNDS
            return in_doubt(left, done.repeats, done.cuts, doubts, sure=sure)
        number, spans = matcher.first_round(rounds, done, broken.doubts)
        before = held.get(number, ())
        if not spans or not set(before).isdisjoint(spans):
            raise broken
        held = {at: some for at, some in held.items() if at < number} | {number: tuple(sorted((*before, *spans)))}
        doubts += laws.doubts(done.repeats.dropped, broken)
    return in_doubt(text, Repeats((), done.repeats.near), (), doubts)


def breach(text: str, left: str, done: Settled, settings: Settings) -> LawBroken | None:
    """The law that all rounds taken together break, or None."""
    if done.early:
        return LawBroken(f"law 2: {TWIN_GOES}", doubts=dict.fromkeys(done.early, TWIN_GOES))
    try:
        laws.check(text, left, done.repeats.dropped, done.cuts, settings)
    except LawBroken as broken:
        return broken
    return None


def in_doubt(
    text: str, repeats: Repeats, cuts: tuple[Span, ...], doubts: Sequence[Repeat], *, sure: bool = False
) -> Collapsed:
    """What is left of the text, with the passages in doubt listed among the near repeats."""
    return Collapsed(text, laws.with_doubts(repeats, cuts, doubts) if doubts else repeats, cuts, sure)


def rounds_of(
    text: str, settings: Settings, held: Mapping[int, tuple[Span, ...]]
) -> tuple[str, list[Round], tuple[Repeat, ...]]:
    """What is left of the text after all rounds, what each round found and cut, and what nearly repeats in the rest.

    `held` has, by the number of a round, the passages that stay in it; they may still go in a later one.
    """
    rounds: list[Round] = []
    left = text
    found = find(left, settings, held.get(0, ()))
    while found.dropped:
        from dedupe_article import writer  # noqa: PLC0415 - most texts stay as they are

        if len(rounds) == ROUNDS:
            found = find(left, settings, (Span(0, len(left)),))
            laws.check_again(left, found.dropped)
            break
        cuts = writer.cuts(left, found.dropped)
        rounds.append((found, cuts))
        seams = matcher.seams(left, found.dropped, cuts)
        left = writer.leave_out(left, cuts)
        found = find(left, settings, held.get(len(rounds), ()), seams)
    return left, rounds, found.near


def find(text: str, settings: Settings, held: Sequence[Span] = (), seams: Seams | None = None) -> Repeats:
    """What `text` says twice.

    The passages of `held` stay. `seams` are where an earlier round cut out misspelt copies.
    """
    anchor = matcher.anchor(text)
    if (double := matcher.find_double(anchor, settings, held)).dropped:
        return double
    recurring = matcher.recurring(text, anchor, settings)
    if not matcher.may_repeat(text, recurring.shingles, settings):
        return Repeats()
    if (phrases := matcher.recalled(text, recurring, settings)) is not None:
        return Repeats((), phrases)
    del anchor  # as large as the text
    words = matcher.words(text)
    copies = matcher.find_copies(words, recurring.shingles, settings)
    if not copies:
        return Repeats()
    from dedupe_article import splitter  # noqa: PLC0415 - most texts have no copies

    page = matcher.lay_out(text, words, splitter.divide(text, settings.syntax), seams)
    return matcher.find_repeats(page, copies, held, settings)


def encode(data: bytes | str, article: Article, text: str, cuts: tuple[Span, ...], settings: Settings) -> bytes:
    """The cleaned article as bytes: UTF-8, or with `preserve` the bytes as found without those of the cuts."""
    if settings.preserve and reader.is_switching(article.encoding.name):
        return text.encode(article.encoding.name)  # a cut inside a line would lose the character set it is in
    if settings.preserve:
        from dedupe_article import writer  # noqa: PLC0415 - few calls preserve

        return writer.leave_out(as_bytes(data), reader.byte_spans(article, cuts))
    as_it_was = text is article.source and article.encoding.how is How.UTF8
    return data if isinstance(data, bytes) and as_it_was else as_bytes(text)


def as_bytes(data: bytes | str) -> bytes:
    """Bytes unchanged, text encoded as UTF-8; a lone surrogate in a record is kept."""
    return data if isinstance(data, bytes) else data.encode("utf-8", "surrogatepass")
