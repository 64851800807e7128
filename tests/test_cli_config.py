"""Configuration: which file rules, what it may say, and what it may not."""

from __future__ import annotations

import os
import re
from pathlib import Path

import click
import pytest
from cli_values import RUNNER
from click.testing import Result

from dedupe_article.cli import main
from dedupe_article.cli.config import KEYS, NOTHING, config_for, nearest
from dedupe_article.cli.options import PARAMS

ONE = "The harbour was closed for nine days after the storm, said the harbour master Ann."
TWICE = f"{ONE}\n\nNo ship came in.\n\n{ONE}\n"
NEVER_CONFIGURED = {
    "output",
    "in-place",
    "check",
    "diff",
    "report",
    "undo",
    "config",
    "color",
    "quiet",
    "verbose",
    "help",
}


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / ".git").mkdir()
    (tmp_path / "sub" / "deep").mkdir(parents=True)
    (tmp_path / "sub" / "deep" / "a.txt").write_text(TWICE)
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("PRE_COMMIT", raising=False)
    return tmp_path


def write(text: str, path: str = "pyproject.toml") -> None:
    Path(path).write_text(f"[tool.dedupe-article]\n{text}\n")


def run(*arguments: str, text: str = "") -> Result:
    return RUNNER.invoke(main, list(arguments), input=text)


def fingerprint() -> str:
    """The name of the passage, as a user finds it."""
    found = re.search(r"fingerprint (1:[0-9a-f]{16})", run("-v", "--check", "sub").stderr)
    assert found
    return found[1]


@pytest.mark.parametrize("paths", [(), ("-",)], ids=["no path", "a dash"])
def test_a_pipe_reads_no_file(paths: tuple[str, ...]) -> None:
    write("nonsense = 1")
    assert config_for(None, paths) == NOTHING
    assert run(*paths, text=TWICE).exit_code == 0


def test_a_pipe_reads_the_file_that_it_is_given() -> None:
    write(f'keep = ["{fingerprint()}"]', "own.toml")
    assert run("--config", "own.toml", text=TWICE).stdout == TWICE


def test_other_tools_are_none_of_our_business() -> None:
    Path("pyproject.toml").write_text("[project]\nname = 'x'\n[tool.ruff]\nline-length = 5\n")
    assert config_for(None, ("sub/deep/a.txt",)) == NOTHING


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        ([], None),
        (["pyproject.toml"], "pyproject.toml"),
        (["pyproject.toml", "sub/pyproject.toml"], "sub/pyproject.toml"),
        (["sub/deep/pyproject.toml", "sub/pyproject.toml"], "sub/deep/pyproject.toml"),
        (["../pyproject.toml"], None),
    ],
    ids=["none", "the top", "the nearest", "its own folder", "never from outside the repository"],
)
@pytest.mark.parametrize("path", ["sub/deep/a.txt", "sub/deep", "sub/deep/missing.txt"])
def test_the_nearest_file_rules(files: list[str], expected: str | None, path: str, place: Path) -> None:
    for name in files:
        Path(name).write_text("")
    found = nearest(path)
    assert found == (str(place / expected) if expected else None)


def test_the_first_path_decides() -> None:
    write("min-words = 99", "sub/pyproject.toml")
    assert config_for(None, ("sub/deep/a.txt", "b.txt")).options == {"min_words": 99}
    assert config_for(None, ("b.txt", "sub/deep/a.txt")) == NOTHING


def test_every_key_is_an_option_and_no_key_writes() -> None:
    options = {option.lstrip("-") for param in PARAMS[1:] for option in param.opts if option.startswith("--")}
    assert options >= set(KEYS)
    assert options - set(KEYS) == NEVER_CONFIGURED | {"version"}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("nonsense = 1", "unknown key 'nonsense' in [tool.dedupe-article]; known are encoding, exclude"),
        ("output = 'x'", "unknown key 'output'"),
        ("min_words = 5", "unknown key 'min_words'"),
        ("match = 'sloppy'", "'sloppy' is not one of"),
        ("match = 3", "match in [tool.dedupe-article]: 3 is not a text in quotes"),
        ("min-words = 'many'", 'min-words in [tool.dedupe-article]: "many" is not a whole number'),
        ("min-words = true", ": true is not a whole number"),
        ("min-words = 0", "pyproject.toml: min-words in [tool.dedupe-article]: 0 is not in the range"),
        ("preserve = 3", "3 is not true or false"),
        ("strict = 1", "1 is not true or false"),
        ("max-size = 5.5", "5.5 is not a whole number of bytes, or a text such as '5MB'"),
        ("max-size = -5", "max-size in [tool.dedupe-article]: -5 is no size; write 5000000 or 5MB"),
        ("jobs = [1]", "jobs in [tool.dedupe-article]: [1] is not a whole number"),
        ("field = []", "field in [tool.dedupe-article]: no field is named; name one, or leave it out"),
        ("field = [3]", "[3] is not a text in quotes or a list of them"),
        ("include = 3", "include in [tool.dedupe-article]: 3 is not a text"),
        ("exclude = ['!']", "pyproject.toml: exclude in [tool.dedupe-article]: '!' is no pattern"),
        ("encoding = 'os.system'", "is no encoding of text"),
        ("max-size = 'huge'", "write 5000000 or 5MB"),
        ("keep = '1:0123456789abcdef'", "keep is a list of fingerprints"),
        ("keep = ['1:xyz']", "keep is a list of fingerprints"),
        ("keep = [3]", "keep is a list of fingerprints"),
        ("match = ", "not valid TOML"),
    ],
)
def test_what_cannot_be_meant_is_an_error_that_names_it(text: str, message: str) -> None:
    write(text)
    done = run("--check", "sub")
    assert done.exit_code == 2
    assert message in done.stderr
    assert "--" not in done.stderr.replace("file with --config", "")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("x = 1\n", "has no table [tool.dedupe-article]"),
        ("tool = 3\n", "not valid TOML"),
        (f"x = {'[' * 9999}", "not valid TOML"),
        ("\xff", "not valid TOML"),
    ],
)
def test_a_given_file_must_be_one(text: str, message: str) -> None:
    Path("own.toml").write_bytes(text.encode("latin-1"))
    with pytest.raises(click.ClickException) as caught:
        config_for("own.toml", ())
    assert message in str(caught.value.message)


def test_a_table_that_is_none_is_an_error() -> None:
    Path("pyproject.toml").write_text("[tool]\ndedupe-article = 1\n")
    assert "is no table" in run("--check", "sub").stderr


def test_the_configuration_sets_the_options_and_the_command_line_wins() -> None:
    write("min-words = 50\nexclude = 'deep/'")
    assert run("--check", "sub").exit_code == 0
    write("min-words = 50")
    assert run("--check", "sub").exit_code == 0
    assert run("--check", "--min-words", "8", "sub").exit_code == 1


@pytest.mark.parametrize("at", [".", "sub", "sub/deep", "/"])
@pytest.mark.parametrize("path", ["sub", "sub/deep", "sub/deep/a.txt"])
@pytest.mark.parametrize("pattern", ["/sub/deep/", "sub/deep/a.txt", "a.*"])
def test_a_pattern_of_the_configuration_is_relative_to_its_folder(
    pattern: str, path: str, at: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(f"exclude = {pattern!r}")
    path = str(Path(path).resolve())
    monkeypatch.chdir(at)
    for named in (path, os.path.relpath(path)):
        done = run("--check", named)
        assert (done.exit_code, done.stdout) == (0, "")


def test_a_pattern_of_the_configuration_that_names_no_file_of_it_leaves_none_out(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    write("exclude = ['/deep/', '/a.txt']\ninclude = ['/sub/*.news']")
    Path("sub/b.news").write_text(TWICE)
    Path("sub/deep/c.news").write_text(TWICE)
    assert run("--check", "sub").stdout.split() == ["sub/b.news", "sub/deep/a.txt"]
    monkeypatch.chdir("sub")
    assert run("--check", ".").stdout.split() == ["./b.news", "./deep/a.txt"]


@pytest.mark.parametrize(
    "text",
    ["match = 'exact'", "preserve = true", "encoding = 'utf-8'", "field = ['body']", "field = 'body'", "strict = true",
     "format = 'plain'", "max-size = '5 MB'", "max-size = 5000000", "include = ['*.news']", "jobs = 2", "keep = []"],
)  # fmt: skip
def test_every_key_is_understood(text: str) -> None:
    write(text)
    assert run("--check", "sub").exit_code == 1


def test_a_repeat_that_is_meant_stays_and_a_stale_one_is_named(place: Path) -> None:
    stale = "1:0123456789abcdef"
    write(f'keep = ["{fingerprint()}"]')
    done = run("--check", ".")
    assert (done.exit_code, done.stderr) == (0, "0 files would be cleaned, 1 unchanged, 1 skipped\n")
    write(f'keep = ["{fingerprint()}", "{stale}"]')
    for path in (".", "sub/..", str(place)):
        done = run("--check", "-j", "1", "--config", "pyproject.toml", path)
        assert f"keep = [{stale}] matches nothing any more; take it out of {place}/pyproject.toml" in done.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ("b.txt",),
        ("sub/deep/a.txt",),
        ("sub",),
        (".", "gone.txt"),
        (".", "--exclude", "a.txt"),
        (".", "--match", "exact"),
        (".", "--format", "markdown"),
        ("--config", "pyproject.toml"),
    ],
    ids=[
        "another file",
        "one file",
        "one folder",
        "with a file that failed",
        "but for some files",
        "that finds fewer repeats",
        "that reads otherwise",
        "of a pipe",
    ],
)
def test_no_repeat_is_called_stale_by_a_run(arguments: tuple[str, ...]) -> None:
    write('keep = ["1:0123456789abcdef"]')
    Path("b.txt").write_text(ONE)
    assert "keep" not in run("--check", *arguments, text=ONE).stderr


def test_a_hook_sees_a_part_of_the_files_and_calls_nothing_stale(monkeypatch: pytest.MonkeyPatch) -> None:
    write('keep = ["1:0123456789abcdef"]')
    monkeypatch.setenv("PRE_COMMIT", "1")
    assert "keep" not in run("--check", ".").stderr
