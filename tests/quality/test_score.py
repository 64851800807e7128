"""The generator and the scorer are worth their word: cases are repeatable, and no loss goes unseen."""

from __future__ import annotations

from collections import Counter

import pytest

from .build import make_cases, read_articles
from .case import Case, Kind, Made, Source
from .kinds import KINDS
from .score import allowed_misses, by_kind, losing, measure, outputs_of, paragraphs, table

LEAD = "The town hall of Marrow Bay opens again on Monday."
BODY = "It was closed for eleven months after the fire."
MORE = "Nobody was hurt in it, and the clock still runs."
ARTICLES = read_articles()
CASES = make_cases(ARTICLES, seed=7)


def nothing(source: Source) -> Made | None:
    return None if source.paragraphs else Made("", "")


def case(expected: str, *accepted: str, by_words: bool = False, name: str = "any") -> Case:
    kind = Kind(name, nothing, 1.0, by_words)
    return Case("id", kind, Made("\n".join([LEAD, BODY, MORE, BODY, MORE]), expected, accepted))


WANTED = "\n".join([LEAD, BODY, MORE])


@pytest.mark.parametrize(
    ("output", "passed", "lost", "leftover"),
    [
        pytest.param(WANTED, True, 0, 0, id="the expected text passes"),
        pytest.param(WANTED.replace("\n", "\n\n"), True, 0, 0, id="blank lines do not count"),
        pytest.param("\n".join([LEAD, BODY]), False, 10, 0, id="a lost paragraph fails, and its words are counted"),
        pytest.param(WANTED.replace(" ", "\u00a0 "), True, 0, 0, id="other blanks between words do not count"),
        pytest.param(WANTED.replace("eleven ", ""), False, 1, 0, id="one lost word fails"),
        pytest.param("\n".join([LEAD, BODY, MORE, BODY, MORE]), False, 0, 1, id="a copy left whole is all left over"),
        pytest.param("", False, 29, 0, id="no output loses everything"),
        pytest.param(WANTED.replace("\n", " "), False, 0, 0, id="paragraphs run together are not exact"),
    ],
)
def test_an_output_is_scored_by_what_it_lost_and_left_over(
    output: str, passed: bool, lost: int, leftover: float
) -> None:
    score = measure(case(WANTED), output)
    assert (score.passed, score.lost, score.leftover) == (passed, lost, leftover)


def test_scored_by_words_allows_a_tenth_to_be_left_over() -> None:
    assert measure(case(WANTED, by_words=True), WANTED + "\nhurt").passed
    assert not measure(case(WANTED, by_words=True), WANTED + "\nhurt in it").passed
    assert not measure(case(WANTED), WANTED + "\nhurt").passed


def test_the_best_of_the_accepted_texts_counts() -> None:
    score = measure(case(WANTED, LEAD), LEAD)
    assert score.passed
    assert score.lost == 0


def test_wrapped_text_may_keep_its_line_breaks() -> None:
    wrapped = WANTED.replace(" ", "\n")
    assert measure(case(WANTED, name="rewrapped-copy"), wrapped).passed
    assert not measure(case(WANTED, name="merged-copy"), wrapped).passed


@pytest.mark.parametrize(
    ("floor", "cases", "allowed"),
    [(1.0, 500, 0), (0.995, 30, 1), (0.97, 100, 3), (0.70, 10, 3), (0.98, 150, 3), (0.985, 100, 1)],
)
def test_a_kind_may_miss_its_floor_by_one_case_but_never_a_whole_one(floor: float, cases: int, allowed: int) -> None:
    assert allowed_misses(floor, cases) == allowed


def test_every_kind_has_cases() -> None:
    counts = Counter(made.kind.name for made in CASES)
    assert set(counts) == {kind.name for kind in KINDS}
    assert min(counts.values()) >= 14


def test_the_same_seed_gives_the_same_cases_and_another_seed_others() -> None:
    assert make_cases(ARTICLES[:5], seed=7) == make_cases(ARTICLES[:5], seed=7)
    assert [c.made for c in make_cases(ARTICLES[:5], seed=7)] != [c.made for c in make_cases(ARTICLES[:5], seed=8)]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_controls_expect_their_input_and_damage_expects_less(kind: Kind) -> None:
    for made in (c.made for c in CASES if c.kind is kind):
        assert (paragraphs(made.text) == paragraphs(made.expected)) is kind.stays
        assert kind.stays or len(made.expected) < len(made.text)


def test_table_shows_each_kind_and_what_was_lost() -> None:
    chosen = [c for c in CASES if c.kind.name in ("body-twice", "clean")]
    rows = by_kind(chosen, [measure(c, c.made.expected) for c in chosen])
    text = table(rows, {})
    assert [line.split()[0] for line in text.splitlines()] == ["kind", "body-twice", "clean", "ALL", "ALL", "ANYTHING"]
    assert losing(rows) == (0, len(chosen))
    assert losing(by_kind(chosen, [measure(c, "") for c in chosen])) == (len(chosen), len(chosen))


def test_a_cleaner_that_raises_loses_everything_and_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert outputs_of(CASES[:1], lambda text: str(1 // len(text.replace(text, "")))) == [""]
    assert CASES[0].id in capsys.readouterr().err
