"""What the views tell of two copies: their pattern, their place in the plot, and which words face which."""

from __future__ import annotations

import re

import pytest
from report_values import BODY, DOUBLED, LEAD, cut

from dedupe_article.model import Repeat, Rule, Settings, Span
from dedupe_article.report.aligned import Mark, copy, marks, opcodes, rows, segments
from dedupe_article.report.patterns import Pattern, pattern
from dedupe_article.report.plot import plot
from dedupe_article.report.view import language, view

TABLE = [
    ("the body stands again", [LEAD, *BODY, *BODY], "Repairs", "Repairs", len("".join(BODY)) + 4, Pattern.BODY_TWICE),
    ("a teaser stands on top", [LEAD, *BODY * 4, LEAD], "The harbour", "The harbour", len(LEAD), Pattern.TEASER),
    (
        "two in a row",
        [*["Filler."] * 90, *BODY, LEAD, LEAD, *BODY * 3],
        "The ha",
        "The ha",
        len(LEAD),
        Pattern.PAGE_OVERLAP,
    ),
    ("far apart, below", [*["Filler."] * 90, LEAD, *BODY * 4, LEAD], "The ha", "The ha", len(LEAD), Pattern.AGAIN),
]


@pytest.mark.parametrize(
    ("parts", "first", "last", "length", "found"), [row[1:] for row in TABLE], ids=[row[0] for row in TABLE]
)
def test_the_shape_of_a_repetition_is_told_by_its_places(
    parts: list[str], first: str, last: str, length: int, found: Pattern
) -> None:
    text = "\n\n".join(parts)
    one, two = text.index(first), text.rindex(last)
    assert pattern(Repeat(Span(two, two + length), Span(one, one + length), Rule.SAME, 1.0), text, length) is found


def test_a_body_in_one_line_and_in_paragraphs() -> None:
    glued = " ".join(BODY)
    text = f"{glued}\n\n" + "\n\n".join(BODY)
    twin = Span(len(glued) + 2, len(text))
    assert pattern(Repeat(Span(0, len(glued)), twin, Rule.SAME, 1.0), text, len(glued)) is Pattern.ONE_LINE


def test_a_doubled_body_is_one_line_in_the_plot() -> None:
    (line,) = plot(DOUBLED)
    at, again = DOUBLED.index("Repairs"), DOUBLED.rindex("Repairs")
    assert line == pytest.approx((at / len(DOUBLED), again / len(DOUBLED), 203 / len(DOUBLED)), abs=0.01)


def test_a_copy_with_a_sentence_of_its_own_is_two_lines_in_the_plot() -> None:
    lines = plot("\n".join([LEAD, *BODY, BODY[0], "Nobody was hurt.", *BODY[1:]]))
    assert len(lines) == 2
    assert [size for _, _, size in lines] == pytest.approx([0.27, 0.14], abs=0.01)


@pytest.mark.parametrize("text", ["", "a", "a b c d", "word " * 200, "中" * 200])
def test_a_plot_of_anything_is_bounded(text: str) -> None:
    assert len(plot(text)) <= 400


def facing(left: str, right: str) -> list[tuple[str, str]]:
    """The rows of two copies, with odd words in brackets."""
    text = f"{left}\n\n{right}"
    one, two = copy(text, Span(0, len(left))), copy(text, Span(len(left) + 2, len(text)))
    ops = opcodes(one, two)
    marked = marks(one, two, ops)
    starts = [0, *(found.end() for found in re.finditer(r"\n\n", text))]

    def shown(side: int, first: int, stop: int) -> str:
        parts = segments((one, two)[side], marked[side], first, stop)
        signs = {Mark.SAME: "{}", Mark.WRITTEN_OTHERWISE: "({})", Mark.DIFFERENT: "[{}]"}
        return "".join(signs[part.mark].format(text[slice(*part.span)]) for part in parts)

    return [(shown(0, a, b), shown(1, c, d)) for a, b, c, d in rows(one, two, ops, starts)]


@pytest.mark.parametrize(
    ("left", "right", "found"),
    [
        ("It rained.", "It rained.", [("It rained.", "It rained.")]),
        ("It rained here.", "It snowed here.", [("It [rained] here.", "It [snowed] here.")]),
        ("It RAINED.", "It rained.", [("It (RAINED).", "It (rained).")]),
        ("One.\n\n“Two.” Three.", "One. “Two.” Three.", [("One.", "One."), ("“Two.” Three.", "“Two.” Three.")]),
        ("One. Two.", "One.\n\nTwo.", [("One.", "One."), ("Two.", "Two.")]),
        ("One.\n\nNew.\n\nTwo.", "One.\n\nTwo.", [("One.", "One."), ("[New].", ""), ("Two.", "Two.")]),
        ("天气很好。", "天气不好。", [("天气[很]好。", "天气[不]好。")]),
    ],
)
def test_copies_face_each_other(left: str, right: str, found: list[tuple[str, str]]) -> None:
    assert facing(left, right) == found


def test_very_long_copies_are_not_searched_for_what_differs() -> None:
    left, right = (" ".join(f"{start}{at}" for at in range(10_001)) for start in "ab")
    assert facing(left, right)[0][0].startswith("[a0")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The minister of 東京 spoke at length about trains.", ""),
        ("東京で雨が降った。", "ja"),
        ("서울에 비가", "ko"),
        ("天气很好。", "zh"),
    ],
)
def test_the_language_decides_how_characters_are_drawn(text: str, name: str) -> None:
    assert language(text) == name


def test_very_long_lines_are_cut_in_the_middle() -> None:
    text = "word " * 200_000
    shown = view(cut(text, [Repeat(Span(500_000, 999_999), Span(0, 499_999), Rule.SAME, 1.0)]), Settings())
    parts = [part for paragraph in shown["article"] for part, _ in paragraph]
    assert max(map(len, parts)) < 21_000
    assert "more characters" in parts[0]
