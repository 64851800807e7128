"""Closed classes of words: Germanic languages."""

from __future__ import annotations

# English
EN = """
negation: no not nor none never neither nothing nobody noone nowhere cannot without cant dont doesnt didnt isnt arent
    wasnt werent wont wouldnt couldnt shouldnt hasnt havent hadnt mustnt neednt aint unless hardly barely scarcely
month: january february march april may june july august september october november december jan feb mar apr jun jul
    aug sep sept oct nov dec
weekday: monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
    mondays tuesdays wednesdays thursdays fridays saturdays sundays
unit: hundred hundreds thousand thousands million millions billion billions trillion trillions percent
    percentage mn bn tn kg km cm mm am pm gram grams kilogram kilograms kilos ton tons tonne tonnes metre metres meter
    meters kilometre kilometres kilometer kilometers mile miles feet inch inches litre litres liter liters hectare
    hectares acre acres centimetre centimetres centimeter centimeters millimetre millimetres millimeter millimeters
    milligram milligrams microgram micrograms millilitre millilitres milliliter milliliters kilowatt kilowatts megawatt
    megawatts gigawatt gigawatts yard yards pound pounds ounce ounces
    second seconds minute minutes hour hours day days week weeks month months year years decade
    decades century centuries dollar dollars cent cents euro euros pound pounds yen yuan rupee rupees rupiah ringgit
    baht peso pesos rouble roubles ruble rubles watt kilowatt megawatt gigawatt celsius fahrenheit
    millionaire millionaires billionaire billionaires dinar dinars dirham dirhams riyal riyals rial rials franc francs
    krona kronor krone kroner kuna kunas zloty zlotys shekel shekels
number: zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety once twice thrice half quarter
    double triple both first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth last
    thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth
    sixtieth seventieth eightieth ninetieth hundredth dozen dozens halve halves halved
direction: north south east west northern southern eastern western northeast northwest southeast southwest left right
    up down upper lower above below over under inside outside increase increased increases increasing decrease
    decreased decreases decreasing rise rises rose risen fall falls fell fallen gain gained gains lose loses lost loss
    losses win wins won import imports imported export exports exported buy buys bought sell sells sold higher high
    low open opened close closed arrive leave accept reject
time: before after earlier later now then today yesterday tomorrow tonight ago since until past next previous morning
    noon afternoon evening night already still yet spring summer autumn winter
person: he she him his her hers himself herself we you they me us them my our your their man men woman women boy boys
    girl girls male female father mother son daughter brother sister husband wife mr mrs ms king queen
degree: more less most least fewer with for against all some any every each only also too many few much little better
    worse best worst able unable likely unlikely legal illegal possible impossible safe unsafe known unknown true
    false good bad new old rich poor can could may might must shall should always often somebody someone something
    anybody anyone anything everybody everyone everything somewhere rarely nearly
beside: ever either hard
place: iran iraq niger nigeria mali malta malawi austria australia slovakia slovenia latvia lithuania gambia zambia
    mauritius mauritania guinea guyana ghana paraguay uruguay sweden switzerland swiss swaziland jordan oman yemen
    libya lebanon liberia congo chad china chile india indonesia ireland iceland island england finland
"""
EN_FORMS = """
fold: double treble triple quadruple quintuple sextuple
_d: - s
number: {fold}{_d} {fold}d re{fold}{_d} re{fold}d
"""

# German
DE = """
negation: nicht nichts kein keine keinen keinem keiner keines nie niemals niemand nirgends weder ohne kaum nein
    keinerlei keinesfalls keineswegs
month: januar jänner februar feber märz april mai juni juli august september oktober november dezember
weekday: montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
unit: hundert hunderte tausend tausende million millionen milliarde milliarden billion billionen prozent dutzend mio
    mrd sekunde sekunden minute minuten stunde stunden tag tage tagen woche wochen monat monate monaten jahr jahre
    jahren euro dollar cent gramm kilogramm milligramm tonne tonnen meter kilometer zentimeter millimeter liter
    milliliter hektar kilowatt megawatt gigawatt
number: null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn zwanzig dreissig vierzig fünfzig
    sechzig siebzig achtzig neunzig erste ersten erster zweite zweiten zweiter dritte dritten dritter vierte vierten
    letzte letzten letzter halb hälfte viertel vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn dutzend doppelt
    dreifach drittel einmal
direction: nord norden nördlich süd süden südlich ost osten östlich west westen westlich links rechts oben unten
    steigt sinkt stieg sank gestiegen gesunken steigen sinken gewinn verlust gewonnen verloren hoch niedrig einfuhr
    ausfuhr importe exporte anstieg rückgang
time: vor nach vorher nachher gestern heute morgen jetzt bereits noch vorige nächste früher später frühling sommer
    herbst winter
person: mann männer frau frauen junge mädchen herr herrn vater mutter sohn tochter bruder schwester könig königin
degree: mehr weniger meist mit alle einige viele wenige auch nur kann könnte muss darf soll für gegen besser
    schlechter legal illegal möglich unmöglich jemand etwas immer ewig
beside: sein seine seinen seinem seiner seines leicht jemals irgends einerlei jedenfalls nun
place: iran irak österreich australien slowakei slowenien lettland litauen sambia gambia schweden schweiz irland
    island
"""
DE_FORMS = """
one: ein zwei drei vier fünf sechs sieben acht neun
ten: zwanzig dreissig vierzig fünfzig sechzig siebzig achtzig neunzig
few: zwei drei vier fünf sechs sieben acht neun zehn elf zwölf
teen: dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn
many: ein mehr halb {few} {teen} {ten} hundert
third: zwei drit vier fünf sechs sieb siebt acht neun zehn elf zwölf {teen}
part: vier fünf sechs sieb ach neun zehn zwölf zwanzigs dreissigs hunderts tausends
span: jährig tägig wöchig monatig stündig minütig
spell: täglich wöchentlich monatlich jährlich stündlich
half: morgen vormittag mittag nachmittag abend nacht
_e: e en er es em
_f: - {_e}
_n: - n s
_s: - s
number: {one}und{ten} {one}hundert {one}tausend {one}zehn {third}t{_e} dritt{_e} acht{_e} {ten}st{_e}
    {one}und{ten}st{_e} {many}{span}{_e} {few}mal {few}fach{_f} ver{few}facht{_f} verdoppelt{_f} vervielfacht{_f}
    {part}tel{_n} halbiert{_f}
unit: {spell}{_f}
weekday: {weekday}{_s} {weekday}{half}{_s}
"""

# Dutch
NL = """
negation: niet niets geen nooit niemand nergens noch zonder nee
month: januari februari maart april mei juni juli augustus september oktober november december
weekday: maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
unit: honderd honderden duizend duizenden miljoen miljoenen miljard miljarden biljoen procent dag dagen week weken
    maand maanden jaar jaren uur minuten seconden euro dollar meter kilometer centimeter millimeter kilo gram kilogram
    milligram ton liter hectare kilowatt megawatt gigawatt
number: nul twee drie vier vijf zes zeven acht negen tien elf twaalf twintig dertig eerste tweede derde vierde laatste
    helft
    dertien veertien vijftien zestien zeventien achttien negentien veertig vijftig zestig zeventig tachtig negentig
    vijfde zesde zevende achtste negende tiende elfde twaalfde twintigste kwart dozijn
direction: noord noorden zuid zuiden oost oosten west westen links rechts stijgt daalt gestegen gedaald winst verlies
    hoog laag invoer uitvoer
time: voor na gisteren vandaag morgen nu eerder later vorig volgend
person: hij zij zijn haar man mannen vrouw vrouwen heer mevrouw vader moeder zoon dochter
degree: meer minder met alle enkele veel weinig ook alleen tegen kan moet legaal illegaal iemand iets altijd
place: iran irak oostenrijk australië zweden zwitserland letland litouwen
"""
NL_FORMS = """
one: een twee drie vier vijf zes zeven acht negen tweeë drieë
ten: twintig dertig veertig vijftig zestig zeventig tachtig negentig
few: twee drie vier vijf zes zeven acht negen tien elf twaalf
teen: dertien veertien vijftien zestien zeventien achttien negentien
half: ochtend morgen middag namiddag avond nacht
_s: - s en
_len: - len
number: {ten} {one}en{ten} {one}n{ten} {one}honderd {one}duizend {teen}de {ten}ste {one}en{ten}ste {one}n{ten}ste
    tiental{_len} honderdtal{_len} {ten}tal{_len} {few}jarige {teen}jarige {ten}jarige {few}daagse {few}maal
weekday: {weekday}{_s} {weekday}{half}{_s}
"""

# Danish
DA = """
negation: ikke ingen intet aldrig ej uden nej hverken
month: januar februar marts april maj juni juli august september oktober november december
weekday: mandag tirsdag onsdag torsdag fredag lørdag søndag
unit: hundrede tusind tusinde million millioner milliard milliarder billion billioner procent sekund sekunder minut
    minutter time timer dag dage uge uger måned måneder år kroner euro meter kilometer kilo ton liter
    centimeter millimeter gram kilogram milligram hektar kilowatt megawatt gigawatt
number: nul fire fem seks syv otte ni ti elleve tolv tyve tredive første anden andre tredje fjerde sidste halvdelen
    tretten fjorten femten seksten sytten atten nitten fyrre halvtreds halvfjerds halvfems
direction: nord syd øst vest venstre højre stiger falder steg faldt op ned høj lav
time: før efter går nu allerede endnu tidligere senere
person: han hun hans hendes mand mænd kvinde kvinder far mor søn datter
degree: mere mindre med alle nogle også kun kan skal mod imod flere færre nogen noget altid
place: iran irak østrig australien sverige schweiz letland litauen
"""
DA_FORMS = """
one: en to tre fire fem seks syv otte ni
ten: tyve tredive fyrre halvtreds tres halvfjerds firs halvfems
few: to tre fire fem seks syv otte ni ti elleve tolv
many: {few} tretten fjorten femten seksten sytten atten nitten {ten}
_en: - en e ene ens s
_e: - e
number: {ten} {one}og{ten} {one}hundrede {one}tusind fjerde femte sjette syvende ottende niende tiende ellevte tolvte
    trettende fjortende femtende sekstende syttende attende nittende tyvende tredivte {many}årig{_e} {many}dages
weekday: {weekday}{_en}
"""

# Norwegian
NO = """
negation: ikke ingen intet aldri ei inte uten nei verken
month: januar februar mars april mai juni juli august september oktober november desember
weekday: mandag tirsdag onsdag torsdag fredag lørdag søndag
unit: hundre tusen million millioner milliard milliarder billion billioner prosent sekund sekunder minutt minutter
    time timer dag dager uke uker måned måneder år kroner euro meter kilometer kilo tonn liter
    centimeter millimeter gram kilogram milligram hektar kilowatt megawatt gigawatt
number: null fire fem seks syv sju åtte ni ti elleve tolv tjue tretti første andre tredje fjerde siste halvparten
    tretten fjorten femten seksten sytten atten nitten førti femti seksti sytti åtti nitti
direction: nord sør øst vest venstre høyre stiger faller steg falt opp ned høy lav
time: før etter går nå allerede ennå tidligere senere
person: han hun hans hennes mann menn kvinne kvinner far mor sønn datter
degree: mer mindre med alle noen også bare kan skal mot flere færre noe alltid
place: iran irak østerrike australia sverige sveits latvia litauen
"""
NO_FORMS = """
one: en ett to tre fire fem seks syv sju åtte ni
ten: tjue tretti førti femti seksti sytti åtti nitti
few: to tre fire fem seks syv sju åtte ni ti elleve tolv
many: {few} tretten fjorten femten seksten sytten atten nitten {ten}
_en: - en er ene ens s
_e: - e
number: {ten} {ten}{one} {one}hundre {one}tusen fjerde femte sjette sjuende syvende åttende niende tiende ellevte tolvte
    trettende fjortende femtende sekstende syttende attende nittende tjuende trettiende {many}årig{_e} {many}dagers
weekday: {weekday}{_en}
"""

# Swedish
SV = """
negation: inte icke inga inget ingen ingenting aldrig ej utan varken nej
month: januari februari mars april maj juni juli augusti september oktober november december
weekday: måndag tisdag onsdag torsdag fredag lördag söndag
unit: hundra tusen miljon miljoner miljard miljarder biljon biljoner procent sekund sekunder minut minuter timme
    timmar dag dagar vecka veckor månad månader år kronor euro meter kilometer kilo ton liter
    centimeter millimeter gram kilogram milligram hektar kilowatt megawatt gigawatt
number: noll två tre fyra fem sex sju åtta nio tio elva tolv tjugo trettio första andra tredje fjärde sista hälften
    tretton fjorton femton sexton sjutton arton nitton fyrtio femtio sextio sjuttio åttio nittio
direction: norr söder öster väster vänster höger stiger faller sjunker ökar minskar ökade minskade upp ner hög låg
time: före efter igår idag imorgon nu redan ännu tidigare senare
person: han hon hans hennes män kvinna kvinnor pappa mamma son dotter
degree: mer mindre med alla några också bara kan ska mot fler färre någon något alltid
place: iran irak österrike australien sverige schweiz lettland litauen
"""
SV_FORMS = """
one: en ett två tre fyra fem sex sju åtta nio
ten: tjugo trettio fyrtio femtio sextio sjuttio åttio nittio
few: två tre fyra fem sex sju åtta nio tio elva tolv
teen: tretton fjorton femton sexton sjutton arton nitton
many: {few} {teen} {ten}
_en: - en ar arna s ens
_a: - a e
number: {ten} {ten}{one} {one}hundra {one}tusen femte sjätte sjunde åttonde nionde tionde elfte tolfte {teen}de {ten}nde
    {many}årig{_a} {many}åring {many}dagars
weekday: {weekday}{_en}
"""

# Icelandic
IS = """
negation: ekki ekkert enginn engin engan engar aldrei ei né án nei neinn
month: janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember
weekday: mánudag þriðjudag miðvikudag fimmtudag föstudag laugardag sunnudag
unit: hundrað hundruð þúsund milljón milljónir milljarður milljarðar milljarða prósent mínútur klukkustundir dag daga
    vika viku vikur mánuð mánuði mánuðir ár ára króna krónur krónum evrur dollara metra kílómetra tonn lítra
number: núll einn tveir tvær tvö þrír þrjár þrjú fjórir fjórar fjögur fimm sex sjö átta níu tíu ellefu tólf þrettán
    fjórtán fimmtán sextán sautján átján nítján tuttugu þrjátíu fjörutíu fimmtíu sextíu sjötíu áttatíu níutíu fyrsti
    fyrsta annar þriðji þriðja fjórði fjórða fimmti fimmta sjötti sjötta sjöundi sjöunda áttundi áttunda níundi níunda
    tíundi tíunda síðasti síðasta helmingur
"""
IS_FORMS = """
_ur: - ur s inn ar
weekday: {weekday}{_ur}
"""
