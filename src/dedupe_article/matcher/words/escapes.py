"""White space that stands written out, as program text has it: `\\n` for a line end, `\\t` for a tab.

Who saves the inside of a JSON string, or the printed form of one, has articles in which line ends are two letters.
"""

from __future__ import annotations

import re

from dedupe_article.matcher.words.debris import OUT

# Behind the mark of a sentence, or another one, or where no small letter follows: `temp\new` is a path, and `\nu` is
# TeX. What is escaped twice has two strokes.
CLOSED = r"[\w\"'”’)\]»][.,;!?…\"'”’)\]»]"
WRITTEN = re.compile(
    rf"(?<!\\)\\{{1,2}}[nrt](?:(?<={CLOSED}\\[nrt])|(?<={CLOSED}\\\\[nrt])|(?<=\\[nrt]\\[nrt])|(?<=\\[nrt]\\\\[nrt])"
    r"|(?![a-z]))"
)
# Where lines have real ends too, it ends no line of its own right before one.
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
    """What is written out, filled up to its length; a cut never ends inside, since it is white space up to its end."""
    found = written.group()
    return ("\n" if found[-1] == "n" else " ").rjust(len(found), OUT)
