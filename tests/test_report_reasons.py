"""The README's table of reasons: every judgement is in it, and its sample produces it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from dedupe_article import clean_article
from dedupe_article.matcher import fingerprint
from dedupe_article.model import Match, Rule, Settings

ROOT = Path(__file__).parent.parent
# | `NUMBERS` | numbers differ | stays | `samples/de-copy-with-changed-number.txt` |
ROW = re.compile(r"^\| `([A-Z_]+)` \| (.+?) \| (goes|stays) \| `(samples/[\w.-]+)` \|$", re.M)
ROWS = {row[0]: row for row in ROW.findall((ROOT / "README.md").read_text(encoding="utf-8"))}
MISSING = pytest.mark.xfail(not ROWS, strict=True, reason="the README has no table of reasons yet")


def produced(sample: Path, settings: Settings) -> set[Rule]:
    """The judgements on one sample."""
    cleaned = clean_article(sample.read_bytes(), settings)
    return {repeat.rule for repeat in (*cleaned.dropped, *cleaned.near)}


@MISSING
def test_the_readme_lists_every_reason() -> None:
    listed = {name: (reason, verdict) for name, reason, verdict, _ in ROWS.values()}
    assert listed == {rule.name: (rule.value, "goes" if rule.drops else "stays") for rule in Rule}


@MISSING
@pytest.mark.parametrize("rule", Rule, ids=lambda rule: rule.name)
def test_the_sample_of_a_reason_produces_it(rule: Rule) -> None:
    sample = ROOT / ROWS[rule.name][3]
    settings = Settings(match=Match.LOOSE if rule is Rule.LOOSE else Match.CAREFUL)
    if rule is Rule.KEPT:
        cleaned = clean_article(sample.read_bytes(), settings)
        passages = [cleaned.article.text[slice(*repeat.span)] for repeat in cleaned.dropped]
        settings = Settings(keep=frozenset(map(fingerprint, passages)))
    assert rule in produced(sample, settings)
