"""A run: the same bytes whatever the processes, and trouble that costs one file."""

from __future__ import annotations

import gzip
import io
import json
import os
import signal
from pathlib import Path

import pytest

from dedupe_article.batch import records, work
from dedupe_article.batch import run as running
from dedupe_article.batch.records import clean_records
from dedupe_article.batch.run import run, run_pipe
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


def rewrite(path: Path, action: Action = Action.REWRITE, **plan: object) -> list[running.Result]:
    target = str(path.with_name("out")) if action is Action.PUT else ""
    return list(clean_records(Task(path.name, str(path), target), Plan(action, **plan)))  # type: ignore[arg-type]


def test_clean_records_keep_their_file_untouched(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(record(CLEAN) * 3)
    before = path.stat()
    assert rewrite(path)[-1] == Done("a.jsonl", False, 0, 0, before.st_size)
    assert (path.stat().st_ino, path.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_packed_records_that_stay_keep_their_bytes_in_the_output(tmp_path: Path) -> None:
    """Packed anew the bytes would differ, with the same texts in them."""
    path = tmp_path / "a.jsonl.gz"
    path.write_bytes(gzip.compress(record(CLEAN) * 3, compresslevel=1, mtime=5))
    rewrite(path, Action.PUT)
    assert (tmp_path / "out").read_bytes() == path.read_bytes()


def test_doubled_records_are_rewritten_and_counted(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(record(CLEAN) + record(TWICE))
    path.chmod(0o640)
    done = rewrite(path)[-1]
    assert isinstance(done, Done)
    assert (done.changed, done.passages, done.dropped) == (True, 1, len(f"{ONE}\n\n{TWO}"))
    assert [json.loads(line)["text"].rstrip() for line in path.read_bytes().splitlines()] == [CLEAN.rstrip()] * 2
    assert path.stat().st_mode & 0o777 == 0o640
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("action", [Action.CHECK, Action.DIFF, Action.SHOW])
def test_looking_at_records_writes_nothing(action: Action, tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(record(TWICE))
    pieces = rewrite(path, action)
    assert path.read_bytes() == record(TWICE)
    assert list(tmp_path.iterdir()) == [path]
    shown = b"".join(piece.out for piece in pieces if isinstance(piece, Told))
    assert shown == (record(CLEAN) if action is Action.SHOW else b"")


@pytest.mark.parametrize(
    "broken",
    [gzip.compress(record(TWICE) * 50)[:-9], b"no gzip at all"],
    ids=["cut off", "another kind of file"],
)
@pytest.mark.parametrize("action", [Action.REWRITE, Action.PUT])
def test_a_broken_file_is_left_as_it_is_and_not_copied(action: Action, broken: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl.gz"
    path.write_bytes(broken)
    assert isinstance(rewrite(path, action)[-1], Failed)
    assert path.read_bytes() == broken
    assert list(tmp_path.iterdir()) == [path]


def test_records_of_a_read_only_file_are_refused_at_the_first_change(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(record(TWICE))
    path.chmod(0o444)
    (failed,) = rewrite(path)
    assert isinstance(failed, Failed)
    assert "is read-only" in failed.reason


def test_records_without_a_text_are_named_up_to_a_point(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(b'{"y": 1}\n' * 50)
    warnings = [one for piece in rewrite(path, Action.CHECK) if isinstance(piece, Told) for one in piece.warnings]
    assert warnings[0] == "a.jsonl:1: 'text' is missing"
    assert warnings[-1] == "a.jsonl: 30 more records without a text were passed through"
    assert len(warnings) == records.NAMED + 1


def test_a_strict_run_calls_them_trouble(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(b'{"y": 1}\n' * 3)
    troubles = [
        one for piece in rewrite(path, Action.CHECK, strict=True) if isinstance(piece, Told) for one in piece.troubles
    ]
    assert len(troubles) == 3


@JOBS
def test_a_pipe_of_records_comes_out_as_it_goes(jobs: int | None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dedupe_article.batch.crew.TRIAL", 0.0)
    pipe = io.BytesIO(record(TWICE) * 20)
    results = list(run_pipe(Task("<stdin>", "-"), Plan(Action.SHOW, override="jsonl"), jobs, pipe))
    assert b"".join(piece.out for piece in results if isinstance(piece, Told)) == record(CLEAN) * 20
    assert isinstance(results[-1], Done)
