"""Copies full of misspellings: what is a slip there, and what stays a fact; the rows that must stay stand first."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from laws_values import slipped

from dedupe_article import clean, clean_article
from dedupe_article.matcher.alignment import Hunk
from dedupe_article.matcher.difference import any_difference, difference, differences
from dedupe_article.matcher.difference.figures import signs
from dedupe_article.matcher.words.vocabulary import changes_meaning, one_fact, opposite, turned, vocabulary
from dedupe_article.model import Match, Rule, Settings

LEAD = "The council met on Tuesday evening in the old hall by the river."
WATER = "The water had risen by forty centimetres in the night before, and the ferries did not sail, said a captain."
NIGER = (
    "A driver from Niger had parked the eight lorries of a company in the upper town, where many streets were closed."
)
BREAD = "Bakers there gave away their bread, since the ovens had been heated before the power failed in the whole town."
SCHOOL = "Children from three villages slept in the gymnasium, where teachers read stories to them until it was late."
BODY = (WATER, NIGER, BREAD, SCHOOL)
SLIPS = {
    "risen": "rissen",
    "night": "nigth",
    "lorries": "lories",
    "streets": "strets",
    "Bakers": "Bakesr",
    "heated": "haeted",
    "Children": "Chilren",
    "gymnasium": "gymnnasium",
    "stories": "storeis",
}


CLEANED = "\n\n".join((LEAD, *BODY)) + "\n"


def noisy(*changes: tuple[str, str], slips: bool = True) -> str:
    """The body with a slip in about every eighth word, and with `changes`."""
    copy = "\n\n".join(BODY)
    for one, two in [*(SLIPS.items() if slips else ()), *changes]:
        assert one in copy
        copy = copy.replace(one, two)
    return copy


def article(copy: str) -> str:
    return "\n\n".join((LEAD, *BODY, copy)) + "\n"


STAYS = {
    "a number that became another one by an ending": ("eight", "eighth"),
    "a place that became another one by an ending": ("Niger", "Nigeria"),
    "a word of a class that became another one": ("upper", "lower"),
    "a word that is half another word of the text": ("power failed", "power parked"),
    "a negation that is gone": ("did not sail", "did sail"),
    "a word of two letters that is gone": ("slept in the", "slept the"),
    "a negation that is gone where words ran together": ("did not sail", "didd sail"),
    "a negation that ran together with a word": ("gave away", "notgave away"),
    "a negation of two letters that ran together with a word": ("had parked", "had noparked"),
    "a negation behind a word": ("teachers read", "teachersnot read"),
    "another phrase": ("a company in the upper town", "the harbour and of its masters"),
}
SINGLE = [("Niger", "Nigeria"), ("upper", "lower"), ("slept in the", "slept the"), ("power failed", "power parked")]
GOES = {
    "a number run together with a mistyped word": ("forty centimetres", "fortycentimtres"),
    "a mistyped number run together with a word": ("three villages", "htreevillages"),
    "a negation run together with a mistyped word": ("not sail", "notsial"),
    "a word of two letters run together with a word that has two slips": ("company in", "ocmpanyni"),
    "a word of a class with another ending": ("closed", "close"),
    "one negation for another": ("did not sail", "did no sail"),
    "a word of one letter gone beside a slip": ("of a company", "of comapny"),
    "a word won beside a slip": ("the power failed", "the a pwoer failed"),
    "two words run together beside a slip": ("in the whole town", "inthe wohle town"),
}


@pytest.mark.parametrize("change", STAYS.values(), ids=list(STAYS))
@pytest.mark.parametrize("match", [Match.CAREFUL, Match.LOOSE], ids=lambda match: match.value)
def test_a_fact_in_a_misspelt_copy_stays(change: tuple[str, str], match: Match) -> None:
    cleaned = clean(article(noisy(change)), Settings(match=match))
    single = change in SINGLE and match is Match.LOOSE
    assert (change[1] in cleaned) != single, "loose lets single words pass, but no number and no negation"


def test_loose_lets_a_single_word_pass_beside_a_slip() -> None:
    article_text = article(noisy(("of a company in the", "of a harbour ni the")))
    assert "harbour ni" in clean(article_text)
    assert clean(article_text, Settings(match=Match.LOOSE)) == CLEANED
    two = article(noisy(("of a company in the", "of a harbour master the")))
    assert "harbour master" in clean(two, Settings(match=Match.LOOSE)), "two words in a row are a phrase"


@pytest.mark.parametrize("change", GOES.values(), ids=list(GOES))
def test_a_slip_goes_with_its_copy(change: tuple[str, str]) -> None:
    assert clean(article(noisy(change))) == CLEANED


@pytest.mark.parametrize("change", [*STAYS.values(), *GOES.values()], ids=[*STAYS, *GOES])
def test_without_other_slips_it_is_a_difference_and_stays(change: tuple[str, str]) -> None:
    assert change[1] in clean(article(noisy(change, slips=False)))


# A slip in nearly every word of the second and of the last passage: they have no five equal words in a row.
WORN = "A drivvr frm Niegr hd parkde the eihgt lorires of a compnay in hte uppre twn, whree mayn streetss wer closed."
TIRED = "Childern frmo three villagse slpet in hte gymnasim, whree teachres raed storeis too thme unitl it wsa lat."


def test_a_paragraph_worn_beyond_recognition_goes_with_those_around_it() -> None:
    copy = noisy().split("\n\n")
    assert clean(article("\n\n".join([copy[0], WORN, *copy[2:]]))) == CLEANED
    assert clean(article("\n\n".join([*copy[:3], TIRED]))) == CLEANED


@pytest.mark.parametrize("second", [("The water", "Teh water"), ("Niger", "Nigre")], ids=["first word", "inside"])
@pytest.mark.parametrize("third", [("The water", "Th water"), ("late.", "latte.")], ids=["first word", "last word"])
def test_two_misspelt_copies_go_each_as_a_whole(second: tuple[str, str], third: tuple[str, str]) -> None:
    """The text runs into itself with a period of one body; where a slip stands at the seam, too."""
    slips = [("ovens", "oevns"), ("power", "pwoer"), ("parked", "praked")]
    copies = [noisy(second, *slips, slips=False), noisy(("sail", "sial"), third)]
    assert clean(article("\n\n".join(copies))) == CLEANED


def test_another_paragraph_there_stays() -> None:
    copy = noisy().split("\n\n")
    new = "The mayor thanked all of them on Friday and promised that the dam will be built up before the next winter."
    for changed in ([copy[0], new, *copy[2:]], [*copy[:3], new]):
        cleaned = clean(article("\n\n".join(changed)))
        assert new in cleaned
        assert "Bakesr" not in cleaned


@pytest.mark.parametrize("end", ["the whole town", "the whoel town", "the whole twon"])
def test_a_new_sentence_in_a_misspelt_copy_stays_and_the_sound_copy_with_it(end: str) -> None:
    new = "The mayor thanked all of them on Friday and promised another dam."
    copy = noisy(("the whole town.", f"{end}. {new}"))
    assert clean(article(copy)) == f"{CLEANED}\n{new}\n"


def test_copies_that_end_with_the_words_before_them_are_cut_between_paragraphs() -> None:
    """The lead ends as the body does, so the words before the copy are those before the body."""
    lead, end = f"{LEAD} Nobody was hurt, said Anna Lind (Ros).", "It rains again, said Anna Lind (Ros)."
    body = f"{noisy(slips=False)}\n\n{end}"
    copy = f"{noisy()}\n\nIt rians agian, said Anna Lind (Ros)."
    assert clean(f"{lead}\n\n{body}\n\n{copy}\n") == f"{lead}\n\n{body}\n"


def test_a_body_whose_paragraphs_all_end_alike_is_cut_between_paragraphs() -> None:
    """The words before the copy are nearly those before the body, but for a number."""
    parts = [f"{part} So Ann told Bob in {year}." for part, year in zip((LEAD, *BODY), range(1901, 1906), strict=True)]
    article = "\n\n".join([*parts, *parts[1:]])
    assert [one.twin.start for one in clean_article(article).dropped] == [len(parts[0]) + 2]
    assert clean(article) == "\n\n".join(parts)


CHINESE = (
    "市长林安表示，洪水造成二十五座房屋受损，学校将停课至五月十二日，村民们住在体育馆里，老师给孩子们讲故事。",
    "当晚水位上升了四十厘米，湖上的渡轮没有开航，镇上的面包师把刚烤好的面包分给邻居，因为停电前烤炉已经热了。",
)
SWAPPED = (
    "市长林安表示，洪水成造二十五座房屋受损，学校将停课至五月十二日，村民们住体在育馆里，老师给孩子们讲故事。",
    "当晚位水上升了四十厘米，湖上的渡轮有没开航，镇上的面包师把刚烤好的包面分给邻居，因为停停电前烤炉已经热了。",
)


def test_characters_that_changed_places_are_slips() -> None:
    lead = "市政厅周二晚上在河边的旧大厅开会，大厅里坐满了人。"
    body = "\n\n".join(CHINESE)
    assert clean(f"{lead}\n\n{body}\n\n" + "\n\n".join(SWAPPED)) == f"{lead}\n\n{body}"
    moved = SWAPPED[1].replace("了四十", "四了十")
    assert "四了十" in clean(f"{lead}\n\n{body}\n\n{SWAPPED[0]}\n\n{moved}"), "a number that moved is another one"
    other = SWAPPED[1].replace("四十", "三十")
    assert "三十厘米" in clean(f"{lead}\n\n{body}\n\n{SWAPPED[0]}\n\n{other}")


@pytest.mark.parametrize(
    ("changed", "goes"),
    [
        pytest.param("没有 > 没没有", True, id="a not"),
        pytest.param("学校将 > 学校校将", True, id="a word"),
        pytest.param("里，老 > 里里，老", True, id="a place"),
        pytest.param("开航 > 开开航", True, id="a direction"),
        pytest.param("四十 > 四四十", False, id="a digit beside another one"),
        pytest.param("十五座 > 十五五座", False, id="a digit behind another one"),
        pytest.param("没有 > 没不有", False, id="another not"),
    ],
)
def test_a_doubled_character_is_a_slip_unless_it_makes_another_number(changed: str, goes: bool) -> None:
    old, new = changed.split(" > ")
    copy = "\n\n".join(SWAPPED).replace("有没", "没有")
    assert old in copy
    text = "\n\n".join((*CHINESE, copy.replace(old, new)))
    assert (new not in clean(f"市政厅周二晚上在河边的旧大厅开会，大厅里坐满了人。\n\n{text}")) == goes


NUMBERED = ("die", "zweiten", "woche", "der", "dritte", "tag", "eight", "metre", "and", "the", "north", "of", "primer")


@pytest.mark.parametrize(
    ("one", "two", "same"),
    [
        ("eight", "eighth", False),
        ("eight", "eighty", False),
        ("seventh", "seventy", False),
        ("vierten", "viertel", False),
        ("may", "march", False),
        ("zweiten", "zweiter", True),
        ("zweite", "zweiter", True),
        ("tercer", "tercera", True),
        ("segundo", "segunda", True),
        ("cuarto", "cuatro", False),
        ("neljä", "neljäs", False),
        ("metre", "meter", True),
        ("tonnes", "metres", False),
        ("minute", "minutes", True),
    ],
)
def test_forms_of_a_number_are_one_fact_and_other_numbers_are_not(one: str, two: str, same: bool) -> None:
    languages = ("the and of with", "der die das und", "el la los de que", "ja on että joka ovat")
    known = vocabulary(Counter((*" ".join(languages).split(), *NUMBERED, one, two, "marzo", "märz")))
    assert one_fact(known, one, two) == one_fact(known, two, one) == same


def test_the_rule_of_a_noisy_copy() -> None:
    assert {one.rule for one in clean_article(article(noisy())).dropped} == {Rule.MISSPELT}


@pytest.mark.parametrize(
    ("one", "two"),
    [("legal", "illegal"), ("able", "unable"), ("water", "watre"), ("orient", "orie"), ("eight", "eighth")],
)
def test_words_of_no_class_are_told_as_all_words_are(one: str, two: str) -> None:
    known = vocabulary(Counter(("the", "water", "was", "eight", "feet", "deep", "in", "may", "not", "in", "march")))
    for before, after in (([one], [two]), ([two], [one]), ([one, "river"], [two, "lake"]), ([one], [two, "lake"])):
        slow = turned(known, before, after, slip=False) or turned(known, after, before, slip=False)
        assert changes_meaning(known, before, after, 0) == (slow or opposite(known, before, after))
    words, hunk = ([one, two], known), Hunk(0, 1, 1, 2)
    assert difference(*words, hunk, 0) is any_difference(*words, hunk, 0)


@pytest.mark.parametrize(("kept", "gone", "side"), [("ein", "kein", 1), ("kein", "ein", 1), ("kein", "ein", -1)])
def test_a_word_that_denies_is_no_slip_whichever_copy_is_the_poorer(kept: str, gone: str, side: int) -> None:
    known = vocabulary(Counter(("das", "war", "ein", "tag", "ein", "jahr", "nicht", "aber", "drei", "wochen")))
    assert changes_meaning(known, [kept], [gone], side)


def test_a_short_word_that_denies_is_no_slip_where_the_other_copy_has_a_word_less() -> None:
    known = vocabulary(Counter(("el", "barco", "de", "la", "isla", "pero", "dos", "meses", "lunes", "sin")))
    assert changes_meaning(known, ["barco"], ["no", "braco"], 1)
    assert not changes_meaning(known, ["na"], ["no"], 1), "a letter makes it of another word"


@pytest.mark.parametrize(("word", "kind"), [("parked", "words"), ("paikep", "beyond a slip"), ("faild", "slip")])
def test_two_slips_in_one_word_make_no_other_word_of_the_text(word: str, kind: str) -> None:
    known = vocabulary(Counter(("the", "power", "was", "parked", "in", "a", "lorry", "and", "the", "river", "rose")))
    assert difference(["failed", word], known, Hunk(0, 1, 1, 2), 1).value == kind


def test_a_word_in_two_places_in_question_that_overlap_stands_nowhere_else_and_not_less() -> None:
    known = vocabulary(Counter(["harbour", "harbour", "sea"]))._replace(questioned=Counter(["harbour"] * 3))
    assert [known.elsewhere(word) for word in ("harbour", "sea", "ship")] == [0, 1, 0]


@pytest.mark.parametrize(
    ("one", "two", "kind"),
    [
        ("造 成", "成 造", "slip"),
        ("10km", "10kg", "number"),
        ("25 houses", "houses 25", "number"),
        ("houses 25", "houses 26", "number"),
        ("- 5", "5", "number"),
        ("lake", "", "one-sided"),
        ("a", "", "slip"),
        ("5", "", "number"),
        ("", "not", "negation"),
        ("", "june", "meaning"),
    ],
)
def test_differences_of_words_that_are_no_mere_letters(one: str, two: str, kind: str) -> None:
    known = vocabulary(Counter(("not", "she", "june", "feet")))
    ones, twos = one.split(), two.split()
    hunk = Hunk(0, len(ones), len(ones), len(ones) + len(twos))
    assert difference([*ones, *twos], known, hunk, 0).value == kind


MISTYPED = "river rivr | rivr river | rvier river | a as | a o | not nit | now not | in bin | kg km | r2 r3"
CLASSED = "her hr | her he | teh the | may mays | meu seu"
LOST = "nr\u0294 nr | aren\u0294t arent"
DENIED = "αγωγη γωγη | αγωγη αωγη | gelmedi gelmdi | verdi vermedi | 水 永"


@pytest.mark.parametrize("words", ["not she june feet they", "değil ama bir hafta ocak", "не мы июня два они", ""])
def test_all_words_that_differ_are_told_as_each_is(words: str) -> None:
    pairs = [pair.split() for pair in f"{MISTYPED} | {CLASSED} | {LOST} | {DENIED}".split(" | ")]
    keys = [word for pair in pairs for word in pair]
    known = vocabulary(Counter(words.split()))._replace(questioned=Counter(keys))
    hunks = [Hunk(at, at + 1, at + 1, at + 2) for at in range(0, len(keys), 2)]
    found = differences(keys, known, hunks, [hunk.sides(keys) for hunk in hunks], 0)
    assert found == {hunk: difference(keys, known, hunk, 0) for hunk in hunks}


def test_characters_that_changed_places_in_a_text_of_no_known_language_are_a_slip() -> None:
    assert difference([*"造成成造"], vocabulary(Counter()), Hunk(0, 2, 2, 4), 0).value == "slip"


@pytest.mark.parametrize(
    ("kept", "gone", "kind"),
    [("não", "n\u0294o", "slip"), ("größe", "gr\u0294\u0294e", "slip"), ("arent", "aren\u0294t", "debris")],
    ids=["a letter, also of a negation", "two letters of five", "an apostrophe"],
)
def test_question_marks_for_what_a_character_set_did_not_have(kept: str, gone: str, kind: str) -> None:
    known = vocabulary(Counter(("a", "casa", "não", "é", "do", "que", "mas", "seis", "meses")))
    assert difference([kept, gone], known, Hunk(0, 1, 1, 2), 1).value == kind
    assert difference([kept, f"{gone}x"], known, Hunk(0, 1, 1, 2), 1).value != "debris"


SPENT = "The council spoke about {} for a long time in the evening, and went home."
FIGURES = {
    "a unit behind a figure": ("5 kW", "5 MW"),
    "one that is glued to it": ("$5m", "$5b"),
    "degrees": ("31°C", "31°F"),
    "money": ("$5", "€5"),
    "the time of day": ("10 am", "10 pm"),
    "a Roman numeral": ("Henry II", "Henry IV"),
    "a sign before money": ("-$5", "$5"),
    "up and down": ("▲3.2", "▼3.2"),
}


@pytest.mark.parametrize("figures", FIGURES.values(), ids=list(FIGURES))
@pytest.mark.parametrize("match", [Match.CAREFUL, Match.LOOSE], ids=lambda match: match.value)
def test_what_figures_say_stays(figures: tuple[str, str], match: Match) -> None:
    kept, changed = map(SPENT.format, figures)
    misspelt = "\n\n".join((LEAD, *BODY, kept, noisy(), changed))
    assert figures[1] in clean(misspelt, Settings(match=match)).split(kept)[1]
    sound = "\n\n".join((LEAD, *BODY, kept, *BODY, changed))
    assert clean(sound, Settings(match=match)) == "\n\n".join((LEAD, *BODY, kept, changed))


@pytest.mark.parametrize("times", [2, 5])
def test_another_spelling_of_a_name_is_one_slip(times: int) -> None:
    """However often it stands: a version with another spelling is no misspelt one, and its facts are its own."""
    names = " and ".join(["President Zelensky"] * times)
    kept = f"{WATER} On the visit of {names} to the lake the mayor of the town hired her deputy, it was said on Friday."
    later = kept.replace("Zelensky", "Zelenskyy").replace("hired", "fired")
    assert "fired" in clean(f"{LEAD}\n\n{kept}\n\n{later}")


def test_a_negation_of_two_letters_is_no_slip_of_another_word() -> None:
    kept, changed = (
        f"As for the bridge, {word} could have been heard in the hall on that evening." for word in ("it", "no")
    )
    copy = "\n\n".join(slipped(one, 6) for one in BODY)
    assert changed in clean("\n\n".join((LEAD, *BODY, kept, copy, changed)))


def test_a_mark_of_no_width_before_a_figure_is_no_sign() -> None:
    assert signs(["by", "", "5"], 0, 3) == []
    assert signs(["by", "-", "5"], 0, 3) == ["-"]


MEASURES = {
    "a unit with a letter more": ("It is 5 m thick", "It is 5 mm thick"),
    "a unit with a letter less": ("It is 5 mg a day", "It is 5 g a day"),
    "a time zone": ("It starts at 10 WIB there", "It starts at 10 WITA there"),
    "a currency": ("It costs 50 USD there", "It costs 50 SGD there"),
    "whose dollars they are": ("It costs US$50 there", "It costs S$50 there"),
    "where a place lies": ("It lies at 5,2 LU there", "It lies at 5,2 LS there"),
    "a numeral of one letter": ("It was in World War I there", "It was in World War II there"),
}


@pytest.mark.parametrize(("one", "two"), MEASURES.values(), ids=list(MEASURES))
def test_a_measure_that_differs_stays_in_a_misspelt_copy(one: str, two: str) -> None:
    body = [
        "The harbour of the city was closed for most of the week because of the strong wind from the sea.",
        "The ferry company said that all of the passengers would get their money back within ten days.",
        "The mayor thanked the volunteers who had brought food and blankets to the people in the terminal.",
    ]
    slips = ("harbour", "harbuor"), ("because", "becuase"), ("company", "compnay"), ("passengers", "pasengers")
    slips += ("thanked", "thankd"), ("volunteers", "volunters"), ("blankets", "blankts"), ("terminal", "termnial")
    copy = "\n".join([body[0], body[1], f"{two}, he said.", body[2]])
    for sound, poor in slips:
        copy = copy.replace(sound, poor)
    whole = "\n".join([body[0], body[1], f"{one}, he said.", body[2]])
    left = clean(f"News.\n{whole}\n{copy}")
    assert f"{one}, he said." in left
    assert f"{two}, he said." in left
    assert left.count("ferry") == 1


def test_where_words_differ_in_the_same_letters_it_is_no_misspelt_copy() -> None:
    one = "Waziri atakwenda shuleni, atazungumza na walimu na atafungua daraja jipya katika mji huo, alisema jana."
    two = one.replace(" ata", " hata")
    assert clean(f"{one}\n{two}") == f"{one}\n{two}"
    one = (
        "The farmers sold the horse, the barn and the cart, and the owner of the mill paid for them in full on Monday."
    )
    two = one.replace("horse", "horses").replace("barn", "barns").replace("cart", "carts").replace("owner", "owners")
    assert clean(f"{one}\n{two}") == f"{one}\n{two}"
    slips = one.replace("farmers", "framers").replace("horse", "hrse").replace("owner", "ownner")
    assert clean(f"{one}\n{slips}") == one


PLAN = "Her deputy Bob Marsh had no plan and went by boat to see what was left of the lower town on Monday morning."


def worn(paragraph: str) -> str:
    """The paragraph with two letters swapped in each word of five letters and more."""
    return re.sub(r"\b([a-z])([a-z])(?!\2)([a-z])([a-z]{2,})", r"\1\3\2\4", paragraph)


@pytest.mark.parametrize(
    ("kept", "gone", "goes"),
    [
        ("went by boat", "went boat", True),
        ("went boat", "went by boat", False),
        ("had no plan", "had plan", False),
        ("went by boat 12", "went by boat", False),
    ],
    ids=["lost in the copy", "only in the copy", "a negation", "a number"],
)
def test_among_many_slips_a_word_of_two_letters_may_be_lost(kept: str, gone: str, goes: bool) -> None:
    last = PLAN.replace("went by boat", kept) if "boat" in kept else PLAN
    copy = [*map(worn, BODY), worn(last).replace(kept, gone)]
    assert copy[-1] != worn(last)
    assert clean("\n\n".join((LEAD, *BODY, last, *copy))) == "\n\n".join(
        (LEAD, *BODY, last, *([] if goes else copy[-1:]))
    )
