"""Files that are no plain text, told by how they begin, and what to do with each."""

from __future__ import annotations

import re

from dedupe_article.model import Undecodable

UNPACK = "unpack it first"
EXTRACT = "take its text out first, for example with {}"
NO_TEXT = "there is no text in it to clean"

SIGNATURES = {
    b"%PDF-": ("a PDF", EXTRACT.format("pdftotext")),
    b"%!PS": ("PostScript", EXTRACT.format("ps2ascii")),
    b"{\\rtf": ("an RTF document", EXTRACT.format("pandoc")),
    b"PK\x03\x04": ("an office document, an e-book or a zip archive", EXTRACT.format("pandoc") + ", or unpack it"),
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1": ("an old office document", EXTRACT.format("libreoffice --convert-to txt")),
    b"\x1f\x8b": ("gzip", UNPACK),
    b"BZh91AY&SY": ("bzip2", UNPACK),
    b"\xfd7zXZ\0": ("xz", UNPACK),
    b"\x28\xb5\x2f\xfd": ("zstd", UNPACK),
    b"7z\xbc\xaf\x27\x1c": ("a 7-zip archive", UNPACK),
    b"Rar!\x1a\x07": ("a RAR archive", UNPACK),
    b"\x89PNG\r\n": ("a PNG image", NO_TEXT),
    b"\xff\xd8\xff": ("a JPEG image", NO_TEXT),
    b"GIF87a\x01": ("a GIF image", NO_TEXT),
    b"ID3\x03": ("an MP3 recording", NO_TEXT),
    b"ID3\x04": ("an MP3 recording", NO_TEXT),
    b"OggS\0": ("an Ogg recording", NO_TEXT),
    b"\x7fELF": ("a program", NO_TEXT),
}
BEGINNINGS = tuple(SIGNATURES)
HTML = re.compile(r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:!doctype\s+html|html)\b", re.IGNORECASE)
HEAD = 2000
# Bytes, and how many of them there are at most to each space.
SPACED_LEAST, SPACES = 20, 20
SPACED = {
    b"@": ("EBCDIC, from a mainframe", "cp037 or cp500"),
    b"\xa0": ("Arabic or Persian of a Macintosh", "mac_arabic or mac_farsi"),
}


def refuse_other_files(data: bytes) -> None:
    """Raise `Undecodable` for an archive, an image, a PDF or an office document."""
    if data.startswith(BEGINNINGS):
        kind, advice = next(found for beginning, found in SIGNATURES.items() if data.startswith(beginning))
        raise Undecodable(f"the file is {kind}: {advice}")


def refuse_html(text: str) -> None:
    """Raise `Undecodable` for a page of HTML; a text that holds some tags is not one."""
    if "<" in text[:HEAD] and HTML.match(text[:HEAD]):
        raise Undecodable(f"the file is HTML: {EXTRACT.format('trafilatura')}")


def refuse_other_spaces(data: bytes) -> None:
    """Raise `Undecodable` for text without a space of ASCII in which another byte stands all over as one does."""
    if b" " in data or len(data) <= SPACED_LEAST:
        return
    for space, (kind, names) in SPACED.items():
        if data.count(space) * SPACES > len(data):
            raise Undecodable(f"the file is {kind}: say which with --encoding, for example {names}")
