"""`python -m tests.quality`: the table of quality, over the project's articles or over anyone's own."""

from __future__ import annotations

import argparse
import importlib
import sys
import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from dedupe_article import Match, Settings, clean

from .build import OWN, make_cases, read_articles
from .case import Case, Kind
from .kinds import KINDS, LOOSE
from .peers import PEERS, write_peers
from .score import Cleaner, Score, by_kind, measure, outputs_of, table


def main() -> None:
    words = parser().parse_args()
    articles = read_articles(words.articles)
    if not articles:
        sys.exit(f"{words.articles}: no article of four paragraphs or more; give LANG-NAME.txt or *.jsonl files")
    cases = [case for seed in words.seed for case in make_cases(articles, seed, words.only)]
    if words.peers:
        from .rivals import RIVALS  # noqa: PLC0415 - packages that nothing else needs

        print(write_peers(cases, PEERS + RIVALS), end="")
        return
    match = Match(words.match)
    start = time.perf_counter()
    outputs = outputs_of(cases, cleaner(words.function, match))
    seconds = time.perf_counter() - start
    scores = [measure(case, output) for case, output in zip(cases, outputs, strict=True)]
    print(table(by_kind(cases, scores), LOOSE if match is Match.LOOSE else {}))
    print(f"{len(articles)} articles, {len(cases)} cases, {seconds:.1f} s", file=sys.stderr)
    if words.failures:
        save_failures(words.failures, cases, outputs, scores)


def parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(prog="python -m tests.quality", description=__doc__)
    made.add_argument(
        "--articles", type=Path, default=OWN, help="folder or file: LANG-NAME.txt, *.jsonl (id, lang, text)"
    )
    made.add_argument("--seed", type=int, nargs="+", default=[1], help="one table over the cases of all these seeds")
    made.add_argument("--only", type=kinds_of, default=KINDS, metavar="KINDS", help="kinds, with commas between")
    made.add_argument("--match", choices=[match.value for match in Match], default=Match.CAREFUL.value)
    made.add_argument("--peers", action="store_true", help="compare with other ways, and put that into the README")
    made.add_argument("--function", help="score another cleaner, package.module:callable, text in and text out")
    made.add_argument(
        "--failures", type=Path, help="write input, expected text and output of each miss into this folder"
    )
    return made


def kinds_of(names: str) -> list[Kind]:
    """The kinds of these names, in the order of the table."""
    wanted = set(names.split(","))
    if unknown := wanted - {kind.name for kind in KINDS}:
        known = ", ".join(kind.name for kind in KINDS)
        raise argparse.ArgumentTypeError(f"no kind {', '.join(sorted(unknown))}; there are {known}")
    return [kind for kind in KINDS if kind.name in wanted]


def cleaner(function: str | None, match: Match) -> Cleaner:
    """The function to score: ours with this setting, or the one that is named."""
    if function is None:
        return partial(clean, settings=Settings(match=match))
    module, _, name = function.partition(":")
    found: Cleaner = getattr(importlib.import_module(module), name)
    return found


def save_failures(folder: Path, cases: Sequence[Case], outputs: Sequence[str], scores: Sequence[Score]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for case, output, score in zip(cases, outputs, scores, strict=True):
        if not score.passed:
            for name, text in (("in", case.made.text), ("expected", case.made.expected), ("out", output)):
                (folder / f"{case.id}.{name}.txt").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
