"""A passage as it is read: characters that are written out are themselves, and nothing is left of tags and links."""

from __future__ import annotations

import re

MONEY = "$€£¥₹₩₫฿₽₺₪₱₦₴₸₾₡₲₵¢₿֏៛₮₭"
NUMBER = f"(?:[A-Za-z]{{0,3}}[{MONEY}])?[.,]?\\d"
COMPARING = "±≈≠<>≤≥≦≧⩽⩾≪≫▲▼△▽▴▾↑↓↗↘⇑⇓⬆⬇"
# Blanks between a sign and its number; where a line begins it is a mark of the line.
APART = f"(?m)(?<!^)([{COMPARING}])[ \\t\u00a0]{{1,8}}(?={NUMBER})"
# What tags say of the layout, and a tag without text of its own, as an `alt` is.
LAYOUT = (
    "class|style|id|n|align|dir|lang|href|target|rel|type|role|width|height|src|srcset|sizes|loading|decoding"
    r"|data-[\w-]{1,30}"
)
SAYS = rf"""(?:[ \t\n]{{1,8}}(?:{LAYOUT})=(?:"[^"<>]*"|'[^'<>]*'))*[ \t]{{0,8}}/?"""
# What tags alone say of it, in quotation marks or not, also where they say nothing.
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
# A bare tag by itself, where a sentence goes on or between quotation marks, is spoken of.
NAMED = r"""[\w,;:][ \t]<(?:[ \t]|[,;:.!?)](?!<))|(?:^|\s)<[ \t][a-z]|(?:(?:^|\s)["']|[`“‘«(])<["'`”’»)]"""
# Where a link of Markdown leads.
TARGET = r"\]\((?:https?:|mailto:|[/#])[^\s()<>]{0,1000}(?:\([^\s()<>]{0,99}\)[^\s()<>]{0,99})?\)"


def unescaped(passage: str) -> str:
    """The passage with its entities read, twice, since scrapers escape what is escaped (`&amp;quot;`), without tags.

    Between a sign that compares and its number there is no blank then.
    """
    passage = _without_markup(_with_characters(passage))
    if "+" in passage:
        from dedupe_article.laws.written import without_items  # noqa: PLC0415 - few passages have any

        passage = without_items(passage)
    signs = "<>" if passage.isascii() else COMPARING
    return re.sub(APART, r"\1", passage) if any(map(passage.__contains__, signs)) else passage


def _with_characters(passage: str) -> str:
    """The passage with the characters that are written out by their numbers or as entities."""
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
