"""A passage as it is read: with characters for what is written out, and without tags and the targets of links."""

from __future__ import annotations

import re

MONEY = "$€£¥₹₩₫฿₽₺₪₱₦₴₸₾₡₲₵¢₿֏៛₮₭"
NUMBER = f"(?:[A-Za-z]{{0,3}}[{MONEY}])?[.,]?\\d"
COMPARING = "±≈≠<>≤≥≦≧⩽⩾≪≫▲▼△▽▴▾↑↓↗↘⇑⇓⬆⬇"
# A sign with blanks between it and its number; at the beginning of a line it is a mark of the line.
APART = f"(?m)(?<!^)([{COMPARING}])[ \\t\u00a0]{{1,8}}(?={NUMBER})"
# Attributes of tags and shortcodes that are layout and not text, unlike an `alt`.
LAYOUT = (
    "class|style|id|n|align|dir|lang|href|target|rel|type|role|width|height|src|srcset|sizes|loading|decoding"
    r"|data-[\w-]{1,30}"
)
SAYS = rf"""(?:[ \t\n]{{1,8}}(?:{LAYOUT})=(?:"[^"<>]*"|'[^'<>]*'))*[ \t]{{0,8}}/?"""
# Attributes of tags alone, with or without quotation marks or a value. The matcher has lists of its own that say this.
OF_TAGS = (
    f"(?:{LAYOUT}|(?:bg)?color|face|(?:frame)?border|cell(?:padd|spac)ing|[hv]space|v?align|margin(?:width|height)|(?:col|row)span|clear"
    "|name|size|tabindex|hreflang|charset|media|allow|scrolling|datetime|crossorigin|fetchpriority|referrerpolicy|on[a-z]{3,20}"
    r"""|aria-(?:hidden|describedby|labelledby|controls|expanded)|item(?:prop|scope|type|id|ref))=(?:"[^"<>]*"|'[^'<>]*'|[^\s"'<>`]{1,300})"""
    r"""|(?:alt|title|aria-label)=(?:""|'')|(?:allowfullscreen|async|controls|defer|hidden|itemscope|nowrap|noshade|compact)"""
    r"""(?:=["']?[a-z]{0,20}["']?)?"""
)
TAG = (
    r"(?i)<!\[CDATA\[|<\\?/?(?:[abipqsu]|abbr|acronym|address|article|aside|audio|big|blockquote|br|caption|center|cite|code|col|colgroup"
    r"|d[dlt]|del|div|em|embed|fig(?:ure|caption)|font|footer|h[1-6r]|header|iframe|img|ins|kbd|li|main|mark|nav|nobr|noscript|object|ol"
    r"|para|picture|pre|samp|script|section|small|source|span|strike|strong|su[bp]|t[dhrt]|table|tbody|tfoot|thead|time|ul|video"
    rf"|(wbr)|[a-z][a-z\d]{{0,15}}(?:[:-][a-z\d]{{1,15}}){{1,3}})((?:[ \t\n]{{1,8}}(?:{OF_TAGS}))*[ \t]{{0,8}}/?)>"
    r"|<!-- {0,4}/?[a-z:/_-]{1,40}(?: [\w-]{1,20}){0,2}(?: {1,4}\{[^\n]{0,300}?\})? {0,4}/?-->"
)
# A bare tag that touches no word is spoken of if the sentence goes on after it, or if it stands in quotation marks.
NAMED = r"""[\w,;:][ \t]<(?:[ \t]|[,;:.!?)](?!<))|(?:^|\s)<[ \t][a-z]|(?:(?:^|\s)["']|[`“‘«(])<["'`”’»)]"""
# Where a link of Markdown leads.
TARGET = r"\]\((?:https?:|mailto:|[/#])[^\s()<>]{0,1000}(?:\([^\s()<>]{0,99}\)[^\s()<>]{0,99})?\)"


def unescaped(passage: str) -> str:
    """The passage as it is read, without tags, and without blanks between a sign that compares and its number.

    Entities are read twice, since scrapers escape what is escaped already (`&amp;quot;`).
    """
    passage = _without_markup(_with_characters(passage))
    if "+" in passage:
        from dedupe_article.laws.written import without_items  # noqa: PLC0415 - few passages have any

        passage = without_items(passage)
    signs = "<>" if passage.isascii() else COMPARING
    return re.sub(APART, r"\1", passage) if any(map(passage.__contains__, signs)) else passage


def _with_characters(passage: str) -> str:
    """The passage with the characters that are written out by their numbers or as entities."""
    # Looking for one character takes a fortieth of the time that looking for two takes.
    if "\\" in passage or "=" in passage or ("%" in passage and "%u" in passage):
        from dedupe_article.laws.written import in_full  # noqa: PLC0415 - few passages have any

        passage = in_full(passage)
    if "&" in passage:
        from html import unescape  # noqa: PLC0415 - a large table that few passages need

        passage = unescape(unescape(passage))
    if ";" in passage and ("#" in passage or "quo" in passage):
        from dedupe_article.laws.written import with_entities  # noqa: PLC0415

        passage = with_entities(passage)
    return passage


def _without_markup(passage: str) -> str:
    """The passage without tags, targets of links, shortcodes, and the white space of spreadsheets."""
    if "<" in passage and ">" in passage:
        passage = re.sub(TAG, _tagless, passage)
    if "]" in passage:
        passage = re.sub(TARGET, " ", passage)
        if "[/" in passage:
            from dedupe_article.laws.written import without_codes  # noqa: PLC0415

            passage = without_codes(passage)
    return re.sub("_x000[9AD]_", " ", passage) if "_" in passage and "_x000" in passage else passage


def _tagless(tag: re.Match[str]) -> str:
    beside = tag.string[max(tag.start() - 2, 0) : tag.start()], tag.string[tag.end() : tag.end() + 2]
    if tag[2] == "" and re.search(NAMED, "<".join(beside)):
        return tag.group()
    return "" if tag[1] else " "
