"""Seven-bit encodings of East Asian mail: escape sequences switch between ASCII and a larger set."""

from __future__ import annotations

import re

from dedupe_article.model import Undecodable
from dedupe_article.reader.guess.candidates import PRIVATE
from dedupe_article.reader.guess.ideographs import ranks

IDEOGRAPH = re.compile("[\u3400-\u9fff\uac00-\ud7a3]")

CODECS = ("iso2022_jp", "iso2022_jp_2004", "iso2022_jp_2", "iso2022_jp_ext", "iso2022_kr", "hz")


def escaped(data: bytes) -> tuple[str, str] | None:
    """The codec and the text of bytes that switch between character sets; none if they do not.

    Raises `Undecodable` where they do so in a way that no encoder would.
    """
    found: tuple[str, str] | None = None
    for codec in CODECS:
        try:
            text = data.decode(codec)
        except UnicodeDecodeError:
            continue
        if "\x1b" not in text and not PRIVATE.search(text) and common(text):
            found = codec, text
            if text.encode(codec) == data:
                return found
    if found:
        raise Undecodable(f"the file is a variant of {found[0]}: convert it to UTF-8 first, for example with iconv")
    return None


def common(text: str) -> bool:
    """Whether the ideographs and syllables of a text are those of its language; by chance one in twenty is."""
    marks: list[str] = IDEOGRAPH.findall(text) or re.findall("[^\0-\x7f]", text)
    known = {mark for rank in ranks().values() for mark in rank}
    return sum(mark in known or "\u3040" <= mark < "\u3100" for mark in marks) * 4 > len(marks)
