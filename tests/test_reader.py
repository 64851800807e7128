"""Reading as a whole: files and records, the edits, and the way back."""

from __future__ import annotations

import subprocess
import sys
import time
import unicodedata
from contextlib import suppress

import hypothesis
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedupe_article import reader
from dedupe_article.model import Edit, How, Settings, Span, Syntax, Undecodable
from dedupe_article.reader.edits import make

PLAIN = Settings()
PRESERVE = Settings(preserve=True)
MARKDOWN = Settings(syntax=Syntax.MARKDOWN)

TIDY = {
    "ASCII": "One line.\nTwo lines.\n\nA paragraph.\n",
    "Western letters and quotation marks": "„Schön“, sagte sie – für 5 € im Café.\n",
    "Persian with non-joiners": "می‌خواهم کتاب‌ها را ببینم.\n",
    "Hindi with a joiner": "क्‍ष और श्री\n",
    "Chinese": "一句话。\n又一句。\n",
    "a family of emoji": "A 👩‍👩‍👧‍👦 and a ❤️‍🔥.\n",
    "Hebrew with a direction mark": "שלום (abc)\u200f.\n",
    "a table in columns": "Name   Town\nAnn    Rome\nBob    Oslo\n",
    "verse with indents": "The wind\n    the wind\nand the rain\n",
    "code": "def f(x):\n    return x\n",
}


@pytest.mark.parametrize("text", TIDY.values(), ids=TIDY)
def test_a_tidy_file_has_no_edits(text: str) -> None:
    article = reader.read(text.encode(), PLAIN)
    assert article[:4] == (text, ("utf-8", How.UTF8, b"", ()), (), text)


@pytest.mark.parametrize(
    "text", ["", "One line", "One line\n", "One\n\nTwo", "One\n\nTwo\n\n"], ids=lambda text: f"the record {text!r}"
)
def test_a_tidy_record_keeps_every_character(text: str) -> None:
    assert reader.read(text, PLAIN)[:4] == (text, ("utf-8", How.TEXT, b"", ()), (), text)


def test_a_record_gets_no_final_newline_but_is_normal() -> None:
    assert reader.read(" One  line \r\n \r\n\r\nTwo ", PLAIN).text == "One line\n\nTwo"


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf", b" ", b"\n", b" \n\t\r\n", "\u200b\xa0\n".encode()])
def test_an_empty_or_blank_file_is_empty(data: bytes) -> None:
    assert reader.read(data, PLAIN).text == ""


def test_a_lone_surrogate_of_a_record_stays() -> None:
    article = reader.read("a  \ud83d  b", PLAIN)
    assert article.text == "a \ud83d b"
    assert reader.byte_spans(article, [Span(2, 3)]) == [(3, 6)]


def test_preserve_makes_no_edits() -> None:
    data = b"\xef\xbb\xbfA  b\r\n\r\n\r\n\xef\xbb\xbfC \r"
    article = reader.read(data, PRESERVE)
    assert article.edits == ()
    assert article.text == article.source == "A  b\r\n\r\n\r\n\ufeffC \r"


SPANS = {
    "nothing edited": (b"one two", "two", (4, 7)),
    "blanks before and behind are not part": (b"one   two   three", "two", (6, 9)),
    "blanks inside are": (b"one   two", "one two", (0, 9)),
    "a line end inside counts with both bytes": (b"one\r\ntwo\r\nthree", "one\ntwo", (0, 8)),
    "a dropped mark at an edge is not part": ("one \u200btwo\u200b".encode(), "two", (7, 10)),
    "a composed letter is both of its characters": ("cafe\u0301 x".encode(), "café", (0, 6)),
    "half a composed cluster is all of it": ("e\u0301e\u0301".encode(), "éé", (0, 6)),
    "a byte order mark counts": (b"\xef\xbb\xbfone two", "two", (7, 10)),
    "UTF-16 takes two bytes": (b"\xff\xfe" + "é two".encode("utf-16-le"), "two", (6, 12)),
    "a stray takes one byte": ("“one” ".encode() + b"\x93two\x94", "“two”", (10, 15)),
}


@pytest.mark.parametrize(("data", "words", "expected"), SPANS.values(), ids=SPANS)
def test_a_span_is_found_in_the_bytes(data: bytes, words: str, expected: tuple[int, int]) -> None:
    article = reader.read(data, PLAIN)
    start = article.text.index(words)
    assert reader.byte_spans(article, [Span(start, start + len(words))]) == [expected]


def test_a_span_is_found_in_the_source() -> None:
    article = reader.read(b" one \r\n\r\n\r\n two", PLAIN)
    assert article.text == "one\n\ntwo\n"
    assert reader.source_spans(article, [Span(0, 3), Span(3, 5), Span(5, 8), Span(5, 5)]) == [
        (1, 4),
        (4, 12),
        (12, 15),
        (12, 12),
    ]


PIECES = [
    *("a", "word ", "é", "e\u0301", "\u0301", "\u0323", "\u0344", "\u0f73", "\u212b", "\uf900", "\u1100", "\u1161"),
    *(
        " ",
        "  ",
        "    ",
        "\t",
        "\n",
        "\n\n",
        "\r\n",
        "\r",
        "\x0b",
        "\x0c",
        "\x85",
        "\u2028",
        "\u2029",
        "\xa0",
        "\u3000",
    ),
    *("\u200b", "\u200c", "\u200d", "\xad", "\u200f", "\u202b", "\u202c", "\u180e", "\u2060", "\ufeff"),
    *("א", "ب", "ی", "क", "्", "ក", "ᠠ", "日", "か\u3099", "👩", "💻", "|", "```\n", "- ", ".", "   cell", "\tcell"),
]
texts = st.lists(st.sampled_from(PIECES), max_size=25).map("".join)
settings = st.sampled_from([PLAIN, MARKDOWN])


@given(text=texts, how=settings, is_file=st.booleans())
def test_edits_give_the_text_and_the_text_is_normal(text: str, how: Settings, is_file: bool) -> None:
    article = reader.read(text.encode() if is_file else text, how)
    assert make(article.source, article.edits) == article.text
    assert unicodedata.is_normalized("NFC", article.text)
    again = reader.read(article.text.encode() if is_file else article.text, how)
    assert again.text == article.text
    assert again.edits == ()


@given(text=texts, how=settings)
def test_nothing_that_is_read_changes(text: str, how: Settings) -> None:
    def seen(text: str) -> str:
        marks = "".join(mark for mark in text if not mark.isspace() and unicodedata.category(mark) != "Cf")
        return unicodedata.normalize("NFC", marks)

    assert seen(reader.read(text, how).text) == seen(text)


CODECS = ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32-be"]


@given(text=texts, codec=st.sampled_from(CODECS), how=st.sampled_from([PLAIN, PRESERVE]), data=st.data())
def test_any_span_maps_to_bytes_and_back(text: str, codec: str, how: Settings, data: st.DataObject) -> None:
    text = "x " + text
    octets = text.encode(codec)
    article = reader.read(octets, Settings(preserve=how.preserve, encoding=codec))
    start = data.draw(st.integers(0, len(article.text)))
    end = data.draw(st.integers(start, len(article.text)))
    (source,) = reader.source_spans(article, [Span(start, end)])
    ((first, last),) = reader.byte_spans(article, [Span(start, end)])
    assert octets[first:last].decode(article.encoding.name) == article.source[slice(*source)]
    if how.preserve:
        assert source == (start, end)
        assert (octets[:first] + octets[last:]).decode(codec) == text[:start] + text[end:]


def test_many_spans_of_one_article_are_cheap() -> None:
    article = reader.read(b"word  word\r\n" * 20_000, PLAIN)
    spans = [Span(i, i + 4) for i in range(0, len(article.text) - 4, 5)]
    begin = time.process_time()
    found = reader.byte_spans(article, spans)
    assert time.process_time() - begin < 2
    assert found[:3] == [(0, 4), (6, 10), (12, 16)]


@hypothesis.settings(deadline=None)  # the first guess reads the letters of all languages
@given(data=st.binary(max_size=80), how=st.sampled_from([PLAIN, PRESERVE]))
def test_any_bytes_are_read_or_refused(data: bytes, how: Settings) -> None:
    with suppress(Undecodable):
        article = reader.read(data, how)
        assert make(article.source, article.edits) == article.text
        assert reader.byte_spans(article, [Span(0, len(article.text))])[0].end <= len(data)


HUGE = {
    "blanks": b" ",
    "tabs": b"\t",
    "newlines": b"\n",
    "carriage returns": b"\r",
    "combining marks": "\u0301".encode(),
    "combining marks out of order": "\u0301\u0323".encode(),
    "zero-width spaces": "\u200b".encode(),
    "no-break spaces": "\xa0".encode(),
    "direction marks": "\u200f".encode(),
}


@pytest.mark.parametrize("unit", HUGE.values(), ids=HUGE)
def test_reading_is_linear(unit: bytes) -> None:
    """5 MB in a second, at a tenth of the size that has to be read in seconds; a quadratic step would take hours."""
    begin = time.process_time()
    reader.read(b"x" + unit * (5_000_000 // len(unit)) + b"x", PLAIN)
    assert time.process_time() - begin < 3


def test_a_file_of_utf8_imports_no_detector() -> None:
    code = (
        "import sys; from dedupe_article import reader, Settings; "
        "reader.read('é “x” \u0301  y\\r\\n'.encode(), Settings()); "
        "print(*{'chardet', 'inspect', 'dedupe_article.reader.guess'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, encoding="utf-8")
    assert "chardet" not in done.stdout
    assert "guess" not in done.stdout


def test_an_edit_is_no_wider_than_it_must_be() -> None:
    assert reader.read(b"a\r\nb\n", PLAIN).edits == (Edit(1, 2, ""),)
    assert reader.read("cafe\u0301 x\n".encode(), PLAIN).edits == (Edit(3, 5, "é"),)


def test_what_is_left_of_verse_is_prose_from_the_start() -> None:
    """Three short lines in steps are verse, and two are not: what is cut decides how the article is read."""
    article = reader.read(b"The wind\n    the wind\nand the rain\n", PLAIN)
    assert reader.settled(article, "The wind\nand the rain\n", PLAIN) is article
    again = reader.settled(article, "The wind\n    the wind\n", PLAIN)
    assert again.text == "The wind\nthe wind\nand the rain\n"
    assert make(again.source, again.edits) == again.text
    assert reader.settled(article, "The wind\n    the wind\n", PRESERVE) is article


def test_indents_of_markdown_stay_where_a_table_is_cut() -> None:
    article = reader.read(b"- a\n    - b   c\n    - d   e\n", MARKDOWN)
    assert article.edits == ()
    assert reader.settled(article, "- a\n    - b   c\n", MARKDOWN).text == "- a\n    - b c\n    - d e\n"


def test_what_was_tidy_at_a_glance_has_no_layout_to_lose() -> None:
    article = reader.read(b"The wind\nand the rain\n", PLAIN)
    assert article.tidy
    assert reader.settled(article, "The wind  \n", PLAIN) is article
    assert reader.settled(article._replace(tidy=False), "The wind  \n", PLAIN)[:4] == article[:4]
