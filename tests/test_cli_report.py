"""Where a report may go: it replaces nothing but an older report."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = f"{sys.executable} -m dedupe_article"
ONE = "The harbour was closed for nine days after the storm, said the harbour master Ann."
RECORDS = json.dumps({"id": 1, "text": f"{ONE}\n\n{ONE}\n"}) + "\n"


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file of records with other names, and a folder with a copy of it; the test runs beside them."""
    (tmp_path / "n.jsonl").write_text(RECORDS)
    (tmp_path / "link.jsonl").symlink_to("n.jsonl")
    (tmp_path / "d").mkdir()
    (tmp_path / "d" / "n.jsonl").write_text(RECORDS)
    (tmp_path / "hard.jsonl").hardlink_to(tmp_path / "d" / "n.jsonl")
    for name in ("folder.json", "folder.jsonl"):
        (tmp_path / name).mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def shell(script: str) -> subprocess.CompletedProcess[str]:
    """Run a script in which `$D` is the program."""
    environment = {**os.environ, "D": PROGRAM}
    return subprocess.run(["bash", "-c", script], capture_output=True, text=True, env=environment, check=False)


def contents() -> dict[str, str]:
    return {str(path): path.read_text() for path in sorted(Path().rglob("*")) if path.is_file()}


@pytest.mark.parametrize(
    "call",
    [
        "$D n.jsonl --check --report n.jsonl",
        "$D n.jsonl -i --report n.jsonl",
        "$D n.jsonl --check --report ./d/../link.jsonl",
        "$D link.jsonl --check --report n.jsonl",
        "$D d --check --report d/n.jsonl",
        "$D d -i --report hard.jsonl",
        "$D d -o out --report out/n.jsonl",
        "$D d n.jsonl -o out --report out/d/n.jsonl",
        "$D n.jsonl -o out/ --report out/n.jsonl",
        "$D n.jsonl -o out.json --report out.json",
        "$D --format jsonl -o out.json --report ./out.json < n.jsonl",
        "$D - --format jsonl --report n.jsonl < n.jsonl",
        "$D d --check --report n.jsonl",
        "$D n.jsonl --report empty.json > empty.json",
        "$D n.jsonl -i --report folder.json",
        "$D d -i --report folder.jsonl",
    ],
)
def test_a_report_never_costs_another_file(call: str) -> None:
    before = contents()
    done = shell(call)
    assert done.returncode == 2
    assert "another name" in done.stderr
    after = contents()
    assert after.pop("empty.json", "") == ""
    assert after == before
    assert not os.path.exists("out")


@pytest.mark.parametrize("suffix", ["json", "jsonl", "html"])
def test_a_report_replaces_an_older_one_and_an_empty_file(suffix: str) -> None:
    Path(f"r.{suffix}").touch()
    for _ in range(2):
        assert shell(f"$D d n.jsonl --check -q --report r.{suffix}").returncode == 1
        assert "n.jsonl" in Path(f"r.{suffix}").read_text()


OLDER = ["$D r.jsonl --check --report r.jsonl", "$D --format jsonl --report r.jsonl < r.jsonl"]


@pytest.mark.parametrize("call", OLDER)
def test_a_report_does_not_replace_an_older_one_that_is_cleaned(call: str) -> None:
    shell("$D d --check -q --report r.jsonl")
    before = contents()
    done = shell(call)
    assert (done.returncode, contents()) == (2, before)
    assert "another name" in done.stderr
