"""What happens to each special character, and why. Nothing that is read changes."""

from __future__ import annotations

import re
import unicodedata

import pytest

from dedupe_article import reader
from dedupe_article.model import Settings, Syntax
from dedupe_article.reader.composing import CLUSTER

# Why it stays, the text; `|` stands for the place of the character, which is named by its code.
STAYS = {
    "U+00BD is read as a half and stays one": ("½ |", "½"),
    "U+2460 is a circled one": ("| a", "①"),
    "U+FB01 is a ligature that somebody typed": ("|ne", "ﬁ"),
    "U+FF21 is a letter as wide as an ideograph": ("|", "Ａ"),
    "U+2019 is an apostrophe and is not straightened": ("it|s", "’"),
    "U+2026 is an ellipsis": ("so|", "…"),
    "U+2011 is a hyphen, though one that does not break": ("a|b", "\u2011"),
    "U+FE0F makes the heart before it a picture": ("❤|", "\ufe0f"),
    "U+0008 is a control that no rule knows": ("a|b", "\b"),
    "U+001B begins a terminal escape, which is shown escaped and not removed": ("a|b", "\x1b"),
    "U+FFFC stands for an object that was there": ("a | b", "\ufffc"),
    "U+FFFD stands for a character that was lost before": ("a|b", "\ufffd"),
    "U+E000 is private": ("a|b", "\ue000"),
    "U+034F keeps accents apart": ("a|b", "\u034f"),
    "U+200C in Persian parts a word without a space": ("می|خواهد", "\u200c"),
    "U+200C after a virama keeps it visible": ("क्| ष", "\u200c"),
    "U+200D between Indic letters makes half a letter": ("क्|ष", "\u200d"),
    "U+200D behind an Arabic letter gives its joined form": ("ه| x", "\u200d"),
    "U+200D joins emoji": ("👩|💻", "\u200d"),
    "U+200D joins emoji with a skin tone": ("👩🏽|💻", "\u200d"),
    "U+200B parts words in Khmer": ("ខ្ញុំ|ទៅ", "\u200b"),
    "U+200B parts words in Thai": ("ฉัน|ไป", "\u200b"),
    "U+180E stands before a Mongolian vowel": ("ᠠ|ᠡ", "\u180e"),
    "U+2060 is a word joiner, which says that a line must not break here": ("a|b", "\u2060"),
    "U+00AD at the end of a line is seen, and says that the word goes on": ("exam|\nple", "\xad"),
    "U+200F is needed beside Hebrew": ("שלום (abc)|.", "\u200f"),
    "U+202E in another line than the Hebrew may be needed": ("שלום\na |b", "\u202e"),
    "U+200E is needed beside Arabic": ("abc| مرحبا", "\u200e"),
    "U+200E stays elsewhere too": ("a| b", "\u200e"),
    "U+200E stays alone in a line": ("a\n|\nb", "\u200e"),
    "U+202B opens what is written from right to left": ("|שלום abc", "\u202b"),
    "U+2067 isolates what is written from right to left": ("abc |שלום", "\u2067"),
}

# Why it goes or changes, the text with `|` for the character, the character, and what it becomes.
CHANGES = {
    "CRLF ends a line": ("a|b", "\r\n", "a\nb"),
    "U+000D ends a line as old Macs did": ("a|b", "\r", "a\nb"),
    "U+0085 ends a line as mainframes did": ("a|b", "\x85", "a\nb"),
    "U+000B ends a line in Word": ("a|b", "\x0b", "a\nb"),
    "U+000C ends a page, and with it a line": ("a|b", "\x0c", "a\nb"),
    "U+000C behind a line end adds no blank line to a paragraph that goes on": ("a\n|b", "\x0c", "a\nb"),
    "U+2028 ends a line": ("a|b", "\u2028", "a\nb"),
    "U+2029 ends a paragraph, which may be one line": ("a|b", "\u2029", "a\nb"),
    "two blank lines are one": ("a|b", "\n\n\n", "a\n\nb"),
    "blank lines with blanks in them are blank": ("a\n|\nb", " \t\n \xa0", "a\n\nb"),
    "U+0009 between words is a space": ("a|b", "\t", "a b"),
    "two spaces are one": ("a|b", "  ", "a b"),
    "U+00A0 is a space": ("100|km", "\xa0", "100 km"),
    "U+202F is a narrow space": ("100|km", "\u202f", "100 km"),
    "U+2009 is a thin space": ("100|km", "\u2009", "100 km"),
    "U+200A is a hair space": ("a|b", "\u200a", "a b"),
    "U+2007 is a figure space": ("a|b", "\u2007", "a b"),
    "U+2003 is an em space": ("a|b", "\u2003", "a b"),
    "U+2000 is an en space by another name": ("a|b", "\u2000", "a b"),
    "U+205F is a mathematical space": ("a|b", "\u205f", "a b"),
    "U+1680 is an Ogham space": ("a|b", "\u1680", "a b"),
    "U+3000 between words is a space": ("中文|中文", "\u3000", "中文 中文"),
    "U+3000 before a paragraph is an indent": ("|中文", "\u3000\u3000", "中文"),
    "U+0020 at the end of a line is not seen": ("a|\nb", " ", "a\nb"),
    "U+0020 before prose is an indent": ("a\n|b", " ", "a\nb"),
    "U+200B in a Latin word is debris": ("news|paper", "\u200b", "newspaper"),
    "U+200B between a word and a space is debris": ("a| b", "\u200b", "a b"),
    "U+200B alone in a line leaves a blank one": ("a\n|\nb", "\u200b", "a\n\nb"),
    "U+200C in a Latin word only parts a ligature": ("Auf|lage", "\u200c", "Auflage"),
    "U+200C behind a Persian word joins nothing": ("می| خواهد", "\u200c", "می خواهد"),
    "U+200C twice is once": ("می|خواهد", "\u200c\u200c", "می\u200cخواهد"),
    "U+200D in a Latin word joins nothing": ("a|b", "\u200d", "ab"),
    "U+200D behind an emoji joins nothing": ("👩| x", "\u200d", "👩 x"),
    "U+FEFF inside a text is a byte order mark of a file that was joined to it": ("a|b", "\ufeff", "ab"),
    "U+00AD in a word is not seen": ("news|paper", "\xad", "newspaper"),
    "U+180E in a Latin word is debris": ("a|b", "\u180e", "ab"),
    "U+202E without letters from right to left hides what is written": ("a |b", "\u202e", "a b"),
    "U+061C without Arabic letters is debris": ("a|b", "\u061c", "ab"),
    "U+206A was given up by Unicode": ("a|b", "\u206a", "ab"),
    "U+0301 behind its letter becomes one with it": ("caf|", "e\u0301", "café"),
    "U+0301 behind debris becomes one with the letter": ("caf|", "e\u200b\u0301", "café"),
    "U+3099 makes a kana voiced": ("|", "か\u3099", "が"),
    "U+1161 makes a syllable with the consonant": ("|", "\u1112\u1161\u11ab", "한"),
    "U+212B is the letter Å by another name": ("|", "\u212b", "Å"),
    "U+2126 is the letter Ω by another name": ("5 |", "\u2126", "5 Ω"),
    "U+F900 is an ideograph by another name": ("|", "\uf900", "豈"),
    "U+0323 comes before U+0301 by rule": ("a|", "\u0301\u0323", "ạ\u0301"),
}


@pytest.mark.parametrize(("text", "mark"), STAYS.values(), ids=STAYS)
def test_it_stays(text: str, mark: str) -> None:
    source = text.replace("|", mark) + "\n"
    assert reader.read(source.encode(), Settings()).text == source


@pytest.mark.parametrize(("text", "mark", "expected"), CHANGES.values(), ids=CHANGES)
def test_it_changes(text: str, mark: str, expected: str) -> None:
    assert reader.read(text.replace("|", mark), Settings()).text == expected


def test_the_last_line_ends_in_one_newline() -> None:
    assert [reader.read(data, Settings()).text for data in (b"a", b"a\r\n", b"a \n\n \n", b"\n a")] == ["a\n"] * 4


LAYOUT = {
    "cells in columns stay": "Name   Town\nAnn    Rome\n",
    "cells behind tabs stay": "Name\tTown\tAge\nAnn\tRome\t30\n",
    "rows between bars stay": "| a   | b |\n",
    "verse in steps stays": "The wind\n    the wind\nand the rain\n",
    "code stays": "if x:\n    go()\n",
    "a nested list stays": "- a\n- b\n  - c\n",
}
COLLAPSED = {
    "all lines indented alike are prose": ("    One line.\n    Two lines.\n", "One line.\nTwo lines.\n"),
    "a first line indented is prose": ("   A title\n Words.\n", "A title\nWords.\n"),
    "long lines are prose, whatever the indents": (
        f"{'word ' * 14}.\n    {'word ' * 14}.\n{'word ' * 14}.",
        f"{'word ' * 14}.\n{'word ' * 14}.\n{'word ' * 14}.\n",
    ),
    "two spaces behind a full stop are a habit": ("It rains.  It pours.\nIt ends.  It starts.\n", None),
    "justified prose is prose": ("a long  line of words  here\nand one  more line of  words\n", None),
    "one tab is an accident": ("one\ttwo\nthree\n", "one two\nthree\n"),
}


@pytest.mark.parametrize("text", LAYOUT.values(), ids=LAYOUT)
def test_white_space_that_lines_up_stays(text: str) -> None:
    assert reader.read(text.encode(), Settings()).text == text


@pytest.mark.parametrize(("text", "expected"), COLLAPSED.values(), ids=COLLAPSED)
def test_white_space_in_prose_collapses(text: str, expected: str | None) -> None:
    assert reader.read(text.encode(), Settings()).text == (expected or text.replace("  ", " "))


MARKDOWN = {
    "an indent stays": ("- a\n    - b\n", "- a\n    - b\n"),
    "an indent of prose stays": ("a\n\n    b c\n", "a\n\n    b c\n"),
    "fenced code keeps its blanks and blank lines": (
        "```\na  =  1\n\n\nb\t= 2\n```\n",
        "```\na  =  1\n\n\nb\t= 2\n```\n",
    ),
    "a fence of tildes too": ("~~~ text\na  b\n~~~\n", "~~~ text\na  b\n~~~\n"),
    "a fence that is never closed goes on to the end": ("```\na  b\n", "```\na  b\n"),
    "behind the fence prose is prose": ("```\na  b\n```\nc  d\n", "```\na  b\n```\nc d\n"),
    "a shorter fence inside does not close it": ("````\n```\na  b\n````\n", "````\n```\na  b\n````\n"),
    "line ends in code are line ends": ("```\r\na  b\r\n```\r\n", "```\na  b\n```\n"),
    "runs inside prose are one space": ("a  b\n", "a b\n"),
    "a table in bars stays": ("| a   | b |\n|-----|---|\n", "| a   | b |\n|-----|---|\n"),
}


@pytest.mark.parametrize(("text", "expected"), MARKDOWN.values(), ids=MARKDOWN)
def test_white_space_in_markdown(text: str, expected: str) -> None:
    assert reader.read(text.encode(), Settings(syntax=Syntax.MARKDOWN)).text == expected


def test_every_character_that_can_join_the_one_before_it_is_looked_at_together_with_it() -> None:
    """The ranges against the Unicode of this Python: marks with a class, and second halves of compositions."""
    later = set()
    for place in range(0x110000):
        mark = chr(place)
        if unicodedata.combining(mark):
            later.add(mark)
        parts = unicodedata.decomposition(mark).split()
        if len(parts) == 2 and not parts[0].startswith("<"):
            later.add(chr(int(parts[1], 16)))
    later |= set(map(chr, [*range(0x1161, 0x1176), *range(0x11A8, 0x11C3)]))
    assert {mark for mark in later if not re.fullmatch(CLUSTER, "x" + mark)} == set()


@pytest.mark.parametrize("marks", ["\u0344\u0323", "\u0f73\u0f71", "".join(map(chr, range(0x300, 0x345)))])
def test_hundreds_of_marks_on_a_letter_come_out_as_unicode_has_it(marks: str) -> None:
    text = "a" + marks * 120 + "b"
    assert reader.read(text, Settings()).text == unicodedata.normalize("NFC", text)
