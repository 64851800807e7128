"""What differs between two equal stretches, word by word or as a whole."""

from __future__ import annotations

import pytest
from passage_values import read, said, turned

from dedupe_article.matcher.alignment import Hunk
from dedupe_article.matcher.alignment.gaps import fill
from dedupe_article.matcher.page.edges import PARAGRAPH

OLD = "amber birch cedar drift ember frost glade heron inlet jetty"
NEW = "quay reef surf tide vale weir yard zinc moss kelp"
# A word that is equal by chance amid new ones is no place where both sides are the same.
GAPS = {
    "a word that differs": ("x", "y", ["x>y"]),
    "nothing on one side": ("", "x y", [">x y"]),
    "several sentences on one side": ("", "x / y z | u", [">x y z u"]),
    "as many words": ("x y a z", "u v a w", ["x>u", "y>v", "z>w"]),
    "words that were divided elsewhere": ("a saat ini b", "a sa atini b", ["saat ini>sa atini"]),
    "words run together, and one more": ("a saat ini b c d", "a saatini b c x d", ["saat ini>saatini", ">x"]),
    "words that differ, and a word more beside them": ("a x y b", "a u v w b", ["x y>u v w"]),
    "characters that changed places": ("水 位 上", "位 水 上", ["水 位>位 水"]),
    "characters that changed places with one between them": ("水 位 上 升", "上 位 水 升", ["水>上", "上>水"]),
    "a word amid six new ones": ("a", "x y z a u v w", ["a>x y z a u v w"]),
    "a word amid five new ones": ("a", "x y z a u v", [">x y z", ">u v"]),
    "two words amid ten new ones": ("a b", "k l m n o a b p q r s t", ["a b>k l m n o a b p q r s t"]),
    "two words amid nine new ones": ("a b", "k l m n o a b p q r s", [">k l m n o", ">p q r s"]),
    "three words amid twenty new ones": ("a b c", f"{OLD} a b c {NEW}", [f">{OLD}", f">{NEW}"]),
    "a word between new sentences": ("| a |", "| x y z / a / u v w |", [">x y z", ">u v w"]),
    "a word before a new sentence": ("a |", "x y a / u v w k |", [">x y", ">u v w k"]),
    "a word behind a new sentence": ("| a", "| u v w k / a x y", [">u v w k", ">x y"]),
    "a word between new words at an edge": ("a", "| x y z / a / u v w |", ["a>x y z a u v w"]),
    "a sentence of a word": ("p / a / q", "x y z k / a / u v w l", ["p>x y z k", "q>u v w l"]),
    "a word amid as many others": (
        "p q r a s t u",
        "k l m a v w x",
        ["p>k", "q>l", "r>m", "s>v", "t>w", "u>x"],
    ),
    "a character that moved on": ("位 上 升 力", "上 升 位 力", ["位>", ">位"]),
    "sentences of other lengths": ("x y z / w", "u / v", ["x y z>u", "w>v"]),
    "sentences of other lengths at edges": ("| x y z / w |", "| u / v |", ["x y z>u", "w>v"]),
    "two sentences for one": (
        "houses damaged / x y",
        "huoses damgaed z",
        ["houses>huoses", "damaged>damgaed", "x y>z"],
    ),
    "a word of eleven": (
        OLD.replace(" frost", " a frost"),
        NEW.replace(" weir", " a weir"),
        [f"{one}>{two}" for one, two in zip(OLD.split(), NEW.split(), strict=True)],
    ),
    "every other word of many": (
        " a ".join(f"{OLD} {NEW}".split()),
        " a ".join(f"{NEW} {OLD}".split()),
        [f"{one}>{two}" for one, two in zip(f"{OLD} {NEW}".split(), f"{NEW} {OLD}".split(), strict=True)],
    ),
    "two words of a dozen": (f"{OLD} a b", f"a {NEW} b", [f"{OLD} a b>a {NEW} b"]),
    "two words of a dozen, a word misspelt before them": (
        f"| ferries / {OLD} a b |",
        f"| ferry / a {NEW} b |",
        ["ferries>ferry", f"{OLD} a b>a {NEW} b"],
    ),
    "two words of a dozen, a word misspelt behind them": (
        f"| {OLD} a b / ferries |",
        f"| a {NEW} b / ferry |",
        [f"{OLD} a b>a {NEW} b", "ferries>ferry"],
    ),
    "sentences more behind one that is misspelt": (
        "| the ferries sailed |",
        f"| teh ferry saled / {NEW} |",
        ["the>teh", "ferries>ferry", "sailed>saled", f">{NEW}"],
    ),
    "sentences more before one that is misspelt": (
        "| the ferries sailed |",
        f"| {NEW} / teh ferry saled |",
        [f">{NEW}", "the>teh", "ferries>ferry", "sailed>saled"],
    ),
}
# The word stands between hunks that touch others; they are put together one by one.
TOUCHING = {
    "a word amid six new ones, two of them for others": ("p a q", "x y z k a u v w l", ["p a q>x y z k a u v w l"]),
    "a word that ends a sentence": ("p a / q", "x y z k / a / u v w l", ["p a q>x y z k a u v w l"]),
    "a word that begins a sentence": ("p / a q", "x y z k / a / u v w l", ["p a q>x y z k a u v w l"]),
    "a word that ends a new sentence": ("p / a / q", "x y z k a / u v w l", ["p a q>x y z k a u v w l"]),
    "a word that begins a new sentence": ("p / a / q", "x y z k / a u v w l", ["p a q>x y z k a u v w l"]),
    "a word behind another sentence": ("| p / a q", "| x y z k / a u v w l", ["p>x y z k", "a q>a u v w l"]),
}


def filled(one: str, two: str) -> list[str]:
    early, late = read(one), read(two)
    keys = ["before", *early.keys, "between", *late.keys, "behind"]
    edges = bytearray([PARAGRAPH, *early.edges, *late.edges, PARAGRAPH])
    end = len(early.keys) + 1
    found = fill(keys, edges, Hunk(1, end, end + 1, len(keys) - 1))
    return said(early.keys, late.keys, [(h.i1 - 1, h.i2 - 1, h.j1 - end - 1, h.j2 - end - 1) for h in found])


@pytest.mark.parametrize(("one", "two", "hunks"), GAPS.values(), ids=list(GAPS))
def test_a_gap_is_cut_into_the_hunks_that_differ(one: str, two: str, hunks: list[str]) -> None:
    assert filled(one, two) == hunks
    assert filled(two, one) == turned(hunks)


@pytest.mark.parametrize(("one", "two", "hunks"), TOUCHING.values(), ids=list(TOUCHING))
def test_gaps_whose_hunks_touch(one: str, two: str, hunks: list[str]) -> None:
    assert filled(one, two) == hunks


@pytest.mark.xfail(strict=True, reason="the words before hunks that touch are judged beside the first of them alone")
@pytest.mark.parametrize(("one", "two", "hunks"), TOUCHING.values(), ids=list(TOUCHING))
def test_such_gaps_when_the_sides_change(one: str, two: str, hunks: list[str]) -> None:
    assert filled(two, one) == turned(hunks)


def test_only_characters_change_places_and_only_with_each_other() -> None:
    assert filled("x y a", "y x a") == [">y", "y>"]
    assert filled("人 位 上 升 力", "水 人 上 升 力") == [">水", "位>"]
