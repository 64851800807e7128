"""Packages that remove repeats, each put before one article in the kindest way that was found.

They were made to compare documents; here the lines of an article are the documents, and of lines that are alike the
first one stays. `.[peers]` and text-dedup have to be installed; CONTRIBUTING.md says how.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from tempfile import gettempdir
from types import SimpleNamespace

import numpy as np
from datasketch import MinHash, MinHashLSH
from datatrove.data import Document
from datatrove.pipeline.dedup import SentDedupConfig, SentenceDedupFilter, SentenceDedupSignature
from datatrove.utils.hashing import HashConfig
from lxml.etree import Element
from rensa import RMinHash, RMinHashDeduplicator
from text_dedup import ccnet, minhash
from text_dedup.utils import optimal_param, xxh3_32hash, xxh3_64_digest
from trafilatura.deduplication import LRUCache, duplicate_test

from .peers import ALIKE, Peer
from .score import Cleaner

PERMUTATIONS = 128  # the default of datasketch and rensa
SHINGLE = 5  # letters; words and other lengths repaired less, or left fewer controls
SHORTEST = 20  # characters; with 100, the default of trafilatura, a quarter of what it repairs stays
STRETCH = 100  # bytes, the default of text-dedup

EMPTY = MinHash(num_perm=PERMUTATIONS)
BANDS = MinHashLSH(threshold=ALIKE, num_perm=PERMUTATIONS)
SPANS = SentDedupConfig(hash_config=HashConfig(hash_fc="sha1"))  # xxhash 4 does not take what datatrove gives it
SIGN = SentenceDedupSignature(gettempdir(), config=SPANS)
FILTER = SentenceDedupFilter(gettempdir(), config=SPANS)


def lines_left(text: str, is_new: Callable[[str], bool]) -> str:
    """The lines that are new when their turn comes; blank ones stay."""
    return "\n".join(line for line in text.split("\n") if not line or is_new(line))


def shingles(line: str) -> list[str]:
    line = line.lower()
    return [line[i : i + SHINGLE] for i in range(max(1, len(line) - SHINGLE + 1))]


def by_datasketch(text: str) -> str:
    index = MinHashLSH(num_perm=PERMUTATIONS, params=(BANDS.b, BANDS.r))

    def is_new(line: str) -> bool:
        hashed = EMPTY.copy()
        hashed.update_batch([shingle.encode() for shingle in shingles(line)])
        if index.query(hashed):
            return False
        index.insert(line, hashed)
        return True

    return lines_left(text, is_new)


def by_rensa(text: str) -> str:
    known = RMinHashDeduplicator(threshold=ALIKE, num_perm=PERMUTATIONS, use_lsh=False, seed=1)

    def is_new(line: str) -> bool:
        hashed = RMinHash(num_perm=PERMUTATIONS, seed=1)
        hashed.update(shingles(line))
        return bool(known.add(line, hashed))

    return lines_left(text, is_new)


def by_trafilatura(text: str) -> str:
    """What its `deduplicate` leaves of a page with a paragraph a line, when a second time is one too many."""
    options = SimpleNamespace(dedup=LRUCache(), min_duplcheck_size=SHORTEST, max_repetitions=0)

    def is_new(line: str) -> bool:
        paragraph = Element("p")
        paragraph.text = line
        return not duplicate_test(paragraph, options)

    return lines_left(text, is_new)


def repeated(hashes: Iterable[tuple[Hashable, int]]) -> list[int]:
    """Where a hash stands that stood before."""
    seen: set[Hashable] = set()
    again = []
    for value, at in hashes:
        if value in seen:
            again.append(at)
        seen.add(value)
    return again


def by_datatrove(text: str) -> str:
    """Its sentence deduplication, of spans of three sentences, on a corpus of one document."""
    document = Document(text=text, id="one")
    again = repeated((value, at) for value, _, at in SIGN.get_hashes(document, 0))
    return str(FILTER.remove_dup_sentences(document, again)[0])


def by_text_dedup_lines(text: str) -> str:
    """Its rule of CCNet: lines that are equal without case, accents, digits and punctuation."""
    hashes = ccnet.compute_hashes({"text": [text]}, [0], "text", xxh3_64_digest)[ccnet.HASH_COLUMN]
    lines = text.split("\n")
    again = repeated((value, at) for at, value in enumerate(hashes) if lines[at])
    return str(ccnet.dedup({"text": text}, 0, "text", {(0, at): True for at in again})["text"])


def text_dedup_minhash() -> Cleaner:
    """Its MinHash with its defaults: five words, 250 permutations, 0.7."""
    count, prime, highest = 250, np.uint64((1 << 61) - 1), np.uint32((1 << 32) - 1)
    bands, rows = optimal_param(0.7, count, false_positive_weight=0.5, false_negative_weight=0.5)
    chance = np.random.RandomState(42)
    settings = {
        "num_perm": count,
        "ngram_size": 5,
        "min_length": 0,
        "hashranges": [(i * rows, (i + 1) * rows) for i in range(bands)],
        "hash_func": xxh3_32hash,
        "dtype": np.uint64,
        "max_hash": highest,
        "modulo_prime": prime,
        "permutations": tuple(chance.randint(low, prime, size=count, dtype=np.uint64) for low in (1, 0)),
    }

    def cleaned(text: str) -> str:
        seen: set[tuple[int, bytes]] = set()

        def is_new(line: str) -> bool:
            made = set(enumerate(minhash.embed_func(line, 0, **settings)[minhash.SIGNATURE_COLUMN]))
            known = not seen.isdisjoint(made)
            seen.update(() if known else made)
            return not known

        return lines_left(text, is_new)

    return cleaned


def by_stretches(text: str) -> str:
    """The rule of its suffix array, whose program is not on PyPI: 100 bytes that stood before go."""
    given = text.encode()
    gone = bytearray(len(given))
    for at in repeated((given[i : i + STRETCH], i) for i in range(len(given) - STRETCH + 1)):
        gone[at : at + STRETCH] = b"\1" * STRETCH
    return bytes(byte for byte, out in zip(given, gone, strict=True) if not out).decode("utf-8", "ignore")


RIVALS = (
    Peer("datasketch, MinHash of five letters, 0.9 and above", by_datasketch),
    Peer("rensa, MinHash of five letters, 0.9 and above", by_rensa),
    Peer("trafilatura, `deduplicate` from 20 characters on", by_trafilatura),
    Peer("datatrove, spans of three sentences", by_datatrove),
    Peer("text-dedup, lines by hash (CCNet)", by_text_dedup_lines),
    Peer("text-dedup, MinHash of five words, 0.7 and above", text_dedup_minhash()),
    Peer("text-dedup, equal stretches of 100 bytes", by_stretches),
)
