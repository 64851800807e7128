"""What kind of repetition a passage is, told by where it and its twin stand; it points at the fault in the scraper."""

from __future__ import annotations

from enum import Enum

from dedupe_article.model import Repeat, Span


class Pattern(Enum):
    """The shapes in which scraped articles repeat themselves; the value is what a reader of the report sees."""

    BODY_TWICE = "body twice"
    ONE_LINE = "body in one line"
    PAGE_OVERLAP = "page overlap"
    TEASER = "teaser"
    AGAIN = "passage again"


# A doubled body takes close to half of the text, a tripled one a third; an overlap or teaser rarely a quarter.
BODY = 0.3
# A teaser stands in the first tenth of an article or within its first two sentences.
TOP = 0.1
TOP_CHARACTERS = 300
# Between two pages stand a page number, a byline or an advertisement.
BETWEEN = 120


def pattern(repeat: Repeat, text: str) -> Pattern:
    """The shape of one dropped passage in `text`."""
    first, second = sorted((repeat.span, repeat.twin))
    length = repeat.span.end - repeat.span.start
    if glued(repeat, text):
        return Pattern.ONE_LINE
    if length >= BODY * len(text):
        return Pattern.BODY_TWICE
    if first.start <= max(TOP_CHARACTERS, TOP * len(text)) and second.start - first.end > BETWEEN:
        return Pattern.TEASER
    if second.start - first.end <= BETWEEN:
        return Pattern.PAGE_OVERLAP
    return Pattern.AGAIN


def glued(repeat: Repeat, text: str) -> bool:
    """Whether one of the two copies has no line end where the other has several."""
    ends = [text.count("\n", *stretch) for stretch in (repeat.span, repeat.twin)]
    return min(ends) == 0 and max(ends) > 1


def fraction(spans: list[Span], length: int) -> float:
    """The share of a text of `length` that lies in `spans`, which do not overlap."""
    return sum(end - start for start, end in spans) / length if length else 0.0
