"""Damage: a copy that was misspelt, re-encoded, re-broken or cut off on the way."""

from __future__ import annotations

import textwrap
from collections.abc import Callable

from .case import Made, Make, Source, join, sentences
from .noise import lost_spaces, mojibake, typography, typos


def changed(source: Source, change: Callable[[str], str]) -> Made | None:
    """Lead, body, and the body changed paragraph by paragraph; nothing if it changed nothing."""
    p = source.paragraphs
    copy = [change(x) for x in p[1:]]
    return Made(join(p + copy), join(p)) if copy != p[1:] else None


def misspelt(rate: float) -> Make:
    """The maker of copies with `rate` slips a letter."""

    def make(source: Source) -> Made:
        p, _, rng = source
        return Made(join(p + [typos(x, rate, rng) for x in p[1:]]), join(p))

    return make


def other_typography(source: Source) -> Made:
    p, _, rng = source
    return Made(join(p + [typography(x, rng) for x in p[1:]]), join(p))


def spaces_lost(source: Source) -> Made | None:
    if not source.space:
        return None
    p, _, rng = source
    return Made(join(p + [lost_spaces(x, rng) for x in p[1:]]), join(p))


def upper_case(source: Source) -> Made | None:
    return changed(source, str.upper)


def in_mojibake(source: Source) -> Made | None:
    """The second copy is in mojibake; only where it stays readable."""
    body = source.paragraphs[1:]
    swollen = sum(len(mojibake(x)) for x in body) > 1.2 * sum(len(x) for x in body)
    return None if not source.space or swollen else changed(source, mojibake)


def poor_copy_first(source: Source) -> Made | None:
    """The first copy is the poor one (misspelt, in capitals or with lost spaces); the sound one stays."""
    p, _, rng = source
    kinds: list[Callable[[str], str]] = [lambda x: typos(x, 0.02, rng), lambda x: poorer(x, source)]
    if source.space and [x.upper() for x in p] != p:
        kinds.append(str.upper)
    poor = rng.choice(kinds)
    copy = [poor(x) for x in p[1:]]
    return Made(join(p[:1] + copy + p[1:]), join(p)) if copy != p[1:] else None


def poorer(text: str, source: Source) -> str:
    """`text` with other typography and lost spaces, or with slips where there are no spaces to lose."""
    if not source.space:
        return typos(text, 0.02, source.rng)
    return typography(lost_spaces(text, source.rng), source.rng)


def rewrapped(source: Source) -> Made | None:
    """The second copy is hard-wrapped, paragraphs set apart by blank lines."""
    if not source.space:
        return None
    p, _, rng = source
    wrapped = [textwrap.fill(x, rng.choice([60, 72, 80])) for x in p[1:]]
    return Made(join(p + wrapped, "\n\n"), join(p, "\n\n"))


def merged(source: Source) -> Made:
    """The second copy lost its paragraph breaks."""
    p = source.paragraphs
    return Made(join([*p, join(p[1:], source.space)]), join(p))


def split(source: Source) -> Made | None:
    """The second copy has a line for each sentence."""
    p = source.paragraphs
    lines = [s for x in p[1:] for s in sentences(x)]
    if len(lines) <= len(p) or join(lines, source.space) != join(p[1:], source.space):
        return None
    return Made(join(p + lines), join(p))


def one_line(source: Source) -> Made:
    """Article and copy on a single line."""
    p, gap = source.paragraphs, source.space
    return Made(join(p + p[1:], gap), join(p, gap))


def teaser_first(source: Source) -> Made | None:
    """A cut-off teaser of the first paragraphs stands above the article."""
    p, _, rng = source
    cut = []
    for x in p[:2]:
        if len(x) < 120:
            return None
        at = rng.randint(90, min(len(x) - 10, 180))
        cut.append(x[:at].rsplit(" ", 1)[0].rstrip(" ,.;:") + rng.choice(["...", " ...", "…", " [...]"]))
    return Made(join(cut[: rng.randint(1, 2)] + p), join(p))


def cut_off(source: Source) -> Made | None:
    """The second copy breaks off in the middle of a paragraph."""
    p, _, rng = source
    k = rng.randrange(2, len(p))
    if len(p[k]) < 100:
        return None
    part = p[k][: int(len(p[k]) * rng.uniform(0.5, 0.85))]
    if source.space:
        part = part.rsplit(" ", 1)[0]
    return Made(join(p + p[1:k] + [part]), join(p))
