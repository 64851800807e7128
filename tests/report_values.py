"""Cleaned articles made by hand, so that the views are tested without the matcher."""

from __future__ import annotations

from hypothesis import assume
from hypothesis import strategies as st

from dedupe_article import reader, writer
from dedupe_article.model import Cleaned, DedupeError, Repeat, Rule, Settings, Span

DEFAULTS = Settings()
LEAD = "The harbour of Northwick opens again on Monday, the council said."
BODY = (
    "Repairs to the eastern pier took eleven weeks and cost 4.2 million.",
    "Fishermen had moved their boats to the river in the meantime.",
    "“We lost a third of the season,” said Ruth Amsel, who runs two trawlers.",
)
DOUBLED = "\n\n".join([LEAD, *BODY, *BODY]) + "\n"


def cut(data: bytes | str, repeats: list[Repeat], settings: Settings = DEFAULTS) -> Cleaned:
    """What cleaning gives if the matcher finds `repeats`."""
    article = reader.read(data, settings)
    dropped = tuple(sorted(repeat for repeat in repeats if repeat.rule.drops))
    near = tuple(sorted(repeat for repeat in repeats if not repeat.rule.drops))
    cuts = writer.cuts(article.text, dropped)
    text = writer.leave_out(article.text, cuts)
    if isinstance(data, str) or not settings.preserve:
        out = text.encode("utf-8", "surrogatepass")
    else:
        out = writer.leave_out(data, reader.byte_spans(article, cuts))
    return Cleaned(article, text, out, dropped, near, cuts)


def doubled(data: bytes | str = DOUBLED.encode(), settings: Settings = DEFAULTS) -> Cleaned:
    """An article whose second half is found to repeat what stands before it."""
    text = reader.read(data, settings).text
    first = text.index("Repairs")
    second = text.rindex("Repairs")
    span = Span(second, len(text.rstrip()))
    twin = Span(first, first + span.end - span.start)
    return cut(data, [Repeat(span, twin, Rule.SAME, 1.0)], settings)


CODECS = (
    "utf-8",
    "utf-8-sig",
    "utf-16",
    "utf-16-be",
    "utf-32",
    "cp1252",
    "cp1251",
    "gb18030",
    "shift_jis",
    "iso2022_jp",
)
PIECES = st.sampled_from(
    [
        "A word",
        " ",
        "  ",
        "\n",
        "\n\n",
        "\r\n",
        "\r",
        "\t",
        "é",
        "e\u0301",
        "中文",
        "\u200b",
        "\x85",
        "\u2028",
        "مرحبا",
        "\ufeff",
    ]
)


def readable(data: bytes, settings: Settings, codec: str) -> Settings:
    """The settings that read `data`, with the codec named if it cannot be told; what nobody can read is no example."""
    if is_read(data, settings):
        return settings
    named = settings._replace(encoding=codec)
    assume(is_read(data, named))
    return named


def is_read(data: bytes, settings: Settings) -> bool:
    """Whether the reader makes a text of `data`."""
    try:
        reader.read(data, settings)
    except DedupeError:
        return False
    return True


@st.composite
def files(draw: st.DrawFn) -> tuple[bytes, Cleaned]:
    """The bytes of a file, in any encoding, and what cleaning may make of them: any stretches at all cut out."""
    text = "".join(draw(st.lists(PIECES, max_size=30)))
    codec = draw(st.sampled_from(CODECS))
    stray = draw(st.sampled_from([b"", b"", b"", b"\x93quoted\x94"]))
    data = text.encode(codec, "ignore") + stray
    settings = readable(data, Settings(preserve=draw(st.booleans())), codec)
    text = reader.read(data, settings).text
    length = len(text) if text.strip() else 0
    marks = sorted(draw(st.lists(st.integers(0, length), max_size=6, unique=True)))
    spans = [Span(start, end) for start, end in zip(marks[::2], marks[1::2], strict=False)]
    twin = Span(0, length)
    return data, cut(data, [Repeat(span, twin, Rule.SAME, 1.0) for span in spans], settings)
