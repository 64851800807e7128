"""The verdicts on the copies of a text, packed, since a large text may have one for each paragraph."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator
from itertools import chain

from dedupe_article.matcher.alignment import Alignment, Hunk
from dedupe_article.matcher.choice import Verdict
from dedupe_article.matcher.choice.side import Kin, Passage, Plan, Stay
from dedupe_article.matcher.difference import GRAVITY
from dedupe_article.matcher.difference.noise import SILENT, Noise
from dedupe_article.model import Rule

RULES, KIN = list(Rule), list(Kin)
NUMBERS = {one: number for kinds in (RULES, KIN, GRAVITY) for number, one in enumerate(kinds)}
NOWHERE = (0, 0, 0, 0)  # in place of a hunk: no hunk is empty on both sides
HEAD, HUNK, PASSAGE, STAY = 9, 5, 4, 7  # how many numbers the head of a verdict takes, and each of the others
KEPT, NOISY = 1, 2  # how much of its noise is kept
LONG = 40  # hunks, passages and stays: a verdict with more is asked for so often that it is not packed,
FEW = 100  # and nor are the first ones, all that most articles have: unpacking would take 4 % of their time


class Verdicts:
    """Verdicts in their order, known by their numbers.

    Where they are many, each is stored as numbers (120 bytes, as a value 800 and more) and made anew whenever it is
    asked for. Of its noise only the kinds of its hunks are kept, and if nothing goes not even these: nobody asks for
    more.
    """

    def __init__(self, verdicts: Iterable[Verdict]) -> None:
        self.numbers = array("i")
        self.places = array("I")
        self.weights = array("d")
        self.whole: dict[int, Verdict] = {}
        for verdict in verdicts:
            self.append(verdict)

    def __iter__(self) -> Iterator[Verdict]:
        return map(self.__getitem__, range(len(self.places)))

    def append(self, verdict: Verdict) -> int:
        """One more verdict; its number."""
        number = len(self.places)
        self.places.append(0)
        self.weights.append(0.0)
        self[number] = verdict
        return number

    def going(self) -> Iterator[tuple[int, Verdict]]:
        """The verdicts by which something goes, each with its number."""
        return ((number, self[number]) for number, weight in enumerate(self.weights) if weight)

    def __setitem__(self, number: int, verdict: Verdict) -> None:
        (*_, hunks), (passages, stays, weight, _) = verdict.alignment, verdict.plan
        self.weights[number] = weight
        verdict = verdict if passages else verdict._replace(noise=SILENT)
        if number < FEW or len(hunks) + len(passages) + len(stays) > LONG:
            self.whole[number] = verdict
        else:
            self.whole.pop(number, None)
            self.places[number] = len(self.numbers)
            self.numbers.extend(packed(verdict))

    def __getitem__(self, number: int) -> Verdict:
        if number in self.whole:
            return self.whole[number]
        place = self.places[number]
        i, i_end, j, j_end, kin, kept, *counts = self.numbers[place : place + HEAD]
        stops = [place := place + HEAD]
        stops += [place := place + size * count for size, count in zip((HUNK, PASSAGE, STAY), counts, strict=True)]
        hunks = parted(self.numbers[stops[0] : stops[1]], HUNK)
        passages = parted(self.numbers[stops[1] : stops[2]], PASSAGE)
        stays = parted(self.numbers[stops[2] : stops[3]], STAY)
        alignment = Alignment(i, i_end, j, j_end, tuple(Hunk(*numbers[:4]) for numbers in hunks))
        going, staying = tuple(map(Passage._make, passages)), tuple(stay(*one) for one in stays)
        plan = Plan(going, staying, self.weights[number], KIN[kin])
        return Verdict(alignment, noise(alignment.hunks, [one[4] for one in hunks], kept), plan)


def packed(verdict: Verdict) -> Iterable[int]:
    """The numbers of a verdict: the ends of its sides, their kin, how much of each there is, and then all of that."""
    (*ends, hunks), (kinds, noisy, _, firm, _), (passages, stays, _, kin) = verdict
    kept = (KEPT + noisy if passages else 0, len(hunks), len(passages), len(stays))
    differing = ((*hunk, 2 * NUMBERS[kinds[hunk]] + (hunk in firm) if kinds else 0) for hunk in hunks)
    staying = ((start, end, NUMBERS[rule], *(hunk or NOWHERE)) for start, end, rule, hunk in stays)
    return chain(ends, (NUMBERS[kin],), kept, *differing, *passages, *staying)


def noise(hunks: tuple[Hunk, ...], numbers: list[int], kept: int) -> Noise:
    """The noise of hunks, from the number of each; the votes have been counted."""
    if not kept:
        return SILENT
    kinds = {hunk: GRAVITY[number // 2] for hunk, number in zip(hunks, numbers, strict=True)}
    firm = frozenset(hunk for hunk, number in zip(hunks, numbers, strict=True) if number % 2)
    return Noise(kinds, kept == NOISY, 0.0, firm)


def parted(numbers: array[int], size: int) -> list[array[int]]:
    """The numbers in groups of `size`."""
    return [numbers[at : at + size] for at in range(0, len(numbers), size)]


def stay(start: int, end: int, rule: int, *hunk: int) -> Stay:
    """A stay, from its numbers."""
    return Stay(start, end, RULES[rule], Hunk(*hunk) if hunk != NOWHERE else None)
