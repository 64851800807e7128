"""Articles from disk, and cases from articles; the same seed gives the same cases."""

from __future__ import annotations

import json
import random
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from .case import Case, Kind, Source
from .kinds import KINDS

OWN = Path(__file__).parent / "articles"
FEWEST = 4  # paragraphs; the makers need a lead and a body of three


class Clean(NamedTuple):
    """An article whose paragraphs are known to be distinct."""

    id: str
    lang: str
    paragraphs: list[str]


def read_articles(path: Path = OWN) -> list[Clean]:
    """The articles of a folder or a file, those with at least four paragraphs, in order of their names.

    `LANG-NAME.txt` is an article, a line a paragraph; `*.jsonl` has one a line, as {"id", "lang", "text"}. A name
    that does not begin with a language is taken for a language whose script has spaces.
    """
    files = sorted(path.rglob("*")) if path.is_dir() else [path]
    found = [article for file in files for article in read_file(file)]
    return [article for article in found if len(article.paragraphs) >= FEWEST]


def read_file(file: Path) -> Iterator[Clean]:
    if file.suffix == ".txt":
        lang, dash, _ = file.stem.partition("-")
        yield Clean(file.stem, lang if dash else "", lines(file.read_text(encoding="utf-8")))
    if file.suffix == ".jsonl":
        for line in file.read_text(encoding="utf-8").split("\n"):
            if line.strip():
                row = json.loads(line)
                yield Clean(row["id"], row["lang"], lines(row["text"]))


def lines(text: str) -> list[str]:
    return [line.strip() for line in text.split("\n") if line.strip()]


def make_cases(articles: Iterable[Clean], seed: int, kinds: Iterable[Kind] = KINDS) -> list[Case]:
    """Every case that the articles allow; some kinds need a long paragraph, a number or a script with spaces."""
    kinds = tuple(kinds)
    cases = []
    for article in articles:
        for kind in kinds:
            rng = random.Random(f"{seed}:{article.id}:{kind.name}")
            made = kind.make(Source(list(article.paragraphs), article.lang, rng))
            if made is not None:
                cases.append(Case(f"{article.id}--{kind.name}--{seed}", kind, made))
    return cases
