"""Whether a passage may go: it is long enough, lies between edges, and is no mere quote amid other words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dedupe_article.matcher.alignment import adjacent, mapped
from dedupe_article.matcher.choice.side import JUMP, LONG, Passage, Side, stutter
from dedupe_article.matcher.page import Page
from dedupe_article.matcher.page.edges import LABEL, PARAGRAPH
from dedupe_article.matcher.page.marks import OPENING
from dedupe_article.matcher.page.whole import STOPS
from dedupe_article.model import Settings

# All are compiled when first asked for, since few passages are told by them.
ELLIPSIS = r"(\.\.\.|…|\[…\]|\[\.\.\.\])[\s\"'”’»)\]]*$"
SNIPPET = r"\[?(?:\.\.\.|…)"
BROKEN_OFF = r"[\w,;:–—-]$"
DASH = r"[\s)\].](?:[-–—]|--)\s*$"
# A label that names a picture, before what it shows; after any other label somebody says it.
PICTURE = (
    r"(?i)\W*(?:foto|photo|image|imagen|picture|bild|gambar|ilustrasi|caption|keterangan|video|vidéo|zdjęcie|фото|видео"
    r"|fotoğraf|صورة|صور|תמונה|写真|사진|图|圖|ภาพ|ảnh|फोटो)"
)
TITLED = r"[^\n.!?]{1,40}[:：]\s*"
DATELINE = 8  # words: a town, an agency and a date
LABEL_WORDS = 8  # words: who took a picture, or where to share it; of 20,172 made copies none changes with 5 or 12
SAID = STOPS + '"”»'  # how a sentence or its quote ends
AGENCY = frozenset("(/,0123456789")  # what stands in a dateline
# What may begin with a small letter in a dateline: an address, an agency in brackets, and a month after its day.
SMALL = r"\w+\.[a-z]{2,4}\b|\([^()\n]{1,20}\)|(?<=\d)(?:\.|º)? (?:de )?[^\W\d_]{3,}(?: de (?=\d))?"
QUOTE = r"[\"“„«‚「『][^\n]+[\"“”»‘’」』]"
INTRODUCES = frozenset((":", "?", "：", "？", "؟"))
OPENED_QUOTE = r"[\"“„«‘‚「『]$"
CLOSED_QUOTE = r"^[,.!?]?[\"'”’»“」』]"


def fits(view: Side, run: Passage, total: float, settings: Settings) -> bool:
    """Whether a passage may go beside others of its copy, which weigh `total` with it."""
    page = view.page
    if not clear_of_rows(page, run):
        return False
    weight = page.weight(run.start, run.end)
    whole = view.bounds.get(run.start) == PARAGRAPH and (
        view.bounds.get(run.end) == PARAGRAPH or before_label(page, run)
    )
    if weight < settings.min_words and not (whole and total >= 2 * settings.min_words):
        return False
    if not whole and total < LONG and not stutter(view):
        return False
    return total >= LONG or stutter(view) or recalled_whole(page, run) or paragraphs_agree(view, run)


def clear_of_rows(page: Page, run: Passage) -> bool:
    """Whether no end of a passage lies inside a paragraph that is not prose."""
    return (page.edges[run.start] == PARAGRAPH or page.is_prose(run.start)) and (
        page.edges[run.end] == PARAGRAPH or page.is_prose(run.end - 1)
    )


def paragraphs_agree(view: Side, run: Passage) -> bool:
    """Whether a paragraph ends inside the passage where one ends inside its twin."""
    page = view.page
    return any(
        page.edges[word] == PARAGRAPH == page.edges[mapped(view.alignment, word, 1)]
        for word in page.inner_edges(run.start, run.end)
    )


def recalled_whole(page: Page, run: Passage) -> bool:
    """Whether the twin of a short passage is whole sentences or a whole quote, or the passage is plainly cut off."""
    span = page.span(run.start, run.end)
    passage, read = page.text[slice(*span)], page.reading[slice(*span)]
    begins = bool(page.edges[run.k_start]) or behind_dateline(page, run) or is_quote(page, run)
    begins = begins or (is_line(page, run) and re.match(SNIPPET, read) is not None)
    ends = bool(page.edges[run.k_end]) or re.match(CLOSED_QUOTE, page.tail(run.k_end)) is not None
    broken = page.edges[run.k_start] == PARAGRAPH and re.search(BROKEN_OFF, passage) is not None
    broken = broken and page.weight(run.start, run.end) >= JUMP
    return begins and bool(ends or broken or next_door(page, run) or re.search(ELLIPSIS, read))


def before_label(page: Page, passage: Passage) -> bool:
    """Whether a passage is the beginning of a line, and a label such as `Read more` or `Share` follows it there.

    Either it is cut off with dots before the label, or its twin is a whole paragraph and the few words after it have no
    stop.
    """
    start, end, k_start, k_end = passage
    first, last = page.line_at(start)
    if first != start or not page.edges[end]:
        return False
    if page.edges[end] == LABEL:
        return True
    whole = page.edges[k_start] == page.edges[k_end] == PARAGRAPH
    return whole and end < last < end + LABEL_WORDS and page.text[page.finish(last) - 1] not in SAID


def next_door(page: Page, run: Passage) -> bool:
    """Whether the passage is a whole paragraph right beside one that begins with its twin, like an embedded post."""
    return page.edges[run.k_start] == PARAGRAPH and is_line_beside(page, run)


def behind_dateline(page: Page, run: Passage) -> bool:
    """Whether the passage is a whole paragraph, and its twin stands after a dateline and a dash, as a lead does.

    Only short lines may stand between the two (such as who took the picture), unless the passage comes second and its
    twin is the rest of its paragraph. The same goes for a line right beside one that has it after a label, if it ends
    without a stop or the label names a picture: after any other label somebody says it.
    """
    first = page.line_at(run.k_start)[0]
    if not 0 < run.k_start - first <= DATELINE or not is_line(page, run):
        return False
    head = page.text[page.begin(first) : page.starts[run.k_start]]
    if re.fullmatch(TITLED, head):
        told = page.text[page.finish(run.end) - 1].isalnum() or re.match(PICTURE, head)
        return is_line_beside(page, run) and bool(told)
    again = run.k_start < run.start and page.edges[run.k_end] == PARAGRAPH
    if not again and any(page.weight(*line) >= DATELINE for line in lines_between(page, run)):
        return False
    return re.search(DASH, head.rstrip(OPENING + "\"'")) is not None and is_dateline(head)


def is_dateline(head: str) -> bool:
    """Whether what stands before a lead is a place with an agency or a date, and not just the name of a person.

    >>> is_dateline("JAKARTA, Coast News - "), is_dateline("Paris, 14 mai (dpa) - "), is_dateline("Coast.com - ")
    (True, True, True)
    >>> is_dateline("Ann Lind - "), is_dateline("Ann Lind, the mayor - ")
    (False, False)
    """
    rest = re.sub(SMALL, " ", head)
    words = [word for word in re.split(r"[\W_]+", rest) if word]
    told = rest != head or any(len(word) > 2 and word.isupper() for word in words) or not AGENCY.isdisjoint(head)
    return told and not any(map(str.islower, words))


def is_quote(page: Page, run: Passage) -> bool:
    """Whether the passage is a quote on a line of its own, right beside the paragraph that it is quoted from.

    It is not if the line before it introduces it or asks, since then it is said there.
    """
    span = page.span(run.start, run.end)
    if not is_line_beside(page, run) or not re.compile(QUOTE).fullmatch(page.text, *span):
        return False
    before = page.ends[run.start - 1] if run.start else 0
    if page.text[before : span.start].rstrip()[-1:] in INTRODUCES:
        return False
    opened = re.search(OPENED_QUOTE, page.head(run.k_start)) is not None
    return opened and (bool(page.edges[run.k_end]) or re.match(CLOSED_QUOTE, page.tail(run.k_end)) is not None)


def is_line(page: Page, run: Passage) -> bool:
    """Whether the passage is a whole paragraph."""
    return page.edges[run.start] == page.edges[run.end] == PARAGRAPH


def lines_between(page: Page, run: Passage) -> Iterator[tuple[int, int]]:
    """The paragraphs between that of a passage and that of its twin."""
    low, high = sorted((page.paragraph(run.start), page.paragraph(run.k_start)))
    return (page.line_at(page.first[at]) for at in range(low + 1, high))


def is_line_beside(page: Page, run: Passage) -> bool:
    """Whether the passage is a whole paragraph, and its twin stands in a paragraph right beside it."""
    return is_line(page, run) and abs(page.paragraph(run.start) - page.paragraph(run.k_start)) == 1


def without_notices(view: Side, start: int, end: int) -> tuple[int, int]:
    """The stretch without the lines at its ends that stand all over the text, such as `* * *`, and so by chance there.

    Where one copy follows the other at once, nothing does.
    """
    page = view.page
    if adjacent(view.alignment):
        return start, end
    while start < end and page.is_notice(page.line_at(start), page.line_at(page.line_at(start)[1])):
        start = page.line_at(start)[1]
    while start < end and page.is_notice(page.line_at(end - 1), page.line_at(page.line_at(end - 1)[0] - 1)):
        end = page.line_at(end - 1)[0]
    return start, max(start, end)
