"""Words that carry a fact by themselves: exchange one for another of its class, and the statement is another one.

They are listed by language and class, as plain words in NFKC, case folded and without apostrophes (`don't` is `dont`).
Both the matcher and the laws ask about words that differ between two copies, and only about these. Articles that are
numbers too (`ein`, `un`) are left out, and so are copulas: a slip makes one of another without changing a fact.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache, lru_cache
from itertools import chain

from dedupe_article.lexicon import asian, balkan, european, germanic, indic, romance, slavic, southern
from dedupe_article.lexicon.forms import formed, lines

ENDING = "_forms"
NONE: frozenset[str] = frozenset()
_SAID: dict[str, str] = {
    name.lower(): table
    for module in (germanic, romance, slavic, balkan, european, asian, indic, southern)
    for name, table in vars(module).items()
    if name.isupper()
}
TABLES = {name: table for name, table in _SAID.items() if not name.endswith(ENDING)}
RULES = {name.removesuffix(ENDING): table for name, table in _SAID.items() if name.endswith(ENDING)}

# Abbreviated units, the same in all languages. They are no class, since a slip makes one of a word such as `com`.
WRITTEN_SHORT = "kg mg km cm mm nm ml ha kw mw gw kwh mwh gwh twh hz khz mhz ghz kb mb gb tb kph mph kmh"
# Abbreviations of currencies and time zones, and those of latitude and longitude in Indonesian.
CURRENCIES = "usd sgd aud cad nzd hkd eur gbp idr myr jpy cny inr chf sek nok dkk rm rp"
ZONES = "wib wit wita utc gmt pst pdt"  # others are words of French, or a slip away from one
COORDINATES = "lu ls bt bb"
UNITS = frozenset(f"{WRITTEN_SHORT} {CURRENCIES} {ZONES} {COORDINATES}".split())
WHOLE = 3  # letters of a unit that is whole though another begins with it, as `wit` beside `wita`
ROMAN = "ivx"  # letters of numerals below forty
# Units that are known only right after a figure: millions, billions, degrees, metres, grams, hours.
GLUED_UNITS = UNITS.union("bcdfghkltmpswx", ("bn", "mn", "tn", "am", "pm", "ft", "oz", "lb"))

# Every class that a language may have; `beside` are words that a slip makes of a negation.
NAMES = ("negation", "month", "weekday", "unit", "number", "direction", "time", "person", "degree", "place", "beside")


@cache
def classes(language: str) -> dict[str, frozenset[str]]:
    """The classes of one language: the words of its table, and those that its rules form."""
    found = {name: frozenset(words) for name, words in lines(TABLES[language])}
    return found | {name: found.get(name, frozenset()).union(words) for name, words in _formed(language).items()}


@lru_cache(maxsize=64)
def closed(spoken: frozenset[str]) -> frozenset[str]:
    """Every word of any class in some languages."""
    return frozenset().union(*(words for language in spoken for words in classes(language).values()))


def classes_of(word: str, spoken: frozenset[str]) -> frozenset[str]:
    """The classes that a word belongs to in some languages.

    >>> sorted(classes_of("june", frozenset(["en"]))), classes_of("rain", frozenset(["en"]))
    (['month'], frozenset())
    """
    if word not in closed(spoken):  # as most are
        return NONE
    return frozenset(name for language in spoken for name, words in classes(language).items() if word in words)


@cache
def _formed(language: str) -> dict[str, dict[str, str]]:
    """The words that the rules of one language form, by class, each with its stem."""
    return formed(RULES[language], dict(lines(TABLES[language])), NAMES) if language in RULES else {}


@cache
def languages(*, rare: bool = False) -> dict[str, list[str]]:
    """The languages of each class word (some milliseconds to find); with `rare`, of those that rules form as well."""
    found: dict[str, list[str]] = {}
    for language, table in TABLES.items():
        alone = [language]  # of most words, and one list for all of them
        words = dict.fromkeys(chain(table.split(), *(_formed(language).values() if rare else ())), alone)
        words |= {word: [*found[word], language] for word in words.keys() & found.keys()}
        found |= words
    for name in NAMES:
        del found[f"{name}:"]
    return found


def inflected(one: str, two: str, spoken: Iterable[str]) -> bool:
    """Whether two words are forms of the same word by a rule of one of these languages.

    >>> inflected("zwanzigste", "zwanzigsten", ["de"]), inflected("zwanzigste", "dreissigste", ["de"])
    (True, False)
    """
    formed_of = (words for language in spoken for words in _formed(language).values())
    return any(one in words and words[one] == words.get(two) for words in formed_of)


def units(one: str, other: str, *, glued: bool = False) -> bool:
    """Whether two words are two different abbreviated units; with `glued` they stand right after a figure.

    If one begins the other, it is taken for the same unit with a letter lost, unless it has three letters or more.

    >>> units("km", "kg"), units("km", "mk"), units("m", "b"), units("m", "b", glued=True), units("kw", "kwh")
    (True, False, False, True, False)
    >>> units("wit", "wita")
    True
    """
    known = GLUED_UNITS if glued else UNITS
    if one == other or one not in known or other not in known:
        return False
    short, long = sorted((one, other), key=len)
    return len(short) >= WHOLE or not long.startswith(short)


def numerals(one: str, other: str) -> bool:
    """Whether two words may be two Roman numerals, if they stand in capitals; only below forty, since `mil` is a word.

    A single letter does not count: it may be a word, or what a slip left of one.

    >>> numerals("ii", "iii"), numerals("xix", "xiv"), numerals("vi", "we"), numerals("v", "vi")
    (True, True, False, False)
    """
    return not one.strip(ROMAN) and not other.strip(ROMAN) and one != other and min(len(one), len(other)) > 1


# If a word of these classes became any other known word, that is another fact. A word of the other classes must have
# become one of its own class, since too many of these resemble other words by chance.
STRICT = ("negation", "month", "weekday", "unit", "number")

# A word with one of these before it means the opposite: legal and illegal, able and unable.
NEGATING_PREFIXES = frozenset(
    (
        "un",
        "in",
        "im",
        "il",
        "ir",
        "dis",
        "non",
        "anti",
        "mis",
        "de",
        "tak",
        "ab",
        "nie",
        "ne",
        "не",
        "без",
        "αν",
        "α",
        "अ",
    )
)
# Letters that must be left behind a negating prefix.
PREFIXED = 4
# Letters of a negation that is recognised where it was run together with another word: a shorter one may be chance.
GLUED = 3


def negates(one: str, other: str) -> bool:
    """Whether one word is the other with a negating prefix, a negation run together with it, or an English `n't`.

    A prefix of one letter that is the same as the letter after it is a slip.

    >>> negates("legal", "illegal"), negates("wouldnt", "would"), negates("go", "notgo"), negates("orient", "orie")
    (True, True, True, False)
    """
    if len(one) == len(other):
        return False
    short, long = (one, other) if len(one) < len(other) else (other, one)
    if not short:
        return False
    if long.endswith(short):
        prefix = long.removesuffix(short)
        single = len(prefix) == 1 and short.startswith(prefix)
        return is_negation(prefix) or (len(short) >= PREFIXED and prefix in NEGATING_PREFIXES and not single)
    if not long.startswith(short):
        return False
    ending = long.removeprefix(short)
    return is_negation(ending) or (len(short) >= PREFIXED and ending == "nt" and long in classes("en")["negation"])


def is_negation(word: str) -> bool:
    """Whether a word of at least `GLUED` letters is a negation in any language."""
    return len(word) >= GLUED and any(word in classes(name)["negation"] for name in languages().get(word, ()))
