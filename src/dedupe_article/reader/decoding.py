"""Bytes to text: the ladder from what is certain (marks, valid UTF-8) to what must be guessed and checked."""

from __future__ import annotations

import re
from typing import NamedTuple

from dedupe_article.model import Encoding, How, Undecodable
from dedupe_article.reader.kinds_of_file import refuse_html, refuse_other_files, refuse_other_spaces
from dedupe_article.reader.marks import MARKS

UTF8 = Encoding("utf-8", How.UTF8)
STRAY = re.compile("[\udc80-\udcff]")
BASE64 = re.compile(rb"\+[A-Za-z0-9+/]{3}")
BEYOND_ASCII = bytes(range(128, 256))
# In 1,400 texts in 45 legacy encodings at most 43 characters look like UTF-8 for every 100 bytes that do not.
CHARACTERS_PER_STRAY = 2 / 3


class Decoded(NamedTuple):
    """The text of a file and how it was decoded."""

    source: str
    encoding: Encoding


def decode(data: bytes, name: str | None = None) -> Decoded:
    """The text of `data`, decoded with the codec `name` or with the one found out.

    Raises `Undecodable` for what is not text, for HTML, and where no encoding can be recognised.
    """
    refuse_other_files(data)
    decoded = find_out(data) if name is None else by_name(data, name)
    refuse_html(decoded.source)
    return decoded


def find_out(data: bytes) -> Decoded:
    """The text of `data` and how it is encoded, by the first sign that holds."""
    if marked := by_mark(data):
        return marked
    if b"\0" in data:
        from dedupe_article.reader.wide import by_shape  # noqa: PLC0415 (only such files need it)

        return Decoded(*by_shape(data))
    text = strict(data)
    if text is None:
        # Escapes of seven-bit mail beside bytes beyond ASCII: what they stand for may be invisible, and would be lost.
        if b"\x1b$" in data or (b"~{" in data and by_escapes(data.translate(None, BEYOND_ASCII))):
            from dedupe_article.reader.guess.escapes import refuse_switching  # noqa: PLC0415 (only such files need it)

            refuse_switching()
        return by_strays(data) or by_guess(data)
    if (b"\x1b" in data or b"~" in data) and text.isascii() and (escaped := by_escapes(data)):
        return escaped
    if b"+" in data and data.count(b"+") > 1 and text.isascii():
        refuse_base64(data)
    return Decoded(text, UTF8)


def strict(data: bytes) -> str | None:
    """The text of bytes in UTF-8, or None if a byte does not fit."""
    try:
        return data.decode()
    except UnicodeDecodeError:
        return None


def by_mark(data: bytes) -> Decoded | None:
    """Decode by the byte order mark, if there is one that fits."""
    for bom, name in MARKS:
        if data.startswith(bom):
            try:
                text = data[len(bom) :].decode(name)
            except UnicodeDecodeError as error:
                if name == "utf-8":
                    return by_strays(data[len(bom) :], bom)
                at = error.start + len(bom)
                raise Undecodable(f"the file has the byte order mark of {name}, but byte {at} does not fit") from None
            if "\0" in text:
                raise Undecodable(
                    f"the file has the byte order mark of {name}, but holds NULs: it is binary, or damaged"
                )
            return Decoded(text, Encoding(name, How.BOM, bom))
    return None


def by_strays(data: bytes, bom: bytes = b"") -> Decoded | None:
    """Decode UTF-8 with a few stray bytes, and these as Windows-1252; None if they are not few.

    Raises `Undecodable` if the strays do not fit Windows-1252: any other encoding would make mojibake of all the rest.
    """
    valid = data.decode("utf-8", "ignore")
    beyond = len(valid) - len(data.translate(None, BEYOND_ASCII))
    if beyond < CHARACTERS_PER_STRAY * (len(data) - len(valid.encode())):
        return None
    text = data.decode("utf-8", "surrogateescape")
    strays = [match.start() for match in STRAY.finditer(text)]
    try:
        letters = iter(bytes(ord(text[at]) & 0xFF for at in strays).decode("cp1252"))
    except UnicodeDecodeError as error:
        at = len(bom) + len(text[: strays[error.start]].encode("utf-8", "surrogateescape"))
        what = f"the file is UTF-8, but byte {at} fits neither it nor Windows-1252"
        raise Undecodable(f"{what}; mend it, or say which encoding it is with --encoding NAME") from None
    source = STRAY.sub(lambda _: next(letters), text)
    return Decoded(source, Encoding("utf-8", How.STRAYS, bom, tuple(strays)))


def by_escapes(data: bytes) -> Decoded | None:
    """Decode seven-bit East Asian mail, which switches between character sets; None for anything else."""
    if b"\x1b$" not in data and not (b"~{" in data and b"~}" in data):
        return None
    from dedupe_article.reader.guess.escapes import escaped  # noqa: PLC0415 (only such files need it)

    found = escaped(data)
    return Decoded(found[1], Encoding(found[0], How.GUESSED)) if found else None


def refuse_base64(data: bytes) -> None:
    """Raise `Undecodable` for UTF-7, which is pure ASCII and makes no sense as such."""
    if BASE64.search(data):
        from dedupe_article.reader.guess.escapes import refuse_utf7  # noqa: PLC0415 (only such files need it)

        refuse_utf7(data)


def by_name(data: bytes, name: str) -> Decoded:
    """Decode with the codec that the user named. Raises `Undecodable` if it is unknown or does not fit."""
    from dedupe_article.reader.naming import decode_as  # noqa: PLC0415 (only where one is named)

    return Decoded(*decode_as(data, name))


def by_guess(data: bytes) -> Decoded:
    """Decode as the encoding in which the bytes make the likeliest text. Raises `Undecodable` in doubt."""
    from dedupe_article.reader.guess import guess  # noqa: PLC0415 (only files that are not UTF-8 need it)

    refuse_other_spaces(data)
    name, text = guess(data)
    return Decoded(text, Encoding(name, How.GUESSED))
