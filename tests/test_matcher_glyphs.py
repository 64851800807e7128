"""Single characters in a copy that its twin does not have: what says something stays, with its paragraph alone."""

from __future__ import annotations

from unicodedata import category

import pytest

from dedupe_article import clean
from dedupe_article.laws.keys import Lexer, tokens
from dedupe_article.matcher.words import words

LEAD = "The harbour of Eastholm stays closed to ferries until Thursday, the council said on Monday."
LEAK = "Divers found a leak in the old sea wall on Monday morning, said harbour master Jo Finch."
PUMP = "The town council has hired 25 pumps and asks everyone to keep away from the quay."
UNION = "Nobody can say how long the repairs will take, and the fishermen's union fears for its season."
BOATS = "Two boats were moved to the northern basin during the night, where they will stay for now."
BODY = [LEAK, PUMP, UNION, BOATS]

STAYS = {
    "a unit in one character": (PUMP, "25 pumps", "25 ㎞ pumps"),
    "another unit in one character": (PUMP, "25 pumps", "25㎏ pumps"),
    "degrees in one character": (PUMP, "25 pumps", "25℃ pumps"),
    "a ring that is the sign of degrees": (PUMP, "25 pumps", "25˚ pumps"),
    "a numero sign": (PUMP, "25 pumps", "№ 25 pumps"),
    "a share": (PUMP, "25 pumps", "25％ pumps"),
    "money in wide characters": (PUMP, "25 pumps", "￥25 pumps"),
    "a range or about so many": (PUMP, "25 pumps", "～25 pumps"),
    "more than so many": (PUMP, "25 pumps", "25+ pumps"),
    "a plus of a name": (LEAK, "harbour", "harbour+"),
    "a plus between two words": (LEAK, "sea wall", "sea + wall"),
    "a plus in wide characters": (LEAK, "harbour", "harbour＋"),
}
GOES = {
    "an acute accent by itself": (LEAK, "harbour", "harbour´"),
    "an acute accent for an apostrophe": (UNION, "fishermen's", "fishermen´s"),
    "a prime for an apostrophe": (UNION, "fishermen's", "fishermen′s"),
    "a mark of trade": (LEAK, "harbour", "harbour™"),
    "a mark of service": (LEAK, "harbour", "harbour ℠"),
    "a dieresis": (LEAK, "harbour", "¨harbour"),
    "a macron": (LEAK, "harbour", "harbour ¯"),
    "a ring behind no figure": (LEAK, "harbour", "harbour˚"),
    "a line above": (LEAK, "harbour", "harbour‾"),
    "a stop of Burmese": (LEAK, "Finch.", "Finch။"),
    "a middle dot of Japanese": (LEAK, "Divers", "・Divers"),
    "a plus before a paragraph": (UNION, "Nobody", "+ Nobody"),
    "a row of plus signs": (LEAK, "Monday morning", "Monday +++ morning"),
}


def twice(passage: str, old: str, new: str) -> tuple[str, str]:
    """An article whose body stands twice, with `new` in the second; and it once, behind it what is not in the first."""
    other = passage.replace(old, new)
    body = [other if one is passage else one for one in BODY]
    return "\n".join([LEAD, *BODY, *body]), "\n".join([LEAD, *BODY, other])


@pytest.mark.parametrize("row", STAYS.values(), ids=list(STAYS))
def test_a_paragraph_stays_for_what_it_says_and_the_others_go(row: tuple[str, str, str]) -> None:
    text, expected = twice(*row)
    assert clean(text) == expected


@pytest.mark.parametrize("row", GOES.values(), ids=list(GOES))
def test_a_body_goes_whatever_decorates_it(row: tuple[str, str, str]) -> None:
    text, _ = twice(*row)
    assert clean(text) == "\n".join([LEAD, *BODY])


ORES = "The tables of the ministry were reviewed in the spring by a board, and what they give is {}."
OTHERS = {
    "less and more between words": (ORES.format("A > B"), ORES.format("A < B")),
    "a sharp and a flat": (ORES.format("A♯ minor"), ORES.format("A♭ minor")),
    "a sharp and none": (ORES.format("C#"), ORES.format("C")),
    "up and down at the start of a line": (f"▲ 5 points: {ORES}", f"▼ 5 points: {ORES}"),
    "arrows at the start of a line": (f"↑ 5 points: {ORES}", f"↓ 5 points: {ORES}"),
    "at most and at least at the start of a line": (f"≤ 5 points: {ORES}", f"≥ 5 points: {ORES}"),
    "less and more at the start of a line": (f"> 5 points: {ORES}", f"< 5 points: {ORES}"),
}


@pytest.mark.parametrize("pair", OTHERS.values(), ids=list(OTHERS))
def test_a_line_with_another_sign_is_another_statement(pair: tuple[str, str]) -> None:
    text = "\n".join([pair[0], PUMP, pair[1]])
    assert clean(text) == text


def test_a_sign_between_words_that_one_copy_lost_says_nothing() -> None:
    trail, bare = ORES.format("Home > News > Sport"), ORES.format("Home News Sport")
    assert clean("\n".join([trail, PUMP, bare])) == "\n".join([trail, PUMP])


def test_a_japanese_body_goes_with_its_bullets() -> None:
    lead = "東部の港では木曜日までフェリーの運航を休止すると、町の議会が月曜日に発表した。"
    body = [
        "月曜日の朝、潜水士が古い防波堤に水漏れを見つけたと、港の責任者が語った。",
        "町はもう一台のポンプを借り、住民に岸壁へ近づかないよう呼びかけている。",
        "修理にどれだけかかるか誰にも分からず、漁業組合は今季の漁を心配している。",
    ]
    once = "\n".join([lead, *body])
    assert clean("\n".join([once, *(f"・{one}" for one in body)])) == once


# What normalisation writes otherwise; and two radicals and two signs that nobody writes.
UNREAD = frozenset("\u1ffd\u2e9f\u2ef3\u2adc\ufb29")


@pytest.mark.parametrize(
    ("form", "bare"),
    [("harbour{} master", "harbour master"), ("a {} wall", "a wall"), ("25{} pumps", "25 pumps")],
    ids=["behind a word", "alone", "behind a figure"],
)
def test_the_laws_read_no_sign_that_the_judge_does_not(form: str, bare: str) -> None:
    """Else a single one keeps a whole body twice."""
    judged, proved = joined(words(bare).keys), joined(Lexer().keys(tokens(bare)))
    signs = (chr(code) for code in range(0x21, 0x1FC00) if category(chr(code))[0] in "PS")
    unread = [one for one in signs if joined(words(form.format(one)).keys) == judged]
    assert len(unread) > 1000
    assert {one for one in unread if joined(Lexer().keys(tokens(form.format(one)))) != proved} <= UNREAD


def joined(keys: list[str]) -> str:
    return "".join(keys)
