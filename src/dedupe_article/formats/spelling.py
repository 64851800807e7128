"""How a JSON string spells its characters, and how to spell another text in the same way."""

from __future__ import annotations

import re
from json import loads
from json.encoder import encode_basestring, encode_basestring_ascii

ESCAPE = re.compile(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}"  # a surrogate pair, one character
    r"|\\u[0-9a-fA-F]{4}"
    r"|\\[^u]"
)
NON_ASCII = re.compile(r"[^\x00-\x7f]")
LONE = re.compile(r"[\ud800-\udfff]")
# The two private planes first, then those without a character as of Unicode 17.
PLANES = (0x100000, 0xF0000, *range(0x40000, 0xE0000, 0x10000))
NEEDED = {code: f"\\u{code:04x}" for code in range(0x20)}
NEEDED |= {ord(char): f"\\{letter}" for char, letter in zip('\b\t\n\f\r"\\', 'btnfr"\\', strict=True)}


def spell(text: str, raw: str) -> str:
    """`text` as a JSON string, each character spelled as in the JSON string `raw`, quotes included.

    A character that `raw` escapes anywhere is escaped in that spelling (of two, the one that comes up later). One that
    `raw` does not have (normalisation may make it) is written as it is if `raw` has any beyond ASCII, else escaped.

    >>> spell("a/é\U0001f600", '"b/ a\\\\/\\\\u00E9\\\\ud83d\\\\uDE00"')
    '"a\\\\/\\\\u00E9\\\\ud83d\\\\uDE00"'
    """
    old = loads(raw)
    for encode in (encode_basestring_ascii, encode_basestring):
        # As Python writes it, and most tools do: 10 times as fast as looking at each escape.
        if encode(old) == raw:
            return encode(text)
    found = {loads(f'"{escape}"'): escape for escape in dict.fromkeys(ESCAPE.findall(raw))}
    body = text.translate(NEEDED | {ord(char): escape for char, escape in found.items()})
    if raw.isascii() and not body.isascii():
        body = NON_ASCII.sub(lambda match: escaped(match[0]), body)
    return f'"{body}"'


def escaped(char: str) -> str:
    """A character as `\\u` escapes, one for each UTF-16 unit."""
    units = char.encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{units[at : at + 4]}" for at in range(0, len(units), 4))


def without_lone(text: str) -> tuple[str, int]:
    """`text` with lone surrogates, which no encoding can hold, moved to a plane that it does not use there.

    The second value is the distance moved, 0 if there was none (or no plane is free). Offsets stay as they are.
    """
    if text.isascii() or not LONE.search(text):
        return text, 0
    distance = next((move for move in PLANES if not within(move).search(text)), 0)
    if not distance:
        return text, 0
    return LONE.sub(lambda match: chr(ord(match[0]) + distance), text), distance


def with_lone(text: str, distance: int) -> str:
    """The way back from `without_lone`."""
    return within(distance).sub(lambda match: chr(ord(match[0]) - distance), text) if distance else text


def within(distance: int) -> re.Pattern[str]:
    """What finds the surrogates moved by `distance`."""
    return re.compile(f"[{chr(distance + 0xD800)}-{chr(distance + 0xDFFF)}]")
