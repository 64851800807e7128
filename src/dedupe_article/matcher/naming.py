"""The name of a passage, by which a configuration can keep it."""

from __future__ import annotations

from functools import cache
from hashlib import sha256
from unicodedata import is_normalized

from dedupe_article.matcher.debris import beyond_ascii, reading
from dedupe_article.matcher.words import JOINED, compiled, has_ruler, has_sign, key, words

# Capitals of ASCII in small letters; what stands in no key goes.
SMALL = bytes(code + 32 if chr(code).isupper() and code < 128 else code for code in range(256))
GAPS = bytes(code for code in range(128) if not chr(code).isalnum() and chr(code) not in "_%$")
FIGURES = bytes(code if chr(code) in "0123456789" else 32 for code in range(256))
# What may be one with its neighbour in compatible form: marks, and the letters of a Korean syllable.
COMPOSED = f"[{JOINED}\u1100-\u11ff]"


def name(passage: str) -> str:
    """`1:` and 16 hex digits of sha256 over the keys of `passage`, one behind the other, and then its figures."""
    found = at_once(passage)
    if found is None:
        keys = encoded(" ".join(words(passage).keys))
        found = keys.translate(None, b" ") + figures(keys)
    return "1:" + sha256(found).hexdigest()[:16]


def at_once(passage: str) -> bytes | None:
    """The keys and figures of `passage`, told character by character; None where that is not enough.

    It gives what `words` does in a tenth of its time; a passage of 400 words takes 25 µs.
    """
    if "_" in passage or reading(passage) is not passage:
        return None
    beyond = beyond_ascii(passage)
    if has_ruler(passage) or has_sign(passage, beyond):
        return None
    passage = passage.replace("İ", "i").replace("`", "'")  # as `words` reads them
    chars = "".join(set(beyond.replace("İ", "")))
    if compiled(COMPOSED).search(chars) and not is_normalized("NFKC", passage.casefold()):
        return None
    for char in chars:
        stands = stand_in(char)
        if stands is None:
            return None
        if stands != char:
            passage = passage.replace(char, stands)
    found = encoded(passage)
    return found.translate(SMALL, GAPS) + figures(found)


def figures(text: bytes) -> bytes:
    """The runs of ASCII digits in `text`, a space between them: `1.5` is not `15`."""
    return b" ".join(text.translate(FIGURES, b"'").split())


def encoded(text: str) -> bytes:
    """The text in UTF-8, a lone surrogate kept."""
    return text.encode("utf-8", "surrogatepass")


@cache
def stand_in(char: str) -> str | None:
    """What stands in keys for a character beyond ASCII: a space if no word holds it, None if only its word tells."""
    between = " ".join(words(f"0{char}x").keys)[1:-1]  # no mark is one with a digit, and no sign stands before a letter
    folded = between.strip() or between
    known = folded in (char, " ", "") or folded.isalnum()
    return folded if known and key(folded) == folded else None
