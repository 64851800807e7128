"""Denials and duals inside a word."""

from __future__ import annotations

import pytest

from dedupe_article.lexicon.inner import INFIXING, denies_inside, is_dual


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("verdi verdik", ""),
        ("veriyor verior", ""),
        ("yapacak yapcak", ""),
        ("borçlu borçlar", ""),
        ("meclis eclis", ""),
        ("italipa italia", ""),
        ("harakati rakati", ""),
        ("있다고 있댜고", ""),
        ("없다고 업다고", ""),
        ("verdi vermedi", "tr"),
        ("gitti gitmedi", "tr"),
        ("yapacak yapmayacak", "tr"),
        ("verecek vermeyecek", "tr"),
        ("veriyor vermiyor", "tr"),
        ("verir vermez", "tr"),
        ("yapar yapmaz", "tr"),
        ("olduğu olmadığı", "tr"),
        ("borçlu borçsuz", "tr"),
        ("suçluların suçsuzların", "tr"),
        ("italipa haitalipa", "sw"),
        ("imelipa haijalipa", "sw"),
        ("ililipa haikulipa", "sw"),
        ("inalipa hailipi", "sw"),
        ("있다고 없다고", "ko"),
        ("দেয় দেয়না", "bn"),
    ],
)
def test_a_word_that_is_another_one_denied(words: str, expected: str) -> None:
    one, two = words.split()
    assert denies_inside(one, two, INFIXING) is bool(expected)
    assert denies_inside(two, one, [expected]) is bool(expected)
    assert not denies_inside(one, two, INFIXING - {expected})


def test_two_of_a_thing() -> None:
    pairs = (("راكبان", "راكب"), ("راكب", "راكبا"), ("ان", ""), ("راكبان", "وزير"))
    assert [is_dual(*pair) for pair in pairs] == [1, 0, 0, 0]
