"""What goes, weighed by itself: too few misspellings, too many, too coarse, or a word that the output knows."""

from __future__ import annotations

import pytest
from test_matcher_poorer import aligned

from dedupe_article.matcher.alignment import Alignment, Hunk
from dedupe_article.matcher.choice import Verdict
from dedupe_article.matcher.choice.side import Passage, Plan
from dedupe_article.matcher.difference import Difference
from dedupe_article.matcher.difference.noise import Noise
from dedupe_article.matcher.judge.weigh import (
    ODD,
    Dispute,
    Going,
    copies,
    count,
    crowded,
    differ,
    disputed,
    going,
    gone,
    is_few,
    meaning,
    rows,
    scanty,
)
from dedupe_article.matcher.page import Page

SOUND = "An old man walked along the river and saw the boats of the harbour in the evening light."
FIRM = Dispute(Difference.WORDS, firm=True)


def misspelt(sound: str, *words: str) -> str:
    """The passage with half of each of `words` misspelt: `river` is `rivxx`."""
    copy = sound
    for word in words:
        assert word in copy
        copy = copy.replace(word, word[: len(word) - len(word) // 2] + "x" * (len(word) // 2), 1)
    return copy


def goes(sound: str, copy: str, kind: Difference = Difference.SLIP) -> tuple[Page, Going]:
    page, alignment = aligned("It rained on eight days in June.", sound, copy)
    i, i_end, j, j_end, hunks = alignment
    return page, Going(7, Passage(j, j_end, i, i_end), dict.fromkeys(hunks, kind))


def left(page: Page, one: Going) -> list[str]:
    """The words of the copy that are no misspellings after all."""
    found = scanty(page, [one], differing := count(page, [one]), few=is_few([one], differing))
    assert set(found.values()) <= {ODD}
    assert {number for number, _ in found} <= {7}
    return [" ".join(page.keys[hunk.j1 : hunk.j2]) for hunk in one.hunks if (7, hunk) in found]


# The words that are misspelt, and how many of the places that is are none after all.
SCANTY = [
    pytest.param(["river", "boats"], 2, id="two are too few"),
    pytest.param(["An", "boats", "harbour"], 3, id="the first word does not count"),
    pytest.param(["boats", "harbour", "light"], 3, id="the last word does not count"),
    pytest.param(["old", "man", "walked"], 1, id="three in a row are a phrase"),
    pytest.param(["old", "along", "river", "saw", "boats", "harbour", "in", "evening"], 0, id="eight of eighteen"),
    pytest.param(["river", "boats", "harbour"], 0, id="three"),
    pytest.param(["An", "boats", "harbour", "river"], 0, id="three beside the first word"),
    pytest.param(["old", "man", "walked", "boats"], 0, id="three in a row and one"),
]


@pytest.mark.parametrize(("words", "expected"), SCANTY)
def test_a_few_words_are_no_misspellings(words: list[str], expected: int) -> None:
    assert len(left(*goes(SOUND, misspelt(SOUND, *words)))) == expected


def test_more_than_half_of_the_words_are_no_misspellings() -> None:
    assert len(left(*goes("old man saw boats and river light", "old mxn sxw bxats and rxver light"))) == 2
    assert left(*goes("old man saw boats river light", "old mxn saw bxats rxver light")) == []


def test_words_run_together_do_not_count() -> None:
    assert len(left(*goes(SOUND, SOUND.replace("the river", "theriver").replace("boats", "bxats")))) == 2
    joined = misspelt(SOUND, "boats", "harbour", "evening").replace("the rive", "therive")
    assert left(*goes(SOUND, joined)) == []


LONG = " ".join(f"{SOUND[:-1]} {at}." for at in "abcdefg")


def test_one_in_twenty_may_be_beyond_a_slip() -> None:
    words = ["old", "walked", "river", "boats", "harbour", "evening"]
    for times, expected in ((19, 1), (20, 0)):
        page, one = goes(LONG, misspelt(LONG, *(words * 4)[:times]))
        assert len(one.hunks) == times
        first = next(iter(one.hunks))
        beyond = one._replace(hunks={**one.hunks, first: Difference.BEYOND})
        assert len(left(page, beyond)) == expected
    two = beyond._replace(hunks={**beyond.hunks, list(one.hunks)[5]: Difference.BEYOND})
    assert len(left(page, two)) == 2


HAN = "".join(chr(0x4E00 + at) for at in range(120))


@pytest.mark.parametrize(
    ("row", "single", "expected"),
    [(2, 3, 0), (3, 16, 1), (3, 17, 0), (4, 16, 0), (5, 25, 1), (5, 45, 1)],
    ids=["two", "three amid few", "three amid many", "four amid many", "five amid many", "five amid very many"],
)
def test_a_row_of_characters_is_a_word(row: int, single: int, expected: int) -> None:
    copy = [*HAN]
    for at in (*range(3, 3 + row), *range(12, 12 + 2 * single, 2)):
        copy[at] = chr(0x5E00 + at)
    page, one = goes(HAN, "".join(copy))
    apart = {
        Hunk(h.i1 + at, h.i1 + at + 1, h.j1 + at, h.j1 + at + 1): kind
        for h, kind in one.hunks.items()
        for at in range(h.i2 - h.i1)
    }
    assert len(apart) == row + single
    found = left(page, one._replace(hunks=apart))
    assert found == [chr(0x5E03)] * expected


def test_hunks_right_behind_one_another_are_a_row() -> None:
    one, two, three, four = Hunk(0, 1, 9, 10), Hunk(1, 2, 10, 12), Hunk(2, 2, 13, 14), Hunk(4, 5, 14, 15)
    assert list(rows([one, two, three, four])) == [[one, two], [three], [four]]
    assert list(rows([])) == []


def test_passages_of_one_copy_have_their_twins_in_its_order() -> None:
    first, second, third = Passage(20, 25, 0, 5), Passage(26, 30, 5, 9), Passage(30, 35, 2, 7)
    parts = copies([Going(number, one, {}) for number, one in enumerate((third, second, first))])
    assert [[one.passage for one in part] for part in parts] == [[first, second], [third]]


@pytest.mark.parametrize(
    ("sentences", "words", "expected"),
    [(2, 2, 0), (2, 3, 3), (1, 1, 1), (1, 0, 0), (2, 0, 0), (3, 3, 0)],
    ids=["two of 16 in two sentences", "three", "one in one sentence", "none in one", "none", "three of 24 in three"],
)
def test_one_word_in_eight_may_differ_in_several_sentences(sentences: int, words: int, expected: int) -> None:
    page, one = goes("Nobody was there.", " ".join(["The old man saw the boats of it."] * sentences))
    start = one.passage.start
    others = [Hunk(0, 1, at, at + 1) for at in range(start + 1, start + 1 + words)]
    assert crowded(page, [one._replace(hunks={}, others=others)]) == {(7, hunk): FIRM for hunk in others[:expected]}


def test_single_words_are_counted_over_the_passages_of_a_copy() -> None:
    page, one = goes("Nobody was there.", "The old man saw the boats of it. " * 2)
    start, end, *twin = one.passage
    hunk = Hunk(0, 1, start, start + 1)
    halves = [
        Going(at, Passage(*side, *twin), {}, [hunk]) for at, side in enumerate(((start, start + 8), (start + 8, end)))
    ]
    assert crowded(page, halves) == {}
    assert crowded(page, halves[:1]) == {(0, hunk): FIRM}


def test_a_word_that_became_another_one_of_the_output_is_a_fact() -> None:
    page, one = goes("They had seven boats in May there.", "They had nine boats in Mxy there.")
    (number, _) = one.hunks
    assert meaning(page, [one]) == {(7, number): Dispute(Difference.MEANING, firm=True)}
    page, one = goes("They had seven boats there.", "They had six nine boats there.")
    assert meaning(page, [one]) == {}


def test_a_word_at_an_end_may_be_cut_off() -> None:
    passage, (page, _) = Passage(10, 20, 0, 10), goes(SOUND, SOUND)
    hunks = [Hunk(0, 1, *side) for side in ((10, 11), (19, 20), (10, 20), (11, 12), (18, 19))]
    assert [count(page, [Going(7, passage, {hunk: Difference.SLIP})]) for hunk in hunks] == [0, 0, 0, 1, 1]


def test_words_differ_by_their_letters() -> None:
    for sound, copy, expected in (
        ("the river bank", "the rivxr bank", 1),
        ("by the river bank", "by theriver bank", 0),
        ("by the river bank", "by thxriver bank", 2),
        ("the old river bank", "the oxld rxver bank", 2),
        ("the old man of the river", "the oxld man ofthe rxver", 2),
    ):
        page, one = goes(sound, copy)
        assert sum(differ(page.keys, hunk) for hunk in one.hunks) == expected


def test_how_often_words_go() -> None:
    page, one = goes(SOUND, SOUND)
    assert gone(page, [one, one], {"the", "boats", "mill"}) == {"the": 8, "boats": 2}


SLIP, MORE, LESS, MARK = Hunk(1, 2, 11, 12), Hunk(4, 4, 14, 15), Hunk(6, 7, 17, 17), Hunk(8, 9, 18, 19)
KINDS = {SLIP: Difference.SLIP, MORE: Difference.ONE_SIDED, LESS: Difference.SLIP, MARK: Difference.DEBRIS}


@pytest.mark.parametrize("noisy", [True, False])
def test_what_goes_has_its_noise_and_what_else_differs(noisy: bool) -> None:
    passage = Passage(10, 20, 0, 10)
    verdict = Verdict(Alignment(0, 10, 10, 20, tuple(KINDS)), Noise(KINDS, noisy, 0.0), Plan((passage,)))
    noise = {SLIP: Difference.SLIP, LESS: Difference.SLIP} if noisy else {}
    assert going(3, verdict, passage) == Going(3, passage, noise, [MORE] if noisy else [SLIP, MORE])
    part = Passage(13, 20, 3, 10)
    assert going(3, verdict, part) == Going(3, part, {LESS: Difference.SLIP} if noisy else {}, [MORE])


def test_only_what_differs_is_disputed() -> None:
    page, one = goes(SOUND, misspelt(SOUND, "river", "boats"))
    silent = one._replace(hunks={})
    assert disputed(page, [silent]) == {}
    assert disputed(page, [one]) == {7: dict.fromkeys(one.hunks, ODD)}
    others = silent._replace(others=list(one.hunks))
    assert disputed(page, [others]) == {7: dict.fromkeys(one.hunks, FIRM)}


def test_a_word_of_what_goes_is_not_known_by_what_goes() -> None:
    sound = f"{SOUND} They had eight harbours there."
    page, one = goes(sound, misspelt(sound, "old", "river", "boats").replace("eight", "light"))
    known = {hunk: page.keys[hunk.j1] for hunk in one.hunks}
    found = disputed(page, [one])
    assert [known[hunk] for hunk in found[7]] == ["light"], "it stays elsewhere"
    page, one = goes(sound, misspelt(sound, "old", "river", "boats").replace("eight", "eigth"))
    assert disputed(page, [one]) == {}
