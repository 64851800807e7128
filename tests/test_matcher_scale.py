"""What cleaning costs as an article grows: at most 2.3 times the time for twice the text, whatever repeats in it."""

from __future__ import annotations

import gc
import random
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from itertools import product
from math import log2
from pathlib import Path
from textwrap import fill

import pytest

from dedupe_article import Settings, clean, clean_article
from dedupe_article.model import Match

pytestmark = pytest.mark.adversarial

UNSPACED = [chr(code) for code in range(0x4E00, 0x4E00 + 3000)]
SYLLABLES = [consonant + vowel for consonant in "bdklmnrst" for vowel in "aeiou"]
MOST = 2.3  # times the processor time for twice the text; a quadratic step gives 4
CLOCK = 1.2  # by how much other work on a machine may disturb the ratio of two measurements
NOISE = 0.15  # seconds: what a call costs beside the work, and the clock's error
SIZES = (1_000, 4_000)  # paragraphs
LARGE = (2_000, 16_000)
# Bytes for a byte of the text; of what is misspelt or mixed, or nearly equal without spaces; and of the same in short.
MEMORY, HEAVY, HEAVIEST = 12, 16, 20
CAREFUL, LOOSE = Settings(), Settings(match=Match.LOOSE)
TIMES = 5  # as often as the cost is measured before it counts; a machine with other work may take twice as long


def vocabulary() -> list[str]:
    chance = random.Random(1)
    return ["".join(chance.choices(SYLLABLES, k=chance.randint(2, 4))) for _ in range(20_000)]


WORDS = vocabulary()


def sentence(chance: random.Random, words: int = 15) -> str:
    return " ".join(chance.choices(WORDS, k=words)).capitalize() + "."


def paragraph(chance: random.Random) -> str:
    return " ".join(sentence(chance) for _ in range(2))


def unique(count: int) -> str:
    chance = random.Random(count)
    return "\n\n".join(paragraph(chance) for _ in range(count))


def equal(count: int) -> str:
    return "\n\n".join([paragraph(random.Random(1))] * count)


def numbered(count: int) -> str:
    one, two = (sentence(random.Random(seed)) for seed in (1, 2))
    return "\n\n".join(f"{one[:-1]} {at} {two}" for at in range(count))


def named(count: int) -> str:
    one, two = (sentence(random.Random(seed)) for seed in (1, 2))
    names = random.Random(3).sample(list(map("".join, product(SYLLABLES, repeat=3))), count)
    return "\n\n".join(f"{one[:-1]} {name}na {two}" for name in names)


def unspaced(count: int) -> str:
    chance = random.Random(count)
    return "\n\n".join("".join(chance.choices(UNSPACED, k=100)) + "。" for _ in range(count))


def numbered_unspaced(count: int) -> str:
    one, two = ("".join(random.Random(seed).choices(UNSPACED, k=50)) for seed in (1, 2))
    return "\n\n".join(f"{one}{at}{two}。" for at in range(count))


def numbered_short(count: int) -> str:
    one, two = (sentence(random.Random(seed), words=8) for seed in (1, 2))
    return "\n\n".join(f"{one[:-1]} {at} {two}" for at in range(count))


def mixed(count: int) -> str:
    """Paragraphs of letters and of a script without spaces by turns, and most of them again with other words."""
    chance = random.Random(count)
    dense = ["".join(chance.choices(UNSPACED, k=60)) + "。" for _ in range(count // 4)]
    body = [one for pair in zip(dense, (paragraph(chance) for _ in dense), strict=True) for one in pair]
    copies = [
        " ".join(chance.choice(WORDS) if chance.random() < 0.05 else word for word in one.split()) for one in body
    ]
    return "\n\n".join(body + copies)


def edited(count: int) -> str:
    """A text, and the same again with another word in each paragraph."""
    chance = random.Random(count)
    body = [paragraph(chance) for _ in range(count // 2)]
    copies = [" ".join([*one.split()[:7], chance.choice(WORDS), *one.split()[8:]]) for one in body]
    return "\n\n".join(body + copies)


def phrased(count: int) -> str:
    chance = random.Random(count)
    # A word less, and a chain gains just what the way to the next phrase costs: from a chance word on all are joined.
    phrase = "said the spokesman of the ministry in a written statement on Monday evening."
    return "\n\n".join(f"{sentence(chance)[:-1]} {phrase} {sentence(chance)}" for _ in range(count))


def noticed(count: int) -> str:
    chance = random.Random(count)
    notice = "Read more about this in our newsletter, which comes out every other Monday."
    return "\n\n".join(f"{paragraph(chance)}\n\n{notice}" for _ in range(count // 2))


def advertised(count: int) -> str:
    """Short notices between the paragraphs of a text that stands twice."""
    chance = random.Random(count)
    body = "\n\n".join(f"{paragraph(chance)}\n\nAdvertisement" for _ in range(count // 4))
    return f"{body}\n\nA line between the two.\n\n{body}"


def sung(count: int) -> str:
    """Verse with a refrain every five lines."""
    chance = random.Random(count)
    refrain = sentence(chance, words=10)[:-1]
    lines = (refrain if at % 5 == 4 else sentence(chance, words=7)[:-1] for at in range(count))
    return "\n".join(lines)


def twice_each(count: int) -> str:
    chance = random.Random(count)
    return "\n\n".join("\n\n".join([paragraph(chance)] * 2) for _ in range(count // 2))


def doubled(count: int) -> str:
    return f"{unique(count // 2)}\n\n{unique(count // 2)}"


def misspelt(count: int) -> str:
    chance = random.Random(count)
    body = [paragraph(chance) for _ in range(count // 2)]
    copies = [" ".join(word[:1] + word[2:] if chance.random() < 0.1 else word for word in one.split()) for one in body]
    return "\n\n".join(body + copies)


def denied(count: int) -> str:
    """A text with a slip in each `not` of its copy, and in other words."""
    chance = random.Random(count)
    body, copies = list[str](), list[str]()
    for _ in range(count // 2):
        words = paragraph(chance).split()
        words[6], words[20] = "not", "not"
        body.append(" ".join(words))
        words[6], words[13], words[20] = chance.choice(["nit", "noot", "nqt"]), f"k{words[13]}", "nott"
        copies.append(" ".join(words))
    return "\n\n".join(body + copies)


def words_in_lines(count: int) -> str:
    return "\n".join(random.Random(count).choices(WORDS, k=12 * count))


def one_word_in_lines(count: int) -> str:
    return "word\n" * (12 * count)


def one_word(count: int) -> str:
    return "word " * (25 * count)


def three_words(count: int) -> str:
    return "alpha beta gamma " * (8 * count)


def periodic_letters(count: int) -> str:
    return "abcabc" * (200 * count)


def one_line(count: int) -> str:
    chance = random.Random(count)
    return " ".join(sentence(chance) for _ in range(count * 10))


def one_line_twice(count: int) -> str:
    return f"{one_line(count // 2)} {one_line(count // 2)}"


def said_twice_in_a_line(count: int) -> str:
    """A text in one line that says each paragraph twice, and the same again as paragraphs."""
    chance = random.Random(count)
    body = [paragraph(chance) for _ in range(count // 3)]
    return "\n".join([" ".join(one for one in body for _ in (0, 1)), *body])


def wrapped_twice(count: int) -> str:
    """A text that is wrapped, and the same again at another width with another word in each paragraph."""
    one, two = edited(count).split("\n\n")[: count // 2], edited(count).split("\n\n")[count // 2 :]
    return "\n".join([*(fill(body, 60) for body in one), *(fill(body, 72) for body in two)])


SHAPES: list[Callable[[int], str]] = [
    unique,
    equal,
    numbered,
    named,
    unspaced,
    numbered_unspaced,
    edited,
    phrased,
    noticed,
    advertised,
    sung,
    twice_each,
    doubled,
    misspelt,
    denied,
    words_in_lines,
    one_word_in_lines,
    one_word,
    three_words,
    periodic_letters,
    one_line,
    one_line_twice,
    said_twice_in_a_line,
    wrapped_twice,
]


LONGEST = (unique, equal, numbered, named, edited, phrased, denied)
# The peak of a process of its own, in bytes above the start, for a byte of the text. Linux counts that of the parent
# into `ru_maxrss`, but not into `VmHWM`.
MEASURE = f"""
import resource, sys
from pathlib import Path
sys.path.insert(0, {str(Path(__file__).parent)!r})
import test_matcher_scale as scale
from dedupe_article import clean_article

def peak():
    if sys.platform == "darwin":
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return 1024 * int(Path("/proc/self/status").read_text().partition("VmHWM:")[2].split()[0])

shape = getattr(scale, sys.argv[1])
clean_article(shape(30))  # imports what it needs
text = shape(int(sys.argv[2])).encode()
before = peak()
clean_article(text)
print((peak() - before) / len(text))
"""


def cost(text: str, settings: Settings) -> float:
    """The least processor time of three calls, in seconds; of one where a call is long."""
    least = float("inf")
    for _ in range(3):
        before = time.process_time()
        clean_article(text, settings)
        least = min(least, time.process_time() - before)
        if least > 2:
            break
    return least


@pytest.fixture(autouse=True)
def what_others_left() -> Iterator[None]:
    """What the other tests have in memory, which a collection of garbage would go through in the middle of a text."""
    gc.freeze()
    yield
    gc.unfreeze()


def least_costs(
    texts: Sequence[str], bounded: Callable[[list[float]], bool], settings: Settings = CAREFUL
) -> list[float]:
    """The least cost of each text; measured once more where they are not `bounded`, since other work may disturb."""
    costs = [cost(text, settings) for text in texts]
    for _ in range(TIMES - 1):
        if bounded(costs):
            break
        costs = [min(before, cost(text, settings)) for before, text in zip(costs, texts, strict=True)]
    return costs


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.__name__.replace("_", " "))
def test_twice_the_text_costs_about_twice_the_time(shape: Callable[[int], str]) -> None:
    small, large = LARGE if shape in LONGEST else SIZES
    most = MOST ** log2(large / small)

    def bounded(costs: list[float]) -> bool:
        return costs[1] <= CLOCK * most * costs[0] + NOISE

    costs = least_costs([shape(small), shape(large)], bounded, LOOSE if shape is denied else CAREFUL)
    print(f"{shape.__name__}: {costs}")
    assert bounded(costs), costs


@pytest.mark.parametrize(
    ("shape", "most"),
    [
        *(
            (shape, MEMORY)
            for shape in (unique, equal, twice_each, doubled, edited, numbered, named, phrased, unspaced)
        ),
        *((shape, HEAVY) for shape in (misspelt, mixed, noticed, numbered_unspaced)),
        (numbered_short, HEAVIEST),
    ],
    ids=lambda value: value.__name__.replace("_", " ") if callable(value) else f"at most {value}",
)
def test_memory_is_a_multiple_of_the_text(shape: Callable[[int], str], most: int) -> None:
    command = [sys.executable, "-c", MEASURE, shape.__name__, str(LARGE[1])]
    taken = float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    print(f"{shape.__name__}: {taken:.1f}")
    assert taken <= most


def test_a_line_of_ten_megabytes_stays_and_its_double_goes() -> None:
    chance = random.Random(3)
    line = " ".join(sentence(chance) for _ in range(10_000_000 // 105))
    assert len(line) > 9_000_000
    assert clean(line) == line
    assert clean(f"{line}\n{line}") == line


def test_of_two_thousand_equal_paragraphs_one_is_left() -> None:
    assert clean(equal(2_000)) == equal(1)


def test_two_hundred_thousand_equal_words_in_a_line_stay() -> None:
    line = ("word " * 200_000).rstrip()
    assert clean(line) == line
