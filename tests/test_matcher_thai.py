"""Words of Thai, which has no spaces: one that counts, dates or denies became another one."""

from __future__ import annotations

import pytest

from dedupe_article.matcher.alignment import Hunk
from dedupe_article.matcher.difference.thai import says_otherwise, word_at


def hunk(one: str, two: str) -> tuple[str, Hunk]:
    """Both texts in a row, and the first stretch in which they differ, to the last."""
    start = next(at for at, (a, b) in enumerate(zip(one, two, strict=False)) if a != b)
    end = next(at for at, (a, b) in enumerate(zip(one[::-1], two[::-1], strict=False)) if a != b)
    size = len(one)
    return one + two, Hunk(start, size - end, size + start, size + len(two) - end)


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        ("มีคนสองคนมา", "มีคนสองคมมา", False),
        ("มีคนสองคนมา", "มีคนสอกคนมา", False),
        ("เขาไม่จ่ายเงิน", "เขาไ่มจ่ายเงิน", False),
        ("เขาไม่จ่ายเงิน", "เขาไม้จ่ายเงิน", False),
        ("ในเดือนมิถุนายนนี้", "ในเดือนมิถุนานนี้", False),
        ("มีคนสองคนมา", "มีคนสามคนมา", True),
        ("มีคนยี่สิบคนมา", "มีคนสามสิบคนมา", True),
        ("มีคนสิบคนมา", "มีคนสี่คนมา", True),
        ("ในวันเสาร์นี้", "ในวันพุธนี้", True),
        ("เขาไม่จ่ายเงิน", "เขาได้จ่ายเงิน", True),
        ("เขาได้จ่ายเงิน", "เขาไม่จ่ายเงิน", True),
        ("rain", "ruin", False),
    ],
)
def test_a_thai_word_of_a_class_that_became_another(one: str, two: str, expected: bool) -> None:
    text, at = hunk(one, two)
    assert says_otherwise(list(text), at) is expected


def test_the_longest_word_tells() -> None:
    assert word_at(list("คนสามสิบคน"), 3, 4, ["สาม", "สามสิบ"]) == ("สามสิบ", 2)
    assert word_at(["rain", *"สามสิบ"], 2, 3, ["สาม"]) == ("สาม", 1)
