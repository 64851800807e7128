"""A text as the judge sees it: where a passage begins and ends, what a notice is, and what words count."""

from __future__ import annotations

import pytest
from test_matcher_rules import seen

from dedupe_article.matcher.page import Page, page
from dedupe_article.matcher.page.counts import MANY, Counts, Triples, letter_triples
from dedupe_article.matcher.page.marks import common_suffix
from dedupe_article.matcher.words import words
from dedupe_article.model import Paragraph

SPANS = {
    "a bracket and a quotation mark before the first word": ("Ann said (“we go” and left.", "we go", "(“we go”"),
    "what stands right behind the last word": ("Ann said that we go), and left.", "we go", "we go),"),
    "not what stands apart from it": ("Ann said that we go – and left.", "we go", "we go"),
    "not what opens the next word": ("Ann said that we go—“and left.", "we go", "we go—"),
    "not what stands behind that": ("Ann said that we go) (and left.", "we go", "we go)"),
    "nothing between characters": ("市长林安表示", "长林", "长林"),
    "a sentence with the mark that stands apart at its end": (
        "Il est venu le soir ! Puis il partit.", "Il est venu le soir", "Il est venu le soir !"
    ),
    "a sentence without the blanks behind it": ("It rained.  Ann left.", "It rained", "It rained."),
    "a paragraph of one word": ("It rained.\n\nAgain.\n\nAnn left.", "Again", "Again."),
    "the beginning of the text": ("“It rained a lot.” Ann left.", "It rained", "“It rained"),
    "the end of the text": ("It rained. (Ann left.)\n", "Ann left", "(Ann left.)"),
}  # fmt: skip


def found(shown: Page, passage: str, last: bool = False) -> tuple[int, int]:
    """The words of the first, or the last, place of `passage` in a text."""
    keys = words(passage).keys
    places = [at for at in range(len(shown.keys)) if shown.keys[at : at + len(keys)] == keys]
    return places[-last], places[-last] + len(keys)


@pytest.mark.parametrize(("text", "passage", "expected"), SPANS.values(), ids=list(SPANS))
def test_a_passage_has_the_punctuation_that_belongs_to_it(text: str, passage: str, expected: str) -> None:
    shown = seen(text)
    assert text[slice(*shown.span(*found(shown, passage)))] == expected


TWINS = {
    "brackets of both": ("Ann said that (we go), if late. Bob cried that (we go), too.", "(we go),"),
    "no bracket of one": ("Ann said that (we go), if late. Bob cried that we go, too.", "we go"),
    "no quotation marks apart": ('Ann said that we go . " if late. Bob cried that we go . " too.', "we go ."),
    "no blanks": ("Ann said that – we go – if late. Bob cried that – we go – too.", "– we go –"),
    "the wrecks of marks": (
        "Ann said that â€œwe goâ€\x9d if late. Bob cried that “we go” too, and it is Â£5.", "â€œwe goâ€\x9d"
    ),
    "the tags around it": ("<p>It is.</p><p>so we go.</p><p>They stay.</p><p>so we go.</p><p>And</p>", "we go.</p>"),
    "not a wreck apart": ("Ann said that â€œ we go â€\x9d if late. Bob cried that we go too.", "we go"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TWINS.values(), ids=list(TWINS))
def test_a_passage_inside_a_sentence_has_the_punctuation_that_its_twin_has(text: str, expected: str) -> None:
    shown = seen(text)
    span, twin = shown.twin_spans((*found(shown, "we go"), *found(shown, "we go", last=True)))
    assert text[slice(*span)] == expected
    assert "we go" in text[slice(*twin)]


@pytest.mark.parametrize(
    ("one", "two", "shared"),
    [("ab(", "c(", "("), (" (", " (", " ("), ("b", "ab", "b"), ("", "a", ""), ("ab", "ac", ""), ("a-b", "c-d", "")],
)
def test_the_end_that_two_gaps_share(one: str, two: str, shared: str) -> None:
    assert common_suffix(one, two) == common_suffix(two, one) == shared


def test_no_sentence_begins_in_the_middle_of_mojibake() -> None:
    text = "It rained late.â€\x9dAnn left.Â\xa0"
    found = words(text)
    paragraph = Paragraph(0, len(text), len(text))
    shown = page(text, found, ([paragraph], [[0, text.index("€"), len(text) - 1]], list))
    assert text[shown.offset(3) :].startswith("Ann left.")
    assert list(shown.edges) == [2, 0, 0, 1, 0, 2]


LINE, OTHER, LAST = "the rain had not come", "the town was asleep by ten", "nobody saw the boats"
NOTICES = {
    "three times between other lines": (f"ad|{LINE}|ad|{OTHER}|ad|{LAST}", True),
    "three times and of three words": (f"ad for boats|{LINE}|ad for boats|{OTHER}|ad for boats|{LAST}", True),
    "twice": (f"ad|{LINE}|ad|{OTHER}|{LAST}", False),
    "three times but of four words": (f"ad of a ferry|{LINE}|ad of a ferry|{OTHER}|ad of a ferry", False),
    "three times and at the end of the text": (f"{LINE}|ad|{OTHER}|ad|{LAST}|ad", True),
    "in each of three copies": (f"ad|{LINE}|{OTHER}|ad|{LINE}|{OTHER}|ad|{LINE}", False),
    "more often than the copies": (f"ad|{LINE}|ad|{OTHER}|ad|{LINE}", True),
    "in each of three copies of which one is misspelt": (
        f"ad|{LAST}|{OTHER}|ad|{LAST.replace('boats', 'baots')}|{OTHER}|ad|{LAST}", False
    ),
    "beside a line that shares some words with others": (
        "ad|one two three four five six|ad|three four five six|ad|three four five six", True
    ),
}  # fmt: skip


@pytest.mark.parametrize(("lines", "expected"), NOTICES.values(), ids=list(NOTICES))
def test_a_notice_stands_more_often_than_the_line_beside_it(lines: str, expected: bool) -> None:
    shown = seen(lines.replace("|", "\n\n"))
    at = shown.first[lines.split("|").index(next(line for line in lines.split("|") if line.startswith("ad")))]
    line = shown.line_at(at)
    assert shown.is_notice(line, shown.line_at(line[1])) == expected


def test_a_notice_may_end_the_text() -> None:
    shown = seen(f"{LINE}\n\nad\n\n{OTHER}\n\nad\n\n{LAST}\n\nad")
    last = len(shown.keys) - 1
    assert shown.is_notice(shown.line_at(last), shown.line_at(last + 1))


def test_what_stands_beside_the_first_word_and_the_last() -> None:
    shown = seen("“Go!” he said.\n")
    assert (shown.head(0), shown.tail(1), shown.tail(3)) == ("“", "!” ", ".\n")


def test_a_line_is_a_paragraph_and_there_is_none_beyond_the_text() -> None:
    shown = seen("one two\n\nthree\n\nfour five six\n")
    lines = [shown.line_at(at) for at in range(-1, 7)]
    assert lines == [(-1, -1), (0, 2), (0, 2), (2, 3), (3, 6), (3, 6), (3, 6), (6, 6)]
    assert list(shown.lines_in(1, 5)) == [(1, 2), (2, 3), (3, 5)]


@pytest.mark.parametrize(
    ("text", "weight"),
    [
        ("It rained.", 2.0),
        ("市长林安表示", 3.0),
        ("เขากินขาว", 1.8),
        ("เขากิ副市长说今天下雨", 6.5),
        ("เขากินขาว副市长", 2.4),
    ],
    ids=["words", "Chinese", "Thai", "more Chinese than Thai", "more Thai than Chinese"],
)
def test_a_character_counts_as_a_part_of_a_word(text: str, weight: float) -> None:
    shown = seen(text)
    assert shown.weight(0, len(shown.keys)) == pytest.approx(weight)


@pytest.mark.parametrize(("word", "triples"), [("", ["  "]), ("a", [" a "]), ("ab", [" ab", "ab "])])
def test_a_word_of_any_length_has_letter_triples(word: str, triples: list[str]) -> None:
    assert letter_triples(word) == triples


def test_letter_triples_are_counted_alike_in_few_words_and_in_many() -> None:
    few = ["", "banana", "anan", "aaaa", "* *  *", "banana"]
    many = [*few, *map(str, range(MANY))]
    asked = ["ana", "aaa", " an", "na ", "* *", "  ", "xyz"]
    counts = Counts(few, [0]), Counts(many, [0])
    assert [isinstance(one.triples, Triples) for one in counts] == [True, False]
    assert [[one.triples[triple] > 1 for triple in asked] for one in counts] == [
        [True, True, False, False, False, False, False],
        [True, True, False, False, False, False, False],
    ]
    assert [counts[0].triples[triple] for triple in asked[:5]] == [3, 2, 1, 1, 1]
