"""Records of articles in words that were made up, every second one with its body twice."""

from __future__ import annotations

import json
import random
from pathlib import Path

SYLLABLES = [consonant + vowel for consonant in "bdklmnrst" for vowel in "aeio"]


def paragraphs(number: int) -> list[str]:
    """The paragraphs of an article; no two articles share a sentence."""
    chance = random.Random(number)
    words = ["".join(chance.choices(SYLLABLES, k=chance.randrange(1, 5))) for _ in range(400)]

    def sentence() -> str:
        return " ".join(chance.choices(words, k=chance.randrange(6, 20))).capitalize() + "."

    return [" ".join(sentence() for _ in range(chance.randrange(1, 5))) for _ in range(8)]


def article(number: int) -> str:
    """An article; with an odd number, one whose body stands twice behind the lead."""
    lead, *body = paragraphs(number)
    return "\n\n".join([lead, *body, *body] if number % 2 else [lead, *body])


def records(count: int) -> list[dict[str, object]]:
    """Records of articles, with keys beside the text."""
    return [{"id": f"n{at}", "source": f"https://example.org/{at}", "text": article(at)} for at in range(count)]


def shards(folder: Path, rows: list[dict[str, object]], count: int) -> None:
    """Write the records to `count` files of JSON Lines."""
    folder.mkdir()
    for at in range(count):
        lines = "".join(json.dumps(row) + "\n" for row in rows[at::count])
        (folder / f"{at:03}.jsonl").write_text(lines)
