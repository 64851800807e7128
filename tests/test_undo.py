"""`undo`: every file that was rewritten in place comes back byte for byte, and no other file is touched."""

from __future__ import annotations

import json
import os
import re
import stat
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from report_values import CODECS, DOUBLED, LEAD, cut, doubled, files

from dedupe_article.model import Cleaned, DedupeError, Failed, Settings
from dedupe_article.report.back import read_splice, spliced
from dedupe_article.report.entry import Mode, Wanted, failed_entry, file_entry
from dedupe_article.report.records import Tally, records_entries
from dedupe_article.report.undo import Outcome, Undone, undo

IN_PLACE = Wanted(mode=Mode.IN_PLACE)
DATA = DOUBLED.encode()


def rewritten(folder: Path, name: str = "a.txt", data: bytes = DATA, mode: Mode = Mode.IN_PLACE) -> str:
    """A file that was cleaned in place, and its entry."""
    cleaned = doubled(data)
    (folder / name).write_bytes(cleaned.data)
    return file_entry(str(folder / name), data, cleaned, Wanted(mode=mode))


def report(folder: Path, *entries: str, name: str = "report.jsonl") -> str:
    """A report on the disk."""
    path = folder / name
    text = "".join(f"{entry}\n" for entry in entries)
    path.write_text(f'{{"schema":1,"entries":[{",".join(entries)}]}}' if name.endswith(".json") else text)
    return str(path)


def test_a_file_that_changed_since_is_left_alone(tmp_path: Path) -> None:
    entry = rewritten(tmp_path)
    file = tmp_path / "a.txt"
    file.write_bytes(file.read_bytes() + b"More.\n")
    before = file.stat()
    assert list(undo(report(tmp_path, entry))) == [Undone(str(file), Outcome.REFUSED, "changed since it was cleaned")]
    assert (file.stat().st_mtime_ns, file.stat().st_ino) == (before.st_mtime_ns, before.st_ino)


def test_a_file_that_is_as_it_was_is_left_alone(tmp_path: Path) -> None:
    entry = rewritten(tmp_path)
    file = tmp_path / "a.txt"
    file.write_bytes(DATA)
    before = file.stat().st_mtime_ns
    assert [done.outcome for done in undo(report(tmp_path, entry))] == [Outcome.ALREADY]
    assert file.stat().st_mtime_ns == before


@pytest.mark.parametrize("mode", [Mode.AUDIT, Mode.COPY])
def test_what_was_not_rewritten_is_left_alone(mode: Mode, tmp_path: Path) -> None:
    entry = rewritten(tmp_path, mode=mode)
    (done,) = undo(report(tmp_path, entry))
    assert (done.outcome, done.reason) == (Outcome.REFUSED, "was not rewritten in the run of this report")


def test_a_report_that_was_tampered_with_writes_nothing(tmp_path: Path) -> None:
    entry = json.loads(rewritten(tmp_path))
    entry["undo"][0]["was"] = "Something else."
    entry["undo"][0].pop("deflated", None)
    kept = (tmp_path / "a.txt").read_bytes()
    (done,) = undo(report(tmp_path, json.dumps(entry)))
    assert done.outcome is Outcome.REFUSED
    assert (tmp_path / "a.txt").read_bytes() == kept
    assert sorted(os.listdir(tmp_path)) == ["a.txt", "report.jsonl"]


@pytest.mark.parametrize(
    ("mode", "names", "reason"),
    [
        (0o444, 1, "is read-only; make it writable or put a copy in its place first"),
        (0o644, 2, "has other hard links, which would keep the old text; put a copy in its place first"),
    ],
    ids=["read-only", "with two names"],
)
def test_a_file_that_must_not_be_replaced_stays_and_the_way_out_is_one_of_undo(
    mode: int, names: int, reason: str, tmp_path: Path
) -> None:
    entry = rewritten(tmp_path)
    file = tmp_path / "a.txt"
    file.chmod(mode)
    for number in range(1, names):
        os.link(file, tmp_path / f"{number}.txt")
    assert list(undo(report(tmp_path, entry))) == [Undone(str(file), Outcome.REFUSED, reason)]


def test_a_file_that_is_gone_is_named(tmp_path: Path) -> None:
    entry = rewritten(tmp_path)
    (tmp_path / "a.txt").unlink()
    (done,) = undo(report(tmp_path, entry))
    assert (done.outcome, done.reason) == (Outcome.REFUSED, "does not exist; check the name")


@pytest.mark.parametrize(
    "text",
    ["", "{", "[1]", '"entries"', "{}", '{"entries": 1}', '{"schema":1,"entries":[{"type":"file","state":"changed"}]}'],
)
def test_what_is_no_report_is_refused(text: str, tmp_path: Path) -> None:
    for name in ("report.json", "report.jsonl"):
        (tmp_path / name).write_text(text)
        if text or name == "report.json":
            with pytest.raises(DedupeError, match="is no report of this program or was cut off") as error:
                list(undo(str(tmp_path / name)))
            assert str(error.value).endswith("; give the .json or .jsonl of the run")
            assert not re.search(r"'entries'|'type'|indices", str(error.value))


def test_a_page_gives_nothing_back() -> None:
    with pytest.raises(DedupeError, match="is a page to read"):
        list(undo("report.html"))


def test_a_report_that_is_not_there_is_refused() -> None:
    with pytest.raises(DedupeError, match="does not exist"):
        list(undo("nowhere.jsonl"))


@pytest.mark.parametrize("name", ["report.json", "report.jsonl"])
def test_files_come_back_and_failures_are_passed_over(name: str, tmp_path: Path) -> None:
    entries = [rewritten(tmp_path), rewritten(tmp_path, "b.txt", DOUBLED.replace("\n", "\r\n").encode())]
    entries.insert(1, failed_entry(Failed("c.txt", "is no text"), IN_PLACE))
    os.chmod(tmp_path / "a.txt", 0o640)
    path = report(tmp_path, *entries, name=name)
    assert [done.outcome for done in undo(path)] == [Outcome.RESTORED] * 2
    assert (tmp_path / "a.txt").read_bytes() == DATA
    assert (tmp_path / "b.txt").read_bytes() == DOUBLED.replace("\n", "\r\n").encode()
    assert stat.S_IMODE((tmp_path / "a.txt").stat().st_mode) == 0o640
    assert [done.outcome for done in undo(path)] == [Outcome.ALREADY] * 2


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    rewritten(tmp_path)
    (tmp_path / "link.txt").symlink_to("a.txt")
    entry = json.loads(file_entry(str(tmp_path / "link.txt"), DATA, doubled(), IN_PLACE))
    assert [done.outcome for done in undo(report(tmp_path, json.dumps(entry)))] == [Outcome.RESTORED]
    assert (tmp_path / "link.txt").is_symlink()
    assert (tmp_path / "a.txt").read_bytes() == DATA


def test_a_name_that_is_no_utf8_comes_back(tmp_path: Path) -> None:
    entry = rewritten(tmp_path, "a\udcff\n.txt")
    assert [done.outcome for done in undo(report(tmp_path, entry))] == [Outcome.RESTORED]


def given_back(entry: dict[str, Any], data: bytes) -> bytes:
    """The old bytes, from the new ones and an entry."""
    return spliced(data, map(read_splice, entry.get("undo", ())))


@given(files())
@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_file_in_any_encoding_comes_back(file: tuple[bytes, Cleaned]) -> None:
    before, cleaned = file
    assert given_back(json.loads(file_entry("a.txt", before, cleaned, IN_PLACE)), cleaned.data) == before


@pytest.mark.parametrize("preserve", [False, True])
@pytest.mark.parametrize("codec", CODECS)
def test_a_doubled_body_comes_back(codec: str, preserve: bool) -> None:
    before = DOUBLED.replace("“", '"').replace("”", '"').replace("\n", "\r\n").encode(codec)
    chosen = Settings(preserve=preserve, encoding=codec)
    entry = json.loads(file_entry("a.txt", before, doubled(before, chosen), Wanted(chosen, Mode.IN_PLACE)))
    assert given_back(entry, doubled(before, chosen).data) == before


def test_a_tidy_file_is_given_back_by_its_cuts_alone() -> None:
    entry = json.loads(file_entry("a.txt", DATA, doubled(), IN_PLACE))
    assert len(entry["undo"]) == 1
    start, end = entry["undo"][0]["at"]
    assert start == end == len(doubled().data) - 1


LINES = st.lists(st.sampled_from([b'{"text":"a"}', b'{"text":"b b"}', b"", b"\xff", b"\r"]), max_size=8)


@given(LINES, LINES, st.booleans(), st.booleans())
def test_any_file_of_records_comes_back(old: list[bytes], new: list[bytes], ended: bool, finished: bool) -> None:
    before = b"\n".join(old) + b"\n" * ended
    after = b"\n".join(new) + b"\n" * finished
    entries = [json.loads(line) for line in records_entries("a", BytesIO(before), BytesIO(after), Tally(1), IN_PLACE)]
    found = [splice for entry in entries for splice in entry.get("undo", ())]
    assert given_back({"undo": found}, after) == before


def test_a_file_of_records_comes_back_on_the_disk(tmp_path: Path) -> None:
    before = b"".join(b'{"n":%d,"text":"%s"}\n' % (n, b"x" * (n % 7000)) for n in range(3000))
    after = before.replace(b"xx", b"x")
    path = tmp_path / "a.jsonl"
    path.write_bytes(after)
    entries = [*records_entries(str(path), BytesIO(before), BytesIO(after), Tally(3000, 2999), IN_PLACE)]
    assert len(entries) > 2
    other = rewritten(tmp_path)
    assert [done.outcome for done in undo(report(tmp_path, *entries, other))] == [Outcome.RESTORED] * 2
    assert path.read_bytes() == before


def test_a_file_that_was_cut_to_nothing_comes_back() -> None:
    data = (LEAD + "\n").encode()
    assert given_back(json.loads(file_entry("a.txt", data, cut(b"", []), IN_PLACE)), b"") == data
