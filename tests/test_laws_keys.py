"""The words of the laws: which characters make one, and what tells their language, their class and a wreck of them."""

from __future__ import annotations

from itertools import pairwise

import pytest
from laws_values import BANJIR, CHINESE, DUERRE, FLOOD, check, made, wreck

from dedupe_article.laws.folding import NEAR, fold
from dedupe_article.laws.keys import Lexer, tokens
from dedupe_article.laws.mojibake import break_up, broken
from dedupe_article.laws.passage import shorten
from dedupe_article.laws.scripts import without_spaces
from dedupe_article.laws.vocabulary import Vocabulary

# The characters at both ends of each block whose script has no spaces, and those beside it.
BLOCKS = [
    pytest.param("\u0e01\u0e3a\u0e40\u0e4f", "\u0e00\u0e3b\u0e3f\u0e50", id="Thai without its digits and the baht"),
    pytest.param("\u0e81\u0ecf", "\u0e80\u0ed0", id="Lao without its digits"),
    pytest.param("\u0f40\u0fbc", "\u0f3f\u0fbd", id="Tibetan letters"),
    pytest.param("\u1000\u103f\u104a\u109f", "\u0fff\u1040\u1049\u10a0", id="Myanmar without its digits"),
    pytest.param(
        "\u1780\u17d3\u17d7\u17dc\u17dd", "\u177f\u17d4\u17d6\u17d8\u17db\u17de", id="Khmer without its stops"
    ),
    pytest.param("\u3005\u3007\u3041\u30ff\u31f0\u31ff", "\u3004\u3008\u3040\u3100\u31ef\u3200", id="kana and marks"),
    pytest.param("\u3400\u4dbf\u4e00\u9fff\uf900\ufaff", "\u33ff\u4dc0\u4dff\ua000\uf8ff\ufb00", id="Han"),
    pytest.param("\U00020000\U0003ffff", "\U0001ffff\U00040000", id="Han of the further planes"),
]


@pytest.mark.parametrize(("inside", "outside"), BLOCKS)
def test_a_script_without_spaces_ends_where_it_ends(inside: str, outside: str) -> None:
    assert list(map(without_spaces, inside)) == [True] * len(inside)
    assert list(map(without_spaces, outside)) == [False] * len(outside)


def test_characters_near_ascii_are_folded_one_by_one_as_in_a_whole_text() -> None:
    near = "".join(f"aI{char} {char}{other}" for char, other in pairwise(sorted(NEAR)))
    assert fold(near) == fold(f"{near}\u4e00")[:-1]  # a far one, with which the text is folded as a whole


def keys(text: str) -> list[str]:
    return Lexer().keys(tokens(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("नमस्ते दुनिया।", ["नमस्ते", "दुनिया"], id="vowel signs are in a Hindi word"),
        pytest.param("১২ টাকা", ["১২", "টাকা"], id="Bengali digits are a number"),
        pytest.param("வணக்கம் உலகம்", ["வணக்கம்", "உலகம்"], id="Tamil"),
        pytest.param("മലയാളം ൧൨", ["മലയാളം", "൧൨"], id="Malayalam, the last block"),
        pytest.param("क९ മ൯ ക൦", ["क", "९", "മ", "൯", "ക", "൦"], id="no digit is in a word"),
        pytest.param("字x12字", ["字", "x", "12", "字"], id="a Chinese character is a word by itself"),
        pytest.param("Résumé naïve", ["résumé", "naïve"], id="letters beyond ASCII"),
        pytest.param("don't “don’t” it's'", ["dont", "dont", "its"], id="an apostrophe within a word"),
        pytest.param("a\u00adb كـتاب x\u200by", ["ab", "كتاب", "xy"], id="marks of no width"),
        pytest.param("10² ½ x³", ["10", "2", "1", "2", "x", "3"], id="a numeral by itself"),
        pytest.param(
            "50% €5 -3 a-3 x +5", ["50", "%", "€", "5", "-", "3", "a", "3", "x", "+", "5"], id="signs of numbers"
        ),
        pytest.param("▲3.2 ▼ 3 p<.5 -$5 “-5” ~5", [*"▲32▼3p<5-$5-5~5"], id="signs of what a number says"),
        pytest.param("−5 –6 a–7 ‑8 －9", ["-", "5", "-", "6", "a", "7", "-", "8", "-", "9"], id="minus signs are one"),
        pytest.param("-US$5 [-6] 温-7 8-9 ₴1 ≠ 2", ["-", "us", "$", "5", *"-6温-789₴1≠2"], id="more signs of a number"),
        pytest.param("> 5\n▲ 6 - 7 x ▲ y", [*"567xy"], id="signs of a line, or of no number"),
        pytest.param("İzmir ılık ISI", ["izmir", "ilik", "isi"], id="both Turkish letters i"),
        pytest.param("a&amp;lt;b &quot;c&quot;", ["a", "b", "c"], id="entities, escaped twice"),
        pytest.param("<p>One<br/>two</p> &lt;b&gt;x&amp;lt;/b&amp;gt; <anna>", ["one", "two", "x", "anna"], id="tags"),
        pytest.param("The <b> one (`<i>`), &lt;li&gt;.", ["the", "b", "one", "i", "li"], id="tags that are spoken of"),
        pytest.param('<a href="http://x.org/1">A</a> <i title="b">', ["a", "i", "title", "b"], id="what tags say"),
        pytest.param('<a\nhref="http://x.org/1">A</a>', ["a"], id="a tag over two lines"),
        pytest.param("A♯ C# (B♭) ab# #a a#b ♯", ["a", "#", "c", "#", "b", "♭", "ab", "a", "a", "b"], id="notes"),
        pytest.param("<P CLASS='a'>One<BR />two</H2> <h7>", ["one", "two", "h", "7"], id="tags in capitals"),
        pytest.param(
            "<font color=red size=2>A</font> <img src=/5.jpg alt='' border='0'><iframe allowfullscreen></iframe>"
            "<ins>B</ins> <time datetime=2024-05-03 itemprop='x'>C</time><p onclick=\"go(5)\">",
            ["a", "b", "c"],
            id="tags of old pages",
        ),
        pytest.param(
            "<a aria-label=five> <b bar=6>", ["a", "aria", "label", "five", "b", "bar", "6"], id="other marks"
        ),
        pytest.param("<script async>a=5</script>", ["a", "5"], id="what a script says"),
        pytest.param("a < b, <b a > c", ["a", "b", "b", "a", "c"], id="signs that are no tag"),
        pytest.param('[caption id="x" width="6"]One[/caption] [sic] [b]', ["one", "sic", "b"], id="shortcodes"),
        pytest.param('<![CDATA[One]]> <img src="5.jpg"> <para n="5">', ["one"], id="marks of other pages"),
        pytest.param("+ One\n+ 5 two\n+5 three", ["one", "5", "two", "+", "5", "three"], id="marks of items"),
        pytest.param("One. +\ntwo +\nA + B +", ["one", "two", "a", "+", "b"], id="marks of ends of lines"),
        pytest.param("One +\nTwo. +\n+ Three", ["one", "+", "two", "+", "+", "three"], id="a plus where lines broke"),
        pytest.param("One.\n+ Two: +\n+ three", ["one", "two", "+", "+", "three"], id="an item behind a sentence"),
        pytest.param("One +++ two ++ c++", ["one", "two", "c", "+", "+"], id="a row of plus signs"),
        pytest.param("C ++ A +++", ["c", "+", "+", "a", "+", "+", "+"], id="several behind a letter"),
        pytest.param("a´ l´eau ¨ x™ ˚ 5˚C ˚F ・ း", [*"a", "leau", "x", "5", *"°c°fး"], id="accents and marks"),
        pytest.param("5～6 〜7 5℃ ㎞", ["5", "6", "~", "7", "5", "°", "c", "km"], id="signs written in one character"),
        pytest.param("A +\n+ 5\n+US$5", [*"a++5+", "us", *"$5"], id="signs at the end and the beginning of a line"),
        pytest.param(r"d\xe9j\u00e0 \xc3\xa9 %u00e9 \xff", ["déjà", "é", "é", "ÿ"], id="letters by number"),
        pytest.param("d=C3=A9j=\n=C3=A0=20n=3D", ["déjà", "n"], id="mail"),
        pytest.param("n=20 =C3 =\n", ["n", "20", "c", "3"], id="what is no mail"),
        pytest.param("drsquo;un l#8217;eau #23;", ["dun", "leau", "23"], id="torn entities"),
        pytest.param("One._x000D_ two_three", ["one", "two", "three"], id="a line end of Excel"),
        pytest.param("Caf? r?sum? g??d ?wo no?", ["caf", "rʔsum", "gʔʔd", "wo", "no"], id="letters that were lost"),
        pytest.param("x\ud800y", ["x", "y"], id="half of a character"),
    ],
)
def test_the_words_of_a_text(text: str, expected: list[str]) -> None:
    assert keys(text) == expected


def test_every_byte_that_follows_is_known_in_a_wreck() -> None:
    assert all(broken(break_up(chr(code))) for code in range(0x80, 0x100))
    assert all(broken(f"Ã{chr(code)}") for code in range(0x80, 0xA0)), "as Latin-1 reads them"
    assert not broken("Ã\x7f")


@pytest.mark.parametrize("text", ["", "LISÄÄ", "Ãa", "ÃÀ", "Mädchen", "Ãb Ã©", "Äh Ã© Ãœ Öl Ühl"])
def test_what_is_no_wreck_is_not_taken_for_one(text: str) -> None:
    assert not broken(text)


def test_a_wreck_with_marks_and_stops_is_its_twin() -> None:
    quoted = f"“{DUERRE}” – so steht es… in der «Zeitung»."
    check(made(quoted, wreck(quoted)))
    check(made(quoted, wreck(quoted).replace("\x9d", "")))
    check(made(CHINESE, wreck(CHINESE.replace("副市长马博不同意这项耗资三亿元的计划。", ""))))
    check(made(f"{DUERRE}\ud800 Öl", wreck(f"{DUERRE} Öl")))


@pytest.mark.parametrize(
    ("text", "word", "classes"),
    [
        pytest.param(FLOOD, "north", {"direction"}, id="an English word in English"),
        pytest.param(FLOOD, "nord", set(), id="a German one in English"),
        pytest.param(DUERRE, "nord", {"direction"}, id="and in German"),
        pytest.param(BANJIR, "tak", {"negation"}, id="an Indonesian one"),
        pytest.param("Zumpa lorik.", "nord", {"direction"}, id="where no language is known any may be meant"),
        pytest.param("Not so, and never on Monday.", "nord", set(), id="three words tell a language"),
        pytest.param("Zumpa not never.", "nord", {"direction"}, id="two do not"),
    ],
)
def test_a_word_is_of_a_class_in_the_languages_of_the_text(text: str, word: str, classes: set[str]) -> None:
    assert Vocabulary(text, Lexer()).classes(word) == classes


def test_the_languages_of_a_long_text_are_those_of_its_beginning() -> None:
    assert not Vocabulary(FLOOD * 400 + DUERRE * 800, Lexer()).classes("nord")


@pytest.mark.parametrize(
    ("passage", "shown"),
    [
        pytest.param("x" * 60, "x" * 60, id="sixty letters as they are"),
        pytest.param("x" * 61, "x" * 40 + " ... " + "x" * 20, id="more without the middle"),
        pytest.param("one" + " " * 234 + "two", "one two", id="white space is not counted"),
        pytest.param("one" + " " * 238 + "two", "one ... two", id="but of a long passage the middle is left out"),
    ],
)
def test_a_message_shows_a_passage_on_one_line(passage: str, shown: str) -> None:
    assert shorten(passage) == f'"{shown}"'
