"""JSON Lines: the value changes, and no byte around it."""

from __future__ import annotations

import gzip
import json
import random
from collections.abc import Iterator

import pytest
from format_values import ONCE, TIDY, TWICE, collapse, rewritten

from dedupe_article.formats import BrokenFile, State
from dedupe_article.model import Cleaned, Settings

STAY = {
    "a text that says nothing twice": rb'{"text": "Snow fell.\nIt froze."}',
    "a text with escapes nobody needs": rb'{"text": "\u0053now \/ fell."}',
    "a lone surrogate": rb'{"text": "a \ud800 b"}',
    "an integer of 5,000 digits": b'{"n": ' + b"7" * 5000 + b', "text": "Snow."}',
    "numbers that floats cannot hold": b'{"a": 1e400, "b": -0, "c": 1.0000000000000000001, "text": "Snow."}',
    "constants of Python's own": b'{"a": NaN, "b": -Infinity, "text": "Snow."}',
    "duplicate keys": b'{"text": "Rain.\\nRain.", "text": "Snow."}',
    "odd spacing": b' { "text"\t:\t"Snow."\r, "a" : [ ] } \r',
    "a carriage return before the line end": b'{"text": "Snow."}\r',
    "an empty text": b'{"text": ""}',
}


@pytest.mark.parametrize("line", STAY.values(), ids=STAY)
@pytest.mark.parametrize("end", [b"", b"\n", b"\n\n", b"\r\n"])
def test_stays_byte_for_byte(line: bytes, end: bytes) -> None:
    data, outcomes = rewritten(line + end, "a.jsonl")
    assert data == line + end
    assert [outcome.state for outcome in outcomes] == [State.UNCHANGED]


CHANGES = {
    "the plain case": (rb'{"text": "a\nb\na"}', rb'{"text": "a\nb"}'),
    "numbers, spacing, key order and a duplicate key stay": (
        rb'{ "z":1e400,"text":"x\nx", "n" : 12345678901234567890 ,"text": "a\na" }',
        rb'{ "z":1e400,"text":"x\nx", "n" : 12345678901234567890 ,"text": "a" }',
    ),
    "the key itself is escaped": (rb'{"te\u0078t": "a\na"}', rb'{"te\u0078t": "a"}'),
    "strings with brackets, quotes and the key in them come first": (
        rb'{"a": "}]\\\"{\"text\": \"b\nb\"", "l": [{"text": "c\nc"}, "]"], "text": "a\na"}',
        rb'{"a": "}]\\\"{\"text\": \"b\nb\"", "l": [{"text": "c\nc"}, "]"], "text": "a"}',
    ),
    "raw letters stay raw": ('{"text": "é 漢\\né 漢"}'.encode(), '{"text": "é 漢"}'.encode()),
    "escaped letters stay escaped": (rb'{"text": "\u00e9 \u6F22\n\u00e9 \u6F22"}', rb'{"text": "\u00e9 \u6F22"}'),
    "surrogate pairs stay pairs": (rb'{"text": "\ud83d\uDE00\n\ud83d\uDE00"}', rb'{"text": "\ud83d\uDE00"}'),
    "lone surrogates stay": (rb'{"text": "\uD800a\n\uD800a\nb"}', rb'{"text": "\uD800a\nb"}'),
    "slashes stay escaped": (rb'{"text": "a\/b\na\/b"}', rb'{"text": "a\/b"}'),
    "a line feed escaped by number stays so": (rb'{"text": "a\u000Aa\u000ab"}', rb'{"text": "a\u000ab"}'),
    "a byte order mark stays": (b'\xef\xbb\xbf{"text": "a\\na"}', b'\xef\xbb\xbf{"text": "a"}'),
    "an integer of 5,000 digits stays": (
        b'{"n": ' + b"7" * 5000 + b', "text": "a\\na"}',
        b'{"n": ' + b"7" * 5000 + b', "text": "a"}',
    ),
}


@pytest.mark.parametrize(("line", "expected"), CHANGES.values(), ids=CHANGES)
def test_changes_the_value_alone(line: bytes, expected: bytes) -> None:
    data, outcomes = rewritten(line, "a.jsonl")
    assert data == expected
    assert [(outcome.state, outcome.place, outcome.field) for outcome in outcomes] == [(State.CHANGED, 1, "text")]


FIELDS = {
    "a dotted path": (
        ("a.text",),
        rb'{"a": {"text": "x\nx"}, "text": "y\ny"}',
        rb'{"a": {"text": "x"}, "text": "y\ny"}',
    ),
    "a key with a dot in it comes before the path": (
        ("a.b",),
        rb'{"a": {"b": "y\ny"}, "a.b": "x\nx"}',
        rb'{"a": {"b": "y\ny"}, "a.b": "x"}',
    ),
    "the last of two objects of one name": (
        ("a.text",),
        rb'{"a": {"text": "y\ny"}, "a": {"text": "x\nx"}}',
        rb'{"a": {"text": "y\ny"}, "a": {"text": "x"}}',
    ),
    "two fields, whatever their order": (
        ("text", "lead"),
        rb'{"lead": "x\nx", "n": 1, "text": "y\ny"}',
        rb'{"lead": "x", "n": 1, "text": "y"}',
    ),
}


@pytest.mark.parametrize(("fields", "line", "expected"), FIELDS.values(), ids=FIELDS)
def test_each_named_field_is_cleaned_and_no_other_byte_changes(
    fields: tuple[str, ...], line: bytes, expected: bytes
) -> None:
    assert rewritten(line, "a.jsonl", fields=fields)[0] == expected


ODD = {
    "no JSON": (b"Snow fell.", "not a JSON object"),
    "half a line": (b'{"text": "Snow', "not a JSON object"),
    "two objects": (b'{"text": "a"} {"text": "b"}', "not a JSON object"),
    "a raw tab in a string": (b'{"text": "a\tb"}', "not a JSON object"),
    "bytes that are not UTF-8": (b'{"text": "\xff"}', "not utf-8 ('utf-8' codec can't decode byte 0xff"),
    "a list": (b'["text"]', "it is a list"),
    "a number": (b"7", "it is a number"),
    "a bare null": (b"null", "it is null"),
    "nested too deep to be read": (b'{"text": ' + b"[" * 100_000, "not a JSON object"),
    "no such field": (b'{"body": "a"}', "'text' is missing"),
    "a text that is null": (b'{"text": null}', "'text' is null"),
    "a text that is a number": (b'{"text": 5}', "'text' is a number"),
    "a text that is a truth value": (b'{"text": true}', "'text' is a truth value"),
    "a text that is a list": (b'{"text": ["a"]}', "'text' is a list"),
}


@pytest.mark.parametrize(("line", "trouble"), ODD.values(), ids=ODD)
def test_odd_lines_pass_and_are_named(line: bytes, trouble: str) -> None:
    before, behind = rb'{"text": "a\na"}', rb'{"text": "b\nb"}'
    data, outcomes = rewritten(b"\n".join([before, b"", line, behind]), "a.jsonl")
    assert data == b"\n".join([rb'{"text": "a"}', b"", line, rb'{"text": "b"}'])
    assert [(outcome.state, outcome.place) for outcome in outcomes] == [
        (State.CHANGED, 1),
        (State.ODD, 3),
        (State.CHANGED, 4),
    ]
    assert trouble in outcomes[1].trouble


def test_a_line_in_another_encoding_is_told_the_way_out() -> None:
    _, outcomes = rewritten('{"text": "é"}'.encode("cp1252"), "a.jsonl")
    assert outcomes[0].trouble.endswith("; give --encoding")


LINES = '{"text": "é\\né"}\n' * 2
WIDE = "JSON Lines in UTF-16 or the like is not supported; convert it to UTF-8"
NO_LINES = {
    "UTF-16 with a mark": (LINES.encode("utf-16"), None, WIDE),
    "UTF-16 without one": (LINES.encode("utf-16-le"), None, WIDE),
    "UTF-32": (LINES.encode("utf-32-be"), None, WIDE),
    "UTF-16 that is named": (LINES.encode("utf-16"), "utf-16", WIDE),
    "what is no UTF-16 but named so": (LINES.encode(), "utf-16-le", WIDE),
    "EBCDIC": (LINES.encode("cp500"), "cp500", WIDE),
    "gzip": (gzip.compress(LINES.encode()), None, "the file is gzip: unpack it first"),
    "zstd": (b"\x28\xb5\x2f\xfd" + bytes(range(40)), None, "the file is zstd: unpack it first"),
    "a PDF": (b"%PDF-1.7\n", None, "the file is a PDF: take its text out first"),
}


@pytest.mark.parametrize(("data", "encoding", "trouble"), NO_LINES.values(), ids=NO_LINES)
def test_what_can_be_no_lines_is_refused(data: bytes, encoding: str | None, trouble: str) -> None:
    with pytest.raises(BrokenFile, match=trouble):
        rewritten(data, "a.jsonl", settings=Settings(encoding=encoding))


@pytest.mark.parametrize("name", ["a.jsonl", "a.csv"])
def test_the_mark_of_utf_8_may_be_named_too(name: str) -> None:
    lines = '{"text": "é\\né"}\n' * 2 if name == "a.jsonl" else 'id,text\n1,"é\né"\n2,"é\né"\n'
    expected = lines.replace("\\né", "") if name == "a.jsonl" else lines.replace('é\né"', 'é"')
    for data, cleaned in ((lines, expected), ("\ufeff" + lines, "\ufeff" + expected)):
        assert rewritten(data.encode(), name, settings=Settings(encoding="utf_8_sig"))[0] == cleaned.encode()


def test_strict_makes_an_odd_line_fail() -> None:
    data, outcomes = rewritten(b'{}\n{"text": "a\\na"}\n', "a.jsonl", strict=True)
    assert data == b'{}\n{"text": "a"}\n'
    assert [outcome.state for outcome in outcomes] == [State.FAILED, State.CHANGED]


def test_a_record_that_fails_stays_and_the_rest_is_done() -> None:
    data, outcomes = rewritten(b'{"text": "poison"}\n{"text": "a\\na"}\n', "a.jsonl")
    assert data == b'{"text": "poison"}\n{"text": "a"}\n'
    assert outcomes[0][:5] == (State.FAILED, 1, "text", None, "law 1 would break")


def test_a_line_over_the_limit_refuses_the_file() -> None:
    with pytest.raises(BrokenFile, match=r"line 2 is larger than 30 bytes; raise --max-size"):
        rewritten(b'{"text": "a"}\n{"text": "a long line that goes on and on"}\n', "a.jsonl", max_size=30)


def test_halves_of_a_surrogate_pair_never_meet() -> None:
    def close_up(text: bytes | str, _settings: Settings) -> Cleaned:
        cleaned = collapse(text, _settings)
        return cleaned._replace(text=cleaned.text.replace("-", ""))

    line = rb'{"text": "\ud83d-\ude00"}'
    data, outcomes = rewritten(line, "a.jsonl", clean=close_up)
    assert data == line
    assert [(outcome.state, outcome.trouble) for outcome in outcomes] == [
        (State.FAILED, "the cleaned text reads back as another")
    ]


def test_an_encoding_that_does_not_give_the_bytes_back_is_odd() -> None:
    line = b'{"text": "\x1b$B\x1b(B"}'
    data, outcomes = rewritten(line, "a.jsonl", settings=Settings(encoding="iso2022_jp"))
    assert data == line
    assert "iso2022_jp does not give the same bytes back" in outcomes[0].trouble


def test_another_encoding_is_kept() -> None:
    line = '{"text": "é\\né", "n": "ü"}'
    data, _ = rewritten(line.encode("cp1252"), "a.jsonl", settings=Settings(encoding="cp1252"))
    assert data == '{"text": "é", "n": "ü"}'.encode("cp1252")


def oddities(count: int, seed: int = 7) -> Iterator[tuple[bytes, bytes]]:
    """Lines with every oddity, and what must become of each."""
    chance = random.Random(seed)
    for _ in range(count):
        spellings = [
            chance.choice([rb"\ud83d\ude00", "é".encode(), rb"\u00E9", rb"\uDC00", rb"\/", rb"\\", rb"\"", b"x"])
        ]
        word = b"".join(
            chance.choices([*spellings, b"a", rb"\u0062", "漢".encode(), b" "], k=6)
        ) + b"%d" % chance.randrange(99)
        twice, once = rb"\n".join([word, b"end", word]), rb"\n".join([word, b"end"])
        around = [
            b'"n": ' + b"9" * chance.randrange(1, 40),
            b'"e": 1e400',
            rb'"s": "\ud800 } ] \" \\"',
            b'"text": "first"',
        ]
        before = b"".join(chance.choice([b"", b" ", b"\t"]) + item + b"," for item in chance.sample(around, k=2))
        after = chance.choice([b"", b' , "n":[1 ,{"text":"a\\na"}]', b',"z": {"a":"}"}'])
        end = chance.choice([b"\n", b"\r\n", b"\n\n", b" \n"])
        line = b"{" + before + b'"text" : "%s"' + after + b"}" + end
        if chance.random() < 0.1:
            yield (chance.choice([b"[1]", b"{}", b"junk", b'{"text":7}', b"\xff"]) + end,) * 2
        elif chance.random() < 0.5:
            yield (line.replace(b"%s", once),) * 2
        else:
            yield line.replace(b"%s", twice), line.replace(b"%s", once)


@pytest.mark.parametrize("last", [b"", b'{"text": "no final\\nno final"}'])
def test_ten_thousand_odd_records(last: bytes) -> None:
    pairs = list(oddities(10_000))
    data, outcomes = rewritten(b"\xef\xbb\xbf" + b"".join(raw for raw, _ in pairs) + last, "a.jsonl")
    expected = b"\xef\xbb\xbf" + b"".join(clean for _, clean in pairs) + last.replace(b"\\nno final", b"")
    assert data == expected
    assert sum(outcome.state is State.CHANGED for outcome in outcomes) == sum(a != b for a, b in pairs) + bool(last)


def test_the_same_for_any_size_of_block(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = b"".join(raw for raw, _ in oddities(300))
    expected, outcomes = rewritten(whole, "a.jsonl")
    for size in (1, 7, 100):
        monkeypatch.setattr("dedupe_article.formats.jsonl.PART", size)
        data, again = rewritten(whole, "a.jsonl")
        assert data == expected
        assert [(one.state, one.place, one.trouble) for one in again] == [
            (one.state, one.place, one.trouble) for one in outcomes
        ]


def test_of_two_records_the_one_that_repeats_is_cleaned() -> None:
    lines = b"".join(json.dumps({"text": text}).encode() + b"\n" for text in (TWICE, TIDY))
    data, _ = rewritten(lines, "a.jsonl")
    assert [json.loads(line)["text"] for line in data.splitlines()] == [ONCE, TIDY]
