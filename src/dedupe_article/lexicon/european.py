"""Closed classes of words: Finnish, Hungarian, Turkish, Lithuanian and Latvian."""

from __future__ import annotations

# Finnish
FI = """
negation: ei emme ette eivät älä eikä ilman koskaan mikään kukaan
month: tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu
weekday: maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai
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
FI_FORMS = """
one: yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän
two: kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän
nth: kolma neljä viide kuude seitsemä kahdeksa yhdeksä kymmene
day: maanantai tiistai torstai perjantai lauantai sunnuntai
_s: s nnen tta nteen nnessa nnessä nnella nnellä
_ssa: - n ta ssa sta hun lta
_na: - n na ta sin hin
number: {two}kymmentä {two}kymmentä{one} {two}sataa {two}tuhatta {nth}{_s} {nth}{_s}toista toisen toista ensimmäisen
    kolmannes neljännes viidennes puolitoista
month: {month}{_ssa}
weekday: {day}{_na} keskiviikkona keskiviikon keskiviikkoisin
"""

# Hungarian
HU = """
negation: nem ne sem nincs nincsenek sose soha senki semmi sehol nélkül
month: január február március április május június július augusztus szeptember október november december
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
HU_FORMS = """
one: egy két kettő három négy öt hat hét nyolc kilenc
ten: tizen huszon harminc negyven ötven hatvan hetven nyolcvan kilencven
nth: egyed ketted harmad negyed ötöd hatod heted nyolcad kilenced
tenth: tized huszad harmincad negyvened ötvened hatvanad hetvened nyolcvanad kilencvened század
_ban: - ban ben i tól től ra re ig
_ik: ik iket ikat ikre ikra ikben ikban ikon iken
number: {ten} {ten}{one} {one}száz {one}ezer harmad{_ik} negyed{_ik} ötöd{_ik} hatod{_ik} heted{_ik} nyolcad{_ik}
    kilenced{_ik} {tenth}{_ik} {ten}{nth}ik ketten hárman négyen öten hatan heten kétszer háromszor négyszer ötször
month: {month}{_ban}
weekday: {weekday} vasárnapi szombati pénteki csütörtöki keddi hétfői szerdai
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
TR_FORMS = """
nth: birinci ikinci üçüncü dördüncü beşinci altıncı yedinci sekizinci dokuzuncu onuncu yirminci otuzuncu kırkıncı
    ellinci altmışıncı yetmişinci sekseninci doksanıncı yüzüncü
_de: - da de ta te dan den tan ten a e ı i u ü ın in un ün
_si: - si sı su sü lik lık yi yı
_ye: - yi yı ye ya si sı de da den dan leri ları
number: {nth}{_si} onlarca yüzlerce binlerce milyonlarca
month: {month}{_de}
weekday: {weekday}{_ye}
"""

# Lithuanian
LT = """
negation: ne nei nėra nebuvo nebus niekada niekas nieko jokių joks jokia be negali neturi
month: sausis vasaris kovas balandis gegužė birželis liepa rugpjūtis rugsėjis spalis lapkritis gruodis sausio vasario
    kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio sausį vasarį kovą balandį gegužę
    birželį liepą rugpjūtį rugsėjį spalį lapkritį gruodį
unit: šimtas šimtai šimtų tūkstantis tūkstančiai tūkstančių milijonas milijonai milijonų milijardas milijardų procentų
    procentai minučių valandų valandos diena dienos dienų savaitė savaitės savaičių mėnuo mėnesiai mėnesių metai metų
    eurų eurai dolerių metrų kilometrų tonų litrų
number: nulis vienas viena du dvi trys keturi keturios penki penkios šeši šešios septyni septynios aštuoni aštuonios
    devyni devynios dešimt vienuolika dvylika trylika keturiolika penkiolika šešiolika septyniolika aštuoniolika
    devyniolika dvidešimt trisdešimt keturiasdešimt penkiasdešimt šešiasdešimt septyniasdešimt aštuoniasdešimt
    devyniasdešimt pusė
time: prieš vakar šiandien rytoj dabar jau dar
degree: daugiau mažiau taip tik gali
"""
LT_FORMS = """
nth: pirm antr treči ketvirt penkt šešt septint aštunt devint dešimt
_as: as a ą o oji asis ojo os
_dienis: dienis dienį dienio dieniais dienių
number: {nth}{_as}
weekday: {nth}a{_dienis} sekma{_dienis}
"""

# Latvian
LV = """
negation: ne nav nebija nebūs nekad nekas neko neviens neviena bez nevar nedrīkst
month: janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris janvārī
    februārī martā aprīlī maijā jūnijā jūlijā augustā septembrī oktobrī novembrī decembrī janvāra februāra marta aprīļa
    maija jūnija jūlija augusta septembra oktobra novembra decembra
unit: simts simti simtu tūkstotis tūkstoši tūkstošu miljons miljoni miljonu miljardi miljardu procenti procentu minūtes
    stundas stundu diena dienas dienu nedēļa nedēļas nedēļu mēnesis mēneši mēnešu gads gada gadi gadu eiro dolāru metru
    kilometru tonnu litru
number: nulle viens viena divi divas trīs četri četras pieci piecas seši sešas septiņi septiņas astoņi astoņas deviņi
    deviņas desmit puse
time: pirms vakar šodien rīt tagad jau vēl
degree: vairāk mazāk tikai
"""
LV_FORMS = """
one: div trīs četr piec seš septiņ astoņ deviņ
nth: pirm otr treš ceturt piekt sest septīt astot devīt desmit
_ais: ais ā o ajā as am
_diena: diena dienu dien dienas dienā dienās
number: {one}desmit {one}padsmit vienpadsmit {one}simt {nth}{_ais}
weekday: {nth}{_diena} svēt{_diena}
"""
