"""Single words in mojibake: which of them are the wreck of a word that the other passage has.

A word is only taken for another one if that one, broken, is it to the letter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from dedupe_article.laws.folding import beyond_ascii
from dedupe_article.laws.keys import alike, folded

# What stands between white space and marks of ASCII. Behind what begins a sequence a blank may be its rest, as the
# no-break space is that UTF-8 has in `Š`.
PIECE = r"[^\s!-/:-@\[-`{-~]+"
CHAIN = rf"{PIECE}(?:(?<=[\xc2-\xf4])[ \xa0]{PIECE})*"
# What Windows-1252 has in the place of control characters; where it has nothing, a mark may stand for that.
WINDOWS = {byte: bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in range(0x80, 0xA0)}
LACKS = {byte: "\ufffd" for byte, char in WINDOWS.items() if char == chr(byte)}
LEADS = re.compile("[\xc2-\xf4]")
RESTS = bytes(range(0x80, 0xC0))  # what follows the first byte of a character
# A character of three or four bytes leaves more than letters of ASCII behind what begins it.
BROKEN = re.compile("[\xc2-\xf4](?:(?<=[\xc2-\xdf])| ?[^\0-\x7f])")


def level(passage: str, twin: str) -> tuple[str, str]:
    """Two passages, each with the words of the other one for their wrecks.

    As they are where more differs, and that is told by breaking what is sound.

    >>> level("MarÃa", "María")
    ('María', 'María')
    """
    ours, theirs = beyond_ascii(passage), beyond_ascii(twin)
    if not LEADS.search(ours + theirs):
        return passage, twin
    both = _mended(passage, twin, _leads(theirs, ours)), _mended(twin, passage, _leads(ours, theirs))
    if both == (passage, twin):
        return both
    from dedupe_article.laws.mojibake import comparable  # noqa: PLC0415 - patterns that few passages need

    return (passage, twin) if comparable(passage, twin) and not alike(*map(_keys, both)) else both


def _keys(passage: str) -> list[str]:
    text, pattern = folded(passage)
    return pattern.findall(text)


def _mended(passage: str, other: str, leads: set[str]) -> str:
    """The passage with the words of the other one for their wrecks, but for such as may be those of several.

    `leads` are the characters of the passage that may begin what became of one of the other.
    """
    if not leads or leads.isdisjoint("".join(BROKEN.findall(passage))):
        return passage
    chains = {chain for chain in re.findall(CHAIN, passage) if not chain.isascii() and BROKEN.search(chain)}
    pieces = {*chains, *re.findall(PIECE, " ".join(chains))}
    likely = {_left(piece) for piece in pieces if not leads.isdisjoint(piece) and BROKEN.search(piece)}
    letters = {*map(_ascii, likely)}
    found: dict[str, set[str]] = {}
    for word in {word for word in re.findall(PIECE, other) if not word.isascii() and _ascii(word) in letters}:
        for wreck in likely.intersection(_wrecks(word)):
            found.setdefault(wreck, set()).add(word)
    sound = {wreck: words.pop() for wreck, words in found.items() if len(words) == 1}

    def one(piece: re.Match[str]) -> str:
        return sound.get(_left(piece.group()), piece.group())

    def mend(chain: re.Match[str]) -> str:
        return sound.get(_left(chain.group())) or re.sub(PIECE, one, chain.group())

    return re.sub(CHAIN, mend, passage) if sound else passage


def _leads(sound: str, wrecks: str) -> set[str]:
    """The characters of `wrecks` that the first byte of a character of `sound` is shown as."""
    return {*sound.encode("utf-8", "surrogatepass").translate(None, RESTS).decode("latin-1")}.intersection(wrecks)


def _ascii(word: str) -> bytes:
    """The characters of ASCII in a word, which its wrecks keep; blanks may be of its other characters."""
    return word.encode("ascii", "ignore").replace(b" ", b"")


def _wrecks(word: str) -> Iterator[str]:
    """A word when its UTF-8 is read as Latin-1, as Windows-1252, and as that without the bytes that it lacks."""
    latin = word.encode("utf-8", "surrogatepass").decode("latin-1")
    windows = latin.translate(WINDOWS)
    yield from map(_left, (latin, windows, windows.translate(LACKS)))


def _left(wreck: str) -> str:
    """What is left of a wreck where soft hyphens go and blanks are plain."""
    return wreck.replace("\xad", "").replace("\xa0", " ").strip()
