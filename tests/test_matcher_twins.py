"""Passages whose twin went in a later round: another twin, or none, and then they wait for it."""

from __future__ import annotations

import pytest

from dedupe_article import clean
from dedupe_article.matcher.rounds.twins import joined, new_twins
from dedupe_article.model import Match, Repeat, Rule, Span

PASSAGE = "The harbour of Eastholm stays closed to ferries until Thursday, and the sea wall leaks in nine places."


def stale(text: str) -> list[Repeat]:
    return [Repeat(Span(0, len(text)), Span(0, len(text)), Rule.SAME, 1.0)]


LOST = [
    pytest.param("Nothing of the kind was ever said by anybody here.", id="other words"),
    pytest.param("Anything but a harbour.", id="a word of it"),
    pytest.param(PASSAGE.replace("nine", "seven"), id="another number"),
    pytest.param(PASSAGE.replace(" to ferries", ""), id="words that are missing"),
    pytest.param(PASSAGE.replace("Thursday", "Monday"), id="another day"),
    pytest.param(PASSAGE.replace("leaks", "never leaks"), id="a word more"),
    pytest.param("", id="nothing"),
]


@pytest.mark.parametrize("left", LOST)
def test_a_passage_has_no_twin_in_what_says_something_else(left: str) -> None:
    _, lost = new_twins(PASSAGE, left, stale(PASSAGE), Match.CAREFUL)
    assert lost == stale(PASSAGE)


@pytest.mark.parametrize(
    "left",
    [
        pytest.param(f"First. {PASSAGE} Last.", id="to the letter"),
        pytest.param(PASSAGE.upper().replace(" TO FERRIES", "\nto fer-\nries"), id="wrapped, in capitals"),
    ],
)
def test_a_passage_finds_the_twin_that_is_left(left: str) -> None:
    found, lost = new_twins(PASSAGE, left, stale(PASSAGE), Match.CAREFUL)
    assert not lost
    assert [one.span for one in found] == [Span(0, len(PASSAGE))]
    assert "harbour of eastholm" in left[slice(*found[0].twin)].lower()


def test_a_passage_is_cut_apart_where_its_twin_was() -> None:
    head, tail = PASSAGE.split(" until ")
    left = f"Until {tail} It rained for a week. {head}"
    found, lost = new_twins(PASSAGE, left, stale(PASSAGE), Match.CAREFUL)
    assert not lost
    parts = [(PASSAGE[slice(*one.span)], left[slice(*one.twin)]) for one in found]
    assert parts == [(head, head), (f"until {tail}", f"Until {tail}".rstrip("."))]


def test_a_passage_is_cut_apart_at_a_sentence_that_is_said_again_there() -> None:
    one, two, three = "The mayor came by boat at noon.", "She brought bread for all.", "Nobody was hurt in the flood."
    text, left = f"{one} {two} {three}", f"{one} {two}\n\n{two} {three}"
    found, lost = new_twins(text, left, stale(text), Match.CAREFUL)
    assert not lost
    assert [text[slice(*part.span)] for part in found] == [f"{one} {two}", three]
    assert [left[slice(*part.twin)].rstrip(".") for part in found] == [f"{one} {two}".rstrip("."), three.rstrip(".")]


def test_a_passage_that_says_the_same_twice_finds_each_part() -> None:
    found, lost = new_twins(f"{PASSAGE} {PASSAGE}", f"First. {PASSAGE}", stale(f"{PASSAGE} {PASSAGE}"), Match.CAREFUL)
    assert not lost
    assert [one.span for one in found] == [Span(0, len(PASSAGE)), Span(len(PASSAGE) + 1, 2 * len(PASSAGE) + 1)]
    assert {one.twin.start for one in found} == {len("First. ")}


def test_a_passage_without_words_has_no_twin() -> None:
    assert new_twins("  ", f"{PASSAGE} ", stale("  "), Match.CAREFUL) == ([], stale("  "))


def test_every_passage_finds_its_twin() -> None:
    first, wrapped = (
        "Nobody was hurt, said a captain of the old ferry.",
        PASSAGE.replace(" to ferries", " to fer-\nries"),
    )
    spans = Span(0, len(first)), Span(len(first) + 2, len(first) + 2 + len(PASSAGE))
    both = [Repeat(span, span, Rule.SAME, 1.0) for span in spans]
    left = f"{wrapped} It rained. {first}"
    found, lost = new_twins(f"{first}\n\n{PASSAGE}", left, both, Match.CAREFUL)
    assert not lost
    assert [one.span for one in found] == list(spans)
    assert [left[slice(*one.twin)] for one in found] == [first.rstrip("."), wrapped.rstrip(".")]
    head, tail = PASSAGE.split(" until ")
    apart = f"until {tail} {first} {head}"
    found, lost = new_twins(f"{first}\n\n{PASSAGE}", apart, both, Match.CAREFUL)
    assert not lost
    assert len(found) == 3


@pytest.mark.parametrize(
    ("keys", "at"),
    [("one", 0), ("two", 1), ("three two", 2), ("two three two", 1), ("wo", -1), ("two one", -1), ("six", -1)],
)
def test_words_are_found_where_they_stand_to_the_letter(keys: str, at: int) -> None:
    assert joined("One two three two.", ["Three two."]).find(keys.split()) == at


# Of three copies the first round drops the one at the end for the one in the middle, and a later round the one in the
# middle for the first, of which it lacks a piece.
WAITING = [
    pytest.param(
        'Ba.\nAbb abb bab Aabaab ba b 3%3-0ab cabab ba bab?Baab c c bab c baab 9 aab"aab"\n'
        "Abbabb baabc.Aabaab ab ba 3% 3-0 ab ca bab ba bab?\n"
        'Abb abb baab c.Aab aab ab ba 3% 3-0 ab ca bab ba bab?baab c c bab c baab 9 aab"aab"',
        id="the twin is the end of one copy and the start of another",
    ),
    pytest.param(
        "Sonazü fesgraeiafes de züunzü mor kideba fesgra pe de! Muchichi!\n"
        "de züunzü mor kideba fesgra pe de!Muchichi!\nbani!Mumuchi ste di védide?Nimuani\nnoni.Sonazü "
        "fesgra eiafes de züunzü mor kideba fesgra pe de! Muchichi!\n"
        "Mumuchi ste di védide?Nimuani",
        id="the twin is run together where it stays",
    ),
]


@pytest.mark.parametrize("text", WAITING)
def test_a_passage_waits_for_its_twin(text: str) -> None:
    once = clean(text)
    assert clean(once) == once
