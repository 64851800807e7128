"""Nothing hostile in a text or a name reaches the screen, and the same call gives the same bytes."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest
from cli_values import RUNNER

from dedupe_article.cli import main

HOSTILE = [chr(i) for i in range(0xA0) if not chr(i).isprintable()] + [
    chr(i) for i in range(0x110000) if unicodedata.category(chr(i)) == "Cf"
]
OURS = re.compile(r"\x1b\[[0-9;]*m|\n")  # the colours that we set ourselves, and the ends of our lines
ONE = "The harbour was closed for nine days after the storm, said the harbour master Ann."


@pytest.fixture
def hostile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A doubled article with every such character in its words, in a file whose name has those that a name may have."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.delenv("NO_COLOR", raising=False)
    words = " ".join(f"w{i}{one}w" for i, one in enumerate(HOSTILE) if one not in "\0\n")
    name = "".join(one for one in HOSTILE[:40] if one not in "\0/") + "\x1b]8;;http:evil\x07.txt"
    path = Path(name)
    path.write_text(f"{ONE}\n\n{words}\n\n{ONE}\n\n{words}\n", encoding="utf-8", newline="")
    return path


@pytest.mark.parametrize(
    "arguments",
    [["--diff", "--color", "always"], ["--diff", "--color", "always", "-v"], ["--check", "-v"], ["-i", "-v"]],
    ids=" ".join,
)
def test_nothing_hostile_reaches_the_screen(
    arguments: list[str], hostile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dedupe_article.cli.teller.is_terminal", lambda _: True)
    monkeypatch.setattr("dedupe_article.cli.call.is_terminal", lambda _: True)
    done = RUNNER.invoke(main, [*arguments, "--", str(hostile)])
    assert done.exit_code in (0, 1), done.stderr
    assert "]8;;http:evil" in done.stdout + done.stderr, "the name was said"
    for said in (done.stdout, done.stderr):
        assert not set(OURS.sub("", said)) & set(HOSTILE)


def test_nothing_hostile_reaches_the_screen_with_trouble(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    name = "\x1b[2J\u202e.txt"
    Path(name).write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0")
    Path("r.jsonl").write_text('{"\x7f\x1b": 1}\n{"text": "\x9b"\n')
    done = RUNNER.invoke(main, ["--check", "--strict", "--field", "\x9b2J", name, "r.jsonl", "\x1bmissing"])
    assert done.exit_code == 2
    assert not set(OURS.sub("", done.stderr)) & set(HOSTILE)


def test_the_same_bytes_for_any_seed_number_of_processes_and_order_of_paths(tmp_path: Path) -> None:
    folders = []
    for i in range(4):
        folder = tmp_path / f"in{i}"
        folder.mkdir()
        folders.append(str(folder))
        for j in range(10):
            (folder / f"{j}.txt").write_text(f"{ONE} {i}\n\nNo ship came in on day {j}.\n\n{ONE} {i}\n")

    def outputs(seed: str, jobs: str, paths: list[str]) -> dict[str, bytes]:
        out = tmp_path / f"out{seed}{jobs}"
        command = [sys.executable, "-m", "dedupe_article", "-q", "-j", jobs, "-o", str(out), *paths]
        subprocess.run(command, check=True, env={**os.environ, "PYTHONHASHSEED": seed})
        return {str(path.relative_to(out)): path.read_bytes() for path in out.rglob("*.txt")}

    first = outputs("0", "1", folders)
    assert len(first) == 40
    assert outputs("1", "2", folders[::-1]) == first
    assert outputs("2", "4", folders[2:] + folders[:2]) == first


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_shell_can_complete_options_and_names(shell: str, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "dedupe_article"]
    environment = {**os.environ, "_DEDUPE_ARTICLE_COMPLETE": f"{shell}_source"}
    script = subprocess.run(command, capture_output=True, text=True, env=environment, check=False, cwd=tmp_path)
    if "Couldn't detect Bash" in script.stderr or "requires" in script.stderr:
        pytest.skip("no such shell here")
    assert "dedupe-article" in script.stdout
    words = {"bash": ("dedupe-article --ma", "1"), "zsh": ("dedupe-article --ma", "1"), "fish": ("--ma", "")}[shell]
    asked = {"_DEDUPE_ARTICLE_COMPLETE": f"{shell}_complete", "COMP_WORDS": words[0], "COMP_CWORD": words[1] or "--ma"}
    told = subprocess.run(command, capture_output=True, text=True, env={**os.environ, **asked}, check=False)
    assert "--match" in told.stdout
