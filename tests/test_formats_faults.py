"""Broken and hostile files of records on the command line: said clearly, nothing half-written, the rest done."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from corpus_values import article, records

from dedupe_article import clean

ROWS = "".join(json.dumps(row) + "\n" for row in records(40)).encode()


def run(*words: str | Path, given: bytes | None = None) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "dedupe_article", *map(str, words)]
    return subprocess.run(command, input=given, capture_output=True, check=False)


def zst(data: bytes) -> bytes:
    return bytes(pytest.importorskip("backports.zstd").compress(data))


def zeros(path: Path) -> None:
    """A gz file of 1 GB of zeros, made of 64 members."""
    member = gzip.compress(bytes(1 << 24))
    path.write_bytes(member * 64)


def long_line(path: Path) -> None:
    with path.open("wb") as file:
        file.write(b'{"text": "')
        for _ in range(200):
            file.write(b"It rained. " * 90_909)
        file.write(b'"}\n')


HOSTILE: dict[str, tuple[str, Callable[[Path], object], str]] = {
    "a gz file that is cut off": ("a.jsonl.gz", lambda path: path.write_bytes(gzip.compress(ROWS)[:-20]), "cut off"),
    "a zst file that is cut off": ("a.jsonl.zst", lambda path: path.write_bytes(zst(ROWS)[:-20]), "cut off"),
    "text under the name of a gz file": ("a.csv.gz", lambda path: path.write_bytes(ROWS), "not a sound .gz file"),
    "a table with a quote that is never closed": (
        "a.csv",
        lambda path: path.write_text('id,text\n1,"It rained.\n2,It snowed.\n'),
        "line 2: a quote is never closed",
    ),
    "a Parquet file that is none": ("a.parquet", lambda path: path.write_bytes(ROWS), "not a sound Parquet file"),
}
LARGE = {
    "a bomb of 1 GB of zeros": ("a.jsonl.gz", zeros, "raise --max-size"),
    "a bomb that is named as a table": ("a.csv.gz", zeros, "raise --max-size"),
    "a line of 200 MB": ("a.jsonl", long_line, "line 1 is larger than 100,000,000 bytes; raise --max-size"),
}
CASES = [pytest.param(*case, id=name) for name, case in HOSTILE.items()]
CASES += [pytest.param(*case, id=name, marks=pytest.mark.faults) for name, case in LARGE.items()]


@pytest.mark.parametrize(("name", "make", "message"), CASES)
def test_a_broken_file_stays_and_the_rest_is_done(
    tmp_path: Path, name: str, make: Callable[[Path], object], message: str
) -> None:
    if name.endswith("parquet"):
        pytest.importorskip("pyarrow")
    folder = tmp_path / "in"
    folder.mkdir()
    broken, other = folder / name, folder / "z.jsonl"
    make(broken)
    other.write_bytes(ROWS)
    before = broken.stat()

    result = run("-i", folder)
    assert result.returncode == 2
    assert message in result.stderr.decode()
    assert str(broken) in result.stderr.decode()
    after = broken.stat()
    assert (after.st_ino, after.st_size, after.st_mtime_ns) == (before.st_ino, before.st_size, before.st_mtime_ns)
    assert sorted(path.name for path in folder.iterdir()) == [name, "z.jsonl"]
    texts = [json.loads(line)["text"] for line in other.read_text().splitlines()]
    assert texts == [clean(article(at)) for at in range(40)]

    result = run(folder, "-o", tmp_path / "out")
    assert result.returncode == 2
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["z.jsonl"]


@pytest.mark.parametrize("strict", [False, True])
def test_odd_records_are_named_and_are_trouble_if_strict(tmp_path: Path, strict: bool) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(f'{{"body": 1}}\nno JSON\n{json.dumps({"text": article(1)})}\n{{"text": null}}\n')
    result = run("-i", path, *(["--strict"] if strict else []))
    assert result.returncode == (2 if strict else 0)
    errors = result.stderr.decode()
    assert f"{path}:1: 'text' is missing" in errors
    assert f"{path}:2: not a JSON object" in errors
    assert f"{path}:4: 'text' is null" in errors
    expected = f'{{"body": 1}}\nno JSON\n{json.dumps({"text": clean(article(1))})}\n{{"text": null}}\n'
    assert path.read_text() == expected


def test_as_a_filter() -> None:
    result = run("--format", "jsonl", given=ROWS)
    assert result.returncode == 0
    assert [json.loads(line)["text"] for line in result.stdout.splitlines()] == [clean(article(at)) for at in range(40)]
    packed = run("--format", "jsonl", given=result.stdout)
    assert packed.stdout == result.stdout


@pytest.mark.parametrize("suffix", [".gz", ".zst"])
def test_a_packed_file_without_repeats_keeps_its_bytes(tmp_path: Path, suffix: str) -> None:
    rows = "".join(json.dumps(row) + "\n" for row in records(40)[::2]).encode()
    path = tmp_path / f"a.jsonl{suffix}"
    path.write_bytes(gzip.compress(rows, 1) if suffix == ".gz" else zst(rows))
    before, stat = path.read_bytes(), path.stat()
    assert run("-i", path).returncode == 0
    assert (path.stat().st_ino, path.stat().st_mtime_ns) == (stat.st_ino, stat.st_mtime_ns)
    assert run(path, "-o", f"{tmp_path}/out/").returncode == 0
    assert (tmp_path / "out" / path.name).read_bytes() == before


@pytest.mark.faults
@pytest.mark.parametrize("name", ["a.jsonl", "a.jsonl.gz", "a.csv", "a.parquet"])
def test_the_same_bytes_for_any_number_of_jobs(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    rows = records(600)
    lines = "".join(json.dumps(row) + "\n" for row in rows).encode()
    if name == "a.csv":
        path.write_text("id,text\n" + "".join(f'{row["id"]},"{row["text"]}"\n' for row in rows))
    elif name == "a.parquet":
        pa, pq = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
        pq.write_table(pa.Table.from_pylist(rows), path, row_group_size=250)
    else:
        path.write_bytes(gzip.compress(lines) if name.endswith("gz") else lines)
    outputs = []
    for jobs in (1, 2, 3):
        out = tmp_path / f"{jobs}-{name}"
        assert run(path, "-o", out, "-j", str(jobs)).returncode == 0
        outputs.append(out.read_bytes())
    assert len(set(outputs)) == 1
    assert outputs[0] != path.read_bytes()
