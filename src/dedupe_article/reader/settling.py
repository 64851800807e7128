"""The edits of a text that is not tidy, in rounds that each see what the one before left."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from dedupe_article.model import Edit, Syntax
from dedupe_article.reader.aligned import Layout, layout
from dedupe_article.reader.blanks import settle_blanks
from dedupe_article.reader.composing import compose_letters
from dedupe_article.reader.edits import compose, make
from dedupe_article.reader.invisible import INVISIBLE, drop_invisible


def settle(source: str, syntax: Syntax, *, is_file: bool, flat: bool) -> tuple[tuple[Edit, ...], str]:
    """The edits that make `source` tidy, and the text with them made; a file that is not empty ends in one newline.

    `flat` takes all lines for prose; white space before a line of Markdown stays all the same.
    """
    edits, text = ((), source) if source.isascii() else settle_letters(source)
    kept = Layout(syntax is Syntax.MARKDOWN) if flat else layout(text, syntax)
    blanks = settle_blanks(text, kept, is_file)
    return tuple(compose(edits, text, blanks)), make(text, blanks)


def settle_letters(text: str) -> tuple[Sequence[Edit], str]:
    """The edits that drop what is invisible and compose letters, until nothing is left to do, and the text.

    Dropping a mark can bring a letter and its accent together, and sorting accents can bring a joiner to a letter.
    """
    edits: Sequence[Edit] = ()
    unseen = any(map(text.__contains__, INVISIBLE))
    composed = False
    while True:
        if unseen and (new := drop_invisible(text)):
            edits, text = compose(edits, text, new), make(text, new)
            composed = False
        if composed or unicodedata.is_normalized("NFC", text):
            return edits, text
        new = compose_letters(text)
        edits, text = compose(edits, text, new), make(text, new)
        composed = True
