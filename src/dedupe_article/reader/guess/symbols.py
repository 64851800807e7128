"""What a character that is no letter costs where it stands: a quotation mark at a word is common, a box is not."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from functools import cache

# Costs in nats, so that 7 is one in a thousand of the characters beyond ASCII. They follow the order in which news uses
# such marks; the figures of `tests/test_reader_guess.py` hold them in place.
COMMON = 5.0
UNCOMMON = 8.0
ODD = 11.0
BEFORE_A_WORD = 14.0
INSIDE_A_WORD = 17.0


@cache
def symbol_cost(before: str, mark: str, behind: str) -> float:
    """What `mark` costs between its two neighbours, in nats."""
    rule = RULES.get(mark)
    return rule(mark, kind(before), kind(behind)) if rule else odd_cost(before, mark, behind)


@cache
def kind(mark: str) -> str:
    """`a` for a letter or accent, `0` for a digit, a space for white space and the ends of the text, else `.`."""
    if mark.isalpha() or unicodedata.combining(mark):
        return "a"
    if mark.isdigit():
        return "0"
    return " " if mark.isspace() else "."


def quote_cost(mark: str, left: str, right: str) -> float:
    """A quotation mark stands at one side of a word."""
    if left in "a0" and right in "a0":
        return INSIDE_A_WORD
    if left == right == " ":
        return UNCOMMON
    if mark in "„‚":
        return BEFORE_A_WORD if left in "a0" else UNCOMMON + 1 if right == " " else COMMON
    return COMMON


def apostrophe_cost(_: str, left: str, right: str) -> float:
    """An apostrophe stands behind a letter, or at least before one."""
    return COMMON - 0.5 if left in "a0" else COMMON + 0.5 if right in "a0" else UNCOMMON


def dash_cost(_: str, left: str, right: str) -> float:
    """A dash stands between two of a kind: spaces, digits, words."""
    return COMMON if left == right else COMMON + 1


def dot_cost(_: str, left: str, right: str) -> float:
    """An ellipsis or a bullet stands anywhere but inside a word."""
    return COMMON + 2 * (left in "a0" and right in "a0")


def blank_cost(_: str, left: str, right: str) -> float:
    """A no-break space ties a number or a mark to a word more often than two words."""
    return COMMON + 2 * (left == right == "a")


def number_cost(mark: str, left: str, right: str) -> float:
    """A mark that goes with a number: a degree behind it, a pound before it, a euro on either side."""
    near = right if mark in "£§" else left if mark in "°ºª" else left + right
    if "0" in near or left == right == " ":
        return COMMON + 1
    return UNCOMMON if "a" not in (left, right) else beside_cost(left, right)


def opening_cost(_: str, left: str, right: str) -> float:
    """The marks that open a Spanish question stand before a word."""
    return ODD if left in " ." and right == "a" else INSIDE_A_WORD


def unseen_cost(_: str, left: str, __: str) -> float:
    """A soft hyphen or a direction mark stands in a word or before one."""
    return COMMON + 2 if left in " a" else UNCOMMON


def sign_cost(mark: str, left: str, right: str) -> float:
    """A sign of trade stands behind a word, a fraction or an operator at numbers, an exponent behind either."""
    if "a" not in (left, right) or (mark in "©®™²³¹" and right != "a"):
        return UNCOMMON
    return beside_cost(left, right)


def beside_cost(left: str, right: str) -> float:
    """What a mark costs that stands at a word where none belongs."""
    return INSIDE_A_WORD if left == right else BEFORE_A_WORD if right == "a" else ODD


def unused_cost(_: str, left: str, right: str) -> float:
    """An accent that stands alone, a double dagger, or a bar in two is part of no news."""
    return INSIDE_A_WORD if "a" in (left, right) else BEFORE_A_WORD


def accent_cost(_: str, left: str, __: str) -> float:
    """An acute accent alone is typed for an apostrophe."""
    return UNCOMMON + 1 if left == "a" else ODD


RULES: dict[str, Callable[[str, str, str], float]] = {
    **dict.fromkeys("“”‘„«»‚‹›", quote_cost),
    **dict.fromkeys("–—", dash_cost),
    **dict.fromkeys("…·•", dot_cost),
    **dict.fromkeys("€£§°ºª", number_cost),
    **dict.fromkeys("¿¡", opening_cost),
    **dict.fromkeys("\xad\u200e\u200f", unseen_cost),
    **dict.fromkeys("©®™½¼¾²³¹×±÷―", sign_cost),
    "’": apostrophe_cost,
    **dict.fromkeys("¨¯¸‡¦", unused_cost),
    "´": accent_cost,
    "\xa0": blank_cost,
}


def odd_cost(before: str, mark: str, behind: str) -> float:
    """What a symbol costs that news seldom uses, or only in the script that it is for."""
    place = ord(mark)
    if mark in "،؛؟־\u200c\u200d" or 0x3000 <= place < 0x3040 or place == 0x30FB or 0xFF00 <= place < 0xFF60:
        return COMMON if is_akin(before, mark) or is_akin(behind, mark) else ODD
    if 0xE000 <= place < 0xF900 or 0x2500 <= place < 0x25A0:  # private, or part of a box
        return 2 * ODD
    if place > 0xFFFF:
        return ODD + COMMON
    return (ODD - 1 if place < 0x100 else ODD) + 2 * (kind(before) == "a") + 4 * (kind(behind) == "a")


def is_akin(neighbour: str, mark: str) -> bool:
    """Whether the neighbour is of the script that the mark is for."""
    return "\u0590" <= neighbour < "\u0e00" if mark < "\u3000" else neighbour > "\u2fff"
