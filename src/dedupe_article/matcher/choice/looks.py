"""Which of two copies looks damaged: mojibake, tags, one case, lost marks, broken lines."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from operator import itemgetter

from dedupe_article.matcher.alignment import Alignment, Hunk, adjacent, blocks, within
from dedupe_article.matcher.difference.poorer import FEW
from dedupe_article.matcher.page import Page
from dedupe_article.matcher.page.edges import PARAGRAPH
from dedupe_article.matcher.words.debris import FILL
from dedupe_article.matcher.words.pieces import is_large
from dedupe_article.matcher.words.slips import LOST

# Share of the words of a text: a copy of the article has more, a pull quote or preview less. Of 300 bodies in tags 242
# go with 0.4, and all with less; of 109 quotes of a fifth of an article 105 go with 0.25, 59 with 0.15, 6 with 0.05.
BODY = 0.25
ADDRESS = "://"  # what a paragraph has that is linked, and is lost with it
CAPITALS = 0.6  # share of capitals among the letters of a copy in capitals; headlines in title case have 0.2
CASED = 24  # letters with case in the sample: with fewer, as in Korean with a name in Latin letters, they tell nothing
MARKS = ",;:.!?。，、،।؟"
QUOTES = "\"'“”„‟‘’‚‛«»‹›「」『』《》〈〉〝〞＂＇״׳`´″′"
# Kinds of marks, of which a copy may lose one alone; what another style writes for them is no loss.
KINDS: tuple[Sequence[str], ...] = (",，、،", QUOTES, ("–", "—", "―", "−", " - ", "--"))
BARE = 3  # times as many marks on the other side show that a copy lost its own, or has them out of place
GLUED = r"[^\W\d_]{2}([.,!?])[\"”’»]?([^\W\d_])(?=[^\W\d_])"
LINE_END = r"\w,?\n+([^\W\d_])"
ACCENTS = r"[^\W\d_][´′](?=[^\W\d_])"  # marks that stand for an apostrophe
APART_MARKS = r" ,| \.(?![.\w])"  # no `.NET`, and no dots that are left out
LINE = 8.0  # words of a line that may break off: a byline, a heading or a line of verse has fewer
BULLETS = " -*•·"
QUOTED = "\n> "  # as in an answer by mail
SAMPLE = 240  # characters of a copy that are looked at for its looks


def looks(page: Page, copy: Alignment, bare: int) -> int:
    """Above 0 where the later side looks poor and the earlier one does not, below 0 the other way round.

    Mojibake, tags and links look poor, and so do lost accents (`bare`, as `Noise` has it) and letters of one case.
    """
    if (damaged := mojibake_or_markup(page, copy)) or bare:
        return damaged or bare
    i, j, length = max(blocks(copy), key=itemgetter(2), default=(copy.i, copy.j, 1))
    ones, twos = (page.text[page.starts[at] : page.ends[at + length - 1]] for at in (i, j))
    if ones == twos:  # as most are
        return 0
    early, late = (letters(page, at, at + length) for at in (i, j))
    return is_one_case(late, early) - is_one_case(early, late)


def mojibake_or_markup(page: Page, copy: Alignment) -> int:
    """Above 0 where only the later side is mojibake, or has tags and links; below 0 where only the earlier one is.

    Tags are damage in a copy of a body; around a passage of the article they are what its pull quote, its preview or
    a comment on it has lost.
    """
    if page.text is page.reading:
        return 0
    parts = list(shared(page, copy))
    early, late = (any(is_mojibake(page, *side(part)) for part in parts) for side in (Alignment.early, Alignment.late))
    agreeing = [block for part in parts for block in blocks(part)]
    large = sum(length for *_, length in agreeing) >= BODY * len(page.keys)
    beside = adjacent(copy) and all(page.edges[word] == PARAGRAPH for word in copy[:4])
    if early == late and (large or (beside and ADDRESS not in page.text[slice(*page.span(copy.i, copy.j_end))])):
        early, late = (any(has_markup(page, one[side], one[2]) for one in agreeing) for side in (0, 1))
    return late - early


def shared(page: Page, copy: Alignment) -> Iterator[Alignment]:
    """The parts of a copy that both sides have, without the sentences that only one side has.

    If a side has such a sentence twice in a row, either may be the one that the other side has, so both are left out.
    """
    i, j = copy.i, copy.j
    lacking = [hunk for hunk in copy.hunks if (hunk.i1 == hunk.i2 or hunk.j1 == hunk.j2) and is_whole(page, hunk)]
    for hunk in (*lacking, Hunk(copy.i_end, copy.i_end, copy.j_end, copy.j_end)):
        before, behind = is_twice(page.keys, hunk)
        i_end, j_end = hunk.i1 - before, hunk.j1 - before
        if i < i_end and j < j_end:
            inside = within(copy, j, j_end)
            yield Alignment(i, i_end, j, j_end, tuple(one for one in inside if one.i1 < one.i2 and one.j1 < one.j2))
        i, j = hunk.i2 + behind, hunk.j2 + behind


def is_whole(page: Page, hunk: Hunk) -> bool:
    """Whether a hunk is whole sentences: a few words may be mere pieces of mojibake."""
    return all(page.edges[word] for word in hunk)


def is_twice(keys: list[str], hunk: Hunk) -> tuple[int, int]:
    """How many words before and after a hunk of one side repeat it: all of its words, or none."""
    start, end = hunk[:2] if hunk.i1 < hunk.i2 else hunk[2:]
    size, words = end - start, keys[start:end]
    return size * (keys[max(start - size, 0) : start] == words), size * (keys[end : end + size] == words)


def is_mojibake(page: Page, start: int, end: int) -> bool:
    """Whether a passage is read with other characters than stand there, as mojibake and entities are."""
    begin, stop = page.starts[start], page.ends[end - 1]
    stands, read = page.text[begin:stop], page.reading[begin:stop]
    return stands != read and any(
        one != other != LOST and other != FILL and not other.isspace() for one, other in zip(stands, read, strict=True)
    )


def has_markup(page: Page, start: int, length: int) -> bool:
    """Whether something in a stretch of so many words is left out when it is read, as tags are, lost letters aside."""
    place = slice(*page.span(start, start + length))
    stands, read = page.text[place], page.reading[place]
    return stands != read and any(one != other != LOST for one, other in zip(stands, read, strict=True))


def rough(page: Page, copy: Alignment) -> int:
    """Above 0 where the later side lost marks, has them out of place, or has broken lines; below 0 for the earlier."""
    (i, i_end), (j, j_end) = copy.early(), copy.late()
    if any(max(hunk.i2 - hunk.i1, hunk.j2 - hunk.j1) > FEW for hunk in copy.hunks):
        return 0  # one says more, with marks of its own
    early, late = (page.text[page.starts[a] : page.ends[b - 1]] for a, b in ((i, i_end), (j, j_end)))
    if early == late:
        return 0
    one, two = roughness(early), roughness(late)
    if abs(two - one) >= FEW and max(one, two) >= BARE * min(one, two):
        return two - one
    if is_large(early):
        return lacks(early, late, MARKS, 1)  # the rest would take more memory than the text
    if early.split() != late.split() and (lost := lost_marks(early, late)):
        return lost
    places = broken(page, copy) + loose(late) - loose(early)  # of which one tells, unless one side has other breaks too
    lines = [sum(map(bool, map(str.strip, text.split("\n")))) for text in (early, late)]
    return places if abs(lines[1] - lines[0]) <= abs(places) else 0


def broken(page: Page, copy: Alignment) -> int:
    """In how many more places the later side has a line that ends inside a sentence, where the other one goes on."""
    found = 0
    for i, j, length in blocks(copy):
        if page.edges[i : i + length] == page.edges[j : j + length]:  # as in most
            continue
        for here, there, way in ((j, i, 1), (i, j, -1)):
            words = [word for word in page.inner_edges(here, here + length) if page.edges[word] == PARAGRAPH]
            found += way * sum(is_amid_line(page, word - here + there) and breaks_off(page, word) for word in words)
    return found


def is_amid_line(page: Page, word: int) -> bool:
    """Whether no sentence, and no line, begins with a word."""
    return not page.edges[word] and "\n" not in page.head(word)


def breaks_off(page: Page, word: int) -> bool:
    """Whether the line before a word breaks off: nothing but a comma stands between, and the word begins small.

    Both lines are of some length; the first words of an article may be a line of their own in capitals.
    """
    before, behind = page.line_at(word - 1), page.line_at(word)
    if page.head(word).strip(" ,\n") or not page.text[page.starts[word]].islower():
        return False
    return page.weight(*behind) >= LINE and (
        page.weight(*before) >= LINE or page.text[page.starts[before[0]] : page.ends[word - 1]].isupper()
    )


def lost_marks(early: str, late: str) -> int:
    """Above 0 where the later side lost its marks, or those of one kind, below 0 where the earlier one did."""
    sides = unquoted(early), unquoted(late)
    lost = [lacks(early, late, MARKS, 1), *(lacks(*sides, marks, FEW) for marks in KINDS)]
    return next(filter(None, lost), 0)


def unquoted(text: str) -> str:
    """A text without the quotation marks around whole paragraphs, which a pull quote has, and without bullets."""
    return "\n".join([line.strip(f"{QUOTES}{BULLETS}") for line in text.split("\n")])


def lacks(early: str, late: str, marks: Iterable[str], least: int) -> int:
    """Above 0 where the later side lost marks and has at least `least` fewer, below 0 where the earlier one did."""
    one, two = (sum(map(text.count, marks)) for text in (early, late))
    if abs(one - two) < least:
        return 0
    return (BARE * two < one) - (BARE * one < two)


def roughness(text: str) -> int:
    """How many lines break inside a sentence or are quoted, and how many marks or blanks are out of place."""
    return sum(map(str.islower, re.findall(LINE_END, text))) + loose(text) + text.count(QUOTED)


def loose(text: str) -> int:
    """How many marks stand apart from words or for apostrophes, and how many blanks are lost behind one."""
    glued = sum(1 for found in re.finditer(GLUED, text) if found[1] == "," or not found[2].islower())  # no `www.a.com`
    accents = len(re.findall(ACCENTS, text)) if "´" in text or "′" in text else 0
    return glued + accents + len(re.findall(APART_MARKS, text))


def letters(page: Page, start: int, end: int) -> tuple[int, int]:
    """How many capitals and small letters the beginning of a passage has, or if that has few, all of it."""
    begin, stop = page.starts[start], page.ends[end - 1]
    found = cases(page.text[begin : min(stop, begin + SAMPLE)])
    return found if sum(found) >= CASED else cases(page.text[begin:stop])


def cases(text: str) -> tuple[int, int]:
    """How many capitals and small letters there are."""
    return sum(map(str.isupper, text)), sum(map(str.islower, text))


def is_one_case(own: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether a side is in capitals, or has no capital where the other one has some among its small letters."""
    if own[0] > CAPITALS * sum(own):
        return True
    return own[0] == 0 and FEW <= other[0] <= CAPITALS * sum(other)
