"""A function for Ray Data: `pip install 'dedupe-article[ray]'`."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from logging import getLogger
from typing import Any

from dedupe_article.integrations import attempt
from dedupe_article.model import Failed, Settings
from dedupe_article.pipeline import DEFAULTS


class ArticleDedupe:
    """Collapse what each row of a column says twice; every other column and the schema stay.

    Give `batch_format="pyarrow"` to `map_batches`: Ray's other formats (NumPy, its default, and pandas) are taken as
    well, but turning rows into those and back may change the types of other columns. A null stays null; a row that
    fails stays as it was, and a warning is logged.

        dataset.map_batches(ArticleDedupe, fn_constructor_kwargs={"column": "body"}, batch_format="pyarrow",
                            concurrency=8)
    """

    def __init__(self, column: str = "text", settings: Settings = DEFAULTS) -> None:
        self.column = column
        self.settings = settings

    def __call__(self, batch: Any) -> Any:
        """The batch, in its own format, with the column cleaned."""
        if isinstance(batch, dict):
            return {**batch, self.column: as_array(self.clean(batch[self.column]))}
        if hasattr(batch, "assign"):
            return batch.assign(**{self.column: self.clean(batch[self.column])})
        at = batch.schema.get_field_index(self.column)
        if at < 0:
            raise KeyError(self.column)
        field = batch.schema.field(at)
        texts = self.clean(batch.column(at).to_pylist())
        return batch.set_column(at, field, import_module("pyarrow").array(texts, field.type))

    def clean(self, texts: Iterable[object]) -> list[object]:
        """The texts, cleaned; what is no text stays."""
        return [self.clean_text(text) if isinstance(text, str) else text for text in texts]

    def clean_text(self, text: str) -> str:
        """One text, cleaned, or as it was if it fails."""
        result = attempt(text, self.settings)
        if isinstance(result, Failed):
            getLogger(__name__).warning("a row stays as it was: %s", result.reason)
            return text
        return result.text


def as_array(values: list[object]) -> Any:
    """The values as a one-dimensional NumPy array, as Ray wants them."""
    return import_module("numpy").array(values, dtype=object)
