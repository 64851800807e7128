"""Encodings that must be guessed: the right text, or a refusal, and no wrong one."""

from __future__ import annotations

import subprocess
import sys
import time
import unicodedata
from collections import Counter
from contextlib import suppress
from importlib.metadata import version
from itertools import product
from types import SimpleNamespace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedupe_article import reader
from dedupe_article.model import How, Settings, Undecodable
from dedupe_article.reader.guess import second_opinion
from dedupe_article.reader.guess.readings import readings

PRESERVE = Settings(preserve=True)
WEST = "cp1252 iso8859-1 iso8859-15 mac-roman"
TEXTS = {
    "French": (
        "Après une journée d’averses, la rivière a débordé près du vieux pont. « Nous avons passé la nuit à l’école », "
        "raconte une habitante, dont la cave était déjà inondée à l’aube. La préfecture espère un répit dès mercredi.",
        WEST + " cp850 euc_jis_2004",
    ),
    "German": (
        "Die Brücke über den Fluss bleibt länger gesperrt als geplant. Für die Händler in der Altstadt wäre das ein "
        "schwerer Schlag, sagte die Bürgermeisterin am Dienstag: „Wir müssen früher öffnen.“ Größere Schäden "
        "gab es nicht.",
        WEST + " cp1250 cp850 iso8859-2 euc_jis_2004",
    ),
    "Spanish": (
        "El alcalde anunció que la estación cerrará en otoño por las obras. «¿Quién pagará los daños?», preguntó una "
        "vecina del barrio. Según el Ayuntamiento, la línea número ocho volverá a funcionar después de Año Nuevo.",
        WEST + " cp850",
    ),
    "Portuguese": (
        "A câmara aprovou ontem à noite a construção de uma nova ponte sobre o ribeirão. Segundo a "
        "vereadora, a obra não "
        "começará antes de março e deverá custar três milhões. “É uma solução possível”, disse o presidente "
        "da comissão.",
        WEST + " cp1258",
    ),
    "Italian": (
        "La città si è svegliata sotto la neve, e già prima delle sei più di mille famiglie erano senza luce. «Perché "
        "nessuno ci ha avvisati?», chiede una signora. L’università resterà chiusa; la viabilità tornerà "
        "regolare lunedì.",
        WEST,
    ),
    "Swedish": (
        "Färjan mellan öarna ställs in i två veckor. Det är för hård vind, säger hamnchefen, och båten måste lagas på "
        "varvet. Under tiden får de boende åka med en mindre båt som går från bryggan på östra sidan klockan åtta.",
        WEST + " cp850",
    ),
    "Danish": (
        "Færgen måtte vende om, da bølgerne slog over dækket. Ingen kom til skade, men flere passagerer blev søsyge på "
        "vejen hjem. Rederiet håber at sejle igen på lørdag, når stormen er løjet af, og beklager at årsagen "
        "først nu er oplyst.",
        WEST + " cp1257",
    ),
    "Icelandic": (
        "Vegurinn yfir heiðina var lokaður í gær vegna snjókomu. Þrír bílar sátu fastir, en björgunarsveitin náði þeim "
        "öllum út áður en myrkrið skall á. Veðurstofan segir að það verði hvasst fram á miðvikudag og síðan bjartara.",
        "cp1252 iso8859-1 iso8859-15",
    ),
    "Polish": (
        "Władze gminy zapowiedziały, że most zostanie zamknięty aż do września. „Nie możemy ryzykować życia ludzi” – "
        "powiedział wójt. Mieszkańcy będą musieli jeździć objazdem, który jest dłuższy o piętnaście kilometrów.",
        "cp1250 iso8859-2 cp852 cp1257 iso8859-16",
    ),
    "Czech": (
        "Obyvatelé vesnice se vrátili domů teprve včera večer, když voda konečně opadla. Podle starosty poškodila řeka "
        "přes třicet domů a odnesla dřevěnou lávku. Škody ještě nikdo nevyčíslil, pojišťovny začnou příští týden.",
        "cp1250 iso8859-2 cp852 mac-latin2",
    ),
    "Hungarian": (
        "A tűzoltók hajnalban érkeztek, amikor a raktár teteje már beomlott. Senki sem sérült meg, de a kár "
        "több tízmillió "
        "forint. A tulajdonos szerint a fűtőtestek régiek voltak, és őrizni sem őrizte őket senki az ünnepek alatt.",
        "cp1250 iso8859-2 cp852",
    ),
    "Croatian": (
        "Vlasnici kuća uz rijeku traže da se nasip poviši prije zime. Općina će, kaže načelnica, početi s radovima čim "
        "dođe novac iz županije. Lani je voda oštetila više od šezdeset kuća, a mnogi još uvijek čekaju naknadu.",
        "cp1250 iso8859-2",
    ),
    "Romanian": (
        "Primăria a anunţat că şcoala se va închide pentru două săptămâni, fiindcă acoperişul s-a prăbuşit sub zăpadă. "
        "Copiii vor învăţa în clădirea bibliotecii, iar părinţii sunt nemulţumiţi că nimeni nu i-a întrebat.",
        "cp1250 iso8859-2",
    ),
    "Lithuanian": (
        "Savivaldybė pranešė, kad tiltas per upę bus uždarytas iki rugsėjo. Gyventojai skundžiasi, jog "
        "apvažiuoti reikia "
        "dvidešimt kilometrų. Mero žodžiais, kitos išeities nėra: sijos surūdijusios, o žiemą gali būti dar blogiau.",
        "cp1257 iso8859-13",
    ),
    "Latvian": (
        "Pašvaldība paziņoja, ka tilts pār upi būs slēgts līdz septembrim. Iedzīvotāji sūdzas, ka apkārtceļš "
        "ir divdesmit "
        "kilometru garš. Pēc mēra vārdiem citas izejas neesot: sijas sarūsējušas, un ziemā var kļūt vēl sliktāk.",
        "cp1257 iso8859-13",
    ),
    "Estonian": (
        "Vald teatas, et jõe ületav sild jääb suletuks septembrini. Elanikud kurdavad, et ümbersõit on kakskümmend "
        "kilomeetrit pikem. Vallavanema sõnul muud väljapääsu pole: talad on roostes ja talvel võib käia hullemini.",
        "cp1257 cp1252 iso8859-15",
    ),
    "Turkish": (
        "Belediye, köprünün eylül ayına kadar kapalı kalacağını açıkladı. Mahalle sakinleri yolun yirmi kilometre "
        "uzadığından şikâyet ediyor. Başkana göre başka çare yok: kirişler paslanmış, kışın durum daha da "
        "kötüleşebilir.",
        "cp1254 iso8859-9 cp857",
    ),
    "Russian": (
        "Мост через реку закроют до сентября, сообщили в администрации. Жители жалуются, что объезд длиннее "
        "на двадцать "
        "километров. По словам мэра, другого выхода нет: балки проржавели, а зимой может стать ещё хуже.",
        "cp1251 koi8-r iso8859-5 cp866 mac-cyrillic cp855",
    ),
    "Ukrainian": (
        "Міст через річку закриють до вересня, повідомили в міській раді. Мешканці скаржаться, що об'їзд довший на "
        "двадцять кілометрів. За словами мера, іншого виходу немає: балки проіржавіли, а взимку може стати ще гірше.",
        "cp1251 koi8-u iso8859-5",
    ),
    "Bulgarian": (
        "Мостът над реката ще бъде затворен до септември, съобщиха от общината. Жителите се оплакват, че "
        "обходният път е "
        "по-дълъг с двадесет километра. Според кмета друг изход няма: гредите са ръждясали и през зимата ще е по-лошо.",
        "cp1251 iso8859-5 koi8-r",
    ),
    "Greek": (
        "Η γέφυρα πάνω από το ποτάμι θα μείνει κλειστή ως τον Σεπτέμβριο, ανακοίνωσε ο δήμος. Οι κάτοικοι "
        "παραπονούνται "
        "ότι η παράκαμψη είναι είκοσι χιλιόμετρα. Άλλη λύση δεν υπάρχει, λέει ο δήμαρχος: τα δοκάρια έχουν σκουριάσει.",
        "cp1253 iso8859-7 cp737",
    ),
    "Hebrew": (
        "הגשר מעל הנחל ייסגר עד ספטמבר, כך הודיעה העירייה. התושבים מתלוננים שהדרך העוקפת ארוכה בעשרים קילומטרים. לדברי "
        "ראש העיר אין מוצא אחר: הקורות החלידו, ובחורף המצב עלול להחמיר עוד יותר.",
        "cp1255 iso8859-8 cp862",
    ),
    "Arabic": (
        "أعلنت البلدية أن الجسر فوق النهر سيبقى مغلقا حتى أيلول. ويشكو السكان من أن الطريق البديل أطول "
        "بعشرين كيلومترا. "
        "وقال رئيس البلدية إنه لا مخرج آخر، فالعوارض صدئت وقد يسوء الأمر في الشتاء.",
        "cp1256 iso8859-6",
    ),
    "Thai": (
        "เทศบาลแจ้งว่าสะพานข้ามแม่น้ำจะปิดจนถึงเดือนกันยายน ชาวบ้านร้องเรียนว่าทางเบี่ยงยาวกว่าเดิมยี่สิบกิโลเมตร "
        "นายกเทศมนตรีกล่าวว่าไม่มีทางเลือกอื่นเพราะคานเป็นสนิม",
        "cp874 iso8859-11",
    ),
    "Vietnamese": (
        "Thành phố cho biết cây cầu qua sông sẽ đóng cửa đến tháng chín. Người dân phàn nàn rằng đường vòng "
        "dài hơn hai "
        "mươi cây số. Theo ông chủ tịch thì không còn cách nào khác, vì các dầm cầu đã gỉ và mùa đông có thể tệ hơn.",
        "cp1258",
    ),
    "Japanese": (
        "町は川にかかる橋を九月まで通行止めにすると発表した。住民は迂回路が二十キロも長いと訴えている。町長によれば、"
        "けたがさびていてほかに方法はなく、冬にはもっと悪くなるおそれがあるという。",
        "shift_jis cp932 euc_jp iso2022_jp",
    ),
    "simplified Chinese": (
        "市政府宣布，河上的大桥将关闭到九月。居民抱怨说，绕行的路要多走二十公里。市长表示没有别的办法：横梁已经生锈，"
        "到了冬天情况可能会更糟。",
        "gb18030 gbk gb2312 hz",
    ),
    "traditional Chinese": (
        "市政府宣布，河上的大橋將關閉到九月。居民抱怨說，繞行的路要多走二十公里。市長表示沒有別的辦法：橫梁已經生鏽，"
        "到了冬天情況可能會更糟。",
        "big5 gb18030",
    ),
    "Korean": (
        "시는 강을 건너는 다리를 구월까지 닫는다고 밝혔다. 주민들은 우회로가 이십 킬로미터나 더 길다고 "
        "호소한다. 시장은 "
        "들보가 녹슬어 다른 방법이 없으며 겨울에는 더 나빠질 수 있다고 말했다.",
        "euc_kr cp949 johab iso2022_kr",
    ),
    "English with quotation marks": (
        "“We can’t wait until September,” the mayor said – and nobody at the bridge disagreed. The town’s engineers "
        "aren’t sure that the beams will last. “It’s the rust,” one of them said, “and it won’t get better in winter.”",
        "cp1252 cp1250 cp1251 mac-roman gb18030",
    ),
    "English in an East Asian codec": (
        "“We can’t wait until September,” the mayor said, and nobody at the bridge disagreed. The town’s engineers "
        "aren’t sure that the beams will last. “It’s the rust,” one of them said, “and it won’t get better in winter.”",
        "big5 euc_kr euc_jp shift_jis",
    ),
    "Indonesian with a name": (
        "Pemerintah kota mengumumkan jembatan di atas sungai ditutup sampai September. “Tidak ada jalan lain,” kata "
        "José Gonçalves, insinyur dari Timor Leste, seraya menambahkan bahwa balok–baloknya sudah berkarat.",
        "cp1252 mac-roman",
    ),
}


STRAIGHT = {"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "’": "'", "–": "-"}


def writable(text: str, codec: str) -> str:
    """The text as somebody types it in that encoding: marks that it lacks are straight."""
    return "".join(STRAIGHT.get(mark, mark) if not mark.encode(codec, "ignore") else mark for mark in text)


def encoded(text: str, codec: str) -> bytes:
    """The bytes of a text; in the Windows codec for Vietnamese the tones stand apart."""
    if codec == "cp1258":
        return "".join(map(apart, text)).encode(codec)
    return writable(text, codec).encode(codec)


def apart(letter: str) -> str:
    tones = [mark for mark in unicodedata.normalize("NFD", letter) if mark in "\u0300\u0301\u0303\u0309\u0323"]
    if not tones or letter in "àáèéùúóÀÁÈÉÙÚÓíÍ":
        return letter
    base = unicodedata.normalize("NFD", letter).translate(dict.fromkeys(map(ord, tones)))
    return unicodedata.normalize("NFC", base) + "".join(tones)


CASES = [(name, codec) for name, (_, codecs) in TEXTS.items() for codec in codecs.split()]


@pytest.mark.parametrize(("name", "codec"), CASES, ids=[f"{name} in {codec}" for name, codec in CASES])
def test_the_encoding_is_told(name: str, codec: str) -> None:
    text = TEXTS[name][0] + "\n"
    data = encoded(text, codec)
    try:
        article = reader.read(data, Settings())
    except Undecodable as error:
        if int(version("chardet").split(".")[0]) > 5 or "cannot be told for sure" not in str(error):
            raise
        pytest.skip("refused, since chardet 5 does not tell it either")
    expected = text if codec == "cp1258" else writable(text, codec)
    assert article.text == unicodedata.normalize("NFC", expected)
    assert article.encoding.how is How.GUESSED
    if codec not in ("iso2022_jp", "iso2022_kr", "hz"):
        kept = reader.read(data, PRESERVE)
        assert kept.source.encode(kept.encoding.name) == data


SUPERSETS = {
    "quotation marks in what would be ISO-8859-1": ("cp1252", "Il a dit « déjà », l’été dernier, près de la rivière."),
    "an ideograph that GB2312 lacks": ("gb18030", "朱镕基总理说，市政府已经宣布，河上的大桥将关闭到九月。"),
    "a syllable that EUC-KR lacks": ("cp949", "펲시맨이 왔다. 시는 강을 건너는 다리를 구월까지 닫는다고 밝혔다."),
    "a number in a circle that Shift_JIS lacks": ("cp932", "①町は川にかかる橋を九月まで通行止めにすると発表した。"),
}


@pytest.mark.parametrize("codec", ["cp437", "cp850", "cp852", "cp866"])
def test_a_degree_alone_is_no_accent_without_a_letter(codec: str) -> None:
    """A long text of ASCII with one mark, in an encoding of DOS."""
    text = "The ferry sails at nine, and the bridge stays closed until noon. " * 20 + "At dawn it was 30° in the shade."
    assert reader.read(text.encode(codec), PRESERVE).source == text


@pytest.mark.parametrize(("codec", "text"), SUPERSETS.values(), ids=SUPERSETS)
def test_the_superset_is_taken(codec: str, text: str) -> None:
    assert reader.read(text.encode(codec), PRESERVE).encoding.name == codec


SIZES = (12, 25, 50, 100)  # characters


@pytest.mark.parametrize("name", TEXTS)
def test_short_texts_are_read_rightly_or_refused(name: str) -> None:
    """Of the first words of each text in each encoding none is read wrongly, and of 100 characters all are read."""
    text, codecs = TEXTS[name]
    read = Counter[int]()
    for codec, size in product(codecs.split(), SIZES):
        data = encoded(text[:size], codec)
        with suppress(Undecodable):
            found = reader.read(data, PRESERVE).source
            read[size] += 1
            assert unicodedata.normalize("NFC", found) == unicodedata.normalize("NFC", data.decode(codec))
    assert read[SIZES[-1]] == len(codecs.split())


DOUBT = {
    "one letter that could be any": b"na\xefve",
    "a letter in a word of no language": b"xk\xe6qz",
    "a few bytes that make no text": b"\x81\x9d\xff\xfe\x8d",
    "noise": bytes(128 + place * place * 89 % 127 for place in range(300)),
}


@pytest.mark.parametrize("data", DOUBT.values(), ids=DOUBT)
def test_what_cannot_be_told_is_refused_with_advice(data: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "chardet", SimpleNamespace(detect=lambda _: {"encoding": None}))
    with pytest.raises(Undecodable, match="--encoding NAME"):
        reader.read(data, PRESERVE)


@settings(deadline=None)  # the first guess reads the letters of all languages
@given(data=st.binary(min_size=20, max_size=400).map(lambda data: data.replace(b"\0", b"\xff")))
def test_noise_is_not_text(data: bytes) -> None:
    try:
        article = reader.read(b"\xff\xc0\x81" + data, PRESERVE)
    except Undecodable:
        return
    assert article.source.encode(article.encoding.name) == b"\xff\xc0\x81" + data


CHARDETS = {
    "5.2, which knows no limit": lambda _: {"encoding": "Windows-1254", "confidence": 0.7, "language": ""},
    "6, with a limit that is too low by default": lambda data, max_bytes=1: {
        "encoding": "Windows-1252" if max_bytes == len(data) else "MacRoman",
        "language": "",
    },
    "7, with more keywords": lambda data, *, max_bytes=1, prefer_superset=False: {
        "encoding": "ISO-8859-1" if max_bytes == len(data) and not prefer_superset else "MacRoman"
    },
}


@pytest.mark.parametrize("detect", CHARDETS.values(), ids=CHARDETS)
def test_chardet_of_any_version_is_asked_over_all_bytes(detect: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "chardet", SimpleNamespace(detect=detect))
    assert second_opinion(b"caf\xe9 \x93x\x94") == "café “x”"


def test_the_last_resort_of_chardet_5_is_no_opinion(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("ISO-8859-1", "Windows-1252"):
        monkeypatch.setitem(sys.modules, "chardet", SimpleNamespace(detect=lambda _, name=name: {"encoding": name}))
        assert second_opinion(b"caf\xe9") is None


def test_chardet_alone_is_never_believed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "chardet", SimpleNamespace(detect=lambda _: {"encoding": "cp037"}))
    with pytest.raises(Undecodable):
        reader.read(b"xk\xe6qz", PRESERVE)


def test_a_text_that_is_sure_imports_no_chardet() -> None:
    code = (
        "import sys; from dedupe_article import reader, Settings; "
        f"reader.read({TEXTS['Polish'][0].encode('cp1250') * 4!r}, Settings()); print('chardet' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"


def test_a_guess_takes_no_longer_than_a_detector_would() -> None:
    """1 ms for each text here, of which chardet 7.7 takes about as much."""
    files = [encoded(text, codecs.split()[0]) * 10 for text, codecs in TEXTS.values()]
    for data in files:
        readings(data)
    begin = time.process_time()
    for data in files:
        readings(data)
    assert time.process_time() - begin < 0.02 * len(files)


def test_a_rare_letter_far_behind_counts() -> None:
    """German is the same in many encodings until the Polish names in the last line."""
    text = "Die Brücke über den Fluss bleibt länger gesperrt als geplant, für alle Händler.\n" * 400
    for codec in ("cp1250", "iso8859-2"):
        names = "Łódź, Poznań, Częstochowa und Będzin, Łańcut, Świnoujście, Wałbrzych und Żywiec.\n"
        assert reader.read((text + names).encode(codec), PRESERVE).source == text + names
