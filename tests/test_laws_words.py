"""Law 2, word by word: what may be a slip among slips, and what is said otherwise; and what `--match loose` allows."""

from __future__ import annotations

import pytest
from laws_values import BANJIR, CHINESE, DUERRE, FLOOD, LEAD, changed, misspelt, slipped, why

from dedupe_article.laws.judgement import closed, judge, unsure
from dedupe_article.laws.keys import Lexer
from dedupe_article.laws.passage import Copy, Difference
from dedupe_article.laws.vocabulary import Vocabulary
from dedupe_article.lexicon import TABLES
from dedupe_article.model import LawBroken, Match

FEW, FAR, MOVED = (
    "too little differs to be misspelling",
    "too many words are far from their twin",
    "words are moved or swapped",
)
OTHER, SIDE, MEANS = "one word stands for another", "words stand on one side only", "a word that changes the meaning"
LONG = (
    f"{FLOOD} {LEAD} The people of the village gathered before sunrise near the wooden bridge while heavy clouds moved "
    "slowly over the northern mountains."
)


Told = tuple[str, str]
BOTH = "", ""
THREE = changed(CHINESE, "造成 > 造戈", "项 > 顷", "水位 > 氷位")
NINE = changed(THREE, "表示 > 表未", "房屋 > 旁屋", "学校 > 学较", "停课 > 亭课", "计划 > 什划")
TEN = changed(NINE, "受伤 > 受份")
MIXED = CHINESE.replace("林安", "Lindberg安")
TURNED = CHINESE.replace("林安", "林安Lindberg")
SHORT = "Hujan deras melanda kota besar itu."

# The passage that is kept, the copy, and what is said against it: with the matching that is careful, and with loose.
ROWS = [
    # how much differs
    pytest.param(CHINESE, changed(CHINESE, "造成 > 造戈", "水位 > 氷位"), (FEW, ""), id="two characters are few"),
    pytest.param(
        BANJIR,
        changed(BANJIR, "rumah rusak akibat > ruamh ruask akibta"),
        (FEW, ""),
        id="three words in one place are few",
    ),
    pytest.param(
        BANJIR, changed(BANJIR, "rumah rusak > ruamh ruask", "selimut > selimtu"), BOTH, id="in two they are slips"
    ),
    pytest.param(
        SHORT, changed(SHORT, "Hujan > Hujna", "melanda > melnada", "besar > besra"), BOTH, id="half of the words"
    ),
    pytest.param(
        f"{SHORT} Senin.",
        changed(f"{SHORT} Senin.", "Hujan > Hujna", "melanda > melnada", "kota > ktoa", "besar > besra"),
        ('says "hujna" where its twin says "hujan": most words differ', ""),
        id="more than half of the words",
    ),
    pytest.param(f"{LONG} Brown", f"{slipped(LONG, 19)} Bruno", BOTH, id="one word of twenty is far from its twin"),
    pytest.param(
        f"{LONG} Brown", f"{slipped(LONG, 18)} Bruno", (FAR, ""), id="one word of nineteen is far from its twin"
    ),
    # what stands on one side only
    pytest.param(FLOOD, changed(FLOOD, "25 houses > houses"), ("a number stands on",) * 2, id="a number is gone"),
    pytest.param(FLOOD, changed(slipped(FLOOD, 3), "the plan > the x y plan"), BOTH, id="two letters more"),
    pytest.param(FLOOD, changed(slipped(FLOOD, 3), "the plan > the x y z plan"), (SIDE, SIDE), id="three letters more"),
    pytest.param(FLOOD, changed(FLOOD, "the plan > the x y plan"), (FEW, FEW), id="two letters more, and no slips"),
    pytest.param(
        FLOOD, changed(slipped(FLOOD, 3), "the plan > the x yz plan"), (SIDE, SIDE), id="a letter and a word more"
    ),
    pytest.param(FLOOD, changed(slipped(FLOOD, 3), "Her > X. Her"), (SIDE, SIDE), id="a sentence of one letter more"),
    pytest.param(FLOOD, changed(FLOOD, "Her > Fire. Her"), (SIDE, SIDE), id="a sentence of one word more"),
    pytest.param(
        FLOOD,
        f"{FLOOD} Two dogs drowned.",
        ('says "two dogs drowned" where its twin says nothing: words stand on one side only',) * 2,
        id="a sentence more, told in full",
    ),
    pytest.param(FLOOD, changed(slipped(FLOOD, 3), "by 40 > 40"), (FAR, ""), id="a word of two letters less"),
    pytest.param(FLOOD, changed(slipped(FLOOD, 3), "the plan > plan"), (OTHER, ""), id="a word of three letters less"),
    pytest.param(FLOOD, changed(slipped(FLOOD, 3), "million dollars > dollars"), (MEANS, ""), id="a unit less"),
    pytest.param(
        f"{FLOOD} It fell a then.", f"{slipped(FLOOD, 3)} It fell a mile then.", (MEANS, MEANS), id="a unit more"
    ),
    pytest.param(
        f"{LONG} It was no rain.", f"{slipped(LONG, 12)} It was rain.", (MEANS, MEANS), id="a no less, among many slips"
    ),
    pytest.param(CHINESE, changed(NINE, "不同意 > 同意"), (MEANS, MEANS), id="a Chinese not less among nine slips"),
    pytest.param(CHINESE, changed(THREE, "不同意 > 不不同意"), BOTH, id="a Chinese not doubled"),
    pytest.param(changed(CHINESE, "不同意 > 不不同意"), THREE, BOTH, id="a Chinese not doubled in what is kept"),
    pytest.param(CHINESE, changed(THREE, "二十 > 二十十"), (MEANS, MEANS), id="a Chinese digit doubled"),
    pytest.param(CHINESE, changed(THREE, "三亿 > 三三亿"), BOTH, id="a Chinese digit by itself doubled"),
    pytest.param(CHINESE, changed(THREE, "不同意 > 不不不同意"), (MEANS, MEANS), id="a Chinese not tripled"),
    pytest.param(CHINESE, changed(THREE, "不同意 > 不同不意"), (MEANS, MEANS), id="one behind the next character"),
    pytest.param(CHINESE, changed(THREE, "博不同 > 不博不同"), (MEANS, MEANS), id="one before the last character"),
    pytest.param(
        FLOOD, changed(slipped(FLOOD, 3), "did not > did not not"), (MEANS, MEANS), id="a not doubled is one more"
    ),
    pytest.param(changed(FLOOD, "Her > X her"), slipped(FLOOD, 3), BOTH, id="a letter less before a sentence"),
    pytest.param(f"不。{CHINESE}", f"不不。{THREE}", BOTH, id="a Chinese not doubled at the start"),
    pytest.param(f"{CHINESE}他不", f"{THREE}他不不", BOTH, id="a Chinese not doubled at the end"),
    pytest.param(CHINESE, changed(THREE, "当晚 > 不当晚"), (MEANS, MEANS), id="a Chinese not near another one"),
    pytest.param(CHINESE, changed(TEN, "副市 > 不副市"), BOTH, id="a Chinese not more among ten slips may be one"),
    pytest.param(
        f"{FLOOD} It fell sem then.",
        f"{slipped(FLOOD, 3)} It fell then.",
        (OTHER, ""),
        id="a not of another language less",
    ),
    # what stands for what
    pytest.param(
        f"{FLOOD} He gave to it all.", f"{slipped(FLOOD, 3)} He gave toti all.", BOTH, id="a slip in words run together"
    ),
    pytest.param(
        f"{FLOOD} The weaver saw the waiter, and the weaver ran.",
        f"{slipped(FLOOD, 3)} The waiter saw the waiter, and the weaver ran.",
        (OTHER, ""),
        id="a word of the text for another one that is like it",
    ),
    pytest.param(
        FLOOD,
        changed(FLOOD, "Bob Marsh did > Tom Baker will"),
        ('says "tom" where its twin says "bob"',) * 2,
        id="a name",
    ),
    pytest.param(FLOOD, changed(FLOOD, "25 > be"), ("number", "number"), id="a word for a number"),
    pytest.param(
        f"{FLOOD} It had 7 rooms.",
        f"{slipped(FLOOD, 3)} It had t rooms.",
        ("number", "number"),
        id="a letter for a digit",
    ),
    pytest.param(
        f"{FLOOD} It had t rooms.",
        f"{slipped(FLOOD, 3)} It had 7 rooms.",
        ("number", "number"),
        id="a digit for a letter",
    ),
    pytest.param(
        f"{FLOOD} It had fortytow rooms.",
        f"{slipped(FLOOD, 3)} It had forty two rooms.",
        BOTH,
        id="a slip in a number of two words that the twin runs together",
    ),
    # what is moved or swapped
    pytest.param(
        f"{FLOOD} Hans met Hams.",
        f"{slipped(FLOOD, 3)} Hams met Hans.",
        BOTH,
        id="two words a letter apart are swapped",
    ),
    pytest.param(
        f"{FLOOD} Hans met Hannes.",
        f"{slipped(FLOOD, 3)} Hannes met Hans.",
        (MOVED, MOVED),
        id="two like names are swapped",
    ),
    pytest.param(
        f"{FLOOD} Abel saw Timo. Abel ran. Ruth saw Kitt.",
        f"{slipped(FLOOD, 3)} Abel saw Ruth. Abel ran. Oleg saw Kitt.",
        (MOVED, MOVED),
        id="a name is moved, and another one stands in its place",
    ),
    pytest.param(
        f"{FLOOD} Abe saw Tim. Tim saw Kit.",
        f"{slipped(FLOOD, 3)} Abe saw Kit. Kit saw Tim.",
        (FAR, FAR),
        id="short words are not taken for moved ones",
    ),
    pytest.param(
        f"{FLOOD} They saw the plane. The plan came.",
        f"{slipped(FLOOD, 3)} They saw the plan. The storm came.",
        (OTHER, ""),
        id="a slip that makes a word which is gone elsewhere is not moved",
    ),
    # scripts without spaces
    pytest.param(
        CHINESE,
        changed(CHINESE, "造成二 > 戈战王", "水位 > 氷位"),
        (FAR, ""),
        id="three characters in a row are a word",
    ),
    pytest.param(
        CHINESE,
        changed(CHINESE, "同意这项 > 周忆者顷", "水位 > 氷位"),
        (FAR, ""),
        id="four characters in a row are a word",
    ),
    pytest.param(
        CHINESE,
        changed(CHINESE, "林安 > 丁安", "同意这项耗 > 周忆者顷毛", "水位 > 氷位"),
        ('says "周" where its twin says "同": words differ', ""),
        id="five characters in a row are words, whatever differs before them",
    ),
    pytest.param(
        MIXED,
        changed(MIXED, "Lindberg安 > Lindbreg按", "水位 > 氷位", "项 > 顷"),
        BOTH,
        id="a Latin slip before a Chinese one",
    ),
    pytest.param(
        TURNED,
        changed(TURNED, "林安Lindberg > 森按Lindbreg", "水位 > 氷位", "项 > 顷"),
        BOTH,
        id="and one behind two of them",
    ),
    pytest.param(CHINESE, changed(THREE, "四十 > 十四"), ("a number changed places",) * 2, id="forty is not fourteen"),
    pytest.param(
        CHINESE, changed(THREE, "不同 > 同不", "表示 > 示表"), BOTH, id="a not that slipped on by a character"
    ),
    pytest.param(CHINESE, changed(THREE, "马博不同 > 马不博同"), BOTH, id="a not that slipped back by a character"),
    pytest.param(CHINESE, changed(CHINESE, "表示 > 示表"), (FEW, ""), id="neighbours swapped are one loose word"),
    pytest.param(
        CHINESE, changed(CHINESE, "市长马博 > 市长李强军"), (FEW, ""), id="one character more beside another one, loose"
    ),
    pytest.param(CHINESE, f"{CHINESE[:-1]}也...", (FEW, ""), id="a character more before dots, loose"),
    # what loose matching allows
    pytest.param(
        "The council met in the old hall. All of the guests had come by nine there.",
        "The council met in the old barn. All of the others had come by nine there.",
        (FEW, ""),
        id="one word in eight",
    ),
    pytest.param(
        "The council met in the old hall. All of the guests had come by nine.",
        "The council met in the old barn. All of the others had come by nine.",
        (FEW, FEW),
        id="more than one word in eight",
    ),
    pytest.param(
        "The council met in the old hall and all of the guests had come by nine there.",
        "The council met in the old barn and all of the guests had come by nine there.",
        (FEW, FEW),
        id="one word in a single sentence",
    ),
    pytest.param(
        f"{FLOOD} It was a day then.", f"{FLOOD} It was a may then.", ("a month word", FEW), id="a month for a unit"
    ),
    pytest.param(
        f"{FLOOD} It was a mile then.",
        f"{slipped(FLOOD, 2)} It was a walk then.",
        (OTHER, OTHER),
        id="a unit beside two slips",
    ),
    pytest.param(
        f"{FLOOD} It was a mile then.",
        f"{slipped(FLOOD, 3)} It was a walk then.",
        (OTHER, ""),
        id="a unit beside three slips",
    ),
    pytest.param(
        f"{FLOOD} It went up then.", f"{slipped(FLOOD, 2)} It went then.", (FAR, FAR), id="an up less beside two slips"
    ),
    pytest.param(
        f"{FLOOD} It went then.",
        f"{slipped(FLOOD, 3)} It went up then.",
        (OTHER, OTHER),
        id="an up more beside three slips",
    ),
]


def assert_told(found: str, expected: str) -> None:
    """Nothing is told where nothing is expected, and else what is expected, from the beginning of a word."""
    assert f" {expected}" in found if expected else not found


@pytest.mark.parametrize(("kept", "copy", "told"), ROWS)
def test_what_differs_is_told_with_its_reason(kept: str, copy: str, told: Told) -> None:
    for match, expected in zip((Match.CAREFUL, Match.LOOSE), told, strict=True):
        assert_told(why(kept, copy, match), expected)


ENGLISH = f"{FLOOD} It was hot to the west, and no one knew that {{}} there; but so it is."
GERMAN = f"{DUERRE} Es hieß, dass {{}} da war."
CHARACTERS = f"{CHINESE}他说{{}}是好的。"

# Among slips: the word that is kept, the one that is dropped, and what is said against it, careful and loose.
WORDS = [
    pytest.param(ENGLISH, "he", "she", BOTH, id="persons a letter apart"),
    pytest.param(ENGLISH, "he", "me", BOTH, id="short persons a letter apart"),
    pytest.param(ENGLISH, "his", "her", ("both are person words", ""), id="persons more than a letter apart"),
    pytest.param(ENGLISH, "north", "south", ("both are direction words", ""), id="directions"),
    pytest.param(ENGLISH, "june", "july", ("both are month words",) * 2, id="months"),
    pytest.param(ENGLISH, "cent", "century", ("both are unit words",) * 2, id="a unit that begins another one"),
    pytest.param(ENGLISH, "eight", "eighty", ("both are number words",) * 2, id="a number that begins another one"),
    pytest.param(GERMAN, "erste", "ersten", BOTH, id="an ordinal in another case"),
    pytest.param(GERMAN, "zweiter", "zweiten", BOTH, id="an ordinal in a third case"),
    pytest.param(ENGLISH, "sixth", "sixty", ("both are number words",) * 2, id="a number with another ending"),
    pytest.param(ENGLISH, "metre", "meter", BOTH, id="a unit spelled otherwise"),
    pytest.param(GERMAN, "tag", "tagen", BOTH, id="a unit in another case"),
    pytest.param(ENGLISH, "nor", "not", BOTH, id="negations a letter apart"),
    pytest.param(ENGLISH, "no", "none", ("both are negation words", ""), id="a negation that begins another one"),
    pytest.param(ENGLISH, "not", "now", ("a negation word became another word",) * 2, id="a not that became a time"),
    pytest.param(
        ENGLISH, "not", "hot", ("a negation word became another word",) * 2, id="a not that became a word of the text"
    ),
    pytest.param(ENGLISH, "not", "got", BOTH, id="a not that became no word of the text"),
    pytest.param(ENGLISH, "nor", "nord", BOTH, id="a negation that became a word of another language"),
    pytest.param(ENGLISH, "nord", "nor", BOTH, id="a negation of a word of another language"),
    pytest.param(ENGLISH, "no", "to", BOTH, id="a negation of two letters that became a word of the text"),
    pytest.param(
        ENGLISH, "one", "won", ("a number word became another word", FAR), id="a number that became a direction"
    ),
    pytest.param(ENGLISH, "may", "many", BOTH, id="a month that became a degree, of which it is one too"),
    pytest.param(ENGLISH, "won", "son", BOTH, id="a direction that became a person"),
    pytest.param(ENGLISH, "dim", "clirn", BOTH, id="letters that a scanner read for others"),
    pytest.param(ENGLISH, "seen", "notseen", ("one word denies the other",) * 2, id="a negation that ran together"),
    pytest.param(ENGLISH, "able", "unable", ("one word denies the other",) * 2, id="a word and what denies it"),
    pytest.param(ENGLISH, "5m", "5b", ("the units differ",) * 2, id="a unit right behind a figure"),
    pytest.param(ENGLISH, "31°C", "31°F", ("the units differ",) * 2, id="degrees"),
    pytest.param(ENGLISH, "5 kW", "5 MW", ("the numbers differ",) * 2, id="a unit behind a figure"),
    pytest.param(ENGLISH, "5MW", "5MWh", BOTH, id="a unit that lost a letter"),
    pytest.param(ENGLISH, "$5", "€5", ("the numbers differ",) * 2, id="money"),
    pytest.param(ENGLISH, "▲5", "▼5", ("the numbers differ",) * 2, id="up and down"),
    pytest.param(ENGLISH, "Henry III", "Henry XII", ("the numbers differ",) * 2, id="Roman numerals"),
    pytest.param(ENGLISH, "xii", "xiv", BOTH, id="and letters that are none"),
    pytest.param(ENGLISH, "fifteenth", "sixteenth", ("both are number words",) * 2, id="ordinals"),
    pytest.param(ENGLISH, "Tuesdays", "Thursdays", ("both are weekday words",) * 2, id="weekdays that come again"),
    pytest.param(GERMAN, "Montagabend", "Sonntagabend", ("both are weekday words",) * 2, id="times of a day"),
    pytest.param(CHARACTERS, "上", "下", ("both are direction words", ""), id="Chinese directions"),
    pytest.param(CHARACTERS, "不", "没", BOTH, id="Chinese negations"),
    pytest.param(CHARACTERS, "三", "五", ("both are number words",) * 2, id="Chinese numbers"),
]


@pytest.mark.parametrize(("text", "kept", "dropped", "told"), WORDS)
def test_one_word_for_another_among_slips(text: str, kept: str, dropped: str, told: Told) -> None:
    copy = text.format(dropped)
    copy = changed(copy, "造成 > 造戈", "项 > 顷", "水位 > 氷位") if text == CHARACTERS else misspelt(copy)
    for match, expected in zip((Match.CAREFUL, Match.LOOSE), told, strict=True):
        assert_told(why(text.format(kept), copy, match), expected)


@pytest.mark.parametrize("match", [Match.CAREFUL, Match.LOOSE], ids=lambda match: match.value)
def test_a_negation_of_two_letters_is_no_slip_of_another_word(match: Match) -> None:
    kept, copy = f"{LONG} {{}} one saw it.", f"{slipped(LONG, 22)} {{}} one saw it."
    assert not why(kept.format("As"), copy.format("Sa"), match)
    assert_told(why(kept.format("As"), copy.format("No"), match), OTHER)


def test_another_spelling_of_a_name_is_one_slip() -> None:
    kept = f"{FLOOD} Ann Lind and Bob Marsh went by boat, and so did the two children of Ann Lind."
    copy = changed(kept.replace("Lind", "Lindt"), "boat > boot")
    assert_told(why(kept, copy, Match.CAREFUL), FEW)
    assert not why(kept, changed(copy, "children > chidlren"), Match.CAREFUL)


UNTIL = f"{LONG} It was hot there, and they knew that {{}} of it without them; but so it is, with none."
NEGATION, COUNT = "a negation word became another word", "both are number words"

# In a copy misspelt throughout, the word that is kept, the one that is dropped, and what is said against it with the
# matching that is loose.
THROUGHOUT = [
    pytest.param("nor", "north", NEGATION, id="a not that became a longer word"),
    pytest.param("without", "with", NEGATION, id="a not that lost letters"),
    pytest.param("unable", "able", "one word denies the other", id="a prefix that denies less"),
    pytest.param("able", "unable", "one word denies the other", id="a prefix that denies more"),
    pytest.param("seen", "notseen", "one word denies the other", id="a not that ran together"),
    pytest.param("may", "jay", "", id="a month that became no other one"),
    pytest.param("march", "may", "both are month words", id="a month that became another one"),
    pytest.param("fifth", "fifty", COUNT, id="a number a letter from another one"),
    pytest.param("million", "billion", "both are unit words", id="a unit a letter from another one"),
    pytest.param("ten", "zen", "", id="a number that became none"),
    pytest.param("7", "8", "the numbers differ", id="digits"),
    pytest.param("7", "", "a number stands on", id="a digit less"),
    pytest.param("no", "", MEANS, id="a not less"),
    pytest.param("", "no", MEANS, id="a not more"),
    pytest.param("of", "of x. We", SIDE, id="a sentence of a letter more"),
    pytest.param("none", "one", "", id="a slip that made a number of a not"),
    pytest.param("not", "hot", "", id="a slip that made a word of the text of a not"),
    pytest.param("hot", "not", "", id="and a not of that"),
    pytest.param("not", "now", "", id="a slip that made a time of a not"),
]


@pytest.mark.parametrize(("kept", "dropped", "told"), THROUGHOUT)
def test_one_slip_in_a_copy_misspelt_throughout(kept: str, dropped: str, told: str) -> None:
    found = why(UNTIL.format(kept), slipped(LONG, 15) + UNTIL.format(dropped)[len(LONG) :], Match.LOOSE)
    assert_told(found, told)


def slip(ours: str, theirs: str, *, spaceless: bool = False) -> Difference:
    return Difference("", (ours,), (theirs,), joins=False, sentence=False, spaceless=spaceless, far=False)


@pytest.mark.parametrize(
    ("slips", "characters", "words"),
    [
        pytest.param(15, 0, 15 * 20, id="one word in twenty"),
        pytest.param(1, 14, 20 + 14 * 75, id="one character in seventy-five"),
        pytest.param(10, 5, 10 * 20 + 5 * 75, id="words and characters"),
    ],
)
def test_a_copy_is_misspelt_throughout_from_so_many_slips_on(slips: int, characters: int, words: int) -> None:
    vocabulary = Vocabulary(UNTIL.format("not"), Lexer())
    found = [
        slip("hot", "not"),
        *(slip(f"poeple{chr(97 + at)}", f"people{chr(97 + at)}") for at in range(slips - 1)),
        *(slip(chr(0x4E00 + at), "水", spaceless=True) for at in range(characters)),
    ]
    judge(Copy(words, 1, found), vocabulary, Match.LOOSE)
    for copy, match in (
        (Copy(words + 1, 1, found), Match.LOOSE),
        (Copy(words - 99, 1, found[:-1]), Match.LOOSE),
        (Copy(words, 1, found), Match.CAREFUL),
    ):
        with pytest.raises(LawBroken, match=NEGATION):
            judge(copy, vocabulary, match)


def test_exact_names_the_first_word_that_differs() -> None:
    assert why(BANJIR, misspelt(BANJIR), Match.EXACT).endswith(
        'says "aikbat" where its twin says "akibat": the words are not the same'
    )


PAIRED = [
    ("verdi", "vermedi"),
    ("italipa", "haitalipa"),
    ("있다", "없다"),
    ("راكب", "راكبان"),
    ("ii", "iii"),
    ("km", "kg"),
]


@pytest.mark.parametrize("language", sorted(TABLES))
def test_what_is_told_at_once_makes_no_other_statement(language: str) -> None:
    words = [word for word in TABLES[language].split() if word.isalpha()]
    shifted = zip(words, words[1:] + words[:1], strict=True)
    negated = [(word, before + word) for word in words for before in ("un", "in", "nie", "не", "tak")]
    cut = [(word[:-1], word) for word in words if len(word) > 1]
    pairs = [*PAIRED, *shifted, *negated, *cut, *((word, f"{word}nt") for word in words)]
    found = [Difference(one.upper(), (one,), (other,), False, False, False, False) for one, other in pairs]
    vocabulary = Vocabulary(" ".join(words), Lexer())
    asked = {id(one) for one in unsure(found, vocabulary)}
    silent = [one for one in found if id(one) not in asked]
    assert not any(closed(one, vocabulary, loose=False, noisy=False) for one in silent)
