"""Slips: what misspelling or scanning does to a word, as opposed to another word."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache

from dedupe_article.matcher.words.debris import LETTER

DIGITS = re.compile(r"\d+")
# A slip changes at most a third of the letters, and one letter of the shortest words: at 6 % misspelt letters, 98 in
# 100 misspelt words of the benchmark's articles lie within it.
THIRD = 3
# Letters that scanners confuse: one slip, though two letters. Of 222 scanned copies 53 stay in part without it.
SCANNED = {"rn": "m", "cl": "d", "vv": "w"}
LOOK_ALIKE = str.maketrans("01ıi", "olll")
SHAPES = {**SCANNED, "tl": "fl"}  # once i and l are one
LOST = "\ufffd"  # what a decoder leaves of a character that it cannot read
QUOTES = 2  # around a word on either side
ENDINGS = frozenset(("s", "t", "d", "m", "re", "ve", "ll"))  # behind an apostrophe
SHORT = 4  # letters of a word that may be mistyped twice and look like another known word
RUN_TOGETHER = 4  # letters of words that were run together, for each slip in them
HALF = 0.5  # of 1,928 pairs of other paragraphs of one article, 99 in 100 share less


def is_slip(one: str, two: str, rounded: int = 0) -> bool:
    """Whether one word is the other misspelt: the same digits, and at most a third of the letters changed.

    The third is rounded down, but never below 1. With `rounded` set to 2 it is rounded up, and a word of one letter may
    be another letter. The distance is optimal string alignment: a letter that is changed, lost, doubled or swapped with
    its neighbour counts one.

    >>> is_slip("pemerintah", "pemreintah"), is_slip("naik", "turun"), is_slip("abc1", "abc2")
    (True, False, False)
    """
    shorter, longer = (len(one), len(two)) if len(one) < len(two) else (len(two), len(one))
    allowed = max((longer + rounded) // THIRD, 1)
    if longer - shorter > allowed or not shorter or (longer == 1 and not rounded) or not same_digits(one, two):
        return False
    return within(one, two, allowed) or (is_scanned(one, two) and within(scanned(one), scanned(two), allowed))


def two_slips(one: str, two: str, both: bool) -> bool:
    """Whether two slips can make one word of the other; if `both` are known words, only if they are short."""
    longer = max(len(one), len(two))
    if both and longer > SHORT:
        return False
    allowed = min(max((longer + 1) // 2, 2), longer)
    return within(one, two, allowed)


def is_scanned(one: str, two: str) -> bool:
    """Whether one of two words has a pair of letters that scanners confuse, and the other one does not."""
    return any((pair in one) != (pair in two) for pair in SCANNED)


def scanned(word: str) -> str:
    """The word with each pair of letters that looks like one letter read as that letter.

    >>> scanned("rnodern"), scanned("clie")
    ('modem', 'die')
    """
    for pair, letter in SCANNED.items():
        word = word.replace(pair, letter)
    return word


def within(one: str, two: str, allowed: int) -> bool:
    """Whether at most so many letters are changed, lost, doubled or swapped (optimal string alignment)."""
    return distance()(one, two, score_cutoff=allowed) <= allowed


@cache
def distance() -> Callable[..., int]:
    """The function that counts them; only damaged texts need it."""
    from rapidfuzz.distance import OSA  # noqa: PLC0415

    return OSA.distance


@cache
def common_beginning() -> Callable[..., int]:
    """The function that counts with how many letters two words begin alike."""
    from rapidfuzz.distance import Prefix  # noqa: PLC0415

    return Prefix.similarity


def digits(text: str) -> list[str]:
    """The runs of digits in `text`."""
    return DIGITS.findall(text)


def same_digits(one: str, two: str) -> bool:
    """Whether two texts have the same runs of digits."""
    return (one.isalpha() and two.isalpha()) or digits(one) == digits(two)


def same_letters(one: Sequence[str], two: Sequence[str]) -> bool:
    """Whether two stretches differ in spaces and hyphens only, the numbers being the same.

    >>> same_letters(["saat", "ini"], ["saatini"]), same_letters(["2", "1"], ["21"])
    (True, False)
    """
    joined, other = "".join(one), "".join(two)
    same = (
        joined == other
        or (LETTER in joined + other and joined.replace(LETTER, "") == other.replace(LETTER, ""))
        or (LOST in joined and decoded(joined, other))
        or (LOST in other and decoded(other, joined))
    )
    return same and same_digits(" ".join(one), " ".join(two))


def decoded(wreck: str, other: str) -> bool:
    """Whether a word is another one of which a decoder lost letters, or lost the quotes around it.

    A lost ß is two letters of a key, and quotes are none. Something lost within a word is taken for an apostrophe only
    before an English ending, and beside figures nothing is.

    >>> decoded("they\ufffdre", "theyre"), decoded("gro\ufffd", "gross"), decoded("n\ufffdo", "no")
    (True, True, False)
    """
    if with_lost(wreck, other, LOST):
        return True
    if not other.isalpha():
        return False
    before, behind = (min(len(wreck) - len(rest), QUOTES) for rest in (wreck.lstrip(LOST), wreck.rstrip(LOST)))
    cores = [wreck[start : len(wreck) - end] for start in range(before + 1) for end in range(behind + 1)]
    return any(core.strip(LOST) and is_core(core, other) for core in cores)


def is_core(core: str, other: str) -> bool:
    """The same for a word without the quotes around it."""
    stem, _, ending = core.rpartition(LOST)
    if with_lost(core, other, LOST) or (ending in ENDINGS and with_lost(stem + ending, other, LOST)):
        return True
    parts = core.split(LOST)
    doubled = (f"{LOST.join(parts[:at])}ss{LOST.join(parts[at:])}" for at in range(1, len(parts)))
    return any(with_lost(one, other, LOST) for one in doubled)


def misread(one: str, two: str) -> int:
    """1 if `two` has the figures 0 and 1 in place of letters of `one`, as scanners read them, -1 the other way, else 0.

    >>> misread("school", "schoo1"), misread("a1", "al"), misread("10", "lo")
    (1, -1, 0)
    """
    wreck, sound = (one, two) if two.isalpha() else (two, one)
    if not sound.isalpha() or wreck.isalpha() or not any(map(str.isalpha, wreck)):
        return 0
    return 0 if not look_alike(wreck, sound) else 1 if wreck is two else -1


def look_alike(one: str, two: str) -> bool:
    """Whether a scanner may take one word for the other.

    >>> look_alike("modern", "modem"), look_alike("a11", "all"), look_alike("Anna", "Anne")
    (True, True, False)
    """
    return shape(one) == shape(two)


def shape(word: str) -> str:
    """What a word looks like to a scanner."""
    word = word.translate(LOOK_ALIKE)
    for pair, letters in SHAPES.items():
        word = word.replace(pair, letters)
    return word


def with_lost(one: str, two: str, lost: str) -> bool:
    """Whether two words are the same if a lost letter may stand for any letter."""
    return len(one) == len(two) and all(a == b or lost in (a, b) for a, b in zip(one, two, strict=True))


def alike(one: Sequence[str], two: Sequence[str]) -> bool:
    """Whether two stretches are the same words, however divided, but for a slip or two; more may be another word."""
    if same_letters(one, two):
        return True
    joined, other = "".join(one), "".join(two)
    allowed = max(len(joined), len(other)) // RUN_TOGETHER
    return within(joined, other, allowed) and same_digits(" ".join(one), " ".join(two))


def same_passage(ones: Sequence[str], twos: Sequence[str], share: float) -> bool:
    """Whether two passages have at least `share` of their letters in common, in order."""
    from rapidfuzz.distance import Levenshtein  # noqa: PLC0415 - only what is damaged needs it

    return Levenshtein.normalized_similarity(" ".join(ones), " ".join(twos), score_cutoff=share) > 0


def edit(one: str, two: str) -> tuple[str, str]:
    """How two words differ, so that the same change in several words counts as one: by their ending or beginning.

    If they differ inside, or in one letter for another, it is the two words themselves: each may be a slip of its own.

    >>> edit("walks", "walk"), edit("membantu", "dibantu"), edit("realise", "realize")
    (('s', ''), ('mem', 'di'), ('realise', 'realize'))
    """
    from rapidfuzz.distance import Postfix  # noqa: PLC0415 - only what is damaged needs it

    start = common_beginning()(one, two)
    end = Postfix.similarity(one[start:], two[start:])
    here, there = one[start : len(one) - end], two[start : len(two) - end]
    inside = start > 0 and end > 0
    return (one, two) if inside or len(here) == len(there) == 1 else (here, there)
