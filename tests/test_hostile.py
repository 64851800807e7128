"""Texts made to be hard: none breaks a law, and cleaning one twice is cleaning it once."""

from __future__ import annotations

import os
import re

import pytest
from hostile_values import hostile, layouts, octets
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from laws_values import DUERRE, RUSSIAN

from dedupe_article import Settings, Undecodable, clean, clean_article
from dedupe_article.matcher import judge
from dedupe_article.model import How, Match, Syntax

matches = st.sampled_from(Match)
# The same texts in every run, so that a change is judged by nothing else; other ones in each with this.
AT_RANDOM = "FUZZ_AT_RANDOM" in os.environ


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
@settings(max_examples=5_000, derandomize=not AT_RANDOM, deadline=None, suppress_health_check=list(HealthCheck))
def test_no_text_of_many_breaks_a_law(text: str, match: Match, preserve: bool) -> None:
    check(text, match, preserve=preserve)


def is_left(output: bytes | str, given: bytes | str) -> bool:
    """Whether what is put out stands in what was given, in its order."""
    rest = iter(given)
    return all(one in rest for one in output)


def numbers(text: str) -> set[str]:
    """The numbers of a text, without those of entities."""
    return set(re.findall(r"\d+", re.sub(r"&#?\w+;", "", text)))


def check_by_itself(data: bytes | str, chosen: Settings) -> None:
    """The laws, as simply as they can be asked."""
    try:
        cleaned = clean_article(data, chosen)
    except Undecodable:
        return
    assert is_left(cleaned.text, cleaned.article.text)
    assert numbers(cleaned.text) == numbers(cleaned.article.text)
    if chosen.preserve and isinstance(data, bytes):
        assert is_left(cleaned.data, data)
        assert cleaned.dropped or cleaned.data == data
    told = cleaned.article.encoding
    seven = cleaned.text.isascii() and ("+" in cleaned.text or "\x1b$" in cleaned.text)  # as UTF-7, or other mail
    if (chosen.preserve and told.strays) or (told.how is How.UTF8 and "~{" in cleaned.text) or seven:
        return  # less text may tell another encoding: a named one has no stray bytes, broken Chinese mail is ASCII
    if chosen.preserve and told.how is How.GUESSED:
        chosen = chosen._replace(encoding=told.name)
    again = clean_article(cleaned.data if isinstance(data, bytes) else cleaned.text, chosen)
    assert (again.data, again.text) == (cleaned.data, cleaned.text)


choices = st.builds(Settings, matches, st.sampled_from([8, 8, 3, 1]), st.booleans(), st.none(), st.sampled_from(Syntax))


@given(st.one_of(hostile(), layouts(), octets()), choices)
@settings(max_examples=100, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
def test_whatever_decodes_keeps_the_laws(data: bytes | str, chosen: Settings) -> None:
    check_by_itself(data, chosen)


@pytest.mark.fuzz
@given(st.one_of(hostile(), layouts(), octets()), choices)
@settings(max_examples=10_000, derandomize=not AT_RANDOM, deadline=None, suppress_health_check=list(HealthCheck))
def test_whatever_of_much_decodes_keeps_the_laws(data: bytes | str, chosen: Settings) -> None:
    check_by_itself(data, chosen)


WEIGHED = (
    "Mayor不had 25 三 had-7Mayor 25 -7 Mayor不不 Ann Ann -7 25 had Mayor -7 25 Mayor 不 had 25 三 had三 三 三 Ann 25 "
    "Mayor 25 三 -7 Mayor 25 25 had 不…-7不不 had 25a had\n--7 Mayor 25 -7 Mayor不不 vAnn Ann -7 25 had Mayor -7 25 "
    "Mayor 不 had 25 v三 had三 三 三 Ann 25 Mayor 25 三 -7 Mayor 25 25 had 不…"
)


def test_what_is_weighed_as_often_as_may_be_goes_by_the_last_verdicts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(judge, "AGAIN", 1)
    check(WEIGHED, Match.CAREFUL, preserve=False)


def test_what_is_told_of_a_line_of_odd_characters_lies_in_the_text() -> None:
    odd, closed, farms = "\x1d\U00082b6e«&", f"{RUSSIAN[:-1]}.", f"{DUERRE.partition('. ')[0]}."
    cleaned = clean_article(
        "\n".join([odd, f"{closed} {farms}", closed, farms, odd]), Settings(min_words=1, preserve=True)
    )
    assert all(0 <= one.start < one.end for repeat in (*cleaned.dropped, *cleaned.near) for one in repeat[:2])


def test_a_text_of_one_period_ends_where_it_does() -> None:
    fenced = f"```\n{'not ' * 15}not.\n```\n"
    check_by_itself(f"\x01{fenced * 3}".encode(), Settings(syntax=Syntax.MARKDOWN))
