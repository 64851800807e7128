"""Walking a folder: what is taken, in which order, and what is left alone."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tracemalloc
from pathlib import Path

import pytest

from dedupe_article.files.patterns import SUFFIXES, Choice, globs
from dedupe_article.files.replacement import SUFFIX
from dedupe_article.files.walk import Skipped, Taken, Walk, walk
from dedupe_article.model import DedupeError, Failed

USUAL = Walk()


def make(folder: Path, *names: str) -> Path:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("text\n")
    return folder


def taken(folder: Path, how: Walk = USUAL) -> list[str]:
    return [item.inside for item in walk(str(folder), how) if isinstance(item, Taken)]


def skipped(folder: Path, how: Walk = USUAL) -> dict[str, str]:
    items = [item for item in walk(str(folder), how) if isinstance(item, Skipped)]
    return {os.path.relpath(item.path, folder): item.why for item in items}


def test_other_kinds_of_file_stay_out_and_are_told(tmp_path: Path) -> None:
    make(tmp_path, "page.html", "photo.jpg", "README", "a.txt.bak", "txt")
    assert taken(tmp_path) == []
    assert set(skipped(tmp_path).values()) == {"another kind of file; --include takes it"}
    assert len(skipped(tmp_path)) == 5


def test_the_usual_kinds_are_taken(tmp_path: Path) -> None:
    names = [f"a{suffix}" for suffix in SUFFIXES] + ["B.TXT"]
    make(tmp_path, *names)
    assert taken(tmp_path) == sorted(names)


@pytest.mark.parametrize("name", ["a.txt.gz", "a.md.zst", "a.parquet.gz"])
def test_what_is_not_packed_as_a_rule_stays_out(name: str, tmp_path: Path) -> None:
    assert taken(make(tmp_path, name)) == []


def test_the_order_is_that_of_the_names_at_every_depth(tmp_path: Path) -> None:
    make(tmp_path, "b.txt", "a/z.txt", "a/b/1.txt", "a.txt", "c/1.txt", "B.txt", "é.txt")
    assert taken(tmp_path) == ["B.txt", "a/b/1.txt", "a/z.txt", "a.txt", "b.txt", "c/1.txt", "é.txt"]


def test_folders_of_version_control_are_never_entered(tmp_path: Path) -> None:
    make(tmp_path, ".git/a.txt", "sub/.hg/a.txt", ".svn/a.txt", ".hidden/a.txt")
    assert taken(tmp_path) == [".hidden/a.txt"]


def test_names_of_every_sort_survive(tmp_path: Path) -> None:
    names = ["-dash.txt", "new\nline.txt", "with space.txt", os.fsdecode(b"latin-\xe9.txt"), "\x1b[31m.txt"]
    make(tmp_path, *names)
    assert taken(tmp_path) == sorted(names)


@pytest.mark.parametrize(
    ("rules", "expected"),
    [
        ("", ["a.txt", "sub/b.txt", "sub/deep/c.txt"]),
        ("*.txt", []),
        ("*.txt\n!b.txt", ["sub/b.txt"]),
        ("/a.txt", ["sub/b.txt", "sub/deep/c.txt"]),
        ("sub/", ["a.txt"]),
        ("sub", ["a.txt"]),
        ("deep/", ["a.txt", "sub/b.txt"]),
        ("# a.txt\n\n", ["a.txt", "sub/b.txt", "sub/deep/c.txt"]),
        ("sub/*\n!sub/deep/", ["a.txt", "sub/deep/c.txt"]),
    ],
    ids=[
        "an empty list hides nothing",
        "a pattern hides at any depth",
        "an exception comes back",
        "a slash in front ties to the top",
        "a slash behind is a folder",
        "a name is a folder too",
        "a folder at any depth",
        "comments and blanks are none",
        "a folder comes back",
    ],
)
def test_gitignore_is_honoured(rules: str, expected: list[str], tmp_path: Path) -> None:
    make(tmp_path, "a.txt", "sub/b.txt", "sub/deep/c.txt")
    (tmp_path / ".gitignore").write_text(rules)
    assert taken(tmp_path) == expected


@pytest.mark.parametrize(
    "odd", ["!", "!!", "x\\", "\\", "[z-a]", "[b-a].txt", "[[:foo:]]", "[", "[[.txt", "//", "!/", "[a--b]", "a["]
)
def test_an_odd_line_is_passed_over_as_git_does(odd: str, tmp_path: Path) -> None:
    make(tmp_path, "a.txt", "b.txt", "c.txt")
    (tmp_path / ".gitignore").write_text(f"a.txt\n{odd}\nb.txt\n")
    assert taken(tmp_path) == ["c.txt"]


def test_git_and_we_hide_the_same_files(tmp_path: Path) -> None:
    names = ["a.txt", "b.txt", "b-.txt", "[.txt", "f].txt", "x y.txt", "sub/a.txt", "sub/b.txt", "\ufeffa.txt"]
    make(tmp_path, *names)
    git = ["git", "-C", str(tmp_path), "-c", "core.quotePath=false"]
    subprocess.run([*git, "init", "-q"], check=True)
    rules = [
        "\ufeffa.txt",
        "!",
        "*.txt\n!\n!b.txt",
        "*.txt\n!/",
        "[z-a]\nb.txt",
        "[[]*\n[!b]*.txt",
        "a.txt\r\nb.txt\r\n",
        "sub/\nx\\",
    ]
    for rule in rules:
        (tmp_path / ".gitignore").write_text(rule, newline="")
        shown = subprocess.run(
            [*git, "ls-files", "-oz", "--exclude-standard"], check=True, capture_output=True, text=True
        )
        assert taken(tmp_path) == sorted(name for name in shown.stdout.split("\0") if name.endswith(".txt")), rule


def test_the_innermost_gitignore_decides(tmp_path: Path) -> None:
    make(tmp_path, "a.txt", "sub/a.txt", "sub/b.txt")
    (tmp_path / ".gitignore").write_text("a.txt\n")
    (tmp_path / "sub" / ".gitignore").write_text("!a.txt\nb.txt\n")
    assert taken(tmp_path) == ["sub/a.txt"]
    assert skipped(tmp_path)["sub/b.txt"] == "ignored by .gitignore"


def test_the_rules_of_the_repository_around_reach_in(tmp_path: Path) -> None:
    make(tmp_path, ".git/config", "corpus/a.txt", "corpus/raw/b.txt", "corpus/c.txt")
    (tmp_path / ".gitignore").write_text("/corpus/raw/\nc.txt\n")
    assert taken(tmp_path / "corpus") == ["a.txt"]


def test_without_a_repository_the_rules_above_are_none_of_our_business(tmp_path: Path) -> None:
    make(tmp_path, "corpus/a.txt")
    (tmp_path / ".gitignore").write_text("a.txt\n")
    assert taken(tmp_path / "corpus") == ["a.txt"]


def test_an_ignored_folder_that_is_named_is_walked(tmp_path: Path) -> None:
    make(tmp_path, ".git/config", "corpus/a.txt")
    (tmp_path / ".gitignore").write_text("corpus/\n")
    assert taken(tmp_path / "corpus") == ["a.txt"]


def test_a_gitignore_that_is_no_text_hides_nothing_it_does_not_name(tmp_path: Path) -> None:
    make(tmp_path, "a.txt", "b.txt")
    (tmp_path / ".gitignore").write_bytes(b"\xff\xfe\nb.txt\n")
    assert taken(tmp_path) == ["a.txt"]


def test_include_adds_and_exclude_takes_away(tmp_path: Path) -> None:
    make(tmp_path, "a.txt", "b.news", "c.news", "raw/d.txt", "x.html")
    how = Walk(Choice(globs(["*.news"]), globs(["raw/", "c.*"])))
    assert taken(tmp_path, how) == ["a.txt", "b.news"]
    assert skipped(tmp_path, how)["raw/d.txt"] == "excluded by --exclude 'raw/'"


def test_an_exclude_may_name_the_path_as_it_was_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make(tmp_path, "corpus/raw/a.txt", "corpus/b.txt")
    monkeypatch.chdir(tmp_path)
    assert taken(Path("corpus"), Walk(Choice(exclude=globs(["corpus/raw/"])))) == ["b.txt"]


@pytest.mark.parametrize("odd", ["!", "x\\", "[z-a]"])
def test_an_odd_pattern_of_a_call_is_an_error_that_names_it(odd: str) -> None:
    with pytest.raises(DedupeError, match=re.escape(f"{odd!r} is no pattern")):
        globs(["a.txt", odd])


def test_links_are_followed_to_files_inside_alone(tmp_path: Path) -> None:
    make(tmp_path, "outside.txt", "in/raw/data", "in/sub/a.txt")
    inside = tmp_path / "in"
    (inside / "good.txt").symlink_to(inside / "raw" / "data")
    (inside / "bad.txt").symlink_to(tmp_path / "outside.txt")
    (inside / "gone.txt").symlink_to(inside / "nothing")
    (inside / "dir.txt").symlink_to(inside / "sub")
    (inside / "loop").symlink_to(inside)
    assert taken(inside) == ["good.txt", "sub/a.txt"]
    reasons = skipped(inside)
    assert reasons["bad.txt"] == "a link out of the folder"
    assert reasons["gone.txt"] == "a link to no file"
    assert reasons["dir.txt"] == "a link to a folder"


def test_a_link_to_a_taken_file_is_not_rewritten_twice(tmp_path: Path) -> None:
    make(tmp_path, "a.txt", "raw/data")
    (tmp_path / "b.txt").symlink_to("a.txt")
    (tmp_path / "c.txt").symlink_to("raw/data")
    found = [item for item in walk(str(tmp_path), Walk(once=True)) if isinstance(item, Taken)]
    assert [(item.path, item.inside) for item in found] == [
        (str(tmp_path / "a.txt"), "a.txt"),
        (str(tmp_path / "raw/data"), "c.txt"),
    ]


def test_a_sibling_with_a_longer_name_is_outside(tmp_path: Path) -> None:
    make(tmp_path, "in/a.txt", "inside.txt")
    (tmp_path / "in" / "b.txt").symlink_to(tmp_path / "inside.txt")
    assert taken(tmp_path / "in") == ["a.txt"]


def test_what_was_named_is_left_to_its_own_turn(tmp_path: Path) -> None:
    make(tmp_path, "a.txt", "sub/b.txt", "sub/deep/c.txt")
    named = frozenset({os.path.realpath(tmp_path / "a.txt"), os.path.realpath(tmp_path / "sub/deep")})
    assert taken(tmp_path, Walk(named=named)) == ["sub/b.txt"]


def test_a_temporary_file_is_never_read(tmp_path: Path) -> None:
    stray = make(tmp_path, "a.txt", f".x{SUFFIX}") / f".x{SUFFIX}"
    everything = Choice(globs(["*"]))
    assert taken(tmp_path, Walk(everything)) == ["a.txt"]
    assert stray.exists()
    assert taken(tmp_path, Walk(everything, sweeps=True)) == ["a.txt"]
    assert not stray.exists()


def test_a_folder_that_cannot_be_read_is_trouble(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make(tmp_path, "a.txt", "closed/b.txt", "z.txt")
    scan = os.scandir

    def deny(path: str) -> object:
        if "closed" in path:
            raise PermissionError(13, "Permission denied")
        return scan(path)

    monkeypatch.setattr(os, "scandir", deny)
    items = list(walk(str(tmp_path), USUAL))
    assert [type(item) for item in items] == [Taken, Failed, Taken]
    assert items[1] == Failed(f"{tmp_path}/closed/", "may not be read; check its permissions")


def test_a_pipe_in_a_folder_is_refused_unopened(tmp_path: Path) -> None:
    os.mkfifo(make(tmp_path, "a.txt") / "pipe.txt")
    os.mkfifo(tmp_path / "pipe")
    items = list(walk(str(tmp_path), USUAL))
    assert [type(item) for item in items] == [Taken, Skipped, Failed]
    assert "is no regular file" in str(items[2])


def test_a_deep_tree_is_walked(tmp_path: Path) -> None:
    depth = 150
    make(tmp_path, "/".join(["d"] * depth) + "/a.txt")
    assert depth * 2 < sys.getrecursionlimit()
    assert taken(tmp_path) == ["/".join(["d"] * depth) + "/a.txt"]


def test_memory_does_not_grow_with_the_number_of_folders(tmp_path: Path) -> None:
    def peak(folders: int) -> int:
        top = tmp_path / str(folders)
        for i in range(folders):
            make(top, *(f"{i:04}/{j}.txt" for j in range(10)))
        tracemalloc.start()
        try:
            assert sum(1 for _ in walk(str(top), USUAL)) == folders * 10
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    few, many = peak(5), peak(60)
    assert many - few < 55 * 200, "the name of each folder, and nothing of each file"
