"""Law 2: what passes for a copy, and each lie about one that is caught."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from laws_values import (
    BANJIR,
    CHINESE,
    DUERRE,
    FLOOD,
    LEAD,
    RUSSIAN,
    VIETNAMESE,
    check,
    made,
    misspelt,
    wreck,
)

from dedupe_article import laws
from dedupe_article.model import LawBroken, Match, Repeat, Rule, Settings, Span

# --- what passes ----------------------------------------------------------------------------

SOUND = [
    pytest.param(FLOOD, FLOOD, id="the same to the letter"),
    pytest.param(FLOOD, FLOOD.upper(), id="a copy in capitals"),
    pytest.param("Straße, größer, weiß", "STRASSE, GRÖSSER, WEISS", id="capitals of a sharp s"),
    pytest.param("Isı kaydı ılık İzmir", "ISI KAYDI ILIK İZMIR", id="capitals of a dotless i"),
    pytest.param("İki ılık gün, dedi", "İKİ ILIK GÜN, DEDİ", id="capitals of both letters i"),
    pytest.param("ὁ λόγος τῆς πόλεως", "Ὁ ΛΌΓΟΣ ΤΗ͂Σ ΠΌΛΕΩΣ", id="capitals of a final sigma"),
    pytest.param(FLOOD, FLOOD.replace(" ", "\n", 7), id="a copy that is wrapped elsewhere"),
    pytest.param(FLOOD, FLOOD.replace("Her deputy", "\n\nHer deputy"), id="a copy that is split"),
    pytest.param(
        FLOOD, FLOOD.replace("damaged", "dam-\naged").replace("before", "be\u00adfore"), id="hyphens at line ends"
    ),
    pytest.param("Rules for long-term lets", "Rules for long-\nterm lets", id="a copy that is wrapped behind a hyphen"),
    pytest.param("“It’s done,” he said – now…", '"It\'s done," he said - now...', id="other quotes and dashes"),
    pytest.param("ﬁnal oﬀer №1", "final offer No1", id="ligatures"),
    pytest.param("It’s “no”, he’s said", r"It\'s \"no\", he\\\'s said", id="marks behind strokes"),
    pytest.param(DUERRE, f"<p>{wreck(DUERRE)}&nbsp;</p>", id="mojibake in a tag"),
    pytest.param("Tom & Ann say “no”", "Tom &amp; Ann say &amp;quot;no&#34;", id="entities, escaped twice"),
    pytest.param(
        "Zürich, Łódź, déjà vu", "Zu\u0308rich, Ło\u0301dz\u0301, de\u0301ja\u0300 vu", id="accents set apart"
    ),
    pytest.param("می‌شود و می‌رود", "میشود و می رود", id="joiners lost"),
    pytest.param(BANJIR, BANJIR.replace("saat ini", "saatini").replace("di balai", "dibalai"), id="words run together"),
    pytest.param(BANJIR, BANJIR.replace("mengungsi", "meng ungsi"), id="a word taken apart"),
    pytest.param(DUERRE, wreck(DUERRE), id="mojibake with a few accents"),
    pytest.param(f"“{DUERRE}”", f"“{DUERRE}”".encode().decode("latin-1"), id="mojibake of Latin-1"),
    pytest.param(RUSSIAN, wreck(RUSSIAN), id="mojibake that lost bytes"),
    pytest.param(
        VIETNAMESE, wreck(VIETNAMESE).replace("\xa0", " ").replace("\xad", ""), id="mojibake that lost blanks"
    ),
    pytest.param(FLOOD.replace("Ann", "Ærø"), wreck(FLOOD.replace("Ann", "Ærø")), id="one word in mojibake"),
    pytest.param(FLOOD.replace("Ann", "Žižka"), FLOOD.replace("Ann", "Å½iÅ¾ka"), id="two letters in mojibake"),
    pytest.param(FLOOD.replace("Ann", "María"), FLOOD.replace("Ann", "MarÃa"), id="mojibake that lost a soft hyphen"),
    pytest.param(FLOOD.replace("Ann", "Škoda"), FLOOD.replace("Ann", "Å koda"), id="mojibake that lost a blank"),
    pytest.param(FLOOD.replace("Ann", "Å koda"), FLOOD.replace("Ann", "Škoda"), id="mojibake that stays"),
    pytest.param(
        FLOOD.replace("Ann", "Kočan"), misspelt(FLOOD).replace("Ann", "KoÄ\ufffdan"), id="mojibake and misspellings"
    ),
    pytest.param(CHINESE, CHINESE.replace("。", "。\n").replace(",", ", "), id="Chinese with other breaks"),
    pytest.param(FLOOD, FLOOD[: FLOOD.index(" before, and")], id="a copy that breaks off"),
    pytest.param(
        FLOOD, FLOOD[: FLOOD.index("ted in")] if "ted in" in FLOOD else FLOOD[:180] + "...", id="cut off within a word"
    ),
    pytest.param(FLOOD, FLOOD[: FLOOD.index("agree")] + "agr [...]", id="a teaser"),
    pytest.param(FLOOD, FLOOD[FLOOD.index("deputy") :], id="a copy that begins later"),
    pytest.param(
        FLOOD, FLOOD[: FLOOD.index("Her")] + FLOOD[FLOOD.index("The water") :], id="the twin has a sentence more"
    ),
    pytest.param(BANJIR, misspelt(BANJIR), id="misspellings all over"),
    pytest.param(misspelt(BANJIR), BANJIR, id="misspellings in the copy that stays"),
    pytest.param(FLOOD, misspelt(FLOOD).replace("million", "millions"), id="a unit in the plural among misspellings"),
    pytest.param(
        CHINESE, CHINESE.replace("造成", "造戈").replace("项", "顷").replace("水位", "氷位"), id="misspelt Chinese"
    ),
    pytest.param(
        CHINESE,
        CHINESE.replace("造成", "造戈").replace("水位", "氷位").replace("上升", "升上").replace("耗资", "资耗"),
        id="Chinese with neighbours swapped, of a class of words too",
    ),
    pytest.param(
        CHINESE,
        CHINESE.replace("造成", "造戈").replace("水位", "氷位").replace("校将停", "将停校"),
        id="Chinese with a character that slipped on",
    ),
    pytest.param(
        "Les maires parlent d'orient et permettent de rester sur les routes de la ville.",
        "Les maries parle d'orie et permette de restre sur les ruotes de la ville.",
        id="words that lost two letters of their end",
    ),
    pytest.param(
        "वह अध्यक्ष है और सम्मेलन में सबके साथ काम करता है, पुलिस ने बताया।",
        "वह अअध्यक्ष है और सम्मेललन में सबकके साथ काम करता है, पुलिस ने बताया।",
        id="a first letter doubled that negates elsewhere",
    ),
    pytest.param(
        CHINESE,
        CHINESE.replace("造成", "造戈").replace("项", "顷").replace("水位", "氷位").replace("上升", ""),
        id="misspelt Chinese with two characters lost",
    ),
]


@pytest.mark.parametrize(("kept", "copy"), SOUND)
def test_a_copy_with_its_twin_passes(kept: str, copy: str) -> None:
    check(made(kept, copy))


def test_nothing_dropped_passes_at_once() -> None:
    laws.check(LEAD, LEAD, (), (), Settings())


def test_a_twin_may_have_a_dropped_passage_in_its_middle() -> None:
    first, second, note = FLOOD[: FLOOD.index("Her")].strip(), FLOOD[FLOOD.index("Her") :], BANJIR
    text = "\n".join([note, first, note, second, first + " " + second])
    start, third = len(note) + 1, len(note) + 1 + len(first) + 1
    end = third + len(note) + 1 + len(second)
    dropped = (
        Repeat(Span(third, third + len(note)), Span(0, len(note)), Rule.SAME, 1),
        Repeat(Span(end + 1, len(text)), Span(start, end), Rule.SAME, 1),
    )
    output = "\n".join([note, first, second])
    laws.check(text, output, dropped, (Span(third, third + len(note) + 1), Span(end, len(text))), Settings())


def test_misspellings_are_counted_over_the_whole_copy() -> None:
    """Each paragraph of the copy has one odd word, the copy has three."""
    kept = FLOOD.replace(". ", ".\n")
    copies = [
        kept.replace("damaged", "damagde"),
        kept.replace("deputy", "depuyt"),
        kept.replace("centimetres", "cenitmetres"),
    ]
    paragraphs = [copy.split("\n")[place] for place, copy in enumerate(copies)]
    article = made(kept, *paragraphs)
    starts = [len(LEAD) + 1 + kept.index(line) for line in kept.split("\n")]
    spans = [Span(start, start + len(line)) for start, line in zip(starts, kept.split("\n"), strict=True)]
    pairs = zip(article.dropped, spans, strict=True)
    check(article._replace(dropped=tuple(repeat._replace(twin=span) for repeat, span in pairs)))


def test_loose_allows_single_words() -> None:
    copy = FLOOD.replace("full plan", "plan").replace("agree", "argue")
    with pytest.raises(LawBroken):
        check(made(FLOOD, copy))
    check(made(FLOOD, copy), Match.LOOSE)


# --- what is caught -------------------------------------------------------------------------

LIES = [
    pytest.param(FLOOD, LEAD.replace("council", "parish"), id="a passage that is nowhere else"),
    pytest.param("dark fog", "dark hills green banks fog", id="a twin that has only the first and the last word"),
    pytest.param(FLOOD, FLOOD.replace("25", "26"), id="a digit"),
    pytest.param(FLOOD, FLOOD.replace("1.5", "15"), id="a decimal point lost"),
    pytest.param(FLOOD, FLOOD.replace("25 ", ""), id="a number fewer"),
    pytest.param(FLOOD, FLOOD.replace("Bob Marsh", "Bob Marsh, 41,"), id="a number more"),
    pytest.param(FLOOD, FLOOD.replace("25", "12").replace("12 May", "25 May"), id="numbers swapped"),
    pytest.param("It cost $5 a day.", "It cost €5 a day.", id="another currency"),
    pytest.param("It fell by 5% a day.", "It fell by 5 a day.", id="a per cent sign"),
    pytest.param("It was -5 degrees at night.", "It was 5 degrees at night.", id="a minus sign"),
    pytest.param("It was -\n5 degrees at night.", "It was -5 degrees at night.", id="a dash that became a sign"),
    pytest.param("It was -5 degrees at night.", "It was 5-\ndegrees at night.", id="a sign that became a hyphen"),
    pytest.param("The area is 10² metres.", "The area is 102 metres.", id="an exponent"),
    pytest.param(
        FLOOD, FLOOD.replace("Ann Lind", "Bob Marsh").replace("deputy Bob Marsh", "deputy Ann Lind"), id="names swapped"
    ),
    pytest.param(FLOOD, FLOOD.replace("did not agree", "did agree"), id="a not that is missing"),
    pytest.param(FLOOD, FLOOD.replace("would stay", "would not stay"), id="a not more"),
    pytest.param(FLOOD, FLOOD.replace("million", "billion"), id="another magnitude"),
    pytest.param(FLOOD, FLOOD.replace("damaged", "undamaged"), id="a prefix that denies"),
    pytest.param(FLOOD, FLOOD + " Two dogs drowned.", id="the poorer half is kept, at the end"),
    pytest.param(
        FLOOD, FLOOD.replace("Her deputy", "Two dogs drowned. Her deputy"), id="the poorer half is kept, within"
    ),
    pytest.param(FLOOD, "Two dogs drowned. " + FLOOD, id="the poorer half is kept, at the start"),
    pytest.param(FLOOD, FLOOD + " No.", id="a sentence of one word"),
    pytest.param(FLOOD, FLOOD[FLOOD.index("Her") :] + " " + FLOOD[: FLOOD.index("Her")].strip(), id="sentences moved"),
    pytest.param(FLOOD, FLOOD.replace("the plan", "plan the"), id="words moved"),
    pytest.param(
        FLOOD, FLOOD.replace("Mayor Ann Lind said that ", "") + " So Mayor Ann Lind said.", id="a clause moved"
    ),
    pytest.param(FLOOD, FLOOD.replace("closed until 12 May", "closed until 1 May"), id="a number cut short"),
    pytest.param(FLOOD, "Mayor Ann Lind said that 2.", id="a number cut short before a full stop"),
    pytest.param(CHINESE, CHINESE.replace("三亿", "三万"), id="another magnitude in Chinese"),
    pytest.param(CHINESE, CHINESE.replace("没有人", "有人"), id="a not missing in Chinese"),
    pytest.param(CHINESE, CHINESE.replace("马博", "李强"), id="another name in Chinese"),
    pytest.param(wreck(DUERRE), DUERRE.replace("40", "41"), id="a digit beside mojibake"),
    pytest.param(FLOOD, FLOOD.upper().replace("25", "26"), id="a digit in a copy in capitals"),
]


@pytest.mark.parametrize("match", list(Match))
@pytest.mark.parametrize(("kept", "copy"), LIES)
def test_a_copy_that_says_something_else_is_caught(kept: str, copy: str, match: Match) -> None:
    with pytest.raises(LawBroken, match=r"^law 2: "):
        check(made(kept, copy), match)


ANOTHER = [
    pytest.param(FLOOD.replace("Ann", "Škoda"), FLOOD.replace("Ann", "Åkoda"), id="a name that looks like mojibake"),
    pytest.param(FLOOD.replace("Ann", "Kočan"), FLOOD.replace("Ann", "KoÄŸan"), id="a name in mojibake of another one"),
    pytest.param(FLOOD.replace("Ann", "Maria"), FLOOD.replace("Ann", "MarÃa"), id="a name in mojibake with an accent"),
    pytest.param(
        FLOOD.replace("Ann", "Marà").replace("Bob", "Marí"),
        FLOOD.replace("Ann", "MarÃ").replace("Bob", "Marà"),
        id="names in mojibake that may be either",
    ),
]


@pytest.mark.parametrize("match", [Match.EXACT, Match.CAREFUL])
@pytest.mark.parametrize(("kept", "copy"), ANOTHER)
def test_a_name_that_is_not_the_wreck_of_the_other_is_caught(kept: str, copy: str, match: Match) -> None:
    with pytest.raises(LawBroken, match=r"^law 2: "):
        check(made(kept, copy), match)


# With --match loose single words may differ.
SINGLE = [
    pytest.param(FLOOD, FLOOD.replace("Ann", "Eve"), id="another name"),
    pytest.param(FLOOD, FLOOD.replace("Lind said", "Lindt said"), id="one name a letter longer"),
    pytest.param(FLOOD, FLOOD.replace("had been damaged", "had been badly damaged"), id="a word more"),
]


@pytest.mark.parametrize("match", [Match.EXACT, Match.CAREFUL])
@pytest.mark.parametrize(("kept", "copy"), SINGLE)
def test_a_copy_with_another_word_is_caught(kept: str, copy: str, match: Match) -> None:
    with pytest.raises(LawBroken, match=r"^law 2: "):
        check(made(kept, copy), match)


NOISY = [
    pytest.param(lambda text: text.replace("25", "24"), id="a digit"),
    pytest.param(lambda text: text.replace("Ia tidak", "Ia"), id="a not missing"),
    pytest.param(lambda text: text.replace("di balai", "tidak di balai"), id="a not more"),
    pytest.param(lambda text: text.replace("juta", "miliar"), id="another magnitude"),
    pytest.param(lambda text: text.replace("Senin", "Kamis"), id="another weekday"),
    pytest.param(lambda text: text.replace("Siti Aminah", "Dewi Lestari"), id="another name"),
    pytest.param(lambda text: text.replace("mencapai", "takmencapai"), id="a prefix that negates"),
    pytest.param(lambda text: text + " Dua orang tewas.", id="a sentence more"),
    pytest.param(lambda text: text.replace("Ia tidak", "Dua orang tewas. Ia tidak"), id="a sentence more within"),
    pytest.param(lambda text: text.replace("bantuan makanan", "banyak bantuan makanan"), id="a word more"),
    pytest.param(lambda text: text.replace("Kota", "Desa").replace("balai desa", "balai kota"), id="words swapped"),
]


@pytest.mark.parametrize("match", [Match.CAREFUL, Match.LOOSE])
@pytest.mark.parametrize("lie", NOISY)
def test_a_lie_among_misspellings_is_caught(lie: Callable[[str], str], match: Match) -> None:
    sound, lied = misspelt(BANJIR), lie(misspelt(BANJIR))
    check(made(BANJIR, sound), match)
    assert lied != sound
    with pytest.raises(LawBroken, match=r"^law 2: "):
        check(made(BANJIR, lied), match)


@pytest.mark.parametrize("places", [1, 2])
def test_one_or_two_odd_words_are_a_difference(places: int) -> None:
    copy = BANJIR.replace("rencana", "rancana").replace("selimut", "selimtu" if places == 2 else "selimut")
    with pytest.raises(LawBroken, match="too little differs"):
        check(made(BANJIR, copy))


def test_a_copy_in_which_most_words_differ_is_none() -> None:
    copy = " ".join(w[0] + w[2] + w[1] + w[3:] if len(w) > 3 and w.isalpha() else w for w in BANJIR.split())
    with pytest.raises(LawBroken, match="most words differ"):
        check(made(BANJIR, copy))


def test_characters_in_a_row_are_another_word_even_among_misspellings() -> None:
    copy = CHINESE.replace("造成", "造戈").replace("水位", "氷位").replace("学校将停课", "医院要关门")
    with pytest.raises(LawBroken, match="words differ"):
        check(made(CHINESE, copy))


def test_exact_allows_no_misspelling() -> None:
    with pytest.raises(LawBroken, match="not the same"):
        check(made(BANJIR, misspelt(BANJIR)), Match.EXACT)


def test_the_message_says_what_differs_and_where() -> None:
    with pytest.raises(LawBroken) as caught:
        check(made(FLOOD, FLOOD.replace("25", "26")))
    assert str(caught.value) == (
        'law 2: the dropped passage "Mayor Ann Lind said that 26 houses had b ... obody had been hurt." '
        'says "26" where its twin says "25": the numbers differ'
    )


# --- twins that are none --------------------------------------------------------------------


def test_two_passages_that_are_each_others_twin_are_both_lost() -> None:
    text = f"{FLOOD}\n{FLOOD}\n{LEAD}"
    one, other = Span(0, len(FLOOD)), Span(len(FLOOD) + 1, 2 * len(FLOOD) + 1)
    dropped = (Repeat(one, other, Rule.SAME, 1), Repeat(other, one, Rule.SAME, 1))
    with pytest.raises(LawBroken, match="not in the output"):
        laws.check(text, LEAD, dropped, (Span(0, 2 * len(FLOOD) + 2),), Settings())


def test_a_twin_elsewhere_is_caught() -> None:
    with pytest.raises(LawBroken, match=r"^law 2: "):
        check(made(FLOOD, FLOOD, twin=Span(0, len(LEAD))))


@pytest.mark.parametrize(
    "twin", [Span(3, 3), Span(9, 4), Span(-5, 40), Span(40, 10_000), Span(len(LEAD), len(LEAD) + 1)]
)
def test_a_twin_of_nothing_is_caught(twin: Span) -> None:
    with pytest.raises(LawBroken, match="is not in the output"):
        check(made(FLOOD, FLOOD, twin=twin))


def test_a_passage_is_not_its_own_twin() -> None:
    article = made(FLOOD, FLOOD)
    with pytest.raises(LawBroken, match="not in the output"):
        check(article._replace(dropped=(article.dropped[0]._replace(twin=article.dropped[0].span),)))


def test_a_passage_without_words_needs_its_twin_too() -> None:
    with pytest.raises(LawBroken, match=r"^law 2: "):
        check(made("* * *", "— — —"))
