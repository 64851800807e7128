"""`python -m tests.quality` on anyone's own articles."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from .build import OWN

ROOT = Path(__file__).parents[2]


def table(*args: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "tests.quality", "--only", "body-twice,clean", *args]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """Two articles: one as a text file named by its language, one as a line of JSON."""
    first, second = (OWN / f"{name}.txt" for name in ("id-harga-cabai", "zh-gaotie-zhan"))
    (tmp_path / first.name).write_bytes(first.read_bytes())
    row = {"id": "two", "lang": "zh", "text": second.read_text(encoding="utf-8")}
    (tmp_path / "more.jsonl").write_text(json.dumps(row) + "\n", encoding="utf-8")
    return tmp_path


def test_table_over_a_folder(corpus: Path) -> None:
    done = table("--articles", corpus, "--seed", "4", "5")
    assert done.returncode == 0
    assert [line.split()[:3] for line in done.stdout.splitlines()[1:3]] == [
        ["body-twice", "4", "100.00%"],
        ["clean", "4", "100.00%"],
    ]


def test_another_cleaner_and_its_failures(corpus: Path, tmp_path: Path) -> None:
    done = table("--articles", corpus, "--function", "builtins:str", "--failures", tmp_path / "misses")
    assert [line.split()[2] for line in done.stdout.splitlines()[1:3]] == ["0.00%", "100.00%"]
    assert sorted(path.name for path in (tmp_path / "misses").iterdir()) == [
        f"{article}--body-twice--1.{part}.txt"
        for article in ("id-harga-cabai", "two")
        for part in ("expected", "in", "out")
    ]


def test_a_folder_without_articles_is_told(tmp_path: Path) -> None:
    done = table("--articles", tmp_path)
    assert done.returncode == 1
    assert "LANG-NAME.txt" in done.stderr


def test_articles_need_no_more_than_a_text(corpus: Path) -> None:
    text = "\n".join(f"Paragraph {word} stands here alone." for word in ("one", "two", "three", "four"))
    (corpus / "bare.jsonl").write_text(json.dumps({"text": text}) + '\n{"title": "none"}\n\n', encoding="utf-8")
    (corpus / "latin.txt").write_bytes(b"caf\xe9\n" * 5)
    done = table("--articles", corpus)
    assert (done.returncode, done.stdout.splitlines()[1].split()[:2]) == (0, ["body-twice", "3"])
    assert "latin.txt: passed over, as it is not UTF-8" in done.stderr


def test_a_kind_that_is_none_is_told() -> None:
    done = table("--only", "clean,twice")
    assert done.returncode == 2
    assert "no kind twice; there are body-twice, " in done.stderr
