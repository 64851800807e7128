"""A run: the same bytes whatever the processes, and trouble that costs one file."""

from __future__ import annotations

import gzip
import json
import os
import signal
from pathlib import Path

import pytest

from dedupe_article.batch import records, work
from dedupe_article.batch import run as running
from dedupe_article.batch.run import run
from dedupe_article.batch.tasks import Request, tasks
from dedupe_article.batch.work import Action, Done, Plan, Task, Told, clean_file
from dedupe_article.files.walk import Skipped
from dedupe_article.model import Failed
from dedupe_article.pipeline import clean_article

ONE = "The harbour was closed for nine days after the storm, said the harbour master Ann."
TWO = "No ship came in, and the ferry to the islands stayed at its pier until Thursday night."
CLEAN = f"{ONE}\n\n{TWO}\n"
TWICE = f"{ONE}\n\n{TWO}\n\n{ONE}\n\n{TWO}\n"
JOBS = pytest.mark.parametrize("jobs", [1, 2, 4, None])


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """Files of every sort, some of them doubled."""
    source = tmp_path / "in"
    (source / "sub").mkdir(parents=True)
    for i in range(60):
        folder = source / "sub" if i % 3 else source
        (folder / f"{i:02}.txt").write_text(f"Report {i}.\n\n" + (TWICE if i % 2 else CLEAN))
    (source / "binary.txt").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0")
    (source / "page.html").write_text("<p>")
    (source / "a.jsonl").write_bytes(b"".join(record(TWICE if i % 2 else CLEAN) for i in range(30)))
    (source / "b.jsonl.gz").write_bytes(gzip.compress(record(TWICE)))
    return source


def record(text: str) -> bytes:
    return json.dumps({"id": 1, "text": text}).encode() + b"\n"


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


@JOBS
@pytest.mark.parametrize("large", [0, 10**9], ids=["records shared out", "records whole"])
def test_the_same_bytes_and_words_for_any_number_of_processes(
    jobs: int | None, large: int, corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dedupe_article.batch.crew.TRIAL", 0.0)
    monkeypatch.setattr(running, "SHARED", large)

    def results(out: str, jobs: int | None) -> list[running.Result]:
        request = Request((str(corpus),), Action.PUT, str(tmp_path / out))
        return [result for result in run(tasks(request), Plan(Action.PUT), jobs) if result not in (Told(), [])]

    first, second = results("one", 1), results("two", jobs)
    assert second == first
    assert contents(tmp_path / "two") == contents(tmp_path / "one")
    assert sum(isinstance(result, Done) for result in first) == 62
    assert [result.source for result in first if isinstance(result, Failed)] == [str(corpus / "binary.txt")]
    assert len([result for result in first if isinstance(result, Skipped)]) == 1


def die_of_poison(data: bytes | str, *settings: object) -> object:
    """Clean, but kill the process at one article."""
    if "poison" in (data if isinstance(data, str) else data.decode("utf-8", "replace")):
        os.kill(os.getpid(), signal.SIGKILL)
    return clean_article(data, *settings)


@pytest.mark.parametrize("large", [0, 10**9], ids=["records shared out", "records whole"])
@pytest.mark.parametrize("poisonous", ["00.txt", "sub/31.txt", "a.jsonl"])
def test_a_file_that_kills_its_process_costs_itself_alone(
    poisonous: str, large: int, corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = (corpus / poisonous).read_bytes()
    (corpus / poisonous).write_bytes(data.replace(b"nine", b"poison", 1))
    monkeypatch.setattr(running, "SHARED", large)
    monkeypatch.setattr(work, "clean_article", die_of_poison)
    monkeypatch.setattr(records, "clean_article", die_of_poison)
    request = Request((str(corpus),), Action.PUT, str(tmp_path / "out"))
    results = list(run(tasks(request), Plan(Action.PUT), 2))
    failed = {result.source: result.reason for result in results if isinstance(result, Failed)}
    assert set(failed) == {str(corpus / "binary.txt"), str(corpus / poisonous)}
    assert "killed by signal 9" in failed[str(corpus / poisonous)]
    assert len(contents(tmp_path / "out")) == 61


def test_a_fault_of_the_program_costs_its_file_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def break_down(*_: object) -> object:
        raise ZeroDivisionError("division by zero")

    (tmp_path / "a.txt").write_text(TWICE)
    monkeypatch.setattr(work, "clean_article", break_down)
    failed = clean_file(Task("a.txt", str(tmp_path / "a.txt")), Plan(Action.CHECK))
    assert isinstance(failed, Failed)
    assert "the program failed on it (ZeroDivisionError at test_batch_run:" in failed.reason
    assert "please report" in failed.reason
