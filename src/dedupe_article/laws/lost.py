"""Words that lost characters, told by the words of the twin: those in the same places, or the only ones that fit."""

from __future__ import annotations

import re

LOST = "\ufffd"  # for a byte that a decoder cannot read; an encoder has a question mark for what its code page lacks
MANY = 200  # words of a script without ASCII, among which nothing is told
PIECE = r"[^\s!-/:->@\[-`{-~]+"  # from white space or a mark of ASCII to the next one, a question mark being none


def whole(passage: str, twin: str) -> str:
    """The passage with the words of its twin for what is left of them, all else of each being the same.

    >>> whole("D\ufffdj\ufffd vu?", "Déjà vu?"), whole("??tait-ce ?t??", "Voilà: “Était-ce été”")
    ('Déjà vu?', '“Était-ce été”')
    """
    mark = LOST if LOST in passage else "?"
    if mark not in passage or twin.isascii():
        return passage
    ours, theirs = passage.split(), twin.split()
    if len(ours) == len(theirs):
        pairs = zip(ours, theirs, strict=True)
        return " ".join(
            [other if mark in one and one != other and _was(one, mark, other) else one for one, other in pairs]
        )
    words: dict[str, set[str]] = {}
    for word in re.findall(PIECE, twin):
        words.setdefault(_kept(word, mark), set()).add(word)

    def mended(piece: re.Match[str]) -> str:
        one = piece.group()
        likely = words.get(_kept(one, mark), set()) if mark in one else set()
        found = [word for word in likely if _was(one, mark, word)] if len(likely) < MANY else []
        found = [word for word in found if len(word) == len(one)] or found  # a mark for each character
        return found[0] if len(found) == 1 else one

    return re.sub(PIECE, mended, passage)


def _kept(word: str, mark: str) -> str:
    """The characters that a word keeps, in small letters."""
    return "".join(char for char in word if char.isascii() and char != mark).lower()


def _was(left: str, mark: str, word: str) -> bool:
    """Whether a word may have left this: each character beyond ASCII a mark, or one for each of its bytes.

    A mark may also be what it is.
    """
    rests = re.split(f"({re.escape(mark)}+)", left)
    ways = (f"[^\0->@-\x7f]{{1,{len(rest)}}}" if mark in rest else re.escape(rest) for rest in rests)
    pattern = "".join(ways)
    return any(re.fullmatch(case(pattern), case(word)) for case in (str, str.lower))
