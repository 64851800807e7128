"""Words as the laws compare them.

A word is a run of letters, or of digits, or one character where a script has no spaces, or a sign that belongs to a
number. Case, punctuation, spacing, Unicode form, entities, zero-width marks and the ways of writing an apostrophe are
left out; digits are never changed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from itertools import chain, compress
from operator import not_

from dedupe_article.laws.folding import ASCII, LETTER, fold
from dedupe_article.laws.markup import COMPARING, MONEY, NUMBER, unescaped
from dedupe_article.laws.passage import split
from dedupe_article.laws.scripts import SPACELESS

SIGNS = frozenset(f"%‰°{MONEY}+-−–‐‑－~#♭{COMPARING}")
# What a minus sign stands behind: blanks, what opens, or a script without spaces, which only a text in one has.
BEFORE = "\\s([/:\"'“„‘«"
BEFORE_FAR = f"{BEFORE}\u3040-\u30ff\u4e00-\u9fff\u0e00-\u0e4e"
NOTE = "(?<=\\b[a-h])[#♭](?![^\\W_])"  # a sharp or a flat of one
SIGN = f"[%‰°{MONEY}+]|{NOTE}|(?:(?<![^{BEFORE}])[-−–‐‑－~]|[{COMPARING}])(?={NUMBER})"
WORD = re.compile(f"[^\\W\\d_]+|\\d+|{SIGN}")
# What only texts beyond ASCII need is compiled when it is needed; the larger classes take milliseconds.
# How scripts without spaces and scripts with marks begin in UTF-8; D2 begins Cyrillic letters too, and E1 such as
# Vietnamese has.
FAR = rb"[\xcc\xcd\xd2\xe0\xe1\xe3-\xe9\xee-\xff](?:(?<![\xd2\xe1])|(?<=\xd2)[\x83-\x89]|(?<=\xe1)[\x80-\x9f])"
CHARACTERS = "".join(f"{chr(first)}-{chr(last)}" for first, last in SPACELESS)
STOPS = "๏၊။႞႟・"  # marks among those characters that part words and sentences
LETTERS = f"[^\\W\\d_{CHARACTERS}]"
# A word of one character: a letter that is not in `LETTERS`, or one of the few of these scripts that are no letters. A
# class of all of them would take longer to compile.
CHARACTER = f"[^\\W\\d_]|(?![{STOPS}])[{re.sub('[㐀一]-.', '', CHARACTERS)}]"
# The vowel signs of Indic scripts are marks, so `\w` ends a word at each of them. Of a block of 128 the last 16 are
# letters or signs, the ten before them digits.
INDIC = "".join(
    f"{chr(block)}-{chr(block + 0x63)}{chr(block + 0x70)}-{chr(block + 0x7F)}" for block in range(0x900, 0xE00, 0x80)
)
MARKS = f"[{INDIC}\u0300-\u036f\u0483-\u0489]"
# Punctuation that stands around words and never in one.
AROUND = '.,:;!?"()[]“”„«»…'


class Words:
    """The keys of a passage; `way` folds a passage and gives what finds the words in it."""

    def __init__(self, keys: list[str], passage: str, way: Callable[[str], tuple[str, re.Pattern[str]]]) -> None:
        self.keys = keys
        self.passage = passage
        self.way = way

    def before(self, number: int) -> str:
        """What stands, folded, between a word and the one before it, or at the end behind the last one."""
        return self._gaps[number]

    @cached_property
    def _gaps(self) -> list[str]:
        """What stands between the words of the folded passage: found when first asked for, which is seldom."""
        folded, pattern = self.way(self.passage)
        return pattern.split(folded)


class Lexer:
    """Finds the keys of tokens, which are what stands between white space, and remembers them.

    Neither folding nor finding words looks beyond white space, so it gives the same as looking through whole passages.
    """

    def __init__(self) -> None:
        self.known: dict[str, tuple[str, ...]] = {}

    def words(self, passage: str, tokens: Sequence[str]) -> Words:
        """The words of a passage, whose tokens are known.

        >>> Lexer().words(one := "It\u2019s 12\u00a0May, “Ann”", tokens(one)).keys
        ['its', '12', 'may', 'ann']
        """
        return Words(self.keys(tokens), passage, folded)

    def keys(self, tokens: Sequence[str]) -> list[str]:
        """The keys of some tokens, in order."""
        self.learn(tokens)
        return list(chain.from_iterable(map(self.known.__getitem__, tokens)))

    def learn(self, tokens: Iterable[str]) -> None:
        """Find the keys of the tokens that are not known yet."""
        new = list(set(tokens).difference(self.known))
        if not new:
            return
        folded = fold("\n".join(new))
        pattern, ones = finder(folded), folded.split("\n")
        if pattern is not WORD:
            self.known.update(zip(new, map(tuple, map(pattern.findall, ones)), strict=True))
            return
        # Most are a word, between marks or not.
        bare = [one.strip(AROUND) for one in ones]
        self.known.update(zip(new, zip(bare, strict=True), strict=True))
        for token, one in compress(zip(new, ones, strict=True), map(not_, map(str.isalpha, bare))):
            self.known[token] = tuple(pattern.findall(one))


def tokens(passage: str) -> list[str]:
    """What stands between white space."""
    return split(unescaped(passage))


def folded(passage: str) -> tuple[str, re.Pattern[str]]:
    """The passage folded, and what finds its words."""
    found = fold(unescaped(passage))
    return found, finder(found)


def finder(folded: str) -> re.Pattern[str]:
    """What finds the words of a folded passage; `re` keeps what it compiled."""
    if folded.isascii() or not re.search(FAR, folded.encode("utf-8", "surrogatepass").translate(None, ASCII)):
        return WORD
    return re.compile(f"(?:{LETTERS}|{MARKS})+|\\d+|{CHARACTER}|{SIGN.replace(BEFORE, BEFORE_FAR)}")


def alike(left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether two stretches of keys are the same but for where words end; numbers must end in the same places.

    >>> alike(["saat", "ini", "12"], ["saatini", "12"]), alike(["1", "2"], ["12"])
    (True, False)
    """
    return left == right or (_joined(left) == _joined(right) and numbers(left) == numbers(right))


def _joined(keys: Sequence[str]) -> str:
    """The keys joined; a question mark that was taken for a lost letter may have been none, and is left out."""
    return "".join(keys).replace(LETTER, "")


def numbers(keys: Sequence[str]) -> list[str]:
    """The keys that are numbers."""
    return list(filter(str.isdigit, keys))
