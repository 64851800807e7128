"""Whether what differs between a copy and its twin may be misspelling."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from dedupe_article.laws import meaning
from dedupe_article.laws.pairing import distance
from dedupe_article.laws.passage import Copy, Difference
from dedupe_article.laws.vocabulary import Vocabulary
from dedupe_article.lexicon import STRICT
from dedupe_article.model import LawBroken, Match

# One or two odd words in a copy are a difference, not a misspelling.
FEW = 3
TOO_LITTLE = "too little differs to be misspelling"
# In scripts without spaces a word is one character here: so many that differ in a row are a word, so many are no slip.
WORD_LONG, TOO_LONG = 3, 5
# Where at least so many words differ, a single character that is missing may be a slip even if it is a "not".
NOISY = 10
# Of the differing words, one in so many may be far from its twin.
FAR = 20
# With --match loose, one word in so many may differ.
LOOSE = 8
# A copy is misspelt throughout if one word in so many is, or one character of a script without spaces, and at least so
# many are.
THROUGHOUT, THROUGHOUT_SPACELESS, LEAST = 20, 75, 15
# Letters: a slip seldom makes one word of so many letters of another, or loses it.
NAME = 4


def judge(copy: Copy, vocabulary: Vocabulary, match: Match) -> None:
    """Raise `LawBroken` unless what differs is misspelling, or what `--match loose` allows; something has to differ."""
    found = copy.differences
    if match is Match.EXACT:
        raise found[0].broken("the words are not the same")
    loose, noisy = match is Match.LOOSE, len(found) >= NOISY
    throughout = loose and _is_misspelt_throughout(copy)
    for difference in unsure(found, vocabulary):
        why = closed(difference, vocabulary, loose=loose, noisy=noisy)
        if why and not (throughout and _one_slip(difference, vocabulary)):
            raise difference.broken(why)
    far = [one for one in found if one.far]
    _check_moved(found, far)
    odd = _odd(copy, far, vocabulary)
    if odd and not (loose and _loose(copy, vocabulary)):
        raise odd


def unsure(found: Sequence[Difference], vocabulary: Vocabulary) -> Iterator[Difference]:
    """The differences that need a look: not those, which are most, of two plain words unrelated by prefix or suffix."""
    plain = meaning.plain(set().union(*(one.ours + one.theirs for one in found)), vocabulary)
    for one in found:
        _, ours, theirs, *_, measured = one
        if measured or len(ours) != 1 or len(theirs) != 1:
            yield one
            continue
        (word,), (other,) = ours, theirs
        if word not in plain or other not in plain or meaning.part(word, other, vocabulary):
            yield one


def closed(difference: Difference, vocabulary: Vocabulary, *, loose: bool, noisy: bool) -> str:
    """Why a difference is never allowed, or an empty string; `--match loose` forbids only numbers and negations."""
    if difference.measured:
        return "the units differ"
    if meaning.are_numerals(*difference.letters, difference.passage):
        return "the numbers differ"
    if len(difference.ours) == len(difference.theirs) == 1:  # as most
        ours, theirs = difference.ours[0], difference.theirs[0]
        return meaning.another(ours, theirs, vocabulary, loose=loose)
    if difference.alone:
        return _one_sided(difference, vocabulary, loose=loose, noisy=noisy)
    if difference.spaceless and all(meaning.carries(word, vocabulary, ("number",)) for word in difference.ours):
        return "a number changed places"  # forty and fourteen are the same two characters
    return ""


def _is_misspelt_throughout(copy: Copy) -> bool:
    """Whether so much of a copy is misspelt that any word of it may be."""
    misspelt = sum(THROUGHOUT_SPACELESS if one.spaceless else THROUGHOUT for one in copy.differences)
    return len(copy.differences) >= LEAST and misspelt >= copy.words


def _one_slip(difference: Difference, vocabulary: Vocabulary) -> bool:
    """Whether one slip accounts for a difference, and did not turn a number, unit or date into another one."""
    if len(difference.ours) != 1 or len(difference.theirs) != 1 or difference.measured:
        return False
    word, other = difference.ours[0], difference.theirs[0]
    return not word.isdigit() and not meaning.count(word, other, vocabulary) and distance(word, other) <= 1


def _one_sided(difference: Difference, vocabulary: Vocabulary, *, loose: bool, noisy: bool) -> str:
    alone = difference.alone
    if any(word.isdigit() for word in alone):
        return "a number stands on one side only"
    if difference.sentence or len(alone) > 2 or (len(alone) == 2 and len("".join(alone)) > 2):
        return "words stand on one side only"
    if difference.doubled is not None and not _is_digit(alone[0], difference.doubled, vocabulary):
        return ""
    names = meaning.EXCEPTED if loose and not difference.ours else STRICT
    if any(meaning.carries(word, vocabulary, names) for word in alone if len(word) > 1 or not noisy):
        return "a word that changes the meaning stands on one side only"
    return ""


def _is_digit(word: str, beside: Sequence[str], vocabulary: Vocabulary) -> bool:
    """Whether a doubled character is a digit beside another digit."""
    number = ("number",)
    return meaning.carries(word, vocabulary, number) and any(meaning.carries(one, vocabulary, number) for one in beside)


def _check_moved(found: Sequence[Difference], far: Sequence[Difference]) -> None:
    """No word that is missing in one place turns up in another; `far` are those of `found` that are far."""
    missing = {word for one in far for word in one.theirs if one.alone or len(word) >= NAME}
    pairs = {(one.ours, one.theirs) for one in found}
    if not missing and pairs.isdisjoint((theirs, ours) for ours, theirs in pairs):
        return  # as nearly always
    for one in found:
        moved = not missing.isdisjoint(one.ours) and one in far
        if moved or ((one.theirs, one.ours) in pairs and _long(one)):
            raise one.broken("words are moved or swapped")


def _long(one: Difference) -> bool:
    """Whether both sides are words of some length, and more than a letter apart."""
    return min(map(len, one.letters)) >= NAME and distance(*one.letters) > 1


def _odd(copy: Copy, far: Sequence[Difference], vocabulary: Vocabulary) -> LawBroken | None:
    """Why what differs is no misspelling, or None if it may be."""
    found = copy.differences
    differing = sum(map(max, [len(one.ours) for one in found], [len(one.theirs) for one in found]))
    places = sum(not one.joins for one in found)
    different = {(one.ours, one.theirs) for one in found}  # another spelling of a name is one difference
    few = len(different) < FEW and sum(max(len(ours), len(theirs)) for ours, theirs in different) < FEW
    if few or places < 2:
        return found[0].broken(TOO_LITTLE)
    if differing * 2 > copy.words:
        return found[0].broken("most words differ")
    rows = _rows(found)
    for one in far:
        if _other(one, vocabulary):
            return one.broken("one word stands for another")
    if rows and rows[0][1] >= TOO_LONG:
        return rows[0][0].broken("words differ")
    long = [*far, *(one for one, length in rows if length >= WORD_LONG)]  # a single character is never far
    if len(long) > differing // FAR:
        return long[0].broken("too many words are far from their twin")
    return None


def _other(one: Difference, vocabulary: Vocabulary) -> bool:
    """Whether a far word is another word: little in common with its twin, or known like it, or without a twin.

    A slip may lose a letter, and so a word of one letter, or of two if it is the dropped passage that lost it.
    """
    if one.alone:
        return bool(one.ours) or any(len(word) > 2 for word in one.alone)
    ours, theirs = one.letters
    if len(ours) + len(theirs) < 2 * meaning.LONG and meaning.turns(ours, theirs, vocabulary):
        return True
    if min(len(ours), len(theirs)) < NAME:
        return False
    return distance(ours, theirs) > (max(len(ours), len(theirs)) + 1) // 2 or vocabulary.knows(ours, theirs)


def _rows(found: Sequence[Difference]) -> list[tuple[Difference, int]]:
    """Where characters of a script without spaces differ in a row: the first, and how many; the longest row first."""
    rows: list[tuple[Difference, int]] = []
    for one in [one for one in found if one.spaceless]:
        if one.joins and rows:
            rows[-1] = rows[-1][0], rows[-1][1] + one.size
        else:
            rows.append((one, one.size))
    return sorted(rows, key=lambda row: -row[1])


def _loose(copy: Copy, vocabulary: Vocabulary) -> bool:
    """Whether only a few single words differ in a copy of some length, and none of them is firm.

    Firm are words of the strict classes, and class words that only one side has. If the copy has enough misspellings,
    which then do not count, only numbers and negations are firm, and class words that only the dropped passage has.
    """
    found = copy.differences
    odd = [one for one in found if _is_odd(one)]
    misspelt = len(found) - len(odd) >= FEW
    if not misspelt:
        odd = list(found)
    apart = not any(one.joins and before in odd and one in odd for before, one in pairwise(found))
    single = apart and all(one.size <= (2 if one.spaceless else 1) for one in odd)
    firm = any(_is_firm(one, vocabulary, meaning.EXCEPTED if misspelt else STRICT) for one in odd)
    gone = any(vocabulary.classes(word) for one in odd for word in one.alone if one.ours or not misspelt)
    return single and not gone and not firm and copy.sentences > 1 and len(odd) * LOOSE <= copy.words


def _is_firm(one: Difference, vocabulary: Vocabulary, names: Iterable[str]) -> bool:
    """Whether a difference holds a word of these classes, and is not just a misspelling of it."""
    words = [word for word in (*one.ours, *one.theirs) if not vocabulary.classes(word).isdisjoint(names)]
    return bool(words) and (one.far or len(words) != 1)


def _is_odd(one: Difference) -> bool:
    """Whether a difference is no slip: a word far from its twin, or one of more than a letter without a twin."""
    return any(len(word) > 1 for word in one.alone) if one.alone else one.far
