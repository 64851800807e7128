"""Faults: kills, signals, full disks, and several programs at one file. The file is the old one or the new one."""

from __future__ import annotations

import json
import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from dedupe_article.files.replacement import SUFFIX, Step

pytestmark = pytest.mark.faults

PROGRAM = [sys.executable, "-m", "dedupe_article"]
# Stops the program for good at the step that its first argument names.
KILLED = """
import os, signal, sys
from dedupe_article.files import replacement
fatal = sys.argv.pop(1)
replacement.reached = lambda step: os.kill(os.getpid(), signal.SIGKILL) if step.name == fatal else None
from dedupe_article.cli import main
main(sys.argv[1:])
"""
ONE = "The harbour was closed for nine days after the storm, said the harbour master Ann."
TWO = "No ship came in, and the ferry to the islands stayed at its pier until Thursday night."
CLEAN = f"{ONE}\n\n{TWO}\n".encode()
TWICE = f"{ONE}\n\n{TWO}\n\n{ONE}\n\n{TWO}\n".encode()
SEED = 5
FILES = 300  # in `long_work`


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "a.txt"
    path.write_bytes(TWICE)
    return path


def start(*arguments: str | Path, **more: object) -> subprocess.Popen[bytes]:
    return subprocess.Popen([*PROGRAM, *map(str, arguments)], stderr=subprocess.PIPE, **more)  # type: ignore[call-overload,no-any-return]


def run(*arguments: str | Path, **more: object) -> tuple[int, str]:
    process = start(*arguments, **more)
    error = process.communicate(timeout=60)[1]
    return process.returncode, error.decode()


def strays(folder: Path) -> list[Path]:
    return list(folder.rglob(f"*{SUFFIX}"))


def corpus(folder: Path, files: int, paragraphs: int = 8) -> Path:
    """Files of articles and their paragraphs again, last to first, in words that no other has: milliseconds of work."""
    rng = random.Random(SEED)
    folder.mkdir()
    for i in range(files):
        made = [" ".join(f"{rng.randrange(16**5):x}w" for _ in range(12)) + "." for _ in range(paragraphs)]
        (folder / f"{i:05}.txt").write_text("\n\n".join([*made, *reversed(made)]) + "\n")
    return folder


@pytest.fixture(scope="module")
def long_work(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Files to be read only, of so much work that a run is still busy when a third of them is done."""
    return corpus(tmp_path_factory.mktemp("long") / "in", FILES, 30)


def cleaned(data: bytes) -> bytes:
    """What a file of the corpus becomes."""
    return data[: len(data) // 2]


def children(pid: int) -> list[int]:
    """The processes that a process has started."""
    listed = subprocess.run(["ps", "-o", "pid=", "--ppid", str(pid)], capture_output=True, check=False).stdout
    return [int(one) for one in listed.split()]


def wait_for(met: Callable[[], object], seconds: float = 20) -> None:
    end = time.monotonic() + seconds
    while not met() and time.monotonic() < end:
        time.sleep(0.002)
    assert met()


def is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


@pytest.mark.parametrize("step", list(Step), ids=lambda step: step.value)
def test_killed_at_any_step_the_file_is_the_old_one_or_the_new_one(step: Step, article: Path) -> None:
    done = subprocess.run([sys.executable, "-c", KILLED, step.name, "-i", "-q", str(article)], check=False)
    assert done.returncode == -signal.SIGKILL
    replaced = step in (Step.REPLACED, Step.FOLDER_SYNCED)
    assert article.read_bytes() == (CLEAN if replaced else TWICE)
    assert len(strays(article.parent)) == (not replaced)
    assert run("-i", "-q", article)[0] == 0
    assert article.read_bytes() == CLEAN
    assert not strays(article.parent), "the next run sweeps"


@pytest.mark.parametrize(
    "step", [step for step in Step if step not in (Step.DRESSED, Step.SYNCED)], ids=lambda s: s.value
)
@pytest.mark.parametrize("old", [None, b"older output\n"], ids=["a new output", "an older output"])
def test_killed_at_any_step_an_output_is_never_half(step: Step, old: bytes | None, article: Path) -> None:
    out = article.parent / "out"
    out.mkdir()
    if old is not None:
        (out / "a.txt").write_bytes(old)
    arguments = ["-q", str(article), "-o", str(out)]
    subprocess.run([sys.executable, "-c", KILLED, step.name, *arguments], check=False)
    there = (out / "a.txt").read_bytes() if (out / "a.txt").exists() else None
    assert there in (old, CLEAN)
    assert run(*arguments)[0] == 0
    assert (out / "a.txt").read_bytes() == CLEAN


@pytest.mark.parametrize("step", [step for step in Step if step is not Step.HALF_WRITTEN], ids=lambda s: s.value)
def test_killed_at_any_step_records_are_the_old_ones_or_the_new_ones(step: Step, tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(json.dumps({"text": TWICE.decode()}).encode() + b"\n")
    old = path.read_bytes()
    subprocess.run([sys.executable, "-c", KILLED, step.name, "-i", "-q", str(path)], check=False)
    replaced = step in (Step.REPLACED, Step.FOLDER_SYNCED)
    assert (path.read_bytes() == old) != replaced
    assert [json.loads(line) for line in path.read_text().splitlines()]


def test_killed_at_a_hundred_random_points_no_file_is_torn(tmp_path: Path) -> None:
    rng = random.Random(SEED)
    folder = corpus(tmp_path / "in", 40)
    before = {path: path.read_bytes() for path in folder.iterdir()}
    after = {path: cleaned(data) for path, data in before.items()}
    for _ in range(100):
        command = [*PROGRAM, "-i", "-q", "-j", rng.choice("12"), str(folder)]
        process = subprocess.Popen(command, start_new_session=True)
        time.sleep(rng.uniform(0.05, 0.35))
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        for path, data in before.items():
            assert path.read_bytes() in (data, after[path])
            path.write_bytes(data)
    assert run("-i", "-q", folder)[0] == 0
    assert {path: path.read_bytes() for path in folder.iterdir()} == after


@pytest.mark.parametrize("room", [0, 50, len(CLEAN) - 1])
def test_a_limit_on_file_sizes_leaves_the_old_file(room: int, article: Path) -> None:
    """Without room a write fails as on a full disk."""
    limit = lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))  # noqa: E731
    code, error = run("-i", article, preexec_fn=limit)
    assert code == 2
    assert "could not be written (File too large); make room" in error
    assert article.read_bytes() == TWICE
    assert not strays(article.parent)


@pytest.fixture
def tiny_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 64 kB."""
    disk = tmp_path / "disk"
    disk.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(disk)]
    if os.geteuid() or subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("only root mounts a disk, and not in every container")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.parametrize("suffix", ["json", "jsonl"])
def test_without_room_for_the_report_nothing_more_is_rewritten(
    suffix: str, jobs: str, tiny_disk: Path, tmp_path: Path
) -> None:
    folder, report = corpus(tmp_path / "in", 60), tiny_disk / f"r.{suffix}"
    whole = {path: path.read_bytes() for path in folder.iterdir()}
    code, error = run("-i", "-j", jobs, "--report", report, folder)
    changed = [path for path, data in whole.items() if path.read_bytes() != data]
    assert code == 2
    assert f"stopped: {len(changed)} files cleaned" in error
    assert f"Error: {report}: the report cannot be written (No space left on device); make room" in error
    assert 5 < len(changed) < 60
    assert not strays(folder)
    code, error = run("--undo", report)
    assert (code, error) == (0, f"{len(changed)} files restored\n")
    assert {path: path.read_bytes() for path in whole} == whole


def test_a_full_disk_leaves_the_old_file(tiny_disk: Path) -> None:
    folder = corpus(tiny_disk / "in", 1, 300)
    path = folder / "00000.txt"
    before = path.read_bytes()
    assert len(before) * 1.5 > 64 * 1024 > len(before), "no room for the cleaned one beside it"
    code, error = run("-i", path)
    assert code == 2
    assert "No space left on device" in error
    assert path.read_bytes() == before
    assert not strays(tiny_disk)


@pytest.mark.parametrize(
    ("calls", "error"),
    [("fsync", "EIO"), ("rename", "EXDEV"), ("rename", "EACCES"), ("fchmod", "EPERM")],
)
def test_an_error_of_the_system_leaves_the_old_file(calls: str, error: str, article: Path) -> None:
    """Errors injected into system calls; a mode that cannot be set is no error."""
    if (
        not shutil.which("strace")
        or subprocess.run(["strace", "-qq", "-o", "/dev/null", "true"], check=False).returncode
    ):
        pytest.skip("no strace here, or it may not trace")
    inject = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"inject={calls}:error={error}:when=1+"]
    code = subprocess.run([*inject, *PROGRAM, "-i", "-q", str(article)], capture_output=True, check=False).returncode
    assert (article.read_bytes(), code) == ((CLEAN, 0) if calls == "fchmod" else (TWICE, 2))
    assert not strays(article.parent)


@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)])
@pytest.mark.parametrize("group", [False, True], ids=["to the program", "to its processes too, as Ctrl-C"])
def test_a_signal_ends_the_run_and_leaves_no_half_file(
    jobs: str, number: signal.Signals, code: int, group: bool, tmp_path: Path
) -> None:
    folder = corpus(tmp_path / "in", 400)
    whole = {path: path.read_bytes() for path in folder.iterdir()}
    last = folder / "00003.txt"
    process = start("-i", "-j", jobs, folder, start_new_session=True)
    wait_for(lambda: last.read_bytes() != whole[last])
    workers = children(process.pid)
    (os.killpg if group else os.kill)(process.pid, number)
    error = process.communicate(timeout=20)[1].decode()
    assert process.returncode == code
    assert error.startswith("stopped: ")
    assert "Traceback" not in error
    changed = [path for path, data in whole.items() if path.read_bytes() != data]
    assert all(path.read_bytes() == cleaned(whole[path]) for path in changed)
    assert 0 < len(changed) < len(whole)
    assert not strays(folder)
    assert len(workers) == (2 if jobs == "2" else 0)
    assert not any(map(is_alive, workers))


STOPS = [signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGKILL]


@pytest.mark.parametrize("turn", range(10))
@pytest.mark.parametrize("number", STOPS, ids=lambda number: number.name)
def test_whatever_a_stopped_run_rewrote_can_be_taken_back(number: signal.Signals, turn: int, tmp_path: Path) -> None:
    """Each with one process and with two, a killed one by its report in JSON Lines."""
    rng = random.Random(turn)
    folder = corpus(tmp_path / "in", 100)
    (folder / "x.jsonl").write_bytes(json.dumps({"text": TWICE.decode()}).encode() + b"\n")
    whole = {path: path.read_bytes() for path in folder.iterdir()}
    report = tmp_path / ("r.json" if turn % 4 < 2 and number != signal.SIGKILL else "r.jsonl")
    seen = folder / f"{rng.randrange(60):05}.txt"
    process = start("-i", "-j", "12"[turn % 2], "--report", report, folder, start_new_session=True)
    wait_for(lambda: seen.read_bytes() != whole[seen], 60)
    time.sleep(rng.random() / 50)
    (os.killpg if rng.random() < 0.5 or number == signal.SIGKILL else os.kill)(process.pid, number)
    error = process.communicate(timeout=20)[1].decode()
    assert "Traceback" not in error
    assert 0 < sum(path.read_bytes() != data for path, data in whole.items()) < len(whole)
    assert number == signal.SIGKILL or not strays(folder)
    code, told = run("--undo", report)
    assert (code, {path: path.read_bytes() for path in whole}) == (0, whole), told


@pytest.mark.parametrize("turn", range(10))
def test_whatever_was_rewritten_when_nobody_listens_any_more_can_be_taken_back(turn: int, tmp_path: Path) -> None:
    folder = corpus(tmp_path / "in", 100)
    whole = {path: path.read_bytes() for path in folder.iterdir()}
    report = tmp_path / "r.json"
    process = start("-i", "-v", "-j", "12"[turn % 2], "--report", report, folder)
    assert process.stderr
    assert process.stderr.read(100 * (turn + 1))
    process.stderr.close()
    assert process.wait(60) == 141
    assert 0 < sum(path.read_bytes() != data for path, data in whole.items()) < len(whole)
    assert not strays(folder)
    assert run("--undo", report)[0] == 0
    assert {path: path.read_bytes() for path in whole} == whole


@pytest.mark.parametrize("step", [step for step in Step if step is not Step.FOLDER_SYNCED], ids=lambda s: s.value)
@pytest.mark.parametrize("records", [False, True], ids=["a text", "records"])
def test_killed_at_any_step_the_file_can_be_taken_back(records: bool, step: Step, tmp_path: Path) -> None:
    path, report = tmp_path / ("a.jsonl" if records else "a.txt"), tmp_path / "r.jsonl"
    old = json.dumps({"text": TWICE.decode()}).encode() + b"\n" if records else TWICE
    path.write_bytes(old)
    command = [sys.executable, "-c", KILLED, step.name, "-i", "-q", "--report", str(report), str(path)]
    subprocess.run(command, check=False)
    assert step is not Step.REPLACED or path.read_bytes() != old
    assert run("--undo", report)[0] == 0
    assert path.read_bytes() == old


@pytest.mark.parametrize("turn", range(10))
def test_ctrl_c_ten_times_in_a_row(turn: int, long_work: Path, tmp_path: Path) -> None:
    done = random.Random(turn).randrange(FILES // 3)
    process = start("-q", "-j", "2", "-o", tmp_path / "out", long_work, start_new_session=True)
    wait_for((tmp_path / "out" / f"{done:05}.txt").exists)
    workers = children(process.pid)
    os.killpg(process.pid, signal.SIGINT)
    process.communicate(timeout=20)
    assert process.returncode == 130
    assert not strays(tmp_path / "out")
    assert workers
    assert not any(map(is_alive, workers))


@pytest.mark.parametrize("turn", range(10))
def test_a_worker_killed_in_mid_batch_costs_its_file_ten_times_in_a_row(
    turn: int, long_work: Path, tmp_path: Path
) -> None:
    rng = random.Random(turn)
    process = start("-q", "-j", "2", "-o", tmp_path / "out", long_work)
    wait_for((tmp_path / "out" / f"{rng.randrange(FILES // 3):05}.txt").exists)
    os.kill(rng.choice(children(process.pid)), signal.SIGKILL)
    error = process.communicate(timeout=60)[1].decode()
    lost = [name for name in os.listdir(long_work) if not (tmp_path / "out" / name).exists()]
    named = [line for line in error.splitlines() if "killed by signal 9" in line]
    assert len(named) <= 1
    assert len(lost) <= len(named), "a worker that dies between two files costs none"
    assert all(str(long_work / name) in named[0] for name in lost)
    assert process.returncode == (2 if named else 0)
    assert not strays(tmp_path / "out")


def test_eight_programs_at_one_file(article: Path) -> None:
    for _ in range(5):
        article.write_bytes(TWICE)
        processes = [start("-i", article) for _ in range(8)]
        errors = [process.communicate(timeout=60)[1].decode() for process in processes]
        assert article.read_bytes() == CLEAN
        assert not strays(article.parent)
        codes = [process.returncode for process in processes]
        assert 0 in codes
        for code, error in zip(codes, errors, strict=True):
            assert code == (2 if "changed while" in error else 0), error


def test_a_signal_that_was_ignored_stays_ignored(tmp_path: Path) -> None:
    """As under nohup, or in the background of a script."""
    folder = corpus(tmp_path / "in", 200)
    first = folder / "00000.txt"
    whole = first.read_bytes()
    ignore = lambda: signal.signal(signal.SIGINT, signal.SIG_IGN)  # noqa: E731
    process = start("-i", "-j", "2", folder, start_new_session=True, preexec_fn=ignore)
    wait_for(lambda: first.read_bytes() != whole)
    os.killpg(process.pid, signal.SIGINT)
    assert process.communicate(timeout=60)[1].startswith(b"200 files cleaned")


@pytest.mark.skipif(os.geteuid() != 0 or not shutil.which("setpriv"), reason="needs root to become somebody else")
def test_what_another_user_may_not_read_or_write_is_refused(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_bytes(TWICE)
    (tmp_path / "secret.txt").chmod(0o600)
    (tmp_path / "foreign.txt").write_bytes(TWICE)
    (tmp_path / "foreign.txt").chmod(0o644)
    for folder in (tmp_path, *tmp_path.parents):
        if folder.stat().st_mode & 0o005 != 0o005:
            folder.chmod(folder.stat().st_mode | 0o055)
    command = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", *PROGRAM, "-i", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env={**os.environ, "HOME": "/"})
    if "Permission denied" in done.stderr and "dedupe-article:" not in done.stderr:
        pytest.skip("the other user cannot run this Python")
    assert done.returncode == 2
    assert "secret.txt: may not be read; check its permissions" in done.stderr
    assert "foreign.txt: is read-only" in done.stderr
    assert {path.read_bytes() for path in tmp_path.glob("*.txt")} == {TWICE}


def test_memory_does_not_grow_with_the_number_of_files(tmp_path: Path) -> None:
    def peak(files: int) -> int:
        folder = tmp_path / f"in{files}"
        folder.mkdir()
        for i in range(files):
            (folder / f"{i:06}.txt").write_bytes(CLEAN)
        process = start("-q", "-j", "2", "-o", tmp_path / f"out{files}", folder)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = status
        assert status == 0
        assert process.stderr
        process.stderr.close()
        return usage.ru_maxrss

    few, many = peak(200), peak(10_000)
    assert many - few < 4_000, "kilobytes; 20 MB for 50,000 files is what is promised"
