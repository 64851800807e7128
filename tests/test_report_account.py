"""The account of one article that `-v` gives."""

from __future__ import annotations

import pytest
from report_values import BODY, DOUBLED, LEAD, cut, doubled

from dedupe_article.matcher import fingerprint
from dedupe_article.model import Article, Cleaned, Encoding, How, Repeat, Rule, Settings, Span
from dedupe_article.report.account import account

TEXT = DOUBLED.rstrip()
SENTENCES = "The bridge is shut until May. It was built in 1904. It rained. It was built in 1904. A ferry runs."


def lines(text: str, repeat: Repeat) -> list[str]:
    """What is said of a text with one repeat, without the name and the fingerprint."""
    return [line.strip() for line in account("a.txt", cut(text, [repeat]), Settings()).splitlines()[1:-1]]


def near(detail: str, rule: Rule = Rule.NUMBERS) -> list[str]:
    """What is said of a near repeat with this detail: the fifth paragraph and the second."""
    at = TEXT.rindex(BODY[0])
    first = TEXT.index(BODY[0])
    return lines(TEXT, Repeat(Span(at, at + len(BODY[0])), Span(first, first + len(BODY[0])), rule, 0.9, detail))


def test_an_article_with_nothing_to_say_is_not_named() -> None:
    assert account("a.txt", cut(f"{LEAD}\n".encode(), []), Settings()) == ""


def test_paragraphs_that_repeat() -> None:
    assert account("a\n.txt", doubled(), Settings()).splitlines() == [
        "a\\n.txt:",
        "  paragraphs 5-7 repeat 2-4 (3 paragraphs, 204 characters, exact): dropped",
        f"    fingerprint {fingerprint(DOUBLED[DOUBLED.rindex(BODY[0]) :])}",
    ]


def test_one_paragraph_repeats() -> None:
    at, first = TEXT.rindex(BODY[1]), TEXT.index(BODY[1])
    repeat = Repeat(Span(at, at + len(BODY[1])), Span(first, first + len(BODY[1])), Rule.SAME, 1.0)
    assert lines(TEXT, repeat) == ["paragraph 6 repeats 3 (1 paragraph, 61 characters, exact): dropped"]


def test_a_sentence_repeats_inside_its_paragraph() -> None:
    at, first = SENTENCES.rindex("It was"), SENTENCES.index("It was")
    repeat = Repeat(Span(at, at + 21), Span(first, first + 21), Rule.SAME, 1.0)
    assert lines(SENTENCES, repeat) == [
        "part of paragraph 1 repeats another part of it (21 characters, exact): dropped"
    ]


def test_a_part_repeats_a_paragraph() -> None:
    text = f"{LEAD}\n\nShe said: {LEAD} Then she left.\n"
    at = text.rindex("The harbour")
    repeat = Repeat(Span(at, at + len(LEAD)), Span(0, len(LEAD)), Rule.SAME, 1.0)
    assert lines(text, repeat) == ["part of paragraph 2 repeats paragraph 1 (65 characters, exact): dropped"]


def test_how_a_copy_is_damaged_is_said() -> None:
    at, first = TEXT.rindex(BODY[1]), TEXT.index(BODY[1])
    repeat = Repeat(Span(at, at + len(BODY[1])), Span(first, first + len(BODY[1])), Rule.MISSPELT, 0.9)
    assert lines(TEXT, repeat) == [
        f"paragraph 6 repeats 3 (1 paragraph, 61 characters, {Rule.MISSPELT.value}): dropped"
    ]


@pytest.mark.parametrize(
    ("detail", "line"),
    [
        ("5 / 3", "paragraph 5 is close to 2 but says 5 where 2 says 3: kept"),
        ("they say / ", "paragraph 5 is close to 2 but adds they say: kept"),
        (" / not", "paragraph 5 is close to 2 but lacks not: kept"),
        ("", "paragraph 5 is close to 2: kept, numbers differ"),
        ("a / b / c", "paragraph 5 is close to 2: kept, numbers differ: a / b / c"),
        ("\x1b[2J / 3", r"paragraph 5 is close to 2 but says \x1b[2J where 2 says 3: kept"),
    ],
)
def test_a_near_repeat_says_what_differs(detail: str, line: str) -> None:
    assert near(detail) == [line]


@pytest.mark.parametrize("rule", [rule for rule in Rule if not rule.drops])
def test_every_reason_to_stay_is_said(rule: Rule) -> None:
    assert near("", rule) == [f"paragraph 5 is close to 2: kept, {rule.value}"]


@pytest.mark.parametrize(
    ("data", "encoding", "line"),
    [
        (DOUBLED.encode("utf-8-sig"), None, "decoded as utf-8 (byte order mark)"),
        (DOUBLED.encode("cp1252"), "cp1252", "decoded as cp1252 (given by the user)"),
    ],
)
def test_the_decoding_is_named_unless_it_is_plain(data: bytes, encoding: str | None, line: str) -> None:
    assert account("a.txt", cut(data, [], Settings(encoding=encoding)), Settings()) == f"a.txt:\n  {line}\n"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (LEAD, "normalised: final newline (1)"),
        (f"{LEAD}\r\n{LEAD}  \r\n", "normalised: line ends (2)"),
        (f"{LEAD}  \n{LEAD}\u200b \ne\u0301\n", "normalised: white space (1), Unicode form (1), other (1)"),
    ],
)
def test_what_was_normalised_is_named(text: str, line: str) -> None:
    assert account("a.txt", cut(text.encode(), []), Settings()) == f"a.txt:\n  {line}\n"


def test_stray_bytes_are_named() -> None:
    text = "“So” it goes, and so on, said Ann."
    article = Article(text, Encoding("utf-8", How.STRAYS, strays=(0, 3)), (), text)
    shown = account("a.txt", Cleaned(article, text, text.encode(), (), (), ()), Settings())
    assert shown == "a.txt:\n  decoded as UTF-8; 2 stray bytes (“”) read as Windows-1252\n"
