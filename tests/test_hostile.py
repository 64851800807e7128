"""Texts made to be hard: none breaks a law, and cleaning one twice is cleaning it once."""

from __future__ import annotations

import pytest
from hostile_values import hostile
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dedupe_article import Settings, clean, clean_article
from dedupe_article.matcher import judge
from dedupe_article.model import Match

matches = st.sampled_from(Match)


def check(text: str, match: Match, *, preserve: bool) -> None:
    """The laws are checked by the program itself, which fails if one is broken."""
    clean_article(text.encode("utf-8", "surrogatepass"), Settings(match=match, preserve=preserve, encoding="utf-8"))
    once = clean(text, Settings(match=match))
    assert clean(once, Settings(match=match)) == once


@given(hostile(), matches, st.booleans())
@settings(max_examples=100, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
def test_no_text_breaks_a_law(text: str, match: Match, preserve: bool) -> None:
    check(text, match, preserve=preserve)


@pytest.mark.fuzz
@given(hostile(), matches, st.booleans())
@settings(max_examples=5_000, deadline=None, suppress_health_check=list(HealthCheck))
def test_no_text_of_many_breaks_a_law(text: str, match: Match, preserve: bool) -> None:
    check(text, match, preserve=preserve)


WEIGHED = (
    "Mayor不had 25 三 had-7Mayor 25 -7 Mayor不不 Ann Ann -7 25 had Mayor -7 25 Mayor 不 had 25 三 had三 三 三 Ann 25 "
    "Mayor 25 三 -7 Mayor 25 25 had 不…-7不不 had 25a had\n--7 Mayor 25 -7 Mayor不不 vAnn Ann -7 25 had Mayor -7 25 "
    "Mayor 不 had 25 v三 had三 三 三 Ann 25 Mayor 25 三 -7 Mayor 25 25 had 不…"
)


def test_what_is_weighed_as_often_as_may_be_goes_by_the_last_verdicts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(judge, "AGAIN", 1)
    check(WEIGHED, Match.CAREFUL, preserve=False)
