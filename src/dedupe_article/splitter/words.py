"""The word before a stop: whole, or cut short, as an abbreviation, an initial or an ordinal is."""

from __future__ import annotations

import re
from enum import Enum
from unicodedata import normalize

from dedupe_article.splitter.abbreviations import ABBREVIATIONS

PART = re.compile(r"[-–—/'’(\[\"“]")
VOWELS = frozenset("aeiouyæøœıаеёиоуыэюяіїєαεηιουω")
ROMAN = re.compile(r"[IVX]+")
# Thai, Lao, Myanmar and Khmer end no sentence with a full stop.
STOPLESS = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
# The months that are three letters long: no abbreviations, as `Jun` and `Sep` are.
MONTHS = frozenset(("Mai", "Maj", "May", "Mei"))
INDIC = re.compile("[\u0900-\u0dff]{1,3}")


class Look(Enum):
    """What a word before a stop looks like."""

    WHOLE = "a whole word, with which a sentence may end"
    CUT = "cut short: the stop is its own"
    DOUBTFUL = "either"


def look(word: str) -> Look:
    """What `word`, which stands before a full stop, looks like.

    >>> [look(word).name for word in ("Dr", "U.S", "z.B", "J", "12", "Sen", "WIB", "it", "Monday")]
    ['CUT', 'CUT', 'CUT', 'CUT', 'CUT', 'DOUBTFUL', 'WHOLE', 'WHOLE', 'WHOLE']
    """
    if len(word) > 4 and word.isalpha() and word[1:].islower():
        return Look.CUT if word.lower() in ABBREVIATIONS else Look.WHOLE
    if word[:1].isdigit():
        return Look.CUT if word.isdigit() and len(word) <= 2 else Look.WHOLE
    last = PART.split(word)[-1]
    if "." in last:
        return Look.CUT if all(len(part) <= 3 and part.isalpha() for part in last.split(".")) else Look.WHOLE
    if last.lower() == last.upper():
        return without_case(last)
    return with_case(last) if last.isalpha() else Look.WHOLE


def without_case(word: str) -> Look:
    """The look of a word in a script without capitals; a Hangul syllable or a Chinese character is a whole word."""
    single = len(word) == 1 and word.isalpha() and word < "\u1100"
    return Look.CUT if single or STOPLESS.match(word) or INDIC.fullmatch(word) else Look.WHOLE


def with_case(word: str) -> Look:
    """The look of a word in a script with capitals: initials, words without a vowel and short capitalised ones."""
    if len(word) == 1 or word.lower() in ABBREVIATIONS or ROMAN.fullmatch(word):
        return Look.CUT
    if (word.isupper() and len(word) > 2) or word in MONTHS:
        return Look.WHOLE
    if len(word) <= 4 and VOWELS.isdisjoint(normalize("NFD", word.lower())):
        return Look.CUT
    return Look.DOUBTFUL if word[0].isupper() and len(word) <= 3 else Look.WHOLE
