"""UTF-16 and UTF-32 without a byte order mark, told by where the NUL bytes stand."""

from __future__ import annotations

import re
from unicodedata import category

from dedupe_article.model import Encoding, How, Undecodable

# Controls, surrogates, private and unassigned characters: wrong order or width gives many, text none.
ODD = re.compile("[\0-\x08\x0e-\x1a\x1c-\x1f\x7f\ud800-\udfff\ue000-\uf8ff\ufdd0-\ufdef\ufff0-\ufff8\ufffe\uffff]")
HEAD = 4000


def by_shape(data: bytes) -> tuple[str, Encoding]:
    """The text of bytes that hold NULs, and their encoding. Raises `Undecodable` for what is no text."""
    for name in orders(data):
        try:
            text = data.decode(name)
        except UnicodeDecodeError:
            continue
        if plausible(text):
            return text, Encoding(name, How.SHAPE)
    raise Undecodable("the file holds NUL bytes and is neither UTF-16 nor UTF-32: it is binary, or damaged")


def orders(data: bytes) -> tuple[str, ...]:
    """The codecs of four and two bytes, those first that the NULs speak for.

    Letters of ASCII, spaces and line ends have their NUL last in little-endian order, first in the other.
    """
    even, odd = data[:HEAD:2].count(0), data[1:HEAD:2].count(0)
    ends = ("le", "be") if odd >= even else ("be", "le")
    return tuple(f"utf-{width}-{end}" for width in (32, 16) for end in ends)


def plausible(text: str) -> bool:
    """Whether a text holds nothing that no one writes, and line ends or spaces as all text does."""
    marks = set(text[:HEAD])
    unassigned = sum(category(mark) == "Cn" for mark in marks)
    return not ODD.search(text) and unassigned * 50 <= len(marks) and any(mark in text for mark in " \n\r\u3000")
