"""Normalisation as a list of edits on the source."""

from __future__ import annotations

import re
import unicodedata

from dedupe_article.model import Edit, Syntax

RUN = re.compile("[ \t\n\r\x0b\x0c\x85\xa0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff\xad]+")
BREAK = re.compile("\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")


def normalise(source: str, syntax: Syntax, *, is_file: bool) -> tuple[tuple[Edit, ...], str]:
    """The edits that make `source` normal, and the text with them made."""
    del syntax
    edits = []
    for run in RUN.finditer(source):
        old = run[0]
        breaks = len(BREAK.findall(old))
        if run.start() == 0:
            new = ""
        elif run.end() == len(source):
            new = "\n" if is_file or breaks else ""
        elif breaks:
            new = "\n" * min(breaks, 2)
        else:
            new = " " if old.strip("\u200b\u2060\ufeff\xad") else ""
        if new != old:
            edits.append(Edit(run.start(), run.end(), new))
    text = make(source, edits)
    if is_file and text and not text.endswith("\n"):
        edits.append(Edit(len(source), len(source), "\n"))
        text += "\n"
    if not unicodedata.is_normalized("NFC", text):
        return (Edit(0, len(source), unicodedata.normalize("NFC", text)),), unicodedata.normalize("NFC", text)
    return tuple(edits), text


def make(source: str, edits: list[Edit]) -> str:
    """The source with the edits made."""
    if not edits:
        return source
    pieces, place = [], 0
    for start, end, replacement in edits:
        pieces += [source[place:start], replacement]
        place = end
    return "".join([*pieces, source[place:]])
