"""Bytes to text: the ladder from what is certain (marks, valid UTF-8) to what must be guessed and checked."""

from __future__ import annotations

import codecs
from typing import NamedTuple

from dedupe_article.model import Encoding, How, Undecodable
from dedupe_article.reader.kinds_of_file import refuse_other_files

# The longer marks first: the UTF-32 one begins with that of UTF-16.
MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
ADVICE = "give its encoding with --encoding NAME"


class Decoded(NamedTuple):
    """The text of a file and how it was decoded."""

    source: str
    encoding: Encoding


def decode(data: bytes, name: str | None = None) -> Decoded:
    """The text of `data`, decoded with the codec `name` or with the one found out. Raises `Undecodable`."""
    refuse_other_files(data)
    if name is not None:
        return decode_as(data, name)
    return by_mark(data) or by_shape(data) or by_utf8(data) or by_guess(data)


def by_mark(data: bytes) -> Decoded | None:
    """Decode by the byte order mark, if there is one."""
    for bom, name in MARKS:
        if data.startswith(bom):
            try:
                return Decoded(data[len(bom) :].decode(name), Encoding(name, How.BOM, bom))
            except UnicodeDecodeError as error:
                if name == "utf-8":
                    return None
                raise Undecodable(
                    f"the file begins with the mark of {name}, but byte {error.start} does not fit"
                ) from None
    return None


def by_shape(data: bytes) -> Decoded | None:
    """Decode UTF-16 or UTF-32 without a mark, told by zero bytes in every second or fourth place."""
    if b"\0" not in data:
        return None
    for name in ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be"):
        try:
            text = data.decode(name)
        except UnicodeDecodeError:
            continue
        if "\0" not in text and text.isprintable() | (text.count(" ") > 0):
            return Decoded(text, Encoding(name, How.SHAPE))
    raise Undecodable("the file holds zero bytes: it is binary, not text")


def by_utf8(data: bytes) -> Decoded | None:
    """Decode strict UTF-8."""
    try:
        return Decoded(data.decode(), Encoding("utf-8", How.UTF8))
    except UnicodeDecodeError:
        return None


def by_guess(data: bytes) -> Decoded:
    """Decode as the encoding that all bytes together suggest."""
    import chardet  # noqa: PLC0415 (costs 180 ms, and only files that are not UTF-8 need it)

    name = chardet.detect(data)["encoding"]
    if not name:
        raise Undecodable(f"the encoding cannot be told: {ADVICE}")
    try:
        return Decoded(data.decode(name), Encoding(codecs.lookup(name).name, How.GUESSED))
    except (UnicodeDecodeError, LookupError):
        raise Undecodable(f"the encoding cannot be told: {ADVICE}") from None


def decode_as(data: bytes, name: str) -> Decoded:
    """Decode with the codec that the user named."""
    try:
        codec = codecs.lookup(name)
        return Decoded(data.decode(codec.name), Encoding(codec.name, How.GIVEN))
    except LookupError:
        raise Undecodable(f"no encoding is called {name!r}: {ADVICE}") from None
    except UnicodeDecodeError as error:
        raise Undecodable(f"byte {error.start} does not fit {name}: give another encoding, or none") from None
