"""What is told in place is what aligning the whole passage tells."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from laws_values import BANJIR, FLOOD, misspelt, wreck

from dedupe_article.laws import differences
from dedupe_article.laws.keys import Lexer, tokens
from dedupe_article.laws.passage import Copy, Difference
from dedupe_article.laws.slips import in_place
from dedupe_article.laws.spacing import differing, same_words
from dedupe_article.laws.vocabulary import Vocabulary


def told(passage: str, twin: str) -> Copy | None:
    ours, theirs, lexer = tokens(passage), tokens(twin), Lexer()
    places = differing(ours, theirs)
    same_words(ours, theirs, places, lexer)
    return in_place((passage, twin), ours, theirs, places, lexer)


def aligned(passage: str, twin: str) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    lexer = Lexer()
    left, right = lexer.words(passage, tokens(passage)), lexer.words(twin, tokens(twin))
    found = differences.find(left, right)
    return [(tuple(left.keys[one.i : one.k]), tuple(right.keys[one.j : one.m])) for one in found]


def slipped(text: str, seed: int, one_in: int) -> str:
    """A letter in so many changed, doubled, lost or swapped with the next one; spaces and hyphens stay."""
    chance, letters = random.Random(seed), list(text)
    for at, letter in enumerate(letters[:-1]):
        if letter.isalpha() and chance.random() < 1 / one_in:
            swapped = letters[at + 1] + letter if letters[at + 1].isalpha() else letter
            letters[at : at + 1] = [chance.choice(("x", 2 * letter, "", swapped))]
    return "".join(letters)


@settings(max_examples=200, deadline=None)
@given(
    st.integers(0, 100_000),
    st.sampled_from([FLOOD, BANJIR, f"{BANJIR} – {FLOOD.replace(' s', '-s')}"]),
    st.sampled_from([8, 15, 40]),
)
def test_what_is_told_in_place_is_what_aligning_tells(seed: int, twin: str, one_in: int) -> None:
    passage = slipped(twin, seed, one_in)
    copy = told(passage, twin) if tokens(passage) != tokens(twin) else None
    if copy is not None:
        assert [(one.ours, one.theirs) for one in copy.differences] == aligned(passage, twin)
        assert copy.words <= len(Lexer().words(passage, tokens(passage)).keys)


@pytest.mark.parametrize(
    ("passage", "twin"),
    [
        (f"{BANJIR} satu", f"{BANJIR} dua satu"),
        ("the water rose by 12 metres", "the water rose by 13 metres"),
        ("ann met bob marsh there", "bob met ann marsh there"),
        ("it was ofthe town", "it was of the"),
        ("we saw the hal", "we saw the hall"),
        ("the dog bit tim there", "the bit tim dog there"),
        ("a ab c end", "a a bc end"),
        ("that that ha hah hat hat ha hah", "hah that ha that ha hat hat hah"),
        ("say dÃ©jÃ² vu now", "say déjò vu now"),
    ],
    ids=[
        "a word more",
        "another number",
        "words that are swapped",
        "words run together",
        "a passage that is cut off",
        "a word that is moved",
        "words divided elsewhere",
        "like words that stand close by too",
        "mojibake",
    ],
)
def test_what_may_be_more_than_slips_is_not_told_in_place(passage: str, twin: str) -> None:
    assert told(passage, twin) is None


def test_slips_are_told_in_place() -> None:
    copy = told(misspelt(BANJIR), BANJIR)
    assert copy is not None
    assert [(one.ours, one.theirs) for one in copy.differences] == aligned(misspelt(BANJIR), BANJIR)
    assert told(wreck("café " + BANJIR), "café " + BANJIR) is None


@pytest.mark.parametrize(
    "text",
    [
        FLOOD,
        BANJIR,
        "&quot;Not&quot; one \u201cNot\u201d, one NOT: na\u00efve \u0130zmir, 10\u00b2",
        "trains trains \u5b57rain\u5b57",
        "trains trains rain\u00e9 rain",
        "aa aa a\u5b57a",
        "may may 10may",
        300 * "trains " + "rain",
    ],
)
def test_a_word_is_known_where_a_count_of_all_words_knows_it(text: str) -> None:
    known = Lexer().keys(tokens(text))
    for word in {*known, *(key[:-1] for key in known if len(key) > 1), "nto"}:
        for other in (word, known[0], "nto"):
            counted = known.count(word) > 0 and known.count(other) > 1
            assert Vocabulary(text, Lexer()).knows(word, other) == counted


PLACE = [
    pytest.param("we saw teh old hall there", [("teh", "the", False)], id="one slip"),
    pytest.param(
        "we saw teh odl hall there", [("teh", "the", False), ("odl", "old", True)], id="two that are neighbours"
    ),
    pytest.param(
        "we saw teh odl hlal there",
        [("teh", "the", False), ("odl", "old", True), ("hlal", "hall", True)],
        id="three in a row",
    ),
    pytest.param("we saw the old hal there", [("hal", "hall", False)], id="a last letter lost within"),
    pytest.param("we saw the old hall hter", [("hter", "there", False)], id="a last word that is not cut off"),
    pytest.param("we's saw the 'old' hlal there", [("hlal", "hall", False)], id="behind a word that is alike"),
]


@pytest.mark.parametrize(("passage", "expected"), PLACE)
def test_what_is_told_in_place(passage: str, expected: list[tuple[str, str, bool]]) -> None:
    copy = told(passage, "we's saw the old hall there" if "'" in passage else "we saw the old hall there")
    assert copy is not None
    assert copy.differences == [
        Difference(passage, (ours,), (theirs,), joins, sentence=False, spaceless=False, far=False)
        for ours, theirs, joins in expected
    ]


@pytest.mark.parametrize(
    ("passage", "twin"),
    [
        pytest.param("– we saw teh hall there", "– we saw the hall there", id="a sign before the first word"),
        pytest.param("we saw the hlal –", "we saw the hall –", id="a sign behind the last word"),
        pytest.param("ew saw the hall there", "we saw the hall there", id="the first word"),
        pytest.param("– ew saw the hlal –", "– we saw the hall –", id="the first word and the last, between signs"),
    ],
)
def test_what_stands_at_the_ends_is_told_as_aligning_tells_it(passage: str, twin: str) -> None:
    copy = told(passage, twin)
    assert copy is not None
    assert [(one.ours, one.theirs) for one in copy.differences] == aligned(passage, twin)


def test_words_of_one_token_are_told_apart() -> None:
    """In `half-way`, which is one between white space, a slip in either word joins that of its neighbour or not."""
    twin = "we saw the old half-way house there"
    first, second = told("we saw the old hlaf-way huose there", twin), told("we saw the old half-wya huose there", twin)
    before, both = told("we saw the odl hlaf-way house there", twin), told("we saw the old hlaf-wya house there", twin)
    assert [one.joins for copy in (first, second, before, both) if copy for one in copy.differences] == [
        *(False, False),
        *(False, True),
        *(False, True),
        *(False, True),
    ]


@pytest.mark.parametrize(
    ("passage", "twin"),
    [
        pytest.param("all we saw there", "hall we saw there", id="a passage that begins within a word"),
        pytest.param("– all we saw there", "– hall we saw there", id="the same behind a sign"),
        pytest.param("we saw the hal –", "we saw the hall –", id="a passage that is cut off, a sign behind it"),
        pytest.param("– 12 –", "– 13 –", id="no words"),
        pytest.param("–", "—", id="signs only"),
        pytest.param("we met in the cafÃ© then", "we met in the café then", id="a letter of mojibake"),
        pytest.param("we saw teh – odl hall there", "we saw the – old hall there", id="a sign alone between two slips"),
        pytest.param(
            "say for form fro me now", "say form for fro me now", id="two words that are like each other swapped"
        ),
        pytest.param("we saw teh men x yz and dogs", "we saw the men y z and dogs", id="a letter for another in a row"),
        pytest.param(
            "we saw men abc def ghi by it then", "we saw men ab cdefg hi by it then", id="three words divided elsewhere"
        ),
        pytest.param("we saw livef-ire exerrcises then", "we saw live-fire exercises then", id="a slip beside a shift"),
        pytest.param("we saw teh ـ odl men then", "we saw the ـ old men then", id="a kashida alone"),
        pytest.param("we saw ｱｲ old men", "we saw ｱｳ old men", id="narrow kana"),
        pytest.param("we saw 字 old hall there", "we saw 学 old hall there", id="a Chinese character"),
        pytest.param(
            "we saw x-ray men there", "we saw xyray men there", id="a word of one token that is two in the other"
        ),
        pytest.param("teh odl hall", "the old hall", id="more than half of the words"),
        pytest.param(
            "we saw men adn dog by the hall",
            "we saw men and a dog by the hall",
            id="a letter lost with a slip beside it",
        ),
        pytest.param(
            "we saw men. dog by the hall", "we saw men. A dog by the hall", id="a letter lost behind a sentence"
        ),
        pytest.param(
            "we saw men and (dog) by the hall",
            "we saw men and a (dog) by the hall",
            id="a letter lost before a bracket",
        ),
        pytest.param(
            "we saw men\nand dogs by the hall", "we saw men\na\nand dogs by the hall", id="a letter that is a line"
        ),
        pytest.param(
            "we saw men\nand dogs by it", "we saw men&#10; a&#10;and dogs by it", id="a letter that is an escaped line"
        ),
        pytest.param("we saw a dog by the hall", "we saw a a dog by the hall", id="a letter lost beside itself"),
        pytest.param("we saw men and dogs by it", "we saw men and 5 dogs by it", id="a figure lost"),
        pytest.param(
            "we saw men and dogs by it", "we saw men and ß dogs by it", id="a letter lost that is two in capitals"
        ),
        pytest.param(
            "we saw men and 字 by the hall", "we saw men and 字 学 by the hall", id="a Chinese character lost"
        ),
        pytest.param("we saw men and dogs by it", "we saw men and all dogs by it", id="a longer word lost"),
        pytest.param("men and dogs by it", "men a and dogs by it", id="a letter lost close to the start"),
        pytest.param("we saw men and dogs", "we saw men and a dogs", id="a letter lost close to the end"),
    ],
)
def test_what_may_be_something_else_is_left_to_the_alignment(passage: str, twin: str) -> None:
    assert told(passage, twin) is None


def test_another_word_is_told_amid_the_same() -> None:
    twin = "we saw teh men and dogs from us by the old hall there"
    passage = twin.replace("teh", "the").replace("us", "it")
    copy = told(passage, twin)
    assert copy is not None
    assert [(one.ours, one.theirs, one.far) for one in copy.differences] == [
        (("the",), ("teh",), False),
        (("it",), ("us",), True),
    ]
    assert [(one.ours, one.theirs) for one in copy.differences] == aligned(passage, twin)
    for beside in ("from", "old", "by", "dogs"):
        slipped = passage.replace(beside, beside[1] + beside[0] + beside[2:])
        assert (told(slipped, twin) is not None) == (beside == "old")


LETTER = "we saw teh men and a dog by the hall there"


def test_a_lost_word_of_one_letter_is_told() -> None:
    twin = LETTER.replace("teh", "the")
    passage = LETTER.replace(" a ", " ")
    copy = told(passage, twin)
    assert copy is not None
    assert [(one.ours, one.theirs, one.joins) for one in copy.differences] == [
        (("teh",), ("the",), False),
        ((), ("a",), False),
    ]
    assert [(one.ours, one.theirs) for one in copy.differences] == aligned(passage, twin)


def test_half_of_the_words_may_be_slips() -> None:
    twin = "we saw the men old dogs by many times go"
    for passage in (twin, twin.replace(" go", "")):
        slipped = passage.replace("the", "teh").replace("old dogs", "odl dgos").replace("many times", "mnay tmies")
        copy = told(slipped, passage)
        assert (copy is not None) == (" go" in passage)
