"""Words of passages of which one is in mojibake: UTF-8 that was read as Windows-1252.

Repairing it would have to guess the bytes that Windows-1252 has no character for. So the sound passage is broken up in
the same way instead, and the wrecks are compared.
"""

from __future__ import annotations

import re

from dedupe_article.laws.keys import Words, words

# What the bytes 80 to BF of a sequence became; those that Windows-1252 lacks are C1 controls or U+FFFD.
TAILS = re.escape(
    bytes(range(0x80, 0xC0)).decode("cp1252", "replace") + "".join(map(chr, (0x81, 0x8D, 0x8F, 0x90, 0x9D)))
)
WRECK = re.compile(f"[Â-ß][{TAILS}]|[à-ï][{TAILS}]{{2}}|[ð-ô][{TAILS}]{{3}}")
# What became of quotes, dashes, dots, no-break spaces, soft hyphens and marks of no width, of which part may be gone.
MARK = re.compile("â€.?|Â[«»·]?|ï»¿?|ï¼[‰Œš›Ÿ]|ã€[‚‰Š‹Œ]?")
WORD = re.compile("[0-9]+|(?:[a-z]|[^\\x00-\\x7f\\s\\xa0\\xad\\ufffd])+")


def comparable(passage: str, twin: str) -> tuple[Words, Words]:
    """The words of two passages, both broken up if one of them is."""
    ours, theirs = wrecks(passage), wrecks(twin)
    if ours > theirs:
        return _words(passage), _words(break_up(twin))
    if theirs > ours:
        return _words(break_up(passage)), _words(twin)
    return words(passage), words(twin)


def wrecks(passage: str) -> int:
    """How many characters of the passage look like mojibake."""
    return 0 if passage.isascii() else sum(1 for _ in WRECK.finditer(passage))


def break_up(passage: str) -> str:
    """The passage as it looks when its UTF-8 is read as Windows-1252.

    >>> break_up("déjà")
    'dÃ©jÃ\\xa0'
    """
    return passage.encode("utf-8", "replace").decode("cp1252", "replace")


def _words(passage: str) -> Words:
    """The words of a passage in mojibake; what has no character in Windows-1252, and no-break spaces, are left out."""
    folded = MARK.sub(" ", passage).casefold()
    return Words(WORD.findall(folded), folded, WORD)
