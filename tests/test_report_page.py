"""The page as text: what is on it, in which order, and that nothing in it can act."""

from __future__ import annotations

import base64
import hashlib
import re
from html.parser import HTMLParser
from io import BytesIO

import pytest
from report_values import BODY, DOUBLED, LEAD, cut, doubled

from dedupe_article.matcher import fingerprint
from dedupe_article.model import Cleaned, Failed, Repeat, Rule, Span
from dedupe_article.report.entry import Mode, Record, Wanted, failed_entry, file_entry, record_entry
from dedupe_article.report.page import Page
from dedupe_article.report.records import Tally, records_entries

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
    near = Repeat(Span(0, 9), Span(4, 20), Rule.NUMBERS, 0.9, odd)
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
    near = Repeat(Span(at, at + 20), Span(first, first + 20), Rule.NUMBERS, 0.9, "5 / 3")
    text = text_of(page(entry("a.txt"), entry("b.txt", cut(DOUBLED, [near]))))
    assert "Paragraphs 5-7 repeat 2-4 (3 paragraphs, 204 characters, exact): dropped" in text
    assert f"Stays Goes {BODY[0]} {BODY[0]} {BODY[1]} {BODY[1]} {BODY[2]} {BODY[2]}" in text
    assert "Part of paragraph 5 is close to part of paragraph 2: kept, numbers differ" in text
    assert f"3 / 5 · 90 % of the words agree · fingerprint {fingerprint(BODY[0][:20])}" in text
    assert text.count(LEAD) == 2


@pytest.mark.parametrize("mode", Mode)
def test_records_are_named_by_their_place_and_counted_once(mode: Mode) -> None:
    name = "news.jsonl"
    wanted = WANTED._replace(mode=mode)
    old, new = BytesIO(b"{}\n" * 40), BytesIO(b"{}\n" * 39)
    lines = [record_entry(name, Record(12, "text"), doubled(DOUBLED), wanted)]
    lines.append(failed_entry(Failed(name, "is too large"), wanted, Record(13, "text")))
    lines += records_entries(name, old, new, Tally(40, 1, odd=5, failed=1), wanted)
    text = text_of(page(*lines))
    assert "1 article of 35 said something twice" in text
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
