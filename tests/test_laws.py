"""The four laws: what passes, and each lie that is caught."""

from __future__ import annotations

import pytest

from dedupe_article import laws
from dedupe_article.model import LawBroken, Repeat, Rule, Settings, Span

LEAD = "The council met on Tuesday evening in the old hall by the river."
BODY = "Mayor Ann Lind said that 25 houses had been damaged and that the school would stay closed until 12 May."
TEXT = f"{LEAD}\n{BODY}\n{BODY}"


def test_an_exact_copy_passes() -> None:
    start = len(LEAD) + 1
    twin, span = Span(start, start + len(BODY)), Span(start + len(BODY) + 1, len(TEXT))
    cut = Span(span.start - 1, span.end)
    laws.check(TEXT, f"{LEAD}\n{BODY}", [Repeat(span, twin, Rule.SAME, 1.0)], [cut], Settings())


def test_a_unique_passage_is_never_dropped() -> None:
    span, twin = Span(0, len(LEAD)), Span(len(LEAD) + 1, len(TEXT))
    with pytest.raises(LawBroken, match="law 2"):
        laws.check(TEXT, f"{BODY}\n{BODY}", [Repeat(span, twin, Rule.SAME, 1.0)], [Span(0, len(LEAD) + 1)], Settings())
