"""Words as the laws compare them.

A word is a run of letters, or of digits, or one character where a script has no spaces, or a sign that belongs to a
number. Case, punctuation, spacing, Unicode form, entities, zero-width marks and the ways of writing an apostrophe are
left out; digits are never changed.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from dedupe_article.laws.scripts import SPACELESS

SIGN = "[%‰°$€£¥₹₩₫฿₽₺₪+]|[-−–](?<![^\\s(][-−–])(?=\\d)"
WORD = re.compile(f"[^\\W\\d_]+|\\d+|{SIGN}")
# Scripts without spaces and scripts with marks; the larger classes take milliseconds to compile, so only where needed.
FAR = re.compile("[^\x00-\u0dff\u2000-\u2fff]")
MARK = re.compile("[\u0300-\u036f\u0483-\u0489\u0900-\u109f\u1780-\u17ff]")
CHARACTERS = "".join(f"{chr(first)}-{chr(last)}" for first, last in SPACELESS)
LETTERS = f"[^\\W\\d_{CHARACTERS}]"
# The vowel signs of Indic scripts are marks, so `\w` ends a word at each of them. Of a block of 128 the last 16 are
# letters or signs, the ten before them digits.
INDIC = "".join(
    f"{chr(block)}-{chr(block + 0x63)}{chr(block + 0x70)}-{chr(block + 0x7F)}" for block in range(0x900, 0xE00, 0x80)
)
MARKS = f"[{INDIC}\u0300-\u036f\u0483-\u0489]"
APOSTROPHE = re.compile("['’‘ʼʹ`´′](?<=[^\\W\\d_].)(?=[^\\W\\d_])")
# Zero-width marks, soft hyphens, joiners, direction marks, and the kashida that stretches Arabic words.
DEBRIS = re.compile("[\u00ad\u034f\u061c\u0640\ufeff\u200b-\u200f\u202a-\u202e\u2060-\u206f]+")
# A superscript or a fraction is a number of its own: 10² is not 102.
NUMERAL = re.compile("[²³¹¼-¾⁰-⁹₀-₉⅐-↋①-⓿❶-➓㉈-㉏㉑-㉟㊱-㊿]")


@dataclass(frozen=True)
class Words:
    """The keys of a passage, and the folded passage in which `pattern` finds them."""

    keys: list[str]
    folded: str
    pattern: re.Pattern[str]

    def before(self, number: int) -> str:
        """What stands in `folded` between a word and the one before it, or at the end behind the last one."""
        edges = self._edges
        return self.folded[edges[2 * number] : edges[2 * number + 1]]

    @cached_property
    def _edges(self) -> array[int]:
        """Where each gap starts and ends, found when first asked for; an array, since a text may have a million."""
        edges = array("q", [0])
        for found in self.pattern.finditer(self.folded):
            edges.extend(found.span())
        edges.append(len(self.folded))
        return edges


def words(passage: str) -> Words:
    """The words of a passage.

    >>> words("It\u2019s 12\u00a0May, “Ann”").keys
    ['its', '12', 'may', 'ann']
    """
    folded = fold(passage)
    pattern = _pattern(folded)
    return Words(pattern.findall(folded), folded, pattern)


def _pattern(folded: str) -> re.Pattern[str]:
    """What finds the words of a folded passage; `re` keeps what it compiled."""
    if folded.isascii():
        return WORD
    if MARK.search(folded):
        return re.compile(f"(?:{LETTERS}|{MARKS})+|\\d+|[{CHARACTERS}]|{SIGN}")
    return re.compile(f"{LETTERS}+|\\d+|[{CHARACTERS}]|{SIGN}") if FAR.search(folded) else WORD


def fold(passage: str) -> str:
    """The passage with all that does not count written one way; still with its spaces and punctuation."""
    if "&" in passage:
        passage = _unescape(passage)
    if passage.isascii():
        passage = passage.lower()
    else:
        passage = DEBRIS.sub("", NUMERAL.sub(_apart, passage))
        passage = unicodedata.normalize("NFKC", passage.casefold()).casefold()
        passage = passage.replace("ı", "i").replace("i\u0307", "i")
    return APOSTROPHE.sub("", passage)


def _apart(numeral: re.Match[str]) -> str:
    return f" {numeral.group()} "


def _unescape(passage: str) -> str:
    """Entities read, twice, since scrapers escape what is escaped (`&amp;quot;`)."""
    from html import unescape  # noqa: PLC0415 - a large table that few passages need

    return unescape(unescape(passage))


def alike(left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether two stretches of keys are the same but for where words end; numbers end where they end.

    >>> alike(["saat", "ini", "12"], ["saatini", "12"]), alike(["1", "2"], ["12"])
    (True, False)
    """
    return "".join(left) == "".join(right) and numbers(left) == numbers(right)


def numbers(keys: Sequence[str]) -> list[str]:
    """The keys that are numbers."""
    return [key for key in keys if key.isdigit()]
