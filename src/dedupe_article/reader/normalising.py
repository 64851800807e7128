"""Normalisation: the edits that make a text tidy, without a change to anything that is read.

A tidy text has no white space but single spaces between words and single or double `\\n` between lines, nothing
invisible that no script needs, and is NFC. It costs a few tests by `in`; only another one is looked at closely.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from dedupe_article.model import Edit, Syntax
from dedupe_article.reader.blanks import settle_blanks
from dedupe_article.reader.composing import compose_letters
from dedupe_article.reader.edits import compose, make
from dedupe_article.reader.invisible import INVISIBLE, drop_invisible
from dedupe_article.reader.white import WIDE_BLANKS

PLAIN_MARKS = "\t\r\x0b\x0c"
WIDE_MARKS = "\x85\u2028\u2029" + WIDE_BLANKS


def normalise(source: str, syntax: Syntax, *, is_file: bool) -> tuple[tuple[Edit, ...], str]:
    """The edits that make `source` tidy, and the text with them made; a file ends in one newline if not empty."""
    text = source
    edits: Sequence[Edit] = ()
    while True:
        new = _next_edits(text, syntax, is_file)
        if not new:
            return tuple(edits), text
        edits = compose(edits, text, new)
        text = make(text, new)


def _next_edits(text: str, syntax: Syntax, is_file: bool) -> Sequence[Edit]:
    """What the first round that finds something to do would do; nothing for a tidy text.

    The order matters: a letter is composed across what was invisible, and columns are counted in composed letters.
    """
    if not text.isascii():
        if any(mark in text for mark in INVISIBLE) and (new := drop_invisible(text)):
            return new
        if not unicodedata.is_normalized("NFC", text) and (new := compose_letters(text)):
            return new
    if has_loose_blanks(text, is_file):
        return settle_blanks(text, syntax, is_file)
    return ()


def has_loose_blanks(text: str, is_file: bool) -> bool:
    """Whether any white space may be more or other than it should; said of too many rather than too few.

    Two spaces are sought by `in` and lines compared with themselves stripped: 8 µs for 4 kB where a regex takes 50.
    """
    lines = text.split("\n")
    return (
        "  " in text
        or list(map(str.strip, lines)) != lines
        or (is_file and bool(text) and bool(lines[-1]))
        or (not lines[0] and len(text) > 0)
        or ("" in lines and "\n\n\n" in text)
        or (is_file and text.endswith("\n\n"))
        or any(mark in text for mark in PLAIN_MARKS)
        or (not text.isascii() and any(mark in text for mark in WIDE_MARKS))
    )
