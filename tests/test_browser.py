"""The page in a real browser: nothing acts, nothing is fetched, and people can read it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from report_values import cut

from dedupe_article.model import Failed, Repeat, Rule, Span
from dedupe_article.report.entry import Mode, Wanted, failed_entry, file_entry
from dedupe_article.report.page import Page as Report

pytestmark = pytest.mark.browser
CHROMIUM = shutil.which("chromium")
FLAGS = "no-sandbox disable-gpu disable-quic no-first-run disable-background-networking disable-component-update"
WANTED = Wanted(mode=Mode.AUDIT, page=True)
ORDINARY = {
    "en": [
        "The harbour opens again.",
        "Repairs to the pier took eleven weeks.",
        "The boats lay in the river meanwhile.",
    ],
    "ar": [
        "يفتح الميناء أبوابه من جديد.",
        "استغرق إصلاح الرصيف أحد عشر أسبوعا.",
        "رست القوارب في النهر في تلك الأثناء.",
    ],
    "zh": ["港口星期一重新开放。", "码头的维修用了十一个星期。", "这段时间船停在河里。"],
    "ja": ["港は月曜日に再び開く。", "桟橋の修理には十一週間かかった。", "その間、船は川に停まっていた。"],
    "hi": ["बंदरगाह सोमवार को फिर खुलेगा।", "घाट की मरम्मत में ग्यारह सप्ताह लगे।", "इस बीच नावें नदी में खड़ी रहीं।"],
    "th": ["ท่าเรือเปิดอีกครั้งในวันจันทร์", "การซ่อมท่าเรือใช้เวลาสิบเอ็ดสัปดาห์", "ระหว่างนั้นเรือจอดอยู่ในแม่น้ำ"],
    "fa": [
        "بندر دوشنبه دوباره باز می\u200cشود.",
        "تعمیر اسکله یازده هفته طول کشید.",
        "قایق\u200cها در این مدت در رودخانه بودند.",
    ],
}
HOSTILE = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)><svg onload=alert(1)>",
    '" onmouseover="alert(1)" x="',
    "</style></title></textarea><script>alert(1)</script>",
    "<a href='javascript:alert(1)'>javascript:alert(1)</a>",
    "\u202ereversed\u2066\x1b]8;;http://example.org\x07",
    "<iframe src=http://example.org></iframe><link rel=stylesheet href=http://example.org/x.css>",
    "x" * 1_000_000,
    "word " * 200_000,
]


def doubled(name: str, parts: list[str]) -> str:
    """The entry of an article whose later paragraphs stand twice, with a number changed in a third copy."""
    text = "\n\n".join([*parts, *parts[1:], parts[1].replace("e", "3")]) + "\n"
    first, second = text.index(parts[1]), text.rindex("\n\n".join(parts[1:]))
    length = len("\n\n".join(parts[1:]))
    last = Span(text.rindex("\n\n") + 2, len(text) - 1)
    repeats = [
        Repeat(Span(second, second + length), Span(first, first + length), Rule.SAME, 1.0),
        Repeat(last, Span(first, first + len(parts[1])), Rule.NUMBERS, 0.9, f"3 / {parts[2]}"),
    ]
    return file_entry(name, text.encode(), cut(text.encode(), repeats), WANTED)


def written(path: Path, entries: list[str]) -> str:
    """The address of a page with these entries."""
    report = Report()
    for entry in entries:
        report.add(entry)
    path.write_text(report.close(), encoding="utf-8")
    return path.as_uri()


@pytest.fixture(scope="module")
def ordinary(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A page of articles in seven languages."""
    entries = [doubled(f"news/{language}/{language}.txt", parts) for language, parts in ORDINARY.items()]
    entries += [file_entry("news/clean.txt", b"One.\n", cut(b"One.\n", []), WANTED)]
    entries += [failed_entry(Failed("news/image.txt", "is no text; give the article, not the picture"), WANTED)]
    return written(tmp_path_factory.mktemp("page") / "ordinary.html", entries)


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A page of articles that attack it, by name and by text."""
    entries = [
        doubled(f"{odd[:90]}/{odd[:90]}.txt", [f"Lead {odd}", f"First eleven {odd}.", f"Then {odd} again."])
        for odd in HOSTILE
    ]
    entries += [failed_entry(Failed(odd[:300], odd[:300]), WANTED) for odd in HOSTILE]
    return written(tmp_path_factory.mktemp("page") / "hostile.html", entries)


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """Debian's Chromium with a profile of its own."""
    if not CHROMIUM and "CI" not in os.environ:
        pytest.skip("chromium is not installed")
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - not in the extra [test]

    with sync_playwright() as playwright:
        flags = [f"--{flag}" for flag in [*FLAGS.split(), "disable-sync"]]
        profile = str(tmp_path_factory.mktemp("profile"))
        opened = playwright.chromium.launch_persistent_context(
            profile, executable_path=CHROMIUM, args=flags, headless=True
        )
        yield opened
        opened.close()


class Seen:
    """A page in the browser, and all that it did beside being shown."""

    def __init__(self, browser: Any, address: str, width: int = 1280, scheme: str = "light") -> None:
        self.did: list[str] = []
        self.page = browser.new_page()
        self.page.on("console", lambda message: self.did.append(f"console: {message.text}"))
        self.page.on("pageerror", lambda error: self.did.append(f"error: {error}"))
        self.page.on("dialog", self.dismissed)
        self.page.on("request", lambda request: self.did.append(f"request: {request.url}"))
        self.page.set_viewport_size({"width": width, "height": 900})
        self.page.emulate_media(color_scheme=scheme)
        self.page.goto(address)
        self.did.remove(f"request: {address}")

    def dismissed(self, dialog: Any) -> None:
        """A dialog opened."""
        self.did.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    def open_all(self) -> None:
        """Unfold every article, as a reader would by clicking each."""
        self.page.eval_on_selector_all("details", "all => all.forEach(one => one.open = true)")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 400, 1280])
@pytest.mark.parametrize("which", ["ordinary", "hostile"])
def test_the_page_does_nothing_but_be_read(
    which: str, width: int, scheme: str, browser: Any, request: pytest.FixtureRequest
) -> None:
    seen = Seen(browser, request.getfixturevalue(which), width, scheme)
    seen.open_all()
    for summary in seen.page.query_selector_all("summary")[:3]:
        summary.hover()
    assert seen.page.evaluate("document.documentElement.scrollWidth") <= width
    assert seen.page.evaluate("document.querySelectorAll('script,iframe,img,object,embed,form,link,base').length") == 0
    assert seen.did == []
    seen.page.close()


def test_hostile_text_is_read_as_text(browser: Any, hostile: str) -> None:
    seen = Seen(browser, hostile)
    text = seen.page.text_content("body")
    assert all(odd in text for odd in HOSTILE[:5])
    assert r"\u202ereversed\u2066\x1b]8;;http://example.org\x07" in text
    seen.page.close()


def test_a_link_in_the_table_unfolds_its_article(browser: Any, ordinary: str) -> None:
    seen = Seen(browser, ordinary)
    assert seen.page.locator("details.article[open]").count() == 0
    seen.page.locator(".list a").nth(2).click()
    assert seen.page.locator("details.article").nth(2).get_attribute("open") is not None
    assert seen.page.locator("details.article .copies").nth(4).is_visible()
    seen.page.close()


def test_the_keyboard_unfolds_an_article(browser: Any, ordinary: str) -> None:
    seen = Seen(browser, ordinary)
    seen.page.keyboard.press("Tab")
    assert seen.page.evaluate("document.activeElement.textContent") == "Skip to the articles"
    seen.page.locator("details.article > summary").first.focus()
    seen.page.keyboard.press("Enter")
    assert seen.page.locator("details.article[open]").count() == 1
    seen.page.close()


@pytest.mark.parametrize(
    ("language", "direction", "lang"),
    [
        ("en", "ltr", ""),
        ("ar", "rtl", ""),
        ("fa", "rtl", ""),
        ("zh", "ltr", "zh"),
        ("ja", "ltr", "ja"),
        ("hi", "ltr", ""),
    ],
)
def test_text_runs_the_way_it_is_written(language: str, direction: str, lang: str, browser: Any, ordinary: str) -> None:
    seen = Seen(browser, ordinary)
    cell = seen.page.locator("details.article", has_text=f"{language}.txt").locator("td.kept").first
    assert cell.evaluate("cell => getComputedStyle(cell).direction") == direction
    assert cell.get_attribute("lang") == lang
    assert cell.text_content() == ORDINARY[language][1]
    seen.page.close()


# Contrast of text by WCAG 2: colours are taken over the nearest background that is not see-through.
CONTRAST = """() => {
  const parse = c => c.match(/[\\d.]+/g).map(Number);
  const line = v => (v /= 255) <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4;
  const light = c => { const [r, g, b] = parse(c).map(line);
    return .2126 * r + .7152 * g + .0722 * b; };
  const behind = e => { for (; e; e = e.parentElement) { const c = getComputedStyle(e).backgroundColor;
    if (parse(c)[3] !== 0) return c; } return 'rgb(255,255,255)'; };
  return [...document.querySelectorAll('body *')]
    .filter(e => !e.closest('svg') && [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim()))
    .map(e => { const [a, b] = [light(getComputedStyle(e).color), light(behind(e))].sort((x, y) => y - x);
      return [(a + .05) / (b + .05), e.tagName + '.' + e.className]; })
    .filter(([ratio]) => ratio < 4.5);
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_all_text_stands_out_from_its_ground(scheme: str, browser: Any, ordinary: str) -> None:
    seen = Seen(browser, ordinary, scheme=scheme)
    seen.open_all()
    assert seen.page.evaluate(CONTRAST) == []
    seen.page.close()


def test_a_screen_reader_finds_headings_tables_and_what_was_dropped(browser: Any, ordinary: str) -> None:
    seen = Seen(browser, ordinary)
    seen.open_all()
    tree = seen.page.locator("body").aria_snapshot()
    assert '- heading "7 articles of 8 said something twice" [level=1]' in tree
    assert '- columnheader "Stays"' in tree
    assert "- deletion: " in tree
    assert 'img "Dot plot of the article against itself' in tree
    levels = seen.page.eval_on_selector_all("h1,h2,h3,h4", "all => all.map(one => Number(one.tagName[1]))")
    assert all(after - before <= 1 for before, after in pairwise(levels))
    seen.page.close()


def test_the_page_prints(browser: Any, ordinary: str) -> None:
    seen = Seen(browser, ordinary, scheme="dark")
    seen.open_all()
    seen.page.emulate_media(media="print")
    assert seen.page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert seen.page.evaluate(CONTRAST) == []
    assert seen.page.pdf().startswith(b"%PDF")
    seen.page.close()
