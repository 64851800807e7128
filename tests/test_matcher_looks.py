"""Damage tells which copy is the poor one where both sides have the words, and nothing elsewhere."""

from __future__ import annotations

import pytest

from dedupe_article import clean

LEAD = "The harbour of Eastholm stays closed to ferries until Thursday, the council said on Monday."
BODY = [
    "Divers found a leak in the old sea wall on Monday morning, said harbour master Jo Finch.",
    "The town council has hired a second pump and asks everyone to keep away from the quay.",
    "Nobody can say how long the repairs will take, and the fishermen’s union fears for its season.",
    "Two boats were moved to the northern basin during the night, where they will stay for now.",
]
ESCAPED = BODY[2].replace("’", "&#8217;")
TAGGED = f"<p><strong>{BODY[2]}</strong></p>"
SLIPS = (("Divers", "Diverss"), ("sea", "sae"), ("harbour", "harbuor"), ("council", "coucil"), ("second", "scond"))
MORE_SLIPS = (("everyone", "evryone"), ("repairs", "repiars"), ("union", "unoin"), ("season", "seasn"))
LAST_SLIPS = (("moved", "mvoed"), ("northern", "northrn"), ("will stay", "wil stay"))


def misspelt(lines: list[str]) -> list[str]:
    text = "\n".join(lines)
    for word, slip in (*SLIPS, *MORE_SLIPS, *LAST_SLIPS):
        text = text.replace(word, slip)
    return text.split("\n")


DAMAGED = {
    "in capitals": [line.upper() for line in BODY],
    "in tags": [f"<p>{line}</p>" for line in BODY],
    "run together": [" ".join(BODY)],
    "misspelt": misspelt(BODY),
    "sound": BODY,
    "sound, and again": [*BODY, *BODY],
}


@pytest.mark.parametrize("copy", DAMAGED.values(), ids=list(DAMAGED))
@pytest.mark.parametrize("twin", [ESCAPED, TAGGED], ids=["in entities", "in tags"])
def test_the_sound_body_stays_though_a_damaged_paragraph_stands_in_it_too(twin: str, copy: list[str]) -> None:
    assert clean("\n".join([LEAD, *BODY[:3], twin, BODY[3], *copy])) == "\n".join([LEAD, *BODY])


@pytest.mark.parametrize("twin", [ESCAPED, TAGGED], ids=["in entities", "in tags"])
def test_a_body_of_which_a_paragraph_is_damaged_goes(twin: str) -> None:
    assert clean("\n".join([LEAD, *BODY[:2], twin, BODY[3], *BODY])) == "\n".join([LEAD, *BODY])


@pytest.mark.parametrize(
    "other", ["Two boats of the town sank in the northern basin.", BODY[3].replace("Two", "Ten")], ids=["new", "figure"]
)
def test_another_paragraph_behind_a_misspelt_copy_stays(other: str) -> None:
    left = clean("\n".join([LEAD, *BODY[:3], TAGGED, BODY[3], *misspelt(BODY[:3]), other]))
    assert left == "\n".join([LEAD, *BODY, other])
