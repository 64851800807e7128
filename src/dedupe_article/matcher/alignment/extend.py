"""Walking on from an end of a copy: over slips, a word that differs, and paragraphs that are new on one side."""

from __future__ import annotations

from dedupe_article.matcher.alignment import Hunk
from dedupe_article.matcher.alignment.gaps import fill
from dedupe_article.matcher.page.edges import PARAGRAPH
from dedupe_article.matcher.seeds import level
from dedupe_article.matcher.words.slips import alike, is_slip, same_letters, same_passage

REACH = 400  # words by which an end of a chain may be extended: a few paragraphs
LOOK_AHEAD = 3  # words that must be the same again behind a word that differs for an extension to go past it
SEEDED = 8  # words: an equal stretch as long as this, between words that differ, has seeds of its own,
LEAPS = 3  # so behind so many of them the walk is in another chain's text, or in one of many similar passages
SKIPS = ((1, 1), (0, 1), (1, 0), (2, 2), (1, 2), (2, 1))
# Share of the letters of a paragraph: with 6 % misspelt none of 2,591 shares less than 0.85 with its twin, and none
# more than 0.69 with another paragraph.
NEARLY_ALL = 0.8
NEW = 3  # paragraphs that one copy may have more between two that both have


def extend(
    keys: list[str], edges: bytearray, start: tuple[int, int], limits: tuple[int, int]
) -> tuple[tuple[int, int], list[Hunk]]:
    """Walk on from `start` towards `limits` over words that are equal or a slip apart, and over inserted paragraphs.

    Returns where the walk ends on both sides, and the hunks on the way, nearest first.
    """
    hunks: list[Hunk] = []
    i, j = start
    leaps = 0
    step = 1 if limits[1] > j else -1
    while (left := REACH - abs(i - start[0])) > 0:
        same = level(keys, (i, j), step, min(left, step * (limits[0] - i), step * (limits[1] - j)))
        i, j = at = i + step * same, j + step * same
        if same == left:
            break
        move = pace(keys, at, step, limits)
        if move is None and (move := leap(keys, edges, at, step, limits)):
            leaps += same >= SEEDED
            if leaps == LEAPS:
                return edge_behind(edges, at, step, same), hunks
        move = move or hop(keys, edges, at, step, limits)
        if move is None:
            slips = stride(keys, edges, at, step, limits)
            if slips is None:
                break
            i, j = paragraph_from(edges, i, step, limits[0]), paragraph_from(edges, j, step, limits[1])
            hunks += slips[::step]
            continue
        a, b = i + step * move[0], j + step * move[1]
        hunks.append(Hunk(min(i, a), max(i, a), min(j, b), max(j, b)))
        i, j = a, b
    return (i, j), hunks


def edge_behind(edges: bytearray, at: tuple[int, int], step: int, most: int) -> tuple[int, int]:
    """The last edge of a paragraph on both sides, at most `most` words back from `at`; `at` if there is none."""
    i, j = at
    edged = (back for back in range(most + 1) if edges[i - step * back] == PARAGRAPH == edges[j - step * back])
    back = next(edged, 0)
    return i - step * back, j - step * back


def word(keys: list[str], at: int, step: int) -> str:
    """The next word in the direction of `step`."""
    return keys[at] if step > 0 else keys[at - 1]


def pace(keys: list[str], at: tuple[int, int], step: int, limits: tuple[int, int]) -> tuple[int, int] | None:
    """How many words of each side are the same but for slips or where words end; None if the next ones are not."""
    i, j = at
    left_i, left_j = step * (limits[0] - i), step * (limits[1] - j)
    if left_i < 1 or left_j < 1:
        return None
    one, two = word(keys, i, step), word(keys, j, step)
    if same_letters([one], [two]):
        return 1, 1
    ones = [one, word(keys, i + step, step)][::step] if left_i > 1 else []
    twos = [two, word(keys, j + step, step)][::step] if left_j > 1 else []
    for same in (same_letters, alike):
        if ones and same(ones, [two]):
            return 2, 1
        if twos and same([one], twos):
            return 1, 2
        if same is same_letters and is_slip(one, two):
            return 1, 1
    return None


def leap(
    keys: list[str], edges: bytearray, at: tuple[int, int], step: int, limits: tuple[int, int]
) -> tuple[int, int] | None:
    """A skip of a word or two after which the words are the same again; never from the edge of a paragraph."""
    if edges[at[0]] == PARAGRAPH == edges[at[1]]:
        return None
    i, j = at
    return next((s for s in SKIPS if goes_on(keys, edges, (i + step * s[0], j + step * s[1]), step, limits)), None)


def goes_on(keys: list[str], edges: bytearray, at: tuple[int, int], step: int, limits: tuple[int, int]) -> bool:
    """Whether after a skip the next words are the same, up to the edge of a paragraph on both sides."""
    i, j = at
    for _ in range(LOOK_AHEAD):
        if min(step * (limits[0] - i), step * (limits[1] - j)) < 0:
            return False
        if edges[i] == PARAGRAPH == edges[j]:
            return True
        if limits[0] == i or limits[1] == j:
            return False
        one, two = word(keys, i, step), word(keys, j, step)
        if one != two and not is_slip(one, two):
            return False
        i, j = i + step, j + step
    return True


def hop(
    keys: list[str], edges: bytearray, at: tuple[int, int], step: int, limits: tuple[int, int]
) -> tuple[int, int] | None:
    """The words to skip on one side, if these are a few new paragraphs after which the next one is the same again."""
    i, j = at
    if edges[i] != PARAGRAPH or edges[j] != PARAGRAPH:
        return None
    here, there = paragraph_from(edges, i, step, limits[0]), paragraph_from(edges, j, step, limits[1])
    if here == i or there == j:
        return None
    for skipped in new_paragraphs(edges, j, step, limits[1]):
        beyond = skipped + here - i
        if step * (limits[1] - beyond) >= 0 and goes_past(keys, edges, (i, here), (j, skipped, beyond)):
            return 0, abs(skipped - j)
    for skipped in new_paragraphs(edges, i, step, limits[0]):
        beyond = skipped + there - j
        if step * (limits[0] - beyond) >= 0 and goes_past(keys, edges, (j, there), (i, skipped, beyond)):
            return abs(skipped - i), 0
    return None


def goes_past(keys: list[str], edges: bytearray, one: tuple[int, int], other: tuple[int, int, int]) -> bool:
    """Whether the paragraph after what is new on the other side is the same as the next one here.

    If what seems new is the paragraph before it once more, the next one may be misspelt.
    """
    start, skipped, beyond = other
    if edges_agree(keys, edges, one, (skipped, beyond)):
        return True
    (a, b), (c, d) = sorted(one), sorted((skipped, beyond))
    if b - a > REACH or not edges[c] == PARAGRAPH == edges[d]:
        return False
    size = abs(skipped - start)
    before = keys[max(start - size, 0) : start] if skipped > start else keys[start : start + size]
    again = before == keys[min(start, skipped) : max(start, skipped)]
    return again and same_passage(keys[a:b], keys[c:d], NEARLY_ALL)


def stride(
    keys: list[str], edges: bytearray, at: tuple[int, int], step: int, limits: tuple[int, int]
) -> list[Hunk] | None:
    """The hunks in the next paragraph, if nearly all of its letters are the same on both sides."""
    i, j = at
    if edges[i] != PARAGRAPH or edges[j] != PARAGRAPH:
        return None
    a, b = paragraph_from(edges, i, step, limits[0]), paragraph_from(edges, j, step, limits[1])
    hunk = Hunk(min(i, a), max(i, a), min(j, b), max(j, b))
    ones, twos = keys[hunk.i1 : hunk.i2], keys[hunk.j1 : hunk.j2]
    return fill(keys, edges, hunk) if ones and same_passage(ones, twos, NEARLY_ALL) else None


def paragraph_from(edges: bytearray, at: int, step: int, limit: int) -> int:
    """The other end of the paragraph that begins, or with `step` -1 ends, at word `at`."""
    mark = bytes([PARAGRAPH])
    found = edges.find(mark, at + 1, limit + 1) if step > 0 else edges.rfind(mark, limit, at)
    return found if found >= 0 else at


def new_paragraphs(edges: bytearray, at: int, step: int, limit: int) -> list[int]:
    """Where the next few paragraphs end, which may be new on one side."""
    found: list[int] = []
    while len(found) < NEW and (beyond := paragraph_from(edges, at, step, limit)) != at:
        found.append(beyond)
        at = beyond
    return found


def edges_agree(keys: list[str], edges: bytearray, one: tuple[int, int], two: tuple[int, int]) -> bool:
    """Whether two stretches are the same whole paragraph."""
    (a, b), (c, d) = sorted(one), sorted(two)
    return edges[c] == PARAGRAPH == edges[d] and keys[a:b] == keys[c:d]
