"""Which encoding bytes are in that are not UTF-8.

First the readings that they have in all known encodings are compared, which takes 1 ms; chardet is asked only where two
are about equally likely.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from dedupe_article.model import Undecodable
from dedupe_article.reader.guess.candidates import PRIVATE
from dedupe_article.reader.guess.readings import Reading, readings

# Of 4,000 pieces of text in 45 encodings, none was read wrongly that cost 12 nats less than any other reading.
SURE = 12.0
# Of 600 of 1 kB and more, none that cost 2 nats less; of shorter ones, one in five.
LONG = 1000
LIKELY = 2.0
# A text costs 3 to 9 nats for each character beyond ASCII; bytes in none of the known encodings cost 10 and more.
DEAR = 9.5
# A single one may cost half as much again: of 1,900 texts of 1 kB and more in 26 encodings that are seldom seen, 21
# fewer are read wrongly than where it might cost twice as much.
LEAST = 1.5
ADVICE = "say which it is with --encoding NAME"
# What chardet calls a subset of.
SUPERSETS = {
    "ascii": "cp1252",
    "iso-8859-1": "cp1252",
    "iso-8859-9": "cp1254",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc-kr": "cp949",
}
BEYOND = re.compile("[^\0-\x7f]")


class Fit(NamedTuple):
    """A reading that fits all of the bytes, the codec, and the whole text."""

    reading: Reading
    codec: str
    text: str


def guess(data: bytes) -> tuple[str, str]:
    """The codec that `data` is most likely in, and the text. Raises `Undecodable` in doubt.

    What chardet says is taken where it agrees, and never alone.
    """
    found = readings(data)
    fits = fitting(data, found)
    best = next(fits, None)
    if best is None:
        raise Undecodable(f"no known encoding fits the file; if it is text, {ADVICE}")
    near = [one for one in found if one.text != best.reading.text and one.cost < best.reading.cost + SURE]
    rival = next(fits, None) if near else None
    if is_safe(best, rival, len(data)) or second_opinion(data) == best.text:
        return best.codec, best.text
    doubt = f"{best.codec} or {rival.codec}" if rival else f"{best.codec}, but it makes odd text"
    raise Undecodable(f"the encoding cannot be told for sure (it may be {doubt}): {ADVICE}")


def is_safe(best: Fit, rival: Fit | None, size: int) -> bool:
    """Whether the best reading makes text, and is much likelier than the next one."""
    if best.reading.cost > DEAR * max(len(BEYOND.findall(best.reading.text)), LEAST):
        return False
    margin = rival.reading.cost - best.reading.cost if rival else SURE
    return margin >= (LIKELY if size >= LONG else SURE)


def fitting(data: bytes, found: list[Reading]) -> Iterator[Fit]:
    """The readings that fit all of `data`, the likeliest first; of those with the same text only the likeliest."""
    seen = set()
    for reading in found:
        for codec in reading.codecs if reading.text not in seen else ():
            text = decoded(data, codec)
            if text is not None:
                seen.add(reading.text)
                yield Fit(reading, codec, text)
                break


def decoded(data: bytes, codec: str) -> str | None:
    """The text of `data`, or None if the codec does not fit: it lacks some bytes, or would write more or fewer."""
    try:
        text = data.decode(codec)
        fits = not PRIVATE.search(text) and len(text.encode(codec)) == len(data)
    except (UnicodeError, LookupError):
        return None
    return text if fits else None


# What chardet 5 says with at most 0.73 where nothing else fits; in 3 of 40 short texts that made a wrong reading sure.
LAST_RESORT = ("ISO-8859-1", "Windows-1252")


def second_opinion(data: bytes) -> str | None:
    """The text of `data` in the encoding that chardet finds in all of its bytes, if it finds one that fits."""
    from inspect import signature  # noqa: PLC0415 (only beside chardet)

    import chardet  # noqa: PLC0415 (180 ms, and only files in doubt need it)

    detect: Callable[..., Any] = chardet.detect
    limit = {"max_bytes": len(data)} if "max_bytes" in signature(detect).parameters else {}
    name: str | None = detect(data, **limit)["encoding"]
    if not limit and name in LAST_RESORT:
        return None
    return decoded(data, SUPERSETS.get(name.lower(), name)) if name else None
