"""Negations inside a word, as in `verdi` and `vermedi` or `italipa` and `haitalipa`, and the dual of Arabic."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import cache

from dedupe_article.lexicon import units

INFIXING = frozenset(("bn", "ko", "sw", "tr"))  # languages that negate inside a word
VOWELS = str.maketrans("aıoueiöüd", "********t")
# Turkish: the infix of negation; and two suffixes of negation, each with the one that stands there without it.
DENIED = r"m(?:[ae]y?(?!z)|(?=[ıiuü]yor))(?P<rest>.+)"
NEVER, USUALLY = r"m[ae]z(?P<rest>.*)", r"[aeıiuü]?r(?P<rest>.*)"
WITHOUT, WITH = r"s[ıiuü]z(?P<rest>.*)", r"l[ıiuü](?P<rest>.*)"
ROOT = 2  # letters before these
# Swahili: a verb in a tense, and what stands before the stem of a negated one.
TENSE = r"(?:ni|u|a|i|tu|m|wa|li|ya|ki|vi|zi|ku|pa)(?:na|me|li|ta)(?P<stem>.{3,})"
DENYING = r"(?:si|h[au][a-z]{0,2}?)(?:ta|ku|ja)?"
HAVE, LACK = "있", "없"  # Korean: there is, there is not
DUAL = "ان"  # Arabic: two of a thing
STEM = 3  # letters before that
ENDED = ("না", "নি")  # Bengali: negations at the end of a verb

compiled = cache(re.compile)


def denies_inside(one: str, two: str, spoken: Collection[str]) -> bool:
    """Whether one of two words is the other with a negation inside it, in one of these languages.

    >>> denies_inside("verdi", "vermedi", ["tr"]), denies_inside("haitalipa", "italipa", ["sw"])
    (True, True)
    >>> denies_inside("verdi", "vermedi", ["en"])
    False
    """
    if INFIXING.isdisjoint(spoken):
        return False
    both = ((one, two), (two, one))
    return (
        ("tr" in spoken and any(is_denied(*pair) for pair in both))
        or ("sw" in spoken and any(is_denied_tense(*pair) for pair in both))
        or ("bn" in spoken and any(two.endswith(ENDED) and two[:-2] == one for one, two in both))
        or ("ko" in spoken and is_lack(one, two))
    )


def is_denied(said: str, denied: str) -> bool:
    """Whether a Turkish word is another one with a negation after its root.

    >>> is_denied("veriyor", "vermiyor"), is_denied("verir", "vermez"), is_denied("borçlu", "borçsuz")
    (True, True, True)
    """
    if "m" not in denied and "s" not in denied:
        return False
    same = next(
        (at for at, (a, b) in enumerate(zip(said, denied, strict=False)) if a != b), min(len(said), len(denied))
    )
    if same < ROOT:
        return False
    rest, other = denied[same:], said[same:]
    found = compiled(DENIED).fullmatch(rest)
    if found and alike(found["rest"], other):
        return True
    pairs = ((NEVER, USUALLY), (WITHOUT, WITH))
    both = ((compiled(no).fullmatch(rest), compiled(yes).fullmatch(other)) for no, yes in pairs)
    return any(no and yes and alike(no["rest"], yes["rest"]) for no, yes in both)


def alike(one: str, two: str) -> bool:
    """Whether two endings are the same but for vowel harmony and hardening."""
    return one.translate(VOWELS) == two.translate(VOWELS)


def is_denied_tense(said: str, denied: str) -> bool:
    """Whether a Swahili verb is another one negated; the last vowel of its stem may change.

    >>> is_denied_tense("imelipa", "haijalipa"), is_denied_tense("inalipa", "hailipi")
    (True, True)
    """
    found = denied.startswith(("ha", "hu", "si")) and compiled(TENSE).fullmatch(said)
    if not found:
        return False
    stem = found["stem"][:-1]
    return denied[:-1].endswith(stem) and compiled(DENYING).fullmatch(denied[: -len(stem) - 1]) is not None


def is_lack(one: str, two: str) -> bool:
    """Whether one of two Korean words says that there is what the other says there is not."""
    return one != two and (LACK in one or LACK in two) and one.replace(LACK, HAVE) == two.replace(LACK, HAVE)


def is_dual(one: str, two: str) -> bool:
    """Whether one of two Arabic words is the dual of the other.

    >>> is_dual("راكب", "راكبان"), is_dual("راكب", "راكبا")
    (True, False)
    """
    short, long = (two, one) if one.endswith(DUAL) else (one, two)
    return len(short) >= STEM and long == short + DUAL


def numbers(one: str, two: str) -> bool:
    """Whether two words are two abbreviated units, or one is the dual of the other."""
    return units(one, two) or is_dual(one, two)
