"""Law 2: every dropped passage leaves its twin."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

from dedupe_article.laws.passage import Odd, shorten, split
from dedupe_article.model import LawBroken, Repeat, Settings, Span

HEAD = 300  # characters of a passage that are looked at first, some 50 words


class Way(NamedTuple):
    """From offsets in the text to those in the output: where the cuts start, and how much is gone up to their ends."""

    cuts: Sequence[Span]
    starts: list[int]
    gone: list[int]

    def place(self, offset: int) -> int:
        """Where the output has what stands at `offset` in the text, or if that was cut, what follows the cut."""
        number = bisect_right(self.starts, offset)
        if not number:
            return offset
        return offset - self.gone[number - 1] + max(0, self.cuts[number - 1].end - offset)


def check_twins(text: str, output: str, dropped: Sequence[Repeat], cuts: Sequence[Span], settings: Settings) -> None:
    """Each dropped passage says what its twin says, and the twin is in the output. Raises `LawBroken`."""
    way = Way(cuts, [cut.start for cut in cuts], list(accumulate(cut.end - cut.start for cut in cuts)))
    odd: list[Odd] = []
    broken: list[LawBroken] = []
    for repeat in dropped:
        passage = text[repeat.span.start : repeat.span.end]
        start, end = repeat.twin
        twin = output[way.place(start) : way.place(end)] if 0 <= start < end <= len(text) else ""
        if not twin.strip():
            message = f"law 2: the twin of the dropped passage {shorten(passage)} is not in the output"
            broken.append(LawBroken(message, doubts={repeat.span: "its twin is not in the output"}))
        elif not _same(passage, twin):
            odd.append(Odd(repeat, passage, twin))
    if odd:
        from dedupe_article.laws.copies import broken_copies  # noqa: PLC0415 - only for passages that differ

        broken += broken_copies(odd, output, settings)
    if broken:
        raise LawBroken(str(broken[0]), doubts={span: why for one in broken for span, why in one.doubts.items()})


def _same(passage: str, twin: str) -> bool:
    """Whether two passages are the same but for spacing and letter case, which settles most of them quickly."""
    if passage == twin or passage.replace("\n", " ") == twin.replace("\n", " "):
        return True  # most differ in line breaks at most, and one character is found much sooner than two
    if _differ(passage[:HEAD], twin[:HEAD]):
        return False  # as nearly all misspelt ones
    if _on_one_line(passage) == _on_one_line(twin):
        return True
    ours, theirs = split(passage), split(twin)
    return len(ours) == len(theirs) and _same_tokens(ours, theirs)


def _differ(head: str, other: str) -> bool:
    """Whether two passages surely begin with different words; the last word of each head may be cut off."""
    return "-\n" not in head + other and not _same_tokens(head.split()[:-1], other.split()[:-1])


def _same_tokens(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """Whether two rows of tokens are the same but for letter case, as far as both go."""
    return all(one.casefold() == other.casefold() for one, other in zip(ours, theirs, strict=False) if one != other)


def _on_one_line(passage: str) -> str:
    """The passage on one line; a word with a hyphen at the end of a line is joined to what follows."""
    if "-\n" in passage:
        passage = re.sub(r"(?<=\w-)\n(?=\w)", "", passage)
    return passage.replace("\n\n", " ").replace("\n", " ")
