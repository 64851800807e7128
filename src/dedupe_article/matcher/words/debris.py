"""Debris of scraping, read as the author wrote it: HTML entities, tags, links and mojibake, length kept."""

from __future__ import annotations

import re
from unicodedata import category, normalize

FILL = "\u200b"  # a mark of no width: keys leave it out, so a reading keeps the length of the text
LETTER = "\u0294"  # a letter that no text has: the glottal stop of phonetics
OUT = "\x1f"  # white space that stands in no text: what was written out is filled up with it
# Most texts hold nothing of the kind, so all patterns but `LOST` are compiled when they are first needed.
ENTITY = r"&(?:amp;)?(?:#\d{1,7};?|#[xX][0-9a-fA-F]{1,6};|[A-Za-z][A-Za-z0-9]{1,15};)"
# A tag, escaped or not, says nothing, and nor do these attributes; an `alt` or `title` is text. All repetition is
# bounded, so that the work is. The laws have these lists too (`laws.markup`), in their own words.
TAG_NAMES = (
    "a|abbr|acronym|address|article|aside|audio|b|big|blockquote|br|caption|center|cite|code|col|colgroup|dd|del|div|dl|dt|"
    "em|embed|figcaption|figure|font|footer|h[1-6]|header|hr|i|iframe|img|ins|kbd|li|main|mark|nav|nobr|noscript|object|"
    "ol|p|para|picture|pre|q|s|samp|script|section|small|source|span|strike|strong|sub|sup|table|tbody|td|tfoot|th|"
    "thead|time|tr|tt|u|ul|video|wbr|"
    "[a-z][a-z0-9]{0,15}(?:[:-][a-z0-9]{1,15}){1,3}"
)
LAYOUT = (
    r"class|style|id|n|align|dir|lang|href|target|rel|type|role|width|height|src|srcset|sizes|loading|decoding"
    r"|data-[\w-]{1,30}"
)
ATTRIBUTE = rf"""[ \t\n]{{1,8}}(?:{LAYOUT})=(?:"[^"<>]*"|'[^'<>]*')"""
# Attributes that tags have and shortcodes do not, whose value may stand without quotation marks or be missing; an empty
# `alt` or `title` says nothing either.
OF_TAGS = (
    rf"{LAYOUT}|color|bgcolor|face|border|frameborder|cellpadding|cellspacing|[hv]space|v?align|marginwidth|marginheight"
    r"|colspan|rowspan|clear|name|size|tabindex|hreflang|charset|media|allow|scrolling|datetime|crossorigin|fetchpriority"
    r"|referrerpolicy|aria-(?:hidden|describedby|labelledby|controls|expanded)|on[a-z]{3,20}|item(?:prop|scope|type|id|ref)"
)
BARE = "allowfullscreen|async|controls|defer|hidden|itemscope|nowrap|noshade|compact"
SAYS_NO_MORE = (
    rf"""[ \t\n]{{1,8}}(?:(?:{OF_TAGS})=(?:"[^"<>]*"|'[^'<>]*'|(?:[^\s"'<>`&]|&(?!gt;)){{1,300}})"""
    rf"""|(?:{BARE})(?:=["']?[a-z]{{0,20}}["']?)?|(?:alt|title|aria-label)=(?:""|''))"""
)
TAG = rf"(?i)(?:<|&lt;)\\?/?(?:{TAG_NAMES})((?:{SAYS_NO_MORE})*[ \t]{{0,8}}/?)(?:>|&gt;)"
MARKED = r"<!\[CDATA\[|\]\]>"  # what XML says of text in which nothing is a tag
SHORTCODE = rf"(?i)\[(/?)([a-z][\w-]{{0,30}})((?:{ATTRIBUTE})*)[ \t]{{0,8}}/?\]"  # the tags of WordPress and forums
# What stands around a bare tag that is spoken of: it touches no word, and the sentence goes on or a quotation ends.
SPOKEN_OF = r"""[\w,;:][ \t]<(?:[ \t]|[,;:.!?)](?!<))|(?:^|\s)<[ \t][a-z]|(?:(?:^|\s)["']|[`“‘«(])<["'`”’»)]"""
# The target of a link in Markdown, which is no more text than that of a tag.
LINK = r"\]\((?:https?://|/|#|mailto:)[^\s()<>]{0,1000}(?:\([^\s()<>]{0,99}\)[^\s()<>]{0,99})?\)"
# A comment of a name and a word or two, as around a block or an advertisement; a longer one is text commented out.
COMMENT = r"<!--[ ]{0,4}/?[A-Za-z:/_-]{1,40}(?: [\w-]{1,20}){0,2}(?:[ ]{1,4}\{[^\n]{0,300}?\})?[ ]{0,4}/?-->"
# Marks of emphasis in Markdown, around words and their stops; and the end of a line as Excel writes it.
EMPHASIS = r"_(?:x000[9AD]_|(?<!\w_)_{0,2}(?=[^\s_])|(?<=[^\s_]_)_{0,2}(?!\w))"
JOINTS = 7  # underscores in one stretch that stand for blanks: a passage of 8 words has as many, few names have
PARTED = rf"(?<!\S)[^\s_]*+(?:_[^\s_]*+){{{JOINTS},}}"
DRESSED = "[\U0001d400-\U0001d7ff]"  # letters and digits of mathematics, in bold as fonts of the web have them
ASTRAL, DRESSED_BYTES = b"\xf0", b"\xf0\x9d"  # in UTF-8 the first byte, as of pictures, and the first two
# What only mojibake has, and what mojibake mostly has; a text without one of the first or three of the second has none.
CERTAIN = r"â[€\u0080]|Ã[\u0080-\u00bf]|Â[\u00a0-\u00aa\u00ac-\u00ba\u00bc-\u00bf]"
EVIDENCE = rb"\xc3[\x82-\x88\x8e-\xb4]\xc2[\x80-\xa9\xac-\xba\xbc-\xbf]"  # U+00C2 to U+00F4 and behind it a `TAIL`
TAIL = r"[\u0080-\u009f\u00a1-\u00a9\u00ac-\u00ba\u00bc-\u00bf]"
TAIL_BYTE = b"\xc2"  # in UTF-8 the first one of what `TAIL` looks for
# Where a single letter may be broken, in UTF-8: what begins one, and behind it what Windows-1252 shows for the rest, or
# what is left where that was a blank or a soft hyphen.
REST = (
    rb"(?:\xc2[\x80-\xbf]|\xc5[\x92\x93\xa0\xa1\xb8\xbd\xbe]|\xc6\x92|\xcb[\x86\x9c]"
    rb"|\xe2(?:\x80[\x90-\xbf]|\x82\xac|\x84\xa2)|\xef\xbf\xbd)"
)
TWO = rb"[\x82-\x9b](?:%b|(?<=[a-z]..))|[\x83-\x86\x8e\x90][ \n]|\x83[a-z]" % REST
THREE = rb"[\xa0-\xaf]%b%b|\xa1\xc2[\xb8-\xbb]" % (REST, REST)
SUSPECT = rb"\xc3(?:%b|%b)" % (TWO, THREE)
SUSPECT_BYTE = b"\xc3"  # with which all of that begins: to compile the pattern takes a millisecond
# How characters in UTF-8 begin in the code pages of Central Europe, Cyrillic, Mac OS and DOS; text may have some of it.
RARER = ("Ă", "Ĺ", "вЂ", "Р°", "Г©", "‚Ä", "√", "ΓÇ", "├", "ÔÇ")
RARER_LETTERS = "ĂĹЂ°©‚√Γ├Ô"  # the rare character of each: looking for one character takes a tenth of the time
LEAST = 3  # characters in mojibake, or lost letters; one quotation mark is enough
LOST = re.compile(r"\?(?<=[A-Za-z].)\??(?=[a-z])")  # what became of a letter that a character set lacks
ASCII = bytes(range(128))


def reading(text: str) -> str:
    """`text` as its author wrote it: entities and mojibake read, blanks for tags and targets of links, length kept."""
    if "\\" in text or "=" in text or ("%" in text and "%u" in text):
        from dedupe_article.matcher.words.spelt import characters  # noqa: PLC0415 - most texts spell none out

        text = characters(text)
    text = unmarked(text)
    if "&" in text:
        text = re.sub(ENTITY, entity, text)
    if ";" in text and ("#" in text or "quo" in text):
        from dedupe_article.matcher.words.spelt import torn_entities  # noqa: PLC0415 - nor do most have these

        text = torn_entities(text)
    if not text.isascii():
        raw = text.encode("utf-8", "surrogatepass")
        if "\u2060" in text or (ASTRAL in raw and DRESSED_BYTES in raw):
            text = undressed(text)
        wreck = text if is_mojibake(text, raw) else ""
        if SUSPECT_BYTE in raw and re.search(SUSPECT, raw):
            from dedupe_article.matcher.words.sound import with_sound_words  # noqa: PLC0415 - most texts hold none

            text = with_sound_words(text)
        if wreck:
            from dedupe_article.matcher.words.mojibake import repaired  # noqa: PLC0415 - nor these

            text = repaired(text, wreck)
        elif "\ufffd" in text:
            from dedupe_article.matcher.words.lost import with_whole_words  # noqa: PLC0415 - few texts lost any

            text = with_whole_words(text, "\ufffd")
    if "?" in text and (lost := LOST.findall(text)):
        from dedupe_article.matcher.words.lost import with_whole_words  # noqa: PLC0415 - few texts lost any

        text = with_whole_words(text, "?")
        text = LOST.sub(lambda one: LETTER * len(one.group()), text) if len(lost) >= LEAST else text
    return text


def unmarked(text: str) -> str:
    """`text` with blanks for tags, shortcodes, links and emphasis."""
    if ("<" in text and ">" in text) or ("&" in text and "&lt;" in text):
        text = re.sub(MARKED, blank, text) if "<![CDATA[" in text else text
        text = re.sub(TAG, tagless, re.sub(COMMENT, blank, text) if "<!--" in text else text)
    if "]" in text:
        text = re.sub(LINK, blank, text) if "](" in text else text
        text = codeless(text) if "[/" in text else text
    if "_" in text:
        text = re.sub(PARTED, parted, text) if text.count("_") >= JOINTS else text
        text = re.sub(EMPHASIS, blank, text)
    return text


def undressed(text: str) -> str:
    """`text` with plain letters for those of mathematics, and without word joiners."""
    return re.sub(DRESSED, lambda letter: normalize("NFKC", letter.group()), text.replace("\u2060", FILL))


def is_mojibake(text: str, raw: bytes) -> bool:
    """Whether `text` holds mojibake: a place that nothing else explains, or several that hardly anything else does.

    `raw` is the text in UTF-8.
    """
    leads = "Ã" in text or "Â" in text or "\u0080" in text or ("€" in text and "â€" in text)
    if leads and re.search(CERTAIN, text):
        return True
    if any(map(text.__contains__, RARER_LETTERS)) and any(map(text.__contains__, RARER)):
        from dedupe_article.matcher.words.mojibake import is_wrecked  # noqa: PLC0415 - few texts have such marks

        return is_wrecked(text)
    if TAIL_BYTE not in raw or raw.count(TAIL_BYTE) < LEAST:  # as in most
        return False
    return len(re.findall(EVIDENCE, raw)) >= LEAST and re.search(TAIL, without_ascii(raw)) is not None


def beyond_ascii(text: str) -> str:
    """The characters of `text` beyond ASCII, which are few in most texts and so quick to search.

    >>> beyond_ascii("Café, 12 €")
    'é€'
    """
    return "" if text.isascii() else without_ascii(text.encode("utf-8", "surrogatepass"))


def without_ascii(raw: bytes) -> str:
    """The same for a text that is encoded already."""
    return raw.translate(None, ASCII).decode("utf-8", "surrogatepass")


def blank(layout: re.Match[str]) -> str:
    """Blanks in place of a match that says nothing."""
    return " " * len(layout.group())


def tagless(tag: re.Match[str]) -> str:
    """Blanks in place of a tag, except for one that is spoken of, as in `the <b> element`, which is a word."""
    text, (start, end) = tag.string, tag.span()
    around = f"{text[max(start - 2, 0) : start]}<{text[end : end + 2]}"
    if not tag[1] and re.search(SPOKEN_OF, around):
        return tag.group()
    return (FILL if tag.group()[:4].lower() == "<wbr" else " ") * (end - start)  # `<wbr>` stands inside a word


def codeless(text: str) -> str:
    """`text` with blanks for shortcodes, which are known by the ones that close them; `[sic]` is a word."""
    closed = {code[2] for code in re.finditer(SHORTCODE, text) if code[1]}
    return re.sub(SHORTCODE, lambda code: blank(code) if code[2] in closed else code.group(), text)


def parted(stretch: re.Match[str]) -> str:
    """Blanks for the underscores of a stretch that has many, as where words are joined since blanks are forbidden."""
    found = stretch.group()
    return found.replace("_", " ") if found.strip("_") else found


def entity(match: re.Match[str]) -> str:
    """The character that an entity stands for, filled up to its length."""
    from html import unescape  # noqa: PLC0415 - only what holds an entity needs it

    found = unescape(unescape(match.group()))  # scrapers escape what is escaped
    return filled(found, len(match.group())) if len(found) == 1 else match.group()


def filled(char: str, length: int) -> str:
    """A character filled up to a length: with marks that belong to the word if it may stand inside one, else blanks."""
    return char.ljust(length, FILL if category(char)[0] in "LMNC" or char in "'’" else " ")
