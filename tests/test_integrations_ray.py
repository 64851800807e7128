"""Ray Data: a real local Ray against the command line, and the batches it hands over."""

from __future__ import annotations

import json
import logging
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from corpus_values import article, records, shards

from dedupe_article import LawBroken, clean
from dedupe_article.integrations.ray import ArticleDedupe
from dedupe_article.model import Settings

TEXTS = [article(1), None, article(2)]
CLEANED = [clean(article(1)), None, article(2)]


def test_a_batch_of_arrow_keeps_its_schema() -> None:
    pa = pytest.importorskip("pyarrow")
    schema = pa.schema([pa.field("n", pa.uint8()), pa.field("text", pa.large_string())], metadata={"huggingface": "{}"})
    table = pa.table([[1, 2, 3], TEXTS], schema=schema)
    after = ArticleDedupe()(table)
    assert after.schema.equals(schema, check_metadata=True)
    assert after.to_pydict() == {"n": [1, 2, 3], "text": CLEANED}


def test_a_batch_of_numpy() -> None:
    np = pytest.importorskip("numpy")
    numbers = np.arange(3)
    after = ArticleDedupe(column="body")({"n": numbers, "body": np.array(TEXTS, dtype=object)})
    assert after["n"] is numbers
    assert list(after["body"]) == CLEANED


def test_a_batch_of_pandas() -> None:
    pd = pytest.importorskip("pandas")
    after = ArticleDedupe()(pd.DataFrame({"n": [1, 2, 3], "text": TEXTS}))
    assert list(after.columns) == ["n", "text"]
    assert [None if pd.isna(text) else text for text in after["text"]] == CLEANED


def test_a_missing_column_is_named() -> None:
    pa = pytest.importorskip("pyarrow")
    with pytest.raises(KeyError, match="body"):
        ArticleDedupe(column="body")(pa.table({"text": TEXTS}))


def test_a_row_that_fails_stays_and_is_logged(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(_text: str, _settings: Settings) -> None:
        raise LawBroken("law 2 would break")

    monkeypatch.setattr("dedupe_article.integrations.clean_article", broken)
    with caplog.at_level(logging.WARNING):
        assert ArticleDedupe().clean(["Snow fell."]) == ["Snow fell."]
    assert caplog.messages == ["a row stays as it was: law 2 would break"]


@pytest.fixture(scope="module")
def ray() -> Iterator[object]:
    module = pytest.importorskip("ray")
    # As many as two actors and two readers take, whatever the machine has: with two the readers wait for ever.
    module.init(num_cpus=4, include_dashboard=False, log_to_driver=False, logging_level="ERROR")
    yield module
    module.shutdown()


@pytest.mark.engines
@pytest.mark.filterwarnings("ignore")  # Ray's own
@pytest.mark.parametrize("batch_format", ["pyarrow", "numpy", "pandas"])
def test_row_for_row_what_the_command_line_gives(ray: object, tmp_path: Path, batch_format: str) -> None:
    shards(tmp_path / "in", records(300), 6)
    dataset = ray.data.read_json(str(tmp_path / "in"), lines=True)
    after = dataset.map_batches(ArticleDedupe, batch_format=batch_format, batch_size=64, concurrency=2).materialize()
    rows = {row["id"]: row for row in after.take_all()}
    # Ray itself makes large strings of the strings that it read as JSON.
    untouched = dataset.map_batches(lambda batch: batch, batch_format=batch_format, batch_size=64).materialize()
    assert (after.schema().names, after.schema().types) == (untouched.schema().names, untouched.schema().types)
    command = [sys.executable, "-m", "dedupe_article", str(tmp_path / "in"), "-o", str(tmp_path / "cli")]
    subprocess.run(command, check=True)
    lines = [line for path in (tmp_path / "cli").iterdir() for line in path.read_text().splitlines()]
    assert len(lines) == 300
    assert rows == {row["id"]: row for row in map(json.loads, lines)}
