"""A text as the judge sees it: its words, and the edges at which a passage may begin or end."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from itertools import chain, pairwise, repeat
from types import MappingProxyType
from typing import NamedTuple

from dedupe_article.matcher.page.counts import LINE, Counts
from dedupe_article.matcher.page.edges import LABEL, PARAGRAPH, SENTENCE
from dedupe_article.matcher.page.labels import labels
from dedupe_article.matcher.page.marks import OPENING, beside, closing, common_suffix, opening, stuck, written_end
from dedupe_article.matcher.words import Words, places
from dedupe_article.matcher.words.debris import OUT
from dedupe_article.model import Division, Kind, Paragraph, Span

NOTICE = 3  # words in a notice or ruler between paragraphs, such as `Advertisement` or `* * *`
OFTEN = 3  # times that one stands in a text at least


Went = tuple[int, int, str]  # where the twin of a passage begins and ends, and what the passage said


class Seams(NamedTuple):
    """Where an earlier round cut out misspelt copies: what `begins` or `ends` there stood right beside one.

    By each place there are the passages of that copy. Places are offsets, or in a page the numbers of words.
    """

    begins: Mapping[int, Sequence[Went]] = MappingProxyType({})
    ends: Mapping[int, Sequence[Went]] = MappingProxyType({})


NO_SEAMS = Seams()


class Page(NamedTuple):
    """The words of a text with what the judge asks about them; words are numbers, from 0.

    text         the text
    reading      the text without its debris, as long as the text
    keys         the key of each word
    starts, ends the offsets of each word
    edges        the level of the edge before each word, and of the one after the last word
    at           the words with an edge before them, sorted
    offsets      where the sentence or paragraph after each of these edges begins
    paragraphs   the paragraphs, as the splitter has them
    kinds        gives the kind of each paragraph
    first        the first word of each paragraph
    word_weight  what a key counts, as a share of a word
    counts       what is counted over all words
    seams        where misspelt copies stood that an earlier round cut out, by the word behind each

    A line is a paragraph, as the stretch `[start, end)` of its words.
    """

    text: str
    reading: str
    keys: list[str]
    starts: Sequence[int]
    ends: Sequence[int]
    edges: bytearray
    at: list[int]
    offsets: Sequence[int]
    paragraphs: Sequence[Paragraph]
    kinds: Callable[[], Sequence[Kind]]
    first: list[int]
    word_weight: float
    counts: Counts
    seams: Seams = NO_SEAMS

    def weight(self, start: int, end: int) -> float:
        """How many words a stretch has; a character of a script without spaces is a half or a fifth of one."""
        return (end - start) * self.word_weight

    def paragraph(self, word: int) -> int:
        """The index of the paragraph that holds `word`."""
        return bisect_right(self.first, word) - 1

    def kind(self, word: int) -> Kind:
        """The kind of the paragraph that holds `word`."""
        return self.kinds()[self.paragraph(word)]

    def line_at(self, word: int) -> tuple[int, int]:
        """The line that holds `word`; an empty one if `word` is outside the text."""
        if not 0 <= word < len(self.keys):
            return word, word
        at = self.paragraph(word)
        return self.first[at], self.first[at + 1] if at + 1 < len(self.first) else len(self.keys)

    def is_notice(self, line: tuple[int, int], beside: tuple[int, int]) -> bool:
        """Whether a line of a few words stands in the text several times, and more often than the line `beside` it."""
        often = self.lines_like(line) if line[1] - line[0] <= NOTICE else 0
        return often >= OFTEN and often > self.words_like(beside)

    def lines_like(self, line: tuple[int, int]) -> int:
        """How many lines have the same words as `line`, itself included; 0 for a line too long to be counted."""
        if line[1] - line[0] > LINE:
            return 0
        return self.counts.lines[tuple(self.keys[slice(*line)])]

    def words_like(self, line: tuple[int, int]) -> int:
        """How often at least three quarters of the words of `line` stand in the text, as in misspelt copies of it."""
        counts = sorted(self.counts.known[key] for key in self.keys[slice(*line)])
        return counts[len(counts) // 4] if counts else 0

    def lines_in(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """The lines in a stretch, cut off at its ends."""
        inner = map(self.at.__getitem__, range(bisect_right(self.at, start), bisect_left(self.at, end)))
        return pairwise(chain([start], (word for word in inner if self.edges[word] == PARAGRAPH), [end]))

    def sentences_in(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """The sentences in a stretch, cut off at its ends."""
        return pairwise([start, *self.inner_edges(start, end), end])

    def is_prose(self, word: int) -> bool:
        """Whether `word` stands in a paragraph of prose."""
        return self.kind(word) is Kind.PROSE

    def inner_edges(self, start: int, end: int) -> list[int]:
        """The words in `(start, end)` with an edge before them."""
        return self.at[bisect_right(self.at, start) : bisect_left(self.at, end)]

    def span(self, start: int, end: int) -> Span:
        """Where the words `[start, end)` stand in the text, with the punctuation that belongs to them."""
        return Span(self.begin(start), self.finish(end))

    def twin_spans(self, passage: tuple[int, int, int, int]) -> tuple[Span, Span]:
        """Where a passage and its twin stand; an end without an edge takes only punctuation that both have there."""
        start, end, k_start, k_end = passage
        span, twin = self.span(start, end), self.span(k_start, k_end)
        if not self.edges[start]:
            head = self.head(start)
            gap = beside(head[::-1])[::-1] or common_suffix(head, self.head(k_start))
            shared = opening(gap, last=self.edges[end] == PARAGRAPH)
            span = Span(self.starts[start] - len(shared), span.end)
        if not self.edges[end]:
            tail = self.tail(end)
            shared = closing(beside(tail) or common_suffix(tail[::-1], self.tail(k_end)[::-1])[::-1])
            span = Span(span.start, self.ends[end - 1] + len(shared))
        return span, twin

    def head(self, word: int) -> str:
        """What stands before `word`: the gap to the word before it, or to the beginning of the text."""
        return self.text[self.ends[word - 1] if word else 0 : self.starts[word]]

    def tail(self, word: int) -> str:
        """What stands behind the word before `word`: the gap between the two, or to the end of the text."""
        return self.text[self.ends[word - 1] : self.starts[word] if word < len(self.starts) else len(self.text)]

    def offset(self, word: int) -> int:
        """The offset at which the sentence or paragraph of `word`, which has an edge before it, begins."""
        return self.offsets[bisect_left(self.at, word)]

    def begin(self, word: int) -> int:
        """The offset at which a passage that starts with `word` begins."""
        if self.edges[word]:
            return self.offset(word)
        head = self.head(word)
        return self.starts[word] - len(head) + len(head.rstrip(OPENING))

    def finish(self, word: int) -> int:
        """The offset at which a passage that ends before `word` ends."""
        last = self.ends[word - 1]
        if self.edges[word] == PARAGRAPH:
            _, end, stop = self.paragraphs[self.paragraph(word - 1)]
            return end + written_end(self.text[end:stop]) if self.text.startswith(OUT, end) else end
        if self.edges[word]:
            return last + len(self.text[last : self.offset(word)].rstrip())
        return last + len(stuck(self.tail(word)).rstrip(OPENING))


def in_words(starts: Sequence[int], places: Mapping[int, Sequence[Went]]) -> dict[int, list[Went]]:
    """Seams by the words that begin at `starts`, in place of offsets."""

    def word(offset: int) -> int:
        return bisect_left(starts, offset)

    return {word(at): [(word(start), word(end), said) for start, end, said in went] for at, went in places.items()}


def page(text: str, words: Words, division: Division, seams: Seams = NO_SEAMS) -> Page:
    """Put the words and the edges of `text` together; `seams` are offsets."""
    (paragraphs, sentences, kinds), debris = division, words.reading is not text
    starts, ends = places(words)
    edges, begins, first = bytearray(len(starts)) + bytes([PARAGRAPH]), {len(starts): len(text)}, []
    for paragraph, inner in zip(paragraphs, sentences, strict=True):
        first.append(word := bisect_right(ends, paragraph.start))  # a line without words is one with its blanks
        later = inner[1:] if paragraph.end > paragraph.start else inner  # its first sentence begins where it does
        for sentence, inside in zip(later, map(bisect_left, repeat(starts), later), strict=True):
            if debris and inside < len(starts) and text[sentence - 1] != words.reading[sentence - 1]:
                sentence = starts[inside]  # noqa: PLW2901 - no sentence begins in the middle of mojibake
            if not edges[inside]:
                edges[inside], begins[inside] = SENTENCE, sentence
        if paragraph.end > paragraph.start:
            edges[word], begins[word] = PARAGRAPH, paragraph.start
    for word, begins[word] in labels(text, starts, ends):
        edges[word] = LABEL
    return Page(
        text,
        words.reading,
        words.keys,
        starts,
        ends,
        edges,
        at := sorted(begins),
        array("I", map(begins.__getitem__, at)),
        paragraphs,
        cache(kinds),
        first,
        words.weight,
        Counts(words.keys, first),
        seams if seams is NO_SEAMS else Seams(*(in_words(starts, places) for places in seams)),
    )
