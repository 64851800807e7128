"""Number words that are written in one: `einundzwanzig`, `tjugotvå`, `kaksisataa`."""

from __future__ import annotations

from itertools import product

# By language: ones and tens, and how they are put together.
PARTS = {
    "de": (
        "ein zwei drei vier fünf sechs sieben acht neun",
        "zwanzig dreissig vierzig fünfzig sechzig siebzig achtzig neunzig",
        "{one}und{ten}",
        "{one}hundert {one}tausend {one}zehn",
    ),
    "nl": (
        "een twee drie vier vijf zes zeven acht negen tweeë drieë",
        "twintig dertig veertig vijftig zestig zeventig tachtig negentig",
        "{one}en{ten} {one}n{ten}",
        "{one}honderd {one}duizend",
    ),
    "sv": (
        "en ett två tre fyra fem sex sju åtta nio",
        "tjugo trettio fyrtio femtio sextio sjuttio åttio nittio",
        "{ten}{one}",
        "{one}hundra {one}tusen",
    ),
    "da": (
        "en to tre fire fem seks syv otte ni",
        "tyve tredive fyrre halvtreds tres halvfjerds firs halvfems",
        "{one}og{ten}",
        "{one}hundrede {one}tusind",
    ),
    "no": (
        "en ett to tre fire fem seks syv sju åtte ni",
        "tjue tretti førti femti seksti sytti åtti nitti",
        "{ten}{one}",
        "{one}hundre {one}tusen",
    ),
    "it": (
        "uno due tre tré quattro cinque sei sette otto nove",
        "venti trenta quaranta cinquanta sessanta settanta ottanta novanta vent trent quarant cinquant sessant settant"
        " ottant novant",
        "{ten}{one}",
        "{one}cento {one}mila",
    ),
    "fi": (
        "yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän",
        "kaksikymmentä kolmekymmentä neljäkymmentä viisikymmentä kuusikymmentä seitsemänkymmentä kahdeksankymmentä"
        " yhdeksänkymmentä",
        "{ten}{one}",
        "{one}sataa {one}tuhatta",
    ),
    "hu": (
        "egy két kettő három négy öt hat hét nyolc kilenc",
        "tizen huszon harminc negyven ötven hatvan hetven nyolcvan kilencven",
        "{ten}{one}",
        "{one}száz {one}ezer",
    ),
}


def counted(language: str) -> frozenset[str]:
    """The number words of a language that are written in one, up to 99, and its hundreds and thousands.

    >>> "einundzwanzig" in counted("de"), "tjugotvå" in counted("sv"), counted("en")
    (True, True, frozenset())
    """
    if language not in PARTS:
        return frozenset()
    ones, tens, both, rounds = map(str.split, PARTS[language])
    pairs = (way.format(one=one, ten=ten) for way, one, ten in product(both, ones, tens))
    return frozenset((*tens, *pairs, *(way.format(one=one) for way, one in product(rounds, ones))))
