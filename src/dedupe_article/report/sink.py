"""A report as it is written: entries go in, in order, and text comes out to be written at once."""

from __future__ import annotations

import json
from enum import Enum

from dedupe_article.model import DedupeError
from dedupe_article.report.entry import VERSION, Wanted


class Form(Enum):
    """The kinds of report; the value is the suffix that asks for it."""

    JSON = ".json"
    LINES = ".jsonl"
    PAGE = ".html"


def form_of(path: str) -> Form:
    """The form that the name of a report asks for. Raises `DedupeError` for any other."""
    for form in Form:
        if path.lower().endswith(form.value):
            return form
    raise DedupeError(f"{path!r} is no name for a report: give one that ends in .json, .jsonl or .html")


class Sink:
    """Turns entries into the text of a report of one form; what it returns is to be written in that order.

    `.jsonl` is complete after every line, `.json` when `close` was written, and the page is all in `close`.
    """

    def __init__(self, form: Form) -> None:
        self.form = form
        self.entries: list[str] = []
        self.count = 0

    def add(self, entry: str) -> str:
        """One more entry, as `file_entry` and the others make it."""
        self.count += 1
        if self.form is Form.LINES:
            return entry + "\n"
        if self.form is Form.JSON:
            return (f'{{"schema":{VERSION},"entries":[\n' if self.count == 1 else ",\n") + entry
        self.entries.append(entry)
        return ""

    def close(self) -> str:
        """What comes behind the last entry."""
        if self.form is Form.LINES:
            return ""
        if self.form is Form.JSON:
            return "\n]}\n" if self.count else f'{{"schema":{VERSION},"entries":[]}}\n'
        from dedupe_article.report.page import page  # noqa: PLC0415 - jinja2 costs 70 ms

        return page([json.loads(entry) for entry in self.entries])


def wanted_by(form: Form, wanted: Wanted) -> Wanted:
    """What the entries must hold for a report of this form."""
    return wanted._replace(page=form is Form.PAGE, undo=wanted.undo and form is not Form.PAGE)
