"""datatrove: the real executor, on shards, against the command line."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from corpus_values import article, records, shards

from dedupe_article import LawBroken, clean
from dedupe_article.model import Settings

pytestmark = pytest.mark.engines
pytest.importorskip("datatrove")


def run(source: Path, target: Path, logs: Path) -> list[dict[str, object]]:
    """Run the step over all shards with 4 tasks and 2 workers; the statistics of the step."""
    from datatrove.executor import LocalPipelineExecutor  # noqa: PLC0415 - an extra
    from datatrove.pipeline.readers import JsonlReader  # noqa: PLC0415
    from datatrove.pipeline.writers import JsonlWriter  # noqa: PLC0415

    from dedupe_article.integrations.datatrove import ArticleDedupe  # noqa: PLC0415

    pipeline = [
        JsonlReader(str(source), glob_pattern="*.jsonl"),
        ArticleDedupe(),
        JsonlWriter(str(target), output_filename="${rank}.jsonl", compression=None),
    ]
    LocalPipelineExecutor(pipeline, tasks=4, workers=2, logging_dir=str(logs)).run()
    stats = json.loads((logs / "stats.json").read_text())
    return [one for one in stats if "Article repeats" in one["name"]]


def counted(stats: list[dict[str, object]], name: str) -> object:
    """A total; datatrove writes one without a unit as a bare number."""
    value = stats[0]["stats"][name]
    return value["total"] if isinstance(value, dict) else value


def documents(folder: Path) -> dict[str, dict[str, object]]:
    """All records of a folder by id."""
    lines = [line for path in sorted(folder.glob("*.jsonl")) for line in path.read_text().splitlines()]
    return {record["id"]: record for record in map(json.loads, lines)}


def test_document_for_document_what_the_command_line_gives(tmp_path: Path) -> None:
    shards(tmp_path / "in", records(400), 8)
    stats = run(tmp_path / "in", tmp_path / "out", tmp_path / "logs")
    command = [sys.executable, "-m", "dedupe_article", str(tmp_path / "in"), "-o", str(tmp_path / "cli")]
    subprocess.run(command, check=True)
    ours, theirs = documents(tmp_path / "cli"), documents(tmp_path / "out")
    assert len(ours) == 400
    assert {key: one["text"] for key, one in theirs.items()} == {key: one["text"] for key, one in ours.items()}
    before = documents(tmp_path / "in")
    changed = [key for key in before if before[key]["text"] != ours[key]["text"]]
    assert len(changed) == 200
    assert [counted(stats, name) for name in ("total", "changed", "passages")] == [400, 200, 200]
    for key, document in theirs.items():
        spans = document["metadata"].get("dedupe_article", {}).get("dropped", [])
        assert bool(spans) == (key in changed)
        for span in spans:
            text = before[key]["text"]
            passage, twin = text[span["start"] : span["end"]], text[span["twin_start"] : span["twin_end"]]
            assert passage.split() == twin.split()
            assert span["reason"] == "the same words"
        assert document["metadata"]["source"] == before[key]["source"]


def test_a_second_run_does_nothing(tmp_path: Path) -> None:
    shards(tmp_path / "in", records(60), 4)
    run(tmp_path / "in", tmp_path / "once", tmp_path / "logs")
    before = {path: path.stat().st_mtime_ns for path in (tmp_path / "once").iterdir()}
    run(tmp_path / "in", tmp_path / "once", tmp_path / "logs")
    assert {path: path.stat().st_mtime_ns for path in (tmp_path / "once").iterdir()} == before
    stats = run(tmp_path / "once", tmp_path / "twice", tmp_path / "logs of the second")
    assert "changed" not in stats[0]["stats"]
    once, twice = documents(tmp_path / "once"), documents(tmp_path / "twice")
    assert {key: one["text"] for key, one in twice.items()} == {key: one["text"] for key, one in once.items()}


def test_one_document_in_this_process() -> None:
    from datatrove.data import Document  # noqa: PLC0415 - an extra

    from dedupe_article.integrations.datatrove import ArticleDedupe  # noqa: PLC0415

    step = ArticleDedupe(key="repeats")
    twice, once = step([Document(article(1), "1"), Document(article(2), "2", metadata={"url": "u"})])
    assert twice.text == clean(article(1))
    assert [sorted(span) for span in twice.metadata["repeats"]["dropped"]] == [
        ["end", "reason", "score", "start", "twin_end", "twin_start"]
    ]
    assert (once.text, once.metadata) == (article(2), {"url": "u"})
    assert list(step(None)) == []
    assert step.stats["total"].total == 2


def test_a_document_that_fails_stays_and_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    from datatrove.data import Document  # noqa: PLC0415 - an extra

    from dedupe_article.integrations.datatrove import ArticleDedupe  # noqa: PLC0415

    def broken(_text: str, _settings: Settings) -> None:
        raise LawBroken("law 2 would break")

    monkeypatch.setattr("dedupe_article.integrations.clean_article", broken)
    step = ArticleDedupe()
    document = next(step([Document("Snow fell.", "1", metadata={"url": "u"})]))
    assert document.text == "Snow fell."
    assert document.metadata == {"url": "u", "dedupe_article": {"failed": "law 2 would break"}}
    assert step.stats["failed"].total == 1
