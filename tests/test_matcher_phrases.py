"""Phrases that are recalled are told apart from lines that stand twice, and from copies that are worn."""

from __future__ import annotations

import pytest
from test_matcher_rules import BREAD, FLOOD, LEAD, PLAN, SCHOOL, WATER, text

from dedupe_article import clean_article
from dedupe_article.matcher.seeds.phrases import AROUND, ENDS, FEW, recalled
from dedupe_article.matcher.seeds.probe import Recurring, recurring
from dedupe_article.model import Repeat, Rule, Settings

PHRASE = "the oldest of the nine fishermen on the lower lake"
HEAD, TAIL = "Nobody had seen the river as high as that, said", "who has lived beside it since he was a boy."
FIRST = f"{HEAD} {PHRASE} {TAIL}"
SECOND = f"On Friday the mayor thanked all those who had helped, among them {PHRASE} and two of the bakers."


def told(article: str, min_words: int = 8) -> tuple[Repeat, ...] | None:
    settings = Settings(min_words=min_words)
    return recalled(article, recurring(article, None, settings), settings)


def test_a_phrase_in_two_lines_is_a_near_repeat() -> None:
    article = text(LEAD, FIRST, WATER, SECOND)
    (near,) = told(article) or ()
    assert article[slice(*near.span)] == article[slice(*near.twin)] == PHRASE
    assert near.twin < near.span
    assert near.rule is Rule.RECALLED
    assert clean_article(article).near == (near,)
    quoted = text(LEAD, FIRST.replace(PHRASE, f"“{PHRASE}”,"), WATER, SECOND.replace(PHRASE, f"“{PHRASE}”,"))
    (near,) = told(quoted) or ()
    assert quoted[slice(*near.span)] == quoted[slice(*near.twin)] == PHRASE


def test_each_phrase_is_told_once_in_its_order() -> None:
    third = f"It was late when {PHRASE} went home, and the rain had not ended then, nor did it end for three more days."
    article = text(FIRST, WATER, SECOND, PLAN, third)
    found = [article[slice(*near.span)] for near in told(article) or ()]
    assert found == [PHRASE, PHRASE]
    assert told(text(FIRST, WATER, SECOND), 11) == (), "it is shorter than what counts"


def worn(words: str) -> str:
    """The words with one letter of each another."""
    return " ".join(f"{word[0]}x{word[2:]}" for word in words.split())


MAY_GO = {
    "the phrase is a line": (FIRST, PHRASE.capitalize()),
    "it is one but for a word or two": (FIRST, f"And {PHRASE} of course"),
    "it is the first of the two": (PHRASE.capitalize(), FIRST),
    "it goes over the end of a line": (FIRST, SECOND.replace("nine fishermen", "nine\nfishermen")),
    "the line before it is alike": (FIRST, f"{worn(HEAD)} {PHRASE} and went on to other things."),
    "the line behind it is alike": (FIRST, f"It was then that {PHRASE} {worn(TAIL)}"),
    "it follows itself": (f"At noon {PHRASE} came in, and at one {PHRASE} went out again, as on most other days.",),
}


@pytest.mark.parametrize("lines", MAY_GO.values(), ids=list(MAY_GO))
def test_what_may_be_a_copy_is_judged(lines: tuple[str, ...]) -> None:
    first, *rest = lines
    assert 3 <= (recurring(text(first, WATER, SCHOOL, *rest), None, Settings()).shingles or 0) <= FEW
    assert told(text(first, WATER, SCHOOL, *rest)) is None


def test_phrases_that_begin_or_end_lines_are_told() -> None:
    begin, end = (f"{PHRASE} {name}" for name in ("came in with the mail", "has had no word from them"))
    assert told(text(LEAD, begin, WATER, end))
    begin, end = (f"{name} {PHRASE}" for name in ("It came in with the mail of", "They have had no word from"))
    assert told(text(LEAD, begin, WATER, end))
    assert told(text(LEAD, f"He asked “{PHRASE}” and he told it", WATER, f"Then we saw “{PHRASE}” but not the boat"))


@pytest.mark.parametrize("words", [FEW + 5, FEW + 6])
def test_a_long_passage_is_judged(words: int) -> None:
    passage = " ".join(f"word{number}" for number in range(words))
    article = text(f"Ann told us on Monday {passage} for good.", WATER, f"In June his office {passage} were his words.")
    assert (told(article) is None) == (words > FEW + 5)


@pytest.mark.parametrize(
    "article",
    [text(LEAD, FLOOD, WATER), text(LEAD, FIRST, WATER, SECOND, BREAD, PLAN, LEAD, BREAD)],
    ids=["nothing recurs", "much does"],
)
def test_other_texts_are_not_looked_at(article: str) -> None:
    assert told(article) is None


def test_entities_are_left_to_the_words() -> None:
    assert told(text(LEAD, FIRST, WATER, SECOND.replace("two of", "&quot;two&quot; of"))) is None
    assert recalled(text(LEAD, FIRST, WATER, SECOND), Recurring(None), Settings()) is None


def test_scripts_without_spaces_are_left_to_the_words() -> None:
    chinese = "市长林安表示洪水造成多座房屋受损学校将停课至下周村民们住在体育馆里老师给孩子们讲故事直到深夜才睡下。" * 3
    assert told(text(LEAD, FIRST, WATER, SECOND, *[f"{chinese}{at}" for at in range(12)])) is None


@pytest.mark.parametrize("words", [AROUND - 1, AROUND])
def test_how_far_a_phrase_stands_from_itself(words: int) -> None:
    between = " ".join(f"w{number}" for number in range(words))
    line = f"One two three four {PHRASE} {between} {PHRASE} five six seven eight."
    assert (told(text(LEAD, line)) is None) == (words < AROUND)


@pytest.mark.parametrize("words", [ENDS, ENDS + 1])
def test_how_much_of_a_line_a_phrase_may_lack(words: int) -> None:
    before, behind = (" ".join(f"{name}{number}" for number in range(words)) for name in "ab")
    assert (told(text(FIRST, WATER, f"{before} {PHRASE} {behind}")) is None) == (words <= ENDS)
