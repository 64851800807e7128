"""What kind of difference a hunk is: debris, a slip, another word, or another fact."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from dedupe_article.lexicon import NEGATING_PREFIXES, UNITS
from dedupe_article.lexicon.inner import INFIXING
from dedupe_article.matcher.alignment import Hunk
from dedupe_article.matcher.alignment.pairing import swapped
from dedupe_article.matcher.difference.figures import compares_otherwise, signs, uncompared
from dedupe_article.matcher.difference.measures import ADDED, READ, measures
from dedupe_article.matcher.words import is_unspaced
from dedupe_article.matcher.words.debris import LETTER
from dedupe_article.matcher.words.slips import (
    alike,
    distance,
    is_slip,
    misread,
    same_digits,
    same_letters,
    two_slips,
    within,
)
from dedupe_article.matcher.words.vocabulary import SHORTEST, Vocabulary, changes_meaning, denies, turns

SHORT = 2  # letters: of 508 copies with 6 % misspelt 13 more are found than with 1
DENYING = frozenset(prefix for prefix in NEGATING_PREFIXES if len(prefix) == 1)


class Difference(Enum):
    """What a hunk is, from nothing that is read, over slips and other words, to another statement."""

    DEBRIS = "debris"
    SLIP = "slip"
    BEYOND = "beyond a slip"
    WORDS = "words"
    ONE_SIDED = "one-sided"
    MEANING = "meaning"
    NEGATION = "negation"
    NUMBER = "number"


GRAVITY = list(Difference)


def differences(
    keys: list[str], known: Vocabulary, hunks: Sequence[Hunk], sides: Sequence[tuple[list[str], list[str]]], side: int
) -> dict[Hunk, Difference]:
    """What kind of difference each hunk is; `sides` has the words of each, `side` is as in `difference`.

    Most are one word with one letter changed, lost, doubled or swapped, to which no other rule applies: these are
    looked at here, and only the others one by one.
    """
    plain, closed, apart, slip = plain_words(known), known.closed, distance(), Difference.SLIP
    return {
        hunk: slip
        if len(one) == len(two) == 1
        and one[0] in plain
        and two[0] in plain
        and apart(one[0], two[0]) == 1
        and not (one[0] in closed and two[0] in closed)
        else difference(keys, known, hunk, side)
        for hunk, (one, two) in zip(hunks, sides, strict=True)
    }


def plain_words(known: Vocabulary) -> set[str]:
    """Those of the words that differ for which one changed letter is a slip, unless both words are of a class.

    They consist of letters, of which none is lost, are of no strict class, and do not begin as a negating prefix does.
    """
    if not INFIXING.isdisjoint(known.spoken):
        return set()
    words = {word for word in known.questioned if len(word) > 1 and word.isalpha() and word[0] not in DENYING}
    return {word for word in words.difference(known.strict, UNITS) if LETTER not in word}


def difference(keys: list[str], known: Vocabulary, hunk: Hunk, side: int) -> Difference:
    """What kind of difference `hunk` is; `side` is 1 where the later side is the poorer one, -1 the earlier."""
    i1, i2, j1, j2 = hunk
    if i2 - i1 != 1 or j2 - j1 != 1:
        return any_difference(keys, known, hunk, side)
    one, two = keys[i1], keys[j1]
    if misread(one, two):
        return Difference.SLIP
    if one == two or not (one.isalpha() and two.isalpha()):
        return any_difference(keys, known, hunk, side)
    if LETTER in one or LETTER in two:
        return any_difference(keys, known, hunk, side)
    return said_difference(known, (one,), (two,), side)  # most are nothing but letters on both sides


def any_difference(keys: list[str], known: Vocabulary, hunk: Hunk, side: int) -> Difference:
    """The same for words of any number and kind."""
    one, two = hunk.sides(keys)
    if signs(keys, hunk.i1, hunk.i2) != signs(keys, hunk.j1, hunk.j2) or compares_otherwise(one, two):
        return Difference.NUMBER
    if same_letters(uncompared(one), uncompared(two)) or is_silent("".join((*one, *two))):
        return Difference.DEBRIS
    if not same_digits(" ".join(one), " ".join(two)):
        return Difference.NUMBER
    number = known.classes.get("number", frozenset())
    if not one or not two:
        start, end = hunk[2:] if two else hunk[:2]
        doubled = is_doubled(keys, start, end, number)
        return Difference.SLIP if doubled else one_sided(known, [*one, *two], side == (-1 if two else 1))
    if swapped(one, two):
        beside = keys[max(hunk.i1 - 1, 0) : hunk.i2 + 1]  # 14 and 40 are the same two characters
        digits = sum(word in number for word in beside) if not number.isdisjoint(one) else 0
        return Difference.NEGATION if digits > 1 else Difference.SLIP
    pairs = [([a], [b]) for a, b in zip(one, two, strict=True) if a != b] if len(one) == len(two) else [(one, two)]
    return worst([pair_difference(known, a, b, side) for a, b in pairs])


def is_silent(letters: str) -> bool:
    """Whether some words say nothing, as lines without words; a sign of money or percent, or a plus, says something."""
    return not any(map(str.isalnum, letters)) and READ.isdisjoint(letters) and letters not in ADDED


def is_doubled(keys: list[str], start: int, end: int, number: frozenset[str]) -> bool:
    """Whether a stretch is a doubled character of a script without spaces, and not a digit of a longer number."""
    word, before, behind = keys[start], keys[max(start - 2, 0) : start], keys[end : end + 2]
    if end - start > 1 or not is_unspaced(word) or word not in (*before[-1:], *behind[:1]):
        return False
    return word not in number or sum(one in number for one in (*before, *behind)) == 1


def one_sided(known: Vocabulary, words: Sequence[str], lost: bool) -> Difference:
    """What kind of difference words are that one side lacks: a slip if it is one word of one letter, else one-sided.

    If the poorer side `lost` a word of two letters, that may be two slips, unless it is of a class.
    """
    if not known.strict.isdisjoint(words):
        return Difference.MEANING if known.excepted.isdisjoint(words) else Difference.NEGATION
    if len(words) > 1 or not words[0].isalpha() or len(words[0]) > SHORT:
        return Difference.ONE_SIDED
    if len(words[0]) == 1:
        return Difference.SLIP
    return Difference.BEYOND if lost and known.closed.isdisjoint(words) else Difference.ONE_SIDED


def pair_difference(known: Vocabulary, one: Sequence[str], two: Sequence[str], side: int) -> Difference:
    """What kind of difference one word (or words run together) and its counterpart are."""
    if not same_digits(" ".join(one), " ".join(two)):
        return Difference.NUMBER  # beside a word that it changed places with
    joined, other = "".join(one), "".join(two)
    if not (joined.isalpha() and other.isalpha()) and measures(known, joined, other):
        return Difference.NUMBER
    return said_difference(known, one, two, side)


def said_difference(known: Vocabulary, one: Sequence[str], two: Sequence[str], side: int) -> Difference:
    """The same for words with the same digits."""
    if changes_meaning(known, one, two, side):
        if denies(known, one, two):
            return Difference.NEGATION
        return Difference.BEYOND if may_be_slip(known, one, two) else Difference.MEANING
    if len(one) == len(two) == 1:
        return single_difference(known, one[0], two[0], side)
    return Difference.SLIP if alike(one, two) else Difference.WORDS


def may_be_slip(known: Vocabulary, one: Sequence[str], two: Sequence[str]) -> bool:
    """Whether two class words are a letter apart and neither is of a strict class, as `your` and `our`."""
    if len(one) != 1 or len(two) != 1 or not known.strict.isdisjoint((*one, *two)):
        return False
    return not is_unspaced(one[0]) and within(one[0], two[0], 1)


def single_difference(known: Vocabulary, one: str, two: str, side: int) -> Difference:
    """What kind of difference two words are that are not two facts.

    Two slips in a word of some length hardly ever make another word of the text: if the poorer side has such a word, it
    is meant.
    """
    if is_slip(one, two) or (is_unspaced(one) and is_unspaced(two)):
        return Difference.SLIP
    both = known.is_word(one if side < 0 else two) and (side != 0 or known.is_word(one))
    if not both and is_slip(one, two, rounded=2):
        return Difference.SLIP
    if not two_slips(one, two, both):
        return Difference.WORDS
    poor, sound = (one, two) if side < 0 else (two, one)
    short = len(one) + len(two) < 2 * SHORTEST
    return Difference.NEGATION if short and turns(known, poor, sound) else Difference.BEYOND


def worst(found: Sequence[Difference]) -> Difference:
    """The gravest of several differences."""
    return found[0] if len(found) == 1 else max(found, key=GRAVITY.index)
