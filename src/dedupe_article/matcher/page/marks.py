"""Gaps, that is what stands between two words: which part belongs to the word before, and which to the word after."""

from __future__ import annotations

import re

OPENING = "“‘«‹„‚「『（(［[【〈《¿¡"
ENDING = ".,;:!?…)]}»”’\n "
# All up to the last tag that closes, or the last `<br>`, and all from the first tag that opens. Few texts have tags, so
# these are compiled when they are first needed.
CLOSED = r"(?s)^.*</[^<>]*>"
BROKEN = r"(?s)^.*<[bh]r[ /]*>"
OPENED = r"(?s)<(?![/bh]|[bh]r[ />]).*$|<(?:b|h\d)\b.*$"


def opening(gap: str, *, last: bool = False) -> str:
    """The part of a gap that belongs to the word after it: without what closes, and the white space after that.

    A `<br>` belongs to it only for the `last` passage of a line.

    >>> opening('. "'), opening(".</p><p>"), opening(".<br>"), opening(".<br>", last=True)
    ('"', '<p>', '', '<br>')
    """
    if "<" in gap:
        gap = re.sub(CLOSED, "", gap if last else re.sub(BROKEN, "", gap))
    return gap.lstrip(ENDING).lstrip()


def closing(gap: str) -> str:
    """The part of a gap that belongs to the word before it: without white space and what stands behind it.

    >>> closing('." '), closing('. "'), closing(".</p><p>")
    ('."', '.', '.</p>')
    """
    tail = (re.sub(OPENED, "", gap) if "<" in gap else gap).rstrip()
    rest = tail.rstrip(OPENING + "\"'")
    return rest.rstrip() if rest[-1:].isspace() else tail


def stuck(gap: str) -> str:
    """The part of a gap that touches the word before it."""
    return gap.split(maxsplit=1)[0] if gap and not gap[0].isspace() else ""


def beside(gap: str) -> str:
    """The part that touches the word before, if the gap has letters, which are pieces of mojibake; else ""."""
    return stuck(gap) if any(map(str.isalnum, gap)) else ""


def written_end(gap: str) -> int:
    """How many characters of a gap are blanks that are written out before the end of a line.

    >>> written_end("\\x1f \\n"), written_end("\\x1f\\n")
    (2, 0)
    """
    blanks = gap.partition("\n")[0]
    return len(blanks) if blanks.endswith(" ") else 0


def common_suffix(one: str, two: str) -> str:
    """The longest end that two texts share."""
    length = 0
    while length < min(len(one), len(two)) and one[-length - 1] == two[-length - 1]:
        length += 1
    return one[len(one) - length :]
