"""Paragraphs to repeats: fuzzy hashes propose, an alignment checks, a judge decides.

The steps are folders, each of which imports only from those before it: `words` and their keys; `seeds`, the fuzzy hash
and the cheap tests on it; `chains` of seeds, the candidate copies; the `page` with its edges; the `alignment` of two
passages; what kind of `difference` each hunk is; the `choice` of the copy that goes, and of what goes of it; what
repeats by `design`; the `judge`, which asks them all; and several `rounds` reported as one.

Some words mean the same throughout. The *sides* of a copy are `i`, which stands first, and `j`; where one of them would
be dropped, that is `j`. A *hunk* is a place where the sides differ. An *edge* is a place at which may be cut. A *stay*
is a part of the side that would go that has to stay. What "goes" is dropped.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from dedupe_article.matcher.seeds import PROBE, SHINGLE, count_recurring, runs, shingle
from dedupe_article.matcher.seeds.anchors import anchor
from dedupe_article.matcher.seeds.doubles import find_double
from dedupe_article.matcher.seeds.probe import Recurring, likely, may_repeat, recurring
from dedupe_article.matcher.words import Words, words
from dedupe_article.model import Division, Repeat, Repeats, Rule, Settings, Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dedupe_article.matcher.chains import Chains, Ranked
    from dedupe_article.matcher.page import Page, Seams
    from dedupe_article.matcher.rounds import Round, Settled

__all__ = [
    "anchor",
    "find_copies",
    "find_double",
    "find_repeats",
    "fingerprint",
    "first_round",
    "lay_out",
    "may_repeat",
    "recalled",
    "recurring",
    "seams",
    "settle",
    "shown",
    "words",
]


def shown(text: str) -> str:
    """`text` with white space in place of what is written out in it (`\\n`, `\\t`), its length kept."""
    if "\\" not in text:
        return text
    from dedupe_article.matcher.words.escapes import shown  # noqa: PLC0415 - in most texts nothing is

    return shown(text)


def find_copies(words: Words, shingles: int | None, settings: Settings) -> Ranked:
    """The candidate copies, best first; `shingles` is how many shingles recur, as far as that is known."""
    size, enough = shingle(PROBE, settings, words.weight), likely(settings)
    if (shingles or 0) < enough and count_recurring(words.keys, size, enough) < enough:
        return ()
    from dedupe_article.matcher.chains.diagonal import doubled  # noqa: PLC0415 - most texts have no copies

    double = doubled(words.keys)
    if double and double.score * words.weight >= settings.min_words:
        return (double,)
    return find_chains(words.keys, words.weight, settings)


def find_chains(keys: list[str], weight: float, settings: Settings) -> Chains:
    """The candidate copies wherever they stand, best first; `weight` is what a key counts, as a share of a word."""
    from dedupe_article.matcher.alignment.links import linked  # noqa: PLC0415
    from dedupe_article.matcher.chains import chains  # noqa: PLC0415 - most texts have no copies

    found = chains(runs(keys, shingle(SHINGLE, settings, weight)))
    return linked(keys, found).best(settings.min_words / weight)


def lay_out(text: str, words: Words, division: Division, seams: Seams | None) -> Page:
    """The text as the judge sees it."""
    from dedupe_article.matcher.page import NO_SEAMS, page  # noqa: PLC0415 - most texts have no copies

    return page(text, words, division, seams or NO_SEAMS)


def find_repeats(page: Page, copies: Ranked, held: Sequence[Span], settings: Settings) -> Repeats:
    """Judge the candidate copies of a text; if there is only the one of `doubled`, and it stays, look for all others.

    What stands in `held` stays, whatever it is.
    """
    from dedupe_article.matcher.judge import judge  # noqa: PLC0415 - most texts have no copies

    found = judge(page, copies, settings, held)
    if found.dropped or not isinstance(copies, tuple):
        return found
    return judge(page, find_chains(page.keys, page.word_weight, settings), settings, held)


def seams(text: str, dropped: Sequence[Repeat], cuts: Sequence[Span]) -> Seams | None:
    """Where misspelt copies were cut out, as offsets in what is left of `text`; None where nothing misspelt went."""
    if all(one.rule is not Rule.MISSPELT for one in dropped):
        return None
    from dedupe_article.matcher.judge.together import seams  # noqa: PLC0415 - few texts have misspelt copies

    return seams(text, dropped, cuts)


def recalled(text: str, recurring: Recurring, settings: Settings) -> tuple[Repeat, ...] | None:
    """The phrases of a text that stand twice, as near repeats, if nothing but phrases does; else None."""
    from dedupe_article.matcher.seeds.phrases import recalled  # noqa: PLC0415 - in most texts nothing stands twice

    return recalled(text, recurring, settings)


def settle(
    text: str,
    left: str,
    rounds: Sequence[Round],
    near: Sequence[Repeat],
    settings: Settings,
) -> Settled:
    """What all `rounds` dropped from `text`, with twins in `left`, and the cuts; `near` are near repeats in `left`."""
    from dedupe_article.matcher.rounds import settled  # noqa: PLC0415 - most texts stay as they are

    return settled(text, left, rounds, near, settings.match)


def first_round(rounds: Sequence[Round], settled: Settled, gone: Iterable[Span]) -> tuple[int, tuple[Span, ...]]:
    """The first round that dropped any of the spans `gone`, and what it dropped of them, in the text of that round."""
    from dedupe_article.matcher.rounds import first_round  # noqa: PLC0415 - most texts stay as they are

    return first_round(rounds, settled.ways, gone)


def fingerprint(passage: str) -> str:
    """The name of a passage in `Settings.keep`: `1:` and 16 hex digits of sha256 over the keys of its words.

    >>> fingerprint("Read more.") == fingerprint("READ MORE")
    True
    """
    from dedupe_article.matcher.words.naming import name  # noqa: PLC0415 - only what repeats has one

    return name(shown(passage))
