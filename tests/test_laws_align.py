"""Long passages are compared a window at a time, and what is told is what was done to them."""

from __future__ import annotations

import random

import pytest

from dedupe_article.laws import differences
from dedupe_article.laws.align import LONELY, WINDOW, Stretch, TooDifferentError, blocks
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
