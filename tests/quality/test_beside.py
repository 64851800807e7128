"""The floors of the kinds beside the table, and that next to no word is lost in them."""

from __future__ import annotations

import pytest

from dedupe_article import Match

from .beside import BESIDE
from .case import Kind
from .score import allowed_misses
from .test_floors import missed, scores

pytestmark = pytest.mark.quality
LOST = 0.005
# Whether words were broken or had run together, a short text does not tell: the wrong copy may stay. Where not all
# points or sentences go, what stays stands elsewhere, and counts as lost.
EXCEPT = ("words-broken", "points-above", "fuller-second")


@pytest.mark.parametrize("kind", BESIDE, ids=lambda kind: f"{kind.name} passes in {kind.floor:.1%}")
def test_floor(kind: Kind) -> None:
    rows = scores(kind, Match.CAREFUL)
    assert rows
    misses = missed(rows)
    assert len(misses) <= allowed_misses(kind.floor, len(rows)), misses


def test_words_lost() -> None:
    rows = [one for kind in BESIDE if kind.name not in EXCEPT for one in scores(kind, Match.CAREFUL)]
    losing = [name for name, score in rows if score.lost]
    assert len(rows) > 250
    assert len(losing) <= LOST * len(rows), losing
