"""What a report costs, and what a run without one does without."""

from __future__ import annotations

import os
import subprocess
import sys
from math import inf
from pathlib import Path
from time import process_time

import pytest
from corpus_values import article

from dedupe_article.batch.views import Views
from dedupe_article.batch.work import NOTHING, Action, Plan, Task, clean_file
from dedupe_article.cli.reporting import Report
from dedupe_article.report.entry import Wanted

SHARE = 0.15  # of the run without one
LEAST, ROUNDS = 4, 20
SAMPLES = sorted((Path(__file__).parents[1] / "samples").glob("*.txt"))
REPORT = ("json", "hashlib", "dedupe_article.report.entry", "dedupe_article.report.line")


def test_a_report_costs_little_of_the_run_without_one(tmp_path: Path) -> None:
    """Of each file the shortest time counts, and noise only makes longer ones: it is measured until it is right."""
    plain = Plan(Action.PUT)
    told = plain._replace(views=Views(wanted=Wanted()))
    least: dict[Plan, list[float]] = {plan: [inf] * len(SAMPLES) for plan in (plain, told)}
    with (tmp_path / "report.jsonl").open("wb", buffering=0) as file:
        report = Report("report.jsonl", Wanted(), file.fileno())
        for turn in range(ROUNDS):
            for at, path in enumerate(SAMPLES):
                task = Task(path.name, str(path), str(tmp_path / path.name))
                for plan, times in least.items():
                    (tmp_path / path.name).unlink(missing_ok=True)
                    start = process_time()
                    report.add(*getattr(clean_file(task, plan), "told", NOTHING).entries)
                    times[at] = min(times[at], process_time() - start)
            share = sum(least[told]) / sum(least[plain]) - 1
            if share <= SHARE and turn >= LEAST:
                return
    pytest.fail(f"{share:.1%}")


@pytest.mark.parametrize(
    ("options", "spared"),
    [
        ([], (*REPORT, "dedupe_article.batch.views")),
        (
            ["--report", "report.jsonl"],
            ("jinja2", "base64", "dedupe_article.report.diff", "dedupe_article.report.view"),
        ),
    ],
    ids=["without a report", "with a report"],
)
def test_a_run_imports_nothing_for_what_it_does_not_tell(options: list[str], spared: list[str], tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    for at, text in enumerate(map(article, range(2))):
        (tmp_path / "in" / f"{at}.txt").write_text(text)
    code = (
        "import sys, atexit; from dedupe_article.cli import main;"
        "atexit.register(lambda: print(*sys.modules)); main(sys.argv[1:])"
    )
    call = [sys.executable, "-c", code, "-q", "-j", "1", "in", "-o", "out", *options]
    bare = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE")}
    loaded = subprocess.run(call, cwd=tmp_path, capture_output=True, check=True, text=True, env=bare).stdout.split()
    assert "dedupe_article.batch.run" in loaded
    assert not set(spared) & set(loaded)
