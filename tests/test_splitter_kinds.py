"""Kinds: what is verse, a list or a table by its shape; prose stays prose first of all."""

from __future__ import annotations

import pytest

from dedupe_article import clean, splitter
from dedupe_article.model import Kind

LONG = "The council decided on Monday evening that the old bridge over the river will stay closed until the year ends."

PROSE = [
    pytest.param("Der Leitindex stieg um 1,5 Prozent auf 15.423,7 Punkte.\n"
                 "Der Euro fiel um 0,4 Prozent auf 1,08 Dollar.\n"
                 "Gold kostete 1,2 Prozent mehr und Kupfer 0,3 Prozent weniger.", id="decimal commas"),
    pytest.param("It rained.\nThe river rose.\nNobody slept.\nAt dawn help came.\nThe dam held.\nBy noon it was over.",
                 id="a sentence a line"),
    pytest.param(f"Storm over Lyme\nBy Ann Other\n12 May 2025\n{LONG}\n{LONG}", id="headline, byline, date"),
    pytest.param(f"{LONG}\nWhat comes next\n{LONG}\nWho pays\n{LONG}", id="headings between paragraphs"),
    pytest.param("— Vous venez ce soir ?\n— Oui, répond-elle.\n— À quelle heure ?\n— Vers huit heures.\n— À ce soir.",
                 id="French dialogue behind dashes"),
    pytest.param("- Wo warst du?\n- Im Garten.\n- Allein?\n- Nein.\n- Mit wem?\n- Mit niemandem.",
                 id="German dialogue behind hyphens"),
    pytest.param('"Where were you?" asked the judge.\n"At home," he said.\n"Alone?"\n"Yes."\n"All night?"\n"Yes."',
                 id="questions and answers in quotes"),
    pytest.param("Q: How long have you been here?\nA: Two years.\nQ: Do you like it?\nA: Yes.\nQ: Why?\nA: The sea.",
                 id="an interview with two labels that take turns"),
    pytest.param("Корреспондент: Как дела?\nМинистр: Хорошо.\nКорреспондент: А дальше?\nМинистр: Посмотрим.",
                 id="an interview with names as labels"),
    pytest.param(f"{LONG}\nYes.\n{LONG}\nNo.\n{LONG}\n* * *\n{LONG}",
                 id="answers and section marks between paragraphs"),
    pytest.param("昨日、会議が開かれた。\n市長は賛成した。\n議員は反対した。\n橋は閉じられた。\n住民は怒った。\n春に開く。",
                 id="short sentences in Japanese"),
    pytest.param("यह सच है।\nवह गया।\nपुल बंद है।\nनदी चढ़ी।\nलोग आए।\nकाम हुआ।", id="short sentences with dandas"),
    pytest.param("Bandar Lampung (\nLampost\n)\n, kata dia\nkemarin\n.\nIa pergi",
                 id="debris of inline tags, a line each"),
    pytest.param("\n".join("นายกรัฐมนตรีกล่าวว่ารัฐบาลจะเร่งช่วยเหลือผู้ประสบภัยน้ำท่วมในพื้นที่ภาคใต้โดย" + x for x in "กขคงจฉช"),
                 id="Thai paragraphs, which end without a stop"),
    pytest.param("In 2019 the mill made 31 tons of flour.\nIn 2019 the mill made 31 tons of flour.",
                 id="a row and its copy"),
    pytest.param("The mill made 31 tons of flour in May.\nThe mill made 32 tons of flour in May.",
                 id="two rows of a frame"),
    pytest.param("THE MILL MADE 31 TONS.\nTHE SHOP SOLD 12 BAGS.\nTHE TOWN HAS 7 BAKERS.", id="capitals are no frame"),
]  # fmt: skip

VERSE = [
    pytest.param("Der Mond ist aufgegangen,\ndie goldnen Sternlein prangen\nam Himmel hell und klar.\n"
                 "Der Wald steht schwarz und schweiget,\nund aus den Wiesen steiget\nder weiße Nebel wunderbar.",
                 id="a poem with small letters at the start of lines"),
    pytest.param("I wandered lonely as a cloud\nThat floats on high o'er vales and hills,\n"
                 "When all at once I saw a crowd,\nA host, of golden daffodils;\n\n"
                 "Beside the lake, beneath the trees,\nFluttering and dancing in the breeze.",
                 id="a poem in two stanzas"),
    pytest.param("Malam ini aku sendiri\nMenunggu kau kembali\nOh bulan, temani aku\nSampai pagi nanti\n"
                 "Malam ini aku sendiri\nMenunggu kau kembali", id="a song with a refrain"),
    pytest.param("Up came the man in his big boots.\nHe said to the troll: who are you?\n"
                 "For it looks to me like my uncle,\n"
                 "As should be lying at home.\nGo home! Go home!\nHe has been gone for many a year,\n"
                 "And here he comes walking along.", id="verse in which many lines end with a stop"),
    pytest.param("夢を見ていた\n遠い空の下で\n風が歌うよ\n君の名前を\n忘れないで\n夢を見ていた\n遠い空の下で",
                 id="a Japanese song"),
    pytest.param("يا ليل يا عين\nيا ليل طال السهر\nوالقلب يسأل عنك\nيا قمر\nيا ليل يا عين", id="an Arabic song"),
    pytest.param("Sing, O goddess, of the anger of the hero who is no longer with us,\n"
                 "Of the many ships that went to the bottom before the wide gate opened,\n"
                 "Of the brave and the idle, of the old ones who wept at the harbour,\n"
                 "And of those who came home, in the end, to a house that was empty,\n"
                 "Sing of them all, for the night is long", id="long lines that end with commas"),
]  # fmt: skip

LIST = [
    pytest.param("- 22 dkg vaj\n- 15 dkg cukor\n- 1 db tojás", id="three items behind dashes"),
    pytest.param("• The bridge stays closed.\n• Repairs go on.\n• Tolls rise.", id="bullets, sentences or not"),
    pytest.param("1. Persib vs Port\nStadion Jalak, 15.30\n2. Oxford vs Arema\nStadion Bung Karno, 19.30",
                 id="a schedule"),
    pytest.param("Bayern – Dortmund 2:1\nLeipzig – Stuttgart 0:0\nHertha – Köln 1:3", id="results"),
    pytest.param("1 gram Rp1.052.000\n2 gram Rp2.044.000\n5 gram Rp5.035.000", id="prices"),
    pytest.param("- Price of 1 gram: 10.\n- Price of 2 gram: 20.\n- Price of 3 gram: 30.",
                 id="items that end with a stop"),
    pytest.param("Monday: 21 degrees, rain\nTuesday: 22 degrees, sun\nWednesday: 19 degrees, cloud",
                 id="labels with values"),
    pytest.param("宮崎県：高鍋町、新富町\n福岡県：久留米市\n佐賀県：神埼市、白石町", id="labels in Japanese"),
    pytest.param("Ingredientes:\n200 g de harina\n3 huevos\n1 litro de leche\nuna pizca de sal", id="a recipe"),
    pytest.param("Ann Other (cyclist), for services to cycling\nBob Orr (curler), for services to curling\n"
                 "Cy Young (skip, Olympic team), for services to curling and to the community\n"
                 "Di Ray (skier), for services to skiing\n"
                 "Ed Poe (swimmer), for services to swimming and to women in sport\n"
                 "Fay Wray (director of projects at the office), for services to sport", id="honours, of any width"),
    pytest.param("= = =\nSOURCE: Facebook\n= = =\nCLAIM\n= = =\nREFERENCES", id="labels between rulers"),
    pytest.param("https://a.example/one\nhttps://b.example/two\nhttps://c.example/three\nhttps://d.example\nMore here",
                 id="addresses"),
    pytest.param("politics\nelection\nharbour\ntolls\nbridge", id="tags"),
    pytest.param(f"At 16.47 a quake of 2.6 shook Fiji.\n{LONG}\nAt 17.21 a quake of 4.2 shook New Guinea.\n{LONG}\n"
                 "At 17.50 a quake of 3.0 shook Peru.", id="a bulletin: one sentence of other figures and names"),
    pytest.param("上午8时30分气温为12度，风力3级。\n上午9时30分气温为14度，风力4级。\n"
                 "上午10时30分气温为15度，风力4级。",
                 id="a bulletin in Chinese: one sentence of other figures"),
]  # fmt: skip

TABLE = [
    pytest.param("Name\tAge\nAnn\t31\nBob\t29", id="tabs"),
    pytest.param("Name | Age\nAnn | 31\nBob | 29", id="bars"),
    pytest.param("Name      Age\nAnn        31\nBob        29", id="wide gaps"),
    pytest.param("date,open,close\n2024-01-02,17.3,18.1\n2024-01-03,18.1,17.9", id="a CSV file"),
    pytest.param("Jahr,Ausfuhr,Einfuhr\n2019,411,389\n2020,377,371", id="a CSV file of figures alone"),
    pytest.param("Dollar 1,08 1,09 1,10\nPfund 0,85 0,86 0,87\nYen 163,1 163,2 163,3", id="decimal commas in columns"),
    pytest.param("Scratch the disks, dump the core,\tPull the plug\nRoll the tapes,\tGive it a tug\nThe end.\tThe end.",
                 id="two columns of verse"),
]  # fmt: skip


def kinds(text: str) -> list[Kind]:
    """The kinds of the paragraphs of a text, those of long prose left out."""
    shown = zip(splitter.kinds(text), splitter.split(text), strict=True)
    return [kind for kind, one in shown if text[one.start : one.end] != LONG]


@pytest.mark.parametrize("text", PROSE)
def test_prose_stays_prose(text: str) -> None:
    assert set(kinds(text)) == {Kind.PROSE}


@pytest.mark.parametrize("text", VERSE)
def test_verse_is_told_by_its_lines(text: str) -> None:
    assert set(kinds(text)) == {Kind.VERSE}


@pytest.mark.parametrize("text", LIST)
def test_lists_are_told_by_their_rows(text: str) -> None:
    assert set(kinds(text)) == {Kind.LIST}


@pytest.mark.parametrize("text", TABLE)
def test_tables_are_told_by_their_columns(text: str) -> None:
    assert set(kinds(text)) == {Kind.TABLE}


def test_a_list_inside_prose_leaves_the_prose_alone() -> None:
    note = "Where this old recipe comes from and who has cooked it first is told here"
    text = f"{LONG}\nIngredients\n- 2 eggs\n- 1 onion\n- some salt\n{note}\n{LONG}"
    assert splitter.kinds(text) == [Kind.PROSE, *[Kind.LIST] * 4, Kind.PROSE, Kind.PROSE]


def test_kinds_do_not_depend_on_blank_lines() -> None:
    for row in (*VERSE, *LIST, *TABLE):
        text = str(row.values[0])
        assert kinds(text.replace("\n", "\n\n")) == kinds(text)


def test_the_stanzas_of_a_song_in_small_letters_are_no_columns() -> None:
    song = (
        "Do not go now\n\nat the end of the day i wait for you\nand look at the road that you walked\n"
        "the wind that blows whispers of the days\nthat will not come back to us\n\n"
        "oh my love do not go now\nstay with me until the morning\n\n"
        "the night comes without your voice\nand it is quiet in the room\n"
        "i write your name upon the paper\nand i let the rain take it away\n\n"
        "oh my love do not go now\nstay with me until the morning\n"
    )
    assert clean(song.rstrip("\n")) == song.rstrip("\n")
