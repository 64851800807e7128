"""The way back: splices on the bytes of a cleaned file that give back the bytes as they were."""

from __future__ import annotations

import base64
import zlib
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from dedupe_article import reader
from dedupe_article.model import Cleaned
from dedupe_article.report.changes import way, width

# A splice costs about 25 bytes of JSON beside its own text.
SPLICE_COST = 25
# Deflated and in base64, news text takes about half of its size.
DEFLATED_SHARE = 2
# Level 6 deflates 40 MB of text a second, and level 9 wins 1 %.
LEVEL = 6
# Deflating takes 0.1 ms, as long as all the rest of an entry; nearly all passages of news are shorter than this.
READABLE = 20_000


class Splice(NamedTuple):
    """Bytes `[start, end)` of the new file were `was` in the old one."""

    start: int
    end: int
    was: bytes


def splices(before: bytes, cleaned: Cleaned) -> list[Splice]:
    """The splices that make `before` of `cleaned.data`: by cuts and edits if these suffice, else all of `before`."""
    if before == cleaned.data:
        return []
    for way_back in (preserved, edited):
        found = list(way_back(before, cleaned))
        if len(found) * SPLICE_COST <= len(before) // DEFLATED_SHARE and spliced(cleaned.data, found) == before:
            return found
    return [Splice(0, len(cleaned.data), before)]


def preserved(before: bytes, cleaned: Cleaned) -> Iterator[Splice]:
    """The cuts, for a file that was only cut, in any encoding."""
    gone = 0
    for start, end in reader.byte_spans(cleaned.article, cleaned.cuts):
        yield Splice(start - gone, start - gone, before[start:end])
        gone += end - start


def edited(_before: bytes, cleaned: Cleaned) -> Iterator[Splice]:
    """The cuts and edits, for a file that was UTF-8 and still is."""
    source, output, changes = way(cleaned)
    if cleaned.article.encoding.bom:
        yield Splice(0, 0, cleaned.article.encoding.bom)
    at = last = 0
    for start, end, begin, finish in changes:
        at += width(output[last:begin])
        stop = at + width(output[begin:finish])
        yield Splice(at, stop, source[start:end].encode("utf-8", "surrogatepass"))
        at, last = stop, finish


def spliced(data: bytes, found: Iterable[Splice]) -> bytes:
    """`data` with the splices made."""
    parts, at = [], 0
    for start, end, was in found:
        parts += [data[at:start], was]
        at = end
    return b"".join([*parts, data[at:]])


def shown(splice: Splice) -> dict[str, Any]:
    """A splice as JSON holds it: its bytes as text if they are UTF-8 and short, else deflated and in base64."""
    entry: dict[str, Any] = {"at": [splice.start, splice.end]}
    if len(splice.was) <= READABLE:
        try:
            return entry | {"was": splice.was.decode()}
        except UnicodeDecodeError:
            pass
    return entry | {"deflated": base64.b64encode(zlib.compress(splice.was, LEVEL)).decode("ascii")}


def read_splice(entry: dict[str, Any]) -> Splice:
    """The splice again, from what `shown` made."""
    start, end = map(int, entry["at"])
    if "was" in entry:
        return Splice(start, end, entry["was"].encode())
    return Splice(start, end, zlib.decompress(base64.b64decode(entry["deflated"])))
