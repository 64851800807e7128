"""How well one output, and a whole table of them, meets what was expected."""

from __future__ import annotations

import sys
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from rapidfuzz.distance import LCSseq

from .case import Case
from .kinds import KINDS, LOST

Cleaner = Callable[[str], str]
INVISIBLE = {0x200B: None, 0xFEFF: None, 0x00AD: None}
LEFTOVER = 0.10  # the share of what should go that may be left over when a case is scored by words
HEAD = f"{'kind':32} {'n':>5} {'passed':>8} {'floor':>7} {'exact':>8} {'lost':>8} {'leftover':>9}"


class Score(NamedTuple):
    """The measure of one output.

    `lost` is the number of words of the expected text that are gone; `leftover` the words beyond it, as a share of the
    words that should have gone (of the whole text where none should).
    """

    passed: bool
    exact: bool
    lost: int
    leftover: float


def paragraphs(text: str) -> list[str]:
    """The lines that are not blank, white space folded, NFC, without zero-width marks."""
    text = unicodedata.normalize("NFC", text).translate(INVISIBLE)
    return [folded for line in text.splitlines() if (folded := " ".join(line.split()))]


def words(text: str, spaced: bool = True) -> list[str]:
    """The words, or in a script without spaces the characters."""
    flat = " ".join(paragraphs(text))
    return flat.split() if spaced else [c for c in flat if not c.isspace()]


def is_spaced(text: str) -> bool:
    """Whether the script sets words apart: a space in 25 characters or fewer."""
    flat = " ".join(paragraphs(text))
    return flat.count(" ") * 25 >= len(flat)


def outputs_of(cases: Iterable[Case], clean_text: Cleaner) -> list[str]:
    """The output of each case; one that raises loses everything, and its name is told."""
    outputs = []
    for case in cases:
        try:
            outputs.append(clean_text(case.made.text))
        except Exception as error:
            print(f"{case.id}: {type(error).__name__}: {error}", file=sys.stderr)
            outputs.append("")
    return outputs


def measure(case: Case, output: str) -> Score:
    """The score of `output` against the best of what the case accepts."""
    accepted = (case.made.expected, *case.made.accepted)
    scores = [measure_against(case, wanted, output) for wanted in accepted]
    return max(scores, key=lambda score: (score.passed, -score.lost, -score.leftover))


def measure_against(case: Case, wanted: str, output: str) -> Score:
    spaced = is_spaced(case.made.expected)
    want, got = words(wanted, spaced), words(output, spaced)
    given = len(words(case.made.text, spaced))
    exact = paragraphs(output) == paragraphs(wanted) or ("wrapped" in case.kind.name and want == got)
    common = len(want) if want == got else LCSseq.similarity(want, got)
    lost = len(want) - common
    surplus = given - len(want)
    leftover = (len(got) - common) / (surplus if surplus > 0 else given or 1)
    return Score(exact or (case.kind.by_words and lost == 0 and leftover <= LEFTOVER), exact, lost, leftover)


def allowed_misses(floor: float, cases: int) -> int:
    """How many of `cases` may fail at `floor`; a kind may miss its floor by one case, but not one of 100 %."""
    return 0 if floor == 1 else max(1, int(cases * (1 - floor) + 1e-9))


def by_kind(cases: Iterable[Case], scores: Iterable[Score]) -> dict[str, list[Score]]:
    rows: dict[str, list[Score]] = defaultdict(list)
    for case, score in zip(cases, scores, strict=True):
        rows[case.kind.name].append(score)
    return rows


def losing(rows: Mapping[str, Sequence[Score]]) -> tuple[int, int]:
    """The cases that lost a word and all cases, but those in which the poor copy stands first."""
    counted = [score for name, scores in rows.items() if name != "damaged-copy-first" for score in scores]
    return sum(score.lost > 0 for score in counted), len(counted)


def table(rows: Mapping[str, Sequence[Score]], floors: Mapping[str, float]) -> str:
    """The table as text: a line a kind, then damage and controls, then the share that lost a word."""
    present = [kind for kind in KINDS if kind.name in rows]
    body = [line(kind.name, rows[kind.name], floors.get(kind.name, kind.floor)) for kind in present]
    for title, stays in (("ALL DAMAGE", False), ("ALL CONTROLS", True)):
        together = [score for kind in present if kind.stays is stays for score in rows[kind.name]]
        if together:
            body.append(line(title, together))
    lost, counted = losing(rows)
    if counted:
        body.append(f"{'ANYTHING LOST':32} {counted:5} {lost / counted:8.2%} {LOST:7.1%}")
    return "\n".join([HEAD, *body])


def line(name: str, scores: Sequence[Score], floor: float | None = None) -> str:
    n = len(scores)
    passed, exact = sum(s.passed for s in scores) / n, sum(s.exact for s in scores) / n
    lost, leftover = sum(s.lost > 0 for s in scores) / n, sum(s.leftover for s in scores) / n
    least = "" if floor is None else f"{floor:.1%}"
    return f"{name:32} {n:5} {passed:8.2%} {least:>7} {exact:8.2%} {lost:8.2%} {leftover:9.2%}"
