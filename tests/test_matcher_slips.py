"""Slips told from other words, and which word of a hunk stands for which; what is no slip stands first."""

from __future__ import annotations

import pytest

from dedupe_article.matcher.alignment import Hunk
from dedupe_article.matcher.alignment.pairing import paired, pairs, stand_for, swapped
from dedupe_article.matcher.words.slips import alike, digits, is_slip, same_digits, same_letters

# Two words; whether one is a slip of the other, and whether it is where the third is rounded up.
SLIPS = [
    pytest.param("naik", "turun", "no no", id="another word"),
    pytest.param("abcd1", "abcd2", "no no", id="another digit"),
    pytest.param("abcdef1", "abcdef", "no no", id="a digit less"),
    pytest.param("lake", "", "no no", id="no word"),
    pytest.param("", "a", "no no", id="no word for a letter"),
    pytest.param("", "", "no no", id="no words"),
    pytest.param("a", "o", "no yes", id="a word of one letter"),
    pytest.param("in", "on", "yes yes", id="one letter of two"),
    pytest.param("water", "wxtxr", "no yes", id="two letters of five"),
    pytest.param("lake", "lxkx", "no yes", id="two letters of four"),
    pytest.param("winter", "wnitre", "yes yes", id="two of six"),
    pytest.param("winter", "wxnxer", "yes yes", id="two of six changed"),
    pytest.param("winter", "xxnxer", "no no", id="three of six"),
    pytest.param("harbour", "xarxoux", "no yes", id="three of seven"),
    pytest.param("bread", "brea", "yes yes", id="a letter lost"),
    pytest.param("bread", "breaad", "yes yes", id="a letter doubled"),
]


@pytest.mark.parametrize(("one", "two", "expected"), SLIPS)
def test_a_slip_changes_a_third_of_the_letters(one: str, two: str, expected: str) -> None:
    for sides in ((one, two), (two, one)):
        assert ["yes" if found else "no" for found in (is_slip(*sides), is_slip(*sides, rounded=2))] == expected.split()


def test_digits_are_told_in_runs() -> None:
    assert digits("a12b3, 45") == ["12", "3", "45"]
    assert [same_digits("12 may", "12 mai"), same_digits("may", "may2"), same_digits("may2", "may")] == [1, 0, 0]
    assert not same_digits("1 2", "12")


# Two stretches; whether their letters are the same, and whether they are the same words run together with a slip.
STRETCHES = [
    pytest.param("2 1", "21", "no no", id="a number that fell apart"),
    pytest.param("1 2\ufffd", "12\ufffd", "no no", id="one beside a lost letter"),
    pytest.param("1\ufffd5", "105", "no no", id="a lost letter for a digit"),
    pytest.param("caf\ufffd", "cafés", "no no", id="a letter more than was lost"),
    pytest.param("n\ufffdt", "naht", "no no", id="two letters for a lost one"),
    pytest.param("c\ufffdne", "cofé", "no no", id="other letters beside a lost one"),
    pytest.param("the lake", "thesea", "no no", id="another word"),
    pytest.param("harbour 1", "harbour2", "no no", id="another digit"),
    pytest.param("to lake", "tlkae", "no no", id="two slips in six letters"),
    pytest.param("in winter", "niwintre", "no yes", id="two slips in eight letters"),
    pytest.param("saat ini", "saatini", "yes yes", id="a space"),
    pytest.param("25 may", "25may", "yes yes", id="a space beside a number"),
    pytest.param("\ufffdt\ufffd", "été", "yes yes", id="lost letters"),
    pytest.param("\ufffdwe", "we", "yes yes", id="a lost quote"),
    pytest.param("n\ufffdo", "no", "no no", id="a lost letter that makes another word"),
    pytest.param("30\ufffdm", "30m", "no yes", id="a lost sign of a unit"),
    pytest.param("\ufffd30", "30", "no no", id="a lost sign of money"),
    pytest.param("they\ufffdre", "theyre", "yes yes", id="a lost apostrophe"),
    pytest.param("gro\ufffde", "grosse", "yes yes", id="a lost letter that is two"),
    pytest.param("d\u0294j\u0294", "déjà", "no no", id="question marks for letters that they stand for too often"),
    pytest.param("d\u0294j", "dj", "yes yes", id="a question mark for no letter"),
]


@pytest.mark.parametrize(("one", "two", "expected"), STRETCHES)
def test_what_is_the_same_but_for_spaces(one: str, two: str, expected: str) -> None:
    for sides in ((one.split(), two.split()), (two.split(), one.split())):
        assert ["yes" if f(*sides) else "no" for f in (same_letters, alike)] == expected.split()


def parts(one: str, two: str) -> list[str]:
    """The hunk of two stretches, cut into what stands for what."""
    ones, twos = one.split(), two.split()
    keys = ["before", *ones, "amid", *twos, "behind"]
    hunk = Hunk(1, 1 + len(ones), 2 + len(ones), 2 + len(ones) + len(twos))
    return [f"{' '.join(keys[h.i1 : h.i2])}>{' '.join(keys[h.j1 : h.j2])}" for h in paired(keys, hunk)]


PAIRED = [
    pytest.param("lake water", "town square", ["lake water>town square"], id="other words"),
    pytest.param(
        "winter town hall", "wnitre duck sheep", ["winter town hall>wnitre duck sheep"], id="mostly other words"
    ),
    pytest.param("lake town", "lkae mill", ["lake>lkae", "town>mill"], id="half of the letters are other words"),
    pytest.param("lake", "lkae", ["lake>lkae"], id="a word"),
    pytest.param("lake water", "", ["lake water>"], id="one side"),
    pytest.param("lake water", "lkae watre", ["lake>lkae", "water>watre"], id="a word for a word"),
    pytest.param("lak lake", "lake", ["lak>"], id="a word that is the same rather than one that is like it"),
    pytest.param("the lake winter", "the lkae winter", ["lake>lkae"], id="a short word before a long one"),
    pytest.param("lake the water", "lkae the watre", ["lake>lkae", "water>watre"], id="an equal word between"),
    pytest.param("lake a water", "lkae a watre", ["lake>lkae", "water>watre"], id="an equal letter between"),
    pytest.param("the lake", "thelake", ["the lake>thelake"], id="two words run together"),
    pytest.param("in the hall", "inthehall", ["in the hall>inthehall"], id="three words run together"),
    pytest.param("red lake", "lkae", ["red>", "lake>lkae"], id="a word more before"),
    pytest.param("lake red", "lkae", ["lake>lkae", "red>"], id="a word more behind"),
    pytest.param("lake is", "the lkae", [">the", "lake>lkae", "is>"], id="a word more on both sides"),
    pytest.param("winter a b", "wnitre o", ["winter>wnitre", "a b>o"], id="letters that are not told apart"),
    pytest.param("lake water b", "lkae wxtxr", ["lake>lkae", "water>wxtxr", "b>"], id="a third rounded up"),
    pytest.param(
        "winter of the lake", "wnitre ofthe lkae", ["winter>wnitre", "of the>ofthe", "lake>lkae"], id="several kinds"
    ),
    pytest.param(
        "red winter by the old lake no",
        "wnitre bythe sea lkae",
        ["red>", "winter>wnitre", "by the>bythe", "old>sea", "lake>lkae", "no>"],
        id="words between",
    ),
]


@pytest.mark.parametrize(("one", "two", "expected"), PAIRED)
def test_words_of_a_hunk_stand_for_each_other(one: str, two: str, expected: list[str]) -> None:
    assert parts(one, two) == expected
    assert parts(two, one) == [">".join(part.split(">")[::-1]) for part in expected]


def test_a_hunk_as_large_as_a_passage_is_left_as_it_is() -> None:
    assert len(parts("winter " * 8, "wintr " * 8)) == 8
    assert len(parts("winter " * 50, "wintr " * 50)) == 1


def test_a_large_hunk_of_other_letters_is_left_as_it_is() -> None:
    ones, twos = "wxxter rivxxr mxxket town mill barn sail", "winter rixeer makxxt quay joys cope duck"
    assert list(pairs(ones.split(), twos.split()))
    assert len(parts(ones, twos)) == 1


# Words that may be one another; of words run together none may be missing but one of a letter.
STAND = [
    pytest.param("we harbour", "harbour", False, id="a word is missing"),
    pytest.param("we harbour", "wharbuor", False, id="a word may be missing"),
    pytest.param("in old harbour we", "inoldahrbour", False, id="a word may be missing behind others"),
    pytest.param("a b", "ac", False, id="a letter for another run together"),
    pytest.param("winter", "xxnxer", False, id="half of the letters differ"),
    pytest.param("lake", "lxkx", True, id="two letters of four differ"),
    pytest.param("we harbour", "weahrbuor", True, id="no word is missing"),
    pytest.param("a harbour", "harbour", True, id="a letter is missing"),
    pytest.param("a", "o", False, id="letters"),
    pytest.param("a", "a", True, id="a letter"),
    pytest.param("a", "at", True, id="a letter more"),
]


@pytest.mark.parametrize(("one", "two", "expected"), STAND)
def test_words_stand_for_words_run_together(one: str, two: str, expected: bool) -> None:
    assert stand_for(one.split(), two.split()) is expected
    assert stand_for(two.split(), one.split()) is expected


def test_two_characters_changed_places_in_a_script_without_spaces() -> None:
    assert swapped(list("造成"), list("成造"))
    assert not swapped(list("造成"), list("成林"))
    assert not swapped(list("造成林"), list("林成造"))
    assert not swapped(["造"], ["造"])
    assert not swapped(["ann", "lind"], ["lind", "ann"])


@pytest.mark.parametrize(
    ("one", "two", "slip"),
    [
        pytest.param("clare", "dose", False, id="two other letters"),
        pytest.param("de", "cle", True, id="d as cl"),
        pytest.param("die", "clic", True, id="and e as c"),
        pytest.param("im", "irn", True, id="m as rn"),
        pytest.param("window", "vvindovv", True, id="w as vv, twice"),
        pytest.param("modern", "modem", True, id="the other way round"),
        pytest.param("1cl", "2d", False, id="another number"),
    ],
)
def test_what_a_scanner_reads_for_another_letter_is_one_slip(one: str, two: str, slip: bool) -> None:
    assert is_slip(one, two) == is_slip(two, one) == slip
