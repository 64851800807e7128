"""Chains that go on from one another: where one copy is misspelt in the middle, and where two are two."""

from __future__ import annotations

import pytest

from dedupe_article.matcher.alignment.extend import REACH
from dedupe_article.matcher.alignment.links import SHIFT, linked
from dedupe_article.matcher.chains import Chain, Chains
from dedupe_article.matcher.seeds import Run

EARLY, LATE = [f"early{at}" for at in range(20)], [f"late{at}" for at in range(20)]
MIDDLE = [f"harbour{at}" for at in range(20)]
MISSPELT = [f"harbeur{at}" for at in range(20)]
OTHER = [f"meeting{at}" for at in range(20)]
FEW = ["a"] * SHIFT


def chain(*runs: Run, score: float = 20.0) -> Chain:
    return Chain(runs, score)


def around(one: list[str], two: list[str]) -> tuple[list[str], list[Chain]]:
    """A text of two copies with other words in the middle, and the chains of their beginnings and of their ends."""
    copies = [[*EARLY, *middle, *LATE] for middle in (one, two)]
    keys = ["before", "it", *copies[0], "between", *copies[1]]
    first = Run(2, 3 + len(copies[0]), 20)
    return keys, [chain(first), chain(Run(22 + len(one), first.j + 20 + len(two), 20), score=-5.0)]


LINKED = {
    "misspelt words": (MIDDLE, MISSPELT),
    "as many words more in the later one as may be": (MIDDLE, [*MISSPELT, *FEW]),
    "as many more in the earlier one": ([*MIDDLE, *FEW], MISSPELT),
    "as many misspelt words as are looked at": (MIDDLE * (REACH // 20), MISSPELT * (REACH // 20)),
}
APART = {
    "other words": (MIDDLE, OTHER),
    "too many more in the later one": (MIDDLE, [*MISSPELT, *FEW, "a"]),
    "too many more in the earlier one": ([*MIDDLE, *FEW, "a"], MISSPELT),
    "too many misspelt ones": ([*MIDDLE * (REACH // 20), "a"], [*MISSPELT * (REACH // 20), "a"]),
}


@pytest.mark.parametrize(("one", "two"), LINKED.values(), ids=list(LINKED))
def test_chains_about_the_same_words_misspelt_are_one(one: list[str], two: list[str]) -> None:
    keys, chains = around(one, two)
    assert list(linked(keys, Chains(chains))) == [chain(*chains[0].runs, *chains[1].runs)]


@pytest.mark.parametrize(("one", "two"), APART.values(), ids=list(APART))
def test_chains_about_other_words_are_two(one: list[str], two: list[str]) -> None:
    keys, chains = around(one, two)
    assert list(linked(keys, Chains(chains))) == chains


@pytest.mark.parametrize(
    "other",
    [Run(22, 77, 6), Run(20, 83, 6), Run(30, 90, 60)],
    ids=["one inside the later side", "one inside the earlier side", "one that runs into the copy"],
)
def test_a_chain_that_does_not_follow_stays_apart_and_does_not_part_others(other: Run) -> None:
    keys, chains = around(MIDDLE, MISSPELT)
    found = list(linked(keys, Chains([*chains, chain(other, score=7.0)])))
    assert found == [chain(*chains[0].runs, *chains[1].runs), chain(other, score=7.0)]


def test_what_is_put_in_within_a_chain_does_not_part_it_from_the_one_before() -> None:
    keys, chains = around(MIDDLE, MISSPELT)
    other = chain(Run(42, 103, 8), Run(50, 112 + SHIFT, 8), score=7.0)
    assert list(linked(keys, Chains([chains[0], other]))) == [chain(*chains[0].runs, *other.runs, score=27.0)]


def test_a_chain_goes_on_from_one_other_only() -> None:
    keys, chains = around(MIDDLE, MISSPELT)
    again = chain(Run(2, 64, 19), score=6.0)
    assert list(linked(keys, Chains([*chains, again]))) == [chain(*chains[0].runs, *chains[1].runs), again]


def test_a_row_of_chains_is_one_as_far_as_it_stays_clear_of_its_own_copy() -> None:
    one = [f"early{at}" for at in range(30)]
    two = [word.replace("early", "earlu") if at in (10, 11, 22, 23) else word for at, word in enumerate(one)]
    three = [word.replace("early", "earli") if at == 4 else word for at, word in enumerate(one)]
    keys = [*one, *two, *three]
    rows = [Run(0, 30, 10), Run(12, 42, 10), Run(24, 54, 6)]
    assert [one.runs for one in linked(keys, Chains([chain(run) for run in rows]))] == [tuple(rows)]
    rows[2] = Run(24, 54, 10)
    assert [one.runs for one in linked(keys, Chains([chain(*rows[:2]), chain(rows[2])]))] == [
        tuple(rows[:2]),
        (rows[2],),
    ]
    assert [one.runs for one in linked(keys, Chains([chain(run) for run in rows]))] == [tuple(rows[:2]), (rows[2],)]
