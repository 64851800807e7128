"""How far a copy goes on beyond its seeds, forward and back; the rows in which it ends at once stand first.

The walk ends at `]`. A passage without an edge at its end goes on in the other one.
"""

from __future__ import annotations

import pytest
from passage_values import Passage, both, read, said, turned

from dedupe_article.matcher.alignment.extend import REACH, extend
from dedupe_article.matcher.page.edges import PARAGRAPH


def walk(one: Passage, two: Passage, step: int) -> tuple[int, int, list[str]]:
    """How many words of both passages are walked and what differs on the way; with `step` -1 all is turned round."""
    first, second = (one, two)[::step]
    keys, edges = first.keys + second.keys, first.edges + second.edges[1:]
    size, middle = len(keys), len(one.keys)
    start, limits = (0, middle), (middle, size)
    if step < 0:
        keys, edges = [key[::-1] for key in reversed(keys)], edges[::-1]
        start, limits = (middle, size), (0, middle)
    edges[0] = edges[-1] = PARAGRAPH
    (i, j), found = extend(keys, edges, start, limits)
    walked = abs(i - start[0]), abs(j - start[1])
    early = [sorted((abs(hunk.i1 - start[0]), abs(hunk.i2 - start[0]))) for hunk in found]
    late = [sorted((abs(hunk.j1 - start[1]), abs(hunk.j2 - start[1]))) for hunk in found]
    hunks = [(*a, *b) for a, b in zip(early, late, strict=True)]
    return *walked, said(one.keys[: walked[0]], two.keys[: walked[1]], hunks)


LONG = "Mayor Ann Lind said that 25 houses had been damaged and that the school would stay closed until 12 May"
ENDS = {
    "other words": ("a b ] *", "a b ] *"),
    "a word that differs, and two that are the same behind it": ("a b ] x c d *", "a b ] y c d *"),
    "three words that differ": ("a b ] x y z c d e f *", "a b ] u v w c d e f *"),
    "two words more": ("a b ] c d e f *", "a b ] x y c d e f *"),
    "a word that differs, and the end of the text": ("a b ] x c |", "a b ] y c d *"),
    "a number that differs by a digit": ("a b ] 1925 c d *", "a b ] 1926 c d *"),
    "a word at the beginning of a paragraph": ("a b | ] x c d e *", "a b | ] y c d e *"),
    "a paragraph more, and the next one is longer": ("a b | ] c d e f |", "a b | ] x y z | c d e f g h *"),
    "a paragraph more, and the next one begins and ends in other ones": (
        "a b | ] c d e | *",
        "a b | ] x y z | k c d e k *",
    ),
    "a paragraph more, and the next one ends in another one": ("a b | ] c d e f | *", "a b | ] x y z | c d e f / g *"),
    "four paragraphs more": ("a b | ] c d e f | *", "a b | ] g | h i | j k | l m n | c d e f | *"),
    "three words at the end of a paragraph": ("a b ] x y z | c d *", "a b ] | c d *"),
    "a paragraph of which a quarter of the letters differ": ("a | ] w x y z b c d e | *", "a | ] p q r s b c d e | *"),
    "a paragraph more that begins within one": ("a b ] c d e | *", "a b ] x y z | c d e | *"),
    "a paragraph more on the side that is within one": ("a b | ] c d e | *", "a b ] x y z | c d e | *"),
    "a paragraph more on the side that is not": ("a b ] c d e | *", "a b | ] x y z | c d e | *"),
    "a mark of no width behind a word": ("a b ] x |", "a b ] _ *"),
    "nearly the same words, which end a paragraph": (f"a b | ] x y z {LONG} | *", f"a b ] u v w {LONG} | *"),
}
# The copy goes on in the same paragraph where the passage ends.
RUNS_INTO = {
    "its words over again": ("a b ]", "a b ] a b *"),
    "a slip of its first word": ("houses b ]", "houses b ] huoses *"),
    "its first word, run together with another": ("ini b ] saat", "ini b ] saatini *"),
    "a slip of its first word, run together with another": ("houses b ] damaged", "houses b ] damgaedhouses *"),
    "its first word, three words behind one that differs": ("c b ] x d e", "c b ] y d e c *"),
    "an edge behind its first word": ("a b ]", "a | b | ] *"),
    "the rest of a paragraph": ("a b | ] c d e", "a b | ] x y z | c d e a b | *"),
    "the rest of a paragraph, behind a new one": ("a | b | ] x y z | c d", "a | b | ] c d a | *"),
    "the rest of a paragraph, of which its first word is the end": ("c | b | ] d e", "c | b | ] x y z | d e c | *"),
}
GOES_ON = {
    "the same words to the end of the text": ("a b c ] |", "a b c ] *", []),
    "the same words to the end of a longer text": (
        "a b c d e f g h i j k l m n o p q ] |",
        "a b c d e f g h i j k l m n o p q ] *",
        [],
    ),
    "a word that differs": ("a b x c d e ] *", "a b y c d e ] *", ["x>y"]),
    "a word more": ("a b c d e ] *", "a b x c d e ] *", [">x"]),
    "two words that differ": ("a b x y c d e ] *", "a b u v c d e ] *", ["x y>u v"]),
    "a word for two": ("a b x c d e ] *", "a b u v c d e ] *", ["x>u v"]),
    "a word that differs before a slip": ("a x houses d e ] *", "a y huoses d e ] *", ["x>y", "houses>huoses"]),
    "a word that differs before the end of a paragraph": ("a b x c | ] *", "a b y c | ] *", ["x>y"]),
    "a word that differs at the end of a paragraph": ("a b x | ] *", "a b y | ] *", ["x>y"]),
    "a word more at the end of a paragraph": ("a b | ] *", "a b x | ] *", [">x"]),
    "two words that differ at the end of the text": ("a b x y ] |", "a b u v ] |", ["x y>u v"]),
    "a slip": ("a houses ] *", "a huoses ] *", ["houses>huoses"]),
    "a slip at the end of the text": ("a houses ] |", "a huoses ] *", ["houses>huoses"]),
    "a word of which most letters were lost": (
        "a grain ] *",
        "a gr\ufffd\ufffd\ufffd ] *",
        ["grain>gr\ufffd\ufffd\ufffd"],
    ),
    "words run together": ("a saat ini ] *", "a saatini ] *", ["saat ini>saatini"]),
    "words run together at the end of the text": ("a saat ini ] |", "a saatini ] *", ["saat ini>saatini"]),
    "words run together before the end of the text": ("a saat ini ] *", "a saatini ] |", ["saat ini>saatini"]),
    "words run together with a slip": ("a damaged houses ] *", "a damgaedhouses ] *", ["damaged houses>damgaedhouses"]),
    "a slip, and not the next word with it": ("a houses to ] *", "a housesn to ] *", ["houses>housesn"]),
    "a new paragraph": ("a b | c d e | ] *", "a b | x y z | c d e | ] *", [">x y z"]),
    "three new paragraphs": ("a b | c d e | ] *", "a b | x | y u | z v w | c d e | ] *", [">x y u z v w"]),
    "a new paragraph before the last one": ("a b | c d e ] |", "a b | x y z | c d e ] |", [">x y z"]),
    "a new paragraph, and the next one has a sentence more to tell": (
        "a b | c d / e | ] *",
        "a b | x y z | c d e | ] *",
        [">x y z"],
    ),
    "a paragraph of which nearly all letters are the same": (
        f"a b | x y z {LONG} | ] *",
        f"a b | u v w {LONG.replace('the school', 'hte shcool')} | ] *",
        ["x>u", "y>v", "z>w", "the>hte", "school>shcool"],
    ),
    "such a paragraph, and the same words behind it": (
        f"a b | x y z {LONG} | k l ] *",
        f"a b | u v w {LONG} | k l ] *",
        ["x>u", "y>v", "z>w"],
    ),
    "such a paragraph at the end of the text": (
        f"a b | x y z {LONG} ] |",
        f"a b | u v w {LONG} ] |",
        ["x>u", "y>v", "z>w"],
    ),
}


@pytest.mark.parametrize("step", [1, -1], ids=["forward", "back"])
@pytest.mark.parametrize("row", (ENDS | RUNS_INTO).values(), ids=list(ENDS | RUNS_INTO))
def test_a_copy_ends_before(row: tuple[str, str], step: int) -> None:
    for one, two in (both(*row), both(*row[::-1])):
        assert walk(one, two, step) == (one.until, two.until, [])


@pytest.mark.parametrize("step", [1, -1], ids=["forward", "back"])
@pytest.mark.parametrize(("one", "two", "hunks"), GOES_ON.values(), ids=list(GOES_ON))
def test_a_copy_goes_on_over(one: str, two: str, hunks: list[str], step: int) -> None:
    early, late = both(one, two)
    assert walk(early, late, step) == (early.until, late.until, hunks)
    assert walk(late, early, step) == (late.until, early.until, turned(hunks))


@pytest.mark.parametrize("step", [1, -1], ids=["forward", "back"])
@pytest.mark.parametrize(
    "last",
    [
        "q r s t | ] 1 2 3 4 * a b c d *",
        "| ] q r s t 1 2 3 4 * a b c d *",
        "q r s / t 1 2 3 4 ] * a b c d *",
        "q r s t 1 2 3 * a b c d ] * * *",
    ],
    ids=["at the edge of a paragraph behind it", "at its beginning", "at once", "later where it is shorter"],
)
def test_after_a_third_long_stretch_the_walk_ends(last: str, step: int) -> None:
    """Another word stands behind each of the stretches; they have seeds of their own."""
    one, two = (read(f"a b c d e f g h * i j k l m n o p * {last}", mark) for mark in "xy")
    assert walk(one, two, step)[:2] == (one.until, two.until)


@pytest.mark.parametrize("step", [1, -1], ids=["forward", "back"])
def test_an_end_is_extended_by_a_few_paragraphs_at_most(step: int) -> None:
    words = [f"{chr(97 + at % 26)}{at}" for at in range(REACH + 100)]
    one = read(" ".join(words), "")
    words[REACH // 2] = "x" + words[REACH // 2]
    assert walk(one, read(" ".join(words), ""), step)[:2] == (REACH, REACH)
