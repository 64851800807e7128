"""Law 1: nothing is invented or moved."""

from __future__ import annotations

from collections.abc import Sequence
from unicodedata import category

from dedupe_article.laws.passage import shorten
from dedupe_article.laws.scripts import without_spaces
from dedupe_article.model import LawBroken, Repeat, Span

# Accents and invisible marks, which go with the letter before them.
CLINGING = ("Mn", "Mc", "Me", "Cf")


def check_cuts(text: str, output: str, dropped: Sequence[Repeat], cuts: Sequence[Span]) -> None:
    """The output is the text with the cuts left out, and the cuts are the dropped passages and white space."""
    _check_order(text, cuts)
    if _left(text, cuts) != output:
        raise LawBroken("law 1: the output is not the input with passages left out")
    _check_cover(text, dropped, cuts)
    for cut in cuts:
        _check_edges(text, cut)


def _check_order(text: str, cuts: Sequence[Span]) -> None:
    """The cuts lie in the text, in order, apart from each other, and none is empty."""
    place = 0
    for start, end in cuts:
        if not place <= start < end <= len(text):
            raise LawBroken(f"law 1: the cut from {start} to {end} lies outside the text or over another cut")
        place = end


def _left(text: str, cuts: Sequence[Span]) -> str:
    pieces, place = [], 0
    for start, end in cuts:
        pieces.append(text[place:start])
        place = end
    pieces.append(text[place:])
    return "".join(pieces)


def _check_cover(text: str, dropped: Sequence[Repeat], cuts: Sequence[Span]) -> None:
    """Each dropped passage lies in one cut, and whatever else a cut holds is white space."""
    passages = iter(sorted(repeat.span for repeat in dropped))
    passage = next(passages, None)
    for start, end in cuts:
        place = start
        while passage is not None and passage.start < end:
            if not place <= passage.start < passage.end <= end:
                message = f"law 1: the dropped passage {shorten(text[slice(*passage)])} is not cut as a whole"
                raise LawBroken(message, doubts={passage: "it is not cut as a whole"})
            _check_blank(text, Span(place, passage.start))
            place = passage.end
            passage = next(passages, None)
        _check_blank(text, Span(place, end))
    if passage is not None:
        raise LawBroken(f"law 1: the dropped passage {shorten(text[slice(*passage)])} is still in the output")


def _check_blank(text: str, span: Span) -> None:
    rest = text[span.start : span.end]
    if not all(char.isspace() or category(char) in CLINGING for char in rest):
        raise LawBroken(f"law 1: {shorten(rest)} is left out and stands in no dropped passage")


def _check_edges(text: str, cut: Span) -> None:
    """The cut neither halves a word nor joins the word before it to the one after it."""
    before, behind = text[cut.start - 1 : cut.start], text[cut.end : cut.end + 1]
    if _one_word(before, text[cut.start]) or _one_word(text[cut.end - 1], behind):
        message = f"law 1: a word is cut in two at {shorten(text[max(cut.start - 20, 0) : cut.end + 20])}"
        raise LawBroken(message, doubts={cut: "a word would be cut in two"})
    if before.isalnum() and behind.isalnum() and not without_spaces(before) and not without_spaces(behind):
        message = f"law 1: {before!r} and {behind!r} are run together where {shorten(text[slice(*cut)])} was"
        raise LawBroken(message, doubts={cut: "two words would be run together"})


def _one_word(left: str, right: str) -> bool:
    """Whether two neighbouring characters belong to one word; a capital after a small letter begins another one."""
    if not (left.isalnum() and right.isalnum()) or without_spaces(left) or without_spaces(right):
        return False
    return left.isdigit() == right.isdigit() and not (left.islower() and right.isupper())
