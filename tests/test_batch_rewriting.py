"""A file is rewritten once it was told of, and stays as it is where that fails."""

from __future__ import annotations

import os
import pickle
from collections.abc import Callable
from pathlib import Path

import pytest

from dedupe_article.batch.rewriting import Rewriter
from dedupe_article.batch.work import Done
from dedupe_article.files.output import ready
from dedupe_article.files.replacement import SUFFIX
from dedupe_article.model import DedupeError, Failed


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "a.txt"
    path.write_bytes(b"old\n")
    return path


def rewrite(path: Path, tell: Callable[[], object], meanwhile: Callable[[], object] = bool) -> Done | Failed:
    new = ready(str(path), b"new\n", path.stat())
    meanwhile()
    with Rewriter() as rewriter:
        return rewriter.rewrite(Done("a.txt", True, 1, 4, 4, new=new), new, tell)


def test_what_is_told_is_told_of_the_old_file(path: Path) -> None:
    told: list[bytes] = []
    assert rewrite(path, lambda: told.append(path.read_bytes())) == Done("a.txt", True, 1, 4, 4)
    assert (told, path.read_bytes(), os.listdir(path.parent)) == ([b"old\n"], b"new\n", ["a.txt"])


def test_what_cannot_be_told_is_not_done(path: Path) -> None:
    def tell() -> None:
        raise DedupeError("no room")

    with pytest.raises(DedupeError, match="no room"):
        rewrite(path, tell)
    assert (path.read_bytes(), os.listdir(path.parent)) == (b"old\n", ["a.txt"])


@pytest.mark.parametrize("gone", [False, True])
def test_what_changed_or_went_meanwhile_is_not_told(gone: bool, path: Path) -> None:
    told: list[str] = []
    failed = rewrite(path, lambda: told.append(""), path.unlink if gone else lambda: path.write_bytes(b"newer\n"))
    assert isinstance(failed, Failed)
    assert "it was left alone, run again" in failed.reason
    assert not told
    assert not list(path.parent.glob(f"*{SUFFIX}"))


def test_a_temporary_file_that_went_leaves_the_old_file(path: Path) -> None:
    failed = rewrite(path, bool, lambda: [one.unlink() for one in path.parent.glob(f".*{SUFFIX}")])
    assert isinstance(failed, Failed)
    assert path.read_bytes() == b"old\n"


def test_what_nobody_puts_in_its_place_goes(path: Path) -> None:
    new = ready(str(path), b"new\n", path.stat())
    other = pickle.loads(pickle.dumps(new))
    assert (other.fd, other.temporary, other.old) == (-1, new.temporary, new.old)
    assert list(path.parent.glob(f".*{SUFFIX}"))
    del new
    assert not list(path.parent.glob(f".*{SUFFIX}"))
