"""Words as the laws compare them.

A word is a run of letters, or of digits, or one character where a script has no spaces, or a sign that belongs to a
number. Case, punctuation, spacing, Unicode form, entities, zero-width marks and the ways of writing an apostrophe are
left out; digits are never changed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from itertools import chain, compress
from operator import not_

from dedupe_article.laws.folding import ASCII, LETTER, fold
from dedupe_article.laws.passage import split
from dedupe_article.laws.scripts import SPACELESS

MONEY = "$€£¥₹₩₫฿₽₺₪₱₦₴₸₾₡₲₵¢₿֏៛₮₭"
NUMBER = f"(?:[A-Za-z]{{0,3}}[{MONEY}])?[.,]?\\d"
COMPARING = "±≈≠<>≤≥≦≧⩽⩾≪≫▲▼△▽▴▾↑↓↗↘⇑⇓⬆⬇"
# Blanks between a sign and its number; where a line begins it is a mark of the line.
APART = f"(?m)(?<!^)([{COMPARING}])[ \\t\u00a0]{{1,8}}(?={NUMBER})"
SIGNS = frozenset(f"%‰°{MONEY}+-−–‐‑－~{COMPARING}")
# What a minus sign stands behind: blanks, what opens, or a script without spaces, which only a text in one has.
BEFORE = "\\s([/:\"'“„‘«"
BEFORE_FAR = f"{BEFORE}\u3040-\u30ff\u4e00-\u9fff\u0e00-\u0e4e"
SIGN = f"[%‰°{MONEY}+]|(?:(?<![^{BEFORE}])[-−–‐‑－~]|[{COMPARING}])(?={NUMBER})"
WORD = re.compile(f"[^\\W\\d_]+|\\d+|{SIGN}")
# What only texts beyond ASCII need is compiled when asked for; the larger classes take milliseconds.
# How scripts without spaces and scripts with marks begin in UTF-8; D2 begins Cyrillic letters too.
FAR = rb"[\xcc\xcd\xd2\xe0\xe1\xe3-\xff](?:(?<!\xd2)|[\x83-\x89])"
CHARACTERS = "".join(f"{chr(first)}-{chr(last)}" for first, last in SPACELESS)
LETTERS = f"[^\\W\\d_{CHARACTERS}]"
# A letter that is none of these is a character; those that are no letters are few, and a class of all takes longer.
CHARACTER = f"[^\\W\\d_]|[{re.sub('[㐀一]-.', '', CHARACTERS)}]"
# The vowel signs of Indic scripts are marks, so `\w` ends a word at each of them. Of a block of 128 the last 16 are
# letters or signs, the ten before them digits.
INDIC = "".join(
    f"{chr(block)}-{chr(block + 0x63)}{chr(block + 0x70)}-{chr(block + 0x7F)}" for block in range(0x900, 0xE00, 0x80)
)
MARKS = f"[{INDIC}\u0300-\u036f\u0483-\u0489]"
# What tags say of the layout, and a tag without text of its own, as an `alt` is.
LAYOUT = (
    "class|style|id|n|align|dir|lang|href|target|rel|type|role|width|height|src|srcset|sizes|loading|decoding"
    r"|data-[\w-]{1,30}"
)
SAYS = rf"""(?:[ \t\n]{{1,8}}(?:{LAYOUT})=(?:"[^"<>]*"|'[^'<>]*'))*[ \t]{{0,8}}/?"""
TAG = (
    r"(?i)<!\[CDATA\[|<\\?/?(?:[abipqsu]|abbr|article|aside|blockquote|br|center|cite|code|d[dlt]|div|em|fig(?:ure|caption)|font"
    r"|footer|h[1-6r]|header|img|li|main|mark|nav|nobr|noscript|ol|para|picture|pre|section|small|source|span|strike|strong|su[bp]|t[dhrt]|table|tbody|thead|time|ul"
    rf"|(wbr)|[a-z][a-z\d]{{0,15}}(?:[:-][a-z\d]{{1,15}}){{1,3}})({SAYS})>"
    r"|<!-- {0,4}/?[a-z:/_-]{1,40}(?: [\w-]{1,20}){0,2}(?: {1,4}\{[^\n]{0,300}?\})? {0,4}/?-->"
)
# A bare tag by itself, where a sentence goes on or between quotation marks, is spoken of.
NAMED = r"""[\w,;:][ \t]<(?:[ \t]|[,;:.!?)](?!<))|(?:^|\s)<[ \t][a-z]|(?:(?:^|\s)["']|[`“‘«(])<["'`”’»)]"""
# A plus before the words of a line is the mark of an item, and behind its last stop that of its end. Where a passage
# begins or ends so all its lines do; else it is a word at which a line was broken.
ITEM, LINE_END = rf"(?m)^\+(?!{NUMBER})(?=[ \t]*[\"“„«‘'(¿¡]{{0,3}}[^\W\d_])", r"(?m)(?<=[.!?…\"”’»)。])[ \t]\+$"
# Where a link of Markdown leads.
TARGET = r"\]\((?:https?:|mailto:|[/#])[^\s()<>]{0,1000}(?:\([^\s()<>]{0,99}\)[^\s()<>]{0,99})?\)"
# Marks that stand around words and are in none.
AROUND = '.,:;!?"()[]“”„«»…'


class Words:
    """The keys of a passage, and what folds the passage and finds them in it."""

    def __init__(self, keys: list[str], passage: str, way: Callable[[str], tuple[str, re.Pattern[str]]]) -> None:
        self.keys = keys
        self.passage = passage
        self.way = way

    def before(self, number: int) -> str:
        """What stands, folded, between a word and the one before it, or at the end behind the last one."""
        return self._gaps[number]

    @cached_property
    def _gaps(self) -> list[str]:
        """What stands between the words of the folded passage: found when first asked for, which is seldom."""
        folded, pattern = self.way(self.passage)
        return pattern.split(folded)


class Lexer:
    """Finds the keys between white space, each time the same stands there only once.

    Nothing that folds or finds looks beyond white space, so that it is the same as to look through whole passages.
    """

    def __init__(self) -> None:
        self.known: dict[str, tuple[str, ...]] = {}

    def words(self, passage: str, tokens: Sequence[str]) -> Words:
        """The words of a passage, whose tokens are known.

        >>> Lexer().words(one := "It\u2019s 12\u00a0May, “Ann”", tokens(one)).keys
        ['its', '12', 'may', 'ann']
        """
        return Words(self.keys(tokens), passage, folded)

    def keys(self, tokens: Sequence[str]) -> list[str]:
        """The keys of tokens, which are what stands between white space."""
        self.learn(tokens)
        return list(chain.from_iterable(map(self.known.__getitem__, tokens)))

    def learn(self, tokens: Iterable[str]) -> None:
        """Find the keys of those tokens that are not known yet."""
        new = list(set(tokens).difference(self.known))
        if not new:
            return
        folded = fold("\n".join(new))
        pattern, ones = finder(folded), folded.split("\n")
        if pattern is not WORD:
            self.known.update(zip(new, map(tuple, map(pattern.findall, ones)), strict=True))
            return
        # Most are a word, between marks or not.
        bare = [one.strip(AROUND) for one in ones]
        self.known.update(zip(new, zip(bare, strict=True), strict=True))
        for token, one in compress(zip(new, ones, strict=True), map(not_, map(str.isalpha, bare))):
            self.known[token] = tuple(pattern.findall(one))


def tokens(passage: str) -> list[str]:
    """What stands between white space."""
    return split(unescaped(passage))


def folded(passage: str) -> tuple[str, re.Pattern[str]]:
    """The passage folded, and what finds its words."""
    found = fold(unescaped(passage))
    return found, finder(found)


def finder(folded: str) -> re.Pattern[str]:
    """What finds the words of a folded passage; `re` keeps what it compiled."""
    if folded.isascii() or not re.search(FAR, folded.encode("utf-8", "surrogatepass").translate(None, ASCII)):
        return WORD
    return re.compile(f"(?:{LETTERS}|{MARKS})+|\\d+|{CHARACTER}|{SIGN.replace(BEFORE, BEFORE_FAR)}")


def unescaped(passage: str) -> str:
    """The passage with its entities read, twice, since scrapers escape what is escaped (`&amp;quot;`), without tags.

    Between a sign that compares and its number there is no blank then.
    """
    # One character is found in a fortieth of the time that two take.
    if "\\" in passage or "=" in passage or ("%" in passage and "%u" in passage):
        from dedupe_article.laws.written import in_full  # noqa: PLC0415 - few passages have any

        passage = in_full(passage)
    if "&" in passage:
        from html import unescape  # noqa: PLC0415 - a large table that few passages need

        passage = unescape(unescape(passage))
    if ";" in passage and ("#" in passage or "quo" in passage):
        from dedupe_article.laws.written import with_entities  # noqa: PLC0415

        passage = with_entities(passage)
    if "<" in passage and ">" in passage:
        passage = re.sub(TAG, _tagless, passage)
    if "]" in passage:
        passage = re.sub(TARGET, " ", passage)
        if "[/" in passage:
            from dedupe_article.laws.written import without_codes  # noqa: PLC0415

            passage = without_codes(passage)
    if "_" in passage and "_x000" in passage:
        passage = re.sub("_x000[9AD]_", " ", passage)
    if passage[:1] == "+" and re.search(ITEM, passage):
        passage = re.sub(rf"{ITEM}|^\+[ \t]", "", passage)
    if passage[-2:] == " +" and re.search(LINE_END, passage):
        passage = re.sub(r"(?m)[ \t]\+$", "", passage)
    signs = "<>" if passage.isascii() else COMPARING
    return re.sub(APART, r"\1", passage) if any(map(passage.__contains__, signs)) else passage


def _tagless(tag: re.Match[str]) -> str:
    beside = tag.string[max(tag.start() - 2, 0) : tag.start()], tag.string[tag.end() : tag.end() + 2]
    if tag[2] == "" and re.search(NAMED, "<".join(beside)):
        return tag.group()
    return "" if tag[1] else " "


def alike(left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether two stretches of keys are the same but for where words end; numbers end where they end.

    >>> alike(["saat", "ini", "12"], ["saatini", "12"]), alike(["1", "2"], ["12"])
    (True, False)
    """
    return left == right or (_joined(left) == _joined(right) and numbers(left) == numbers(right))


def _joined(keys: Sequence[str]) -> str:
    """The keys without what parts them; a question mark between two words is no letter after all."""
    return "".join(keys).replace(LETTER, "")


def numbers(keys: Sequence[str]) -> list[str]:
    """The keys that are numbers."""
    return list(filter(str.isdigit, keys))
