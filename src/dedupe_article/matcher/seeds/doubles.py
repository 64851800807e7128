"""The commonest case at the least cost: a long passage that is followed at once by itself, to the letter.

The whole way through words, chains and judge finds it too, but may end it a few words earlier or later within a line.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from dedupe_article.matcher.seeds.anchors import Anchor
from dedupe_article.model import Repeat, Repeats, Rule, Settings, Span, Syntax

LONG = 80  # words: a passage as long as this that follows itself to the letter is a copy, whatever it holds
FENCES = ("```", "~~~", "---", "+++")  # of code, and of front matter
WORD = 200  # characters: no word is longer


def find_double(anchor: Anchor | None, settings: Settings, held: Sequence[Span] = ()) -> Repeats:
    """A passage of the text that ends where the same begins again, as the one repeat to drop; or nothing.

    Only where nothing has to be weighed: no passage is held or kept, in Markdown there is nothing that a fence opens or
    closes, the copy ends at the end of a line, and it has its line breaks where its twin does.
    """
    if anchor is None or settings.keep or held or (sides := adjacent(anchor)) is None:
        return Repeats()
    if settings.syntax is Syntax.MARKDOWN and any(map(anchor.text.__contains__, FENCES)):
        return Repeats()
    text, (start, middle, stop) = anchor.text, map(anchor.offset, sides)
    twin, passage = stretch(text, start, middle), stretch(text, middle, stop)
    if text.find("\n", passage.end, stop) < 0 and stop < len(text):
        return Repeats()
    if text.find("\n", *passage) >= 0 and not has_its_breaks(text, twin, passage):
        return Repeats()
    return Repeats((Repeat(passage, twin, Rule.SAME, 1.0),))


def has_its_breaks(text: str, twin: Span, passage: Span) -> bool:
    """Whether a twin has as many lines as its passage, or if it is wrapped otherwise, as many blank ones.

    The passage has some. Line ends around a blank line count as one.
    """
    if text[slice(*twin)] == text[slice(*passage)]:  # as half of them are
        return True
    blank, others = text.count("\n\n", *twin), text.count("\n\n", *passage)
    lines = text.count("\n", *twin) - blank
    more = text.count("\n", *passage) - others - lines
    return lines > 0 and (not more or (more > 0 and 0 < blank == others))


def adjacent(anchor: Anchor) -> tuple[int, int, int] | None:
    """Where, on one line, a long passage around the anchor begins, where it begins again at once, and where it ends."""
    flat, i, j = anchor.flat, anchor.i, anchor.j
    length = j - i
    end = i + equal(flat, i, j)
    if end + length < len(flat) or flat[end] != " ":
        end = flat.rfind(" ", i, end)  # the word at the end is another
    start, middle, stop = end + 1 - length, end + 1, end + length + 1
    if flat[start:i] != flat[middle:j]:
        return None
    if len(flat[start:middle].split(" ", LONG)) <= LONG or goes_on(flat, start, middle, stop):
        return None
    return start, middle, stop


def equal(flat: str, i: int, j: int) -> int:
    """How many characters are equal from `i` and `j` on, `i < j`."""
    most = len(flat) - j
    if flat[i : i + most] == flat[j:]:
        return most
    return bisect_left(range(most), 1, key=lambda same: flat[i : i + same + 1] != flat[j : j + same + 1])


def goes_on(flat: str, start: int, middle: int, stop: int) -> bool:
    """Whether the words before the two sides, or those after them, are the same, or a side begins inside a word."""
    if start and flat[start - 1] != " ":
        return True
    one, two = (flat[max(place - WORD, 0) : max(place - 1, 0)].rpartition(" ")[2] for place in (start, middle))
    three, four = (flat[place : place + WORD].partition(" ")[0] for place in (middle, stop))
    return one.lower() == two.lower() or three.lower() == four.lower()


def stretch(text: str, start: int, stop: int) -> Span:
    """The span from `start` to `stop` without the white space before `stop`."""
    return Span(start, start + len(text[start:stop].rstrip()))
