"""The floors: over three seeds, each kind passes its share, and hardly a case loses a word."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache, partial

import pytest

from dedupe_article import Match, Settings, clean

from .build import make_cases, read_articles
from .case import Kind
from .kinds import KINDS, LOOSE, LOST
from .score import Score, allowed_misses, losing, measure, outputs_of

pytestmark = pytest.mark.quality
SEEDS = (1, 2, 3)


@cache
def scores(kind: Kind, match: Match) -> list[tuple[str, Score]]:
    """Each case of a kind with its score."""
    cases = [case for seed in SEEDS for case in make_cases(read_articles(), seed, [kind])]
    outputs = outputs_of(cases, partial(clean, settings=Settings(match=match)))
    return [(case.id, measure(case, output)) for case, output in zip(cases, outputs, strict=True)]


def missed(rows: Iterable[tuple[str, Score]]) -> list[str]:
    return [name for name, score in rows if not score.passed]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: f"{kind.name} passes in {kind.floor:.1%}")
def test_floor(kind: Kind) -> None:
    rows = scores(kind, Match.CAREFUL)
    assert rows
    misses = missed(rows)
    assert len(misses) <= allowed_misses(kind.floor, len(rows)), misses


@pytest.mark.parametrize(
    "kind",
    [kind for kind in KINDS if kind.name in LOOSE],
    ids=lambda kind: f"{kind.name} passes in {LOOSE[kind.name]:.1%}",
)
def test_loose_floor(kind: Kind) -> None:
    rows = scores(kind, Match.LOOSE)
    misses = missed(rows)
    assert len(misses) <= allowed_misses(LOOSE[kind.name], len(rows)), misses


def test_words_lost() -> None:
    rows = {kind.name: [score for _, score in scores(kind, Match.CAREFUL)] for kind in KINDS}
    lost, counted = losing(rows)
    assert counted > 2000
    assert lost <= LOST * counted
