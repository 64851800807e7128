"""Which of two copies stays: when the later one is the fuller one, and which lines are the points of an article."""

from __future__ import annotations

import textwrap
from collections.abc import Callable

import pytest
from test_matcher_rules import BREAD, FLOOD, LEAD, PLAN, SCHOOL, SEEN, WATER, seen, text

from dedupe_article import clean
from dedupe_article.matcher.alignment import Alignment, Hunk
from dedupe_article.matcher.choice import Verdict, adds, begins_amid, fuller, glued, is_digest, ragged
from dedupe_article.matcher.choice.side import Passage, Plan, Stay
from dedupe_article.matcher.difference.noise import SILENT
from dedupe_article.model import Rule

# Twenty paragraphs of ten words.
PAGE = seen(text(*(" ".join(f"w{at}x{word}" for word in range(10)) + "." for at in range(20))))
PIECE = Passage(1, 9, 101, 109)  # no line, so that no digest


def side(start: int, end: int, *more: tuple[int, int], goes: Passage = PIECE) -> Verdict:
    """A verdict by which that side would go; `more` are the words that only it has."""
    hunks = tuple(Hunk(0, 0, *one) for one in more)
    stays = tuple(Stay(*one, Rule.ADDED_WORDS, hunk) for one, hunk in zip(more, hunks, strict=True))
    return Verdict(
        Alignment(0, 10, start, end, hunks), SILENT, Plan((goes,), (*stays, Stay(0, 1, Rule.RECALLED, None)))
    )


ADDS = {
    "nothing": (side(100, 110), False),
    "words inside a paragraph": (side(100, 110, (103, 105)), True),
    "no words": (side(100, 110, (103, 103)), False),
    "a whole paragraph": (side(90, 120, (100, 110)), False),
    "a paragraph and the beginning of the next": (side(90, 120, (100, 112)), True),
    "the end of a paragraph": (side(90, 120, (105, 110)), True),
    "words at the beginning, of a paragraph": (side(100, 110, (100, 102)), True),
    "words at the beginning, inside a paragraph": (side(101, 110, (101, 102)), False),
    "words behind the beginning, inside a paragraph": (side(101, 110, (102, 103)), True),
}


@pytest.mark.parametrize(("one", "expected"), ADDS.values(), ids=list(ADDS))
def test_a_side_has_words_of_its_own_inside_its_paragraphs(one: Verdict, expected: bool) -> None:
    assert adds(PAGE, [side(150, 160), one]) is expected


def test_a_side_begins_or_ends_inside_a_paragraph() -> None:
    for sides, expected in (
        ([(100, 110)], False),
        ([(101, 110)], True),
        ([(100, 109)], True),
        ([(100, 105), (105, 110)], False),
        ([(101, 110), (110, 120)], True),
        ([(100, 110), (110, 119)], True),
    ):
        verdicts = [side(*one) for one in sides]
        assert ragged(PAGE, verdicts, Alignment.late) is expected
        assert not ragged(PAGE, verdicts, Alignment.early)


# The earlier side, the later one, and whether the later one is fuller.
FULLER = {
    "nothing more": ([side(0, 10)], [side(100, 110)], False),
    "words before and behind": ([side(0, 10)], [side(101, 109)], True),
    "and of the earlier side too": (
        [side(1, 10)],
        [side(101, 109)._replace(alignment=Alignment(1, 10, 101, 109, ()))],
        False,
    ),
    "words behind, of paragraphs right before it": ([side(0, 20)], [side(20, 39)], True),
    "words behind, of paragraphs far before it": ([side(0, 20)], [side(30, 49)], False),
    "words before, right behind it": ([side(0, 20)], [side(29, 40)], True),
    "words before, of paragraphs far before it": ([side(0, 20)], [side(59, 70)], True),
    "a paragraph more, amid a copy": ([side(0, 20)], [side(20, 50, (20, 30))], False),
    "words inside": ([side(0, 10)], [side(100, 110, (103, 105))], True),
    "words inside both": ([side(0, 10, (3, 5))], [side(100, 110, (103, 105))], False),
    "words inside, of paragraphs right before it": ([side(0, 20)], [side(20, 40, (23, 25))], True),
    "words inside, of paragraphs far before it": ([side(0, 20)], [side(30, 50, (33, 35))], False),
    "words inside, of two paragraphs far before it": ([side(0, 10), side(10, 20)], [side(30, 50, (33, 35))], False),
    "words inside the first of two parts, right before it": (
        [side(0, 20)],
        [side(20, 40, (23, 25)), side(60, 70)],
        True,
    ),
    "lines that stand inside paragraphs further down": (
        [side(0, 10, goes=Passage(0, 10, 101, 109))],
        [side(100, 110, goes=Passage(101, 109, 0, 10))],
        True,
    ),
}


@pytest.mark.parametrize(("earlier", "later", "expected"), FULLER.values(), ids=list(FULLER))
def test_the_later_side_says_all_and_more(earlier: list[Verdict], later: list[Verdict], expected: bool) -> None:
    assert fuller(PAGE, earlier, later) is expected


@pytest.mark.parametrize(
    ("lines", "places", "expected"),
    [
        ([(0, 9)], [(102, 108)], False),
        ([(1, 10)], [(102, 108)], False),
        ([(0, 10)], [(100, 110)], False),
        ([(0, 10)], [(100, 110), (190, 200)], False),
        ([(0, 10)], [(102, 108)], True),
        ([(0, 10), (10, 20)], [(102, 108), (122, 130)], True),
        ([(0, 10), (10, 20)], [(102, 110), (130, 140)], True),
        ([(0, 10), (10, 20)], [(102, 110), (128, 138)], True),
        ([(0, 10), (10, 20)], [(101, 109), (110, 120)], False),
        ([(0, 10), (10, 20)], [(104, 110), (130, 140)], True),
        ([(0, 10), (10, 20)], [(104, 110), (120, 130)], False),
        ([(0, 10), (10, 20), (20, 30)], [(100, 110), (124, 130), (142, 152)], False),
        ([(0, 10), (10, 20), (20, 30)], [(100, 110), (124, 130), (143, 153)], True),
    ],
    ids=[
        "an end of a paragraph is no line", "nor is its beginning", "a paragraph", "paragraphs far apart", "a piece",
        "pieces", "a piece and a paragraph far from it", "and pieces of it", "right behind it",
        "a piece and a paragraph more than twice as far", "less than twice as far", "twice as far", "more than that",
    ],
)  # fmt: skip
def test_points_of_an_article_stand_inside_paragraphs_further_down(
    lines: list[tuple[int, int]], places: list[tuple[int, int]], expected: bool
) -> None:
    assert is_digest(PAGE, [Passage(*one, 0, 0) for one in lines], [Passage(*one, 0, 0) for one in places]) is expected


@pytest.mark.parametrize(
    ("first", "whole", "expected"),
    [
        ("opened the bridge", "She opened the bridge", True),
        ("Opened the bridge", "She opened the bridge", False),
        ("iPhone owners came", "They wrote: iPhone owners came", False),
        ("iPhone owners came", "They wrote that “iPhone owners came", False),
        ("ახალი ხიდი გაიხსნა", "შეგახსენებთ, ახალი ხიდი გაიხსნა", False),
    ],
    ids=["amid a sentence", "a capital", "behind a colon", "quoted", "Georgian"],
)
def test_a_paragraph_that_begins_amid_a_sentence(first: str, whole: str, expected: bool) -> None:
    page = seen(text(first, whole))
    assert begins_amid(page, 0, len(page.keys) - 3) is expected


def test_a_side_without_paragraph_breaks() -> None:
    for early, late, expected in (
        ((0, 20), (101, 109), 1),
        ((1, 9), (101, 119), -1),
        ((0, 20), (100, 120), 0),
        ((0, 10), (100, 110), 0),
        ((0, 11), (100, 110), 1),
    ):
        assert glued(PAGE, [side(*late, goes=Passage(*late, *early))]) == expected
    # What goes counts, and not what begins as the next paragraph does and stays.
    assert glued(PAGE, [side(100, 119, goes=Passage(100, 110, 0, 10))]) == 0
    assert glued(PAGE, [side(100, 119)._replace(plan=Plan())]) == 0


@pytest.mark.parametrize("lost", [2, 3])
def test_a_side_that_holds_several_paragraphs_in_one_is_glued(lost: int) -> None:
    body = [f"{one} {two}" for one, two in zip((FLOOD, PLAN, WATER, BREAD), (SCHOOL, SEEN, RISEN, SAILED), strict=True)]
    poor = [" ".join(body[: lost + 1]), *body[lost + 1 :]]
    assert clean(text(LEAD, *poor, *body)) == text(LEAD, *(body if lost == 3 else poor))
    assert clean(text(LEAD, *body, *poor)) == text(LEAD, *body)
    halves = [line for pair in (one.split(". ", 1) for one in body) for line in pair]
    assert clean(text(LEAD, *body, *halves)) == text(LEAD, *body), "a line for each sentence is no paragraph"


RISEN, SAILED = (
    "The water had risen by forty centimetres in the night.",
    "The ferries on the lake did not sail that day.",
)


def quoted(said: str) -> str:
    """A passage with words behind it, so that it cannot go."""
    return f"“{said[:-1]},” said Ann, who saw it from the roof of the old mill that morning."


# The paragraphs before another one and those behind it, and which of them stay.
QUOTES = {
    "a sound one for a damaged one that cannot go": ([WATER], [quoted(WATER.upper())], "both"),
    "a sound one behind it": ([quoted(WATER.upper())], [WATER], "both"),
    "several for a damaged one": ([RISEN, SAILED], [quoted(f"{RISEN} {SAILED}".upper())], "both"),
    "one for what cannot go": ([WATER], [quoted(WATER)], "behind"),
    "one behind it": ([quoted(WATER)], [WATER], "before"),
    "a damaged one": ([WATER.upper()], [quoted(WATER)], "behind"),
    "a damaged one behind it": ([quoted(WATER)], [WATER.upper()], "before"),
    "several for others of which not most can go": ([WATER, BREAD], [quoted(WATER), BREAD], "behind"),
    "several for one that is glued": ([RISEN, SAILED], [quoted(f"{RISEN} {SAILED}")], "behind"),
}


@pytest.mark.parametrize(("before", "behind", "stay"), QUOTES.values(), ids=list(QUOTES))
def test_which_goes_where_one_cannot(before: list[str], behind: list[str], stay: str) -> None:
    left = (before if stay != "behind" else [], behind if stay != "before" else [])
    assert clean(text(LEAD, *before, SEEN, *behind)) == text(LEAD, *left[0], SEEN, *left[1])


def test_the_later_side_goes_where_most_of_it_can_and_the_rest_of_the_earlier_one() -> None:
    article = text(LEAD, RISEN, WATER, BREAD, SEEN, quoted(RISEN), WATER, BREAD)
    assert clean(article) == text(LEAD, WATER, BREAD, SEEN, quoted(RISEN))


def test_a_fuller_copy_that_is_damaged_goes_but_for_what_only_it_has() -> None:
    shorter, fuller = f"{FLOOD} {PLAN} {BREAD}", f"{FLOOD} {PLAN} {SCHOOL} {BREAD}".upper()
    assert clean(text(LEAD, shorter, SEEN, fuller)) == text(LEAD, shorter, SEEN, SCHOOL.upper())
    assert clean(text(LEAD, fuller, SEEN, shorter)) == text(LEAD, SCHOOL.upper(), SEEN, shorter)


MORE = PLAN.replace("did not agree", "still did not agree")

# What stands once, the copy right behind it, and what is left of both.
IN_ORDER = {
    "a copy with a word more": ((FLOOD, PLAN, BREAD), (FLOOD, MORE, BREAD), (FLOOD, PLAN, BREAD, MORE)),
    "a copy with another line before it": (
        ("Read on: page 1 of 2", FLOOD, PLAN),
        ("Read on here: page 1 of 2", FLOOD, PLAN),
        ("Read on: page 1 of 2", FLOOD, PLAN, "Read on here: page 1 of 2"),
    ),
}


@pytest.mark.parametrize(("first", "copy", "expected"), IN_ORDER.values(), ids=list(IN_ORDER))
def test_the_article_stays_in_its_order(
    first: tuple[str, ...], copy: tuple[str, ...], expected: tuple[str, ...]
) -> None:
    assert clean(text(LEAD, *first, *copy)) == text(LEAD, *expected)


# A first paragraph, the next one, and what is left of both.
LEADS = {
    "a lead behind a dateline": (SEEN, f"LINDTOWN, Coast News - {SEEN}", "behind"),
    "a lead behind an address": (SEEN, f"LINDTOWN, Coast.com - {SEEN}", "behind"),
    "behind an agency in small letters": (SEEN, f"Lindtown/Berg (dpa) -- {SEEN}", "behind"),
    "behind a month in small letters": (SEEN, f"LINDTOWN, 14 mai (Reuters).- {SEEN}", "behind"),
    "behind a name and what she is": (SEEN, f"Ann Lind, the mayor - {SEEN}", "both"),
    "before it": (f"LINDTOWN (Coast News) — {SEEN}", SEEN, "before"),
    "a lead that goes on behind a dateline": (
        SEEN,
        f"LINDTOWN, Coast News - {SEEN[:-1]}, said Ann, who lives there.",
        "both",
    ),
    "a lead behind more than a dateline": (SEEN, f"This is what Bob told the men and women there - {SEEN}", "both"),
    "a lead behind a name": (SEEN, f"Bob: {SEEN}", "both"),
    "a lead whose words are joined by a dash": (SEEN, f"Bob-{SEEN}", "both"),
}


@pytest.mark.parametrize(("one", "two", "stay"), LEADS.values(), ids=list(LEADS))
def test_a_lead_goes_where_it_stands_behind_a_dateline_beside_it(one: str, two: str, stay: str) -> None:
    left = [line for line, side in ((one, "behind"), (two, "before")) if stay != side]
    assert clean(text(one, two, WATER, BREAD)) == text(*left, WATER, BREAD)
    if stay != "both":
        assert clean(text(one, "Photo: Jo Finch", "Monday, 3 May", two, BREAD)).count(SEEN) == 1
    again = () if stay == "before" else (two,)  # elsewhere it is recalled
    assert clean(text(one, WATER, two, BREAD)) == text(one, WATER, *again, BREAD)


SET_APART = f"“{FLOOD[:-1]}”"
SAYS = f"She added: {SET_APART}, and sighed."
# The paragraphs before a line that is a quote, those behind it, and whether it goes.
APART = {
    "beside the paragraph that holds it": ((LEAD,), (SAYS, SEEN), True),
    "at the end of it": ((LEAD, f"She added: {SET_APART}"), (SEEN,), True),
    "elsewhere": ((LEAD,), (SEEN, SAYS), False),
    "where it is introduced": ((LEAD, "Ann Lind denied all of it:"), (SAYS, SEEN), False),
    "where it is an answer": (
        (LEAD, "“Was anybody hurt?” he asked. “And what of the school?”", "And then?"),
        (SAYS, SEEN),
        False,
    ),
    "where it is a part of a quote": ((LEAD,), (f"She added: “I say: {SET_APART[1:-1]} and no more”.", SEEN), False),
    "where it is no quote": ((LEAD,), (f"She added that {SET_APART[1:-1]}, and sighed.", SEEN), False),
}


@pytest.mark.parametrize(("before", "behind", "goes"), APART.values(), ids=list(APART))
def test_a_quote_set_apart_goes(before: tuple[str, ...], behind: tuple[str, ...], goes: bool) -> None:
    line = () if goes else (SET_APART,)
    assert clean(text(*before, SET_APART, *behind)) == text(*before, *line, *behind)


def test_what_is_said_to_be_false_stays() -> None:
    for said in (
        f"It is not true that {SET_APART}, said the judge.",
        f"This is false – {FLOOD}",
        f"Ann Lind — {FLOOD}",
    ):
        assert clean(text(LEAD, FLOOD, said, SEEN)) == text(LEAD, FLOOD, said, SEEN)


ROUGH = {
    "lines that are broken at links": lambda line: line.replace(" the ", "\nthe\n"),
    "lines that are wrapped": lambda line: "\n".join(textwrap.wrap(line, 40)),
    "marks without a blank behind them": lambda line: line.replace(", ", ",").replace(". ", "."),
    "marks apart from their words": lambda line: line.replace(",", " ,").replace(".", " ."),
    "no marks": lambda line: line.replace(",", "").replace("”", "").replace("“", "").replace(".", ""),
}


@pytest.mark.parametrize("rough", ROUGH.values(), ids=list(ROUGH))
def test_the_copy_with_lost_marks_or_broken_lines_goes_wherever_it_stands(rough: Callable[[str], str]) -> None:
    body = [f"{SAYS} It rained, they said, and the lake rose.", f"{SEEN} Then, at ten, the bell rang, and we left."]
    poor = [rough(line) for line in body]
    assert clean(text(LEAD, *poor, *body)) == clean(text(LEAD, *body, *poor)) == text(LEAD, *body)


@pytest.mark.parametrize(
    "other", [lambda line: f'"{line}"', lambda line: f"- {line}", lambda line: line.replace(".", "…")]
)
def test_the_first_copy_stays_where_the_second_one_has_only_more_marks(other: Callable[[str], str]) -> None:
    body = [f"{SAYS} It rained, they said, and the lake rose.", f"{SEEN} Then, at ten, the bell rang, and we left."]
    assert clean(text(LEAD, *body, *map(other, body))) == text(LEAD, *body)


@pytest.mark.parametrize("between", ["*", ">", "2", "•"])
def test_signs_between_its_lines_make_no_copy_the_sound_one(between: str) -> None:
    body = [
        SAYS,
        SEEN,
        FLOOD,
        "The bell of the old church rang at ten, and the last boat left the pier without a light.",
    ]
    copy = f"\n\n{between}\n\n".join(body)
    kept = [between] * 3 if between == "2" else []
    assert clean(text(LEAD, *body, copy)) == text(LEAD, *body, *kept)


def test_a_quote_set_apart_goes_where_it_begins_a_longer_one() -> None:
    said = f"She added: “{SEEN} {FLOOD}”"
    assert clean(text(LEAD, f"“{SEEN}”", said, WATER)) == text(LEAD, said, WATER)
    part = SEEN[: len(SEEN) // 2].rsplit(" ", 1)[0]
    assert clean(text(LEAD, f"“{part}”", said, WATER)) == text(LEAD, f"“{part}”", said, WATER)


def test_addresses_make_no_copy_the_poor_one() -> None:
    site = "It is sold at www.coastferries.com, www.lakeferries.co.uk or www.lindtown.org, and at the pier, they said."
    body = [f"{SEEN} {site}", f"{WATER} {site.replace('sold', 'shown')}"]
    bare = [line.replace("www.", "www ").replace(".com", " com").replace(",", "").rstrip(".") for line in body]
    assert clean(text(LEAD, *body, *bare)) == text(LEAD, *body)


MARKUP = ["[mayor](https://coast.example/lind)", "<em>mayor</em>", "_mayor_", "mayor&nbsp;"]


@pytest.mark.parametrize("marked", MARKUP)
def test_an_article_with_a_link_stays_and_what_quotes_it_goes(marked: str) -> None:
    lead = FLOOD.replace("that 25", f"{marked} that 25").replace("Mayor", "The mayor")
    plain = lead.replace(marked, "mayor")
    article = [lead, PLAN, WATER, BREAD, SCHOOL, SEEN]
    for above, behind in (([], ["Comments", f"> {plain}"]), ([], [plain]), ([f"{plain[:-8]} [...]"], [])):
        assert clean(text(*above, *article, *behind)) == text(*article, *behind[:-1])


@pytest.mark.parametrize("marked", [*MARKUP, "m&#97;yor", "mÃ¤yor"])
def test_a_body_with_links_tags_or_other_characters_goes_for_the_one_without(marked: str) -> None:
    plain = [one.replace("Mayor", "The mayor") for one in (FLOOD, PLAN, WATER, BREAD)]
    poor = [one.replace("mayor", marked) for one in plain]
    plain = [one.replace("mayor", "mäyor") if "Ã" in marked else one for one in plain]
    for bodies in ((plain, poor), (poor, plain)):
        assert clean(text(LEAD, *bodies[0], *bodies[1])) == text(LEAD, *plain)


def test_a_paragraph_in_tags_goes_beside_the_one_without() -> None:
    for sides in ((f"<p>{FLOOD} </p>", FLOOD), (FLOOD, f"<p>{FLOOD} </p>")):
        assert clean(text(LEAD, *sides, WATER, PLAN, BREAD, SCHOOL, SEEN)) == text(
            LEAD, FLOOD, WATER, PLAN, BREAD, SCHOOL, SEEN
        )


AGAIN = "They stood on the pier in the rain and waited for the boats that did not come that day, she said."


@pytest.mark.parametrize("between", [["Advertisement"], [AGAIN]])
def test_no_paragraph_goes_for_one_of_two_that_stand_again_far_below(between: list[str]) -> None:
    article = [LEAD, FLOOD, PLAN, WATER, BREAD, SCHOOL, SEEN, RISEN, SAILED]
    assert clean(text(*article, FLOOD, *between, SAILED)) == text(*article, *between)
    assert clean(text(*article, f"{FLOOD} {SEEN}")) == text(*article), "nor for both in one line"


@pytest.mark.parametrize("glued", [f"{SAILED} {{}}", f"{{}} {SAILED}"], ids=["behind", "before"])
def test_a_long_paragraph_of_several_sentences_stays_where_it_stands_when_it_is_glued_again(glued: str) -> None:
    long = f"{WATER} {SEEN} {BREAD}"
    assert clean(text(LEAD, long, FLOOD, PLAN, SCHOOL, glued.format(long))) == text(
        LEAD, long, FLOOD, PLAN, SCHOOL, SAILED
    )
    quote = f"{FLOOD} {PLAN} {SAILED}"
    assert clean(text(LEAD, PLAN, WATER, BREAD, quote)) == text(LEAD, WATER, BREAD, quote), "one is a quote, or a point"


def test_a_long_preview_that_is_cut_off_in_mid_sentence_goes_though_it_has_several() -> None:
    cut = f"{WATER} {SEEN} The mayor told reporters in the hall after the vote that she will"
    whole = f"{cut} not resign, and that the bridge opens in May, when the snow has melted and all roads are open."
    assert clean(text(cut, FLOOD, PLAN, SCHOOL, whole, BREAD)) == text(FLOOD, PLAN, SCHOOL, whole, BREAD)


THINGS = ("old boats", "new bridges", "more schools", "wide roads", "fast ferries")


def test_the_first_body_stays_where_names_in_the_second_one_are_known_in_the_text() -> None:
    names = ("Sandberg", "Lindqvist", "Ekstrom", "Nyman", "Holm")
    first = [f"{name} spoke of {what} in the hall on Monday." for name, what in zip(names, THINGS, strict=True)]
    copy = [*first]
    copy[1], copy[3] = copy[1].replace("Lindqvist", "Holm"), copy[3].replace("Nyman", "Ekstrom")
    body = [WATER, BREAD, *first, SEEN]
    assert clean(text(LEAD, *body, WATER, BREAD, *copy, SEEN)).startswith(text(LEAD, *body))


@pytest.mark.parametrize("mark", ["", "("])
def test_a_caption_goes_where_the_line_below_it_begins_as_the_sentence_behind_its_twin(mark: str) -> None:
    longer = f"{PLAN[:-1]} Roads and Bridges in the north of the county, and for the harbour of the old town."
    for caption in (WATER, f"{FLOOD[:-1]}, and that {WATER.lower()}"):
        article = [LEAD, SEEN, longer, SCHOOL, f"{caption} {PLAN}", BREAD]
        assert clean(text(*article[:2], f"{mark}{caption}", *article[2:])) == text(*article)


def test_a_lead_behind_a_dateline_goes_where_it_stands_again_without_it_further_down() -> None:
    for dateline in ("LINDTOWN, Coast News - ", "coast.com, LINDTOWN - "):
        article = [f"{dateline}{SEEN}", WATER, BREAD]
        assert clean(text(*article, SEEN, SCHOOL)) == text(*article, SCHOOL)
    for above in (f"Ann Lind - {SEEN}", f"LINDTOWN, Coast News - {SEEN[:-1]}, said Ann, who lives there."):
        assert clean(text(above, WATER, BREAD, SEEN, SCHOOL)) == text(above, WATER, BREAD, SEEN, SCHOOL)


# Forty words and more, so that it is a copy whatever it stands in.
OPENING = f"{WATER[:-1]}, and the council, which met on Tuesday in the old hall by the river, has not said who pays."
MORE = {
    "a dateline": f"LONDON (AP) - {OPENING}",
    "who wrote it": f"{OPENING} (ab/cd)",
    "words before": f"On Tuesday of this week {OPENING[0].lower()}{OPENING[1:]}",
    "words behind": f"{OPENING[:-1]}, as she told reporters late last night.",
}


@pytest.mark.parametrize("other", MORE.values(), ids=list(MORE))
@pytest.mark.parametrize("at", [0, 2])
def test_no_paragraph_moves_because_it_has_a_few_words_more_in_the_second_body(other: str, at: int) -> None:
    body = [PLAN, BREAD, SCHOOL, SEEN, f"{FLOOD} {LEAD}"]
    one, two = ([*body[:at], line, *body[at:]] for line in (OPENING, other))
    assert clean(text(*one, "By Jane Roe", *two)) == text(*one, "By Jane Roe", other)


NEW = ["Nobody had said so before.", "That was news to all of them."]


def test_an_excerpt_with_new_sentences_leaves_the_text_as_it_is() -> None:
    article = [LEAD, PLAN, BREAD, SCHOOL, FLOOD, WATER, SEEN]
    assert clean(text(*article, f"{PLAN} {NEW[0]}", f"{BREAD} {NEW[1]}")) == text(*article, *NEW)


@pytest.mark.parametrize("label", ["1. ", "09.30 ", "Answer: ", "ANN LIND: "])
def test_an_excerpt_with_labels_takes_nothing_from_the_text(label: str) -> None:
    lines = [LEAD, PLAN, BREAD, SCHOOL, FLOOD, WATER, SEEN, f"{label}{PLAN}", f"{label}{BREAD}"]
    assert clean(text(*lines)) == text(*lines)


def test_a_fuller_body_further_down_stays_whatever_stands_between() -> None:
    body = [PLAN, BREAD, SCHOOL, FLOOD]
    fuller_body = [f"{at}. {one}" for at, one in enumerate(body, 1)]
    assert clean(text(LEAD, *body, WATER, *fuller_body, SEEN)) == text(LEAD, WATER, *fuller_body, SEEN)
