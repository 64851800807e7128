"""What a result says about what goes and what stays: the rule, both passages, how much agrees, and what differs."""

from __future__ import annotations

from typing import NamedTuple

import pytest
from test_matcher_rules import BREAD, COLD, FLOOD, LEAD, LONG, PLAN, SCHOOL, SEEN, WATER, slips, text

from dedupe_article import clean_article
from dedupe_article.model import Match, Repeat, Rule, Settings

BOTH = f"{WATER} {BREAD}"


class Told(NamedTuple):
    """A repeat as the report shows it: its rule, the two passages, the share that agrees, and what differs."""

    rule: Rule
    passage: str
    twin: str
    score: float
    detail: str = ""


def told(source: str, one: Repeat) -> Told:
    return Told(one.rule, source[slice(*one.span)], source[slice(*one.twin)], round(one.score, 3), one.detail)


STAYS = {
    "a word for another": (
        FLOOD,
        (new := FLOOD.replace("houses", "gardens")),
        Told(Rule.WORDS, new, FLOOD, 0.95, "gardens / houses"),
    ),
    "two words for two": (
        FLOOD,
        (new := FLOOD.replace("Ann Lind", "Bob Marsh")),
        Told(Rule.WORDS, new, FLOOD, 0.9, "Bob Marsh / Ann Lind"),
    ),
    "a number": (FLOOD, (new := FLOOD.replace("25", "26")), Told(Rule.NUMBERS, new, FLOOD, 0.95, "26 / 25")),
    "a word more": (
        WATER,
        (new := WATER.replace("forty", "nearly forty")),
        Told(Rule.ADDED_WORDS, new, WATER, 0.952, "nearly / —"),
    ),
    "a word less": (PLAN, (new := PLAN.replace("did not", "did")), Told(Rule.MEANING, new, PLAN, 0.95, "— / not")),
    "six words more": (
        BOTH,
        (new := BOTH.replace("their bread", "in the cold and dim light their bread")),
        Told(Rule.ADDED_WORDS, new, BOTH, 0.867, "in the cold and dim light / —"),
    ),
    "seven words more, of which six are shown": (
        BOTH,
        (new := BOTH.replace("their bread", "in the cold and dim lamp light their bread")),
        Told(Rule.ADDED_WORDS, new, BOTH, 0.848, "in the cold and dim lamp … / —"),
    ),
    "a sentence more": (
        BOTH,
        f"{WATER} {SCHOOL} {BREAD}",
        Told(Rule.ADDED, SCHOOL, "Bakers", 0.0, "Children from three villages slept in … / —"),
    ),
    "a quote recalled": (
        f"{PLAN} {WATER}",
        "Some recall that the water had risen by forty centimetres in the night before, and that was long ago.",
        Told(Rule.RECALLED, *["the water had risen by forty centimetres in the night before, and"] * 2, 1.0),
    ),
}


@pytest.mark.parametrize(("one", "two", "expected"), STAYS.values(), ids=list(STAYS))
def test_what_stays_is_told_with_what_differs(one: str, two: str, expected: Told) -> None:
    source = text(LEAD, one, SEEN, two)
    found = clean_article(source)
    near = [told(source, near) for near in found.near]
    assert [near._replace(passage="", twin="") for near in near] == [expected._replace(passage="", twin="")]
    assert near[0].passage == expected.passage or expected.passage in near[0].passage


STARS = "* * *"
GOES = {
    "a paragraph": (text(LEAD, FLOOD, SEEN, FLOOD), [Told(Rule.SAME, FLOOD, FLOOD, 1.0)]),
    "a paragraph with other marks": (
        text(LEAD, PLAN, SEEN, f'"{PLAN[:-1]}!"'),
        [Told(Rule.SAME, f'"{PLAN[:-1]}!"', PLAN, 1.0)],
    ),
    "a part that begins within a sentence": (
        text(LEAD, LONG, SEEN, (end := LONG[LONG.index("water") :])),
        [Told(Rule.CUT_OFF, end, end, 1.0)],
    ),
    "a part that ends within one": (
        text(LEAD, LONG, SEEN, (part := LONG[:300].rsplit(" ", 1)[0])),
        [Told(Rule.CUT_OFF, part, part, 1.0)],
    ),
    "a sentence of a paragraph": (text(LEAD, f"{WATER} {BREAD}", SEEN, BREAD), [Told(Rule.SAME, BREAD, BREAD, 1.0)]),
    "slips": (
        text(LEAD, LONG, SEEN, (new := slips(LONG, "houses", "centimetres", "villages"))),
        [Told(Rule.MISSPELT, new, LONG, 0.961)],
    ),
    "a line without words before and behind, which the twin has in its line": (
        text(LEAD, f"{STARS} {WATER} {STARS}", PLAN, STARS, WATER, STARS, SEEN),
        [Told(Rule.SAME, f"{STARS}\n\n{WATER}\n\n{STARS}", f"{STARS} {WATER} {STARS}", 1.0)],
    ),
    "the text of it alone where the twin has none": (
        text(LEAD, WATER, PLAN, STARS, WATER, STARS, SEEN),
        [Told(Rule.SAME, WATER, WATER, 1.0)],
    ),
}


@pytest.mark.parametrize(("source", "expected"), GOES.values(), ids=list(GOES))
def test_what_goes_is_told_with_its_twin(source: str, expected: list[Told]) -> None:
    assert [told(source, one) for one in clean_article(source).dropped] == expected


def test_a_word_that_differs_in_a_loose_copy_is_told() -> None:
    source = text(LEAD, *LONG.split(". "), SEEN, *LONG.replace("villages", "towns").split(". "))
    found = [told(source, one) for one in clean_article(source, Settings(match=Match.LOOSE)).dropped]
    assert [one.rule for one in found] == [Rule.LOOSE]
    assert found[0].score == 0.987


def test_what_stays_is_told_once_and_apart_from_what_goes() -> None:
    odd = FLOOD.replace("25", "26")
    source = text(LEAD, FLOOD, SEEN, odd, WATER, COLD, BREAD, WATER)
    found = clean_article(source)
    places = [one.span for one in (*found.dropped, *found.near)]
    assert [one.rule for one in found.near] == [Rule.NUMBERS]
    assert all(one.end <= other.start or other.end <= one.start for one in places for other in places if one != other)
