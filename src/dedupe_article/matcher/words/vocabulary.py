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

TOLD = 3  # different class words that tell a language; where there are fewer, those count too that rules form
SHARE = 0.5  # of the class words of the best language that a second one must have: Norwegian beside Danish has 0.8
SHORTEST = 3  # letters: shorter words of one class, such as `he` and `her`, are a slip apart by chance
# Letters: with 3 in place of 4, of copies with 6 in 100 letters misspelt 3 more of 1,016 stay in part, for `nie` of
# `die`; of those with 1 and 3 none.
DENIAL = 3
DATES = frozenset(("month", "weekday"))
COUNTED = frozenset(STRICT) - {"negation"}  # numbers, and what is counted
EXCEPTED = ("negation", "number")
FIRM = frozenset(("number", "place"))  # an ending makes another word of these
DECLINED = frozenset("nraoeىةσ")  # but not these, as `primer` and `primera`


class Vocabulary(NamedTuple):
    """How often each key stands in a text, and less in the places in question; the class words of its languages.

    `strict` are those of which another known word is another fact, `closed` those of all classes, `excepted` those that
    stay whatever the setting: negations and numbers.
    """

    known: Counter[str]
    questioned: Counter[str]
    strict: frozenset[str]
    classes: dict[str, frozenset[str]]
    closed: frozenset[str]
    excepted: frozenset[str]
    spoken: tuple[str, ...] = ()

    def elsewhere(self, word: str) -> int:
        """How often `word` stands outside of the places in question, which may overlap."""
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
    chosen = told(known, languages()) or told(known, languages(rare=True), least=1)
    return class_words(tuple(sorted(chosen)))._replace(known=known)


def told(known: Counter[str], of: dict[str, list[str]], least: int = TOLD) -> list[str]:
    """The languages of which a text has the most words, or nearly; none if that are too few different ones."""
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
    """The vocabulary of a text of these languages without a word."""
    chosen = [classes(language) for language in languages]
    names = {name for one in chosen for name in one}
    members = {name: frozenset().union(*(one.get(name, frozenset()) for one in chosen)) for name in sorted(names)}
    strict, excepted = (
        frozenset().union(*(members.get(name, frozenset()) for name in kinds)) for kinds in (STRICT, EXCEPTED)
    )
    return Vocabulary(Counter(), Counter(), strict, members, frozenset().union(*members.values()), excepted, languages)


def changes_meaning(vocabulary: Vocabulary, one: Sequence[str], two: Sequence[str], side: int) -> bool:
    """Whether words that stand for each other say something else; `side` is above 0 where `two` is known to be poorer.

    A negation, unit, month, weekday or number word became another known word or vanished; a word became another one of
    its class; or a negating prefix stands on one side only. That a slip made a class word counts only where the text
    has that word elsewhere, or where the word denies and is of some length.
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
    """Whether one word is the other behind a negation of two letters; longer ones tell in any text."""
    if abs(len(one) - len(two)) != GLUED - 1:
        return False
    short, long = sorted((one, two), key=len)
    if len(short) < PREFIXED or not long.endswith(short):
        return False
    return long.removesuffix(short) in vocabulary.classes.get("negation", frozenset())


def denies(vocabulary: Vocabulary, one: Sequence[str], two: Sequence[str]) -> bool:
    """Whether a negation or a negating prefix stands on one side only, or both words count: two numbers, two dates."""
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
    """Whether one of two words denies and the other does not, and what stands in the poorer copy is a word."""
    negations = vocabulary.classes.get("negation", frozenset())
    return (poor in negations) != (sound in negations) and vocabulary.is_word(poor)


def turned(vocabulary: Vocabulary, one: Sequence[str], two: Sequence[str], *, slip: bool) -> bool:
    """Whether a strict class word of one side is another known word on the other, or gone."""
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
    """Whether a word stands at an end of one of others, as where it was run together with its neighbour.

    A letter of it may be mistyped, unless it is so short that other words end so too.
    """
    if len(word) < SHORTEST:
        return any(other.startswith(word) or other.endswith(word) for other in others)
    sizes = (len(word) - 1, len(word), len(word) + 1)
    ends = (end for other in others for size in sizes for end in (other[:size], other[-size:]))
    return any(within(word, end, 1) for end in ends)


def one_fact(vocabulary: Vocabulary, one: str, two: str) -> bool:
    """Whether two class words say the same: both deny, or one begins the other, as `minute` and `minutes`.

    So do two units of the same letters, as `metre` and `meter`. With an ending a number may be another one (`eight` and
    `eighth`), and so may a place; a date may be cut short.
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
    """Whether two numbers differ in an ending that makes no other one, as `zweite`, `zweiter` and `zweiten`."""
    stem = short if len(short) < len(long) else short[:-1]
    return long[:-1] == stem and {long[-1], *short[len(stem) :]} <= DECLINED


def opposite(vocabulary: Vocabulary, one: Sequence[str], two: Sequence[str]) -> bool:
    """Whether two words are of one class, or one is the other with a negating prefix."""
    if len(one) != 1 or len(two) != 1:
        return False
    short, long = sorted((one[0], two[0]), key=len)
    shared = vocabulary.shared(short, long)
    told = (
        is_negated(vocabulary, short, long)
        or is_dual(short, long)
        or (bool(shared) and not by_chance(vocabulary, short, long))
    )
    return told and not one_fact(vocabulary, short, long)


def by_chance(vocabulary: Vocabulary, short: str, long: str) -> bool:
    """Whether two words of one class are so short that a slip makes one of the other; what counts things is not."""
    if len(short) >= SHORTEST or len(short) == 1 or count(vocabulary, short, long):
        return False
    return within(short, long, 1)


def became(vocabulary: Vocabulary, gone: str, kept: str) -> bool:
    """Whether a word that goes and the one that stays for it are two facts, by what stays, which is elsewhere."""
    if gone == kept or vocabulary.strict.isdisjoint((gone, kept)) or min(len(gone), len(kept)) < SHORTEST:
        return False
    if one_fact(vocabulary, gone, kept):
        return False
    known = vocabulary.elsewhere(gone) > 0 and vocabulary.elsewhere(kept) > 1
    return known or (vocabulary.is_closed(gone) and vocabulary.is_closed(kept))
