"""Misspelling or meaning? Whether the differences of a copy are noise."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from typing import NamedTuple

from dedupe_article.matcher.alignment import Alignment, Hunk
from dedupe_article.matcher.alignment.torn import is_torn_end, torn
from dedupe_article.matcher.difference import Difference, differences
from dedupe_article.matcher.difference.accents import are_same, bare
from dedupe_article.matcher.difference.figures import is_numeral, is_unit, may_count
from dedupe_article.matcher.difference.poorer import SURE, Sides, poorer
from dedupe_article.matcher.difference.thai import FIRST, is_thai, says_otherwise
from dedupe_article.matcher.page import Page
from dedupe_article.matcher.words.slips import edit, is_slip, look_alike, misread
from dedupe_article.matcher.words.vocabulary import Vocabulary
from dedupe_article.model import Match

FEWEST = 3  # slips, no two alike, that make noise: one or two odd words are a difference
# Of the words that differ in a noisy copy, one in so many may lie beyond a third of its letters.
BEYOND = 20
# Slips for each word that stands for another one: a copy with fewer was edited. At 6 % misspelt letters there are 40.
MOSTLY = 5
# Slips among the words of a noisy copy: at 1 % misspelt letters 5 in 100 words differ; an edited text has fewer.
RATE = 0.005
SPREAD = 0.25  # of the copy, between its first and its last slip


class Noise(NamedTuple):
    """What the differences of an alignment are.

    kinds  the kind of each hunk
    noisy  whether the slips are noise, that is the copy is misspelt
    votes  above 0 where the later side is the poorer one, below 0 where the earlier one is; one for each odd word
    firm   the hunks that hold a word of a closed class, or in a noisy copy a number or a negation
    bare   1 where the later side lost its accents, -1 where the earlier one did
    """

    kinds: dict[Hunk, Difference]
    noisy: bool
    votes: float
    firm: frozenset[Hunk] = frozenset()
    bare: int = 0

    def mirrored(self) -> Noise:
        """The same with the sides changed."""
        kinds = {hunk.mirrored(): kind for hunk, kind in self.kinds.items()}
        return Noise(kinds, self.noisy, -self.votes, frozenset(hunk.mirrored() for hunk in self.firm), -self.bare)


SILENT = Noise({}, False, 0.0)  # one for all copies without a difference


def noise(page: Page, alignment: Alignment, match: Match, *, amid: bool = False) -> Noise:
    """Tell the differences of a copy apart, and judge over the whole copy whether the slips among them are noise.

    `amid` says that it stands amid misspelt copies, where any slips are noise.
    """
    if not alignment.hunks:
        return SILENT
    hunks, sides = alignment.hunks, [hunk.sides(page.keys) for hunk in alignment.hunks]
    known = page.counts.vocabulary._replace(questioned=Counter(chain.from_iterable(chain.from_iterable(sides))))
    votes, poor = poorer(page, known, hunks, sides), bare(page, alignment)
    kinds = differences(page.keys, known, hunks, sides, (votes > SURE) - (votes < -SURE))
    if poor:  # each judgement from here on overrules the ones before it
        kinds |= without_accents(page, kinds)
    kinds |= scanned(hunks, sides, known.questioned)
    kinds |= by_context(page, hunks, known.questioned)
    noisy = match is not Match.EXACT and (amid or is_noisy(page, alignment, kinds))
    kinds |= beyond_slips(page, kinds, noisy=noisy)
    kinds |= parts_of_words(page, alignment, noisy=noisy)
    return Noise(kinds, noisy, votes, firm(known, zip(hunks, sides, strict=True), noisy=noisy), poor)


def is_noisy(page: Page, alignment: Alignment, kinds: Mapping[Hunk, Difference]) -> bool:
    """Whether a copy has enough slips for its length, spread over it, and few words that stand for others."""
    slips = of_kind(kinds, Difference.SLIP)
    length = page.weight(alignment.j, alignment.j_end)
    if not slips or page.weight(slips[0].j1, slips[-1].j1) < SPREAD * length:
        return False
    different, others = spellings(page.keys, slips), len(of_kind(kinds, Difference.WORDS))
    return different >= max(FEWEST, RATE * length) and others * MOSTLY <= different + 1


def without_accents(page: Page, hunks: Iterable[Hunk]) -> dict[Hunk, Difference]:
    """The hunks that are the same words in a copy that lost its accents: nothing that is read."""
    return dict.fromkeys((hunk for hunk in hunks if are_same(*hunk.sides(page.keys))), Difference.DEBRIS)


def beyond_slips(page: Page, kinds: Mapping[Hunk, Difference], *, noisy: bool) -> dict[Hunk, Difference]:
    """What the hunks beyond a slip count as: words if they are many; in a copy without noise, one-sided if they are."""
    beyond, slips = of_kind(kinds, Difference.BEYOND), of_kind(kinds, Difference.SLIP)
    many = len(beyond) > (len(slips) + len(beyond)) // BEYOND
    found = dict.fromkeys(beyond, Difference.WORDS) if many else {}
    if not noisy:
        found |= dict.fromkeys((hunk for hunk in beyond if not all(hunk.sides(page.keys))), Difference.ONE_SIDED)
    return found


def parts_of_words(page: Page, alignment: Alignment, *, noisy: bool) -> dict[Hunk, Difference]:
    """The hunks that say nothing: a word cut off at an end of the copy, or without its initial if that is not noisy."""
    hunks = alignment.hunks
    gone = [hunk for hunk in {hunks[0], hunks[-1]} if is_torn_end(page, alignment, hunk)]
    if not noisy:
        gone += [hunk for hunk in hunks if torn(page, [hunk])]
    return dict.fromkeys(gone, Difference.DEBRIS)


def firm(known: Vocabulary, hunks: Iterable[tuple[Hunk, Sides]], *, noisy: bool) -> frozenset[Hunk]:
    """The hunks that hold a word of a closed class, in a noisy copy a number or a negation; `hunks` has their words."""
    telling = (known.excepted if noisy else known.closed).intersection(known.questioned)
    if not telling:
        return frozenset()
    none = telling.isdisjoint
    return frozenset([hunk for hunk, (one, two) in hunks if not (none(one) and none(two)) and is_firm(known, one, two)])


def scanned(hunks: Sequence[Hunk], sides: Sequence[Sides], words: Iterable[str]) -> dict[Hunk, Difference]:
    """The hunks that say nothing in a copy with figures for letters in several words of some length: what looks alike.

    `words` are those of all hunks; in most copies they are nothing but letters.
    """
    if all(map(str.isalpha, words)):
        return {}
    pairs = {hunk: (one[0], two[0]) for hunk, (one, two) in zip(hunks, sides, strict=True) if len(one) == len(two) == 1}
    sure = {pair for pair in pairs.values() if misread(*pair) and min(map(len, pair)) > FEWEST}
    return {hunk: Difference.DEBRIS for hunk, pair in pairs.items() if len(sure) >= FEWEST and look_alike(*pair)}


def of_kind(kinds: Mapping[Hunk, Difference], kind: Difference) -> list[Hunk]:
    """The hunks that are a difference of one kind, in order."""
    return [hunk for hunk, one in kinds.items() if one is kind]


def spellings(keys: Sequence[str], slips: Iterable[Hunk]) -> int:
    """How many different slips there are: another spelling of a name counts once, and so does an `s` lost thrice."""
    pairs = {
        (keys[i1], keys[j1]) if i2 - i1 == 1 == j2 - j1 else (" ".join(keys[i1:i2]), " ".join(keys[j1:j2]))
        for i1, i2, j1, j2 in slips
    }
    return len(pairs) if len(pairs) > FEWEST + 1 else len({edit(*pair) for pair in pairs})


def by_context(page: Page, hunks: Sequence[Hunk], words: Iterable[str]) -> dict[Hunk, Difference]:
    """The hunks that are judged by what stands around them: numerals, units behind figures, words of Thai.

    `words` are those of all hunks; in most copies they show that there is none to judge.
    """
    found: dict[Hunk, Difference] = {}
    if may_count(words):
        found = dict.fromkeys([h for h in hunks if is_numeral(page, h) or is_unit(page.keys, h)], Difference.NUMBER)
    if max(words) >= FIRST and any(map(is_thai, words)):
        found |= dict.fromkeys([h for h in hunks if says_otherwise(page.keys, h)], Difference.MEANING)
    return found


def is_firm(known: Vocabulary, one: Sequence[str], two: Sequence[str]) -> bool:
    """Whether words, of which one is of a closed class, are more than that word and a plain mistyping of it."""
    return len(one) != 1 or len(two) != 1 or not mistyped(known, one[0], two[0])


def mistyped(known: Vocabulary, one: str, two: str) -> bool:
    """Whether two words are one word and a slip of it that is no known word; words of strict classes never are."""
    both = known.is_word(one) and known.is_word(two)
    return not both and known.strict.isdisjoint((one, two)) and is_slip(one, two)
