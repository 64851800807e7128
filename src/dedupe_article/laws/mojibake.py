"""Words of passages of which one is in mojibake: UTF-8 that was read as Windows-1252, or as Latin-1.

Repairing it would have to guess the bytes that Windows-1252 has no character for. So the sound passage is broken up in
the same way instead, and the wrecks are compared.
"""

from __future__ import annotations

import re

from dedupe_article.laws.keys import Words

# All patterns are compiled when asked for, since few passages have such letters.

# What the bytes 80 to BF of a sequence became; those that Windows-1252 lacks are C1 controls or U+FFFD, and in Latin-1
# all from 80 to 9F are such controls.
CONTROLS = {code: bytes([code]).decode("cp1252", "ignore") or chr(code) for code in range(0x80, 0xA0)}
TAILS = re.escape(bytes(range(0x80, 0xC0)).decode("cp1252", "replace") + "".join(map(chr, CONTROLS)))
# One class of characters stands first, since `re` skips to it and tries four alternatives in each place otherwise.
WRECK = f"[Â-ô](?:(?<=[ÃÂ])(?=\\s|$)|(?<=[Â-ß])[{TAILS}]|(?<=[à-ï])[{TAILS}]{{2}}|(?<=[ð-ô])[{TAILS}]{{3}})"
# What became of the full stops of other scripts.
STOP = "ã€‚|ï¼[\x81\ufffdŸ]|à¥[¤¥]|ØŸ|Û”"
LEAD = "[Â-ô]"
# What became of quotes, dashes, dots, no-break spaces, soft hyphens and marks of no width, of which part may
# be gone; and sound ones.
MARK = "â€.?|Â[«»·]?|ï»¿?|ï¼[‰Œš›Ÿ]|ã€[‚‰Š‹Œ]?|(?<![^\\x00-\\x7f])[“”‘’„–—…]+"
WORD = "[0-9]+|(?:[a-z]|[^\\x00-\\x7f\\s\\xa0\\xad\\ufffd])+"


def broken(passage: str) -> bool:
    """Whether a passage looks like mojibake: most letters that begin a sequence have the rest of it behind them.

    >>> broken("dÃ©jÃ  vu"), broken("LISÄÄ…")
    (True, False)
    """
    wrecks = len(re.findall(WRECK, passage))
    return wrecks > 0 and 2 * wrecks > len(re.findall(LEAD, passage))


def comparable(passage: str, twin: str) -> tuple[Words, Words] | None:
    """The words of two passages of which one is mojibake, both as they look then; None for any other two."""
    passage, twin = passage.translate(CONTROLS), twin.translate(CONTROLS)
    ours, theirs = broken(passage), broken(twin)
    if ours == theirs:
        return None
    return _words(passage if ours else break_up(passage)), _words(twin if theirs else break_up(twin))


def break_up(passage: str) -> str:
    """The passage as it looks when its UTF-8 is read as Windows-1252.

    >>> break_up("déjà")
    'dÃ©jÃ\\xa0'
    """
    return passage.encode("utf-8", "replace").decode("cp1252", "replace")


def _words(passage: str) -> Words:
    """The words of a passage in mojibake; what has no character in Windows-1252, and no-break spaces, are left out."""
    return Words(re.findall(WORD, _fold(passage)[0]), passage, _fold)


def _fold(passage: str) -> tuple[str, re.Pattern[str]]:
    return re.sub(MARK, " ", re.sub(STOP, ".", passage)).casefold(), re.compile(WORD)
