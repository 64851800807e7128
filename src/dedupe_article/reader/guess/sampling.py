"""A small part of a file that tells encodings apart as well as all of it."""

from __future__ import annotations

from typing import NamedTuple

# 800 bytes of words hold some 150 letters beyond ASCII in French and 600 in Russian.
SIZE = 800
HEAD = 16384
LONGEST = 400
# Words of the scripts that are told apart by single letters are shorter; longer ones are lines of ideographs.
REACH = 40
WITNESSES = 3
# No text of one byte a character has more kinds of byte beyond ASCII; ideographs have up to 128.
ALPHABET = 90
NOT_WHITE = bytes(byte for byte in range(256) if byte not in b" \t\n\r\x0b\x0c")


class Sample(NamedTuple):
    """Words with bytes beyond ASCII, every such byte of the file once, and how many ASCII bytes go with these words.

    A word of `LONGEST` bytes may have been cut off.
    """

    words: list[bytes]
    beyond: bytes
    plain: int


def sample(data: bytes) -> Sample:
    """The first words of `data` with bytes beyond ASCII, and a few more for each such byte that is rare among them."""
    beyond = bytes([byte for byte in range(128, 256) if byte in data])
    words: list[bytes] = []
    used = seen = 0
    complete = len(data) <= HEAD
    for word in data[:HEAD].split():
        seen += len(word)
        if not word.isascii():
            words.append(word[:LONGEST])
            used += len(words[-1])
            if used > SIZE:
                complete = False
                break
    joined = b" ".join(words)
    plain = seen - len(joined.translate(None, bytes(range(128))))
    if not complete and len(beyond) <= ALPHABET:
        words += [word for byte in beyond for word in words_with(byte, data, WITNESSES - joined.count(byte))]
    return Sample(words, beyond, plain)


def words_with(byte: int, data: bytes, wanted: int) -> list[bytes]:
    """The words at the first `wanted` places of `byte` in `data`, but for those that reach too far to either side."""
    found: list[bytes] = []
    at = data.find(byte) if wanted > 0 else -1
    for _ in range(wanted):
        if at < 0:
            break
        before, behind = data[max(0, at - REACH) : at], data[at : at + REACH]
        start = before[len(before.rstrip(NOT_WHITE)) :]
        end = behind[: len(behind) - len(behind.lstrip(NOT_WHITE))]
        if (len(start) < REACH or at == REACH) and (len(end) < REACH or at + REACH == len(data)):
            found.append(start + end)
        at = data.find(byte, at + len(end))
    return found
