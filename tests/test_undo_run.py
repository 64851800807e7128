"""`--undo` after `--in-place`, with the real program: whatever was rewritten comes back."""

from __future__ import annotations

import hashlib
import json
import random
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from report_values import BODY, CODECS, LEAD, PIECES

from dedupe_article import clean_article
from dedupe_article.model import DedupeError, Settings
from dedupe_article.report.back import read_splice, spliced
from dedupe_article.report.entry import Mode, Wanted, file_entry

NAMES = [
    "Amsel",
    "Birk",
    "Corda",
    "Dahl",
    "Enz",
    "Fink",
    "Graf",
    "Holm",
    "Ilves",
    "Jonk",
    "Kern",
    "Lund",
    "Moor",
    "Nagy",
]


def run(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """The program in a folder."""
    return subprocess.run(
        [sys.executable, "-m", "dedupe_article", *words], cwd=folder, capture_output=True, text=True, check=False
    )


def article(chance: random.Random) -> bytes:
    """An article whose body stands twice, or not, in some encoding and with some line end."""
    one, two = chance.sample(NAMES, 2)
    parts = [f"{part} {one} told {two} so in {chance.randrange(1900, 2030)}." for part in (LEAD, *BODY)]
    text = chance.choice(["\n", "\n\n", "\r\n\r\n", "  \n"]).join(parts + parts[1:] * chance.randrange(3))
    return text.encode(chance.choice(["utf-8", "utf-8", "utf-8-sig", "utf-16", "cp1252"])) + chance.choice([b"", b"\n"])


@pytest.mark.parametrize("count", [40, pytest.param(1000, marks=pytest.mark.fuzz)])
@pytest.mark.parametrize("preserve", [False, True])
def test_a_repository_is_clean_again(count: int, preserve: bool, tmp_path: Path) -> None:
    chance = random.Random(count)
    for number in range(count):
        folder = tmp_path / f"{number % 7}"
        folder.mkdir(exist_ok=True)
        (folder / f"{number} é.txt").write_bytes(article(chance))
    records = [json.dumps({"n": number, "text": article(chance).decode("latin-1")}) for number in range(count)]
    (tmp_path / "shard.jsonl").write_text("\n".join(records))
    git = ["git", "-c", "user.name=x", "-c", "user.email=x@example.org", "-c", "core.autocrlf=false"]
    for words in (["init", "-q"], ["add", "-A"], ["commit", "-qm", "Before"]):
        subprocess.run([*git, *words], cwd=tmp_path, check=True)
    report = str(tmp_path.with_name(f"{tmp_path.name}.jsonl"))
    cleaned = run(tmp_path, ".", "-i", "--report", report, *(["--preserve"] if preserve else []))
    status = subprocess.run([*git, "status", "--porcelain"], cwd=tmp_path, check=True, capture_output=True, text=True)
    assert len(status.stdout.splitlines()) > count / 3, cleaned.stderr
    undone = run(tmp_path, "--undo", report)
    assert undone.returncode == 0, undone.stderr
    status = subprocess.run([*git, "status", "--porcelain"], cwd=tmp_path, check=True, capture_output=True, text=True)
    assert status.stdout == ""


def test_a_packed_file_of_records_comes_back(tmp_path: Path) -> None:
    import gzip  # noqa: PLC0415

    text = "\n\n".join([LEAD, *BODY, *BODY])
    packed = gzip.compress(json.dumps({"text": text}).encode())
    (tmp_path / "a.jsonl.gz").write_bytes(packed)
    assert run(tmp_path, "a.jsonl.gz", "-i", "--report", "r.jsonl").returncode == 0
    assert (tmp_path / "a.jsonl.gz").read_bytes() != packed
    assert run(tmp_path, "--undo", "r.jsonl").returncode == 0
    assert (tmp_path / "a.jsonl.gz").read_bytes() == packed


@st.composite
def scraped(draw: st.DrawFn) -> bytes:
    """A file with a body that may stand twice, among debris, in any encoding."""
    debris = st.lists(PIECES, max_size=6).map("".join)
    parts = [draw(debris), *BODY, draw(debris), *BODY[: draw(st.integers(0, 3))], draw(debris)]
    return (
        draw(st.sampled_from(["\n", "\r\n", "\n\n\n", " "])).join(parts).encode(draw(st.sampled_from(CODECS)), "ignore")
    )


@given(st.one_of(scraped(), st.binary(max_size=40)), st.booleans(), st.sampled_from([None, "latin-1", "utf-8"]))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_whatever_was_cleaned_can_be_given_back(before: bytes, preserve: bool, encoding: str | None) -> None:
    chosen = Settings(preserve=preserve, encoding=encoding)
    try:
        cleaned = clean_article(before, chosen)
    except DedupeError:
        return
    entry = json.loads(file_entry("a.txt", before, cleaned, Wanted(chosen, Mode.IN_PLACE)))
    assert spliced(cleaned.data, map(read_splice, entry.get("undo", ()))) == before
    assert entry["sha256"]["before"] == hashlib.sha256(before).hexdigest()


def test_a_report_whose_last_line_is_cut_off_gives_back_the_others(tmp_path: Path) -> None:
    before = ("\n".join([LEAD, *BODY, *BODY]) + "\n").encode()
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_bytes(before)
    assert run(tmp_path, "-i", "--report", "r.jsonl", "a.txt", "b.txt").returncode == 0
    report = (tmp_path / "r.jsonl").read_bytes()
    for cut in (report.index(b"\n") + 2, len(report) - 2):
        (tmp_path / "r.jsonl").write_bytes(report[:cut])
        done = run(tmp_path, "--undo", "r.jsonl")
        assert done.returncode == 0
        assert done.stderr.startswith("dedupe-article: r.jsonl: the last line of the report is cut off")
        assert (tmp_path / "a.txt").read_bytes() == before


@pytest.mark.parametrize("name", ["r.json", "r.jsonl"])
def test_what_is_nested_without_end_is_no_report(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text("[" * 200_000)
    done = run(tmp_path, "--undo", name)
    assert done.returncode == 2
    assert "is no report of this program" in done.stderr


def test_what_was_taken_back_is_told_and_a_second_time_does_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("\n".join([LEAD, *BODY, *BODY]) + "\n")
    assert run(tmp_path, "-i", "--report", "r.json", "a.txt").returncode == 0
    assert run(tmp_path, "--undo", "r.json", "-v").stderr == "a.txt: restored\n1 file restored\n"
    assert run(tmp_path, "--undo", "r.json").stderr == "0 files restored, 1 as before already\n"
