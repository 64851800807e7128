"""A gap, which is what stands between two words: what of it belongs to the one before it, what to the one behind."""

from __future__ import annotations

import re

OPENING = "“‘«‹„‚「『（(［[【〈《¿¡"
ENDING = ".,;:!?…)]}»”’\n "
# What stands before the last tag that closes, with it, and what stands behind the first one that opens.
# Few texts have tags, so that these are compiled when first asked for.
CLOSED = r"(?s)^.*</[^<>]*>"
BROKEN = r"(?s)^.*<[bh]r[ /]*>"
OPENED = r"(?s)<(?![/bh]|[bh]r[ />]).*$|<(?:b|h\d)\b.*$"


def opening(gap: str, *, last: bool = False) -> str:
    """What of a gap belongs to the word behind it: neither what closes nor the white space behind that.

    Nor does a `<br>`, but to the `last` passage of a line.

    >>> opening('. "'), opening(".</p><p>"), opening(".<br>"), opening(".<br>", last=True)
    ('"', '<p>', '', '<br>')
    """
    if "<" in gap:
        gap = re.sub(CLOSED, "", gap if last else re.sub(BROKEN, "", gap))
    return gap.lstrip(ENDING).lstrip()


def closing(gap: str) -> str:
    """What of a gap belongs to the word before it: not the white space at its end, nor a quotation mark behind some.

    >>> closing('." '), closing('. "'), closing(".</p><p>")
    ('."', '.', '.</p>')
    """
    tail = (re.sub(OPENED, "", gap) if "<" in gap else gap).rstrip()
    rest = tail.rstrip(OPENING + "\"'")
    return rest.rstrip() if rest[-1:].isspace() else tail


def stuck(gap: str) -> str:
    """What of a gap stands right beside the word before it."""
    return gap.split(maxsplit=1)[0] if gap and not gap[0].isspace() else ""


def beside(gap: str) -> str:
    """What stands right beside the word if there are letters in the gap: pieces of mojibake."""
    return stuck(gap) if any(map(str.isalnum, gap)) else ""


def written_end(gap: str) -> int:
    """How much of a gap is blanks that are written out before the end of a line.

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
