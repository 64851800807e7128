"""No bug hides behind a doubt: of no case a passage stays because a law could not be shown."""

from __future__ import annotations

import random
from collections.abc import Iterable

import pytest

from dedupe_article import Match, Settings, clean_article
from dedupe_article.model import Rule

from .build import make_cases, read_articles
from .case import Case
from .kinds import KINDS

MATCHES = pytest.mark.parametrize("match", Match, ids=lambda match: match.value)
SOME = 300


def in_doubt(cases: Iterable[Case], match: Match) -> list[str]:
    """The cases of which a passage is in doubt."""
    found = ((case.id, clean_article(case.made.text, Settings(match=match)).near) for case in cases)
    return [name for name, near in found if any(one.rule is Rule.UNPROVEN for one in near)]


@MATCHES
def test_no_passage_of_some_cases_is_in_doubt(match: Match) -> None:
    cases = make_cases(read_articles(), 1, KINDS)
    assert in_doubt(random.Random(1).sample(cases, SOME), match) == []


@pytest.mark.quality
@MATCHES
def test_no_passage_is_in_doubt(match: Match) -> None:
    assert in_doubt(make_cases(read_articles(), 2, KINDS), match) == []
