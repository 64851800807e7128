"""Misspelling or meaning? What kind of difference a hunk is, and whether the differences of a copy are noise."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from enum import Enum
from itertools import chain
from typing import NamedTuple

from dedupe_article.matcher.accents import are_same, bare
from dedupe_article.matcher.alignment import Alignment, Hunk
from dedupe_article.matcher.debris import LETTER
from dedupe_article.matcher.figures import is_numeral, is_unit, may_count, signs
from dedupe_article.matcher.measures import READ, measures
from dedupe_article.matcher.page import Page
from dedupe_article.matcher.pairing import swapped
from dedupe_article.matcher.poorer import SURE, poorer
from dedupe_article.matcher.slips import alike, edit, is_slip, same_digits, same_letters, two_slips, with_lost, within
from dedupe_article.matcher.thai import is_thai, says_otherwise
from dedupe_article.matcher.torn import is_torn_end, torn
from dedupe_article.matcher.vocabulary import SHORTEST, Vocabulary, changes_meaning, denies, turns
from dedupe_article.matcher.words import is_unspaced
from dedupe_article.model import Match

FEWEST = 3  # slips, no two alike, that make noise: one or two odd words are a difference
# Of the words that differ in a noisy copy, one in so many may lie beyond a third of its letters.
BEYOND = 20
# Words that stand for others, to slips: a copy with more of them was edited. At 6 % misspelt letters there is 1 to 40.
MOSTLY = 5
# Slips among the words of a noisy copy: at 1 % misspelt letters 5 in 100 words differ; an edited text has fewer.
RATE = 0.005
RATE_UNSPACED = 0.002  # where a word is one character, 2 in 100 differ by the weight of words
SPREAD = 0.25  # of the copy, between its first and its last slip


class Difference(Enum):
    """What a hunk is: nothing that is read, noise, a word like another, or something said differently."""

    DEBRIS = "debris"
    SLIP = "slip"
    BEYOND = "beyond a slip"
    WORDS = "words"
    ONE_SIDED = "one-sided"
    MEANING = "meaning"
    NEGATION = "negation"
    NUMBER = "number"


GRAVITY = list(Difference)


class Noise(NamedTuple):
    """The differences of an alignment, hunk by hunk, whether the slips are noise, and which side is the poorer.

    `votes` is a count of words: above 0 the later side has more that the text does not know from elsewhere; `firm` are
    the hunks that hold a word of a closed class, in a noisy copy a number or a negation; `bare` is 1 where the later
    side lost its accents, -1 where the earlier one did.
    """

    kinds: dict[Hunk, Difference]
    noisy: bool
    votes: float
    firm: frozenset[Hunk] = frozenset()
    bare: int = 0


SILENT = Noise({}, False, 0.0)  # one for all copies without a difference


def noise(page: Page, alignment: Alignment, match: Match, *, amid: bool = False) -> Noise:
    """Tell the differences of a copy apart, and judge the slips among them over the whole copy.

    With `amid` it stands amid misspelt copies, so that any slips are noise.
    """
    if not alignment.hunks:
        return SILENT
    keys = page.keys
    sides = [hunk.sides(keys) for hunk in alignment.hunks]
    words = Counter(chain.from_iterable(chain.from_iterable(sides)))
    elsewhere = page.counts.vocabulary._replace(questioned=words)
    votes = poorer(page, elsewhere, alignment.hunks, sides)
    side = (votes > SURE) - (votes < -SURE)
    kinds = {hunk: difference(keys, elsewhere, hunk, side) for hunk in alignment.hunks}
    poor = bare(page, alignment)
    if poor:
        same = (hunk for hunk in kinds if are_same(*hunk.sides(keys)))
        kinds |= dict.fromkeys(same, Difference.DEBRIS)
    kinds |= told_around(page, alignment.hunks, words)
    slips = [hunk for hunk, kind in kinds.items() if kind is Difference.SLIP]
    pairs = {
        (" ".join(keys[i1:i2]), " ".join(keys[j1:j2])) for i1, i2, j1, j2 in slips
    }  # a name spelt otherwise is one
    different = len(pairs) if len(pairs) > FEWEST + 1 else len({edit(*pair) for pair in pairs})  # as `s` thrice
    beyond = [hunk for hunk, kind in kinds.items() if kind is Difference.BEYOND]
    words_differ = sum(kind is Difference.WORDS for kind in kinds.values())
    if len(beyond) > (len(slips) + len(beyond)) // BEYOND:
        kinds |= dict.fromkeys(beyond, Difference.WORDS)
    length = page.weight(alignment.j, alignment.j_end)
    spread = slips and page.weight(slips[0].j1, slips[-1].j1) >= SPREAD * length
    rate = RATE_UNSPACED if page.word_weight < 1 else RATE
    enough = different >= max(FEWEST, rate * length) and words_differ * MOSTLY <= different + 1
    noisy = match is not Match.EXACT and (amid or bool(spread and enough))
    gone = [hunk for hunk in {*alignment.hunks[:1], *alignment.hunks[-1:]} if is_torn_end(page, alignment, hunk)]
    if not noisy:
        gone += [hunk for hunk in kinds if torn(page, [hunk])]
    kinds |= dict.fromkeys(gone, Difference.DEBRIS)
    closed = elsewhere.excepted if noisy else elsewhere.closed
    firm = () if closed.isdisjoint(words) else (h for h in kinds if is_firm(keys, elsewhere, h, closed))
    return Noise(kinds, noisy, votes, frozenset(firm), poor)


def told_around(page: Page, hunks: Sequence[Hunk], words: Iterable[str]) -> dict[Hunk, Difference]:
    """The hunks of which what stands around tells more: numerals, units behind figures, words of Thai.

    `words` are those of the hunks: in most copies they tell that there is none.
    """
    found: dict[Hunk, Difference] = {}
    if any(map(may_count, words)):
        found = dict.fromkeys([h for h in hunks if is_numeral(page, h) or is_unit(page.keys, h)], Difference.NUMBER)
    if any(map(is_thai, words)):
        found |= dict.fromkeys([h for h in hunks if says_otherwise(page.keys, h)], Difference.MEANING)
    return found


def is_firm(keys: list[str], known: Vocabulary, hunk: Hunk, closed: frozenset[str]) -> bool:
    """Whether a hunk holds a word of `closed`, and is not that word and another one that is plainly it mistyped."""
    one, two = hunk.sides(keys)
    if closed.isdisjoint(one) and closed.isdisjoint(two):
        return False
    return len(one) != 1 or len(two) != 1 or not mistyped(known, one[0], two[0])


def mistyped(known: Vocabulary, one: str, two: str) -> bool:
    """Whether two words are one, and a slip that makes no other word of it; one that counts or denies always tells."""
    both = known.is_word(one) and known.is_word(two)
    return not both and known.strict.isdisjoint((one, two)) and is_slip(one, two)


def difference(keys: list[str], known: Vocabulary, hunk: Hunk, side: int) -> Difference:
    """What kind of difference `hunk` is; `side` is 1 where the later side is the poorer one, -1 the earlier."""
    i1, i2, j1, j2 = hunk
    if i2 - i1 != 1 or j2 - j1 != 1:
        return any_difference(keys, known, hunk, side)
    one, two = keys[i1], keys[j1]
    if one == two or not (one.isalpha() and two.isalpha()):
        return any_difference(keys, known, hunk, side)
    if LETTER in one or LETTER in two:
        return lost_difference(known, one, two, side)
    return said_difference(known, (one,), (two,), side)  # as most are: nothing but letters on both sides


def lost_difference(known: Vocabulary, one: str, two: str, side: int) -> Difference:
    """The same of words of which one has question marks for letters or for an apostrophe."""
    if same_letters([one], [two]):
        return Difference.DEBRIS
    return Difference.SLIP if with_lost(one, two, LETTER) else said_difference(known, [one], [two], side)


def any_difference(keys: list[str], known: Vocabulary, hunk: Hunk, side: int) -> Difference:
    """The same of words of any number and kind."""
    one, two = hunk.sides(keys)
    if signs(keys, hunk.i1, hunk.i2) != signs(keys, hunk.j1, hunk.j2):
        return Difference.NUMBER
    if same_letters(one, two) or is_silent("".join((*one, *two))):
        return Difference.DEBRIS
    if not same_digits(" ".join(one), " ".join(two)):
        return Difference.NUMBER
    number = known.classes.get("number", frozenset())
    if not one or not two:
        start, end = hunk[2:] if two else hunk[:2]
        return Difference.SLIP if is_doubled(keys, start, end, number) else one_sided(known, [*one, *two])
    if swapped(one, two):
        beside = keys[max(hunk.i1 - 1, 0) : hunk.i2 + 1]  # 14 and 40 are the same two characters
        digits = sum(word in number for word in beside) if not number.isdisjoint(one) else 0
        return Difference.NEGATION if digits > 1 else Difference.SLIP
    pairs = [([a], [b]) for a, b in zip(one, two, strict=True) if a != b] if len(one) == len(two) else [(one, two)]
    return worst([pair_difference(known, a, b, side) for a, b in pairs])


def is_silent(letters: str) -> bool:
    """Whether there is nothing to read, as in lines without words; a sign of money or percent is read."""
    return not any(map(str.isalnum, letters)) and READ.isdisjoint(letters)


def is_doubled(keys: list[str], start: int, end: int, number: frozenset[str]) -> bool:
    """Whether a stretch is a character of a script without spaces beside itself, and no digit among others."""
    word, before, behind = keys[start], keys[max(start - 2, 0) : start], keys[end : end + 2]
    if end - start > 1 or not is_unspaced(word) or word not in (*before[-1:], *behind[:1]):
        return False
    return word not in number or sum(one in number for one in (*before, *behind)) == 1


def one_sided(known: Vocabulary, words: Sequence[str]) -> Difference:
    """A word of one letter can fall out by a slip; anything else is said on one side only."""
    if not known.strict.isdisjoint(words):
        return Difference.MEANING if known.excepted.isdisjoint(words) else Difference.NEGATION
    return Difference.SLIP if len(words) == len(words[0]) == 1 and words[0].isalpha() else Difference.ONE_SIDED


def pair_difference(known: Vocabulary, one: Sequence[str], two: Sequence[str], side: int) -> Difference:
    """What kind of difference one word (or words run together) and its counterpart are."""
    if not same_digits(" ".join(one), " ".join(two)):
        return Difference.NUMBER  # beside a word that it changed places with
    joined, other = "".join(one), "".join(two)
    if not (joined.isalpha() and other.isalpha()) and measures(known, joined, other):
        return Difference.NUMBER
    return said_difference(known, one, two, side)


def said_difference(known: Vocabulary, one: Sequence[str], two: Sequence[str], side: int) -> Difference:
    """The same where the digits are."""
    if changes_meaning(known, one, two, side):
        if denies(known, one, two):
            return Difference.NEGATION
        return Difference.BEYOND if may_be_slip(known, one, two) else Difference.MEANING
    if len(one) == len(two) == 1:
        return single_difference(known, one[0], two[0], side)
    return Difference.SLIP if alike(one, two) else Difference.WORDS


def may_be_slip(known: Vocabulary, one: Sequence[str], two: Sequence[str]) -> bool:
    """Whether two words of a class are a letter apart and neither counts, dates or denies, as `your` and `our`."""
    if len(one) != 1 or len(two) != 1 or not known.strict.isdisjoint((*one, *two)):
        return False
    return not is_unspaced(one[0]) and within(one[0], two[0], 1)


def single_difference(known: Vocabulary, one: str, two: str, side: int) -> Difference:
    """What kind of difference two words are that mean no opposite things.

    Two slips in one word of some length never make a word of the text: where the poorer side has one, it is another.
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
