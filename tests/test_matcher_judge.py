"""The judge: which candidates are looked at, what goes when passages meet, and how both are told."""

from __future__ import annotations

from array import array

import pytest
from test_matcher_rules import seen, text

from dedupe_article.matcher.alignment import Alignment, Hunk
from dedupe_article.matcher.chains import Chain
from dedupe_article.matcher.choice import Verdict
from dedupe_article.matcher.choice.side import Passage, Plan, Stay
from dedupe_article.matcher.choice.verdicts import Verdicts
from dedupe_article.matcher.difference import Difference
from dedupe_article.matcher.difference.noise import Noise
from dedupe_article.matcher.judge import again, chosen, free, holds_paragraph, is_known, telling
from dedupe_article.matcher.judge.repeats import (
    agreement,
    apart,
    excerpt,
    near_repeats,
    repeat,
)
from dedupe_article.matcher.judge.weigh import Dispute
from dedupe_article.matcher.page import Page
from dedupe_article.matcher.seeds import EARLIER, Run
from dedupe_article.model import Repeat, Rule, Settings

# Twenty paragraphs of ten words.
PAGE = seen(text(*(" ".join(f"w{at}x{word}" for word in range(10)) + "." for at in range(20))))


@pytest.mark.parametrize(
    ("hunks", "length", "expected"),
    [
        ([], 10, 1.0),
        ([Hunk(0, 1, 5, 6)], 10, 0.9),
        ([Hunk(0, 3, 5, 6), Hunk(4, 4, 7, 9)], 10, 0.5),
        ([Hunk(0, 30, 5, 6)], 10, 0.0),
    ],
    ids=["all", "a word", "three for one and two more", "more than there are"],
)
def test_the_share_of_words_that_agree(hunks: list[Hunk], length: int, expected: float) -> None:
    assert agreement(hunks, length) == expected


SLIP, BEYOND, MARK, WORD, LESS = (Hunk(at, at + 1, 100 + at, 101 + at) for at in (1, 3, 5, 7, 9))
LESS = LESS._replace(j2=LESS.j1)
ALL = Alignment(0, 10, 100, 109, (SLIP, BEYOND, MARK, WORD, LESS))
KINDS = {
    SLIP: Difference.SLIP,
    BEYOND: Difference.BEYOND,
    MARK: Difference.DEBRIS,
    WORD: Difference.WORDS,
    LESS: Difference.WORDS,
}

TOLD = {
    "words that are the same": ((110, 120, 10, 20), True, Rule.SAME, 1.0),
    "debris": ((105, 106, 5, 6), True, Rule.CUT_OFF, 1.0),
    "slips": ((100, 105, 0, 5), True, Rule.MISSPELT, 0.6),
    "slips that are no noise": ((100, 105, 0, 5), False, Rule.LOOSE, 0.6),
    "a word amid slips": ((100, 108, 0, 8), True, Rule.LOOSE, 0.625),
    "words that only the twin has": ((108, 109, 8, 10), True, Rule.CUT_OFF, 1.0),
    "a part that begins within a sentence": ((112, 120, 12, 20), True, Rule.CUT_OFF, 1.0),
    "a part that ends within one": ((110, 118, 10, 18), True, Rule.CUT_OFF, 1.0),
    "slips in a part of a sentence": ((101, 105, 1, 5), True, Rule.MISSPELT, 0.5),
}


@pytest.mark.parametrize(("passage", "noisy", "rule", "score"), TOLD.values(), ids=list(TOLD))
def test_what_goes_is_told_by_what_differs_in_it(
    passage: tuple[int, int, int, int], noisy: bool, rule: Rule, score: float
) -> None:
    one = Passage(*passage)
    verdict = Verdict(ALL._replace(i_end=20, j_end=120), Noise(KINDS, noisy, 0.0), Plan((one,)))
    assert repeat(PAGE, verdict, one) == Repeat(*PAGE.twin_spans(one), rule, score)


def run(i: int, j: int, length: int) -> Run:
    return Run(i, j, length)


def test_a_run_that_a_better_chain_holds_is_known() -> None:
    asked, held = array("I", [EARLIER] * 20), array("I", [5] * 20)
    assert is_known(held, asked, run(0, 10, 5))
    assert not is_known(held, asked, run(0, 10, 6)), "a longer one"
    for at in (0, 4):
        few = array("I", asked)
        few[at] = EARLIER - 1
        assert not is_known(held, few, run(0, 10, 5)), "not asked often"
    for at in (10, 14):
        less = array("I", held)
        less[at] = 4
        assert not is_known(less, asked, run(0, 10, 5)), "not held"
    few, less = array("I", asked), array("I", held)
    few[5] = less[15] = less[9] = 0
    assert is_known(less, few, run(0, 10, 5))


def test_a_run_that_holds_a_whole_paragraph() -> None:
    for j, length, expected in (
        (10, 10, 1),
        (10, 9, 0),
        (11, 9, 0),
        (11, 19, 1),
        (9, 11, 1),
        (15, 10, 0),
        (190, 10, 1),
    ):
        assert holds_paragraph(PAGE, run(0, j, length)) == bool(expected)


def test_chains_of_a_frequent_passage_that_say_nothing_new_are_left_out() -> None:
    often = [Chain((run(1, 21 + 10 * at, 6),), 6) for at in range(EARLIER)]
    more, paragraph, new = Chain((run(1, 21, 6),), 6), Chain((run(0, 20, 10),), 6), Chain((run(1, 21, 7),), 6)
    two = Chain((run(1, 21, 6), run(101, 131, 6)), 6)

    def told(*chains: Chain) -> list[Chain]:
        return list(telling(PAGE, chains))  # type: ignore[arg-type]

    assert told(*often) == often
    assert told(*often, more) == often
    assert told(*often, more, new) == [*often, new]
    whole = [Chain((run(0, 20 + 10 * at, 10),), 10) for at in range(EARLIER)]
    assert told(*whole, whole[0]) == [*whole, whole[0]], "a whole paragraph"
    long = [Chain((run(1, 21 + 10 * at, 9),), 9) for at in range(EARLIER)]
    part = Chain((run(4, 24, 6), run(101, 131, 6)), 6)
    assert told(*long, part, long[0]) == [*long, part], "held by the longest"
    few = [*often[2:], Chain((run(51, 61, 6),), 6), Chain((run(51, 71, 6),), 6), more]
    assert told(*few) == few, "few began there"
    assert told(*often, paragraph) == [*often, paragraph]
    assert told(*often, two) == [*often, two]


def test_no_passage_goes_whose_twin_goes() -> None:
    goes, twins = bytearray(40), bytearray(40)
    goes[10:15] = twins[20:25] = b"\1" * 5
    for passage, expected in (
        (Passage(30, 35, 0, 5), True),
        (Passage(14, 19, 0, 5), False),
        (Passage(15, 20, 0, 5), True),
        (Passage(24, 29, 0, 5), False),
        (Passage(25, 29, 0, 4), True),
        (Passage(30, 35, 10, 15), False),
        (Passage(30, 35, 20, 25), True),
    ):
        assert free(goes, twins, passage) is expected


def verdict(*passages: Passage, stays: tuple[Stay, ...] = ()) -> Verdict:
    one = passages[0] if passages else Passage(100, 110, 0, 10)
    copy = Alignment(one.k_start, one.k_end, one.start, one.end, ())
    return Verdict(copy, Noise({}, False, 0.0), Plan(passages, stays, float(len(passages))))


def test_of_passages_that_meet_the_first_goes() -> None:
    first, same, back, behind = (
        Passage(*words) for words in ((20, 30, 0, 10), (25, 35, 5, 15), (0, 10, 40, 50), (40, 50, 20, 30))
    )
    found = Verdicts([verdict(first), verdict(same), verdict(back), verdict(behind)])
    assert chosen(PAGE, found, ()) == [(0, first)]
    both = [Passage(50, 60, 10, 20), Passage(30, 40, 0, 10)]
    assert [one for _, one in chosen(PAGE, Verdicts(map(verdict, both)), ())] == both
    later = Passage(30, 40, 10, 20)
    found = Verdicts([verdict(first, later), verdict(Passage(50, 60, 0, 10))])
    assert chosen(PAGE, found, ()) == [(0, first), (0, later), (1, Passage(50, 60, 0, 10))]
    assert chosen(PAGE, found, [PAGE.span(30, 40)]) == [(0, first), (1, Passage(50, 60, 0, 10))]


def test_what_is_no_noise_after_all_is_so_in_the_verdict() -> None:
    page = seen(text(" ".join(f"w{at}" for at in range(60)) + ".", " ".join(f"w{at}" for at in range(60)) + "."))
    hunks = tuple(Hunk(at, at + 1, 60 + at, 61 + at) for at in (10, 30, 50))
    old = frozenset([hunks[2]])
    noise = Noise(dict.fromkeys(hunks, Difference.SLIP), True, 0.0, old)
    one = Verdict(Alignment(0, 60, 60, 120, hunks), noise, Plan((Passage(60, 120, 0, 60),), (), 60.0))
    disputes = {hunks[0]: Dispute(Difference.MEANING, firm=True), hunks[1]: Dispute(Difference.WORDS, firm=False)}
    found = again(page, one, disputes, Settings())
    kinds = [Difference.MEANING, Difference.WORDS, Difference.SLIP]
    assert found.noise == noise._replace(kinds=dict(zip(hunks, kinds, strict=True)), firm=old | {hunks[0]})
    assert found.plan.passages == ()
    assert {stay.hunk for stay in found.plan.stays} == set(hunks[:2])


def test_words_of_a_difference() -> None:
    page = seen("One two, three\nfour five six seven eight.")
    assert [excerpt(page, *at) for at in ((2, 2), (0, 1), (0, 2), (2, 4), (0, 6), (0, 7), (7, 8))] == [
        "—",
        "One",
        "One two",
        "three four",
        "One two, three four five six",
        "One two, three four five six …",
        "eight",
    ]


@pytest.mark.parametrize(
    ("spans", "expected"),
    [
        ([(0, 5), (5, 9)], [0, 1]),
        ([(5, 9), (0, 5)], [1, 0]),
        ([(0, 5), (4, 9)], [0]),
        ([(0, 9), (0, 5), (5, 9)], [1, 2]),
    ],
    ids=["side by side", "not sorted", "the second overlaps", "the shortest that begins first"],
)
def test_spans_that_stand_apart(spans: list[tuple[int, int]], expected: list[int]) -> None:
    starts, ends = zip(*spans, strict=True)
    assert list(apart(starts, ends)) == expected


def told(page: Page, one: Repeat) -> tuple[str, str, Rule, float, str]:
    return page.text[slice(*one.span)], page.text[slice(*one.twin)], one.rule, one.score, one.detail


def test_what_stays_is_told_with_its_twin_and_what_differs() -> None:
    page = seen(text("One two three four.", "It rained.", "One six three four.", "One two."))
    hunk = Hunk(1, 2, 7, 8)
    copy = Alignment(0, 4, 6, 10, (hunk,))
    one = Verdict(copy, Noise({}, False, 0.0), Plan((), (Stay(6, 10, Rule.WORDS, hunk),)))
    (found,) = near_repeats(page, Verdicts([one]), [])
    assert told(page, found) == ("One six three four.", "One two three four.", Rule.WORDS, 0.75, "six / two")
    quote = one._replace(plan=Plan((), (Stay(6, 7, Rule.RECALLED, None),)))
    (found,) = near_repeats(page, Verdicts([quote]), [])
    assert told(page, found) == ("One", "One", Rule.RECALLED, 1.0, "")


def test_a_stay_beyond_the_copy_is_told_as_the_copy() -> None:
    page = seen(text("One two three four.", "It rained.", "One two three four."))
    wide = Verdict(Alignment(1, 3, 7, 9, ()), Noise({}, False, 0.0), Plan((), (Stay(6, 10, Rule.RECALLED, None),)))
    (found,) = near_repeats(page, Verdicts([wide]), [])
    assert told(page, found) == ("two three", "two three", Rule.RECALLED, 1.0, "")


def test_a_place_of_no_words_is_told_by_the_word_behind_it() -> None:
    page = seen(text("One two three four.", "It rained.", "One two four."))
    hunk = Hunk(2, 3, 8, 8)
    copy = Alignment(0, 4, 6, 9, (hunk,))
    one = Verdict(copy, Noise({}, False, 0.0), Plan((), (Stay(8, 8, Rule.ADDED_WORDS, hunk),)))
    (found,) = near_repeats(page, Verdicts([one]), [])
    assert found.detail == "— / three"
    assert page.text[slice(*found.span)] == "four."


def test_words_of_one_side_are_told_with_what_stands_in_their_place() -> None:
    page = seen(text("One two three four.", "It rained.", "One two six three four."))
    hunk = Hunk(2, 2, 8, 9)
    one = Verdict(
        Alignment(0, 4, 6, 11, (hunk,)), Noise({}, False, 0.0), Plan((), (Stay(8, 9, Rule.ADDED_WORDS, hunk),))
    )
    (found,) = near_repeats(page, Verdicts([one]), [])
    assert told(page, found) == ("six", "three", Rule.ADDED_WORDS, 0.0, "six / —")
    part = one._replace(plan=Plan((), (Stay(6, 8, Rule.RECALLED, None),)))
    turned = part._replace(
        alignment=Alignment(6, 11, 0, 4, (Hunk(8, 9, 2, 2),)), plan=Plan((), (Stay(0, 2, Rule.RECALLED, None),))
    )
    for verdict in (part, turned):
        (found,) = near_repeats(page, Verdicts([verdict]), [])
        assert told(page, found)[:2] == ("One two", "One two")


def test_words_of_one_side_at_the_end_of_the_text_are_told_with_its_last_word() -> None:
    page = seen(text("One two three four.", "It rained.", "One two."))
    hunk = Hunk(8, 8, 2, 4)
    one = Verdict(
        Alignment(6, 8, 0, 4, (hunk,)), Noise({}, False, 0.0), Plan((), (Stay(2, 4, Rule.ADDED_WORDS, hunk),))
    )
    (found,) = near_repeats(page, Verdicts([one]), [])
    assert told(page, found) == ("three four.", "two.", Rule.ADDED_WORDS, 0.0, "three four / —")


def test_what_stays_is_told_once_and_what_is_kept_first_or_where_it_stands() -> None:
    stay = Stay(100, 110, Rule.WORDS, Hunk(3, 4, 103, 104))
    one, two = (
        verdict(stays=(stay,)),
        verdict(stays=(Stay(105, 110, Rule.NUMBERS, stay.hunk), Stay(100, 105, Rule.WORDS, None))),
    )
    kept = Repeat(PAGE.span(120, 130), PAGE.span(20, 30), Rule.KEPT, 1.0)
    found = near_repeats(PAGE, Verdicts([one, two]), [kept])
    assert [(one.span, one.rule) for one in found] == [
        (PAGE.span(100, 105), Rule.WORDS),
        (PAGE.span(105, 110), Rule.NUMBERS),
        (kept.span, Rule.KEPT),
    ]
