"""From paths to tasks: where each result goes, and which paths do not go together."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from dedupe_article.batch.tasks import MisusedPaths, Request, count, tasks
from dedupe_article.batch.work import Action, Task
from dedupe_article.files.patterns import Choice, globs
from dedupe_article.files.replacement import SUFFIX
from dedupe_article.files.walk import Skipped
from dedupe_article.model import Failed


@pytest.fixture(autouse=True)
def inside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two folders and a file, and the test runs where they are."""
    for name in ("a.txt", "one/a.txt", "one/sub/b.txt", "two/a.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("text\n")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def goes(paths: list[str], out: str) -> dict[str, str]:
    """Where the result of each file goes, seen from here."""
    items = tasks(Request(tuple(paths), Action.PUT, out))
    return {item.name: os.path.relpath(item.target) for item in items if isinstance(item, Task)}


@pytest.mark.parametrize(
    ("paths", "out", "expected"),
    [
        (["a.txt"], "b.txt", {"a.txt": "b.txt"}),
        (["a.txt"], "two", {"a.txt": "two/a.txt"}),
        (["a.txt"], "new/", {"a.txt": "new/a.txt"}),
        (["one"], "new", {"one/a.txt": "new/a.txt", "one/sub/b.txt": "new/sub/b.txt"}),
        (["one/"], "new/", {"one/a.txt": "new/a.txt", "one/sub/b.txt": "new/sub/b.txt"}),
        (["one"], "two", {"one/a.txt": "two/a.txt", "one/sub/b.txt": "two/sub/b.txt"}),
        (["one"], "new/deep", {"one/a.txt": "new/deep/a.txt", "one/sub/b.txt": "new/deep/sub/b.txt"}),
        (["a.txt", "one/sub/b.txt"], "new", {"a.txt": "new/a.txt", "one/sub/b.txt": "new/b.txt"}),
        (
            ["one", "two"],
            "new",
            {"one/a.txt": "new/one/a.txt", "one/sub/b.txt": "new/one/sub/b.txt", "two/a.txt": "new/two/a.txt"},
        ),
        (["one"], ".", {"one/a.txt": "a.txt", "one/sub/b.txt": "sub/b.txt"}),
        (["no.txt"], "b.txt", {"no.txt": "b.txt"}),
    ],
    ids=[
        "a file to a name",
        "a file into a folder that is there",
        "a file into a folder that a slash announces",
        "a folder to a new one",
        "a folder with slashes",
        "a folder over another",
        "a folder to a new one in a new one",
        "files under their own names",
        "folders under their own names",
        "a folder beside itself",
        "a missing file is trouble only when it is opened",
    ],
)
def test_each_result_has_its_place(paths: list[str], out: str, expected: dict[str, str]) -> None:
    assert goes(paths, out) == expected


@pytest.mark.parametrize(
    ("paths", "out", "message"),
    [
        (["one"], "one/out", "lies inside one; choose an output folder outside it"),
        (["one"], "one", "lies inside one"),
        (["one"], "one/sub", "lies inside one"),
        (["one", "two"], "two/out", "lies inside two"),
        (["one"], "a.txt", "is a file, but the results need a folder"),
        (["one/a.txt", "one/sub/b.txt"], "a.txt", "is a file, but the results need a folder"),
        (["one/a.txt", "two/a.txt"], "new", "would both become a.txt"),
        (["a.txt"], "a.txt", "would be written over itself; use -i"),
        (["a.txt"], ".", "would be written over itself; use -i"),
        (["one/a.txt"], "one", "would be written over itself; use -i"),
        (["one", "two"], ".", "one would be written over itself"),
        (["one"], "a.txt/new", "cannot be made"),
    ],
)
def test_paths_that_do_not_go_together_are_refused_before_anything_is_made(
    paths: list[str], out: str, message: str, inside: Path
) -> None:
    before = sorted(inside.rglob("*"))
    with pytest.raises(MisusedPaths, match=message):
        tasks(Request(tuple(paths), Action.PUT, out))
    assert sorted(inside.rglob("*")) == before


def test_the_same_path_twice_is_no_conflict() -> None:
    assert goes(["a.txt", "a.txt"], "new") == {"a.txt": "new/a.txt"}


def test_an_output_that_comes_to_lie_in_the_source_is_refused(inside: Path) -> None:
    """`one/one/x.txt` goes to `./one/x.txt`, which a later run would take for a source."""
    (inside / "one" / "one").mkdir()
    (inside / "one" / "one" / "x.txt").write_text("text\n")
    items = list(tasks(Request(("one",), Action.PUT, ".")))
    assert [type(item) for item in items] == [Task, Failed, Task]
    assert "lies inside the source" in str(items[1])


def test_a_link_in_the_output_that_leads_out_is_refused(inside: Path) -> None:
    elsewhere = inside / "elsewhere"
    elsewhere.mkdir()
    (inside / "new").mkdir()
    (inside / "new" / "sub").symlink_to(elsewhere)
    items = list(tasks(Request(("one",), Action.PUT, "new")))
    assert [type(item) for item in items] == [Task, Failed]
    assert "leads out of the output folder" in str(items[1])


@pytest.mark.parametrize("action", [Action.REWRITE, Action.CHECK, Action.DIFF])
@pytest.mark.parametrize(
    ("paths", "expected"),
    [
        (["a.txt", "a.txt", "./a.txt"], ["./a.txt"]),
        (["one", "one/a.txt"], ["one/sub/b.txt", "one/a.txt"]),
        (["one", "one/sub"], ["one/a.txt", "one/sub/b.txt"]),
        (["one", "one/"], ["one/a.txt", "one/sub/b.txt"]),
    ],
    ids=["a file", "a file in a folder", "a folder in a folder", "a folder"],
)
def test_what_is_named_twice_is_done_once(action: Action, paths: list[str], expected: list[str]) -> None:
    items = [item for item in tasks(Request(tuple(paths), action)) if isinstance(item, Task)]
    assert [os.path.normpath(item.name) for item in items] == [os.path.normpath(name) for name in expected]


def test_a_link_that_was_named_is_rewritten_where_it_leads(inside: Path) -> None:
    (inside / "link.txt").symlink_to("one/a.txt")
    (task,) = tasks(Request(("link.txt",), Action.REWRITE))
    assert task == Task("link.txt", os.path.realpath("one/a.txt"))


def test_a_link_to_the_output_stays_a_link(inside: Path) -> None:
    (inside / "out.txt").symlink_to("two/a.txt")
    assert goes(["a.txt"], "out.txt") == {"a.txt": "two/a.txt"}


def test_an_excluded_file_stays_out_also_when_it_is_named() -> None:
    request = Request(("a.txt", "one/a.txt"), Action.CHECK, choice=Choice(exclude=globs(["one/"])))
    assert [type(item) for item in tasks(request)] == [Task, Skipped]


def test_the_report_is_no_input_of_its_own_run() -> None:
    request = Request(("one",), Action.CHECK, apart=("one/a.txt",))
    assert [item.name for item in tasks(request) if isinstance(item, Task)] == ["one/sub/b.txt"]


def test_a_temporary_file_is_not_taken_by_name_either(inside: Path) -> None:
    (inside / f"x{SUFFIX}").write_text("half")
    assert isinstance(*tasks(Request((f"x{SUFFIX}",), Action.CHECK)), Skipped)


@pytest.mark.parametrize("request_", [Request(("a.txt",), Action.REWRITE), Request(("one",), Action.PUT, "two")])
def test_strays_are_swept_where_files_are_written(request_: Request, inside: Path) -> None:
    strays = [inside / f".x{SUFFIX}", inside / "two" / f".x{SUFFIX}"]
    for stray in strays:
        stray.write_text("half")
    list(tasks(request_))
    assert [stray.exists() for stray in strays] == [request_.action is Action.PUT, request_.action is Action.REWRITE]


@pytest.mark.parametrize("action", list(Action))
def test_counting_makes_nothing(action: Action, inside: Path) -> None:
    before = sorted(inside.rglob("*"))
    assert count(Request(("one", "a.txt"), action, "new" if action is Action.PUT else "")) == 3
    assert sorted(inside.rglob("*")) == before


@pytest.mark.parametrize(
    ("paths", "report", "out"),
    [
        (("a.txt",), "a.txt", ""),
        (("a.txt",), "link.jsonl", ""),
        (("a.txt", "two"), "hard.jsonl", ""),
        (("a.txt",), "./new/../new/a.txt", "new/"),
        (("one",), "new/sub/b.txt", "new"),
        (("one", "two"), "new/two/a.txt", "new"),
    ],
)
def test_a_report_is_refused_where_a_file_or_a_result_is(
    paths: tuple[str, ...], report: str, out: str, inside: Path
) -> None:
    (inside / "link.jsonl").symlink_to("a.txt")
    os.link("a.txt", "hard.jsonl")
    with pytest.raises(MisusedPaths, match="choose another name"):
        tasks(Request(paths, Action.PUT if out else Action.CHECK, out, apart=(report,)))
    assert not os.path.exists("new")


@pytest.mark.parametrize("report", ["r.jsonl", "new/r.jsonl", "new/one/r.jsonl", "one/r.jsonl"])
def test_a_report_may_stand_beside_the_files_and_their_results(report: str) -> None:
    assert len(list(tasks(Request(("one",), Action.PUT, "new", apart=(report,))))) == 2
