"""How a message shows a passage."""

from __future__ import annotations

# Two thirds of a line of a terminal: enough to find the place.
SHOWN = 60


def shorten(passage: str) -> str:
    """The passage on one line, in quotes, its middle left out when it is long.

    >>> shorten("It rained\\n for a week.")
    '"It rained for a week."'
    """
    words = " ".join(passage[: 4 * SHOWN].split())
    if len(passage) <= 4 * SHOWN and len(words) <= SHOWN:
        return f'"{words}"'
    return f'"{words[: SHOWN - 20]} ... {" ".join(passage[-4 * SHOWN :].split())[-20:]}"'
