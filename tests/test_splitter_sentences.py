"""Sentences: what must not be parted, what must, and that the offsets fit."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedupe_article import splitter
from dedupe_article.splitter import boundary


def parts(text: str) -> list[str]:
    """The sentences of a text, white space at their ends aside."""
    starts = splitter.sentences(text, 0, len(text))
    return [text[start:stop].strip() for start, stop in zip(starts, [*starts[1:], len(text)], strict=True)]


WHOLE = [
    pytest.param("Harganya Rp1.052.000 per gram", id="thousands set apart by stops"),
    pytest.param("The index rose 0.24 to 7,120.5 points", id="decimals"),
    pytest.param("Dr. Ann Other met Mrs. Orr and Prof. Poe", id="titles"),
    pytest.param("Kata Ir. H. Joko Widodo, M.Si. Sarjana Teknik", id="degrees"),
    pytest.param("It is rule No. 10 of them", id="No. before a figure"),
    pytest.param("Siehe Art. 5 und Kap. 3 sowie S. 12", id="references before figures"),
    pytest.param("Kepala dinas a.l. Budi datang", id="small letters set apart by stops"),
    pytest.param("Das ist z.B. Obst", id="z.B. before a noun"),
    pytest.param("The U.S. President and the U.N. Council met", id="U.S. before a capital"),
    pytest.param("J. K. Rowling and J.R.R. Tolkien", id="initials"),
    pytest.param("Er kam am 12. Mai in die 2. Bundesliga", id="ordinals"),
    pytest.param("Karl XII. Wasa und Ludwig XIV. Bourbon", id="Roman ordinals"),
    pytest.param("He waited... and left", id="an ellipsis in the middle"),
    pytest.param("See https://a.example/b.C?x=1.D and www.Example.Com today", id="addresses"),
    pytest.param("Write to ann.Other@example.Com today", id="an address of mail"),
    pytest.param("Kompas.Com merilis berita", id="a host in capitals"),
    pytest.param('"Go!" said Ann', id="an attribution in small letters"),
    pytest.param("“Apakah benar?” tanya jaksa", id="an attribution behind curly quotes"),
    pytest.param("Yahoo! said so (!) and (?) again", id="marks inside a sentence"),
    pytest.param("Sen. Cory Booker met Gov. Deval Patrick on Oct. 10",
                 id="short titles and months that always have a stop"),
    pytest.param("ул. Ленина и им. Пушкина", id="Russian abbreviations"),
    pytest.param("Jak mówi ks. Jan z ul. Długiej, tj. Warszawa", id="Polish abbreviations"),
    pytest.param("डॉ. राम और पं. नेहरू", id="titles in Hindi"),
    pytest.param("د. محمد وصل", id="a title in Arabic"),
    pytest.param("นาย ก. ไปกับ ดร. สมชาย เมื่อ พ.ศ. 2560 ที่ผ่านมา", id="Thai, which has no stop"),
    pytest.param("彼は「行く。」と言った", id="a Japanese quote that goes on"),
    pytest.param("“我来了。”他说", id="a Chinese attribution"),
    pytest.param("Yahoo！ニュースによると", id="a brand with a wide mark"),
    pytest.param("॥१॥२॥", id="numbers of verses between dandas"),
    pytest.param("pajak sesuai pmk no. 34 tahun ini", id="a number in a text without capitals"),
    pytest.param("...", id="nothing but stops"),
    pytest.param("", id="nothing"),
]  # fmt: skip

PARTED = [
    pytest.param("It rained. The river rose.", ["It rained.", "The river rose."], id="stop and capital"),
    pytest.param("Harganya Rp1.052.000. Kemarin Rp1.050.000.", ["Harganya Rp1.052.000.", "Kemarin Rp1.050.000."],
                 id="behind a figure with stops"),
    pytest.param("Mereka menang 2-1. Gol itu sah.", ["Mereka menang 2-1.", "Gol itu sah."], id="behind a result"),
    pytest.param("That was in 2025. Now it rains.", ["That was in 2025.", "Now it rains."], id="behind a year"),
    pytest.param("It shuts until 12 May. Er kam im Mai. Sampai Mei. Dia pergi.",
                 ["It shuts until 12 May.", "Er kam im Mai.", "Sampai Mei.", "Dia pergi."], id="months, three letters"),
    pytest.param("Pukul 19.30 WIB. Gempa itu kuat.", ["Pukul 19.30 WIB.", "Gempa itu kuat."], id="behind an acronym"),
    pytest.param("“We go.” Then they left.", ["“We go.”", "Then they left."],
                 id="the closing quote belongs to the stop"),
    pytest.param('He said: "Go." She went.', ['He said: "Go."', "She went."], id="so does a straight one"),
    pytest.param("(It rained.) He left.", ["(It rained.)", "He left."], id="so does a bracket"),
    pytest.param("„Gut.“ Er ging. »Ja.« Sie auch.", ["„Gut.“", "Er ging.", "»Ja.«", "Sie auch."], id="German quotes"),
    pytest.param("« Il part. » Marie reste.", ["« Il part. »", "Marie reste."], id="French quotes"),
    pytest.param("He left. “99 of them stayed.”", ["He left.", "“99 of them stayed.”"], id="a figure in quotes"),
    pytest.param("Sales rose by Monday. 12 shops closed.", ["Sales rose by Monday.", "12 shops closed."],
                 id="a figure behind a long word"),
    pytest.param("What now? ¿Qué? ¡No! Yes.", ["What now?", "¿Qué?", "¡No!", "Yes."], id="questions and cries"),
    pytest.param("Nothing came of it... He left.", ["Nothing came of it...", "He left."], id="an ellipsis at the end"),
    pytest.param("He has an iPhone. eBay rose.", ["He has an iPhone.", "eBay rose."], id="names with a capital inside"),
    pytest.param("They cross the Sea, she said. We saw the Sea. It was calm.",
                 ["They cross the Sea, she said.", "We saw the Sea.", "It was calm."],
                 id="a short name that stands elsewhere without a stop"),
    pytest.param("Mereka bekerjasama.Ia pergi. Sejak 2025.Beberapa orang.",
                 ["Mereka bekerjasama.", "Ia pergi.", "Sejak 2025.", "Beberapa orang."], id="a lost space"),
    pytest.param("harga emas naik. pajak tetap sama.", ["harga emas naik.", "pajak tetap sama."],
                 id="a text without capitals"),
    pytest.param("IT RAINED ALL NIGHT. THE RIVER ROSE.", ["IT RAINED ALL NIGHT.", "THE RIVER ROSE."],
                 id="a text in capitals"),
    pytest.param("雨が降った。川が増水した！本当？", ["雨が降った。", "川が増水した！", "本当？"], id="Japanese"),
    pytest.param("他说：“我来了。”记者昨天在北京的街头上看到了很多人。",
                 ["他说：“我来了。”", "记者昨天在北京的街头上看到了很多人。"],
                 id="a Chinese quote and another sentence"),
    pytest.param("그는 말했다. 1999년에 갔다.", ["그는 말했다.", "1999년에 갔다."], id="Korean"),
    pytest.param("هل تم؟ نعم. ثم ذهب.", ["هل تم؟", "نعم.", "ثم ذهب."], id="Arabic"),
    pytest.param("یہ سچ ہے۔ وہ گیا۔", ["یہ سچ ہے۔", "وہ گیا۔"], id="Urdu"),
    pytest.param("यह सच है।वह गया। अंत", ["यह सच है।", "वह गया।", "अंत"], id="Hindi, with and without a space"),
    pytest.param("Это было в 2025 г. Он ушёл домой. Вот так.", ["Это было в 2025 г. Он ушёл домой.", "Вот так."],
                 id="Russian, in doubt not parted"),
    pytest.param("Wir gehen. – Nein, sagt er.", ["Wir gehen.", "– Nein, sagt er."], id="a dash opens a sentence"),
    pytest.param("Ini benar.\u200e Itu salah.", ["Ini benar.\u200e Itu salah."],
                 id="a mark glued to the stop, in doubt"),
    pytest.param("Ini benar. \u200eItu salah.", ["Ini benar.", "\u200eItu salah."],
                 id="a mark of direction opens nothing"),
    pytest.param("It ended\nthere. All\nleft.", ["It ended\nthere.", "All\nleft."], id="in wrapped lines"),
]  # fmt: skip


@pytest.mark.parametrize("text", WHOLE)
def test_a_sentence_goes_on(text: str) -> None:
    assert parts(text) == [text]


@pytest.mark.parametrize(("text", "expected"), PARTED)
def test_a_sentence_ends(text: str, expected: list[str]) -> None:
    assert parts(text) == expected


def test_a_word_of_four_small_letters_ends_a_sentence() -> None:
    assert parts("It was done by them all with care. Ann left. Nobody went.") == [
        "It was done by them all with care.",
        "Ann left.",
        "Nobody went.",
    ]


def test_only_the_stretch_asked_for_is_read() -> None:
    text = "One here. Two there. Three."
    assert splitter.sentences(text, 10, 20) == (10,)
    assert splitter.sentences(text, 10, len(text)) == (10, 21)


@given(st.text(alphabet="aB1 .!?…。।\"”»)“(\n-’'", max_size=60), st.data())
def test_starts_lie_in_order_on_what_is_no_white_space(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    found = splitter.sentences(text, start, end)
    assert found[0] == start
    assert list(found) == sorted(set(found))
    assert all(start < at < end and not text[at].isspace() for at in found[1:])


EVERY_STOP = re.compile(rf"(?P<stop>[{boundary.STOPS}]++){boundary.CLOSE}\s*+")
BEFORE = (
    "Dr U.S z.B J 12 140 2025 Sen WIB it Monday prof Brigjen tel mons nth pfft Sch année iPhone 1.052 com XII ул ع "
    'د.عن وقال 字 と य यह x) (5) 12” "go" 7%'
)
BEHIND = "A Ann a an aN iPhone 7 123 ул Ул وقال 字 と 「字 _ य यह “A (A «A “1 . ? $5 com"
GAPS = ("", " ", "\n", "  ", " \n", "\u00a0", "” ", '" ', ") ", " » ")


@pytest.mark.parametrize("word", BEFORE.split())
@pytest.mark.parametrize("stop", ".!?…。।؟")
def test_shapes_told_at_a_glance_are_those_a_closer_look_tells(word: str, stop: str) -> None:
    for text in [f"{start} {word}{stop}{gap}{after} b." for start in "Aa" for gap in GAPS for after in BEHIND.split()]:
        inside, found = boundary.Passage(text, text.islower(), {}), [0]
        for match in EVERY_STOP.finditer(text):
            if match.end() < len(text) and boundary.is_edge(inside, match, found[-1]):
                found.append(match.end())
        assert splitter.sentences(text, 0, len(text)) == tuple(found), text
