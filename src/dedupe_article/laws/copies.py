"""The passages that are not their twins to the letter, compared word by word and judged copy by copy."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dedupe_article.laws import differences
from dedupe_article.laws.align import Stretch, TooDifferentError
from dedupe_article.laws.judgement import TOO_LITTLE, judge
from dedupe_article.laws.keys import Lexer, Words, alike
from dedupe_article.laws.markup import unescaped
from dedupe_article.laws.pairing import near
from dedupe_article.laws.passage import Copy, Difference, Odd, shorten, split
from dedupe_article.laws.scanned import sound
from dedupe_article.laws.scripts import without_spaces
from dedupe_article.laws.slips import in_place
from dedupe_article.laws.spacing import differing, same_words
from dedupe_article.laws.vocabulary import Vocabulary
from dedupe_article.lexicon import units
from dedupe_article.model import LawBroken, Match, Settings


def broken_copies(odd: Sequence[Odd], output: str, settings: Settings) -> Iterator[LawBroken]:
    """What is wrong with the copies that differ from their twins by more than misspelling.

    If too little differs in a copy, it may be a part of one whose paragraphs changed places: then all copies together
    may be misspelt.
    """
    lexer = Lexer()
    vocabulary = Vocabulary(output, lexer)
    copies = list(_copies(odd))
    found = [(passages, _broken(passages, lexer, vocabulary, settings.match)) for passages in copies]
    little = len(copies) > 1 and any(broken and broken.why == TOO_LITTLE for _, broken in found)
    together = little and not _broken(odd, lexer, vocabulary, settings.match)
    for passages, broken in found:
        if broken and not (together and broken.why == TOO_LITTLE):
            yield LawBroken(str(broken), doubts={one.repeat.span: broken.why for one in passages})


def _broken(passages: Sequence[Odd], lexer: Lexer, vocabulary: Vocabulary, match: Match) -> LawBroken | None:
    """What is wrong with the passages of one copy, if anything."""
    try:
        _check_copy(passages, lexer, vocabulary, match)
    except LawBroken as broken:
        return broken
    return None


def _check_copy(passages: Sequence[Odd], lexer: Lexer, vocabulary: Vocabulary, match: Match) -> None:
    """What differs between the passages of one copy and their twins is misspelling. Raises `LawBroken`."""
    plain: list[Sequence[str]] = []
    compared: list[Copy] = []
    for one, (passage, twin) in _level(passages):
        ours, theirs = split(passage), split(twin)
        places = differing(ours, theirs)
        if same_words(ours, theirs, places, lexer):
            plain.append(ours)
            continue
        copy = in_place((one.passage, one.twin), ours, theirs, places, lexer) if match is Match.CAREFUL else None
        if copy is None:
            both = lexer.words(one.passage, ours), lexer.words(one.twin, theirs)
            copy = _compare(one, *both, loose=match is Match.LOOSE)
        compared.append(copy)
    found = [difference for copy in compared for difference in copy.differences]
    if found:
        compared += [Copy(len(lexer.keys(ours)), 1, []) for ours in plain]
        copy = Copy(sum(one.words for one in compared), sum(one.sentences for one in compared), found)
        judge(copy, vocabulary, match)


def _copies(odd: Sequence[Odd]) -> Iterator[list[Odd]]:
    """The passages grouped into copies: neighbours whose twins stand in the same order."""
    copy: list[Odd] = []
    for one in odd:
        if copy and one.repeat.twin.start < copy[-1].repeat.twin.end:
            yield copy
            copy = []
        copy.append(one)
    yield copy


def _level(passages: Sequence[Odd]) -> Iterator[tuple[Odd, tuple[str, str]]]:
    """The passages of a copy, each with its text and that of its twin, without accents where one side lost them all."""
    read = sound([*map(_read, passages)])
    if not all(one.passage.isascii() and one.twin.isascii() for one in passages):
        from dedupe_article.laws.accents import fold, lost  # noqa: PLC0415 - many passages have no such letters
        from dedupe_article.laws.lost import whole  # noqa: PLC0415 - nor these
        from dedupe_article.laws.wrecks import level  # noqa: PLC0415

        if (levelled := [level(whole(*both), both[1]) for both in read]) != read:
            pairs = zip(passages, read, levelled, strict=True)
            passages = [one._replace(passage=two[0], twin=two[1]) if two != was else one for one, was, two in pairs]
            read = levelled
        if lost(passages, read):
            way = fold(" ".join(one.passage for one in passages), " ".join(one.twin for one in passages))
            passages = [one._replace(passage=way(one.passage), twin=way(one.twin)) for one in passages]
            read = [*map(_read, passages)]
    return zip(passages, read, strict=True)


def _read(one: Odd) -> tuple[str, str]:
    return unescaped(one.passage), unescaped(one.twin)


def _compare(odd: Odd, left: Words, right: Words, *, loose: bool) -> Copy:
    """What differs between one passage and its twin; sentences are counted only for `--match loose`."""
    if not left.keys:
        raise _differs(odd, "has no words and is not its twin")
    same = alike(left.keys, right.keys)
    if not same and not (odd.passage.isascii() and odd.twin.isascii()):
        from dedupe_article.laws.mojibake import comparable  # noqa: PLC0415 - patterns that few passages need

        if both := comparable(unescaped(odd.passage), unescaped(odd.twin)):
            left, right = both
            same = alike(left.keys, right.keys)
    if same:
        return Copy(len(left.keys), 1, [])
    try:
        stretches = differences.find(left, right)
    except TooDifferentError:
        raise _differs(odd, "differs too much from its twin") from None
    found, last = [], (-1, -1)
    for stretch in stretches:
        found.append(_difference(odd.passage, left, right, stretch, last))
        last = stretch.k, stretch.m
    return Copy(len(left.keys), differences.sentences(left) if loose else 0, found)


def _differs(odd: Odd, why: str) -> LawBroken:
    return LawBroken(f"law 2: the dropped passage {shorten(odd.passage)} {why}", why)


def _difference(passage: str, left: Words, right: Words, stretch: Stretch, last: tuple[int, int]) -> Difference:
    ours, theirs = tuple(left.keys[stretch.i : stretch.k]), tuple(right.keys[stretch.j : stretch.m])
    sentence = not theirs and differences.edge(left, stretch.i) and differences.edge(left, stretch.k)
    spaceless = all(without_spaces(word[0]) for word in ours + theirs)
    joins, far = (stretch.i, stretch.j) == last, _is_far(ours, theirs)
    doubled = _beside_double(left, right, stretch)
    unit = units("".join(ours), "".join(theirs), glued=True) and _behind_figure(left, stretch.i)
    return Difference(passage, ours, theirs, joins, sentence, spaceless, far, doubled, unit)


def _is_far(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """Whether two sides, one of which may be empty, are more than a misspelling apart."""
    if ours and theirs:
        return not near("".join(ours), "".join(theirs))
    return any(len(word) > 1 for word in (*ours, *theirs))


def _behind_figure(words: Words, number: int) -> bool:
    """Whether a word stands right behind a figure or a sign, as the unit of a measure does."""
    return number > 0 and not words.keys[number - 1].isalpha() and not words.before(number)


def _beside_double(left: Words, right: Words, stretch: Stretch) -> tuple[str, ...] | None:
    """What stands around a character of a script without spaces that is doubled, if that is all that differs."""
    i, k, j, m = stretch
    if (k - i) + (m - j) != 1:
        return None
    keys, at = (left.keys, i) if k > i else (right.keys, j)
    if keys[at] not in (*keys[max(at - 1, 0) : at], *keys[at + 1 : at + 2]) or not without_spaces(keys[at][0]):
        return None
    return tuple(word for word in keys[max(at - 2, 0) : at + 3] if word != keys[at])
