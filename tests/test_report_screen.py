"""What may reach a screen, and the line that sums a run up."""

from __future__ import annotations

import re
import sys
import unicodedata

import pytest

from dedupe_article.report.line import UNSAFE
from dedupe_article.report.page.words import NEEDED, visible
from dedupe_article.report.screen import safe
from dedupe_article.report.summary import Counts, size, summary

OBEYED = ("Cc", "Cf", "Cs", "Zl", "Zp")
EVERY = [chr(code) for code in range(sys.maxunicode + 1)]


@pytest.mark.parametrize("text", ["Café, 12 %", "中文　报道", "a\xa0b\u202fc", "مرحبا", "e\u0301", "👍🏽"])
def test_what_only_draws_stays(text: str) -> None:
    assert safe(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\nb\tc\r", r"a\nb\tc\r"),
        ("\x1b]8;;http://x\x07", r"\x1b]8;;http://x\x07"),
        ("\x9b31m", r"\x9b31m"),
        ("\u202egpj.exe", r"\u202egpj.exe"),
        ("\u2028", r"\u2028"),
        ("\udcff", r"\udcff"),
        ("\U000e0041", r"\U000e0041"),
    ],
)
def test_what_a_terminal_obeys_is_escaped(text: str, shown: str) -> None:
    assert safe(text) == shown


def test_no_character_that_is_obeyed_gets_through() -> None:
    odd = [character for character in EVERY if unicodedata.category(character) in OBEYED]
    assert all(safe(character) != character and safe(character).isprintable() for character in odd)


def test_the_page_keeps_what_sets_text_and_nothing_else() -> None:
    odd = [character for character in EVERY if unicodedata.category(character) in OBEYED]
    assert {character for character in odd if visible(character) == character} == set(NEEDED)


def test_json_escapes_what_is_obeyed() -> None:
    odd = [character for character in EVERY if unicodedata.category(character) in OBEYED and character >= " "]
    assert not [character for character in odd if not re.fullmatch(UNSAFE, character)]
    safe_ones = [character for character in EVERY if character.isprintable() or unicodedata.category(character) == "Zs"]
    assert not [character for character in safe_ones if re.fullmatch(UNSAFE, character)]


@pytest.mark.parametrize(
    ("counts", "line"),
    [
        (Counts(), "0 files cleaned"),
        (Counts(unchanged=88), "0 files cleaned, 88 unchanged"),
        (Counts(1, 1, 412, 0, 0, 0), "1 file cleaned (1 passage, 412 B)"),
        (Counts(12, 48, 31_200, 88, 1), "12 files cleaned (48 passages, 31.2 kB), 88 unchanged, 1 failed"),
        (Counts(1200, 4800, 3_120_000, 0, 0, 7), "1,200 files cleaned (4,800 passages, 3.1 MB), 7 skipped"),
    ],
)
def test_a_run_in_one_line(counts: Counts, line: str) -> None:
    assert summary(counts) == line


@pytest.mark.parametrize(
    ("count", "shown"), [(0, "0 B"), (999, "999 B"), (1000, "1.0 kB"), (999_960, "1.0 MB"), (5 * 10**12, "5000.0 GB")]
)
def test_sizes_are_said_in_steps_of_a_thousand(count: int, shown: str) -> None:
    assert size(count) == shown
