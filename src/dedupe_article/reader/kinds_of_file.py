"""Files that are no plain text, told by how they begin, and what to do with each."""

from __future__ import annotations

from dedupe_article.model import Undecodable

EXTRACT_PDF = "extract its text first, for example with pdftotext"
EXTRACT_OFFICE = "extract its text first, for example with pandoc"
EXTRACT_HTML = "extract its text first, for example with trafilatura"
UNPACK = "unpack it first"
NOT_TEXT = "it holds no text to clean"

SIGNATURES = (
    (b"%PDF-", "a PDF", EXTRACT_PDF),
    (
        b"PK\x03\x04",
        "a zip archive or an office document",
        "unpack it, or extract its text first, for example with pandoc",
    ),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old office document", EXTRACT_OFFICE),
    (b"{\\rtf", "an RTF document", EXTRACT_OFFICE),
    (b"\x1f\x8b", "a gzip archive", UNPACK),
    (b"BZh", "a bzip2 archive", UNPACK),
    (b"\xfd7zXZ\0", "an xz archive", UNPACK),
    (b"7z\xbc\xaf\x27\x1c", "a 7-zip archive", UNPACK),
    (b"Rar!\x1a\x07", "a RAR archive", UNPACK),
    (b"\x28\xb5\x2f\xfd", "a zstd archive", UNPACK),
    (b"\x89PNG\r\n", "a PNG image", NOT_TEXT),
    (b"\xff\xd8\xff", "a JPEG image", NOT_TEXT),
    (b"GIF87a", "a GIF image", NOT_TEXT),
    (b"GIF89a", "a GIF image", NOT_TEXT),
    (b"\x7fELF", "a program", NOT_TEXT),
)
BEGINNINGS = tuple(signature for signature, _, _ in SIGNATURES)


def refuse_other_files(data: bytes) -> None:
    """Raise `Undecodable` for an archive, an image, a PDF, an office document or HTML."""
    if not data.startswith(BEGINNINGS):
        return
    for signature, kind, advice in SIGNATURES:
        if data.startswith(signature):
            raise Undecodable(f"the file is {kind}: {advice}")
