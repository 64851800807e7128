"""The other ways do what their names say."""

from __future__ import annotations

import pytest

from .peers import by_difflib, by_rapidfuzz, exact_lines
from .score import Cleaner

FIRST = "The clock in the tower struck thirteen on Monday."
NEAR = f"{FIRST}\nThe clock in the tower struck fourteen on Monday."
FAR = f"{FIRST}\nNobody in the square looked up from the newspaper."
SAME = "One line.\n\nOne line.\n\nAnother one that says more."


@pytest.mark.parametrize(
    ("way", "text", "left"),
    [
        pytest.param(exact_lines, NEAR, NEAR, id="a line that is nearly the same stays with awk"),
        pytest.param(by_rapidfuzz, FAR, FAR, id="another line stays with rapidfuzz"),
        pytest.param(by_difflib, FAR, FAR, id="another line stays with difflib"),
        pytest.param(exact_lines, SAME, "One line.\n\nAnother one that says more.", id="the same line goes with awk"),
        pytest.param(by_rapidfuzz, NEAR, FIRST, id="a line that is nearly the same goes with rapidfuzz"),
        pytest.param(by_difflib, NEAR, FIRST, id="a line that is nearly the same goes with difflib"),
    ],
)
def test_each_other_way_drops_what_it_takes_for_a_copy(way: Cleaner, text: str, left: str) -> None:
    assert way(text) == left


@pytest.mark.quality
def test_each_rival_drops_a_whole_copy_and_leaves_an_article_that_says_nothing_twice() -> None:
    rivals = pytest.importorskip(f"{__package__}.rivals", reason="the extra [peers] and text-dedup are not installed")
    once = "\n".join([FIRST, *FAR.split("\n")[1:], *SAME.split("\n")[4:]])
    for peer in rivals.RIVALS:
        assert (peer.name, peer.cleaner(once)) == (peer.name, once)
        assert len(peer.cleaner(f"{once}\n{once}")) < 1.2 * len(once), peer.name
