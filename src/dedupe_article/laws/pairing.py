"""Which word stands for which where two passages differ, judged by their letters."""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz.distance import OSA

from dedupe_article.laws.align import Stretch, TooDifferentError

# Words of one side times words of the other that are paired (some 20 ms); more in one place is no misspelling.
PAIRED = 16_384
# Of a longer stretch of the twin so many words at either end are looked at, and three for each word of the passage.
ENDS = 8
# Letters: longer words count as entirely different unless they are equal, since the distance takes quadratic time.
LONGEST = 256
# How many words of the passage and of the twin stand for each other; more than one are run together.
MOVES = ((1, 1), (1, 0), (0, 1), (2, 1), (1, 2), (3, 1), (1, 3))
# What a lost or added space costs, so that equal words pair first; and what a gap costs, so that there are few.
SPACE = 0.25
INFINITE = float("inf")
# Stands for the words of the twin that are not looked at: it pairs with nothing and costs nothing.
SKIPPED = ""


def distance(one: str, other: str) -> int:
    """The letters changed, lost, added or swapped with a neighbour between two words (optimal string alignment)."""
    longer = max(len(one), len(other))
    return int(OSA.distance(one, other)) if longer <= LONGEST or one == other else longer


def near(one: str, other: str) -> bool:
    """Whether at most a third of the letters differ, rounded up; numbers must be equal."""
    if one.isdigit() or other.isdigit():
        return one == other
    longer = max(len(one), len(other))
    most = (longer + 2) // 3
    if (OSA.distance(one, other) if longer <= LONGEST else distance(one, other)) <= most:
        return True
    return distance(_scanned(one), _scanned(other)) <= most


def _scanned(word: str) -> str:
    """The word with each pair of letters that looks like one letter in print read as that letter."""
    return word.replace("rn", "m").replace("cl", "d").replace("vv", "w")


def _alike(one: str, other: str) -> bool:
    """Whether a word surely stands for another one in the same place: near, and not one letter, which is near any."""
    return max(len(one), len(other)) > 1 and near(one, other)


def pairs(left: Sequence[str], right: Sequence[str], block: Stretch) -> list[Stretch]:
    """The words of a block paired by their letters, at the least total distance; an unpaired word stands alone.

    Two or three words of one side may stand for one of the other (run together). A number pairs with a number only.
    Raises `TooDifferentError` for a block that is too long.
    """
    i, k, j, m = block
    if i == k or j == m:
        return [block]
    if k - i == m - j and all(map(_alike, left[i:k], right[j:m])):
        return [Stretch(x, x + 1, x + j - i, x + j - i + 1) for x in range(i, k)]
    reach = 3 * (k - i) + ENDS
    head, tail = j + reach, m - reach
    if head >= tail:
        return _paired(left[i:k], right[j:m], i, range(j, m + 1))
    # What only the twin has is skipped in one step, so that a sentence of any length costs the same.
    numbers = [*range(j, head + 1), *range(tail, m + 1)]
    return _paired(left[i:k], [*right[j:head], SKIPPED, *right[tail:m]], i, numbers)


def _paired(left: Sequence[str], right: Sequence[str], i: int, numbers: Sequence[int]) -> list[Stretch]:
    """The pairs of two stretches; `numbers` says where each word of `right`, and its end, stands in the twin."""
    if len(left) * len(right) > PAIRED:
        raise TooDifferentError
    steps = _steps(left, right)
    found = []
    x, y = len(left), len(right)
    while x or y:
        dx, dy = steps[x][y]
        found.append(Stretch(i + x - dx, i + x, numbers[y - dy], numbers[y]))
        x, y = x - dx, y - dy
    return found[::-1]


def _steps(left: Sequence[str], right: Sequence[str]) -> list[list[tuple[int, int]]]:
    """For each place the last step of the cheapest way there (Needleman and Wunsch, with run-together words)."""
    width = len(right) + 1
    costs = [[0.0] * width for _ in range(len(left) + 1)]
    steps = [[(0, 0)] * width for _ in range(len(left) + 1)]
    for x in range(len(left) + 1):
        for y in range(width):
            if x or y:
                costs[x][y], steps[x][y] = min(
                    (costs[x - dx][y - dy] + _cost(left[x - dx : x], right[y - dy : y]), (dx, dy))
                    for dx, dy in MOVES
                    if dx <= x and dy <= y
                )
                if steps[x][y] == (0, 1) != steps[x][y - 1]:
                    costs[x][y] += SPACE
    return steps


def _cost(left: Sequence[str], right: Sequence[str]) -> float:
    """How many letters differ, and infinitely many if one of several words would just be swallowed by another."""
    if not left or not right:
        return float(len((left or right)[0]))
    if SKIPPED in right or left[0].isdigit() != right[0].isdigit():
        return INFINITE
    if len(left) + len(right) == 2:
        return float(distance(left[0], right[0]))
    several = left if len(left) > 1 else right
    one, other = "".join(several), "".join(right if several is left else left)
    differing = distance(one, other)
    if any(map(str.isdigit, several)) or (differing > 1 and _swallows(several, other, differing)):
        return INFINITE
    return SPACE + differing


def _swallows(several: Sequence[str], other: str, differing: int) -> bool:
    """Whether a word would be as near to several others if one of these were not there."""
    rests = ("".join([*several[:at], *several[at + 1 :]]) for at in range(len(several)))
    return any(distance(rest, other) <= differing for rest in rests)
