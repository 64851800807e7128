"""Differences in numbers, whatever slips stand around them: signs, units behind figures, Roman numerals."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import repeat

from dedupe_article.lexicon import GLUED_UNITS, numerals
from dedupe_article.matcher.alignment import Hunk
from dedupe_article.matcher.page import Page
from dedupe_article.matcher.words.signs import COMPARING, RELATING, SIGNS

# Units that may stand apart from their figure. Not `ha`, a verb of Spanish and Italian, nor single letters, which a
# slip may have left of a word.
UNITS = GLUED_UNITS.difference(("ha", *"bdkpswx"))
RELATED = frozenset(RELATING)


def may_count(words: Iterable[str]) -> bool:
    """Whether one of some words may be a Roman numeral or a unit."""
    return not UNITS.isdisjoint(words) or not all(map(str.strip, words, repeat("ivx")))


def is_numeral(page: Page, hunk: Hunk) -> bool:
    """Whether two words that differ are Roman numerals in capitals; those of one letter only right after a name."""
    if not hunk.i2 - hunk.i1 == hunk.j2 - hunk.j1 == 1 or page.keys[hunk.i1].strip("ivx"):  # as most
        return False
    one, two = page.keys[hunk.i1], page.keys[hunk.j1]
    if two.strip("ivx") or not page.text[page.starts[hunk.j1] : page.ends[hunk.j1]].isupper():
        return False
    return numerals(one, two) or (one != two and all(is_behind_name(page, word) for word in (hunk.i1, hunk.j1)))


def is_behind_name(page: Page, word: int) -> bool:
    """Whether a word follows, after a mere blank, one with a capital that does not begin a sentence."""
    if word == 0 or page.edges[word] or page.edges[word - 1]:
        return False
    return page.text[page.ends[word - 1] : page.starts[word]] == " " and page.text[page.starts[word - 1]].isupper()


def is_unit(keys: list[str], hunk: Hunk) -> bool:
    """Whether two words that differ are two units behind a figure, even if one begins the other, as `m` and `mm`."""
    if not hunk.i2 - hunk.i1 == hunk.j2 - hunk.j1 == 1 or not UNITS.issuperset((keys[hunk.i1], keys[hunk.j1])):
        return False
    return hunk.i1 > 0 and is_figure(keys[hunk.i1 - 1])


def signs(keys: list[str], start: int, end: int) -> list[str]:
    """The words of a stretch that are the sign of a number behind them."""
    return [keys[at] for at in range(start, end) if keys[at] in SIGNS and is_figure("".join(keys[at + 1 : at + 2]))]


def compares_otherwise(one: Sequence[str], two: Sequence[str]) -> bool:
    """Whether both sides have signs of comparison, and not the same ones."""
    signs, others = ([word for word in words if word in COMPARING] for words in (one, two))
    return bool(signs and others) and signs != others


def uncompared(words: Sequence[str]) -> Sequence[str]:
    """Words without the signs that may stand between two, as `>` does in a breadcrumb trail: alone they say nothing."""
    return words if RELATED.isdisjoint(words) else [word for word in words if word not in RELATED]


def is_figure(word: str) -> bool:
    """Whether a word holds a digit or a fraction."""
    return any(map(str.isnumeric, word))
