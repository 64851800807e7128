"""Real pipes: all of the output or a loud failure, whatever is at the other end."""

from __future__ import annotations

import gzip
import os
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path

import pytest

PROGRAM = [sys.executable, "-m", "dedupe_article"]
LONG = b"x" * 3_000_000 + b"\n"  # one word: no work to clean, and fifty times what a pipe holds
SHELL = " ".join(PROGRAM)


def shell(script: str, text: bytes = b"", more: Mapping[str, str] | None = None) -> subprocess.CompletedProcess[bytes]:
    """Run a script in which `$D` is the program."""
    environment = {**os.environ, "D": SHELL, **(more or {})}
    command = ["bash", "-c", script]
    return subprocess.run(command, input=text, capture_output=True, env=environment, timeout=60, check=False)


@pytest.mark.parametrize("unbuffered", ["", "1"], ids=["buffered", "PYTHONUNBUFFERED=1"])
@pytest.mark.parametrize("script", ["$D", "$D | (sleep 0.2; cat)"], ids=["a file", "a slow reader"])
def test_a_long_article_comes_out_whole(unbuffered: str, script: str) -> None:
    done = shell(script, LONG, {"PYTHONUNBUFFERED": unbuffered})
    assert done.returncode == 0
    assert done.stdout == LONG


def test_a_pipe_that_does_not_block_gets_all_of_it() -> None:
    out, into = os.pipe()
    os.set_blocking(into, False)
    process = subprocess.Popen(PROGRAM, stdin=subprocess.PIPE, stdout=into)
    os.close(into)
    assert process.stdin
    process.stdin.write(LONG)
    process.stdin.close()
    time.sleep(0.2)
    with os.fdopen(out, "rb") as reader:
        assert reader.read() == LONG
    assert process.wait() == 0


@pytest.mark.parametrize(
    "call", ["$D", "$D -", "$D long.txt", "$D --diff many", "$D --check many", "$D -h", "$D -j 2 --check many"]
)
def test_a_reader_that_goes_away_ends_the_call_silently_with_141(call: str, tmp_path: Path) -> None:
    (tmp_path / "long.txt").write_bytes(LONG)
    (tmp_path / "many").mkdir()
    text = b"The harbour was closed for nine days after the storm, said Ann.\n" * 2
    for i in range(500):  # their names are more than a pipe holds, so that not all is written before the reader is gone
        (tmp_path / "many" / f"{i:0200}.txt").write_bytes(text)
    done = shell(f"cd {tmp_path}; {call} -q | true; exit ${{PIPESTATUS[0]}}", LONG)
    assert (done.returncode, done.stderr) == (141, b"")


def test_a_closed_output_is_trouble() -> None:
    done = shell("$D >&-", b"text\n")
    assert done.returncode == 2
    assert b"standard output is closed; give a file with -o" in done.stderr


def test_a_closed_output_does_no_harm_where_none_is_needed(tmp_path: Path) -> None:
    """The first file opened must not get the number of the closed stream, and the article with it."""
    done = shell(f"$D -o {tmp_path}/out.txt >&- 2>&-", b"text\n")
    assert done.returncode == 0
    assert (tmp_path / "out.txt").read_bytes() == b"text\n"


def test_a_closed_input_is_trouble() -> None:
    done = shell("$D <&-")
    assert done.returncode == 2
    assert b"standard input is closed; name a file" in done.stderr


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no /dev/full here")
@pytest.mark.parametrize("call", ["$D", "$D -h", "$D --version"])
def test_a_full_disk_behind_the_output_is_trouble(call: str) -> None:
    done = shell(f"{call} > /dev/full", b"text\n")
    assert done.returncode == 2
    assert b"standard output takes no more (No space left on device)" in done.stderr
    assert done.stderr.count(b"\n") == 1


def test_a_command_may_stand_in_for_a_file() -> None:
    assert shell("$D <(printf 'text\\n')").stdout == b"text\n"


def test_names_of_every_sort_come_out_byte_for_byte(tmp_path: Path) -> None:
    text = b"The harbour was closed for nine days after the storm, said Ann.\n" * 2
    names = [b"-dash.txt", b"latin-\xe9.txt", b"with space.txt"]
    for name in names:
        Path(os.fsdecode(os.path.join(os.fsencode(tmp_path), name))).write_bytes(text)
    done = shell(f"cd {tmp_path}; $D --check -q -- *.txt")
    assert done.returncode == 1
    assert sorted(done.stdout.splitlines()) == sorted(names)


def test_nothing_hostile_in_a_name_reaches_standard_error(tmp_path: Path) -> None:
    (tmp_path / "\x1b[31m\u202eevil\n.txt").write_bytes(b"\0\0\0\x01")
    done = shell(f"$D --check {tmp_path}")
    assert done.returncode == 2
    assert b"\\x1b[31m\\u202eevil\\n.txt" in done.stderr
    assert b"\x1b" not in done.stderr


def test_the_same_bytes_whichever_way_it_is_called(tmp_path: Path) -> None:
    text = b"The harbour was closed for nine days after the storm, said Ann.\n\nNo ship came in.\n\n" * 2
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_bytes(text)
    script = f"cd {tmp_path}; $D < in/a.txt > 1; $D in/a.txt > 2; $D -q in -o 3; $D -q in/a.txt -o 4; $D -q -i in"
    assert shell(script).returncode == 0
    results = {(tmp_path / name).read_bytes() for name in ("1", "2", "3/a.txt", "4", "in/a.txt")}
    assert len(results) == 1
    assert len(results.pop()) < len(text) * 0.6


def test_an_input_that_cannot_be_read_is_trouble(tmp_path: Path) -> None:
    done = shell(f"$D 0> {tmp_path}/in")
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"standard input cannot be read" in done.stderr


def test_nobody_who_listens_to_the_messages_ends_the_call_with_141() -> None:
    assert shell("(sleep 0.3; exec $D nowhere.txt) 2>&1 >/dev/null | true; exit ${PIPESTATUS[0]}").returncode == 141


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no /dev/full here")
def test_a_full_disk_behind_the_report_is_trouble(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"The harbour was closed for nine days after the storm, said Ann.\n" * 2)
    os.symlink("/dev/full", tmp_path / "r.jsonl")
    done = shell(f"cd {tmp_path}; $D --check --report r.jsonl a.txt")
    assert done.returncode == 2
    assert b"r.jsonl: the report cannot be written" in done.stderr


@pytest.mark.parametrize("name", ["r.json", "r.jsonl", "r.html", "link.json"])
def test_a_report_is_poured_into_a_pipe_and_does_not_replace_it(name: str, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / name.replace("link", "pipe"))
    if name == "link.json":
        os.symlink("pipe.json", tmp_path / name)
    done = shell(f"cd {tmp_path}; timeout 20 cat {name} & $D --report {name} > out; wait", b"Nothing is said twice.\n")
    assert (done.returncode, done.stderr) == (0, b"")
    assert len(done.stdout) > 100
    assert (tmp_path / name).is_fifo()


@pytest.mark.parametrize(("form", "text"), [("plain", "a\n"), ("jsonl", '{"text": "a"}\n')])
@pytest.mark.parametrize("call", ["{d} -o {out} < in", "{d} in -o {out}"], ids=["from a pipe", "from a file"])
@pytest.mark.parametrize(
    "out", ["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1", "link", ">(cat)", "/dev/stderr 2>&1", "/dev/fd/7 7>&1"]
)
def test_what_is_open_already_is_written_to_and_never_replaced(
    out: str, call: str, form: str, text: str, tmp_path: Path
) -> None:
    (tmp_path / "in").write_text(text)
    (tmp_path / "log").write_text("before\n")
    (tmp_path / "link").symlink_to("/dev/stdout")
    call = call.format(d=f"$D -q --format {form}", out=out)
    done = shell(f"cd {tmp_path}; {{ {call}; echo $?; }} >> log; {call} | cat")
    assert (done.stdout.decode(), done.stderr) == (text, b"")
    said = (tmp_path / "log").read_text().splitlines(keepends=True)
    assert (said[0], sorted(said[1:])) == ("before\n", sorted([text, "0\n"]))
    assert sorted(os.listdir(tmp_path)) == ["in", "link", "log"]


@pytest.mark.parametrize("text", ['{"text": "a"}\n', '{"text": "a\\na b c d e f g h i\\na b c d e f g h i"}\n'])
def test_records_that_a_report_tells_of_go_into_a_pipe_too(text: str, tmp_path: Path) -> None:
    (tmp_path / "in.jsonl").write_text(text)
    call = f"$D -q {tmp_path}/in.jsonl -o /dev/stdout"
    told = shell(f"{call} --report {tmp_path}/r.json | cat")
    assert (told.stdout, told.stderr) == (shell(f"{call} | cat").stdout, b"")
    assert '"state":"failed"' not in (tmp_path / "r.json").read_text()


def test_what_cannot_be_rewritten_is_told_what_it_is() -> None:
    done = shell("$D <(printf 'text\\n') -i")
    assert done.returncode == 2
    assert b"is a named pipe, not a file" in done.stderr


@pytest.mark.parametrize("form", ["jsonl", "csv"])
def test_a_closed_input_of_records_is_trouble(form: str) -> None:
    done = shell(f"$D --format {form} <&-")
    assert done.returncode == 2
    assert b"standard input is closed; name a file" in done.stderr
    assert b"Traceback" not in done.stderr


def broken_files() -> dict[str, bytes]:
    """Records of which the end cannot be read, long enough for some to come out before."""
    words = [" ".join(f"w{i}x{j}" for j in range(40)) for i in range(9000)]
    csv = "text\n" + "".join(f'"{one}"\n' for one in words) + '"never closed\n'
    lines = "".join(f'{{"text": "{one}"}}\n' for one in words)
    return {
        "a.csv": csv.encode(),
        "a.jsonl": f'{lines}{{"text": "{"y" * 30_000}"}}\n'.encode(),
        "a.jsonl.gz": gzip.compress(lines.encode(), mtime=0)[:-20],
    }


@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.parametrize("name", list(broken_files()))
def test_nothing_comes_out_of_a_file_of_records_that_fails(name: str, jobs: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(broken_files()[name])
    call = f"cd {tmp_path}; $D -j {jobs} --max-size 20kB"
    scripts = [f"{call} {name}", f"{call} --format {name[2:]} < {name}"]
    for script in scripts[:1] if name.endswith(".gz") else scripts:
        done = shell(script)
        assert (done.returncode, done.stdout) == (2, b""), script
        assert b"came out" not in done.stderr


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_pipe_of_records_that_fails_tells_how_much_came_out(jobs: str) -> None:
    done = shell(f"cat | $D -j {jobs} --format csv", broken_files()["a.csv"])
    assert done.returncode == 2
    assert done.stdout
    assert b"a quote is never closed" in done.stderr
    assert f"{len(done.stdout):,} bytes came out before" in done.stderr.decode()


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no /dev/full here")
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_the_work_is_done_where_nothing_can_be_said(jobs: str, tmp_path: Path) -> None:
    text = b"The harbour was closed for nine days after the storm, said Ann.\n" * 2
    for name in ("a.txt", "c.txt"):
        (tmp_path / name).write_bytes(text)
    (tmp_path / "b.txt").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0")
    done = shell(f"cd {tmp_path}; $D -i -v -j {jobs} . 2> /dev/full")
    assert done.returncode == 2
    assert all(len((tmp_path / name).read_bytes()) < len(text) for name in ("a.txt", "c.txt"))
    (tmp_path / "b.txt").unlink()
    assert shell(f"cd {tmp_path}; $D --check -v . 2> /dev/full").returncode == 0
