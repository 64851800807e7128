"""What a run did, in one line."""

from __future__ import annotations

from typing import NamedTuple


class Counts(NamedTuple):
    """How many files were cleaned, what went out of them, and how many stayed or failed.

    `cleaned` counts every file that changed, `passages` and `dropped` (bytes as UTF-8) what was left out of them.
    """

    cleaned: int = 0
    passages: int = 0
    dropped: int = 0
    unchanged: int = 0
    failed: int = 0
    skipped: int = 0


def summary(counts: Counts) -> str:
    """One line on a run: the files cleaned, and every other count that is not 0.

    >>> summary(Counts(cleaned=12, passages=48, dropped=31_200, unchanged=88, failed=1))
    '12 files cleaned (48 passages, 31.2 kB), 88 unchanged, 1 failed'
    """
    parts = [f"{number(counts.cleaned, 'file')} cleaned"]
    if counts.cleaned:
        parts[0] += f" ({number(counts.passages, 'passage')}, {size(counts.dropped)})"
    others = ((counts.unchanged, "unchanged"), (counts.failed, "failed"), (counts.skipped, "skipped"))
    return ", ".join(parts + [f"{count:,} {what}" for count, what in others if count])


def number(count: int, noun: str) -> str:
    """A count and its noun.

    >>> number(1, "file"), number(1200, "file")
    ('1 file', '1,200 files')
    """
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"


def size(count: int) -> str:
    """Bytes as people say them, in steps of 1,000.

    >>> size(999), size(31_249), size(4_000_000)
    ('999 B', '31.2 kB', '4.0 MB')
    """
    amount, units = float(count), ["kB", "MB", "GB"]
    if count < 1000:
        return f"{count} B"
    amount /= 1000
    while amount >= 999.95 and len(units) > 1:
        amount /= 1000
        units.pop(0)
    return f"{amount:.1f} {units[0]}"
