"""A short account of one article, for `-v`."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from dedupe_article import reader, splitter
from dedupe_article.matcher import fingerprint
from dedupe_article.model import Cleaned, How, Paragraph, Repeat, Rule, Settings, Span
from dedupe_article.report.normalised import normalised
from dedupe_article.report.screen import safe
from dedupe_article.report.summary import number

# Two stretches of this length and the words around them fit into two lines of a terminal.
LONGEST = 60


class Place(NamedTuple):
    """Paragraphs `first` to `last`, counted from 1, and whether the stretch is all of them."""

    first: int
    last: int
    whole: bool


def account(name: str, cleaned: Cleaned, settings: Settings) -> str:
    """What was found in the article `name` and what became of it, a line each; empty if there is nothing to say.

    The name is said once, ahead of the lines.
    """
    lines = [*notes(cleaned), *findings(cleaned, settings)]
    return "".join([f"{line}\n" for line in ([f"{safe(name)}:", *(f"  {line}" for line in lines)] if lines else [])])


def notes(cleaned: Cleaned) -> Iterator[str]:
    """What a reader should know of the decoding (a guess, stray bytes, a mark), and what was normalised."""
    encoding = cleaned.article.encoding
    if encoding.how is How.STRAYS:
        yield f"decoded as UTF-8; {strays(cleaned)} read as Windows-1252"
    elif encoding.how not in (How.TEXT, How.UTF8):
        yield f"decoded as {safe(encoding.name)} ({encoding.how.value})"
    if kinds := normalised(cleaned.article):
        yield f"normalised: {', '.join(f'{kind} ({count:,})' for kind, count in kinds.items())}"


def strays(cleaned: Cleaned) -> str:
    """How many stray bytes, and what the first ones stand for."""
    at = cleaned.article.encoding.strays
    shown = "".join(cleaned.article.source[place] for place in at[:8])
    return f"{number(len(at), 'stray byte')} ({safe(shown)}{'...' if len(at) > 8 else ''})"


def findings(cleaned: Cleaned, settings: Settings) -> Iterator[str]:
    """A line for each repeat, in the order of the text, and its fingerprint under it."""
    repeats = sorted([*cleaned.dropped, *cleaned.near], key=lambda repeat: repeat.span)
    if not repeats:
        return
    text = cleaned.article.text
    paragraphs = filled(splitter.split(reader.in_lines(text), settings.syntax))
    for repeat in repeats:
        yield sentence(repeat, text, paragraphs)
        yield f"  fingerprint {fingerprint(text[slice(*repeat.span)])}"


def sentence(repeat: Repeat, text: str, paragraphs: tuple[Paragraph, ...]) -> str:
    """One repeat in words.

    `paragraphs 8-13 repeat 2-7 (6 paragraphs, 1,667 characters, exact): dropped`
    """
    passage, twin = place(repeat.span, text, paragraphs), place(repeat.twin, text, paragraphs)
    what = subject(passage)
    if not repeat.rule.drops:
        return f"{what} {'is' if single(passage) else 'are'} close to {other(passage, twin)}{differing(repeat, twin)}"
    verb = "repeats" if single(passage) else "repeat"
    sizes = [f"{number(repeat.span.end - repeat.span.start, 'character')}", manner(repeat)]
    if passage.whole:
        sizes.insert(0, number(passage.last - passage.first + 1, "paragraph"))
    return f"{what} {verb} {other(passage, twin)} ({', '.join(sizes)}): dropped"


def subject(passage: Place) -> str:
    """The passage, ahead of its verb."""
    return (
        f"paragraph{'s' * (passage.last > passage.first)} {span(passage)}"
        if passage.whole
        else f"part of {noun(passage)}"
    )


def other(passage: Place, twin: Place) -> str:
    """The twin, behind the verb."""
    if not twin.whole:
        return "another part of it" if twin == passage else f"part of {noun(twin)}"
    return span(twin) if passage.whole else noun(twin)


def noun(passage: Place) -> str:
    """The paragraphs of a passage, with the noun."""
    return f"paragraph{'s' * (passage.last > passage.first)} {span(passage)}"


def span(passage: Place) -> str:
    """The numbers of the paragraphs: `4`, or `8-13`."""
    return f"{passage.first}" if passage.first == passage.last else f"{passage.first}-{passage.last}"


def single(passage: Place) -> bool:
    """Whether the subject takes a verb in the singular."""
    return passage.first == passage.last or not passage.whole


def manner(repeat: Repeat) -> str:
    """How alike a dropped passage and its twin are."""
    return "exact" if repeat.rule is Rule.SAME else safe(repeat.reason)


def differing(repeat: Repeat, twin: Place) -> str:
    """Why a near repeat stays: ` but says 5 where 4 says 3: kept`, or the reason in words."""
    here, slash, there = map(brief, repeat.detail.partition(" / "))
    where = noun(twin).removeprefix("paragraph ") if twin.whole else "the other"
    if not slash or " / " in there or not (here or there):
        return f": kept, {safe(repeat.reason)}"
    if not there:
        return f" but adds {here}: kept"
    if not here:
        return f" but lacks {there}: kept"
    return f" but says {here} where {where} says {there}: kept"


def brief(words: str) -> str:
    """Words that fit into a line; a report has them all.

    >>> brief("one " * 20)
    'one one one one one one one one one one one one one one one…'
    """
    return safe(words if len(words) <= LONGEST else f"{words[:LONGEST].rstrip()}…")


def filled(paragraphs: tuple[Paragraph, ...]) -> tuple[Paragraph, ...]:
    """The paragraphs that hold something, which are those that people count."""
    return tuple(paragraph for paragraph in paragraphs if paragraph.end > paragraph.start)


def place(stretch: Span, text: str, paragraphs: tuple[Paragraph, ...]) -> Place:
    """The paragraphs that `stretch` touches; white space and marks at their edges aside, it may be all of them."""
    first = max(0, bisect_right(paragraphs, stretch.start, key=lambda paragraph: paragraph.start) - 1)
    last = max(first, bisect_right(paragraphs, stretch.end - 1, key=lambda paragraph: paragraph.start) - 1)
    before, behind = text[paragraphs[first].start : stretch.start], text[stretch.end : paragraphs[last].end]
    return Place(first + 1, last + 1, not any(map(str.isalnum, before + behind)))
