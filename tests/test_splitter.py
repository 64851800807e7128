"""Paragraphs: nothing is lost, lines and blank lines part them, hard-wrapped prose comes together again."""

from __future__ import annotations

import textwrap
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedupe_article import splitter
from dedupe_article.model import Kind, Paragraph, Syntax

PROSE = (
    "The council decided on Monday evening that the old bridge over the river will stay closed until the end of the "
    "year, since the repairs have turned out to be far more expensive than anyone had thought in spring.",
    "Drivers have to take the long way round through the neighbouring villages, where people have been complaining "
    "about noise and dust for months. A spokeswoman said that nothing else was possible.",
    "The mayor had promised in his campaign that the bridge would open again before the winter, and he is now being "
    "blamed by members of his own party, who want to see the contracts.",
)
ARABIC = (
    "قال المتحدث باسم الحكومة في العاصمة يوم الاثنين إن الجسر القديم سيبقى مغلقا حتى نهاية العام لأن أعمال الإصلاح "
    "استغرقت وقتا أطول مما كان متوقعا في بداية الربيع الماضي.",
    "وأضاف المتحدث أن السائقين سيضطرون إلى استخدام الطريق الطويل عبر القرى المجاورة حيث يشتكي السكان منذ أشهر من "
    "الضوضاء والغبار الكثيف في الشوارع.",
)
HEAD = "Why nobody has crossed the old bridge over the river since Monday\nby Ann Other\n"
SHORT = "Repairs go on.\nNobody slept.\nThe tolls rise."
TWO_LINES = "People have been complaining about noise and dust for months, and nothing else was possible."


def texts(text: str, syntax: Syntax = Syntax.PLAIN) -> list[str]:
    """What stands in each paragraph, but for an empty first one."""
    return [text[one.start : one.end] for one in splitter.split(text, syntax) if one.end]


def wrap(text: str, width: int) -> str:
    """`text` broken at a width, as a mail program does it."""
    return textwrap.fill(text, width, break_on_hyphens=False)


odd = st.text(alphabet="aB1 .-|*#<>`~[]:\"'\n\r\t\x0b\x0c\x1c\x85\xa0\u2028\u3000\u200b。字ก", max_size=200)


@given(st.one_of(odd, st.text(max_size=80)), st.sampled_from(Syntax))
def test_splitting_loses_nothing(text: str, syntax: Syntax) -> None:
    paragraphs = splitter.split(text, syntax)
    assert splitter.join(text, paragraphs) == text
    assert [one.start for one in paragraphs] + [len(text)] == [0, *(one.stop for one in paragraphs)] or not text
    assert all(not text[one.end : one.stop].strip() for one in paragraphs)
    assert all(one.start <= one.end <= one.stop for one in paragraphs)


def test_half_of_a_surrogate_pair_is_a_character_too() -> None:
    text = "\ud800 \ud800. B\n\ud83d\ud800\n- \udfff 1"
    paragraphs = splitter.split(text)
    assert splitter.join(text, paragraphs) == text
    assert [splitter.sentences(text, one.start, one.end)[0] for one in paragraphs] == [one.start for one in paragraphs]


@given(st.lists(st.sampled_from([*PROSE, "A heading", "- item", "a | b", "# x", "```", "|-|-|", "<div>", "---"])))
def test_splitting_blocks_of_every_kind_loses_nothing(blocks: list[str]) -> None:
    text = "\n".join(blocks)
    for syntax in Syntax:
        assert splitter.join(text, splitter.split(text, syntax)) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("", (), id="an empty text has no paragraph"),
        pytest.param(" \n\n", (Paragraph(0, 0, 3),), id="a text of blanks is the gap of an empty paragraph"),
        pytest.param("\n a\n", (Paragraph(0, 0, 2), Paragraph(2, 3, 4)), id="white space at the start is a gap too"),
        pytest.param("a\r\n \r\nb", (Paragraph(0, 1, 6), Paragraph(6, 7, 7)), id="carriage returns belong to the gap"),
    ],
)
def test_the_gaps_hold_all_white_space_between_lines(text: str, expected: tuple[Paragraph, ...]) -> None:
    assert splitter.split(text) == expected


STANZA = (
    "the water came at night and took the whole road and\nall that we had left beside it in the autumn, "
    "nobody slept who\nlived below the mill."
)
LINES = [
    pytest.param("\n\n".join([STANZA, *(STANZA.replace("mill", word) for word in ("church", "weir", "old wood"))]),
                 id="four blocks of three lines each are stanzas"),
    pytest.param("One.\nTwo.\nThree.", id="each line is a paragraph"),
    pytest.param("One.\n\n\n \nTwo.", id="so is each line behind blank ones"),
    pytest.param("\n".join(PROSE), id="long unwrapped paragraphs stay apart"),
    pytest.param("\n".join(line for one in PROSE for line in one.split(". ")), id="a line for each sentence stays so"),
    pytest.param("Night falls upon the silent town\nAnd all the lamps are burning low\nThe river carries\n"
                 "Down and down\nWhatever we have come to know", id="verse with capitals stays verse"),
    pytest.param("The bank is closed for the rest of the day and nobody knows why\n"
                 "The bank is closed for the rest of the day and nobody knows why\n"
                 "The bank is closed for the rest of the day and nobody knows why.",
                 id="equal lines are no wrapped text"),
    pytest.param("501 SOUTHPORT COMMUTER LINE TO THE NORTH AND BACK 06:40\n"
                 "503 SOUTHPORT COMMUTER LINE TO THE NORTH AND BACK 11:50\n"
                 "505 SOUTHPORT COMMUTER LINE TO THE NORTH AND BACK 15:15", id="rows that begin with figures"),
    pytest.param("- a first item that is about as long as the second one is\n"
                 "- an other item that is about as long as the first one was\n"
                 "- a third item that is about as long as all the others are", id="items of one width stay items"),
    pytest.param("A headline that is as wide as a line of text may well be\nby Ann Other",
                 id="a byline is no second line"),
    pytest.param(f"{HEAD}{SHORT}\n{PROSE[0]}",
                 id="a byline is no second line above unwrapped paragraphs, even if short sentences follow"),
    pytest.param(f"{HEAD}{SHORT}\n{PROSE[0]}\n"
                 f"What the mayor and the members of his party have to say\nby Bob Orr\n{SHORT}\nSo be it.\n{PROSE[1]}",
                 id="nor are two bylines in one text"),
    pytest.param(f"{'市议会星期一晚上决定这座旧桥将一直关闭到年底' * 3}。\n{HEAD}{SHORT}",
                 id="nor in a text whose lines are wide by the columns of its characters"),
    pytest.param("นายกรัฐมนตรีกล่าวว่ารัฐบาลจะเร่งช่วยเหลือ\nผู้ประสบภัยในภาคใต้", id="short lines of Thai stay apart"),
    pytest.param("a\x0bb\x0cc\x85d\u2028e", id="only a newline breaks a line"),
]  # fmt: skip


@pytest.mark.parametrize("text", LINES)
def test_lines_stay_paragraphs(text: str) -> None:
    assert texts(text) == [line for line in text.split("\n") if line.strip()]


@pytest.mark.parametrize("width", [50, 60, 72, 80, 100])
@pytest.mark.parametrize("paragraphs", [PROSE, ARABIC], ids=["with capitals", "without capitals"])
def test_hard_wrapped_paragraphs_come_together(paragraphs: tuple[str, ...], width: int) -> None:
    text = "\n\n".join(wrap(one, width) for one in paragraphs)
    assert [one.replace("\n", " ") for one in texts(text)] == list(paragraphs)


FOUR_ALIKE = [TWO_LINES.replace("months", time) for time in ("weeks", "months", "years", "decades")]
WRAPPED = [
    pytest.param("\n\n".join([*PROSE, *(wrap(one, 72) for one in PROSE)]), [*PROSE, *PROSE],
                 id="a wrapped copy behind an unwrapped text"),
    pytest.param("\n\n".join(wrap(one, width) for one, width in zip(PROSE, (60, 72, 80), strict=True)), [*PROSE],
                 id="each paragraph of another width"),
    pytest.param("\n".join(wrap(one, 60) for one in PROSE), [*PROSE], id="no blank lines: short last lines part them"),
    pytest.param("\n".join(textwrap.fill(one, 60, initial_indent="    ", break_on_hyphens=False) for one in PROSE),
                 [*PROSE], id="no blank lines: first lines are indented"),
    pytest.param("\n\n".join("A heading\n" + wrap(one, 72) for one in PROSE),
                 [line for one in PROSE for line in ("A heading", one)], id="a heading right above each paragraph"),
    pytest.param(textwrap.indent("\n\n".join(wrap(one, 60) for one in PROSE), "     "), [*PROSE],
                 id="all lines indented"),
    pytest.param(wrap(PROSE[0], 30), [PROSE[0]], id="a column of a newspaper"),
    pytest.param(wrap(PROSE[0], 100), [PROSE[0]], id="a paragraph of three lines alone"),
    pytest.param("\n\n".join([*PROSE, wrap(PROSE[0], 72)]), [*PROSE, PROSE[0]],
                 id="a paragraph of three lines behind unwrapped ones"),
    pytest.param("\n\n".join([*PROSE, wrap(PROSE[0], 72), wrap(TWO_LINES, 72)]), [*PROSE, PROSE[0], TWO_LINES],
                 id="a paragraph of two lines of the width of another one behind unwrapped ones"),
    pytest.param("\n\n".join(wrap(one, 60) for one in FOUR_ALIKE), FOUR_ALIKE, id="four paragraphs of two lines"),
    pytest.param("They had been waiting since the early morning for a train\nthat never came.",
                 ["They had been waiting since the early morning for a train that never came."],
                 id="a paragraph of two lines alone"),
    pytest.param(wrap(PROSE[0], 60) + "\n\nSo said the chair of the local town council in Charmouth,\n"
                 "Ann Other of Lyme.",
                 [PROSE[0], "So said the chair of the local town council in Charmouth, Ann Other of Lyme."],
                 id="a second line with a capital, in a text of that width"),
    pytest.param("市议会星期一晚上决定由于维修费用远远高于春天时的估计这座旧桥\n"
                 "将一直关闭到年底司机们必须绕道经过邻近的村庄那里的居民几个月\n来一直在抱怨噪音和灰尘。",
                 ["市议会星期一晚上决定由于维修费用远远高于春天时的估计这座旧桥 "
                  "将一直关闭到年底司机们必须绕道经过邻近的村庄那里的居民几个月 来一直在抱怨噪音和灰尘。"],
                 id="Chinese, by the width of its characters"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), WRAPPED)
def test_wrapped_prose_is_told_from_lines(text: str, expected: list[str]) -> None:
    assert [" ".join(one.split()) for one in texts(text)] == expected


def test_wrapped_prose_with_carriage_returns_comes_together() -> None:
    text = "\n\n".join(wrap(one, 72) for one in PROSE).replace("\n", "\r\n")
    assert [one.replace("\r\n", " ") for one in texts(text)] == list(PROSE)


def test_a_wrapped_paragraph_is_prose() -> None:
    text = "\n\n".join(wrap(one, 50) for one in PROSE)
    assert set(splitter.kinds(text)) == {Kind.PROSE}


def blocks_of_odd_widths(count: int) -> str:
    """Wrapped blocks, each of a width of its own."""
    return "".join("w" * (i % 7 + 1) + " word" * (10 + i % 5) + " and\nit goes on.\n\n" for i in range(count))


@pytest.mark.parametrize(
    "make",
    [
        pytest.param(lambda n: "The man paid Rp1.052.000. " * n, id="one line of prose"),
        pytest.param(lambda n: "word\n" * n, id="lines of one word"),
        pytest.param(lambda n: "\n" * 50 * n, id="newlines"),
        pytest.param(lambda n: "." * 50 * n, id="stops"),
        pytest.param(lambda n: "." + '"' * 50 * n, id="closing quotes"),
        pytest.param(lambda n: "Abe. " * n, id="words that may be cut short"),
        pytest.param(blocks_of_odd_widths, id="blocks of many widths"),
        pytest.param(lambda n: (" " * 500 + "a\n") * (n // 10), id="deep indents"),
    ],
)
@pytest.mark.parametrize("syntax", Syntax)
def test_the_time_grows_with_the_text_and_no_faster(make, syntax: Syntax) -> None:  # type: ignore[no-untyped-def]
    once, four_times = (spent(make(size), syntax) for size in (1500, 6000))
    assert four_times < 10 * once + 0.05


def spent(text: str, syntax: Syntax) -> float:
    """Seconds of CPU to split a text into paragraphs and sentences, the best of three."""
    best = 60.0
    for _ in range(3):
        began = time.process_time()
        for one in splitter.split(text, syntax):
            splitter.sentences(text, one.start, one.end)
        best = min(best, time.process_time() - began)
    return best
