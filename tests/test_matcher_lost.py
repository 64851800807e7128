"""Copies that lost characters in a decoder or an encoder, or marks in a filter: the sound one stays; so does a fact."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from test_matcher_rules import BREAD, FLOOD, LEAD, PLAN, SCHOOL, SEEN, WATER

from dedupe_article import clean
from dedupe_article.laws.lost import whole
from dedupe_article.matcher.words.debris import reading
from dedupe_article.matcher.words.lost import with_whole_words
from dedupe_article.matcher.words.slips import LOST

BODY = """\
“Die Brücke über die Mühle gehört längst repariert”, sagte Bürgermeisterin Änne Böhm – für zwölf Dörfer fährt kein Bus.
Früher kamen täglich fünfzig Gäste; heute “höchstens fünf”, wie Jörg Krüger erzählt, der über dem Fluß ein Café führt.
Größere Lösungen hält der Kreis für unmöglich: “Wir können nur prüfen, was übrig bleibt, und müssen später zählen.”"""
COPIES: dict[str, Callable[[str], str]] = {
    "each byte read as ASCII": lambda text: text.encode().decode("ascii", "replace"),
    "Windows-1252 read as UTF-8": lambda text: text.encode("cp1252").decode("utf-8", "replace"),
    "a letter read as none": lambda text: "".join(char if char.isascii() else LOST for char in text),
    "written as ASCII": lambda text: text.encode("ascii", "replace").decode(),
    "written as Latin-1": lambda text: text.encode("latin-1", "replace").decode("latin-1"),
    "without commas": lambda text: text.replace(",", ""),
    "without quotation marks": lambda text: text.replace("“", "").replace("”", ""),
}


@pytest.mark.parametrize("copy", COPIES.values(), ids=list(COPIES))
@pytest.mark.parametrize("first", [False, True], ids=["second", "first"])
def test_the_sound_copy_stays(copy: Callable[[str], str], *, first: bool) -> None:
    both = [copy(BODY), BODY] if first else [BODY, copy(BODY)]
    assert clean("\n".join(both)) == BODY


@pytest.mark.parametrize("copy", COPIES.values(), ids=list(COPIES))
@pytest.mark.parametrize(("was", "now"), [("fünfzig", "fünfzehn"), ("Jörg Krüger", "Jürg Gröger"), ("nur", "nicht")])
def test_another_fact_of_such_a_copy_stays(copy: Callable[[str], str], was: str, now: str) -> None:
    other = copy(BODY.replace(was, now))
    assert copy(now) in clean(f"{BODY}\n{other}")


def test_a_copy_with_a_comma_or_two_less_is_as_sound() -> None:
    assert clean(f"{BODY.replace('; heute', '; heute,')}\n{BODY}") == BODY.replace("; heute", "; heute,")


@pytest.mark.parametrize("mark", [LOST, "?"])
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("né, n*, d*j*, déjà", "né, né, déjà, déjà"),
        ("Ça ira, *a ira, déj*", "Ça ira, Ça ira, déj*"),
        ("“Née” sagt, **n*e*** sagt, née", "“Née” sagt,  “née”   sagt, née"),
        ("pour, pöur, p*ur", "pour, pöur, pöur"),
        ("pöur, pÖur, p*ur", "pöur, pÖur, pÖur"),
        ("pöur, pëur, p*ur", f"pöur, pëur, p{LOST}ur"),
        ("Łódź, *ód*, *xd*", "Łódź, Łódź, *xd*"),
    ],
)
def test_a_word_is_the_only_one_that_it_may_be(mark: str, text: str, expected: str) -> None:
    found = with_whole_words(text.replace("*", mark), mark)
    assert len(found) == len(text)
    if mark == LOST or "d*j*" in text:
        assert found == expected.replace("*", mark)


def test_a_question_mark_behind_a_word_is_one_unless_another_stands_inside_a_word() -> None:
    text = "Was it a? Then aš."
    assert reading(text) is text
    assert reading(f"{text} D?j?, déjà.") == "Was it aš Then aš. Déjà, déjà."


@pytest.mark.parametrize(
    ("passage", "twin", "expected"),
    [
        ("It is d\ufffdj\ufffd vu.", "It is déjà vu.", "It is déjà vu."),
        ("It is d\ufffd\ufffdj\ufffd\ufffd vu.", "It is déjà vu.", "It is déjà vu."),
        ("It is d?j? vu?", "It is déjà vu?", "It is déjà vu?"),
        ("It costs 20 ? or 20\ufffd.", "It costs 20 € or 20 €.", "It costs 20 ? or 20\ufffd."),
        ("It costs 20\ufffd.", "It costs 30€.", "It costs 20\ufffd."),
        ("It is déjà vu.", "It is d\ufffdj\ufffd vu.", "It is déjà vu."),
        ("Where is d?j? vu?", "It is said: déjà vu, déja vu.", "Where is déjà vu?"),
        ("It was f?r her.", "It is said för and für.", "It was f?r her."),
    ],
)
def test_the_laws_read_what_is_left_of_a_word_by_the_twin(passage: str, twin: str, expected: str) -> None:
    assert whole(passage, twin) == expected


def test_many_marks_take_no_longer_than_they_should() -> None:
    boxes = f"It rained in the north all week.\n{'─' * 60}\n{f'──{LOST}' * 20}═\nIt was dry in the south all week."
    assert clean(boxes) == boxes
    passage = f"{'━' * 3}{f'━{LOST * 3}' * 30}═"
    assert whole(passage, "━" * 65) == passage
    for text in (f"{LOST}é" * 20_000, LOST * 50_000, "a?b " * 20_000, f"{'?' * 50_000} né n?"):
        assert clean(text) == text.rstrip()


@pytest.mark.parametrize("asked", ["Que faire ? Rien", "Que faire? Rien"])
def test_a_true_question_mark_is_no_letter_beside_a_copy_that_lost_some(asked: str) -> None:
    body = (
        f"{asked} ne va plus à Lyon, dit la dame née à Paris, et tous les ponts de la ville sont fermés depuis lundi."
    )
    text = f"Marie Dupont, n?e à Lyon.\n{body}\n{body.replace(' ?', '?').replace('?', '')}"
    assert clean(text).startswith(f"Marie Dupont, n?e à Lyon.\n{asked}")


def test_quotation_marks_around_paragraphs_make_no_copy_the_sound_one() -> None:
    article = [LEAD, PLAN, BREAD, SCHOOL, FLOOD, WATER, SEEN]
    pulled = [f"“{one}”" for one in article[2:5]]
    assert clean("\n".join([*article, *pulled])) == "\n".join(article)
