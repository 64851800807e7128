"""Laws 1, 3 and 4: the output is the input with passages left out, and stays what it is."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from laws_values import CHINESE, FLOOD, LEAD, check, made

from dedupe_article import laws
from dedupe_article.laws.passage import PIECE, split
from dedupe_article.model import Article, Edit, Encoding, How, LawBroken, Repeat, Rule, Settings, Span

# --- law 1 ----------------------------------------------------------------------------------


def test_what_the_output_invents_is_caught() -> None:
    article = made(FLOOD, FLOOD)
    with pytest.raises(LawBroken, match=r"^law 1: the output is not the input"):
        check(article._replace(output=article.output + " And more."))


def test_what_the_output_moves_is_caught() -> None:
    article = made(FLOOD, FLOOD)
    with pytest.raises(LawBroken, match=r"^law 1: the output is not the input"):
        check(article._replace(output=f"{FLOOD}\n{LEAD}"))


def test_an_output_that_changed_though_nothing_was_dropped_is_caught() -> None:
    with pytest.raises(LawBroken, match=r"^law 1: "):
        laws.check(LEAD, LEAD[:-1], (), (), Settings())


OUTSIDE, WHOLE, BLANK = "outside the text or over another cut", "not cut as a whole", "stands in no dropped passage"


@pytest.mark.parametrize(
    ("cuts", "told"),
    [
        pytest.param(lambda cut, _: (Span(cut.start - 6, cut.end),), BLANK, id="a word before the passage goes along"),
        pytest.param(lambda cut, _: (Span(cut.start + 9, cut.end),), WHOLE, id="the passage is cut in part"),
        pytest.param(lambda cut, _: (Span(cut.start, cut.end - 6),), WHOLE, id="a word of the passage stays"),
        pytest.param(lambda cut, _: (cut, cut), OUTSIDE, id="a cut twice"),
        pytest.param(
            lambda cut, _: (Span(cut.start, cut.start + 20), Span(cut.start + 9, cut.end)), OUTSIDE, id="cuts overlap"
        ),
        pytest.param(lambda cut, _: (Span(3, 3), cut), OUTSIDE, id="an empty cut"),
        pytest.param(lambda cut, _: (Span(-1, 2), cut), OUTSIDE, id="a cut from before the text"),
        pytest.param(lambda cut, _: (cut, Span(0, len(LEAD))), OUTSIDE, id="cuts out of order"),
        pytest.param(lambda cut, _: (Span(0, len(LEAD) + 1), cut), BLANK, id="a cut that holds no dropped passage"),
        pytest.param(lambda cut, size: (Span(cut.start, size + 9),), OUTSIDE, id="a cut beyond the text"),
        pytest.param(lambda _, __: (), "still in the output", id="no cut"),
    ],
)
def test_a_cut_that_is_not_its_passage_is_caught(cuts: Callable[[Span, int], tuple[Span, ...]], told: str) -> None:
    article = made(FLOOD, FLOOD)
    spans = cuts(article.cuts[0], len(article.text))
    output = article.text
    for start, end in reversed(spans):
        output = output[:start] + output[end:]
    with pytest.raises(LawBroken, match=rf"^law 1: .*{told}"):
        check(article._replace(cuts=spans, output=output))


def test_a_cut_that_was_not_made_is_caught() -> None:
    with pytest.raises(LawBroken, match=r"^law 1: the output is not the input"):
        laws.check(LEAD, LEAD, (), (Span(0, 12),), Settings())


def test_white_space_alone_may_be_cut() -> None:
    text = f"{LEAD}\n\n\n{FLOOD}"
    laws.check(text, f"{LEAD}\n{FLOOD}", (), (Span(len(LEAD), len(LEAD) + 2),), Settings())


def test_cuts_may_touch() -> None:
    text = f"{FLOOD}\n{LEAD}\n{FLOOD}\n{LEAD}"
    half = len(FLOOD) + len(LEAD) + 2
    kept = Span(0, len(FLOOD)), Span(len(FLOOD) + 1, half - 1)
    gone = [Span(start + half, end + half) for start, end in kept]
    dropped = tuple(Repeat(span, twin, Rule.SAME, 1) for span, twin in zip(gone, kept, strict=True))
    cuts = Span(half - 1, gone[1].start), Span(gone[1].start, len(text))
    laws.check(text, text[: half - 1], dropped, cuts, Settings())


def test_the_later_of_two_copies_may_stay() -> None:
    text = f"{FLOOD}\n{LEAD}\n{FLOOD}"
    span, twin = Span(0, len(FLOOD)), Span(len(text) - len(FLOOD), len(text))
    laws.check(
        text, text[len(FLOOD) + 1 :], (Repeat(span, twin, Rule.SAME, 1),), (Span(0, len(FLOOD) + 1),), Settings()
    )


def test_an_empty_passage_is_no_passage() -> None:
    article = made(FLOOD, FLOOD)
    empty = article.dropped[0]._replace(span=Span(article.cuts[0].start, article.cuts[0].start))
    with pytest.raises(LawBroken, match=WHOLE):
        check(article._replace(dropped=(empty, *article.dropped)))


def test_words_are_not_run_together() -> None:
    text = f"{FLOOD} again {FLOOD[:-1]} stop"
    start = len(FLOOD) + 7
    span = Span(start, start + len(FLOOD) - 1)
    cut = Span(start - 1, span.end + 1)
    with pytest.raises(LawBroken, match=r"^law 1: 'n' and 's' are run together"):
        laws.check(text, f"{FLOOD} againstop", (Repeat(span, Span(0, len(FLOOD)), Rule.SAME, 1),), (cut,), Settings())


def test_a_word_is_not_cut_in_two() -> None:
    text, copy = f"{FLOOD} foot{FLOOD.lower()}", FLOOD.lower()
    cut = Span(len(text) - len(copy), len(text))
    with pytest.raises(LawBroken, match=r"^law 1: a word is cut in two"):
        laws.check(text, f"{FLOOD} foot", (Repeat(cut, Span(0, len(FLOOD)), Rule.SAME, 1),), (cut,), Settings())


def test_a_cut_that_leaves_the_end_of_a_word_is_caught() -> None:
    text = f"{FLOOD} {FLOOD[:-1]}ing"
    cut = Span(len(FLOOD) + 1, len(text) - 3)
    with pytest.raises(LawBroken, match=r"^law 1: a word is cut in two"):
        laws.check(text, f"{FLOOD} ing", (Repeat(cut, Span(0, len(FLOOD)), Rule.SAME, 1),), (cut,), Settings())


def test_a_capital_behind_a_capital_is_in_the_same_word() -> None:
    text = f"{FLOOD} UN{FLOOD}"
    cut = Span(len(FLOOD) + 3, len(text))
    with pytest.raises(LawBroken, match=r"^law 1: a word is cut in two"):
        laws.check(text, text[: cut.start], (Repeat(cut, Span(0, len(FLOOD)), Rule.SAME, 1),), (cut,), Settings())


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        pytest.param(f"{FLOOD} 7{FLOOD}", Span(len(FLOOD) + 2, 2 * len(FLOOD) + 2), id="glued to a number"),
        pytest.param(f"{FLOOD}{FLOOD}", Span(len(FLOOD), 2 * len(FLOOD)), id="a copy glued to the one before it"),
        pytest.param(f"{FLOOD} foot{FLOOD}", Span(len(FLOOD) + 5, 2 * len(FLOOD) + 5), id="glued to another word"),
        pytest.param(f"{CHINESE}另外{CHINESE}此外", Span(len(CHINESE) + 2, 2 * len(CHINESE) + 2), id="Chinese"),
        pytest.param(
            f"{CHINESE}另外{CHINESE}foot", Span(len(CHINESE) + 2, 2 * len(CHINESE) + 2), id="Chinese before Latin"
        ),
        pytest.param(
            f"{CHINESE}foot{CHINESE}此外", Span(len(CHINESE) + 4, 2 * len(CHINESE) + 4), id="Chinese behind Latin"
        ),
        pytest.param(f"{FLOOD}另外{FLOOD}", Span(len(FLOOD) + 2, 2 * len(FLOOD) + 2), id="Latin glued to Chinese"),
    ],
)
def test_a_copy_that_was_glued_may_go(text: str, cut: Span) -> None:
    twin = Span(0, cut.end - cut.start)
    laws.check(text, text[: cut.start] + text[cut.end :], (Repeat(cut, twin, Rule.SAME, 1),), (cut,), Settings())


@pytest.mark.parametrize(
    "mark",
    [
        pytest.param("z\u0301", id="an accent"),
        pytest.param("न\u093e", id="a vowel sign"),
        pytest.param("1\u20e3", id="a key around it"),
        pytest.param("z\u200d", id="a joiner"),
    ],
)
def test_a_mark_goes_with_its_letter(mark: str) -> None:
    kept = FLOOD[:-1] + mark
    text = f"{kept} {kept} {LEAD}"
    span = Span(len(kept) + 1, 2 * len(kept))
    dropped = (Repeat(span, Span(0, len(kept) - 1), Rule.SAME, 1),)
    laws.check(text, f"{kept} {LEAD}", dropped, (Span(span.start, span.end + 2),), Settings())


# --- laws 3 and 4 ---------------------------------------------------------------------------


def test_cleaning_again_drops_nothing() -> None:
    laws.check_again(LEAD, ())
    with pytest.raises(LawBroken, match=r'^law 3: cleaning again would drop "Mayor Ann Lind'):
        laws.check_again(*made(FLOOD, FLOOD)[0:3:2])


def tidy(*, edits: tuple[Edit, ...] = (), encoding: Encoding | None = None) -> Article:
    return Article(LEAD, encoding or Encoding("utf-8", How.UTF8), edits, LEAD)


def test_a_tidy_article_keeps_its_bytes() -> None:
    laws.check_tidy(LEAD.encode(), tidy(), (), LEAD.encode())
    with pytest.raises(LawBroken, match=r"^law 4: "):
        laws.check_tidy(LEAD.encode(), tidy(), (), LEAD.encode() + b"\n")


@pytest.mark.parametrize(
    ("article", "dropped"),
    [
        pytest.param(tidy(edits=(Edit(0, 1, ""),)), (), id="one with trailing blanks"),
        pytest.param(tidy(encoding=Encoding("utf-8", How.BOM, b"\xef\xbb\xbf")), (), id="one with a mark"),
        pytest.param(tidy(encoding=Encoding("utf-8", How.STRAYS, b"", (3,))), (), id="one with stray bytes"),
        pytest.param(tidy(encoding=Encoding("cp1252", How.GUESSED)), (), id="one in another encoding"),
        pytest.param(tidy(), made(FLOOD, FLOOD).dropped, id="one with a repeat"),
    ],
)
def test_an_untidy_article_may_change(article: Article, dropped: tuple[Repeat, ...]) -> None:
    laws.check_tidy(LEAD.encode(), article, dropped, b"changed")


def test_a_long_passage_is_split_as_a_short_one() -> None:
    passage = "\n".join(f"Line {at},\u00a0of\tsome  length; " * 20 for at in range(300)) + " end" + "x" * 120_000
    assert len(passage) > 2 * PIECE
    assert split(passage) == passage.split()
