"""What stands a third time and goes as well, though its twin goes, or though a larger copy needs it."""

from __future__ import annotations

from array import array
from collections.abc import Container, Sequence
from typing import NamedTuple

from dedupe_article.matcher.choice.glued import SEVERAL
from dedupe_article.matcher.choice.side import Passage, overlaps
from dedupe_article.matcher.choice.verdicts import Verdicts
from dedupe_article.matcher.design import may_be_shaped, shaped, shapes
from dedupe_article.matcher.judge.stutters import verdict
from dedupe_article.matcher.page import Page
from dedupe_article.matcher.page.edges import PARAGRAPH
from dedupe_article.model import Span

Going = tuple[int, Passage]


class Claims(NamedTuple):
    """Which words go, each with the number of its passage from 1 on, and which have to stay for those."""

    gone: list[Passage]
    owners: array[int]
    twins: bytearray

    def add(self, passage: Passage) -> None:
        """Let one more passage go."""
        start, end, k_start, k_end = passage
        self.gone.append(passage)
        self.owners[start:end] = array("I", [len(self.gone)]) * (end - start)
        self.twins[k_start:k_end] = b"\1" * (k_end - k_start)

    def allow(self, passage: Passage) -> bool:
        """Whether nothing of a passage goes or has to stay, and its twin stays."""
        start, end, k_start, k_end = passage
        return not (any(self.owners[start:end]) or 1 in self.twins[start:end] or any(self.owners[k_start:k_end]))


def thirds(
    page: Page, verdicts: Verdicts, passages: Sequence[Going], held: Sequence[Span], points: Container[int]
) -> list[Going]:
    """What goes to the letter beside `passages`, which go already, for a twin that stays.

    None of `held` does, nothing by the verdicts on `points` of an article, and nothing that repeats by design.
    """
    asking = [(number, one) for number, judged in verdicts.going() for one in judged.plan.passages]
    if len(asking) == len(passages):  # all of them go, as in most articles
        return []
    claims = Claims([], array("I", [0]) * len(page.keys), bytearray(len(page.keys)))
    for _, known in passages:
        claims.add(known)
    design, going = None, list[Going]()
    for asked in [one for number, one in asking if number not in points]:
        if not (claims.owners[asked.k_start] or claims.twins[asked.start]):  # most go, or stay for other reasons
            continue
        if overlaps(page, asked, held) or page.keys[asked.start : asked.end] != page.keys[asked.k_start : asked.k_end]:
            continue
        found = led_on(page, asked, claims) or turned(page, asked, claims)
        if found and claims.allow(found) and not overlaps(page, found, held):
            design, judged = design or shapes(page, verdicts), verdict(page, found)
            if not may_be_shaped(page, judged) or shaped(page, design, judged) is judged:
                claims.add(found)
                going.append((verdicts.append(judged), found))
    return going


def led_on(page: Page, passage: Passage, claims: Claims) -> Passage | None:
    """A passage whose twin goes itself, with the twin of that one instead, if that is no poorer."""
    start, end, k_start, k_end = passage
    if not claims.owners[k_start]:
        return None
    there = claims.gone[claims.owners[k_start] - 1]
    at = there.k_start + k_start - there.start
    to = at + end - start
    if k_end > there.end or to > len(page.keys):
        return None
    if page.edges[at] < page.edges[start] or page.edges[to] < page.edges[end]:
        return None
    return Passage(start, end, at, to) if page.keys[start:end] == page.keys[at:to] else None


def turned(page: Page, passage: Passage, claims: Claims) -> Passage | None:
    """Of a passage that has to stay amid others for a larger copy: its twin, amid that copy, if that is no better.

    Both are the same whole paragraphs, but for a break or two.
    """
    start, end, k_start, k_end = passage
    before, behind = claims.twins[max(start - 1, 0) : start], claims.twins[end : end + 1]
    if k_start <= start or 0 in claims.twins[start:end] or not any(before + behind):
        return None
    if not (claims.owners[k_start - 1] and all(claims.owners[k_end : k_end + 1])):
        return None
    if any(page.edges[word] != PARAGRAPH for word in passage):
        return None
    ours, theirs = (page.edges.count(PARAGRAPH, *side) for side in ((start + 1, end), (k_start + 1, k_end)))
    here, there = (page.text[slice(*page.span(*side))].split() for side in ((start, end), (k_start, k_end)))
    return Passage(k_start, k_end, start, end) if here == there and theirs - ours < SEVERAL else None
