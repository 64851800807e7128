"""Paragraphs to repeats: fuzzy hashes propose, an alignment checks, a judge decides."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from dedupe_article.matcher.anchors import anchor
from dedupe_article.matcher.doubles import find_double
from dedupe_article.matcher.probe import Recurring, may_repeat, recurring
from dedupe_article.matcher.seeds import PROBE, RECURRING, SHINGLE, UNSPACED_FACTOR, count_recurring, runs
from dedupe_article.matcher.words import Words, words
from dedupe_article.model import Paragraph, Repeat, Repeats, Rule, Settings, Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dedupe_article.matcher.chains import Chains, Ranked
    from dedupe_article.matcher.rounds import Round, Settled

__all__ = [
    "anchor",
    "find_copies",
    "find_double",
    "find_repeats",
    "fingerprint",
    "first_round",
    "may_repeat",
    "recalled",
    "recurring",
    "seams",
    "settle",
    "shown",
    "words",
]


def shown(text: str) -> str:
    """`text` with the characters that stand written out in it, as `\\n` does, as they would be shown, length kept."""
    if "\\" not in text:
        return text
    from dedupe_article.matcher.escapes import shown  # noqa: PLC0415 - in most texts nothing is

    return shown(text)


def find_copies(words: Words, likely: int | None, settings: Settings) -> Ranked:
    """The candidate copies, best first; `likely` is how many shingles are known to recur, if that is known."""
    factor = UNSPACED_FACTOR if words.dense else 1
    size = min(PROBE, settings.min_words)
    enough = min(RECURRING, settings.min_words - size + 1)
    if (likely or 0) < enough and count_recurring(words.keys, size * factor) < enough:
        return ()
    from dedupe_article.matcher.diagonal import doubled  # noqa: PLC0415 - most texts have no copies

    double = doubled(words.keys)
    return (double,) if double and double.score * words.weight >= settings.min_words else find_chains(words, settings)


def find_chains(words: Words, settings: Settings) -> Chains:
    """The candidate copies wherever they stand, best first."""
    from dedupe_article.matcher.chains import chains  # noqa: PLC0415 - most texts have no copies
    from dedupe_article.matcher.links import linked  # noqa: PLC0415

    factor = UNSPACED_FACTOR if words.dense else 1
    found = chains(runs(words.keys, min(SHINGLE, settings.min_words) * factor))
    return linked(words.keys, found).best(settings.min_words / words.weight)


def find_repeats(
    text: str,
    words: Words,
    copies: Ranked,
    blocks: tuple[Sequence[Paragraph], Iterable[Sequence[int]], Sequence[Span], Sequence[int]],
    settings: Settings,
) -> Repeats:
    """Judge the candidate copies of `text`, and where there was one alone and it stays, all others.

    `blocks` are its paragraphs, the starts of the sentences of each, the spans that stay whatever they are, and the
    offsets at which misspelt copies stood that are gone.
    """
    from dedupe_article.matcher.judge import judge  # noqa: PLC0415 - most texts have no copies
    from dedupe_article.matcher.page import page  # noqa: PLC0415

    paragraphs, sentences, held, seams = blocks
    shown = page(text, words, paragraphs, sentences, seams)
    found = judge(shown, copies, settings, held)
    if found.dropped or not isinstance(copies, tuple):
        return found
    return judge(shown, find_chains(words, settings), settings, held)


def seams(dropped: Sequence[Repeat], cuts: Sequence[Span]) -> list[int]:
    """The offsets, in the text that is left, at which misspelt copies stood; `cuts` is what was left out."""
    if all(one.rule is not Rule.MISSPELT for one in dropped):
        return []
    from dedupe_article.matcher.together import seams  # noqa: PLC0415 - few texts have misspelt copies

    return seams(dropped, cuts)


def recalled(text: str, recurring: Recurring, settings: Settings) -> tuple[Repeat, ...] | None:
    """The phrases of a text that stand twice, as near repeats, if nothing else may; else None."""
    from dedupe_article.matcher.phrases import recalled  # noqa: PLC0415 - in most texts nothing stands twice

    return recalled(text, recurring, settings)


def settle(
    text: str,
    left: str,
    rounds: Sequence[Round],
    near: Sequence[Repeat],
    settings: Settings,
) -> Settled:
    """What all `rounds` dropped from `text`, each passage with a twin in `left`, and the cuts; `near` is of `left`."""
    from dedupe_article.matcher.rounds import settled  # noqa: PLC0415 - most texts stay as they are

    return settled(text, left, rounds, near, settings.match)


def first_round(rounds: Sequence[Round], settled: Settled, gone: Iterable[Span]) -> tuple[int, tuple[Span, ...]]:
    """The first round that dropped some of what is `gone`, and the passages it dropped, in the text of that round."""
    from dedupe_article.matcher.rounds import first_round  # noqa: PLC0415 - most texts stay as they are

    return first_round(rounds, settled.ways, gone)


def fingerprint(passage: str) -> str:
    """The name of a passage in `Settings.keep`: `1:` and 16 hex digits of sha256 over the keys of its words.

    >>> fingerprint("Read more.") == fingerprint("READ MORE")
    True
    """
    from dedupe_article.matcher.naming import name  # noqa: PLC0415 - only what repeats has one

    return name(shown(passage))
