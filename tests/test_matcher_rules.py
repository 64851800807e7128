"""What goes and what stays, rule by rule; the rows that must stay stand first."""

from __future__ import annotations

import textwrap
import unicodedata
from typing import NamedTuple

import pytest

from dedupe_article import clean, clean_article, matcher, splitter
from dedupe_article.matcher.choice import begins_line
from dedupe_article.matcher.choice.side import Passage
from dedupe_article.matcher.judge.repeats import with_rulers
from dedupe_article.matcher.judge.stutters import at_seams, between_doubles
from dedupe_article.matcher.page import Page, page
from dedupe_article.matcher.words import words
from dedupe_article.model import Match, Rule, Settings

LEAD = "The council met on Tuesday evening in the old hall by the river, and the hall was full."
FLOOD = "Mayor Ann Lind said that 25 houses had been damaged and that the school would stay closed until 12 May."
PLAN = "Her deputy Bob Marsh did not agree with the plan of the mayor, which costs 1.5 million dollars in all."
WATER = "The water had risen by forty centimetres in the night before, and the ferries across the lake did not sail."
BREAD = "Bakers in the lower town gave away their bread, because the ovens had been heated before the power failed."
SCHOOL = "Children from three villages slept in the gymnasium, where teachers read stories to them until it was late."
SEEN = "He had seen it with his own eyes from the roof of the mill that morning."
COLD = "It was -9 degrees in the valley at dawn, and the pipes of the old school had burst in two places overnight."
LONG = f"{FLOOD} {WATER} {BREAD} {SCHOOL}"
RAIN = "市长林安表示,洪水造成二十五座房屋受损,学校将停课至五月十二日,村民们住在体育馆里。"
RIVER = "当晚水位上升了四十厘米,湖上的渡轮停航,镇上的面包师把刚烤好的面包分给邻居。"
VERSES = tuple(
    one.replace(" / ", "\n")
    for one in (
        "Here is the first of the verses / Lanterns are hung in the harbour / Somebody whistles / Forgets what to say",
        "Now comes the second one long / Nobody knows who has written it / Something is wrong / And it melts away",
        "Last of them all is about snow / Covers the road where they go / Where do they come from / And shall you dear",
        "Who is it knocking so late / Only the leaves and the rain / Nobody comes to this village / Save for the moon",
        "Five are the bells of the tower / Each has a voice and a name / One rings for a child / And none before noon",
    )
)
REFRAIN = (
    "Row the boat to the farther shore\nSing of the wind and the open door\nRow the boat and sing no more\nRow till day"
)


def text(*paragraphs: str) -> str:
    return "\n\n".join(paragraphs) + "\n"


def slips(passage: str, *words: str) -> str:
    """The passage with two letters of each of `words` swapped."""
    for word in words:
        assert word in passage
        passage = passage.replace(word, word[0] + word[2] + word[1] + word[3:])
    return passage


class Row(NamedTuple):
    """Two passages that are alike, and the judgement of the second."""

    one: str
    two: str
    rule: Rule


STAYS = {
    "a copy with another count": Row(FLOOD, FLOOD.replace("25", "26"), Rule.NUMBERS),
    "a copy with another day": Row(FLOOD, FLOOD.replace("12 May", "21 May"), Rule.NUMBERS),
    "a copy with another amount": Row(PLAN, PLAN.replace("1.5", "1.6"), Rule.NUMBERS),
    "a long copy with a slip in a number": Row(LONG, LONG.replace("25", "52"), Rule.NUMBERS),
    "a copy without a minus sign": Row(f"{COLD} {WATER}", f"{COLD} {WATER}".replace("-9", "9"), Rule.NUMBERS),
    "a copy that lost a short word beside a slip": Row(
        LONG.replace("centimetres", "of centimetres"),
        slips(LONG, "houses", "centimetres", "villages"),
        Rule.ADDED_WORDS,
    ),
    "a copy without its negation": Row(PLAN, PLAN.replace("did not", "did"), Rule.MEANING),
    "a copy with another month": Row(FLOOD, FLOOD.replace("12 May", "12 June"), Rule.MEANING),
    "a copy with another noun": Row(FLOOD, FLOOD.replace("houses", "gardens"), Rule.WORDS),
    "a copy with another name": Row(FLOOD, FLOOD.replace("Ann Lind", "Bob Marsh"), Rule.WORDS),
    "a copy with an adverb more": Row(WATER, WATER.replace("forty", "nearly forty"), Rule.ADDED_WORDS),
    "a copy with a phrase more": Row(
        f"{WATER} {BREAD}", f"{WATER} {BREAD}".replace("their bread", "their best and whitest bread"), Rule.ADDED_WORDS
    ),
    "a quote recalled inside a sentence": Row(
        f"{PLAN} {WATER}",
        "Some recall that the water had risen by forty centimetres in the night before, and that was long ago.",
        Rule.RECALLED,
    ),
    "two odd words in a long copy": Row(LONG, slips(LONG, "houses", "villages"), Rule.WORDS),
    "three odd words close together": Row(LONG, slips(LONG, "villages", "gymnasium", "teachers"), Rule.WORDS),
}
GOES = {
    "a paragraph to the letter": Row(FLOOD, FLOOD, Rule.SAME),
    "a paragraph in capitals": Row(FLOOD, FLOOD.upper(), Rule.SAME),
    "a paragraph with other quotes and stops": Row(f'"{PLAN}"', f"“{PLAN[:-1]}!”", Rule.SAME),
    "a copy with three slips all over it": Row(LONG, slips(LONG, "houses", "centimetres", "villages"), Rule.MISSPELT),
    "a copy cut off inside a sentence": Row(LONG, LONG[:300].rsplit(" ", 1)[0] + " ...", Rule.CUT_OFF),
}


@pytest.mark.parametrize("row", STAYS.values(), ids=list(STAYS))
@pytest.mark.parametrize("turned", [False, True], ids=["", "the other way round"])
def test_a_passage_that_says_something_else_stays(row: Row, turned: bool) -> None:
    one, two = (row.two, row.one) if turned else (row.one, row.two)
    article = text(LEAD, one, SEEN, two)
    found = clean_article(article)
    assert found.text == article
    if not turned:
        (near,) = found.near
        assert near.rule is row.rule
        assert not near.rule.drops


@pytest.mark.parametrize("row", GOES.values(), ids=list(GOES))
def test_a_passage_that_says_nothing_new_goes(row: Row) -> None:
    found = clean_article(text(LEAD, row.one, SEEN, row.two))
    assert found.text == text(LEAD, row.one, SEEN)
    assert [one.rule for one in found.dropped] == [row.rule]


@pytest.mark.parametrize(
    "row",
    [row for row in GOES.values() if row.rule is not Rule.MISSPELT],
    ids=[name for name, row in GOES.items() if row.rule is not Rule.MISSPELT],
)
def test_goes_when_only_exact_copies_may(row: Row) -> None:
    assert clean(text(LEAD, row.one, SEEN, row.two), Settings(match=Match.EXACT)) == text(LEAD, row.one, SEEN)


def test_a_paragraph_goes_in_a_script_without_spaces() -> None:
    assert clean(text(RAIN, RIVER, RAIN)) == text(RAIN, RIVER)
    assert clean(text(RAIN, RIVER, RAIN.replace("二十五", "二十六"))) == text(
        RAIN, RIVER, RAIN.replace("二十五", "二十六")
    )


def test_a_thai_sentence_that_is_recalled_in_new_words_stays_and_a_paragraph_goes() -> None:
    bridge = "เทศบาลกล่าวว่าสะพานไม้เก่าข้ามแม่น้ำจะปิดซ่อมสองเดือน เพราะเสาหลายต้นผุพังจากน้ำท่วมเมื่อปีที่แล้ว"
    market = "แม่ค้าในตลาดเช้าบอกว่าลูกค้าลดลงครึ่งหนึ่งตั้งแต่เรือข้ามฟากหยุดวิ่ง และหลายร้านคิดจะย้ายไปอีกฝั่ง"
    recalled = f"ชายชราคนหนึ่งยังจำได้ว่าครั้งก่อนมีคนพูดว่า {bridge} แต่สุดท้ายก็ไม่มีใครมาซ่อม"
    assert clean(text(market, bridge, recalled)) == text(market, bridge, recalled)
    assert clean(text(bridge, market, bridge)) == text(bridge, market)


@pytest.mark.xfail(strict=True, reason="the first test looks at what stands between spaces")
def test_a_chinese_paragraph_goes_amid_english_ones() -> None:
    assert clean(text(LEAD, FLOOD, RAIN, PLAN, RAIN)) == text(LEAD, FLOOD, RAIN, PLAN)


def test_misspellings_of_a_part_that_stays_do_not_count() -> None:
    """The whole copy has four, the part that has no other number in it two."""
    one, two = f"{FLOOD} {WATER}", f"{BREAD} {SCHOOL}"
    copies = slips(one.replace("25", "26"), "houses", "centimetres"), slips(two, "villages", "teachers")
    article = text(LEAD, one, two, SEEN, *copies)
    assert clean(article) == article


def test_a_misspelling_in_a_part_that_stays_is_a_word() -> None:
    """It stands in the output, and the unit beside it in the rest became a word of the output."""
    one, two = f"{FLOOD} {PLAN}", f"{BREAD} {SCHOOL} Another million was foreseen for the weekend."
    part = slips(one.replace("25", "26"), "houses", "million")
    known = text(LEAD, one, two, SEEN, part, slips(two, "villages", "teachers", "ovens", "million"))
    assert clean(known) == known
    new = text(LEAD, one, two, SEEN, part, slips(two, "villages", "teachers", "ovens"))
    assert clean(new) == text(LEAD, one, two, SEEN, part)


def test_a_misspelt_copy_stays_when_only_exact_copies_may_go() -> None:
    article = text(LEAD, LONG, SEEN, slips(LONG, "houses", "centimetres", "villages"))
    assert clean(article, Settings(match=Match.EXACT)) == article
    assert clean(article) != article


def test_a_single_word_that_differs_goes_with_loose_matching_only() -> None:
    article = text(LEAD, FLOOD, PLAN, WATER, FLOOD.replace("houses", "gardens"), PLAN, WATER)
    assert "gardens" in clean(article)
    assert clean(article, Settings(match=Match.LOOSE)) == text(LEAD, FLOOD, PLAN, WATER)


@pytest.mark.parametrize("change", [("25", "26"), ("12 May", "12 June"), ("closed", "not closed")], ids=" to ".join)
def test_no_fact_goes_with_loose_matching(change: tuple[str, str]) -> None:
    article = text(LEAD, FLOOD, PLAN, WATER, FLOOD.replace(*change), PLAN, WATER)
    assert FLOOD.replace(*change) in clean(article, Settings(match=Match.LOOSE))


@pytest.mark.parametrize("words", range(4, 12))
def test_a_paragraph_goes_from_eight_words_on(words: int) -> None:
    line = " ".join(BREAD.split()[:words]).strip(",") + "."
    article = text(LEAD, line, PLAN, line)
    assert clean(article) == (article if words < 8 else text(LEAD, line, PLAN))
    assert clean(article, Settings(min_words=words + 1)) == article
    assert clean(article, Settings(min_words=words)) == text(LEAD, line, PLAN)


def test_a_short_line_goes_inside_a_longer_copy_only() -> None:
    line = "It is over now, she said."
    assert clean(text(LEAD, line, FLOOD, line)) == text(LEAD, line, FLOOD, line)
    assert clean(text(LEAD, FLOOD, line, PLAN, FLOOD, line, PLAN)) == text(LEAD, FLOOD, line, PLAN)


def test_a_refrain_stays_for_its_shape() -> None:
    song = text(VERSES[0], REFRAIN, VERSES[1], REFRAIN, *VERSES[2:])
    found = clean_article(song)
    assert found.text == song
    assert [one.rule for one in found.near] == [Rule.SHAPE]


BRIDGE = (
    "For the ferry people the autumn was a hard one, and the company sold two of its boats to a buyer from the coast. "
    "Those who cross every day now share a car as far as the weir, where somebody has laid planks. A shepherd charges "
    "nothing for his rowing boat but expects a story in return, which is why so few bankers use it, says his niece. "
    "Engineers want to drive the first pile of a footbridge before spring, provided that a museum releases the plans "
    "drawn up in the days of the narrow railway. Nobody has seen these since an archivist lent them to a film crew. "
    "Meanwhile anglers grumble about noise, bakers about flour that arrives late, and teachers about pupils who claim "
    "to have missed a boat that never existed. Tourists take pictures of all this and call it charming. An innkeeper "
    "has begun to sell postcards with the planks on them, and asks whether a bridge is really what everybody needs. "
    "On Sundays a brass band plays under the lime trees, and whoever has waited longest for the last ferry may choose "
    "the tune, a custom that began by mistake and that visitors take for an old one, though it is nine weeks old."
)


@pytest.mark.parametrize("gap", ["\n", "\n\n"], ids=["lines", "stanzas"])
def test_a_refrain_stays_in_a_song_amid_prose_and_a_song_that_stands_twice_goes(gap: str) -> None:
    prose = [LEAD, FLOOD, PLAN, WATER, BREAD, SCHOOL, SEEN, COLD, *ACCENTS.split(". "), *BRIDGE.split(". ")]
    song = gap.join([VERSES[0], REFRAIN, VERSES[1], REFRAIN])
    article = text(*prose[:2], song, *prose[2:])
    assert REFRAIN in clean(article).replace(REFRAIN, "", 1)
    again = clean(text(*prose[:2], song, *prose[2:4], song, *prose[4:]))
    assert again.count(VERSES[0]) == 1


def test_a_question_stays_though_two_answers_and_the_question_between_them_make_a_long_copy() -> None:
    question = "Thank you very much, and would you like to answer that as well?"
    answers = [LEAD, "No.", PLAN, FLOOD, "No.", PLAN.replace("1.5", "1.6"), WATER]
    article = text(*(one for answer in answers for one in (question, answer)))
    assert clean(article).count(question) == len(answers)


def test_what_the_configuration_keeps_stays() -> None:
    article = text(LEAD, FLOOD, PLAN, FLOOD, WATER, PLAN)
    found = clean_article(article, Settings(keep=frozenset({matcher.fingerprint(FLOOD)})))
    assert found.text == text(LEAD, FLOOD, PLAN, FLOOD, WATER)
    assert [(one.rule, article[slice(*one.span)]) for one in found.near] == [(Rule.KEPT, FLOOD)]


def test_what_the_configuration_keeps_has_the_name_of_any_spelling() -> None:
    article = text(LEAD, FLOOD, PLAN, FLOOD)
    assert clean(article, Settings(keep=frozenset({matcher.fingerprint(FLOOD.upper())}))) == article
    assert clean(article, Settings(keep=frozenset({matcher.fingerprint(PLAN)}))) != article


ACCENTS = (
    "Le maire a dit que tout le monde avait dormi dans le gymnase de la ville, près du théâtre, et que des élèves "
    "de trois villages ont donné du pain aux voisins. La rivière monte encore dans la vallée, a dit une femme de Lyon, "
    "et les bacs du lac ne partent pas avant la fin de la semaine, a dit le préfet."
)


def plain(letter: str) -> str:
    """The letter without its accent."""
    return unicodedata.normalize("NFD", letter)[0]


def asked(passage: str) -> str:
    """The passage as a character set without accents gives it."""
    return passage.encode("ascii", "replace").decode("ascii")


FULLER = f"{FLOOD} {PLAN} {SEEN} {BREAD}"
SHORTER = f"{FLOOD} {PLAN} {BREAD}"
KEEPS = {
    "the first of two equal ones": (FLOOD, FLOOD, 0),
    "the first in mixed case": (FLOOD, FLOOD.upper(), 0),
    "the second when the first is in capitals": (FLOOD.upper(), FLOOD, 1),
    "the second when the first lost its capitals": (FLOOD.lower(), FLOOD, 1),
    "the first in small letters when the second is in capitals": (FLOOD.lower(), FLOOD.upper(), 0),
    "the second when the first is misspelt": (
        slips(f"{LONG} {PLAN}", "houses", "centimetres", "villages", "million", "because"), f"{LONG} {PLAN}", 1,
    ),
    "the first when the second is misspelt": (
        f"{LONG} {PLAN}", slips(f"{LONG} {PLAN}", "houses", "centimetres", "villages", "million", "because"), 0,
    ),
    "the second when the first lost spaces": (
        LONG.replace("the school", "theschool").replace("the night", "thenight").replace("the ovens", "theovens"),
        LONG,
        1,
    ),
    "the second when strokes stand before the marks of the first": (
        f"“{LONG}” It’s so.".replace("’", "\\'").replace("“", '\\"'), f"“{LONG}” It’s so.", 1
    ),
    "the first when words of the second are broken": (
        LONG, LONG.replace("damaged", "dam aged").replace("centimetres", "centi metres").replace("heated", "hea ted"), 0
    ),
    "the second when words of the first are broken": (
        LONG.replace("damaged", "dam aged").replace("centimetres", "centi metres").replace("heated", "hea ted"), LONG, 1
    ),
    "the first when the second lost its accents": (ACCENTS, "".join(map(plain, ACCENTS)), 0),
    "the second when the first lost its accents": ("".join(map(plain, ACCENTS)), ACCENTS, 1),
    "the first when accents of the second became question marks": (ACCENTS, asked(ACCENTS), 0),
    "the second when accents of the first became question marks": (asked(ACCENTS), ACCENTS, 1),
    "the fuller one that stands first": (FULLER, SHORTER, 0),
    "the fuller one that stands second": (SHORTER, FULLER, 1),
    "the second when the first is cut off": (LONG[:300].rsplit(" ", 1)[0] + " ...", LONG, 1),
}  # fmt: skip


@pytest.mark.parametrize(("one", "two", "stays"), KEEPS.values(), ids=list(KEEPS))
def test_which_copy_stays(one: str, two: str, stays: int) -> None:
    middle = "The houses near the villages, two of a million, lost centimetres because of it."
    kept = [LEAD, one, middle] if stays == 0 else [LEAD, middle, two]
    assert clean(text(LEAD, one, middle, two)) == text(*kept)


SPANISH = (
    "El alcalde dijo a los vecinos de la ciudad que en los diez años de su cargo el agua nunca fue tan alta en la "
    "plaza del mercado, que el puente viejo no durmió con las luces encendidas y que a los cinco días bajó. Los "
    "panaderos de la calle de abajo abren a las ocho aunque falte la luz en toda la casa, y el papá de una niña de la "
    "escuela aún espera una carta de la capital desde hace tres meses."
)


def test_a_copy_without_accents_goes_though_they_make_other_words_and_one_with_another_accent_stays() -> None:
    bare = "".join(map(plain, SPANISH))
    assert clean(text(LEAD, SPANISH, bare)) == text(LEAD, SPANISH)
    assert clean(text(LEAD, bare, SPANISH)) == text(LEAD, SPANISH)
    for article in (
        text(LEAD, SPANISH, SPANISH.replace("papá", "papa")),
        text(LEAD, SPANISH, bare.replace("no durmio", "durmio")),
        text(LEAD, SPANISH, bare.replace("cinco", "siete")),
    ):
        assert clean(article) == article


def test_the_second_of_two_in_a_row_when_the_first_is_in_capitals_but_for_the_sign_of_a_number() -> None:
    body = f"{LONG} {PLAN} He won the nº 1 of the lottery."
    assert clean(text(LEAD, body.upper(), body)) == text(LEAD, body)


def test_an_abbreviation_amid_letters_without_case_is_no_capitals() -> None:
    one = "स्कूल बारह मई तक बंद रहेगा और नाव भी नहीं चलेगी, बाढ़ से पच्चीस घर टूट गए और लोग अब भी छत पर रहते हैं।"
    one += " नगर ने कहा कि पुल अगले सप्ताह खुलेगा, यदि वर्षा थम जाए।"
    two = "ASP ने बताया कि शहर के लोग मदद की राह देखते हैं और पानी रात में चालीस सेंटीमीटर और चढ़ गया।"
    new = "बेकरी वालों ने अपनी रोटी बाँट दी क्योंकि बिजली जाने से पहले ही भट्टी गरम हो चुकी थी।"
    assert clean(text(LEAD, one, two, one, new, two)) == text(LEAD, one, two, new)


def test_whole_sentences_of_a_fuller_copy_are_the_same_words() -> None:
    found = clean_article(text(LEAD, FULLER, SCHOOL, SHORTER))
    assert {(one.rule, one.score) for one in found.dropped} == {(Rule.SAME, 1.0)}


def test_a_line_between_rows_stays_everywhere_or_goes_everywhere() -> None:
    rows = [f"The ferry from pier {at} leaves at {at + 5} every morning and comes back at night." for at in range(8)]
    line = "Tickets are sold on board and at the kiosk beside the bridge."
    cleaned = clean(text(LEAD, *(one for row in rows for one in (row, line))))
    assert cleaned.count(line) in (1, 8)


def test_a_page_that_opens_with_the_end_of_the_page_before_is_cut_in_mid_sentence() -> None:
    said = LONG.split(" ")
    pages = [" ".join(said[:50]), " ".join(said[30:])]
    assert clean(text(LEAD, *pages, PLAN)) == text(LEAD, " ".join(said[:50]), " ".join(said[50:]), PLAN)
    pages[1] = pages[1].replace("bread", "beer").replace("forty", "fifty")
    assert clean(text(LEAD, *pages, PLAN)) == text(LEAD, *pages, PLAN), "what differs is no overlap"


def twice(*paragraphs: str) -> list[str]:
    """Each paragraph twice in a row."""
    return [one for paragraph in paragraphs for one in (paragraph, paragraph)]


def test_short_lines_go_in_a_text_that_gives_each_paragraph_twice_in_a_row() -> None:
    paragraphs = ["Flood in the valley", LEAD, FLOOD, "Bread for all", "By Ann Lind", PLAN, BREAD, "More to come"]
    assert clean(text(*twice(*paragraphs))) == text(*paragraphs)


def seen(lines: str) -> Page:
    """The text as the judge sees it."""
    return page(lines, words(lines), splitter.divide(lines))


def test_a_line_that_was_put_to_the_one_before_it_still_begins_a_line() -> None:
    wrapped = textwrap.fill(LONG, 60)
    shown = seen(f"{wrapped}\n\n{LEAD}\n")
    (second,) = [at for at, start in enumerate(shown.starts) if start == wrapped.index("\n") + 1]
    assert shown.first[:2] == [0, len(LONG.split())]
    assert [begins_line(shown, word) for word in (0, second, second + 1, shown.first[1])] == [True, True, False, True]


def test_a_line_of_nothing_that_is_seen_goes_only_where_the_twin_has_one() -> None:
    shown = seen(f"{LEAD}\n{FLOOD}\n{LEAD}\n\u200e\n")
    again = Passage(shown.first[2], shown.first[3], 0, shown.first[1])
    assert with_rulers(shown, again) == again


def test_a_short_line_that_is_held_waits_for_its_twin() -> None:
    shown = seen("\n".join(twice(LEAD, "More below", FLOOD)) + "\n")
    at = [*shown.first, len(shown.keys)]
    doubles = [Passage(at[1], at[2], at[0], at[1]), Passage(at[5], at[6], at[4], at[5])]
    (line,) = between_doubles(shown, doubles, ())
    assert line.plan.passages == (Passage(at[3], at[4], at[2], at[3]),)
    assert between_doubles(shown, doubles, [shown.span(at[3], at[4])]) == []


def test_short_lines_twice_in_a_row_stay_where_no_paragraphs_are_twice_around_them() -> None:
    said = ["Really?", "Really?"]
    for paragraphs in (
        [LEAD, *said, FLOOD, PLAN],
        [*twice(FLOOD), *said, PLAN, WATER],
        [*twice(FLOOD), *said, SCHOOL, *twice(PLAN)],
        [LEAD, FLOOD, *said, PLAN, BREAD, FLOOD, PLAN],
    ):
        assert text(*said) in clean(text(*paragraphs))


@pytest.mark.parametrize("end", ["", ":", " (ann)", "."], ids=["no stop", "a colon", "a bracket", "a stop"])
def test_a_line_that_says_the_same_twice_says_it_once(end: str) -> None:
    line = f"{' '.join(BREAD.split()[:9])}{end}"
    assert clean(text(LEAD, f"{line} {line}", PLAN)) == text(LEAD, line, PLAN)


@pytest.mark.parametrize("end", ["", ":", " (ann)"], ids=["no stop", "a colon", "a bracket"])
def test_a_line_that_says_more_behind_the_same_twice_stays(end: str) -> None:
    line = f"{' '.join(BREAD.split()[:9])}{end}"
    longer = f"{line} {line} once more"
    assert clean(text(LEAD, longer, PLAN)) == text(LEAD, longer, PLAN)


GROWN = (LEAD, FLOOD, PLAN, "Nobody was hurt", WATER, BREAD, SCHOOL)


@pytest.mark.parametrize("most", range(2, 6))
def test_of_copies_that_grow_by_a_paragraph_one_is_left_with_its_short_lines_once(most: int) -> None:
    grown = [part for size in range(1, most + 1) for part in GROWN[:size]]
    assert clean(text(*grown, *GROWN)) == text(*GROWN)


def test_a_short_line_stays_on_both_sides_of_what_goes_if_it_is_held_or_no_prose() -> None:
    shown = seen(text(LEAD, "More below", LEAD, "More below", FLOOD))
    at = shown.first
    gone = Passage(at[2], at[3], at[0], at[1])
    (line,) = at_seams(shown, [gone], ())
    assert line.plan.passages == (Passage(at[3], at[4], at[1], at[2]),)
    assert at_seams(shown, [gone], [shown.span(at[3], at[4])]) == []
    twin = Passage(at[4], len(shown.keys), at[3], at[4])
    (other,) = at_seams(shown, [gone, twin], ())
    assert other.plan.passages == (Passage(at[1], at[2], at[3], at[4]),), "the twin of another passage stays"
    assert at_seams(seen(text(LEAD, "More below", LEAD, "More above", FLOOD)), [gone], ()) == []


@pytest.mark.parametrize("line", ["Yes.", "Nobody was hurt?", "2-1", "Group 7", "* * *"])
def test_an_answer_a_result_or_a_ruler_stays_on_both_sides_of_what_goes(line: str) -> None:
    parts = (FLOOD, PLAN, WATER, BREAD, SCHOOL, line)
    assert clean(text(*parts, FLOOD, line, SEEN)) == text(*parts, line, SEEN)


STANZAS = (
    "The water came at night and took the road.\nNobody slept who lived below the mill.",
    "The ferryman had gone to bed at nine.\nHis dog was barking at the empty quay.\nNobody heard.",
    "They found the boat behind the willow trees.\nIts lamp was lit, and all its ropes were dry.",
)
CLOSE = "Oh carry me down to the river once more.\nThe lanterns are burning so low."


def test_short_lines_that_close_each_stanza_stay_though_they_end_with_stops() -> None:
    song = text(*(f"{stanza}\n{CLOSE}" for stanza in STANZAS))
    assert clean(song) == song
    apart = text(*(part for stanza in STANZAS for part in (stanza, CLOSE)))
    assert clean(apart).count(CLOSE) == 1, "a block by itself is a notice"
    twice_over = text(*(f"{stanza}\n{CLOSE}" for stanza in STANZAS[:2]))
    assert clean(twice_over).count("lanterns") == 1, "two are no pattern"


@pytest.mark.parametrize("end", ["\n", "\r\n", " \n"], ids=["plain", "with carriage returns", "with blanks"])
def test_they_stay_whatever_ends_a_line(end: str) -> None:
    song = text(*(f"{stanza}\n{CLOSE}" for stanza in STANZAS)).replace("\n", end)
    assert clean(song, Settings(preserve=True)) == song


def test_of_equal_paragraphs_one_is_left() -> None:
    assert clean(text(*[FLOOD] * 500)) == text(FLOOD)


def test_equal_words_in_a_line_stay() -> None:
    line = "word " * 5_000 + "end.\n"
    assert clean(line) == line


def test_nearly_equal_paragraphs_stay() -> None:
    rows = text(*(FLOOD.replace("25", str(at)) for at in range(1, 60)))
    assert clean(rows) == rows


@pytest.mark.parametrize("gap", ["\n\n", "\n", " "], ids=["paragraphs", "lines", "one line"])
def test_a_body_that_ends_with_the_words_of_the_lead_goes_whole(gap: str) -> None:
    body = [FLOOD, WATER, f"{PLAN[:-1]}, and the hall was full."]
    assert clean(gap.join([LEAD, *body, *body])) == gap.join([LEAD, *body])


@pytest.mark.parametrize(
    ("unit", "other"),
    [
        ("centimetres", "millimetres"),
        ("centimeters", "kilometers"),
        ("megawatts", "kilowatts"),
        ("grams", "milligrams"),
    ],
)
def test_another_unit_stays_amid_misspellings(unit: str, other: str) -> None:
    said = f"{BREAD} {SCHOOL} {PLAN} Nobody knew what to do with 25 {unit} of it, or with more."
    copy = slips(said, "lower", "villages", "power", "gymnasium", "because")
    assert clean(text(LEAD, said, copy)) == text(LEAD, said)
    article = text(LEAD, said, copy.replace(unit, other))
    assert clean(article) == article


def test_another_unit_stays_amid_misspellings_in_german() -> None:
    said = (
        "Am Pegel stand das Wasser laut Angaben der Feuerwehr 25 Zentimeter höher als am Abend, und die Bewohner der "
        "unteren Gassen trugen ihre Möbel in den ersten Stock, weil niemand wusste, ob der Damm noch lange hält."
    )
    copy = slips(said, "Angaben", "Feuerwehr", "Bewohner", "unteren", "wusste")
    assert clean(text(LEAD, said, copy)) == text(LEAD, said)
    article = text(LEAD, said, copy.replace("Zentimeter", "Millimeter"))
    assert clean(article) == article


def test_a_short_sentence_of_a_misspelt_copy_that_stays_is_told_with_its_reason() -> None:
    asked = "So why can’t he say it to us?"
    copy = slips(
        text(FLOOD, asked.replace("why", "whhy").replace("can’t", "can"), PLAN, WATER), "houses", "damaged", "ferries"
    )
    article = text(FLOOD, asked, PLAN, WATER) + "\n" + copy
    found = clean_article(article)
    assert found.text == text(FLOOD, asked, PLAN, WATER) + "\nSo whhy can he say it to us?\n"
    assert [(one.rule, one.detail, article[slice(*one.twin)]) for one in found.near] == [
        (Rule.MEANING, "can / can’t", asked)
    ]
