"""What the matcher lets go the laws let pass, however a copy was damaged; in doubt it stays."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from itertools import product

import pytest
from laws_values import BANJIR, CHINESE, DUERRE, FLOOD, LEAD, RUSSIAN, misspelt
from test_laws_words import ROWS, WORDS

from dedupe_article import clean
from dedupe_article.lexicon import classes
from dedupe_article.model import Match, Settings

FRENCH = (
    "Le maire a déclaré lundi que 25 maisons avaient été endommagées et que l'école resterait fermée jusqu'au 12 mai. "
    "Son adjoint n'était pas d'accord avec ce projet qui coûte trois millions, et rien ne sera décidé avant jeudi."
)
HINDI = (
    "मेयर ने सोमवार को कहा कि 25 मकानों को नुकसान पहुंचा है और स्कूल 12 मई तक बंद रहेगा। "
    "उनके सहयोगी इस योजना से सहमत नहीं थे, जिस पर तीन करोड़ रुपये खर्च होंगे।"
)
BODIES = {
    "en": f"{FLOOD}\n{LEAD}",
    "id": BANJIR.replace(". ", ".\n"),
    "de": DUERRE.replace(". ", ".\n"),
    "zh": CHINESE.replace("。副", "。\n副"),
    "ru": RUSSIAN
    + "\nЕё заместитель не согласен с этим планом, который стоит три миллиона, и решение примут в четверг.",
    "fr": FRENCH.replace(". ", ".\n"),
    "hi": HINDI.replace("। ", "।\n"),
}


def slip(text: str, chance: random.Random) -> str:
    """A letter lost, doubled, swapped with the next one or mistyped, in one place in so many."""
    letters, rate = list(text), chance.choice((60, 40, 25, 12))
    for at, letter in enumerate(letters[:-1]):
        if letter.isalpha() and letters[at + 1].isalpha() and chance.random() < 1 / rate:
            swapped = letters[at + 1] + letter
            letters[at : at + 2] = [
                chance.choice(("", letter * 2, "e", chance.choice(text.replace("\n", "")))),
                letters[at + 1],
            ]
            if chance.random() < 0.4:
                letters[at : at + 2] = swapped
    return "".join(letters)


def another(text: str, chance: random.Random, language: str) -> str:
    """One word of a closed class for another one of it, or of any, or for nothing."""
    tables = classes(language)
    words = [word for table in tables.values() for word in table]
    there = [word for word in words if re.search(edges(word, language), text)]
    if not there:
        return text
    word = chance.choice(there)
    table = next(table for table in tables.values() if word in table)
    new = chance.choice([chance.choice(sorted(table)), chance.choice(sorted(words)), word[1:], ""])
    return re.sub(edges(word, language), new, text, count=1)


def edges(word: str, language: str) -> str:
    return re.escape(word) if language == "zh" else rf"\b{re.escape(word)}\b"


def moved(text: str, chance: random.Random, language: str) -> str:
    """Two words, or characters, change places; or a row of them is replaced by others."""
    space = "" if language == "zh" else " "
    words = list(text) if not space else text.split(" ")
    at = chance.randrange(len(words) - 5)
    if chance.random() < 0.5:
        words[at], words[at + 1] = words[at + 1], words[at]
    else:
        length = chance.randint(1, 5)
        words[at : at + length] = chance.sample(words, length)
    return space.join(words)


DAMAGES: list[Callable[[str, random.Random, str], str]] = [
    lambda text, chance, _: slip(text, chance),
    lambda text, chance, _: slip(text, chance),
    another,
    moved,
]


@pytest.mark.parametrize("language", list(BODIES))
def test_what_goes_passes_the_laws(language: str) -> None:
    body, gone = BODIES[language], 0
    for match, seed in product((Match.CAREFUL, Match.LOOSE), range(16)):
        chance = random.Random(f"{language} {seed}")
        copy = body
        for _ in range(chance.randint(1, 4)):
            copy = chance.choice(DAMAGES)(copy, chance, language)
        for first, second in ((body, copy), (copy, body)):
            cleaned = clean(f"{first}\n{second}\n", Settings(match=match))
            assert clean(cleaned, Settings(match=match)) == cleaned
            gone += len(cleaned) < len(first) + len(second)
    assert gone, "nothing went, and so nothing was tried"


PAIRS = [(row.values[0], row.values[1], str(row.id)) for row in ROWS]
PAIRS += [
    (text.format(kept), misspelt(text.format(gone)), str(row.id))
    for row in WORDS
    for text, kept, gone, _ in [row.values]
]


@pytest.mark.parametrize("match", [Match.CAREFUL, Match.LOOSE])
@pytest.mark.parametrize(("kept", "copy"), [pair[:2] for pair in PAIRS], ids=[pair[2] for pair in PAIRS])
def test_no_law_breaks_at_its_border(kept: str, copy: str, match: Match) -> None:
    """One paragraph, and several: a law that broke would be an error, whatever goes."""
    for one, two in ((kept, copy), (kept.replace(". ", ".\n"), copy.replace(". ", ".\n"))):
        cleaned = clean(f"{LEAD}\n{one}\n{two}\n", Settings(match=match))
        assert LEAD in cleaned
