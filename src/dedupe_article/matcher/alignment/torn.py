"""Words of which a part is missing: a large initial was set as a picture, or a copy was cut off inside a word."""

from __future__ import annotations

import re
from collections.abc import Iterable

from dedupe_article.matcher.alignment import Alignment, Hunk
from dedupe_article.matcher.page import Page
from dedupe_article.matcher.page.edges import PARAGRAPH
from dedupe_article.matcher.page.whole import STOP

DOTS = re.compile(r"[\"'”’»)\]]*[.,;: \t\u00a0]*(?:…|\.\.\.)")  # in the line itself
LEAST = 4  # letters in capitals behind an initial: `AFC` and `FC` are two


def torn(page: Page, hunks: Iterable[Hunk]) -> int:
    """By how many the later side has more torn words; below 0 where the earlier one has more."""
    edges = page.edges
    begin = [
        hunk
        for hunk in hunks
        if PARAGRAPH in (edges[hunk[0]], edges[hunk[2]]) or 2 in (hunk[1] - hunk[0], hunk[3] - hunk[2])
    ]
    return sum(is_torn(page, hunk) - is_torn(page, hunk.mirrored()) for hunk in begin)  # most are amid a paragraph


def is_torn(page: Page, hunk: Hunk) -> bool:
    """Whether the later side has the word of the earlier one without its initial, or with that set apart from it."""
    return is_set_apart(page, hunk) or lacks_initial(page, hunk)


def is_set_apart(page: Page, hunk: Hunk) -> bool:
    """Whether the initial stands on a line of its own, or before the rest, as in `T he`, and is no word of the text."""
    i1, i2, j1, j2 = hunk
    if j2 - j1 != 2 or i2 - i1 != 1 or len(page.keys[j1]) != 1:
        return False
    joined = page.edges[j1] == PARAGRAPH and "".join(page.keys[j1:j2]) == page.keys[i1]
    return page.edges[j1 + 1] == PARAGRAPH or (joined and page.counts.known[page.keys[j1]] == 1)


def lacks_initial(page: Page, hunk: Hunk) -> bool:
    """Whether a paragraph of the later side begins with the word of the earlier one without its initial.

    The rest begins with a small letter, as `he` of `The`; or both are in capitals and the rest stands nowhere else, as
    `AKARTA` of `JAKARTA`.
    """
    i1, i2, j1, j2 = hunk
    if page.edges[j1] != PARAGRAPH or not i2 - i1 == j2 - j1 == 1 or page.keys[i1][1:] != page.keys[j1]:
        return False
    rest = page.keys[j1]
    if not is_capital(page, i1) or not rest[:1].isalpha() or is_strict(page, rest):
        return False
    if not is_capital(page, j1):
        return True
    return len(rest) >= LEAST and page.counts.known[rest] == 1 and all(is_in_capitals(page, at) for at in (i1, j1))


def is_torn_end(page: Page, copy: Alignment, hunk: Hunk) -> bool:
    """Whether a hunk is a word at an end of a copy of which one side has only a part, since it was cut off there.

    A part with a stop after it, or with a capital of its own, is a whole word. So is one at the end of a line, if both
    sides end that without a stop: `Niger` beside `Nigeria`.
    """
    if hunk.j1 != copy.j and hunk.j2 != copy.j_end:  # as most
        return False
    return any(is_cut(page, copy, hunk, one) for one in either(hunk))


def cut_off(page: Page, copy: Alignment) -> int:
    """By how many the later side has more ends inside a word or with dots; below 0 where the earlier one has more."""
    ends = {*copy.hunks[:1], *copy.hunks[-1:]}
    words = sum(is_cut(page, copy, h, h) - is_cut(page, copy, h, h.mirrored()) for h in ends)
    return words + has_dots(page, copy.j_end) - has_dots(page, copy.i_end)


def has_dots(page: Page, word: int) -> bool:
    """Whether a paragraph ends before `word`, and does so with dots."""
    return page.edges[word] == PARAGRAPH and DOTS.match(page.tail(word)) is not None


def is_cut(page: Page, copy: Alignment, hunk: Hunk, one: Hunk) -> bool:
    """Whether `hunk` is at an end of a copy and the later side of `one` has a part of a word there.

    `one` is `hunk` or its mirror image.
    """
    step = 1 if hunk.j2 == copy.j_end else -1
    if (step < 0 and hunk.j1 != copy.j) or not parted(page.keys, page.edges, one, step):
        return False
    if is_strict(page, page.keys[one.j1]):
        return False
    if step < 0:
        return not is_capital(page, one.j1)
    here, there = page.tail(one.j2), page.tail(one.i2)
    if page.edges[one.i2] == PARAGRAPH and not STOP.match(there) and not DOTS.match(here):
        return False
    return not STOP.match(here)


def is_strict(page: Page, word: str) -> bool:
    """Whether a word is a number, a unit, a date or a negation, and so surely no part of another one."""
    return word in page.counts.vocabulary.strict


def is_capital(page: Page, word: int) -> bool:
    """Whether a word begins with a capital."""
    return page.text[page.starts[word]].isupper()


def is_in_capitals(page: Page, word: int) -> bool:
    """Whether a word has no small letter."""
    return page.text[page.starts[word] : page.ends[word]].isupper()


def torn_end(keys: list[str], edges: bytearray, at: tuple[int, int], step: int) -> Hunk | None:
    """The next words in the direction of `step`, if one is a part of the other and stands last in its paragraph."""
    i, j = at if step > 0 else (at[0] - 1, at[1] - 1)
    if min(i, j) < 0 or max(i, j) == len(keys):
        return None
    hunk = Hunk(i, i + 1, j, j + 1)
    return hunk if any(parted(keys, edges, one, step) for one in either(hunk)) else None


def either(hunk: Hunk) -> tuple[Hunk, Hunk]:
    """The hunk from both sides."""
    return hunk, hunk.mirrored()


def parted(keys: list[str], edges: bytearray, hunk: Hunk, step: int) -> bool:
    """Whether the later side is the beginning, or with `step` -1 the end, of the word of the earlier one.

    It must be the last word of its paragraph in that direction, or the last before a label, and not the only one.
    """
    i1, i2, j1, j2 = hunk
    outer, inner = (j2, j1) if step > 0 else (j1, j2)
    if edges[outer] < PARAGRAPH or edges[inner] == PARAGRAPH or not i2 - i1 == j2 - j1 == 1:
        return False
    whole, part = keys[i1], keys[j1]
    return (
        whole != part
        and not any(map(str.isnumeric, whole))
        and (whole.startswith(part) if step > 0 else whole.endswith(part))
    )
