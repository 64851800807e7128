"""A report as it is written: entries go in, in order, and text comes out to be written at once."""

from __future__ import annotations

import re
from enum import Enum
from typing import Protocol

from dedupe_article.model import DedupeError
from dedupe_article.report.entry import VERSION

# How a report of any form and version starts, within its first `HEAD` bytes.
START = re.compile(
    rb'\{"schema":\d+,"entries":\[|\{"type":"(?:file|record|splices)","schema":\d+,"path":'
    rb"|<!doctype html>[^\0]*? dedupe-article report</title>"
)
HEAD = 2000


class Form(Enum):
    """The kinds of report; the value is the suffix that asks for it."""

    JSON = ".json"
    LINES = ".jsonl"
    PAGE = ".html"


class Sink(Protocol):
    """Turns entries into the text of a report; what it returns is to be written, in that order, as UTF-8."""

    def add(self, entry: str) -> str:
        """One more entry, as `file_entry` and the others make it."""

    def close(self) -> str:
        """What comes behind the last entry."""


def form_of(path: str) -> Form:
    """The form that the name of a report asks for. Raises `DedupeError` for any other."""
    for form in Form:
        if path.lower().endswith(form.value):
            return form
    raise DedupeError(f"{path} is no name for a report: give one that ends in .json, .jsonl or .html")


def sink(form: Form) -> Sink:
    """What writes a report of this form.

    `.jsonl` is whole after every line, `.json` after `close`, and the page comes all at once from `close`.
    """
    if form is Form.LINES:
        return Lines()
    if form is Form.JSON:
        return Document()
    from dedupe_article.report.page import Page  # noqa: PLC0415 - jinja2 costs 70 ms, which only the page pays

    return Page()


def is_report(head: bytes) -> bool:
    """Whether a file that starts with `head` is a report of this program."""
    return START.match(head.lstrip()) is not None


class Lines:
    """An entry a line."""

    def add(self, entry: str) -> str:
        """The entry and its line end."""
        return entry + "\n"

    def close(self) -> str:
        """Nothing."""
        return ""


class Document:
    """One JSON document, with an entry a line."""

    def __init__(self) -> None:
        self.opened = False

    def add(self, entry: str) -> str:
        """The entry, behind the opening of the document or a comma."""
        ahead = ",\n" if self.opened else self.open()
        return ahead + entry

    def close(self) -> str:
        """The end of the document."""
        return ("" if self.opened else self.open()) + "\n]}\n"

    def open(self) -> str:
        """The opening of the document."""
        self.opened = True
        return f'{{"schema":{VERSION},"entries":[\n'
