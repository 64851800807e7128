"""Controls: repetition that carries information; what goes in must come out."""

from __future__ import annotations

import re

from .case import Made, Source, join, same
from .pairs import NEGATORS, swap_meaning

NAME = re.compile(r"(?<=[a-z,] )[A-ZÄÖÜÉÀÇА-Я][^\W\d_]{3,}")
MARKS = (["* * *"], ["Ya.", "Tidak."], ["Yes.", "No."], ["T:", "J:"], ["—"], ["Q:", "A:"])


def clean(source: Source) -> Made:
    return same(join(source.paragraphs))


def clean_blank_lines(source: Source) -> Made:
    return same(join(source.paragraphs, "\n\n"))


def numbers_changed(source: Source) -> Made | None:
    """A paragraph stands again with its numbers changed, as in result lists and market reports."""
    p, _, rng = source
    at = [i for i in range(len(p)) if re.search(r"\d", p[i])]
    if not at:
        return None
    k = rng.choice(at)
    spots = list(re.finditer(r"\d", p[k]))
    chosen = {spot.start() for spot in rng.sample(spots, rng.randint(1, len(spots)))}
    other = "".join(str((int(c) + rng.randint(1, 8)) % 10) if i in chosen else c for i, c in enumerate(p[k]))
    return same(join([*p[: k + 1], other, *p[k + 1 :]]))


def negated(source: Source) -> Made | None:
    """A paragraph stands again with one word more that turns its meaning."""
    p, lang, rng = source
    negator = NEGATORS.get(lang)
    at = [i for i in range(len(p)) if len(p[i].split()) >= 8]
    if not negator or not at:
        return None
    words = p[rng.choice(at)].split(" ")
    words.insert(rng.randrange(1, len(words) - 1), negator)
    return same(join([*p, " ".join(words)]))


def name_changed(source: Source) -> Made | None:
    """A paragraph stands again about somebody else."""
    p, _, rng = source
    at = [(x, names) for x in p if (names := list(NAME.finditer(x)))]
    pool = sorted({name.group() for _, names in at for name in names})
    if len(pool) < 4:
        return None
    paragraph, names = rng.choice(at)
    name = rng.choice(names)
    other = rng.choice([w for w in pool if w[:3].lower() != name.group()[:3].lower()] or [""])
    if not other or other in paragraph:
        return None
    return same(join([*p, paragraph[: name.start()] + other + paragraph[name.end() :]]))


def meaning_swapped(source: Source) -> Made | None:
    """A paragraph stands again with one word swapped for a near twin that means something else."""
    p, _, rng = source
    swapped = swap_meaning(source)
    if swapped is None:
        return None
    k, paragraph = swapped
    at = rng.choice([k + 1, len(p)])
    return same(join([*p[:at], paragraph, *p[at:]]))


def short_lines(source: Source) -> Made:
    """Short lines of dialogue or section marks recur; they are not a repeated block."""
    p, _, rng = source
    marks = rng.choice(MARKS)
    return same(join([line for i, x in enumerate(p) for line in (x, marks[i % len(marks)])]))


def quote_recalled(source: Source) -> Made | None:
    """A later paragraph quotes part of an earlier one inside new words."""
    p, _, rng = source
    long = [i for i in range(len(p) - 1) if len(p[i]) > 200]
    if not long or not source.space or len(p) < 4:
        return None
    words, last = p[rng.choice(long)].split(" "), p[-1].split(" ")
    span = " ".join(words[: rng.randint(8, 14)])
    return same(join([*p[:-1], f"{p[-1]} “{span}” {last[0]} {' '.join(reversed(last[:12]))}"]))
