"""Two sentences of which one is the beginning or the end of the other: cut off, or another statement."""

from __future__ import annotations

import pytest

from dedupe_article import clean

LEAD = "The council met on Tuesday evening in the old hall by the river, and the hall was full."
PLAN = "Bob Marsh did not agree with the plan of the mayor, which costs 1.5 million dollars in all."
FLOOD = "Nobody had been hurt by the flood in the three villages along the river, said the police in the evening."
FERRY = "The owners of the old ferry told the council on Friday that the yard closes"
MEN = "the men of the town were in the harbour on Friday morning when the ship came in at last."
OTHER = {
    "a negation at the end": (f"{FERRY}.", f"{FERRY} not."),
    "a number": (f"{FERRY} in 15.", f"{FERRY} in 15 million."),
    "a condition": (f"{FERRY}!", f"{FERRY}, but not if they pay!"),
    "a place more": (f"{FERRY} in Oman and Qatar.", f"{FERRY} in Oman and Qatar and Yemen."),
    "a negation at the beginning": (f"All {MEN}", f"Not all {MEN}"),
    "a denial at the beginning": (f"All {MEN}", f"It is not true that all {MEN}"),
}
SAME = {
    "no stop": (f"{FERRY} in May and will", f"{FERRY} in May and will never open again."),
    "dots": (f"{FERRY} in ...", f"{FERRY} in May."),
    "dots behind a stop": (f"{FERRY} ....", f"{FERRY} in May."),
    "who said it behind a comma": (f"{FERRY}!", f"{FERRY}, wrote Ann Lind."),
    "a quote that goes on with who said it": (f"“{FERRY}.”", f"“{FERRY},” said Ann Lind on Friday."),
}


def ways(one: str, two: str) -> list[str]:
    """Texts that hold both, whole bodies and the two alone, in either order."""
    pairs = ((one, two), (two, one))
    return [text for a, b in pairs for text in (f"{a}\n{b}", "\n".join((LEAD, a, PLAN, FLOOD, b, PLAN, FLOOD)))]


@pytest.mark.parametrize(("one", "two"), OTHER.values(), ids=list(OTHER))
def test_a_sentence_that_ends_or_begins_otherwise_is_another_statement(one: str, two: str) -> None:
    for text in ways(one, two):
        cleaned = clean(text)
        assert one in cleaned
        assert two in cleaned


@pytest.mark.parametrize(("one", "two"), SAME.values(), ids=list(SAME))
def test_a_sentence_that_is_cut_off_goes(one: str, two: str) -> None:
    assert clean("\n".join((LEAD, one, two, PLAN))) == "\n".join((LEAD, two, PLAN))


def test_on_one_line_no_word_is_left_of_a_statement_and_its_denial() -> None:
    body = f"{PLAN} {FLOOD}"
    assert clean(f"{LEAD} {body} {FERRY}. {body} {FERRY} not.").endswith(f"{FERRY} not.")
