"""Characters that take no room: dropped as debris, kept where a script cannot do without them.

- Soft hyphens go, except at the end of a line: there one is visible, and says that the word goes on.
- Joiners stay after and between letters of scripts that join or stack them, and inside emoji.
- A word joiner and a left-to-right mark stay everywhere: the first says that a line must not break there, the second is
  what editors leave in their text, and neither hides a word or turns one round.
- A zero-width space stays between letters of the scripts of South-East Asia, which separate words by it.
- Other bidi controls stay in an article that holds a letter written from right to left; in others they are debris, or a
  trick. This is decided for the whole article, since a line may lose its letters to a cut while the article keeps them.
"""

from __future__ import annotations

import re

from dedupe_article.model import Edit
from dedupe_article.reader.white import BREAKS

BIDI = "\u061c\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
DEBRIS = "\u180e\u200b\u206a\u206b\u206c\u206d\u206e\u206f\ufeff"
ZERO_WIDTH_SPACE = "\u200b"
VOWEL_SEPARATOR = "\u180e"
NON_JOINER = "\u200c"
JOINER = "\u200d"
JOINERS = NON_JOINER + JOINER
SOFT_HYPHEN = "\xad"
INVISIBLE = BIDI + DEBRIS + JOINERS + SOFT_HYPHEN
NOT_BIDI = dict.fromkeys(map(ord, DEBRIS + JOINERS + SOFT_HYPHEN))

# All are compiled when first asked for: a large class takes up to a millisecond, and few texts ask for more than one.
RUN = f"[{INVISIBLE}]+"
# Hebrew, Arabic, Syriac, Thaana, N'Ko, Samaritan, Mandaic, their presentation forms, and the old ones beyond.
RIGHT_TO_LEFT = "[\u05be-\u061b\u061d-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
# Scripts whose letters join (Arabic to Mandaic, Mongolian) and the Indic ones, where joiners tell letter forms apart.
JOINING = "[\u0620-\u07fa\u0840-\u0dff\u0f00-\u109f\u1780-\u17ff\u1807-\u18aa\ua840-\ua873\ufb50-\ufdff\ufe70-\ufefc]"
INDIC = "[\u0900-\u0dff\u0f00-\u109f\u1780-\u17ff]"
UNSPACED = "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u1980-\u19df\u1a20-\u1aad]"
MONGOLIAN = "[\u1807-\u18aa]"
PICTURE = "[\u00a9\u00ae\u203c-\u2bff\u3030\u303d\u3297\u3299\ufe0f\U0001f000-\U0001faff\U000e0020-\U000e007f]"


def drop_invisible(text: str) -> list[Edit]:
    """The edits that drop what takes no room and is not needed."""
    backward = any(map(text.__contains__, BIDI)) and re.search(RIGHT_TO_LEFT, text)
    edits = []
    for match in re.finditer(RUN, text):
        start, end = match.span()
        old = match[0]
        new = needed(old, text[start - 1 : start], text[end : end + 1])
        if backward:
            new += old.translate(NOT_BIDI)
        if new != old:
            edits.append(Edit(start, end, new))
    return edits


def needed(run: str, before: str, after: str) -> str:
    """The one mark of `run`, bidi controls aside, that the letters `before` and `after` it need; often none."""
    if ZERO_WIDTH_SPACE in run and both(UNSPACED, before, after):
        return ZERO_WIDTH_SPACE
    if VOWEL_SEPARATOR in run and both(MONGOLIAN, before, after):
        return VOWEL_SEPARATOR
    if SOFT_HYPHEN in run and before.isalpha() and after in BREAKS:
        return SOFT_HYPHEN
    joiner = next((mark for mark in run[:8] if mark in JOINERS), "")
    if joiner == NON_JOINER and (both(JOINING, before, after) or re.match(INDIC, before)):
        return joiner
    if joiner == JOINER and (re.match(JOINING, before) or re.match(JOINING, after) or both(PICTURE, before, after)):
        return joiner
    return ""


def both(letters: str, before: str, after: str) -> bool:
    """Whether the characters on both sides are of a class."""
    return bool(re.match(letters, before) and re.match(letters, after))
