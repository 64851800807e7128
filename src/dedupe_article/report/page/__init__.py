"""The page: one self-contained HTML file that shows what a run dropped, and where."""

from __future__ import annotations

from typing import Any


def page(entries: list[dict[str, Any]]) -> str:
    """The whole page for the entries of a run."""
    return f"<!doctype html><title>{len(entries)} files</title>"
