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


@pytest.mark.parametrize(
    "cuts",
    [
        pytest.param(lambda cut, _: (Span(cut.start - 6, cut.end),), id="a word before the passage goes along"),
        pytest.param(lambda cut, _: (Span(cut.start + 9, cut.end),), id="the passage is cut in part"),
        pytest.param(lambda cut, _: (cut, cut), id="a cut twice"),
        pytest.param(lambda cut, _: (Span(cut.start, cut.start + 20), Span(cut.start + 9, cut.end)), id="cuts overlap"),
        pytest.param(lambda cut, _: (cut, Span(0, len(LEAD))), id="cuts out of order"),
        pytest.param(lambda cut, _: (Span(0, len(LEAD) + 1), cut), id="a cut that holds no dropped passage"),
        pytest.param(lambda cut, size: (Span(cut.start, size + 9),), id="a cut beyond the text"),
        pytest.param(lambda _, __: (), id="no cut"),
    ],
)
def test_a_cut_that_is_not_its_passage_is_caught(cuts: Callable[[Span, int], tuple[Span, ...]]) -> None:
    article = made(FLOOD, FLOOD)
    spans = cuts(article.cuts[0], len(article.text))
    output = article.text
    for start, end in reversed(spans):
        output = output[:start] + output[end:]
    with pytest.raises(LawBroken, match=r"^law 1: "):
        check(article._replace(cuts=spans, output=output))


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


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        pytest.param(f"{FLOOD}{FLOOD}", Span(len(FLOOD), 2 * len(FLOOD)), id="a copy glued to the one before it"),
        pytest.param(f"{FLOOD} foot{FLOOD}", Span(len(FLOOD) + 5, 2 * len(FLOOD) + 5), id="glued to another word"),
        pytest.param(f"{CHINESE}另外{CHINESE}此外", Span(len(CHINESE) + 2, 2 * len(CHINESE) + 2), id="Chinese"),
    ],
)
def test_a_copy_that_was_glued_may_go(text: str, cut: Span) -> None:
    twin = Span(0, cut.end - cut.start)
    laws.check(text, text[: cut.start] + text[cut.end :], (Repeat(cut, twin, Rule.SAME, 1),), (cut,), Settings())


def test_an_accent_goes_with_its_letter() -> None:
    kept = FLOOD[:-1] + "z\u0301"
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
