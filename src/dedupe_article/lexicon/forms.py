"""Words that a language forms by rule, such as `einundzwanzig`, `dreitägige` and `styczniu`, from templates."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import product

FIELD = re.compile(r"\{([^}]+)\}")


def lines(table: str) -> Iterator[tuple[str, list[str]]]:
    """The name and the words of each line of a table: a name, a colon and words, further words indented.

    >>> list(lines("month: may\\n    june"))
    [('month', ['may', 'june'])]
    """
    for line in table.strip().replace("\n    ", " ").split("\n"):
        name, _, words = line.partition(":")
        yield name, words.split()


def filled(template: str, groups: Mapping[str, list[str]]) -> Iterable[tuple[str, str]]:
    """The words of a template, each with its stem: the parts of a group whose name begins with `_` are endings.

    >>> list(filled("{ten}st{_e}", {"ten": ["zwanzig"], "_e": ["e", "en"]}))
    [('zwanzigste', 'zwanzigst'), ('zwanzigsten', 'zwanzigst')]
    """
    if "{" not in template:
        return ((template, template),)
    pieces = FIELD.split(template)  # every second one is the name of a group
    parts = [groups[piece] if at % 2 else [piece] for at, piece in enumerate(pieces)]
    words = list(map("".join, product(*parts)))
    if "{_" not in template:
        return zip(words, words, strict=True)
    stems = [[""] * len(part) if at % 2 and pieces[at][0] == "_" else part for at, part in enumerate(parts)]
    return zip(words, map("".join, product(*stems)), strict=True)


def formed(rules: str, classes: Mapping[str, list[str]], names: tuple[str, ...]) -> dict[str, dict[str, str]]:
    """The words that rules form, by class, each with its stem, which it shares with its other forms and no other word.

    A line of the rules names a class (one of `names`) or a group of parts; its words are templates of groups named
    before it, or of the words of `classes`. `-` is a part without letters.

    >>> formed("day: mon fri\\nweekday: {day}day", {}, ("weekday",))
    {'weekday': {'monday': 'monday', 'friday': 'friday'}}
    """
    groups = dict(classes)
    found: dict[str, dict[str, str]] = {}
    for name, templates in lines(rules):
        if name in names:
            words = found.setdefault(name, {})
            for template in templates:
                words.update(filled(template, groups))
        else:
            groups[name] = [word.replace("-", "") for template in templates for word, _ in filled(template, groups)]
    return found
