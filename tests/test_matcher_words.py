"""Words and their keys, and the name of a passage."""

from __future__ import annotations

import unicodedata

import pytest

from dedupe_article import matcher
from dedupe_article.matcher.seeds.probe import recurring, tokens
from dedupe_article.matcher.words import folded, is_unspaced, pieces, spans, words
from dedupe_article.model import Settings

DIFFERENT = {
    "another number is another word": ("25 houses", "26 houses"),
    "a sign before a number is a word": ("it fell to -5", "it fell to 5"),
    "plus and minus are two signs": ("it is +5 now", "it is -5 now"),
    "a sign before money is a word": ("a loss of -$5m", "a loss of $5m"),
    "so is one in quotation marks": ("from “-5” on", "from “5” on"),
    "a minus before money": ("it is -US$5 now", "it is US$5 now"),
    "a minus in brackets": ("it is [-5] now", "it is [5] now"),
    "a minus behind a script without spaces": ("最低气温-5度", "最低气温5度"),
    "equal and not equal": ("a ≠ 5 b", "a = 5 b"),
    "arrows up and down": ("at ↗ 5", "at ↘ 5"),
    "money of other countries": ("it is ₴5", "it is ₸5"),
    "up and down are two signs": ("at ▲3.2", "at ▼3.2"),
    "less is not more": ("<5", "≥5", "5", "~5", "±5"),
    "several behind a letter say something": ("a class A +++ fridge", "a class A fridge", "a class A ++ fridge"),
    "a plus behind a word says something": ("a grade of A+ now", "a grade of A now", "a grade of A++ now"),
    "so does a plus between two": ("one + two", "one two"),
    "a note is not the one above it": ("in A♯ minor", "in A♭ minor", "in A minor"),
    "nor is C sharp C": ("written in C#", "written in C"),
    "a sign set off at the start of a line": ("▲ 5 up", "▼ 5 up", "5 up"),
    "less is not more between words": ("A > B here", "A < B here"),
    "another unit in one character": ("25㎞ away", "25㎏ away"),
    "degrees of two kinds": ("25℃ now", "25℉ now"),
    "a share is not a count": ("10 voters", "10% voters"),
    "dollars are not euros": ("$30", "€30"),
    "a place in a number counts": ("1.5", "15"),
    "an accent is a letter of its own": ("résumé", "resume"),
    "ä is not a": ("schon", "schön"),
    "another Chinese character is another word": ("副市长", "副市场"),
    "another Thai vowel is another word": ("กิน", "กัน"),
    "a Hindi vowel sign counts": ("की", "का"),
    "a superscript is a digit": ("10² metres", "103 metres"),
    "what only looks like a tag is a word": ("said <anna>", "said"),
    "the text of a picture is text": ('said <img src="a" alt="five">', "said"),
    "a title is text": ('<a title="five">said</a>', "said"),
    "what a script does is no layout": ("<script>a(5)</script> said", "<script></script> said"),
    "less and more are no tag": ("a <b and c> d", "a d"),
    "a tag that is spoken of is a word": ("The <b> element", "The <i> element"),
    "so it is at the start of a line": ("<ol> makes a list", "<ul> makes a list"),
    "so it is before a stop": ("Put it into <div>, he said.", "Put it into <span>, he said."),
    "so it is in quotation marks": ("write `<ul>` here", "write `<ol>` here"),
    "so it is when escaped": ("The &lt;b&gt; element", "The &lt;i&gt; element"),
}
SAME = {
    "a Hebrew hyphen": ("אחד־עשר ב־4", "אחד-עשר ב-4"),
    "emphasis or none": ("_One_ __two__", "One two"),
    "the ways to write an apostrophe": ("l`air it’s", "l'air it's"),
    "words that are stretched": ("محـمــد", "محمد"),
    "an invisible joiner of letters": ("o\u034fne", "one"),
    "a link or none": ("see [the law](https://a.org/law-5)", "see the law"),
    "case does not count": ("THE MAYOR", "the Mayor"),
    "apostrophes do not count": ("can't", "can’t", "cant", "CANʼT", "can´t"),
    "accents in two spellings are one": ("café", unicodedata.normalize("NFD", "café"), "CAFÉ"),
    "ligatures are letters": ("ﬁne", "fine"),
    "German s is double s": ("Straße", "STRASSE", "STRAẞE"),
    "Turkish capitals with and without a dot": ("İstanbul", "istanbul", "ISTANBUL"),
    "Turkish ı is read as i": ("IŞIK", "ışık"),
    "what has no width does not count": ("soft\u00adhyphen", "soft\u200bhyphen", "softhyphen"),
    "wide letters are letters": ("ＡＢＣ１２", "abc12"),
    "entities of letters": ("caf&eacute; bar", "café bar", "caf&#233; bar", "caf&#xE9; bar"),
    "entities escaped twice": ("he said “so”", "he said &quot;so&amp;quot;", "he said &amp;#8220;so&#8221;"),
    "tags do not count": (
        "<p>Yes, he <b>said</b>.</p>",
        "yes he said",
        '<P class="x">Yes<br/>he <a href="https://a.org/1" rel=\'me\'>said</a></P >',
        "&lt;p&gt;Yes, he said.&lt;/p&gt;",
    ),
    "tags between sentences do not count": ("One. <br> Two. <p> Three <br>\nfour", "One.<p>Two.</p>Three\nfour"),
    "nor do they around a sign or between quotations": ('word <b>:</b> "one"<br>"two"', 'word: "one" "two"'),
    "mojibake of letters": ("cafÃ© noir", "café noir"),
    "mojibake of an apostrophe": ("donâ€™t", "don’t"),
    "punctuation does not count": ("Yes, he said.", "yes he said", "“Yes” (he said)!"),
    "white space does not count": ("one two", "one\n\ttwo", "one\u00a0two"),
    "all minus signs are one": ("it is -5", "it is −5", "it is ‑5", "it is －5"),
    "a sign in an entity is one": ("p &lt;5", "p<5", "p < 5", "p &amp;lt; 5"),
    "and so is another": ("it is &ge;5", "it is ≥ 5", "it is≥5"),
    "a plus that is a mark": ("+ one two +\n+++\nthree", "one two\n+++\nthree", "one two +\n+++\n+ three"),
    "two signs for one note": ("in A♯ minor", "in A# minor"),
    "what marks a word is no note": ("#one #a be# ♯", "one a be"),
    "a sign or its letters": ("25km away", "25㎞ away"),
    "degrees in one character or two": ("25°C now", "25℃ now", "25˚C now"),
    "letters in brackets": ("㈱ one", "株 one"),
    "accents that stand alone, and marks of trade": ("one two", "one™ ¨two", "one ˚ two ¯"),
    "a range in Japanese": ("10時～12時", "10時〜12時"),
    "mojibake of a sign": ("at Â±5", "at ±5"),
    "nor do marks of a quoted line": ("> 5 came\n> 6 left", "5 came\n6 left"),
    "a sign before no number does not count": ("it is - at 5 - an up ▲ and down", "it is at 5 an up and down"),
}


@pytest.mark.parametrize("pair", DIFFERENT.values(), ids=list(DIFFERENT))
def test_other_words_have_other_keys(pair: tuple[str, ...]) -> None:
    assert len({tuple(words(text).keys) for text in pair}) == len(pair)
    assert matcher.fingerprint(pair[0]) != matcher.fingerprint(pair[1])


@pytest.mark.parametrize("spellings", SAME.values(), ids=list(SAME))
def test_the_same_words_have_the_same_keys(spellings: tuple[str, ...]) -> None:
    assert len({tuple(words(one).keys) for one in spellings}) == 1
    assert len({matcher.fingerprint(one) for one in spellings}) == 1


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("Thai: กิน", ["thai", "ก", "ิ", "น"]),
        ("市长林安 said 3", ["市", "长", "林", "安", "said", "3"]),
        ("ニュース", ["ニ", "ュ", "ー", "ス"]),
        ("पानी की", ["पानी", "की"]),
        ("* * *\nword", ["* * *", "word"]),
        ("-5 °C", ["-", "5", "°c"]),
        ("it is +5", ["it", "is", "+", "5"]),
        ("well-known 2-1", ["well", "known", "2", "1"]),
        ("", []),
        (" \n ", []),
    ],
    ids=[
        "Thai is a word a character",
        "Chinese is a word a character beside words of letters",
        "kana are words",
        "Hindi has words between spaces",
        "a line without words is a word",
        "a sign stands alone",
        "so does a plus",
        "a hyphen parts words",
        "nothing has no words",
        "white space has no words",
    ],
)
def test_words_are_told_apart(text: str, keys: list[str]) -> None:
    assert words(text).keys == keys


@pytest.mark.parametrize(
    ("text", "dense"),
    [
        ("市长林安表示", True),
        ("Mayor Ann Lind 林安 of Lille", False),
        ("a b c", False),
        ("ß a b c", False),
        ("", False),
    ],
    ids=["Chinese", "a Chinese name in English", "single letters", "single letters and one to fold", "nothing"],
)
def test_a_text_is_dense_where_most_words_are_characters(text: str, dense: bool) -> None:
    assert words(text).dense == dense


@pytest.mark.parametrize(("word", "unspaced"), [("林", True), ("ก", True), ("林安", False), ("a", False), ("é", False)])
def test_a_character_of_a_script_without_spaces_is_a_word(word: str, unspaced: bool) -> None:
    assert is_unspaced(word) == unspaced


@pytest.mark.parametrize(
    "text",
    ["Words.", "caf&eacute; & Bar", "donâ€™t cafÃ©", "İstanbul'da 5 °C", "市长 said", "* * *\na -5", "one\n…\ntwo"],
)
def test_every_word_stands_where_it_is_said_to(text: str) -> None:
    found = words(text)
    assert len(found.reading) == len(text)
    assert [folded(found.reading[start:end]) for start, end in spans(found)] == found.keys


LINES = (
    "It fell to -5, and +3 more on the 12th.",
    "* * *",
    "a * * * b",
    "stars behind words" + 20 * " *",
    "เขากินข้าว 12 ถ้วย",
    "",
    "İstanbul's ΟΔΟΣ, a well-known street",
    "IŞIK ışık İYİ iyi ılık ilik",
    "…",
    "副市长说今天下雨",
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ılık ilik", ["ılık", "ilik"]),
        ("Ilık İlik", ["ilık", "i̇lik"]),
        ("ılık ilik YILDIZ", ["ılık", "ilik", "yildiz"]),
        ("yıldız, YILDIZ, İKİ iki", ["yildiz,", "yildiz,", "iki", "iki"]),
        ("yıldız yildiz YILDIZ", ["yildiz", "yildiz", "yildiz"]),
    ],
    ids=["small letters", "a first letter", "others in capitals", "in capitals", "both ways to have capitals"],
)
def test_a_token_has_either_letter_i_of_turkish_where_it_stands_in_capitals(text: str, expected: list[str]) -> None:
    assert tokens(text) == expected


@pytest.mark.parametrize("piece", [1, 3, 10, 40])
def test_a_text_in_pieces_has_the_same_words_in_the_same_places(piece: int, monkeypatch: pytest.MonkeyPatch) -> None:
    text = "\n".join(LINES * 3) + " ".join(LINES)
    keys, where, found = words(text).keys, spans(words(text)), tokens(text)
    monkeypatch.setattr(pieces, "PIECE", piece)
    assert (words(text).keys, spans(words(text))) == (keys, where)
    assert tokens(text) == found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("0123456789", ["0123456789"]),
        ("012 456 89a c", ["012 456 89a ", "c"]),
        ("012 456 89 bc efg i\n89", ["012 456 89 bc efg i\n", "89"]),
        ("01234567 9\n0123456789", ["01234567 9\n", "0123456789"]),
        ("012345678901 4\n67", ["012345678901 4\n", "67"]),
        ("012345678901 456789012345678\n", ["012345678901 ", "456789012345678\n"]),
        ("0" * 22 + " 1\n", ["0" * 22 + " 1\n"]),
        ("0" * 11 + " " + "1" * 11 + " " + "2" * 9, ["0" * 11 + " ", "1" * 11 + " ", "2" * 9]),
    ],
    ids=[
        "a piece is whole",
        "it ends behind a mark",
        "the mark that is preferred is farther",
        "or where it begins to be looked for",
        "or a little farther",
        "it is too far",
        "no mark is near",
        "several pieces",
    ],
)
def test_a_large_text_is_cut_behind_its_marks(text: str, expected: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pieces, "PIECE", 10)
    assert list(filter(None, pieces.in_pieces(text, "\n "))) == expected
    assert pieces.is_large(text) is (len(text) > 10)


def test_equal_words_of_a_text_in_pieces_are_one_string(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pieces, "PIECE", 10)
    one, *_, two = pieces.words_in("harbour and the harbour", " ", str.split)
    assert one is two


def test_an_ampersand_spelt_as_an_entity_adds_no_word() -> None:
    assert words("fish &amp; chips").keys == words("fish & chips").keys


@pytest.mark.parametrize(
    ("one", "two"),
    [("Σίσυφος", "ΣΊΣΥΦΟΣ"), ("it is -5", "it is –5")],
    ids=["a final sigma in capitals", "a dash for a minus"],
)
def test_a_word_has_one_name_in_any_text(one: str, two: str) -> None:
    assert matcher.fingerprint(one) == matcher.fingerprint(two)


def test_a_letter_has_one_key_in_any_text() -> None:
    unlike = [letter for letter in map(chr, range(0x80, 0x20000)) if letter.lower() != letter.casefold()]
    assert [one for one in unlike if [*words(f"a{one}").keys, "ss"] != words(f"a{one} ß").keys] == []
    assert [one for one in unlike if words(f"a{one}").keys != [folded(f"a{one}")]] == []


def test_half_a_character_has_a_name() -> None:
    assert matcher.fingerprint("\ud800") != matcher.fingerprint("\ud801")


def test_the_name_of_a_passage_never_changes() -> None:
    passage = "Mayor Ann Lind said that 25 houses had been damaged and that the school would stay closed until 12 May."
    assert matcher.fingerprint(passage) == "1:828666e5fe5b6b61"
    assert matcher.fingerprint(passage.upper().replace(" ", "\n")) == "1:828666e5fe5b6b61"


def test_the_tokens_of_a_script_whose_spaces_part_phrases_do_not_tell() -> None:
    """Thai has one space in 17 characters and Burmese one in 13, where a phrase ends; Finnish one in 9."""
    assert recurring("กับผู้สื่อข่าวว่า หลังจากได้ทราบผลการตรวจ จากลูกชายของเขา ", None, Settings()).shingles is None
    finnish = "Tietokoneiden päivitys viivästyi kaupungin toimistoissa jo tiistaina"
    assert recurring(finnish, None, Settings()).shingles == 0
    assert recurring("The council met on Tuesday evening in the old hall by the river", None, Settings()).shingles == 0
