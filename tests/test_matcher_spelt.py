"""Characters that stand spelt out, and copies in which they do or that stand in marks; what is text stands first."""

from __future__ import annotations

import quopri

import pytest

from dedupe_article import clean
from dedupe_article.matcher.words.debris import FILL
from dedupe_article.matcher.words.spelt import characters, torn_entities

LEAD = "The council met on Tuesday evening in the old hall by the river, and the hall was full."
FLOOD = (
    "Mayor Zoë Lind said that “old” houses, 25 in all, had been damaged and that the school’s hall would stay closed "
    "until 12 May."
)
PLAN = "Her deputy André Marsh did not agree – with the plan of the mayor, which costs 1.5 million dollars in all."
WATER = "Nobody could say on Wednesday when the water would be back in the upper part of the town."
SHORT = "It will be seen to later."

STAYS = [
    "n=20, m=3D and E=C3",
    "a =20\nb =20\n",
    "#23; #8217; see #8220; and the aliquot; the quota; 5#8217",
    r"C:\temp\q and \xyz",
    "100%u and %u00g1",
]
READ = {
    "letters by number": (r"d\xe9j\u00e0 vu\xa0%u2013", "déjà vu –"),
    "letters byte by byte": (r"Ren\xc3\xa9e, \xe2\x80\x9cso\xe2\x80\x9d", "Renée, “so”"),
    "bytes that are no letter": (r"x\xe9\xa9", "xé©"),
    "an apostrophe by number": (r"don\x27t", "don't"),
    "mail": ("d=C3=A9j=C3=A0 vu=20\n=E2=80=9Cbro=\nken =\nup=3D", "déjà vu \n“broken \nup="),
    "a letter of mail that is broken in two": ("caf=C3=\n=A9", "café"),
    "names of entities": ("drsquo;un, ldquo;soldquo; ndash; quot;sayquot; xhellip;", 'd’un, “so“ – "say" x…'),
    "numbers of entities": ("l#8217;eau #8211; so", "l’eau – so"),
    "those of signs at the end of a sentence": ("So it is.#8221; #160;", "So it is.” "),
}


@pytest.mark.parametrize("text", STAYS)
def test_what_spells_nothing_out_stays(text: str) -> None:
    assert torn_entities(characters(text)) == text


@pytest.mark.parametrize(("text", "read"), READ.values(), ids=list(READ))
def test_characters_are_read_in_the_same_length(text: str, read: str) -> None:
    found = torn_entities(characters(text))
    assert "".join(found.replace(FILL, "").split()) == "".join(read.split())
    assert len(found) == len(text)


def in_bytes(text: str) -> str:
    return "".join(char if char.isascii() else "".join(f"\\x{byte:x}" for byte in char.encode()) for char in text)


def by_number(text: str, form: str) -> str:
    return "".join(char if char.isascii() else form.format(ord(char)) for char in text)


def bold(text: str) -> str:
    small = {ord(char): 0x1D41A + number for number, char in enumerate("abcdefghijklmnopqrstuvwxyz")}
    return text.translate(small)


COPIES = {
    "entities without a semicolon": lambda one: by_number(one, "&#{}"),
    "entities without an ampersand": lambda one: one.replace("’", "#8217;").replace("“", "#8220;"),
    "their names alone": lambda one: one.replace("’", "rsquo;").replace("“", "ldquo;").replace("–", "ndash;"),
    "Latin-1 and Unicode by number": lambda one: by_number(one, "\\u{:04x}").replace("\\u00", "\\x"),
    "UTF-8 byte by byte": in_bytes,
    "escaped as browsers did": lambda one: by_number(one, "%u{:04X}"),
    "no-break spaces of Python": lambda one: one.replace(" the ", r"\xa0the\xa0"),
    "a line end of Excel": lambda one: f"{one}_x000D_",
    "underscores for blanks": lambda one: one.replace(" ", "_"),
    "bold letters of mathematics": bold,
    "joiners of words": lambda one: one.replace(" ", " \u2060"),
    "a caption": lambda one: f'<figure><img src="a.jpg"><figcaption>{one}</figcaption></figure>',
    "a tag for readers without scripts": lambda one: f"<noscript>{one}</noscript>",
    "numbered tags": lambda one: f'<para n="{len(one)}">{one}</para>',
    "text of XML": lambda one: f"<![CDATA[{one}]]>",
    "a shortcode": lambda one: f"[pullquote]{one}[/pullquote]",
    "shortcodes": lambda one: f"[vc_row][vc_column_text]{one}[/vc_column_text][/vc_row]",
    "a shortcode that says more": lambda one: f'[caption id="a_{len(one)}" align="left" width="600"]{one}[/caption]',
    "a large initial": lambda one: f"[dropcap]{one[0]}[/dropcap]{one[1:]}",
    "line ends that are written out": lambda one: f"{one}\\n",
}


@pytest.mark.parametrize("first", [False, True])
@pytest.mark.parametrize("name", COPIES)
def test_the_damaged_copy_goes_wherever_it_stands(name: str, first: bool) -> None:
    body = [FLOOD, PLAN, WATER]
    sound, damaged = "\n".join(body), "\n".join(map(COPIES[name], body))
    copies = [damaged, sound] if first else [sound, damaged]
    assert clean("\n".join((LEAD, *copies))) == f"{LEAD}\n{sound}"


@pytest.mark.parametrize("way", ["+ {}", "+{}", "{} +"])
def test_a_copy_of_items_goes(way: str) -> None:
    sound = "\n".join((FLOOD, PLAN, WATER))
    assert clean("\n".join((LEAD, sound, *map(way.format, (FLOOD, PLAN, WATER))))) == f"{LEAD}\n{sound}"


@pytest.mark.parametrize("name", ["a tag for readers without scripts", "a shortcode", "a caption", "text of XML"])
def test_the_marked_one_of_two_neighbours_goes_with_its_marks(name: str) -> None:
    assert clean(f"{LEAD}\n{FLOOD}\n{COPIES[name](FLOOD)}\n{PLAN}") == f"{LEAD}\n{FLOOD}\n{PLAN}"


def test_a_copy_of_mail_goes() -> None:
    mail = quopri.encodestring(f"{FLOOD}\n\n{PLAN}".encode()).decode()
    assert clean(f"{LEAD}\n\n{FLOOD}\n\n{PLAN}\n\n{mail}") == f"{LEAD}\n\n{FLOOD}\n\n{PLAN}"


FACTS = {
    "a number in what is no mail": ("25 in", "n=20 in", "n=30 in"),
    "a sign": ("Mayor", "+5 Mayor", "5 Mayor"),
    "a sign of money": ("Mayor", "+US$5 Mayor", "US$5 Mayor"),
    "a number of a report": ("Mayor", "#8217; Mayor", "#8220; Mayor"),
    "a word in brackets": ("had been", "had [not] been", "had been"),
    "a letter by its number": ("12 May", r"12 M\x61y", r"12 M\x61rch"),
    "the text of a picture": ("Mayor", '<img src="a" alt="five">Mayor', '<img src="a" alt="six">Mayor'),
}


@pytest.mark.parametrize(("word", "one", "two"), FACTS.values(), ids=list(FACTS))
def test_another_fact_stays(word: str, one: str, two: str) -> None:
    text = "\n".join((LEAD, FLOOD.replace(word, one), SHORT, FLOOD.replace(word, two), PLAN))
    assert clean(text) == text
