"""The encodings that are tried, and which of them read the same bytes alike."""

from __future__ import annotations

import re
from collections.abc import Iterator

# Codec to what it costs to suppose it, in nats: the web and Windows first, DOS and what was seldom used last.
SINGLE = {
    "cp1252": 0.0, "cp1250": 1.0, "cp1251": 1.0, "cp1253": 1.0, "cp1254": 1.5, "cp1255": 1.0, "cp1256": 1.0,
    "cp1257": 1.5, "cp1258": 3.0, "cp874": 1.5, "koi8-r": 1.0, "koi8-u": 1.5,
    "iso8859-2": 1.2, "iso8859-3": 6.0, "iso8859-4": 5.0, "iso8859-5": 2.0, "iso8859-6": 2.0, "iso8859-7": 1.5,
    "iso8859-8": 2.0, "iso8859-9": 2.0, "iso8859-10": 6.0, "iso8859-13": 4.0, "iso8859-14": 7.0, "iso8859-15": 1.5,
    "iso8859-16": 4.0,
    "mac-roman": 2.0, "mac-cyrillic": 2.5, "mac-latin2": 4.0, "mac-greek": 4.0, "mac-turkish": 4.0,
    "mac-iceland": 7.0, "mac-croatian": 9.0,
    "cp437": 4.0, "cp850": 3.5, "cp858": 4.0, "cp852": 3.5, "cp855": 3.5, "cp866": 2.0, "cp737": 4.0, "cp857": 4.5,
    "cp862": 4.0, "cp775": 5.0, "cp869": 6.0, "cp720": 6.0, "cp864": 8.0, "cp860": 6.0, "cp861": 6.0, "cp863": 6.0,
    "cp865": 6.0,
}  # fmt: skip
EASTERN = {
    "gb18030": 2.0, "big5": 2.5, "cp950": 4.0, "big5hkscs": 4.5, "shift_jis": 2.0, "cp932": 2.5, "euc_jp": 2.5,
    "cp949": 2.0, "johab": 5.0, "shift_jis_2004": 7.0, "euc_jis_2004": 7.0,
}  # fmt: skip
WESTERN = frozenset(("cp1252", "iso8859-15", "mac-roman", "cp850", "cp437"))
# Private characters stand in no article. C1 controls, but for NEL, come from codecs of one byte a character that do not
# fit; in the others they take four bytes, and were in the text before.
PRIVATE = re.compile("[\ue000-\uf8ff]")
BAD = re.compile("[\x80-\x84\x86-\x9f\ue000-\uf8ff]")


def groups(beyond: bytes) -> Iterator[tuple[str, list[str]]]:
    """The codecs of one byte a character, in groups that read the bytes `beyond` ASCII alike, each with its reading.

    The likeliest codec of a group comes first.
    """
    alike: dict[str, list[str]] = {}
    for codec in SINGLE:
        try:
            marks = beyond.decode(codec)
        except UnicodeDecodeError:
            continue
        if not BAD.search(marks):
            alike.setdefault(marks, []).append(codec)
    for marks, codecs in alike.items():
        yield marks, sorted(codecs, key=SINGLE.__getitem__)
