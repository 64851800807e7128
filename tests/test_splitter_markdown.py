"""Markdown: blocks that are no running text are whole paragraphs of kinds of their own."""

from __future__ import annotations

import pytest

from dedupe_article import splitter
from dedupe_article.model import Kind, Syntax


def pieces(text: str) -> list[tuple[Kind, str]]:
    """The kind and the text of each paragraph that holds something."""
    found = splitter.split(text, Syntax.MARKDOWN)
    shown = zip(splitter.kinds(text, Syntax.MARKDOWN), found, strict=True)
    return [(kind, text[one.start : one.end]) for kind, one in shown if one.end > one.start]


RUNNING = [
    pytest.param("A line.\nAnother.", ["A line.", "Another."], id="lines of prose"),
    pytest.param("# Heading\nSome text here.", ["# Heading", "Some text here."], id="a heading stands alone"),
    pytest.param("Title\n=====\nText.", ["Title", "=====", "Text."], id="so does an underlined one"),
    pytest.param("<b>Bold</b> words in prose.", ["<b>Bold</b> words in prose."], id="HTML inside a line"),
    pytest.param("<https://a.example> is the place.", ["<https://a.example> is the place."],
                 id="an address in brackets"),
    pytest.param("[NOTE]: NOT A LINK AT ALL", ["[NOTE]: NOT A LINK AT ALL"], id="a label in brackets"),
    pytest.param("[^1]: A note.", ["[^1]: A note."], id="a footnote is prose"),
    pytest.param("---\nWords without a value.\n---\nMore.", ["---", "Words without a value.", "---", "More."],
                 id="rulers at the top that hold prose"),
    pytest.param("- item\n\n    goes on here", ["- item", "goes on here"], id="an indented line inside a list"),
    pytest.param("This | that\nand more of it.", ["This | that", "and more of it."],
                 id="a bar without a row of dashes"),
    pytest.param("It is `x` here.", ["It is `x` here."], id="code inside a line"),
]  # fmt: skip

BLOCKS = [
    pytest.param("---\ntitle: A\n\ndate: 1\n---\nText.", (Kind.FRONT_MATTER, "---\ntitle: A\n\ndate: 1\n---"), "Text.",
                 id="front matter in YAML"),
    pytest.param("+++\ntitle = 'A'\n+++\nText.", (Kind.FRONT_MATTER, "+++\ntitle = 'A'\n+++"), "Text.",
                 id="front matter in TOML"),
    pytest.param("```py\nx = 1\n\ny = 2\n```\nText.", (Kind.CODE, "```py\nx = 1\n\ny = 2\n```"), "Text.",
                 id="fenced code"),
    pytest.param("~~~~\n~~~\n~~~~\nText.", (Kind.CODE, "~~~~\n~~~\n~~~~"), "Text.",
                 id="a shorter fence closes nothing"),
    pytest.param("> ```\n> x\n> ```\nText.", (Kind.CODE, "> ```\n> x\n> ```"), "Text.", id="fenced code in a quote"),
    pytest.param("```\nx\n\ny", (Kind.CODE, "```\nx\n\ny"), "", id="a fence without an end"),
    pytest.param("    x = 1\n\n      y\n\nText.", (Kind.CODE, "    x = 1\n\n      y"), "Text.",
                 id="indented code, with its indent"),
    pytest.param("| a | b |\n|---|:-:|\n| 1 | 2 |\n\nText.", (Kind.TABLE, "| a | b |\n|---|:-:|\n| 1 | 2 |"), "Text.",
                 id="a table"),
    pytest.param("a | b\n- | -\n1 | 2\n\nText.", (Kind.TABLE, "a | b\n- | -\n1 | 2"), "Text.",
                 id="a table without outer bars"),
    pytest.param('<div class="x">\ntext\n</div>\n\nText.', (Kind.MARKUP, '<div class="x">\ntext\n</div>'), "Text.",
                 id="a block of HTML"),
    pytest.param("<!-- a\n\nb -->\nText.", (Kind.MARKUP, "<!-- a\n\nb -->"), "Text.", id="a comment over a blank line"),
    pytest.param("<script>\na\n\nb\n</script>\nText.", (Kind.MARKUP, "<script>\na\n\nb\n</script>"), "Text.",
                 id="a script"),
    pytest.param('<x-card name="a">\nHi\n\nText.', (Kind.MARKUP, '<x-card name="a">\nHi'), "Text.", id="a tag alone"),
    pytest.param('[x]: https://a.example "T"\nText.', (Kind.MARKUP, '[x]: https://a.example "T"'), "Text.",
                 id="the definition of a link"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), RUNNING)
def test_running_text_stays_running_text(text: str, expected: list[str]) -> None:
    assert [one for _, one in pieces(text)] == expected
    assert {kind for kind, _ in pieces(text)} == {Kind.PROSE}


@pytest.mark.parametrize(("text", "block", "rest"), BLOCKS)
@pytest.mark.parametrize("newline", ["\n", "\r\n"], ids=["lf", "crlf"])
def test_a_block_is_one_paragraph(text: str, block: tuple[Kind, str], rest: str, newline: str) -> None:
    kind, inside = block
    expected = [(kind, inside.replace("\n", newline)), (Kind.PROSE, rest)]
    assert pieces(text.replace("\n", newline)) == [piece for piece in expected if piece[1]]


def test_blocks_between_prose_leave_it_alone() -> None:
    text = "One.\n\n```\nx\n```\n\nTwo.\n\n    code\n\nThree.\n"
    assert [kind for kind, _ in pieces(text)] == [Kind.PROSE, Kind.CODE, Kind.PROSE, Kind.CODE, Kind.PROSE]


def test_the_same_text_as_plain_text_has_no_such_blocks() -> None:
    text = "One.\n\n```\nx\n```\n\nTwo."
    assert set(splitter.kinds(text)) == {Kind.PROSE}


@pytest.mark.parametrize("line", ["```", "<!-- x", "<div>", "| a |", "|-|-|", "[a]: b", "    x", "---", "> > > x"])
def test_lines_over_and_over_come_back_whole(line: str) -> None:
    text = f"{line}\n\n{line}\n" * 500
    assert splitter.join(text, splitter.split(text, Syntax.MARKDOWN)) == text
