"""What kind of repetition a passage is, told by where it and its twin stand; it points at the fault in the scraper."""

from __future__ import annotations

from enum import Enum

from dedupe_article.model import Repeat


class Pattern(Enum):
    """The shapes in which scraped articles repeat themselves; the value is what a reader of the report sees."""

    BODY_TWICE = "body twice"
    ONE_LINE = "body in one line"
    PAGE_OVERLAP = "page overlap"
    TEASER = "teaser"
    AGAIN = "passage again"


# A doubled body takes close to half of the text, a tripled one a third; an overlap or teaser rarely a quarter.
BODY = 0.3
# A copy of the body with a changed number or a new paragraph in it goes in parts, of which some are short.
PART = 0.2
# A teaser starts in the first tenth of an article.
TOP = 0.1
# Between two pages stand a page number, a byline or an advertisement.
BETWEEN = 120


def pattern(repeat: Repeat, text: str, dropped: int) -> Pattern:
    """The shape of one dropped passage in `text`, of which `dropped` characters went in all."""
    first, second = sorted((repeat.span, repeat.twin))
    if glued(repeat, text):
        return Pattern.ONE_LINE
    if dropped >= BODY * len(text) and repeat.span.end - repeat.span.start >= PART * dropped:
        return Pattern.BODY_TWICE
    if first.start <= TOP * len(text):
        return Pattern.TEASER
    if second.start - first.end <= BETWEEN:
        return Pattern.PAGE_OVERLAP
    return Pattern.AGAIN


def glued(repeat: Repeat, text: str) -> bool:
    """Whether one of the two copies has no line end where the other has several."""
    ends = [text.count("\n", *stretch) for stretch in (repeat.span, repeat.twin)]
    return min(ends) == 0 and max(ends) > 1
