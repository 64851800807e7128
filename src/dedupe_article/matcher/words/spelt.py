"""Characters that are spelt out, as in program text, in mail and in torn entities, are read; the length is kept."""

from __future__ import annotations

import re

from dedupe_article.matcher.words.debris import FILL, filled

# A character as JSON, JavaScript and Python write it, and as the old `escape` of browsers does; UTF-8 byte by byte.
ESCAPED = r"(?<!\\)\\{1,2}(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2}))|%u([0-9a-fA-F]{4})"
BYTES = r"(?<!\\)\\{1,2}x[c-fC-F][0-9a-fA-F](?:\\{1,2}x[89abAB][0-9a-fA-F]){1,3}"
SLASHED = r"\\{1,3}['\"’”]"  # quotation marks and apostrophes as program text has them
# Quoted-printable, as in mail. Only a character of several bytes shows that it is: `n=20` is a figure.
REST = r"(?:=\n)?=[89AB][0-9A-F]"
SEVERAL = rf"=(?:[CD][0-9A-F]|E[0-9A-F]{REST}|F[0-4]{REST}{REST}){REST}"
MAIL = rf"{SEVERAL}|=20|=3D|=\n"
# Entities without their `&`; those with a number are read only in texts in which one touches a letter.
NAMES = r"(?:[lr][sda]quo|(?<!ali)quot|[mn]dash|hellip|nbsp);"
CODES = r"#(?:160|82(?:1[1-8]|2[0-2]|30));"
TOUCHING = r"#82[1-3]\d;[^\W\d_]|[.,!?]#82[1-3]\d;"


def characters(text: str) -> str:
    """`text` with the characters that it spells out, filled up.

    >>> characters(r"d\\xe9j\\u00e0, %u2013.").replace(FILL, ""), characters("n=20")
    ('déjà, –     .', 'n=20')
    """
    if "\\" in text:
        text = re.sub(BYTES, lambda found: of_bytes(found.group(), re.findall("x(..)", found.group())), text)
        text = re.sub(SLASHED, unslashed, text)
    if "\\" in text or "%u" in text:
        text = re.sub(ESCAPED, written_out, text)
    if "=" in text and re.search(SEVERAL, text):
        text = re.sub(MAIL, unquoted, text)
    return text


def torn_entities(text: str) -> str:
    """`text` with what entities without `&` stand for, filled up.

    >>> torn_entities("drsquo;eau, #23; and #24;").replace(FILL, "")
    'd’eau, #23; and #24;'
    """
    text = re.sub(NAMES, entity, text) if "quo;" in text or "quot;" in text else text
    return re.sub(CODES, entity, text) if "#" in text and re.search(TOUCHING, text) else text


def entity(torn: re.Match[str]) -> str:
    """The character of an entity without `&`."""
    from html import unescape  # noqa: PLC0415 - only what holds an entity needs it

    return filled(unescape(f"&{torn.group()}"), len(torn.group()))


def written_out(match: re.Match[str]) -> str:
    """The character that is written out, filled up; what may begin a tag or an entity is put at the end of its room."""
    char, length = chr(int(match[match.lastindex or 0], 16)), len(match.group())
    return char.rjust(length) if char in "<&" else filled(char, length)


def of_bytes(found: str, digits: list[str]) -> str:
    """The character that some bytes are in UTF-8, filled up; `found` as it is if they are none."""
    try:
        return filled(bytes.fromhex("".join(digits)).decode(), len(found))
    except (UnicodeDecodeError, TypeError):
        return found


def unquoted(match: re.Match[str]) -> str:
    """The character that quoted-printable stands for; a line that it broke is joined again."""
    found = match.group()
    if found == "=\n":
        return " \n" if match.string[match.start() - 1 : match.start()].isspace() else 2 * FILL
    return of_bytes(found, re.findall("=([0-9A-F]{2})", found))


def unslashed(match: re.Match[str]) -> str:
    """A quotation mark or an apostrophe, filled up; an apostrophe between letters does not divide their word."""
    text, (start, end), found = match.string, match.span(), match.group()
    beside = text[start - 1 : start] + text[end : end + 1]
    inside = found[-1] in "'’" and len(beside) > 1 and beside.isalnum()
    return found[-1].ljust(len(found), FILL if inside else " ")
