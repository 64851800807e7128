"""What is long enough to go, and where it may begin and end; what must stay stands first."""

from __future__ import annotations

import pytest
from test_matcher_rules import BREAD, LEAD, PLAN, SCHOOL, SEEN, WATER, text

from dedupe_article import clean

AD, STARS, POST = "ADVERTISEMENT", "* * *", "The mayor said the old bridge would stay closed for good"
LEFT = "they all said it was late when they left"
NEW = "A new paragraph that nobody has seen before in this text at all."
TABLE = "| name | houses |\n| --- | --- |\n| Ann Lind of the lower town by the river | 25 |\n"

STAYS = {
    "a short beginning of a paragraph": text(LEAD, PLAN, SEEN, "Her deputy Bob Marsh did not agree with the plan"),
    "one that ends in a full stop": text(
        LEAD, PLAN, SEEN, "Her deputy Bob Marsh did not agree with the plan of the mayor."
    ),
    "a beginning of a sentence inside a paragraph": text(
        LEAD, f"{SEEN} {PLAN}", WATER, "Her deputy Bob Marsh did not agree with the plan of the"
    ),
    "words from inside a sentence": text(LEAD, PLAN, SEEN, "deputy Bob Marsh did not agree with the plan of the"),
    "a post that is not beside its twin": text(LEAD, f"{POST}, wrote Ann.", WATER, f"{POST}!"),
    "rows of a table of which one has another number": (
        f"{LEAD}\n\n{TABLE}| Bob Marsh of the upper town by the mill | 26 |\n\n{WATER}\n\n"
        f"{TABLE}| Bob Marsh of the upper town by the mill | 27 |\n"
    ),
}
GOES = {
    "a beginning of a paragraph that breaks off": (
        text(LEAD, PLAN, SEEN, "Her deputy Bob Marsh did not agree with the plan of the"),
        text(LEAD, PLAN, SEEN),
    ),
    "a short one with dots": (
        text(LEAD, PLAN, SEEN, "Her deputy Bob Marsh did not agree with ..."),
        text(LEAD, PLAN, SEEN),
    ),
    "a short one with dots in brackets": (
        text(LEAD, PLAN, SEEN, "Her deputy Bob Marsh did not agree with […]"),
        text(LEAD, PLAN, SEEN),
    ),
    "a post behind its twin": (
        text(LEAD, f"{POST}, wrote Ann.", f"{POST}!", WATER),
        text(LEAD, f"{POST}, wrote Ann.", WATER),
    ),
    "a post before its twin": (
        text(LEAD, f"{POST}!", f"{POST}, wrote Ann.", WATER),
        text(LEAD, f"{POST}, wrote Ann.", WATER),
    ),
    "a page that opens with the end of the one before": (
        text(
            LEAD,
            f"{WATER} It was late when they left the hall at last.",
            "It was late when they left the hall at last.",
            BREAD,
        ),
        text(LEAD, f"{WATER} It was late when they left the hall at last.", BREAD),
    ),
    "words of a page whose last sentence the next one has in full": (
        text(LEAD, f"{WATER} They all said it was late when they left", f"{LEFT} the hall at last.", BREAD),
        text(LEAD, WATER, f"{LEFT} the hall at last.", BREAD),
    ),
    "paragraphs, and the lines that stand all over stay": (
        text(LEAD, AD, WATER, AD, SCHOOL, AD, WATER, AD, BREAD, AD, PLAN),
        text(LEAD, AD, WATER, AD, SCHOOL, AD, AD, BREAD, AD, PLAN),
    ),
    "paragraphs, and the stars around them stay": (
        text(LEAD, STARS, WATER, STARS, SCHOOL, STARS, WATER, STARS, BREAD, STARS, PLAN),
        text(LEAD, STARS, WATER, STARS, SCHOOL, STARS, STARS, BREAD, STARS, PLAN),
    ),
    "two parts of a copy around a new paragraph": (
        text(LEAD, WATER, BREAD, SCHOOL, WATER, NEW, BREAD),
        text(LEAD, WATER, BREAD, SCHOOL, NEW),
    ),
}


@pytest.mark.parametrize("article", STAYS.values(), ids=list(STAYS))
def test_stays(article: str) -> None:
    assert clean(article) == article


@pytest.mark.parametrize(("article", "cleaned"), GOES.values(), ids=list(GOES))
def test_goes(article: str, cleaned: str) -> None:
    assert clean(article) == cleaned
