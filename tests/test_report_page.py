"""The page as text: what is on it, in which order, and that nothing in it can act."""

from __future__ import annotations

import base64
import hashlib
import re
from html.parser import HTMLParser
from io import BytesIO

import pytest
from report_values import BODY, DOUBLED, LEAD, cut, doubled

from dedupe_article.model import Cleaned, Failed, Repeat, Rule, Settings, Span
from dedupe_article.report.aligned import Mark, copy, marks, opcodes, rows, segments
from dedupe_article.report.entry import Mode, Record, Wanted, failed_entry, file_entry, record_entry
from dedupe_article.report.page import Page
from dedupe_article.report.patterns import Pattern, pattern
from dedupe_article.report.plot import plot
from dedupe_article.report.records import Tally, records_entries
from dedupe_article.report.view import language, view

WANTED = Wanted(mode=Mode.AUDIT, page=True)
HOSTILE = [
    "<script>alert(1)</script>",
    "\"onmouseover='alert(1)",
    "</style><img src=x onerror=alert(1)>",
    "javascript:alert(1)",
    "{{ 7 * 7 }}{% raw %}",
    "\u202eevil\u2066\x1b[2J\x9b\x01",
    "]]><!--",
]


def page(*entries: str) -> str:
    """The page for some entries."""
    made = Page()
    assert "".join(map(made.add, entries)) == ""
    return made.close()


def entry(name: str, cleaned: Cleaned | None = None) -> str:
    """The entry of a file."""
    return file_entry(name, DOUBLED.encode(), cleaned or doubled(), WANTED)


class Tags(HTMLParser):
    """Every tag and attribute of a page, and that they are closed in order."""

    VOID = ("meta", "link", "br", "rect", "path")

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.links: set[str] = set()
        self.feed(text)
        self.close()
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        self.links |= {value or "" for name, value in attrs if name in ("href", "src", "action", "srcset")}
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert tag in self.VOID or self.open.pop() == tag


def text_of(html: str) -> str:
    """What a reader of the page reads."""
    text = re.sub(r"<style>.*?</style>|<[^>]*>", " ", html, flags=re.S)
    return re.sub(r"\s+", " ", text)


def test_a_run_without_files_has_a_page() -> None:
    assert "Nothing was said twice" in page()


@pytest.mark.parametrize("odd", HOSTILE)
def test_nothing_from_a_text_or_name_acts(odd: str) -> None:
    text = DOUBLED.replace("eleven", odd)
    data = text.encode()
    near = Repeat(Span(0, 9), Span(4, 20), Rule.NUMBERS, 0.9, odd, odd)
    html = page(
        file_entry(f"{odd}/{odd}.txt", data, doubled(data), WANTED),
        file_entry(f"{odd}.txt", data, cut(data, [near]), WANTED),
        failed_entry(Failed(odd, odd), WANTED),
    )
    tags = Tags(html)
    assert tags.tags.isdisjoint({"script", "iframe", "img", "object", "embed", "base", "form", "link", "a:"})
    assert not [name for name in tags.attributes if name.startswith("on") or name == "style"]
    assert {link for link in tags.links if not re.fullmatch(r"#[a-z0-9]+", link)} == set()
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", html)
    html.encode()


def test_the_policy_allows_nothing_but_the_style_of_the_page() -> None:
    html = page(entry("a.txt"))
    style = re.search(r"<style>(.*?)</style>", html, re.S)
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', html)
    assert style
    assert policy
    digest = base64.b64encode(hashlib.sha256(style[1].encode()).digest()).decode()
    assert policy[1].replace("&#39;", "'") == (
        f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    )
    assert "url(" not in style[1]
    assert "@import" not in style[1]


def test_totals_lead_and_most_dropped_comes_first() -> None:
    half = f"{LEAD}\n{LEAD}\n"
    small = cut(half, [Repeat(Span(len(LEAD) + 1, len(half) - 1), Span(0, len(LEAD)), Rule.SAME, 1.0)])
    text = text_of(page(entry("x/small.txt", small), entry("x/big.txt"), entry("y/clean.txt", cut(DOUBLED, []))))
    assert "2 articles of 3 said something twice" in text
    assert "An audit: nothing was written." in text
    assert text.index("big.txt") < text.index("small.txt") < text.index("clean.txt")
    assert re.search(r"body twice 2 ", text)
    assert re.search(r" x 100 % 2 2 \d+ B body twice y 0 % 1 0 0 B ", text)


def test_a_card_shows_both_copies_the_reason_and_the_article() -> None:
    at, first = DOUBLED.rindex(BODY[0]), DOUBLED.index(BODY[0])
    near = Repeat(Span(at, at + 20), Span(first, first + 20), Rule.NUMBERS, 0.9, "5 / 3", "1:feedfeedfeedfeed")
    text = text_of(page(entry("a.txt"), entry("b.txt", cut(DOUBLED, [near]))))
    assert "Paragraphs 5-7 repeat 2-4 (3 paragraphs, 204 characters, exact): dropped" in text
    assert f"Stays Goes {BODY[0]} {BODY[0]} {BODY[1]} {BODY[1]} {BODY[2]} {BODY[2]}" in text
    assert "Part of paragraph 5 is close to part of paragraph 2: kept, numbers differ" in text
    assert "3 / 5 · 90 % of the words agree · fingerprint 1:feedfeedfeedfeed" in text
    assert text.count(LEAD) == 2


@pytest.mark.parametrize("mode", Mode)
def test_records_are_named_by_their_place_and_counted_once(mode: Mode) -> None:
    name = "news.jsonl"
    wanted = WANTED._replace(mode=mode)
    old, new = BytesIO(b"{}\n" * 40), BytesIO(b"{}\n" * 39)
    lines = [record_entry(name, Record(12, "text"), doubled(DOUBLED), wanted)]
    lines.append(failed_entry(Failed(name, "is too large"), wanted, Record(13, "text")))
    lines += records_entries(name, old, new, Tally(40, 1), wanted)
    text = text_of(page(*lines))
    assert "1 article of 40 said something twice" in text
    assert "news.jsonl:12 (text)" in text
    assert "news.jsonl:13 (text) is too large" in text


def test_above_two_thousand_files_only_those_that_changed_are_on_the_page(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dedupe_article.report.page.gathered.MOST", 20)
    near = cut(DOUBLED, [Repeat(Span(0, 9), Span(20, 29), Rule.NUMBERS, 0.9)])
    clean, odd, dirty = cut(DOUBLED, []), near, doubled()
    lines = [entry(f"clean{n}.txt", clean) for n in range(30)]
    lines += [entry(f"near{n}.txt", odd) for n in range(4)] + [entry(f"dirty{n}.txt", dirty) for n in range(4)]
    text = text_of(page(*lines))
    assert (text.count("clean1.txt"), text.count("near1.txt")) == (0, 0)
    assert text.count("dirty1.txt") == 2
    assert "4 articles of 38 said something twice" in text


def test_what_does_not_fit_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dedupe_article.report.page.gathered.MOST", 3)
    text = text_of(page(*(entry(f"{n}.txt") for n in range(5))))
    assert "And 2 articles with less; a report in .jsonl has them all." in text


TABLE = [
    ("the body stands again", [LEAD, *BODY, *BODY], "Repairs", "Repairs", len("".join(BODY)) + 4, Pattern.BODY_TWICE),
    ("a teaser stands on top", [LEAD, *BODY * 4, LEAD], "The harbour", "The harbour", len(LEAD), Pattern.TEASER),
    (
        "two in a row",
        [*["Filler."] * 90, *BODY, LEAD, LEAD, *BODY * 3],
        "The ha",
        "The ha",
        len(LEAD),
        Pattern.PAGE_OVERLAP,
    ),
    ("far apart, below", [*["Filler."] * 90, LEAD, *BODY * 4, LEAD], "The ha", "The ha", len(LEAD), Pattern.AGAIN),
]


@pytest.mark.parametrize(
    ("parts", "first", "last", "length", "found"), [row[1:] for row in TABLE], ids=[row[0] for row in TABLE]
)
def test_patterns(parts: list[str], first: str, last: str, length: int, found: Pattern) -> None:
    text = "\n\n".join(parts)
    one, two = text.index(first), text.rindex(last)
    assert pattern(Repeat(Span(two, two + length), Span(one, one + length), Rule.SAME, 1.0), text, length) is found


def test_a_body_in_one_line_and_in_paragraphs() -> None:
    glued = " ".join(BODY)
    text = f"{glued}\n\n" + "\n\n".join(BODY)
    twin = Span(len(glued) + 2, len(text))
    assert pattern(Repeat(Span(0, len(glued)), twin, Rule.SAME, 1.0), text, len(glued)) is Pattern.ONE_LINE


def test_a_doubled_body_is_one_line_in_the_plot() -> None:
    (line,) = plot(DOUBLED)
    at, again = DOUBLED.index("Repairs"), DOUBLED.rindex("Repairs")
    assert line == pytest.approx((at / len(DOUBLED), again / len(DOUBLED), 203 / len(DOUBLED)), abs=0.01)


@pytest.mark.parametrize("text", ["", "a", "a b c d", "word " * 200, "中" * 200])
def test_a_plot_of_anything_is_bounded(text: str) -> None:
    assert len(plot(text)) <= 400


def facing(left: str, right: str) -> list[tuple[str, str]]:
    """The rows of two copies, with odd words in brackets."""
    text = f"{left}\n\n{right}"
    one, two = copy(text, Span(0, len(left))), copy(text, Span(len(left) + 2, len(text)))
    ops = opcodes(one, two)
    marked = marks(one, two, ops)
    starts = [0, *(found.end() for found in re.finditer(r"\n\n", text))]

    def shown(side: int, first: int, stop: int) -> str:
        parts = segments((one, two)[side], marked[side], first, stop)
        signs = {Mark.SAME: "{}", Mark.WRITTEN_OTHERWISE: "({})", Mark.DIFFERENT: "[{}]"}
        return "".join(signs[part.mark].format(text[slice(*part.span)]) for part in parts)

    return [(shown(0, a, b), shown(1, c, d)) for a, b, c, d in rows(one, two, ops, starts)]


@pytest.mark.parametrize(
    ("left", "right", "found"),
    [
        ("It rained.", "It rained.", [("It rained.", "It rained.")]),
        ("It rained here.", "It snowed here.", [("It [rained] here.", "It [snowed] here.")]),
        ("It RAINED.", "It rained.", [("It (RAINED).", "It (rained).")]),
        ("One.\n\n“Two.” Three.", "One. “Two.” Three.", [("One.", "One."), ("“Two.” Three.", "“Two.” Three.")]),
        ("One. Two.", "One.\n\nTwo.", [("One.", "One."), ("Two.", "Two.")]),
        ("One.\n\nNew.\n\nTwo.", "One.\n\nTwo.", [("One.", "One."), ("[New].", ""), ("Two.", "Two.")]),
        ("天气很好。", "天气不好。", [("天气[很]好。", "天气[不]好。")]),
    ],
)
def test_copies_face_each_other(left: str, right: str, found: list[tuple[str, str]]) -> None:
    assert facing(left, right) == found


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The minister of 東京 spoke at length about trains.", ""),
        ("東京で雨が降った。", "ja"),
        ("서울에 비가", "ko"),
        ("天气很好。", "zh"),
    ],
)
def test_the_language_decides_how_characters_are_drawn(text: str, name: str) -> None:
    assert language(text) == name


def test_very_long_lines_are_cut_in_the_middle() -> None:
    text = "word " * 200_000
    shown = view(cut(text, [Repeat(Span(500_000, 999_999), Span(0, 499_999), Rule.SAME, 1.0)]), Settings())
    parts = [part for paragraph in shown["article"] for part, _ in paragraph]
    assert max(map(len, parts)) < 21_000
    assert "more characters" in parts[0]
