"""The pipeline: what goes in and out of it, and that the laws catch a matcher that lies."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple, get_args, get_type_hints

import pytest
from cli_values import RUNNER
from hypothesis import given, settings
from hypothesis import strategies as st
from laws_values import BANJIR, misspelt

import dedupe_article
from dedupe_article import clean, clean_article, matcher, pipeline
from dedupe_article.cli import main
from dedupe_article.matcher.seeds.anchors import Anchor
from dedupe_article.model import LawBroken, Match, Repeat, Repeats, Rule, Settings, Span
from dedupe_article.report.account import account

LEAD = "The council met on Tuesday evening in the old hall by the river, and the hall was full."
FLOOD = "Mayor Ann Lind said that 25 houses had been damaged and that the school would stay closed until 12 May."
PLAN = "Her deputy Bob Marsh did not agree with the plan of the mayor, which costs 1.5 million dollars in all."
MORE = "Nobody had been hurt."
SWAPPED = FLOOD.replace("Ann Lind", "Bob Marsh")
RENAMED = PLAN.replace("Bob Marsh", "Ann Lind")


class Lie(NamedTuple):
    """A text of paragraphs, which one the matcher drops, which one it calls the twin, and the law it breaks."""

    paragraphs: tuple[str, ...]
    drops: int
    twin: int
    law: str

    @property
    def text(self) -> str:
        return "\n\n".join(self.paragraphs) + "\n"

    def repeat(self) -> Repeat:
        return Repeat(self.place(self.drops), self.place(self.twin), Rule.SAME, 1.0)

    def place(self, at: int) -> Span:
        start = sum(len(one) + 2 for one in self.paragraphs[:at])
        return Span(start, start + len(self.paragraphs[at]))


LIES = {
    "a sentence that stands once is dropped": Lie((LEAD, FLOOD, PLAN), 2, 1, "law 2"),
    "a copy with another number is dropped": Lie((LEAD, FLOOD, FLOOD.replace("25", "26"), PLAN), 2, 1, "law 2"),
    "a copy with another date is dropped": Lie((LEAD, FLOOD, FLOOD.replace("12 May", "12 June"), PLAN), 2, 1, "law 2"),
    "a copy without the negation is dropped": Lie((LEAD, PLAN, PLAN.replace("did not", "did"), FLOOD), 2, 1, "law 2"),
    "a copy with the negation is dropped": Lie((LEAD, PLAN.replace("did not", "did"), PLAN, FLOOD), 2, 1, "law 2"),
    "a copy with two names swapped is dropped": Lie((LEAD, f"{FLOOD} {PLAN}", f"{SWAPPED} {RENAMED}"), 2, 1, "law 2"),
    "the side that says one sentence more is dropped": Lie((LEAD, f"{FLOOD} {MORE}", FLOOD, PLAN), 1, 2, "law 2"),
    "the copy that says one sentence more is dropped": Lie((LEAD, FLOOD, f"{FLOOD} {MORE}", PLAN), 2, 1, "law 2"),
    "the twin is another paragraph than the copy": Lie((LEAD, FLOOD, PLAN, FLOOD), 3, 2, "law 2"),
    "the passage is its own twin": Lie((LEAD, FLOOD, PLAN, FLOOD), 3, 3, "law 2"),
}


Tell = Callable[[str], tuple[Repeat, ...]]


def by_double(monkeypatch: pytest.MonkeyPatch, tell: Tell) -> None:
    """The lie comes from the short way, through `find_double`."""
    monkeypatch.setattr(matcher, "anchor", lambda text: Anchor(text, text, (), 0, 0))
    monkeypatch.setattr(matcher, "find_double", lambda anchor, *_: Repeats(tell(anchor.text)))
    monkeypatch.setattr(matcher, "find_copies", lambda *_: [])


def by_repeats(monkeypatch: pytest.MonkeyPatch, tell: Tell) -> None:
    """The lie comes from the long way, through `find_repeats`."""
    monkeypatch.setattr(matcher, "may_repeat", lambda *_: True)
    monkeypatch.setattr(matcher, "find_double", lambda *_: Repeats())
    monkeypatch.setattr(matcher, "find_copies", lambda *_: ["a copy"])
    monkeypatch.setattr(matcher, "find_repeats", lambda page, *_: Repeats(tell(page.text)))


WAYS = pytest.mark.parametrize("way", [by_double, by_repeats], ids=["by find_double", "by find_repeats"])


def once(lie: Lie) -> Tell:
    return lambda text: (lie.repeat(),) if text == lie.text else ()


def more_and_more(text: str) -> tuple[Repeat, ...]:
    """The last paragraph is a copy of the first one, and only that one is ever found."""
    if "\n\n" not in text.rstrip():
        return ()
    start = text.rstrip().rindex("\n\n") + 2
    return (Repeat(Span(start, len(text.rstrip())), Span(0, text.index("\n\n")), Rule.SAME, 1.0),)


def test_what_the_liars_do_is_no_trouble_where_it_is_no_lie(monkeypatch: pytest.MonkeyPatch) -> None:
    honest = Lie((LEAD, FLOOD, PLAN, FLOOD), 3, 1, "")
    by_repeats(monkeypatch, once(honest))
    assert clean(honest.text) == "\n\n".join((LEAD, FLOOD, PLAN)) + "\n"


@WAYS
@pytest.mark.parametrize("lie", LIES.values(), ids=list(LIES))
def test_a_lie_breaks_a_law(lie: Lie, way: Callable[..., None], monkeypatch: pytest.MonkeyPatch) -> None:
    way(monkeypatch, once(lie))
    with pytest.raises(LawBroken, match=f"^{lie.law}"):
        clean(lie.text)
    with pytest.raises(LawBroken, match=f"^{lie.law}"):
        clean_article(lie.text.encode(), Settings(preserve=True))


@WAYS
def test_a_matcher_that_always_finds_more_breaks_the_third_law(
    way: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    way(monkeypatch, more_and_more)
    text = "\n\n".join([FLOOD] * (pipeline.ROUNDS + 2))
    with pytest.raises(LawBroken, match=r"^law 3"):
        clean(text)


def test_a_digit_that_changes_on_the_way_breaks_the_first_law(monkeypatch: pytest.MonkeyPatch) -> None:
    from dedupe_article import writer  # noqa: PLC0415 - patched here only

    honest = writer.leave_out
    monkeypatch.setattr(writer, "leave_out", lambda *given: honest(*given).replace("25", "26"))
    with pytest.raises(LawBroken, match=r"^law 1"):
        clean("\n\n".join([FLOOD, PLAN, FLOOD, PLAN]))


def test_a_tidy_article_that_changes_breaks_the_fourth_law(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipeline, "encode", lambda _data, _article, text, *_: text.encode() + b" ")
    with pytest.raises(LawBroken, match=r"^law 4"):
        clean(FLOOD)


@pytest.mark.parametrize(
    "arguments", [[], ["-i"], ["--diff"], ["--check"]], ids=["to stdout", "-i", "--diff", "--check"]
)
@pytest.mark.parametrize("lie", LIES.values(), ids=list(LIES))
def test_nothing_is_written_where_a_law_is_broken(
    lie: Lie, arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    by_repeats(monkeypatch, once(lie))
    path = tmp_path / "a.txt"
    path.write_bytes(lie.text.encode())
    before = path.stat()
    done = RUNNER.invoke(main, [*arguments, str(path)])
    assert (done.exit_code, done.stdout) == (2, "")
    assert lie.law in done.stderr
    assert "a.txt" in done.stderr
    assert path.read_bytes() == lie.text.encode()
    assert path.stat().st_mtime_ns == before.st_mtime_ns
    assert list(tmp_path.iterdir()) == [path]


def test_nothing_is_written_where_cleaning_would_never_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    by_repeats(monkeypatch, more_and_more)
    path = tmp_path / "a.txt"
    path.write_text("\n\n".join([FLOOD] * 40))
    done = RUNNER.invoke(main, ["-i", str(path)])
    assert done.exit_code == 2
    assert "law 3" in done.stderr
    assert path.read_text().count(FLOOD) == 40


def test_text_gets_no_newline_and_bytes_end_in_one() -> None:
    text = f"{FLOOD}\n\n{PLAN}\n\n{FLOOD}"
    assert clean_article(text).text == clean_article(text).data.decode() == f"{FLOOD}\n\n{PLAN}"
    assert clean_article(text.encode()).data == f"{FLOOD}\n\n{PLAN}\n".encode()


@pytest.mark.parametrize("match", Match)
def test_a_word_will_do_for_a_setting(match: Match) -> None:
    text = f"{BANJIR}\n\n{misspelt(BANJIR)}"
    assert clean(text, Settings(match=match.value)) == clean(text, Settings(match))  # type: ignore[arg-type]
    fenced = "```\na   b\n```\n"
    assert clean(fenced, Settings(syntax="markdown")) == fenced  # type: ignore[arg-type]


def test_a_word_that_is_no_setting_is_refused() -> None:
    with pytest.raises(ValueError, match="'exat' is not a valid Match"):
        clean("Snow fell.", Settings(match="exat"))  # type: ignore[arg-type]


@pytest.mark.parametrize("count", [0, -5])
def test_fewer_than_one_word_is_refused(count: int) -> None:
    with pytest.raises(ValueError, match=f"min_words is {count}; it is 1 or more"):
        clean("Snow fell.", Settings(min_words=count))
    assert clean("Snow fell.", Settings(min_words=1)) == "Snow fell."


def parts(hint: object) -> Iterator[object]:
    """A type and all types inside it."""
    yield hint
    for inner in get_args(hint):
        yield from parts(inner)


def test_what_public_values_are_made_of_is_public() -> None:
    public = [getattr(dedupe_article, name) for name in dedupe_article.__all__]
    tuples = [one for one in public if hasattr(one, "_fields")]
    made_of = {part for one in tuples for hint in get_type_hints(one).values() for part in parts(hint)}
    ours = {part for part in made_of if getattr(part, "__module__", "") == "dedupe_article.model"}
    assert dedupe_article.Syntax in ours
    assert ours <= set(public)


def test_what_was_dropped_is_told_in_places_of_the_article() -> None:
    found = clean_article(f"{LEAD}\n\n{FLOOD}\n\n{PLAN}\n\n{FLOOD}\n")
    (repeat,) = found.dropped
    assert found.article.text[slice(*repeat.span)] == found.article.text[slice(*repeat.twin)] == FLOOD
    assert (repeat.rule, repeat.score, repeat.reason) == (Rule.SAME, 1.0, "the same words")
    assert repeat.twin.end < repeat.span.start


TIDY = {
    "a text of one word": "word\n",
    "no text at all": "",
    "paragraphs that stand once": f"{LEAD}\n\n{FLOOD}\n\n{PLAN}\n",
    "paragraphs on lines of their own": f"{LEAD}\n{FLOOD}\n{PLAN}\n",
    "a copy with another number": f"{FLOOD}\n\n{FLOOD.replace('25', '26')}\n",
}


@pytest.mark.parametrize("text", TIDY.values(), ids=list(TIDY))
def test_a_tidy_text_keeps_its_bytes(text: str) -> None:
    assert clean(text) == text
    assert clean_article(text.encode()).data == text.encode()
    assert not clean_article(text).dropped


SYLLABLES = "ba de ki lo mu na pe ri so tu vé zü gra ste chi lan mor fes pil dun".split()  # noqa: SIM905 - easier to read


def unique_sentences(chance: random.Random, count: int) -> list[str]:
    """Sentences of made-up words, no two of which share more than a word or two."""
    words = ["".join(chance.choices(SYLLABLES, k=chance.randint(2, 4))) for _ in range(count * 20)]
    sizes = [chance.randint(8, 18) for _ in range(count)]
    return [" ".join(words[at * 20 : at * 20 + size]).capitalize() + "." for at, size in enumerate(sizes)]


def paragraphs_of(chance: random.Random, sentences: list[str]) -> list[str]:
    left, found = list(sentences), []
    while left:
        size = chance.randint(1, 4)
        found.append(" ".join(left[:size]))
        left = left[size:]
    return found


def with_digit(text: str, _: random.Random) -> tuple[str, str]:
    return text.replace(".", " 1907.", 1), text.replace(".", " 1917.", 1)


def with_not(text: str, chance: random.Random) -> tuple[str, str]:
    words = text.split(" ")
    at = chance.randrange(1, len(words) - 1)
    return text, " ".join([*words[:at], "not", *words[at:]])


chances = st.integers(0, 2**32).map(random.Random)


@given(chances)
@settings(max_examples=120, deadline=None, derandomize=True)
def test_every_unique_sentence_survives_copies_of_whole_paragraphs(chance: random.Random) -> None:
    sentences = unique_sentences(chance, chance.randint(3, 14))
    once_each = paragraphs_of(chance, sentences)
    text = list(once_each)
    for _ in range(chance.randint(1, 5)):
        text.insert(chance.randint(0, len(text)), chance.choice(once_each))
    cleaned = clean(chance.choice(["\n", "\n\n"]).join(text))
    assert all(cleaned.count(sentence) == 1 for sentence in sentences)
    assert clean(cleaned) == cleaned


@given(chances, st.sampled_from([with_digit, with_not]))
@settings(max_examples=120, deadline=None, derandomize=True)
def test_a_copy_that_says_something_else_stays(
    chance: random.Random, change: Callable[[str, random.Random], tuple[str, str]]
) -> None:
    paragraphs = paragraphs_of(chance, unique_sentences(chance, chance.randint(3, 10)))
    at = chance.randrange(len(paragraphs))
    paragraphs[at], copy = change(paragraphs[at], chance)
    paragraphs += ["It was not the first time, said the harbour master of the old town on the river.", copy]
    cleaned = clean("\n\n".join(paragraphs))
    changed = next(one for one in copy.split(". ") if one not in paragraphs[at])
    assert changed in cleaned
    assert all(one in cleaned for one in paragraphs[:-1])
    assert clean(cleaned) == cleaned


def test_lines_that_line_up_no_longer_once_a_copy_is_gone_are_prose() -> None:
    text = f"{FLOOD}     x\n{FLOOD}     x\n{PLAN}   y"
    assert clean(text) == f"{FLOOD} x\n{PLAN} y"


def test_a_near_repeat_is_told_where_nothing_goes() -> None:
    cleaned = clean_article("\n".join((LEAD, FLOOD, FLOOD.replace("25", "26"), PLAN)))
    assert [one.rule for one in cleaned.near] == [Rule.NUMBERS]
    assert cleaned.dropped == ()


ENDS = {"LF": "\n", "CR": "\r", "CRLF": "\r\n", "NEL": "\x85", "LS": "\u2028", "PS": "\u2029", "VT": "\v", "FF": "\f"}


@pytest.mark.parametrize("codec", ["utf-8", "utf-16"])
@pytest.mark.parametrize("end", ENDS.values(), ids=ENDS)
def test_copies_go_whatever_ends_the_lines_and_the_ends_stay(end: str, codec: str) -> None:
    text = end.join((LEAD, FLOOD, PLAN, FLOOD, PLAN)) + end
    once = end.join((LEAD, FLOOD, PLAN)) + end
    cleaned = clean_article(text.encode(codec), Settings(preserve=True))
    assert cleaned.data == once.encode(codec)
    assert cleaned.text == once
    assert clean_article(cleaned.data, Settings(preserve=True)).data == cleaned.data
    assert clean(text, Settings(preserve=True)) == once
    assert "paragraphs 4-5 repeat 2-3" in account("a.txt", cleaned, Settings(preserve=True))


def test_bytes_are_preserved_but_for_what_goes() -> None:
    text = f"{LEAD}  \n\n\n{FLOOD}\t\n{FLOOD}\t\n“{PLAN}”"
    cleaned = clean_article(text.encode("utf-16"), Settings(preserve=True))
    assert cleaned.data == text.replace(f"{FLOOD}\t\n", "", 1).encode("utf-16")
    assert clean_article(f"{LEAD} \ud800\n").data == f"{LEAD} \ud800\n".encode("utf-8", "surrogatepass")


def test_an_encoding_that_switches_is_written_anew_even_where_bytes_are_preserved() -> None:
    said = "町は橋を九月まで閉めると市長が言った。住民は二十キロも長い道を行くことになるという。\n"
    text = said * 2 + "JR は何も言わなかった。\n"
    cleaned = clean_article(text.encode("iso2022_jp"), Settings(preserve=True))
    assert cleaned.data.decode("iso2022_jp") == text[text.index("\n") + 1 :]


def test_the_score_of_a_copy_is_the_share_of_its_words_that_agree() -> None:
    (same,) = clean_article(f"{LEAD}\n{BANJIR}\n{BANJIR}").dropped
    (spelt,) = clean_article(f"{LEAD}\n{BANJIR}\n{misspelt(BANJIR)}").dropped
    differ = sum(a != b for a, b in zip(BANJIR.split(), misspelt(BANJIR).split(), strict=True))
    assert same.score == 1
    assert spelt.score == pytest.approx(1 - differ / len(BANJIR.split()), abs=0.03)


@pytest.mark.parametrize("gap", ["</p><p>", "<br>", "<br/><br/>"])
def test_html_on_one_line_keeps_its_stops_and_its_tags(gap: str) -> None:
    start, end = ("<p>", "</p>") if gap == "</p><p>" else ("", "")
    once = (LEAD, FLOOD, PLAN)
    assert clean(start + gap.join((*once, FLOOD, PLAN)) + end) == start + gap.join(once) + end
    assert clean(start + gap.join((*once, FLOOD, PLAN, MORE)) + end) == start + gap.join((*once, MORE)) + end
