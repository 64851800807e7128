"""Single words in mojibake, told by the sound word that stands in the text too; the length is kept.

What few places are is too little to tell of each by itself. So the words of the text are broken, and what is one of
them then is that word: nothing is guessed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from dedupe_article.matcher.words.debris import filled
from dedupe_article.matcher.words.slips import LOST

# A word goes from ASCII to ASCII that is no letter. The second byte of `Š` and `à` is a no-break space, which became a
# blank: what is left of `Škoda` are two words.
WORD = r"[^\s!-/:-@\[-`{-~]+"
WORDS = rf"{WORD}(?:(?<=[\xc2-\xf4])[ \xa0]{WORD})*"
BEGINS = r"[\xc2-\xf4]"  # with what the bytes that begin a character of UTF-8 are shown
HIGH = range(0x80, 0x100)


def with_sound_words(text: str) -> str:
    """`text` with each word that is the wreck of another word of it replaced by that, filled up.

    >>> with_sound_words("Erdoğan, ErdoÄŸan").replace("\u200b", "")
    'Erdoğan, Erdoğan'
    """
    sound = sound_words(text)
    if not sound:
        return text
    return re.sub(WORDS, lambda words: mended(words.group(), sound), text)


def mended(words: str, sound: dict[str, str]) -> str:
    """Words, or what is left of one, with the sound ones for the wrecks."""
    if found := sound.get(bare(words)):
        return fitted(found, len(words))
    return re.sub(WORD, lambda one: fitted(sound.get(bare(one.group()), one.group()), len(one.group())), words)


def sound_words(text: str) -> dict[str, str]:
    """The words whose wreck stands in a text, by that; none where it may be that of several."""
    likely: set[str] = set()
    for words in {words for words in re.findall(WORDS, text) if re.search(BEGINS, words)}:
        likely.update((bare(words), *map(bare, words.split())))
    found: dict[str, set[str]] = {}
    for word in set(re.findall(WORD, text)):
        for wreck in () if word.isascii() else likely.intersection(wrecks(word)):
            found.setdefault(wreck, set()).add(word)
    return {wreck: words.pop() for wreck, words in found.items() if len(words) == 1}


def wrecks(word: str) -> Iterator[str]:
    """What a word looks like when its UTF-8 is read as Latin-1 or Windows-1252; bytes that this lacks may be lost.

    >>> list(wrecks("Š"))
    ['Å', 'Å', 'Å']
    """
    latin = broken(word)
    windows = latin.translate(windows_1252())
    yield from map(bare, (latin, windows, windows.translate(lacking())))


def broken(word: str) -> str:
    """A word when its UTF-8 is read as Latin-1."""
    return word.encode("utf-8", "surrogatepass").decode("latin-1")


def bare(wreck: str) -> str:
    """A wreck as it is left by what drops soft hyphens and blanks."""
    return wreck.replace("\xad", "").replace("\xa0", " ").strip()


def fitted(word: str, length: int) -> str:
    """A word filled up, each character to the length of what is left of its wreck."""
    if len(word) == length:
        return word
    read = "".join(filled(char, len(broken(char).replace("\xad", ""))) for char in word)[:length]
    return read[:-1] + filled(read[-1], length - len(read) + 1)


@cache
def windows_1252() -> dict[int, str]:
    """The characters of Windows-1252 for those of Latin-1, control characters for the bytes that it lacks."""
    return {byte: bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in HIGH}


@cache
def lacking() -> dict[int, str]:
    """What stands for the bytes that Windows-1252 lacks."""
    return {byte: LOST for byte, char in windows_1252().items() if ord(char) == byte < 0xA0}
