"""One entry of a report: what happened to one file or one record, as a line of JSON.

An entry is made where the article was cleaned, perhaps in another process, and written by whoever keeps the order.
The shape is that of `report.schema.json`; entries of every kind of report are the same, but for `view`, which only the
page needs, and `undo`, which stands only in those of files rewritten in place.
"""

from __future__ import annotations

from enum import Enum
from hashlib import sha256
from typing import NamedTuple

from dedupe_article import __version__, reader
from dedupe_article.matcher import fingerprint
from dedupe_article.model import Article, Cleaned, Failed, Repeat, Settings, Span
from dedupe_article.report.line import Entry, line
from dedupe_article.report.normalised import normalised
from dedupe_article.report.patterns import pattern

VERSION = 1


class Mode(Enum):
    """What the run does with what it cleaned; the value is what a reader of the report sees."""

    AUDIT = "audit"
    COPY = "copy"
    IN_PLACE = "in place"


class Wanted(NamedTuple):
    """What the entries of a run hold: the settings and the mode of the run, and with `page` what the page shows.

    Those of files rewritten in place also hold what gives the file back, except on a page, which is for people.
    """

    settings: Settings = Settings()
    mode: Mode = Mode.COPY
    page: bool = False

    @property
    def undo(self) -> bool:
        """Whether entries hold what gives a file back."""
        return self.mode is Mode.IN_PLACE and not self.page


class Record(NamedTuple):
    """Which text of a file: the line or row, from 1, and the field."""

    place: int
    field: str


def file_entry(path: str, before: bytes, cleaned: Cleaned, wanted: Wanted) -> str:
    """The entry of a file that is one text; `before` is the file as it was found."""
    changed = before != cleaned.data
    digest = sha256(before).hexdigest()
    entry = opening("file", path, wanted)
    entry["state"] = "changed" if changed else "unchanged"
    entry["sha256"] = {"before": digest, "after": sha256(cleaned.data).hexdigest() if changed else digest}
    entry["bytes"] = {"before": len(before), "after": len(cleaned.data)}
    entry |= body(cleaned, wanted)
    if changed and wanted.undo:
        from dedupe_article.report.back import shown, splices  # noqa: PLC0415 - only what is rewritten needs it

        entry["undo"] = [shown(splice) for splice in splices(before, cleaned)]
    return line(entry)


def record_entry(path: str, record: Record, cleaned: Cleaned, wanted: Wanted) -> str:
    """The entry of one text of a file of records that is worth one; that of the file comes after these."""
    entry = opening("record", path, wanted)
    entry["record"] = record._asdict()
    entry["state"] = "unchanged" if cleaned.text == cleaned.article.source else "changed"
    return line(entry | body(cleaned, wanted))


def failed_entry(failed: Failed, wanted: Wanted, record: Record | None = None) -> str:
    """The entry of a file that was not cleaned, or of a record in it, with the reason."""
    entry = opening("record" if record else "file", failed.source, wanted)
    if record:
        entry["record"] = record._asdict()
    return line(entry | {"state": "failed", "trouble": failed.reason})


def opening(kind: str, path: str, wanted: Wanted) -> Entry:
    """What every entry says first: its kind, the file, and the version, mode and settings that made it."""
    return {
        "type": kind,
        "schema": VERSION,
        "path": path,
        "version": __version__,
        "mode": wanted.mode.value,
        "settings": settings(wanted.settings),
    }


def settings(chosen: Settings) -> Entry:
    """The settings that decide what is dropped."""
    return {
        "match": chosen.match.value,
        "min_words": chosen.min_words,
        "preserve": chosen.preserve,
        "encoding": chosen.encoding,
        "syntax": chosen.syntax.value,
        "keep": len(chosen.keep),
    }


def body(cleaned: Cleaned, wanted: Wanted) -> Entry:
    """What was found in one article."""
    article = cleaned.article
    repeats = (*cleaned.dropped, *cleaned.near)
    at = places(article, [span for repeat in repeats for span in repeat[:2]]) if repeats else {}
    entry = {
        "encoding": encoding(article),
        "characters": {"before": len(article.source), "after": len(cleaned.text)},
        "normalised": normalised(article),
        "counts": counts(cleaned, at),
        "dropped": dropped(cleaned, at),
        "near": [found(repeat, article.text, at) | {"detail": repeat.detail} for repeat in cleaned.near],
    }
    if wanted.page and repeats:
        from dedupe_article.report.view import view  # noqa: PLC0415 - only the page needs it

        entry["view"] = view(cleaned, wanted.settings)
    return entry


def counts(cleaned: Cleaned, at: dict[Span, Entry]) -> Entry:
    """How many passages were dropped, their size in the file as it was, and how many near repeats stayed."""
    count = {"dropped": len(cleaned.dropped), "characters": 0, "bytes": 0, "near": len(cleaned.near)}
    for repeat in cleaned.dropped:
        for unit, (start, end) in at[repeat.span].items():
            count[unit] += end - start
    return count


def encoding(article: Article) -> Entry:
    """How the article was decoded."""
    name, how, bom, strays = article.encoding
    return {"name": name, "how": how.value, "bom": bom.hex(), "strays": list(strays)}


def dropped(cleaned: Cleaned, at: dict[Span, Entry]) -> list[Entry]:
    """The dropped passages, each with its pattern."""
    text = cleaned.article.text
    size = sum(repeat.span.end - repeat.span.start for repeat in cleaned.dropped)
    return [found(repeat, text, at) | {"pattern": pattern(repeat, text, size).value} for repeat in cleaned.dropped]


def found(repeat: Repeat, text: str, at: dict[Span, Entry]) -> Entry:
    """One repeat: where it and its twin stand in the file as it was, its text, and the judgement."""
    passage = text[slice(*repeat.span)]
    return {
        "at": at[repeat.span],
        "text": passage,
        "twin": at[repeat.twin],
        "score": round(repeat.score, 4),
        "rule": repeat.rule.name,
        "reason": repeat.reason,
        "fingerprint": fingerprint(passage),
    }


def places(article: Article, spans: list[Span]) -> dict[Span, Entry]:
    """Where spans of the text stand in the source, in characters, and in the file, in bytes."""
    characters, octets = reader.source_spans(article, spans), reader.byte_spans(article, spans)
    pairs = zip(spans, characters, octets, strict=True)
    return {span: {"characters": list(inside), "bytes": list(outside)} for span, inside, outside in pairs}
