"""Letters and their marks as one character where Unicode has it (NFC), as edits no wider than they must be."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from dedupe_article.model import Edit
from dedupe_article.reader.edits import smallest

# Every character that can join or change places with the one before it, and many that cannot: a superset in few ranges.
LATER = (
    "\u0300-\u036f\u0483-\u0489\u0590-\u05cf\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0700-\u1cff\u1dc0-\u1dff"
    "\u20d0-\u20ff\u2cef-\u2cf1\u2d7f\u2de0-\u2dff\u302a-\u302f\u3099\u309a\ua66f-\uabff\ud7b0-\ud7ff\ufb1e\ufe20-\ufe2f"
    "\U00010000-\U0001ffff"
)
# Both take a millisecond to compile, which is done when a text first asks.
CLUSTER = f"[^{LATER}]?[{LATER}]+|[^\0-\x7f{LATER}]"
STRETCH = f"(?:[^{LATER}][{LATER}]*){{1,200}}|[{LATER}]+"
# Unicode calls up to 30 marks on a letter safe (UAX 15); the standard library sorts many more in quadratic time.
LONG = 64
# The marks that are two: taken apart before sorting.
DOUBLE = {0x0344: "\u0308\u0301", 0x0F73: "\u0f71\u0f72", 0x0F75: "\u0f71\u0f74", 0x0F81: "\u0f71\u0f80"}


def compose_letters(text: str) -> list[Edit]:
    """The edits that make `text` NFC."""
    edits = []
    for start, old in loose_clusters(text):
        edit = smallest(start, old, composed(old))
        if edit:
            edits.append(edit)
    return edits


def loose_clusters(text: str) -> Iterator[tuple[int, str]]:
    """The letters with their marks that may not be NFC, each with its place; stretches of NFC are skipped at once."""
    for stretch in re.finditer(STRETCH, text):
        start, end = stretch.span()
        # A stretch as long as that is one letter with its marks, and asking costs as much as composing.
        if end - start < 10_000 and unicodedata.is_normalized("NFC", stretch[0]):
            continue
        for cluster in re.finditer(CLUSTER, stretch[0]):
            yield start + cluster.start(), cluster[0]


def composed(cluster: str) -> str:
    """`cluster` in NFC, in a time that grows with its length alone."""
    if len(cluster) > LONG:
        cluster = in_order(cluster)
    return unicodedata.normalize("NFC", cluster)


def in_order(cluster: str) -> str:
    """`cluster` with each long run of marks sorted by combining class; marks of one class keep their order."""
    if any(map(cluster.__contains__, map(chr, DOUBLE))):
        cluster = cluster.translate(DOUBLE)
    kinds: dict[int, list[str]] = {}
    for mark in set(cluster):
        kinds.setdefault(unicodedata.combining(mark), []).append(mark)
    bases = "".join(map(re.escape, kinds.pop(0, ())))
    parts = re.split(f"([{bases}])", cluster) if bases else [cluster]
    return "".join(sorted_marks(part, kinds) if len(part) > LONG else part for part in parts)


def sorted_marks(marks: str, kinds: dict[int, list[str]]) -> str:
    """`marks` sorted by combining class; `kinds` has the marks of each class that occurs."""
    dropped = {kind: [mark for other in kinds if other != kind for mark in kinds[other]] for kind in kinds}
    return "".join(without(marks, dropped[kind]) for kind in sorted(kinds))


def without(text: str, marks: list[str]) -> str:
    """`text` without any of the marks."""
    if len(marks) > 16:
        return text.translate(dict.fromkeys(map(ord, marks)))
    for mark in marks:  # five times as fast as `translate`
        text = text.replace(mark, "")
    return text
