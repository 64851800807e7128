"""Mojibake (UTF-8 that was decoded as a code page) read as its author wrote it, its length kept."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple
from unicodedata import category

from dedupe_article.matcher.words.debris import FILL, LEAST
from dedupe_article.matcher.words.slips import LOST

TAILS = range(0x80, 0xC0)  # the bytes of UTF-8 behind the first one of a character
# The bytes that begin a character of two, three and four. Those of two leave out what would be IPA, Syriac, Thaana or
# N'Ko: `É”` and `ß»` are text.
LEADS = ((*range(0xC2, 0xC9), *range(0xCE, 0xDC)), range(0xE0, 0xF0), range(0xF0, 0xF5))
# Fewer, those of Latin letters and marks, for code pages that show the others as marks or common letters.
LATIN = (range(0xC2, 0xC7), (0xE1, 0xE2, 0xEF), ())
DRAWN = (*range(0xC2, 0xC7), *range(0xCE, 0xDC))  # in DOS, lines of tables
# The code pages that mojibake is known to come from, the commonest first; where two read as much, the first one counts.
PAGES = {
    "cp1252": LEADS,
    "cp1250": LEADS,
    "cp1251": LEADS,
    "iso8859-2": LEADS,
    "mac_roman": LATIN,
    "cp437": (DRAWN, (0xE1, 0xE2, 0xEF), ()),
    "cp850": LATIN,
}
CYRILLIC = "cp1251"  # in which what is left of `à` and `í` is a letter, unless it stands beside Latin ones
SOFT = "\xa0\xad"  # no-break spaces became spaces and soft hyphens went, as white space does
MARKS = "‘’‚“”„‹›«»–—…•†‡‰™€"  # that text may set right behind a letter
# That text may have behind one that begins a character of three, as in `áš`; in mojibake another such one follows.
LETTERS = "ŠšŒœŽžŸŚśŤťŹźŁłĄąŞşĽľŻż"


class CodePage(NamedTuple):
    """How a code page shows UTF-8.

    bytes  the byte of each of its characters
    whole  finds a character of UTF-8
    wreck  finds one, also if it has lost a byte
    lacks  the bytes that have no character in the code page
    soft   the bytes that it shows as white space, which normalisation may have taken away
    """

    bytes: dict[str, int]
    whole: re.Pattern[str]
    wreck: re.Pattern[str]
    lacks: tuple[int, ...]
    soft: tuple[int, ...]


@cache
def code_page(codec: str) -> CodePage:
    """A code page by its name; the bytes that it lacks are control characters, or lost."""
    shown = {byte: bytes([byte]).decode(codec, "ignore") for byte in range(0x80, 0x100)}
    found = {chr(byte): byte for byte in TAILS if byte < 0xA0} | {char: byte for byte, char in shown.items() if char}
    undefined = tuple(byte for byte, char in shown.items() if not char and byte in TAILS)
    tails = [char for char, byte in found.items() if byte in TAILS and char not in SOFT]
    two, three, four = (one_of(shown[byte] for byte in leads) for leads in PAGES[codec])
    tail = f"{FILL}*{one_of([*tails, LOST])}"
    accents = f"{shown[0xCB]}{FILL}*{one_of(shown[byte] or chr(byte) for byte in (0x86, 0x9C))}"  # of cp1252 itself
    whole = f"{two}{tail}|{three}{tail}{tail}|{four}{tail}{tail}{tail}|{accents}"
    soft = tuple(found[char] for char in SOFT if found.get(char) in TAILS)
    wreck = whole
    if soft:
        letters = one_of(char for char in tails if char in LETTERS)
        other = [char for char in tails if char not in LETTERS]
        sure = one_of(char for char in other if char not in MARKS)
        first = one_of(shown[byte] for byte in (0xC2, 0xC3))
        alone = f"(?<=[A-Za-z]){first}|{first}(?=[a-z])" if codec == CYRILLIC else rf"{first}|{two}(?=\s|{two}{tail})"
        behind = rf"{sure}|{one_of(other)}(?=\w)|{letters}(?={three}{tail})"
        wreck += rf"|{three}{FILL}*(?:{behind})|{shown[0xE2]}{FILL}*{letters}|{alone}"
    return CodePage(found, re.compile(whole), re.compile(wreck), undefined, soft)


def one_of(chars: Iterable[str]) -> str:
    """The class of some characters as a pattern; without any it matches nothing."""
    return f"[{re.escape(''.join(chars))}]" if (chars := list(chars)) else "(?!)"


def is_wrecked(text: str) -> bool:
    """Whether a text that may hold mojibake of a rarer code page does."""
    return any(count(text, page) >= LEAST for page in pages(text))


def pages(text: str) -> list[CodePage]:
    """The code pages in which a text has anything that may begin a character."""
    chars = set(text)
    return [code_page(codec) for codec in PAGES if not chars.isdisjoint(bytes((*LEADS[0], *LEADS[1])).decode(codec))]


def count(text: str, page: CodePage) -> int:
    """How many characters of a text are surely mojibake; a quotation mark counts for `LEAST`, as many as are needed."""
    found = [char for wreck in page.whole.findall(text) if (char := decoded(wreck, page))]
    return len(found) + LEAST * sum("\u2010" <= char <= "\u2026" for char in found)


def repaired(text: str, wreck: str) -> str:
    """`text` with each wreck replaced by its character, filled up; a letter that lost a byte becomes `LOST`.

    If there is one, the sound letters that would lose a byte in the same way become `LOST` too, so that copies agree.
    The code page is judged by `wreck`, which is the text before any of it was read.
    """
    found = pages(wreck)
    page = max(found, key=lambda page: count(wreck, page)) if found else code_page("cp1252")
    read = page.wreck.sub(lambda one: mended(one.group(), page), text)
    if count(read, page):  # it was broken twice
        read = page.wreck.sub(lambda one: mended(one.group(), page), read)
    read = re.sub(f"[^\\w\\s’{FILL}]{FILL}+", lambda one: apart(one.group()), read)
    return masked(read, page) if LOST in read else read


def mended(wreck: str, page: CodePage) -> str:
    """The character that a wreck was, filled up to its length; what cannot be read stays."""
    if char := decoded(wreck, page):
        return char.ljust(len(wreck), FILL)
    bare = wreck.replace(FILL, "")
    if LOST in bare:
        ways = [bare.replace(LOST, chr(byte)) for byte in page.lacks]
    elif not page.whole.fullmatch(wreck):
        ways = [way for byte in page.soft for way in (bare + chr(byte), bare[0] + chr(byte) + bare[1:])]
    else:
        return wreck
    if any(decoded(way, page).isalpha() for way in ways):
        return LOST.ljust(len(wreck), FILL)
    return (FILL if len(bare) == 1 else " ") * len(wreck)


def decoded(wreck: str, page: CodePage) -> str:
    """The character whose bytes a wreck shows; "" if they are not those of one, or not all there."""
    try:
        return bytes(page.bytes[char] for char in wreck if char != FILL).decode("utf-8")
    except (KeyError, UnicodeDecodeError):
        return ""


def apart(sign: str) -> str:
    """A mark and what fills it up; one that separates words is filled up with blanks."""
    return sign[0].ljust(len(sign)) if category(sign[0])[0] in "PZ" else sign


def masked(text: str, page: CodePage) -> str:
    """`text` with `LOST` for each letter that loses a byte when it is decoded as the code page."""
    lossy = {*page.lacks, *page.soft}
    letters = (char for char in set(text) if not char.isascii() and char.isalpha())
    return text.translate({ord(one): LOST for one in letters if lossy.intersection(one.encode())})
