"""Articles with a dropped copy, as the program would hand them to the laws."""

from __future__ import annotations

from typing import NamedTuple

from dedupe_article import laws
from dedupe_article.model import LawBroken, Match, Repeat, Rule, Settings, Span

LEAD = "The council met on Tuesday evening in the old hall by the river, and the hall was full."
FLOOD = (
    "Mayor Ann Lind said that 25 houses had been damaged and that the school would stay closed until 12 May. "
    "Her deputy Bob Marsh did not agree with the plan, which costs 1.5 million dollars. "
    "The water had risen by 40 centimetres in the night before, and nobody had been hurt."
)
BANJIR = (
    "Wali Kota Siti Aminah mengatakan 25 rumah rusak akibat banjir yang melanda wilayah itu sejak Senin malam. "
    "Ia tidak setuju dengan rencana tersebut karena biayanya mencapai 3,5 juta dolar. "
    "Warga yang saat ini mengungsi di balai desa akan menerima bantuan makanan dan selimut."
)
DUERRE = (
    "Bürgermeisterin Ute Körner erklärte am Montag, dass über 40 Höfe von der Dürre betroffen seien. "
    "Die Schäden könnten größer werden, wenn es bis Juni keinen Regen gäbe, fügte sie für die Presse hinzu."
)
CHINESE = (
    "市长林安表示,洪水造成二十五座房屋受损,学校将停课至五月十二日。"
    "副市长马博不同意这项耗资三亿元的计划。当晚水位上升了四十厘米,没有人受伤。"
)
RUSSIAN = "Мэр города Анна Линд сообщила, что повреждены 25 домов, а школа не откроется до 12 мая."
VIETNAMESE = "Thị trưởng Trần Thị Hà cho biết 25 ngôi nhà đã bị hư hại và trường học sẽ đóng cửa đến hết ngày 12."


class Made(NamedTuple):
    """An article with a dropped copy, and what the program would hand to the laws."""

    text: str
    output: str
    dropped: tuple[Repeat, ...]
    cuts: tuple[Span, ...]


def made(kept: str, *copies: str, twin: Span | None = None) -> Made:
    """Lead, the passage that is kept, and the copies to drop, a paragraph each; the twin is the passage."""
    start = len(LEAD) + 1
    text = "\n".join([LEAD, kept, *copies])
    place, dropped = start + len(kept), []
    for copy in copies:
        dropped.append(
            Repeat(Span(place + 1, place + 1 + len(copy)), twin or Span(start, start + len(kept)), Rule.SAME, 1)
        )
        place += 1 + len(copy)
    cuts = tuple(Span(repeat.span.start - 1, repeat.span.end) for repeat in dropped)
    return Made(text, text[: start + len(kept)], tuple(dropped), cuts)


def check(article: Made, match: Match = Match.CAREFUL) -> None:
    laws.check(*article, Settings(match=match))


def wreck(text: str) -> str:
    return text.encode().decode("cp1252", errors="replace")


def misspelt(text: str) -> str:
    """Every fourth word of four letters and more with two neighbouring letters swapped in its middle."""
    words, number = text.split(" "), 0
    for place, word in enumerate(words):
        if len(word) >= 4 and word.isalpha() and word.islower():
            number += 1
            if number % 4 == 0 and word[1] != word[2]:
                words[place] = word[0] + word[2] + word[1] + word[3:]
    return " ".join(words)


def slipped(text: str, most: int) -> str:
    """The first words of five letters and more with two neighbouring letters swapped; no more than `most` of them."""
    words = text.split(" ")
    for place, word in enumerate(words):
        if most and len(word) >= 5 and word.isalpha() and word.islower() and word[1] != word[2]:
            words[place] = word[0] + word[2] + word[1] + word[3:]
            most -= 1
    assert not most
    return " ".join(words)


def changed(text: str, *pairs: str) -> str:
    """The text with one passage for another, `old > new`, in each of the pairs."""
    for pair in pairs:
        old, new = pair.split(" > ")
        assert old in text
        text = text.replace(old, new, 1)
    return text


def why(kept: str, copy: str, match: Match) -> str:
    """What the laws have against a copy; nothing if it passes."""
    try:
        check(made(kept, copy), match)
    except LawBroken as broken:
        return str(broken)
    return ""
