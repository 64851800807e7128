"""Where two copies are several: parts at a jump, and copies one by one where a text runs into itself."""

from __future__ import annotations

import pytest
from passage_values import both, read, said, shown

from dedupe_article.matcher.alignment import Alignment, Hunk
from dedupe_article.matcher.alignment.gaps import fill
from dedupe_article.matcher.choice.copies import clip, parts, periods
from dedupe_article.matcher.choice.side import JUMP

NEW = " ".join(f"new{at}" for at in range(JUMP))
LESS = NEW.rpartition(" ")[0]
OLD = NEW.replace("new", "old")
# The two sides of each part, words of theirs that differ in brackets.
PARTS = {
    "nothing that differs": ("a b c d", "a b c d", ["a b c d"]),
    "words that differ": ("a b x c d", "a b y c d", ["a b [x>y] c d"]),
    "a phrase more": ("a b c d", f"a b {LESS} c d", [f"a b [>{LESS}] c d"]),
    "much more": ("a b c d", f"a b {NEW} c d", ["a b", "c d"]),
    "words that differ on both sides of much more": (
        "a x k l m p q r z d",
        f"a y k l m {NEW} p q r w d",
        ["a [x>y] k l m", "p q r [z>w] d"],
    ),
    "whole sentences more": ("a b / c d", f"a b / {NEW} / c d", [f"a b [>{NEW}] c d"]),
    "whole sentences more in mid sentence": ("a b c d", f"a b / {NEW} / c d", [f"a b [>{NEW}] c d"]),
    "a sentence more of which the end is in mid sentence": ("a b / c d", f"a b / {NEW} c d", ["a b", "c d"]),
    "a sentence more of which the beginning is in mid sentence": ("a b / c d", f"a b {NEW} / c d", ["a b", "c d"]),
    "sentences for others": (f"a b / {OLD} / c d", f"a b / {NEW} / c d", ["a b", "c d"]),
    "a short sentence for others": ("a b / old / c d", f"a b / {NEW} / c d", [f"a b [old>{NEW}] c d"]),
    "a word for others": ("a b old c d", f"a b / {NEW} / c d", ["a b", "c d"]),
    "much more at once": ("c d", f"{NEW} c d", ["c d"]),
    "much more at the end": ("a b", f"a b {NEW}", ["a b"]),
}


def shape(keys: list[str], part: Alignment) -> str:
    found, at = list[str](), part.i
    for hunk in part.hunks:
        found += keys[at : hunk.i1]
        found.append(f"[{' '.join(keys[hunk.i1 : hunk.i2])}>{' '.join(keys[hunk.j1 : hunk.j2])}]")
        at = hunk.i2
    return " ".join([*found, *keys[at : part.i_end]])


@pytest.mark.parametrize(("one", "two", "expected"), PARTS.values(), ids=list(PARTS))
def test_an_alignment_is_cut_at_its_jumps(one: str, two: str, expected: list[str]) -> None:
    page, copy = shown(*both(f"| {one} |", f"| {two} |"))
    assert [shape(page.keys, part) for part in parts(page, copy)] == expected
    page, copy = shown(*both(f"| {two} |", f"| {one} |"))
    assert [shape(page.keys, part.mirrored()) for part in parts(page, copy)] == expected


def test_words_between_an_edge_and_a_jump_are_no_part() -> None:
    page, copy = shown(*both(f"| k / a b e {NEW} c d f / l |", "| k / a b e c d f / l |"))
    assert [shape(page.keys, part) for part in parts(page, copy)] == ["k", "l"]


BODY = "a b c d e / f g h i j"
OTHER = BODY.replace("g", "x")
# A text that is aligned with itself ten words on, and the copies in it: where both sides begin and the later one ends.
TEN = 10
RUNS = {
    "two bodies": (f"| {BODY} | {BODY} |", [(0, 10, 20)]),
    "three bodies": (f"| {BODY} | {BODY} | {BODY} |", [(0, 10, 20), (0, 20, 30)]),
    "four bodies": (f"| {BODY} | {BODY} | {BODY} | {BODY} |", [(0, 10, 20), (0, 20, 30), (0, 30, 40)]),
    "three bodies of two paragraphs": (" | ".join(["| a b c d e | f g h i j"] * 3), [(0, 10, 20), (0, 20, 30)]),
    "three bodies in one line": (f"{BODY} {BODY} {BODY}", [(0, 10, 20), (0, 20, 30)]),
    "two bodies and half of one": (f"| {BODY} | {BODY} | a b c d e |", [(0, 10, 20)]),
    "two bodies and one without its last word": (f"| {BODY} | {BODY} | a b c d e f g h i |", [(0, 10, 20)]),
    "bodies of which the first stands in a line with another": (
        f"f g h i j | {BODY} {BODY} | {BODY} |",
        [(5, 15, 25), (5, 25, 35)],
    ),
    "bodies of which only the second paragraphs stand apart": (
        "| a b c d e f g h | i j a b c d e f g h | i j a b c d e f g h | i j |",
        [(8, 18, 28)],
    ),
    "two bodies, less than half of one before them": (f"g h i j | {BODY} | {BODY} |", [(4, 14, 24)]),
    "two bodies in a line, a little of one before them": (f"g h i j / {BODY} / {BODY} /", [(4, 14, 24)]),
    "two bodies of two sentences, one of them before them": (
        "g h / i j | a b c d e f g h / i j | a b c d e f g h / i j |",
        [(4, 14, 24)],
    ),
    "two bodies, a line of them before them": (
        "g h | i j | a b c d e f g h | i j | a b c d e f g h | i j |",
        [(2, 12, 22)],
    ),
    "two bodies, a line like one of them before them": (f"g x i j | {BODY} | {BODY} |", [(4, 14, 24)]),
    "two bodies, a line that begins with another word before them": (
        "g x i j | a b c d e f g | h i j | a b c d e f g | h i j |",
        [(1, 11, 21)],
    ),
    "two bodies, two lines for one of them before them": (f"g | h i j | {BODY} | {BODY} |", [(4, 14, 24)]),
    "two bodies that begin with a word of their own line": (
        "g h i j a | b c d e f g h i j a | b c d e f g h i j",
        [(0, 10, 20)],
    ),
    "two bodies, of which one is another, a line before them": (f"g h i j | {BODY} | {OTHER} |", [(4, 14, 24)]),
    "three bodies of which the second is another": (f"| {BODY} | {OTHER} | {BODY} |", [(0, 10, 20), (10, 20, 30)]),
    "three bodies of which the last is another": (f"| {BODY} | {BODY} | {OTHER} |", [(0, 10, 20), (10, 20, 30)]),
    "three bodies of which the last begins otherwise": (
        f"| {BODY} | {BODY} | {BODY.replace('a', 'x')} |",
        [(0, 10, 20), (10, 20, 30)],
    ),
    "three bodies of which the last lacks its first word": (
        f"| {BODY} | {BODY} | {BODY.replace('a ', '')} |",
        [(0, 10, 20)],
    ),
    "two bodies of which one is another, and half of one": (f"| {BODY} | {OTHER} | a b c d e |", [(0, 10, 20)]),
}


def run(text: str, period: int) -> list[tuple[int, int, int]]:
    """The copies in a text that is aligned with itself."""
    page, _ = shown(read(text), read(""), "")
    size = len(page.keys) - 1
    sides = Hunk(1, size - period, 1 + period, size)
    found = periods(page, Alignment(*sides, tuple(fill(page.keys, page.edges, sides))))
    for i, i_end, j, j_end, hunks in found:
        inside = [(h.i1 - i, h.i2 - i, h.j1 - j, h.j2 - j) for h in hunks]
        assert len(said(page.keys[i:i_end], page.keys[j:j_end], inside)) == len(hunks)
    return [(one.i - 1, one.j - 1, one.j_end - 1) for one in found]


@pytest.mark.parametrize(("text", "expected"), RUNS.values(), ids=list(RUNS))
def test_a_text_aligned_with_itself_is_several_copies(text: str, expected: list[tuple[int, int, int]]) -> None:
    assert run(text, TEN) == expected


def test_a_chant_is_no_copy() -> None:
    assert run("a b c d e f g " * 3, 7) == []
    assert run("a b c d e f g h " * 3, 8) == [(0, 8, 16), (0, 16, 24)]
    assert run("| a b c d e | a b c d e |", 5) == [(0, 5, 10)], "a line is"


ONE, MORE, TWO = Hunk(3, 4, 33, 34), Hunk(8, 8, 38, 40), Hunk(12, 14, 44, 46)


@pytest.mark.parametrize(
    ("wall", "end", "j_end", "hunks"),
    [
        (20, 20, 52, (ONE, MORE, TWO)),
        (14, 14, 46, (ONE, MORE, TWO)),
        (13, 12, 44, (ONE, MORE)),
        (12, 12, 44, (ONE, MORE)),
        (10, 10, 42, (ONE, MORE)),
        (8, 8, 40, (ONE, MORE)),
        (7, 7, 37, (ONE,)),
        (4, 4, 34, (ONE,)),
        (2, 2, 32, ()),
    ],
)
def test_both_sides_are_clipped_at_a_wall(wall: int, end: int, j_end: int, hunks: tuple[Hunk, ...]) -> None:
    clipped = clip(Alignment(0, 20, 30, 52, (ONE, MORE, TWO)), wall)
    assert clipped == Alignment(0, end, 30, j_end, hunks)


def test_a_part_of_which_one_side_is_empty_is_none() -> None:
    page, copy = shown(*both(f"| {NEW} c d |", "| x y c d |"))
    i, _, j, _, _ = copy
    hunks = Hunk(i, i, j, j + 2), Hunk(i, i + JUMP, j + 2, j + 2)
    for one in (copy._replace(hunks=hunks), copy._replace(hunks=hunks).mirrored()):
        assert [shape(page.keys, part) for part in parts(page, one)] == ["c d"]
