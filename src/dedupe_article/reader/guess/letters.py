"""What is known of languages: how often their letters follow each other."""

from __future__ import annotations

import math
import unicodedata
from functools import cache
from pathlib import Path
from typing import NamedTuple

HALF_BIT = math.log(2) / 2


class Language(NamedTuple):
    """A language: its letters beyond ASCII, what each pair with one costs in nats, and their share of all letters."""

    name: str
    letters: frozenset[str]
    pairs: dict[str, float]
    share: float


@cache
def languages() -> dict[str, tuple[Language, ...]]:
    """The languages of each script, read from `letters.txt`, which says how it is to be read."""
    found: dict[str, list[Language]] = {}
    for line in table("letters.txt"):
        script, name, *groups = line.split()
        pairs = {
            group[i : i + 2]: (ord(group[0]) - ord("A") + 0.5) * HALF_BIT
            for group in groups
            for i in range(1, len(group), 2)
        }
        letters = frozenset(pair[1] for pair in pairs if pair[0] == ".")
        share = sum(math.exp(-cost) for pair, cost in pairs.items() if pair[0] == ".")
        found.setdefault(script, []).append(Language(name, letters, pairs, min(share, 1.0)))
    return {script: tuple(group) for script, group in found.items()}


def table(name: str) -> list[str]:
    """The lines of a file beside this one that are not comments."""
    lines = Path(__file__).with_name(name).read_text("utf-8").splitlines()
    return [line for line in lines if not line.startswith("#")]


@cache
def script(mark: str) -> str:
    """The script of a letter or accent, as the first word of its Unicode name; empty for all else."""
    if not mark.isalpha() and not unicodedata.combining(mark) and unicodedata.category(mark) not in ("Mn", "Mc"):
        return ""
    name = unicodedata.name(mark, "unknown").split()[0].lower()
    if name in ("feminine", "masculine", "micro", "modifier"):
        return ""
    return "latin" if name == "combining" else name
