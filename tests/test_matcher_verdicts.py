"""Packed verdicts are the verdicts that were put in."""

from __future__ import annotations

import pytest

from dedupe_article.matcher.alignment import Alignment, Hunk
from dedupe_article.matcher.choice import Verdict
from dedupe_article.matcher.choice import verdicts as packing
from dedupe_article.matcher.choice.side import Kin, Passage, Plan, Stay
from dedupe_article.matcher.choice.verdicts import LONG, Verdicts
from dedupe_article.matcher.difference import Difference
from dedupe_article.matcher.difference.noise import SILENT, Noise
from dedupe_article.model import Rule

SLIP, MORE = Hunk(3, 4, 13, 14), Hunk(6, 8, 16, 16)
KINDS = {SLIP: Difference.SLIP, MORE: Difference.ONE_SIDED}
HUNKS = tuple(Hunk(at, at + 1, 100 + at, 101 + at) for at in range(0, 2 * LONG, 2))

ROWS = {
    "nothing goes and nothing stays": Verdict(Alignment(0, 9, 10, 19, ()), SILENT, Plan()),
    "all goes": Verdict(Alignment(0, 9, 10, 19, ()), SILENT, Plan((Passage(10, 19, 0, 9),), (), 9.0)),
    "a part stays": Verdict(
        Alignment(0, 9, 10, 19, (SLIP, MORE)),
        Noise(KINDS, False, 0.0, frozenset([MORE])),
        Plan(
            (Passage(14, 19, 4, 9),),
            (Stay(10, 14, Rule.WORDS, SLIP), Stay(18, 19, Rule.RECALLED, None)),
            2.5,
            Kin.ENTRY,
        ),
    ),
    "misspelt": Verdict(
        Alignment(0, 9, 10, 19, (SLIP, MORE)), Noise(KINDS, True, 0.0), Plan((Passage(10, 19, 0, 9),), (), 9.0)
    ),
    "all stays": Verdict(Alignment(0, 9, 10, 19, (SLIP,)), SILENT, Plan((), (Stay(10, 19, Rule.WORDS, SLIP),))),
    "a long one": Verdict(
        Alignment(0, 90, 100, 190, HUNKS),
        Noise(dict.fromkeys(HUNKS, Difference.SLIP), True, 3.0),
        Plan((Passage(100, 190, 0, 90),), (), 90.0),
    ),
}


@pytest.fixture(params=[0, packing.FEW], ids=["many", "few"], autouse=True)
def few(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packing, "FEW", request.param)


@pytest.mark.parametrize("verdict", ROWS.values(), ids=ROWS)
def test_a_verdict_comes_back(verdict: Verdict) -> None:
    assert list(Verdicts([verdict])) == [verdict]


def test_those_by_which_something_goes_have_their_numbers() -> None:
    going = list(Verdicts(ROWS.values()).going())
    assert going == [(number, one) for number, one in enumerate(ROWS.values()) if one.plan.passages]


def test_a_verdict_is_changed() -> None:
    rows = list(ROWS.values())
    verdicts = Verdicts(rows)
    for number, verdict in enumerate(reversed(rows)):
        verdicts[number] = verdict
    assert list(verdicts) == rows[::-1]


def test_noise_is_left_out_where_nothing_goes() -> None:
    [verdict] = Verdicts([ROWS["all stays"]._replace(noise=Noise(KINDS, True, 2.0))])
    assert verdict == ROWS["all stays"]
