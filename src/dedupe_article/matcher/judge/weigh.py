"""What goes is weighed once more by itself: only what goes may count as misspelt, and what stays says what is a word.

A copy is judged over its whole length, but a part of it may stay. Then the misspellings of that part are words that the
output has, and those of the rest may be too few to be misspellings.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, islice, repeat
from typing import NamedTuple

from dedupe_article.matcher.alignment import Hunk, within
from dedupe_article.matcher.alignment.pairing import paired
from dedupe_article.matcher.choice import Verdict
from dedupe_article.matcher.choice.side import Passage
from dedupe_article.matcher.difference import Difference
from dedupe_article.matcher.difference.noise import BEYOND, FEWEST
from dedupe_article.matcher.page import Page
from dedupe_article.matcher.words import is_unspaced
from dedupe_article.matcher.words.slips import same_letters
from dedupe_article.matcher.words.vocabulary import became

LONG_ROW, LONGEST_ROW = 3, 4  # characters in a row, without spaces: so many are a word, and more are no slip
SINGLE = 8  # with loose matching, one word in so many may differ
NOISE = (Difference.SLIP, Difference.BEYOND)


class Going(NamedTuple):
    """A passage that goes, with the number of its verdict, the noise in it, and what else differs (`--match loose`)."""

    number: int
    passage: Passage
    hunks: Mapping[Hunk, Difference]
    others: Sequence[Hunk] = ()


class Dispute(NamedTuple):
    """What a hunk is after all, and whether loose matching must not overrule that."""

    kind: Difference
    firm: bool


ODD = Dispute(Difference.WORDS, firm=False)
Disputes = dict[int, dict[Hunk, Dispute]]
Judged = dict[tuple[int, Hunk], Dispute]


def going(number: int, verdict: Verdict, passage: Passage) -> Going:
    """A passage that goes, with its noise, and what else differs."""
    kinds = verdict.noise.kinds
    if not kinds:
        return Going(number, passage, {})
    inside = within(verdict.alignment, passage.start, passage.end)
    noise = {hunk: kind for hunk in inside if (kind := kinds[hunk]) in NOISE} if verdict.noise.noisy else {}
    others = [h for h in inside if h not in noise and h.j1 < h.j2 and kinds[h] is not Difference.DEBRIS]
    return Going(number, passage, noise, others)


def disputed(page: Page, passages: Sequence[Going]) -> Disputes:
    """The hunks of what goes that are not noise after all, by the number of the verdict, and what they are."""
    found: Disputes = {}
    if not any(one.hunks or one.others for one in passages):
        return found
    judged: Judged = {}
    every = [(copy, count(page, copy)) for copy in copies(passages)]
    few = is_few(passages, sum(differing for _, differing in every))
    for copy, differing in every:
        judged |= scanty(page, copy, differing, few=few) | crowded(page, copy)
    for (number, hunk), dispute in (judged | meaning(page, passages)).items():
        found.setdefault(number, {})[hunk] = dispute
    return found


def gone(page: Page, passages: Sequence[Going], words: set[str]) -> Counter[str]:
    """How often each of `words` stands in what goes."""
    every = chain.from_iterable(page.keys[one.passage.start : one.passage.end] for one in passages)
    return Counter(filter(words.__contains__, every))


def copies(passages: Sequence[Going]) -> Iterator[list[Going]]:
    """The passages of one copy: neighbours whose twins stand in the same order."""
    copy: list[Going] = []
    for one in sorted(passages, key=lambda one: one.passage):
        if copy and one.passage.k_start < copy[-1].passage.k_end:
            yield copy
            copy = []
        copy.append(one)
    yield copy


def crowded(page: Page, copy: Sequence[Going]) -> Judged:
    """The single words that differ in a copy that is too short for loose matching, or only one sentence."""
    others = [(one.number, hunk) for one in copy for hunk in one.others]
    length = sum(one.passage.end - one.passage.start for one in copy)
    sentences = sum(1 + len(page.inner_edges(one.passage.start, one.passage.end)) for one in copy)
    if len(others) * SINGLE <= length and sentences > 1:
        return {}
    return dict.fromkeys(others, Dispute(Difference.WORDS, firm=True))


def scanty(page: Page, copy: Sequence[Going], differing: int, *, few: bool) -> Judged:
    """The noise of a copy that is too coarse to be misspelling, or too little.

    `differing` is how many words differ in the copy; `few` says that there is too little noise in all copies together.
    """
    length = sum(one.passage.end - one.passage.start for one in copy)
    begins, ends = page.seams
    alone = not any(one.passage.start in begins or one.passage.end in ends for one in copy)
    if (few and alone and is_few(copy, differing)) or 2 * differing > length:
        return dict.fromkeys(((one.number, hunk) for one in copy for hunk in one.hunks), ODD)
    beyond = Difference.BEYOND
    coarse = [(one.number, hunk) for one in copy for hunk, kind in one.hunks.items() if kind is beyond]
    for one in copy:
        long = [row for row in rows(unspaced(page, one.hunks)) if sum(map(size, row)) >= LONG_ROW]
        coarse += [(one.number, row[0]) for row in long]
        if any(sum(map(size, row)) > LONGEST_ROW for row in long):
            return dict.fromkeys(coarse, ODD)
    return dict.fromkeys(coarse, ODD) if len(coarse) > differing // BEYOND else {}


def unspaced(page: Page, hunks: Iterable[Hunk]) -> Iterator[Hunk]:
    """The hunks that consist of characters of a script without spaces."""
    keys = page.keys
    hunks = [h for h in hunks if h[0] == h[1] or len(keys[h[0]]) == 1]  # only few are
    return (h for h in hunks if all(map(is_unspaced, keys[h[0] : h[1]])) and all(map(is_unspaced, keys[h[2] : h[3]])))


def is_few(copy: Sequence[Going], differing: int) -> bool:
    """Whether so little differs, or all in one place, that it is no misspelling."""
    return differing < FEWEST or len(list(islice(rows(hunk for one in copy for hunk in one.hunks), 2))) < 2


def count(page: Page, copy: Sequence[Going]) -> int:
    """How many words differ in a copy, except at the ends of its passages, where one may be cut off."""
    inner = [h for one in copy for h in one.hunks if h[2] != one.passage.start and h[3] != one.passage.end]
    several = [h for h in inner if h[1] - h[0] > 1 or h[3] - h[2] > 1]
    return len(inner) - len(several) + sum(differ(page.keys, h) for h in several)


def rows(hunks: Iterable[Hunk]) -> Iterator[list[Hunk]]:
    """The hunks in groups that stand right after each other."""
    row: list[Hunk] = []
    for hunk in hunks:
        if row and (hunk.i1, hunk.j1) != (row[-1].i2, row[-1].j2):
            yield row
            row = []
        row.append(hunk)
    if row:
        yield row


def meaning(page: Page, passages: Sequence[Going]) -> Judged:
    """The noise in which two words turn out to be two facts, judging by the words of the output (see `became`)."""
    known, keys = page.counts.vocabulary, page.keys
    none = known.strict.isdisjoint
    noise = [
        (one.number, hunk, ours, theirs)
        for one in passages
        for hunk in one.hunks
        if not (none(theirs := keys[hunk[0] : hunk[1]]) & none(ours := keys[hunk[2] : hunk[3]]))
    ]
    strict = [one for one in noise if any(known.is_closed(word) or known.known[word] > 1 for word in one[2])]
    if not strict:  # without such a word no meaning is another
        return {}
    known = known._replace(questioned=gone(page, passages, {word for *_, one, two in strict for word in (*one, *two)}))
    return {
        (number, hunk): Dispute(Difference.MEANING, firm=True)
        for number, hunk, ours, theirs in strict
        if len(ours) == len(theirs) and any(map(became, repeat(known), ours, theirs))
    }


def differ(keys: list[str], hunk: Hunk) -> int:
    """How many words of a hunk of noise are more than the same letters divided elsewhere."""
    return sum(size(h) for h in paired(keys, hunk) if not same_letters(keys[h.i1 : h.i2], keys[h.j1 : h.j2]))


def size(hunk: Hunk) -> int:
    """The words of the longer side."""
    return max(hunk.i2 - hunk.i1, hunk.j2 - hunk.j1)
