"""A body that stands twice is found on one diagonal, and only where nothing else may be the better way."""

from __future__ import annotations

import random

import pytest

from dedupe_article import clean
from dedupe_article.matcher.chains import Chain, chains
from dedupe_article.matcher.chains.diagonal import APART, LONG, LOOKS, WORDS, doubled
from dedupe_article.matcher.seeds import SHINGLE, Run, runs
from dedupe_article.matcher.words import words

LEAD = [f"lead{number}" for number in range(30)]
BODY = [f"body{number}" for number in range(2 * LONG)]


def misspelt(keys: list[str], every: int) -> list[str]:
    """The keys, one in so many another."""
    return [f"{key}x" if number % every == every - 1 else key for number, key in enumerate(keys)]


def test_a_copy_is_one_run() -> None:
    run = Run(len(LEAD), len(LEAD) + len(BODY), len(BODY))
    assert doubled([*LEAD, *BODY, *BODY]) == Chain((run,), len(BODY))


@pytest.mark.parametrize("every", [10, 25])
def test_the_runs_of_a_misspelt_copy_are_those_of_its_chain(every: int) -> None:
    keys = [*LEAD, *BODY, *misspelt(BODY, every)]
    (chain,) = chains(runs(keys, SHINGLE))
    assert doubled(keys) == Chain(chain.runs, sum(run.length for run in chain.runs))


@pytest.mark.parametrize(
    "keys",
    [
        [*LEAD, *BODY],
        [*LEAD, *BODY[: LONG - 1], *BODY[: LONG - 1]],
        [*LEAD, *BODY, *BODY, *BODY],
        [*LEAD, *BODY, *BODY[:-LONG]],
        [*BODY, *LEAD, *BODY],
        [*BODY, *BODY, *LEAD],
        [*LEAD, *BODY, *misspelt(BODY, SHINGLE)],
        [*LEAD, *BODY, *BODY[:50], "a", "few", *BODY[50:]],
        [*LEAD, *BODY, *[key for number, key in enumerate(BODY) if number % 13 != 12]],
        [*BODY, *BODY, *misspelt(BODY[:LONG], 10), "word", *misspelt(BODY[LONG:], 10)],
    ],
    ids=[
        "once", "short", "thrice", "cut off", "apart", "not at the end", "too few runs", "shifted", "bent often",
        "its twin stands twice",
    ],
)  # fmt: skip
def test_what_is_not_plain_is_left_to_the_chains(keys: list[str]) -> None:
    assert doubled(keys) is None


def bent(*places: int, lost: bool) -> list[str]:
    """The body with a word less, or one more, at each of some places."""
    kept = [[] if lost and number in places else [key] for number, key in enumerate(BODY)]
    return [
        key for number, keys in enumerate(kept) for key in ([*keys, "word"] if number in places and not lost else keys)
    ]


@pytest.mark.parametrize("places", [(40,), (120,), (30, 80, 130)])
@pytest.mark.parametrize("lost", [True, False])
def test_a_copy_goes_on_beside_its_diagonal(places: tuple[int, ...], lost: bool) -> None:
    keys = [*LEAD, *BODY, *bent(*places, lost=lost)]
    (chain,) = chains(runs(keys, SHINGLE))
    assert doubled(keys) == Chain(chain.runs, sum(run.length for run in chain.runs))
    assert len(chain.runs) == len(places) + 1


@pytest.mark.parametrize(("lost", "at", "shift"), [(60, 200, len(BODY) - 6 + 1), (110, -SHINGLE, len(BODY) + 1)])
def test_a_few_words_beside_the_diagonal_are_no_bend(lost: int, at: int, shift: int) -> None:
    """The copy lost a line of six words, and some words of it stand beside the diagonal by chance."""
    keys = [*LEAD, *BODY, *BODY[:lost], *BODY[lost + 6 :]]
    at %= len(keys)
    keys[at : at + SHINGLE] = keys[at - shift : at - shift + SHINGLE]
    assert doubled(keys) is None


@pytest.mark.parametrize("apart", [APART, APART + 1])
def test_both_ends_may_be_a_few_words_off(apart: int) -> None:
    other = [f"other{number}" for number in range(apart)]
    assert (doubled([*LEAD, *BODY, *other, *BODY]) is not None) == (apart == APART)
    assert (doubled([*LEAD, *BODY, *BODY, *other]) is not None) == (apart == APART)


def test_words_that_stand_often_do_not_mislead() -> None:
    rng = random.Random(1)
    body = [rng.choice(("the", "of", "town", "river", *BODY[:40])) for _ in range(3 * LONG)]
    chain = doubled([*LEAD, *body, *body])
    assert chain is not None
    assert chain.score == len(body)


def test_texts_of_few_words_have_no_diagonal() -> None:
    for count in range(WORDS * LOOKS * 4):
        assert doubled(BODY[:count]) is doubled(["not"] * count) is doubled(BODY[: count // 2] * 2) is None


def test_what_else_stands_twice_is_found_in_the_next_round() -> None:
    lines = (
        "Mayor Ann Lind said that 25 houses had been damaged and that the school would stay closed until 12 May.",
        "The water had risen by forty centimetres in the night, and the ferries across the lake did not sail.",
        "Her deputy Bob Marsh did not agree with the plan of the town, which costs 1.5 million dollars in all.",
        "Bakers in the lower town gave away their bread, because the ovens had been hot before the power failed.",
        "Children from three villages slept in the gymnasium, where teachers read stories to them until late.",
    )
    body = [*lines, lines[1]]
    copy = [line.replace("town", "twon").replace("had been", "had bene").replace("the", "teh", 1) for line in body]
    assert doubled(words("\n\n".join([*body, *copy])).keys)
    assert clean("\n\n".join([*body, *copy])) == "\n\n".join(lines)


def test_what_else_stands_twice_is_found_where_the_copy_itself_stays() -> None:
    lines = [
        "Mayor Ann Lind said that 25 houses had been damaged and that the school would stay closed until 12 May.",
        "The water had risen by 40 centimetres in the night, and the ferries across the lake did not sail at 8.",
        "Her deputy Bob Marsh did not agree with the plan of the town, which costs 1.5 million dollars in all.",
        "Bakers in the lower town gave away 300 loaves, because the ovens had been hot before the power failed.",
        "Children from 3 villages slept in the gymnasium, where teachers read stories to them until it was late.",
    ]
    again = "Nobody had seen the river as high as this before, said the oldest fisherman of the lower town."
    other = [line.translate(str.maketrans("1234567890", "2345678901")) for line in lines]
    article = "\n\n".join([again, "The flood", again, *lines, *other])
    assert doubled(words(article).keys) is not None
    assert clean(article) == "\n\n".join([again, "The flood", *lines, *other])
