"""A unified diff of one article: for `patch` and `git apply`, or for the eye."""

from __future__ import annotations

from collections.abc import Iterator

from dedupe_article import reader
from dedupe_article.model import Cleaned, Span
from dedupe_article.report.aligned import differing
from dedupe_article.report.changes import Change, Way, way
from dedupe_article.report.diff.blocks import CONTEXT, Block, blocks, extent, groups, trimmed
from dedupe_article.report.diff.painting import Look, Side, heading, paint, side, written

__all__ = ["Look", "diff"]

UTF8_MARK = b"\xef\xbb\xbf"


def diff(name: str, cleaned: Cleaned, look: Look) -> str:
    """The unified diff of `cleaned`, or nothing if the text stays as it is.

    `name` is the path of the file, relative to where `patch -p1` or `git apply` is run, or `FILE:LINE` for a record.
    It is a patch where the file is in UTF-8; the bytes of another encoding are not in it.
    The diff follows the cuts and the edits, so it costs no search.
    """
    done = marked(way(cleaned), cleaned)
    if not done.changes:
        return ""
    words = slips(cleaned, len(done.source) - len(cleaned.article.source)) if look is Look.COLOUR else []
    old = side(done.source, [Span(change.start, change.end) for change in done.changes], words)
    new = side(done.output, [Span(change.begin, change.finish) for change in done.changes], [])
    found = [trimmed(block, old.lines, new.lines) for block in blocks(done)]
    found = [block for block in found if block.old_end > block.old_start or block.new_end > block.new_start]
    parts = [heading(name, look)]
    for group in groups(found):
        parts += hunk(group, old, new, look)
    return "".join(parts)


def marked(done: Way, cleaned: Cleaned) -> Way:
    """The same with the byte order mark of UTF-8 as a character, since `patch` sees it in the file."""
    if cleaned.article.encoding.bom != UTF8_MARK:
        return done
    kept = int(cleaned.data.startswith(UTF8_MARK))
    shifted = [Change(c.start + 1, c.end + 1, c.begin + kept, c.finish + kept) for c in done.changes]
    if not kept and shifted and shifted[0].start == 1:
        shifted[0] = Change(0, shifted[0].end, 0, shifted[0].finish)
    elif not kept:
        shifted.insert(0, Change(0, 1, 0, 0))
    return Way("\ufeff" + done.source, "\ufeff" * kept + done.output, tuple(shifted))


def slips(cleaned: Cleaned, shift: int) -> list[Span]:
    """The words of dropped passages that are not those of their twins, in the source, moved by `shift` characters."""
    text = cleaned.article.text
    found = [span for repeat in cleaned.dropped for span in differing(text, repeat.span, repeat.twin)]
    return [Span(start + shift, end + shift) for start, end in reader.source_spans(cleaned.article, found)]


def hunk(group: list[Block], old: Side, new: Side, look: Look) -> Iterator[str]:
    """One hunk: its heading, and its lines with the context around them."""
    before = min(CONTEXT, group[0].old_start)
    after = min(CONTEXT, len(old.lines) - group[-1].old_end)
    old_span = group[0].old_start - before, group[-1].old_end + after
    new_span = group[0].new_start - before, group[-1].new_end + after
    yield paint(f"@@ -{extent(*old_span)} +{extent(*new_span)} @@", "36", look) + "\n"
    at = old_span[0]
    for block in group:
        yield from (written(" ", old, line, look) for line in range(at, block.old_start))
        yield from (written("-", old, line, look) for line in range(block.old_start, block.old_end))
        yield from (written("+", new, line, look) for line in range(block.new_start, block.new_end))
        at = block.old_end
    yield from (written(" ", old, line, look) for line in range(at, old_span[1]))
