"""What is long enough to go, and where it may begin and end; what must stay stands first."""

from __future__ import annotations

import re

import pytest
from passage_values import both, shown
from test_matcher_rules import BREAD, LEAD, PLAN, SCHOOL, SEEN, WATER, text

from dedupe_article import clean
from dedupe_article.matcher.choice.fits import clear_of_rows, fits, next_door, without_notices
from dedupe_article.matcher.choice.side import LONG, Passage, Side, side
from dedupe_article.matcher.difference.noise import SILENT
from dedupe_article.model import Kind, Settings

AD, STARS, POST = "ADVERTISEMENT", "* * *", "The mayor said the old bridge would stay closed for good"
LEFT = "they all said it was late when they left"
NEW = "A new paragraph that nobody has seen before in this text at all."
TABLE = "| name | houses |\n| --- | --- |\n| Ann Lind of the lower town by the river | 25 |\n"

STAYS = {
    "a short beginning of a paragraph": text(LEAD, PLAN, SEEN, "Her deputy Bob Marsh did not agree with the plan"),
    "one that ends in a full stop": text(
        LEAD, PLAN, SEEN, "Her deputy Bob Marsh did not agree with the plan of the mayor."
    ),
    "a beginning of a sentence inside a paragraph": text(
        LEAD, f"{SEEN} {PLAN}", WATER, "Her deputy Bob Marsh did not agree with the plan of the"
    ),
    "words from inside a sentence": text(LEAD, PLAN, SEEN, "deputy Bob Marsh did not agree with the plan of the"),
    "some with dots before them alone": text(LEAD, PLAN, SEEN, "... Bob Marsh did not agree with the plan of"),
    "some with dots of which one is another": text(
        LEAD, PLAN, SEEN, "... Bob Marsh did agree with the plan of the ..."
    ),
    "a post that is not beside its twin": text(LEAD, f"{POST}, wrote Ann.", WATER, f"{POST}!"),
    "rows of a table of which one has another number": (
        f"{LEAD}\n\n{TABLE}| Bob Marsh of the upper town by the mill | 26 |\n\n{WATER}\n\n"
        f"{TABLE}| Bob Marsh of the upper town by the mill | 27 |\n"
    ),
}
GOES = {
    "a beginning of a paragraph that breaks off": (
        text(LEAD, PLAN, SEEN, "Her deputy Bob Marsh did not agree with the plan of the"),
        text(LEAD, PLAN, SEEN),
    ),
    "a short one with dots": (
        text(LEAD, PLAN, SEEN, "Her deputy Bob Marsh did not agree with ..."),
        text(LEAD, PLAN, SEEN),
    ),
    "a piece with dots on both sides": (
        text(LEAD, PLAN, SEEN, "... Bob Marsh did not agree with the plan of ..."),
        text(LEAD, PLAN, SEEN),
    ),
    "the end of a paragraph behind dots": (
        text(LEAD, PLAN, SEEN, f"[…] {' '.join(PLAN.split()[3:])}"),
        text(LEAD, PLAN, SEEN),
    ),
    "a short one with dots by number": (
        text(LEAD, PLAN, SEEN, "Her deputy Bob Marsh did not agree with [&#8230;]"),
        text(LEAD, PLAN, SEEN),
    ),
    "an excerpt with dots by number, a line above its article": (
        text("Her deputy Bob Marsh did not agree with [&#8230;]", SEEN, PLAN, WATER),
        text(SEEN, PLAN, WATER),
    ),
    "the end of a paragraph behind dots by name": (
        text(LEAD, PLAN, SEEN, f"[&hellip;] {' '.join(PLAN.split()[3:])}"),
        text(LEAD, PLAN, SEEN),
    ),
    "a short one with dots in brackets": (
        text(LEAD, PLAN, SEEN, "Her deputy Bob Marsh did not agree with […]"),
        text(LEAD, PLAN, SEEN),
    ),
    "a note in emphasis that stands in brackets too": (
        text(f"_{PLAN}_", LEAD, WATER, BREAD, SCHOOL, f"({PLAN})"),
        text(f"_{PLAN}_", LEAD, WATER, BREAD, SCHOOL),
    ),
    "a post behind its twin": (
        text(LEAD, f"{POST}, wrote Ann.", f"{POST}!", WATER),
        text(LEAD, f"{POST}, wrote Ann.", WATER),
    ),
    "a post before its twin": (
        text(LEAD, f"{POST}!", f"{POST}, wrote Ann.", WATER),
        text(LEAD, f"{POST}, wrote Ann.", WATER),
    ),
    "a page that opens with the end of the one before": (
        text(
            LEAD,
            f"{WATER} It was late when they left the hall at last.",
            "It was late when they left the hall at last.",
            BREAD,
        ),
        text(LEAD, f"{WATER} It was late when they left the hall at last.", BREAD),
    ),
    "words of a page whose last sentence the next one has in full": (
        text(LEAD, f"{WATER} They all said it was late when they left", f"{LEFT} the hall at last.", BREAD),
        text(LEAD, WATER, f"{LEFT} the hall at last.", BREAD),
    ),
    "paragraphs, and the lines that stand all over stay": (
        text(LEAD, AD, WATER, AD, SCHOOL, AD, WATER, AD, BREAD, AD, PLAN),
        text(LEAD, AD, WATER, AD, SCHOOL, AD, AD, BREAD, AD, PLAN),
    ),
    "paragraphs, and the stars around them stay": (
        text(LEAD, STARS, WATER, STARS, SCHOOL, STARS, WATER, STARS, BREAD, STARS, PLAN),
        text(LEAD, STARS, WATER, STARS, SCHOOL, STARS, STARS, BREAD, STARS, PLAN),
    ),
    "two parts of a copy around a new paragraph": (
        text(LEAD, WATER, BREAD, SCHOOL, WATER, NEW, BREAD),
        text(LEAD, WATER, BREAD, SCHOOL, NEW),
    ),
}


@pytest.mark.parametrize("article", STAYS.values(), ids=list(STAYS))
def test_an_article_in_which_words_recur_stays(article: str) -> None:
    assert clean(article) == article


@pytest.mark.parametrize(("article", "cleaned"), GOES.values(), ids=list(GOES))
def test_a_short_passage_that_stands_again_goes(article: str, cleaned: str) -> None:
    assert clean(article) == cleaned


TEN, LINE = "a b c d e f g h i j", "a b c d e f g"


def view(one: str, two: str, between: str = "-", behind: str = "-") -> tuple[Side, Passage]:
    """The later of two passages as the side that would go, all of it."""
    page, copy = shown(*both(one, two), between, behind)
    return side(page, copy, SILENT), Passage(copy.j, copy.j_end, copy.i, copy.i_end)


# Two passages, the weight of all that would go beside it, and whether the later one fits.
FITS = {
    "words inside a sentence": (TEN, TEN, LONG - 1, False),
    "they are a part of a long copy": (TEN, TEN, LONG, True),
    "they begin a paragraph only": (f"| {TEN}", f"| {TEN}", LONG - 1, False),
    "they end a paragraph only": (f"{TEN} |", f"{TEN} |", LONG - 1, False),
    "a short line alone": (f"| {LINE} |", f"| {LINE} |", 7.0, False),
    "a short line beside too little": (f"| {LINE} |", f"| {LINE} |", 15.0, False),
    "a short line in a copy": (f"| {LINE} |", f"| {LINE} |", 16.0, True),
    "a short stretch in a copy": (f"| {LINE}", f"| {LINE}", LONG, False),
    "a line": (f"| {LINE} h |", f"| {LINE} h |", 8.0, True),
    "a line that is recalled inside a sentence": (f"{LINE} h", f"| {LINE} h |", 8.0, False),
    "a line that is recalled inside a sentence, in a long copy": (f"{LINE} h", f"| {LINE} h |", LONG, True),
    "lines that end where their twins end": (f"{LINE} | h", f"| {LINE} | h |", 8.0, True),
    "lines that do not end where their twins end": (f"{LINE} h", f"| {LINE} | h |", 8.0, False),
    "a line whose twin is two": (f"{LINE} | h", f"| {LINE} h |", 8.0, False),
}


@pytest.mark.parametrize(("one", "two", "total", "expected"), FITS.values(), ids=list(FITS))
def test_a_passage_fits_by_its_length_and_its_edges(one: str, two: str, total: float, expected: bool) -> None:
    seen, run = view(one, two)
    assert fits(seen, run, total, Settings(min_words=8)) is expected


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [(0, 8, True), (2, 5, True), (1, 5, True), (2, 7, True), (3, 8, False), (1, 3, False), (1, 4, False), (5, 7, True)],
)
def test_a_passage_begins_and_ends_beside_rows(start: int, end: int, expected: bool) -> None:
    seen, run = view("x", "| a b | row row row | c d e |")
    table = seen.page.paragraph(run.start + 2)
    kinds = [Kind.TABLE if at == table else Kind.PROSE for at in range(len(seen.page.paragraphs))]
    page = seen.page._replace(kinds=lambda: kinds)
    assert clear_of_rows(page, Passage(run.start + start, run.start + end, 1, 2)) is expected
    seen = seen._replace(page=page)
    assert (
        fits(seen, run._replace(start=run.start + start, end=run.start + end), LONG, Settings(min_words=1)) is expected
    )


@pytest.mark.parametrize(
    ("one", "two", "between", "expected"),
    [
        (f"| {LINE}", f"| {LINE} |", "h i |", True),
        (f"| {LINE}", f"| {LINE} |", "h i | x |", False),
        (f"| {LINE}", f"{LINE} |", "h i | x", False),
        (f"| {LINE}", f"| {LINE}", "h i |", False),
        (f"{LINE}", f"| {LINE} |", "h i |", False),
        (f"/ {LINE}", f"| {LINE} |", "h i |", False),
    ],
    ids=[
        "a paragraph beside the one that begins with it",
        "one further on",
        "the end of one",
        "the beginning of one",
        "a paragraph beside one that has it inside a sentence",
        "a paragraph beside one that has it inside",
    ],
)
def test_an_embedded_post_stands_beside_the_paragraph_that_begins_with_it(
    one: str, two: str, between: str, expected: bool
) -> None:
    seen, run = view(one, two, between)
    assert next_door(seen.page, run) is expected


@pytest.mark.parametrize(
    ("one", "two", "between", "behind", "cut"),
    [
        ("| ad | a b c d | ad |", "| ad | a b c d | ad |", "x |", "| ad | ad | y", (1, 1)),
        ("| ad | a b c d | ad |", "| ad | a b c d | ad |", "", "| ad | ad | y", (0, 0)),
        ("| ad | a b c d |", "| ad | a b c d |", "x |", "| y", (0, 0)),
        ("| a b c d | ad |", "| a b c d | ad |", "by | x |", "| by | ad | by | ad | by", (0, 1)),
        ("| ad | by | ad |", "| ad | by | ad |", "x |", "| by | y", (1, 1)),
    ],
    ids=[
        "they stand before and behind",
        "nothing stands between the copies",
        "a line that stands twice is none",
        "a line that stands as often behind it is not beside it",
        "of two the one that stands more often",
    ],
)
def test_lines_that_stand_all_over_a_text_are_left(
    one: str, two: str, between: str, behind: str, cut: tuple[int, int]
) -> None:
    seen, run = view(one, two, between, behind)
    assert without_notices(seen, run.start, run.end) == (run.start + cut[0], run.end - cut[1])


def test_of_lines_that_stand_all_over_a_text_nothing_is_left() -> None:
    seen, run = view("| ad |", "| ad |", "x | ad | y |", "")
    start, end = without_notices(seen, run.start, run.end)
    assert start == end


LABELS = [
    "... Read more",
    "… Lire la suite",
    " ... Baca selengkapnya",
    "…Read on",
    " [...] Read more »",
    "... (more)",
    "... (more…)",
    " […] [Read more](https://coast.example/a)",
    "...[Read more »](/a)",
]


@pytest.mark.parametrize("label", LABELS)
@pytest.mark.parametrize("words", [12, 50])
@pytest.mark.parametrize("letters", [0, 3], ids=["behind a word", "in a word"])
def test_a_teaser_goes_and_the_label_behind_it_stays(label: str, words: int, letters: int) -> None:
    teaser = " ".join(f"{WATER} {BREAD} {SCHOOL} {PLAN} {LEFT}".split()[:words]).rstrip(".,")
    whole = f"{teaser} altogether at last it was, they said."
    cut = f"{teaser}{' altogether'[: letters and letters + 1]}{label}"
    assert clean(text(LEAD, cut, whole, NEW)) == text(LEAD, re.sub(r"^ ?\[?[.…]+\]? ?", "", label), whole, NEW)
    assert clean(text(LEAD, cut.replace(label, "... ...mehr"), whole, NEW)) == text(LEAD, "...mehr", whole, NEW)


@pytest.mark.parametrize("label", ["Photo: ", "Breaking news: ", "图："])
def test_a_line_goes_beside_the_one_that_has_a_label_before_it(label: str) -> None:
    post = POST.rstrip(".")
    for lines in ((post, label + post), (label + post, post)):
        assert clean(text(LEAD, *lines, WATER)) == text(LEAD, label + post, WATER)


def test_a_line_stays_where_another_one_has_it_behind_more_than_a_label() -> None:
    for label in ("In the evening the mayor of the town told us: ", "He said. Photo: "):
        lines = text(LEAD, post := POST.rstrip("."), label + post, WATER)
        assert clean(lines) == lines


TAILS = [
    "Share Tweet Email",
    "(Photo: Reuters/Ann Lind)",
    "— Coast News (@coast) March 3, 2020",
    "#flood #harbour",
    "Read more",
]


@pytest.mark.parametrize("tail", TAILS)
def test_a_paragraph_that_stands_again_before_a_label_goes_and_the_label_stays(tail: str) -> None:
    assert clean("\n".join((WATER, BREAD, SCHOOL, f"{BREAD} {tail}"))) == "\n".join((WATER, BREAD, SCHOOL, tail))
    assert clean("\n".join((f"{BREAD} {tail}", WATER, BREAD, SCHOOL))) == "\n".join((tail, WATER, BREAD, SCHOOL))


@pytest.mark.parametrize(
    "more", ["Nobody was hurt.", "“Nobody was hurt.”", "Nobody was hurt, and the sea was calm at last"]
)
def test_a_paragraph_that_says_more_is_the_fuller_one(more: str) -> None:
    assert clean("\n".join((WATER, BREAD, SCHOOL, f"{BREAD} {more}"))) == "\n".join((WATER, SCHOOL, f"{BREAD} {more}"))


def test_lines_that_differ_behind_the_same_sentence_are_two_entries() -> None:
    text = "\n".join(("North", f"{BREAD} Highs of 14", "South", f"{BREAD} Highs of 16", WATER))
    assert clean(text) == text


@pytest.mark.parametrize(("label", "times"), [("Photo:", 1), ("Foto:", 1), ("写真：", 1), ("Lind:", 2)])
def test_what_a_picture_shows_goes_beside_its_label_and_what_somebody_says_does_not(label: str, times: int) -> None:
    assert clean("\n".join((WATER, BREAD, f"{label} {BREAD}", SCHOOL))).count(BREAD) == times
