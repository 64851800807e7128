"""Two sentences of which one is the beginning or the end of the other: cut off, or a statement of its own?

`The yard closes.` is no part of `The yard closes not.`, nor `All of them came.` of `Not all of them came.`: each is
whole by itself. One that is cut off ends without a stop, or with one that says so (`...`); a quote may end anywhere.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from dedupe_article.matcher.page import Page

DOTTED, WIDE = ".!?؟۔։።፧‽", "。！？｡।॥။។៕"  # stops of a sentence; the second ones never stand in a row of dots
STOPS = f"{DOTTED}{WIDE}…"
STOP = re.compile(rf"[\"'”’»)\]]*(?:[{DOTTED}](?![.…])|[{WIDE}])")
ENDS = re.compile(rf"{STOP.pattern}|[,، ]*[\"”’»“」』]")  # a stop too, or the end of a quote


def end_otherwise(page: Page, one: int, other: int) -> bool:
    """Whether of two sentences one ends before its word with a stop, and the other goes on before the word for it."""
    return is_stopped(page, one, other) or is_stopped(page, other, one)


def is_stopped(page: Page, one: int, other: int) -> bool:
    """Whether the first is the one that ends.

    What the other says after a comma is mostly who said it, and counts only if it has a strict class word.
    """
    if not page.edges[one] or page.edges[other]:
        return False
    if not STOP.match(page.tail(one)) or ENDS.match(page.tail(other)):
        return False
    if not page.tail(other).startswith(","):
        return True
    rest = page.keys[other : page.at[bisect_right(page.at, other)] if other < len(page.keys) else other]
    return not page.counts.vocabulary.strict.isdisjoint(rest)


def begin_otherwise(page: Page, one: int, other: int) -> bool:
    """Whether of two sentences one begins with a capital, and the other has a strict class word before that place."""
    return has_capital(page, one, other) or has_capital(page, other, one)


def has_capital(page: Page, one: int, other: int) -> bool:
    """Whether the first is the one that begins there."""
    if not page.edges[one] or page.edges[other] or one == len(page.starts):
        return False
    words = (page.text[page.starts[at] : page.ends[at]] for at in (one, other))
    if not next(words).istitle() or not next(words).islower():
        return False
    start = page.at[bisect_left(page.at, other) - 1]
    return not page.counts.vocabulary.strict.isdisjoint(page.keys[start:other])
