"""The README keeps its word: its examples run, its options are the real ones, its files are there."""

from __future__ import annotations

import doctest
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import click
import pytest

from dedupe_article.cli import main

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
BIN = Path(sys.executable).parent
LAWS = (
    "1. **Nothing is invented or moved.** The output is the (normalised) input with passages left out.",
    "2. **Every dropped passage leaves its twin.** What was dropped still stands in the output.",
    "3. **Cleaning twice is cleaning once.**",
    "4. **A tidy article without repeats keeps its bytes.** (Tidy: UTF-8, NFC, `\\n`, white space already normal.)",
)


class Example(NamedTuple):
    """A command of a console block and what it prints."""

    command: str
    output: str


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", README, re.DOTALL | re.MULTILINE)


def examples() -> list[Example]:
    """The commands of all console blocks, in order: they build on one another."""
    parts = [part for block in blocks("console") for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]]
    return [Example(command, output) for command, _, output in (part.partition("\n") for part in parts)]


def named(name: str) -> str:
    """The shell command behind `<!-- name -->`."""
    found = re.search(rf"^<!-- {name} -->\n```sh\n(.*?)\n```$", README, re.DOTALL | re.MULTILINE)
    assert found, f"no command behind <!-- {name} -->"
    return found[1]


def run(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a shell command with the scripts of this environment first on the path."""
    env = {**os.environ, "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}", "LC_ALL": "C.UTF-8"}
    return subprocess.run(["bash", "-c", command], cwd=folder, env=env, capture_output=True, text=True, check=False)


def last_part(command: str) -> str:
    """What a set-up command does at its end, in this environment."""
    return command.rpartition(" && ")[2].replace(".venv/bin/", f"{BIN}/")


def test_examples_print_what_the_readme_says(tmp_path: Path) -> None:
    ran = []
    for command, output in examples():
        if command.startswith("cat "):
            (tmp_path / command.removeprefix("cat ")).write_text(output, encoding="utf-8")
            continue
        done = run(command, tmp_path)
        assert (command, done.stdout, done.stderr) == (command, output, "")
        ran.append(command)
    assert len(ran) >= 8


def test_python_examples() -> None:
    (block,) = blocks("python")
    test = doctest.DocTestParser().get_doctest(block, {}, "README", "README.md", 0)
    result = doctest.DocTestRunner().run(test)
    assert result.attempted >= 4
    assert result.failed == 0


def test_first_command_prints_the_cleaned_article() -> None:
    done = run(last_part(named("install")), ROOT)
    assert done.stdout == (ROOT / "samples" / "antara-body-twice.clean.txt").read_text(encoding="utf-8")
    assert (done.stderr, done.returncode) == ("", 0)


def test_second_command_installs_the_extra_and_runs_pytest() -> None:
    assert "'.[test]'" in named("test")
    done = run(last_part(named("test")) + " --collect-only tests/test_samples.py", ROOT)
    assert (done.stderr, done.returncode) == ("", 0)


def test_set_up_commands_make_the_environment_they_use() -> None:
    made = re.search(r"-m venv (?:--without-pip )?(\S+)", named("install"))
    assert made
    for command in (named("install"), named("test")):
        assert set(re.findall(r"(\S+)/bin/", command)) == {made[1]}


@pytest.mark.parametrize("law", LAWS, ids=["first", "second", "third", "fourth"])
def test_laws_are_worded_as_in_the_design(law: str) -> None:
    assert f"\n{law}\n" in README


def test_options_are_the_real_ones() -> None:
    table = README.partition("\n## Options\n")[2].partition("\n## ")[0]
    told = {option for row in table.splitlines() for option in re.findall(r"`(--?[a-z-]+)", row.split(" | ")[0])}
    params = main.get_params(main.make_context("dedupe-article", [], resilient_parsing=True))
    real = {name for param in params if isinstance(param, click.Option) for name in param.opts}
    assert told == real


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md"])
def test_links_lead_to_files_and_headings(name: str) -> None:
    links = re.findall(r"\]\((?!https?:)([\w./-]*)(?:#([\w-]+))?\)", (ROOT / name).read_text(encoding="utf-8"))
    assert links or name == "CONTRIBUTING.md"
    for path, anchor in links:
        target = ROOT / (path or name)
        assert target.exists(), path
        if anchor and target.suffix == ".md":
            headings = re.findall(r"^#+ (.+)$", target.read_text(encoding="utf-8"), re.MULTILINE)
            assert anchor in [heading.lower().replace(" ", "-") for heading in headings]


def test_paths_that_are_named_exist() -> None:
    paths = re.findall(r"`((?:samples|tests|src)/[\w./-]*)`", README)
    assert paths
    assert [path for path in paths if not (ROOT / path).exists()] == []


def test_numbers_of_kinds_are_the_real_ones() -> None:
    kinds = (ROOT / "tests" / "quality" / "kinds.py").read_text(encoding="utf-8")
    damage, _, controls = kinds.partition("CONTROLS = (")
    assert f"in {damage.count('Kind(')} ways, adds {controls.count('Kind(')} kinds" in " ".join(README.split())


def test_the_table_of_peers_is_whole() -> None:
    sources = [(ROOT / "tests" / "quality" / f"{name}.py").read_text(encoding="utf-8") for name in ("peers", "rivals")]
    table = README.partition("<!-- peers -->\n")[2].partition("<!-- /peers -->")[0]
    rows = re.findall(r"^\| (\S.*?) \| ([\d.]+)% \| ([\d.]+)% \| ([\d.]+)% \| [\d.]+ \|$", table, re.MULTILINE)
    assert [row[0] for row in rows] == [name for source in sources for name in re.findall(r'Peer\("(.+)", ', source)]
    ours, *others = [[float(figure) for figure in row[1:]] for row in rows]
    assert len(others) >= 10
    assert all(ours[0] > 1.5 * other[0] and ours[1] >= other[1] for other in others)
    assert ours[2] <= 0.5


def test_the_example_loses_the_copy_and_keeps_the_number() -> None:
    cat, cleaned = examples()[:2]
    lines = cat.output.splitlines()
    assert cleaned.output.splitlines() == [*lines[:4], lines[5]]


def test_hooks_are_those_of_the_manifest() -> None:
    manifest = (ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8")
    told = re.findall(r"- id: (\S+)", "".join(blocks("yaml")))
    assert told
    assert set(told) <= set(re.findall(r"^- id: (\S+)", manifest, re.MULTILINE))
