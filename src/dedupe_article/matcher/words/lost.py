"""Words that lost characters, told by the whole word that stands in the text too; the length is kept.

A decoder leaves a mark for each byte that it cannot read, an encoder a question mark for each character that its code
page lacks. Nothing is guessed: a word is read as another one only if all else of it is the same; where it may be
several, the characters stay lost.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable
from itertools import product

from dedupe_article.matcher.words.debris import filled
from dedupe_article.matcher.words.slips import LOST

# From white space or a mark of ASCII to the next one; quotation marks of other kinds may have been lost with a word.
PIECE = r"[^\s!-/:-@\[-`{-~]+"
MANY = 200  # words with the same letters of ASCII: in a script that has none of them nothing can be told
QUOTES = 6  # marks on either side of a word: two quotation marks of three bytes
PIECES = {LOST: PIECE, "?": r"[^\s!-/:->@\[-`{-~]+"}


def with_whole_words(text: str, mark: str) -> str:
    """`text` with each word that lost characters to `mark` replaced by the whole one that it can only be.

    Question marks are read so only where one stands inside such a word.

    >>> with_whole_words("d\ufffdj\ufffd, déjà", "\ufffd"), with_whole_words("“Née?” ?N?e?, Née", "?")
    ('déjà, déjà', '“Née?” “Née , Née')
    """
    whole = Whole(re.findall(PIECE, text), mark)
    lost = [piece for piece in {*re.findall(PIECES[mark], text)} if mark in piece]
    ways = [{piece: word for piece in lost if (word := whole.read(piece, size))} for size in (len, of_bytes)]
    found = max(ways, key=len)  # there is a mark for each character, or for each byte of it
    inside = mark == LOST or any(mark in piece.strip(mark) for piece in found)
    return re.sub(PIECES[mark], lambda piece: found.get(piece.group(), piece.group()), text) if inside else text


def of_bytes(chars: str) -> int:
    """How many bytes some characters take in UTF-8."""
    return len(chars.encode("utf-8", "surrogatepass"))


class Whole:
    """The words of a text that are whole, by what each of them never loses to `mark`, which is ASCII."""

    def __init__(self, words: list[str], mark: str) -> None:
        self.mark = mark
        self.words = {word for word in words if mark not in word}
        self.by_ascii: dict[str, list[str]] = defaultdict(list)
        for word in self.words:
            if not word.isascii():
                self.by_ascii[self.kept(word)].append(word)

    def kept(self, word: str) -> str:
        """The characters of a word that are never lost, in small letters."""
        return "".join([char for char in word if char.isascii() and char != self.mark]).lower()

    def read(self, piece: str, size: Callable[[str], int]) -> str:
        """A piece with lost characters as it is read, of the same length; empty if it is no word of the text.

        `size` gives how many marks some characters leave. Marks around a word may be those of a quotation.
        """
        before, behind = (
            min(len(piece) - len(rest), QUOTES) for rest in (piece.lstrip(self.mark), piece.rstrip(self.mark))
        )
        for start, end in sorted(product(range(before + 1), range(behind + 1)), key=sum):
            core = piece[start : len(piece) - end]
            if word := core if core in self.words else self.restored(core, size):
                return f"{' ' * start}{word}{' ' * end}"
        return ""

    def restored(self, piece: str, size: Callable[[str], int]) -> str:
        """A piece with the characters that it lost, or where it may be several words with `LOST` for each of them."""
        found = next(filter(None, (self.fitting(piece, size, case) for case in (str, str.lower))), set())
        if len({"".join(lost).casefold() for lost in found}) > 1:
            found = {tuple(LOST * len(chars) for chars in lost) for lost in found}
        if not found:
            return ""
        lost = iter(min(found))
        return re.sub(rf"\{self.mark}+", lambda run: padded(next(lost), len(run.group())), piece)

    def fitting(self, piece: str, size: Callable[[str], int], case: Callable[[str], str]) -> set[tuple[str, ...]]:
        """What a piece may have lost in each place, by the words that have just that more, all in one `case`."""
        words = self.by_ascii.get(self.kept(piece), ()) if self.mark in piece else ()
        if not 0 < len(words) < MANY:
            return set()
        runs = re.findall(rf"\{self.mark}+", piece)
        pattern = re.compile(re.sub(rf"\{self.mark}+", "([^\0-\x7f]+)", case(piece)))
        found = {match.groups() for match in map(pattern.fullmatch, map(case, words)) if match}
        return {lost for lost in found if [*map(size, lost)] == [*map(len, runs)]}


def padded(chars: str, length: int) -> str:
    """Some characters filled up to a length."""
    return chars[:-1] + filled(chars[-1], length - len(chars) + 1)
