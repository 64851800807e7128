"""Damage: a copy that says something new; the new must survive and the rest goes."""

from __future__ import annotations

import re

from .case import Made, Source, join, new_sentences, sentences
from .pairs import swap_meaning


def new_paragraph(source: Source) -> Made | None:
    """The copy brings one paragraph that is new."""
    p, _, rng = source
    if len(p) < 6:
        return None
    new, base = p[-2], p[:-2] + p[-1:]
    at = rng.randrange(2, len(base))
    return Made(join(base + base[1:at] + [new] + base[at:]), join([*base, new]))


def new_sentence(source: Source) -> Made | None:
    """One paragraph of the copy says one sentence more."""
    p, _, rng = source
    donors = [s for s in sentences(p[-1]) if len(s) >= 40]
    if not donors or len(p) < 5:
        return None
    extra, base = donors[0], p[:-1]
    k = rng.randrange(1, len(base))
    longer = base[k] + source.space + extra
    fuller = [*base[:k], longer, *base[k + 1 :]]
    later = base[:k] + base[k + 1 :] + [longer]
    text = join(base + base[1:k] + [longer] + base[k + 1 :])
    return Made(text, join([*base, extra]), (join(fuller), join(later)))


def changed_number(source: Source) -> Made | None:
    """One number of the copy differs; that paragraph (or that sentence) stays."""
    p, _, rng = source
    at = [i for i in range(1, len(p)) if re.search(r"\d", p[i])]
    if not at:
        return None
    k = rng.choice(at)
    spot = rng.choice(list(re.finditer(r"\d", p[k])))
    digit = str((int(spot.group()) + rng.randint(1, 8)) % 10)
    return one_changed(p, k, p[k][: spot.start()] + digit + p[k][spot.end() :])


def swapped_word(source: Source) -> Made | None:
    """One word of the copy means something else; that paragraph (or that sentence) stays."""
    p = source.paragraphs
    swapped = swap_meaning(source._replace(paragraphs=p[1:]))
    return swapped and one_changed(p, swapped[0] + 1, swapped[1])


def one_changed(p: list[str], k: int, paragraph: str) -> Made:
    """Lead, body, and the body with `paragraph` in the place of its paragraph `k`."""
    sentence_alone = join(p + new_sentences(paragraph, p[k]))
    return Made(join(p + p[1:k] + [paragraph] + p[k + 1 :]), join([*p, paragraph]), (sentence_alone,))
