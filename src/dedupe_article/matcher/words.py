"""Words and their keys: what is compared, with case, punctuation, spacing and debris aside."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import NamedTuple

from dedupe_article.matcher.debris import reading

# Scripts written without spaces: a word is one character (Thai, Lao, Tibetan, Burmese, Khmer, kana, Han).
UNSPACED = (
    "\u0e00-\u0e4e\u0e80-\u0ece\u0f00-\u0f14\u0f18-\u0f1f\u0f34-\u0fff\u1000-\u103f\u1050-\u108f\u1780-\u17d3"
    "\u3005-\u3007\u3040-\u30fa\u30fc-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\uff66-\uff9f\U00020000-\U0003ffff"
)
# What belongs to the word it stands in though `\w` does not say so: combining marks, vowel signs, zero-width marks.
JOINED = (
    "\u00ad\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0711\u0730-\u074a"
    "\u0900-\u0963\u0966-\u0df3\u1ab0-\u1aff\u1dc0-\u1dff\u200b-\u200f\u202a-\u202e\u2060\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f"
    "\ufeff\ufffd"
)
# Signs that carry meaning are words too: currencies, per cent, and a sign before a number.
SIGN = r"[$€£¥₩₹₽₺₫฿₱₦%‰°]|(?<![^\s(])[-−–+](?=\d)"
APOSTROPHE = "'’ʼ"  # inside a word it belongs to it: `can't` is one word, and so is `l'air`
SPACED = rf"[\w\ufffd][\w{JOINED}]*(?:[{APOSTROPHE}]\w[\w{JOINED}]*)*"
MIXED = rf"[{UNSPACED}]|(?![{UNSPACED}])[\w\ufffd](?:(?![{UNSPACED}])[\w{JOINED}])*"
RULER = r"^[^\w\n]*[^\w\s][^\w\n]*$"  # a line without words, such as `* * *`, is one word
HAS_RULER = re.compile(RULER, re.MULTILINE)
WORD, MIXED_WORD = re.compile(rf"{SPACED}|{SIGN}"), re.compile(rf"{MIXED}|{SIGN}")
HAS_UNSPACED = re.compile(rf"[{UNSPACED}]")
# What a key leaves out: zero-width marks, and the dot that Turkish capitals leave behind.
LEFT_OUT = dict.fromkeys(
    [0x27, 0x2019, 0x2BC, 0xAD, 0x307, 0x2060, 0xFEFF, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0xFE00, 0xFE10)]
)
LEFT_OUT_SIGNS = {0x131: "i", 0x2212: "-", 0x2013: "-"}


class Words(NamedTuple):
    """The words of a text.

    `reading` is the text as it reads, character for character as long as the text; `keys` the comparison key of each
    word, in order; `unspaced` whether the text holds a script without spaces; `pattern` what finds the words.
    """

    reading: str
    keys: list[str]
    unspaced: bool
    pattern: re.Pattern[str]

    @property
    def dense(self) -> bool:
        """Whether most words are single characters of a script without spaces."""
        return self.unspaced and len(self.keys) * 3 > len(self.reading)


def words(text: str) -> Words:
    """The words of `text` and their keys.

    >>> words("Café, 12 %").keys
    ['café', '12', '%']
    """
    reads = reading(text)
    unspaced = not reads.isascii() and HAS_UNSPACED.search(reads) is not None
    pattern = MIXED_WORD if unspaced else WORD
    if HAS_RULER.search(reads):
        pattern = with_rulers(unspaced)
    found = pattern.findall(reads)
    if reads.isascii() and "'" not in reads:
        return Words(reads, [word.lower() for word in found], False, pattern)
    keys = {word: key(word) for word in set(found)}
    return Words(reads, [keys[word] for word in found], unspaced, pattern)


@cache
def with_rulers(unspaced: bool) -> re.Pattern[str]:
    """The pattern for words where lines without words stand too; compiled when it is needed first."""
    return re.compile(rf"{MIXED if unspaced else SPACED}|{SIGN}|{RULER}", re.MULTILINE)


def spans(words: Words) -> list[tuple[int, int]]:
    """Where each word stands, as pairs of offsets."""
    return [found.span() for found in words.pattern.finditer(words.reading)]


def key(word: str) -> str:
    """What `word` is compared by: compatible forms and letter case folded; digits and marks are not.

    >>> key("ﬁnE\\u0301")
    'finé'
    """
    if word.isascii():
        return word.lower().replace("'", "")
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", word).casefold())
    return folded.translate(LEFT_OUT | LEFT_OUT_SIGNS)


def is_unspaced(word: str) -> bool:
    """Whether `word` is one character of a script without spaces."""
    return len(word) == 1 and not word.isascii() and HAS_UNSPACED.match(word) is not None
