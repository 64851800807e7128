"""Passages in which each word is that of the twin in the same place, or near it: only the few that differ are compared.

Aligning such passages word by word shows the same, and takes several times as long.
"""

from __future__ import annotations

import re
from collections.abc import Generator, Iterable, Iterator, Sequence
from itertools import accumulate, chain, filterfalse
from operator import add, ne
from typing import NamedTuple

from dedupe_article.laws.folding import LETTER
from dedupe_article.laws.keys import Lexer, alike
from dedupe_article.laws.markup import unescaped
from dedupe_article.laws.pairing import distance, near
from dedupe_article.laws.passage import Copy, Difference
from dedupe_article.laws.scripts import any_without_spaces
from dedupe_article.laws.spacing import differing
from dedupe_article.lexicon import units

# Tokens on either side that are looked at. Of texts of a few similar words, such as `ha` and `hah`, one in 1,600 comes
# out otherwise than by aligning; it was one in 160 before words were looked for that may have moved.
NEAR = 2
ROW = 8  # words in a row that may differ: at 1 to 6 % misspelt letters the longest of 22,000 rows has 7
KASHIDA = "\u0640"  # stretches a word; it counts as a letter, but alone between white space it is no word


def in_place(
    sides: tuple[str, str], ours: Sequence[str], theirs: Sequence[str], places: Sequence[int], lexer: Lexer
) -> Copy | None:
    """What differs between a passage and its twin, or None in any doubt.

    `sides` are the two, `ours` and `theirs` their tokens, and `places` those where the tokens differ, which `lexer`
    knows. Only words of nothing but letters are counted, so the count may be too low but never too high.
    """
    passage, twin = sides
    if len(ours) + 1 == len(theirs):
        ours = _with_gap(ours, theirs, twin)
        places = differing(ours, theirs)
        lexer.learn([tokens[place] for tokens in (ours, theirs) for place in places])
    odd = [tokens[place] for tokens in (ours, theirs) for place in places]
    if len(ours) != len(theirs) or KASHIDA in passage or _is_foreign(odd, lexer):
        return None
    both = Both(passage, ours, theirs)
    hunks = [*_hunks(both, places, lexer)]
    if _may_be_moved(both, hunks):
        return None
    found: list[Difference] = []
    for one in _differences(both, hunks):
        if one is None or (one.joins and _is_doubtful([*_row(found), one])):
            return None
        found.append(one)
    words = sum(map(str.isalpha, ours))
    return Copy(words, 0, found) if words and 2 * len(found) <= words else None


def _with_gap(ours: Sequence[str], theirs: Sequence[str], twin: str) -> Sequence[str]:
    """The tokens of a passage that lost a word of one letter, with an empty token in its place; unchanged in any doubt.

    The place is where the fewest other tokens differ. The two tokens on either side must be those of the twin, and no
    sentence may end there.
    """
    before = accumulate(map(ne, ours, theirs), initial=0)
    behind = [*accumulate(map(ne, reversed(ours), reversed(theirs)), initial=0)]
    odd = [*map(add, before, reversed(behind))]
    at = odd.index(min(odd))
    letter, gapped = theirs[at], [*ours[:at], "", *ours[at:]]
    word = len(letter) == 1 and letter.isalpha() and letter.lower() not in map(str.lower, _beside(theirs, at))
    if not word or not _stands_alone(gapped, theirs, at):
        return ours
    amid = theirs[at - 1][-1].isalnum() and theirs[at + 1][0].isalnum()
    line = re.search(rf"(?m)^[^\S\n]*{letter}[^\S\n]*$", unescaped(twin))
    return gapped if amid and not line else ours


def _beside(tokens: Sequence[str], place: int) -> list[str]:
    """The tokens on either side of one."""
    return [*tokens[max(place - NEAR, 0) : place], *tokens[place + 1 : place + 1 + NEAR]]


def _stands_alone(ours: Sequence[str], theirs: Sequence[str], place: int) -> bool:
    """Whether there are two tokens with words on either side of a place, and they are those of the twin."""
    around = _beside(ours, place)
    return len(around) == 2 * NEAR and around == _beside(theirs, place) and all(map(_any_word, around))


# A place where the keys of the tokens differ, those keys, and whether they are words, a letter apart, as most are.
Hunk = tuple[int, tuple[str, ...], tuple[str, ...], bool]


class Both(NamedTuple):
    """A dropped passage, its tokens, and as many of its twin."""

    passage: str
    ours: Sequence[str]
    theirs: Sequence[str]


def _hunks(both: Both, places: Sequence[int], lexer: Lexer) -> Iterator[Hunk]:
    """The places where more differs than punctuation and where words end."""
    odd = frozenset(places)
    for place in places:
        left, right = lexer.known[both.ours[place]], lexer.known[both.theirs[place]]
        slip = len(left) == len(right) == 1 and _is_slip(*left, *right)
        if slip or (left != right and not (alike(left, right) and odd.isdisjoint((place - 1, place + 1)))):
            yield place, left, right, slip


def _is_slip(one: str, other: str) -> bool:
    return one.isalpha() and other.isalpha() and distance(one, other) == 1 and LETTER not in one + other


def _may_be_moved(both: Both, hunks: Sequence[Hunk]) -> bool:
    """Whether words that differ may have moved: they stand nearby on the other side too.

    They must do so on both sides, or if one side lacks a word, on either.
    """
    _, ours, theirs = both
    places = [place for place, *_ in hunks if ours[place]]
    told = all if len(places) == len(hunks) else any
    return told(_stand_nearby(*sides, places) for sides in ((ours, theirs), (theirs, ours)))


def _stand_nearby(ours: Sequence[str], theirs: Sequence[str], places: Sequence[int]) -> bool:
    there = {ours[place] for place in places}.intersection(theirs)  # few: what is misspelt is seldom a word
    found = [place for place in places if ours[place] in there]
    return any(ours[place] in theirs[max(place - NEAR, 0) : place + NEAR + 1] for place in found)


def _differences(both: Both, hunks: Sequence[Hunk]) -> Iterator[Difference | None]:
    """The words that differ, or None for a doubtful place, where neither two near words stand nor one alone."""
    passage, ours, _ = both
    last = next((at for at in range(len(ours) - 1, -1, -1) if _any_word(ours[at])), -1)
    end = (-1, 0)  # behind the last difference, if any: token and word
    for hunk in hunks:
        place, left, right, slip = hunk
        if slip and 0 < place < last and ours[place - 1].isalnum():
            yield Difference(passage, left, right, end == (place, 0), False, False, False)
            end = (place + 1, 0)
        elif ours[place]:
            end = yield from _words(both, hunk, end, last)
        else:
            yield Difference(passage, (), right, False, False, False, False) if len("".join(right)) == 1 else None


def _words(
    both: Both, hunk: Hunk, end: tuple[int, int], last: int
) -> Generator[Difference | None, None, tuple[int, int]]:
    """The same for one place; returns its end.

    `end` is the end of the difference before it, and `last` the last token with a word.
    """
    passage, ours, theirs = both
    place, left, right, _ = hunk
    if len(left) != len(right):
        yield None
        return end
    for at, (one, other) in enumerate(zip(left, right, strict=True)):
        if one == other:
            continue
        cut_off = place >= last and other.startswith(one)
        apart = end[0] < place and (end[0] >= 0 or other.endswith(one))
        unsure = apart and not _any_word(ours[max(end[0], 0) : place])
        far = not near(one, other)
        alone = far and len(left) == 1 and (one + other).isalpha() and _stands_alone(ours, theirs, place)
        if cut_off or unsure or (far and not alone):
            yield None
            return end
        unit = units(one, other, glued=True) and _behind_figure(left, at, ours[place])
        yield Difference(passage, (one,), (other,), end == (place, at), False, False, far, measured=unit)
        end = (place, at + 1) if at + 1 < len(left) else (place + 1, 0)
    return end


def _behind_figure(keys: Sequence[str], at: int, token: str) -> bool:
    """Whether a key stands right after a figure or a sign in its token, as a unit does."""
    return at > 0 and not keys[at - 1].isalpha() and keys[at - 1] + keys[at] in token.casefold()


def _any_word(tokens: Iterable[str]) -> bool:
    return any(map(str.isalnum, chain.from_iterable(tokens)))


def _is_foreign(odd: Sequence[str], lexer: Lexer) -> bool:
    """Whether what differs may be mojibake, or is in a script without spaces."""
    odd = [*filterfalse(str.isascii, odd)]
    if not odd:
        return False
    from dedupe_article.laws.mojibake import any_broken  # noqa: PLC0415 - patterns that few passages need

    keys = "".join(lexer.keys(odd))
    return (keys != "" and any_without_spaces(keys)) or any_broken("\n".join(odd))


def _row(found: Sequence[Difference]) -> Sequence[Difference]:
    """The last differences that each join the one before; no more of them than may stand in a row."""
    start = len(found) - 1
    while found[start].joins and start > len(found) - ROW:
        start -= 1
    return found[start:]


def _is_doubtful(row: Sequence[Difference]) -> bool:
    """Whether a row is too long, or merely divided elsewhere, or has one letter for another, which may be anything."""
    ours, theirs = [one.ours[0] for one in row], [one.theirs[0] for one in row]
    single = any(max(map(len, pair)) == 1 for pair in zip(ours, theirs, strict=True))
    return single or len(row) > ROW or alike(ours, theirs)
