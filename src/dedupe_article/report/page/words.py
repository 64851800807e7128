"""The words of the page that are not in its template."""

from __future__ import annotations

from dedupe_article.report.patterns import Pattern
from dedupe_article.report.screen import escape, plain

# What text needs to be set properly: line ends and tabs, the joiners of Persian, Indic scripts and emoji, and the marks
# that place punctuation in right-to-left text.
NEEDED = "\n\t\u200c\u200d\u200e\u200f\u061c"

ABOUT = {
    Pattern.BODY_TWICE.value: "the whole body stands again; look at what the scraper takes for the body",
    Pattern.ONE_LINE.value: "the body stands once in one line and once in paragraphs; often an unclosed tag",
    Pattern.PAGE_OVERLAP.value: "a passage stands twice in a row; often two pages that were joined",
    Pattern.TEASER.value: "the beginning says what the body says again; a teaser or a pull quote",
    Pattern.AGAIN.value: "a passage stands again elsewhere; an embedded post or a pull quote",
}


def visible(text: str) -> str:
    """The text with what would hide or turn it shown escaped, and all that sets it properly kept.

    >>> visible("one\\u202etwo")
    'one\\\\u202etwo'
    """
    if text.isprintable():
        return text
    return "".join([part if plain(part) or part in NEEDED else escape(part) for part in text])


def percent(share: float) -> str:
    """A share in words.

    >>> percent(0.481), percent(0.004), percent(0.0)
    ('48 %', 'under 1 %', '0 %')
    """
    return "under 1 %" if 0 < share < 0.01 else f"{share:.0%}".replace("%", " %")
