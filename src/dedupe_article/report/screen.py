"""Text and names as a terminal may see them: nothing in them moves the cursor, hides or turns anything."""

from __future__ import annotations


def safe(text: str) -> str:
    """`text` with every control, format, surrogate and unassigned character, and line ends, shown escaped.

    What Unicode calls a space stays as it is; everything else that `str.isprintable` refuses is escaped.

    >>> safe("a\\x1b[31mb\\u202ec\\nd")
    'a\\\\x1b[31mb\\\\u202ec\\\\nd'
    """
    if text.isprintable():
        return text
    return "".join([character if plain(character) else escape(character) for character in text])


def plain(character: str) -> bool:
    """Whether a terminal only draws this character: printable, or a blank that stays on the line."""
    return character.isprintable() or (character.isspace() and character > "\x9f" and character not in "\u2028\u2029")


def escape(character: str) -> str:
    r"""The character as Python writes it in a string: `\n`, `\x1b`, `\u202e`, `\udcff`."""
    return character.encode("unicode_escape", "surrogatepass").decode("ascii")
