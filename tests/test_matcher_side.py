"""One side of two copies: its edges and units, and where words stand twice in a row."""

from __future__ import annotations

import textwrap

import pytest
from passage_values import both, marked, read, shown

from dedupe_article import clean
from dedupe_article.matcher.choice.side import JUMP, LONG, Kin, Passage, Plan, Side, overlaps, side, stutter
from dedupe_article.matcher.difference.noise import SILENT
from dedupe_article.matcher.page.edges import PARAGRAPH, SENTENCE
from dedupe_article.model import Span

MANY = " ".join(f"w{at}" for at in range(int(LONG) - 3))
EDGES = {
    "the ends of a copy are sentence edges": ("| a b c |", "a b c", "/ a b c /"),
    "a copy has its own edges": ("a b c d", "| a / b | c d |", "| a / b | c d |"),
    "the higher of two edges counts": ("a | b / c d", "a / b | c d", "/ a | b | c d /"),
    "an edge of the other side counts in a long copy": (f"a | b {MANY} c", f"a b {MANY} c", f"/ a | b {MANY} c /"),
    "and in a shorter one it does not": (f"a | b {MANY}", f"a b {MANY}", f"/ a b {MANY} /"),
    "nor beside a word that differs": (f"a x | b {MANY} c", f"a y b {MANY} c", f"/ a y b {MANY} c /"),
    "nor before one": (f"a b | x c {MANY}", f"a b y c {MANY}", f"/ a b y c {MANY} /"),
    "beside a word that differs an edge of both does": ("a x | b c", "a y / b c", "/ a y | b c /"),
    "before a word that differs an edge of both does": ("a b | x c", "a b / y c", "/ a b | y c /"),
    "a paragraph of the other side that begins as the copy does": ("| a b |", "/ a b /", "| a b |"),
    "a word divided at the end of a line is one": ("a saatini b", "a saat | ini b", "/ a saat ini b /"),
    "a word divided in three is one": ("a saatinilah b", "a saat | ini / lah b", "/ a saat ini lah b /"),
    "two words are two": ("a saat ini b", "a sa | atini b", "/ a sa | atini b /"),
    "an edge beside a divided word counts": ("a saatini b", "a | saat ini | b", "/ a | saat ini | b /"),
}


def view(one: str, two: str, between: str = "-") -> Side:
    page, alignment = shown(*both(one, two), between)
    return side(page, alignment, SILENT)


@pytest.mark.parametrize(("one", "two", "expected"), EDGES.values(), ids=list(EDGES))
def test_a_side_has_the_edges_of_both(one: str, two: str, expected: str) -> None:
    seen = view(one, two)
    assert marked(seen.page, seen.alignment.j, seen.alignment.j_end, seen.bounds) == expected
    assert seen.at == sorted(seen.bounds)
    assert (seen.at[0], seen.at[-1]) == (seen.alignment.j, seen.alignment.j_end)


@pytest.mark.parametrize(
    ("words", "level", "unit"),
    [
        ("a", SENTENCE, "a b"),
        ("b", SENTENCE, "a b"),
        ("c", SENTENCE, "c d"),
        ("b c", SENTENCE, "a b c d"),
        ("f", SENTENCE, "e f"),
        ("", SENTENCE, "a b"),
        ("a", PARAGRAPH, "a b c d"),
        ("d", PARAGRAPH, "a b c d"),
        ("e", PARAGRAPH, "e f g h"),
        ("h", PARAGRAPH, "e f g h"),
        ("d e", PARAGRAPH, "a b c d e f g h"),
    ],
)
def test_a_unit_reaches_from_edge_to_edge_of_its_level(words: str, level: int, unit: str) -> None:
    seen = view("a b c d e f g h", "a b / c d | e f / g h")
    start = seen.alignment.j + "abcdefgh".index(words[:1])
    found = seen.unit(start, start + len(words.split()), level)
    assert " ".join(seen.page.keys[slice(*found)]) == unit


def test_a_word_at_either_end_of_a_copy_is_in_its_unit() -> None:
    seen = view("a b c d", "a b / c d")
    start, end = seen.alignment.j, seen.alignment.j_end
    assert seen.unit(start - 1, start + 1, PARAGRAPH) == (start, end)
    assert seen.unit(end - 1, end + 1, SENTENCE) == (end - 2, end)


LINE = " ".join(f"w{at}" for at in range(JUMP))
STUTTERS = {
    "a sentence": ("a b /", "a b /", "", True),
    "a paragraph": ("| a b |", "| a b |", "", True),
    "words inside a sentence": ("a b", "a b", "", False),
    "words that a paragraph begins with and the next goes on from": ("| a b", "a b |", "", True),
    "words of which the first are in mid sentence": ("a b", "a b |", "", False),
    "words of which the last are followed by a sentence": ("| a b", "a b /", "", False),
    "a paragraph with a word between them": ("| a b |", "| a b |", "-", False),
    "words of which one differs": ("a b /", "a c /", "", False),
    "what a page opens with": (f"{LINE}", f"| {LINE}", "", True),
    "a word less": (f"{LINE}".partition(" ")[2], f"| {LINE.partition(' ')[2]}", "", False),
    "what a sentence opens with": (f"{LINE}", f"/ {LINE}", "", False),
}


@pytest.mark.parametrize(("one", "two", "between", "expected"), STUTTERS.values(), ids=list(STUTTERS))
def test_what_stands_twice_in_a_row(one: str, two: str, between: str, expected: bool) -> None:
    assert stutter(view(one, two, between)) is expected


@pytest.mark.parametrize(
    ("spans", "expected"),
    [
        ([], False),
        ([Span(2, 6)], False),
        ([Span(2, 7)], True),
        ([Span(6, 7)], True),
        ([Span(8, 9)], True),
        ([Span(9, 11)], False),
        ([Span(2, 6), Span(9, 11)], False),
        ([Span(2, 4), Span(5, 7), Span(10, 11)], True),
        ([Span(2, 11)], True),
    ],
)
def test_a_passage_overlaps_what_is_held_where_they_have_a_letter_in_common(spans: list[Span], expected: bool) -> None:
    page, _ = shown(read("a b"), read("c d"), "")
    assert page.text[6:9] == "c d"
    assert overlaps(page, Passage(3, 5, 1, 3), spans) is expected


def test_a_plan_says_that_nothing_goes_and_nothing_stays() -> None:
    assert Plan() == ((), (), 0.0, Kin.UNTOLD)


def test_a_sentence_that_goes_on_in_the_next_line_is_one() -> None:
    """A figure that is another one stays with its sentence, though the copy is broken into lines."""
    said = (
        "Those who knew him said that it made big news when he was held by the\n"
        "New York Police in {} over the claims of several women who had worked\nat his home."
    )
    apart = "Nobody in the town would talk about the case to the papers, and it went on for years."
    text = f"{said.format(2006).replace(chr(10), ' ')}\n\n{apart}\n\n{said.format(2009)}\n"
    assert clean(text) == text


def test_a_sentence_of_which_a_word_differs_where_a_line_begins_stays_whole() -> None:
    body = [
        "The singer said that she had waited for the day for a long time and that the songs of the record are good.",
        "The record was made in a small studio by the sea, and all of the players of the first years took part in it.",
    ]
    said = "By the end of May the group had sold no more than{}{} of all seats."
    lines = [textwrap.fill(line, 60) for line in body]
    left = clean("\n".join(["A tour was announced.", *body, said.format(" ", "60%"), *lines, said.format("\n", "51%")]))
    assert left == "\n".join(["A tour was announced.", *body, said.format(" ", "60%"), said.format("\n", "51%")])
