"""Entries of a report: their shape, their offsets, and the reports that they make up."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from importlib.resources import files as resources
from io import BytesIO
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from jsonschema import Draft202012Validator
from report_values import BODY, DOUBLED, LEAD, cut, doubled, files

from dedupe_article.model import Cleaned, DedupeError, Failed, Match, Repeat, Rule, Settings, Span
from dedupe_article.report.entry import Mode, Record, Wanted, failed_entry, file_entry, record_entry
from dedupe_article.report.normalised import normalised
from dedupe_article.report.records import Tally, records_entries
from dedupe_article.report.sink import Form, form_of, sink

SCHEMA = json.loads((resources("dedupe_article.report") / "report.schema.json").read_text())
VALID = Draft202012Validator(SCHEMA)
WANTED = [Wanted(mode=mode, page=page) for mode in Mode for page in (False, True)]


def checked(line: str) -> dict[str, Any]:
    """An entry, after it was found to have the shape that the schema promises."""
    assert "\n" not in line
    line.encode()
    entry: dict[str, Any] = json.loads(line)
    VALID.validate(entry)
    return entry


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize(
    "change",
    [
        {"schema": 2},
        {"surprise": 1},
        {"state": "odd"},
        {"sha256": {"before": "x"}},
        {"dropped": [{}]},
        {"type": "record"},
    ],
)
def test_the_schema_refuses_other_shapes(change: dict[str, Any]) -> None:
    entry = checked(file_entry("a.txt", DOUBLED.encode(), doubled(), Wanted()))
    assert list(VALID.iter_errors(entry | change))


def test_an_unchanged_file_is_named_with_its_digest() -> None:
    data = f"{LEAD}\n".encode()
    entry = checked(file_entry("a.txt", data, cut(data, []), Wanted(mode=Mode.IN_PLACE)))
    digest = hashlib.sha256(data).hexdigest()
    assert (entry["state"], entry["sha256"]) == ("unchanged", {"before": digest, "after": digest})
    assert (entry["dropped"], entry["near"], "undo" in entry) == ([], [], False)


def test_a_dropped_passage_is_told_whole() -> None:
    data = DOUBLED.replace("Ruth", "Zoé").encode("utf-16")
    cleaned = doubled(data)
    entry = checked(file_entry("a.txt", data, cleaned, Wanted(Settings(Match.LOOSE))))
    (dropped,) = entry["dropped"]
    start, end = dropped["at"]["characters"]
    assert cleaned.article.source[start:end] == dropped["text"] == "\n\n".join(BODY).replace("Ruth", "Zoé")
    assert data[slice(*dropped["at"]["bytes"])].decode("utf-16") == dropped["text"]
    assert data[slice(*dropped["twin"]["bytes"])].decode("utf-16") == dropped["text"]
    assert (dropped["rule"], dropped["reason"], dropped["score"]) == ("SAME", "the same words", 1.0)
    assert dropped["pattern"] == "body twice"
    assert entry["counts"] == {"dropped": 1, "characters": end - start, "bytes": 2 * (end - start), "near": 0}
    assert (entry["encoding"]["name"], entry["settings"]["match"]) == ("utf-16-le", "loose")


def test_a_near_repeat_says_what_differs() -> None:
    span, twin = Span(len(LEAD), len(LEAD) + 9), Span(0, 9)
    entry = checked(file_entry("a.txt", b"", cut(DOUBLED, [Repeat(span, twin, Rule.NUMBERS, 0.9, "5 / 3")]), Wanted()))
    assert [(near["detail"], near["reason"]) for near in entry["near"]] == [("5 / 3", "numbers differ: 5 / 3")]


def test_a_record_is_named_by_its_place() -> None:
    entry = checked(record_entry("a.jsonl", Record(12, "body.text"), doubled(DOUBLED), Wanted()))
    assert (entry["type"], entry["record"]) == ("record", {"place": 12, "field": "body.text"})


@pytest.mark.parametrize("record", [None, Record(3, "text")])
def test_a_failure_has_its_reason(record: Record | None) -> None:
    entry = checked(failed_entry(Failed("a\udcff\x1b.txt", "is no text"), Wanted(), record))
    assert (entry["path"], entry["state"], entry["trouble"]) == ("a\udcff\x1b.txt", "failed", "is no text")


@given(files())
@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_every_entry_has_the_promised_shape(file: tuple[bytes, Cleaned]) -> None:
    for wanted in WANTED:
        entry = checked(file_entry("a.txt", *file, wanted))
        assert ("undo" in entry) == (wanted.undo and entry["state"] == "changed")


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (DOUBLED.encode(), {}),
        (b"One\r\nTwo", {"line ends": 1, "final newline": 1}),
        (b"One  two \n", {"white space": 2}),
        ("e\u0301\n".encode(), {"Unicode form": 1}),
        ("a\u200bb\n".encode(), {"invisible characters": 1}),
    ],
)
def test_what_normalisation_did_is_counted(data: bytes, found: dict[str, int]) -> None:
    assert normalised(cut(data, []).article) == found


def written(form: Form, lines: list[str]) -> str:
    """A report as it is written."""
    out = sink(form)
    return "".join([*map(out.add, lines), out.close()])


ENTRIES = [
    file_entry("a.txt", DOUBLED.encode(), doubled(), Wanted()),
    failed_entry(Failed("b.txt", "is no text"), Wanted()),
]


def test_a_report_in_lines_is_whole_after_every_line() -> None:
    out = sink(Form.LINES)
    assert [out.add(entry) for entry in ENTRIES] == [f"{entry}\n" for entry in ENTRIES]
    assert out.close() == ""


@pytest.mark.parametrize("lines", [[], ENTRIES[:1], ENTRIES], ids=["none", "one", "two"])
def test_a_report_in_one_document_is_json(lines: list[str]) -> None:
    document = json.loads(written(Form.JSON, lines))
    VALID.validate(document)
    assert document["entries"] == [json.loads(line) for line in lines]


def test_the_name_of_a_report_tells_its_form() -> None:
    assert [form_of(name) for name in ("a.json", "b.JSONL", "c/d.html")] == [Form.JSON, Form.LINES, Form.PAGE]
    with pytest.raises(DedupeError, match=r"\.json, \.jsonl or \.html"):
        form_of("report.txt")


def test_a_file_of_records_ends_with_its_own_entry() -> None:
    old, new = BytesIO(b'{"text":"a"}\n{"text":"b b"}\n'), BytesIO(b'{"text":"a"}\n{"text":"b"}\n')
    wanted = Wanted(mode=Mode.IN_PLACE)
    splices, last = map(checked, records_entries("a.jsonl", old, new, Tally(2, 1), wanted))
    assert splices["undo"] == [{"at": [13, 26], "was": '{"text":"b b"}\n'}]
    assert last["records"] == {"records": 2, "changed": 1, "odd": 0, "failed": 0}
    assert last["bytes"] == {"before": 28, "after": 26}


def test_entries_need_neither_the_template_engine_nor_a_search() -> None:
    code = (
        "import sys, dedupe_article.report.entry, dedupe_article.report.sink, dedupe_article.report.account;"
        "import dedupe_article.report.diff, dedupe_article.report.undo;"
        "print([name for name in ('jinja2', 'difflib', 'chardet', 'numpy', 'pathspec') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
