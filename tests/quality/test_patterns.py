"""Patterns of real pages, one by one."""

from __future__ import annotations

import pytest

from dedupe_article import clean

from .patterns import PATTERNS, Pattern
from .score import paragraphs

MISSES = {
    "each line is the one before with one paragraph more": "the last line is longest, and glued as all the others are",
}


def row(pattern: Pattern) -> object:
    """A row of the table; a known miss has to fail."""
    reason = MISSES.get(pattern.says)
    marks = [pytest.mark.xfail(strict=True, reason=reason)] if reason else []
    return pytest.param(pattern, marks=marks, id=pattern.says)


@pytest.mark.parametrize("pattern", [row(pattern) for pattern in PATTERNS])
def test_pattern(pattern: Pattern) -> None:
    assert paragraphs(clean(pattern.text)) in [paragraphs(expected) for expected in pattern.expected]


def test_names_are_distinct_and_what_stays_comes_first() -> None:
    assert len({pattern.says for pattern in PATTERNS}) == len(PATTERNS)
    assert {pattern.says for pattern in PATTERNS} >= set(MISSES)
    stays = [pattern.expected == (pattern.text,) for pattern in PATTERNS]
    assert stays == sorted(stays, reverse=True)
    assert stays.count(True) >= 20
    assert stays.count(False) >= 25
