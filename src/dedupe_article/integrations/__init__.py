"""The same cleaning inside the engines that people run over a corpus; each engine's module needs its extra.

`datatrove`   `ArticleDedupe`, a pipeline step
`ray`         `ArticleDedupe`, a function for `map_batches`
"""

from __future__ import annotations

from dedupe_article.model import Cleaned, DedupeError, Failed, Settings
from dedupe_article.pipeline import clean_article


def attempt(text: str, settings: Settings) -> Cleaned | Failed:
    """The cleaned record, or why it stays as it is; one bad record never ends a run over a corpus."""
    try:
        return clean_article(text, settings)
    except (DedupeError, UnicodeEncodeError) as error:
        return Failed("", str(error))
