"""Words and their keys: what is compared, with case, punctuation, spacing and debris aside."""

from __future__ import annotations

import re
import unicodedata
from array import array
from bisect import bisect_right
from collections.abc import Sequence
from functools import cache
from itertools import accumulate, filterfalse
from typing import NamedTuple

from dedupe_article.matcher.words.debris import FILL, beyond_ascii, reading
from dedupe_article.matcher.words.pieces import in_pieces, is_large, words_in
from dedupe_article.matcher.words.signs import MONEY, NOTE, SAME, compiled, has_note, has_sign, sign_pattern

# Scripts written without spaces: a word is one character (Thai, Lao, Tibetan, Burmese, Khmer, kana, Han).
UNSPACED = (
    "\u0e00-\u0e4e\u0e80-\u0ece\u0f00-\u0f14\u0f18-\u0f1f\u0f34-\u0fff\u1000-\u103f\u104c-\u104f\u1050-\u108f\u1780-\u17d3"
    "\u2f00-\u2fd5\u3005-\u3007\u3040-\u30fa\u30fc-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\uff66-\uff9f\U00020000-\U0003ffff"
)
FIRSTS, LASTS = UNSPACED[::3], UNSPACED[2::3]
FAR = rb"[\xe0-\xff](?:(?<!\xe2)|[\xbc-\xbf])"  # how they begin in UTF-8; most that E2 begins are marks
# What a character of these counts, as a share of a word. In Thai, Lao, Burmese and Khmer, which have signs for vowels,
# a word has four or five characters: of 285 texts in Thai and Burmese two that quote a sentence again lose it with 0.3
# and keep it with 0.2, and no other one changes.
UNSPACED_WEIGHT, VOWELLED_WEIGHT = 0.5, 0.2
VOWELLED = "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]"
SAMPLE = 400  # words that are looked at at most to tell the script
# What belongs to the word it stands in though `\w` does not say so: combining marks, vowel signs, zero-width marks.
# The maqaf of Hebrew (05BE), which stands among those, is a hyphen.
JOINED = (
    "\u00ad\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0711"
    "\u0730-\u074a\u0900-\u0963\u0966-\u0df3\u1ab0-\u1aff\u1dc0-\u1dff\u200b-\u200f\u202a-\u202e\u2060\u20d0-\u20ff"
    "\ufe00-\ufe0f\ufe20-\ufe2f\ufeff\ufffd"
)
# What stands for letters or for a sign, as `℃` and `㎞` do; `™`, which does too, says nothing.
IN_FULL = (
    "\u20a8\u2100\u2101\u2103\u2105\u2106\u2109\u2116\u2121\u213b\u249c-\u24e9\u3192-\u319f\u3200-\u33ff\ufdfc\ufe69\ufe6a"
    "\uff04\uff05\uffe0\uffe1\uffe5\uffe6\U0001f110-\U0001f169\U0001f190\U0001f200-\U0001f251"
)
# An apostrophe belongs to its word (`can't`, `l'air`), a sign of money or degree to its number. The commonest letters
# are listed, since `re` finds them in a table and asks `\w` about each of the others: it saves a sixth of the time.
INNER = rf"a-z0-9\w'’ʼ%‰°{MONEY}{JOINED}{IN_FULL}"
SPACED = f"[{INNER}]++"
MIXED = rf"[{UNSPACED}]{FILL}*|(?:(?![{UNSPACED}])[{INNER}])+"
DEGREE = r"(?:(?<=\d)|(?<=\d ))˚|˚(?=[CF]\b)"  # a ring that is taken for its sign
RULER = r"^[^\w\n]*[^\w\s][^\w\n]*$"  # a line without words, such as `* * *`, is one word
# What a key leaves out: apostrophes, marks of no width, the kashida that stretches Arabic words and the signs for its
# short vowels, the dot that a Turkish capital leaves behind, and what `㈱` and `℅` have beside letters.
VOWEL_SIGNS = "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670"
LEFT_OUT = VOWEL_SIGNS + (
    "'()./\u2215\u00ad\u02bc\u0307\u034f\u0640\u2019\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u202a\u202b\u202c\u202d\u202e"
    "\ufe0e\ufe0f"
)
# What has more to fold than letter case, beside what is not in compatible form.
UNUSUAL = (
    "\u00ad\u00df\u0131\u0149\u017f\u01f0\u02bc\u0307\u0345\u034f\u0640\u064b-\u0652\u0670\u0390\u03b0\u03c2\u0587\u13a0-\u13fd\u1c80-\u1c88"
    "\u1e96-\u1e9e\u1f50-\u1ff7\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2212\uab70-\uabbf\ufe00-\ufe0f\ufeff"
)


class Words(NamedTuple):
    """The words of a text.

    reading   the text without its debris (`debris.reading`), as long as the text
    keys      the comparison key of each word, in order
    unspaced  whether the text holds a script without spaces
    pattern   what finds its words
    parts     the reading in small letters, as gap, word, gap, word ... gap; empty for a large text, which is split
              again when the places of its words are asked for
    """

    reading: str
    keys: list[str]
    unspaced: bool
    pattern: re.Pattern[str]
    parts: list[str]

    @property
    def dense(self) -> bool:
        """Whether most words are single characters of a script without spaces."""
        return self.unspaced and len(self.keys) * 3 > len(self.reading)

    @property
    def weight(self) -> float:
        """What a word counts: less where most are single characters, and least where a word has several of them."""
        if not self.dense:
            return 1.0
        some = self.keys[:: len(self.keys) // SAMPLE + 1]
        vowelled = len(compiled(VOWELLED).findall("".join([key[:1] for key in some])))
        return VOWELLED_WEIGHT if 2 * vowelled > len(some) else UNSPACED_WEIGHT


def words(text: str) -> Words:
    """The words of `text` and their keys.

    >>> words("Café, 12 %").keys
    ['café', '12', '%']
    """
    reads = reading(text)
    lower = lowered(reads)
    beyond = beyond_ascii(lower)
    far = compiled(FAR).search(beyond.encode("utf-8", "surrogatepass"))
    unspaced = far is not None and any(map(is_unspaced, set(beyond)))
    special = unspaced or compiled(f"[{UNUSUAL}]").search(beyond) is not None
    signed, noted = has_sign(reads, beyond, unspaced), has_note(reads)
    pattern = word_pattern(unspaced, has_ruler(reads), signed, noted)
    parts = [] if is_large(lower) else pattern.split(lower)
    found = parts[1::2] if parts else words_in(lower, marks(pattern), pattern.findall)
    if special or not unicodedata.is_normalized("NFKC", lower):
        odd = keys_of({*filterfalse(str.isascii, found), *(apostrophed(found) if "'" in lower else ())})
    elif "'" in lower or "’" in lower:
        odd = {word: word.replace("'", "").replace("’", "") for word in apostrophed(found)}
    else:
        odd = {}
    if signed or noted:
        odd |= SAME
    if odd:
        found = list(map(odd.get, found, found))
    return Words(reads, found, unspaced, pattern, parts)


def lowered(reads: str) -> str:
    """A reading in small letters, of the same length; done in pieces, since `lower` needs 12 bytes a character."""
    return "".join(map(lowered_piece, in_pieces(reads, "\n ")))


def lowered_piece(piece: str) -> str:
    """The same for a piece."""
    piece = piece.replace("İ", "i").replace("…", " ").replace("´", "'").replace("`", "'").replace("′", "'")
    return (re.sub(DEGREE, "°", piece) if "˚" in piece else piece).lower()


@cache
def word_pattern(unspaced: bool, rulers: bool, signs: bool, notes: bool) -> re.Pattern[str]:
    """The pattern for the words of a text that holds such; compiled when it is needed first."""
    words = [*([NOTE] if notes else []), MIXED if unspaced else SPACED]
    parts = [*words, *([sign_pattern(unspaced)] if signs else []), *([RULER] if rulers else [])]
    return re.compile(f"({'|'.join(parts)})", re.MULTILINE)


def has_ruler(text: str) -> bool:
    """Whether `text` has a line without words."""
    return any(
        line and not line[0].isalnum() and not line.isspace() and not any(map(str.isalnum, line))
        for piece in in_pieces(text, "\n")
        for line in piece.split("\n")
    )


def marks(pattern: re.Pattern[str]) -> str:
    """The characters after which a text may be cut so that `pattern` finds the same words: a ruler is a whole line."""
    return "\n" if RULER in pattern.pattern else "\n "


def places(words: Words) -> tuple[Sequence[int], Sequence[int]]:
    """Where each word starts, and where it ends."""
    if words.parts:
        stops = list(accumulate(map(len, words.parts)))
        return stops[0:-1:2], stops[1::2]
    starts, ends = array("I"), array("I")
    at = 0
    for piece in in_pieces(words.reading, marks(words.pattern)):
        inside = array("I", accumulate(map(len, words.pattern.split(lowered_piece(piece))), initial=at))
        starts += inside[1:-1:2]
        ends += inside[2::2]
        at = inside[-1]
    return starts, ends


def spans(words: Words) -> list[tuple[int, int]]:
    """Where each word stands, as pairs of offsets."""
    return list(zip(*places(words), strict=True))


def apostrophed(words: list[str]) -> set[str]:
    """The words with an apostrophe."""
    return {word for word in set(words) if "'" in word or "’" in word}


def keys_of(words: set[str]) -> dict[str, str]:
    """The key of each word, all folded at once: one by one takes five times as long."""
    return dict(zip(words, folded("\n".join(words)).split("\n"), strict=True)) if words else {}


def folded(text: str) -> str:
    """Words in small letters and compatible forms, without what keys leave out; digits are not folded.

    >>> folded("ﬁnE\\u0301"), folded("can’t")
    ('finé', 'cant')
    """
    text = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
    for mark in LEFT_OUT:  # of which most texts have none, and `translate` would look at each letter
        text = text.replace(mark, "")
    return text.replace("ı", "i")


def tells(keys: Sequence[str]) -> bool:
    """Whether any key has a letter or a digit; each character is asked, since a word with vowel signs is not alnum."""
    return any(map(str.isalnum, "".join(keys)))


def is_unspaced(word: str) -> bool:
    """Whether `word` is one character of a script without spaces."""
    return len(word) == 1 and word >= FIRSTS[0] and word <= LASTS[bisect_right(FIRSTS, word) - 1]
