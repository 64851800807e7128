"""The closed classes of all languages: what their rules form, and that their words are written as keys are."""

from __future__ import annotations

import unicodedata

import pytest

from dedupe_article.lexicon import NAMES, RULES, TABLES, classes, inflected, languages

WORDS = """
ar number السابع
ar number والتاسعة
ar month ومارس
bg number дванадесет
bn number ষাটজন
bn month জুনে
ca number seixanta
ca number dotzena
cs number sedmé
cs number padesáti
cs weekday neděli
da number enogtyve
da weekday tirsdagen
de number einundzwanzig
de number sechzehnte
de number zweitägige
de number vierzehnjährige
de number vervierfacht
de number fünftel
de weekday donnerstagabend
de unit monatliche
el month ιούλιο
el number τριακόσιοι
en number redouble
es number trescientas
es unit semestral
fi month heinäkuussa
fi number kaksikymmentäyksi
fr number douzaine
fr unit semestriel
he month ביולי
hi number तेईस
hi number सातवीं
hr month lipnju
hr number šezdeset
hu number hetedik
id number bertiga
id number seperdua
id number ketigabelas
id unit sepekan
is weekday sunnudag
it number quarantina
it number ventidue
ko number 열세
ko number 삼십
ko month 유월에
ko weekday 월요일에
lt weekday antradienį
lv weekday otrdien
lv month jūlijā
nl number tweeëntwintig
nl weekday donderdagavond
no number tjueto
pl month maju
pl number dwunastu
pl number szesnaste
pt number setecentas
ro number șaptea
ru number двенадцати
ru number восьмая
sk number šesťdesiat
sv number tjugotvå
sv weekday söndagar
sw weekday jumatano
sw number wanane
th number สามสิบ
tl number tatlumpung
tr month mayısta
tr number yedinci
uk month вересні
uk number десята
ur number تیس
"""


@pytest.mark.parametrize("line", WORDS.split("\n")[1:-1])
def test_a_form_is_of_its_class(line: str) -> None:
    language, name, word = line.split()
    assert word in classes(language)[name]


@pytest.mark.parametrize("language", TABLES)
def test_words_are_written_as_keys_are(language: str) -> None:
    for name, words in classes(language).items():
        assert name in NAMES
        for word in words:
            assert {unicodedata.category(letter)[0] for letter in word.replace("〇", "")} <= {"L", "M"}, word
            assert unicodedata.normalize("NFKC", word).casefold() == word


@pytest.mark.parametrize(
    ("words", "language", "expected"),
    [
        ("zweitägige zweitägiges", "de", True),
        ("zweitägige dreitägige", "de", False),
        ("piąte piątego", "pl", True),
        ("piąte dziesiąte", "pl", False),
        ("pět pěti", "cs", True),
        ("pěti šesti", "cs", False),
        ("двадцать двадцати", "ru", True),
        ("двадцати двенадцати", "ru", False),
        ("kesäkuussa kesäkuuta", "fi", True),
        ("kesäkuussa heinäkuussa", "fi", False),
        ("ביוני יוני", "he", True),
        ("zwanzigste zwanzigsten", "fr", False),
    ],
)
def test_two_forms_of_one_word_say_the_same(words: str, language: str, expected: bool) -> None:
    one, two = words.split()
    assert inflected(one, two, [language]) is expected
    assert inflected(two, one, [language]) is expected


def test_what_rules_form_tells_a_language_only_when_asked() -> None:
    assert "einundzwanzig" not in languages()
    assert languages(rare=True)["einundzwanzig"] == ["de"]
    assert set(RULES) <= set(TABLES)
    assert languages()["september"] == languages(rare=True)["september"]
