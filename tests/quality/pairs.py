"""Words that are a slip of the keyboard apart and worlds apart in meaning, and the word that denies.

The cases are made with these lists; the program has its own and never sees these.
"""

from __future__ import annotations

import re

from .case import Source

NEGATORS = {
    "id": "tidak",
    "ms": "tidak",
    "en": "not",
    "de": "nicht",
    "fr": "pas",
    "es": "no",
    "pt": "não",
    "it": "non",
    "nl": "niet",
    "ru": "не",
    "tr": "değil",
    "pl": "nie",
    "sv": "inte",
    "da": "ikke",
    "no": "ikke",
    "fi": "ei",
    "cs": "ne",
    "vi": "không",
    "ar": "لا",
    "hi": "नहीं",
    "fa": "نه",
    "el": "δεν",
    "ro": "nu",
    "hu": "nem",
    "uk": "не",
    "bg": "не",
}

MEANINGS: dict[str, str] = {
    "en": (
        "million/billion not/now increase/decrease increased/decreased legal/illegal men/women north/south "
        "Iran/Iraq before/after more/less Monday/Sunday first/third import/export lost/cost can/can't "
        "hundred/thousand able/unable likely/unlikely his/her June/July won/lost yesterday/today with/without"
    ),
    "id": (
        "juta/ribu tidak/telah naik/turun Senin/Kamis sebelum/sesudah Januari/Februari Juni/Juli "
        "utara/selatan pria/wanita dapat/belum akan/batal lebih/kurang sudah/belum miliar/triliun "
        "pertama/kelima menaikkan/menurunkan Rabu/Sabtu impor/ekspor kemarin/besok hari/jari barat/timur "
        "dengan/tanpa"
    ),
    "de": (
        "Millionen/Milliarden nicht/nichts Montag/Sonntag Juni/Juli vor/nach mehr/weniger kein/ein keine/eine "
        "steigt/sinkt mit/ohne Frauen/Männer ersten/letzten"
    ),
    "es": (
        "millones/billones más/menos lunes/jueves junio/julio antes/después con/sin primera/tercera "
        "hombres/mujeres ayer/hoy norte/sur legal/ilegal también/tampoco"
    ),
    "pt": (
        "milhões/bilhões mais/menos junho/julho antes/depois com/sem primeira/terceira segunda/quinta "
        "ontem/hoje também/tampouco homens/mulheres legal/ilegal"
    ),
    "fr": (
        "millions/milliards plus/moins juin/juillet avant/après avec/sans lundi/mardi hausse/baisse "
        "hier/demain première/dernière hommes/femmes nord/sud"
    ),
    "vi": "triệu/tỷ tăng/giảm trước/sau có/không nam/nữ hơn/kém",
    "ar": "مليون/مليار قبل/بعد الأول/الثاني أكثر/أقل شمال/جنوب",
    "zh": "万/亿 前/后 男/女 东/西 增/减 上/下",
    "ja": "万/億 前/後 男/女 東/西 増/減 上/下",
}


def swap_meaning(source: Source) -> tuple[int, str] | None:
    """The index of a paragraph, and that paragraph with one word swapped for its near twin."""
    p, lang, rng = source
    edge = r"(?<!\w){}(?!\w)" if source.space else "{}"
    found = [
        (i, spot.span(), there)
        for i, x in enumerate(p)
        if len(x) >= 60
        for here, there in both_ways(lang)
        for spot in re.finditer(edge.format(re.escape(here)), x)
    ]
    if not found:
        return None
    i, (start, end), there = rng.choice(found)
    return i, p[i][:start] + there + p[i][end:]


def both_ways(lang: str) -> list[tuple[str, str]]:
    """Each pair of the language, and the same pair turned round."""
    pairs = [pair.split("/") for pair in MEANINGS.get(lang, "").split()]
    return [(here, there) for a, b in pairs for here, there in ((a, b), (b, a))]
