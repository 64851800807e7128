"""Copies that a scanner misread, with figures for letters: the sound one stays, and a figure that is one stays too."""

from __future__ import annotations

import pytest
from test_matcher_rules import BREAD, FLOOD, LEAD, PLAN, SCHOOL, text

from dedupe_article import clean
from dedupe_article.laws.scanned import sound
from dedupe_article.matcher.words.slips import misread

BODY = text(LEAD, PLAN, BREAD, SCHOOL, FLOOD).strip()
LOOK_ALIKES = str.maketrans("lO", "10")


def scanned(passage: str, every: int) -> str:
    """A passage in which each so many of its words with an l or a capital O has figures for these."""
    words, odd = passage.split(" "), 0
    for at, word in enumerate(words):
        if word != word.translate(LOOK_ALIKES) and word.strip(".,").isalpha():
            odd += 1
            words[at] = word if odd % every else word.translate(LOOK_ALIKES)
    return " ".join(words)


@pytest.mark.parametrize("every", [1, 2])
@pytest.mark.parametrize("first", [False, True], ids=["second", "first"])
def test_the_sound_copy_stays(every: int, *, first: bool) -> None:
    wreck = scanned(BODY, every)
    assert sum(map(str.isdigit, wreck)) > sum(map(str.isdigit, BODY))
    assert clean(text(wreck, BODY) if first else text(BODY, wreck)).strip() == BODY


@pytest.mark.parametrize(("was", "now"), [("25", "28"), ("12 May", "11 May"), ("Bob Marsh", "Tim Marsh")])
def test_another_fact_of_such_a_copy_stays(was: str, now: str) -> None:
    assert was in BODY
    assert now in clean(text(BODY, scanned(BODY, 2).replace(was, now)))


def test_a_name_with_a_figure_is_no_word_in_a_misspelt_copy() -> None:
    body = BODY.replace("The council", "The AI council")
    misspelt = body.replace("mayor", "maoyr").replace("houses", "huoses").replace("school", "schol").replace("AI", "A1")
    assert "A1" in clean(text(body, misspelt))


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        ("schoo1", "school", 1),
        ("0xford", "oxford", 1),
        ("1ittle", "little", 1),
        ("ma1n", "main", 1),
        ("a1", "al", 1),
        ("10", "lo", 0),
        ("1", "l", 0),
        ("schoo2", "school", 0),
        ("schoo1", "schoo1", 0),
        ("b1a", "b1a", 0),
        ("covid19", "covidl9", 0),
        ("school", "schaol", 0),
    ],
)
def test_figures_in_place_of_letters(one: str, two: str, expected: int) -> None:
    assert (misread(one, two), misread(two, one)) == (-expected, expected)


@pytest.mark.parametrize(
    ("passage", "twin", "expected"),
    [
        ("He11o B1 and F1O.", "Hello Bl and FlO.", "Hello B1 and F1O."),
        ("He11o wor1d, 1ong a11 ago.", "Hello world, long all ago.", "Hello world, long all ago."),
        ("He11o wor1d, 1ong bum.", "Hello world, long burn.", "Hello world, long burn."),
        ("Hello bum.", "Hello burn.", "Hello bum."),
        ("He11o wor1d, 1ong 10 1.", "Hello world, long lO I.", "Hello world, long 10 1."),
        ("He11o wor1d , 1ong.", "Hello world, so long.", "Hello world , long."),
        ("He11o Anna.", "Hello Anne, hello.", "He11o Anna."),
        ("C’est 1’ami1ié.", "C’est l’amilié.", "C’est l’amilié."),
    ],
)
def test_the_laws_read_what_a_scanner_misread_by_the_twin(passage: str, twin: str, expected: str) -> None:
    assert sound([(passage, twin)]) == [(expected, twin)]


@pytest.mark.parametrize(
    ("was", "now"),
    [("Lind", "Lund"), ("Marsh", "March"), ("Tuesday", "Thursday"), ("deputy", "deputies")],
)
def test_one_other_word_of_a_scanned_copy_stays(was: str, now: str) -> None:
    assert was in BODY
    assert now in clean(text(BODY, scanned(BODY, 2).replace(was, now, 1)))


def test_marks_set_apart_in_a_scanned_copy_leave_nothing() -> None:
    assert clean(text(BODY, scanned(BODY, 1).replace(",", " ,"))).strip() == BODY


def test_a_passage_too_long_to_be_looked_at_is_left_whole() -> None:
    passage, twin = "He11o wor1d, 1ong a11 ago. ", "Hello world, long all ago. "
    for times in (1, 1_999):
        assert sound([(passage, twin), (passage * times + "x1234", twin * times + "x12")])[0] == (twin, twin)
    long = passage * 1_999 + "1234"
    assert sound([(passage, twin), (long, twin)])[1] == (long, twin)
