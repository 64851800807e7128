"""Text as the laws compare it: case, Unicode form, zero-width marks and apostrophes left out."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import cache

MINUS = "−–‐‑－"
APOSTROPHES = "'’‘ʼʹ`´′"
WITHIN = "(?<=[^\\W\\d_].)(?=[^\\W\\d_])"
# What became of a letter that a character set lacks, and a letter that no text has, which takes its place.
LOST = re.compile("\\?(?<=[a-z].)\\??(?=[a-z])")
LETTER = "\u0294"
# Zero-width marks, soft hyphens, joiners, direction marks, the kashida that stretches Arabic words, and the signs for
# short vowels in them.
DEBRIS = "[\u00ad\u034f\u061c\u0640\u064b-\u0652\u0670\ufeff\u200b-\u200f\u202a-\u202e\u2060-\u206f]+"
# A superscript or a fraction is a number of its own: 10² is not 102.
NUMERAL = "[²³¹¼-¾⁰-⁹₀-₉⅐-↋①-⓿❶-➓㉈-㉏㉑-㉟㊱-㊿]"
# What has a compatibility form and says nothing: accents and lines that stand by themselves, and trade marks. A ring
# behind a figure is taken for the sign of degrees.
IDLE = (
    "[\u00a8\u00af\u00b8\u02d8-\u02dd\u037a\u0384\u0385\u0df4\u1fbd-\u1fc1\u1fcd-\u1fcf\u1fdd-\u1fdf\u1fed-\u1fee\u1ffe\u2017\u203e\u2120\u2122"
    "\ufe49-\ufe4c\uffe3\U0001f16a-\U0001f16c]"
)
DEGREE = "(?<=\\d)˚|˚(?=[CF]\\b)"
RARE = f"[{NUMERAL[1:-1]}{DEBRIS[1:-2]}{IDLE[1:-1]}\u00b4]"  # any of these
ASCII = bytes(range(128))
# Latin letters, punctuation and signs, each of which can be folded by itself, and no mark that combines with a letter.
NEAR = frozenset(map(chr, (*range(0x80, 0x300), *range(0x1E00, 0x1F00), *range(0x2000, 0x20D0)))) - {"˚"}


def fold(passage: str) -> str:
    """The passage with all that does not count written one way; still with its spaces and punctuation."""
    if passage.isascii():
        passage = passage.lower()
    else:
        beyond = set(beyond_ascii(passage))
        passage = _one_by_one(passage, beyond) if beyond <= NEAR else _whole(passage, beyond)
    if "?" in passage:
        passage = LOST.sub(lambda lost: LETTER * len(lost.group()), passage)
    present = "".join(filter(passage.__contains__, APOSTROPHES))  # at most one in most, which `re` finds quickly
    return re.sub(f"[{present}]{WITHIN}", "", passage) if present else passage


def _one_by_one(passage: str, beyond: set[str]) -> str:
    """The same as `_whole` for a passage whose characters `beyond` ASCII can each be folded by themselves."""
    passage = passage.encode().lower().decode()
    for char in beyond:
        if (other := _alone(char)) != char:
            passage = passage.replace(char, other)
    return passage


@cache
def _alone(char: str) -> str:
    return _whole(char, char)


def _whole(passage: str, beyond: Iterable[str]) -> str:
    if re.search(RARE, "".join(beyond)):
        passage = re.sub(DEBRIS, "", re.sub(NUMERAL, _apart, passage)).replace("\u00b4", "'")
        passage = re.sub(IDLE, " ", re.sub(DEGREE, "°", passage))
    small = passage.casefold()
    passage = unicodedata.normalize("NFKC", small)
    passage = passage if passage == small else passage.casefold()
    passage = passage.replace("ı", "i").replace("i\u0307", "i")
    passage = passage.replace("〜", "~").replace("♯", "#")
    for mark in MINUS:
        passage = passage.replace(mark, "-")
    return passage


def beyond_ascii(passage: str) -> str:
    """The characters of a passage beyond ASCII, which are few in most and so quick to search."""
    return passage.encode("utf-8", "surrogatepass").translate(None, ASCII).decode("utf-8", "surrogatepass")


def _apart(numeral: re.Match[str]) -> str:
    return f" {numeral.group()} "
