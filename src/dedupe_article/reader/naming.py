"""Decoding with an encoding that the user named."""

from __future__ import annotations

import codecs
import re

from dedupe_article.model import Encoding, How, Undecodable
from dedupe_article.reader.marks import MARKS
from dedupe_article.reader.way_back import is_switching
from dedupe_article.reader.wide import orders, plausible

ANOTHER = "give another --encoding, or none"
CONTROL = re.compile("[\0\x80-\x84\x86-\x9f]")
# These write a C1 control as several bytes, so it was in the text; in others it comes from a byte that does not fit.
CONTROLLED = ("utf-8", "gb18030")


def decode_as(data: bytes, name: str) -> tuple[str, Encoding]:
    """The text of `data` in the codec called `name`. Raises `Undecodable` if it is unknown or does not fit."""
    codec = lookup(name)
    bom = next((bom for bom, marked in MARKS if data.startswith(bom) and marked.startswith(codec)), b"")
    if codec in ("utf-16", "utf-32"):
        codec = dict(MARKS)[bom] if bom else next(order for order in orders(data) if order.startswith(codec))
    try:
        text = data[len(bom) :].decode(codec)
        octets = text.encode(codec)
    except UnicodeError as error:
        place = f"byte {error.start + len(bom)}" if isinstance(error, UnicodeDecodeError) else "the file"
        raise Undecodable(f"{place} does not fit {name}: {ANOTHER}") from None
    control = CONTROL.search(text)
    if control and not (codec in CONTROLLED and control[0] != "\0"):
        place = f"character {control.start()} would be the control U+{ord(control[0]):04X}"
        raise Undecodable(f"the file does not fit {name}, {place}: {ANOTHER}")
    lost = octets != data if is_switching(codec) else len(octets) != len(data) - len(bom)
    if lost or (codec.startswith(("utf-16", "utf-32")) and not bom and is_narrow(data, text)):
        raise Undecodable(f"the file does not fit {name}, it would be other text: {ANOTHER}")
    return text, Encoding(codec, How.GIVEN, bom)


def is_narrow(data: bytes, text: str) -> bool:
    """Whether bytes that are said to be UTF-16 or UTF-32 are UTF-8, and make no sense as what is said."""
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return bool(data) and b"\0" not in data and not plausible(text)


def lookup(name: str) -> str:
    """The name that Python gives to a codec. Raises `Undecodable` if it knows no text encoding of that name."""
    try:
        codec = codecs.lookup(name).name.replace("_", "-")
        "".encode(codec)
    except (LookupError, ValueError, UnicodeError):
        raise Undecodable(f"there is no encoding {name!r}: give one such as utf-8, cp1252 or shift_jis") from None
    return codec.removesuffix("-sig")
