"""Words that lost characters, told by the words of the twin: those in the same places, or the only ones that fit."""

from __future__ import annotations

import re
from collections.abc import Collection

LOST = "\ufffd"  # for a byte that a decoder cannot read; an encoder has a question mark for what its code page lacks
PIECE = r"[^\s!-/:->@\[-`{-~]+"  # from white space or a mark of ASCII to the next one, a question mark being none
LONGEST = 50_000  # characters of a passage that is looked at, since its words take several times its memory
MANY = 200  # words of a script without ASCII, among which nothing is told


def whole(passage: str, twin: str) -> str:
    """The passage with the words of its twin for what is left of them, all else of each being the same.

    >>> whole("D\ufffdj\ufffd vu?", "Déjà vu?"), whole("??tait-ce ?t??", "Voilà: “Était-ce été”")
    ('Déjà vu?', '“Était-ce été”')
    """
    mark = LOST if LOST in passage else "?"
    if passage.count(mark) <= twin.count(mark) or twin.isascii() or len(passage) > LONGEST:
        return passage
    ours, theirs = re.findall(PIECE, passage), re.findall(PIECE, twin)
    if len(ours) == len(theirs):
        found = [_fitting(one, mark, [other]) for one, other in zip(ours, theirs, strict=True)]
    else:
        words: dict[str, set[str]] = {}
        for word in theirs:
            words.setdefault(_kept(word, mark), set()).add(word)
        found = [_fitting(one, mark, words.get(_kept(one, mark), ())) if mark in one else one for one in ours]
    places = iter(found)
    return re.sub(PIECE, lambda _: next(places), passage)


def _fitting(piece: str, mark: str, words: Collection[str]) -> str:
    """The word that a piece with lost characters was, if it is one; else the piece."""
    if mark not in piece or len(words) >= MANY:
        return piece
    for left in (piece, piece.rstrip(mark), piece.strip(mark)):
        found = [word for word in words if mark in left and _was(left, mark, word)]
        found = [word for word in found if len(word) == len(left)] or found  # a mark for each character
        if found:
            return piece.replace(left, found[0]) if len(found) == 1 else piece
    return piece


def _kept(word: str, mark: str) -> str:
    """The characters that a word keeps, in small letters."""
    return "".join(char for char in word if char.isascii() and char != mark).lower()


def _was(left: str, mark: str, word: str) -> bool:
    """Whether a word may have left this: for each character beyond ASCII a mark, or one for each of its bytes."""
    ways = ((case, in_bytes) for case in (str, str.lower) for in_bytes in (False, True))
    return any(_leaves(case(word), mark, case(left), in_bytes=in_bytes) for case, in_bytes in ways)


def _leaves(word: str, mark: str, left: str, *, in_bytes: bool) -> bool:
    at = 0
    for char in word:
        marks = mark * (len(char.encode("utf-8", "surrogatepass")) if in_bytes else 1)
        if left.startswith(char, at):
            at += 1
        elif not char.isascii() and left.startswith(marks, at):
            at += len(marks)
        else:
            return False
    return at == len(left)
