"""CSV and TSV: the field changes, and no byte around it."""

from __future__ import annotations

import csv
import io

import pytest
from format_values import rewritten
from hypothesis import given
from hypothesis import strategies as st

from dedupe_article.formats import BrokenFile, State
from dedupe_article.model import Settings

STAY = {
    "a text that says nothing twice": b"id,text\n1,Snow fell.\n",
    "quotes that nobody needs": b'"id","text"\n"1","Snow fell."\n',
    "quotes doubled, and inside a bare field": b'text,n\n"She said ""no"".",5" pipe\na 5" pipe,1\n',
    "line ends of Windows": b"id,text\r\n1,Snow.\r\n",
    "line ends of old Macs": b"id,text\r1,Snow.\r",
    "line ends that are mixed, and none at the end": b"id,text\n1,Snow.\r\n2,Rain.",
    "blank lines": b"id,text\n\n1,Snow.\n\r\n\n",
    "semicolons": b"id;text\n1;Snow, and rain.\n",
    "a byte order mark before a quoted name": b'\xef\xbb\xbf"text",id\nSnow.,1\n',
    "a header alone": b"id,text\n",
    "an empty file": b"",
    "fields that are empty": b"text,a,b\n,,\n",
    "bytes that are not UTF-8 in another column": b"text,n\nSnow.,\xff\n",
}


@pytest.mark.parametrize("data", STAY.values(), ids=STAY)
def test_stays_byte_for_byte(data: bytes) -> None:
    after, outcomes = rewritten(data, "a.csv")
    assert after == data
    assert {outcome.state for outcome in outcomes} <= {State.UNCHANGED}


CHANGES = {
    "a quoted text": (b'id,text\n1,"a\na"\n', b'id,text\n1,"a"\n'),
    "its neighbours stay as they are": (
        b'x,text,y\n"a\na","b\nb",5" "5"\n',
        b'x,text,y\n"a\na","b",5" "5"\n',
    ),
    "line ends of the table stay": (b'text,id\r\n"a\nb\na",1\r\n"c\nc",2', b'text,id\r\n"a\nb",1\r\n"c",2'),
    "doubled quotes stay doubled": (b'text\n"""a""\n""a"""\n', b'text\n"""a"""\n'),
    "semicolons": (b'id;text\n1;"a, b\na, b"\n', b'id;text\n1;"a, b"\n'),
    "tabs in a file that is named csv": (b'id\ttext\n1\t"a\na"\n', b'id\ttext\n1\t"a"\n'),
    "a byte order mark": (b'\xef\xbb\xbftext\n"a\na"\n', b'\xef\xbb\xbftext\n"a"\n'),
    "two columns of one name": (b'text,text\n"a\na","b\nb"\n', b'text,text\n"a","b"\n'),
    "a carriage return inside a quoted field": (b'text,n\n"a\ra\na\ra","x\ry"\n', b'text,n\n"a\ra","x\ry"\n'),
    "a name in quotes with a separator in it": (b'"a,b",text\n1,"a\na"\n', b'"a,b",text\n1,"a"\n'),
}


@pytest.mark.parametrize(("data", "expected"), CHANGES.values(), ids=CHANGES)
def test_changes_the_field_alone(data: bytes, expected: bytes) -> None:
    assert rewritten(data, "a.csv")[0] == expected


def test_tsv_takes_tabs_first() -> None:
    assert rewritten(b'a,b\ttext\n1,2\t"a\na"\n', "a.tsv")[0] == b'a,b\ttext\n1,2\t"a"\n'


def test_several_fields_in_the_order_of_the_table() -> None:
    data, outcomes = rewritten(b'lead,n,text\n"a\na",1,"b\nb"\n', "a.csv", fields=("text", "lead"))
    assert data == b'lead,n,text\n"a",1,"b"\n'
    assert [outcome.field for outcome in outcomes] == ["lead", "text"]


def test_places_are_lines_of_the_file() -> None:
    data = b'id,text\n1,"a\nb"\n\n2,Snow.\n3\n4,poison\n5,\xff\n'
    after, outcomes = rewritten(data, "a.csv")
    assert after == data
    assert [(outcome.place, outcome.state) for outcome in outcomes] == [
        (2, State.UNCHANGED),
        (5, State.UNCHANGED),
        (6, State.ODD),
        (7, State.FAILED),
        (8, State.ODD),
    ]
    assert "not as many columns" in outcomes[2].trouble
    assert "give --encoding" in outcomes[4].trouble


def test_another_encoding_is_kept() -> None:
    data = 'ü;text\né;"é\né"\n'.encode("cp1252")
    after, _ = rewritten(data, "a.csv", settings=Settings(encoding="cp1252"))
    assert after == 'ü;text\né;"é"\n'.encode("cp1252")


REFUSED = {
    "a quote that is never closed": (b'id,text\n1,"a\n2,b\n', "line 2: a quote is never closed"),
    "a closed quote with text behind it": (b'id,text\n1,a\n2,"a" b\n', "line 3: a quote is never closed, or has text"),
    "a quote closed by the next record": (b'id,text\n1,"a\n2,"b"\n', "line 2: a quote is never closed"),
    "no such column": (b"id,body\n1,a\n", "no column 'text'; the header has 'id', 'body'; name one with --field"),
    "no header": (b"\n", "no column 'text'"),
    "UTF-16": ("id,text\n".encode("utf-16"), "convert it to UTF-8"),
}


@pytest.mark.parametrize(("data", "message"), REFUSED.values(), ids=REFUSED)
def test_a_broken_table_is_refused_with_its_reason(data: bytes, message: str) -> None:
    with pytest.raises(BrokenFile, match=message):
        rewritten(data, "a.csv")


def test_a_record_over_the_limit_refuses_the_file() -> None:
    with pytest.raises(BrokenFile, match=r"the record that starts in line 2 is larger than 10 bytes"):
        rewritten(b"id,text\n1,a long line that goes on\n", "a.csv", max_size=10)


def test_a_quote_that_swallows_the_file_stops_at_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dedupe_article.formats.table.PART", 10)
    with pytest.raises(BrokenFile, match=r"line 2 \(a quote that is never closed\?\) is larger than 100 bytes"):
        rewritten(b'id,text\n1,"a\n' + b"2,b\n" * 1000, "a.csv", max_size=100)


# Python 3.11 quotes no line end but its own, and cannot read back the others: none of them here.
cells = st.text(st.characters(codec="utf-8", exclude_characters="\0\r"), max_size=12)


@given(
    st.lists(st.tuples(cells, cells, cells), max_size=8),
    st.sampled_from(",;\t|"),
    st.sampled_from(["\n", "\r\n"]),
    st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC]),
    st.sampled_from([1, 5, 1 << 20]),
)
def test_readers_see_the_same_table_but_for_the_texts(
    table: list[tuple[str, str, str]], separator: str, end: str, quoting: int, size: int
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("dedupe_article.formats.table.PART", size)
        stream = io.StringIO(newline="")
        writer = csv.writer(stream, delimiter=separator, lineterminator=end, quoting=quoting)
        writer.writerows([("a", "text", "b"), *table])
        data, _ = rewritten(stream.getvalue().encode(), "a.csv")
    read = list(csv.reader(io.StringIO(data.decode(), newline=""), delimiter=separator))
    cleaned = [(a, "\n".join(dict.fromkeys(text.split("\n"))), b) for a, text, b in table]
    assert [tuple(row) for row in read if row] == [("a", "text", "b"), *cleaned]


def test_a_field_of_two_million_letters() -> None:
    text = b"word " * 400_000
    data, outcomes = rewritten(b'id,text\n1,"' + text + b"\n" + text + b'"\n', "a.csv")
    assert data == b'id,text\n1,"' + text + b'"\n'
    assert outcomes[0].state is State.CHANGED
