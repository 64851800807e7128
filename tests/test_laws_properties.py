"""The laws over made-up articles: a copy passes however it was damaged, a lie never does; and what a check costs."""

from __future__ import annotations

import contextlib
import random
import time
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from laws_values import BANJIR, FLOOD, Made, check, made, misspelt, wreck

from dedupe_article.laws.keys import Lexer, tokens
from dedupe_article.model import LawBroken, Match

SYLLABLES = "ba de ki lo mu na pe ri so tu vé zü gra ste chi lan mor fes pil dun".split()  # noqa: SIM905 - easier to read
DAMAGES = {
    "none": lambda text, _: text,
    "capitals": lambda text, _: text.upper(),
    "accents": lambda text, _: unicodedata.normalize("NFD", text),
    "mojibake": lambda text, _: wreck(text),
    "wrapping": lambda text, chance: "".join("\n" if c == " " and chance.random() < 0.1 else c for c in text),
    "spaces": lambda text, chance: "".join("" if c == " " and chance.random() < 0.05 else c for c in text),
}


def word(chance: random.Random) -> str:
    return "".join(chance.choice(SYLLABLES) for _ in range(chance.randint(2, 4)))


def sentence(chance: random.Random) -> str:
    words = [word(chance) for _ in range(chance.randint(6, 14))]
    if chance.random() < 0.4:
        words[chance.randrange(1, len(words))] = str(chance.randint(2, 9_999))
    return " ".join(words).capitalize() + "."


def body(chance: random.Random) -> list[str]:
    return [sentence(chance) for _ in range(chance.randint(4, 12))]


def mistyped(text: str, chance: random.Random) -> str:
    """The text with one letter of every fourth word or so swapped with its neighbour, doubled or lost."""
    words = text.split(" ")
    for number, word in enumerate(words):
        place = chance.randrange(1, max(len(word) - 2, 2))
        if len(word) < 6 or word.strip(".").isdigit() or chance.random() < 0.75:
            continue
        slip = chance.choice([word[place + 1] + word[place], 2 * word[place] + word[place + 1], word[place + 1]])
        words[number] = word[:place] + slip + word[place + 2 :]
    return " ".join(words)


chances = st.integers(0, 2**32).map(random.Random)


@given(chances, st.sampled_from(list(DAMAGES)), st.sampled_from(list(Match)))
@settings(max_examples=150, deadline=None, derandomize=True)
def test_a_damaged_copy_passes(chance: random.Random, damage: str, match: Match) -> None:
    text = " ".join(body(chance))
    check(made(text, DAMAGES[damage](text, chance)), match)


@given(chances, st.sampled_from(list(DAMAGES)))
@settings(max_examples=100, deadline=None, derandomize=True)
def test_a_part_of_the_twin_passes(chance: random.Random, damage: str) -> None:
    """Cut off at both ends, and sentences left out."""
    sentences = body(chance)
    start, end = sorted(chance.sample(range(len(sentences) + 1), 2))
    part = [
        one for place, one in enumerate(sentences[start:end]) if place in (0, end - start - 1) or chance.random() < 0.8
    ]
    check(made(" ".join(sentences), DAMAGES[damage](" ".join(part), chance)))


@given(chances)
@settings(max_examples=100, deadline=None, derandomize=True)
def test_a_mistyped_copy_of_many_words_passes(chance: random.Random) -> None:
    text = " ".join(sentence(chance) for _ in range(30))
    check(made(text, mistyped(text, chance)))


@given(chances, st.booleans())
@settings(max_examples=150, deadline=None, derandomize=True)
def test_a_changed_number_is_caught(chance: random.Random, noisy: bool) -> None:
    text = " ".join([*body(chance), f"{word(chance)} {chance.randint(10, 99)} {word(chance)}."])
    places = [place for place, character in enumerate(text) if character.isdigit()]
    place = chance.choice(places)
    other = chance.choice([digit for digit in "123456789" if digit != text[place]])
    lie = text[:place] + other + text[place + 1 :]
    with pytest.raises(LawBroken, match=r"^law 2: "):
        check(made(text, mistyped(lie, chance) if noisy else lie))


@given(chances, st.booleans())
@settings(max_examples=150, deadline=None, derandomize=True)
def test_a_sentence_that_only_the_copy_has_is_caught(chance: random.Random, noisy: bool) -> None:
    sentences, extra = body(chance), sentence(chance)
    place = chance.randrange(len(sentences) + 1)
    lie = " ".join([*sentences[:place], extra, *sentences[place:]])
    with pytest.raises(LawBroken, match=r"^law 2: "):
        check(made(" ".join(sentences), mistyped(lie, chance) if noisy else lie))


@given(chances, st.booleans())
@settings(max_examples=150, deadline=None, derandomize=True)
def test_a_moved_sentence_is_caught(chance: random.Random, noisy: bool) -> None:
    sentences = body(chance)
    lie = [*sentences[1:], sentences[0]]
    with pytest.raises(LawBroken, match=r"^law 2: "):
        check(made(" ".join(sentences), mistyped(" ".join(lie), chance) if noisy else " ".join(lie)))


@given(chances, st.sampled_from(["not", "never", "without", "cannot"]))
@settings(max_examples=100, deadline=None, derandomize=True)
def test_a_not_more_or_less_is_caught(chance: random.Random, negation: str) -> None:
    words = ("The mayor said that she had been there and it was good. " + " ".join(body(chance))).split(" ")
    place = chance.randrange(1, len(words) - 1)
    text, lie = " ".join(words), " ".join([*words[:place], negation, *words[place:]])
    for kept, copy in ((text, lie), (lie, text)):
        with pytest.raises(LawBroken, match=r"^law 2: "):
            check(made(kept, copy))


@given(chances)
@settings(max_examples=100, deadline=None, derandomize=True)
def test_words_swapped_are_caught(chance: random.Random) -> None:
    words = " ".join(body(chance)).split(" ")
    one, other = chance.sample(range(len(words)), 2)
    swapped = list(words)
    swapped[one], swapped[other] = words[other], words[one]
    if [word.casefold().strip(".") for word in swapped] == [word.casefold().strip(".") for word in words]:
        return
    with pytest.raises(LawBroken, match=r"^law 2: "):
        check(made(" ".join(words), " ".join(swapped)))


@given(st.text("aÉß字ก का\u0301\u00a8²½12-−(%'’\"“)…&amp;.\u00ad\u200b\u3000\u00a0\n ", max_size=40))
@settings(max_examples=300, deadline=None, derandomize=True)
def test_words_are_found_alike_between_white_space_and_in_the_whole_passage(text: str) -> None:
    words = Lexer().words(text, tokens(text))
    folded, pattern = words.way(text)
    assert words.keys == pattern.findall(folded)


def seconds(article: Made) -> float:
    """The processor time of a check, whatever it says."""
    start = time.process_time()
    with contextlib.suppress(LawBroken):
        check(article)
    return time.process_time() - start


LONG = " ".join(f"{BANJIR} {number}." for number in range(2_000))


@pytest.mark.parametrize(
    "article",
    [
        pytest.param(made(LONG, misspelt(LONG)), id="half a megabyte in one line, misspelt"),
        pytest.param(made(LONG, LONG.replace("a", "e").replace("i", "o")), id="half a megabyte of other words"),
        pytest.param(made("abc def " * 60_000, "abd def " * 60_000), id="a short pattern over and over"),
        pytest.param(made("ab" * 250_000, "ac" * 250_000), id="a word of half a megabyte"),
        pytest.param(made(FLOOD, *[FLOOD.replace("the plan", "theplan")] * 5_000), id="thousands of passages"),
    ],
)
def test_no_input_is_quadratic(article: Made) -> None:
    assert seconds(article) < 5
