"""Lines of wrapped text: what stays of a copy that differs is whole sentences, never a line."""

from __future__ import annotations

import re
import textwrap

import pytest

from dedupe_article import clean
from dedupe_article.matcher.page import Page, page
from dedupe_article.matcher.page.lines import breaks_off, follows_blank_line, goes_on, is_wrapped
from dedupe_article.matcher.words import words
from dedupe_article.model import Paragraph

LEAD = (
    "The council of the harbour town voted late on Monday evening to keep the old ferry, which has run since the war."
)
STORY = (
    "The ferry and the bridge were in the news for another reason on Monday, as the Council of Harbour Masters moved "
    "the race in Westhaven from a {} start to one before noon. Heyward said that he looks forward to {} of it again."
)
MORE = (
    "Nobody in the town could say who had paid for the repairs of the pier, and the papers of those years are lost. "
    "The Museum of Seafaring has asked all families to look into their attics for letters."
)
LAST = "The next meeting of the council is open to all, and it begins at seven in the evening in the old school."
HEADING = "Who pays for the pier"
SOUND, OTHER = STORY.format("4:25", "each hour"), STORY.format("4:27", "each hour")
NAMED, WORDED = SOUND.replace("Heyward", "Kallmeyer"), SOUND.replace("again", "soon")


def wrap(text: str, width: int) -> str:
    return textwrap.fill(text, width)


@pytest.mark.parametrize("width", [45, 60, 72])
@pytest.mark.parametrize("differs", [OTHER, NAMED, WORDED], ids=["a figure", "a name", "a word"])
@pytest.mark.parametrize("gap", ["\n\n", "\n"], ids=["blank lines", "no blank lines"])
def test_a_wrapped_paragraph_that_differs_stays_and_so_does_the_other_one(width: int, differs: str, gap: str) -> None:
    text = gap.join([LEAD, SOUND, MORE, wrap(differs, width)])
    assert clean(text) == text
    text = gap.join([LEAD, wrap(SOUND, width), differs, MORE])
    assert clean(text) == text


@pytest.mark.parametrize("width", [45, 60, 72])
@pytest.mark.parametrize("differs", [OTHER, NAMED, WORDED], ids=["a figure", "a name", "a word"])
@pytest.mark.parametrize("gap", ["\n\n", "\n"], ids=["blank lines", "no blank lines"])
def test_of_a_wrapped_body_the_paragraph_that_differs_stays_whole(width: int, differs: str, gap: str) -> None:
    body = [LEAD, SOUND, HEADING, MORE, LAST]
    copy = [wrap(one, width) for one in (LEAD, differs, HEADING, MORE, LAST)]
    assert clean(gap.join([*body, *copy])) == gap.join([*body, wrap(differs, width)])


@pytest.mark.parametrize("widths", [(60, 60), (72, 45), (45, 60)])
def test_of_two_bodies_that_are_wrapped_it_stays_whole_too(widths: tuple[int, int]) -> None:
    first, second = ([wrap(one, width) for one in (SOUND, MORE, LAST)] for width in widths)
    left = clean("\n\n".join([LEAD, *first, wrap(OTHER, widths[1]), *second[1:]]))
    assert left == "\n\n".join([LEAD, *first, wrap(OTHER, widths[1])])


def test_a_line_of_wrapped_text_that_begins_with_a_dash_is_none_of_its_own() -> None:
    said = (
        "On Monday the ferry stayed in the harbour for all of the {} hours{}– as the old bridge of the town "
        "had done –{}and left for the islands."
    )
    apart = "Nobody in the town would talk about the ferry to the papers, and it went on for years."
    text = "\n".join([LEAD, said.format(11, " ", " "), apart, MORE, said.format(12, "\n", "\n")])
    assert clean(text) == text


PAGE = wrap(f"{MORE} {SOUND} {LAST} {LEAD}", 60).split("\n")
SEAMS = {
    "with another figure": [line.replace("4:25", "4:27") for line in PAGE[3:6]],
    "with a word more": [*PAGE[4:5], f"{PAGE[5]} then"],
    "without its first words": [PAGE[4].partition(" ")[2], PAGE[5]],
}


@pytest.mark.parametrize("again", SEAMS.values(), ids=list(SEAMS))
def test_what_a_page_opens_with_stays_unless_it_is_the_last_lines_of_the_page_before(again: list[str]) -> None:
    text = "\n".join([*PAGE[:6], *again, *PAGE[6:]])
    assert clean(text) == text


@pytest.mark.parametrize("at", range(5, len(PAGE) - 1))
@pytest.mark.parametrize("count", [2, 3, 4])
def test_the_last_lines_of_a_page_go_at_the_top_of_the_next_one(at: int, count: int) -> None:
    assert clean("\n".join([*PAGE[:at], *PAGE[at - count :]])) == "\n".join(PAGE)


def laid_out(text: str) -> Page:
    paragraphs = [Paragraph(match.start(), match.end(), match.end() + 1) for match in re.finditer("[^\n]+", text)]
    return page(text, words(text), (paragraphs, [[one.start] for one in paragraphs], list))


@pytest.mark.parametrize(
    ("line", "behind", "off", "on"),
    [
        ("The ferry came late.", "it left at nine", False, False),
        ("The ferry came late.”", "it left at nine", False, False),
        ("渡し船は遅れて着いた。", "it left at nine", False, False),
        ("The ferry", "Westhaven", True, False),
        ("Nobody in the harbour town knows who", "Ann is", True, False),
        ("nobody in the whole of the harbour town knows", "Ann is", True, True),
        (
            "nobody in the whole of the harbour town knows",
            "Ann is a very good friend of the man who has the ferry",
            True,
            False,
        ),
        ("The ferry", "of the town", True, True),
        ("The ferry,", "of the town", True, True),
        ("The ferry", "– of the town", True, True),
        ("The ferry " * 20, "of the town", True, False),
    ],
)
def test_a_line_breaks_off_without_a_stop_and_goes_on_in_a_narrow_one(
    line: str, behind: str, off: bool, on: bool
) -> None:
    seen = laid_out(f"{line}\n{behind}")
    word = seen.first[1]
    assert (breaks_off(seen, word), goes_on(seen, word)) == (off, on)
    assert not follows_blank_line(seen, word)
    assert follows_blank_line(laid_out(f"{line}\n\n{behind}"), word)


@pytest.mark.parametrize(
    ("text", "other", "expected"),
    [
        ("One two.\nThree four.", "One two. Three four.", False),
        ("A heading\nThree four.\nFive six.", "A heading Three four. Five six.", False),
        ("One two\nThree four.", "One two\nThree four.", False),
        ("One two\nThree four.", "One two Three four.", True),
        ("One\nTwo\nthree four.\nFive six.", "One Two three four. Five six.", True),
    ],
)
def test_a_side_is_wrapped_where_most_lines_that_the_other_one_has_not_break_off(
    text: str, other: str, expected: bool
) -> None:
    seen = laid_out(f"{text}\n{other}")
    half = len(seen.keys) // 2
    assert is_wrapped(seen, [(word, half + word) for word in seen.inner_edges(0, half)]) is expected


def test_a_glued_copy_leaves_the_sentence_that_differs_and_no_heading() -> None:
    """Its headings stand in no line of their own; those of the body are no lines of wrapped text."""
    body = [LEAD, SOUND, HEADING, MORE, LAST]
    left = clean("\n".join([*body, " ".join([LEAD, OTHER, HEADING, MORE, LAST])]))
    assert left == "\n".join([*body, OTHER.partition(" Heyward")[0]])
