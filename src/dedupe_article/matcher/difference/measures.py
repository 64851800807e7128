"""Words with the same digits or signs that say something else: `10km` and `10kg`, `US$5` and `A$5`."""

from __future__ import annotations

import re

from dedupe_article.lexicon import units
from dedupe_article.matcher.words.signs import MONEY, RAISED
from dedupe_article.matcher.words.vocabulary import Vocabulary, count, one_fact

WORDS = re.compile(r"[^\W\d_]+")
UNITS = re.compile(r"(?<=[\d°])[^\W\d_]+$")
OWNER = re.compile(rf"[^\W\d_]+(?=[{MONEY}])")  # whose dollars they are
OWNERS = frozenset(["a", "au", "c", "ca", "hk", "nt", "nz", "r", "s", "sg", "us"])
READ = frozenset(f"%‰°{MONEY}")  # signs that say something by themselves
MEASURED = READ.union(RAISED)
ADDED = ("+", "++")  # so do these; a row of more is a ruler


def measures(vocabulary: Vocabulary, one: str, two: str) -> bool:
    """Whether two words with the same digits say something else: other signs, units, currencies or class words."""
    (sign, unit), (other_sign, other) = map(measure, (one, two))
    if sign != other_sign or units(unit, other, glued=True):
        return True
    owners = {found.group() for word in (one, two) if (found := OWNER.match(word))}
    if len(owners) > 1 and owners <= OWNERS:
        return True
    ones, twos = (WORDS.findall(word) for word in (one, two))
    pairs = [(a, b) for a, b in zip(ones, twos, strict=False) if a != b]
    return any(count(vocabulary, a, b) and not one_fact(vocabulary, a, b) for a, b in pairs)


def measure(word: str) -> tuple[str, str]:
    """The signs of a word, and the letters at its end that stand right behind a figure."""
    unit = UNITS.search(word)
    return "".join(filter(MEASURED.__contains__, word)), unit.group() if unit else ""
