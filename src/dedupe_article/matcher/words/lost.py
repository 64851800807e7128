"""Words that lost characters, told by the whole word that stands in the text too; the length is kept.

A decoder leaves a mark for each byte that it cannot read, an encoder a question mark for each character that its code
page lacks. Nothing is guessed: a word is read as another one only if all else of it is the same; where it may be
several, the characters stay lost.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from itertools import product

from dedupe_article.matcher.words.debris import filled
from dedupe_article.matcher.words.slips import LOST

# From white space or a mark of ASCII to the next one; quotation marks of other kinds may have been lost with a word.
PIECE = r"[^\s!-/:-@\[-`{-~]+"
PIECES = {LOST: PIECE, "?": r"[^\s!-/:->@\[-`{-~]+"}
QUOTES = ((0, 2, 3, 6), (0, 1, 2))  # marks that one or two quotation marks leave, for each byte or for each character
MANY = 100  # words of one size with the same letters of ASCII: bounds the work, since other scripts have none
Size = Callable[[str], int]  # how many marks some characters leave


def with_whole_words(text: str, mark: str) -> str:
    """`text` with each word that lost characters to `mark` replaced by the whole one that it can only be.

    Question marks are read so only where one stands inside such a word.

    >>> with_whole_words("d\ufffdj\ufffd, déjà", "\ufffd"), with_whole_words("“Née?” ?N?e?, Née", "?")
    ('déjà, déjà', '“Née?” “Née?, Née')
    """
    whole = Whole(re.findall(PIECE, text), mark)
    lost = [piece for piece in {*re.findall(PIECES[mark], text)} if mark in piece]
    ways = [{piece: word for piece in lost if (word := whole.read(piece, size))} for size in (len, of_bytes)]
    found = max(ways, key=len)  # there is a mark for each character, or for each byte of it
    if mark == "?" and not any(mark in piece.strip(mark) for piece in found):
        return text
    return re.sub(PIECES[mark], lambda piece: found.get(piece.group(), piece.group()), text)


def of_bytes(chars: str) -> int:
    """How many bytes some characters take in UTF-8."""
    return len(chars.encode("utf-8", "surrogatepass"))


class Whole:
    """The words of a text that are whole, by their size and by what each never loses to `mark`, which is ASCII."""

    def __init__(self, words: Iterable[str], mark: str) -> None:
        self.mark = mark
        self.words = {word for word in words if mark not in word}
        self.likely: dict[tuple[str, int, Size], list[str]] = defaultdict(list)
        for word in self.words:
            for size in (len, of_bytes) if not word.isascii() else ():
                self.likely[self.kept(word), size(word), size].append(word)

    def kept(self, word: str) -> str:
        """The characters of a word that are never lost, in small letters."""
        return "".join([char for char in word if char.isascii() and char != self.mark]).lower()

    def read(self, piece: str, size: Size) -> str:
        """A piece with lost characters as it is read, of the same length; empty if it is no word of the text.

        `size` gives how many marks some characters leave. Marks around a word may be those of a quotation.
        """
        kept = self.kept(piece)
        outside = " " if self.mark == LOST else self.mark  # a question mark is in no word
        rests = piece.lstrip(self.mark), piece.rstrip(self.mark)
        most = [len(piece) - len(rest) for rest in rests]
        before, behind = ([marks for marks in QUOTES[size is len] if marks <= some] for some in most)
        for start, end in sorted(product(before, behind), key=sum):
            core = piece[start : len(piece) - end]
            length = size(core.replace(self.mark, "")) + core.count(self.mark)
            likely = self.likely.get((kept, length, size), ())
            if word := core if core in self.words else self.restored(core, likely, size):
                return f"{outside * start}{word}{outside * end}"
        return ""

    def restored(self, piece: str, likely: Sequence[str], size: Size) -> str:
        """A piece with the characters that it lost, or with `LOST` for each of them where it may be several words.

        So may a piece of which nothing is left.
        """
        if not 0 < len(likely) < MANY:
            return ""
        parts = re.split(rf"(\{self.mark}+)", piece)
        ends = parts[0].lower(), parts[-1].lower()
        likely = [word for word in likely if word.lower().startswith(ends[0]) and word.lower().endswith(ends[1])]
        found = {lost for word in likely if (lost := lost_of(parts, word, size))}
        if not found:
            small = [part.lower() for part in parts]
            found = {lost for word in likely if (lost := lost_of(small, word.lower(), size))}
        if len({"".join(lost).casefold() for lost in found}) > 1 or not piece.strip(self.mark):
            found = {tuple(LOST * len(chars) for chars in lost) for lost in found}
        if not found:
            return ""
        parts[1::2] = map(padded, min(found), map(len, parts[1::2]))
        return "".join(parts)


def lost_of(parts: Sequence[str], word: str, size: Size) -> tuple[str, ...]:
    """What a word lost if these parts are left of it, every second one marks; nothing if they are not.

    >>> lost_of(["d", "?", "j", "??", ""], "déjà", of_bytes), lost_of(["d", "??", "j", "??", ""], "déjà", of_bytes)
    ((), ('é', 'à'))
    """
    at, found = 0, list[str]()
    for number, part in enumerate(parts):
        end = at + len(part)
        if number % 2:
            end = next((end for end in range(at + 1, end + 1) if size(word[at:end]) >= len(part)), at)
            found.append(word[at:end])
            if size(found[-1]) != len(part) or not all(char > "\x7f" for char in found[-1]):
                return ()
        elif word[at:end] != part:
            return ()
        at = end
    return tuple(found) if at == len(word) else ()


def padded(chars: str, length: int) -> str:
    """Some characters filled up to a length."""
    return chars[:-1] + filled(chars[-1], length - len(chars) + 1)
