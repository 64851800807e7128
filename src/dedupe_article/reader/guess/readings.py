"""The readings of some bytes: what they would say in each encoding, and what it costs to believe it."""

from __future__ import annotations

import re
from codecs import getincrementaldecoder
from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from math import inf
from operator import mul
from typing import NamedTuple
from unicodedata import normalize

from dedupe_article.reader.guess.candidates import EASTERN, PRIVATE, SINGLE, WESTERN, groups
from dedupe_article.reader.guess.cost import Trial, cost, trial
from dedupe_article.reader.guess.ideographs import ideographs_cost
from dedupe_article.reader.guess.sampling import LONGEST, Sample, sample
from dedupe_article.reader.guess.usual import usual

CONTACT = re.compile(rb"[A-Za-z](?=[\x80-\xff])|[\x80-\xff](?=[A-Za-z])")
# Of 1,900 texts in 45 encodings the right reading was among the first 10 of the rough look in all that have more than
# 20 characters beyond ASCII, and cost at least 0.88 of what the rough look said.
MOST_TRIED = 10
FEW = 20
ROUGH = 0.88
# A reading that costs so much more than another is ruled out: its odds are one in a million.
OUT = 14.0
# Marks without a letter beyond ASCII speak for a codec of Western Europe.
LETTERLESS = 6.0


class Reading(NamedTuple):
    """What some bytes would say: the cost in nats, the codecs that read them so, and the text of the sample."""

    cost: float
    codecs: tuple[str, ...]
    text: str


class Bytes(NamedTuple):
    """The words of a sample, and how often each pair of neighbours and each byte beyond ASCII stands in them."""

    words: bytes
    pairs: list[tuple[int, int, int]]
    beyond: bytes
    counts: list[int]
    plain: int


def readings(data: bytes) -> list[Reading]:
    """The readings of `data` that may be right, the likeliest first."""
    part = sample(data)
    found = list(eastern_readings(part))
    best = min((reading.cost for reading in found), default=inf)
    return sorted([*found, *single_readings(counted(part), best)])


def eastern_readings(part: Sample) -> Iterator[Reading]:
    """The readings of Chinese, Japanese and Korean codecs."""
    for codec, prior in EASTERN.items():
        try:
            text = decode_words(part.words, codec)
        except UnicodeDecodeError:
            continue
        if not PRIVATE.search(text):
            it = trial(text, part.plain)
            yield Reading(cost(it) + ideographs_cost(it, codec) + prior, (codec,), text)


def decode_words(words: list[bytes], codec: str) -> str:
    """The text of the words; what was cut off at the end of a long one is left out."""
    if max(map(len, words), default=0) < LONGEST:
        return b" ".join(words).decode(codec)
    return " ".join([getincrementaldecoder(codec)().decode(word, len(word) < LONGEST) for word in words])


def counted(part: Sample) -> Bytes:
    """A sample with the counts that all readings of one byte a character have in common."""
    words = b" %b " % b" ".join(part.words)
    pairs = [(*pair, count) for pair, count in Counter(pairwise(words)).items() if max(pair) > 127]
    return Bytes(words, pairs, part.beyond, [words.count(byte) for byte in part.beyond], part.plain)


def single_readings(it: Bytes, best: float) -> Iterator[Reading]:
    """The readings with one byte a character that are worth a closer look; `best` is what the best one yet costs."""
    for rough, marks, codecs in roughly(it):
        if rough * ROUGH > best + OUT:
            continue
        full = single_cost(it, marks, codecs[0], best + OUT)
        best = min(best, full)
        yield Reading(full, tuple(codecs), it.words.decode(codecs[0]))


def roughly(it: Bytes) -> list[tuple[float, str, list[str]]]:
    """The groups of codecs by a first look: what each costs, how it reads the bytes beyond ASCII, and its codecs."""
    contact = len(CONTACT.findall(it.words)) / max(1, sum(it.counts))
    found = []
    for marks, codecs in groups(it.beyond):
        costs, beside = usual(codecs[0])
        total = sum(map(mul, it.counts, map(costs.__getitem__, it.beyond)))
        total += contact * sum(map(mul, it.counts, map(beside.__getitem__, it.beyond)))
        found.append((total + SINGLE[codecs[0]], marks, codecs))
    return sorted(found)[: MOST_TRIED if sum(it.counts) > FEW else None]


def single_cost(it: Bytes, marks: str, codec: str, limit: float) -> float:
    """What the reading of a sample in a codec of one byte a character costs."""
    text = it.words.decode(codec)
    if codec == "cp1258":  # accents stand apart in it
        total = cost(trial(normalize("NFC", text), it.plain, limit))
    else:
        read = table(codec)
        pairs = [(read[first], read[second], count) for first, second, count in it.pairs]
        total = cost(Trial(text, dict(zip(marks, it.counts, strict=True)), pairs, it.plain, limit))
    letterless = codec not in WESTERN and not any(map(str.isalpha, marks))
    return total + SINGLE[codec] + LETTERLESS * letterless


@cache
def table(codec: str) -> str:
    """What each byte reads in a codec of one byte a character."""
    return bytes(range(256)).decode(codec, "replace")
