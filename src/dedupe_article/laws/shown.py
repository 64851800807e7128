"""Law 1 where white space is written out: everything else is read as it stands."""

from __future__ import annotations

import re

from dedupe_article.laws.passage import shorten
from dedupe_article.model import LawBroken

WRITTEN = re.compile(r"\\{1,2}[nrt]")


def check_shown(text: str, shown: str) -> None:
    """`shown` has what `text` has in each place, or white space in place of a written line end or tab."""
    place = 0
    for written in WRITTEN.finditer(text):
        start, end = written.span()
        if shown[start:end].isspace():
            _check_same(text, shown, place, start)
            place = end
    _check_same(text, shown, place, max(len(text), len(shown)))


def _check_same(text: str, shown: str, start: int, end: int) -> None:
    if text[start:end] != shown[start:end]:
        raise LawBroken(f"law 1: {shorten(text[start:end])} is read as {shorten(shown[start:end])}")
