"""The four laws, checked on every article before anything is written.

Nothing here knows how repeats are found: the words, their keys and the alignment are the laws' own.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from dedupe_article.model import Article, LawBroken, Repeat, Repeats, Settings, Span

__all__ = ["check", "check_again", "check_shown", "check_tidy", "doubts", "with_doubts"]


def check(text: str, output: str, dropped: Sequence[Repeat], cuts: Sequence[Span], settings: Settings) -> None:
    """Laws 1 and 2: `output` is `text` without the cuts, and each dropped passage leaves its twin.

    `dropped` and `cuts` are sorted, in characters of `text`. Raises `LawBroken`, which names all passages in doubt.
    """
    # Most articles have no repeats, and need none of the rest of this package.
    from dedupe_article.laws.cuts import check_cuts  # noqa: PLC0415
    from dedupe_article.laws.twins import check_twins  # noqa: PLC0415

    check_cuts(text, output, dropped, cuts)
    check_twins(text, output, dropped, cuts, settings)


def check_shown(text: str, shown: str) -> None:
    """Law 1: `shown` is `text` but for white space that is written out. Raises `LawBroken`."""
    from dedupe_article.laws.shown import check_shown  # noqa: PLC0415 - in most texts nothing is written out

    check_shown(text, shown)


def check_again(text: str, dropped: Sequence[Repeat]) -> None:
    """Law 3: cleaning the cleaned `text` again would drop nothing, so `dropped` is empty. Raises `LawBroken`."""
    if dropped:
        from dedupe_article.laws.passage import shorten  # noqa: PLC0415 - only for the message

        start, end = dropped[0].span
        raise LawBroken(f"law 3: cleaning again would drop {shorten(text[start:end])}")


def check_tidy(data: bytes, article: Article, dropped: Sequence[Repeat], output: bytes) -> None:
    """Law 4: a tidy article without repeats keeps its bytes. Raises `LawBroken`."""
    tidy = not article.edits and not article.encoding.bom and not article.encoding.strays
    if tidy and not dropped and article.encoding.name == "utf-8" and output != data:
        raise LawBroken(f"law 4: a tidy article without repeats changed from {len(data)} to {len(output)} bytes")


def doubts(dropped: Iterable[Repeat], broken: LawBroken) -> Sequence[Repeat]:
    """The dropped passages that break a law, as near repeats."""
    from dedupe_article.laws.unproven import doubts  # noqa: PLC0415 - few texts are in doubt

    return tuple(doubts(dropped, broken))


def with_doubts(repeats: Repeats, cuts: Sequence[Span], doubts: Iterable[Repeat]) -> Repeats:
    """The repeats, with the doubts that were not dropped after all among the near ones."""
    from dedupe_article.laws.unproven import with_doubts  # noqa: PLC0415 - few texts are in doubt

    return with_doubts(repeats, cuts, doubts)
