"""Articles from disk, and cases from articles; the same seed gives the same cases."""

from __future__ import annotations

import json
import random
import sys
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

    `LANG-NAME.txt` is an article, a line a paragraph; `*.jsonl` has one a line, as {"id", "lang", "text"}, of which the
    text alone is needed. Where no language is told, it is taken for one whose script has spaces. A file that is not
    UTF-8 is passed over and named.
    """
    files = sorted(path.rglob("*")) if path.is_dir() else [path]
    found = [article for file in files for article in read_file(file)]
    return [article for article in found if len(article.paragraphs) >= FEWEST]


def read_file(file: Path) -> Iterator[Clean]:
    if file.suffix not in (".txt", ".jsonl") or not file.is_file():
        return
    try:
        text = file.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        print(f"{file}: passed over, as it is not UTF-8", file=sys.stderr)
        return
    if file.suffix == ".txt":
        lang, dash, _ = file.stem.partition("-")
        yield Clean(file.stem, lang if dash else "", lines(text))
        return
    for number, line in enumerate(text.split("\n"), 1):
        row = json.loads(line) if line.strip() else {}
        if isinstance(row.get("text"), str):
            yield Clean(str(row.get("id", f"{file.stem}-{number}")), row.get("lang") or "", lines(row["text"]))


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
