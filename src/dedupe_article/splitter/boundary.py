"""Where sentences begin."""

from __future__ import annotations

import re

END = re.compile(
    r"(?P<wide>[。！？｡]+[」』”’）\"'）]*)\s*(?=\S)"
    r"|(?P<stop>[.!?…؟۔।॥]+)(?P<close>[\"'”’»)\]」』]*)(?P<blank>\s+)(?=\S)"
)
OPENERS = "\"'“‘«([¿¡„‹「『-–—"


def sentences(text: str, start: int, end: int) -> tuple[int, ...]:
    """Where the sentences of `text[start:end]` begin; the first of them is `start`.

    In doubt a sentence goes on: a longer unit is the safer one.

    >>> sentences("Rp1.052.000 was paid. Dr. No left.", 0, 34)
    (0, 22)
    """
    found = [start]
    for match in END.finditer(text, start, end):
        at = match.end()
        if at < end and (match["wide"] or is_edge(text, match, found[-1], end)):
            found.append(at)
    return tuple(found)


def is_edge(text: str, match: re.Match[str], start: int, end: int) -> bool:
    """Whether a sentence ends at `match` and another begins behind it."""
    after = text[match.end() : match.end() + 4].lstrip(OPENERS)
    if after and (after[0].islower()):
        return False
    if match["stop"] != ".":
        return match["stop"][:2] != ".." or not after[:1].isdigit()
    word = last_word(text, start, match.start())
    if match["close"]:
        return True
    if after[:1].isdigit():
        return len(word) >= 4
    return (
        not (len(word) == 1 and not word.isdigit())
        and not (len(word) <= 3 and word[:1].isupper())
        and "." not in word
        and not word.isdigit()
    )


def last_word(text: str, start: int, end: int) -> str:
    """The word that ends at `end`, without marks that open it."""
    return text[max(start, end - 40) : end].rsplit(None, 1)[-1].lstrip(OPENERS) if end > start else ""
