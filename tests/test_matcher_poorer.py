"""Which of two copies is the poorer one: by what the text knows from elsewhere, by its accents, by its looks."""

from __future__ import annotations

import math
from collections import Counter
from difflib import SequenceMatcher
from pathlib import Path

import pytest
from test_matcher_rules import seen, text

from dedupe_article import clean
from dedupe_article.matcher.alignment import Alignment, Hunk
from dedupe_article.matcher.choice.looks import is_one_case, looks
from dedupe_article.matcher.difference import Difference
from dedupe_article.matcher.difference.accents import bare, plain
from dedupe_article.matcher.difference.noise import noise
from dedupe_article.matcher.difference.poorer import (
    around,
    ends_word,
    known_pairs,
    mistyped,
    on_one_line,
    poorer,
    recurring,
    share,
    spaced,
    spacing,
    usual,
)
from dedupe_article.matcher.page import Page
from dedupe_article.matcher.words.vocabulary import vocabulary
from dedupe_article.model import Match

CONTEXT = (
    "The harbour by the river has a bridge. From the bridge the harbour and the river are seen, and a mill. "
    "In the night the lamps of the harbour and the bridge were lit, and by the river in the hall the band played on."
)


def aligned(context: str, one: str, two: str) -> tuple[Page, Alignment]:
    """A text with two passages behind it, and how they differ."""
    page = seen(text(context, one, two))
    i, j = page.first[-2:]
    end = len(page.keys)
    blocks = SequenceMatcher(None, page.keys[i:j], page.keys[j:], autojunk=False).get_opcodes()
    hunks = [Hunk(i + a, i + b, j + c, j + d) for kind, a, b, c, d in blocks if kind != "equal"]
    return page, Alignment(i, j, j, end, tuple(hunks))


def votes(context: str, one: str, two: str) -> float:
    """How many words say that the second passage is the poorer one."""
    page, copy = aligned(context, one, two)
    sides = [hunk.sides(page.keys) for hunk in copy.hunks]
    words = [word for one, two in sides for word in (*one, *two)]
    return poorer(page, page.counts.vocabulary._replace(questioned=Counter(words)), copy.hunks, sides)


# The sound passage, the poor one, and the votes: a word that the text knows from elsewhere is one, a letter a half.
VOTES = [
    pytest.param("They saw a ship there.", "They saw a boat there.", 0, id="words that nobody knows"),
    pytest.param("They saw the mill there.", "They saw the boat there.", 0, id="a known word for another word"),
    pytest.param("They saw the mill and lake.", "They saw the mlil and lkae.", 0, id="one known word of two"),
    pytest.param("They saw the mill and bridge.", "They saw the mlil and brigde.", 2, id="two known words"),
    pytest.param("See a band, some snow, no fog.", "See a bnd, some sno, no fg.", 2.5, id="letters lost"),
    pytest.param("Walk on snow on fogs.", "Walkk on snnow on foggs.", 1.5, id="letters doubled"),
    pytest.param(
        "Walk on my snow on fogs.", "Walkk on mysnow on foggs.", 1.5, id="letters doubled, words run together"
    ),
    pytest.param("Go on my snow on fogs.", "Goo on mysno on foggs.", 1.5, id="a letter lost of words run together"),
    pytest.param("Sit by the river in the night.", "Sit bythe river inthe night.", 3, id="spaces lost"),
    pytest.param("Sit by the river in the night.", "Sit by the ri ver in the ni ght.", 3, id="words broken in two"),
    pytest.param("See my own dog, our dim fog.", "See my-own dog, our-dim fog.", 0, id="hyphens"),
    pytest.param("See myown dog, ourdim fog.", "See my-own dog, our-dim fog.", 0, id="hyphens for nothing"),
    pytest.param("See my\nown dog, ourdim fog.", "See myown dog, our\ndim fog.", 0, id="ends of lines"),
    pytest.param(
        "The mill there, by the river in the night.",
        "The mlil there, bythe river inthe night.",
        4,
        id="spaces lost beside a known word",
    ),
    pytest.param("No walks, no snow.", "No wlks, no snw.", 0, id="two letters lost"),
    pytest.param("See a mill, her dog, my cat.", "See a milk, her fog, my bat.", 1, id="a known word among three"),
]


@pytest.mark.parametrize(("sound", "poor", "expected"), VOTES)
def test_words_that_the_text_knows_tell_the_sound_copy(sound: str, poor: str, expected: float) -> None:
    for one, two, found in ((sound, poor, expected), (poor, sound, -expected)):
        assert votes(CONTEXT, one, two) == pytest.approx(found, abs=0.4 if expected == 1 else 0)


def test_letter_triples_tell_where_no_word_does() -> None:
    sound, poor = "He harbours or bridges or rivers.", "He hrabours or brigdes or rievrs."
    assert 0 < votes(CONTEXT, sound, poor) < 3
    assert -3 < votes(CONTEXT, poor, sound) < 0


CHINESE = "市长林安表示洪水造成房屋受损。林安表示学校停课。市长说洪水造成损失。"


def test_pairs_of_characters_tell_in_a_script_without_spaces() -> None:
    sound, poor = "林安表示洪水造成停课。", "林安裱示洪氺造戍停课。"
    assert votes(CHINESE, sound, poor) > 1
    assert votes(CHINESE, poor, sound) < -1
    lost = "林安示洪造成停。"
    assert votes(CHINESE, sound, lost) > 1
    assert votes(CHINESE, lost, sound) < -1


def test_characters_that_are_lost_where_no_pair_tells() -> None:
    sound = "甲乙丙丁戊己庚辛壬癸。"
    assert votes(CHINESE, sound, "甲丙戊庚辛壬癸。") == 1.5
    assert votes(CHINESE, "甲丙戊庚辛壬癸。", sound) == -1.5
    assert votes(CHINESE, sound, "甲丙戊己庚辛壬癸。") == 0


def test_both_sides_of_a_hunk_with_the_characters_beside_it() -> None:
    page = seen("山川湖海。\n\n天地人。")
    assert around(page, Hunk(1, 2, 5, 6)) == ("山川湖", "天地人")
    assert around(page, Hunk(0, 1, 4, 4)) == ("山川", "海天")
    assert around(page, Hunk(2, 2, 0, 0)) == ("川湖", "山")


def test_a_pair_of_characters_that_stands_elsewhere() -> None:
    pairs = bytearray([1, 0, 1, 1, 0])
    assert [known_pairs(pairs, *at) for at in ((0, 1), (1, 2), (2, 4), (4, 4), (0, 0))] == [1, 0.5, 2 / 3, 1, 0]
    assert known_pairs(bytearray(), 0, 0) == 0


MISTYPED = {
    "the same": ("rain", "rain", 0),
    "another letter": ("rain", "ruin", 0),
    "two letters less": ("rains", "ran", 0),
    "a letter less and another one": ("rains", "ruin", 0),
    "a letter less": ("rain", "ran", 1),
    "a letter and nothing": ("", "a", 0),
    "nothing and a letter": ("a", "", 0),
    "the first letter less": ("rain", "ain", 1),
    "the last letter less": ("rain", "rai", 1),
    "a letter doubled": ("rain", "raain", 1),
    "the first letter doubled": ("rain", "rrain", 1),
    "the last letter doubled": ("rain", "rainn", 1),
    "the first letter is the last one too": ("ains", "sains", -1),
}


@pytest.mark.parametrize(("one", "two", "expected"), MISTYPED.values(), ids=list(MISTYPED))
def test_a_letter_lost_or_doubled(one: str, two: str, expected: int) -> None:
    assert mistyped(one, two) == expected
    assert mistyped(two, one) == -expected


def test_a_word_of_the_places_in_question_is_not_known_from_elsewhere() -> None:
    known = vocabulary(Counter({"harbour": 2, "river": 1, "sea": 2}))
    asked = known._replace(questioned=Counter(["harbour", "river", "sea", "sea"]))
    words = ("harbour", "river", "sea", "ship", "harbour sea river ship")
    found = [share(recurring(asked), some.split()) for some in words]
    assert found == [1, 0, 0, 0, 0.25]


SPACED = {
    "the same": ("by the lake", "by the lake", ""),
    "run together": ("by the lake", "by thelake", "the lake"),
    "all run together": ("by the lake", "bythelake", "by the, the lake"),
    "an initial": ("a b the lake", "ab thelake", "a b, the lake"),
    "a letter": ("in a lake", "ina lake", "in a"),
    "words of two letters": ("of my lake", "ofmy lake", "of my"),
    "broken elsewhere": ("by the lake", "byt helake", "by the, the lake"),
}


@pytest.mark.parametrize(("words", "others", "expected"), SPACED.values(), ids=list(SPACED))
def test_places_at_which_one_side_has_a_space(words: str, others: str, expected: str) -> None:
    assert ", ".join(" ".join(pair) for pair in spaced(words.split(), others.split())) == expected


BROKEN = seen(text(CONTEXT, "Har bour, br idge, ri ver, la mps; bythe, inthe."))
WRONG = Counter(["har", "bour", "br", "idge", "ri", "ver", "la", "mps", "bythe", "inthe"])


def test_where_a_word_ends() -> None:
    counted = (BROKEN.counts.triples, BROKEN.counts.vocabulary._replace(questioned=WRONG))
    for ends in (("by", "the"), ("the", "harbour"), ("in", "the"), ("the", "bridge")):
        assert ends_word(*counted, *ends) > 0
    triples = Counter({"ab ": 6, " cd": 5, "abc": 3, "bcd": 2})
    known = vocabulary(Counter({"xab": 1, "cdy": 2, "xabcdy": 3}))
    assert ends_word(triples, known, "xab", "cdy") == math.log(6 * 5 * 2 * 3 / (3 * 2 * 4))
    assert ends_word(Counter({"ab ": 6, " cd": 5}), known, "ab", "cd") == math.log(6 * 5)
    for inside in (("har", "bour"), ("br", "idge"), ("ri", "ver"), ("la", "mps")):
        assert ends_word(*counted, *inside) < 0


def test_how_many_words_are_run_together_or_broken() -> None:
    def told(*sides: str) -> int:
        pairs = [tuple(side.split() for side in one.split(" > ")) for one in sides]
        return spacing(BROKEN, BROKEN.counts.vocabulary._replace(questioned=WRONG), pairs)  # type: ignore[arg-type]

    assert told("by the > bythe") == 1
    assert told("by the > bythe", "in the > inthe") == 2
    assert told("bythe > by the", "inthe > in the") == -2
    assert told("river > ri ver", "bridge > br idge") == 2
    assert told("ri ver > river", "br idge > bridge") == -2
    assert told("by the > bythe", "inthe > in the") == 0


def test_the_share_of_letter_triples_that_another_word_has() -> None:
    triples = Counter({" ya": 2, "ya ": 1, " on": 3, "on ": 2})
    assert [usual(triples, words) for words in (["ya"], ["on"], ["ya", "on"], ["no"])] == [0.5, 1, 0.75, 0]


def test_words_on_one_line() -> None:
    page = seen("by the lake-side\nof the river")
    assert [on_one_line(page, *at) for at in ((0, 3), (2, 4), (3, 5), (4, 7), (0, 1), (0, 0))] == [1, 0, 0, 1, 1, 1]


FRENCH = "L'été dont on parle est passé, le vieux château de nos rois était donc fermé."


ACCENTS = {
    "all accents lost": (FRENCH, plain([FRENCH]), 1),
    "all but one": (FRENCH, plain([FRENCH]).replace("chateau", "château"), 0),
    "three lost": ("Le café fut fermé lundi à midi.", "Le cafe fut ferme lundi a midi.", 1),
    "three with the last word": ("Le café sera fermé au café.", "Le cafe sera ferme au cafe.", 1),
    "two and a word": ("Le café fut donc fermé ce lundi.", "Le cafe fut donc ferme ce mardi.", 0),
    "three in one word": ("La préférée.", "La preferee.", 0),
    "marks that are no accents": ("“The” new “old” red “hall” lay.", "Thy new odd red hull lay.", 0),
    "two places": ("L'été passé, le café.", "L'ete passe, le café.", 0),
    "none to lose": ("The old hall was full.", "Thy odd hull was full.", 0),
}


@pytest.mark.parametrize(("one", "two", "side"), ACCENTS.values(), ids=list(ACCENTS))
def test_a_side_without_accents(one: str, two: str, side: int) -> None:
    assert bare(*aligned(CONTEXT, one, two)) == side
    assert bare(*aligned(CONTEXT, two, one)) == -side


def test_another_word_amid_accents_that_were_lost_is_another_word() -> None:
    page, copy = aligned(CONTEXT, FRENCH, plain([FRENCH]).replace("vieux", "jeune"))
    kinds = noise(page, copy, Match.CAREFUL).kinds
    assert [page.keys[hunk.j1] for hunk in copy.hunks if kinds[hunk] is not Difference.DEBRIS] == ["jeune"]


# The capitals and small letters of a side and of the other one, and whether the side is in one case.
ONE_CASE = [
    pytest.param((0, 0), (0, 0), False, id="no letters with case"),
    pytest.param((60, 40), (4, 96), False, id="many capitals"),
    pytest.param((61, 39), (4, 96), True, id="nearly all capitals"),
    pytest.param((0, 50), (2, 48), False, id="small letters beside two capitals"),
    pytest.param((0, 50), (3, 47), True, id="small letters beside three capitals"),
    pytest.param((1, 49), (3, 47), False, id="a capital beside three"),
    pytest.param((0, 100), (60, 40), True, id="small letters beside many capitals"),
    pytest.param((0, 100), (61, 39), False, id="small letters beside nearly all capitals"),
]


@pytest.mark.parametrize(("own", "other", "expected"), ONE_CASE)
def test_a_side_in_one_case(own: tuple[int, int], other: tuple[int, int], expected: bool) -> None:
    assert is_one_case(own, other) is expected


TITLE = "The Mayor of Eastholm and her deputy Bob Marsh met on Tuesday in the old hall."
WRECK = "The cafÃ© of the mayor was closed on Tuesday."
LOOKS = {
    "the same": (TITLE, TITLE, 0),
    "capitals": (TITLE.upper(), TITLE, 1),
    "small letters": (TITLE.lower(), TITLE, 1),
    "capitals beside small letters": (TITLE.upper(), TITLE.lower(), 1),
    "mojibake": (WRECK, "The café of the mayor was closed on Tuesday.", 1),
    "mojibake beside capitals": (WRECK, "THE CAFÉ OF THE MAYOR WAS CLOSED ON TUESDAY.", 1),
    "mojibake on both sides": (WRECK, WRECK, 0),
    "capitals behind a word that differs": (f"He said: {TITLE.upper()}", f"She said: {TITLE}", 1),
    "mojibake in the last word": ("He was in the cafÃ©.", "He was in the café.", 1),
    "capitals before words that differ": (f"{TITLE.upper()} He said that.", f"{TITLE} She said that.", 1),
    "a word": ("MAYOR", "mayor", 1),
}


@pytest.mark.parametrize(("one", "two", "side"), LOOKS.values(), ids=list(LOOKS))
def test_the_side_that_looks_poor_is_told_wherever_it_stands(one: str, two: str, side: int) -> None:
    """`side` is 1 where the first of the two texts looks poor."""
    for sides, expected in (((two, one), side), ((one, two), -side)):
        assert looks(*aligned(CONTEXT, *sides), 0) == expected


def test_a_side_without_accents_looks_poor_unless_mojibake_tells() -> None:
    same, wreck = aligned(CONTEXT, TITLE, TITLE.upper()), aligned(CONTEXT, WRECK, TITLE)
    assert [looks(*same, bare) for bare in (1, -1)] == [1, -1]
    assert [looks(*wreck, bare) for bare in (1, -1)] == [-1, -1]


def test_words_divided_at_the_ends_of_lines_are_broken_whatever_the_text_knows() -> None:
    sound = (
        "Menurut Nanda, mata batin bukanlah sebuah gerbang gaib yang dapat diakses secara instan.\n"
        "Mata batin merupakan ketajaman intuisi seseorang.\nPernyataan itu membuat Robby terkejut.\n"
        "Anak-anak memang lebih sensitif terhadap energi.\n"
    )
    divided = sound.replace("seseorang", "seseo-\nrang").replace("terkejut", "terke-\njut")
    divided = divided.replace("terhadap", "terh-\nadap")
    assert clean(sound + divided) == clean(divided + sound) == sound


TURKISH = [
    "Rize’nin Çayeli ilçesinde yağışın ardından meydana gelen heyelanda iki ev toprak altında kaldı.",
    "Olay, gece saat 03.45 sıralarında Yamaç köyünde yaşandı, köylüler dört kişiyi kendi imkânlarıyla çıkardı.",
    "Komşusu Hasan Yıldız, dün akşam birlikte çay topladıklarını, yarın bitireceklerini anlattı.",
]
CAPITALS = {ord("i"): "İ", ord("ı"): "I"}


@pytest.mark.parametrize(("was", "now"), [("dört", "üç"), ("03.45", "03.15"), ("Hasan", "Halil"), ("yarın", "bugün")])
def test_another_word_in_a_copy_in_turkish_capitals_stays(was: str, now: str) -> None:
    for lines in (TURKISH, TURKISH[1:2] if was in TURKISH[1] else TURKISH[2:]):
        copy = [line.replace(was, now).translate(CAPITALS).upper() for line in lines]
        assert now.translate(CAPITALS).upper() in clean("\n".join((*TURKISH, *copy)))


@pytest.mark.parametrize("letters", [CAPITALS, {}], ids=["as Turkish writes them", "as English does"])
def test_a_copy_in_turkish_capitals_goes(letters: dict[int, str]) -> None:
    copy, whole = [line.translate(letters).upper() for line in TURKISH], "\n".join(TURKISH)
    for lines in ((*TURKISH, *copy), (*copy, *TURKISH), (*TURKISH, copy[0]), (*TURKISH, copy[1]), (*TURKISH, copy[2])):
        assert clean("\n".join(lines)) == whole


def test_a_copy_that_lost_characters_in_a_decoder_goes() -> None:
    sound = text(
        "“We’ll see what is left of the café,” said André, who had run it with señor Núñez.",
        "The river rose in the night, and the “old” mill stood in the water, he said.",
    )
    lost = "".join("\ufffd" if ord(char) > 127 else char for char in sound)
    assert clean(f"{sound}\n{lost}") == clean(f"{lost}\n{sound}") == sound


def test_a_copy_with_blanks_for_apostrophes_is_the_poorer_one() -> None:
    body = [
        "You’ve heard it before: they’re late, we’re early, and you’ll pay for it, said the harbour master.",
        "They’ve closed the quay, and we’ll see whether they’re able to open it before Thursday.",
    ]
    poor = [line.replace("’", " ") for line in body]
    assert (
        clean("\n".join((TITLE, *body, *poor))) == clean("\n".join((TITLE, *poor, *body))) == "\n".join((TITLE, *body))
    )


@pytest.mark.parametrize("mark", "´′")
def test_a_copy_with_accents_for_apostrophes_is_the_poorer_one(mark: str) -> None:
    body = [
        "Sous les dorures du palais de l’Elysée, ils ont fait connaissance et mesuré l’étendue de leurs divergences.",
        "La discussion a duré une heure, d’après le récit qu’elle livre, et s’est tenue à l’abri des caméras.",
        "« Je me suis adressée à lui avec gravité », dit-elle, « car l’heure est grave, et l’on n’écoute plus ».",
    ]
    poor = [line.replace("’", mark) for line in body]
    assert (
        clean("\n".join((TITLE, *body, *poor))) == clean("\n".join((TITLE, *poor, *body))) == "\n".join((TITLE, *body))
    )


ARABIC = (Path(__file__).parents[1] / "samples" / "ar-body-twice.clean.txt").read_text("utf-8").split("\n")[1:6]


def test_arabic_that_lost_the_signs_of_its_alefs_is_the_poorer_copy() -> None:
    bare = [line.translate(str.maketrans("أإآ", "ااا")) for line in ARABIC]
    lead = "عاجل من البلدة"
    assert (
        clean("\n".join((lead, *ARABIC, *bare)))
        == clean("\n".join((lead, *bare, *ARABIC)))
        == "\n".join((lead, *ARABIC))
    )


def test_arabic_with_signs_for_its_vowels_is_the_same() -> None:
    signs = "\u064e\u0650\u064f\u0652"
    voiced = ["".join(c + signs[at % 4] * c.isalpha() for at, c in enumerate(line)) for line in ARABIC]
    assert clean("\n".join((*ARABIC, *voiced))) == "\n".join(ARABIC)


GERMAN = [
    "Der Bürgermeister kündigte an, dass die Brücke über den Fluss im nächsten Jahr für Fußgänger gesperrt werde.",
    "Die Schüler müssen dann einen Umweg von zwei Kilometern gehen, sagte er, und das sei für viele zu weit.",
]
DANISH = [
    "Kommunen lukker den gamle bro over fjorden i juni, og de kørende skal bruge en anden vej til den nye skole.",
    "Det bliver dyrt for mange familier, siger en talsmand, men børnene kan tage bussen, og den er gratis for alle.",
    "Den nye bro koster 40 millioner kroner, og det meste betaler staten, når arbejdet er gjort færdigt.",
]
SPELT = {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"}
BARE = {"ø": "o", "æ": "ae", "å": "a"}


@pytest.mark.parametrize(("body", "letters"), [(GERMAN, SPELT), (DANISH, BARE)], ids=["written out", "left out"])
def test_a_copy_with_other_letters_for_those_with_accents_is_the_poorer_one(
    body: list[str], letters: dict[str, str]
) -> None:
    poor = [line.translate(str.maketrans(letters)) for line in body]
    assert (
        clean("\n".join((TITLE, *body, *poor))) == clean("\n".join((TITLE, *poor, *body))) == "\n".join((TITLE, *body))
    )
