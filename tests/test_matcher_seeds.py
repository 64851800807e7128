"""The fuzzy hash proposes runs and chains; it never decides."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

import pytest

from dedupe_article import clean
from dedupe_article.matcher import seeds
from dedupe_article.matcher.chains import chains
from dedupe_article.matcher.seeds import Run, common, count_recurring, first_places, looked_up, runs, shingles

ONE = "Mayor Ann Lind said that 25 houses had been damaged and that the school would stay closed until 12 May."
TWO = "Her deputy Bob Marsh did not agree with the plan of the mayor, which costs 1.5 million dollars in all."
THREE = "Bakers in the lower town gave away their bread, because the ovens had been heated before the power failed."

OTHERS = (
    "Children from three villages slept in the gymnasium, where teachers read stories to them until it was late.",
    "The water had risen by forty centimetres in the night before, and the ferries across the lake did not sail.",
    "It was not the first time, said the harbour master of the old town, who has seen nine floods from his window.",
)


@pytest.mark.parametrize(
    ("keys", "found"),
    [
        ("a b c d e f g h", []),
        ("a b c x a b c", [Run(0, 4, 3)]),
        ("a b c a b c", [Run(0, 3, 3)]),
        ("a b c d x a b c d y", [Run(0, 5, 4)]),
        ("a b x a b", []),
        ("a a a a a", [Run(0, 1, 4), Run(0, 2, 3)]),
        ("", []),
        ("a", []),
    ],
    ids=[
        "words that differ make no run",
        "three equal words make a run",
        "a copy may follow at once",
        "a run is as long as it can be",
        "two equal words are too few",
        "equal words run into themselves",
        "no words make no run",
        "one word makes no run",
    ],
)
def test_runs(keys: str, found: list[Run]) -> None:
    assert runs(keys.split(), 3)[: len(found) or 1] == found


@pytest.mark.parametrize("length", [3, 4, 17, 33, 100, 1_000])
def test_a_run_is_followed_to_its_end(length: int) -> None:
    keys = [str(at) for at in range(length)]
    assert common([*keys, "x", *keys, "y"], 0, length + 1, 3) == length
    assert common([*keys, *keys], 0, length, 3) == length


def test_each_run_is_maximal_and_true() -> None:
    keys = f"{ONE} {TWO} {ONE} {THREE} {TWO}".lower().split()
    found = runs(keys, 4)
    assert found
    for i, j, length in found:
        assert keys[i : i + length] == keys[j : j + length]
        assert j + length == len(keys) or keys[i + length] != keys[j + length]


@pytest.mark.parametrize("alphabet", ["a", "ab", "abcdefgh"], ids=len)
def test_the_table_of_a_large_text_gives_the_places_of_the_dict_of_a_small_one(alphabet: str) -> None:
    keys = random.Random(5).choices(alphabet, k=2_000)
    places = list(first_places(keys, 4))
    assert list(looked_up(keys, 4)) == places
    assert count_recurring(keys, 4) == sum(place != at for at, place in enumerate(places))


def test_a_hash_that_always_collides_gives_the_same_places(monkeypatch: pytest.MonkeyPatch) -> None:
    keys = random.Random(6).choices("abcdef", k=300)
    before = list(looked_up(keys, 3))
    replace_shingles(monkeypatch, lambda keys, size: [Collided(gram) for gram in shingles(keys, size)])
    assert list(looked_up(keys, 3)) == before


def test_shingles_that_recur_are_counted_after_their_first_place() -> None:
    assert count_recurring(list("abcabcabc"), 3) == 4
    assert count_recurring(["a"], 3) == 0


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        ([], []),
        ([Run(0, 50, 10)], [[Run(0, 50, 10)]]),
        ([Run(0, 50, 10), Run(11, 61, 10)], [[Run(0, 50, 10), Run(11, 61, 10)]]),
        ([Run(0, 500, 10), Run(300, 520, 10)], [[Run(0, 500, 10)], [Run(300, 520, 10)]]),
        ([Run(11, 50, 10), Run(0, 61, 10)], [[Run(11, 50, 10)], [Run(0, 61, 10)]]),
    ],
    ids=[
        "nothing has no chain",
        "one run is a chain",
        "a word that differs between two runs ends no chain",
        "runs far apart on one side are two chains",
        "runs in the other order are two chains",
    ],
)
def test_chains(found: list[Run], expected: list[list[Run]]) -> None:
    assert sorted(list(chain.runs) for chain in chains(found)) == sorted(expected)


TEXTS = {
    "nothing twice": f"{ONE}\n\n{TWO}\n\n{THREE}",
    "a number differs": f"{ONE}\n\n{TWO}\n\n{ONE.replace('25', '26')}",
    "a copy": f"{ONE}\n\n{TWO}\n\n{ONE}\n\n{THREE}",
    "a body twice": f"{ONE}\n\n{TWO}\n\n{THREE}\n\n{ONE}\n\n{TWO}\n\n{THREE}",
}


class Collided(tuple[str, ...]):
    """A shingle whose hash is that of all others."""

    __slots__ = ()

    def __hash__(self) -> int:
        return 1


def replace_shingles(
    monkeypatch: pytest.MonkeyPatch, made: Callable[[Sequence[str], int], list[tuple[str, ...]]]
) -> None:
    monkeypatch.setattr(seeds, "shingles", made)


@pytest.mark.parametrize("text", TEXTS.values(), ids=list(TEXTS))
def test_a_hash_that_always_collides_gives_the_same_output(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    before = clean(text)
    replace_shingles(monkeypatch, lambda keys, size: [Collided(gram) for gram in shingles(keys, size)])
    assert clean(text) == before


@pytest.mark.parametrize("text", TEXTS.values(), ids=list(TEXTS))
@pytest.mark.parametrize("length", [0, 1, 2, 3], ids=lambda length: f"{length} paragraphs behind")
def test_the_hash_alone_never_removes(text: str, length: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where all shingles are one, every place is proposed for others, and no sentence goes that stands once."""
    text = "\n\n".join([text, *OTHERS[:length]])
    replace_shingles(monkeypatch, lambda keys, size: [("",)] * max(len(keys) - size + 1, 0))
    cleaned = clean(text)
    assert set(cleaned.split("\n\n")) == set(text.split("\n\n"))
