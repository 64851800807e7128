"""An alignment, and how it comes of a chain: what is equal, what differs, and where it begins and ends."""

from __future__ import annotations

import pytest

from dedupe_article.matcher.align import cut_back, moves, slid, trimmed
from dedupe_article.matcher.alignment import Alignment, Hunk, blocks, within
from dedupe_article.matcher.edges import PARAGRAPH, SENTENCE

FOUND = Alignment(0, 10, 20, 31, (Hunk(0, 1, 20, 20), Hunk(4, 5, 23, 24), Hunk(5, 5, 24, 26), Hunk(9, 10, 30, 31)))


def test_equal_stretches_are_told_and_none_where_hunks_touch_or_at_the_ends() -> None:
    assert blocks(FOUND) == [(1, 20, 3), (5, 26, 4)]


@pytest.mark.parametrize(("end", "inside"), [(22, 0), (24, 1), (25, 1), (26, 2)])
def test_a_hunk_that_runs_over_the_end_of_a_stretch_is_not_inside_it(end: int, inside: int) -> None:
    assert within(FOUND, 23, end) == list(FOUND.hunks[1 : 1 + inside])


def seen(text: str) -> tuple[list[str], bytearray]:
    """The words of a text in which `|` begins a paragraph and `.` a sentence, and the edges before them."""
    keys, edges = list[str](), bytearray([PARAGRAPH])
    for token in text.split():
        if token in ".|":
            edges[-1] = SENTENCE if token == "." else PARAGRAPH
        else:
            keys.append(token)
            edges.append(0)
    edges[-1] = PARAGRAPH
    return keys, edges


# The hunk has `b a` or `a b` more on the earlier side.
MOVES = {
    "back to the beginning of a sentence": ("x . a b . a c | x . a c", Hunk(2, 4, 7, 7), (0, 5), Hunk(1, 3, 6, 6)),
    "on to the end of one": ("x a . b a . c | x a . c", Hunk(1, 3, 6, 6), (0, 5), Hunk(2, 4, 7, 7)),
    "as far as the hunk before it": ("x . a b . a c | x . a c", Hunk(2, 4, 7, 7), (1, 5), Hunk(1, 3, 6, 6)),
    "not into the hunk before it": ("x . a b . a c | x . a c", Hunk(2, 4, 7, 7), (2, 5), Hunk(2, 4, 7, 7)),
    "as far as the hunk behind it": ("x a . b a . c | x a . c", Hunk(1, 3, 6, 6), (0, 4), Hunk(2, 4, 7, 7)),
    "not into the hunk behind it": ("x a . b a . c | x a . c", Hunk(1, 3, 6, 6), (0, 3), Hunk(1, 3, 6, 6)),
    "nowhere where it begins inside a sentence": ("x a b . a c | x . a c", Hunk(2, 4, 7, 7), (0, 5), Hunk(2, 4, 7, 7)),
    "nowhere where it ends inside one": ("x . a b a c | x . a c", Hunk(2, 4, 7, 7), (0, 5), Hunk(2, 4, 7, 7)),
    "nowhere where the other side has no edge": ("x . a b . a c | x a c", Hunk(2, 4, 7, 7), (0, 5), Hunk(2, 4, 7, 7)),
    "not over words that differ": ("p . q a b . q d c | p . q a c", Hunk(3, 6, 10, 10), (0, 7), Hunk(3, 6, 10, 10)),
}


@pytest.mark.parametrize(("text", "hunk", "limits", "moved"), MOVES.values(), ids=list(MOVES))
def test_words_of_one_side_move_over_equal_words(text: str, hunk: Hunk, limits: tuple[int, int], moved: Hunk) -> None:
    assert moves(*seen(text), hunk, limits) == moved


def test_words_of_either_side_move_and_not_over_those_that_moved_before() -> None:
    keys, edges = seen("x . a b . a c | x . a c")
    found = Alignment(0, 5, 5, 8, (Hunk(2, 4, 7, 7),))
    assert list(slid(keys, edges, found)) == [Hunk(1, 3, 6, 6)]
    assert list(slid(keys, edges, found.mirrored())) == [Hunk(6, 6, 1, 3)]
    before = found._replace(hunks=(Hunk(1, 2, 6, 7), *found.hunks))
    assert list(slid(keys, edges, before)) == list(before.hunks)
    assert list(slid(keys, edges, before.mirrored())) == list(before.mirrored().hunks)


LONG = "o . n p q . b c d e . f | m | v . w p q . b c d e . f"  # `o n p q b c d e f` at 0, `v w p q b ...` at 10
TRIMMED = {
    "the beginning up to a sentence of both": (LONG, Alignment(2, 9, 12, 19, ()), 1, Alignment(4, 9, 14, 19, ())),
    "nothing where it begins at a sentence of both": (LONG, edged := Alignment(4, 9, 14, 19, ()), 1, edged),
    "with the words that differ in it": (
        LONG,
        Alignment(2, 9, 12, 19, (Hunk(2, 3, 12, 13), Hunk(3, 4, 13, 14), Hunk(6, 7, 16, 17))),
        1,
        Alignment(4, 9, 14, 19, (Hunk(6, 7, 16, 17),)),
    ),
    "the end back to a sentence of both": (
        "m . b c d e . p q r | k . b c d e . p q s",
        Alignment(1, 7, 9, 15, (Hunk(2, 3, 10, 11), Hunk(6, 7, 14, 15))),
        -1,
        Alignment(1, 5, 9, 13, (Hunk(2, 3, 10, 11),)),
    ),
    "a key word at the edge of a paragraph of one side": (
        "m | b c d e | p | x y | k | b c d e | p s",
        Alignment(1, 6, 9, 14, ()),
        -1,
        Alignment(1, 5, 9, 13, ()),
    ),
    "nothing back to a sentence from there": (
        "m | b c d e . p | x y | k | b c d e . p s",
        Alignment(1, 6, 9, 14, ()),
        -1,
        Alignment(1, 6, 9, 14, ()),
    ),
    "nothing of one without an inner edge": (
        "m b c . d | k b c . d", Alignment(1, 3, 5, 7, ()), 1, Alignment(1, 3, 5, 7, ())
    ),
    "no beginning that is all of the later side": (
        "k b c . e f | n | m b c . d", one := Alignment(1, 5, 7, 9, (Hunk(3, 5, 9, 9),)), 1, one
    ),
    "no beginning that is all of the earlier side": (
        "m b c . d | k b c . e f | n", one := Alignment(1, 3, 5, 9, (Hunk(3, 3, 7, 9),)), 1, one
    ),
    "no end that is all of the later side": (
        "k | e f . b c g | m . b c d", one := Alignment(1, 5, 7, 9, (Hunk(1, 3, 7, 7),)), -1, one
    ),
    "no end that is all of the earlier side": (
        "m . b c d | k | e f . b c g", one := Alignment(1, 3, 5, 9, (Hunk(1, 1, 5, 7),)), -1, one
    ),
    "nothing of one that runs into its copy": (
        "b c . b c . b c . b d", Alignment(0, 5, 2, 7, ()), -1, Alignment(0, 5, 2, 7, ())
    ),
    "the end of one that its copy follows": (
        "m b c . d b c . d n", Alignment(1, 4, 4, 7, ()), -1, Alignment(1, 3, 4, 6, ())
    ),
}  # fmt: skip


@pytest.mark.parametrize(("text", "found", "step", "expected"), TRIMMED.values(), ids=list(TRIMMED))
def test_words_equal_by_chance_are_trimmed(text: str, found: Alignment, step: int, expected: Alignment) -> None:
    assert trimmed(found, seen(text)[1], step) == expected


MIDDLE = "a b | c d e x | m | a b | c d e y"
CUT = {
    "the end": (MIDDLE, Alignment(0, 5, 7, 12, ()), 1, Alignment(0, 2, 7, 9, ())),
    "the end with the words that differ in it": (
        MIDDLE,
        Alignment(0, 5, 7, 12, (Hunk(0, 1, 7, 8), Hunk(2, 3, 9, 10), Hunk(4, 5, 11, 12))),
        1,
        Alignment(0, 2, 7, 9, (Hunk(0, 1, 7, 8),)),
    ),
    "the beginning": ("x c d | e f | m | y c d | e f", Alignment(1, 5, 7, 11, ()), -1, Alignment(3, 5, 9, 11, ())),
    "the beginning with the words that differ in it": (
        "x c d | e f | m | y c d | e f",
        Alignment(1, 5, 7, 11, (Hunk(1, 2, 7, 8), Hunk(4, 5, 10, 11))),
        -1,
        Alignment(3, 5, 9, 11, (Hunk(4, 5, 10, 11),)),
    ),
    "no end at an edge of both": (MIDDLE, Alignment(0, 2, 7, 9, ()), 1, None),
    "no end in its first paragraph": ("a b c x | m | a b c y", Alignment(0, 3, 5, 8, ()), 1, None),
    "no beginning in its last paragraph": ("x a b c | m | y a b c | n", Alignment(1, 4, 6, 9, ()), -1, None),
    "no end where a paragraph begins on one side": (
        "z | a b | c d e x | m | z | a b c | d e y", Alignment(0, 6, 8, 14, ()), 1, None
    ),
    "no end where a paragraph begins on the other side": (
        "z | a b c | d e x | m | z | a b | c d e y", Alignment(0, 6, 8, 14, ()), 1, None
    ),
}  # fmt: skip


@pytest.mark.parametrize(("text", "found", "step", "expected"), CUT.values(), ids=list(CUT))
def test_a_paragraph_in_which_an_end_stopped_is_cut_off(
    text: str, found: Alignment, step: int, expected: Alignment | None
) -> None:
    assert cut_back(found, seen(text)[1], step) == expected
