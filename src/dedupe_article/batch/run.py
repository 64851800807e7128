"""Run over many files and give back what came of each, in the order of the tasks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dedupe_article.batch.tasks import Item
from dedupe_article.batch.work import Done, Plan, Task, clean_file
from dedupe_article.files.walk import Skipped
from dedupe_article.model import Failed

Result = Done | Failed | Skipped


def run(items: Iterable[Item], plan: Plan) -> Iterator[Result]:
    """What came of every item, in their order."""
    for item in items:
        yield clean_file(item, plan) if isinstance(item, Task) else item
