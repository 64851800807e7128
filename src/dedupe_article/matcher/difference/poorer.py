"""Which of two copies is the poorer one, judged by the vocabulary of the text: words recur, slips do not."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence, Set

from dedupe_article.matcher.alignment import Hunk
from dedupe_article.matcher.page import Page
from dedupe_article.matcher.page.counts import letter_triples
from dedupe_article.matcher.words.slips import ENDINGS, common_beginning, misread, within
from dedupe_article.matcher.words.vocabulary import Vocabulary

Sides = tuple[list[str], list[str]]  # the words of a hunk on both sides
FEW = 3  # hunks: fewer are no noise, and need no side
# A vote is one word that is odd on one side. Words run together or broken in two have half of one.
SPACE = 0.5
# How much more usual, on average, it is for words to end at such places than to go on, if spaces were lost and not put
# in: at six places 245 of 245 texts that lost spaces are recognised, and 223 of 236 in which words were broken in two.
USUAL = 0.6
# Of a vote for a letter lost or doubled: of 111,000 such slips in misspelt copies 99 in 100 were in the poorer one.
LETTER = 0.5
SURE = 1.0  # votes that decide
LEAD = 0.25  # votes that decide in a noisy copy: of 1,300 misspelt copies two had so many against them


def poorer(page: Page, elsewhere: Vocabulary, hunks: Sequence[Hunk], sides: Sequence[Sides]) -> float:
    """The votes that the later side of a copy is the poorer one; below 0, that the earlier one is.

    Of two spellings the one that the text has elsewhere too is the sound one; if that does not decide, the one whose
    letter triples the text has elsewhere. Spaces that were lost or put in, and letters lost or doubled, count as well.
    In scripts without spaces pairs of neighbouring characters take the place of words.
    """
    if page.word_weight < 1:
        return poorer_unspaced(page, hunks)
    recur = recurring(elsewhere)
    letters = [("".join(one), "".join(two)) for one, two in sides]
    spelt = [side for side, pair in zip(sides, letters, strict=True) if are_spellings(*pair)]
    joined = [number for number, (one, two) in enumerate(letters) if one == two]
    spaces = poorer_spaces(page, elsewhere, hunks, sides, joined) if joined else 0.0
    if len(joined) == len(hunks) and all(on_one_line(page, *side) for h in hunks for side in (h[:2], h[2:])):
        return spaces * 2 * (SURE + SPACE)  # nothing else differs, so that one space decides, and nothing can be lost
    votes = sum([share(recur, one) - share(recur, two) for one, two in spelt]) + spaces
    votes += sum([misread(one, two) for one, two in letters if not (one.isalpha() and two.isalpha())])
    if len(hunks) >= FEW:
        votes += LETTER * sum([mistyped(one, two) for one, two in letters if abs(len(one) - len(two)) == 1])
    if abs(votes) > SURE or len(hunks) < FEW:
        return votes if abs(votes) > SURE else 0.0
    triples = page.counts.triples
    return votes + sum(usual(triples, one) - usual(triples, two) for one, two in spelt)


def are_spellings(one: str, two: str) -> bool:
    """Whether two words have half of their letters in common, so that they are spellings of one.

    >>> are_spellings("bridge", "brigde"), are_spellings("bridge", "harbour")
    (True, False)
    """
    return bool(one and two) and within(one, two, max(len(one), len(two)) // 2)


def poorer_unspaced(page: Page, hunks: Sequence[Hunk]) -> float:
    """The same for a text in a script without spaces."""
    pairs = page.counts.pairs
    votes = sum(known_pairs(pairs, h.i1, h.i2) - known_pairs(pairs, h.j1, h.j2) for h in hunks)
    return votes + (LETTER * sum(mistyped(*around(page, h)) for h in hunks) if len(hunks) >= FEW else 0.0)


def poorer_spaces(
    page: Page, elsewhere: Vocabulary, hunks: Sequence[Hunk], sides: Sequence[Sides], joined: Sequence[int]
) -> float:
    """The votes of spaces that were lost or put in; `joined` are the numbers of the hunks with the same letters."""
    divided = any(is_divided(page, *side) for number in joined for side in (hunks[number][:2], hunks[number][2:]))
    return SPACE * spacing(page, elsewhere, [sides[number] for number in joined], divided=divided)


def on_one_line(page: Page, start: int, end: int) -> bool:
    """Whether only blanks stand between the words from `start` to `end`: no hyphen, and no end of a line."""
    gaps = (page.text[page.ends[at] : page.starts[at + 1]] for at in range(start, end - 1))
    return all(gap.isspace() and "\n" not in gap for gap in gaps)


def is_divided(page: Page, start: int, end: int) -> bool:
    """Whether one of the words from `start` to `end` is divided by a hyphen at the end of a line."""
    return any("-\n" in page.text[page.ends[at] : page.starts[at + 1]] for at in range(start, end - 1))


def mistyped(one: str, two: str) -> int:
    """1 if `two` is `one` with a letter lost or doubled, -1 the other way round, else 0.

    >>> mistyped("rain", "ran"), mistyped("raain", "rain")
    (1, -1)
    """
    if abs(len(one) - len(two)) != 1 or not one or not two:
        return 0
    short, long = (one, two) if len(one) < len(two) else (two, one)
    at = common_beginning()(short, long)
    if short[at:] != long[at + 1 :]:
        return 0
    doubled = long[at] == long[at - 1 : at]
    return 1 if doubled == (long is two) else -1


def around(page: Page, hunk: Hunk) -> tuple[str, str]:
    """Both sides of a hunk, each with the characters before and after it."""
    i1, i2, j1, j2 = hunk
    return "".join(page.keys[max(i1 - 1, 0) : i2 + 1]), "".join(page.keys[max(j1 - 1, 0) : j2 + 1])


def recurring(elsewhere: Vocabulary) -> set[str]:
    """The words in question that the text knows from elsewhere."""
    known = elsewhere.known
    return {word for word, count in elsewhere.questioned.items() if known[word] > count}


def share(recur: Set[str], words: Sequence[str]) -> float:
    """The share of `words` that recur."""
    if len(words) == 1:  # as most
        return words[0] in recur
    return sum([word in recur for word in words]) / len(words)


def spacing(page: Page, elsewhere: Vocabulary, sides: Sequence[Sides], *, divided: bool = False) -> int:
    """How many more words are run together, or broken in two, on the later sides than on the earlier ones.

    Both sides of each pair have the same letters. Whether spaces were lost or put in is decided for all places at once
    at which only one side has a space, by how usual it is for words to end there. They were put in if a word is
    `divided` at the end of a line, and before an English ending, where an apostrophe was. Initials are not counted.
    """
    early = [pair for one, two in sides for pair in spaced(one, two)]
    late = [pair for one, two in sides for pair in spaced(two, one)]
    ended = sum(after in ENDINGS for _, after in late) - sum(after in ENDINGS for _, after in early)
    early, late = (
        [pair for pair in pairs if min(map(len, pair)) > 1 and pair[1] not in ENDINGS] for pairs in (early, late)
    )
    told = [usual for pair in (*early, *late) if (usual := ends_word(page.counts.triples, elsewhere, *pair))]
    broken = divided or sum(told) < USUAL * len(told)
    return ended + (len(late) - len(early)) * (1 if broken else -1)


def spaced(words: Sequence[str], others: Sequence[str]) -> list[tuple[str, str]]:
    """The neighbours among `words` that are run together in `others`, which have the same letters.

    >>> spaced(["in", "the", "hall"], ["in", "thehall"])
    [('the', 'hall')]
    """
    ends = set(itertools.accumulate(map(len, others)))
    pairs = zip(itertools.accumulate(map(len, words)), itertools.pairwise(words), strict=False)
    return [pair for end, pair in pairs if end not in ends]


def ends_word(triples: dict[str, int], elsewhere: Vocabulary, before: str, after: str) -> float:
    """How much more usual it is for a word to end between `before` and `after` than to go on, as a logarithm."""
    ends = triples[letter_triples(before)[-1]], triples[letter_triples(after)[0]]
    inside = triples[(before + after[:1])[-3:]], triples[(before[-1:] + after)[:3]]
    words = [1 + elsewhere.elsewhere(word) for word in (before, after, before + after)]
    ratio = ends[0] * ends[1] * words[0] * words[1] / (max(inside[0], 1) * max(inside[1], 1) * words[2])
    return math.log(ratio)


def usual(triples: dict[str, int], words: Sequence[str]) -> float:
    """The share of the letter triples of `words` that another word of the text has too."""
    found = [triple for word in words for triple in letter_triples(word)]
    return sum(triples[triple] > 1 for triple in found) / len(found)


def known_pairs(pairs: bytearray, start: int, end: int) -> float:
    """The share of the pairs of characters in and around a stretch that the text has elsewhere too."""
    around = pairs[max(start - 1, 0) : end]
    return sum(around) / len(around) if around else 0.0
