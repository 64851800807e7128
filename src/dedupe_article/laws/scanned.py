"""Words that a scanner misread, told by the words of the twin: those in the same places, or the only ones that fit."""

from __future__ import annotations

import re
from collections.abc import Sequence

AMID = re.compile(r"[01](?:(?<=[^\W\d_].)|(?=[^\W\d_]))")
WORD = r"[^\W_]+(?:['’][^\W_]+)*"
LIKE = str.maketrans("01ıi", "olll")  # letters and figures that look alike, small
PAIRS = (("rn", "m"), ("cl", "d"), ("vv", "w"), ("tl", "fl"))
LETTERS = 3  # of a word with a figure that surely is one: `B1` and `F10` are names
SEVERAL = 3  # such words, beside which shorter ones are words too, and pairs of letters may be one
LONGEST = 50_000  # characters of a passage that is looked at, since its words take several times its memory


def sound(both: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """The passages of a copy, each with its twin, with the words of that for those with the figures 0 and 1 in them.

    Beside several such words, those go as well that look like their twins and have none.

    >>> sound([("The 0xford schoo1 cost 10.", "The Oxford school cost lO.")])
    [('The Oxford school cost 10.', 'The Oxford school cost lO.')]
    """
    if not any(len(passage) <= LONGEST and AMID.search(passage) for passage, _ in both):
        return list(both)
    rows = [_pairs(*one) if max(map(len, one)) <= LONGEST else [] for one in both]
    odd = {pair for row in rows for pair in row if pair[0] != pair[1] and _is_alike(*pair)}
    sure = {pair for pair in odd if AMID.search(pair[0]) and sum(map(str.isalpha, pair[0])) >= LETTERS}
    found = odd if len(sure) >= SEVERAL else sure
    return [(_read(passage, row, found), twin) for row, (passage, twin) in zip(rows, both, strict=True)]


def _pairs(passage: str, twin: str) -> list[tuple[str, str]]:
    """The words of a passage, each with that of its twin in the same place; or if one has more, the only one alike."""
    ours, theirs = re.findall(WORD, passage), re.findall(WORD, twin)
    if len(ours) == len(theirs):
        return list(zip(ours, theirs, strict=True))
    alike: dict[str, set[str]] = {}
    for word in theirs:
        alike.setdefault(_shape(word), set()).add(word)
    only = {shape: words.pop() for shape, words in alike.items() if len(words) == 1}
    return [(one, only.get(_shape(one), one) if AMID.search(one) else one) for one in ours]


def _read(passage: str, row: Sequence[tuple[str, str]], found: set[tuple[str, str]]) -> str:
    """A passage with the words that were misread as they were."""
    if found.isdisjoint(row):
        return passage
    words = iter([pair[pair in found] for pair in row])
    return re.sub(WORD, lambda _: next(words), passage)


def _is_alike(word: str, other: str) -> bool:
    """Whether two words look alike, of which the other one has no figures, and this one has letters."""
    if any(map(str.isdigit, other)) or not any(map(str.isalpha, word)):
        return False
    return _shape(word) == _shape(other)


def _shape(word: str) -> str:
    """What a word looks like to a scanner."""
    word = word.lower().translate(LIKE)
    for pair, letters in PAIRS:
        word = word.replace(pair, letters)
    return word
