"""Law 2, place by place: what a twin may have more, where a copy may break off, and what counts as a difference."""

from __future__ import annotations

import pytest
from laws_values import CHINESE, DUERRE, changed, why, wreck

from dedupe_article.model import Match

HALL = "The council met on Tuesday in the old hall"

BEFORE, BEHIND = "The people of the village gathered before sunrise.", "Later they slowly walked homeward again."
SLIPS = ("people > poeple", "sunrise > snurise"), ("slowly > solwly", "homeward > hmoeward")

GUESTS = "Nobody of the guests who had come from far away that night wanted to stay there any longer than they had to."

# A copy that passes, and one that does not though it is nearly the same.
PASSES = [
    # sentences that only the twin has
    pytest.param(
        "The hall was cold. The bridge was cold. Nobody spoke of it.",
        "The hall was cold. Nobody spoke of it.",
        id="a sentence with the end of the one before it",
    ),
    pytest.param(
        "It rained. Nobody knew that the old hall was very cold. But they said the old hall was very cold. They left.",
        "It rained. Nobody knew that the old hall was very cold. They left.",
        id="a sentence with a long end of the one before it",
    ),
    pytest.param(
        "It rained. They met in May. They met in June. They left.",
        "It rained. They met in June. They left.",
        id="a sentence with the beginning of the one behind it",
    ),
    pytest.param(CHINESE, CHINESE.replace("副市长马博不同意这项耗资三亿元的计划。", ""), id="a Chinese sentence"),
    # where the copy was cut off
    pytest.param(HALL, f"{HALL} by...", id="two letters more before dots"),
    pytest.param(HALL, f'{HALL} by..."', id="two letters more before dots and a quote"),
    pytest.param(HALL, f"{HALL} b..", id="a letter more before two dots"),
    pytest.param(
        "They left in cars and met a friend there", "They left in cars a", id="a piece that the twin has elsewhere"
    ),
    pytest.param(
        "He saw a man and then Bella sang in the hall",
        "a sang in the hall",
        id="a piece at the start that the twin has elsewhere",
    ),
    pytest.param(
        "He said that it costs 1500 dollars", "He said that it costs 15...", id="a number cut off before dots"
    ),
    pytest.param(
        "He said that it costs 1500 dollars", "He said that it costs 15", id="a number cut off before nothing"
    ),
    pytest.param(HALL, "The council met on Tues", id="a word cut off"),
    pytest.param(HALL, "uncil met on Tuesday in the old hall", id="a word cut off at its start"),
    pytest.param(HALL, "The council met on Tuesday in theoldh", id="words run together and cut off"),
    pytest.param(DUERRE, wreck(DUERRE[: DUERRE.index("für") + 2]) + "…", id="mojibake cut off before one mark of dots"),
    # what is no difference
    pytest.param("Le café fermé à midi.", "Le cafe ferme a midi.", id="three accents, and all of them lost"),
    pytest.param("Le cafe ferme a midi.", "Le café fermé à midi.", id="three accents, lost in the twin"),
    pytest.param("Le café fermé à midi.", "Le cafe&#769; ferme&#769; a&#768; midi.", id="three accents as entities"),
    pytest.param("The cat sat on the mat all day", "The cat saton the mat allday", id="words run together"),
    pytest.param("They wrote of it in the north", "Theywroteof itin the north", id="three words run together"),
    pytest.param("They asked what? nobody knew", "They asked what?nobody knew", id="words run together at a question"),
]

CAUGHT = [
    # sentences that only the twin has
    pytest.param(
        "The hall was cold. The bridge was cold too.",
        "The hall was cold too.",
        id="a sentence and the word behind it stay",
    ),
    pytest.param(
        "The hall was cold and the bridge was cold. They left.", "The hall was cold. They left.", id="a clause more"
    ),
    pytest.param(
        "We met. Then later he slept in the hall.", "We met. he slept in the hall.", id="a beginning of a sentence more"
    ),
    pytest.param(
        "We saw the very old hall. Nobody came. It rained.",
        "We saw the hall. Nobody came. It rained.",
        id="two words more before sentences of two words",
    ),
    pytest.param(
        "It rained. Nobody came. We saw the very old hall.",
        "It rained. Nobody came. We saw the hall.",
        id="two words more behind sentences of two words",
    ),
    # where the copy was cut off
    pytest.param(HALL, f"{HALL} by.", id="two letters more before one dot"),
    pytest.param(HALL, f"{HALL} by ... now", id="two letters more before dots and a word"),
    pytest.param(HALL, f"{HALL} by – ...", id="two letters more before a dash and dots"),
    pytest.param(HALL, f"{HALL} bye...", id="three letters more before dots"),
    pytest.param(HALL, f"{HALL}. By...", id="a sentence of two letters before dots"),
    pytest.param(HALL, f"{HALL} 4...", id="a digit before dots"),
    pytest.param(
        "He saw a man and then Belle sang in the hall",
        "a sang in the hall",
        id="a word at the start that is no piece of the one in its place",
    ),
    pytest.param(
        "It took 5 men, and later 25 sang in the hall",
        "5 sang in the hall",
        id="a piece of a number at the start, which the twin has elsewhere",
    ),
    pytest.param("It took 25 men and 2 cars", "It took 2", id="a piece of a number that the twin has elsewhere"),
    pytest.param("It had 5 men and 25 cars", "5 cars", id="a piece of a number at the start"),
    pytest.param("It was 25 degrees in the hall", "5 degrees in the hall", id="a number cut off at its start"),
    pytest.param(
        "He said that it costs 1500 dollars", "He said that it costs 15.", id="a number cut off before a full stop"
    ),
    pytest.param(
        "He said that it costs 1500 dollars", "He said that it costs 15 –", id="a number cut off before a dash"
    ),
    # accents
    pytest.param("Le café fermé un midi.", "Le cafe ferme un midi.", id="two accents lost"),
    pytest.param("Le café fermé à midi.", "Le café ferme a midi.", id="two accents of three lost"),
    # words run together
    pytest.param("He has 2 or 3 cars now", "He has 2or 33 cars now", id="a digit more beside words run together"),
]


@pytest.mark.parametrize("match", list(Match))
@pytest.mark.parametrize(("kept", "copy"), PASSES)
def test_a_copy_that_says_nothing_else_passes(kept: str, copy: str, match: Match) -> None:
    assert not why(kept, copy, match)


@pytest.mark.parametrize("match", list(Match))
@pytest.mark.parametrize(("kept", "copy"), CAUGHT)
def test_a_copy_that_says_something_else_is_caught(kept: str, copy: str, match: Match) -> None:
    assert why(kept, copy, match)


WITHIN = [
    pytest.param("The hall was cold. The bridge was cold.", "The hall was cold.", id="a sentence with the same end"),
    pytest.param("They met in May. They met in June.", "They met in June.", id="a sentence with the same beginning"),
    pytest.param("They met in May. They met in June.", "They met in May.", id="the same, behind it"),
    pytest.param(
        "He ran. He slept. He ate and he drank.", "He ran. He ate and he drank.", id="a sentence of two words"
    ),
    pytest.param("It rained. It rained. It rained.", "It rained.", id="a sentence that stands there three times"),
    pytest.param("They met in the hall. The hall.", "They met in the hall.", id="a sentence that repeats the end"),
    pytest.param(CHINESE, CHINESE.replace("副市长马博不同意这项耗资三亿元的计划。", ""), id="a Chinese sentence"),
    pytest.param("It cost a lot, did it.", "It costa lot, didit.", id="words run together"),
    pytest.param(
        "We came. It was the end of it. They ran.", "We came. Itwasthe end of it. They ran.", id="three of them"
    ),
    pytest.param("He met them in the old hall.", "He met them in theoldhlal.", id="a slip in three words run together"),
    pytest.param(
        "He met them in theoldhall.",
        "He met them in the odl hall.",
        id="a slip in three words that the twin runs together",
    ),
    pytest.param("He met them at the hall.", "He met them atteh hall.", id="a slip in two words run together"),
    pytest.param(
        "He met them atthe hall.", "He met them at teh hall.", id="a slip in two words that the twin runs together"
    ),
    pytest.param(
        f"We saw the old hall. {GUESTS} They ran.", "We saw the old hlal. They ran.", id="a slip before a long sentence"
    ),
    pytest.param(
        f"We saw the old hall. {GUESTS} Others ran.", "We saw the old hall. Ohters ran.", id="a slip behind one"
    ),
    pytest.param(
        f"We saw the old hall. {GUESTS} Others ran.", "We saw the old hlal. Ohters ran.", id="a slip on both sides"
    ),
    pytest.param("市长表示房屋受损", "市长示表房屋受损", id="two characters swapped"),
    pytest.param("市长表示房屋受损", "市长示房表屋受损", id="a character that slipped on by one"),
]
WITHIN_CAUGHT = [
    pytest.param("The hall was cold and the bridge was cold.", "The hall was cold.", id="a clause with the same end"),
    pytest.param("The hall was cold. The bridge was cold too.", "The hall was cold too.", id="a sentence and a half"),
    pytest.param("They met in May and they met in June.", "They met in June.", id="a clause with the same beginning"),
    pytest.param(
        "We saw the very old hall. Nobody came. It rained.", "We saw the hall. Nobody came. It rained.", id="words"
    ),
    pytest.param(
        "Nobody came. It rained. We saw the very old hall.", "Nobody came. It rained. We saw the hall.", id="and behind"
    ),
    pytest.param("The hall was cold.", "The hall was cold. The bridge was cold.", id="a sentence of the copy alone"),
    pytest.param("He met them at the hall.", "He met them atxyz hall.", id="another word in words run together"),
    pytest.param("It was the big end of it.", "Itwasbig end of it.", id="a word less where others are run together"),
]


@pytest.mark.parametrize(("kept", "copy"), WITHIN)
def test_a_copy_passes_between_slips(kept: str, copy: str) -> None:
    behind = f"{changed(BEFORE, *SLIPS[0])} {copy} {changed(BEHIND, *SLIPS[1])}"
    assert not why(f"{BEFORE} {kept} {BEHIND}", behind, Match.CAREFUL)


@pytest.mark.parametrize("match", [Match.CAREFUL, Match.LOOSE])
@pytest.mark.parametrize(("kept", "copy"), WITHIN_CAUGHT)
def test_a_copy_is_caught_between_slips(kept: str, copy: str, match: Match) -> None:
    behind = f"{changed(BEFORE, *SLIPS[0])} {copy} {changed(BEHIND, *SLIPS[1])}"
    assert why(f"{BEFORE} {kept} {BEHIND}", behind, match)
