"""The fuzzy hash proposes runs and chains; it never decides."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Sequence
from itertools import combinations

import pytest

from dedupe_article import clean
from dedupe_article.matcher import find_copies, seeds
from dedupe_article.matcher.chains import (
    DIFFERENCE_COST,
    GAP,
    INFINITE,
    INSERTED,
    INSERTION_COST,
    JUMP_COST,
    OVERLAP,
    SHIFT_COST,
    SHORT,
    chains,
    cost,
)
from dedupe_article.matcher.seeds import (
    COPY,
    EARLIER,
    Run,
    count_recurring,
    first_places,
    level,
    looked_up,
    recurring_pairs,
    runs,
    shingles,
    telling,
)
from dedupe_article.matcher.words import words
from dedupe_article.model import Settings

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
def test_each_run_of_equal_words_is_found_once_at_its_full_length(keys: str, found: list[Run]) -> None:
    assert runs(keys.split(), 3) == found


@pytest.mark.parametrize("length", [3, 4, 17, 33, 100, 1_000])
def test_a_run_is_followed_to_its_end(length: int) -> None:
    keys = [str(at) for at in range(length)]
    assert level([*keys, "x", *keys, "y"], (0, length + 1), 1, length + 1) == length
    assert level([*keys, *keys], (0, length), 1, length) == length


def naive(keys: str, size: int) -> list[Run]:
    """All maximal runs, found by comparing every word with every other one."""
    found: list[Run] = []
    for later, earlier in combinations(range(len(keys) - 1, -1, -1), 2):
        length = next(
            (at for at in range(len(keys) - later) if keys[earlier + at] != keys[later + at]), len(keys) - later
        )
        if length >= size and (not earlier or keys[earlier - 1] != keys[later - 1]):
            found.append(Run(earlier, later, length))
    return sorted(found, key=lambda run: (run.j, run.i))


def test_all_runs_are_found_where_none_is_long_and_no_shingle_frequent() -> None:
    chance = random.Random(7)
    for size in (3, 4) * 30:
        part = "".join(chance.choices("abcdef"[: size + 2], k=25))
        keys = part + "".join(chance.choices("abcxyz", k=5)) + part[chance.randint(0, 9) :]
        frequent = max(Counter(keys[at : at + size] for at in range(len(keys))).values())
        assert frequent >= EARLIER or runs(list(keys), size) == naive(keys, size)


def test_what_begins_inside_a_long_run_and_goes_on_behind_it_is_found() -> None:
    long = [str(at) for at in range(COPY + 5)]
    tail = [*long[-5:], "p", "q", "r"]
    found = runs([*long, "x", *tail, "y", *long, "p", "q", "r"], 5)
    assert found == [
        Run(COPY, len(long) + 1, 5),
        Run(0, len(long) + 10, len(long)),
        Run(len(long) + 1, 2 * len(long) + 5, 8),
    ]


def test_a_frequent_shingle_is_followed_to_its_first_places_and_its_last() -> None:
    found = runs([word for at in range(9) for word in ("a", "b", "c", str(at))], 3)
    places = [[run.i // 4 for run in found if run.j == 4 * at] for at in range(9)]
    assert places[:6] == [list(range(at)) for at in range(6)]
    assert [(some[0], some[-1]) for some in places[6:]] == [(0, at) for at in range(5, 8)]


@pytest.mark.parametrize(
    ("lengths", "told"),
    [([], []), ([4], [4]), ([4, 5, 6], [4, 6]), ([4, 7, 6], [4, 7, 6]), ([6, 6, 4], [6, 4]), ([4, 9], [4, 9])],
    ids=["none", "one", "the first and the last", "a longer one", "none as long", "two"],
)
def test_of_runs_from_many_places_those_are_told_that_say_more(lengths: list[int], told: list[int]) -> None:
    found = [Run(10 * at, 100, length) for at, length in enumerate(lengths)]
    assert [run.length for run in telling(found, 0, 10 * (len(lengths) - 1))] == told


def test_all_runs_are_told_where_the_first_place_and_the_last_are_known() -> None:
    found = [Run(10, 100, 4), Run(20, 100, 5)]
    assert telling(found, 0, 30) == found


@pytest.mark.parametrize("alphabet", ["ab", "abcdefgh"], ids=len)
def test_a_large_text_has_the_shingles_and_pairs_of_a_small_one(alphabet: str, monkeypatch: pytest.MonkeyPatch) -> None:
    keys = random.Random(8).choices(alphabet, k=60)

    def told() -> list[object]:
        return [
            list(shingles(keys, 4)), count_recurring(keys, 4, 60), list(first_places(keys, 4)), recurring_pairs(keys)
        ]  # fmt: skip

    small = told()
    monkeypatch.setattr(seeds, "MANY", 0)
    assert told() == small


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
    assert count_recurring(keys, 4, 2_000) == sum(place != at for at, place in enumerate(places))


def test_a_hash_that_always_collides_gives_the_same_places(monkeypatch: pytest.MonkeyPatch) -> None:
    keys = random.Random(6).choices("abcdef", k=300)
    before = list(looked_up(keys, 3))
    replace_shingles(monkeypatch, lambda keys, size: [Collided(gram) for gram in shingles(keys, size)])
    assert list(looked_up(keys, 3)) == before


def test_shingles_that_recur_are_counted_after_their_first_place() -> None:
    assert count_recurring(list("abcabcabc"), 3, 4) == 4
    assert count_recurring(["a"], 3, 0) == 0


def test_shingles_are_counted_no_further_than_it_takes() -> None:
    keys = list("abcabcabc" * 10)
    assert [count_recurring(keys, 3, most) for most in (100, 60, 53, 20, 0)] == [85, 85, 54, 54, 54]


GOES_ON = Run(104, 608, 10)
UNEVEN = [Run(0, 100, 20), Run(30, 120, 20)]  # the second one stands ten words nearer to its copy


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        ([], []),
        ([Run(0, 50, 10)], [[Run(0, 50, 10)]]),
        ([Run(0, 50, 10), Run(11, 61, 10)], [[Run(0, 50, 10), Run(11, 61, 10)]]),
        ([Run(0, 500, 10), Run(300, 520, 10)], [[Run(0, 500, 10)], [Run(300, 520, 10)]]),
        ([Run(11, 50, 10), Run(0, 61, 10)], [[Run(11, 50, 10)], [Run(0, 61, 10)]]),
        ([Run(0, 1000, 300), Run(302, 1302, 10)], [[Run(0, 1000, 300), Run(302, 1302, 10)]]),
        ([Run(0, 100, 4), Run(13, 113, 10)], [[Run(0, 100, 4), Run(13, 113, 10)]]),
        ([Run(0, 100, 4), Run(14, 114, 10)], [[Run(0, 100, 4)], [Run(14, 114, 10)]]),
        ([Run(at, at + 20, 9) for at in (0, 10, 20, 30)], [[Run(at, at + 20, 9) for at in (0, 10, 20, 30)]]),
        ([Run(0, 50, 20), Run(35, 90, 30)], [[Run(0, 50, 20)], [Run(35, 90, 30)]]),
        ([Run(0, 500, 100), Run(88, 603, 5), GOES_ON], [[Run(0, 500, 100), GOES_ON], [Run(88, 603, 5)]]),
        ([*UNEVEN, Run(60, 150, 40)], [[*UNEVEN, Run(60, 150, 40)]]),
        ([*UNEVEN, Run(70, 150, 40)], [[UNEVEN[0]], [UNEVEN[1], Run(70, 150, 40)]]),
        ([*UNEVEN, Run(80, 170, 40)], [[UNEVEN[0]], [UNEVEN[1], Run(80, 170, 40)]]),
    ],
    ids=[
        "nothing has no chain",
        "one run is a chain",
        "a word that differs between two runs ends no chain",
        "runs far apart on one side are two chains",
        "runs in the other order are two chains",
        "a long run has a next one",
        "words that differ cost less than a chain has",
        "as many as cost all that it has end it",
        "a chain runs into its copy with a steady period",
        "it does not where the period changes",
        "a run goes on from the best chain and not from the nearest one",
        "it may reach up to its copy",
        "it begins behind what it would run into",
        "a period that was not steady stays so",
    ],
)
def test_runs_that_follow_each_other_form_a_chain(found: list[Run], expected: list[list[Run]]) -> None:
    assert sorted(list(chain.runs) for chain in chains(found)) == sorted(expected)


def test_chains_come_best_first_and_a_run_counts_in_one_of_them() -> None:
    found = [Run(0, 500, 50), Run(1000, 510, 20), Run(50, 551, 60), Run(51, 560, 15)]
    shown = list(chains(found))
    assert [chain.runs for chain in shown] == [(found[0], found[2]), (found[1],), (found[3],)]
    scores = [50 + 60 - cost(found[0], found[2]), 20.0, 15 - cost(found[0], found[3])]
    assert [chain.score for chain in shown] == pytest.approx(scores)


BEFORE = Run(0, 100, 20)
COSTS = {
    "nothing between them": (Run(20, 120, 9), 0.0),
    "two words that differ": (Run(22, 122, 9), 2 * DIFFERENCE_COST),
    "a phrase that was put in": (Run(20, 124, 9), 4 * INSERTION_COST + SHIFT_COST),
    "a phrase that fell out": (Run(24, 120, 9), 4 * INSERTION_COST + SHIFT_COST),
    "a phrase for a word": (Run(21, 124, 9), DIFFERENCE_COST + 3 * INSERTION_COST + SHIFT_COST),
    "a phrase more among words that differ": (
        Run(20 + SHORT, 123 + SHORT, 9),
        SHORT * DIFFERENCE_COST + 3 * INSERTION_COST + SHIFT_COST,
    ),
    "a paragraph": (Run(20, 120 + SHORT, 9), SHORT * INSERTION_COST + JUMP_COST),
    "words that both hold on one side": (Run(18, 120, 9), 2 * INSERTION_COST + SHIFT_COST + 2),
    "words that both hold and others put in": (Run(18, 123, 9), 5 * INSERTION_COST + SHIFT_COST + 2),
    "as many that differ as may": (Run(20 + GAP, 120 + GAP, 9), GAP * DIFFERENCE_COST),
    "too many": (Run(21 + GAP, 121 + GAP, 9), INFINITE),
    "as many put in as may": (Run(20, 120 + INSERTED, 9), INSERTED * INSERTION_COST + JUMP_COST),
    "too many put in": (Run(20, 121 + INSERTED, 9), INFINITE),
    "as many that both hold as may": (Run(20 - OVERLAP, 120, 9), OVERLAP * (INSERTION_COST + 1) + SHIFT_COST),
    "too many that both hold": (Run(19 - OVERLAP, 120, 20), INFINITE),
    "all but one of the second": (Run(17, 120, 4), 3 * INSERTION_COST + SHIFT_COST + 3),
    "all of the second": (Run(16, 120, 4), INFINITE),
    "one before the other": (Run(30, 99, 9), INFINITE),
}


@pytest.mark.parametrize(("run", "expected"), COSTS.values(), ids=list(COSTS))
def test_what_it_costs_to_go_on(run: Run, expected: float) -> None:
    assert cost(BEFORE, run) == pytest.approx(expected)
    mirrored = cost(Run(BEFORE.j, BEFORE.i, BEFORE.length), Run(run.j, run.i, run.length))
    assert mirrored == pytest.approx(expected)


def test_a_short_run_is_not_all_in_the_next_one() -> None:
    assert cost(Run(0, 100, 4), Run(1, 104, 20)) == pytest.approx(3 * INSERTION_COST + SHIFT_COST + 3)
    assert cost(Run(0, 100, 4), Run(0, 104, 20)) == INFINITE


@pytest.mark.parametrize(
    ("least", "every"),
    [
        (8, [f"word{at} " for at in range(32)]),
        (16, [chr(0x4E00 + at) for at in range(64)]),
        (40, [chr(0x0E01 + at % 40) for step in (1, 3, 7, 9) for at in range(0, 40 * step, step)]),
    ],
    ids=["words", "characters of Chinese", "characters of Thai"],
)
def test_a_copy_is_proposed_from_eight_words_or_as_many_characters_on(least: int, every: list[str]) -> None:
    for length in (least - 1, least):
        copy, rest = every[:length], every[length:]
        found = find_copies(words("".join([*rest[:20], *copy, *rest[20:], *copy])), None, Settings())
        expected = Run(20, len(every), length)
        assert [chain.runs for chain in found or ()] == [(expected,)] * (length == least)


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


def test_copies_that_each_follow_their_twin_are_chains_of_their_own() -> None:
    first, second = (Run(0, 20, 8), Run(9, 29, 11)), (Run(40, 61, 9), Run(50, 71, 11))
    found = [chain.runs for chain in chains([*first, *second])]
    assert sorted(found) == [first, second], "a paragraph on both sides stands between them"
    near = (Run(20, 41, 9), Run(30, 51, 11))
    assert [chain.runs for chain in chains([*first, *near])] == [(*first, *near)], "paragraphs that are nearly equal"
