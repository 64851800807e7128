"""Closed classes of words: Finnish, Hungarian, Turkish and Greek."""

from __future__ import annotations

# Finnish
FI = """
negation: ei emme ette eivät älä eikä ilman koskaan mikään kukaan
month: tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu
    tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta
    marraskuuta joulukuuta
weekday: maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai maanantaina tiistaina keskiviikkona
    torstaina perjantaina lauantaina sunnuntaina
unit: sata sataa tuhat tuhatta miljoona miljoonaa miljardi miljardia prosentti prosenttia tunti tuntia minuuttia
    sekuntia päivä päivää viikko viikkoa kuukausi kuukautta vuosi vuotta euroa dollaria metriä kilometriä
number: nolla yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen ensimmäinen toinen kolmas
    neljäs viimeinen puolet
    yksitoista kaksitoista kolmetoista neljätoista viisitoista kuusitoista seitsemäntoista kahdeksantoista
    yhdeksäntoista kaksikymmentä kolmekymmentä neljäkymmentä viisikymmentä kuusikymmentä seitsemänkymmentä
    kahdeksankymmentä yhdeksänkymmentä
direction: pohjoinen etelä itä länsi vasen oikea nousi laski nousu lasku voitti hävisi
time: ennen jälkeen eilen tänään huomenna nyt vielä
person: mies miehet nainen naiset isä äiti poika tytär
degree: enemmän vähemmän kaikki jotkut vain myös voi pitää vastaan joku jotain aina
place: iran irak itävalta australia ruotsi sveitsi latvia liettua
"""

# Hungarian
HU = """
negation: nem ne sem nincs nincsenek sose soha senki semmi sehol nélkül
month: január február március április május június július augusztus szeptember október november december
    januárban februárban márciusban áprilisban májusban júniusban júliusban augusztusban szeptemberben októberben
    novemberben decemberben
weekday: hétfő kedd szerda csütörtök péntek szombat vasárnap hétfőn kedden szerdán csütörtökön pénteken szombaton
unit: száz ezer millió milliárd billió százalék másodperc perc óra nap hét hónap év forint euró dollár
number: nulla egy kettő két három négy öt hat hét nyolc kilenc tíz első második harmadik utolsó fél
    tizenegy tizenkettő tizenhárom tizennégy tizenöt tizenhat tizenhét tizennyolc tizenkilenc húsz harminc negyven
    ötven hatvan hetven nyolcvan kilencven
direction: észak dél kelet nyugat bal jobb nőtt csökkent növekedés csökkenés
time: előtt után tegnap ma holnap most már még
person: férfi férfiak nő nők apa anya fia lánya
degree: több kevesebb mind néhány is csak ellen lehet kell valaki valami mindig
place: irán irak ausztria ausztrália svédország svájc
"""

# Turkish
TR = """
negation: değil yok hayır hayir hiç asla hiçbir kimse olmadan olmaz
month: ocak şubat mart nisan mayıs mayis haziran temmuz ağustos eylül ekim kasım kasim aralık aralik
weekday: pazartesi salı sali çarşamba perşembe cuma cumartesi pazar
unit: yüz bin milyon milyar trilyon yüzde saniye dakika saat gün hafta yıl yil lira dolar avro
number: sıfır sifir bir iki üç dört beş altı alti yedi sekiz dokuz on birinci ikinci üçüncü ilk son yarısı yarisi
    yirmi otuz kırk kirk elli altmış altmiş yetmiş seksen doksan
direction: kuzey güney doğu batı bati sol sağ arttı artti azaldı azaldi artış artiş düşüş yükseldi düştü ithalat
    ihracat
time: önce sonra dün bugün yarın yarin şimdi henüz artık artik
person: erkek erkekler kadın kadin kadınlar kadinlar baba anne oğlu kızı kizi
degree: daha fazla çok ile bazı bazi bütün tüm sadece herkes
place: iran irak avusturya avustralya isveç isviçre
"""

# Greek
EL = """
negation: δεν μη μην όχι ποτέ τίποτα κανείσ κανένασ καμία κανένα χωρίσ ούτε ουδείσ
month: ιανουάριοσ φεβρουάριοσ μάρτιοσ απρίλιοσ μάιοσ ιούνιοσ ιούλιοσ αύγουστοσ σεπτέμβριοσ οκτώβριοσ νοέμβριοσ
    δεκέμβριοσ ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου
    δεκεμβρίου
weekday: δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή
unit: εκατό χιλιάδεσ χίλια εκατομμύριο εκατομμύρια δισεκατομμύριο δισεκατομμύρια τρισεκατομμύρια τοισ ώρα ώρεσ ημέρα
    ημέρεσ μήνασ μήνεσ χρόνια έτη λεπτά ευρώ δολάρια
number: μηδέν ένα ένασ μία δύο τρία τρεισ τέσσερα πέντε έξι επτά εφτά οκτώ οχτώ εννέα δέκα πρώτοσ πρώτη πρώτο δεύτεροσ
    δεύτερη τρίτοσ τρίτη τελευταίοσ τελευταία
direction: βορράσ νότοσ ανατολή δύση βόρεια νότια αριστερά δεξιά αύξηση μείωση άνοδοσ πτώση
time: πριν μετά χθεσ χτεσ σήμερα αύριο τώρα ήδη ακόμη ακόμα
person: άνδρασ άνδρεσ γυναίκα γυναίκεσ πατέρασ μητέρα
degree: περισσότερο περισσότεροι λιγότερο λιγότεροι όλοι μερικοί επίσησ μόνο κάποιοσ κάτι πάντα
place: ιράν ιράκ αυστρία αυστραλία σουηδία ελβετία
"""
