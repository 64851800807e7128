"""Words as the laws compare them.

A word is a run of letters, or of digits, or one character where a script has no spaces, or a sign that belongs to a
number. Case, punctuation, spacing, Unicode form, entities, zero-width marks and the ways of writing an apostrophe are
left out; digits are never changed.
"""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from dedupe_article.laws.scripts import SPACELESS
from dedupe_article.model import Span

# The vowel signs of Indic scripts are marks, so `\w` ends a word at each of them. The last twelve of a block of 128 are
# letters or signs, the ten before them digits.
CHARACTERS = "".join(f"{chr(first)}-{chr(last)}" for first, last in SPACELESS)
INDIC = "".join(
    f"{chr(block)}-{chr(block + 0x63)}{chr(block + 0x70)}-{chr(block + 0x7F)}" for block in range(0x900, 0xE00, 0x80)
)
MARKS = "\u0300-\u036f\u0483-\u0489"
SIGN = "[%‰°$€£¥₹₩₫฿₽₺₪+]|(?<![^\\s(])[-−–](?=\\d)"
WORD = re.compile(f"\\d+|[{CHARACTERS}]|(?:[^\\W\\d_{CHARACTERS}]|[{INDIC}{MARKS}])+|{SIGN}")
APOSTROPHE = re.compile("(?<=[^\\W\\d_])['’‘ʼʹ`´′](?=[^\\W\\d_])")
# Zero-width marks, soft hyphens, joiners, direction marks, and the kashida that stretches Arabic words.
DEBRIS = dict.fromkeys(
    [0xAD, 0x034F, 0x061C, 0x0640, 0xFEFF, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070)]
)
# A superscript or a fraction is a number of its own: 10² is not 102.
NUMERAL = re.compile("[²³¹¼-¾⁰-⁹₀-₉⅐-↋①-⓿❶-➓㉈-㉏㉑-㉟㊱-㊿]")


class Words(NamedTuple):
    """The keys of a passage and where they stand in `folded`."""

    keys: list[str]
    spans: list[Span]
    folded: str


def fold(passage: str) -> str:
    """The passage with all that does not count written one way; still with its spaces and punctuation."""
    if "&" in passage:
        passage = _unescape(passage)
    if not passage.isascii():
        passage = NUMERAL.sub(_apart, passage).translate(DEBRIS)
        passage = unicodedata.normalize("NFKC", passage.casefold())
        passage = passage.replace("ı", "i").replace("i\u0307", "i").casefold()
        if "\u0307" in passage:
            passage = unicodedata.normalize("NFKC", passage).replace("i\u0307", "i")
    else:
        passage = passage.lower()
    return APOSTROPHE.sub("", passage)


def _apart(numeral: re.Match[str]) -> str:
    return f" {numeral.group()} "


def _unescape(passage: str) -> str:
    """Entities read, twice, since scrapers escape what is escaped (`&amp;quot;`)."""
    from html import unescape  # noqa: PLC0415 - a large table that few passages need

    return unescape(unescape(passage))


def keys(folded: str) -> list[str]:
    """The keys of a folded passage."""
    return WORD.findall(folded)


def words(folded: str) -> Words:
    """The keys of a folded passage, and where they stand."""
    found = list(WORD.finditer(folded))
    return Words([word.group() for word in found], [Span(*word.span()) for word in found], folded)


def joined(keys: list[str]) -> str:
    """The keys without what sets them apart, numbers excepted.

    >>> joined(["saat", "menghadiri", "12", "5"]) == joined(["saatmenghadiri", "12", "5"])
    True
    """
    return "".join(f"\0{key}\0" if key.isdigit() else key for key in keys)


# --- mojibake: UTF-8 that was read as Windows-1252 -------------------------------------------

_AFTER = "".join(
    sorted(set(bytes(range(0x80, 0xC0)).decode("cp1252", "replace") + bytes(range(0x80, 0xC0)).decode("latin-1")))
)
_BROKEN = re.compile(f"[Â-ß][{re.escape(_AFTER)}]|[à-ï][{re.escape(_AFTER)}]{{2}}|[ð-ô][{re.escape(_AFTER)}]{{3}}")
# What became of quotes, dashes, dots and no-break spaces.
_BROKEN_MARK = re.compile("â€.?|Â[«»·]|Â(?=\\s|$)|ï¼[‰Œš›Ÿ]|ã€[‚‰Š‹Œ]?")
_BROKEN_WORD = re.compile("[0-9]+|(?:[a-z]|[^\\x00-\\x7f\\s\\xa0\\xad\\ufffd])+")


def broken(passage: str) -> int:
    """How many characters of the passage look as if UTF-8 had been read as Windows-1252."""
    return 0 if passage.isascii() else sum(1 for _ in _BROKEN.finditer(passage))


def break_up(passage: str) -> str:
    """The passage as it looks when its UTF-8 is read as Windows-1252."""
    return passage.encode("utf-8", "replace").decode("cp1252", "replace")


def broken_words(passage: str) -> Words:
    """The words of a passage in mojibake; what Windows-1252 has no character for, or a blank, is left out."""
    folded = _BROKEN_MARK.sub(" ", passage).casefold()
    found = list(_BROKEN_WORD.finditer(folded))
    return Words([word.group() for word in found], [Span(*word.span()) for word in found], folded)


def both(passage: str, twin: str) -> tuple[Words, Words]:
    """The words of two passages, in the form in which they can be compared."""
    ours, theirs = broken(passage), broken(twin)
    if ours > theirs:
        return broken_words(passage), broken_words(break_up(twin))
    if theirs > ours:
        return broken_words(break_up(passage)), broken_words(twin)
    return words(fold(passage)), words(fold(twin))
