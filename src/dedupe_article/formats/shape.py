"""What a file holds, told by its name or by the user, and what is asked of it."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import NamedTuple

from dedupe_article.model import Cleaned, DedupeError, Settings
from dedupe_article.pipeline import clean_article


class Layout(Enum):
    """How texts lie in a file; the value is what `--format` takes."""

    PLAIN = "plain"
    MARKDOWN = "markdown"
    JSONL = "jsonl"
    CSV = "csv"
    TSV = "tsv"
    PARQUET = "parquet"

    @property
    def is_records(self) -> bool:
        """Whether a file holds many texts and not one."""
        return self not in (Layout.PLAIN, Layout.MARKDOWN)


class Packing(Enum):
    """How the whole file is compressed; the value is its suffix without the dot."""

    NONE = ""
    GZIP = "gz"
    ZSTD = "zst"


class Format(NamedTuple):
    """How texts lie in a file, and how the file is compressed."""

    layout: Layout = Layout.PLAIN
    packing: Packing = Packing.NONE


class BrokenFile(DedupeError):
    """The file around the texts is broken, too large or not what its name says; nothing of it is to be written."""


class State(Enum):
    """What became of one text."""

    UNCHANGED = "unchanged"
    CHANGED = "changed"
    ODD = "odd"
    FAILED = "failed"


class Outcome(NamedTuple):
    """What became of one text of a file.

    `place` is the line (JSONL, CSV, TSV) or row (Parquet) in the file, from 1, and 0 for the one text of a plain file;
    `field` the field it stands in. `cleaned` is there for a changed text and for one with near repeats. `trouble` says
    what is wrong with one that is odd (no text where one should be: passed through) or failed (passed through as well).
    """

    state: State
    place: int = 0
    field: str = ""
    cleaned: Cleaned | None = None
    trouble: str = ""


Clean = Callable[[bytes | str, Settings], Cleaned]


class Job(NamedTuple):
    """What to do with a file; it can be pickled if `clean` can.

    fields    the JSONL keys (dotted paths) or table columns that hold texts
    strict    a record without a text fails, and is not merely odd
    max_size  bytes of one article, that is a plain file or a record, after decompression
    clean     what cleans one text
    into      how the result is packed, or None for the way the file is
    """

    format: Format = Format()
    settings: Settings = Settings()
    fields: tuple[str, ...] = ("text",)
    strict: bool = False
    max_size: int = 100_000_000
    clean: Clean = clean_article
    into: Packing | None = None

    @property
    def repacks(self) -> bool:
        """Whether the result is packed in another way than the file."""
        return self.into not in (None, self.format.packing)


SUFFIXES = {
    "md": Layout.MARKDOWN,
    "markdown": Layout.MARKDOWN,
    "jsonl": Layout.JSONL,
    "ndjson": Layout.JSONL,
    "csv": Layout.CSV,
    "tsv": Layout.TSV,
    "parquet": Layout.PARQUET,
}
PACKINGS = {"gz": Packing.GZIP, "zst": Packing.ZSTD}
OVERRIDES = {**SUFFIXES, **{layout.value: layout for layout in Layout}, "text": Layout.PLAIN, "txt": Layout.PLAIN}


def format_of(name: str, override: str | None = None) -> Format:
    """The format of a file by the suffixes of its name; `override` (such as `jsonl` or `jsonl.gz`) wins over them.

    An override without a packing leaves the packing to the name. Raises `DedupeError` for an override nobody knows.

    >>> format_of("news.jsonl.gz")
    Format(layout=<Layout.JSONL: 'jsonl'>, packing=<Packing.GZIP: 'gz'>)
    """
    stem, packing = unpacked(name.lower())
    if override is None:
        return Format(SUFFIXES.get(stem.rpartition(".")[2] if "." in stem else "", Layout.PLAIN), packing)
    word, asked = unpacked(override.lower())
    if word not in OVERRIDES:
        raise DedupeError(f"unknown format {override!r}: give one of {', '.join(sorted(OVERRIDES))}, with .gz or .zst")
    return Format(OVERRIDES[word], packing if asked is Packing.NONE else asked)


def unpacked(name: str) -> tuple[str, Packing]:
    """A name without the suffix of its packing, and the packing."""
    stem, _, suffix = name.rpartition(".")
    packing = PACKINGS.get(suffix, Packing.NONE) if stem else Packing.NONE
    return (name if packing is Packing.NONE else stem), packing
