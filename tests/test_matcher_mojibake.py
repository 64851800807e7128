"""Mojibake of every code page that is known, once and twice, with bytes that went; and text that only looks like it."""

from __future__ import annotations

import pytest

from dedupe_article import clean
from dedupe_article.matcher.words.debris import FILL, is_mojibake, reading
from dedupe_article.matcher.words.mojibake import LOST, PAGES
from dedupe_article.matcher.words.naming import name

LATIN = "“It’s so,” said Zoë Müller – the café of Łódź costs 12 €, or 5 °C… Über alles."
CYRILLIC = "Мэр сказал: «Вода поднялась за ночь». Об этом – “Новая газета”."
BODY = [
    "“The café of Zoë Müller was closed at noon,” said the mayor’s deputy – nobody knew why.",
    "A spokesman of the Łódź county wrote that the père of the owner had asked for it: “C’est déjà fait.”",
    "The owners of both houses in the Straße beside it haven’t answered yet…",
]


def shown(text: str, codec: str) -> str:
    """UTF-8 read as a code page, with control characters for what it lacks."""
    return "".join(bytes([byte]).decode(codec, "ignore") or chr(byte) for byte in text.encode())


def kept(text: str) -> str:
    """What is left of blanks and hyphens that take no room."""
    return text.replace("\xa0", " ").replace("\xad", "")


def letters(text: str) -> list[str]:
    """Each line without blanks and what fills up."""
    return ["".join(line.split()) for line in text.replace(FILL, "").split("\n")]


@pytest.mark.parametrize("codec", [*PAGES, "latin-1"])
def test_is_read_as_it_was_written(codec: str) -> None:
    wreck = shown(LATIN, codec)
    assert is_mojibake(wreck, wreck.encode())
    read = reading(f"{LATIN}\n{wreck}")
    assert len(read) == len(LATIN) + 1 + len(wreck)
    sound, mended = letters(read)
    assert mended == sound
    assert sound == letters(LATIN)[0] or LOST in sound


@pytest.mark.parametrize("codec", ["cp1251", "cp1252", "cp437"])
def test_cyrillic_is_read_as_it_was_written(codec: str) -> None:
    sound, mended = letters(reading(f"{CYRILLIC}\n{shown(CYRILLIC, codec)}"))
    assert mended == sound


def test_what_was_broken_twice_is_read_as_it_was_written() -> None:
    wreck = shown(shown(LATIN, "cp1252"), "cp1252")
    assert letters(reading(wreck)) == letters(LATIN)


@pytest.mark.parametrize(
    "text", ["Šéf ze Španělska, í à", "Рабочие Эстонии", "cửa, vật, trại, ậ", "中国的园林", "한국어 시험"]
)
def test_where_bytes_went_the_sound_letters_are_as_lost(text: str) -> None:
    wreck = kept(text.encode().decode("cp1252", "replace"))
    other = " ".join(f"{word}’" for word in text.split())  # no word of it is one of the wreck to the letter
    sound, mended, _ = letters(reading(f"{other}\n{wreck}\nâ€œÃ©"))
    assert mended == sound.replace("’", "")
    assert LOST in sound


SOUND = {
    "Romanian": "ŢĂRĂNEASCĂ, Ăsta e „Ăla”, SĂ RĂMÂNĂ",
    "Slovak": "Ĺ, Ľ a Ŕ: VĹČA, VŔBA, TĹK",
    "roots": "√2, √3 and √5, 2√x",
    "a tree": "├── src\n├── tests\n└── README",
    "German marks": "‚Äpfel‘, ‚Ärger‘ und ‚Österreich‘",
    "Ukrainian": "Рівне, Січень, Рівень, Сірко, Гійом",
    "degrees": "при 5 Р° и 6 °C",
    "capitals before marks": "«СССР», «РФ», «ГАЗ»…, «ВДВ»",
    "French": "«été», à l’été – là… déjà» où »",
    "Danish": "Å, Ø og Æ: Ålborg – Århus",
}


@pytest.mark.parametrize("text", SOUND.values(), ids=list(SOUND))
def test_text_is_no_mojibake(text: str) -> None:
    assert not is_mojibake(text, text.encode())
    assert reading(text) == text


@pytest.mark.parametrize("codec", [*PAGES, "latin-1"])
@pytest.mark.parametrize("first", [False, True], ids=["second", "first"])
def test_the_sound_copy_stays(codec: str, *, first: bool) -> None:
    wrecks = [kept(shown(line, codec)) for line in BODY]
    copies = [wrecks, BODY] if first else [BODY, wrecks]
    assert clean("\n\n".join(line for copy in copies for line in copy)) == "\n\n".join(BODY)


def test_the_sound_copy_stays_where_the_other_was_broken_twice() -> None:
    wrecks = [kept(shown(kept(shown(line, "cp1252")), "cp1252")) for line in BODY]
    assert clean("\n\n".join([*BODY, *wrecks])) == "\n\n".join(BODY)


@pytest.mark.parametrize("codec", ["cp1252", "cp1250", "mac_roman"])
def test_a_figure_that_differs_stays(codec: str) -> None:
    body = [line.replace("nobody", "40 people") for line in BODY]
    wrecks = [shown(line.replace("nobody", "41 people"), codec) for line in BODY]
    assert wrecks[0] in clean("\n\n".join([*body, *wrecks]))


SINGLE = "The mayor said that {} would be there by the end of the year."
STAY = {
    "names that differ in a letter": ("Škoda", "Skoda"),
    "names that differ in an accent": ("Erdoğan", "Erdogan"),
    "a name in mojibake and another one": ("Erdoğan", "ErdoÄŸen"),
    "a name in mojibake and one with another accent": ("Koěan", "KoÄ\x8dan"),
    "a name in mojibake and one of other bytes that are gone": ("Marîa", "MarÃa"),
    "a name in mojibake and the same one without its accent": ("Maria", "MarÃa"),
    "a letter that only looks like what is left": ("Škoda", "Åkoda"),
    "a capital before a quotation mark": ("CAFē", "CAFÉ”"),
    "a name in mojibake, and a number": ("María at 15", "MarÃa at 16"),
    "a name in mojibake, and a not": ("María", "MarÃa not"),
}
NAMES = ["María", "Koàan", "Straße", "Émile", "Škoda", "Erdoğan", "Kočan", "Łódź", "Győr", "snížili", "lampášov"]
OTHERS = ["příští", "«Mir»", "Kaä", "voilà", "Đặng", "Trần", "Ioniță", "Şahin", "Øystein", "Übel-Čech", "aŭ", "À"]


@pytest.mark.parametrize(("sound", "other"), STAY.values(), ids=list(STAY))
@pytest.mark.parametrize("first", [False, True], ids=["second", "first"])
def test_a_word_that_is_another_one_stays(sound: str, other: str, *, first: bool) -> None:
    lines = [SINGLE.format(sound), BODY[2], SINGLE.format(other)]
    text = "\n".join(lines[::-1] if first else lines)
    assert clean(text) == text


def test_a_word_that_may_be_either_of_two_stays() -> None:
    text = "\n".join([SINGLE.format("Marí"), BODY[2], SINGLE.format("MarÃ"), "It was Marà who said it."])
    assert clean(text) == text


@pytest.mark.parametrize("name", NAMES + OTHERS)
@pytest.mark.parametrize("codec", ["cp1252", "latin-1", "replaced"])
@pytest.mark.parametrize("first", [False, True], ids=["second", "first"])
def test_one_word_in_mojibake_is_the_sound_one(name: str, codec: str, *, first: bool) -> None:
    sound = SINGLE.format(name)
    wreck = sound.encode().decode("cp1252", "replace") if codec == "replaced" else shown(sound, codec)
    lines = [kept(wreck), BODY[2], sound] if first else [sound, BODY[2], kept(wreck)]
    assert clean("\n".join(lines)) == "\n".join([BODY[2], sound] if first else [sound, BODY[2]])


def test_sound_letters_are_none_of_which_a_byte_is_gone() -> None:
    text = "Lampášov, nížina, příští, kášu"
    assert letters(reading(f"{text}\nâ€œÃ©"))[0] == letters(text)[0]


@pytest.mark.parametrize("codec", ["cp1252", "cp1250", "cp1251", "mac_roman", "cp437", "cp850"])
def test_a_passage_in_mojibake_has_the_name_of_the_sound_one(codec: str) -> None:
    sound = "“The café was closed,” said Zoë – and that’s it."
    assert name(shown(sound, codec)) == name(sound)
