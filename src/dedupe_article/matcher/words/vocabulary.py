"""What a text knows: how often each word stands in it, and the closed classes of its language."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from dedupe_article.lexicon import GLUED, PREFIXED, STRICT, classes, inflected, languages, negates
from dedupe_article.lexicon.inner import denies_inside, is_dual, numbers
from dedupe_article.matcher.words.slips import within

ENOUGH = 3  # different class words that show a language; with fewer, the rare ones that rules form count as well
SHARE = 0.5  # of the class words of the best language that a second one must have: Norwegian beside Danish has 0.8
SHORTEST = 3  # letters: words of one class that are shorter, such as `he` and `her`, are a slip apart by chance
# Letters: with 3 in place of 4, of copies with 6 in 100 letters misspelt 3 more of 1,016 stay in part, for `nie` of
# `die`; of those with 1 and 3 none.
DENIAL = 3
DATES = frozenset(("month", "weekday"))
COUNTED = frozenset(STRICT) - {"negation"}  # numbers, and what is counted
EXCEPTED = ("negation", "number")
FIRM = frozenset(("number", "place"))  # classes in which an ending makes another word
DECLINED = frozenset("nraoeىةσ")  # endings that do not, as in `primer` and `primera`


class Vocabulary(NamedTuple):
    """How often each key stands in a text, and the class words of the languages it is in.

    known       how often each key stands in the text
    questioned  how often it stands in the places that are being compared
    strict      the words of the classes in which another known word is another fact
    classes     the words of each class
    closed      the words of all classes
    excepted    negations and numbers, which differ whatever the setting
    spoken      the languages
    """

    known: Counter[str]
    questioned: Counter[str]
    strict: frozenset[str]
    classes: dict[str, frozenset[str]]
    closed: frozenset[str]
    excepted: frozenset[str]
    spoken: tuple[str, ...] = ()

    def elsewhere(self, word: str) -> int:
        """How often `word` stands outside the places that are being compared, which may overlap."""
        return max(self.known[word] - self.questioned[word], 0)

    def is_word(self, word: str) -> bool:
        """Whether `word` is known from elsewhere in the text or from a class."""
        return self.is_closed(word) or self.elsewhere(word) > 0

    def is_closed(self, word: str) -> bool:
        """Whether `word` is of a class."""
        return word in self.closed

    def shared(self, one: str, two: str) -> list[str]:
        """The classes of which both words are."""
        if one not in self.closed or two not in self.closed:
            return []
        return [name for name, members in self.classes.items() if one in members and two in members]


def vocabulary(known: Counter[str]) -> Vocabulary:
    """The vocabulary of a text; its languages are those whose class words it uses."""
    chosen = spoken(known, languages()) or spoken(known, languages(rare=True), least=1)
    return class_words(tuple(sorted(chosen)))._replace(known=known)


def spoken(known: Counter[str], of: dict[str, list[str]], least: int = ENOUGH) -> list[str]:
    """The languages of which a text has the most class words, or nearly the most; none if these are too few."""
    words = known.keys() & of.keys()
    distinct = Counter(chain.from_iterable(map(of.__getitem__, words)))
    if max(distinct.values(), default=0) < least:
        return []
    places: dict[str, int] = defaultdict(int)
    for word in words:
        times = known[word]
        for name in of[word]:
            places[name] += times
    most, often = max(distinct.values()), max(places.values())
    return [name for name in distinct if distinct[name] >= SHARE * most or places[name] >= SHARE * often]


@lru_cache(maxsize=64)
def class_words(languages: tuple[str, ...]) -> Vocabulary:
    """The vocabulary of an empty text in these languages."""
    chosen = [classes(language) for language in languages]
    names = {name for one in chosen for name in one}
    members = {name: frozenset().union(*(one.get(name, frozenset()) for one in chosen)) for name in sorted(names)}
    strict, excepted = (
        frozenset().union(*(members.get(name, frozenset()) for name in kinds)) for kinds in (STRICT, EXCEPTED)
    )
    return Vocabulary(Counter(), Counter(), strict, members, frozenset().union(*members.values()), excepted, languages)


def changes_meaning(vocabulary: Vocabulary, one: Sequence[str], two: Sequence[str], side: int) -> bool:
    """Whether words that stand for each other say different things.

    They do if a negation, unit, month, weekday or number word became another known word or vanished, if a word became
    another one of its class, or if a negating prefix stands on one side only. `side` is above 0 where `two` is known to
    be the poorer copy, below 0 where `one` is: a class word there may be a slip of another word, and counts only if the
    text has it elsewhere, or if it is a negation of some length.
    """
    if vocabulary.closed.isdisjoint(one) and vocabulary.closed.isdisjoint(two):  # as most words are
        return len(one) == len(two) == 1 and (is_negated(vocabulary, one[0], two[0]) or numbers(one[0], two[0]))
    return (
        turned(vocabulary, one, two, slip=side < 0)
        or turned(vocabulary, two, one, slip=side > 0)
        or opposite(vocabulary, one, two)
    )


def is_negated(vocabulary: Vocabulary, one: str, two: str) -> bool:
    """Whether one word is the other with a negation before, behind or, in some languages, inside it."""
    if (one in two or two in one) and (negates(one, two) or ran_together(vocabulary, one, two)):
        return True  # most words that differ do not hold each other
    return denies_inside(one, two, vocabulary.spoken)


def ran_together(vocabulary: Vocabulary, one: str, two: str) -> bool:
    """Whether one word is the other run together with a negation of two letters; longer ones `negates` knows."""
    if abs(len(one) - len(two)) != GLUED - 1:
        return False
    short, long = sorted((one, two), key=len)
    if len(short) < PREFIXED or not long.endswith(short):
        return False
    return long.removesuffix(short) in vocabulary.classes.get("negation", frozenset())


def denies(vocabulary: Vocabulary, one: Sequence[str], two: Sequence[str]) -> bool:
    """Whether a negation or a negating prefix stands on one side only, or both words are numbers, units or dates."""
    negations = vocabulary.classes.get("negation", frozenset())
    if negations.isdisjoint(one) != negations.isdisjoint(two):
        return True
    if len(one) != 1 or len(two) != 1:
        return False
    one, two = one[0], two[0]
    return is_negated(vocabulary, one, two) or count(vocabulary, one, two)


def count(vocabulary: Vocabulary, one: str, two: str) -> bool:
    """Whether two words are two numbers, units or dates."""
    return numbers(one, two) or not COUNTED.isdisjoint(vocabulary.shared(one, two))


def turns(vocabulary: Vocabulary, poor: str, sound: str) -> bool:
    """Whether one of two words is a negation and the other is not, and the one in the poorer copy is a known word."""
    negations = vocabulary.classes.get("negation", frozenset())
    return (poor in negations) != (sound in negations) and vocabulary.is_word(poor)


def turned(vocabulary: Vocabulary, one: Sequence[str], two: Sequence[str], *, slip: bool) -> bool:
    """Whether a strict class word of `one` became another known word in `two`, or is missing there."""
    if vocabulary.strict.isdisjoint(one):
        return False

    def counts(word: str) -> bool:
        if word not in vocabulary.strict or word in two:
            return False
        usual = len(word) >= SHORTEST and vocabulary.elsewhere(word) > 0
        denial = len(word) >= DENIAL and word in vocabulary.classes.get("negation", frozenset())
        return not slip or usual or denial or len(one) > len(two) or not vocabulary.closed.isdisjoint(two)

    def another(word: str) -> bool:
        return any(vocabulary.is_word(other) and not one_fact(vocabulary, word, other) for other in two)

    fewer = len(two) < len(one)
    return any(counts(word) and ((fewer and not stands_in(word, two)) or another(word)) for word in one)


def stands_in(word: str, others: Sequence[str]) -> bool:
    """Whether a word stands at an end of one of the others, as where it was run together with its neighbour.

    A letter of it may be mistyped, unless it is so short that other words would end like it by chance.
    """
    if len(word) < SHORTEST:
        return any(other.startswith(word) or other.endswith(word) for other in others)
    sizes = (len(word) - 1, len(word), len(word) + 1)
    ends = (end for other in others for size in sizes for end in (other[:size], other[-size:]))
    return any(within(word, end, 1) for end in ends)


def one_fact(vocabulary: Vocabulary, one: str, two: str) -> bool:
    """Whether two class words say the same: both are negations, or one begins the other, as `minute` and `minutes`.

    Two units of the same letters, such as `metre` and `meter`, do so as well. A number or a place with an ending may be
    another one (`eight` and `eighth`); a date may be cut short.
    """
    short, long = sorted((one, two), key=len)
    shared = vocabulary.shared(one, two)
    if (
        "negation" in shared
        or (shared == ["number"] and declined(short, long))
        or inflected(one, two, vocabulary.spoken)
    ):
        return True
    if not long.startswith(short):
        return shared == ["unit"] and sorted(short) == sorted(long)
    unit = vocabulary.classes.get("unit", frozenset())
    ending = len(long) == len(short) + 1 and (one in unit or two in unit or not FIRM.issuperset(shared))
    return ending or not DATES.isdisjoint(shared)


def declined(short: str, long: str) -> bool:
    """Whether two numbers differ only in an ending of declension, as `zweite`, `zweiter` and `zweiten`."""
    stem = short if len(short) < len(long) else short[:-1]
    return long[:-1] == stem and {long[-1], *short[len(stem) :]} <= DECLINED


def opposite(vocabulary: Vocabulary, one: Sequence[str], two: Sequence[str]) -> bool:
    """Whether two words are of one class, or one is the other with a negating prefix."""
    if len(one) != 1 or len(two) != 1:
        return False
    short, long = sorted((one[0], two[0]), key=len)
    shared = vocabulary.shared(short, long)
    opposed = (
        is_negated(vocabulary, short, long)
        or is_dual(short, long)
        or (bool(shared) and not by_chance(vocabulary, short, long))
    )
    return opposed and not one_fact(vocabulary, short, long)


def by_chance(vocabulary: Vocabulary, short: str, long: str) -> bool:
    """Whether two words of one class are so short that a slip makes one of the other; numbers and dates never are."""
    if len(short) >= SHORTEST or len(short) == 1 or count(vocabulary, short, long):
        return False
    return within(short, long, 1)


def became(vocabulary: Vocabulary, gone: str, kept: str) -> bool:
    """Whether a word that goes and the one that stands for it are two facts, judging by the words of the output."""
    if gone == kept or vocabulary.strict.isdisjoint((gone, kept)) or min(len(gone), len(kept)) < SHORTEST:
        return False
    if one_fact(vocabulary, gone, kept):
        return False
    known = vocabulary.elsewhere(gone) > 0 and vocabulary.elsewhere(kept) > 1
    return known or (vocabulary.is_closed(gone) and vocabulary.is_closed(kept))
