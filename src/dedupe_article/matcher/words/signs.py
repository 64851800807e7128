"""Signs that say something: those of numbers, of money, of comparisons and of notes in music."""

from __future__ import annotations

import re
from functools import cache
from typing import AnyStr

from dedupe_article.matcher.words.debris import FILL

MONEY = "$€£¥₩₹₽₺₫฿₪₱₦₴₸₾₡₲₵¢₿֏៛₮₭"
# A sign before a number, or before the sign of its currency, is a word. One that compares may have blanks around it, as
# `&lt;` has when it is read; at the beginning of a line `>` is the mark of a quotation.
NUMBER = rf"(?:[A-Za-z]{{0,3}}[{MONEY}])?[.,]?[\d½¼¾]"
PLUS = "+＋⁺₊﹢"
QUOTING = ">＞﹥"
RELATING = f"±≈≠<＜﹤{QUOTING}≤≥≦≧⩽⩾≪≫"
LEADING, COMPARING = f"-−–‐‑－~～〜{PLUS}", f"{RELATING}▲▼△▽▴▾↑↓↗↘⇑⇓⬆⬇"
SIGNS = frozenset(LEADING + COMPARING)
BEFORE = r"\s(\[/:\"'“„‘«"  # what a sign stands behind
LED_BY = rf"(?<![^{BEFORE}・].)(?={NUMBER})"
# The same, or behind a word of a script without spaces: it takes a millisecond to compile, which few texts need.
LED_BY_UNSPACED = rf"(?<![^{BEFORE}\u3040-\u30ff\u4e00-\u9fff\u0e00-\u0e4e].)(?={NUMBER})"
SET_OFF = rf"(?:(?={NUMBER})|(?<!^[{QUOTING}])(?=[ {FILL}]{{1,8}}{NUMBER}))"
# Such a sign between two words says something if the other copy has another one.
BETWEEN = rf"[{RELATING}](?<=\w .)(?= \w)"
# A plus says something behind a word, as in `A+`, or between two, and several do behind a letter, as in `C ++`; behind
# others in a row, or at either end of a line, it is a mere mark.
ADDED = rf"[{PLUS}](?<=[^\s+].)[{PLUS}]*|[{PLUS}](?<=\S .)(?=[ \w])|[{PLUS}](?<=\b\w .)[{PLUS}]+"
RAISED = "♯♭#"
NOTE = rf"\b[a-h][{RAISED}](?!\w)"  # a sharp or a flat belongs to its note, and C# is not C
SAME = dict.fromkeys("−–‐‑－", "-") | dict.fromkeys("～〜", "~") | {f"{one}♯": f"{one}#" for one in "abcdefgh"}


@cache
def compiled(pattern: AnyStr) -> re.Pattern[AnyStr]:
    """The pattern, compiled when it is first needed: most texts need none of the large classes."""
    return re.compile(pattern)


def sign_pattern(unspaced: bool) -> str:
    """What finds the signs of a text; `unspaced` says whether it holds a script without spaces."""
    led_by = LED_BY_UNSPACED if unspaced else LED_BY
    return f"[{LEADING}]{led_by}|[{COMPARING}]{SET_OFF}|{BETWEEN}|{ADDED}"


def has_sign(text: str, beyond: str, unspaced: bool) -> bool:
    """Whether `text`, which has the characters `beyond` ASCII, has a sign that is a word.

    Each sign is looked for by itself, which is quick, and what must stand around it is the same pattern for many: to
    compile one for each takes as long as to search dozens of articles.
    """
    present = [sign for sign in SIGNS if sign in (text if sign.isascii() else beyond)]
    led_by = LED_BY_UNSPACED if unspaced else LED_BY
    if any(stands(text, sign, f"(?m).{led_by if sign in LEADING else SET_OFF}") for sign in present):
        return True
    others = ((ADDED, PLUS), (BETWEEN, RELATING))
    return any(not set(signs).isdisjoint(present) and compiled(one).search(text) for one, signs in others)


def stands(text: str, sign: str, how: str) -> bool:
    """Whether a sign stands in `text` as a pattern of the sign and what is around it says."""
    at = text.find(sign)
    while at >= 0 and not compiled(how).match(text, at):
        at = text.find(sign, at + 1)
    return at >= 0


def has_note(text: str) -> bool:
    """Whether `text` has a note with a sharp or a flat."""
    return any(map(text.__contains__, RAISED)) and compiled(f"(?i){NOTE}").search(text) is not None
