"""What ideographs, kana and syllables cost: the common ones little, those of a rare plane of their codec much."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from functools import cache

from dedupe_article.reader.guess.cost import Trial
from dedupe_article.reader.guess.letters import table

# Codec to the language that it is for.
LANGUAGE = {
    "gb18030": "zh",
    "big5": "tw",
    "cp950": "tw",
    "big5hkscs": "tw",
    "shift_jis": "ja",
    "cp932": "ja",
    "euc_jp": "ja",
    "cp949": "ko",
    "johab": "ko",
}
# The planes of a national standard are sorted by use: the first holds what schools teach.
COMMON_PLANE: dict[str, Callable[[bytes], bool]] = {
    "zh": lambda octets: 0xB0 <= octets[0] <= 0xD7 and octets[1] >= 0xA1,
    "tw": lambda octets: 0xA4 <= octets[0] <= 0xC6,
    "ja": lambda octets: 0x88 <= octets[0] <= 0x98 or 0xB0 <= octets[0] <= 0xCF,
    "ko": lambda octets: octets[0] >= 0xB0 and octets[1] >= 0xA1,
}
ALONE = 3.0


@cache
def ranks() -> dict[str, dict[str, float]]:
    """What each common ideograph or syllable costs in nats, for each of the languages in `ideographs.txt`.

    The costs follow the ranks as Zipf's law would have it: 4 nats for the first, 9 for the four-hundredth.
    """
    return {
        name: {mark: 4.2 + math.log2(1 + rank / 12) for rank, mark in enumerate(marks)}
        for name, marks in map(str.split, table("ideographs.txt"))
    }


def ideographs_cost(it: Trial, codec: str) -> float:
    """What the ideographs of a text cost."""
    total = 0.0
    language = LANGUAGE[codec]
    for mark, count in it.counts.items():
        if mark >= "\u3040" and (one := ideograph_cost(mark, language, codec)):
            total += count * one
    if not total:
        return 0.0
    return total + min(12.0, 3 * it.plain) + ALONE * strangers(it.pairs)


def strangers(pairs: Iterable[tuple[str, str, int]]) -> int:
    """How many pairs of an ideograph and an ASCII letter stand side by side."""
    return sum(
        count
        for first, second, count in pairs
        if (first >= "\u3040" and "A" <= second <= "z") or (second >= "\u3040" and "A" <= first <= "z")
    )


@cache
def ideograph_cost(mark: str, language: str, codec: str) -> float:
    """What one character costs, nothing if it is no ideograph, kana or syllable."""
    place = ord(mark)
    if mark in ranks()[language]:
        return ranks()[language][mark]
    if 0x3040 <= place < 0x3100:
        return (4.3 if place < 0x30A0 else 5.0) if language == "ja" else 9.0
    if 0xFF21 <= place < 0xFFE0:
        return 8.0
    if 0x3100 <= place < 0x3400:
        return 10.0
    if not (0x3400 <= place < 0xA000 or 0xAC00 <= place < 0xD7A4 or 0xF900 <= place < 0xFB00 or place >= 0x20000):
        return 0.0
    if 0xAC00 <= place < 0xD7A4 and language != "ko":
        return 1 + ranks()["ko"].get(mark, 9.5)
    octets = mark.encode(codec, "ignore")
    common = len(octets) == 2 and COMMON_PLANE[language](octets)
    return 9.5 if common else 13.0
