"""A copy of several paragraphs that differs in a word: what goes and what stays, careful and loose."""

from __future__ import annotations

import pytest
from test_matcher_rules import FLOOD, LEAD, PLAN, SCHOOL, SEEN, WATER, slips, text

from dedupe_article import clean, clean_article
from dedupe_article.model import Match, Rule, Settings

BODY = (FLOOD, PLAN, WATER, SCHOOL)
SLIPS = ("houses", "damaged", "deputy", "dollars", "centimetres", "ferries", "villages", "teachers")


def copied(*pairs: str, slipped: bool = False, body: tuple[str, ...] = BODY) -> str:
    """An article whose body stands twice, the second time with one passage for another, and misspelt if `slipped`."""
    copy = "\n\n".join(body)
    for pair in pairs:
        old, new = pair.split(" > ")
        assert old in copy
        copy = copy.replace(old, new, 1)
    copy = slips(copy, *(word for word in SLIPS if word in copy)) if slipped else copy
    return text(LEAD, *body, SEEN, copy)


def goes(article: str, match: Match, body: tuple[str, ...] = BODY) -> bool:
    """Whether the copy is gone, and nothing else."""
    return clean(article, Settings(match=match)) == text(LEAD, *body, SEEN)


# What is changed in the copy; whether it goes with careful matching and with loose, and with both when it is misspelt.
ROWS = [
    pytest.param([], "yes yes yes yes", id="nothing"),
    pytest.param(["houses > gardens"], "no yes no yes", id="a noun"),
    pytest.param(["Ann Lind > Eve Lind"], "no yes no yes", id="a name"),
    pytest.param(["Ann Lind > Bob Marsh"], "no no no no", id="two words in a row"),
    pytest.param(["25 > 26"], "no no no no", id="a number"),
    pytest.param(["25 houses > houses"], "no no no no", id="a number less"),
    pytest.param(["forty > fifty"], "no no no no", id="a number word"),
    pytest.param(["forty > these"], "no no no no", id="a word for a number word"),
    pytest.param(["three villages > villages"], "no no no no", id="a number word less"),
    pytest.param(["did not agree > did agree"], "no no no no", id="a not less"),
    pytest.param(["would stay > would not stay"], "no no no no", id="a not more"),
    pytest.param(["did not agree > did now agree"], "no no no no", id="a not that became another word"),
    pytest.param(["12 May > 12 June"], "no no no no", id="a month"),
    pytest.param(["million dollars > dollars"], "no no no yes", id="a unit less"),
    pytest.param(["million > billion"], "no no no no", id="a magnitude"),
    pytest.param(["before > after"], "no no no yes", id="a time"),
    pytest.param(["did not agree > did not disagree"], "no no no no", id="a prefix that denies"),
    pytest.param(["the plan > the new plan"], "no no no no", id="an adjective more"),
    pytest.param(["the plan > the great plan"], "no no no yes", id="an adjective more of no class"),
    pytest.param(["ferries across > across"], "no no no yes", id="a noun less"),
    pytest.param(["by forty > forty"], "no no no yes", id="a word of two letters less"),
    pytest.param(["of the mayor > of a mayor"], "no yes no yes", id="an article"),
    pytest.param(["to them > to it"], "no no no no", id="a short word"),
    pytest.param(["Her deputy > His deputy"], "no no no yes", id="a person"),
    pytest.param(["in all. > in all. It rained."], "no no no no", id="a sentence more"),
    pytest.param(["lake > lkae"], "no yes yes yes", id="a slip"),
    pytest.param(["lake > lkae", "stories > sotries"], "no yes yes yes", id="two slips"),
    pytest.param(["lake > lkae", "agree > argue"], "no yes yes yes", id="a slip and a word"),
    pytest.param(["did not sail > did nto sail"], "no no yes yes", id="a slip in a not"),
    pytest.param(["the lake > thelake"], "yes yes yes yes", id="words run together"),
    pytest.param(["costs 1.5 > csots 1.5"], "no yes yes yes", id="a slip beside a number"),
    pytest.param(["lake > ponds", "agree > concur", "stories > verses"], "no yes no no", id="three words"),
    pytest.param(
        ["lake did not > pond did not", "agree with the > concur with a"], "no yes no no", id="words near each other"
    ),
]


@pytest.mark.parametrize(("pairs", "expected"), ROWS)
def test_a_copy_with_a_change(pairs: list[str], expected: str) -> None:
    found = [
        "yes" if goes(copied(*pairs, slipped=slipped), match) else "no"
        for slipped in (False, True)
        for match in (Match.CAREFUL, Match.LOOSE)
    ]
    assert found == expected.split()


def test_a_copy_of_one_paragraph_is_no_copy_with_another_word() -> None:
    body = (f"{FLOOD} {PLAN}",)
    for match in Match:
        assert not goes(copied("houses > gardens", body=body), match, body)


STORY = (
    *BODY,
    "A farmer from the other side of the valley drove sixty sheep over the bridge at night, one after the other.",
    "In the market hall the women of the choir cooked soup for all who came, and nobody asked them for money.",
    "The fire brigade pumped water out of the cellars of an inactive mine until its engine stopped in the morning.",
)
# So that one word in five is misspelt.
THROUGHOUT = (
    "Mayor damaged closed deputy mayor risen before ferries villages gymnasium stories farmer drove bridge market"
)
THROUGHOUT += " cooked brigade cellars morning stopped choir engine"


@pytest.mark.parametrize(
    ("pair", "loose"),
    [
        pytest.param("forty > fifty", False, id="another number word"),
        pytest.param("25 > 26", False, id="another number"),
        pytest.param("12 May > 12 Mar", False, id="another month"),
        pytest.param("agree > disagree", False, id="a prefix that denies"),
        pytest.param("inactive > active", False, id="a prefix that denies less"),
        pytest.param("did not agree > did agree", False, id="a not less"),
        pytest.param("would stay > would not stay", False, id="a not more"),
        pytest.param("would stay > would notstay", False, id="a not that ran together with a word"),
        pytest.param("did not agree > did now agree", True, id="a slip in a not"),
        pytest.param("sixty > sixth", False, id="a number that became another one"),
        pytest.param("nobody asked > somebody asked", False, id="a pronoun that denies no more"),
    ],
)
def test_in_a_copy_misspelt_throughout_a_slip_may_make_a_negation(pair: str, loose: bool) -> None:
    whole, sound = copied(pair, body=STORY), text(LEAD, *STORY, SEEN)
    article = sound + "\n" + slips(whole[len(sound) + 1 :], *THROUGHOUT.split())
    assert pair.split(" > ")[1] in clean(article)
    assert goes(article, Match.LOOSE, STORY) == loose


def test_one_word_in_eight_may_differ() -> None:
    body = (FLOOD, PLAN)
    words = ["houses > gardens", "damaged > painted", "school > market", "deputy > cousin", "plan > idea"]
    assert goes(copied(*words, body=body), Match.LOOSE, body), "five of forty"
    near = clean_article(copied(*words, "costs > takes", body=body), Settings(match=Match.LOOSE)).near
    assert {one.rule for one in near} == {Rule.WORDS}, "and the matcher says so, not a law"


@pytest.mark.parametrize("pair", ["before > after", "forty > these", "to them > to it", "ferries across > across"])
def test_no_fact_goes_with_the_copy_that_stands_first(pair: str) -> None:
    """It has lost its paragraph breaks, and so it goes but for the paragraph that differs."""
    glued = " ".join(copied(pair).strip().split("\n\n")[-len(BODY) :])
    found = clean_article(text(LEAD, glued, SEEN, *BODY), Settings(match=Match.LOOSE))
    (changed,) = (one for one in glued.split(". ") if one.rstrip(".") not in " ".join(BODY))
    assert changed in found.text
    assert FLOOD not in found.text.split(SEEN)[0]
    assert [one.rule.drops for one in found.near] == [False]
    assert Rule.UNPROVEN not in {one.rule for one in found.near}


def test_a_copy_misspelt_throughout_goes_where_it_stands_first_too() -> None:
    whole, sound = copied("did not agree > did now agree", body=STORY), text(LEAD, *STORY, SEEN)
    copy = slips(whole[len(sound) + 1 :], *THROUGHOUT.split())
    first = text(LEAD, copy.rstrip(), *STORY, SEEN)
    assert "did now agree" in clean(first)
    assert clean(first, Settings(match=Match.LOOSE)) == sound
