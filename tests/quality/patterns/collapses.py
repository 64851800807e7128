"""Accidents of scraping, laid out by hand over articles of the project: each text has one cleaned form."""

from __future__ import annotations

import html
import textwrap

from ..build import OWN, lines
from ..case import join, sentences
from .pattern import Pattern

POST = (
    "“The bridge is closed, the ferry is full and the road is under water. If you can stay where you are tonight, "
    "please stay.” — Kirkhaven Council (@kirkhaven) November 16, 2024"
)
CAPTION = "Volunteers fill sandbags behind the school in Lower Brae on Saturday. Photo: Elspeth Rowan"
PAYWALL = [
    "This article is for members only. Please sign in or take out a subscription to read on without limits.",
    "Already a member? Enter the address that you used when you joined and we will send you a link.",
]
NEWSLETTER = (
    "Every morning at seven: the five stories that the north coast is talking about, free of charge in your inbox."
)


def article(name: str) -> list[str]:
    return lines((OWN / f"{name}.txt").read_text(encoding="utf-8"))


def row(says: str, text: list[str], *expected: list[str]) -> Pattern:
    return Pattern(says, join(text), tuple(join(wanted) for wanted in expected))


def collapses() -> tuple[Pattern, ...]:
    return (*sections(), *glued(), *pages(), *boxes(), *headings(), *same_words())


def sections() -> tuple[Pattern, ...]:
    p = article("de-bahnhof-uhr")
    a, b = ["Was geschehen ist", *p[1:4]], ["Was es kostet", *p[4:8]]
    whole = [p[0], *a, *b]
    return (
        row("sections stand in the order A B A B", [p[0], *a, *b, *a, *b], whole),
        row("sections stand in the order A A B B", [p[0], *a, *a, *b, *b], whole),
        row("a loop runs twice before the article goes on", [*p[:5], *p[:5], *p[5:]], p),
        row("the article stands there four times", p * 4, p),
        row("each paragraph stands twice in a row", [x for x in p for _ in range(2)], p),
        row("the first half comes again behind the whole", [*p, *p[1:5]], p),
    )


def glued() -> tuple[Pattern, ...]:
    p = article("id-sidang-jembatan")
    body, glue = p[1:], " ".join
    rest = [glue(p[i:]) for i in range(len(p))]
    return (
        row("the body stands glued into one line, then paragraph by paragraph", [p[0], glue(body), *body], p),
        row("the body stands paragraph by paragraph, then glued into one line", [*p, glue(body)], p),
        row(
            "an unclosed tag has each paragraph followed by all the rest in one line",
            [line for i, x in enumerate(p) for line in (x, *rest[i + 1 : i + 2])],
            p,
        ),
        row(
            "an unclosed tag has each paragraph preceded by all the rest in one line",
            [line for i, x in enumerate(p) for line in (*rest[i : i + 1], x)],
            p,
        ),
        row("each line is the one before without its first paragraph", rest, [rest[0]]),
        row(
            "each line is the one before with one paragraph more",
            [glue(p[:i]) for i in range(1, 6)],
            p[:5],
            [glue(p[:5])],
        ),
        row("a paragraph says itself twice in its own line", [p[0], p[1] + " " + p[1], *p[2:]], p),
    )


def pages() -> tuple[Pattern, ...]:
    p = article("en-court-orchard")
    words = p[4].split(" ")
    first, second = " ".join(words[: len(words) // 2]), " ".join(words[len(words) // 2 :])
    return (
        row("page two opens with the last paragraph of page one", [*p[:5], *p[4:]], p),
        row("page two opens with the last three paragraphs of page one", [*p[:7], *p[4:]], p),
        row("page one breaks off in a paragraph that page two gives whole", [*p[:4], first + "…", *p[4:]], p),
        row("page two opens with the second half of the last paragraph", [*p[:5], second, *p[5:]], p),
        row("two page breaks have an overlap of two paragraphs each", [*p[:4], *p[2:6], *p[4:]], p),
    )


def boxes() -> tuple[Pattern, ...]:
    p = article("en-live-storm")
    with_post = [*p[:4], POST, *p[4:]]
    return (
        row("an embedded post stands twice in a row", [*p[:4], POST, POST, *p[4:]], with_post),
        row("an embedded post stands again at the end", [*p[:4], POST, *p[4:], POST], with_post),
        row(
            "three pictures of a gallery have one caption",
            [*p[:2], CAPTION, CAPTION, p[2], CAPTION, *p[3:]],
            [*p[:2], CAPTION, *p[2:]],
        ),
        row("the paywall block stands above and below", [p[0], *PAYWALL, *p[1:5], *PAYWALL], [p[0], *PAYWALL, *p[1:5]]),
        row(
            "the newsletter box stands after every third paragraph",
            [*p[:3], NEWSLETTER, *p[3:6], NEWSLETTER, *p[6:], NEWSLETTER],
            [*p[:3], NEWSLETTER, *p[3:]],
        ),
        row(
            "the newest entry of a live report is pinned on top", [p[0], p[8], *p[1:]], [p[0], p[8], *p[1:8], *p[9:]], p
        ),
    )


def headings() -> tuple[Pattern, ...]:
    p = article("es-apagon-isla")
    said = sentences(p[2])[0]
    deck = sentences(p[6])[0].rstrip(".")
    title = "Santa Irene pasa nueve horas a oscuras en la noche más calurosa de su historia"
    return (
        row(
            "the title stands in the head and again over the text",
            [title, "Por Lucía Andrade", title, *p],
            [title, "Por Lucía Andrade", *p],
        ),
        row("a pull quote repeats a sentence between two other paragraphs", [*p[:5], said, *p[5:]], p),
        row("the deck is a sentence of the article without its full stop", [deck, *p], p),
        row("a teaser of the first paragraph is cut off in a word", [p[0][:100].rsplit(" ", 1)[0] + " (...)", *p], p),
    )


def same_words() -> tuple[Pattern, ...]:
    p = article("fr-pont-fermeture")
    q = article("en-harbour-strike")
    apart = join(q, "\n\n").split("\n")
    entities = [html.escape(x).replace("é", "&eacute;").replace("’", "&rsquo;") for x in p[1:]]
    return (
        row("the copy is full of HTML entities", [*p, *entities], p),
        row(
            "the copy is full of soft hyphens",
            [*q, *(x.replace("ment", "\u00adment").replace("ter", "\u00adter") for x in q[1:])],
            q,
        ),
        row(
            "the copy has zero-width spaces between words",
            [*q, *(x.replace(" the ", " \u200bthe\u200b ") for x in q[1:])],
            q,
        ),
        row("the copy is hard-wrapped with words broken at line ends", [*apart, "", *hyphenated(q[1:])], q),
        row(
            "the copy lost its quotes and commas",
            [*q, *(x.replace(", ", " ").translate(dict.fromkeys(map(ord, "“”"))) for x in q[1:])],
            q,
        ),
    )


def hyphenated(paragraphs: list[str]) -> list[str]:
    """Each paragraph set in short lines, long words broken by a hyphen, a blank line behind it."""
    out: list[str] = []
    for paragraph in paragraphs:
        wrapped = textwrap.fill(paragraph, 58, break_on_hyphens=False).replace("\n", " \n")
        out += [broken(wrapped), ""]
    return out


def broken(wrapped: str) -> str:
    """The first long word of each line but the first moves half up to the line before."""
    first, *rest = wrapped.split(" \n")
    for line in rest:
        word, space, tail = line.partition(" ")
        if len(word) >= 8 and word.isalpha():
            first += f" {word[:4]}-\n{word[4:]}{space}{tail}"
        else:
            first += f"\n{line}"
    return first
