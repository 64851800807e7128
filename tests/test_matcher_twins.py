"""Passages whose twin went in a later round: another twin, or none, and then they wait for it."""

from __future__ import annotations

import pytest

from dedupe_article import clean
from dedupe_article.matcher.twins import new_twins
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
