"""A copy of several paragraphs that differs in a word: what goes and what stays, careful and loose."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

import pytest
from passage_values import both, shown
from test_matcher_rules import FLOOD, LEAD, PLAN, SCHOOL, SEEN, WATER, slips, text

from dedupe_article import clean, clean_article
from dedupe_article.matcher.alignment import Hunk
from dedupe_article.matcher.choice.loose import (
    MANY,
    SWAMPED,
    has_neighbour,
    is_misspelt,
    is_short,
    is_swamped,
    one_slip,
    passing,
    single,
)
from dedupe_article.matcher.choice.side import Side, Stay, side
from dedupe_article.matcher.difference import Difference
from dedupe_article.matcher.difference.noise import Noise
from dedupe_article.matcher.difference.poorer import SURE
from dedupe_article.matcher.words.vocabulary import vocabulary
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
    pytest.param(["to them > to it"], "no no no yes", id="a short word"),
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


KNOWN = vocabulary(Counter({"not": 2, "may": 1, "eight": 1, "mile": 1, "she": 1, "hot": 3, "smbody": 1, "sombdy": 2}))


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        pytest.param("not hot", True, id="one letter that makes a word of the text"),
        pytest.param("hot not", True, id="one letter that makes a not"),
        pytest.param("may m4y", False, id="a digit in it"),
        pytest.param("m4y may", False, id="a digit that is gone"),
        pytest.param("mar may", False, id="another month"),
        pytest.param("cm mm", False, id="another unit"),
        pytest.param("metre meter", True, id="the same unit"),
        pytest.param("somebody smbody", True, id="two letters less"),
        pytest.param("somebody sombdy", False, id="two letters less, in more than one place"),
        pytest.param("smbody somebody", False, id="two letters more"),
        pytest.param("somebody semebady", False, id="two other letters"),
        pytest.param("brother mother", False, id="fewer letters that make a word of a class"),
        pytest.param("people ple", False, id="half of the letters"),
        pytest.param("inactive active", False, id="a prefix that denies less"),
    ],
)
def test_what_one_slip_or_lost_letters_make_of_a_word(words: str, expected: bool) -> None:
    assert is_misspelt(KNOWN, *words.split()) is expected


QUIET = Noise({}, noisy=False, votes=0.0)


def seen(one: str, two: str, noise: Noise = QUIET) -> Side:
    """Two passages, the second of which would go."""
    return side(*shown(*both(one, two), "not may eight she"), noise)


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        pytest.param("a not b", "a hot b", True, id="a word for another one"),
        pytest.param("a mar b", "a may b", False, id="another month"),
        pytest.param("a 表 示 b", "a 示 表 b", True, id="characters that changed places"),
        pytest.param("a 四 十 b 不 三", "a 十 四 b 不 三", False, id="digits that changed places"),
        pytest.param("a hall c", "a x yz c", False, id="two words for one"),
        pytest.param("a x b", "a b", True, id="a letter less"),
        pytest.param("a the b", "a b", False, id="a word less"),
        pytest.param("a 7 b", "a b", False, id="a digit less"),
        pytest.param("a b", "a x b", False, id="a letter more"),
        pytest.param("a 不 b", "a 不 不 b", True, id="a character doubled"),
        pytest.param("a 不 b", "a 不 同 不 b", False, id="two more"),
        pytest.param("a 不 b c", "a 不 b 不 c", False, id="a character that stands near"),
    ],
)
def test_what_one_slip_makes(one: str, two: str, expected: bool) -> None:
    view = seen(one, two)
    (hunk,) = view.alignment.hunks
    assert one_slip(view, hunk) is expected


def test_a_doubled_character_stands_beside_itself() -> None:
    view = seen("a 不 b", "a 不 不 b")
    at = view.alignment.j
    i = view.alignment.i
    for hunk, expected in (
        (Hunk(i + 1, i + 1, at + 1, at + 2), True),
        (Hunk(i + 2, i + 2, at + 2, at + 3), True),
        (Hunk(i + 1, i + 1, at, at + 1), False),
        (Hunk(i + 3, i + 3, at + 3, at + 4), False),
    ):
        assert one_slip(view, hunk) is expected
    for one, two, at in (("a 不 b", "a 不 b 不", 3), ("b 不 a", "不 b 不 a", 0)):
        view = seen(one, two)
        i, j = view.alignment.i + at, view.alignment.j + at
        assert not one_slip(view, Hunk(i, i, j, j + 1)), "and not beside the next one"


def test_a_side_is_misspelt_throughout_from_so_many_slips_on() -> None:
    words = ["wx", "yz"] * MANY
    copy = ["xw" if word == "wx" else word for word in words]
    copy += ["z" * (MANY * SWAMPED - len("".join(copy)))]
    view = seen(" ".join([*words, copy[-1]]), " ".join(copy))
    hunks = view.alignment.hunks
    assert len(hunks) == MANY
    slips: Mapping[Hunk, Difference] = dict.fromkeys(hunks, Difference.SLIP)

    def swamped(kind: Difference = Difference.SLIP, votes: float = 2.0, *, noisy: bool = True, of: Side = view) -> bool:
        return is_swamped(of._replace(noise=Noise({**slips, hunks[0]: kind}, noisy, votes)))

    assert swamped()
    assert swamped(Difference.BEYOND)
    assert not swamped(Difference.WORDS), "fewer slips"
    assert not swamped(votes=SURE), "it is not known which side is the poorer one"
    assert not swamped(votes=-2.0)
    assert not swamped(noisy=False)
    longer = seen(" ".join([*words, copy[-1] + "z"]), " ".join([*copy[:-1], copy[-1] + "z"]))
    assert not swamped(of=longer), "a letter more"
    short = seen(" ".join(words), " ".join(copy[:-1]))
    kinds = {**dict.fromkeys(short.alignment.hunks, Difference.SLIP), short.alignment.hunks[0]: Difference.WORDS}
    assert not is_swamped(short._replace(noise=Noise(kinds, noisy=True, votes=2.0))), "fewer slips in fewer letters"
    fact = seen(" ".join([*words, "| 25 |"]), " ".join([*copy[:-1], "| 26 |"]))
    number = fact.alignment.hunks[-1]
    kinds = {**dict.fromkeys(fact.alignment.hunks, Difference.SLIP), number: Difference.NUMBER}
    fact = fact._replace(noise=Noise(kinds, noisy=True, votes=2.0))
    assert is_swamped(fact)
    assert not passing(fact, [Stay(number.j1, number.j2, Rule.NUMBERS, number)]), "a number is no slip there"


SINGLE = {
    "a word": ("a hall b", "a barn b", Difference.WORDS, "single single"),
    "a word with a number": ("a hall b", "a barn b", Difference.NUMBER, "- -"),
    "two words": ("a hall b", "a barn yz b", Difference.WORDS, "- -"),
    "two words that are a slip": ("a hall b", "a ha ll b", Difference.SLIP, "single single"),
    "two characters": ("a 表 示 b", "a 房 屋 b", Difference.WORDS, "single single"),
    "a word more": ("a b", "a barn b", Difference.ONE_SIDED, "- single"),
    "a word less": ("a hall b", "a b", Difference.ONE_SIDED, "- single"),
    "a word of a class more": ("a b", "a she b", Difference.ONE_SIDED, "- -"),
    "a word of a class less": ("a she b", "a b", Difference.ONE_SIDED, "- single"),
    "a letter more": ("a b", "a x b", Difference.SLIP, "single single"),
    "a short not": ("a no b", "a on b", Difference.NEGATION, "- single"),
    "a longer not": ("a not b", "a now b", Difference.NEGATION, "- -"),
}


@pytest.mark.parametrize(("one", "two", "kind", "expected"), SINGLE.values(), ids=list(SINGLE))
def test_what_is_a_single_word_quiet_and_amid_slips(one: str, two: str, kind: Difference, expected: str) -> None:
    view = seen(one, two)
    i, j = view.alignment.i, view.alignment.j
    hunk = Hunk(i + 1, view.alignment.i_end - 1, j + 1, view.alignment.j_end - 1)
    view = view._replace(alignment=view.alignment._replace(hunks=(hunk,)))

    def found(*, noisy: bool, firm: bool = False) -> bool:
        noise = Noise({hunk: kind}, noisy, 0.0, frozenset([hunk] if firm else []))
        return single(view._replace(noise=noise), hunk, kind)

    assert [found(noisy=noisy) for noisy in (False, True)] == [word == "single" for word in expected.split()]
    assert not found(noisy=False, firm=True)
    said = kind in (Difference.WORDS, Difference.ONE_SIDED)
    assert found(noisy=True, firm=True) == (found(noisy=True) and not said)


def test_another_word_beside_it_makes_a_phrase() -> None:
    view = seen("a b c d e", "v w c y z")
    i, j = view.alignment.i, view.alignment.j
    hunks = [Hunk(i + at, i + at + 1, j + at, j + at + 1) for at in (0, 1, 3, 4)]
    words, slip = Difference.WORDS, Difference.SLIP

    def found(*kinds: Difference) -> list[bool]:
        noise = QUIET._replace(kinds=dict(zip(hunks, kinds, strict=True)))
        seen = view._replace(alignment=view.alignment._replace(hunks=tuple(hunks)), noise=noise)
        return [has_neighbour(seen, hunk) for hunk in hunks]

    assert found(words, slip, slip, slip) == [False, True, False, False]
    assert found(slip, words, slip, slip) == [True, False, False, False], "a word lies between"
    assert found(slip, slip, Difference.MEANING, slip) == [False, False, False, True]
    assert found(slip, slip, slip, words) == [False, False, True, False]


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        ("a no b", "a on b", True),
        ("a no b", "a now b", True),
        ("a now b", "a no b", True),
        ("a not b", "a now b", False),
        ("a mm b", "a cm b", False),
        ("a 不 b", "a 下 b", False),
        ("a no b", "a yx zz b", False),
        ("a yx zz b", "a no b", False),
        ("a no b", "a b", False),
    ],
)
def test_a_word_of_a_letter_or_two_is_short(one: str, two: str, expected: bool) -> None:
    view = seen(one, two)
    assert is_short(view, view.alignment.hunks[0]) is expected


def test_single_words_pass_in_two_paragraphs_and_more() -> None:
    def passed(one: str, two: str, rule: Rule = Rule.WORDS) -> bool:
        view = seen(one, two)
        (hunk,) = view.alignment.hunks
        view = view._replace(noise=Noise({hunk: Difference.WORDS}, noisy=True, votes=2.0))
        stays = [Stay(hunk.j1, hunk.j2, rule, hunk), Stay(hunk.j1, hunk.j2, rule, None)]
        found = passing(view, stays)
        assert found in (set(), {stays[0]})
        return bool(found)

    assert passed("| a b | c hall e |", "| a b | c barn e |")
    assert not passed("| a b / c hall e |", "| a b / c barn e |"), "one paragraph"
    assert not passed("| a b | c hall e |", "| a b | c barn e |", Rule.ADDED)
