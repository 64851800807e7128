"""Damage: runs of paragraphs, or the whole article, stand again just as they were."""

from __future__ import annotations

from .case import Made, Source, join


def body_twice(source: Source) -> Made:
    """The ANTARA case: lead, body, body."""
    p = source.paragraphs
    return Made(join(p + p[1:]), join(p))


def article_twice(source: Source) -> Made:
    p = source.paragraphs
    return Made(join(p + p, "\n\n"), join(p, "\n\n"))


def article_three_times(source: Source) -> Made:
    p = source.paragraphs
    return Made(join(p * 3), join(p))


def run_repeated(source: Source) -> Made | None:
    """Two to four paragraphs stand again further down."""
    p, _, rng = source
    if len(p) < 6:
        return None
    length = rng.randint(2, min(4, len(p) - 3))
    start = rng.randrange(len(p) - length - 1)
    if sum(len(x) for x in p[start : start + length]) < 160:
        return None  # a few short lines that recur are no artefact
    again = rng.randint(start + length + 1, len(p))
    return Made(join(p[:again] + p[start : start + length] + p[again:]), join(p))


def paragraph_again(source: Source) -> Made | None:
    """Page two opens with the last paragraph of page one."""
    p, _, rng = source
    i = rng.randrange(1, len(p))
    return Made(join(p[: i + 1] + p[i:]), join(p)) if len(p[i]) >= 80 else None


def shuffled(source: Source) -> Made | None:
    """The paragraphs of the copy stand in another order."""
    p, _, rng = source
    copy = p[1:]
    rng.shuffle(copy)
    return Made(join(p + copy), join(p)) if all(len(x) >= 80 for x in copy) else None


def notices_between(source: Source) -> Made:
    """New one-line notices stand between the paragraphs of the copy; each is kept, where it stands."""
    p, _, rng = source
    notices = ["Advertisement", "Baca juga: Berita lainnya", "Read more", "Foto: Istimewa"]
    rng.shuffle(notices)
    slots = rng.sample(range(1, len(p)), min(len(notices), len(p) - 1, 3))
    placed = dict(zip(slots, notices, strict=False))
    copy = [line for i, x in enumerate(p[1:], start=1) for line in (x, placed.get(i)) if line]
    return Made(join(p + copy), join(p + [placed[i] for i in sorted(placed)]))
