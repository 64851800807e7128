"""The vocabulary of the program: frozen values and closed sets, and no work.

Every offset is in characters unless its name says bytes; every span is half open, `[start, end)`.
This module, like others with many NamedTuples, does not import `annotations` from `__future__`: each field would be
compiled from a string (10 µs).
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import Enum
from typing import NamedTuple


class Span(NamedTuple):
    """A stretch of a text, `[start, end)` in characters."""

    start: int
    end: int


class Edit(NamedTuple):
    """One change that normalisation made: `source[start:end]` became `replacement`."""

    start: int
    end: int
    replacement: str


class How(Enum):
    """How the encoding of an article was found; the value is what a reader of the report sees."""

    TEXT = "handed over as text"
    BOM = "byte order mark"
    UTF8 = "valid UTF-8"
    SHAPE = "pattern of NUL bytes"
    STRAYS = "UTF-8 with stray bytes read as Windows-1252"
    GUESSED = "guessed from all bytes"
    GIVEN = "given by the user"


class Encoding(NamedTuple):
    """What turns the bytes of an article into its source text, and back.

    `name` is a Python codec; `bom` the bytes of the mark that stood first (not part of the source); `strays` the
    offsets in the source of characters that stood as single Windows-1252 bytes inside UTF-8.
    """

    name: str
    how: How
    bom: bytes = b""
    strays: tuple[int, ...] = ()


class Article(NamedTuple):
    """A decoded article and the way back: `text` is `source` with `edits` made (sorted, not overlapping).

    `tidy` says that the source surely has no white space that lines things up, so that no cut can put it out of line.
    """

    source: str
    encoding: Encoding
    edits: tuple[Edit, ...]
    text: str
    tidy: bool = False


class Kind(Enum):
    """What a paragraph is, judged by its shape. A cut never goes inside one that is not prose."""

    PROSE = "prose"
    VERSE = "verse"
    LIST = "list"
    TABLE = "table"
    CODE = "code"
    MARKUP = "markup"
    FRONT_MATTER = "front matter"


class Paragraph(NamedTuple):
    """`text[start:end]` is the paragraph, `text[end:stop]` the gap after it; the next one starts at `stop`."""

    start: int
    end: int
    stop: int


# How a text is divided: its paragraphs, where the sentences of each begin, and what gives the kind of each when asked.
Division = tuple[Sequence[Paragraph], Iterable[Sequence[int]], Callable[[], Sequence[Kind]]]


class Match(Enum):
    """How alike a copy must be to be dropped."""

    EXACT = "exact"
    CAREFUL = "careful"
    LOOSE = "loose"


class Syntax(Enum):
    """What the text is written in."""

    PLAIN = "plain"
    MARKDOWN = "markdown"


class Settings(NamedTuple):
    """The knobs of one run; change them by `_replace`. As a dataclass they would cost each call 1.6 ms.

    match      how alike a copy must be to be dropped
    min_words  shorter passages go only inside or at the edge of a longer repeated block; at least 1
    preserve   cut only; every other byte stays as it is, and nothing is normalised
    encoding   the codec to decode bytes with, or None to find it out; text has none
    syntax     what the text is written in; no file name is known here that could say so
    keep       fingerprints of repeats that are intended and stay
    """

    match: Match = Match.CAREFUL
    min_words: int = 8
    preserve: bool = False
    encoding: str | None = None
    syntax: Syntax = Syntax.PLAIN
    keep: frozenset[str] = frozenset()


class Rule(Enum):
    """Every judgement the matcher can give: its name in reports, and the reason in words."""

    SAME = "the same words"
    MISSPELT = "the same words but for misspellings spread over the copy"
    CUT_OFF = "the same words, cut off"
    LOOSE = "the same words but for single ones (--match loose)"
    NUMBERS = "numbers differ"
    MEANING = "a word that changes the meaning differs"
    WORDS = "words differ"
    ADDED = "sentences stand on one side only"
    ADDED_WORDS = "words stand on one side only"
    SHAPE = "rows, verse or dialogue that repeat by design"
    RECALLED = "quoted again inside other words"
    KEPT = "kept by configuration"
    UNPROVEN = "a law could not be shown"

    @property
    def drops(self) -> bool:
        """Whether this judgement drops the passage; the others list a near repeat that stays."""
        return self in (Rule.SAME, Rule.MISSPELT, Rule.CUT_OFF, Rule.LOOSE)


class Repeat(NamedTuple):
    """A passage, its twin, and the judgement.

    `span` and `twin` are stretches of the article's text, from the first character of the first word to the last
    character of the last word, closing punctuation included. The twin of a dropped passage stands in the output in one
    stretch, without what was dropped from inside it. `score` is the share of words that agree, 0 to 1; `detail` says
    what differs, such as `2-1 / 3-1`, and may be empty. `fingerprint(text[slice(*span)])` names it for `Settings.keep`.
    """

    span: Span
    twin: Span
    rule: Rule
    score: float
    detail: str = ""

    @property
    def reason(self) -> str:
        """The judgement in words."""
        return f"{self.rule.value}: {self.detail}" if self.detail else self.rule.value


class Repeats(NamedTuple):
    """What the matcher found: passages to drop and near repeats that stay, each sorted by span, none overlapping."""

    dropped: tuple[Repeat, ...] = ()
    near: tuple[Repeat, ...] = ()


class Cleaned(NamedTuple):
    """A cleaned article.

    `text` is the cleaned text; `data` the same as bytes, ready to be written; `article` what was read; `dropped` and
    `near` as the matcher found them, in spans of `article.text`; `cuts` the spans of `article.text` that were left out
    (the dropped passages with the white space that went with them).
    """

    article: Article
    text: str
    data: bytes
    dropped: tuple[Repeat, ...]
    near: tuple[Repeat, ...]
    cuts: tuple[Span, ...]


class Failed(NamedTuple):
    """A file that was not cleaned: its name, and what is wrong and what to do about it."""

    source: str
    reason: str


class DedupeError(Exception):
    """Expected trouble with one article; the message says what is wrong and what to do."""


class Undecodable(DedupeError):
    """The bytes are not text, or not text in an encoding that can be recognised."""


class LawBroken(DedupeError):
    """A result that would break one of the four laws; it is never written.

    `why` is the reason in a few words. `doubts` are the dropped passages that break the law, each with what is wrong.
    """

    def __init__(self, message: str, why: str = "", doubts: Mapping[Span, str] | None = None) -> None:
        super().__init__(message)
        self.why = why
        self.doubts = doubts or {}
