"""The blocks of Markdown that are not running text: front matter, code, HTML, tables, link definitions.

The rules are those of CommonMark 0.31 for blocks and of GitHub Flavored Markdown for tables. Such a block is one
paragraph from the beginning of its first line, so that its indent stays with it. All else is split as plain text is.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from dedupe_article.model import Kind
from dedupe_article.splitter.layout import Line

QUOTE = r"(?:>[ \t]?)*"
FENCE = re.compile(QUOTE + r"(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(?P<fence>`{3,}(?=[^`]*$)|~{3,})")
RULED = re.compile(r"\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*+\|?")
DEFINITION = re.compile(r"\[(?!\^)[^\]]+\]:[ \t]*\S+(?:[ \t]+(?:\"[^\"]*\"|'[^']*'|\([^)]*\)))?")
HEADING = re.compile(r"#{1,6}(?:[ \t]|$)|=+$|-+$|[*_](?:[ \t]*[*_]){2,}$")
ITEM = re.compile(r"(?:[-*+]|\d{1,9}[.)])[ \t]")
# Blocks of HTML that end at a mark of their own, wherever it stands; all others end at a blank line.
ENDED = (
    (
        re.compile(r"<(?:script|pre|style|textarea)(?=[\s>]|$)", re.IGNORECASE),
        ("</script>", "</pre>", "</style>", "</textarea>"),
    ),
    (re.compile(r"<!--"), ("-->",)),
    (re.compile(r"<\?"), ("?>",)),
    (re.compile(r"<!\[CDATA\["), ("]]>",)),
    (re.compile(r"<![a-zA-Z]"), (">",)),
)
BLOCK_TAGS = (
    "address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt "
    "fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link "
    "main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead "
    "title tr track ul"
)
TAG = re.compile(rf"</?(?:{'|'.join(BLOCK_TAGS.split())})(?=[\s>]|/>|$)", re.IGNORECASE)
LONE_TAG = re.compile(r"<(?:[a-zA-Z][a-zA-Z0-9-]*(?:\s[^<>]*)?/?|/[a-zA-Z][a-zA-Z0-9-]*\s*)>")


class Block(NamedTuple):
    """The lines `first` to `stop`, of a kind of their own."""

    first: int
    stop: int
    kind: Kind


def blocks(text: str, found: list[Line]) -> list[Block]:
    """The blocks of `text` that are no running text, in order."""
    some: list[Block] = []
    i, in_list = 0, False
    while i < len(found):
        line = found[i]
        block = block_at(text, found, i, in_list)
        if block:
            some.append(block)
            i = block.stop
            continue
        indent = indent_of(text, line)
        in_list = ITEM.match(text, line.start) is not None or (in_list and not (line.apart and indent < 2))
        i += 1
    return some


def parted(text: str, some: list[Line]) -> list[Line]:
    """Lines of running text, with headings and rulers set apart from what stands next to them."""
    result: list[Line] = []
    behind = True
    for line in some:
        heading = HEADING.match(text, line.start, line.end) is not None
        result.append(line._replace(apart=line.apart or heading or behind))
        behind = heading
    return result


def block_at(text: str, found: list[Line], i: int, in_list: bool) -> Block | None:
    """The block that begins with line `i`, if one does."""
    line = text[found[i].start : found[i].end]
    if i == 0 and found[0].start == 0 and line in ("---", "+++"):
        return front_matter(text, found, line)
    for stop_of, kind in KINDS:
        if stop := stop_of(text, found, i, line):
            return Block(i, stop, kind)
    if found[i].apart and not in_list and is_indented(text, found[i]):
        return Block(i, code_stop(text, found, i), Kind.CODE)
    return None


def front_matter(text: str, found: list[Line], mark: str) -> Block | None:
    """Front matter between two marks at the very top; without a second mark or a key in it the first is a ruler."""
    ends = ("---", "...") if mark == "---" else ("+++",)
    stop = next((i for i in range(1, len(found)) if text[found[i].start : found[i].end] in ends), 0)
    first = text[found[1].start : found[1].end] if stop > 1 else ""
    return Block(0, stop + 1, Kind.FRONT_MATTER) if re.match(r"[\w\"'#-][^:=]*[:=]|#", first) else None


def fence_stop(text: str, found: list[Line], first: int, line: str) -> int:
    """The line behind a fenced block (behind its closing fence, or the end of the text), or 0 if none begins here."""
    opening = FENCE.match(line)
    if not opening:
        return 0
    fence = opening["fence"]
    closing = re.compile(rf"{QUOTE}{fence[0]}{{{len(fence)},}}")
    for i in range(first + 1, len(found)):
        if closing.fullmatch(text, found[i].start, found[i].end):
            return i + 1
    return len(found)


def definition_stop(_text: str, _found: list[Line], first: int, line: str) -> int:
    """The line behind the definition of a link, or 0 if this is none."""
    return first + 1 if DEFINITION.fullmatch(line) else 0


def html_stop(text: str, found: list[Line], first: int, line: str) -> int:
    """The line behind a block of HTML, or 0 if none begins here."""
    if line[0] != "<":
        return 0
    for opening, marks in ENDED:
        if opening.match(line):
            for i in range(first, len(found)):
                if any(text.find(mark, found[i].start, found[i].end) >= 0 for mark in marks):
                    return i + 1
            return len(found)
    if TAG.match(line) or (LONE_TAG.fullmatch(line) and found[first].apart):
        return blank_after(found, first)
    return 0


def table_stop(text: str, found: list[Line], first: int, line: str) -> int:
    """The line behind a table, or 0 if none begins here: a row of cells over a row of dashes, down to a blank line."""
    if "|" not in line or first + 1 >= len(found) or found[first + 1].apart:
        return 0
    ruled = text[found[first + 1].start : found[first + 1].end]
    if "-" not in ruled or not RULED.fullmatch(ruled) or cells(ruled) != cells(line):
        return 0
    return blank_after(found, first)


def cells(row: str) -> int:
    """How many cells a row of a table has."""
    return row.strip("|").replace("\\|", "").count("|") + 1


def code_stop(text: str, found: list[Line], first: int) -> int:
    """The line behind a block of indented code."""
    stop = first + 1
    while stop < len(found) and is_indented(text, found[stop]):
        stop += 1
    return stop


def blank_after(found: list[Line], first: int) -> int:
    """The first line behind line `first` that a blank one sets apart."""
    stop = first + 1
    while stop < len(found) and not found[stop].apart:
        stop += 1
    return stop


def is_indented(text: str, line: Line) -> bool:
    """Whether a line is indented as code is: by four columns or a tab."""
    indent = text[text.rfind("\n", 0, line.start) + 1 : line.start]
    return len(indent.expandtabs(4)) >= 4


def indent_of(text: str, line: Line) -> int:
    """How many characters of white space stand before a line."""
    return line.start - text.rfind("\n", 0, line.start) - 1


KINDS = ((fence_stop, Kind.CODE), (html_stop, Kind.MARKUP), (definition_stop, Kind.MARKUP), (table_stop, Kind.TABLE))
