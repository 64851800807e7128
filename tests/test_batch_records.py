"""Files of records: rewritten as they go, whole or not at all, and told of piece by piece."""

from __future__ import annotations

import gzip
import io
import json
import os
from importlib.util import find_spec
from pathlib import Path

import pytest

from dedupe_article.batch import records
from dedupe_article.batch.records import clean_records
from dedupe_article.batch.run import Result, run_pipe
from dedupe_article.batch.views import Views
from dedupe_article.batch.work import Action, Done, Plan, Task, Told
from dedupe_article.model import Failed
from dedupe_article.report.diff import Look
from dedupe_article.report.entry import Wanted

ONE = "The harbour was closed for nine days after the storm, said the harbour master Ann."
TWO = "No ship came in, and the ferry to the islands stayed at its pier until Thursday night."
CLEAN = f"{ONE}\n\n{TWO}\n"
TWICE = f"{ONE}\n\n{TWO}\n\n{ONE}\n\n{TWO}\n"
JOBS = pytest.mark.parametrize("jobs", [1, 2, 4, None])
REPORT = Views(wanted=Wanted())


def record(text: str) -> bytes:
    return json.dumps({"id": 1, "text": text}).encode() + b"\n"


def rewrite(path: Path, action: Action = Action.REWRITE, out: str = "out", **plan: object) -> list[Result]:
    target = str(path.with_name(out)) if action is Action.PUT else ""
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
    rewrite(path, Action.PUT, "out.gz")
    assert (tmp_path / "out.gz").read_bytes() == path.read_bytes()


@pytest.mark.parametrize("text", [CLEAN, TWICE], ids=["clean", "doubled"])
@pytest.mark.parametrize(("name", "out"), [("a.jsonl.gz", "b.jsonl"), ("a.jsonl", "b.GZ"), ("a.jsonl.gz", "b.gz")])
def test_the_output_is_packed_as_its_name_says(name: str, out: str, text: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(gzip.compress(record(text)) if name.endswith("gz") else record(text))
    for _ in range(2):
        assert isinstance(rewrite(path, Action.PUT, out)[-1], Done)
    written = (tmp_path / out).read_bytes()
    assert (gzip.decompress(written) if out.lower().endswith("gz") else written) == record(CLEAN)


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
    assert warnings[0] == "a.jsonl:1: 'text' is missing; --field names another key"
    assert warnings[-1] == "a.jsonl: 30 more records without a text were passed through"
    assert len(warnings) == records.NAMED + 1


def test_a_strict_run_calls_them_trouble(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(b'{"y": 1}\n' * 3)
    assert len(troubles(rewrite(path, Action.CHECK, strict=True))) == 3


def troubles(results: list[Result]) -> list[str]:
    """What is said however quiet the run."""
    return [one for piece in results if isinstance(piece, Told) for one in piece.troubles]


def test_records_that_fail_are_named_up_to_a_point_and_counted_beyond(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(b'{"y": 1}\n' * 50)
    found = rewrite(path, Action.CHECK, strict=True)
    assert troubles(found)[records.NAMED :] == ["a.jsonl: 30 more records failed"]
    assert sum(piece.failed for piece in found if isinstance(piece, Told)) == 50


TEXT = b'{"text": "Snow fell."}\n'
NOTE = "a.jsonl: no record has a text in 'text'; check --field and --encoding"
FILLED = {
    "an empty file": (b"", []),
    "blank lines": (b"\n\n", []),
    "one text among others": (b'{"y": 1}\n' * 30 + TEXT, []),
    "no record has the field": (b'{"y": 1}\n' * 30, [NOTE]),
    "no record has a text in it": (b'{"text": null}\n', [NOTE]),
    "nothing is JSON": (b"Snow fell.\n", [NOTE]),
}


@pytest.mark.parametrize(("content", "said"), FILLED.values(), ids=FILLED)
def test_a_field_in_which_no_record_has_a_text_is_told_of_however_quiet(
    content: bytes, said: list[str], tmp_path: Path
) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(content)
    assert troubles(rewrite(path, Action.PUT)) == said
    assert (tmp_path / "out").read_bytes() == content


def test_of_several_fields_the_one_without_a_text_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(TEXT)
    (said,) = troubles(rewrite(path, Action.CHECK, fields=("text", "body")))
    assert "no record has a text in 'body'" in said


@JOBS
def test_a_pipe_of_records_comes_out_as_it_goes(jobs: int | None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dedupe_article.batch.crew.TRIAL", 0.0)
    pipe = io.BytesIO(record(TWICE) * 20)
    results = list(run_pipe(Task("<stdin>", "-"), Plan(Action.SHOW, override="jsonl"), jobs, pipe))
    assert b"".join(piece.out for piece in results if isinstance(piece, Told)) == record(CLEAN) * 20
    assert isinstance(results[-1], Done)


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_pipe_with_a_report_is_read_twice_and_comes_out_whole(jobs: int) -> None:
    pipe = io.BytesIO(record(TWICE) * 20)
    results = list(run_pipe(Task("<stdin>", "-"), Plan(Action.SHOW, override="jsonl", views=REPORT), jobs, pipe))
    told = [piece for piece in results if isinstance(piece, Told)]
    assert b"".join(piece.out for piece in told) == record(CLEAN) * 20
    entries = [json.loads(entry) for piece in told for entry in piece.entries]
    assert [entry["type"] for entry in entries] == ["record"] * 20 + ["file"]
    assert entries[-1]["records"] == {"records": 20, "changed": 20, "odd": 0, "failed": 0}


@JOBS
@pytest.mark.parametrize(
    ("layout", "broken", "reason"),
    [
        ("csv", b'text\n"' + TWICE.encode() + b'"\n"never closed', "line 10: a quote is never closed"),
        ("jsonl", record(CLEAN) + record(TWICE * 9) + record(CLEAN), "line 2 is larger than 1,000 bytes"),
    ],
)
def test_the_reason_why_a_part_failed_is_told_by_any_number_of_processes(
    layout: str, broken: bytes, reason: str, jobs: int | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dedupe_article.batch.crew.TRIAL", 0.0)
    plan = Plan(Action.CHECK, override=layout, limit=1000)
    failed = list(run_pipe(Task("<stdin>", "-"), plan, jobs, io.BytesIO(broken)))[-1]
    assert isinstance(failed, Failed)
    assert reason in failed.reason


def fail(*_: object) -> None:
    raise ZeroDivisionError("once")


@JOBS
def test_a_fault_of_the_program_in_a_part_is_told(jobs: int | None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(records, "clean_article", fail)
    plan = Plan(Action.CHECK, override="jsonl")
    failed = list(run_pipe(Task("<stdin>", "-"), plan, jobs, io.BytesIO(record(TWICE))))[-1]
    assert isinstance(failed, Failed)
    assert "the program failed on it (ZeroDivisionError at test_batch_records" in failed.reason


@pytest.mark.parametrize("action", list(Action))
def test_a_report_tells_the_same_whatever_is_done(action: Action, tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(record(TWICE) + record(CLEAN) + b"{}\n")
    pieces = [piece for piece in rewrite(path, action, views=REPORT) if isinstance(piece, Told)]
    entries = [json.loads(entry) for piece in pieces for entry in piece.entries]
    assert [(entry["type"], entry["state"]) for entry in entries] == [("record", "changed"), ("file", "changed")]
    assert entries[-1]["records"] == {"records": 3, "changed": 1, "odd": 1, "failed": 0}
    assert entries[-1]["bytes"]["before"] == len(record(TWICE) + record(CLEAN)) + 3


def test_a_clean_file_of_records_is_unchanged_in_the_report(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl.gz"
    path.write_bytes(gzip.compress(record(CLEAN), compresslevel=1))
    pieces = [piece for piece in rewrite(path, Action.CHECK, views=REPORT) if isinstance(piece, Told)]
    (entry,) = [json.loads(entry) for piece in pieces for entry in piece.entries]
    assert entry["state"] == "unchanged"


def test_a_diff_names_the_record(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(record(CLEAN) + record(TWICE))
    shown = b"".join(one.out for one in rewrite(path, Action.DIFF, views=Views(Look.PATCH)) if isinstance(one, Told))
    assert shown.startswith(b"--- a/a.jsonl:2\n+++ b/a.jsonl:2\n")


@pytest.mark.parametrize("old", [record(CLEAN), record(TWICE), b""], ids=["equal", "of another size", "empty"])
def test_an_output_is_replaced_only_if_it_differs(old: bytes, tmp_path: Path) -> None:
    path, out = tmp_path / "a.jsonl", tmp_path / "out"
    path.write_bytes(record(TWICE))
    out.write_bytes(old)
    out.chmod(0o640)
    before = out.stat()
    rewrite(path, Action.PUT)
    assert out.read_bytes() == record(CLEAN)
    assert (out.stat().st_ino == before.st_ino) == (old == record(CLEAN))
    assert out.stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize("old", [record(CLEAN), record(TWICE)], ids=["equal", "another"])
def test_an_output_that_is_read_only_is_refused_unless_it_is_equal(old: bytes, tmp_path: Path) -> None:
    path, out = tmp_path / "a.jsonl", tmp_path / "out"
    path.write_bytes(record(TWICE))
    out.write_bytes(old)
    out.chmod(0o444)
    last = rewrite(path, Action.PUT)[-1]
    assert isinstance(last, Failed) == (old == record(TWICE))
    assert out.read_bytes() == old
    assert sorted(tmp_path.iterdir()) == [path, out]


def test_a_device_takes_the_output_and_stays() -> None:
    pieces = list(clean_records(Task("a.jsonl", "-", "/dev/null"), Plan(Action.PUT), pipe=io.BytesIO(record(TWICE))))
    assert isinstance(pieces[-1], Done)
    assert not os.path.isfile("/dev/null")


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no /dev/full here")
def test_an_output_without_room_fails_once(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(record(TWICE))
    found = list(clean_records(Task("a.jsonl", str(tmp_path / "a.jsonl"), "/dev/full"), Plan(Action.PUT)))
    assert [one.reason for one in found if isinstance(one, Failed)] == [
        "could not be written (No space left on device); make room or choose another place"
    ]


def test_a_file_that_changes_meanwhile_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(record(TWICE))
    clean = records.clean_article

    def meanwhile(*arguments: object) -> object:
        with path.open("ab") as file:
            file.write(b"{}\n")
        return clean(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(records, "clean_article", meanwhile)
    failed = rewrite(path)[-1]
    assert isinstance(failed, Failed)
    assert "changed while it was read" in failed.reason
    assert path.read_bytes() == record(TWICE) + b"{}\n"


def test_a_packed_text_is_a_file_of_one_article(tmp_path: Path) -> None:
    path = tmp_path / "a.txt.gz"
    path.write_bytes(gzip.compress(TWICE.encode()))
    assert isinstance(rewrite(path)[-1], Done)
    assert gzip.decompress(path.read_bytes()) == CLEAN.encode()


@pytest.mark.skipif(not find_spec("pyarrow"), reason="needs the extra parquet")
@pytest.mark.parametrize("text", [CLEAN, TWICE], ids=["clean", "doubled"])
def test_a_table_is_rewritten_only_if_a_text_changes(text: str, tmp_path: Path) -> None:
    import pyarrow  # noqa: PLC0415
    from pyarrow import parquet  # noqa: PLC0415

    path = tmp_path / "a.parquet"
    parquet.write_table(pyarrow.table({"text": [text], "n": [1]}), path)
    before = path.read_bytes()
    rewrite(path, Action.PUT)
    assert parquet.read_table(tmp_path / "out").to_pydict() == {"text": [CLEAN], "n": [1]}
    assert ((tmp_path / "out").read_bytes() == before) == (text == CLEAN)
    rewrite(path)
    assert parquet.read_table(path).to_pydict() == {"text": [CLEAN], "n": [1]}
    assert (path.read_bytes() == before) == (text == CLEAN)
