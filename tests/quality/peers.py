"""What else one might do about it: three ways with lines, and the table of the README that compares all with ours."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from difflib import SequenceMatcher
from pathlib import Path
from typing import NamedTuple

from rapidfuzz import fuzz

from dedupe_article import clean

from .case import Case
from .score import Cleaner, Score, losing, measure, outputs_of

README = Path(__file__).parents[2] / "README.md"
START, STOP = "<!-- peers -->\n", "<!-- /peers -->\n"
HEAD = "| | damage repaired | repeats by design left | cases that lose words | ms an article |"
RULE = "| --- | --- | --- | --- | --- |"
ALIKE = 0.9  # the threshold that is recommended most


class Peer(NamedTuple):
    """A way to clean an article, by the name that the table gives it."""

    name: str
    cleaner: Cleaner


def exact_lines(text: str) -> str:
    """What `awk '!seen[$0]++'` leaves."""
    return "\n".join(dict.fromkeys(text.split("\n")))


def unlike(text: str, alike: Callable[[str, str], bool]) -> str:
    """The lines that are not like one before them; blank ones stay."""
    left: list[str] = []
    for line in text.split("\n"):
        if not line or not any(alike(line, other) for other in left if other):
            left.append(line)
    return "\n".join(left)


def by_rapidfuzz(text: str) -> str:
    return unlike(text, lambda one, other: fuzz.ratio(one, other, score_cutoff=100 * ALIKE) > 0)


def by_difflib(text: str) -> str:
    return unlike(text, is_close)


def is_close(one: str, other: str) -> bool:
    """Whether difflib finds two lines alike, the cheap upper bounds first."""
    matcher = SequenceMatcher(None, other, one)
    return all(ratio() >= ALIKE for ratio in (matcher.real_quick_ratio, matcher.quick_ratio, matcher.ratio))


PEERS = (
    Peer("dedupe-article", clean),
    Peer("`awk '!seen[$0]++'`", exact_lines),
    Peer("rapidfuzz, each line with each, 90 and above", by_rapidfuzz),
    Peer("difflib, each line with each, 0.9 and above", by_difflib),
)


def write_peers(cases: Sequence[Case], peers: Sequence[Peer]) -> str:
    """The table over `cases`, also put into the README."""
    made = "\n".join([HEAD, RULE, *(row(peer, cases) for peer in peers)]) + "\n"
    text = README.read_text(encoding="utf-8")
    before, start, rest = text.partition(START)
    after = rest.partition(STOP)[2]
    README.write_text(before + start + made + STOP + after, encoding="utf-8")
    return made


def row(peer: Peer, cases: Sequence[Case]) -> str:
    begin = time.process_time()
    outputs = outputs_of(cases, peer.cleaner)
    spent = (time.process_time() - begin) / len(cases)
    rows: dict[str, list[Score]] = {}
    for case, output in zip(cases, outputs, strict=True):
        rows.setdefault(case.kind.name, []).append(measure(case, output))
    stays = {case.kind.name for case in cases if case.kind.stays}
    damage, controls = ([s for name in rows if (name in stays) is kept for s in rows[name]] for kept in (False, True))
    lost, counted = losing(rows)
    return f"| {peer.name} | {share(damage)} | {share(controls)} | {lost / counted:.1%} | {1000 * spent:.1f} |"


def share(scores: Sequence[Score]) -> str:
    return f"{sum(score.passed for score in scores) / len(scores):.1%}"
