"""The first search: a few words of the last quarter that stand before, and how many shingles they promise."""

from __future__ import annotations

import pytest

from dedupe_article.matcher.seeds.anchors import anchor
from dedupe_article.matcher.seeds.probe import recurring
from dedupe_article.model import Settings

EIGHT = "one two three four five six seven eight"
REST = [f"w{at}" for at in range(28)]
TEXT = " ".join(["Once", EIGHT, *REST, EIGHT, "and", "out"])  # the second eight begin the last quarter


@pytest.mark.parametrize("end", ["", "\n", " \n\n"], ids=["no end of line", "an end of line", "a blank and two"])
def test_eight_words_that_stand_before_are_an_anchor(end: str) -> None:
    found = anchor(TEXT.replace(" six", "\nsix") + end)
    assert found is not None
    assert [found.flat[at:].startswith(f"{EIGHT} {word}") for at, word in ((found.i, "w0"), (found.j, "and"))] == [
        True
    ] * 2
    assert (found.offset(found.i), found.offset(found.j)) == (found.i, found.j)
    assert found.offset(len(found.flat)) == len(found.text)


@pytest.mark.parametrize(
    "text",
    [
        TEXT.replace("eight w", "ate w"),
        TEXT.replace("Once one", "Once ton"),
        TEXT.replace("six ", "six  "),
        "",
        "a b c",
    ],
    ids=["another last word", "the end of another word before", "a blank among them", "nothing", "few words"],
)
def test_fewer_words_are_none(text: str) -> None:
    assert anchor(text) is None


def test_an_anchor_promises_no_more_shingles_than_recur() -> None:
    found = anchor(TEXT)
    assert found is not None
    least, all_of_them = (recurring(TEXT, one, Settings()).shingles or 0 for one in (found, None))
    assert 0 < least <= all_of_them == 3
