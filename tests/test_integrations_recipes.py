"""The recipes of the README for corpora: each is run as it stands there."""

from __future__ import annotations

import gzip
import json
import os
import re
import runpy
import subprocess
import sys
from pathlib import Path

import pytest
from corpus_values import article, paragraphs, records, shards

from dedupe_article import clean

README = (Path(__file__).parents[1] / "README.md").read_text(encoding="utf-8")
RECIPES = dict(re.findall(r"^<!-- recipe: (\w+) -->\n```\w+\n(.*?)^```$", README, re.DOTALL | re.MULTILINE))
TEXTS = {f"n{at}": clean(article(at)) for at in range(40)}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder with the files that the recipes name."""
    shards(tmp_path / "shards", records(40), 4)
    lines = "".join(json.dumps(row) + "\n" for row in records(40))
    (tmp_path / "news.jsonl").write_text(lines)
    (tmp_path / "news.jsonl.gz").write_bytes(gzip.compress(lines.encode()))
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HF_HOME", str(tmp_path / "huggingface"))
    monkeypatch.setenv("HF_DATASETS_OFFLINE", "1")
    return tmp_path


def shell(name: str) -> None:
    """Run a recipe for the shell, with the programs of this environment."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    subprocess.run(["bash", "-euo", "pipefail", "-c", RECIPES[name]], env={**os.environ, "PATH": path}, check=True)


def python(name: str, folder: Path) -> dict[str, object]:
    """Run a recipe in Python; its names."""
    script = folder / f"{name}_recipe.py"
    script.write_text(RECIPES[name])
    return runpy.run_path(str(script))


def texts(lines: str) -> dict[str, str]:
    """The texts of JSON Lines by their ids."""
    return {row["id"]: row["text"] for row in map(json.loads, lines.splitlines())}


def test_each_recipe_has_a_test() -> None:
    assert sorted(RECIPES) == ["datasets", "datatrove", "filter", "ray", "trafilatura"]


def test_as_a_filter(folder: Path) -> None:
    shell("filter")
    assert texts(gzip.decompress((folder / "clean.jsonl.gz").read_bytes()).decode()) == TEXTS


@pytest.mark.engines
def test_behind_trafilatura(folder: Path) -> None:
    pytest.importorskip("trafilatura")
    lead, *body = paragraphs(1)
    inside = "".join(f"<p>{paragraph}</p>" for paragraph in [lead, *body, *body])
    page = f"<html><head><title>News</title></head><body><article>{inside}</article></body></html>"
    (folder / "page.html").write_text(page)
    shell("trafilatura")
    assert (folder / "article.txt").read_text().split("\n") == [lead, *body, ""]


@pytest.mark.engines
@pytest.mark.filterwarnings("ignore")  # of datasets and what it imports
def test_in_a_data_set_of_hugging_face(folder: Path) -> None:
    pytest.importorskip("datasets")
    names = python("datasets", folder)
    cleaned, news = names["cleaned"], names["news"]
    assert dict(zip(cleaned["id"], cleaned["text"], strict=True)) == TEXTS
    assert cleaned.features == news.features


@pytest.mark.engines
@pytest.mark.filterwarnings("ignore")  # of datatrove and what it imports
def test_in_a_pipeline_of_datatrove(folder: Path) -> None:
    pytest.importorskip("datatrove")
    # A script of its own: its workers import it anew.
    (folder / "recipe.py").write_text(RECIPES["datatrove"])
    subprocess.run([sys.executable, "recipe.py"], check=True, capture_output=True, timeout=120)
    written = [gzip.decompress(path.read_bytes()).decode() for path in (folder / "cleaned").glob("*.jsonl.gz")]
    assert texts("".join(written)) == TEXTS


@pytest.mark.engines
def test_in_ray_data(folder: Path) -> None:
    pytest.importorskip("ray")
    first = "import ray\nray.init(num_cpus=4, include_dashboard=False)\n"
    last = "\nimport json\njson.dump(cleaned.take_all(), open('out.json', 'w'))\nray.shutdown()\n"
    (folder / "recipe.py").write_text(first + RECIPES["ray"] + last)
    # Not into a pipe: a daemon of Ray may outlive the run and would keep it open.
    with (folder / "log").open("wb") as log:
        subprocess.run([sys.executable, "recipe.py"], check=True, stdout=log, stderr=log, timeout=120)
    rows = json.loads((folder / "out.json").read_text())
    assert {row["id"]: row["text"] for row in rows} == TEXTS
