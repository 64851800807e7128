"""Scripts without spaces between words, where a word is one character."""

from __future__ import annotations

from bisect import bisect_right

# First and last code points: Thai, Lao, Tibetan, Myanmar and Khmer without their digits, kana, Han.
SPACELESS = (
    (0x0E01, 0x0E3A),
    (0x0E40, 0x0E4F),
    (0x0E81, 0x0ECF),
    (0x0F40, 0x0FBC),
    (0x1000, 0x103F),
    (0x104A, 0x109F),
    (0x1780, 0x17D3),
    (0x17D7, 0x17D7),
    (0x17DC, 0x17DD),
    (0x3005, 0x3007),
    (0x3041, 0x30FF),
    (0x31F0, 0x31FF),
    (0x3400, 0x4DBF),
    (0x4E00, 0x9FFF),
    (0xF900, 0xFAFF),
    (0x20000, 0x3FFFF),
)
FIRSTS = [first for first, _ in SPACELESS]


def without_spaces(character: str) -> bool:
    """Whether the script of a character has no spaces between words.

    >>> without_spaces("字"), without_spaces("e")
    (True, False)
    """
    code = ord(character)
    return code >= FIRSTS[0] and code <= SPACELESS[bisect_right(FIRSTS, code) - 1][1]


def any_without_spaces(word: str) -> bool:
    """Whether any character of a word is of such a script."""
    return ord(max(word)) >= FIRSTS[0] and any(map(without_spaces, word))
