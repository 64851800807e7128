"""Normalisation: the edits that make a text tidy, without a change to anything that is read.

A tidy text has no white space but single spaces between words and single or double `\\n` between lines, nothing
invisible that no script needs, and is NFC. Finding that a text is tidy takes 10 to 20 µs for 4 kB; only one that is not
gets a closer look.
"""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from dedupe_article.model import Edit, Syntax

ASCII = bytes(range(128))
# Both are asked of UTF-8 without its ASCII bytes. Every character that is invisible or a blank:
UNUSUAL = re.compile(
    rb"\xc2[\x85\xa0\xad]|\xd8\x9c|\xe1(?:\x9a\x80|\xa0\x8e)|\xe2(?:\x80[\x80-\x8f\xa8-\xaf]|\x81[\x9f-\xaf])"
    rb"|\xe3\x80\x80|\xef\xbb\xbf"
)
# U+0300 and later but for U+2000 to U+203F and U+2080 to U+20BF: up to there all is NFC, and so are quotes and €.
COMPOSABLE = re.compile(rb"[\xcc-\xff](?:(?<!\xe2)|[^\x80\x82])")


class Normal(NamedTuple):
    """The edits that make a source tidy, the text with them made, and whether it was found tidy at a glance."""

    edits: tuple[Edit, ...]
    text: str
    tidy: bool


def normalise(source: str, syntax: Syntax, *, is_file: bool, octets: bytes | None = None, flat: bool = False) -> Normal:
    """The edits that make `source` tidy, and the text with them made; a file that is not empty ends in one newline.

    `octets` is the source in UTF-8, where that is known. `flat` takes all lines for prose, so that white space goes
    even where it lines something up.
    """
    if is_tidy(source, is_file, octets):
        return Normal((), source, tidy=True)
    from dedupe_article.reader.settling import settle  # noqa: PLC0415 (10 ms, and most texts are tidy)

    return Normal(*settle(source, syntax, is_file=is_file, flat=flat), tidy=False)


def is_tidy(text: str, is_file: bool, octets: bytes | None = None) -> bool:
    """Whether there is surely nothing to edit; it may be False for a tidy text, but never True for another one."""
    if not text.isascii():
        unusual, composable = at_a_glance(text, octets or text.encode("utf-8", "surrogatepass"))
        if unusual or (composable and not unicodedata.is_normalized("NFC", text)):
            return False
    return not has_loose_blanks(text, is_file)


def at_a_glance(text: str, octets: bytes) -> tuple[bool, bool]:
    """Whether `text` may hold invisible characters or odd white space, and whether it may hold letters not in NFC.

    Where letters beyond ASCII are few, only they are looked at, which takes 11 µs for 4 kB of German with quotation
    marks; elsewhere all are, 5 µs for 4 kB of Chinese. Searching the whole text with one regex takes 16 µs and more.
    """
    if len(octets) * 4 > len(text) * 5:
        return not all(map(str.isprintable, text.split("\n"))), True
    beyond = octets.translate(None, ASCII)
    return bool(UNUSUAL.search(beyond)), bool(COMPOSABLE.search(beyond))


def has_loose_blanks(text: str, is_file: bool) -> bool:
    """Whether any ASCII white space may not be tidy; maybe True for a tidy text, but never False for another one."""
    # `rfind`, since `in` takes half as long again for something rare whose first character is everywhere.
    if text.rfind("\n\n\n") >= 0 or text.rfind("  ") >= 0 or any(map(text.__contains__, "\t\r\x0b\x0c")):
        return True
    lines = text.split("\n")
    return (
        list(map(str.strip, lines)) != lines
        or (not lines[0] and len(lines) > 1)
        or (is_file and bool(text) and (bool(lines[-1]) or not lines[-2]))
    )
