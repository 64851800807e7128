"""Several rounds told as one: where the passages of each stand in the first text, and their twins in the last."""

from __future__ import annotations

import pytest

from dedupe_article.matcher.rounds import first_round, merged, outside, settled, shift, stands
from dedupe_article.model import Match, Repeat, Repeats, Rule, Span

PASSAGE = "The harbour of Eastholm stays closed to ferries until Thursday, and the sea wall leaks in nine places."
OTHER = "Nothing of the kind was ever said by anybody here."
LINES = [PASSAGE, PASSAGE.upper(), PASSAGE.lower(), OTHER]
TEXT = "\n".join(LINES)
STARTS = [TEXT.index(line) for line in LINES]
ONE, TWO, THREE, FOUR = (Span(at, at + len(line)) for at, line in zip(STARTS, LINES, strict=True))
# The first round drops the second line for the third, the next one, without that line, the third for the first.
GONE = STARTS[2] - STARTS[1]
LATER = Span(THREE.start - GONE, THREE.end - GONE)
ROUNDS = [
    (Repeats((Repeat(TWO, THREE, Rule.SAME, 1.0),)), (Span(TWO.start, THREE.start),)),
    (Repeats((Repeat(LATER, ONE, Rule.SAME, 1.0),)), (Span(LATER.start, LATER.end + 1),)),
]
NEAR = Repeat(Span(STARTS[1], STARTS[1] + len(OTHER)), ONE, Rule.WORDS, 0.5)


def test_a_passage_whose_twin_went_has_another_one_that_stays() -> None:
    found = settled(TEXT, f"{PASSAGE}\n{OTHER}", ROUNDS, [NEAR], Match.CAREFUL)
    assert [(one.span, one.twin.start) for one in found.repeats.dropped] == [(TWO, 0), (THREE, 0)]
    assert [(one.span, one.twin) for one in found.repeats.near] == [(FOUR, ONE)]
    assert found.cuts == (Span(TWO.start, FOUR.start),)
    assert not found.early


def test_a_passage_whose_twin_went_and_that_has_no_other_one_is_early() -> None:
    misspelt = TEXT.replace("THURSDAY", "THURSADY")
    found = settled(misspelt, OTHER, ROUNDS, [], Match.CAREFUL)
    assert [one.span for one in found.repeats.dropped] == [TWO, THREE]
    assert list(found.early) == [TWO]


def test_what_is_told_of_one_round_is_what_it_found() -> None:
    first, cuts = ROUNDS[0]
    found = settled(TEXT, TEXT[: TWO.start] + TEXT[THREE.start :], ROUNDS[:1], [NEAR], Match.CAREFUL)
    near = Repeat(Span(NEAR.span.start + GONE, NEAR.span.end + GONE), ONE, Rule.WORDS, 0.5)
    assert (found.repeats, found.cuts, list(found.early)) == (first._replace(near=(near,)), cuts, [])


def told_of(number: int, span: Span, twin: Span) -> tuple[Repeats, tuple[Span, ...]]:
    """A round that dropped what it did, and tells of something that stays."""
    found, cuts = ROUNDS[number]
    return found._replace(near=(Repeat(span, twin, Rule.NUMBERS, 0.5),)), cuts


@pytest.mark.parametrize(
    ("rounds", "near", "expected"),
    [
        pytest.param([told_of(0, FOUR, ONE), ROUNDS[1]], [], [(FOUR, ONE, Rule.NUMBERS)], id="what the last lost"),
        pytest.param([told_of(0, FOUR, ONE), ROUNDS[1]], [NEAR], [(FOUR, ONE, Rule.WORDS)], id="as the last tells it"),
        pytest.param([told_of(0, ONE, FOUR), ROUNDS[1]], [NEAR], [(FOUR, ONE, Rule.WORDS)], id="not the other way"),
        pytest.param([told_of(0, FOUR, THREE), ROUNDS[1]], [], [], id="its twin went later"),
        pytest.param([told_of(0, THREE, ONE), ROUNDS[1]], [], [], id="it went later"),
    ],
)
def test_what_stays_is_told_though_later_rounds_do_not_find_it(
    rounds: list[tuple[Repeats, tuple[Span, ...]]], near: list[Repeat], expected: list[tuple[Span, Span, Rule]]
) -> None:
    found = settled(TEXT, f"{PASSAGE}\n{OTHER}", rounds, near, Match.CAREFUL).repeats.near
    assert [(one.span, one.twin, one.rule) for one in found] == expected


def test_the_white_space_around_what_went_before_is_no_passage() -> None:
    text = f"{OTHER}\n{PASSAGE}\n\n{OTHER}\nEnd"
    before, end = Span(len(OTHER) + 1, len(OTHER) + 1 + len(PASSAGE)), Span(0, len(OTHER) + 2)
    rounds = [
        (Repeats((Repeat(before, before, Rule.SAME, 1.0),)), (Span(before.start, before.end + 1),)),
        (Repeats((Repeat(end, end, Rule.SAME, 1.0),)), (end,)),
    ]
    found = settled(text, f"{PASSAGE}\n{OTHER}", rounds, [], Match.CAREFUL).repeats.dropped
    assert [text[slice(*one.span)].strip() for one in found] == [OTHER, PASSAGE]


@pytest.mark.parametrize(
    ("gone", "expected"),
    [([], (0, ())), ([TWO], (0, (TWO,))), ([THREE], (1, (LATER,))), ([THREE, TWO], (0, (TWO,))), ([FOUR], (0, ()))],
    ids=["nothing", "what the first dropped", "what the second dropped", "what both dropped", "what none dropped"],
)
def test_the_first_round_that_dropped_some_of_what_is_gone(gone: list[Span], expected: object) -> None:
    ways = [shift([]), shift(ROUNDS[0][1])]
    assert first_round(ROUNDS, ways, gone) == expected


@pytest.mark.parametrize(
    ("span", "expected"),
    [
        (Span(5, 9), Span(5, 9)),
        (Span(5, 10), Span(5, 10)),
        (Span(5, 11), Span(5, 16)),
        (Span(10, 12), Span(15, 17)),
        (Span(10, 10), Span(15, 15)),
        (Span(12, 21), Span(17, 28)),
    ],
    ids=["before a cut", "up to it", "over it", "behind it", "nothing behind it", "over the next one"],
)
def test_a_span_of_what_is_left_stands_in_the_text_with_the_cuts(span: Span, expected: Span) -> None:
    assert shift([Span(10, 15), Span(25, 27)]).back(span) == expected


@pytest.mark.parametrize(
    ("holes", "expected"),
    [
        ([], [Span(10, 30)]),
        ([Span(0, 5), Span(40, 50)], [Span(10, 30)]),
        ([Span(12, 15)], [Span(10, 12), Span(15, 30)]),
        ([Span(10, 15), Span(15, 20)], [Span(20, 30)]),
        ([Span(12, 20), Span(14, 18), Span(25, 30)], [Span(10, 12), Span(20, 25)]),
        ([Span(10, 30)], []),
    ],
    ids=["nothing", "what lies outside", "a hole", "holes that touch", "holes in one another", "all of it"],
)
def test_a_passage_is_cut_apart_where_others_went_before(holes: list[Span], expected: list[Span]) -> None:
    later = Repeat(Span(10, 30), Span(60, 80), Rule.SAME, 1.0)
    found = outside([later], [later._replace(span=hole) for hole in holes])
    assert found == [later._replace(span=span) for span in expected]


def test_spans_that_touch_or_overlap_are_one() -> None:
    spans = [Span(8, 9), Span(0, 3), Span(3, 5), Span(4, 6), Span(10, 20), Span(12, 14)]
    assert merged(spans) == [Span(0, 6), Span(8, 9), Span(10, 20)]


@pytest.mark.parametrize(("start", "end"), [(0, 5), (5, 10), (20, 25), (15, 15)])
def test_a_span_beside_all_cuts_stands(start: int, end: int) -> None:
    assert stands(Span(start, end), [Span(10, 12), Span(18, 20)])


@pytest.mark.parametrize(("start", "end"), [(9, 11), (11, 13), (0, 30), (10, 12)])
def test_a_span_of_which_a_part_was_cut_does_not(start: int, end: int) -> None:
    assert not stands(Span(start, end), [Span(10, 12), Span(18, 20)])
