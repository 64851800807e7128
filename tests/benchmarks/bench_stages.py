"""How fast each stage is, so that a slowdown is seen.

Needs the extra `bench`. `pytest tests/benchmarks/bench_stages.py --benchmark-autosave` keeps the figures of a machine,
and `--benchmark-compare --benchmark-compare-fail=median:20%` fails where a later run is slower. No part of the usual
run.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from dedupe_article import clean_article, matcher, reader, splitter
from dedupe_article.batch.pool import Pool
from dedupe_article.batch.run import run
from dedupe_article.batch.tasks import Request, tasks
from dedupe_article.batch.work import Action, Plan
from dedupe_article.files.walk import Walk, walk
from dedupe_article.model import Settings

pytest.importorskip("pytest_benchmark")

ARTICLES = Path(__file__).parents[1] / "quality" / "articles"
CLEAN = "\n\n".join("\n\n".join(path.read_text("utf-8").split("\n")) for path in sorted(ARTICLES.glob("en-*.txt")))
TWICE = f"{CLEAN}\n\n{CLEAN}"
SETTINGS = Settings()
Benchmark = Callable[..., Any]


def test_read_a_tidy_article(benchmark: Benchmark) -> None:
    benchmark(reader.read, CLEAN.encode(), SETTINGS)


def test_read_an_untidy_article(benchmark: Benchmark) -> None:
    benchmark(reader.read, CLEAN.replace(" ", "  ").replace("\n", " \r\n").encode(), SETTINGS)


def test_split(benchmark: Benchmark) -> None:
    benchmark(splitter.split, CLEAN, SETTINGS.syntax)


def test_words(benchmark: Benchmark) -> None:
    benchmark(matcher.words, CLEAN)


@pytest.mark.parametrize("text", [CLEAN, TWICE], ids=["clean", "doubled"])
def test_a_whole_article(benchmark: Benchmark, text: str) -> None:
    benchmark(clean_article, text.encode())


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """A thousand small files in ten folders."""
    for i in range(1000):
        folder = tmp_path / "in" / str(i % 10)
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{i}.txt").write_text(f"Report {i}.\n")
    return tmp_path / "in"


def test_walk_a_thousand_files(benchmark: Benchmark, corpus: Path) -> None:
    benchmark(lambda: sum(1 for _ in walk(str(corpus), Walk())))


def test_run_over_a_thousand_small_files(benchmark: Benchmark, corpus: Path) -> None:
    request = Request((str(corpus),), Action.PUT, str(corpus.with_name("out")))
    benchmark(lambda: sum(1 for _ in run(tasks(request), Plan(Action.PUT), 1)))


def test_hand_a_thousand_items_to_two_workers(benchmark: Benchmark) -> None:
    pool = Pool(min(2, os.cpu_count() or 1))
    benchmark(lambda: sum(1 for _ in pool.map(abs, range(1000), lambda *_: 0, 256)))
    pool.close()
