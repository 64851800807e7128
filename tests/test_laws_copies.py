"""Law 2 over a copy of several passages, which are judged together."""

from __future__ import annotations

from itertools import pairwise

import pytest
from laws_values import DUERRE, LEAD, Made, check, made, wreck

from dedupe_article.model import LawBroken, Match, Repeat, Rule, Span


def together(*pairs: tuple[str, str], glue: str = "\n") -> Made:
    """An article whose copy has several passages, each given with its twin."""
    kept, start = glue.join(twin for twin, _ in pairs), len(LEAD) + 1
    article = made(kept, *(copy for _, copy in pairs))
    dropped = []
    for repeat, (twin, _) in zip(article.dropped, pairs, strict=True):
        dropped.append(repeat._replace(twin=Span(start, start + len(twin))))
        start += len(twin) + len(glue)
    return article._replace(dropped=tuple(dropped))


HALL = "It was the “old” hall of the town by the river, and in the “new” one they met."


@pytest.mark.parametrize("match", [Match.CAREFUL, Match.LOOSE])
def test_passages_of_one_copy_are_judged_together(match: Match) -> None:
    """Of the words of the second passage more than half differ, of those of both few do."""
    plain, noisy = (
        (HALL, HALL.replace("“", '"').replace("”", '"')),
        ("Nobody went there later.", "Nboody wnet there ltaer."),
    )
    check(together(plain, noisy), match)
    check(together(noisy, plain), match)
    check(
        together(("受伤的人。", "受份的人。"), ("水位上升。", "氷位上升。"), ("学校停课。", "学较停课。"), glue=""),
        match,
    )


@pytest.mark.parametrize("match", list(Match))
def test_a_lie_behind_a_passage_that_is_the_same_is_caught(match: Match) -> None:
    with pytest.raises(LawBroken, match=r"the numbers differ|not the same"):
        check(together((HALL, HALL.replace("“", '"')), ("It had 25 rooms.", "It had 26 rooms.")), match)


def test_an_odd_word_behind_passages_that_are_the_same_is_one_still() -> None:
    same = HALL, HALL.replace("“", '"')
    odd = "Nobody of the guests went to bed before midnight.", "Nobody of the guests went to sleep before midnight."
    with pytest.raises(LawBroken, match="too little differs"):
        check(together(same, same, same, odd))


def test_a_passage_of_words_run_together_is_a_sentence_of_a_loose_copy() -> None:
    joined = HALL, HALL.replace("the town", "thetown")
    check(together(joined, ("They stayed until late in the hall", "They stayed until late in the barn")), Match.LOOSE)


def test_a_wrecked_passage_is_a_sentence_of_a_loose_copy() -> None:
    stayed = "They stayed until late in the hall", "They stayed until late in the barn"
    check(together((DUERRE, wreck(DUERRE)), stayed), Match.LOOSE)
    with pytest.raises(LawBroken, match="too little differs"):
        check(together(stayed), Match.LOOSE)


def test_passages_that_have_nothing_in_common_are_told_so() -> None:
    kept, copy = (" ".join(f"{letter}{number:x}" for number in range(3_000)) for letter in ("wa", "zo"))
    with pytest.raises(LawBroken, match="differs too much from its twin"):
        check(made(kept, copy))


def test_passages_that_changed_places_are_one_copy() -> None:
    """Each of them has too few slips by itself; their twins stand in the other order."""
    one, two = "The river rose in the night behind the mill.", "The mayor spoke at noon in front of the school."
    copies = "The rievr rose in the ngiht behind the mill.", "The mayor spkoe at noon in fornt of the school."
    check(turned((two, one), copies))
    with pytest.raises(LawBroken, match="too little differs"):
        check(turned((two, one), (copies[0].replace("ngiht", "night"), copies[1].replace("fornt", "front"))))
    with pytest.raises(LawBroken, match="too little differs"):
        check(turned((two, one), (copies[0], two)))


def turned(kept: tuple[str, str], copies: tuple[str, str]) -> Made:
    """Two passages, and behind them their copies in the other order, to be dropped."""
    text = "\n".join([LEAD, *kept, *copies])
    at = [len(LEAD) + 1]
    for one in (*kept, *copies):
        at.append(at[-1] + len(one) + 1)
    spans = [Span(start, stop - 1) for start, stop in pairwise(at)]
    dropped = (Repeat(spans[2], spans[1], Rule.MISSPELT, 0.9), Repeat(spans[3], spans[0], Rule.MISSPELT, 0.9))
    cuts = tuple(Span(one.span.start - 1, one.span.end) for one in dropped)
    return Made(text, text[: spans[1].end], dropped, cuts)


def doubts(article: Made, match: Match = Match.CAREFUL) -> dict[Span, str]:
    with pytest.raises(LawBroken) as raised:
        check(article, match)
    return dict(raised.value.doubts)


def test_what_cannot_be_shown_is_told_of_each_passage_of_a_copy() -> None:
    """And of no other one."""
    article = together((HALL, HALL.replace("“", '"')), ("It had 25 rooms.", "It had 26 rooms."))
    assert doubts(article) == {repeat.span: "the numbers differ" for repeat in article.dropped}
    kept, copy = (" ".join(f"{letter}{number:x}" for number in range(3_000)) for letter in ("wa", "zo"))
    article = made(kept, kept.replace(" ", ", "), copy)
    assert doubts(article) == {article.dropped[1].span: "differs too much from its twin"}
    article = made(HALL, HALL, "– – –")
    assert doubts(article) == {article.dropped[1].span: "has no words and is not its twin"}
