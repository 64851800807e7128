"""An alignment, and how it comes of a chain: what is equal, what differs, and where it begins and ends."""

from __future__ import annotations

import pytest

from dedupe_article.matcher.alignment import Alignment, Hunk, blocks, within
from dedupe_article.matcher.alignment.align import align, cut_back, moves, slid, trimmed
from dedupe_article.matcher.chains import Chain
from dedupe_article.matcher.page.edges import PARAGRAPH, SENTENCE
from dedupe_article.matcher.seeds import Run

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
    "nowhere where a sentence alone is cut off": ("x . a b a c . x a c", Hunk(2, 4, 6, 6), (0, 4), Hunk(2, 4, 6, 6)),
    "nowhere where another word begins the next": (
        "x a b | d c | x e | d c",
        Hunk(1, 3, 6, 7),
        (0, 5),
        Hunk(1, 3, 6, 7),
    ),
    "back to the paragraph behind one that is cut off": (
        "x a b | a c | x | a c",
        Hunk(2, 4, 7, 7),
        (0, 5),
        Hunk(1, 3, 6, 6),
    ),
    "on to the paragraph below one whose beginning is": (
        "x a | b a c | x a | c",
        Hunk(1, 3, 6, 6),
        (0, 5),
        Hunk(2, 4, 7, 7),
    ),
    "to edges rather than a paragraph cut off": (
        "x a b | a b . c | x | a b . c",
        Hunk(2, 4, 8, 8),
        (0, 5),
        Hunk(3, 5, 9, 9),
    ),
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
    keys, edges = seen("x a . b a . c | x a . c")
    behind = found._replace(hunks=(Hunk(1, 3, 6, 6), Hunk(3, 4, 6, 7)))
    assert list(slid(keys, edges, behind)) == list(behind.hunks)
    assert list(slid(keys, edges, behind.mirrored())) == list(behind.mirrored().hunks)


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
    "one at the edge of the other side": (
        "m | b c d e | p s | k | b c d e | p | y",
        Alignment(1, 6, 8, 13, ()),
        -1,
        Alignment(1, 5, 8, 12, ()),
    ),
    "no words of a paragraph that begins with a sentence of both": (
        "x . b c | d e f | m | y . b c | d e g", edged := Alignment(1, 5, 8, 12, ()), 1, edged
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


PARTS = "a b | c d e x | m | a b | c d e y"
CUT = {
    "the end": (PARTS, Alignment(0, 5, 7, 12, ()), 1, Alignment(0, 2, 7, 9, ())),
    "the end with the words that differ in it": (
        PARTS,
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
    "no end at an edge of both": (PARTS, Alignment(0, 2, 7, 9, ()), 1, None),
    "no end in its first paragraph": ("a b c x | m | a b c y", Alignment(0, 3, 5, 8, ()), 1, None),
    "no beginning in its last paragraph": ("x a b c | m | y a b c | n", Alignment(1, 4, 6, 9, ()), -1, None),
    "no end where a paragraph begins on one side": (
        "z | a b | c d e x | m | z | a b | c d | e y", Alignment(0, 6, 8, 14, ()), 1, None
    ),
    "no end where a paragraph begins on the other side": (
        "z | a b | c d | e x | m | z | a b | c d e y", Alignment(0, 6, 8, 14, ()), 1, None
    ),
}  # fmt: skip


@pytest.mark.parametrize(("text", "found", "step", "expected"), CUT.values(), ids=list(CUT))
def test_a_paragraph_in_which_an_end_stopped_is_cut_off(
    text: str, found: Alignment, step: int, expected: Alignment | None
) -> None:
    assert cut_back(found, seen(text)[1], step) == expected


@pytest.mark.parametrize("step", [-1, 1])
def test_nothing_is_cut_off_where_a_text_has_no_paragraphs(step: int) -> None:
    assert cut_back(Alignment(0, 3, 3, 6, ()), bytearray(7), step) is None


FIRST, LAST = (" ".join(f"{name}{at}" for at in range(6)) for name in ("first", "last"))
MIDDLE = "harbours harbourmasters harbourmistresses red fad bee cab ferries ferrymen ferrywomen boatswains"
WORN = MIDDLE.replace("red fad bee cab", "sky pin lot gum")  # more words in a row than are skipped, of few letters
COPIES = f"{FIRST} | {MIDDLE} | {LAST} | between | {FIRST} | {WORN} | {LAST}"
WHOLE = Alignment(0, 23, 24, 47, tuple(Hunk(at, at + 1, at + 24, at + 25) for at in range(9, 13)))


@pytest.mark.parametrize("at", [0, 17], ids=["from its beginning", "from its end"])
def test_a_copy_goes_on_through_a_worn_paragraph(at: int) -> None:
    assert align(*seen(COPIES), Chain((Run(at, at + 24, 6),), 6.0)) == WHOLE


def test_a_copy_does_not_go_on_through_another_paragraph() -> None:
    keys, edges = seen(COPIES.replace(WORN, " ".join(f"meeting{at}" for at in range(11))))
    assert align(keys, edges, Chain((Run(0, 24, 6),), 6.0)) == Alignment(0, 6, 24, 30, ())
    assert align(keys, edges, Chain((Run(17, 41, 6),), 6.0)) == Alignment(17, 23, 41, 47, ())


def test_a_copy_goes_back_through_a_worn_paragraph_to_a_misspelt_one() -> None:
    misspelt = FIRST.replace("first1", "fisrt1").replace("first4", "fisrt4")
    keys, edges = seen(COPIES.replace(FIRST, misspelt, 1))
    slips = tuple(Hunk(at, at + 1, at + 24, at + 25) for at in (1, 4))
    assert align(keys, edges, Chain((Run(17, 41, 6),), 6.0)) == WHOLE._replace(hunks=(*slips, *WHOLE.hunks))
    keys, edges = seen(f"{misspelt} {LAST} | between | {FIRST} {LAST}")
    found = align(keys, edges, Chain((Run(6, 19, 6),), 6.0))
    assert found == Alignment(0, 12, 13, 25, (Hunk(1, 2, 14, 15), Hunk(4, 5, 17, 18)))


def test_a_word_beyond_a_paragraph_of_both_is_no_part_of_a_copy() -> None:
    keys, edges = seen(f"a n o p | {FIRST} | t u v w | x | h k l p | {FIRST} | t r q s")
    assert align(keys, edges, Chain((Run(3, 18, 8),), 8.0)) == Alignment(4, 10, 19, 25, ())


def test_what_stands_between_the_runs_of_a_chain_is_told() -> None:
    keys, edges = seen(f"{FIRST} one two {LAST} | between | {FIRST} six ten {LAST}")
    found = align(keys, edges, Chain((Run(0, 15, 6), Run(8, 23, 6)), 12.0))
    assert found == Alignment(0, 14, 15, 29, (Hunk(6, 7, 21, 22), Hunk(7, 8, 22, 23)))


@pytest.mark.parametrize("early", [False, True], ids=["in the later copy", "in the earlier one"])
def test_words_that_stand_twice_in_one_copy_are_more_of_it(early: bool) -> None:
    more, less = f"{FIRST} first4 first5 {LAST}", f"{FIRST} {LAST}"
    if early:
        keys, edges = seen(f"{more} | between | {less}")
        found = align(keys, edges, Chain((Run(0, 15, 6), Run(6, 19, 8)), 12.0))
        assert found == Alignment(0, 14, 15, 27, (Hunk(6, 8, 21, 21),))
    else:
        keys, edges = seen(f"{less} | between | {more}")
        found = align(keys, edges, Chain((Run(0, 13, 6), Run(4, 19, 8)), 12.0))
        assert found == Alignment(0, 12, 13, 27, (Hunk(6, 6, 19, 21),))


def test_a_copy_that_follows_at_once_does_not_reach_into_the_one_before() -> None:
    keys, edges = seen("harbeur | one two harbour | one two harbour")
    assert align(keys, edges, Chain((Run(1, 4, 3),), 3.0)) == Alignment(1, 4, 4, 7, ())


def test_a_key_word_behind_a_copy_that_follows_at_once_does_not_cut_off_the_first() -> None:
    keys, edges = seen("the one too three four five | the one two three four five | the end")
    assert align(keys, edges, Chain((Run(3, 9, 4),), 4.0)) == Alignment(0, 6, 6, 12, (Hunk(2, 3, 8, 9),))
