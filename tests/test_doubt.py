"""A passage of which a law cannot be shown stays, and is a near repeat with the reason; no sample has another one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import pytest
from test_pipeline import FLOOD, LEAD, LIES, PLAN, Lie, more_and_more, once

from dedupe_article import Cleaned, clean_article, laws, matcher, pipeline
from dedupe_article.matcher.page import Page
from dedupe_article.model import LawBroken, Match, Repeat, Repeats, Rule, Settings, Span

SAMPLES = Path(__file__).parents[1] / "samples"
DOUBTFUL = "en-copy-mistyped-with-a-word-lost.txt"  # the sample of the reason
WATER = "The water had risen by 40 centimetres in the night before, and the school stayed closed for a week."

Finder = Callable[[str], Iterable[Repeat]]


def honours_what_is_held(monkeypatch: pytest.MonkeyPatch, tell: Finder) -> None:
    """A matcher that is wrong, and lets stay what it is told to."""

    def find_repeats(page: Page, _copies: object, held: Sequence[Span], _settings: Settings) -> Repeats:
        free = (one for one in tell(page.text) if not any(a < one.span.end and one.span.start < b for a, b in held))
        return Repeats(tuple(sorted(free)))

    monkeypatch.setattr(matcher, "may_repeat", lambda *_: True)
    monkeypatch.setattr(matcher, "find_double", lambda *_: Repeats())
    monkeypatch.setattr(matcher, "find_copies", lambda *_: ["a copy"])
    monkeypatch.setattr(matcher, "find_repeats", find_repeats)


def doubts(cleaned: Cleaned) -> list[Repeat]:
    return [one for one in cleaned.near if one.rule is Rule.UNPROVEN]


@pytest.mark.parametrize("lie", LIES.values(), ids=list(LIES))
def test_a_passage_without_a_twin_stays_and_is_told(lie: Lie, monkeypatch: pytest.MonkeyPatch) -> None:
    honours_what_is_held(monkeypatch, once(lie))
    for settings in (Settings(), Settings(preserve=True)):
        cleaned = clean_article(lie.text.encode(), settings)
        assert cleaned.data == lie.text.encode()
        assert not cleaned.dropped
        (doubt,) = doubts(cleaned)
        assert doubt[:2] == lie.repeat()[:2]
        assert doubt.reason.startswith("a law could not be shown: law 2, ")


def test_what_has_its_twin_goes_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    lie = Lie((LEAD, FLOOD, FLOOD.replace("25", "26"), PLAN, WATER, PLAN), 2, 1, "")
    good = lie._replace(drops=5, twin=3)
    honours_what_is_held(monkeypatch, lambda text: [lie.repeat(), good.repeat()] if text == lie.text else [])
    cleaned = clean_article(lie.text)
    assert cleaned.text == Lie(lie.paragraphs[:5], 0, 0, "").text
    assert [one.span for one in cleaned.dropped] == [good.place(5)]
    assert [one.span for one in doubts(cleaned)] == [lie.place(2)]


def test_all_passages_in_doubt_are_found_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """However many they are, the article is gone through twice."""
    lies = [Lie((LEAD, FLOOD, WATER, PLAN) * 20, at, at - 2, "") for at in range(79, 2, -4)]
    searched = []

    def tell(text: str) -> list[Repeat]:
        searched.append(text)
        return [lie.repeat() for lie in lies] if text == lies[0].text else []

    honours_what_is_held(monkeypatch, tell)
    assert len(doubts(clean_article(lies[0].text))) == len(lies)
    assert len(searched) == 3


def test_where_each_cleaning_finds_more_nothing_goes(monkeypatch: pytest.MonkeyPatch) -> None:
    honours_what_is_held(monkeypatch, more_and_more)
    text = "\n\n".join([FLOOD] * (pipeline.ROUNDS + 2))
    cleaned = clean_article(text)
    assert cleaned.text == text
    assert {one.reason for one in doubts(cleaned)} == {f"a law could not be shown: law 3, {pipeline.MORE}"}


def test_where_the_second_cleaning_breaks_a_law_nothing_goes(monkeypatch: pytest.MonkeyPatch) -> None:
    lie = Lie((LEAD, FLOOD, FLOOD.replace("25", "26"), PLAN, WATER, PLAN), 2, 1, "")
    left = lie._replace(paragraphs=lie.paragraphs[:5])
    searched: list[str] = []

    def find_repeats(page: Page, _copies: object, held: Sequence[Span], _settings: Settings) -> Repeats:
        text = page.text
        searched.append(text)
        if text == lie.text:
            return Repeats((*([] if held else [lie.repeat()]), lie._replace(drops=5, twin=3).repeat()))
        return Repeats((left.repeat(),) if text == left.text and searched.count(text) > 1 else ())

    honours_what_is_held(monkeypatch, lambda _: [])
    monkeypatch.setattr(matcher, "find_repeats", find_repeats)
    cleaned = clean_article(lie.text)
    assert searched.count(left.text) > 1
    assert cleaned.text == lie.text
    told = ["law 2, the numbers differ", f"law 3, {pipeline.MORE}"]
    assert [one.reason for one in doubts(cleaned)] == [f"a law could not be shown: {why}" for why in told]


def test_where_each_try_is_another_lie_nothing_goes(monkeypatch: pytest.MonkeyPatch) -> None:
    lie = Lie((LEAD, *(f"{FLOOD[:-1]} {day}." for day in range(40, 60)), PLAN), 0, 0, "")
    lies = (lie._replace(drops=at, twin=1).repeat() for at in range(20, 1, -1))
    honours_what_is_held(monkeypatch, lambda text: [next(lies)] if text == lie.text else [])
    cleaned = clean_article(lie.text)
    assert cleaned.text == lie.text
    assert len(doubts(cleaned)) == pipeline.ANEW + 1


def test_a_doubt_that_goes_in_a_later_round_is_none() -> None:
    near = Repeat(Span(30, 40), Span(0, 10), Rule.NUMBERS, 0.9, "25 / 26")
    one = Repeat(Span(20, 35), Span(0, 10), Rule.UNPROVEN, 0.9, "law 2, its twin goes too")
    assert laws.with_doubts(Repeats((), (near,)), (Span(18, 25),), [one]).near == (near,)
    assert laws.with_doubts(Repeats((), (near,)), (Span(5, 20),), [one, one]).near == (one,)
    assert laws.with_doubts(Repeats((), (near,)), (), [one._replace(span=Span(20, 30))]).near == (
        one._replace(span=Span(20, 30)),
        near,
    )


def test_a_broken_law_names_all_passages_in_doubt() -> None:
    lie = LIES["a copy with another number is dropped"]
    dropped = (lie.repeat(), Repeat(lie.place(3), lie.place(0), Rule.SAME, 1.0))
    start, end = dropped[0].span.start - 2, dropped[1].span.end
    left = lie.text[:start] + lie.text[end:]
    with pytest.raises(LawBroken, match=r"^law 2: ") as caught:
        laws.check(lie.text, left, dropped, (Span(start, end),), Settings())
    assert set(caught.value.doubts) == {one.span for one in dropped}


# --- no bug hides behind a doubt ------------------------------------------------------------


@pytest.mark.parametrize("match", Match, ids=lambda match: match.value)
def test_no_sample_leaves_a_doubt(match: Match) -> None:
    paths = [path for path in sorted(SAMPLES.glob("*.txt")) if path.name != DOUBTFUL or match is Match.EXACT]
    assert len(paths) > 50
    assert [path.name for path in paths if doubts(clean_article(path.read_bytes(), Settings(match=match)))] == []
