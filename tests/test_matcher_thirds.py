"""What stands a third time goes with the copy that it stands in, and the article stays whole."""

from __future__ import annotations

from array import array

import pytest
from test_matcher_rules import seen

from dedupe_article import clean
from dedupe_article.matcher.choice.side import Passage
from dedupe_article.matcher.judge.thirds import Claims, led_on

LEAD = "The harbour of Eastholm stays closed to ferries until Thursday, the council said on Monday."
BODY = [
    "Divers found a leak in the old sea wall on Monday morning, said harbour master Jo Finch.",
    "The town council has hired a second pump and asks everyone to keep away from the quay.",
    "Nobody can say how long the repairs will take, and the fishermen's union fears for its season.",
    "Two boats were moved to the northern basin during the night, where they will stay for now.",
]
SECOND = [
    "The crack is two fingers wide and runs along the steps.",
    "Engineers from the county are expected to come tomorrow.",
    "Last year the season began in the second week of May.",
    "A third one is too long for the basin and stays outside.",
]
ARTICLE = "\n".join([LEAD, *BODY])
LONG = [" ".join(pair) for pair in zip(BODY, SECOND, strict=True)]
LINES = [line for pair in zip(BODY, SECOND, strict=True) for line in pair]


@pytest.mark.parametrize("other", [BODY[1].replace("second", "third"), BODY[1].replace("has", "has not")])
def test_a_sentence_of_a_glued_copy_that_differs_stays_where_it_stands(other: str) -> None:
    left = clean("\n".join([" ".join([LEAD, *BODY[:2], other, *BODY[2:]]), ARTICLE]))
    assert left == f"{other}\n{ARTICLE}"


@pytest.mark.parametrize("again", range(4))
def test_of_three_the_sound_one_stays_and_not_the_glued_one(again: int) -> None:
    text = "\n".join([" ".join([LEAD, *BODY]), " ".join([LEAD, *BODY]), ARTICLE, BODY[again]])
    assert clean(text) == ARTICLE


@pytest.mark.parametrize("again", [1, 2, 3])
def test_a_sentence_that_a_glued_copy_says_twice_goes_with_it(again: int) -> None:
    glued = " ".join([LEAD, *BODY[: again + 1], *BODY[again:]])
    assert clean(f"{glued}\n{ARTICLE}") == ARTICLE
    assert clean(f"{ARTICLE}\n{glued}") == ARTICLE


@pytest.mark.parametrize("again", [0, 1])
def test_a_paragraph_that_a_copy_with_a_line_a_sentence_has_twice_goes_there(again: int) -> None:
    twice = LINES[2 * again : 2 * again + 2]
    article = "\n".join([LEAD, *LONG])
    assert clean("\n".join([article, *LINES[:6], *twice, *LINES[6:]])) == article


@pytest.mark.parametrize("again", [slice(0, 0), slice(0, 3)], ids=["once", "twice"])
def test_an_article_stays_whole_whose_points_stand_above_and_below_it(again: slice) -> None:
    points = [BODY[0], BODY[2], BODY[3]]
    between = [" ".join(f"w{at}x{word}" for word in range(40)) + "." for at in range(4)]
    article = [LEAD, between[0], BODY[0], between[1], BODY[2], between[2], BODY[3], between[3]]
    assert clean("\n".join([*points, *article, *points, *points[again]])) == "\n".join(article)


def test_what_two_entries_share_stays_where_one_of_them_says_it_twice() -> None:
    shared = [BODY[0], BODY[1]]
    text = "\n".join(["North", *shared, "South", *shared, *shared, "West", BODY[2]])
    assert clean(text) == "\n".join(["North", *shared, "South", *shared, "West", BODY[2]])


def test_a_passage_longer_than_its_twin_is_not_led_on_beyond_the_text() -> None:
    page = seen(" ".join(f"w{at}" for at in range(20)))
    claims = Claims([], array("I", [0]) * 20, bytearray(20))
    claims.add(Passage(5, 8, 17, 20))
    assert led_on(page, Passage(10, 14, 5, 7), claims) is None
