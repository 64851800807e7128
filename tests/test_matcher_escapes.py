"""White space and letters that stand written out, as the inside of a JSON string has them."""

from __future__ import annotations

import json

import pytest

from dedupe_article import clean, clean_article, fingerprint
from dedupe_article.laws import check_shown
from dedupe_article.matcher.words import words
from dedupe_article.matcher.words.escapes import shown
from dedupe_article.model import LawBroken

LEAD = "The council met on Tuesday evening in the old hall by the river, and the hall was full."
FLOOD = "Mayor Zoë Lind said that 25 houses had been damaged and that the school’s hall would stay closed until 12 May."
PLAN = "Her deputy Bob Marsh did not agree with the plan of the mayor, which costs 1.5 million dollars in all."
ARTICLE = f"{LEAD}\n{FLOOD}\n{PLAN}"

STAYS = (r"C:\temp\new and \nu, \tau, .\new, data\new", "three strokes \\\\\\n", r"a \q that nobody writes", r"(\nu)")
WHITE = {
    r"It rained.\nIt snowed.": "It rained.\x1f\nIt snowed.",
    r"It rained.\r\n\r\nIt snowed.": "It rained.\x1f \x1f\n\x1f \x1f\nIt snowed.",
    r"It rained,\nand it snowed": "It rained,\x1f\nand it snowed",
    r"One\tTwo\n\nthree": "One\x1f Two\x1f\n\x1f\nthree",
    r"It rained.\\nIt snowed.": "It rained.\x1f\x1f\nIt snowed.",
}


LINES = {
    "It rained.\\n\nIt snowed.\\n": "It rained.\x1f \nIt snowed.\x1f ",
    "It rained.\\n\\n\nIt\\nSnowed": "It rained.\x1f \x1f \nIt\x1f\nSnowed",
    "It rained.\\n It snowed.\n": "It rained.\x1f\n It snowed.\n",
}


@pytest.mark.parametrize("text", STAYS)
def test_what_is_no_line_end_stays(text: str) -> None:
    assert shown(text) == text


@pytest.mark.parametrize(("text", "seen"), [*WHITE.items(), *LINES.items()])
def test_line_ends_and_tabs_are_white_space_of_the_same_length(text: str, seen: str) -> None:
    assert shown(text) == seen
    check_shown(text, seen)


@pytest.mark.parametrize(
    ("text", "seen"), [("One\\nTwo", "One\x1f\nTow"), ("One\\nTwo", "One\x1f\nTwo."), ("One two", "One\x1f\x1ftwo")]
)
def test_the_laws_see_when_anything_else_is_read_otherwise(text: str, seen: str) -> None:
    with pytest.raises(LawBroken, match="law 1"):
        check_shown(text, seen)


@pytest.mark.parametrize("gap", [r"\n", r"\n\n", r"\r\n", r"\\n"])
def test_an_article_on_one_line_with_line_ends_written_out_says_nothing_twice(gap: str) -> None:
    once = gap.join((LEAD, FLOOD, PLAN))
    assert clean(gap.join((LEAD, FLOOD, PLAN, FLOOD, PLAN))) == once
    assert clean(once) == once


@pytest.mark.parametrize("in_ascii", [True, False])
@pytest.mark.parametrize("order", [1, -1])
def test_the_copy_in_a_json_string_goes_wherever_it_stands(in_ascii: bool, order: int) -> None:
    written = json.dumps(f"{FLOOD}\n{PLAN}", ensure_ascii=in_ascii)[1:-1]
    copies = (f"{FLOOD}\n{PLAN}", written)[::order]
    assert clean("\n".join((LEAD, *copies))) == ARTICLE


def test_a_fact_that_only_one_of_them_has_stays() -> None:
    other = PLAN.replace("1.5", "1.7")
    text = f"{ARTICLE}\n{FLOOD}\\n{other}"
    assert clean(text) == f"{ARTICLE}\n{other}"
    paths = [
        f"The files of the town stand in C:\\{name} since the flood, said Bob Marsh on Friday."
        for name in ("new", "ew")
    ]
    assert clean("\n".join(paths)) == "\n".join(paths)


def test_what_stays_stands_as_it_stood() -> None:
    data = f"{LEAD}\\n\\tIt rained.\\u00e9\\n{FLOOD}\n".encode()
    assert clean_article(data).data == data


def test_paths_stay_whole() -> None:
    text = " ".join(["see C:\\temp\\new"] * 20)
    assert clean(text) == text


def test_a_passage_has_one_name_however_its_line_ends_are_written() -> None:
    assert fingerprint(f"{FLOOD}\\n{PLAN}") == fingerprint(f"{FLOOD}\n{PLAN}")


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        (r"ti\u1ebft it\u2019s \u003cp\u003eHi\u003c\/p\u003e", ["tiết", "its", "hi"]),
        (r"\u0939\u093f\u0928\u094d\u0926\u0940 \u4e2d\u56fd", ["हिन्दी", "中", "国"]),
        ("&#20013;&#22269;", ["中", "国"]),
        (r"a\\u00e9 \u00e", ["aé", "u00e"]),
        (r"d\xe9j\u00e0 %u2019t", ["déjà", "t"]),
    ],
)
def test_characters_that_are_written_out_are_read(text: str, keys: list[str]) -> None:
    assert words(text).keys == keys
