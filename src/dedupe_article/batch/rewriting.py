"""Put new contents in the places of their files, each once the report has it, so that there is always a way back."""

from __future__ import annotations

import os
from collections.abc import Callable

from dedupe_article.batch.work import Done
from dedupe_article.files.replacement import NotReplaced, Replacement, sync_folder
from dedupe_article.model import Failed


class Rewriter:
    """Rewrites files one after the other, and syncs each folder to the disk when files of the next one come."""

    def __init__(self) -> None:
        self.folder: str | None = None

    def __enter__(self) -> Rewriter:
        return self

    def __exit__(self, *error: object) -> None:
        self.enter(None)

    def rewrite(self, done: Done, new: Replacement, tell: Callable[[], object]) -> Done | Failed:
        """Let `new` take its place when `tell` has told of it; where `tell` raises, the file stays as it was."""
        try:
            step(new.compare)
            tell()
            self.enter(os.path.dirname(new.path))
            step(new.replace)
        except NotReplaced as error:
            return Failed(done.name, str(error))
        finally:
            new.discard()
        return done._replace(new=None, told=done.told._replace(entries=()))

    def enter(self, folder: str | None) -> None:
        """Go on to another folder."""
        if self.folder not in (None, folder):
            sync_folder(self.folder or "")
        self.folder = folder


def step(take: Callable[[], object]) -> None:
    """Take a step of a replacement. Raises `NotReplaced`."""
    try:
        take()
    except OSError as error:  # the file or what was to replace it was taken away
        raise NotReplaced(f"could not be replaced ({error.strerror}); it was left alone, run again") from None
