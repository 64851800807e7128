"""Where a dropped passage says something else than its twin."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from dedupe_article.laws.align import Stretch, blocks
from dedupe_article.laws.keys import Words, alike
from dedupe_article.laws.pairing import pairs
from dedupe_article.laws.scripts import without_spaces

# What ends a sentence, folded; a line break does too.
ENDS = frozenset(".!?:;\n。।॥؟۔။។։")
# Words over which a sentence that only the twin has may be shifted to find its edges.
SHIFT = 64
# Words that agree by chance between two that do not.
BETWEEN = 2
# What may stand behind the dots where a passage was cut off.
CLOSING = " \n'\"”’»)[]"
# Letters: the longest piece of a word that may be left at the end of a passage that was cut off.
PIECE = 2


def find(left: Words, right: Words) -> list[Stretch]:
    """The words that differ, in order: each pair as a stretch, neighbours that only one side has as one stretch.

    Left out are words that are the same but run together, and what a twin may have more: words before the first and
    after the last word of the passage, and whole sentences. Raises `TooDifferentError`.
    """
    found: list[Stretch] = []
    for block in _merged(blocks(left.keys, right.keys), _crossed):
        if not alike(left.keys[block.i : block.k], right.keys[block.j : block.m]):
            swapped = partial(_swapped, left.keys, right.keys)
            found.extend(_merged(_merged(_unlike(left, right, block), swapped), _one_sided))
    return [stretch for stretch in found if not _allowed(left, right, stretch)]


def _merged(found: Iterator[Stretch], one: Callable[[Stretch, Stretch], bool]) -> Iterator[Stretch]:
    """The stretches, each joined to the one before it where `one` says that the two are one."""
    last: Stretch | None = None
    for stretch in found:
        if last and one(last, stretch):
            last = Stretch(last.i, stretch.k, last.j, stretch.m)
            continue
        if last:
            yield last
        last = stretch
    if last:
        yield last


def _crossed(last: Stretch, block: Stretch) -> bool:
    """Whether one side lacks a word before a word or two that agree by chance, and the other side one after these.

    In `for fro` for `form for` only the letters show which word stands for which.
    """
    return block.i - last.k <= BETWEEN and _more(block) * _more(last) < 0


def _more(block: Stretch) -> int:
    """How many words more the twin has."""
    return (block.m - block.j) - (block.k - block.i)


def _unlike(left: Words, right: Words, block: Stretch) -> Iterator[Stretch]:
    """The pairs of a block that are not the same words, however run together."""
    for pair in pairs(left.keys, right.keys, block):
        if not alike(left.keys[pair.i : pair.k], right.keys[pair.j : pair.m]):
            yield pair


def _one_sided(last: Stretch, pair: Stretch) -> bool:
    """Whether two pairs are neighbours that stand on the same side only."""
    return (pair.i, pair.j) == (last.k, last.m) and _side(pair) == _side(last) != 0


def _swapped(left: Sequence[str], right: Sequence[str], last: Stretch, pair: Stretch) -> bool:
    """Whether a character changed places with its neighbour, in a script without spaces: a slip, as inside a word."""
    if not _side(last) or _side(last) != -_side(pair) or _size(last) != 1 or _size(pair) != 1:
        return False
    if pair.i - last.k != 1 or pair.j - last.m != 1:
        return False
    moved, other = (left[last.i], right[pair.j]) if _side(last) < 0 else (right[last.j], left[pair.i])
    return moved == other and without_spaces(moved[0])


def _size(pair: Stretch) -> int:
    """The words of the longer side."""
    return max(pair.k - pair.i, pair.m - pair.j)


def _side(pair: Stretch) -> int:
    """-1 if only the passage has the words, 1 if only the twin has, 0 if both."""
    return (pair.j < pair.m and pair.i == pair.k) - (pair.i < pair.k and pair.j == pair.m)


def _allowed(left: Words, right: Words, stretch: Stretch) -> bool:
    side = _side(stretch)
    if side > 0:
        return stretch.i in (0, len(left.keys)) or _whole_sentences(right, stretch) or _fragment(left, right, stretch)
    if side < 0:
        return _piece(left, stretch)
    return _cut_off(left, right, stretch)


def _whole_sentences(words: Words, stretch: Stretch) -> bool:
    """Whether the words that only the twin has are whole sentences, if need be after shifting them over equal words."""
    _, _, j, m = stretch
    for _ in range(SHIFT):
        if edge(words, j) and edge(words, m):
            return True
        if j == 0 or words.keys[j - 1] != words.keys[m - 1]:
            break
        j, m = j - 1, m - 1
    _, _, j, m = stretch
    for _ in range(SHIFT):
        if m == len(words.keys) or words.keys[j] != words.keys[m]:
            return False
        j, m = j + 1, m + 1
        if edge(words, j) and edge(words, m):
            return True
    return False


def edge(words: Words, number: int) -> bool:
    """Whether a sentence may begin with this word: what stands before it ends one."""
    if number in (0, len(words.keys)):
        return True
    return not ENDS.isdisjoint(words.before(number))


def sentences(words: Words) -> int:
    """How many sentences or lines there are."""
    return sum(edge(words, number) for number in range(len(words.keys)))


def _piece(left: Words, stretch: Stretch) -> bool:
    """Whether what only the passage has is a letter or two at its end, where it was cut off with dots."""
    letters = "".join(left.keys[stretch.i : stretch.k])
    if stretch.k < len(left.keys) or len(letters) > PIECE or not letters.isalpha() or without_spaces(letters[0]):
        return False
    return not edge(left, stretch.i) and _dots(left) > 1


def _dots(words: Words) -> int:
    """How many dots stand after the last word; -1 if anything but dots, quotes and brackets does."""
    behind = words.before(len(words.keys)).strip(CLOSING)
    return -1 if behind.strip(".") else len(behind)


def _fragment(left: Words, right: Words, stretch: Stretch) -> bool:
    """Whether the passage has only one word beyond this stretch, a piece of one that it aligns with by chance."""
    first, last = right.keys[stretch.j], right.keys[stretch.m - 1]
    if stretch.i == len(left.keys) - 1 and not left.keys[-1].isdigit():
        return first.startswith(left.keys[-1])
    return stretch.i == 1 and not left.keys[0].isdigit() and last.endswith(left.keys[0])


def _cut_off(left: Words, right: Words, stretch: Stretch) -> bool:
    """Whether the passage ends or begins inside a word of the twin."""
    if stretch.i > 0 and stretch.k < len(left.keys):
        return False
    ours, theirs = "".join(left.keys[stretch.i : stretch.k]), "".join(right.keys[stretch.j : stretch.m])
    longer = theirs + "".join(right.keys[stretch.m : stretch.m + 2])
    if stretch.k == len(left.keys) and longer.startswith(ours.rstrip("…")):
        return not ours.isdigit() or _dots(left) not in (-1, 1)
    return stretch.i == 0 and theirs.endswith(ours) and not ours.isdigit()
