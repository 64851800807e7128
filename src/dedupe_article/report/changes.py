"""Where the output differs from the source: what normalisation and the cuts did, as one list of changes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from dedupe_article.model import Cleaned, Edit, Span


class Change(NamedTuple):
    """`source[start:end]` stands in the output as `output[begin:finish]`; between changes the two are the same."""

    start: int
    end: int
    begin: int
    finish: int


class Run(NamedTuple):
    """A stretch that both sides share: its start in either, and its length."""

    source: int
    output: int
    length: int


class Way(NamedTuple):
    """A source, its output, and the changes between them, in order and apart."""

    source: str
    output: str
    changes: tuple[Change, ...]


def way(cleaned: Cleaned) -> Way:
    """How the source became the output: by the edits and the cuts."""
    source = cleaned.article.source
    kept = list(uncut(unedited(len(source), cleaned.article.edits), cleaned.cuts))
    return Way(source, cleaned.text, tuple(between(kept, len(source), len(cleaned.text))))


def unedited(length: int, edits: Sequence[Edit]) -> Iterator[Run]:
    """The stretches of a source of `length` that `edits` leave alone, and where they stand in the text."""
    source = output = 0
    for edit in edits:
        yield Run(source, output, edit.start - source)
        output += edit.start - source + len(edit.replacement)
        source = edit.end
    yield Run(source, output, length - source)


def uncut(runs: Iterable[Run], cuts: Sequence[Span]) -> Iterator[Run]:
    """What is left of `runs` when `cuts` (sorted spans of the side `output`) are taken out."""
    index = removed = 0
    for source, text, length in runs:
        at, stop = text, text + length
        while at < stop:
            cut = cuts[index] if index < len(cuts) else Span(stop, stop + 1)
            until = min(stop, max(at, cut.start))
            if until > at:
                yield Run(source + at - text, at - removed, until - at)
            if cut.end > stop:
                break
            at = max(at, cut.end)
            removed += cut.end - cut.start
            index += 1


def between(runs: list[Run], length: int, size: int) -> Iterator[Change]:
    """The changes between shared stretches of a source of `length` and an output of `size` characters."""
    end = finish = 0
    for run in [*runs, Run(length, size, 0)]:
        if run.source > end or run.output > finish:
            yield Change(end, run.source, finish, run.output)
        end, finish = run.source + run.length, run.output + run.length


def width(text: str) -> int:
    """Bytes of a text as UTF-8."""
    return len(text) if text.isascii() else len(text.encode("utf-8", "surrogatepass"))
