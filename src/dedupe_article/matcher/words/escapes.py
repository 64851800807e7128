"""White space that is written out as in program text: `\\n` for a line end, `\\t` for a tab.

It comes from saving the inside of a JSON string, or a string as a program prints it.
"""

from __future__ import annotations

import re

from dedupe_article.matcher.words.debris import OUT

# It stands behind a mark of punctuation, behind another one, or where no small letter follows: `temp\new` is a path and
# `\nu` is TeX. What was escaped twice has two strokes.
CLOSED = r"[\w\"'”’)\]»][.,;!?…\"'”’)\]»]"
WRITTEN = re.compile(
    rf"(?<!\\)\\{{1,2}}[nrt](?:(?<={CLOSED}\\[nrt])|(?<={CLOSED}\\\\[nrt])|(?<=\\[nrt]\\[nrt])|(?<=\\[nrt]\\\\[nrt])"
    r"|(?![a-z]))"
)
# Where lines have real ends too, one that is written out right before a real one ends no line of its own.
ENDING = re.compile(rf"(?<!{OUT})(?<!{OUT}[\n ])(?:{OUT}++[\n ])++(?![^\n])")


def shown(text: str) -> str:
    """`text` with white space in place of what is written out, length kept.

    >>> shown(r"It rained.\\nIt snowed."), shown(r"C:\\new")
    ('It rained.\\x1f\\nIt snowed.', 'C:\\\\new')
    """
    if "\\" not in text:
        return text
    seen = WRITTEN.sub(white, text)
    return ENDING.sub(lambda ends: ends.group().replace("\n", " "), seen) if "\n" in text and OUT in seen else seen


def white(written: re.Match[str]) -> str:
    """The white space that is meant, filled up to the same length with white space, so that no cut ends inside."""
    found = written.group()
    return ("\n" if found[-1] == "n" else " ").rjust(len(found), OUT)
