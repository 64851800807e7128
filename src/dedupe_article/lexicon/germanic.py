"""Closed classes of words: Germanic languages."""

from __future__ import annotations

# English
EN = """
negation: no not nor none never neither nothing nobody nowhere cannot without cant dont doesnt didnt isnt arent wasnt
    werent wont wouldnt couldnt shouldnt hasnt havent hadnt mustnt neednt aint unless hardly barely
month: january february march april may june july august september october november december jan feb mar apr jun jul
    aug sep sept oct nov dec
weekday: monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
    mondays tuesdays wednesdays thursdays fridays saturdays sundays
unit: hundred hundreds thousand thousands million millions billion billions trillion trillions dozen dozens percent
    percentage mn bn tn kg km cm mm am pm gram grams kilogram kilograms kilos ton tons tonne tonnes metre metres meter
    meters kilometre kilometres kilometer kilometers mile miles feet inch inches litre litres liter liters hectare
    hectares acre acres centimetre centimetres centimeter centimeters millimetre millimetres millimeter millimeters
    milligram milligrams microgram micrograms millilitre millilitres milliliter milliliters kilowatt kilowatts megawatt
    megawatts gigawatt gigawatts yard yards pound pounds ounce ounces
    second seconds minute minutes hour hours day days week weeks month months year years decade
    decades century centuries dollar dollars cent cents euro euros pound pounds yen yuan rupee rupees rupiah ringgit
    baht peso pesos rouble roubles ruble rubles watt kilowatt megawatt gigawatt celsius fahrenheit
    millionaire millionaires billionaire billionaires
number: zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety once twice thrice half quarter
    double triple both first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth last
    thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth
    sixtieth seventieth eightieth ninetieth hundredth dozen
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
    anybody anyone anything everybody everyone everything somewhere
place: iran iraq niger nigeria mali malta malawi austria australia slovakia slovenia latvia lithuania gambia zambia
    mauritius mauritania guinea guyana ghana paraguay uruguay sweden switzerland swiss swaziland jordan oman yemen
    libya lebanon liberia congo chad china chile india indonesia ireland iceland island england finland
"""

# German
DE = """
negation: nicht nichts kein keine keinen keinem keiner keines nie niemals niemand nirgends weder ohne kaum nein
month: januar jänner februar feber märz april mai juni juli august september oktober november dezember
weekday: montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag montags sonntags
    dienstags mittwochs donnerstags freitags samstags montagmorgen dienstagmorgen mittwochmorgen donnerstagmorgen
    freitagmorgen samstagmorgen sonntagmorgen montagvormittag dienstagvormittag mittwochvormittag donnerstagvormittag
    freitagvormittag samstagvormittag sonntagvormittag montagmittag dienstagmittag mittwochmittag donnerstagmittag
    freitagmittag samstagmittag sonntagmittag montagnachmittag dienstagnachmittag mittwochnachmittag
    donnerstagnachmittag freitagnachmittag samstagnachmittag sonntagnachmittag montagabend dienstagabend mittwochabend
    donnerstagabend freitagabend samstagabend sonntagabend montagnacht dienstagnacht mittwochnacht donnerstagnacht
    freitagnacht samstagnacht sonntagnacht
unit: hundert hunderte tausend tausende million millionen milliarde milliarden billion billionen prozent dutzend mio
    mrd sekunde sekunden minute minuten stunde stunden tag tage tagen woche wochen monat monate monaten jahr jahre
    jahren euro dollar cent gramm kilogramm milligramm tonne tonnen meter kilometer zentimeter millimeter liter
    milliliter hektar kilowatt megawatt gigawatt
number: null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn zwanzig dreissig vierzig fünfzig
    sechzig siebzig achtzig neunzig erste ersten erster zweite zweiten zweiter dritte dritten dritter vierte vierten
    letzte letzten letzter halb hälfte viertel
    vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zweihundert dreihundert vierhundert fünfhundert sechshundert
    siebenhundert achthundert neunhundert zweimal dreimal viermal fünfmal einmal drittel dutzend doppelt dreifach
    fünfte fünften fünfter sechste sechsten sechster siebte siebten siebter neunte neunten neunter zehnte zehnten elfte
    elften zwölfte zwölften zwanzigste zwanzigsten dreissigste dreissigsten vierzigste vierzigsten fünfzigste
    fünfzigsten sechzigste sechzigsten siebzigste siebzigsten achtzigste achtzigsten neunzigste neunzigsten
direction: nord norden nördlich süd süden südlich ost osten östlich west westen westlich links rechts oben unten
    steigt sinkt stieg sank gestiegen gesunken steigen sinken gewinn verlust gewonnen verloren hoch niedrig einfuhr
    ausfuhr importe exporte anstieg rückgang
time: vor nach vorher nachher gestern heute morgen jetzt bereits noch vorige nächste früher später frühling sommer
    herbst winter
person: mann männer frau frauen junge mädchen herr herrn vater mutter sohn tochter bruder schwester könig königin
degree: mehr weniger meist mit alle einige viele wenige auch nur kann könnte muss darf soll für gegen besser
    schlechter legal illegal möglich unmöglich jemand etwas immer
place: iran irak österreich australien slowakei slowenien lettland litauen sambia gambia schweden schweiz irland
    island
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
