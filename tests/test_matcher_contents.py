"""Lists of contents keep their headings, and the points of an article go before its paragraphs."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dedupe_article import clean, clean_article

TITLE = "New payment: what you need to know"
LEAD = (
    "The payment replaces two older ones and starts next month, the minister told a committee of parliament on Tuesday."
)
HEADS = (
    "How to check whether you qualify for the payment",
    "Which documents you need to bring to the town hall",
    "When the first payments will reach your bank account",
)
SECTIONS = (
    "Look up your postcode on the website of the council, which knows the income of every household in its area.",
    "You need a passport and a bill from this year, but a letter from your landlord is enough if you have neither.",
    "The money is sent in three parts, in May, July and October, and those who come late get all of it in October.",
)
MORE = (
    "Foresters counted the fallen beeches along the ridge and found that the storm of the spring had been stronger.",
    "Children from three villages slept in the gymnasium, where teachers read stories to them until it was late.",
    "Bakers there gave away their bread, since the ovens had been heated before the power failed in the whole town.",
    "The water had risen by 40km of dykes in the night, and the ferries did not sail, said a captain of the line.",
)


def text(*paragraphs: str) -> str:
    return "\n".join(paragraphs) + "\n"


def sections(heads: tuple[str, ...]) -> list[str]:
    return [line for pair in zip(heads, SECTIONS, strict=True) for line in pair]


@pytest.mark.parametrize("label", [("In this article",), ()])
@pytest.mark.parametrize("listed", ["{}", "- {}", "1. {}"])
@pytest.mark.parametrize("mark", ["", "?", "؟"])
def test_a_list_of_contents_leaves_the_sections_their_headings(label: tuple[str, ...], listed: str, mark: str) -> None:
    heads = tuple(head + mark for head in HEADS)
    page = text(TITLE, LEAD, *label, *map(listed.format, heads), *sections(heads))
    assert clean(page) == page
    near = [page[slice(*one.span)] for one in clean_article(page).near]
    assert [one.lstrip("123. ") for one in near] == list(heads)


@pytest.mark.parametrize("stop", [*"。۔։።။", "…"])
def test_a_list_of_contents_is_told_by_any_stop_of_the_sections(stop: str) -> None:
    lines = [f"{line[:-1]}{stop}" if line in SECTIONS else line for line in sections(HEADS)]
    assert clean(text(TITLE, *HEADS, *lines)) == text(TITLE, *HEADS, *lines)


def test_sections_without_stops_are_told_by_their_length() -> None:
    heads = ("สภาเมืองชี้มูลความผิดการประมูลสร้างสะพานข้ามแม่น้ำ", "นักวิชาการหนุนขึ้นค่าแรงให้คนงานทั่วประเทศ")
    said = (
        "เมื่อวันจันทร์สภาเมืองประชุมและมีมติให้ตรวจสอบเอกสารทั้งหมดของบริษัทผู้รับเหมาก่อนจะลงนามในสัญญาฉบับใหม่กับบริษัทนั้นอีกครั้ง",
        "อาจารย์มหาวิทยาลัยหลายคนกล่าวว่ารายได้ที่สูงขึ้นจะช่วยให้ครอบครัวมีชีวิตที่ดีขึ้นและร้านค้าในตลาดก็จะขายของได้มากขึ้นด้วย",
    )
    page = text("2026", *heads, *(line for pair in zip(heads, said, strict=True) for line in pair))
    assert clean(page) == page


def test_key_events_above_a_live_blog_leave_its_entries_their_headlines() -> None:
    times = ("14.05", "13.10", "12.30")
    events = [line for pair in zip(times, HEADS, strict=True) for line in pair]
    entries = [line for group in zip(times, HEADS, SECTIONS, strict=True) for line in group]
    page = text(TITLE, "Key events", *events, "All updates", *entries)
    assert clean(page) == page


def test_lines_that_stand_together_twice_go_once() -> None:
    assert clean(text(TITLE, LEAD, *HEADS, *SECTIONS, *HEADS)) == text(TITLE, LEAD, *HEADS, *SECTIONS)


def test_lines_with_no_text_of_their_own_between_them_go_once() -> None:
    apart = [line for head in HEADS for line in (head, "Advertisement")]
    assert clean(text(LEAD, *HEADS, *SECTIONS, *apart)) == text(LEAD, *HEADS, *SECTIONS, *["Advertisement"] * 3)


def test_paragraphs_above_an_article_as_its_points_go_and_it_stays_whole() -> None:
    article = [LEAD, SECTIONS[0], *MORE[:2], SECTIONS[1], *MORE[2:], SECTIONS[2]]
    assert clean(text(TITLE, *SECTIONS, *article)) == text(TITLE, *article)


@pytest.mark.parametrize("damaged", [str.upper, lambda one: one.encode().decode("cp1252")], ids=["case", "mojibake"])
def test_points_stay_where_the_article_is_the_damaged_copy(damaged: Callable[[str], str]) -> None:
    points = [one.replace(" of ", " für ").replace(", ", " – ") for one in SECTIONS]
    poor = [damaged(one) for one in points]
    article = [LEAD, poor[0], *MORE[:2], poor[1], *MORE[2:], poor[2]]
    left = [line for line in article if line not in poor]
    assert clean(text(TITLE, *points, *article)) == text(TITLE, *points, *left)


@pytest.mark.parametrize("mark", ["* ", "- ", "• "])
def test_two_items_of_a_list_above_an_article_are_its_points(mark: str) -> None:
    article = [LEAD, SECTIONS[0], *MORE, SECTIONS[1]]
    assert clean(text(TITLE, *(mark + one for one in SECTIONS[:2]), *article)) == text(TITLE, *article)


def test_two_paragraphs_that_stand_above_by_chance_stay_where_they_are_first() -> None:
    article = [LEAD, MORE[0], SECTIONS[0], *MORE[1:3], SECTIONS[1], MORE[3]]
    left = [line for line in article if line not in SECTIONS]
    assert clean(text(TITLE, *SECTIONS[:2], *article)) == text(TITLE, *SECTIONS[:2], *left)


def test_a_copy_in_another_order_goes_though_some_of_it_stands_as_points_would() -> None:
    article = [LEAD, *SECTIONS, *MORE]
    shuffled = [SECTIONS[0], MORE[0], MORE[2], SECTIONS[1], MORE[1], SECTIONS[2], MORE[3]]
    assert clean(text(*article, *shuffled)) == text(*article)
