"""Where a JSON value stands, and how it is spelled."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedupe_article.formats.scan import value_span
from dedupe_article.formats.spelling import PLANES, spell, with_lone, without_lone


def test_a_letter_that_normalising_makes_is_spelled_like_the_others() -> None:
    assert spell("\u00e9/\U0001f600", rb'"e\u0301\/"'.decode()) == r'"\u00e9\/\ud83d\ude00"'
    assert spell("\u00e9/", '"\u6f22\\/"') == '"\u00e9\\/"'


def test_lone_surrogates_stay_where_they_are_if_every_plane_is_taken() -> None:
    text = "\ud800" + "".join(chr(plane + 0xD800) for plane in PLANES)
    assert without_lone(text) == (text, 0)


def test_a_scan_of_what_is_no_json_ends() -> None:
    with pytest.raises(ValueError, match="not valid JSON"):
        value_span('{"text": ["', ("text",))


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=8,
)


@given(
    st.dictionaries(st.text(max_size=3), json_values, max_size=4), st.text(), st.booleans(), st.sampled_from([None, 1])
)
def test_a_value_is_found_wherever_it_stands(
    record: dict[str, object], value: str, ascii_: bool, indent: int | None
) -> None:
    text = json.dumps({**record, "text": value}, ensure_ascii=ascii_, indent=indent)
    span = value_span(text, ("text",))
    assert json.loads(text[span.start : span.end]) == value


@given(st.text(), st.text(), st.booleans())
def test_a_respelled_text_reads_back(text: str, model: str, ascii_: bool) -> None:
    raw = json.dumps(model, ensure_ascii=ascii_)
    assert json.loads(spell(text, raw)) == text
    assert spell(model, raw) == raw


@given(st.text(st.characters(codec=None)))
def test_lone_surrogates_come_back(text: str) -> None:
    moved, distance = without_lone(text)
    moved.encode()
    assert len(moved) == len(text)
    assert with_lone(moved, distance) == text
