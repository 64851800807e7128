"""Misspelt copies whose paragraphs stand apart: which are judged together, and which stay; those that stay first."""

from __future__ import annotations

import pytest
from test_matcher_rules import BREAD, FLOOD, LEAD, PLAN, SCHOOL, SEEN, WATER, slips, text

from dedupe_article import clean
from dedupe_article.matcher.alignment import Alignment, Hunk
from dedupe_article.matcher.choice import Verdict
from dedupe_article.matcher.choice.side import Plan
from dedupe_article.matcher.difference import Difference
from dedupe_article.matcher.difference.noise import Noise
from dedupe_article.matcher.judge.together import is_misspelt, seams
from dedupe_article.matcher.page import Seams
from dedupe_article.model import Match, Repeat, Rule, Settings, Span

BODY = (LEAD, FLOOD, PLAN, WATER, BREAD, SCHOOL)
# Each of these has too few slips to be judged by itself, but for those of water and flood.
PLANNED = slips(PLAN, "deputy", "dollars")
WATERED = slips(WATER, "risen", "centimetres", "across")
FLOODED = slips(FLOOD, "houses", "damaged", "closed")
BAKED = slips(BREAD, "ovens")
TAUGHT = slips(SCHOOL, "villages", "stories")

STAYS = {
    "one word that the text has too": BREAD.replace("lower", "power"),
    "one word for another": BREAD.replace("bread", "cakes"),
    "another number": WATER.replace("forty", "fifty"),
    "a negation less": PLAN.replace("did not", "did"),
    "a word more": BREAD.replace("their bread", "their fresh bread"),
}


@pytest.mark.parametrize("changed", STAYS.values(), ids=list(STAYS))
def test_what_is_no_slip_stays_amid_misspelt_paragraphs(changed: str) -> None:
    parts = [TAUGHT, WATERED, changed, PLANNED]
    assert changed in clean(text(*BODY, *(part for part in parts if part[:9] != changed[:9]), changed, BAKED))


def test_a_slip_or_two_stay_where_nothing_is_misspelt_beside_them() -> None:
    assert PLANNED in clean(text(*BODY, SEEN, SCHOOL, FLOOD, PLANNED))
    assert PLANNED in clean(text(*BODY, WATERED, SEEN, PLANNED)), "another passage stands between"
    assert PLANNED in clean(text(*BODY, TAUGHT, WATERED, PLANNED), Settings(match=Match.EXACT))


@pytest.mark.parametrize("match", [Match.CAREFUL, Match.LOOSE])
@pytest.mark.parametrize(
    "copy",
    [(TAUGHT, WATERED, BAKED, PLANNED), (PLANNED, TAUGHT, WATERED, BAKED), (BAKED, PLANNED, TAUGHT, WATERED)],
    ids=["behind and before", "before", "all of one"],
)
def test_paragraphs_of_a_misspelt_copy_that_changed_places_go(copy: tuple[str, ...], match: Match) -> None:
    assert clean(text(*BODY, *copy), Settings(match=match)) == text(*BODY)


def test_misspelt_paragraphs_behind_their_twins_go() -> None:
    pairs = (FLOOD, FLOODED, WATER, WATERED, PLAN, PLANNED, SCHOOL, TAUGHT, BREAD, BAKED)
    assert clean(text(LEAD, *pairs)) == text(LEAD, FLOOD, WATER, PLAN, SCHOOL, BREAD)


def test_where_misspelt_copies_stood() -> None:
    misspelt = [
        Repeat(Span(10, 20), Span(0, 9), Rule.MISSPELT, 0.9),
        Repeat(Span(50, 60), Span(0, 9), Rule.MISSPELT, 0.9),
    ]
    same = Repeat(Span(30, 40), Span(0, 9), Rule.SAME, 1.0)
    whole = "".join(map(chr, range(33, 93)))
    went = {9: [(0, 9, whole[10:20])], 27: [(0, 9, whole[50:60])]}
    assert seams(whole, [*misspelt, same], [Span(9, 20), Span(29, 40), Span(49, 60)]) == Seams(went, went)
    assert seams(whole, [same], [Span(29, 40)]) == Seams({}, {})


def test_characters_that_slipped_are_judged_by_those_beside_them_too() -> None:
    lead = "市政厅周二晚上在河边的旧大厅开会，大厅里坐满了人。"
    body = [
        "市长林安表示，洪水造成多座房屋受损，学校将停课至下周，村民们住在体育馆里，老师给孩子们讲故事。",
        "当晚水位上升了很多，湖上的渡轮没有开航，镇上的面包师把刚烤好的面包分给邻居，因为停电前烤炉已经热了。",
        "消防队从医院的地下室里抽水，直到清晨发动机熄火，合唱团的女士们在市场里为所有人煮汤。",
    ]
    copy = [
        body[2].replace("汤", "荡"),
        body[0].replace("受损", "受员").replace("故事", "古事").replace("住在", "往在"),
        body[1],
    ]
    again = "\n\n".join([lead, *body, *copy])
    assert clean(again) == "\n\n".join([lead, *body])


@pytest.mark.parametrize("where", [0, 1], ids=["before", "behind"])
def test_a_copy_beside_misspelt_ones_that_has_another_number_stays(where: int) -> None:
    odd = WATER.replace("forty", "fifty").replace("risen", "rsien")
    copy = [TAUGHT, slips(FLOOD, "houses", "damaged", "closed", "school")]
    copy.insert(where * 2, odd)
    assert odd in clean(text(*BODY, *copy))


# Each of these stands right behind its twin; no one has slips enough by itself.
NIGHT, DAY = f"{WATER} {SCHOOL}", f"{BREAD} {SEEN}"
ROW = (
    FLOOD,
    slips(FLOOD, "houses"),
    "Two days later",
    "Two dasy later",
    NIGHT,
    slips(NIGHT, "risen", "stories"),
    "***",
    "***",
    DAY,
    slips(DAY, "ovens"),
)


@pytest.mark.parametrize("match", [Match.CAREFUL, Match.LOOSE])
def test_copies_in_a_row_each_behind_its_twin_are_judged_together(match: Match) -> None:
    assert clean(text(LEAD, *ROW), Settings(match=match)) == text(LEAD, *ROW[::2])
    ends = "Heavy rain", "Haevy rain", *ROW, "Read more", "Raed more"
    assert clean(text(*ends), Settings(match=match)) == text(*ends[::2])


@pytest.mark.parametrize(
    "pairs",
    [
        (FLOOD, slips(FLOOD, "houses"), NIGHT, slips(NIGHT, "risen", "stories")),
        (FLOOD, slips(FLOOD, "houses"), NIGHT, slips(NIGHT, "risen", "stories"), LEAD, PLAN, PLANNED),
        (FLOOD, slips(FLOOD, "houses"), NIGHT, slips(NIGHT, "risen"), DAY, DAY),
        (FLOOD, slips(FLOOD, "houses"), NIGHT, slips(NIGHT, "risen", "stories").replace("three", "four"), DAY, DAY),
        (FLOOD, FLOOD, NIGHT, NIGHT, PLAN, PLAN, DAY, slips(DAY, "ovens", "heated", "power")),
    ],
    ids=["two", "two and one", "two slips in all", "and some beside another number", "slips in one of them"],
)
def test_fewer_copies_in_a_row_or_fewer_slips_tell_nothing(pairs: tuple[str, ...]) -> None:
    odd = [one for one in pairs if one not in (*BODY, NIGHT, DAY)]
    left = clean(text(*pairs)).strip().split("\n\n")
    assert [one for one in odd if one in left] == odd


@pytest.mark.parametrize("changed", STAYS.values(), ids=list(STAYS))
def test_what_is_no_slip_stays_in_a_row_and_does_not_end_it(changed: str) -> None:
    twin = next(one for one in BODY if one[:9] == changed[:9])
    row = [*ROW[:2], f"{twin} {LEAD}", f"{changed} {LEAD}", *ROW[4:]]
    assert clean(text(*row)) == text(*ROW[:1], *row[2:4], *ROW[4::2])


def test_a_line_that_stands_once_ends_a_row() -> None:
    for again in (("Two days later", "Rain", "Rain", "River", "Rievr"), ("The rain had ended", "Teh rian hda ended")):
        assert clean(text(*ROW, *again)) == text(*ROW[::2], *again)


@pytest.mark.parametrize(
    ("counts", "told"),
    [((1, 1, 1), True), ((2, 0, 1), True), ((1, 1, 0), False), ((3, 0, 0), False), ((2, 1), False)],
    ids=["one in each", "three in two", "two in all", "all in one", "two copies"],
)
def test_a_row_is_misspelt_by_the_slips_of_all_that_goes(counts: tuple[int, ...], told: bool) -> None:
    def verdict(slips: int, weight: float) -> Verdict:
        hunks = tuple(Hunk(at, at + 1, at + 9, at + 10) for at in range(slips))
        return Verdict(
            Alignment(0, 9, 9, 18, hunks),
            Noise(dict.fromkeys(hunks, Difference.SLIP), False, 0.0),
            Plan((), (), weight),
        )

    assert is_misspelt(verdict(count, 9.0) for count in counts) is told
    assert is_misspelt([verdict(5, 0.0), *(verdict(count, 9.0) for count in counts), verdict(5, 0.0)]) is told
