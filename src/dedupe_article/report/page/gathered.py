"""What the entries of a run amount to, in memory that does not grow with the number of files."""

from __future__ import annotations

import heapq
import json
from collections import Counter
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import Any, NamedTuple

Entry = dict[str, Any]

# The page shows at most so many articles, and so many names that need no more than a line: Chromium opens 2,000
# articles of 6 kB (54 MB of page) in five seconds.
MOST = 2_000


@dataclass(slots=True)
class Sum:
    """What a folder, or the whole run, amounts to. Sizes are in bytes of the files as they were."""

    articles: int = 0
    cleaned: int = 0
    passages: int = 0
    dropped: int = 0
    near: int = 0
    size: int = 0
    patterns: Counter[str] = field(default_factory=Counter)

    @property
    def share(self) -> float:
        """The share of the articles from which something was dropped."""
        return self.cleaned / self.articles if self.articles else 0.0

    def add(self, entry: Entry) -> None:
        """Count the entry of one article."""
        counts = entry["counts"]
        self.cleaned += counts["dropped"] > 0
        self.passages += counts["dropped"]
        self.dropped += counts["bytes"]
        self.near += counts["near"]
        self.patterns.update(repeat["pattern"] for repeat in entry["dropped"])


class Article(NamedTuple):
    """An article on the page: its rank among the others, its row in the table, and its entry as it came."""

    rank: tuple[int, int, int]
    row: Entry
    line: str

    @property
    def entry(self) -> Entry:
        """The whole entry; 2,000 of them at once would take ten times the memory of their lines."""
        found: Entry = json.loads(self.line)
        return found


class Names:
    """The first names of many, and how many there are."""

    def __init__(self) -> None:
        self.count = 0
        self.first: list[Entry] = []

    def add(self, entry: Entry) -> None:
        """Count a name, and keep it if it is one of the first."""
        self.count += 1
        if len(self.first) < MOST:
            self.first.append(entry)


class Gathered:
    """The sums of a run, its articles with most dropped, and the names of the others."""

    def __init__(self) -> None:
        self.total = Sum()
        self.folders: dict[str, Sum] = {}
        self.tidied, self.unchanged, self.failed = Names(), Names(), Names()
        self.articles: list[Article] = []
        self.shown = 0
        self.about: Entry = {}

    def add(self, line: str) -> None:
        """One more entry; there are none with splices among those of a page."""
        entry: Entry = json.loads(line)
        self.about = self.about or entry
        if entry["state"] == "failed":
            self.failed.add({"name": name(entry), "trouble": entry["trouble"]})
        elif "records" in entry:
            self.count(entry, entry["records"]["records"] - entry["records"]["odd"])  # an odd one holds no text
        else:
            self.count(entry, int(entry["type"] == "file"))
            self.add_article(entry, line)

    def count(self, entry: Entry, articles: int) -> None:
        """Add to the sums; a file of records counts its articles in its last entry, and each of them in its own."""
        for total in (self.total, self.folders.setdefault(folder(entry), Sum())):
            total.articles += articles
            total.size += entry.get("bytes", {}).get("before", 0)
            if "counts" in entry:
                total.add(entry)

    def add_article(self, entry: Entry, line: str) -> None:
        """Keep what the page shows of one article."""
        counts = entry["counts"]
        if not counts["dropped"] and not counts["near"]:
            (self.tidied if entry["state"] == "changed" else self.unchanged).add({"name": name(entry)})
            return
        self.shown += 1
        rank = (counts["bytes"], counts["near"], -self.shown)
        row = {
            "name": name(entry),
            "counts": counts,
            "share": counts["characters"] / max(1, entry["characters"]["before"]),
            "pattern": entry["dropped"][0]["pattern"] if entry["dropped"] else "",
        }
        keep = heapq.heappush if len(self.articles) < MOST else heapq.heappushpop
        keep(self.articles, Article(rank, row, line))

    def closed(self) -> Entry:
        """All that the template puts on the page."""
        many = self.total.articles > MOST
        articles = sorted(self.articles, reverse=True)
        return {
            "total": self.total,
            "about": self.about,
            "patterns": self.total.patterns.most_common(),
            "folders": sorted(self.folders.items(), key=lambda one: (-one[1].dropped, one[0])),
            "articles": [article for article in articles if article.row["counts"]["dropped"] or not many],
            "left_out": self.shown - len(articles),
            "tidied": self.tidied,
            "unchanged": self.unchanged,
            "failed": self.failed,
            "many": many,
        }


def name(entry: Entry) -> str:
    """The name of an article: its path, and the line and field in a file of records."""
    record = entry.get("record")
    return f"{entry['path']}:{record['place']} ({record['field']})" if record else str(entry["path"])


def folder(entry: Entry) -> str:
    """The folder, or the file of records, in which an article stands."""
    if "record" in entry or "records" in entry:
        return str(entry["path"])
    return str(PurePath(entry["path"]).parent)
