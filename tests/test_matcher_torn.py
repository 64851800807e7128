"""A word that lost its initial at the beginning of a paragraph, or has it on a line of its own."""

from __future__ import annotations

import pytest

from dedupe_article import clean

LEAD = "The council met on Tuesday evening in the old hall by the river, and the hall was full."
REST = "flights were cancelled and 25 houses damaged, and the hall would stay closed until 12 May, officials said."
PLAN = "Bob Marsh did not agree with the plan of the mayor, which costs 1.5 million dollars in all."
TORN = [("The", "he"), ("“Unable", "nable"), ("C’est", "’est"), ("JAKARTA", "AKARTA"), ("Kompas6.com", "ompas6.com")]
OTHER = [
    ("The", "He"),
    ("AFC", "FC"),
    ("EFTA", "FTA"),
    ("A320", "320"),
    ("Then", "Hen"),
    ("Typical", "atypical"),
    ("Never", "Ever"),
    ("Hanna", "Anna"),
]


def article(word: str, other: str) -> str:
    return "\n".join((LEAD, f"{word} {REST}", PLAN, f"{other} {REST}", PLAN))


@pytest.mark.parametrize(("word", "rest"), TORN)
def test_a_paragraph_without_its_initial_goes_wherever_it_stands(word: str, rest: str) -> None:
    once = "\n".join((LEAD, f"{word} {REST}", PLAN))
    assert clean(article(word, rest)) == clean(article(rest, word)) == once


@pytest.mark.parametrize(("word", "other"), OTHER)
def test_another_word_is_none_that_lost_its_initial(word: str, other: str) -> None:
    text = article(word, other)
    assert f"{word} " in clean(text)
    assert f"{other} " in clean(text)


def test_a_word_in_capitals_that_stands_elsewhere_too_is_another_one() -> None:
    text = f"{article('BLASTORIA', 'LASTORIA')}\nLastoria is a town."
    assert clean(text).count(REST) == 2


def test_a_word_inside_a_paragraph_lost_no_initial() -> None:
    text = "\n".join((LEAD, f"Then Jane {REST}", PLAN, f"Then ane {REST}", PLAN))
    assert clean(text).count(REST) == 2


def test_an_initial_on_a_line_of_its_own_goes_with_its_paragraph() -> None:
    once = "\n".join((LEAD, f"The {REST}", PLAN))
    assert clean("\n".join((LEAD, "T", f"he {REST}", PLAN, f"The {REST}", PLAN))) == once
    assert clean("\n".join((LEAD, f"The {REST}", PLAN, "T", f"he {REST}", PLAN))) == once


@pytest.mark.parametrize(("word", "apart"), [("The", "T he"), ("“Unable", "“U nable"), ("JAKARTA", "J AKARTA")])
def test_an_initial_that_stands_apart_goes_with_its_paragraph(word: str, apart: str) -> None:
    once = "\n".join((LEAD, f"{word} {REST}", PLAN))
    assert clean(article(word, apart)) == clean(article(apart, word)) == once


def test_a_word_of_one_letter_is_no_initial() -> None:
    once = "\n".join((LEAD, f"A lot of {REST}", PLAN))
    again = "\n".join((f"Alot of {REST}", PLAN.replace("the mayor", "a mayor")))
    assert clean(f"{once}\n{again}").startswith(once)


CUT = [
    ("The mayor of the town said on Friday that all three of the bridges would be rep", "aired by autumn."),
    ("The mayor of the town said on Friday that all three of the bridges would be rep...", "aired by autumn."),
    ("The mayor of the town said on Friday that all three. The bridges will be rep…", "aired by autumn."),
]


@pytest.mark.parametrize(("part", "rest"), CUT)
def test_a_teaser_that_is_cut_off_in_a_word_goes(part: str, rest: str) -> None:
    once = "\n".join((LEAD, part.rstrip(".…") + rest, PLAN))
    assert clean(f"{part}\n{once}") == once
    assert clean("\n".join((LEAD, PLAN, part.rstrip(".…") + rest, part))) == "\n".join(
        (LEAD, PLAN, part.rstrip(".…") + rest)
    )


@pytest.mark.parametrize("dots", [" ...", ", ...", ",…", "; ..."])
def test_a_preview_that_is_cut_off_behind_a_comma_goes(dots: str) -> None:
    ask = "To read on in this article, please log in or subscribe to the Coast"
    preview = (LEAD, PLAN, f"The {REST.split(',', maxsplit=1)[0]}{dots}")
    whole = (LEAD, PLAN, f"The {REST}", "Her deputy said that it would rain for the whole of the week.")
    assert clean("\n".join((*preview, ask, *whole))) == "\n".join((ask, *whole))


def test_a_page_that_opens_with_the_end_of_the_paragraph_before_it_goes() -> None:
    again = "... that 25 houses were damaged and that the hall would stay closed until 12 May of the next year."
    line = f"Ann Lind, who is the mayor of the town, told them on Friday {again[4:]}"
    assert clean("\n".join((LEAD, line, again, PLAN))) == "\n".join((LEAD, line, PLAN))


def test_a_copy_that_begins_in_a_word_goes() -> None:
    once = "\n".join((LEAD, f"The {REST}", PLAN))
    assert clean("\n".join((once, f"ouses damaged, {REST.split('damaged, ')[1]}", PLAN))) == once


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("would cost 1", "would cost 15 million."),
        ("would not be rep.", "would not be repaired."),
        ("are no", "are normal again."),
        ("are Normal", "are abnormal"),
    ],
)
def test_a_number_a_word_with_a_stop_and_a_negation_are_no_parts(one: str, two: str) -> None:
    start = "The mayor of the town said on Friday that all three of the bridges"
    cleaned = clean("\n".join((LEAD, f"{start} {one}", f"{start} {two}", PLAN)))
    assert f"{one}\n" in cleaned
    assert f"{two}\n" in cleaned


@pytest.mark.parametrize(("one", "two"), [("Niger", "Nigeria"), ("Paul", "Paula"), ("Henry V", "Henry VIII")])
def test_a_word_that_ends_a_line_without_a_stop_is_no_part_of_one_that_does(one: str, two: str) -> None:
    said = "Thousands of people wait for the result of the vote in the streets, and for"
    text = "\n".join((f"{said} {one}", LEAD, f"{said} {two}", PLAN))
    assert clean(text) == text
    stopped = "\n".join((LEAD, f"{said} Alexand", PLAN, f"{said} Alexandria.", REST))
    assert clean(stopped) == "\n".join((LEAD, PLAN, f"{said} Alexandria.", REST))
