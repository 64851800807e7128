"""A step for datatrove pipelines: `pip install 'dedupe-article[datatrove]'`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from datatrove.pipeline.base import (  # type: ignore[import-not-found,import-untyped,unused-ignore]  # an extra
    PipelineStep,
)

from dedupe_article import reader
from dedupe_article.integrations import attempt
from dedupe_article.model import Cleaned, Failed, Settings
from dedupe_article.pipeline import DEFAULTS


class ArticleDedupe(PipelineStep):  # type: ignore[misc,unused-ignore]  # untyped without the extra
    """Collapse what each document says twice; goes between any reader and any writer, on any executor.

    A document in which passages were dropped gets `metadata[key]["dropped"]`: for each passage `start` and `end` in the
    text as it was (characters), `twin_start` and `twin_end` of what stands for it, `score` and `reason`. A document
    that fails stays as it was and gets `metadata[key]["failed"]`, the reason. All others keep their metadata.
    Statistics: `total`, `changed`, `failed`, `passages` and `characters` dropped.
    """

    type = "🫂 - DEDUPS"
    name = "📰 Article repeats"

    def __init__(self, settings: Settings = DEFAULTS, key: str = "dedupe_article") -> None:
        super().__init__()
        self.settings = settings
        self.key = key

    def run(self, data: Iterable[Any], rank: int = 0, world_size: int = 1) -> Iterator[Any]:  # noqa: ARG002 - datatrove's
        """The documents, cleaned, in order."""
        for document in data or ():
            self.stat_update("total")
            with self.track_time():
                self.clean(document)
            self.update_doc_stats(document)
            yield document

    def clean(self, document: Any) -> None:
        """Clean one document, count it, and say in its metadata what was done."""
        result = attempt(document.text, self.settings)
        if isinstance(result, Failed):
            self.stat_update("failed")
            document.metadata[self.key] = {"failed": result.reason}
            return
        if result.dropped:
            document.metadata[self.key] = {"dropped": dropped(result)}
            self.stat_update("passages", value=len(result.dropped), unit="doc")
            self.stat_update("characters", value=sum(cut.end - cut.start for cut in result.cuts), unit="doc")
        if result.text != document.text:
            self.stat_update("changed")
            document.text = result.text


def dropped(cleaned: Cleaned) -> list[dict[str, int | float | str]]:
    """The dropped passages of an article, in offsets of the text that was handed over."""
    passages = reader.source_spans(cleaned.article, [repeat.span for repeat in cleaned.dropped])
    twins = reader.source_spans(cleaned.article, [repeat.twin for repeat in cleaned.dropped])
    return [
        {
            "start": passage.start,
            "end": passage.end,
            "twin_start": twin.start,
            "twin_end": twin.end,
            "score": repeat.score,
            "reason": repeat.reason,
        }
        for passage, twin, repeat in zip(passages, twins, cleaned.dropped, strict=True)
    ]
