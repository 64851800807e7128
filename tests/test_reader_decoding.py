"""The ladder: what is certain first, what is no text refused, and each step named."""

from __future__ import annotations

import codecs
import gzip
import io
import zipfile
from contextlib import suppress

import pytest

from dedupe_article import clean_article, reader
from dedupe_article.model import Encoding, How, Settings, Span, Undecodable

PRESERVE = Settings(preserve=True)
TEXT = "Zürich “meldet” 20 € – 一句话。\nLine two.\n"
ENGLISH = b"Nobody was hurt, said the mayor. " * 40


def packed() -> bytes:
    """A zip archive with one text in it."""
    octets = io.BytesIO()
    with zipfile.ZipFile(octets, "w") as archive:
        archive.writestr("article.txt", TEXT)
    return octets.getvalue()


READ = {
    "Japanese mail of which only the quotes are Japanese": (
        "It “rained” all week.\n".encode("iso2022_jp"),
        Encoding("iso2022_jp", How.GUESSED),
    ),
    "what would be Chinese mail without a Chinese character is ASCII": (
        "It “rained” all week.\n".encode("hz"),
        Encoding("utf-8", How.UTF8),
    ),
    "Chinese mail of which one character is Chinese": (
        "It “rained” all week, 市长说.\n".encode("hz"),
        Encoding("hz", How.GUESSED),
    ),
    "Spanish in the Shift_JIS of 2004": (
        "El alcalde anunció que la estación cerrará en otoño por las obras. ¿Quién pagará los daños?\n".encode(
            "shift_jis_2004"
        ),
        Encoding("shift_jis_2004", How.GUESSED),
    ),
    "one letter of DOS, which is no low quote behind a word": (
        "It went to Condé Nast train. ".encode("cp850") + ENGLISH,
        Encoding("cp850", How.GUESSED),
    ),
    "Japanese mail with letters of Europe": (
        "Nach Ærø, über Žižkov: 橋は閉まる。\n".encode("iso2022_jp_3"),
        Encoding("iso2022_jp_3", How.GUESSED),
    ),
    "UTF-8": (TEXT.encode(), Encoding("utf-8", How.UTF8)),
    "ASCII is UTF-8": (b"Line\n", Encoding("utf-8", How.UTF8)),
    "UTF-8 with a mark": (TEXT.encode("utf-8-sig"), Encoding("utf-8", How.BOM, codecs.BOM_UTF8)),
    "UTF-16 with a mark": (
        codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"),
        Encoding("utf-16-le", How.BOM, codecs.BOM_UTF16_LE),
    ),
    "UTF-16 with a mark in the other order": (
        codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
        Encoding("utf-16-be", How.BOM, codecs.BOM_UTF16_BE),
    ),
    "UTF-32 with a mark is not taken for UTF-16": (
        codecs.BOM_UTF32_LE + TEXT.encode("utf-32-le"),
        Encoding("utf-32-le", How.BOM, codecs.BOM_UTF32_LE),
    ),
    "UTF-16 without a mark": (TEXT.encode("utf-16-le"), Encoding("utf-16-le", How.SHAPE)),
    "UTF-16 without a mark in the other order": (TEXT.encode("utf-16-be"), Encoding("utf-16-be", How.SHAPE)),
    "UTF-16 of Chinese, where zeros are few": (
        "一句话，一句话。\n一只猫。\n".encode("utf-16-le"),
        Encoding("utf-16-le", How.SHAPE),
    ),
    "UTF-16 of Russian": ("Мост закрыли.\n".encode("utf-16-be"), Encoding("utf-16-be", How.SHAPE)),
    "UTF-32 without a mark": (TEXT.encode("utf-32-be"), Encoding("utf-32-be", How.SHAPE)),
    "a byte that strayed into UTF-8": (
        TEXT.encode() + b"It\x92s.\n",
        Encoding("utf-8", How.STRAYS, b"", (len(TEXT) + 2,)),
    ),
    "a byte that strayed into UTF-8 with a mark": (
        codecs.BOM_UTF8 + "“é” ".encode() + b"\xe9",
        Encoding("utf-8", How.STRAYS, codecs.BOM_UTF8, (4,)),
    ),
    "a text that was cut off inside a character": (
        "„Zürich“ – sagte sie…".encode()[:-1],
        Encoding("utf-8", How.STRAYS, b"", (20, 21)),
    ),
    "a tilde and a brace are no escape": (b"a ~{ b ~} c\n", Encoding("utf-8", How.UTF8)),
    "a terminal escape is no escape of mail": (b"\x1b[31mred\x1b[0m\n", Encoding("utf-8", How.UTF8)),
    "a text that begins like an archive": (b"PK is a county.\n", Encoding("utf-8", How.UTF8)),
    "a text with some tags": (b"<p>One.</p>\n<p>Two.</p>\n", Encoding("utf-8", How.UTF8)),
    "a feed": (b'<?xml version="1.0"?>\n<rss><title>One.</title></rss>\n', Encoding("utf-8", How.UTF8)),
}


PLUSES = {
    "telephone numbers": "Call +62812345678 or +1-555-0100, or +62811223344.",
    "names with a plus": "Disney+Hotstar, Apple+TV and Canal+Max are not Google+App, wrote user+tag@example.com.",
    "sums": "1+2=3, 100+200, 1000+2000; +123 +456 +789 +100 +200 +300 of a+bcd+efg-h.",
}


@pytest.mark.parametrize("text", PLUSES.values(), ids=PLUSES)
def test_a_text_with_pluses_is_no_utf_7(text: str) -> None:
    assert reader.read(text.encode(), PRESERVE).source == text


@pytest.mark.parametrize(("data", "encoding"), READ.values(), ids=READ)
def test_it_is_read(data: bytes, encoding: Encoding) -> None:
    article = reader.read(data, PRESERVE)
    assert article.encoding == encoding
    assert reader.byte_spans(article, [Span(0, len(article.source))]) == [(len(encoding.bom), len(data))]


def test_strays_are_read_as_windows_1252() -> None:
    assert reader.read("“It” ".encode() + b"\x93It\x92s\x94", PRESERVE).source == "“It” “It’s”"


REFUSED = {
    "a PDF": (b"%PDF-1.7\n1 0 obj", "PDF.*pdftotext"),
    "an office document": (packed(), "office document.*pandoc"),
    "an old office document": (codecs.decode("d0cf11e0a1b11ae1", "hex") + b"\0" * 20, "old office document"),
    "RTF": (b"{\\rtf1\\ansi One.}", "RTF.*pandoc"),
    "zeros behind a mark": (codecs.BOM_UTF16_LE + "One.\0Two.".encode("utf-16-le"), "utf-16-le, but holds NULs"),
    "gzip": (gzip.compress(TEXT.encode()), "gzip.*unpack"),
    "a PNG image": (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "PNG image"),
    "a JPEG image": (b"\xff\xd8\xff\xe0\0\x10JFIF", "JPEG image"),
    "HTML": (b"<!DOCTYPE html>\n<p>One.", "HTML.*trafilatura"),
    "HTML behind a mark, a declaration and a comment": (
        b"\xef\xbb\xbf<?xml version='1.0'?>\n<!-- x -->\n<HTML lang=en>",
        "HTML.*trafilatura",
    ),
    "HTML in UTF-16": ("<html><p>One.\n".encode("utf-16"), "HTML.*trafilatura"),
    "a program": (b"\x7fELF\x02\x01\x01\0", "program"),
    "zeros in what would be text": (b"One\0two three\0", "NUL bytes"),
    "zeros alone": (b"\0\0\0\0", "NUL bytes"),
    "a mark that does not fit": (codecs.BOM_UTF16_LE + b"abc", "mark of utf-16-le.*byte 4"),
    "a byte in UTF-8 that is no text in Windows-1252 either": (TEXT.encode() + b"It\x81s.\n", "byte 57 fits neither"),
    "such a byte behind a mark": (codecs.BOM_UTF8 + "“é” ".encode() + b"\x9d", "byte 12 fits neither"),
    "EBCDIC": ("The ferry sails at nine, and the bridge stays closed.\n".encode("cp500"), "EBCDIC.*cp037"),
    "Arabic of a Macintosh": (
        "جسر مغلق حتى الاثنين، قال رئيس البلدية.\n".encode("mac_arabic"),
        "Macintosh.*mac_arabic",
    ),
    "mail that switches, with a byte that no mail has": (
        b"One\xa0\x1b$B'_\x1b(B two.\n",
        "switches between character sets",
    ),
    "mail in HZ with a byte that is none of it": (b"One \xad~{VPND~} two.\n", "switches between character sets"),
    "mail that switches to a set that is not known": (b"One \x1b$*Htwo.\n", "switches between character sets"),
    "one letter of a Macintosh, which is odd text in all other encodings": (
        "It went to Lüderitz by train. ".encode("mac-roman") + ENGLISH,
        "cannot be told",
    ),
    "EBCDIC with umlauts": ("Die Brücke bleibt länger gesperrt als geplant.\n".encode("cp273"), "EBCDIC"),
    "UTF-7": ("Die Brücke bleibt länger gesperrt, „größere“ Schäden gab es nicht.".encode("utf-7"), "UTF-7.*iconv"),
    "UTF-7 of Hindi": ("पुल सितंबर तक बंद है, नगर ने कहा।".encode("utf-7"), "UTF-7.*iconv"),
    "mail that switches in a way no encoder does": (
        b"\x1b$B$3$l$O\x1b(J x \x1b$B$G$9\x1b(B\n",
        "variant of iso2022_jp",
    ),
}


@pytest.mark.parametrize(("data", "message"), REFUSED.values(), ids=REFUSED)
def test_it_is_refused(data: bytes, message: str) -> None:
    with pytest.raises(Undecodable, match=message):
        reader.read(data, Settings())


GIVEN = {
    "what would be guessed otherwise": (b"na\xefve", "cp1252", "naïve", "cp1252"),
    "another name of the same": ("Łódź".encode("cp1250"), "windows-1250", "Łódź", "cp1250"),
    "UTF-8 with a mark": (b"\xef\xbb\xbfone", "utf-8", "one", "utf-8"),
    "UTF-8 with a mark, named so": (b"\xef\xbb\xbfone", "utf-8-sig", "one", "utf-8"),
    "UTF-16 by its mark": (b"\xfe\xff\0a", "utf-16", "a", "utf-16-be"),
    "UTF-16 by its zeros": (b"\0a\0b", "utf-16", "ab", "utf-16-be"),
    "a control that takes several bytes": (b"one\x810\x810", "gb18030", "one\x80", "gb18030"),
    "a control in UTF-8": (b"one\xc2\x80", "utf-8", "one\x80", "utf-8"),
    "UTF-16 in a named order": ("中文".encode("utf-16-be"), "utf-16-be", "中文", "utf-16-be"),
    "nothing": (b"", "utf-16", "", "utf-16-le"),
}


@pytest.mark.parametrize(("data", "name", "text", "codec"), GIVEN.values(), ids=GIVEN)
def test_a_named_encoding_is_taken(data: bytes, name: str, text: str, codec: str) -> None:
    article = reader.read(data, Settings(preserve=True, encoding=name))
    assert (article.source, article.encoding.name, article.encoding.how) == (text, codec, How.GIVEN)


MISNAMED = {
    "a byte that it has not": ("é".encode(), "ascii", "byte 0 does not fit ascii"),
    "bytes of another one": (b"caf\xe9 x", "utf-8", "byte 3 does not fit utf-8"),
    "a NUL, which no text has": (b"one\0", "utf-8", "U\\+0000"),
    "controls that Windows has as quotation marks": (b"\x93x\x94", "latin-1", "U\\+0093.*another --encoding"),
    "text named as UTF-16": (b"One two three.\n", "utf-16-le", "does not fit"),
    "half a character": (b"abc", "utf-16", "does not fit"),
    "a name of nothing": (b"one", "no-such", "no encoding 'no-such'"),
    "a codec of bytes": (b"one", "base64", "no encoding 'base64'"),
    "an escape notation": (b"a\\x41", "unicode_escape", "other text"),
    "a PDF is none in any encoding": (b"%PDF-1.7\n", "cp1252", "PDF"),
}


@pytest.mark.parametrize(("data", "name", "message"), MISNAMED.values(), ids=MISNAMED)
def test_a_named_encoding_that_does_not_fit_fails_loudly(data: bytes, name: str, message: str) -> None:
    with pytest.raises(Undecodable, match=message):
        reader.read(data, Settings(encoding=name))


SWITCHING = {
    "iso2022_jp": "NHK: 町は橋を九月まで閉める。\nJR は二十キロも長い。\n",
    "iso2022_kr": "시는 KBS 다리를 닫는다.\nJR 이십 킬로.\n",
    "hz": "NHK：大桥将关闭。\nJR 多走。\n",
}


@pytest.mark.parametrize("codec", SWITCHING)
def test_what_is_cut_from_an_encoding_that_switches_reads_as_before(codec: str) -> None:
    source = SWITCHING[codec]
    data = source.encode(codec)
    article = reader.read(data, PRESERVE)
    assert article.source == source
    cut = 0
    for start in range(len(source)):
        for end in range(start, len(source) + 1):
            ((first, last),) = reader.byte_spans(article, [Span(start, end)])
            with suppress(UnicodeDecodeError):
                cut += (data[:first] + data[last:]).decode(codec) == source[:start] + source[end:]
    assert cut > len(source) ** 2 / 3
    second = source.index("\n") + 1
    ((first, last),) = reader.byte_spans(article, [Span(second, len(source))])
    assert data[:first].decode(codec) == source[:second]
    assert last == len(data)


LEAD = "The town closes its old bridge over the river until September."
BODY = [
    "People who live on the far bank have to drive twenty kilometres more each day, and many are angry about it.",
    "“The beams have rusted through,” said the engineer, who looked at them on Monday with two of his colleagues.",
    "In winter it could get worse, the mayor fears, because the salt on the road eats the iron that is left.",
]


def doubled(gap: str) -> str:
    """An article whose body stands twice."""
    return gap.join([LEAD, *BODY, *BODY])


DOUBLED = {
    "CRLF": doubled("\r\n\r\n").encode() + b"\r\n",
    "a lone CR ends each line": doubled("\r\r").encode("cp1252") + b"\r",
    "a mark at the start and inside": b"\xef\xbb\xbf" + doubled("\n\n\ufeff").encode() + b"\n",
    "mixed line ends and no last one": "\r\n".join(["\n\n".join([LEAD, *BODY]), "\r\r".join(BODY)]).encode(),
    "blanks everywhere": doubled(" \t\n  \n \xa0").encode() + b" \n\n\n",
    "UTF-16 with a mark": doubled("\r\n").encode("utf-16"),
    "UTF-16 without": doubled("\n\n").encode("utf-16-be"),
    "UTF-32": doubled("\n\n").encode("utf-32"),
    "Windows-1252": doubled("\r\n\r\n").encode("cp1252"),
    "UTF-8 with a stray byte": doubled("\n\n").encode() + b"\n\n\x93It\x92s over.\x94 \xc3\xa9\xc3\xa9\xc3\xa9\n",
    "an accent that stands apart on the first letter": doubled("\n\n").replace("People", "P\u0301eople").encode(),
}


@pytest.mark.parametrize("data", DOUBLED.values(), ids=DOUBLED)
def test_preserve_gives_the_bytes_without_those_of_the_cuts(data: bytes) -> None:
    cleaned = clean_article(data, PRESERVE)
    article = cleaned.article
    assert article.edits == ()
    assert cleaned.cuts
    left = data
    for start, end in reversed(reader.byte_spans(article, cleaned.cuts)):
        assert left[start:end].decode(article.encoding.name, "replace").strip("\ufeff \r\n\t\xa0")
        left = left[:start] + left[end:]
    assert cleaned.data == left
    name = article.encoding.name if article.encoding.how is How.GUESSED else None
    again = reader.read(left, Settings(preserve=True, encoding=name))
    assert again.source == cleaned.text
    for paragraph in BODY[1:]:
        assert cleaned.text.count(paragraph) == 1


def test_the_same_articles_are_normal_without_preserve() -> None:
    texts = {clean_article(DOUBLED[name], Settings()).text for name in ("CRLF", "UTF-16 without", "UTF-32")}
    assert texts == {"\n\n".join([LEAD, *BODY]) + "\n"}
