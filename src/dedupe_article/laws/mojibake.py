"""The words of two passages of which one is mojibake: UTF-8 that was decoded as a code page, once or twice.

To repair it one would have to guess the bytes for which the code page has no character. So instead the sound passage is
broken in the same way, and the two wrecks are compared, each byte written as its character in Latin-1.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from dedupe_article.laws.folding import beyond_ascii
from dedupe_article.laws.keys import Words

# All patterns are compiled when asked for, since few passages have such letters.

# Western, Central European, Cyrillic, Mac OS, DOS. Latin-1 is Windows-1252 with control characters.
CODECS = ("cp1252", "cp1250", "cp1251", "iso8859-2", "mac_roman", "cp437", "cp850")
HIGH = range(0x80, 0x100)
OTHER = "\u0250"  # in the place of a letter that is no byte of a code page
LOST = "\ufffd"  # what may stand for a byte that the code page lacks; a control character may too
# A sequence of UTF-8. It begins with one class of characters, to which `re` can skip instead of trying all alternatives
# in each place. Of `à` and `í` only the first byte may be left, before white space or an end.
TAIL = f"[\x80-\xbf{LOST}]"
LEAD = "[\xc2-\xf4]"
WRECK = (
    rf"{LEAD}(?:(?<=[\xc2-\xdf]){TAIL}|(?<=[\xe0-\xef]){TAIL}{{2}}|(?<=[\xf0-\xf4]){TAIL}{{3}}|(?<=[\xc2\xc3])(?=\s|$))"
)
# What became of the full stops of other scripts.
STOP = f"\xe3\x80\x82|\xef\xbc[\x81\x9f{LOST}]|\xe0\xa5[\xa4\xa5]|\xd8\x9f|\xdb\x94"
# What became of quotes, dashes, dots, no-break spaces, soft hyphens, marks of no width and emoji, maybe in part; and
# sound quotes, dashes and dots.
MARK = (
    f"\xe2[\x80\x98-\x9c]{TAIL}?|\xf0\x9f{TAIL}{{0,2}}|\xc2[\xab\xbb\xb7]?|\xef\xbb\xbf?|\xef\xb8[\x8f\ufffd]?"
    "|\xef\xbc[\x89\x8c\x9a\x9b\x9f]|\xe3\x80[\x82\x89\x8a\x8b\x8c]?|(?<![^\\x00-\\x7f])[“”‘’„–—…]+"
)
# In Windows-1252 three dots are 85, which cut off what stands before.
WORD = "[0-9]+|(?:[a-z]|[^\\x00-\\x7f\x85\\xa0\\xad\\ufffd])+"


def any_broken(text: str) -> bool:
    """Whether a text looks like mojibake of any code page; none has it in ASCII."""
    return not text.isascii() and any(ways(text))


def ways(text: str) -> Iterator[str]:
    """The code pages of which a text may be mojibake, by its looks."""
    beyond = set(beyond_ascii(text))
    return (codec for codec in CODECS if not any(map(beyond.isdisjoint, _needed(codec))) and broken(text, codec))


def broken(passage: str, codec: str = "cp1252") -> bool:
    """Whether a passage looks like mojibake: most letters that begin a sequence have the rest of it behind them.

    >>> broken("dÃ©jÃ  vu"), broken("LISÄÄ…")
    (True, False)
    """
    if not re.search(_begins(codec), passage):
        return False  # as nearly always, and told in a tenth of the time
    moved = in_bytes(passage, codec)
    wrecks = len(re.findall(WRECK, moved))
    return wrecks > 0 and 2 * wrecks > len(re.findall(LEAD, moved))


def comparable(passage: str, twin: str) -> tuple[Words, Words] | None:
    """The words of two passages of which one is mojibake, both as mojibake; None for any other two passages.

    If it may have come about in several ways, it is the one that leaves the fewest words that differ.
    """
    found: list[tuple[Words, Words]] = []
    both = {*ways(passage)}, {*ways(twin)}
    for codec in filter(both[0].symmetric_difference(both[1]).__contains__, CODECS):
        ours = codec in both[0]
        sound, wreck = (twin, passage) if ours else (passage, twin)
        for once in (wreck, mended(wreck, codec)):
            one, two = _words(in_bytes(once, codec), codec), _words(break_up(sound), codec)
            found.append((one, two) if ours else (two, one))
    return min(found, key=lambda both: len({*both[0].keys} ^ {*both[1].keys}), default=None)


def break_up(passage: str) -> str:
    """The passage as it looks when its UTF-8 is read as Latin-1.

    >>> break_up("déjà")
    'dÃ©jÃ\\xa0'
    """
    return passage.encode("utf-8", "replace").decode("latin-1")


def mended(passage: str, codec: str) -> str:
    """A passage that was broken twice, as it was when it was broken once; the sequences that are not whole stay.

    >>> mended("dÃƒÂ©jÃƒÂ", "cp1252")
    'dÃ©jÃÂ'
    """
    return re.sub(WRECK, _whole, in_bytes(passage, codec))


def _whole(sequence: re.Match[str]) -> str:
    try:
        return sequence.group().encode("latin-1").decode("utf-8")
    except UnicodeError:
        return sequence.group()


def in_bytes(passage: str, codec: str) -> str:
    """The passage with the character that Latin-1 has for the same byte in place of each character of a code page.

    >>> in_bytes("d√©j√†", "mac_roman")
    'dÃ©jÃ\\xa0'
    """
    return passage.translate(_bytes(codec))


@cache
def _needed(codec: str) -> tuple[frozenset[str], frozenset[str]]:
    """What begins a sequence in a code page, or in Latin-1, and what goes on or is all that is left of one."""
    shown = _shown(codec)
    leads = (shown[byte] for byte in range(0xC2, 0xF5))
    return frozenset(leads), frozenset((*_tails(codec), shown[0xC2], shown[0xC3]))


def _tails(codec: str) -> str:
    """What goes on with a sequence in a code page, or in Latin-1."""
    shown = _shown(codec)
    return "".join(shown[byte] for byte in range(0x80, 0xC0)) + LOST + "".join(map(chr, range(0x80, 0xA0)))


@cache
def _begins(codec: str) -> str:
    """The pattern of the first two characters of a sequence in a code page, or in Latin-1."""
    alone = "".join(map(_shown(codec).__getitem__, (0xC2, 0xC3)))
    leads = "".join(sorted(_needed(codec)[0]))
    return rf"[{re.escape(leads)}](?:[{re.escape(_tails(codec))}]|(?<=[{alone}])(?:\s|$))"


@cache
def _shown(codec: str) -> dict[int, str]:
    """The character that a code page has for each byte."""
    chars = zip(HIGH, bytes(HIGH).decode(codec, "surrogateescape"), strict=True)
    return {byte: char if ord(char) != 0xDC00 + byte else chr(byte) for byte, char in chars}


@cache
def _bytes(codec: str) -> dict[int, str]:
    """The way back."""
    back = {ord(char): chr(byte) for byte, char in _shown(codec).items()}
    return {byte: OTHER for byte in HIGH if byte >= 0xA0} | back


def _words(moved: str, codec: str) -> Words:
    """The words of mojibake; what the code page has no character for, and no-break spaces, are left out."""
    lacks = {byte: LOST for byte, char in _shown(codec).items() if char == chr(byte) and byte < 0xA0}
    moved = moved.translate(lacks)
    return Words(re.findall(WORD, _fold(moved)[0]), moved, _fold)


def _fold(passage: str) -> tuple[str, re.Pattern[str]]:
    return re.sub(MARK, " ", re.sub(STOP, ".", passage)).casefold(), re.compile(WORD)
