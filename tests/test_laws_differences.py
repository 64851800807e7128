"""Law 2, place by place: what a twin may have more, where a copy may break off, and what counts as a difference."""

from __future__ import annotations

import pytest
from laws_values import CHINESE, DUERRE, why, wreck

from dedupe_article.model import Match

HALL = "The council met on Tuesday in the old hall"

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
    pytest.param("The cat sat on the mat all day", "The cat saton the mat allday", id="words run together"),
    pytest.param("They wrote of it in the north", "Theywroteof itin the north", id="three words run together"),
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
    pytest.param("It took 25 men and 2 cars", "It took 2", id="a piece of a number that the twin has elsewhere"),
    pytest.param("It had 5 men and 25 cars", "5 cars", id="a piece of a number at the start"),
    pytest.param("It was 25 degrees in the hall", "5 degrees in the hall", id="a number cut off at its start"),
    pytest.param(
        "He said that it costs 1500 dollars", "He said that it costs 15.", id="a number cut off before a full stop"
    ),
    pytest.param(
        "He said that it costs 1500 dollars", "He said that it costs 15 –", id="a number cut off before a dash"
    ),
    # words run together
    pytest.param("He has 2 or 3 cars now", "He has 2or 33 cars now", id="a digit more beside words run together"),
]


@pytest.mark.parametrize("match", list(Match))
@pytest.mark.parametrize(("kept", "copy"), PASSES)
def test_a_copy_passes(kept: str, copy: str, match: Match) -> None:
    assert not why(kept, copy, match)


@pytest.mark.parametrize("match", list(Match))
@pytest.mark.parametrize(("kept", "copy"), CAUGHT)
def test_a_copy_is_caught(kept: str, copy: str, match: Match) -> None:
    assert why(kept, copy, match)
