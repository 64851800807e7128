"""How far a run is: said on a terminal, now and then elsewhere, and never in the way."""

from __future__ import annotations

import io
from collections.abc import Iterator

import pytest

from dedupe_article.batch.work import Action, Done
from dedupe_article.cli import progress
from dedupe_article.cli.progress import Progress
from dedupe_article.cli.tally import Tally


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[float]]:
    """The time in seconds, to be set."""
    now = [0.0]
    monkeypatch.setattr(progress.time, "monotonic", lambda: now[0])
    return now


def tally(files: int) -> Tally:
    counts = Tally(Action.PUT)
    for i in range(files):
        counts.add(Done("a.txt", i % 2 == 0, 1, 10, 1_000_000))
    return counts


def test_a_short_run_shows_nothing(clock: list[float]) -> None:
    stream = io.StringIO()
    bar = Progress(stream.write, 100, renews=True)
    clock[0] = 0.9
    bar.show(tally(50))
    bar.clear()
    assert stream.getvalue() == ""


def test_a_terminal_sees_the_line_renewed(clock: list[float]) -> None:
    stream = io.StringIO()
    bar = Progress(stream.write, 100, renews=True)
    clock[0] = 2.0
    bar.show(tally(50))
    assert stream.getvalue() == f"\r[{'#' * 5}{'.' * 5}] 50 of 100 files, 25.0 MB/s, 0:02 left, 25 cleaned\x1b[K"
    bar.show(tally(51))
    assert stream.getvalue().count("\r") == 1, "not before a tenth of a second is over"
    bar.clear()
    assert stream.getvalue().endswith("\r\x1b[K")


def test_elsewhere_there_is_a_line_every_ten_seconds(clock: list[float]) -> None:
    stream = io.StringIO()
    plain = Progress(stream.write, 0, renews=False)
    for second in range(31):
        clock[0] = float(second)
        plain.show(tally(second))
    lines = stream.getvalue().splitlines()
    assert lines == [f"{files} files, 1.0 MB/s, {files // 2} cleaned" for files in (10, 20, 30)]


def test_more_files_than_counted_do_no_harm(clock: list[float]) -> None:
    stream = io.StringIO()
    bar = Progress(stream.write, 10, renews=True)
    clock[0] = 5.0
    bar.show(tally(12))
    assert "12 of 10 files" in stream.getvalue()
    assert "0:00 left" in stream.getvalue()
