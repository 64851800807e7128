"""What people may rely on: a test for each row of the table "Promises" in the README, in its order.

Each is a short proof. The files that its docstring names prove the same for every case and at length.
"""

from __future__ import annotations

import gzip
import json
import os
import re
import resource
import shutil
import signal
import subprocess
import sys
import time
import tracemalloc
from codecs import BOM_UTF16_LE
from pathlib import Path

import pytest
from cli_values import RUNNER
from click.testing import Result
from corpus_values import article
from test_batch_run import contents, die_of_poison
from test_cli_faults import KILLED, PROGRAM, children, is_alive, strays, wait_for
from test_cli_hostile import HOSTILE, OURS
from test_cli_streams import LONG, shell
from test_matcher_scale import MOST, NOISE, equal, numbered, one_word, phrased, unique
from test_matcher_seeds import Collided, replace_shingles
from test_pipeline import FLOOD, LEAD, LIES, PLAN, by_repeats, more_and_more, once
from test_report_page import Tags

from dedupe_article import clean, clean_article, pipeline
from dedupe_article.batch import work
from dedupe_article.cli import main
from dedupe_article.files import replacement
from dedupe_article.files.replacement import Step
from dedupe_article.matcher.seeds import shingles
from dedupe_article.model import LawBroken

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
MEMORY = 20  # bytes at most for a character of a large text; those below take 9 to 15
# The program with a pause at every step of a replacement, so that a signal finds it at work.
SLOWED = """
import sys, time
from dedupe_article.files import replacement
replacement.reached = lambda step: time.sleep(0.02)
from dedupe_article.cli import main
main(sys.argv[1:])
"""
# Ends with 99 at the first touch of a socket, also where the error would be swallowed; the hook cannot be taken off.
OFFLINE = """
import os, sys
sys.addaudithook(lambda event, _: os._exit(99) if event.startswith("socket.") else None)
exec(sys.argv.pop(1))
"""


def invoke(*arguments: str | Path) -> Result:
    return RUNNER.invoke(main, [str(one) for one in arguments])


def corpus(folder: Path, count: int) -> Path:
    """Articles as files, every second one with its body twice."""
    folder.mkdir()
    for at in range(count):
        (folder / f"{at:04}.txt").write_text(article(at))
    return folder


def test_the_four_laws() -> None:
    """At length: test_laws.py, test_laws_twins.py, test_laws_properties.py, test_pipeline.py, test_doubt.py."""
    for at in range(60):
        text = article(at)
        cleaned = clean(text)
        assert cleaned.split("\n\n") == list(dict.fromkeys(text.split("\n\n"))), "laws 1 and 2: each once, in order"
        assert clean(cleaned) == cleaned, "law 3"
        assert clean_article(cleaned.encode() + b"\n").data == cleaned.encode() + b"\n", "law 4"
    changed = (FLOOD.replace("25", "26"), FLOOD.replace("Ann", "Eva"), PLAN.replace("did not", "did"))
    for other in changed:
        text = "\n\n".join([LEAD, FLOOD, PLAN, other])
        assert clean(text) == text, "a copy with another number or name, or without the negation, says something else"


@pytest.mark.parametrize("count", [30, pytest.param(2_000, marks=pytest.mark.fuzz)])
def test_deterministic(count: int, tmp_path: Path) -> None:
    """At length: test_batch_run.py, test_cli_hostile.py, test_formats_faults.py, test_integrations_datatrove.py,
    test_integrations_ray.py."""
    folder = corpus(tmp_path / "in", count)
    paths = sorted(map(str, folder.iterdir()))

    def outputs(seed: str, jobs: str, order: list[str]) -> dict[str, bytes]:
        out = tmp_path / f"out{seed}"
        command = [*PROGRAM, "-q", "-j", jobs, "-o", str(out), *order]
        subprocess.run(command, check=True, env={**os.environ, "PYTHONHASHSEED": seed})
        return contents(out)

    first = outputs("0", "1", paths)
    assert len(first) == count
    assert outputs("1", "2", paths[::-1]) == outputs("2", "4", paths[1::2] + paths[::2]) == first
    records = tmp_path / "all.jsonl"
    records.write_text("".join(json.dumps({"text": Path(path).read_text()}) + "\n" for path in paths))
    texts = [json.loads(line)["text"] for line in invoke(records).stdout.splitlines()]
    assert texts == [clean(Path(path).read_text()) for path in paths]
    assert [text.encode() + b"\n" for text in texts] == [first[name] for name in sorted(first)]


def test_old_or_new_never_half(tmp_path: Path) -> None:
    """At length: test_files_replacement.py, test_cli_faults.py."""
    path, old = tmp_path / "a.txt", article(1).encode()
    new = clean_article(old).data
    for step in Step:
        path.write_bytes(old)
        path.chmod(0o640)
        done = subprocess.run([sys.executable, "-c", KILLED, step.name, "-i", "-q", str(path)], check=False)
        assert done.returncode == -signal.SIGKILL
        assert path.read_bytes() == (new if step in (Step.REPLACED, Step.FOLDER_SYNCED) else old)
        assert path.stat().st_mode & 0o777 == 0o640
    path.write_bytes(old)
    limit = lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (50, 50))  # noqa: E731
    full = subprocess.run([*PROGRAM, "-i", str(path)], capture_output=True, preexec_fn=limit, check=False)
    assert (full.returncode, path.read_bytes(), strays(tmp_path)) == (2, old, [])
    assert invoke("-i", path).exit_code == 0
    assert path.read_bytes() == new


def test_clean_files_untouched(tmp_path: Path) -> None:
    """At length: test_cli.py, test_pipeline.py."""
    for path in (ROOT / "samples").glob("*.clean.txt"):
        shutil.copy(path, tmp_path)
    for at in range(0, 60, 2):
        (tmp_path / f"{at}.txt").write_text(article(at) + "\n")
    look = lambda: {path: (path.stat().st_ino, path.stat().st_mtime_ns, path.read_bytes()) for path in found}  # noqa: E731
    found = list(tmp_path.iterdir())
    before = look()
    done = invoke("-i", "-v", tmp_path)
    assert (done.exit_code, done.stderr.splitlines()[-1]) == (0, f"0 files cleaned, {len(found)} unchanged")
    assert look() == before
    assert sorted(tmp_path.iterdir()) == sorted(found)


def test_refuses_what_it_does_not_understand(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """At length: test_reader_decoding.py, test_files_reading.py, test_formats_faults.py."""
    refused = {
        "binary.txt": b"\x89PNG\r\n\x1a\n\0\0\0",
        "page.txt": b"<!DOCTYPE html><html><body><p>" + article(1).encode(),
        "undecodable.txt": BOM_UTF16_LE + b"abc",
        "large.txt": article(1).encode() * 10,
        "changed.txt": article(1).encode(),
    }
    for name, data in {**refused, "sound.txt": article(3).encode()}.items():
        (tmp_path / name).write_bytes(data)
    someone = lambda step: (tmp_path / "changed.txt").write_bytes(b"by someone else") if step is Step.SYNCED else None  # noqa: E731
    monkeypatch.setattr(replacement, "reached", someone)
    done = invoke("-i", "--max-size", "20kB", tmp_path)
    assert done.exit_code == 2
    after = contents(tmp_path)
    assert after == {**refused, "changed.txt": b"by someone else", "sound.txt": clean_article(article(3).encode()).data}
    assert set(re.findall(r"(\w+\.txt): ", done.stderr)) == set(refused)


def test_the_laws_are_not_the_matcher(monkeypatch: pytest.MonkeyPatch) -> None:
    """At length: test_pipeline.py, test_laws.py, test_house.py."""
    for lie in LIES.values():
        by_repeats(monkeypatch, once(lie))
        with pytest.raises(LawBroken, match=f"^{lie.law}"):
            clean(lie.text)
    by_repeats(monkeypatch, more_and_more)
    with pytest.raises(LawBroken, match=r"^law 3"):
        clean("\n\n".join([FLOOD] * (pipeline.ROUNDS + 2)))


def test_the_run_survives(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """At length: test_batch_pool.py, test_batch_run.py, test_cli_faults.py, test_cli_streams.py."""
    folder = corpus(tmp_path / "in", 40)
    (folder / "0011.txt").write_text("poison")
    monkeypatch.setattr(work, "clean_article", die_of_poison)
    done = invoke("-q", "-j", "2", "-o", tmp_path / "out", folder)
    assert (done.exit_code, len(contents(tmp_path / "out"))) == (2, 39)
    assert "0011.txt: " in done.stderr
    assert "killed by signal 9" in done.stderr

    closed = shell("$D | true; exit ${PIPESTATUS[0]}", LONG)
    assert (closed.returncode, closed.stderr) == (141, b"")

    before, last = contents(folder), folder / "0003.txt"
    command = [sys.executable, "-c", SLOWED, "-q", "-i", "-j", "2", str(folder)]
    process = subprocess.Popen(command, start_new_session=True, stderr=subprocess.PIPE)
    wait_for(lambda: last.read_bytes() != before["0003.txt"])
    workers = children(process.pid)
    os.killpg(process.pid, signal.SIGINT)
    process.communicate(timeout=20)
    assert (process.returncode, len(workers), any(map(is_alive, workers))) == (130, 2, False)
    assert not strays(folder)
    assert all(data in (before[name], clean_article(before[name]).data) for name, data in contents(folder).items())


def test_bounded(tmp_path: Path) -> None:
    """At length: test_matcher_scale.py, test_formats.py, test_formats_scale.py."""

    def cost(text: str) -> float:
        start = time.process_time()
        clean_article(text)
        return time.process_time() - start

    def peak(text: str) -> int:
        tracemalloc.start()
        try:
            clean_article(text)
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    for shape in (unique, equal, numbered, phrased, one_word):
        small, large = shape(25), shape(100)
        assert cost(large) <= MOST**2 * cost(small) + NOISE, f"{shape.__name__}: four times the text"
    for shape in (unique, equal, numbered, phrased):
        article = shape(1_000)
        assert peak(article) <= MEMORY * len(article), shape.__name__
    bomb = tmp_path / "bomb.jsonl.gz"
    bomb.write_bytes(gzip.compress(b'{"text": "' + bytes(20_000_000)))
    done = invoke("--check", "--max-size", "1MB", bomb)
    assert done.exit_code == 2
    assert "raise --max-size" in done.stderr


def test_never_removes_on_a_hash_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """At length: test_matcher_seeds.py."""
    texts = [article(at) for at in range(4)] + [lie.text for lie in LIES.values()]
    before = [clean(text) for text in texts]
    assert before != texts
    replace_shingles(monkeypatch, lambda keys, size: [Collided(gram) for gram in shingles(keys, size)])
    assert [clean(text) for text in texts] == before


def test_nothing_hostile_reaches_the_screen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """At length: test_cli_hostile.py, test_report_screen.py, test_report_page.py, test_browser.py."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("dedupe_article.cli.teller.is_terminal", lambda _: True)
    monkeypatch.setattr("dedupe_article.cli.call.is_terminal", lambda _: True)
    name = "\x1b]8;;evil\x07\u202e\r<img src=x onerror=alert(1)>.txt"
    evil = FLOOD.replace("houses", "<script>alert(1)</script> \x1b[2J\x1b]8;;evil\x07 \x9b31m \u202e houses")
    Path(name).write_text("\n\n".join([evil, PLAN, evil, PLAN]), encoding="utf-8", newline="")
    for arguments in (["--diff", "--color", "never", "-v"], ["--check", "-v", "--report", "page.html"]):
        done = invoke(*arguments, "--", name)
        assert (done.exit_code, "evil" in done.stdout) == (1, True)
        assert not set(OURS.sub("", done.stdout + done.stderr)) & set(HOSTILE)
    html = Path("page.html").read_text(encoding="utf-8")
    tags = Tags(html)
    assert tags.tags.isdisjoint({"script", "img", "iframe", "link", "form"})
    assert not [attribute for attribute in tags.attributes if attribute.startswith("on")]
    assert "default-src &#39;none&#39;" in html or "default-src 'none'" in html
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]", html)


def test_stays_inside_the_folder(tmp_path: Path) -> None:
    """At length: test_files_walk.py, test_batch_tasks.py."""
    folder, outside = corpus(tmp_path / "in", 2), tmp_path / "outside"
    outside.write_text(article(1))
    (folder / "link.txt").symlink_to(outside)
    (folder / "up").symlink_to(tmp_path)
    odd = [os.fsencode(folder) + b"/" + name for name in (b"two\nlines.txt", b"-dash.txt", b"\xff\xfe.txt")]
    for path in odd:
        with open(path, "w") as file:
            file.write(article(5))
    done = subprocess.run([*PROGRAM, "-q", "-i", "."], cwd=folder, check=False)
    assert done.returncode == 0
    assert outside.read_text() == article(1)
    assert {Path(os.fsdecode(path)).read_text() for path in odd} == {clean(article(5)) + "\n"}
    assert sorted(os.listdir(tmp_path)) == ["in", "outside"]
    refused = invoke("-o", folder / "out", folder)
    assert refused.exit_code == 2
    assert "choose an output folder outside it" in refused.stderr


def test_reversible(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """At length: test_undo.py, test_undo_run.py."""
    monkeypatch.chdir(tmp_path)
    folder = corpus(Path("in"), 10)
    for at, codec in enumerate(["utf-8-sig", "utf-16", "utf-32-be"]):
        Path(f"in/{codec}.txt").write_bytes(article(2 * at + 1).replace("\n\n", " \r\n\r\n\r\n").encode(codec))
    Path("in/records.jsonl").write_text("".join(json.dumps({"text": article(at)}) + "\n" for at in range(6)))
    before = contents(folder)
    assert invoke("-i", "--report", "report.json", folder).exit_code == 0
    cleaned = contents(folder)
    assert sum(cleaned[name] != data for name, data in before.items()) >= 9
    Path("in/0001.txt").write_text("edited since")
    done = invoke("--undo", "report.json")
    assert (done.exit_code, "0001.txt: left alone: changed since it was cleaned" in done.stderr) == (2, True)
    assert contents(folder) == {**before, "0001.txt": b"edited since"}


def test_no_network_no_telemetry(tmp_path: Path) -> None:
    """A socket ends the process here, root has no network at all, and nothing is left in the home of the user."""
    folder, home = corpus(tmp_path / "in", 6), tmp_path / "home"
    home.mkdir()
    call = "from dedupe_article.cli import main; main(sys.argv[1:])"
    watched = [sys.executable, "-c", OFFLINE]
    if (
        shutil.which("unshare")
        and not subprocess.run(["unshare", "-n", "true"], capture_output=True, check=False).returncode
    ):
        watched = ["unshare", "-n", *watched]
    assert subprocess.run([*watched, "import socket; socket.socket()"], check=False).returncode == 99
    for name, command in (("plain", PROGRAM), ("offline", [*watched, call])):
        arguments = [str(folder), "-j", "2", "-o", str(tmp_path / name), "--report", str(tmp_path / f"{name}.html")]
        there = {**os.environ, "HOME": str(home), "XDG_CACHE_HOME": str(home), "TMPDIR": str(home)}
        done = subprocess.run([*command, *arguments], env=there, capture_output=True, text=True, check=False)
        assert (done.returncode, done.stderr) == (0, "6 files cleaned (3 passages, 4.2 kB)\n")
    assert contents(tmp_path / "offline") == contents(tmp_path / "plain")
    assert list(home.iterdir()) == []


def test_every_row_of_the_readme_leads_to_its_test() -> None:
    """The link goes to the line of the test, and the files beside it are those that its docstring names."""
    table = README.partition("\n## Promises\n")[2].partition("\n## ")[0]
    rows = [row for row in table.splitlines() if row.startswith("| **")]
    told = [re.findall(r"\[(test_\w+)\]\(tests/test_promises\.py#L(\d+)\)", row) for row in rows]
    lines = Path(__file__).read_text(encoding="utf-8").splitlines()
    defined = ((re.match(r"def (test_\w+)\(", line), at) for at, line in enumerate(lines, 1))
    *tests, (this, _) = [(found[1], str(at)) for found, at in defined if found]
    assert this == "test_every_row_of_the_readme_leads_to_its_test"
    assert told == [[test] for test in tests], "rows and tests in one order, each with its line"
    for (name, _), row in zip(tests, rows, strict=True):
        deep = re.findall(r"\[(test_\w+)\.py\]\(tests/\1\.py\)", row)
        assert deep == re.findall(r"(test_\w+)\.py", globals()[name].__doc__)
        assert all((ROOT / "tests" / f"{one}.py").exists() for one in deep)
