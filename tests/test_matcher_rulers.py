"""Lines without words beside what goes; what stays stands first."""

from __future__ import annotations

import pytest
from test_matcher_rules import BREAD, FLOOD, LEAD, PLAN, WATER, seen

from dedupe_article import clean
from dedupe_article.matcher.choice.side import Passage
from dedupe_article.matcher.judge.rulers import is_ruler, ruler, with_rulers

BODY = [FLOOD, PLAN, WATER, BREAD]


def test_a_mark_that_the_article_does_not_end_with_stays() -> None:
    text = "\n".join([LEAD, *BODY, *(f"<p>{one}</p>" for one in BODY), "<p>###</p>"])
    assert clean(text) == "\n".join([LEAD, *BODY, "<p>###</p>"])
    other = "\n".join([LEAD, *BODY, "***", *(f"<p>{one}</p>" for one in BODY), "<p>###</p>"])
    assert clean(other) == "\n".join([LEAD, *BODY, "***", "<p>###</p>"])


@pytest.mark.parametrize("mark", ["###", "■", "—", "▼", "= = =", "-", "_______"])
@pytest.mark.parametrize("dress", ["<p>{}</p>", "• {}"], ids=["tags", "bullets"])
def test_the_mark_at_the_end_of_a_copy_goes_with_it(mark: str, dress: str) -> None:
    article = [LEAD, *BODY, mark]
    assert clean("\n".join([*article, *map(dress.format, [*BODY, mark])])) == "\n".join(article)


STARS = seen("* * *\n\nOne two three. * * *\n\n* * *\n\nOne two three.\n\n* * *\n\n---\n\nFour.\n")


def test_lines_without_words_go_with_what_is_beside_them_if_the_twin_has_them_in_its_line() -> None:
    assert [STARS.keys[at] for at in range(len(STARS.keys)) if is_ruler(STARS, at)] == ["* * *"] * 3 + ["---"]
    twin, again = STARS.first[1], STARS.first[3]
    assert STARS.keys[twin : twin + 3] == STARS.keys[again : again + 3] == ["one", "two", "three"]
    one = Passage(again, again + 3, twin, twin + 3)
    assert with_rulers(STARS, one) == one._replace(end=again + 4)


SIDES = seen(
    "Stars * * * --- One two three --- * * * end.\n\n---\n\n* * *\n\nOne two three.\n\n* * *\n\n---\n\n+++\n\nFour.\n"
)


def test_several_lines_without_words_go() -> None:
    twin, again = 1, SIDES.first[3]
    one = Passage(again, again + 3, twin, twin + 3)
    assert SIDES.keys[twin : twin + 3] == SIDES.keys[again : again + 3] == ["one", "two", "three"]
    assert with_rulers(SIDES, one) == Passage(again - 2, again + 5, twin, twin + 3)


def test_no_sign_and_no_end_of_the_text_is_a_line_without_words() -> None:
    page = seen("One two three - four.\n\nIt rained.\n\nOne two three.\n\n-5 degrees.\n")
    again = page.first[2]
    one = Passage(again, again + 3, 0, 3)
    assert page.keys[one.end] == "-"
    assert with_rulers(page, one) == one
    page = seen("One two three.\n\nStars * * * One two three.\n\n* * *\n")
    one = Passage(0, 3, page.first[1] + 1, page.first[1] + 4)
    assert with_rulers(page, one) == one


def test_a_line_of_a_mark_of_no_width_is_told_by_the_mark() -> None:
    page = seen("One two.\n\n\u200e\n\n* * *\n")
    assert [ruler(page, at) for at in page.first[1:]] == ["\u200e", "* * *"]
