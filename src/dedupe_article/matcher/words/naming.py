"""The name of a passage, by which a configuration can keep it."""

from __future__ import annotations

import re
from hashlib import sha256

from dedupe_article.matcher.words import words


def name(passage: str) -> str:
    """`1:` and 16 hex digits of sha256 over the joined keys of `passage` and then its figures.

    The figures are the runs of ASCII digits with a space between them, so that `1.5` is not `15`.
    """
    keys = " ".join(words(passage).keys).encode("utf-8", "surrogatepass")
    figures = b" ".join(re.findall(rb"\d+", keys))
    return "1:" + sha256(keys.replace(b" ", b"") + figures).hexdigest()[:16]
