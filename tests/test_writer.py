"""What goes along with a dropped passage, and what is left."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from dedupe_article import reader, writer
from dedupe_article.matcher.words.debris import OUT
from dedupe_article.model import Repeat, Rule, Settings, Span

# Each row: the text with what is dropped in square brackets, and what must be left.
LEFT = {
    "nothing dropped leaves the text alone": ("One.\n\nTwo.\n", "One.\n\nTwo.\n"),
    "the paragraph break before the last paragraph goes, the final newline stays": ("One.\n\n[Two.]\n", "One.\n"),
    "without a final newline none is added": ("One.\n\n[Two.]", "One."),
    "of two equal gaps one stays": ("One.\n\n[Two.]\n\nThree.\n", "One.\n\nThree.\n"),
    "of two line ends one stays": ("One.\n[Two.]\nThree.\n", "One.\nThree.\n"),
    "the larger gap stays when it is behind": ("One.\n[Two.]\n\nThree.\n", "One.\n\nThree.\n"),
    "the larger gap stays when it is before": ("One.\n\n[Two.]\nThree.\n", "One.\n\nThree.\n"),
    "at the start the gap behind goes": ("[One.]\n\nTwo.\n", "Two.\n"),
    "two paragraphs dropped in a row go with one gap": ("One.\n\n[Two.]\n\n[Three.]\n\nFour.\n", "One.\n\nFour.\n"),
    "the larger of the outer gaps counts for both": ("One.\n[Two.]\n\n[Three.]\nFour.\n", "One.\nFour.\n"),
    "inside a line one space goes": ("One. [Two.] Three.\n", "One. Three.\n"),
    "two sentences in a row take one space more": ("One. [Two.] [Three.] Four.\n", "One. Four.\n"),
    "at the start of a line the space behind goes": ("One.\n[Two.] Three.\n", "One.\nThree.\n"),
    "at the end of a line the space before goes and the line end stays": ("One. [Two.]\nThree.\n", "One.\nThree.\n"),
    "at the end of a paragraph too": ("One. [Two.]\n\nThree.\n", "One.\n\nThree.\n"),
    "at the end of the text too": ("One. [Two.]\n", "One.\n"),
    "at the start of the text the space behind goes": ("[One.] Two.\n", "Two.\n"),
    "a line wrapped inside the passage goes with it": ("One.\n[Two\nthree.] Four.\n", "One.\nFour.\n"),
    "a script without spaces has none to give": ("一。[二。]三。\n", "一。三。\n"),
    "the same at the end of a line": ("一。[二。]\n三。\n", "一。\n三。\n"),
    "a space that alone parts two words stays": ("One.[Two.] Three.\n", "One. Three.\n"),
    "a space before a word that was glued stays": ("One. [Two.]Three.\n", "One. Three.\n"),
    "a space before a closing mark goes": ("(One. [Two.])\n", "(One.)\n"),
    "a space behind an opening mark goes": ("“[One.] Two.”\n", "“Two.”\n"),
    "the indent of the next line stays with it": ("One.\n\n[Two.]\n\n    three\n", "One.\n\n    three\n"),
    "behind a line end that is written out stands no indent": ("One.\n\n[Two.]\x1f\n Three.\n", "One.\n\nThree.\n"),
    "the indent of a dropped line goes with it": ("One.\n\n    [two]\n\nThree.\n", "One.\n\nThree.\n"),
    "the indent of a line that loses its first sentence stays": ("One.\n\n  [Two.] Three.\n", "One.\n\n  Three.\n"),
    "an indent at the start goes with the line": ("  [One.]\n\n  Two.\n", "  Two.\n"),
    "an accent on the last letter goes with it": ("One. e [Two x]\u0304 e.\n", "One. e e.\n"),
    "a letter never takes an accent from behind the cut": ("e[ Two.\n\n]\u0301x\n", "ex\n"),
    "an accent behind a space keeps the space": ("e [Two.] \u0301x\n", "e \u0301x\n"),
    "what is not normal behind the cut is not touched": ("One. [Two.] \u212b\n", "One. \u212b\n"),
    "a direction mark before a dropped line goes with it": ("One.\n\n\u200f[שתים.]\u200f\n\nא.\n", "One.\n\nא.\n"),
    "CRLF stays whole": ("One.\r\n\r\n[Two.]\r\n\r\nThree.\r\n", "One.\r\n\r\nThree.\r\n"),
    "of mixed line ends the larger gap stays": ("One.\n[Two.]\r\n\r\nThree.", "One.\r\n\r\nThree."),
    "a lone CR ends a line": ("One.\r[Two.]\rThree.\r", "One.\rThree.\r"),
    "blanks that end a line go with the line end": ("One. \t\r\n[Two.]  \r\n\r\nThree.", "One.  \r\n\r\nThree."),
    "what ends the text stays as it is": ("One.\r\n\r\n[Two.] \t\r\n\r\n", "One. \t\r\n\r\n"),
    "blank lines before the first word stay": ("\n\n[One.]\n\n\nTwo.", "\n\nTwo."),
}


def parse(marked: str) -> tuple[str, list[Repeat]]:
    """The text without the brackets, and the passages that stood in them."""
    text, spans = "", []
    for piece in marked.split("["):
        inside, bracket, behind = piece.partition("]")
        if bracket:
            spans.append(Span(len(text), len(text) + len(inside)))
        text += inside + behind
    return text, [Repeat(span, Span(0, 0), Rule.SAME, 1.0) for span in spans]


@pytest.mark.parametrize(("marked", "left"), LEFT.values(), ids=LEFT)
def test_what_is_left(marked: str, left: str) -> None:
    text, dropped = parse(marked)
    assert writer.leave_out(text, writer.cuts(text, dropped)) == left


def test_bytes_are_left_out_as_text_is() -> None:
    assert writer.leave_out(b"one two three", [Span(0, 4), Span(7, 13)]) == b"two"
    assert writer.leave_out("one two three", [Span(0, 4), Span(7, 13)]) == "two"


WORDS = [
    "One",
    "two.",
    "three,",
    "“four”",
    "(five)",
    "sechs.",
    "一。",
    "二",
    "שבע",
    "ثمانية.",
    "e\u0304",
    "\u0304x",
    "nine",
]
GAPS = [" ", " ", " ", "\n", "\n\n", ""]


@st.composite
def marked_texts(draw: st.DrawFn) -> str:
    """A text with some of its words, or several in a row, in square brackets."""
    pieces = []
    for _ in range(draw(st.integers(1, 12))):
        word = draw(st.sampled_from(WORDS))
        pieces += [f"[{word}]" if draw(st.booleans()) else word, draw(st.sampled_from(GAPS))]
    return "".join(pieces)


@given(marked=marked_texts(), is_file=st.booleans())
def test_what_is_left_of_a_normal_text_is_normal(marked: str, is_file: bool) -> None:
    text, dropped = parse(normal(marked, is_file))
    assume(normal(text, is_file) == text)
    left = writer.leave_out(text, writer.cuts(text, dropped))
    assert normal(left, is_file) == left


@given(marked=marked_texts())
def test_words_that_stay_keep_their_order(marked: str) -> None:
    text, dropped = parse(marked)
    left = writer.leave_out(text, writer.cuts(text, dropped))
    outside = writer.leave_out(text, [repeat.span for repeat in dropped])
    assert "".join(left.split()).replace("\u0304", "") == "".join(outside.split()).replace("\u0304", "")


def normal(text: str, is_file: bool) -> str:
    return reader.read(text.encode() if is_file else text, Settings()).text


def test_the_writer_and_the_matcher_mean_the_same_sign_by_written_out() -> None:
    assert writer.WRITTEN == OUT
