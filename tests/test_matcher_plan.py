"""What goes and what stays of the later one of two passages; what must stay stands first."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from passage_values import both, shown

from dedupe_article.matcher.choice.ends import FLAT, end_stay
from dedupe_article.matcher.choice.plan import (
    LARGE,
    between,
    cuts,
    judge_hunk,
    left_over,
    plan,
    speaking,
    speaks,
)
from dedupe_article.matcher.choice.side import JUMP, LONG, Side, Stay, side
from dedupe_article.matcher.difference import Difference
from dedupe_article.matcher.difference.noise import Noise
from dedupe_article.model import Match, Rule, Settings

QUIET = (Difference.WORDS, False)
EIGHT = "e1 e2 e3 e4 e5 e6 e7 e8"
NEW = " ".join(f"new{at}" for at in range(JUMP))
MANY = " ".join(f"m{at}" for at in range(int(LONG)))
LARGEST = " ".join(f"l{at}" for at in range(int(LARGE)))
TOGETHER = " ".join(f"t{at}" for at in range(int(FLAT)))


def view(one: str, two: str, around: tuple[str, str] = ("-", "-"), noise: tuple[Difference, bool] = QUIET) -> Side:
    """The later passage as the side that would go; all hunks are of one kind, in a copy that is noisy or not."""
    page, copy = shown(*both(one, two), *around)
    return side(page, copy, Noise(dict.fromkeys(copy.hunks, noise[0]), noise[1], 0.0))


def told(seen: Side, stay: Stay | None) -> str:
    return f"{' '.join(seen.page.keys[stay.start : stay.end])}: {stay.rule.name}" if stay else ""


# The words that stay because of the first hunk, and why.
HUNKS = {
    "a word that differs": ("| a x b / c |", "| a y b / c |", "a y b c: WORDS"),
    "a word more in a sentence": ("| a b / c |", "| a y b / c |", "a y b c: WORDS"),
    "a word less in a sentence": ("| a x b | c |", "| a b | c |", "a b: WORDS"),
    "a word less at the end of a sentence": ("| a x / b | c |", "| a / b | c |", "a b: WORDS"),
    "a word less at the beginning of a sentence": ("| a / x b | c |", "| a / b | c |", "a b: WORDS"),
    "a word less at the beginning of all": ("x a | c |", "a | c |", "a: WORDS"),
    "a sentence more": ("| a / b |", "| a / y / b |", "y: ADDED"),
    "a sentence more within one": ("| a b |", "| a / y / b |", "y: ADDED"),
    "a word less at the end of a sentence in a large paragraph": (
        f"| {LARGEST} / c x / d e |",
        f"| {LARGEST} / c / d e |",
        "c d e: WORDS",
    ),
    "a sentence for another": ("| a / x / b |", "| a / y z / b |", "y z: ADDED"),
    "a sentence for the end of one": ("| a x / b |", "| a / y / b |", "a y b: WORDS"),
    "a sentence for the beginning of one": ("| a / x b |", "| a / y / b |", "a y b: WORDS"),
    "the end of a sentence for one": ("| a / x / b |", "| a y / b |", "a y b: WORDS"),
    "the beginning of a sentence for one": ("| a / x / b |", "| a / y b |", "a y b: WORDS"),
    "a word in a large paragraph": (f"| {LARGEST} / x b |", f"| {LARGEST} / y b |", "y b: WORDS"),
    "a word in a paragraph that is nearly as large": (
        f"| {LARGEST} / x b |".replace("l0 l1 ", ""),
        f"| {LARGEST} / y b |".replace("l0 l1 ", ""),
        f"{LARGEST} y b: WORDS".replace("l0 l1 ", ""),
    ),
    "a word in text run together": (f"{MANY} / x b |", f"{MANY} / y b |", "y b: WORDS"),
    "a word in text that is cut off": (f"| {MANY} / x b", f"| {MANY} / y b", "y b: WORDS"),
    "a word in a little text run together": (
        f"{MANY} / x b |".replace("m0 m1 ", ""),
        f"{MANY} / y b |".replace("m0 m1 ", ""),
        f"{MANY} y b: WORDS".replace("m0 m1 ", ""),
    ),
    "a sentence less": ("| a / x / b |", "| a / b |", ""),
    "a sentence less in mid sentence": ("| a / x / b |", "| a b |", ""),
    "the end of a paragraph": ("| a x | b |", "| a | b |", ""),
    "the beginning of a paragraph": ("| a | x b |", "| a | b |", ""),
}


@pytest.mark.parametrize(("one", "two", "expected"), HUNKS.values(), ids=list(HUNKS))
def test_what_stays_for_a_difference(one: str, two: str, expected: str) -> None:
    seen = view(one, two)
    hunk = seen.alignment.hunks[0]
    stay = judge_hunk(seen, hunk, Difference.WORDS)
    assert told(seen, stay) == expected
    assert stay is None or stay.hunk == hunk


@pytest.mark.parametrize(
    ("kind", "quiet", "noisy"),
    [
        (Difference.DEBRIS, None, None),
        (Difference.SLIP, Rule.WORDS, None),
        (Difference.BEYOND, Rule.WORDS, None),
        (Difference.WORDS, Rule.WORDS, Rule.WORDS),
        (Difference.NUMBER, Rule.NUMBERS, Rule.NUMBERS),
        (Difference.MEANING, Rule.MEANING, Rule.MEANING),
        (Difference.NEGATION, Rule.MEANING, Rule.MEANING),
        (Difference.ONE_SIDED, Rule.ADDED_WORDS, Rule.ADDED_WORDS),
    ],
    ids=lambda one: one.name if isinstance(one, Difference) else "",
)
def test_the_rule_of_what_stays(kind: Difference, quiet: Rule | None, noisy: Rule | None) -> None:
    for rule, loud in ((quiet, False), (noisy, True)):
        seen = view("| a x b |", "| a y b |", noise=(kind, loud))
        stays = [judge_hunk(seen, hunk, kind) for hunk in speaking(seen.alignment, seen.noise)]
        assert [stay and stay.rule for stay in stays] == ([rule] if rule else [])


# What stays at the end of a copy that goes on as `one` and `two` do behind `]`; its passages stand before.
ENDS = {
    "words that break off": ("| a b", "| a b", ("c |", "d |"), "a b"),
    "a paragraph, and words that break off": ("| a | b c", "| a | b c", ("d |", "e |"), "b c"),
    "a sentence, and words that break off": ("| a / b c", "| a / b c", ("d |", "e |"), "a b c"),
    "a sentence": ("| a b /", "| a b /", ("c |", "d |"), "a b"),
    "a paragraph, recalled in a longer one": ("| a b", "| a b |", ("c |", "d |"), ""),
    "a paragraph, of which the copy goes on": ("| a b |", "| a b", ("c |", "d |"), "a b"),
    "a paragraph, and a word that breaks off": ("| a b | c", "| a b | c", ("d |", "e |"), "c"),
    "a paragraph of which a long copy goes on": (
        f"| {MANY} | a b |".replace("m0 m1 ", ""),
        f"| {MANY} | a b".replace("m0 m1 ", ""),
        ("c |", "d |"),
        "",
    ),
    "a paragraph of which a copy nearly as long goes on": (
        f"| {MANY} | a |".replace("m0 m1 ", ""),
        f"| {MANY} | a".replace("m0 m1 ", ""),
        ("c |", "d |"),
        "a",
    ),
    "words that break off before little": (f"| a / {MANY}", f"| a / {MANY}", (EIGHT, "d |"), f"a {MANY}"),
    "words that break off before much": (f"| a / {MANY}", f"| a / {MANY}", (NEW, "d |"), MANY),
    "words that break off before much of the copy": (f"| a / {MANY}", f"| a / {MANY}", ("d |", NEW), MANY),
    "one sentence that breaks off before much": (f"| {MANY}", f"| {MANY}", (NEW, "d |"), MANY),
    "a long paragraph, of which the copy goes on": (f"| {MANY} |", f"| {MANY}", ("c |", "d |"), ""),
    "a paragraph nearly as long": (
        f"| {MANY} |".replace("m0 ", ""),
        f"| {MANY}".replace("m0 ", ""),
        ("c |", "d |"),
        MANY.replace("m0 ", ""),
    ),
    "a long sentence": (f"| {MANY} /", f"| {MANY} /", ("c |", "d |"), ""),
    "a long sentence of the copy": (f"| {MANY}", f"| {MANY} /", (NEW, "d |"), ""),
    "a long sentence of the other side": (f"| {MANY} /", f"| {MANY}", ("c |", NEW), ""),
    "a short one behind a long one": (f"| {MANY} | a b /", f"| {MANY} | a b /", ("c |", "d |"), "a b"),
    "text run together": (f"{TOGETHER} / a b", f"{TOGETHER} / a b", ("c |", "d |"), "a b"),
    "a large paragraph": (f"| {TOGETHER} / a b", f"| {TOGETHER} / a b", ("c |", "d |"), "a b"),
    "less text run together": (
        f"{TOGETHER} / a".replace("t0 ", ""),
        f"{TOGETHER} / a".replace("t0 ", ""),
        ("c |", "d |"),
        f"{TOGETHER} a".replace("t0 ", ""),
    ),
}


def turned(passage: str) -> str:
    return " ".join(reversed(passage.split()))


@pytest.mark.parametrize("step", [1, -1], ids=["the end", "the beginning"])
@pytest.mark.parametrize(("one", "two", "more", "expected"), ENDS.values(), ids=list(ENDS))
def test_what_stays_at_an_end_of_a_copy(step: int, one: str, two: str, more: tuple[str, str], expected: str) -> None:
    if step > 0:
        seen = view(one, two, (f"{more[0]} | -", f"{more[1]} | -"))
    else:
        one, two, expected = turned(one), turned(two), turned(expected)
        page, copy = shown(*both(f"{turned(more[0])} {one}", two), f"- | {turned(more[1])}", "-")
        cut = len(both(more[0], "")[0].keys)
        copy = copy._replace(i=copy.i + cut, hunks=())
        seen = side(page, copy, Noise({}, False, 0.0))
    stay = end_stay(seen, step)
    assert told(seen, stay) == (f"{expected}: RECALLED" if expected else "")


def test_a_long_passage_that_follows_itself_at_once_goes_to_its_last_word() -> None:
    assert end_stay(view(MANY, MANY, ("", f"{EIGHT} |")), 1) is None
    assert end_stay(view(MANY, MANY, (f"{EIGHT} |", f"{EIGHT} |")), 1) is not None


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        (f"| a / {NEW} / b |", "| a / b |", True),
        (f"| a | {NEW} | b |", "| a | b |", True),
        (f"| a / {NEW} / b |".replace("new0 ", ""), "| a / b |", False),
        (f"| a / {NEW} / b |", "| a b |", False),
        (f"| a {NEW} / b |", "| a / b |", False),
        (f"| a / {NEW} b |", "| a / b |", False),
        (f"| a / {NEW} / b |", "| a / y / b |", False),
    ],
    ids=["sentences", "a paragraph", "a shorter one", "within a sentence", "from one on", "to one", "for another"],
)
def test_a_copy_is_cut_where_it_passes_over(one: str, two: str, expected: bool) -> None:
    seen = view(one, two)
    assert bool(cuts(seen)) is expected


@pytest.mark.parametrize(
    ("stays", "expected"),
    [
        ([], 0.0),
        ([(0, 10, 1)], 10.0),
        ([(2, 12, 4)], 10.0),
        ([(2, 12, 5)], 50.0),
        ([(0, 10, 1), (20, 23, 1)], 26.0),
        ([(0, 10, 1), (20, 23, 1), (30, 31, 1)], 28.0),
        ([(0, 1, 1)], 1.0),
    ],
    ids=[
        "nothing",
        "a unit",
        "one with several differences",
        "one of which half differs",
        "two units",
        "three",
        "a word",
    ],
)
def test_what_stands_between(stays: list[tuple[int, int, int]], expected: float) -> None:
    seen = view(MANY, MANY)
    found = [Stay(start, end, Rule.WORDS, None) for start, end, times in stays for _ in range(times)]
    assert between(seen.page, found) == expected
    assert between(seen.page, [*found, Stay(5, 40, Rule.ADDED, None)]) == expected, "what is added is another passage"


def test_what_is_left_over() -> None:
    seen = view("a b c d e f g h", "a b c d e f g h")
    at = seen.alignment.j

    def left(stays: Sequence[tuple[int, int]], cuts: Sequence[int] = ()) -> list[str]:
        found = left_over(seen, [Stay(at + a, at + b, Rule.WORDS, None) for a, b in stays], [at + cut for cut in cuts])
        return [" ".join(seen.page.keys[start:end]) for start, end in found]

    assert left([]) == ["a b c d e f g h"]
    assert left([(2, 4)]) == ["a b", "e f g h"]
    assert left([(6, 8), (0, 2), (1, 3)]) == ["d e f"]
    assert left([(0, 5), (1, 2)]) == ["f g h"]
    assert left([(2, 4)], [5, 3, 0, 8]) == ["a b", "e", "f g h"]
    assert left([(0, 8)]) == []


def test_nothing_that_is_read_goes_only_with_its_twin() -> None:
    seen = view("a / = b =", "a / = b +")
    at = seen.alignment.j
    assert [speaks(seen, at + start, at + start + 1) for start in range(4)] == [True, True, True, False]


def planned(seen: Side, match: Match = Match.CAREFUL) -> list[str]:
    """What goes, with the words of its twin where those are others."""
    found = plan(seen.page, seen.alignment, seen.noise, Settings(match=match, min_words=8))
    said = [tuple(" ".join(seen.page.keys[slice(*side)]) for side in (one[:2], one[2:])) for one in found.passages]
    assert found.weight == sum(one.end - one.start for one in found.passages)
    return [one if one == two else f"{one} < {two}" for one, two in said]


TEN, SEVEN = "a1 a2 a3 a4 a5 a6 a7 a8 a9 a0", "b1 b2 b3 b4 b5 b6 b7"
OTHER = TEN.replace("a", "d")
PLANS = {
    "a summary": (f"| {TEN} {NEW} {NEW} {NEW} {EIGHT} |", f"| {TEN} {EIGHT} |", []),
    "a paragraph as long as another one that stays": (f"| {TEN} | x {EIGHT} c |", f"| {TEN} | y {EIGHT} c |", [TEN]),
    "a paragraph that is shorter": (f"| {TEN} | x {EIGHT} c d |", f"| {TEN} | y {EIGHT} c d |", []),
    "a long paragraph beside a longer one": (
        f"| {MANY} | x {MANY.replace('m', 'n')} |",
        f"| {MANY} | y {MANY.replace('m', 'n')} |",
        [MANY],
    ),
    "one nearly as long": (
        f"| {MANY} | x {MANY.replace('m', 'n')} |".replace("m0 ", ""),
        f"| {MANY} | y {MANY.replace('m', 'n')} |".replace("m0 ", ""),
        [],
    ),
    "short lines between new ones": (
        f"| {SEVEN} | x | {SEVEN.replace('b', 'c')} | x | {SEVEN.replace('b', 'd')} |",
        f"| {SEVEN} | y | {SEVEN.replace('b', 'c')} | y | {SEVEN.replace('b', 'd')} |",
        [],
    ),
    "a short line between new ones in a copy": (
        f"| {EIGHT} | x | {EIGHT.replace('e', 'f')} | x | {SEVEN} |",
        f"| {EIGHT} | y | {EIGHT.replace('e', 'f')} | y | {SEVEN} |",
        [EIGHT, EIGHT.replace("e", "f"), SEVEN],
    ),
    "a short line beside a line, and one that is recalled within a sentence": (
        f"{TEN} z | x | {EIGHT} | x | {SEVEN} |",
        f"| {TEN} | y | {EIGHT} | y | {SEVEN} |",
        [EIGHT],
    ),
    "a body without a short paragraph of the other one": (
        f"| {TEN} | x | {OTHER} |",
        f"| {TEN} | {OTHER} |",
        [f"{TEN} {OTHER} < {TEN} x {OTHER}"],
    ),
    "a body without a long paragraph of the other one": (
        f"| {TEN} | {NEW} | {OTHER} |",
        f"| {TEN} | {OTHER} |",
        [TEN, OTHER],
    ),
    "a body without the end of a paragraph": (f"| {NEW} x | {OTHER} |", f"| {NEW} | {OTHER} |", [NEW, OTHER]),
    "a body without the end of a short paragraph": (f"| {TEN} x | {OTHER} |", f"| {TEN} | {OTHER} |", [OTHER]),
    "a body with a new paragraph": (f"| {TEN} | {OTHER} |", f"| {TEN} | y z | {OTHER} |", [TEN, OTHER]),
    "a body all of whose words are in one that is longer": (f"| {TEN} |", f"| {TEN} |", [TEN]),
    "a body that begins within a sentence": (f"a b | {TEN} |", f"a b | {TEN} |", [TEN]),
    "a body that ends within a sentence": (f"| {TEN} | a b", f"| {TEN} | a b", [TEN]),
    "a line that stands all over the text behind another one": (
        f"| {TEN} | {EIGHT} | x | ad |",
        f"| {TEN} | {EIGHT} | y | ad |",
        [f"{TEN} {EIGHT}"],
    ),
    "lines that are only marks": (f"| {TEN} | = |", f"| {TEN} | = |", [f"{TEN} ="]),
}


@pytest.mark.parametrize(("one", "two", "expected"), PLANS.values(), ids=list(PLANS))
def test_what_goes_and_what_stays_of_a_copy(one: str, two: str, expected: list[str]) -> None:
    assert planned(view(one, two, ("- | -", "- | ad | by | ad"))) == expected


def test_a_slip_at_the_beginning_of_a_paragraph_parts_no_copy() -> None:
    one, two = f"| {TEN} | x {OTHER} |", f"| {TEN} | y {OTHER} |"
    whole = f"{TEN} y {OTHER} < {TEN} x {OTHER}"
    assert planned(view(one, two, noise=(Difference.SLIP, True))) == [whole]
    assert planned(view(one, two, noise=(Difference.SLIP, False)), Match.LOOSE) == [whole]
    assert planned(view(one, two, noise=(Difference.SLIP, False))) == []


def test_lines_of_other_marks_do_not_go_alone() -> None:
    one, two = f"| {TEN} | {EIGHT} | {NEW} | ~ | = |", f"| {TEN} | {EIGHT} | ~ | + |"
    assert planned(view(one, two, noise=(Difference.DEBRIS, False))) == [f"{TEN} {EIGHT}"]
