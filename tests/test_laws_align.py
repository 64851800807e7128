"""Long passages are compared a window at a time, and what is told is what was done to them."""

from __future__ import annotations

import random

import pytest

from dedupe_article.laws import differences
from dedupe_article.laws.align import LONELY, WIDENED, WINDOW, Stretch, TooDifferentError, blocks
from dedupe_article.laws.keys import Lexer, tokens

WORDS = [
    f"{first}{second}{third}"
    for first in ("ba", "ke", "lo")
    for second in ("mi", "nu", "so", "te")
    for third in "dfgkrz"
]


def sentences(chance: random.Random, number: int) -> list[list[str]]:
    """Sentences of words of which most recur."""
    return [
        [chance.choice(WORDS) + chance.choice(("", "", "na", "po")) for _ in range(chance.randint(5, 20))]
        for _ in range(number)
    ]


def told(copy: str, kept: str) -> list[tuple[str, str]]:
    """What differs, both sides, by the laws."""
    lexer = Lexer()
    left, right = lexer.words(copy, tokens(copy)), lexer.words(kept, tokens(kept))
    found = differences.find(left, right)
    return [(" ".join(left.keys[one.i : one.k]), " ".join(right.keys[one.j : one.m])) for one in found]


def text(parts: list[list[str]]) -> str:
    return " ".join(" ".join(words).capitalize() + "." for words in parts)


@pytest.mark.parametrize(
    ("number", "slips", "gone", "seed"),
    [
        pytest.param(30, 0.05, 0.1, 1, id="a few hundred words"),
        pytest.param(120, 0.03, 0.1, 2, id="more than a window"),
        pytest.param(400, 0.02, 0.05, 3, id="several windows"),
        pytest.param(400, 0.02, 0.6, 4, id="several windows, of which the copy has less than half"),
        pytest.param(250, 0.1, 0.0, 5, id="many slips and nothing left out"),
    ],
)
def test_the_slips_are_told_and_sentences_left_out_are_not(number: int, slips: float, gone: float, seed: int) -> None:
    chance = random.Random(seed)
    kept, copy, expected = sentences(chance, number), [], []
    for place, words in enumerate(kept):
        if 1 < place < number - 2 and chance.random() < gone:
            continue
        mine = list(words)
        for at, word in enumerate(words):
            if chance.random() < slips:
                mine[at] = word[0] + word[2] + word[1] + word[3:]
                expected.append((mine[at], word))
        copy.append(mine)
    assert told(text(copy), text(kept)) == expected


@pytest.mark.parametrize("more", [40, WINDOW - 100, 3 * WINDOW, 20 * WINDOW])
@pytest.mark.parametrize("at", [3, 60, 200])
def test_what_only_the_twin_has_is_stepped_over(more: int, at: int) -> None:
    chance = random.Random(more)
    copy, other = sentences(chance, 220), [[f"zu{number:x}"] * 2 for number in range(more // 2)]
    copy[-1][0] = "baxxx"
    kept = [*copy[:at], *other, *copy[at:-1], ["baxxy", *copy[-1][1:]]]
    assert told(text(copy), text(kept)) == [("baxxx", "baxxy")]


@pytest.mark.parametrize("at", [0, 1, 500, WINDOW - 2, WINDOW, 3 * WINDOW // 4, 2_000, 2_999])
def test_a_word_of_another_kind_is_told_wherever_it_stands(at: int) -> None:
    copy = [f"ba{number:x}".translate(str.maketrans("0123456789", "ghijklmnop")) for number in range(3_000)]
    kept = list(copy)
    kept[at] = "quux"
    kept[1_500:1_500] = ["two", "dogs", "drowned"]
    found = [("", "two dogs drowned")]
    found.insert(0 if at < 1_500 else 1, (copy[at], "quux"))
    assert told(" ".join(copy), " ".join(kept)) == found


def test_a_text_of_other_words_is_too_different() -> None:
    one, other = ([f"{letter}{number}" for number in range(3 * WINDOW)] for letter in "ab")
    with pytest.raises(TooDifferentError):
        list(blocks(one, other))
    assert list(blocks(one[:100], other[:100])) == [Stretch(0, 100, 0, 100)]


def test_a_word_alone_in_what_only_the_twin_has_agrees_by_chance() -> None:
    more, first, last = [f"m{number}" for number in range(LONELY)], ["p", "q", "r"], ["s", "t", "w"]

    def found(words: list[str], twin: list[str]) -> list[Stretch]:
        return list(blocks([*first, *words, *last], [*first, *twin, *last]))

    twin = ["u", *more, "a", "v", *more]
    assert found(["x", "a", "y"], twin) == [Stretch(3, 6, 3, 3 + len(twin))]
    assert found(["x", "a", "y"], twin[1:]) == [Stretch(3, 4, 3, 11), Stretch(5, 6, 12, 21)]
    assert found(["x", "a", "y"], twin[:-1]) == [Stretch(3, 4, 3, 12), Stretch(5, 6, 13, 21)]
    twin[9:10] = ["aa", "bb"]
    assert found(["x", "aa", "y"], twin) == [Stretch(3, 6, 3, 3 + len(twin))]
    assert found(["x", "aa", "bb", "y"], twin) == [Stretch(3, 4, 3, 12), Stretch(6, 7, 14, 23)]
    twin[9:11] = ["a", "b"]
    assert found(["x", "a", "b", "y"], twin) == [Stretch(3, 7, 3, 3 + len(twin))]
    twin[9:11] = ["a", "b", "c"]
    assert found(["x", "a", "b", "c", "y"], twin) == [Stretch(3, 4, 3, 12), Stretch(7, 8, 15, 24)]


def told_apart(copy: list[str], kept: list[str]) -> None:
    """Nothing that differs stands between the blocks, and nothing is a block where both have nothing."""
    i, j = 0, 0
    for block in [*blocks(copy, kept), Stretch(len(copy), len(copy), len(kept), len(kept))]:
        assert copy[i : block.i] == kept[j : block.j]
        assert block == (len(copy), len(copy), len(kept), len(kept)) or block.i < block.k or block.j < block.m
        assert block.i <= block.k
        assert block.j <= block.m
        i, j = block.k, block.m


def damaged(copy: list[str], chance: random.Random, most: int) -> list[str]:
    """Words left out, put in, changed, and set again elsewhere."""
    words, known = list(copy), sorted(set(copy))
    for _ in range(chance.randint(1, most)):
        at, size = chance.randrange(len(words) + 1), chance.choice((1, 1, 2, 5, LONELY, 2 * LONELY))
        other = chance.randrange(len(words) + 1)
        new = [[], [], words[other : other + size], chance.choices(known, k=size), [f"n{n}" for n in range(size)]]
        words[at : at + chance.choice((0, 1, size))] = chance.choice(new)
    return words


@pytest.mark.parametrize(
    ("number", "sizes", "most"),
    [pytest.param(600, (3, 5, 8, 20), 4, id="a few words"), pytest.param(8, (1_100, 2_500), 40, id="several windows")],
)
def test_whatever_differs_is_in_a_block(number: int, sizes: tuple[int, ...], most: int) -> None:
    for seed in range(number):
        chance = random.Random(seed)
        known = WORDS[: chance.choice((2, 4, 10, 60))] if most < WINDOW // 100 else WORDS
        copy = chance.choices(known, k=chance.choice(sizes))
        told_apart(copy, damaged(copy, chance, most))
        told_apart(damaged(copy, chance, most), copy)


@pytest.mark.parametrize(
    ("copy", "kept", "expected"),
    [
        pytest.param("a stw", "a 12345678 stw", [(0, 1, 0, 9)], id="a first word agrees by chance"),
        pytest.param("a stw", "u a 12345678 stw", [(0, 1, 0, 10)], id="a first word behind another one, too"),
        pytest.param("a stw", "a 1234567 stw", [(1, 1, 1, 8)], id="not where the twin has fewer words more"),
        pytest.param("xa stw", "a 12345678 stw", [(0, 2, 0, 9)], id="a second word agrees by chance"),
        pytest.param("stw a", "stw 12345678 a", [(3, 4, 3, 12)], id="a last word agrees by chance"),
        pytest.param("stw a", "stw 12345678 a u", [(3, 4, 3, 13)], id="a last word before another one, too"),
        pytest.param("stw a", "stw 1234567 a", [(3, 3, 3, 10)], id="not where the twin has fewer words more there"),
    ],
)
def test_a_word_alone_at_an_end_agrees_by_chance(copy: str, kept: str, expected: list[tuple[int, ...]]) -> None:
    assert list(blocks(copy.replace(" ", ""), kept.replace(" ", ""))) == expected


# A copy between two words of its own, and the stretches in which it differs from `p q r a ST a b c d e f g h`.
AMID = [
    pytest.param("p q r a b c d e f g h", [(4, 4, 4, 7)], id="the words behind it are the same"),
    pytest.param("p q r a bc d e f g h", [(4, 4, 4, 7), (5, 6, 8, 10)], id="two words behind it run together"),
    pytest.param("p q r a bcd e f g h", [(4, 4, 4, 7), (5, 6, 8, 11)], id="three words behind it run together"),
]


@pytest.mark.parametrize(("copy", "expected"), AMID)
def test_a_word_stands_behind_what_the_twin_has_more(copy: str, expected: list[tuple[int, ...]]) -> None:
    words, kept = ["x", *copy.split(), "y"], [*"zpqrastabcdefgh", "w"]
    last = (len(words) - 1, len(words), len(kept) - 1, len(kept))
    assert list(blocks(words, kept)) == [(0, 1, 0, 1), *expected, last]


def test_a_word_amid_what_the_twin_has_more_stands_before_it() -> None:
    expected = [(0, 1, 0, 1), (5, 5, 5, 10), (8, 9, 13, 14)]
    assert list(blocks("xpqrabcdy", "zpqrastauvbcdw")) == expected


OURS, MORE = ([f"{letter}{number}" for number in range(66_000)] for letter in "ab")


@pytest.mark.parametrize(
    ("copy", "kept", "expected"),
    [
        pytest.param(
            OURS[:1_500], ["x", *OURS[:1_500], "y", "z"], [(0, 0, 0, 1), (1_500, 1_500, 1_501, 1_503)], id="in the twin"
        ),
        pytest.param(
            ["x", *OURS[:1_500], "y", "z"], OURS[:1_500], [(0, 1, 0, 0), (1_501, 1_503, 1_500, 1_500)], id="in the copy"
        ),
        pytest.param(
            ["x", *OURS[:1_500]],
            [*OURS[:1_500], "y"],
            [(0, 1, 0, 0), (1_501, 1_501, 1_500, 1_501)],
            id="one before the copy and one behind the twin",
        ),
        pytest.param(OURS[:1_500], OURS[:1_500] + MORE, [(1_500, 1_500, 1_500, 67_500)], id="however many behind it"),
    ],
)
def test_words_more_at_the_ends_of_several_windows(
    copy: list[str], kept: list[str], expected: list[tuple[int, ...]]
) -> None:
    assert list(blocks(copy, kept)) == expected


def amid(at: int, more: list[str], number: int = 1_500) -> list[Stretch]:
    """The blocks of a copy that lacks words of its twin, and has another first and last word."""
    return list(blocks(["x", *OURS[: number - 2], "x"], ["y", *OURS[:at], *more, *OURS[at : number - 2], "y"]))


@pytest.mark.parametrize("at", [200, 600, 1_000])
def test_what_only_the_twin_has_is_told_to_the_word(at: int) -> None:
    assert amid(at, MORE[:9])[1:-1] == [(at + 1, at + 1, at + 1, at + 10)]


def test_a_window_is_widened_so_far() -> None:
    widest = (WINDOW << WIDENED) - 600
    ends = (0, 1, 0, 1), (1_499, 1_500, 1_499 + widest, 1_500 + widest)
    assert amid(900, MORE[:widest]) == [ends[0], (901, 901, 901, 901 + widest), ends[1]]
    assert amid(900, MORE) == [ends[0], (901, 1_500, 901, 1_500 + len(MORE))]
    with pytest.raises(TooDifferentError):
        amid(900, MORE, 3_000)


def test_no_window_ends_at_words_that_agree_by_chance() -> None:
    more = [*MORE[:300], *OURS[720:724], *MORE[300:3_000]]
    assert amid(600, more)[1:-1] == [(601, 601, 601, 601 + len(more))]
