"""Seven-bit encodings of East Asian mail: escape sequences switch between ASCII and a larger set."""

from __future__ import annotations

import re
from typing import NoReturn

from dedupe_article.model import Undecodable
from dedupe_article.reader.guess.candidates import PRIVATE
from dedupe_article.reader.guess.ideographs import ranks

IDEOGRAPH = re.compile("[\u3400-\u9fff\uac00-\ud7a3]")
# What a text in Latin letters has of such a set: quotes, dashes, dots, a degree.
MARKS = frozenset("‘’“”–—…·°、。《》「」")

# Nats: what characters that articles have cost at most where they are most common.
UNUSUAL = 10.0
CODECS = ("iso2022_jp", "iso2022_jp_2004", "iso2022_jp_3", "iso2022_jp_2", "iso2022_jp_ext", "iso2022_kr", "hz")


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
        sure = b"\x1b$" in data or (IDEOGRAPH.search(text) and common(text))  # `~{` stands in ASCII too
        if sure and "\x1b" not in text and not PRIVATE.search(text):
            found = codec, text
            if text.encode(codec) == data:
                return found
    if found:
        raise Undecodable(f"the file is a variant of {found[0]}: convert it to UTF-8 first, for example with iconv")
    if b"\x1b$" in data:
        refuse_switching()
    return None


def refuse_switching() -> NoReturn:
    """Raise `Undecodable` for what switches between character sets as no encoding does."""
    raise Undecodable("the file switches between character sets in a way that is not known: convert it to UTF-8 first")


def common(text: str) -> bool:
    """Whether the ideographs and syllables of a text are those of its language; by chance one in twenty is."""
    marks: list[str] = IDEOGRAPH.findall(text) or re.findall("[^\0-\x7f]", text)
    known = {mark for rank in ranks().values() for mark in rank}
    return sum(mark in known or mark in MARKS or "\u3040" <= mark < "\u3100" for mark in marks) * 4 > len(marks)


# Runs of base64 in UTF-7, which has sixteen bits a character and fills the last letter up with less than six zeros.
RUN = re.compile(rb"\+([A-Za-z0-9+/]{3,})")
FULL = (0, 3, 6)
# By chance one name such as `Disney+Max` in ten can be such a run, one in a hundred a character that articles have.
FEWEST, MANY = 2, 6


def refuse_utf7(data: bytes) -> None:
    """Raise `Undecodable` for UTF-7: it is ASCII, and would be taken for that with all its letters in base64."""
    runs = RUN.findall(data)
    if len(runs) < FEWEST or any(len(run) % 8 not in FULL for run in runs):
        return
    try:
        marks = re.findall("[^\0-\x7f]", data.decode("utf-7"))
    except UnicodeDecodeError:
        return
    from dedupe_article.reader.guess.usual import usual_cost  # noqa: PLC0415 (only what looks like it needs it)

    usual = sum(usual_cost(mark)[0] < UNUSUAL or common(mark) for mark in marks)
    if len(marks) >= len(runs) and (len(runs) >= MANY or 2 * usual > len(marks)):
        raise Undecodable("the file is UTF-7: convert it to UTF-8 first, for example with iconv -f UTF-7")
