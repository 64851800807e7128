"""Words that carry a fact by themselves: which differences between two words are another fact."""

from __future__ import annotations

from collections import Counter

import pytest

from dedupe_article.lexicon import classes
from dedupe_article.matcher.difference.measures import measures
from dedupe_article.matcher.words.vocabulary import (
    Vocabulary,
    became,
    by_chance,
    changes_meaning,
    class_words,
    count,
    denies,
    one_fact,
    opposite,
    stands_in,
    turned,
    vocabulary,
)

ENGLISH = dict.fromkeys(
    ("not", "no", "eight", "feet", "friday", "june", "north", "since", "she", "more", "niger", "mine", "rain", "lake"),
    1,
)
KNOWN = vocabulary(Counter(ENGLISH | {"harbour": 2}))
GERMAN = vocabulary(Counter(("nicht", "kein", "drei", "tag", "tage", "juni", "montag", "gestern", "vater", "mehr")))


def known(**often: int) -> Vocabulary:
    return vocabulary(Counter(often))


def test_the_languages_of_a_text_are_those_whose_class_words_it_uses() -> None:
    english = {"not": 1, "feet": 1, "she": 1, "hers": 1}
    assert "nicht" not in known(**english, nicht=1).closed
    often = dict.fromkeys(english, 3)
    assert "nicht" in known(**often, nicht=1, drei=1).closed, "half of the words of the best language"
    assert "nicht" not in known(**often, nicht=1).closed
    assert "nicht" in known(**english, nicht=2).closed, "or half of the places"
    assert "not" in known(**english, nicht=2).strict
    assert "she" not in known(**english).strict
    assert not known(lake=1).closed
    assert "june" in class_words(("en", "vi")).classes["month"], "Vietnamese has none"
    assert known(lake=3).known == {"lake": 3}


def test_a_text_with_few_class_words_tells_its_language_by_what_rules_form() -> None:
    assert vocabulary(Counter(["ביוני"])).spoken == ("he",)
    assert vocabulary(Counter(["zweitägige", "haus"])).spoken == ("de",)
    assert vocabulary(Counter(["not", "feet", "she", "zweitägige"])).spoken == ("en",)


# Two words, the language of the text, and whether the second one, which is the poorer, says something else.
SLIPS = [
    ("never nver", "en", False),
    ("nicht nciht", "de", False),
    ("zweitägige zweitägigen", "de", False),
    ("piąte piąta", "pl", False),
    ("veriyor veirior", "tr", False),
    ("never ever", "en", True),
    ("neither either", "en", True),
    ("barely rarely", "en", True),
    ("dozen dozens", "en", True),
    ("niemals jemals", "de", True),
    ("kein sein", "de", True),
    ("nicht leicht", "de", True),
    ("sechste sechzehnte", "de", True),
    ("tampoco tiempo", "es", True),
    ("trimestral semestral", "es", True),
    ("jamais demais", "pt", True),
    ("nigdy kiedy", "pl", True),
    ("tidak hendak", "id", True),
    ("berdua bertiga", "id", True),
    ("riyal real", "id", True),
    ("नहीं सही", "hi", True),
    ("לא לו", "he", True),
    ("verdi vermedi", "tr", True),
    ("있다고 없다고", "ko", True),
    ("italipa haitalipa", "sw", True),
    ("راكب راكبان", "ar", True),
    ("本 下", "zh", True),
]


@pytest.mark.parametrize(("words", "language", "expected"), SLIPS)
def test_a_slip_of_a_class_word_is_none_where_it_is_another_word(words: str, language: str, expected: bool) -> None:
    one, two = words.split()
    assert changes_meaning(class_words((language,)), [one], [two], 1) is expected
    assert changes_meaning(class_words((language,)), [two], [one], -1) is expected


def test_a_word_is_known_from_the_text_or_from_a_class() -> None:
    asked = KNOWN._replace(questioned=Counter(["rain", "harbour"]))
    assert [asked.is_word(word) for word in ("rain", "harbour", "ship", "eleven", "south")] == [0, 1, 0, 1, 1]
    assert KNOWN.shared("june", "july") == ["month"]
    assert KNOWN.shared("may", "can") == ["degree"]
    assert KNOWN.shared("june", "lake") == []
    assert {"never", "eight"} < KNOWN.excepted
    assert KNOWN.excepted.isdisjoint(("june", "feet", "north"))
    assert known(lake=1).excepted == set()


# Two words, and whether they say the same.
ONE_FACT = [
    ("no not", True),
    ("no nothing", True),
    ("not now", False),
    ("minute minutes", True),
    ("mile milee", True),
    ("metre meter", True),
    ("kilometres kilometers", True),
    ("cent cents", True),
    ("inch acre", False),
    ("april may", False),
    ("close closed", True),
    ("north northern", False),
    ("cent centimetre", False),
    ("lake lakes", False),
    ("eight eighth", False),
    ("eight eighty", False),
    ("six sixteen", False),
    ("niger nigeria", False),
    ("mali malia", False),
    ("jan january", True),
    ("sept september", True),
    ("mon monday", True),
    ("mon mond", False),
    ("mar may", False),
]


@pytest.mark.parametrize(("words", "expected"), ONE_FACT)
def test_words_of_a_class_that_say_the_same(words: str, expected: bool) -> None:
    one, two = words.split()
    assert one_fact(KNOWN, one, two) is expected
    assert one_fact(KNOWN, two, one) is expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("dritte dritten", True),
        ("dritter dritten", True),
        ("dritten dritter", True),
        ("dritte vierte", False),
        ("dritter vierten", False),
        ("zwei zweite", False),
        ("acht achtzig", False),
        ("drei zwei", False),
    ],
)
def test_a_number_that_is_declined_says_the_same(words: str, expected: bool) -> None:
    assert one_fact(GERMAN, *words.split()) is expected


OPPOSITE = [
    ("north > south", True),
    ("june > july", True),
    ("one > two", True),
    ("legal > illegal", True),
    ("able > unable", True),
    ("happy > unhappy", True),
    ("km > kg", True),
    ("he > his", True),
    ("he > we", False),
    ("ms > mrs", False),
    ("no > not", False),
    ("close > closed", False),
    ("north > lake", False),
    ("north > june", False),
    ("north sea > south", False),
    ("north > south sea", False),
    ("north > ", False),
]


@pytest.mark.parametrize(("words", "expected"), OPPOSITE)
def test_two_words_of_one_class_are_two_facts(words: str, expected: bool) -> None:
    one, two = (side.split() for side in words.split(">"))
    assert opposite(KNOWN, one, two) is expected
    assert opposite(KNOWN, two, one) is expected


def test_two_short_words_are_alike_by_chance() -> None:
    pairs = ("he we", "he us", "km kg", "he her", "his him", "i we", "o on")
    assert [by_chance(KNOWN, *pair.split()) for pair in pairs] == [1, 0, 0, 1, 0, 0, 0]


def test_two_numbers_units_or_dates_count() -> None:
    pairs = ("one two", "june july", "monday friday", "km kg", "no not", "north south", "one june", "one lake")
    assert [count(KNOWN, *pair.split()) for pair in pairs] == [1, 1, 1, 1, 0, 0, 0, 0]


DENIES = [
    ("not > now", True),
    ("not sail > sail", True),
    ("not sail > lake", True),
    ("happy > unhappy", True),
    ("talk > notalk", True),
    ("talk > mytalk", False),
    ("one > two", True),
    ("june > july", True),
    ("no > not", False),
    ("north > south", False),
    ("one lake > two", False),
    ("one > two lake", False),
    ("lake > rain", False),
]


@pytest.mark.parametrize(("words", "expected"), DENIES)
def test_what_denies_or_counts(words: str, expected: bool) -> None:
    one, two = (side.split() for side in words.split(">"))
    assert denies(KNOWN, one, two) is expected
    assert denies(KNOWN, two, one) is expected


MEASURES = [
    ("10km 10kg", True),
    ("10km5 10kg5", True),
    ("10xx5km 10xx5kg", True),
    ("10minute 10minutes", False),
    ("10km 10km", False),
    ("10km 10lake", False),
    ("10km 10", False),
    ("10m 10b", True),
    ("$10m $10b", True),
    ("10m 10", False),
    ("10mw 10mwh", False),
    ("g20 b20", False),
    ("°c °f", True),
    ("$10 €10", True),
    ("10% 10", True),
]


@pytest.mark.parametrize(("words", "expected"), MEASURES)
def test_two_units_behind_a_number(words: str, expected: bool) -> None:
    assert measures(KNOWN, *words.split()) is expected


STANDS_IN = [
    ("not", "notsail", True),
    ("not", "bigsailnot", True),
    ("not", "nxtsail", True),
    ("not", "ntsail", True),
    ("not", "sailnoot", True),
    ("not", "sail lakenot", True),
    ("eight", "eiightsail", True),
    ("eight", "saileighht", True),
    ("eight", "eghtsail", True),
    ("eight", "saileigt", True),
    ("not", "nxxsail", False),
    ("not", "sail", False),
    ("not", "bignotsail", False),
    ("in", "inlake", True),
    ("in", "lakein", True),
    ("in", "onlake", False),
    ("in", "alinke", False),
    ("in", "", False),
]


@pytest.mark.parametrize(("word", "others", "expected"), STANDS_IN)
def test_a_word_run_together_with_another_one(word: str, others: str, expected: bool) -> None:
    assert stands_in(word, others.split()) is expected


# Words for words; whether a word of the first side turned into a fact, and whether it did if it may be a slip itself.
TURNED = [
    ("lake > parked", "no no"),
    ("eight > eight", "no no"),
    ("eight > eigth", "no no"),
    ("eight > parkd", "no no"),
    ("eight > rain", "yes yes"),
    ("eight > eighth", "yes yes"),
    ("eight > eighteen", "yes yes"),
    ("nine > mine", "yes no"),
    ("nine > ship", "no no"),
    ("nine > south", "yes yes"),
    ("no > rain", "yes no"),
    ("nor > rain", "yes yes"),
    ("not > rain", "yes yes"),
    ("without > rain", "yes yes"),
    ("none > rain", "yes yes"),
    ("nine ship > rain", "yes yes"),
    ("minute > minutes", "no no"),
    ("not sail > sail", "yes yes"),
    ("not sail > notsail", "no no"),
    ("not sail > nxtsail", "no no"),
    ("nine ship > nineshp", "no no"),
    ("not sail > not ship", "no no"),
    ("eight > eight rain", "no no"),
    ("eight > eigth rain", "yes yes"),
]


@pytest.mark.parametrize(("words", "expected"), TURNED)
def test_a_word_that_became_another_known_one_or_is_gone(words: str, expected: str) -> None:
    one, two = (side.split() for side in words.split(">"))
    assert ["yes" if turned(KNOWN, one, two, slip=slip) else "no" for slip in (False, True)] == expected.split()


# Words for words; whether the meaning changed where nobody knows which side is poorer, where the later one is, and
# where the earlier one is.
MEANING = [
    ("lake > ship", "no no no"),
    ("happy > unhappy", "yes yes yes"),
    ("talk > notalk", "yes yes yes"),
    ("talk > mytalk", "no no no"),
    ("talk > talkno", "no no no"),
    ("sea > nosea", "no no no"),
    ("talk lake > notalk lake", "no no no"),
    ("happy lake > unhappy lake", "no no no"),
    ("nine > mine", "yes yes no"),
    ("without > rain", "yes yes yes"),
    ("eight > rain", "yes yes yes"),
    ("north > south", "yes yes yes"),
    ("north > rain", "no no no"),
    ("not sail > sail", "yes yes yes"),
]


@pytest.mark.parametrize(("words", "expected"), MEANING)
def test_a_slip_of_the_poorer_side_changes_no_meaning(words: str, expected: str) -> None:
    one, two = (side.split() for side in words.split(">"))
    for sides, by in (((one, two), 1), ((two, one), -1)):
        found = [changes_meaning(KNOWN, *sides, side * by) for side in (0, 1, -1)]
        assert ["yes" if one else "no" for one in found] == expected.split()


def test_a_text_of_no_known_language_has_no_class_words() -> None:
    none = known(lake=1)
    assert not one_fact(none, "lake", "lakes")
    assert not denies(none, ["lake"], ["ship"])
    assert not changes_meaning(none, ["lake"], ["ship"], 0)
    assert not changes_meaning(none, ["lake"], ["nolake"], 0)


# What goes and what stays for it.
BECAME = [
    ("eight eight", False),
    ("rain harbour", False),
    ("no south", False),
    ("south no", False),
    ("minute minutes", False),
    ("june july", True),
    ("nine ten", True),
    ("eight harbour", True),
    ("eight rain", False),
    ("nine harbour", False),
    ("rain eight", False),
    ("harbour eight", False),
]


@pytest.mark.parametrize(("words", "expected"), BECAME)
def test_a_word_that_goes_is_another_one_by_what_stays(words: str, expected: bool) -> None:
    assert became(KNOWN, *words.split()) is expected


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("einundzwanzig", "zweiundzwanzig"),
        ("tweeëntwintig", "drieëntwintig"),
        ("tjugoen", "tjugoett"),
        ("enogtyve", "toogtyve"),
        ("ventidue", "ventisei"),
        ("kaksisataa", "kolmesataa"),
        ("huszonegy", "huszonhat"),
    ],
)
def test_numbers_that_are_written_in_one_are_number_words(one: str, two: str) -> None:
    known = {word for language in ("de", "nl", "sv", "da", "it", "fi", "hu") for word in classes(language)["number"]}
    assert {one, two} <= known
