"""The page: one self-contained HTML file that shows an editor what a run dropped, and where a scraper is broken.

No script, nothing fetched, a content security policy that says so, and every value escaped by the template engine.
"""

from __future__ import annotations

import base64
import hashlib
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from dedupe_article.report.page.drawing import drawing
from dedupe_article.report.page.gathered import Gathered
from dedupe_article.report.page.words import ABOUT, percent, visible
from dedupe_article.report.summary import number, size

HERE = Path(__file__).parent


class Page:
    """Gathers the entries of a run and writes the page when it is closed."""

    def __init__(self) -> None:
        self.gathered = Gathered()

    def add(self, entry: str) -> str:
        """One more entry; nothing is written yet."""
        self.gathered.add(entry)
        return ""

    def close(self) -> str:
        """The whole page."""
        style = (HERE / "page.css").read_text(encoding="utf-8")
        digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode("ascii")
        template = environment().get_template("page.jinja")
        return template.render(style=Markup(style), digest=digest, about=ABOUT, run=self.gathered.closed())


def environment() -> Environment:
    """The template engine: all that is put out is escaped, and nothing that hides or turns text gets through."""
    engine = Environment(
        loader=FileSystemLoader(HERE),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=shown,
    )
    engine.filters |= {"number": number, "percent": percent, "size": size, "drawing": drawing}
    return engine


def shown(value: Any) -> Any:
    """A value on its way into the page; what was marked as safe is our own."""
    return visible(value) if isinstance(value, str) and not isinstance(value, Markup) else value
