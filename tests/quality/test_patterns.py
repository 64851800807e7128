"""Patterns of real pages, one by one."""

from __future__ import annotations

import pytest

from dedupe_article import clean

from .patterns import PATTERNS, Pattern
from .score import paragraphs


@pytest.mark.parametrize("pattern", PATTERNS, ids=lambda pattern: pattern.says)
def test_pattern(pattern: Pattern) -> None:
    assert paragraphs(clean(pattern.text)) in [paragraphs(expected) for expected in pattern.expected]


def test_names_are_distinct_and_what_stays_comes_first() -> None:
    assert len({pattern.says for pattern in PATTERNS}) == len(PATTERNS)
    stays = [pattern.expected == (pattern.text,) for pattern in PATTERNS]
    assert stays == sorted(stays, reverse=True)
    assert stays.count(True) >= 20
    assert stays.count(False) >= 25
