"""The word before a stop: whole, cut short, or the number of something."""

from __future__ import annotations

import re
from unicodedata import normalize

from dedupe_article.splitter.abbreviations import ABBREVIATIONS

PART = re.compile(r"[-–—/'’(\[\"“]")
VOWELS = frozenset("aeiouyæøœıаеёиоуыэюяіїєαεηιουω")
ROMAN = re.compile(r"[IVX]+")
# Thai, Lao, Myanmar and Khmer end no sentence with a full stop; a Hangul syllable or a Chinese character is a word.
STOPLESS = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
INDIC = re.compile("[\u0900-\u0dff]{1,3}")
UNCUT = "\u1100"


def cut_short(word: str) -> bool:
    """Whether a stop behind `word` may be that of an abbreviation or an initial.

    >>> [word for word in ("Dr", "U.S", "z.B", "J", "Gov", "WIB", "it", "Monday") if cut_short(word)]
    ['Dr', 'U.S', 'z.B', 'J', 'Gov']
    """
    if len(word) > 4 and word.isalpha() and word[1:].islower():
        return word.lower() in ABBREVIATIONS
    last = PART.split(word)[-1]
    if "." in last:
        return all(len(part) <= 3 and not part[:1].isdigit() for part in last.split("."))
    if STOPLESS.match(last):
        return True
    if last.lower() == last.upper():
        return INDIC.fullmatch(last) is not None or (len(last) == 1 and last.isalpha() and last < UNCUT)
    return last.isalpha() and looks_cut(last)


def looks_cut(word: str) -> bool:
    """Whether a word, in a script with capitals, has the look of an abbreviation."""
    if len(word) == 1 or word.lower() in ABBREVIATIONS or ROMAN.fullmatch(word):
        return True
    if word.isupper():
        return len(word) == 2
    if word[0].isupper() and len(word) <= 3:
        return True
    return len(word) <= 4 and VOWELS.isdisjoint(normalize("NFD", word.lower()))


def numbered(word: str) -> bool:
    """Whether `word` may be an ordinal, as in `12. Mai` or `1. FC`.

    >>> numbered("12"), numbered("2025"), numbered("2-1")
    (True, False, False)
    """
    return word.isdigit() and len(word) <= 2
