"""Another version of an article goes but for what differs; another entry of its template stays."""

from __future__ import annotations

import pytest
from passage_values import both, shown

from dedupe_article import clean
from dedupe_article.matcher.alignment import Hunk
from dedupe_article.matcher.choice.side import Kin, Passage, Stay
from dedupe_article.matcher.choice.spots import joined, kin
from dedupe_article.matcher.difference import Difference
from dedupe_article.matcher.difference.noise import Noise
from dedupe_article.model import Rule

COURT = "The judge found that the men had broken in through a window at night and taken tools worth 4,000 crowns."
POLICE = "An officer said after the hearing that such thefts hurt small workshops more than anybody believes."
APPEAL = "The defence has fourteen days to say whether it will take the case to the court of appeal."
ROOF = "The hall was built in 1968, and its roof had been mended twice in the past ten years."
SNOW = "Half a metre of wet snow fell on the town in two days, more than in any week since records began."
CLASSES = "Pupils of the school beside it will have their lessons in sports at the swimming hall until spring."


def told(name: str, age: int, town: str, years: str, said: str) -> list[str]:
    return [
        f"A man named {name}, {age}, of {town}, was sentenced to {years} years in prison on Thursday.",
        COURT,
        f"His lawyer said that {name.split()[1]} {said} and would pay back what he owes.",
        POLICE,
        APPEAL,
    ]


def report(hurt: str, hour: str, mayor: str = "Eva Moen") -> list[str]:
    return [
        "Roof of sports hall falls in",
        f"The roof of a sports hall in Nordvik fell in on Monday, and {hurt} people were hurt by glass and planks.",
        SNOW,
        f"Firefighters had searched all of the building by {hour} in the evening and found nobody else.",
        ROOF,
        f"The mayor, {mayor}, thanked the neighbours who had been the first to help.",
        CLASSES,
    ]


LIND = told("Ola Lind", 38, "Harstad", "four", "regrets the theft")
BERG = told("Per Berg", 41, "Bodin", "three", "knew nothing of the plan")
HURT = report("three", "seven")
FEWER, MORE = [ROOF, SNOW, CLASSES], [POLICE, APPEAL]
ROUTE = "Ferries between {} leave every {} minutes from six in the morning until late in the evening."
STAYS = {
    "the verdicts on two people": [*LIND, *BERG],
    "the same below two headings": ["Ola Lind jailed", *LIND, "Per Berg jailed", *BERG],
    "two that begin in other words": [
        *(
            "Rain is expected in Moss from noon, with highs of nine.",
            *FEWER,
            "Drivers who cross the pass near Moss are asked to bring chains.",
        ),
        *(
            "Sleet is likely in Hamar from six, with highs of two.",
            *FEWER,
            "Drivers who cross the pass near Hamar are asked to bring chains.",
        ),
    ],
    "what two lines have below another first sentence": [
        *(ROUTE.format("Moss and Horten", "thirty"), *MORE, "A ticket for the crossing of Moss costs 42 crowns."),
        *(ROUTE.format("Hella and Dragsvik", "forty"), *MORE, "A ticket for the crossing of Hella costs 38 crowns."),
    ],
}
BUS = "The bus leaves the harbour in the morning and stops at the school, the church and the mill on its way."
ROOMS = ("Breakfast is included", "Free parking behind the house", "Dogs are welcome", "The bar is open until midnight")
STAYS |= {
    "what three villages have": [
        line
        for village, day in (("Moss", 4), ("Hamar", 9), ("Horten", 14))
        for line in (f"In {village} the council met on Monday evening.", BUS, f"It will meet again on {day} May.")
    ],
    "the labels of two hotels": [
        line
        for hotel, price in (("Strand", 900), ("Fjord", 1200))
        for line in (
            f"{hotel} hotel, with rooms by the sea",
            *ROOMS,
            f"A night in a double room of it costs {price} crowns and a child sleeps there for nothing at all.",
        )
    ],
}
PRICE, DOGS = "Tickets are sold on board, and cost five euros.", "Dogs and bicycles travel free on all of the boats."


def boat(to: str = "the island", leaves: str = "eight", back: str = "five") -> list[str]:
    went = f"The boat to {to} leaves at {leaves} from the northern pier and comes back at {back} in the evening"
    return [f"{went}, and takes all who have booked a place on the page of the line by noon.", PRICE, DOGS]


SAFE = "Yes, it is safe and given free of charge at all of the centres in the town, and nobody has to book it before."
STAYS |= {
    "what two boats have whose names differ": [*boat("Lund Island"), *boat("Moor Island")],
    "what two boats have that leave and return at other times": [*boat(), *boat(leaves="nine", back="six")],
    "what is little of a text": [COURT, POLICE, APPEAL, ROOF, SNOW, CLASSES, *boat(), *boat(leaves="nine"), SAFE],
    "one paragraph below another one": [*boat()[:2], *boat(leaves="nine")[:2]],
    "the answers to two questions": [
        line
        for who in ("women", "boys")
        for line in (
            f"May {who} who have had it before get it again at the centres in the north of the town?",
            PRICE,
            DOGS,
        )
    ],
}
# The article, its later version, and what is left of that.
VERSIONS = {
    "two figures differ": (HURT, report("five", "nine"), [1, 3]),
    "a figure and a name differ": (HURT, report("five", "seven", "Eva Moan"), [1, 5]),
    "three paragraphs of seven differ": (HURT, report("five", "nine", "Ida Moen"), [1, 3, 5]),
    "one figure differs in a short body": ([ROOF, *boat()], boat(leaves="nine"), [0]),
    "one differs at its end": ([ROOF, PRICE, DOGS, boat()[0]], [PRICE, DOGS, boat(back="six")[0]], [2]),
    "the copy begins below its title": (HURT, report("five", "nine")[1:], [0, 2]),
}


@pytest.mark.parametrize("lines", STAYS.values(), ids=list(STAYS))
def test_another_entry_stays(lines: list[str]) -> None:
    text = "\n".join(lines) + "\n"
    assert clean(text) == text


def test_a_long_paragraph_of_another_entry_goes() -> None:
    long = f"{ROOF} {SNOW} {CLASSES}"
    left = clean("\n".join([*LIND, long, *BERG, long]) + "\n")
    assert left == "\n".join([*LIND, long, *BERG]) + "\n"


@pytest.mark.parametrize(("one", "two", "left"), VERSIONS.values(), ids=list(VERSIONS))
def test_of_another_version_stays_what_differs(one: list[str], two: list[str], left: list[int]) -> None:
    expected = [*one, *(two[at] for at in left)]
    assert clean("\n".join([*one, *two]) + "\n") == "\n".join(expected) + "\n"


A, B, C, D = (f"{letter}1 {letter}2 {letter}3 {letter}4 {letter}5 {letter}6 {letter}7 {letter}8" for letter in "abcd")
# Two blocks, which begin behind `]`, and what the later one is to the earlier one.
SPOTS = {
    "nothing differs": (f"| {A} | {B} |", f"| {A} | {B} |", Kin.UNTOLD),
    "one paragraph differs": (f"| x {A} | {B} |", f"| y {A} | {B} |", Kin.UNTOLD),
    "one spot in a body of three": (f"| x {A} | {B} | {C} |", f"| y {A} | {B} | {C} |", Kin.VERSION),
    "two spots in one": (f"| x {A} z | {B} | {C} |", f"| y {A} w | {B} | {C} |", Kin.UNTOLD),
    "a label differs": (f"| x a1 a2 a3 | {B} | {C} |", f"| y a1 a2 a3 | {B} | {C} |", Kin.UNTOLD),
    "one spot above labels": (f"| x {A} | b1 b2 | {C} |", f"| y {A} | b1 b2 | {C} |", Kin.UNTOLD),
    "one below one above in other words": (f"| {D} a x | ] z {B} | {A} |", f"| {D} a y | ] w {B} | {A} |", Kin.ENTRY),
    "a paragraph differs from a part of one": (f"| x {A} | {B} / z {C} |", f"| y {A} | {B} | w {C} |", Kin.UNTOLD),
    "two spots in three paragraphs": (f"| x {A} | z {B} | {C} |", f"| y {A} | w {B} | {C} |", Kin.VERSION),
    "two in two": (f"| x {A} | z {B} |", f"| y {A} | w {B} |", Kin.ENTRY),
    "three in four": (f"| x {A} | z {B} u | {C} | {D} |", f"| y {A} | w {B} v | {C} | {D} |", Kin.VERSION),
    "four in four": (f"| x {A} r | z {B} u | {C} | {D} |", f"| y {A} s | w {B} v | {C} | {D} |", Kin.ENTRY),
    "spots that follow each other at once": (f"| x z {A} | z {B} | {C} |", f"| y w {A} | w {B} | {C} |", Kin.VERSION),
    "many spots in one paragraph": (f"| p a q b r c s | {B} | {C} |", f"| t a u b v c w | {B} | {C} |", Kin.UNTOLD),
    "many spots in one paragraph of several": (
        f"| p a q b r c s | z {A} | {B} | {C} | {D} |",
        f"| t a u b v c w | y {A} | {B} | {C} | {D} |",
        Kin.VERSION,
    ),
    "labels are no paragraphs": (
        "| p a q b r c s | z a1 a2 a3 | b1 b2 | c1 c2 |",
        "| t a u b v c w | y a1 a2 a3 | b1 b2 | c1 c2 |",
        Kin.ENTRY,
    ),
    "one above that is the other one cut off": (f"| {C} a x | ] z {B} |", f"| {C} a | ] w {B} |", Kin.UNTOLD),
    "one above in other words": (f"| {C} a x | ] z {B} |", f"| {C} a y | ] w {B} |", Kin.ENTRY),
    "one that both begin with": (f"| x ] a1 a2 a3 | z {B} | {C} |", f"| y ] a1 a2 a3 | w {B} | {C} |", Kin.ENTRY),
}


@pytest.mark.parametrize(("one", "two", "expected"), SPOTS.values(), ids=list(SPOTS))
def test_spots_tell(one: str, two: str, expected: Kin) -> None:
    sides = both(one, two)
    page, copy = shown(*sides, "-", "-")
    i, j = (start + side.until for start, side in zip((copy.i, copy.j), sides, strict=True))
    copy = copy._replace(i=i, j=j, hunks=tuple(hunk for hunk in copy.hunks if hunk.j1 >= j))
    noise = Noise(dict.fromkeys(copy.hunks, Difference.NUMBER), False, 0.0)
    lines = page.lines_in(copy.j, copy.j_end)
    held = {line: [hunk for hunk in copy.hunks if line[0] <= hunk.j1 < line[1]] for line in lines}
    stays = [Stay(max(line[0], copy.j), line[1], Rule.NUMBERS, hunk) for line, some in held.items() for hunk in some]
    apart = copy.i - copy.j
    equal = [Passage(*line, line[0] + apart, line[1] + apart) for line, some in held.items() if not some]
    assert kin(page, copy, noise, equal, stays) is expected
    assert kin(page, copy, noise._replace(noisy=True), equal, stays) is Kin.UNTOLD, "misspellings tell nothing"
    added = [stay._replace(rule=Rule.ADDED) for stay in stays]
    assert kin(page, copy, noise, equal, added) is Kin.UNTOLD, "what is added is another passage"


def test_a_slip_is_no_spot() -> None:
    page, copy = shown(*both(f"| ab1 {A} | ab2 {B} |", f"| abc1 {A} | abc2 {B} |"), "-", "-")
    stays = [Stay(*page.line_at(hunk.j1), Rule.WORDS, hunk) for hunk in copy.hunks]
    for kind, expected in ((Difference.SLIP, Kin.VERSION), (Difference.WORDS, Kin.ENTRY)):
        noise = Noise(dict.fromkeys(copy.hunks, kind), False, 0.0)
        assert kin(page, copy, noise, [], stays) is expected


def test_hunks_that_follow_each_other_at_once_are_one() -> None:
    assert joined([Hunk(0, 1, 20, 21), Hunk(1, 2, 21, 22), Hunk(3, 4, 22, 23)]) == [
        Hunk(0, 2, 20, 22),
        Hunk(3, 4, 22, 23),
    ]
    assert joined([]) == []
