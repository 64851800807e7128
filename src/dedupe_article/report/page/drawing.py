"""The dot plot as a drawing, in units of its template: 300 a side."""

from __future__ import annotations

from typing import Any

SIDE = 300


def drawing(view: dict[str, Any]) -> dict[str, Any]:
    """The paths of the plot of one article: grid, repeats, and those of them that were dropped or stayed.

    Both axes are the article; down is the later copy, so that every line stands below the diagonal.
    """
    lines = [(drops, min(a, c), min(b, d), max(a, c), max(b, d)) for drops, a, b, c, d in view["lines"]]
    return {
        "side": SIDE,
        "grid": "".join(f"M0 {at(edge)}H{at(edge)}V{SIDE}" for edge in view["edges"]),
        "runs": "".join(f"M{at(x)} {at(y)}l{at(length)} {at(length)}" for x, y, length in view["plot"]),
        "dropped": "".join(path(*line) for drops, *line in lines if drops),
        "near": "".join(path(*line) for drops, *line in lines if not drops),
    }


def path(left: float, right: float, top: float, bottom: float) -> str:
    """A line from one corner of a rectangle to the other."""
    return f"M{at(left)} {at(top)}L{at(right)} {at(bottom)}"


def at(share: float) -> str:
    """A share of the article in units of the drawing, with one decimal."""
    return f"{share * SIDE:.1f}".removesuffix(".0")
