"""What repeats by design: rows of one template, verse and tables, questions; and lines that stand twice in a row."""

from __future__ import annotations

from itertools import pairwise

import pytest
from test_matcher_rules import BREAD, LEAD, SEEN, seen, text

from dedupe_article import clean
from dedupe_article.matcher.alignment import Alignment, Hunk
from dedupe_article.matcher.choice import Verdict
from dedupe_article.matcher.choice.side import Passage, Plan, Stay
from dedupe_article.matcher.choice.verdicts import Verdicts
from dedupe_article.matcher.design import (
    Shapes,
    closes_stanzas,
    ends_block,
    is_asked,
    is_part,
    is_refrain,
    shaped,
    shapes,
    template,
    verse_around,
)
from dedupe_article.matcher.difference.noise import SILENT
from dedupe_article.matcher.judge.stutters import (
    at_seams,
    between_doubles,
    clearings,
    doubled_lines,
    is_double,
    left_over,
)
from dedupe_article.matcher.page import Page
from dedupe_article.model import Kind, Rule

# Forty paragraphs of ten words.
PAGE = seen(text(*(" ".join(f"w{at}x{word}" for word in range(10)) + "." for at in range(40))))
HUNK = Hunk(4, 5, 204, 205)
COPY = Alignment(0, 10, 200, 210, (HUNK,))


def verdict(*passages: Passage, stays: tuple[Stay, ...] = (), copy: Alignment = COPY, page: Page = PAGE) -> Verdict:
    weight = sum(page.weight(one.start, one.end) for one in passages)
    return Verdict(copy, SILENT, Plan(passages, stays, weight))


def marked(*spans: tuple[int, int], size: int = 400) -> bytearray:
    found = bytearray(size)
    for start, end in spans:
        found[start:end] = b"\1" * (end - start)
    return found


TEMPLATES = {
    "a number that differs": (Stay(200, 210, Rule.NUMBERS, HUNK), [(0, 10), (200, 210)]),
    "a word that differs": (Stay(200, 210, Rule.WORDS, HUNK), [(0, 10), (200, 210)]),
    "words more": (Stay(200, 210, Rule.ADDED_WORDS, HUNK), [(0, 10), (200, 210)]),
    "a not": (Stay(200, 210, Rule.MEANING, HUNK), [(0, 10), (200, 210)]),
    "a sentence more": (Stay(200, 210, Rule.ADDED, HUNK), []),
    "a quote": (Stay(200, 210, Rule.RECALLED, None), []),
    "a part that begins within a paragraph": (Stay(201, 210, Rule.NUMBERS, HUNK), []),
    "a part that ends within one": (Stay(200, 209, Rule.NUMBERS, HUNK), []),
}


@pytest.mark.parametrize(("stay", "rows"), TEMPLATES.values(), ids=list(TEMPLATES))
def test_rows_of_one_template_say_something_else(stay: Stay, rows: list[tuple[int, int]]) -> None:
    assert template(PAGE, [verdict(stays=(stay,))]) == marked(*rows)


def test_a_unit_is_no_row_where_the_other_copy_is_a_part_of_a_paragraph() -> None:
    for copy in (
        Alignment(1, 10, 200, 210, (Hunk(1, 1, 200, 201),)),
        Alignment(0, 9, 200, 210, (Hunk(9, 9, 209, 210),)),
    ):
        (hunk,) = copy.hunks
        assert template(PAGE, [verdict(stays=(Stay(200, 210, Rule.ADDED_WORDS, hunk),), copy=copy)]) == marked()
    before = Alignment(8, 20, 200, 210, (Hunk(8, 10, 200, 200), Hunk(14, 15, 204, 205)))
    behind = Alignment(10, 22, 200, 210, (Hunk(14, 15, 204, 205), Hunk(20, 22, 210, 210)))
    stay = Stay(200, 210, Rule.WORDS, Hunk(14, 15, 204, 205))
    for copy in (before, behind):
        assert template(PAGE, [verdict(stays=(stay,), copy=copy)]) == marked((10, 20), (200, 210))
    more = Alignment(10, 10, 200, 210, (Hunk(10, 10, 200, 210),))
    stay = Stay(200, 210, Rule.ADDED_WORDS, more.hunks[0])
    assert template(PAGE, [verdict(stays=(stay,), copy=more)]) == marked((200, 210))


def test_rows_stay_unless_they_are_few_of_what_goes_or_long_or_much_of_the_text() -> None:
    one = verdict(Passage(200, 210, 0, 10))

    def stays(*rows: tuple[int, int], of: Verdict = one) -> bool:
        return shaped(PAGE, Shapes(marked(*rows), marked(), 0.0), of) is not of

    assert stays((200, 208))
    assert not stays((200, 207)), "seven in ten"
    assert stays((0, 8)), "the twin is a row"
    assert not stays((203, 207), (3, 7)), "neither side is"
    assert not stays((0, 8), of=verdict(Passage(200, 210, 100, 110)))
    assert stays((200, 239), of=verdict(Passage(200, 239, 0, 39)))
    assert not stays((200, 240), of=verdict(Passage(200, 240, 0, 40))), "forty words are a copy"
    parts = (Passage(200, 205, 0, 5), Passage(210, 215, 10, 15))
    assert stays((200, 205), (210, 214), of=verdict(*parts))
    assert not stays((200, 205), (210, 212), of=verdict(*parts))


def test_what_stays_for_its_shape_is_told() -> None:
    stay, passages = Stay(230, 240, Rule.WORDS, HUNK), (Passage(200, 205, 0, 5), Passage(210, 215, 10, 15))
    left = shaped(PAGE, Shapes(marked((0, 400)), marked(), 0.0), verdict(*passages, stays=(stay,)))
    shape = (Stay(200, 205, Rule.SHAPE, None), Stay(210, 215, Rule.SHAPE, None))
    assert left == Verdict(COPY, SILENT, Plan((), (*shape, stay), 0.0))


def test_a_refrain_and_a_question_stay_for_their_shape() -> None:
    one = verdict(Passage(200, 210, 0, 10))
    assert shaped(PAGE, Shapes(marked(), marked((200, 210)), 1.0), one).plan.stays[0].rule is Rule.SHAPE
    assert shaped(PAGE, Shapes(marked(), marked((200, 210)), 0.0), one) is one
    page = seen(text(ASK, *("It rained and the river rose in the old town." for _ in range(9)), ASK))
    start, end = page.first[-1], len(page.keys)
    asked = verdict(Passage(start, end, 0, end - start), copy=Alignment(0, end - start, start, end, ()), page=page)
    none = Shapes(bytearray(end), bytearray(end), 0.0)
    assert shaped(page, none, asked).plan.stays[0].rule is Rule.SHAPE


def test_a_text_that_stands_twice_has_no_shape() -> None:
    page = seen(text(*(" ".join(f"w{at}x{word}" for word in range(10)) for at in range(10))))
    for end, part in ((79, True), (80, False)):
        assert is_part(page, verdict(Passage(50, end, 0, end - 50), page=page)) is part
    assert not is_part(page, verdict(page=page))


def test_verse_stays_in_a_text_of_verse_or_amid_more_of_it() -> None:
    apart, beside = COPY, Alignment(0, 10, 10, 20, ())
    verse = marked((0, 100), (200, 260))

    def stays(passage: Passage, share: float = 0.0, copy: Alignment = apart) -> bool:
        return is_refrain(PAGE, Shapes(marked(), verse, share), verdict(passage, copy=copy))

    assert stays(Passage(200, 217, 0, 17))
    assert not stays(Passage(200, 218, 0, 18)), "three in ten of the verse around it"
    assert not stays(Passage(0, 18, 200, 218)), "or around its twin"
    assert not stays(Passage(10, 20, 0, 10), copy=beside), "it stands twice in a row"
    assert stays(Passage(200, 230, 0, 30), share=0.31)
    assert not stays(Passage(200, 230, 0, 30), share=0.3)
    assert not stays(Passage(253, 263, 0, 10), share=1.0), "seven words in ten are verse"
    assert stays(Passage(252, 262, 0, 10), share=1.0)
    assert not stays(Passage(300, 310, 0, 10), share=1.0)


def test_the_verse_around_a_word() -> None:
    for spans, word, expected in (
        ([(0, 400)], 205, 400),
        ([(100, 150)], 125, 50),
        ([(100, 150)], 100, 50),
        ([(100, 150)], 149, 50),
        ([(0, 50)], 5, 50),
        ([(1, 50)], 15, 49),
        ([(350, 400)], 395, 50),
        ([(100, 150), (160, 200)], 125, 50),
    ):
        assert verse_around(PAGE, marked(*spans), word) == expected


def test_what_is_verse_or_a_table_is_counted() -> None:
    some = {3: Kind.VERSE, 5: Kind.TABLE, 7: Kind.LIST, 39: Kind.TABLE}
    kinds = [some.get(at, Kind.PROSE) for at in range(len(PAGE.paragraphs))]
    verdicts = Verdicts([verdict(stays=(Stay(200, 210, Rule.WORDS, HUNK),))])
    found = shapes(PAGE._replace(kinds=lambda: kinds), verdicts)
    assert found == Shapes(marked((0, 10), (200, 210)), marked((30, 40), (50, 60), (390, 400)), 30 / 400, [])


ASK, ANSWER = "What do you say to the new bridge?", "I like it very much and so do my cows."
TALK = text(
    ASK,
    ANSWER,
    "Bob said that he would never go there.",
    ASK,
    ANSWER,
    "Ann did not.",
    f"{ASK[:-1]}.",
    "你说什么？",
    "ماذا؟",
    "Of the bridge itself, and of what it is to cost, nothing more was said before the end of that evening at the inn",
)
LONG_ASK = f"{ASK[:-1]} that they want to build across the old river in the spring of the next year?"


@pytest.mark.parametrize(
    ("lines", "twin", "expected"),
    [
        ([3], 0, True),
        ([3, 4], 0, True),
        ([4], 1, False),
        ([3, 4, 5], 0, False),
        ([6], 0, False),
        ([7], 0, True),
        ([8], 0, True),
    ],
    ids=["a question", "and an answer", "an answer", "two answers", "no question", "in Chinese", "in Arabic"],
)
def test_a_question_that_is_put_again_stays_with_a_short_answer(lines: list[int], twin: int, expected: bool) -> None:
    page = seen(TALK)
    first = [*page.first, len(page.keys)]
    start, end = first[lines[0]], first[lines[-1] + 1]
    passage = Passage(start, end, first[twin], first[twin] + end - start)
    copy = Alignment(0, start - 1, start, end, ())
    assert is_asked(page, verdict(passage, copy=copy, page=page)) is expected
    beside = passage._replace(k_start=2 * start - end, k_end=start)
    assert not is_asked(page, verdict(beside, copy=copy, page=page)), "it stands twice in a row"


def test_questions_with_their_answers_are_a_part_of_a_longer_text() -> None:
    for behind, expected in (("", False), (BREAD, True)):
        page = seen(text(ASK, ANSWER, "Bob said no.", ASK, ANSWER, *([f"{behind} {behind}"] if behind else [])))
        start, end, last = page.first[3], page.first[3] + page.first[2], page.first[2]
        copy = Alignment(0, last, start, end, ())
        assert is_asked(page, verdict(Passage(start, end, 0, last), copy=copy, page=page)) is expected


@pytest.mark.parametrize(
    ("lines", "behind", "expected"),
    [
        ([ASK, "So do I."], "", True),
        ([ASK, ANSWER, "And to the road?"], "No.", True),
        ([ASK, f"{ANSWER} All of them.", "And to the road?"], "No.", True),
        ([ASK, f"{ANSWER} All of them."], "No.", False),
        ([ASK, f"{ANSWER} All of them.", "And to the road?"], "And to the inn?", False),
        ([ASK, f"{ANSWER} All of them.", "And to the road?"], "", False),
        ([ASK, "I like it as it is.", "And to the road?", "I like that one too."], "", True),
        ([ASK, "I like it as it is, Bob.", "And to the road?", "I like that one too."], "", False),
    ],
    ids=[
        *("a short answer", "a question more", "a question with another answer", "an answer", "a question below"),
        *("cut off", "two short answers", "two answers"),
    ],
)
def test_questions_with_answers_nobody_says_twice_are_not_put_again(
    lines: list[str], behind: str, expected: bool
) -> None:
    rest = [behind] if behind else []
    page = seen(text(*lines, f"Bob said no. {BREAD} {BREAD}", *lines, *rest))
    first = [*page.first, len(page.keys)]
    size, start = first[len(lines)], first[len(lines) + 1]
    passage = Passage(start, start + size, 0, size)
    copy = Alignment(0, size, start, start + size, ())
    assert is_asked(page, verdict(passage, copy=copy, page=page)) is expected
    misspelt = copy._replace(hunks=(Hunk(1, 2, start + 1, start + 2),))
    assert is_asked(page, verdict(passage, copy=misspelt, page=page)), "it is not the same to the letter"


def test_a_long_question_is_no_question_that_is_put_again() -> None:
    for words, expected in ((19, True), (20, False)):
        line = " ".join(LONG_ASK.rstrip("?").split()[:words]) + "?"
        page = seen(text(line, ANSWER, line))
        start, end = page.first[2], len(page.keys)
        copy = Alignment(0, end - start, start, end, ())
        assert is_asked(page, verdict(Passage(start, end, 0, end - start), copy=copy, page=page)) is expected


def test_whole_paragraphs_right_behind_their_twin_are_a_double() -> None:
    assert is_double(PAGE, Passage(10, 20, 0, 10))
    for passage in ((20, 30, 0, 10), (10, 20, 1, 10), (15, 25, 5, 15), (10, 19, 0, 10), (10, 20, 0, 9)):
        assert not is_double(PAGE, Passage(*passage))


def test_lines_that_stand_twice_in_a_row() -> None:
    page = seen("One two.\n\nOne two.\n\nThree.\n\nThree.\n\nThree.\n\nFour five.\n")
    assert doubled_lines(page, 0, 6) == [Passage(2, 4, 0, 2), Passage(5, 6, 4, 5)]
    assert doubled_lines(page, 0, 4) == [Passage(2, 4, 0, 2)]
    assert doubled_lines(page, 0, 7) == [], "a line that stands alone"
    assert doubled_lines(page, 2, 5) == [], "other lines"
    assert doubled_lines(page, 4, 9) == []


def test_short_lines_go_between_doubles_only() -> None:
    lines = ["A b c d e f g h.", "A b c d e f g h.", "Oh.", "Oh.", "I j k l m n o p.", "I j k l m n o p.", "Ah.", "Ah."]
    page = seen(text("Eh.", "Eh.", *lines, "Q r s t u v w x.", "Y."))
    at = [*page.first, len(page.keys)]

    def passage(twin: int, line: int) -> Passage:
        return Passage(at[line], at[line + 1], at[twin], at[twin + 1])

    def found(*passages: Passage) -> list[Passage]:
        return [one for verdict in between_doubles(page, passages, ()) for one in verdict.plan.passages]

    first, second = passage(2, 3), passage(6, 7)
    assert found(first, second) == [passage(0, 1), passage(4, 5)], "what stands behind is not all doubled"
    assert found(second, first) == found(first, second)
    assert found(first) == found() == found(first, passage(6, 7)._replace(k_start=at[2], k_end=at[3])) == []
    apart = passage(4, 5)
    assert found(first, second, apart) == [passage(0, 1)], "it goes already"
    assert found(first, second, Passage(at[10], at[11], at[0], at[1])) == [passage(4, 5)], "it is a twin"
    (eh, oh) = between_doubles(page, [first, second], ())
    assert [one.plan.weight for one in (eh, oh)] == [1.0, 1.0]
    assert eh.alignment == Alignment(0, 1, 1, 2, ())


def test_short_sentences_go_between_sentences_that_are_said_twice() -> None:
    said = f"{BREAD} {BREAD} It rained. It rained. {SEEN} {SEEN} So be it. So be it."
    assert clean(text(LEAD, said)) == text(LEAD, f"{BREAD} It rained. {SEEN} So be it.")
    assert clean(text(LEAD, f"{said} We left.")) == text(
        LEAD, f"{BREAD} It rained. {SEEN} So be it. So be it. We left."
    )
    once = f"{BREAD} {BREAD} So be it. So be it. {SEEN}"
    assert clean(text(LEAD, once)) == text(LEAD, f"{BREAD} So be it. So be it. {SEEN}")


def lines_of(page: Page) -> list[tuple[int, int]]:
    return list(pairwise([*page.first, len(page.keys)]))


@pytest.mark.parametrize(
    ("song", "expected"),
    [
        pytest.param("A b.\nC d.\n\nE f.\nG h.\n", [False, True, False, True], id="the last line of each block"),
        pytest.param("A b.\nC d.\nE f.", [False, False, True], id="no line break at the end"),
        pytest.param("A b.\n\nC d.\n\nE f.\n", [False, False, False], id="blocks of one line"),
    ],
)
def test_what_ends_a_block_of_lines(song: str, expected: list[bool]) -> None:
    page = seen(song)
    assert [ends_block(page, *line) for line in lines_of(page)] == expected


def test_short_lines_close_stanzas_as_they_close_several_others() -> None:
    def closes(*stanzas: str, twin: int = 1, line: int = -1) -> bool:
        page = seen(text(*stanzas))
        lines = lines_of(page)
        return closes_stanzas(page, verdict(Passage(*lines[line], *lines[twin]), page=page))

    for words, expected in ((12, True), (13, False)):
        line = " ".join(f"w{at}" for at in range(words))
        assert closes(f"A b.\n{line}", f"C d.\n{line}", f"E f.\n{line}") is expected
    close = "Oh carry me home."
    assert not closes(f"A b.\n{close}", f"C d.\n{close}"), "two are no pattern"
    song = [f"A b.\n{close}", f"{close}\nC d.", f"E f.\n{close}"]
    assert closes(*song)
    assert not closes(*song, twin=2), "the twin begins a block"
    assert not closes(*song, twin=-1, line=2), "what would go does"


# Six paragraphs of two words.
SIX = seen(text("A b", "C d", "A b", "E f", "C d", "G h"))


@pytest.mark.parametrize(
    ("gone", "expected"),
    [
        pytest.param([(2, 4)], [(2, 4)], id="a paragraph"),
        pytest.param([(2, 6), (8, 10)], [(2, 6), (8, 10)], id="several"),
        pytest.param([(0, 2), (4, 6)], [(4, 6)], id="none at the beginning"),
        pytest.param([(2, 4), (8, 12)], [(2, 4)], id="none at the end"),
        pytest.param([(2, 3)], [], id="the first half of one"),
        pytest.param([(3, 4)], [], id="the second half of one"),
        pytest.param([], [], id="nothing"),
    ],
)
def test_where_whole_paragraphs_go_between_two_that_stay(
    gone: list[tuple[int, int]], expected: list[tuple[int, int]]
) -> None:
    assert clearings(SIX, marked(*gone, size=12)) == expected


def test_lines_that_are_left_twice_say_the_same_and_more_than_a_mark() -> None:
    a, c, a_too, e, c_too, g = lines_of(SIX)
    nothing = marked(size=12)
    assert left_over(SIX, nothing, [(a, a_too), (c, e), (c, c_too), (e, g)]) == [(a, a_too), (c, c_too)]
    assert left_over(SIX, marked(c, size=12), [(a, a_too)]) == [(a, a_too)]
    many = seen(text("A b", "C d", "A b", "A b"))
    one, _, two, three = lines_of(many)
    assert left_over(many, marked(size=8), [(one, two)]) == []
    assert left_over(many, marked(three, size=8), [(one, two)]) == [(one, two)]
    rulers = seen(text("* * *", "C d", "* * *"))
    one, _, two = lines_of(rulers)
    assert left_over(rulers, marked(size=len(rulers.keys)), [(one, two)]) == []


def test_a_line_at_a_seam_goes_unless_it_is_a_twin_or_no_prose() -> None:
    page = seen(text("Oh", "C d.", "Oh", "E f.", "C d.", "Oh oh."))
    one, gone, two, *_, c_too, last = lines_of(page)

    def goes(*passages: Passage, of: Page = page) -> list[Passage]:
        return [one for verdict in at_seams(of, passages, ()) for one in verdict.plan.passages]

    copy = Passage(*gone, *c_too)
    assert goes(copy) == [Passage(*two, *one)]
    assert goes(copy, Passage(*last, *two)) == [Passage(*one, *two)]
    assert goes(copy, Passage(*last, *two), Passage(*last, *one)) == []
    verse = [Kind.VERSE if at == 2 else Kind.PROSE for at in range(len(page.paragraphs))]
    assert goes(copy, of=page._replace(kinds=lambda: verse)) == []


def test_captions_of_one_template_that_stand_twice_in_a_row_go() -> None:
    captions = [f"Photo {at}: A diver of the harbour looks for the leak in the sea wall on Monday." for at in (1, 2, 3)]
    told = "The harbour stays closed to ferries until Thursday morning, the port authority said after a long night."
    assert clean("\n".join([told, *(line for one in captions for line in (one, one))])) == "\n".join([told, *captions])
    assert clean("\n".join([told, *captions])) == "\n".join([told, *captions])
