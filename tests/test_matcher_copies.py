"""Which of two copies stays, and how far a copy reaches."""

from __future__ import annotations

import textwrap

import pytest

from dedupe_article import Settings, clean, fingerprint
from dedupe_article.matcher.difference.poorer import mistyped
from dedupe_article.model import Match

LEAD = "The council met on Tuesday evening in the old hall by the river. The hall was full until the end."
WATER = "The water had risen by 40km of dykes in the night, and the ferries did not sail, said a captain of the line."
BREAD = "Bakers there gave away their bread, since the ovens had been heated before the power failed in the whole town."
SCHOOL = "Children from three villages slept in the gymnasium, where teachers read stories to them until it was late."
FOREST = (
    "Foresters counted the fallen beeches along the ridge and found that the storm of the spring had been stronger."
)
BODY = [WATER, BREAD, SCHOOL]


def text(*paragraphs: str) -> str:
    return "\n".join(paragraphs) + "\n"


def slips(paragraph: str, every: int = 6) -> str:
    """The paragraph with two letters of every so manyth long word the wrong way round."""
    words = paragraph.split(" ")
    for at in range(2, len(words), every):
        word = words[at]
        words[at] = word[:1] + word[2] + word[1] + word[3:] if len(word) > 4 and word.isalpha() else word
    return " ".join(words)


BRIDGE = (
    "Mayor Ann Lind opened the new bridge over the river on Friday before some two thousand people who had come from "
    "both banks with flags and drums. The old one will be pulled down in May."
)
DYKES = WATER.replace("of the line.", "of the line who had seen the flood of the year in which he was born.")


@pytest.mark.parametrize("words", [-4, -6, -8])
def test_an_article_stays_before_two_teasers_of_it_though_one_ends_with_a_sentence(words: int) -> None:
    teasers = [BRIDGE[: BRIDGE.index(" The old")], " ".join(DYKES.split()[:words]) + "..."]
    assert clean(text(*teasers, BRIDGE, DYKES, BREAD, SCHOOL)) == text(BRIDGE, DYKES, BREAD, SCHOOL)


TORN = BRIDGE[BRIDGE.index("opened") :]


@pytest.mark.parametrize("between", [[], [FOREST]], ids=["right below", "further down"])
@pytest.mark.parametrize("end", [None, -7], ids=["whole", "cut off"])
def test_a_copy_that_begins_amid_a_sentence_goes_for_the_whole_one(end: int | None, between: list[str]) -> None:
    torn, whole = [TORN, WATER, BREAD, " ".join(SCHOOL.split()[:end])], [BRIDGE, WATER, BREAD, SCHOOL]
    assert clean(text(LEAD, *torn, *between, *whole)) == text(LEAD, *between, *whole)
    assert clean(text(*torn, *between, *whole)) == text(*between, *whole)


RADAR = (
    "The 38-foot boat sent a call at 6:42 p.m. on Tuesday and was not seen on radar eleven minutes later, a man said."
)


def test_an_article_stays_that_is_quoted_further_down_in_a_sentence_with_more_words() -> None:
    article, quoted = [BRIDGE, WATER, BREAD, SCHOOL, RADAR], f"As we wrote on Friday in these pages, {BRIDGE}"
    cleaned = clean(text(LEAD, *article, FOREST, quoted, *article[1:]))
    assert cleaned.startswith(text(LEAD, *article, FOREST))
    assert WATER not in cleaned[len(text(LEAD, *article)) :]


SOUND = [BRIDGE, WATER, BREAD, SCHOOL, FOREST, RADAR]
POOR = [slips(paragraph, 4) for paragraph in SOUND]


@pytest.mark.parametrize("order", ["spp", "psp", "pps", "sppp", "ppss"])
def test_the_sound_copy_stays_though_the_misspelt_one_stands_twice(order: str) -> None:
    copies = {"s": SOUND, "p": POOR}
    assert clean(text(LEAD, *(line for copy in order for line in copies[copy]))) == text(LEAD, *SOUND)


def test_a_copy_that_is_quoted_line_by_line_is_the_poor_one() -> None:
    quoted = [f"> {paragraph}" for paragraph in SOUND]
    assert clean(text(LEAD, *SOUND, *quoted)) == clean(text(LEAD, *quoted, *SOUND)) == text(LEAD, *SOUND)


def test_a_copy_that_lost_the_mark_of_one_quotation_is_not_the_sound_one() -> None:
    first = [*SOUND[:2], f"> {SOUND[2]}", *SOUND[3:]]
    assert clean(text(LEAD, *first, *SOUND)) == text(LEAD, *first)


ONE_PLACE = {
    "a line that ends inside a sentence": (" and was not seen", "\nand was not seen"),
    "a paragraph that ends inside one": (" and was not seen", "\n\nand was not seen"),
    "a blank lost between sentences": (". She also", ".She also"),
    "a blank before a comma": (" later, a man", " later , a man"),
}


@pytest.mark.parametrize(("was", "now"), ONE_PLACE.values(), ids=list(ONE_PLACE))
@pytest.mark.parametrize("first", [False, True], ids=["second", "first"])
def test_a_copy_that_is_rough_in_one_place_is_the_poor_one(was: str, now: str, *, first: bool) -> None:
    sound = text(*SOUND, f"{LEAD} She also spoke of the ferry that is to leave the harbour in the morning.")
    rough = sound.replace(was, now)
    assert rough != sound
    assert clean(rough + sound if first else sound + rough) == sound


@pytest.mark.parametrize("order", ["sop", "spo", "osp"])
def test_another_name_in_a_sound_copy_stays_beside_a_misspelt_one(order: str) -> None:
    named = [paragraph.replace("Ann Lind", "Ann Lund") for paragraph in SOUND]
    copies = {"s": SOUND, "o": named, "p": POOR}
    cleaned = clean(text(LEAD, *(line for copy in order for line in copies[copy])))
    assert "Ann Lind" in cleaned
    assert "Ann Lund" in cleaned


def test_a_line_without_words_that_went_with_its_twin_is_no_trouble() -> None:
    one, two = slips(SOUND[2], 3), slips(SOUND[3], 2)
    cleaned = clean(text(SOUND[2], "—", SOUND[3], one, one, "—", "—", two, two))
    assert cleaned == clean(cleaned)


@pytest.mark.parametrize("number", [1, 2, 3, 4])
def test_a_body_keeps_its_order_beside_two_others_of_which_one_says_more(number: int) -> None:
    more = "The mill stood still, too."
    fuller = [*SOUND[:number], f"{SOUND[number]} {more}", *SOUND[number + 1 :]]
    assert clean(text(*SOUND, *fuller, *SOUND)) == text(*SOUND, more)


def test_a_line_of_a_tag_that_went_with_its_twin_is_no_trouble() -> None:
    block = [*POOR[:3], "<br>"]
    cleaned = clean(text(*SOUND[:3], *block, *block))
    assert cleaned == clean(cleaned)


def test_a_paragraph_of_a_misspelt_copy_that_stands_again_behind_it_goes() -> None:
    for again in POOR[:3]:
        assert len(clean(text(LEAD, *SOUND, *POOR, again)).splitlines()) == len(SOUND) + 1


AGAIN = {
    "cut off": POOR[:4],
    "in capitals": [paragraph.upper() for paragraph in POOR],
    "wrapped": [line for paragraph in POOR for line in ("", *textwrap.wrap(paragraph, 60))],
    "merged": [" ".join(POOR)],
}


@pytest.mark.parametrize("again", AGAIN.values(), ids=list(AGAIN))
def test_the_sound_copy_stays_though_the_misspelt_one_stands_again_in_another_shape(again: list[str]) -> None:
    assert clean(text(LEAD, *SOUND, *POOR, *again)) == text(LEAD, *SOUND)
    assert clean(text(LEAD, *SOUND, *again, *POOR)) == text(LEAD, *SOUND)


def test_a_copy_in_capitals_follows_its_twin_but_for_what_stays_of_that() -> None:
    other = [paragraph.replace("40km", "50km") for paragraph in POOR]
    cleaned = clean(text(LEAD, *SOUND, *other, *(paragraph.upper() for paragraph in other)))
    assert cleaned == text(LEAD, *SOUND, other[1])


def test_a_line_that_is_kept_does_not_keep_the_misspelt_copy_around_it() -> None:
    line = "Write to the editors of this paper at the old harbour office, where the lamp is lit until midnight."
    sound = [LEAD, *SOUND[:3], line, *SOUND[3:], DYKES, line]
    kept = Settings(keep=frozenset({fingerprint(line)}))
    assert clean(text(*sound, *POOR[:3], line, *POOR[3:]), kept) == text(*sound)


@pytest.mark.parametrize("order", ["spp", "psp", "pps"])
def test_of_a_misspelt_copy_that_stands_twice_a_paragraph_with_another_number_stays_once(order: str) -> None:
    other = [paragraph.replace("40km", "50km") for paragraph in POOR]
    copies = {"s": SOUND, "p": other}
    cleaned = clean(text(LEAD, *(line for copy in order for line in copies[copy])))
    assert sorted(cleaned.splitlines()) == sorted([LEAD, *SOUND, other[1]])


@pytest.mark.parametrize("words", ["Lind wrote: “", "As we reported on Friday in these pages: “", "eBay wrote: "])
@pytest.mark.parametrize("first", [BRIDGE, f"iPhone owners stood there, too. {BRIDGE}"], ids=["a capital", "a brand"])
@pytest.mark.parametrize("article", [[], [WATER], [WATER, BREAD]], ids=len)
def test_a_part_of_an_article_stays_that_is_quoted_further_down(first: str, article: list[str], words: str) -> None:
    quoted = text(f"{words}{first}", *article, SCHOOL)
    assert clean(text(LEAD, first, *article, FOREST, RADAR) + quoted).startswith(text(LEAD, first, *article, FOREST))


MOUTH = (
    "Crews looked all night for two men whose boat sank near the mouth of{} the Rye, the coast guard said on Monday."
)
CUT_OFF = MOUTH[: MOUTH.index("{}")]


@pytest.mark.parametrize(
    "first", [f"{CUT_OFF} the Rye.", f"{CUT_OFF.replace('two', 'three')}..."], ids=["told", "three"]
)
def test_a_paragraph_that_says_something_else_stays_where_the_next_word_begins_the_one_below(first: str) -> None:
    whole, teaser = [MOUTH.format(""), RADAR, *BODY], [first, RADAR]
    assert first in clean(text(*teaser, *whole))
    assert first in clean(text(*whole, *teaser))


@pytest.mark.parametrize("dots", ["...", "…", " [...]", ""])
@pytest.mark.parametrize("words", [-4, None], ids=["cut off", "whole"])
def test_a_paragraph_cut_off_goes_where_the_next_word_begins_the_one_below(dots: str, words: int | None) -> None:
    whole, below = [MOUTH.format(""), RADAR, *BODY], " ".join(RADAR.split()[:words]) + ("…" if words else "")
    teaser = [f"{CUT_OFF}{dots}", below]
    assert clean(text(*teaser, *whole)) == text(*whole)
    assert clean(text(*whole, *teaser)) == text(*whole)


def test_a_copy_without_a_space_goes_though_it_stands_first() -> None:
    poor = SCHOOL.replace("the gymnasium", "thegymnasium")
    assert clean(text(LEAD, WATER, BREAD, poor, WATER, BREAD, SCHOOL)) == text(LEAD, *BODY)


@pytest.mark.parametrize(
    ("copy", "left"),
    [
        ([WATER, FOREST, *BODY[1:]], [*BODY, FOREST]),
        ([f"{WATER} {FOREST}", *BODY[1:]], [f"{WATER} {FOREST}", *BODY[1:]]),
        ([f"Harbour (ANA) - {WATER}", *BODY[1:]], [f"Harbour (ANA) - {WATER}", *BODY[1:]]),
        ([f"{WATER} {FOREST}", BREAD, SCHOOL.replace("three", "two")], None),
    ],
    ids=["a new paragraph", "a sentence more in a paragraph", "a dateline", "a sentence more and another number"],
)
def test_the_second_body_stays_where_it_says_all_that_the_first_does_and_more(
    copy: list[str], left: list[str] | None
) -> None:
    cleaned = clean(text(LEAD, *BODY, *copy))
    assert cleaned == text(LEAD, *(left or [*BODY, FOREST, copy[-1]]))


@pytest.mark.parametrize("mark", ["", "- ", "• "])
def test_the_points_of_an_article_go_above_it_and_its_paragraphs_stay_whole(mark: str) -> None:
    article = [f"{LEAD} {WATER}", BREAD, BRIDGE, f"{FOREST} {SCHOOL}"]
    title = "The flood came on Monday."
    for points in ([WATER, FOREST], [BREAD, SCHOOL]):
        above = [f"{mark}{point}" for point in points]
        assert clean(text(title, *above, *article)) == text(title, *article)


def test_a_body_in_one_paragraph_goes_before_the_one_with_a_paragraph_a_sentence() -> None:
    body = [
        WATER,
        BREAD,
        SCHOOL,
        FOREST,
        f"Soon after, {BREAD}",
        BRIDGE.replace(". The", ", and the"),
        f"Then, {SCHOOL}",
    ]
    assert clean(text(LEAD, " ".join(body), *body)) == text(LEAD, *body)
    assert clean(text(LEAD, " ".join(body[:3]), *body[:3])) == text(LEAD, *body[:3])
    assert clean(text(LEAD, *body, " ".join(body))) == text(LEAD, *body)


def test_of_an_article_in_one_line_twice_behind_other_words_a_sentence_stays() -> None:
    body = " ".join((DYKES, BREAD, SCHOOL, FOREST, BRIDGE, LEAD))
    flat = f"The flood Share {body} Print version By Jane Roe {body} More"
    assert clean(flat) == f"The flood Share {body} Print version By Jane Roe {DYKES} More"


def test_a_tag_over_two_lines_is_none_of_the_text() -> None:
    tag = ' <a\nhref="/b">the</a> '
    tagged = [f"<p>{one.replace(' the ', tag)}</p>" for one in BODY]
    assert clean(text(LEAD, *BODY, *tagged)) == text(LEAD, *BODY)


def test_one_word_that_differs_does_not_tell_the_poorer_copy() -> None:
    turned = SCHOOL.replace("stories", "histories")
    assert clean(text(LEAD, *BODY, WATER, BREAD, turned)).startswith(text(LEAD, *BODY))


def test_a_copy_with_words_broken_at_line_ends_goes_though_it_has_more_spaces() -> None:
    wrapped = SCHOOL.replace("gymnasium", "gymna-\nsium")
    assert clean(text(LEAD, *BODY, WATER, BREAD, wrapped)) == text(LEAD, *BODY)


KOREAN = (
    "섬 시장의 경매는 새벽 다섯 시에 시작되고 어민과 상인들이 돈을 모아 낡은 건물을 사들였다고 조합은 밝혔다.",
    "여객선 회사는 주말 운항을 왕복 세 차례로 늘리기로 했고 선착장 매표소에는 벌써 단체 예약 문의가 이어지고 있다.",
    "건축가가 이끄는 설계 팀은 기둥과 들보를 그대로 두고 벽만 유리로 바꾸는 방안을 TV에서 내놓았다고 주민들은 전했다.",
    "환경 단체는 갈매기와 길고양이가 늘어나 위생 문제가 생길 수 있다고 우려했고 조합은 수거함을 설치하겠다고 답했다.",
    "문의는 조합 홈페이지 Island Market 또는 전자 우편 market@example.org 으로 하면 된다고 담당자는 설명하였다.",
)


def test_capitals_are_told_where_few_letters_have_case() -> None:
    assert clean(text(LEAD, *[one.upper() for one in KOREAN], *KOREAN)) == text(LEAD, *KOREAN)


def test_a_key_word_that_ends_the_body_as_it_begins_is_no_part_of_the_copy() -> None:
    body = [*BODY, FOREST, "ferries in the flood: the harbour"]
    copy = [slips(one) for one in body[:-1]] + body[-1:]
    assert clean(text("Harbour", *body, *copy)) == text("Harbour", *body)


def worn(paragraph: str, start: int) -> str:
    """The paragraph with two letters of every other long word the wrong way round, from the first or the second on."""
    words = paragraph.split(" ")
    for at in [at for at, word in enumerate(words) if len(word) > 5 and word.isalpha()][start::2]:
        words[at] = words[at][:2] + words[at][3] + words[at][2] + words[at][4:]
    return " ".join(words)


@pytest.mark.parametrize("line", [0, 5], ids=["first", "last"])
def test_a_short_line_that_begins_or_ends_three_copies_is_no_notice_though_two_are_misspelt(line: int) -> None:
    body = [*BODY, FOREST, BRIDGE]
    body.insert(line, "Ann Lind")
    copies = [one if one == "Ann Lind" else worn(one, start) for start in (0, 1) for one in body]
    article = "The flood came on Monday, and nobody had seen it coming."
    assert clean(text(article, *body, *copies)) == text(article, *body)


def test_a_copy_worn_in_the_middle_is_one_copy() -> None:
    """No five words in a row are the same there, and what stands behind is too short to be judged by itself."""
    body = [*BODY, FOREST, LEAD]
    copy = [slips(one) for one in body[:1]] + [slips(one, 2) for one in body[1:4]] + [slips(LEAD)]
    article = "The flood came on Monday, and nobody had seen it coming."
    assert clean(text(article, *body, *copy)) == text(article, *body)


@pytest.mark.parametrize("match", [Match.CAREFUL, Match.LOOSE], ids=lambda match: match.value)
def test_another_unit_at_a_number_stays_amid_misspellings(match: Match) -> None:
    copy = [slips(one, 3) for one in BODY]
    assert clean(text(LEAD, *BODY, *copy), Settings(match=match)) == text(LEAD, *BODY)
    copy[0] = copy[0].replace("40km", "40kg")
    assert "40kg" in clean(text(LEAD, *BODY, *copy), Settings(match=match))


def test_with_loose_matching_a_unit_may_fall_out_amid_misspellings_and_a_number_may_not() -> None:
    body = [WATER.replace("40km of", "forty metres of the"), BREAD, SCHOOL]
    copy = [slips(one, 3) for one in body]
    for gone, stays in (("metres ", False), ("froty ", True)):
        less = [copy[0].replace(gone, ""), *copy[1:]]
        assert less != copy
        cleaned = clean(text(LEAD, *body, *less), Settings(match=Match.LOOSE))
        assert (cleaned != text(LEAD, *body)) == stays, gone
        assert clean(text(LEAD, *body, *less)) != text(LEAD, *body)


def test_with_loose_matching_too_many_words_for_a_short_copy_stay() -> None:
    """The law allows one word in eight, so that these would have failed the article."""
    one = "Share of the papers signed in Lille\nShare of the papers signed in Lyon"
    two = "Count of the papers signed in Lille\nCount of the papers signed in Lyon"
    article = text(LEAD, one, two, FOREST)
    assert clean(article, Settings(match=Match.LOOSE)) == article


def test_a_class_word_a_letter_off_goes_amid_many_misspellings_only() -> None:
    body = [*BODY, f"{FOREST} Nobody knew whose boats lay in your harbour."]
    for every, goes in ((1, True), (5, False)):
        copy = [slips(one, every).replace("your", "our") for one in body]
        assert (clean(text(LEAD, *body, *copy)) == text(LEAD, *body)) == goes


@pytest.mark.parametrize(
    ("one", "two", "poorer"), [("rain", "ran", 1), ("rain", "raiin", 1), ("ran", "rain", -1), ("rain", "rein", 0)]
)
def test_a_letter_lost_or_doubled_tells_the_poorer_word(one: str, two: str, poorer: int) -> None:
    assert mistyped(one, two) == poorer
