"""What the page shows of one article, as plain values: the text with its repeats marked, the copies, the plot."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Any

from dedupe_article import reader, splitter
from dedupe_article.matcher import fingerprint
from dedupe_article.model import Cleaned, Paragraph, Repeat, Settings
from dedupe_article.report.account import filled, sentence
from dedupe_article.report.aligned import Copy, copy, marks, opcodes, rows, segments
from dedupe_article.report.plot import plot

# A browser lays out some 100,000 characters of an article at once without a pause; what is longer is cut in the middle.
LONGEST = 20_000
MOST_PARAGRAPHS = 400
MOST_REPEATS = 40
SCRIPTS = (
    ("ja", re.compile("[\u3040-\u30ff]")),
    ("ko", re.compile("[\uac00-\ud7a3\u1100-\u11ff]")),
    ("zh", re.compile("[\u3400-\u4dbf\u4e00-\u9fff]")),
)
# One letter in twenty tells a text of that script from one that quotes a name in it.
SCRIPT_SHARE = 20


def view(cleaned: Cleaned, settings: Settings) -> dict[str, Any]:
    """The view of an article with repeats; every value is one that JSON holds."""
    text = cleaned.article.text
    paragraphs = filled(splitter.split(reader.in_lines(text), settings.syntax))
    shown = [*cleaned.dropped, *cleaned.near]
    return {
        "language": language(text),
        "pairs": [pair(repeat, text, paragraphs) for repeat in sorted(shown)[:MOST_REPEATS]],
        "left_out": max(0, len(shown) - MOST_REPEATS),
        "article": list(article(text, paragraphs, cleaned)),
        "plot": [list(line) for line in plot(text)],
        "lines": [
            [repeat.rule.drops, *(round(place / len(text), 4) for place in (*repeat.twin, *repeat.span))]
            for repeat in shown
        ],
        "edges": [round(paragraph.start / len(text), 4) for paragraph in paragraphs[1:MOST_PARAGRAPHS]],
    }


def language(text: str) -> str:
    """The language that decides how Chinese characters are drawn, or nothing."""
    sample = text[:2000]
    for name, letters in SCRIPTS:
        if len(letters.findall(sample)) * SCRIPT_SHARE > len(sample):
            return name
    return ""


def pair(repeat: Repeat, text: str, paragraphs: tuple[Paragraph, ...]) -> dict[str, Any]:
    """The two copies of one repeat, row by row, the twin first, also in what differs."""
    twin, passage = copy(text, repeat.twin), copy(text, repeat.span)
    ops = opcodes(twin, passage)
    marked = marks(twin, passage, ops)
    starts = [paragraph.start for paragraph in paragraphs]
    return {
        "drops": repeat.rule.drops,
        "title": sentence(repeat._replace(detail=""), text, paragraphs),
        "detail": repeat.detail.split(" / ")[::-1] if repeat.detail else [],
        "score": round(repeat.score, 4),
        "fingerprint": fingerprint(text[slice(*repeat.span)]),
        "rows": [
            [written(text, twin, marked[0], (a, b)), written(text, passage, marked[1], (c, d))]
            for a, b, c, d in rows(twin, passage, ops, starts)
        ][:MOST_PARAGRAPHS],
    }


def written(text: str, side: Copy, marked: Sequence[Any], stretch: tuple[int, int]) -> list[list[Any]]:
    """One side of a row: pairs of text and mark."""
    return [[shortened(text[slice(*part.span)]), int(part.mark)] for part in segments(side, marked, *stretch)]


def article(text: str, paragraphs: tuple[Paragraph, ...], cleaned: Cleaned) -> Iterator[list[list[str]]]:
    """The article paragraph by paragraph, each as pairs of text and what became of it."""
    edges, states = painted(len(text), cleaned)
    for paragraph in paragraphs[:MOST_PARAGRAPHS]:
        first, last = bisect_left(edges, paragraph.start + 1) - 1, bisect_left(edges, paragraph.end)
        parts = []
        for index in range(first, last):
            part = text[max(edges[index], paragraph.start) : min(edges[index + 1], paragraph.end)]
            parts.append([shortened(part), states[index]])
        yield parts


def painted(length: int, cleaned: Cleaned) -> tuple[list[int], list[str]]:
    """The edges of all repeats, from 0 to `length`, and what became of the stretch behind each."""
    stretches = [(repeat.twin, "twin") for repeat in cleaned.dropped]
    stretches += [(span, "near") for repeat in cleaned.near for span in (repeat.twin, repeat.span)]
    stretches += [(repeat.span, "dropped") for repeat in cleaned.dropped]
    edges = sorted({0, length, *(place for span, _ in stretches for place in span)})
    states = [""] * len(edges)
    for span, state in stretches:
        for index in range(bisect_left(edges, span.start), bisect_left(edges, span.end)):
            states[index] = state
    return edges, states


def shortened(text: str) -> str:
    """The text, or its beginning and end if it is very long."""
    if len(text) <= LONGEST:
        return text
    half = LONGEST // 2
    return f"{text[:half]} […{len(text) - LONGEST:,} more characters…] {text[-half:]}"
