"""A cleaning that needs no matcher, and files of records, so that the formats are tested on their own."""

from __future__ import annotations

import io

from dedupe_article.formats import Job, Outcome, format_of, rewrite
from dedupe_article.model import Article, Cleaned, DedupeError, Encoding, How, Settings

TWICE = "It rained.\nThe river rose.\nIt rained."
ONCE = "It rained.\nThe river rose."
TIDY = "Snow fell.\nThe road was shut."


def collapse(data: bytes | str, _settings: Settings) -> Cleaned:
    """Leave out every line that stood before; a text that says `poison` fails."""
    text = data if isinstance(data, str) else data.decode()
    if "poison" in text:
        raise DedupeError("law 1 would break")
    new = "\n".join(dict.fromkeys(text.split("\n")))
    article = Article(text, Encoding("utf-8", How.TEXT), (), text)
    return Cleaned(article, new, new.encode(), (), (), ())


def rewritten(data: bytes, name: str, **given: object) -> tuple[bytes, list[Outcome]]:
    """What `rewrite` makes of a file of this name, and what it says."""
    job = Job(format_of(name), clean=collapse)._replace(**given)
    target = io.BytesIO()
    outcomes = list(rewrite(io.BytesIO(data), target, job))
    return target.getvalue(), outcomes
