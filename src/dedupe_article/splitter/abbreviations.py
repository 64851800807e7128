"""Abbreviations that their shape does not give away; an aid, since the splitter has to do without a list for most.

By their shape it knows single letters, words without a vowel, capitalised words of up to three letters and letters with
stops between them. What is left are longer ones, and small ones of two or three letters with a vowel. They stand here
in lower case and without their stop.
"""

from __future__ import annotations

TITLES = (
    "prof profa capt supt insp sra srta dra dott dipl assoc asst pres comm hon maj adm kapt komp kombes irjen brigjen "
    "mayjen letjen serma aipda bripka ustad ustaz drg prim dipl mons msgr mlle mons pgs ths проф акад архим"
)
PLACES = (
    "univ dept corp bros prov kab kec kel gang ave blvd boul avda aven pol ul os al pl im ok ob ул пер обл пос дер им"
)
REFERENCES = (
    "fig figs vol vols art arts sec eq ed eds para paras ca cca approx aprox circa incl excl inkl exkl zzgl evtl ggf "
    "gest geb verh resp bes allg ehem sog franz engl est esp pag pág núm num tel hal alm ред изд рис см напр"
)
MONTHS = "sept"

ABBREVIATIONS = frozenset(f"{TITLES} {PLACES} {REFERENCES} {MONTHS}".split())
