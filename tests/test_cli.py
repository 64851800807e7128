"""The command line: what each call does, says and exits with."""

from __future__ import annotations

import errno
import gzip
import json
import os
import re
import signal
import stat
from pathlib import Path

import click
import pytest
from cli_values import RUNNER
from click.shell_completion import ShellComplete
from click.testing import Result

from dedupe_article.batch import work
from dedupe_article.cli import main
from dedupe_article.cli.options import PARAMS, Group
from dedupe_article.model import LawBroken

ONE = "The harbour was closed for nine days after the storm, said the harbour master Ann."
TWO = "No ship came in, and the ferry to the islands stayed at its pier until Thursday night."
CLEAN = f"{ONE}\n\n{TWO}\n"
TWICE = f"{ONE}\n\n{TWO}\n\n{ONE}\n\n{TWO}\n"


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a clean article, a doubled one and a binary file, and the test runs in it."""
    for name, data in (("clean.txt", CLEAN), ("twice.txt", TWICE), ("corpus/a/b.txt", TWICE), ("corpus/c.txt", CLEAN)):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(data.encode())
    (tmp_path / "photo.txt").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0")
    monkeypatch.chdir(tmp_path)
    for name in ("PRE_COMMIT", "NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


def run(*arguments: str, text: str | bytes = b"") -> Result:
    return RUNNER.invoke(main, list(arguments), input=text)


def contents() -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in sorted(Path().rglob("*")) if path.is_file()}


@pytest.mark.parametrize(
    ("arguments", "text", "code", "out"),
    [
        ([], "", 0, ""),
        ([], "  \n\n \n", 0, ""),
        ([], CLEAN, 0, CLEAN),
        ([], TWICE, 0, CLEAN),
        (["-"], TWICE, 0, CLEAN),
        (["clean.txt"], "", 0, CLEAN),
        (["twice.txt"], "", 0, CLEAN),
        (["twice.txt", "-o", "-"], "", 0, CLEAN),
        (["-q", "-j", "2", "twice.txt"], "", 0, CLEAN),
        (["--format", "plain", "twice.txt"], "", 0, CLEAN),
        (["--min-words", "200", "clean.txt"], "", 0, CLEAN),
        (["--preserve", "-"], TWICE.replace("\n", "\r\n"), 0, CLEAN.replace("\n", "\r\n")),
        (["--encoding", "latin-1"], "é\n".encode("latin-1"), 0, "é\n"),
        (["--check", "clean.txt"], "", 0, ""),
        (["--check", "clean.txt", "twice.txt", "corpus"], "", 1, "twice.txt\ncorpus/a/b.txt\n"),
        (["--check"], TWICE, 1, "<stdin>\n"),
        (["--diff", "clean.txt"], "", 0, ""),
        (["--check", "photo.txt", "twice.txt"], "", 2, "twice.txt\n"),
        (["photo.txt"], "", 2, ""),
        (["nowhere.txt"], "", 2, ""),
        ([], b"\x89PNG\r\n\x1a\n\0\0\0", 2, ""),
        (["--max-size", "1kB", "twice.txt"], "", 0, CLEAN),
        (["--max-size", "100", "twice.txt"], "", 2, ""),
        (["--max-size", "100"], TWICE, 2, ""),
    ],
    ids=[
        "nothing in, nothing out",
        "blanks alone are nothing",
        "a clean article passes",
        "a doubled article is cleaned",
        "a dash is standard input",
        "a clean file passes",
        "a doubled file is cleaned to standard output",
        "a dash is standard output",
        "processes change nothing",
        "a format may be given",
        "other words may be given",
        "preserve keeps line ends",
        "an encoding may be given",
        "check finds nothing",
        "check names what would change",
        "check of a pipe",
        "diff finds nothing",
        "trouble outweighs findings",
        "a binary file gives nothing",
        "a missing file gives nothing",
        "a binary pipe gives nothing",
        "a size that suffices",
        "a file that is too large",
        "a pipe that is too large",
    ],
)
def test_a_call_prints_its_result_and_touches_no_file(
    arguments: list[str], text: str | bytes, code: int, out: str
) -> None:
    before = contents()
    done = run(*arguments, text=text)
    assert (done.exit_code, done.stdout_bytes) == (code, out.encode()), done.stderr
    assert contents() == before


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            ["twice.txt", "-o", "no/folder.txt"],
            "twice.txt: could not be written: its folder does not exist; make it first",
        ),
        (["-", "-o", "corpus"], "cannot be written to"),
        (["corpus/a", "clean.txt", "-o", "photo.txt"], "is a file, but the results need a folder"),
    ],
)
def test_a_place_that_is_none_is_told(arguments: list[str], message: str) -> None:
    done = run(*arguments, text=TWICE)
    assert done.exit_code == 2
    assert message in done.stderr


@pytest.mark.parametrize(
    ("code", "way"),
    [
        (errno.EACCES, "make its folder writable or choose another place"),
        (errno.EROFS, "make its folder writable or choose another place"),
        (errno.ENOSPC, "make room or choose another place"),
        (errno.EIO, "choose another place"),
    ],
)
def test_the_way_out_fits_what_went_wrong(code: int, way: str) -> None:
    words = os.strerror(code)
    assert work.trouble(OSError(code, words)) == f"could not be written ({words}); {way}"


def test_one_limit_has_one_wording() -> None:
    Path("big.txt.gz").write_bytes(gzip.compress(TWICE.encode()))
    said = [run("--max-size", "100", *paths, text=TWICE).stderr for paths in ([], ["twice.txt"], ["big.txt.gz"])]
    assert all("is larger than 100 bytes; raise --max-size to take it" in one for one in said)


def test_trouble_is_said_with_the_file_and_a_way_out() -> None:
    done = run("--check", "nowhere.txt", "photo.txt", "corpus")
    lines = done.stderr.splitlines()
    assert lines[0] == "dedupe-article: nowhere.txt: does not exist; check the name"
    assert lines[1].startswith("dedupe-article: photo.txt: ")
    assert lines[2] == "1 file would be cleaned (1 passage, 170 B), 1 unchanged, 2 failed"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["corpus"], "-o FOLDER writes copies, -i rewrites in place, --check or --diff only look"),
        (["clean.txt", "twice.txt"], "-o FOLDER writes copies"),
        (["-i"], "-i needs the files to rewrite"),
        (["-i", "-"], "-i needs the files to rewrite"),
        (["-i", "--check", "clean.txt"], "exclude each other"),
        (["-i", "-o", "out", "clean.txt"], "exclude each other"),
        (["-o", "out", "--diff", "clean.txt"], "exclude each other"),
        (["-", "clean.txt", "--check"], "stands alone"),
        (["corpus", "-o", "corpus/out"], "choose an output folder outside it"),
        (["--match", "sloppy"], "'sloppy' is not one of"),
        (["--min-words", "0"], "--min-words"),
        (["--min-words", "x"], "'x' is not a valid whole number"),
        (["--max-size", "big"], "write 5000000 or 5MB"),
        (["--max-size", "9" * 400], "write 5000000 or 5MB"),
        (["--encoding", "klingon"], "is no encoding of text; try utf-8"),
        (["--encoding", "rot13"], "is no encoding of text"),
        (["--encoding", "../evil"], "is no encoding of text"),
        (["-j", "0", "clean.txt"], "--jobs"),
        (["--report", "report.txt", "--check", "clean.txt"], "give one that ends in .json"),
        (
            ["--report", "no/report.json", "--check", "clean.txt"],
            "cannot be written (No such file or directory); give --report another name",
        ),
        (["--undo", "r.json", "clean.txt"], "--undo stands alone"),
        (["--undo", "r.json"], "r.json: does not exist"),
        (["--config", "no.toml", "clean.txt"], "no.toml: does not exist; check the name, or give another file"),
        (["--config", "corpus", "clean.txt"], "corpus: is a folder; name a file in it, or give another file"),
        (["--undo", "corpus"], "corpus: is a folder; name a file in it"),
        (["--nonsense"], "No such option"),
        ([""], "an empty name is no file; give one"),
        (["--undo", ""], "'--undo': an empty name is no file"),
        (["--report", "", "--check", "clean.txt"], "'--report': an empty name is no file"),
        (["--config", "", "clean.txt"], "'--config': an empty name is no file"),
        (["clean.txt", "", "--check"], "an empty name is no file"),
        (["clean.txt", "-o", ""], "an empty name is no file"),
        (["clean.txt", "--exclude", "!"], "'--exclude': '!' is no pattern; write one as in .gitignore"),
        (["corpus", "--check", "--include", "[z-a]"], "'--include': '[z-a]' is no pattern"),
    ],
)
def test_misuse_is_told_with_a_way_out(arguments: list[str], message: str) -> None:
    before = contents()
    done = run(*arguments)
    assert done.exit_code == 2
    assert message in done.stderr.replace("\n", " ")
    assert done.stdout == ""
    assert contents() == before


def test_what_was_typed_is_shown_escaped() -> None:
    done = run("--\x1b[31m", "\x1b]8;;http://evil\x07")
    assert "\\x1b" in done.stderr
    assert "\x1b" not in done.stderr


def test_a_terminal_without_input_shows_the_help(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dedupe_article.cli.call.is_terminal", lambda _: True)
    done = run()
    assert done.exit_code == 2
    assert done.stderr.startswith("Usage: dedupe-article")
    assert done.stdout == ""


@pytest.mark.parametrize("name", ["-h", "--help"])
def test_the_help_tells_what_it_does_how_and_with_what(name: str) -> None:
    done = run(name)
    assert done.exit_code == 0
    assert done.stdout.count("\n  dedupe-article ") == 3, "three examples"
    assert "Collapse what a scraped article says twice" in done.stdout.split("\n\n")[1]
    assert all(f"\n{group.value}:\n" in done.stdout for group in Group)
    assert done.stdout.count("[PATH]...") == 1, "in the usage"
    assert "[default: 100 MB]" in " ".join(done.stdout.split())
    for param in PARAMS[1:]:
        assert all(re.search(rf"{re.escape(option)}\b", done.stdout) for option in param.opts)
    assert max(map(len, done.stdout.splitlines())) <= 100


def test_the_version_is_said() -> None:
    assert re.fullmatch(r"dedupe-article \d+\.\d+\.\d+\n", run("--version").stdout)


def test_every_option_has_a_group_and_a_help_that_ends_in_a_stop() -> None:
    for param in PARAMS[1:]:
        assert isinstance(param, click.Option)
        assert isinstance(param.group, Group)
        assert (param.help or "").endswith(".")


def test_a_file_goes_to_a_file() -> None:
    assert run("twice.txt", "-o", "out.txt").exit_code == 0
    assert Path("out.txt").read_text() == CLEAN
    assert Path("twice.txt").read_text() == TWICE


def test_a_pipe_goes_to_a_file() -> None:
    done = run("-o", "out.txt", text=TWICE)
    assert (done.exit_code, done.stdout) == (0, "")
    assert Path("out.txt").read_text() == CLEAN


@pytest.mark.parametrize("arguments", [[], ["--format", "markdown"], ["twice.txt"]])
def test_an_output_is_packed_as_its_name_says(arguments: list[str]) -> None:
    assert run(*arguments, "-o", "out.txt.gz", text=TWICE).exit_code == 0
    assert gzip.decompress(Path("out.txt.gz").read_bytes()).decode() == CLEAN
    assert run("out.txt.gz", "-o", "out.txt").exit_code == 0
    assert Path("out.txt").read_text() == CLEAN


def test_a_folder_goes_to_a_folder_changed_or_not() -> None:
    done = run("corpus", "-o", "out")
    assert (done.exit_code, done.stdout) == (0, "")
    assert done.stderr == "1 file cleaned (1 passage, 170 B), 1 unchanged\n"
    assert {name: data for name, data in contents().items() if name.startswith("out")} == {
        "out/a/b.txt": CLEAN.encode(),
        "out/c.txt": CLEAN.encode(),
    }


def test_a_second_run_into_the_same_folder_touches_nothing() -> None:
    run("corpus", "-o", "out")
    before = [(path.stat().st_ino, path.stat().st_mtime_ns) for path in sorted(Path("out").rglob("*.txt"))]
    assert run("corpus", "-o", "out").exit_code == 0
    assert [(path.stat().st_ino, path.stat().st_mtime_ns) for path in sorted(Path("out").rglob("*.txt"))] == before


def test_a_failed_file_is_not_copied_and_the_rest_is_done() -> None:
    done = run("photo.txt", "twice.txt", "-o", "out")
    assert done.exit_code == 2
    assert sorted(os.listdir("out")) == ["twice.txt"]


def test_an_output_that_is_read_only_is_refused_and_the_rest_is_done() -> None:
    Path("out/a").mkdir(parents=True)
    Path("out/a/b.txt").write_text("precious")
    Path("out/a/b.txt").chmod(0o444)
    done = run("corpus", "-o", "out")
    assert done.exit_code == 2
    assert "corpus/a/b.txt: cannot be written to out/a/b.txt, which is read-only; make it writable" in done.stderr
    assert [Path(f"out/{name}").read_text() for name in ("a/b.txt", "c.txt")] == ["precious", CLEAN]


def test_in_place_rewrites_what_changes_and_nothing_else() -> None:
    before = Path("clean.txt").stat()
    assert run("-i", "clean.txt", "twice.txt", "corpus").exit_code == 0
    assert {name: data for name, data in contents().items() if name != "photo.txt"} == dict.fromkeys(
        ["clean.txt", "corpus/a/b.txt", "corpus/c.txt", "twice.txt"], CLEAN.encode()
    )
    assert (Path("clean.txt").stat().st_ino, Path("clean.txt").stat().st_mtime_ns) == (
        before.st_ino,
        before.st_mtime_ns,
    )


def test_check_says_one_then_nought() -> None:
    assert run("--check", "corpus").exit_code == 1
    run("-i", "corpus")
    assert run("--check", "corpus").exit_code == 0


def test_a_law_that_would_break_fails_the_file_and_says_which(monkeypatch: pytest.MonkeyPatch) -> None:
    def lie(*_: object) -> None:
        raise LawBroken("law 2: a dropped passage would leave no twin; please report this article")

    monkeypatch.setattr("dedupe_article.batch.work.clean_article", lie)
    before = contents()
    done = run("-i", "twice.txt")
    assert done.exit_code == 2
    assert "twice.txt: law 2" in done.stderr
    assert contents() == before


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["-q", "-i", "corpus"], []),
        (["-i", "corpus"], ["1 file cleaned (1 passage, 170 B), 1 unchanged"]),
        (["-v", "-i", "corpus"], ["Fixing corpus/a/b.txt"]),
        (["-v", "--check", "corpus"], ["paragraph", "exact): dropped"]),
        (["-v", "--check", "."], ["page.html: skipped, another kind of file; --include takes it", "1 skipped"]),
        (["-v", "--check", "dos.txt"], ["dos.txt:\n  normalised: line ends (2)\n"]),
        (["-v", "twice.txt"], ["1 file cleaned (1 passage, 170 B)"]),
    ],
)
def test_how_much_is_said(arguments: list[str], said: list[str]) -> None:
    Path("page.html").write_text("<p>")
    Path("dos.txt").write_bytes(CLEAN.replace("\n", "\r\n").encode())
    err = run(*arguments).stderr
    assert all(one in err for one in said)
    assert bool(err) == bool(said)


def test_the_hook_is_told_what_is_fixed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PRE_COMMIT", "1")
    assert run("-i", "--", "clean.txt", "twice.txt").stderr.splitlines()[0] == "Fixing twice.txt"


def test_a_file_that_looks_like_an_option_is_taken_behind_two_dashes() -> None:
    Path("-dash.txt").write_text(TWICE)
    assert run("-i", "--", "-dash.txt").exit_code == 0
    assert Path("-dash.txt").read_text() == CLEAN


def test_the_diff_is_what_patch_takes_and_colour_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    plain = run("--diff", "twice.txt")
    assert plain.exit_code == 1
    assert plain.stdout.startswith("--- a/twice.txt\n+++ b/twice.txt\n@@ ")
    assert "\x1b" not in plain.stdout
    assert "\x1b[" in run("--diff", "--color", "always", "twice.txt").stdout
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b[" in run("--diff", "twice.txt").stdout
    assert "\x1b[" not in run("--diff", "--color", "never", "twice.txt").stdout
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b[" not in run("--diff", "twice.txt").stdout


@pytest.mark.parametrize("suffix", ["json", "jsonl", "html"])
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_report_tells_of_every_file(suffix: str, jobs: str) -> None:
    done = run("--check", "-j", jobs, "--report", f"r.{suffix}", "corpus", "photo.txt")
    assert done.exit_code == 2
    report = Path(f"r.{suffix}").read_text()
    assert all(name in report for name in ("corpus/a/b.txt", "photo.txt"))
    if suffix == "jsonl":
        assert [json.loads(line)["state"] for line in report.splitlines()] == ["changed", "unchanged", "failed"]


@pytest.mark.parametrize("suffix", ["json", "jsonl", "html"])
def test_a_pipe_takes_a_report_and_stays(suffix: str) -> None:
    name = f"pipe.{suffix}"
    os.mkfifo(name)
    reader = os.open(name, os.O_RDONLY | os.O_NONBLOCK)
    assert run("--check", "-q", "--report", name, "twice.txt").exit_code == 1
    assert b"twice.txt" in os.read(reader, 1 << 16)
    os.close(reader)
    assert stat.S_ISFIFO(os.stat(name).st_mode)


def test_a_report_inside_the_folder_is_no_part_of_the_run() -> None:
    for _ in range(2):
        assert run("--check", "--report", "corpus/r.jsonl", "corpus").exit_code == 1
        assert len(Path("corpus/r.jsonl").read_text().splitlines()) == 2


def test_undo_gives_back_every_file_and_refuses_one_that_changed_since() -> None:
    before = contents()
    run("-i", "-q", "--report", "r.json", "corpus", "twice.txt")
    Path("twice.txt").write_text("edited since")
    done = run("--undo", "r.json")
    assert done.exit_code == 2
    assert "dedupe-article: twice.txt: left alone: changed since it was cleaned" in done.stderr
    assert done.stderr.endswith("1 file restored, 1 left alone\n")
    Path("twice.txt").write_text(TWICE)
    os.remove("r.json")
    assert contents() == before


def test_records_are_cleaned_in_a_file_and_in_a_pipe() -> None:
    line = json.dumps({"id": 1, "text": TWICE}) + "\n"
    clean = json.dumps({"id": 1, "text": CLEAN}) + "\n"
    Path("a.jsonl").write_text(line)
    assert run("a.jsonl").stdout == clean
    assert run("--format", "jsonl", text=line).stdout == clean
    assert run("-i", "a.jsonl").exit_code == 0
    assert Path("a.jsonl").read_text() == clean


@pytest.mark.parametrize("form", ["jsonl", "csv"])
@pytest.mark.parametrize("told", [["--field", "text", "--field", "text"], []], ids=["in the call", "in the file"])
def test_a_field_that_is_named_twice_is_cleaned_once(told: list[str], form: str) -> None:
    Path("pyproject.toml").write_text('[tool.dedupe-article]\nfield = ["text", "text"]\n')
    before, after = (json.dumps({"id": 1, "text": text, "n": 2}) for text in (TWICE, CLEAN))
    if form == "csv":
        before, after = (f'id,text,n\n1,"{text}",2' for text in (TWICE, CLEAN))
    Path(f"a.{form}").write_text(before + "\n")
    done = run("-i", *told, f"a.{form}")
    assert (done.exit_code, Path(f"a.{form}").read_text()) == (0, after + "\n")
    assert "(1 passage," in done.stderr


@pytest.mark.parametrize(("arguments", "code"), [([], 0), (["--strict"], 2)])
def test_a_record_without_a_text_is_a_warning_or_trouble(arguments: list[str], code: int) -> None:
    Path("a.jsonl").write_text('{"id": 1}\n')
    done = run(*arguments, "a.jsonl")
    assert (done.exit_code, done.stdout) == (code, '{"id": 1}\n')
    assert done.stderr.startswith("dedupe-article: a.jsonl:1: 'text' is missing")


@pytest.mark.parametrize(("arguments", "code", "lines"), [([], 0, 1), (["--strict"], 2, 21)])
def test_a_field_that_no_record_has_is_told_to_the_quiet(arguments: list[str], code: int, lines: int) -> None:
    Path("a.jsonl").write_text('{"id": 1}\n' * 99)
    done = run("-q", "-i", *arguments, "a.jsonl")
    assert (done.exit_code, len(done.stderr.splitlines())) == (code, lines)
    assert run("--strict", "-i", "a.jsonl").stderr.endswith("0 files cleaned, 1 unchanged, 99 failed\n")


def test_an_excluded_file_stays_out_also_when_it_is_named() -> None:
    done = run("--check", "--exclude", "twice.txt", "twice.txt", "clean.txt")
    assert (done.exit_code, done.stderr) == (0, "0 files would be cleaned, 1 unchanged, 1 skipped\n")


def test_an_excluded_file_is_trouble_where_nothing_else_comes_out() -> None:
    done = run("--exclude", "*.md", "--exclude", "tw*", "-q", "twice.txt")
    why = "excluded by --exclude 'tw*', so nothing came out; give it with < to clean it all the same"
    assert (done.exit_code, done.stdout, done.stderr) == (2, "", f"dedupe-article: twice.txt: {why}\n")


def test_a_file_that_the_configuration_excludes_is_trouble_where_nothing_else_comes_out(place: Path) -> None:
    Path("pyproject.toml").write_text('[tool.dedupe-article]\nexclude = ["", "corpus/"]\n')
    done = run("corpus/c.txt")
    assert (done.exit_code, done.stdout) == (2, "")
    assert f"corpus/c.txt: excluded by 'corpus/' in the settings of {place}/, so" in done.stderr
    assert run("-o", "out.txt", "corpus/c.txt").stderr == "0 files cleaned, 1 skipped\n"


def test_an_interrupt_says_what_was_done(monkeypatch: pytest.MonkeyPatch) -> None:
    """The signal comes with the second file."""
    clean = work.clean_article
    calls = []

    def interrupted(*arguments: object) -> object:
        calls.append(arguments)
        if len(calls) == 2:
            signal.raise_signal(signal.SIGINT)
        return clean(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(work, "clean_article", interrupted)
    handler = signal.getsignal(signal.SIGINT)
    done = run("-i", "-j", "1", "--report", "r.json", "twice.txt", "corpus")
    assert done.exit_code == 130
    assert done.stderr == "stopped: 1 file cleaned (1 passage, 170 B)\n"
    assert [entry["path"] for entry in json.loads(Path("r.json").read_text())["entries"]] == ["twice.txt"]
    assert signal.getsignal(signal.SIGINT) is handler


@pytest.mark.parametrize(
    ("name", "arguments", "is_markdown"),
    [
        ("a.txt", (), False),
        ("a.md.txt", (), False),
        ("md", (), False),
        ("a.md", ("--format", "plain"), False),
        ("a.md", (), True),
        ("A.MD", (), True),
        ("a.markdown", (), True),
        ("a.txt", ("--format", "markdown"), True),
    ],
)
def test_a_file_of_markdown_is_read_as_markdown(name: str, arguments: tuple[str, ...], is_markdown: bool) -> None:
    text = f"```\ncode  {ONE}\n```\n\n{TWO}\n\n{TWO}\n"
    Path(name).write_text(text)
    expected = f"```\ncode{'  ' if is_markdown else ' '}{ONE}\n```\n\n{TWO}\n"
    assert run(*arguments, name).stdout == expected
    assert run("-i", *arguments, name).exit_code == 0
    assert Path(name).read_text() == expected


@pytest.mark.parametrize(("name", "real", "changes"), [("a.txt", "b.jsonl", True), ("a.jsonl", "b.txt", False)])
def test_a_link_is_read_by_its_own_name_whatever_is_done_with_it(name: str, real: str, changes: bool) -> None:
    Path(real).write_text('{"id": "A  b", "text": "C"}\n')
    Path(name).symlink_to(real)
    shown = run(name).stdout
    assert ("A  b" not in shown) is changes
    assert run("-i", name).exit_code == 0
    assert Path(real).read_text() == shown


def test_an_output_folder_that_cannot_be_made_is_trouble() -> None:
    done = run("corpus", "-o", "clean.txt/out")
    assert done.exit_code == 2
    assert "cannot be made" in done.stderr
    assert "choose another" in done.stderr


def test_a_shell_completes_options_their_values_and_the_names_of_files() -> None:
    shell = ShellComplete(main, {}, "dedupe-article", "_DEDUPE_ARTICLE_COMPLETE")
    assert "--match" in [item.value for item in shell.get_completions([], "--m")]
    assert [item.value for item in shell.get_completions(["--match"], "c")] == ["careful"]
    assert [(item.value, item.type) for item in shell.get_completions([], "har")] == [("har", "file")]
