"""Reading a file whole, or saying why not."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from dedupe_article.files import reading
from dedupe_article.files.reading import Unreadable, opened, read

LIMIT = 1000


@pytest.mark.parametrize("data", [b"", b"a", b"line\n" * 100, bytes(range(256)), b"x" * LIMIT], ids=repr)
def test_a_file_is_read_whole(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(data)
    done = read(str(path), LIMIT)
    assert done.data == data
    assert done.found.st_ino == path.stat().st_ino


@pytest.mark.parametrize("stream", [False, True])
def test_a_missing_file_is_named_as_missing(tmp_path: Path, stream: bool) -> None:
    with pytest.raises(Unreadable, match="does not exist; check the name"):
        read(str(tmp_path / "no.txt"), LIMIT, stream)


def test_a_slash_behind_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("text\n")
    with pytest.raises(Unreadable, match="check the name, also for a slash at its end"):
        read(f"{tmp_path}/a.txt/", LIMIT)


def test_a_name_with_a_null_is_refused() -> None:
    with pytest.raises(Unreadable):
        read("a\0b", LIMIT)


@pytest.mark.parametrize("stream", [False, True])
def test_a_folder_is_refused_with_advice(tmp_path: Path, stream: bool) -> None:
    with pytest.raises(Unreadable, match="a folder, not a file; name the files in it"):
        read(str(tmp_path), LIMIT, stream)


def test_a_named_pipe_is_refused_at_once_where_a_file_is_needed(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(Unreadable, match="is a named pipe, not a file; name a regular file"):
        read(str(tmp_path / "pipe"), LIMIT)


def test_a_device_is_refused_where_a_file_is_needed() -> None:
    with pytest.raises(Unreadable, match="a device"):
        read("/dev/zero", LIMIT)


def test_a_pipe_is_read_to_its_end_as_a_stream() -> None:
    out, into = os.pipe()
    with os.fdopen(into, "wb") as writer:
        writer.write(b"from a command\n" * 50)
    try:
        assert read(f"/dev/fd/{out}", LIMIT, stream=True).data == b"from a command\n" * 50
    finally:
        os.close(out)


def test_an_endless_device_stops_at_the_limit() -> None:
    with pytest.raises(Unreadable, match="is larger than 1,000 bytes; raise --max-size to take it"):
        read("/dev/zero", LIMIT, stream=True)


def test_a_file_one_byte_over_the_limit_is_refused_unread(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"x" * (LIMIT + 1))
    with pytest.raises(Unreadable, match="1,000 bytes"):
        read(str(tmp_path / "a.txt"), LIMIT)


@pytest.mark.parametrize("change", [b"longer than before", b"same", b""], ids=["grown", "rewritten", "emptied"])
def test_a_file_that_changes_while_it_is_read_is_refused(
    change: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk is asked twice; in between somebody writes."""
    path = tmp_path / "a.txt"
    path.write_bytes(b"text")
    os.utime(path, ns=(1, 1))
    looks = [lambda: None, lambda: path.write_bytes(change)]
    ask = os.fstat

    def meanwhile(fd: int) -> os.stat_result:
        if looks:
            looks.pop(0)()
        return ask(fd)

    monkeypatch.setattr(reading.os, "fstat", meanwhile)
    with pytest.raises(Unreadable, match="changed while it was read"):
        read(str(path), LIMIT)


def test_short_reads_are_put_together(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.txt").write_bytes(b"0123456789")
    ask = os.read
    monkeypatch.setattr(reading.os, "read", lambda fd, _: ask(fd, 3))
    assert read(str(tmp_path / "a.txt"), LIMIT).data == b"0123456789"


def test_a_file_of_the_system_without_a_size_is_read() -> None:
    if not os.path.exists("/proc/self/status"):
        pytest.skip("no /proc here")
    assert b"Name:" in read("/proc/self/status", 100_000).data


def test_an_open_file_obeys_the_same_rules(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(b"{}\n")
    with opened(str(tmp_path / "a.jsonl")) as file:
        assert file.read() == b"{}\n"
    with pytest.raises(Unreadable, match="a folder"), opened(str(tmp_path)):
        pass
    with pytest.raises(Unreadable, match="does not exist"), opened(str(tmp_path / "no")):
        pass


def test_a_pipe_without_a_writer_is_waited_for(tmp_path: Path) -> None:
    """Somebody makes the pipe first and starts the command then."""
    path = tmp_path / "pipe"
    os.mkfifo(path)
    writer = threading.Timer(0.1, path.write_bytes, args=(b"late\n",))
    writer.start()
    assert read(str(path), LIMIT, stream=True).data == b"late\n"
    writer.join()
