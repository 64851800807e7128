"""Edits on a text: made, and two rounds of them put together as one."""

from __future__ import annotations

from collections.abc import Sequence

from dedupe_article.model import Edit


def make(source: str, edits: Sequence[Edit]) -> str:
    """The source with the edits made.

    >>> make("a  b", [Edit(1, 3, " ")])
    'a b'
    """
    if not edits:
        return source
    pieces: list[str] = []
    place = 0
    for start, end, replacement in edits:
        pieces += (source[place:start], replacement)
        place = end
    pieces.append(source[place:])
    return "".join(pieces)


def compose(first: Sequence[Edit], middle: str, second: Sequence[Edit]) -> Sequence[Edit]:
    """The edits that do in one step what `first` does (giving `middle`) and then `second` does to `middle`.

    Edits that touch become one.

    >>> compose([Edit(1, 2, "")], "ab c", [Edit(2, 3, "-")])
    [Edit(start=1, end=2, replacement=''), Edit(start=3, end=4, replacement='-')]
    """
    if not first or not second:
        return first or second
    result: list[Edit] = []
    i = j = shift = 0  # shift: what to add to a place in the middle to find it in the source
    while i < len(first) or j < len(second):
        start = end = min(
            first[i].start - shift if i < len(first) else len(middle) + 1,
            second[j].start if j < len(second) else len(middle) + 1,
        )
        before, from_second = shift, j
        while True:
            if i < len(first) and first[i].start - shift <= end:
                end = max(end, first[i].start - shift + len(first[i].replacement))
                shift += first[i].end - first[i].start - len(first[i].replacement)
                i += 1
            elif j < len(second) and second[j].start <= end:
                end = max(end, second[j].end)
                j += 1
            else:
                break
        moved = [Edit(s - start, e - start, new) for s, e, new in second[from_second:j]]
        result.append(Edit(start + before, end + shift, make(middle[start:end], moved)))
    return result


def smallest(start: int, old: str, new: str) -> Edit | None:
    """The edit from `old` to `new` at `start`, a mere deletion where `old` begins or ends with `new`; None if equal."""
    if old == new:
        return None
    if new and old.endswith(new):
        return Edit(start, start + len(old) - len(new), "")
    if new and old.startswith(new):
        return Edit(start + len(new), start + len(old), "")
    return Edit(start, start + len(old), new)
