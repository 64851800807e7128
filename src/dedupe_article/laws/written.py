"""Characters that are written out, as in program text and mail; shortcodes; and plus signs that mark lines."""

from __future__ import annotations

import re
from html import unescape

from dedupe_article.laws.markup import NUMBER as FIGURE
from dedupe_article.laws.markup import SAYS

# A character by its number, as JSON, Python and JavaScript write it, and as the bytes of UTF-8.
NUMBER = r"\\{1,2}u([\da-fA-F]{4})|\\{1,2}x([\da-fA-F]{2})|%u([\da-fA-F]{4})"
BYTES = r"\\{1,2}x[c-fC-F][\da-fA-F](?:\\{1,2}x[89abAB][\da-fA-F]){1,3}"
# In mail a line goes on after an equals sign, and a byte is written after one. Only a character of several bytes shows
# that it is mail.
BROKEN = re.compile("=\n")
QUOTED = re.compile("(?:=[C-F][0-9A-F](?:=[89AB][0-9A-F])+)+")
BLANK = re.compile("=20|=3D")
# Entities without the sign they begin with; numbers of marks alone.
TORN_NUMBER = "(?<!&)#(?:160|82(?:1[1-8]|2[0-2]|30));"
TORN = f"(?<!&)(?:(?:l|r)(?:s|d|a)quo|(?<!ali)quot|(?:n|m)dash|hellip|nbsp);|{TORN_NUMBER}"
# A plus before the words of a line is the mark of an item, and one after the last stop of a line marks its end. Both
# are taken for marks only if the passage begins or ends with one: else a line may have been broken at a plus.
ITEM, LINE_END = rf"(?m)^\+(?!{FIGURE})(?=[ \t]*[\"“„«‘'(¿¡]{{0,3}}[^\W\d_])", r"(?m)(?<=[.!?…\"”’»)。])[ \t]\+$"
# They are also marks after a line that ends a sentence. Several in a row are a ruler, except after a letter: `C ++`.
BEHIND_STOP = rf"(?<=[.!?…:\"”’»)。\n]\n){ITEM[5:]}"
ROW = r"(?<!\S)(?<!\b\w )\+{2,}(?!\S)"
SHORTCODE = re.compile(rf"(?i)\[(/?)([a-z][\w-]{{0,30}}){SAYS}\]")


def in_full(passage: str) -> str:
    """The passage with the characters that are written out.

    >>> in_full(r"d\\xe9j\\u00e0 %u2013"), in_full("d=C3=A9j=C3=A0=20"), in_full("n=20")
    ('déjà –', 'déjà ', 'n=20')
    """
    passage = re.sub(BYTES, lambda found: _decoded(found.group(), r"x(..)"), passage)
    passage = re.sub(NUMBER, lambda code: chr(int(code[1] or code[2] or code[3], 16)), passage)
    passage = re.sub(r"\\+(?=['\"’”])", "", passage)
    if "=" in passage:
        whole = BROKEN.sub("", passage)
        read = QUOTED.sub(lambda found: _decoded(found.group(), "=(..)"), whole)
        if read != whole:
            return BLANK.sub(lambda one: "=" if one.group() == "=3D" else " ", read)
    return passage


def _decoded(found: str, byte: str) -> str:
    """What some bytes are in UTF-8; unchanged if they are not valid."""
    try:
        return bytes.fromhex("".join(re.findall(byte, found))).decode()
    except UnicodeDecodeError:
        return found


def with_entities(passage: str) -> str:
    """The passage with the entities that have lost their `&`.

    >>> with_entities("l#8217;eau, #23; drsquo;un")
    'l’eau, #23; d’un'
    """
    torn = TORN if "quo;" in passage or "quot;" in passage else TORN_NUMBER
    return re.sub(torn, lambda one: unescape(f"&{one.group()}"), passage)


def without_codes(passage: str) -> str:
    """The passage without shortcodes, that is closing ones and those that they close.

    >>> without_codes("[b]Yes[/b] [sic]")
    ' Yes  [sic]'
    """
    closed = {code[2] for code in SHORTCODE.finditer(passage) if code[1]}
    return SHORTCODE.sub(lambda code: " " if code[1] or code[2] in closed else code.group(), passage)


def without_items(passage: str) -> str:
    """The passage without the plus signs that mark its lines or are rulers.

    >>> without_items("Buy two.\\n+ Bread +++ and A+"), without_items("+ Bread\\n+ 5 eggs\\n+5")
    ('Buy two.\\n Bread   and A+', ' Bread\\n5 eggs\\n+5')
    """
    if passage[0] == "+" and re.search(ITEM, passage):
        passage = re.sub(rf"{ITEM}|^\+[ \t]", "", passage)
    else:
        passage = re.sub(BEHIND_STOP, "", passage)
    passage = re.sub(ROW, " ", passage)
    if passage[-2:] == " +" and re.search(LINE_END, passage):
        passage = re.sub(r"(?m)[ \t]\+$", "", passage)
    return passage
