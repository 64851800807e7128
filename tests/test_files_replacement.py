"""Replacing a file: the old one or the new one, and nothing else in the folder."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from dedupe_article.files import replacement as recipe
from dedupe_article.files.output import overwrite, put
from dedupe_article.files.replacement import SUFFIX, NotReplaced, Step, replacement, sweep

OLD, NEW = b"old text\n", b"new text, and longer\n"


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "a.txt"
    path.write_bytes(OLD)
    return path


def strays(folder: Path) -> list[Path]:
    return list(folder.rglob(f"*{SUFFIX}"))


def test_an_uncommitted_content_leaves_no_trace(article: Path) -> None:
    with replacement(str(article), article.stat()) as new:
        new.write(NEW)
    assert article.read_bytes() == OLD
    assert not strays(article.parent)


def test_the_new_content_takes_the_place_of_the_old(article: Path) -> None:
    overwrite(str(article), NEW, article.stat())
    assert article.read_bytes() == NEW
    assert not strays(article.parent)


@pytest.mark.parametrize("mode", [0o600, 0o644, 0o664, 0o4755])
def test_the_mode_is_kept(article: Path, mode: int) -> None:
    article.chmod(mode)
    overwrite(str(article), NEW, article.stat())
    assert stat.S_IMODE(article.stat().st_mode) == mode


@pytest.mark.skipif(os.geteuid() != 0, reason="only root gives files away")
def test_the_owner_is_kept(article: Path) -> None:
    os.chown(article, 1234, 2345)
    overwrite(str(article), NEW, article.stat())
    assert (article.stat().st_uid, article.stat().st_gid) == (1234, 2345)


def test_extended_attributes_are_kept(article: Path) -> None:
    try:
        os.setxattr(article, "user.source", b"antara")
    except (AttributeError, OSError):
        pytest.skip("no extended attributes here")
    overwrite(str(article), NEW, article.stat())
    assert os.getxattr(article, "user.source") == b"antara"


def test_the_temporary_file_is_private_until_it_is_dressed(article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    modes: list[int] = []

    def look(_: Step) -> None:
        modes.extend(stat.S_IMODE(path.stat().st_mode) for path in strays(article.parent))

    monkeypatch.setattr(recipe, "reached", look)
    article.chmod(0o640)
    overwrite(str(article), NEW, article.stat())
    assert set(modes) == {0o600, 0o640}
    assert modes[:4] == [0o600] * 4


def test_every_step_is_announced_in_order(article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    steps: list[Step] = []
    monkeypatch.setattr(recipe, "reached", steps.append)
    overwrite(str(article), NEW, article.stat())
    assert steps == list(Step)


@pytest.mark.parametrize("step", list(Step), ids=lambda step: step.value)
@pytest.mark.parametrize(
    "error", [OSError(28, "No space left on device"), KeyboardInterrupt()], ids=["error", "signal"]
)
def test_an_error_at_any_step_leaves_the_old_file_or_the_new_one(
    article: Path, step: Step, error: BaseException, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(at: Step) -> None:
        if at is step:
            raise error

    monkeypatch.setattr(recipe, "reached", fail)
    with pytest.raises(type(error)):
        overwrite(str(article), NEW, article.stat())
    replaced = step in (Step.REPLACED, Step.FOLDER_SYNCED)
    assert article.read_bytes() == (NEW if replaced else OLD)
    assert not strays(article.parent)


@pytest.mark.parametrize("step", [Step.CREATED, Step.WRITTEN, Step.DRESSED, Step.SYNCED], ids=lambda step: step.value)
def test_a_file_that_changes_meanwhile_is_refused(article: Path, step: Step, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recipe, "reached", lambda at: article.write_bytes(b"by someone else") if at is step else None)
    found = article.stat()
    with pytest.raises(NotReplaced, match="changed while it was cleaned"):
        overwrite(str(article), NEW, found)
    assert article.read_bytes() == b"by someone else"
    assert not strays(article.parent)


def test_a_file_that_was_replaced_meanwhile_is_refused(article: Path) -> None:
    """Same name, size and time, but another file."""
    found = article.stat()
    other = article.with_name("other")
    other.write_bytes(OLD)
    os.utime(other, ns=(found.st_atime_ns, found.st_mtime_ns))
    other.replace(article)
    with pytest.raises(NotReplaced, match="changed while it was cleaned"):
        overwrite(str(article), NEW, found)


def test_short_writes_are_finished(article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write = os.write
    monkeypatch.setattr(recipe.os, "write", lambda fd, data: write(fd, data[:3]))
    overwrite(str(article), NEW, article.stat())
    assert article.read_bytes() == NEW


def test_a_read_only_file_is_refused(article: Path) -> None:
    article.chmod(0o444)
    with pytest.raises(NotReplaced, match="is read-only; make it writable or write a copy with -o"):
        overwrite(str(article), NEW, article.stat())
    assert article.read_bytes() == OLD


def test_a_file_with_two_names_is_refused(article: Path) -> None:
    os.link(article, article.with_name("twin.txt"))
    with pytest.raises(NotReplaced, match="other hard links"):
        overwrite(str(article), NEW, article.stat())
    assert article.read_bytes() == OLD


def test_an_equal_output_is_left_alone(article: Path) -> None:
    before = article.stat()
    put(str(article), OLD)
    assert (article.stat().st_ino, article.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


@pytest.mark.parametrize("content", [NEW, OLD[::-1], b""], ids=["longer", "of the same size", "empty"])
def test_another_output_is_replaced_and_keeps_its_mode(article: Path, content: bytes) -> None:
    article.chmod(0o640)
    put(str(article), content)
    assert article.read_bytes() == content
    assert stat.S_IMODE(article.stat().st_mode) == 0o640


@pytest.mark.parametrize(
    ("links", "mode", "reason"),
    [
        (1, 0o444, "which is read-only; make it writable or choose another place"),
        (2, 0o644, "which has other hard links, which would keep the old text; choose another place"),
    ],
    ids=["read-only", "with two names"],
)
def test_an_output_that_must_not_be_replaced_is_refused(article: Path, links: int, mode: int, reason: str) -> None:
    if links > 1:
        os.link(article, article.with_name("twin.txt"))
    article.chmod(mode)
    put(str(article), OLD)  # equal, and left alone
    with pytest.raises(NotReplaced, match=f"cannot be written to {article}, {reason}"):
        put(str(article), NEW)
    assert (article.read_bytes(), article.stat().st_nlink) == (OLD, links)
    assert not strays(article.parent)


def test_a_new_output_gets_its_mode_as_the_umask_allows(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        put(str(tmp_path / "open.txt"), NEW, 0o666)
        put(str(tmp_path / "private.txt"), NEW, 0o600)
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "open.txt").stat().st_mode) == 0o640
    assert stat.S_IMODE((tmp_path / "private.txt").stat().st_mode) == 0o600


def test_a_link_in_the_way_is_replaced_and_not_written_through(article: Path) -> None:
    link = article.with_name("link.txt")
    link.symlink_to(article)
    put(str(link), NEW)
    assert not link.is_symlink()
    assert article.read_bytes() == OLD


def test_a_device_is_written_to_and_not_replaced() -> None:
    put("/dev/null", NEW)
    assert stat.S_ISCHR(os.stat("/dev/null").st_mode)


def test_a_folder_in_the_way_is_named(tmp_path: Path) -> None:
    with pytest.raises(NotReplaced, match="a folder stands there"):
        put(str(tmp_path), NEW)


def test_a_stray_is_swept(tmp_path: Path) -> None:
    stray = tmp_path / f".x{SUFFIX}"
    stray.write_bytes(b"half")
    sweep(str(stray))
    assert not stray.exists()


def test_what_is_being_written_is_not_swept(article: Path) -> None:
    with replacement(str(article), article.stat()) as new:
        new.write(NEW)
        sweep(new.temporary)
        new.commit()
    assert article.read_bytes() == NEW


def test_a_stray_that_is_a_link_is_not_followed(article: Path) -> None:
    link = article.with_name(f".x{SUFFIX}")
    link.symlink_to(article)
    sweep(str(link))
    assert article.read_bytes() == OLD


def test_a_sweep_that_comes_first_costs_only_another_try(article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The sweep hits the moment between making the temporary file and locking it."""
    swept = []

    def strike(step: Step) -> None:
        if step is Step.CREATED and not swept:
            swept.extend(strays(article.parent))
            swept[0].unlink()

    monkeypatch.setattr(recipe, "reached", strike)
    overwrite(str(article), NEW, article.stat())
    assert article.read_bytes() == NEW
    assert swept


def test_a_pipe_is_never_replaced(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(NotReplaced, match="no regular file"), replacement(str(tmp_path / "pipe")) as new:
        new.commit()
    assert [path.is_fifo() for path in tmp_path.iterdir()] == [True]


def test_a_file_whose_closing_was_interrupted_is_not_closed_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "a.txt"
    target.write_bytes(b"old")
    new = replacement(str(target), target.stat())
    new.create()
    close = os.close

    def interrupted(fd: int) -> None:
        close(fd)
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "close", interrupted)
    with pytest.raises(KeyboardInterrupt):
        new.discard()
    monkeypatch.undo()
    new.discard()
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]
