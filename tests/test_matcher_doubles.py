"""The short way for a passage that stands twice in a row gives what the long way gives."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedupe_article import matcher, pipeline
from dedupe_article.matcher.seeds.anchors import Anchor
from dedupe_article.matcher.seeds.doubles import LONG, adjacent
from dedupe_article.model import Repeats, Rule, Settings, Span

SETTINGS = Settings()
SYLLABLES = ("ka", "lo", "men", "tir", "sa", "bu", "ra", "den")


def paragraphs(rng: random.Random, count: int) -> list[str]:
    return [
        " ".join("".join(rng.choices(SYLLABLES, k=rng.randint(1, 4))) for _ in range(rng.randint(8, 40))).capitalize()
        + "."
        for _ in range(count)
    ]


HYPHENS = "\n\n".join(paragraphs(random.Random(4), 8)).replace(" ka", "-ka")
WRAPPED = HYPHENS.replace("-", "-\n", 3)


BODY = "\n\n".join(paragraphs(random.Random(7), 6))
ONE_LINE = BODY.replace("\n\n", " ")
MORE = "It was said that nothing else came of it."
SHORT = " ".join(ONE_LINE.split()[: LONG - 1])


def doubled(seed: int, lead: int, tail: int, gap: str, phrase: bool) -> str:
    """A lead, a body, the body again with other white space, and a tail; in the lead may stand a phrase of the body."""
    rng = random.Random(seed)
    body = paragraphs(rng, rng.randint(3, 8))
    first, last = paragraphs(rng, lead), paragraphs(rng, tail)
    if phrase:
        last.append("It was said that " + " ".join(body[0].split()[:9]) + " and nothing else came of it.")
    return "\n\n".join([*first, *body, gap.join(body), *last]) + "\n"


def find_double(text: str) -> Repeats:
    return matcher.find_double(matcher.anchor(text), SETTINGS)


@settings(max_examples=60, deadline=None)
@given(
    st.integers(0, 10_000), st.integers(0, 2), st.integers(0, 2), st.sampled_from(["\n\n", "\n", " "]), st.booleans()
)
def test_the_short_way_gives_what_the_long_way_gives(seed: int, lead: int, tail: int, gap: str, phrase: bool) -> None:
    text = doubled(seed, lead, tail, gap, phrase)
    short = pipeline.collapse(text, SETTINGS)[0]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(matcher, "find_double", lambda *_: Repeats())
        assert pipeline.collapse(text, SETTINGS)[0] == short


@pytest.mark.parametrize(
    ("text", "dropped"),
    [
        (doubled(1, 1, 1, "\n\n", phrase=False), 1),
        (doubled(1, 1, 1, "\n\n", phrase=True), 1),
        ("\n\n".join(paragraphs(random.Random(2), 12)), 0),
        ("\n\n".join(3 * paragraphs(random.Random(3), 6)), 0),
        (f"{HYPHENS}\n\n{WRAPPED}", 1),
        (f"{HYPHENS} At -5 degrees.\n\n{WRAPPED} At -5 degrees.", 1),
        (f"{HYPHENS} At -5 degrees.\n\n{WRAPPED} At 5 degrees.", 0),
        (f"{HYPHENS.split()[-1].upper()}\n\n{HYPHENS}\n\n{HYPHENS}", 0),
        (f"{HYPHENS}\n\n{HYPHENS}\n\n{HYPHENS.split()[0].upper()}", 0),
        (f"{BODY}\n\n{BODY} {MORE}", 0),
        (f"{BODY}\n\n{BODY} {MORE}\n\n{MORE}", 0),
        (f"{BODY}\n\n{MORE}\n\n{BODY}", 0),
        (f"{BODY}\n\n{BODY[:-1]}, {MORE}", 0),
        (f"{BODY}{BODY}", 0),
        (f"{MORE} x{BODY}\n\n{BODY}", 0),
        (f"{ONE_LINE}\n\n{BODY}", 0),
        (f"{BODY}\n\n{ONE_LINE}", 1),
        (f"{ONE_LINE}\n\n{ONE_LINE}", 1),
        (f"{SHORT}\n{SHORT}", 0),
        (f"{SHORT} ra\n{SHORT} ra", 1),
        (f"{ONE_LINE}\n{SHORT}\n{SHORT}\n{' '.join(SHORT.split()[:30]).upper()}", 0),
        ("Ra bu den sa.", 0),
        ("", 0),
    ],
    ids=[
        "a body twice and nothing else",
        "a phrase of the body stands again behind it",
        "nothing stands twice",
        "a body three times takes the long way",
        "a copy wrapped behind hyphens",
        "a copy wrapped behind hyphens with a sign",
        "a copy wrapped behind hyphens that lost a sign",
        "a word before both that is one but for letter case takes the long way",
        "a word behind both that is one but for letter case takes the long way",
        "a copy that does not end its line takes the long way",
        "nor its paragraph",
        "a paragraph between two copies takes the long way",
        "a copy that goes on in its sentence takes the long way",
        "two copies with no space between them take the long way",
        "a copy that begins within a word takes the long way",
        "a body in one line before its paragraphs takes the long way",
        "a body in one line behind its paragraphs",
        "a body in one line twice",
        "a passage that is too short takes the long way",
        "a passage that is just long enough",
        "a short passage amid many words takes the long way",
        "a few words",
        "nothing",
    ],
)
def test_a_long_passage_that_follows_itself_is_a_double(text: str, dropped: int) -> None:
    found = find_double(text)
    assert len(found.dropped) == dropped
    for one in found.dropped:
        assert (one.rule, one.score) == (Rule.SAME, 1.0)


@pytest.mark.parametrize("kept", [Settings(keep=frozenset({"1:0123456789abcdef"})), Settings()])
def test_what_is_kept_or_held_takes_the_long_way(kept: Settings) -> None:
    text = f"{BODY}\n\n{BODY}\n"
    assert find_double(text).dropped
    held = () if kept.keep else (Span(0, 4),)
    assert matcher.find_double(matcher.anchor(text), kept, held) == Repeats()


SAID = ONE_LINE[:-1]


@pytest.mark.parametrize(
    ("flat", "start"),
    [
        (f"{MORE} {SAID} {SAID}", len(MORE) + 1),
        (f"{SAID} {SAID} {MORE}", 0),
        (f"{MORE} {SAID} Nobody came. {SAID}", None),
        (f"{MORE} {SAID} so {SAID}", None),
        (f"{MORE} {SAID}x{SAID}", None),
        (f"{MORE} {SAID} {SAID}, they said", None),
        (f"{MORE} {SAID}, {SAID}", None),
        (f"{SAID} {SAID} {SAID}", None),
    ],
    ids=[
        "a copy at the end",
        "a copy in the middle",
        "others between them",
        "a word between them",
        "a letter between them",
        "a comma behind the second one",
        "a comma behind the first one",
        "three copies",
    ],
)
def test_a_copy_follows_at_once(flat: str, start: int | None) -> None:
    some = " ".join(SAID.split()[40:48])
    i = flat.index(some)
    found = adjacent(Anchor(flat, flat, (), i, flat.index(some, i + 1)))
    size = len(SAID) + 1
    assert found == (start if start is None else (start, start + size, start + 2 * size))


def test_what_is_held_takes_no_short_way() -> None:
    (again,) = pipeline.find(f"{BODY}\n\n{BODY}\n", SETTINGS).dropped
    assert pipeline.find(f"{BODY}\n\n{BODY}\n", SETTINGS, (again.span,)).dropped == ()
