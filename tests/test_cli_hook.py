"""The hooks under the real pre-commit, on a real repository; once they are installed, without network."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

pytestmark = [
    pytest.mark.hook,
    pytest.mark.skipif(not find_spec("pre_commit") or not shutil.which("git"), reason="needs pre-commit and git"),
]

PROJECT = Path(__file__).parents[1]
# What the program and its build need; pip fetches it once, and pre-commit then installs from the folder.
NEEDED = ["click", "rapidfuzz", "chardet", "pathspec", "jinja2", "hatchling"]
ONE = "The harbour was closed for nine days after the storm, said the harbour master Ann."
TWO = "No ship came in, and the ferry to the islands stayed at its pier until Thursday night."
CLEAN = f"{ONE}\n\n{TWO}\n"
TWICE = f"{ONE}\n\n{TWO}\n\n{ONE}\n\n{TWO}\n"
CONFIG = """
repos:
  - repo: {project}
    rev: v0
    hooks:
      - id: {hook}
"""


class Repository:
    """A corpus under git with the hooks of the project."""

    def __init__(self, folder: Path, project: Path, environment: dict[str, str]) -> None:
        self.folder = folder
        self.project = project
        self.environment = environment
        folder.mkdir()
        self.git("init", "-q", "-b", "main")

    def git(self, *arguments: str) -> str:
        command = ["git", *arguments]
        return subprocess.run(
            command, cwd=self.folder, env=self.environment, check=True, capture_output=True, text=True
        ).stdout

    def use(self, hook: str) -> None:
        self.write(".pre-commit-config.yaml", CONFIG.format(project=self.project, hook=hook))

    def write(self, name: str, text: str) -> None:
        (self.folder / name).parent.mkdir(parents=True, exist_ok=True)
        (self.folder / name).write_text(text)
        self.git("add", "--", name)

    def read(self, name: str) -> str:
        return (self.folder / name).read_text()

    def hook(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "pre_commit", "run", "--color=never", *arguments]
        return subprocess.run(
            command, cwd=self.folder, env=self.environment, capture_output=True, text=True, timeout=300, check=False
        )


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """A home of its own, no index, and the needed wheels in a folder."""
    home = tmp_path_factory.mktemp("home")
    wheels = home / "wheels"
    fetch = [sys.executable, "-m", "pip", "download", "-q", "-d", str(wheels), *NEEDED]
    subprocess.run(fetch, check=True, capture_output=True)
    names = {f"GIT_{who}_{what}": "x@y" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "PIP_", "PRE_COMMIT"))}
    own = {"HOME": str(home), "PRE_COMMIT_HOME": str(home / "hooks"), "GIT_CONFIG_NOSYSTEM": "1"}
    return {**kept, **names, **own, "PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(wheels)}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory, environment: dict[str, str]) -> Path:
    """The project in a repository of its own, with a tag."""
    folder = tmp_path_factory.mktemp("project")
    ignored = shutil.ignore_patterns("__pycache__", "*.egg-info")
    shutil.copytree(PROJECT / "src", folder / "src", ignore=ignored)
    for name in ("pyproject.toml", "README.md", "LICENSE", ".pre-commit-hooks.yaml"):
        shutil.copy(PROJECT / name, folder)
    for command in (["init", "-q"], ["add", "-A"], ["commit", "-q", "-m", "x"], ["tag", "v0"]):
        subprocess.run(["git", *command], cwd=folder, env=environment, check=True)
    return folder


@pytest.fixture
def repository(tmp_path: Path, project: Path, environment: dict[str, str]) -> Repository:
    repository = Repository(tmp_path / "corpus", project, environment)
    repository.use("dedupe-article")
    return repository


def test_the_fixer_fails_once_and_then_passes(repository: Repository) -> None:
    repository.write("a.txt", TWICE)
    repository.write("b.txt", CLEAN)
    first = repository.hook()
    assert first.returncode == 1
    assert "Fixing a.txt" in first.stdout
    assert "Fixing b.txt" not in first.stdout
    assert repository.read("a.txt") == CLEAN
    repository.git("add", "a.txt")
    assert repository.hook().returncode == 0


def test_the_check_fails_and_changes_nothing(repository: Repository) -> None:
    repository.use("dedupe-article-check")
    repository.write("a.txt", TWICE)
    done = repository.hook()
    assert done.returncode == 1
    assert "\na.txt\n" in done.stdout
    assert repository.read("a.txt") == TWICE


def test_records_have_a_hook_of_their_own(repository: Repository) -> None:
    repository.use("dedupe-article-jsonl")
    line = '{"id": 1, "text": "' + TWICE.replace("\n", "\\n") + '"}\n'
    repository.write("a.jsonl", line)
    repository.write("a.txt", TWICE)
    assert repository.hook().returncode == 1
    assert repository.read("a.jsonl") == line.replace(TWICE.replace("\n", "\\n"), CLEAN.replace("\n", "\\n"))
    assert repository.read("a.txt") == TWICE


def test_what_is_not_staged_survives(repository: Repository) -> None:
    repository.write("a.txt", TWICE)
    repository.git("commit", "-q", "-n", "-m", "x")
    repository.write("a.txt", f"A new lead, and staged.\n\n{TWICE}")
    (repository.folder / "b.txt").write_text(TWICE)
    (repository.folder / "a.txt").write_text(f"A new lead, and staged.\n\n{TWICE}\nNot staged.\n")
    done = repository.hook()
    assert done.returncode == 1
    assert "Not staged." in repository.read("a.txt")
    assert repository.read("b.txt") == TWICE


def test_names_of_every_sort_are_fixed(repository: Repository) -> None:
    names = ["-dash.txt", "new\nline.txt", "with space.txt", "é.txt"]
    for name in names:
        repository.write(name, TWICE)
    assert repository.hook().returncode == 1
    assert [repository.read(name) for name in names] == [CLEAN] * len(names)


def test_a_link_is_not_followed(repository: Repository, tmp_path: Path) -> None:
    outside = tmp_path / "outside.txt"
    outside.write_text(TWICE)
    (repository.folder / "link.txt").symlink_to(outside)
    repository.git("add", "link.txt")
    assert repository.hook().returncode == 0
    assert outside.read_text() == TWICE


def test_the_configuration_of_the_repository_rules(repository: Repository) -> None:
    repository.write("pyproject.toml", '[tool.dedupe-article]\nexclude = ["raw/"]\n')
    repository.write("raw/a.txt", TWICE)
    assert repository.hook().returncode == 0
    repository.write("pyproject.toml", "[tool.dedupe-article]\nnonsense = 1\n")
    done = repository.hook()
    assert done.returncode == 1
    assert "unknown key 'nonsense'" in done.stdout


def test_thousands_of_files_go_in_several_shards(repository: Repository) -> None:
    for i in range(3000):
        name = f"{i:04}-{'x' * 150}.txt"
        (repository.folder / name).write_text(TWICE if i % 100 == 0 else CLEAN)
    repository.git("add", ".")
    done = repository.hook("--all-files")
    assert done.returncode == 1
    assert done.stdout.count("Fixing ") == 30
    assert all(path.read_text() == CLEAN for path in repository.folder.glob("*.txt"))
    repository.git("add", ".")
    assert repository.hook("--all-files").returncode == 0
