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
    "shift_jis_2004": "ja",
    "euc_jis_2004": "ja",
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
SYLLABARIES = (
    ("hiragana", "\u3041", "\u309f"),
    ("katakana", "\u30a1", "\u30ff"),
    ("narrow", "\uff66", "\uff9d"),
    ("hangul", "\uac00", "\ud7a3"),
)
# What kana cost where they are at home.
OWN = {"hiragana": 4.3, "katakana": 5.0, "narrow": 8.0}
COMMON = 9.5
RARE = 13.0
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
    if mark in ranks()[language]:
        return ranks()[language][mark]
    if not mark.isalpha() or mark < "\u3040":
        return 0.0
    script = next((name for name, first, last in SYLLABARIES if first <= mark <= last), "")
    if script == "hangul" and language != "ko":
        return 1 + ranks()["ko"].get(mark, COMMON)
    if script in OWN:
        return OWN[script] if language == "ja" else COMMON
    octets = mark.encode(codec, "ignore")
    return COMMON if len(octets) == 2 and COMMON_PLANE[language](octets) else RARE
