"""Formats by name, plain files, and compressed ones."""

from __future__ import annotations

import gzip
import io
from multiprocessing import get_context

import pytest
from format_values import ONCE, TIDY, TWICE, collapse, rewritten

from dedupe_article.formats import BrokenFile, Format, Job, Layout, Outcome, Packing, State, format_of, rewrite
from dedupe_article.formats.packing import first_of
from dedupe_article.model import Cleaned, DedupeError, Settings, Syntax

NAMES = {
    "news.txt": Format(Layout.PLAIN),
    "news": Format(Layout.PLAIN),
    ".md": Format(Layout.MARKDOWN),
    "jsonl": Format(Layout.PLAIN),
    "dir.csv/news": Format(Layout.PLAIN),
    "gz": Format(Layout.PLAIN),
    "News.MD": Format(Layout.MARKDOWN),
    "a.txt.gz": Format(Layout.PLAIN, Packing.GZIP),
    "a.jsonl": Format(Layout.JSONL),
    "a.ndjson.zst": Format(Layout.JSONL, Packing.ZSTD),
    "a.csv": Format(Layout.CSV),
    "a.tsv.gz": Format(Layout.TSV, Packing.GZIP),
    "a.parquet": Format(Layout.PARQUET),
}


@pytest.mark.parametrize(("name", "expected"), NAMES.items(), ids=NAMES)
def test_the_suffix_tells_the_format(name: str, expected: Format) -> None:
    assert format_of(name) == expected


OVERRIDES = {
    "the override wins": ("a.txt", "jsonl", Format(Layout.JSONL)),
    "the packing stays that of the name": ("a.gz", "jsonl", Format(Layout.JSONL, Packing.GZIP)),
    "the override may name a packing": ("-", "jsonl.gz", Format(Layout.JSONL, Packing.GZIP)),
    "a suffix will do for a format": ("-", "ndjson", Format(Layout.JSONL)),
    "letter case does not count": ("-", "Markdown", Format(Layout.MARKDOWN)),
}


@pytest.mark.parametrize(("name", "override", "expected"), OVERRIDES.values(), ids=OVERRIDES)
def test_an_override_wins_over_the_suffix(name: str, override: str, expected: Format) -> None:
    assert format_of(name, override) == expected


def test_an_unknown_override_is_refused_with_the_known_ones() -> None:
    with pytest.raises(DedupeError, match=r"unknown format 'xml': give one of csv, .*jsonl.*tsv"):
        format_of("a.txt", "xml")


def test_a_plain_file_is_one_text() -> None:
    assert rewritten(TIDY.encode(), "a.txt")[0] == TIDY.encode()
    data, outcomes = rewritten(TWICE.encode(), "a.txt")
    assert data == ONCE.encode()
    assert [(outcome.state, outcome.place, outcome.field) for outcome in outcomes] == [(State.CHANGED, 0, "")]


def test_a_plain_file_that_fails_raises() -> None:
    with pytest.raises(DedupeError, match="law 1"):
        rewritten(b"poison", "a.txt")


@pytest.mark.parametrize(("name", "syntax"), [("a.md", Syntax.MARKDOWN), ("a.txt", Syntax.PLAIN)])
def test_markdown_is_cleaned_as_markdown(name: str, syntax: Syntax) -> None:
    def clean(data: bytes | str, settings: Settings) -> Cleaned:
        assert settings.syntax is syntax
        return collapse(data, settings)

    rewritten(TIDY.encode(), name, clean=clean)


def unpack(data: bytes, packing: str) -> bytes:
    if packing == "gz":
        return gzip.decompress(data)
    zstd = pytest.importorskip("backports.zstd")
    return bytes(zstd.decompress(data))


def pack(data: bytes, packing: str) -> bytes:
    if packing == "gz":
        return gzip.compress(data)
    zstd = pytest.importorskip("backports.zstd")
    return bytes(zstd.compress(data, options={zstd.CompressionParameter.checksum_flag: 1}))


LINES = b'{"text": "a\\na"}\n{"text": "b"}\n' * 100
CLEAN = b'{"text": "a"}\n{"text": "b"}\n' * 100


@pytest.mark.parametrize("packing", ["gz", "zst"])
def test_a_packed_file_comes_out_packed_and_the_same_each_time(packing: str) -> None:
    data, outcomes = rewritten(pack(LINES, packing), f"a.jsonl.{packing}")
    assert unpack(data, packing) == CLEAN
    assert len(outcomes) == 200
    assert data == rewritten(pack(LINES, packing), f"a.jsonl.{packing}")[0]


@pytest.mark.parametrize("packing", ["gz", "zst"])
def test_all_frames_of_a_packed_file_are_read(packing: str) -> None:
    data, _ = rewritten(pack(LINES, packing) + pack(LINES, packing), f"a.jsonl.{packing}")
    assert unpack(data, packing) == CLEAN * 2


@pytest.mark.parametrize("packing", ["gz", "zst"])
@pytest.mark.parametrize("name", ["a.txt", "a.jsonl", "a.csv"])
def test_broken_packing_is_refused(packing: str, name: str) -> None:
    noise = bytes(range(256)) * 40
    whole = pack(b'id,text\n{"text": "a"}\n' + noise, packing)
    with pytest.raises(BrokenFile, match=r"is cut off: its end is missing; fetch it again"):
        rewritten(whole[:-9], f"{name}.{packing}")
    with pytest.raises(BrokenFile, match=r"not a sound \.(gz|zst) file"):
        rewritten(whole[:40] + b"\xff" * 40 + whole[80:], f"{name}.{packing}")
    with pytest.raises(BrokenFile, match=r"not a sound \.(gz|zst) file"):
        rewritten(b"Snow fell.", f"{name}.{packing}")


@pytest.mark.parametrize("packing", ["gz", "zst"])
@pytest.mark.parametrize("name", ["a.txt", "a.jsonl", "a.csv"])
def test_a_bomb_stops_at_the_limit(packing: str, name: str) -> None:
    bomb = pack(b"text" + b"\0" * 50_000_000, packing)
    with pytest.raises(BrokenFile, match="raise --max-size"):
        rewritten(bomb, f"{name}.{packing}", max_size=1_000_000)


def test_a_zstd_window_that_would_fill_the_memory_is_refused() -> None:
    zstd = pytest.importorskip("backports.zstd")
    options = {zstd.CompressionParameter.window_log: 30, zstd.CompressionParameter.content_size_flag: 0}
    stream = io.BytesIO()
    with zstd.ZstdFile(stream, "wb", options=options) as file:
        file.write(LINES)
        file.flush()
    with pytest.raises(BrokenFile, match=r"not a sound \.zst file"):
        rewritten(stream.getvalue(), "a.jsonl.zst")


def test_a_missing_extra_is_named() -> None:
    with pytest.raises(DedupeError, match=r"needs the extra 'zstd': pip install 'dedupe-article\[zstd\]'"):
        first_of(("no.such.module", "nor_this"), "zstd")


def test_parts_can_be_cleaned_elsewhere_in_order() -> None:
    source, target = io.BytesIO(LINES * 400), io.BytesIO()
    job = Job(format_of("a.jsonl"), clean=collapse)
    with get_context("spawn").Pool(2) as pool:
        outcomes: list[Outcome] = list(rewrite(source, target, job, pool.imap))
    assert target.getvalue() == CLEAN * 400
    assert [outcome.place for outcome in outcomes] == list(range(1, 80_001))
