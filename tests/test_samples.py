"""The samples: golden pairs, and texts that must come out as they went in."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from dedupe_article import clean_article

SAMPLES = Path(__file__).parents[1] / "samples"
CLEAN = ".clean.txt"


def inputs() -> list[Path]:
    """The samples without the clean halves, those that must stay first."""
    found = [path for path in SAMPLES.glob("*.txt") if not path.name.endswith(CLEAN)]
    return sorted(found, key=lambda path: (clean_half(path).exists(), path.name))


def clean_half(path: Path) -> Path:
    return path.with_name(path.stem + CLEAN)


def expected(path: Path) -> bytes:
    pair = clean_half(path)
    return (pair if pair.exists() else path).read_bytes()


def title(path: Path) -> str:
    return f"{path.stem} {'collapses' if clean_half(path).exists() else 'stays as it is'}"


every_sample = pytest.mark.parametrize("path", inputs(), ids=title)


def run(*args: str | Path, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "dedupe_article", *args]
    return subprocess.run(command, input=stdin, capture_output=True, check=False)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The samples in a folder of their own."""
    source = tmp_path / "articles"
    source.mkdir()
    for path in inputs():
        shutil.copy(path, source)
    return source


def test_both_sorts_of_sample_are_there() -> None:
    paired = [clean_half(path).exists() for path in inputs()]
    assert paired.count(True) >= 18
    assert paired.count(False) >= 8
    assert len(paired) + paired.count(True) == len(list(SAMPLES.iterdir()))


@every_sample
def test_a_sample_comes_out_of_the_library_as_its_clean_half(path: Path) -> None:
    assert clean_article(path.read_bytes()).data == expected(path)


@every_sample
def test_clean_half_is_clean(path: Path) -> None:
    assert clean_article(expected(path)).data == expected(path)


@every_sample
def test_a_sample_comes_out_of_a_pipe_as_its_clean_half(path: Path) -> None:
    done = run(stdin=path.read_bytes())
    assert (done.stdout, done.stderr, done.returncode) == (expected(path), b"", 0)


def test_the_samples_come_out_of_a_folder_as_their_clean_halves(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "cleaned"
    assert run("-q", folder, "-o", out).returncode == 0
    assert {path.name: (out / path.name).read_bytes() for path in inputs()} == {
        path.name: expected(path) for path in inputs()
    }
    assert len(list(out.iterdir())) == len(inputs())


def test_in_place_then_again(folder: Path) -> None:
    assert run("-q", "-i", folder).returncode == 0
    once = {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in folder.iterdir()}
    assert {name: data for name, (data, _) in once.items()} == {path.name: expected(path) for path in inputs()}
    assert run("-q", "-i", folder).returncode == 0
    assert {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in folder.iterdir()} == once


def test_check_names_what_would_change_and_then_nothing(folder: Path) -> None:
    first = run("-q", "--check", folder)
    assert first.returncode == 1
    changing = {path.name for path in inputs() if path.read_bytes() != expected(path)}
    assert {Path(line.decode()).name for line in first.stdout.splitlines()} == changing
    run("-q", "-i", folder)
    second = run("-q", "--check", folder)
    assert (second.stdout, second.returncode) == (b"", 0)


def test_one_article_in_four_ways(tmp_path: Path) -> None:
    path = SAMPLES / "antara-body-twice.txt"
    copy = tmp_path / path.name
    shutil.copy(path, copy)
    by_file = run(path).stdout
    run("-q", path, "-o", tmp_path / "out.txt")
    run("-q", "-i", copy)
    ways = [by_file, run(stdin=path.read_bytes()).stdout, (tmp_path / "out.txt").read_bytes(), copy.read_bytes()]
    assert ways == [clean_half(path).read_bytes()] * 4
