"""What happens to one copy of a text on its way: each function returns the poorer copy."""

from __future__ import annotations

import random
import re
import string
import unicodedata

PLAINER = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "–": "-", "—": "-", "…": "..."})


def typos(text: str, rate: float, rng: random.Random) -> str:
    """Substitute, double, swap or drop letters at `rate` per letter; digits are never touched."""
    out: list[str] = []
    letters = [c for c in text if c.isalpha()] or list(string.ascii_lowercase)
    i = 0
    while i < len(text):
        if text[i].isalpha() and rng.random() < rate:
            slipped, used = slip(text[i : i + 2], letters, rng)
            out.append(slipped)
            i += used
        else:
            out.append(text[i])
            i += 1
    return "".join(out)


def slip(here: str, letters: list[str], rng: random.Random) -> tuple[str, int]:
    """What is typed instead of the first letter of `here` (one or two characters), and how many were used up."""
    kind = rng.randrange(4)
    if kind == 0:
        return rng.choice(letters), 1
    if kind == 1:
        return here[0] * 2, 1
    if kind == 2 and here[1:].isalpha():
        return here[1] + here[0], 2
    return "", 1


def typography(text: str, rng: random.Random) -> str:
    """The same words with other quotes, dashes, spaces and Unicode form."""
    swapped = text.translate(PLAINER)
    if swapped == text:
        swapped = re.sub(r'"([^"]*)"', "“\\1”", text).replace("'", "’")
    words = swapped.split(" ")
    for i in range(len(words) - 1):
        if rng.random() < 0.1:
            words[i] += rng.choice(["\u00a0", " ", "\u2009"])
    return unicodedata.normalize("NFD", " ".join(words))


def lost_spaces(text: str, rng: random.Random) -> str:
    """Words run together where a link or a tag was cut out ("saat menghadiri" -> "saatmenghadiri")."""
    words = text.split(" ")
    if len(words) < 4:
        return text
    for _ in range(max(1, len(words) // 25)):
        i = rng.randrange(len(words) - 1)
        if i + 1 < len(words) and words[i][-1:].isalpha() and words[i + 1][:1].isalpha():
            words[i : i + 2] = [words[i] + words[i + 1]]
    return " ".join(words)


def mojibake(text: str) -> str:
    """UTF-8 bytes that were read as Windows-1252; bytes it does not define become U+FFFD."""
    return text.encode("utf-8").decode("cp1252", errors="replace")
