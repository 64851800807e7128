"""An entry as a line of JSON in which nothing is left that a terminal would obey."""

from __future__ import annotations

import json
import re
from typing import Any

Entry = dict[str, Any]
# What JSON may hold as it is, but a terminal would obey and some readers of UTF-8 refuse; compiled when first needed.
UNSAFE = (
    "[\x7f-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f"
    "\ud800-\udfff\ufeff\ufff9-\ufffb\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3"
    "\U0001d173-\U0001d17a\U000e0000-\U000e007f]"
)
encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def line(entry: Entry) -> str:
    """The line, without its end."""
    text = encode(entry)
    return text if text.isprintable() else re.sub(UNSAFE, escaped, text)


def escaped(match: re.Match[str]) -> str:
    """A character as JSON escapes it."""
    return json.dumps(match.group())[1:-1]
