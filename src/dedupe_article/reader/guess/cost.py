"""How likely a reading of some bytes is: what its characters beyond ASCII cost in nats, each where it stands.

The cost of a text is minus the logarithm of its probability under a simple model: pairs of letters as its language has
them, ideographs by how common they are, other marks by their neighbours. Readings of the same bytes can be compared.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import pairwise
from math import inf, log
from typing import NamedTuple

from dedupe_article.reader.guess.letters import Language, languages, script
from dedupe_article.reader.guess.symbols import symbol_cost

CAPITAL_INSIDE = 7.0
ALL_CAPITALS = 0.7
TWO_SCRIPTS = 9.0
UNKNOWN_LETTER = 6.0
FOREIGN = 6.0
FOREIGN_PAIR = 12.0
UNKNOWN_ANYWHERE = 16.0
NEW_PAIR = 3.0
# A text of any language may hold a page of English or markup: letters of ASCII count against it up to here.
MOST_ABSENT = 12.0
TRIED_LANGUAGES = 6


class Part(NamedTuple):
    """What a character is in a pair: its letter in lower case or `_`, its script, and whether it is small or large."""

    letter: str
    script: str
    small: bool
    large: bool


# As the Unicode names of their characters begin.
IDEOGRAPHS = frozenset(("cjk", "hiragana", "katakana", "hangul", "katakana-hiragana", "halfwidth", "fullwidth"))

Pairs = list[tuple[str, int]]


@cache
def part(mark: str) -> Part:
    """The part that `mark` plays in a pair of letters; ideographs play none."""
    kind = script(mark)
    if not kind or kind in IDEOGRAPHS:
        return Part("_", "", False, False)
    return Part(mark.lower()[0], kind, mark.islower(), mark.isupper())


class Trial(NamedTuple):
    """A text to be costed: how often it has each mark beyond ASCII, and each pair of neighbours that includes one.

    `plain` is the number of ASCII letters around it. Once the cost is above `limit`, how far above does not matter.
    """

    text: str
    counts: Mapping[str, int]
    pairs: Iterable[tuple[str, str, int]]
    plain: float
    limit: float


def trial(text: str, plain: float, limit: float = inf) -> Trial:
    """A text to be costed, counted from itself."""
    text = f" {text} "
    counts = {mark: count for mark, count in Counter(text).items() if mark > "\x7f"}
    pairs = [(*pair, n) for pair, n in Counter(pairwise(text)).items() if pair[0] > "\x7f" or pair[1] > "\x7f"]
    return Trial(text, counts, pairs, plain, limit)


def cost(it: Trial) -> float:
    """What the letters and symbols of a text cost; ideographs are left to `ideographs_cost`."""
    symbols = [mark for mark in it.counts if not script(mark)]
    total = sum(symbol_cost(*trio) for trio in symbols_in(it.text, symbols))
    letters = {mark: count for mark, count in it.counts.items() if part(mark).letter != "_"}
    if letters and total < it.limit:
        total += letters_cost(letters, it, it.limit - total)
    return total


def symbols_in(text: str, marks: Iterable[str]) -> Iterator[tuple[str, str, str]]:
    """Each of the marks in `text`, between its neighbours."""
    for mark in marks:
        at = text.find(mark)
        while at >= 0:
            yield text[at - 1], mark, text[at + 1]
            at = text.find(mark, at + 1)


def letters_cost(letters: Mapping[str, int], it: Trial, limit: float) -> float:
    """What the letters beyond ASCII cost, as the language has them that fits best."""
    total, pairs = fold(it.pairs)
    if total > limit:
        return total
    folded: Counter[str] = Counter()
    kinds: Counter[str] = Counter()
    for mark, count in letters.items():
        folded[part(mark).letter] += count
        kinds[part(mark).script] += count
    known = languages().get(max(kinds, key=kinds.__getitem__), ())
    if not known:
        return total + UNKNOWN_LETTER * sum(letters.values()) + MOST_ABSENT
    fitting = sorted((-sum(map(folded.__getitem__, folded.keys() & one.letters)), one) for one in known)
    best = limit - total
    for _, one in fitting[:TRIED_LANGUAGES]:
        best = min(best, language_cost(one, pairs, it.plain, best))
    return total + best


def fold(neighbours: Iterable[tuple[str, str, int]]) -> tuple[float, Pairs]:
    """The pairs of neighbours as languages know them, and what is odd about them in any language."""
    odd = 0.0
    pairs: Pairs = []
    for first, second, count in neighbours:
        one, two = part(first), part(second)
        if one.script and two.script:
            odd += count * neighbour_cost(one, two)
        pair = one.letter + two.letter
        if not pair.isascii():
            pairs.append((pair, count))
    return odd, pairs


def neighbour_cost(one: Part, two: Part) -> float:
    """What it costs that one letter follows another, whatever the language: a capital inside a word, two scripts."""
    other = TWO_SCRIPTS if one.script != two.script else 0.0
    if not two.large:
        return other
    return other + (ALL_CAPITALS if one.large else CAPITAL_INSIDE if one.small else 0.0)


def language_cost(language: Language, pairs: Pairs, plain: float, limit: float) -> float:
    """What the pairs cost in a language, and that so many letters of ASCII stand around them; `limit` if more."""
    total = min(MOST_ABSENT, -plain * log(max(1 - language.share, 0.05)))
    known = language.pairs
    for pair, count in pairs:
        total += count * (known.get(pair) or new_pair_cost(pair, known))
        if total >= limit:
            return limit
    return total


def new_pair_cost(pair: str, known: dict[str, float]) -> float:
    """What a pair costs that the language does not have, or too seldom to be counted."""
    first, second = pair[0], pair[1]
    if second < "\x80":
        return 5.5 if "." + first in known else 2.5
    return known["." + second] + NEW_PAIR if "." + second in known else foreign_cost(pair)


@cache
def foreign_cost(pair: str) -> float:
    """What a pair costs whose second letter the language lacks: it may stand in a name from a language that has it."""
    known = [one for group in languages().values() for one in group if pair[1] in one.letters]
    if not known:
        return UNKNOWN_ANYWHERE
    return min([FOREIGN_PAIR, *(FOREIGN + one.pairs[pair] for one in known if pair in one.pairs)])
