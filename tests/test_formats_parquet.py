"""Parquet: the column changes, and nothing beside it."""

from __future__ import annotations

import datetime
import decimal
import io
from typing import Any

import pytest
from format_values import ONCE, TIDY, TWICE, rewritten

from dedupe_article.formats import BrokenFile, State, parquet

pa = pytest.importorskip("pyarrow")
pq = pytest.importorskip("pyarrow.parquet")

HUGGING_FACE = b'{"info": {"features": {"text": {"dtype": "string", "_type": "Value"}}}}'


def written(table: Any, **manner: Any) -> bytes:
    stream = io.BytesIO()
    pq.write_table(table, stream, **manner)
    return stream.getvalue()


def read(data: bytes) -> Any:
    return pq.ParquetFile(io.BytesIO(data))


def many_types(rows: int) -> Any:
    """A table with columns of many types, one text column in three spellings of its type, and metadata."""
    texts = [(TWICE, TIDY, f"No. {row}")[row % 3] for row in range(rows)]
    columns = {
        "id": pa.array(range(rows), pa.uint64()),
        "text": pa.array(texts),
        "large": pa.array(texts, pa.large_string()),
        "dictionary": pa.array(texts).dictionary_encode(),
        "at": pa.array([datetime.datetime(2024, 5, 1, tzinfo=datetime.UTC)] * rows, pa.timestamp("ns", "Asia/Jakarta")),
        "price": pa.array([decimal.Decimal("1.50")] * rows, pa.decimal128(12, 2)),
        "tags": pa.array([["a", None], [], None][row % 3] for row in range(rows)),
        "meta": pa.array({"text": TWICE, "n": row} for row in range(rows)),
        "raw": pa.array([b"\xff\0"] * rows, pa.large_binary()),
        "none": pa.nulls(rows),
    }
    schema = pa.schema(
        [pa.field(name, column.type, metadata={"unit": name}) for name, column in columns.items()],
        metadata={b"huggingface": HUGGING_FACE, b"mine": b"1"},
    )
    return pa.table(columns, schema=schema)


@pytest.mark.parametrize("field", ["text", "large", "dictionary"])
@pytest.mark.parametrize("compression", ["none", "snappy", "gzip", "zstd"])
def test_one_column_changes_and_all_else_stays(field: str, compression: str) -> None:
    table = many_types(100)
    data = written(table, row_group_size=30, compression=compression)
    after, outcomes = rewritten(data, "a.parquet", fields=(field,))
    before, result = read(data), read(after)
    assert result.schema_arrow.equals(before.schema_arrow, check_metadata=True)
    assert result.schema.equals(before.schema)
    assert result.metadata.metadata[b"huggingface"] == HUGGING_FACE
    assert result.metadata.metadata.keys() == before.metadata.metadata.keys()
    assert result.read().drop([field]).equals(table.drop([field]))
    assert result.read()[field].to_pylist() == [ONCE if text == TWICE else text for text in table[field].to_pylist()]
    groups = [result.metadata.row_group(at) for at in range(result.metadata.num_row_groups)]
    assert [group.num_rows for group in groups] == [30, 30, 30, 10]
    assert {group.column(1).compression for group in groups} == {before.metadata.row_group(0).column(1).compression}
    assert [(outcome.place, outcome.state) for outcome in outcomes[:3]] == [
        (1, State.CHANGED),
        (2, State.UNCHANGED),
        (3, State.UNCHANGED),
    ]
    assert [outcome.place for outcome in outcomes] == list(range(1, 101))


def test_nothing_changes_in_a_file_that_was_cleaned() -> None:
    once, _ = rewritten(written(many_types(9)), "a.parquet")
    twice, outcomes = rewritten(once, "a.parquet")
    assert twice == once
    assert {outcome.state for outcome in outcomes} == {State.UNCHANGED}


def test_the_manner_of_each_column_stays() -> None:
    table = many_types(9)
    manner = {"compression": {"text": "zstd", "tags.list.element": "gzip"}, "use_dictionary": ["text"]}
    data = written(table, **manner, version="1.0", write_page_index=True)
    result = read(rewritten(data, "a.parquet")[0])

    def told(file: Any) -> list[tuple[object, ...]]:
        group = file.metadata.row_group(0)
        columns = [group.column(at) for at in range(group.num_columns)]
        return [(one.path_in_schema, one.compression, one.has_dictionary_page, one.has_column_index) for one in columns]

    assert told(result) == told(read(data))
    assert result.metadata.format_version == "1.0"


def test_time_stamps_of_old_spark_stay() -> None:
    table = pa.table({"text": ["a\na"], "at": pa.array([datetime.datetime(2024, 5, 1)], pa.timestamp("ns"))})
    data = written(table, use_deprecated_int96_timestamps=True, store_schema=False)
    after = read(rewritten(data, "a.parquet")[0])
    assert after.schema.equals(read(data).schema)
    assert b"ARROW:schema" not in (after.metadata.metadata or {})


def test_several_fields_are_cleaned() -> None:
    after, outcomes = rewritten(
        written(pa.table({"text": ["a\na"], "lead": ["b\nb"]})), "a.parquet", fields=("text", "lead")
    )
    assert read(after).read().to_pylist() == [{"text": "a", "lead": "b"}]
    assert [(outcome.place, outcome.field) for outcome in outcomes] == [(1, "text"), (1, "lead")]


def test_null_is_odd_and_a_text_that_fails_stays() -> None:
    after, outcomes = rewritten(
        written(pa.table({"text": [None, "poison", "a\na", "too long" * 9]})), "a.parquet", max_size=50
    )
    assert read(after).read()["text"].to_pylist() == [None, "poison", "a", "too long" * 9]
    assert [outcome.state for outcome in outcomes] == [State.ODD, State.FAILED, State.CHANGED, State.FAILED]
    assert "null" in outcomes[0].trouble
    assert "raise --max-size" in outcomes[3].trouble


@pytest.mark.parametrize("rows", [0, 1])
def test_a_file_of_no_row_or_one_keeps_it(rows: int) -> None:
    table = many_types(rows)
    assert read(rewritten(written(table), "a.parquet")[0]).read().num_rows == rows


def test_a_large_row_group_becomes_several(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parquet, "GROUP_BYTES", 20_000)
    monkeypatch.setattr(parquet, "PART", 2_000)
    table = pa.table({"text": [f"{row} " + "word " * 20 for row in range(1000)], "id": range(1000)})
    after, outcomes = rewritten(written(table, compression="none"), "a.parquet")
    result = read(after)
    assert result.read().equals(table)
    assert 4 < result.metadata.num_row_groups < 10
    assert [outcome.place for outcome in outcomes] == list(range(1, 1001))


BROKEN = {
    "not Parquet": (b"Snow fell.", "not a sound Parquet file"),
    "empty": (b"", "not a sound Parquet file"),
    "the end is missing": (written(many_types(9))[:-20], "not a sound Parquet file"),
    "a page is damaged": (
        written(many_types(9))[:4] + b"\xff" * 60 + written(many_types(9))[64:],
        "not a sound Parquet",
    ),
    "no such column": (written(pa.table({"body": ["a"]})), "no column 'text', but 'body'; name one with --field"),
    "a column of numbers": (written(pa.table({"text": [1]})), "the column 'text' holds int64, not text"),
    "a column of lists": (written(pa.table({"text": [["a"]]})), "the column 'text' holds list<"),
    "a bomb": (written(pa.table({"text": ["a" * 5_000_000]})), "a row of row group 1 is larger than 1,000,000 bytes"),
}


@pytest.mark.parametrize(("data", "message"), BROKEN.values(), ids=BROKEN)
def test_a_broken_file_is_refused_with_its_reason(data: bytes, message: str) -> None:
    with pytest.raises(BrokenFile, match=message):
        rewritten(data, "a.parquet", max_size=1_000_000)


def test_a_name_inside_another_is_told_to_be_none() -> None:
    with pytest.raises(BrokenFile, match=r"'meta.body' \(a name inside another is for JSON Lines\), but 'meta'"):
        rewritten(written(pa.table({"meta": [{"body": "a"}]})), "a.parquet", fields=("meta.body",))


def test_a_pipe_is_refused() -> None:
    class Pipe(io.BytesIO):
        def seekable(self) -> bool:
            return False

    with pytest.raises(BrokenFile, match="name the file"):
        parquet.opened(Pipe(), parquet.Job())
