"""Passages of which each word is that of the twin in the same place or one near it, told by the few that differ.

To align such passages word by word shows the same, and costs several times as much.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, chain, filterfalse
from operator import add, ne

from dedupe_article.laws.judgement import Copy, Difference
from dedupe_article.laws.keys import Lexer, alike, unescaped
from dedupe_article.laws.pairing import near
from dedupe_article.laws.scripts import any_without_spaces
from dedupe_article.laws.spacing import differing
from dedupe_article.lexicon import units

# Tokens on either side that are looked at. Of texts of a few like words, such as `ha` and `hah`, told in place one in
# 1,600 is told otherwise than by aligning; it was one in 160 when no word was looked for that may have moved.
NEAR = 2
ROW = 8  # words in a row that may differ: at 1 to 6 % misspelt letters the longest of 22,000 rows has 7
KASHIDA = "\u0640"  # stretches a word; alone between white space it is none, though it is taken for a letter


def in_place(
    sides: tuple[str, str], ours: Sequence[str], theirs: Sequence[str], places: Sequence[int], lexer: Lexer
) -> Copy | None:
    """What differs between a passage and its twin, given as tokens that `lexer` knows in the places where they differ.

    None in any doubt. Of the words of the passage those are counted that are nothing but letters: no more than there
    are.
    """
    passage, twin = sides
    if len(ours) + 1 == len(theirs):
        ours = _with_gap(ours, theirs, twin)
        places = differing(ours, theirs)
        lexer.learn([tokens[place] for tokens in (ours, theirs) for place in places])
    odd = [tokens[place] for tokens in (ours, theirs) for place in places]
    if len(ours) != len(theirs) or KASHIDA in passage or _is_foreign(odd, lexer):
        return None
    found: list[Difference] = []
    row: list[Difference] = []
    for one in _differences(passage, ours, theirs, places, lexer):
        if one is None:
            return None
        row = [*row, one] if one.joins else [one]
        if len(row) > 1 and (len(row) > ROW or _may_be_shifted(row)):
            return None
        found.append(one)
    words = sum(map(str.isalpha, ours))
    return Copy(words, 0, found) if words and 2 * len(found) <= words else None


def _with_gap(ours: Sequence[str], theirs: Sequence[str], twin: str) -> Sequence[str]:
    """The tokens of a passage that lost a word of one letter, with an empty one in its place; as they are in any doubt.

    That is where the fewest others differ. Two tokens on either side are those of the twin, and no sentence ends there.
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
    """Whether there are tokens on either side of a place, those of the twin, and each holds a word."""
    around = _beside(ours, place)
    return len(around) == 2 * NEAR and around == _beside(theirs, place) and all(map(_any_word, around))


def _differences(
    passage: str, ours: Sequence[str], theirs: Sequence[str], places: Sequence[int], lexer: Lexer
) -> Iterator[Difference | None]:
    """The words that differ, or None for what is neither a word near another one nor alone."""
    end, odd = (-1, 0), frozenset(places)  # `end` is behind the last difference, if any: token and word
    mine = yours = False  # whether a word of the passage stands nearby in the twin too, and one of the twin in it
    enough = 1 if "" in ours else 2
    for place in places:
        left, right = lexer.known[ours[place]], lexer.known[theirs[place]]
        if left == right or (alike(left, right) and odd.isdisjoint((place - 1, place + 1))):
            continue
        if not ours[place]:
            yield Difference(passage, (), right, False, False, False, False) if len("".join(right)) == 1 else None
            continue
        around = slice(max(place - NEAR, 0), place + NEAR + 1)
        mine, yours = mine or ours[place] in theirs[around], yours or theirs[place] in ours[around]
        if len(left) != len(right) or mine + yours >= enough:
            yield None
            return
        for at, (one, other) in enumerate(zip(left, right, strict=True)):
            if one == other:
                continue
            cut_off = other.startswith(one) and not _any_word(ours[behind] for behind in range(place + 1, len(ours)))
            apart = end[0] < place and (end[0] >= 0 or other.endswith(one))
            unsure = apart and not _any_word(ours[max(end[0], 0) : place])
            far = not near(one, other)
            alone = far and len(left) == 1 and (one + other).isalpha() and _stands_alone(ours, theirs, place)
            if cut_off or unsure or (far and not alone):
                yield None
                return
            unit = units(one, other, glued=True) and _behind_figure(left, at, ours[place])
            yield Difference(passage, (one,), (other,), end == (place, at), False, False, far, measured=unit)
            end = (place, at + 1) if at + 1 < len(left) else (place + 1, 0)


def _behind_figure(keys: Sequence[str], at: int, token: str) -> bool:
    """Whether a key stands right behind a figure or a sign in its token, as the unit of a measure does."""
    return at > 0 and not keys[at - 1].isalpha() and keys[at - 1] + keys[at] in token.casefold()


def _any_word(tokens: Iterable[str]) -> bool:
    return any(map(str.isalnum, chain.from_iterable(tokens)))


def _is_foreign(odd: Sequence[str], lexer: Lexer) -> bool:
    """Whether what differs may be mojibake, or has a script without spaces."""
    odd = [*filterfalse(str.isascii, odd)]
    if not odd:
        return False
    from dedupe_article.laws.mojibake import any_broken  # noqa: PLC0415 - patterns that few passages need

    keys = "".join(lexer.keys(odd))
    return (keys != "" and any_without_spaces(keys)) or any_broken("\n".join(odd))


def _may_be_shifted(row: Sequence[Difference]) -> bool:
    """Whether the words of a row are divided elsewhere, or one of them is a letter for another, which tells nothing."""
    ours, theirs = [one.ours[0] for one in row], [one.theirs[0] for one in row]
    return any(max(map(len, pair)) == 1 for pair in zip(ours, theirs, strict=True)) or alike(ours, theirs)
