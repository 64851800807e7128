"""Closed classes of words: South Slavic languages, Greek and Romanian."""

from __future__ import annotations

# Bulgarian
BG = """
negation: не няма нямат никога нищо никой никъде нито без недей
month: януари февруари март април май юни юли август септември октомври ноември декември
weekday: понеделник вторник сряда четвъртък петък събота неделя
unit: сто хиляда хиляди милион милиона милиони милиард милиарда процента минути час часа часове ден дни дена седмица
    седмици месец месеца месеци година години лева лев евро долара метра километра тона литра
number: нула един една едно два две три четири пет шест седем осем девет десет първи първа първо втори втора второ трети
    трета четвърти четвърта последен последна половина двама трима четирима
direction: север юг изток запад ляво дясно
time: преди след вчера днес утре сега вече още
person: той тя мъж мъже жена жени баща майка
degree: повече също само може
beside: нима
"""
BG_FORMS = """
one: два три четири пет шест седем осем девет
teen: еди {one}
nth: пет шест седм осм девет десет
_и: и а о ият ата ото
number: {teen}надесет {one}десет {nth}{_и} двеста триста четиристотин петстотин шестстотин седемстотин осемстотин
    деветстотин
"""

# Croatian, Bosnian and Serbian
HR = """
negation: ne nije nisu nisam nismo neće nećemo neću nema nemaju nikad nikada ništa nitko niko nigdje bez ni niti nemoj
month: siječanj veljača ožujak travanj svibanj lipanj srpanj kolovoz rujan listopad studeni prosinac siječnja veljače
    ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca siječnju veljači ožujku travnju
    svibnju lipnju srpnju kolovozu rujnu listopadu studenome prosincu januar februar mart april maj jun jul avgust
    septembar oktobar novembar decembar januara februara marta aprila maja juna jula avgusta septembra oktobra novembra
    decembra januaru februaru martu aprilu maju junu julu avgustu septembru oktobru novembru decembru
weekday: ponedjeljak ponedeljak utorak srijeda sreda četvrtak petak subota nedjelja nedelja srijedu sredu subotu
    nedjelju nedelju ponedjeljkom utorkom srijedom četvrtkom petkom subotom nedjeljom
unit: sto tisuća tisuće hiljada hiljade milijun milijuna milion miliona milijardi milijarde posto odsto minuta sati
    tjedan tjedna tjedana nedelja mjesec mjeseca mjeseci godina godine godinu eura dolara kuna dinara metara
    kilometara tona litara
number: nula jedan jedna jedno dva dvije dve tri četiri pet šest sedam osam devet deset prvi prva prvo drugi druga treći
    treća zadnji posljednji polovica
direction: sjever jug istok zapad lijevo desno
time: prije poslije jučer danas sutra sada već još
person: ona muškarac žena otac majka sin kći
degree: više manje također samo može
beside: hoće
"""
HR_FORMS = """
one: dva tri sedam osam
nth: četvrt pet šest sedm osm devet deset
_i: i a o e u og oj om
number: dvanaest trinaest petnaest šesnaest sedamnaest osamnaest devetnaest četrnaest jedanaest {one}deset četrdeset
    šezdeset pedeset devedeset {nth}{_i} dvjesto tristo četiristo petsto šesto dvoje troje četvero petero dvojica
    trojica
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
EL_FORMS = """
moon: ιανουάρι φεβρουάρι μάρτι απρίλι μάι ιούνι ιούλι σεπτέμβρι οκτώβρι νοέμβρι δεκέμβρι αύγουστ
teen: πέντε έξι επτά εφτά οκτώ οχτώ εννέα εννιά
hundred: διακόσι τριακόσι τετρακόσι πεντακόσι εξακόσι επτακόσι οκτακόσι εννιακόσι
nth: τέταρτ πέμπτ έκτ έβδομ όγδο ένατ δέκατ ενδέκατ δωδέκατ
_οσ: οσ ο ε
_οι: οι α ουσ εσ ων
_η: οσ η ο ησ ου ην α
number: έντεκα δώδεκα δεκατρείσ δεκατρία δεκατέσσερισ δεκατέσσερα δεκα{teen} είκοσι τριάντα σαράντα πενήντα εξήντα
    εβδομήντα ογδόντα ενενήντα {hundred}{_οι} {nth}{_η} δεύτερο τρίτο τέσσερισ τριών τεσσάρων
month: {moon}{_οσ}
weekday: δευτέρασ τρίτησ τετάρτησ πέμπτησ παρασκευήσ σαββάτου κυριακήσ
"""

# Romanian
RO = """
negation: nu nici niciodată nimic nimeni niciun nicio fără
month: ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie
weekday: luni marți miercuri joi vineri sâmbătă duminică
unit: sută sute mie mii milion milioane miliard miliarde secunde minute oră ore zi zile săptămână săptămâni lună luni
    an ani metri kilometri lei euro dolari tone litri centimetri milimetri grame kilograme miligrame hectare
number: zero unu doi două trei patru cinci șase șapte opt nouă zece primul prima doilea doua treilea treia ultimul
    ultima jumătate
    unsprezece doisprezece treisprezece paisprezece cincisprezece șaisprezece șaptesprezece optsprezece nouăsprezece
    douăzeci treizeci patruzeci cincizeci șaizeci șaptezeci optzeci nouăzeci
direction: nord sud vest stânga dreapta crește scade crescut scăzut creștere scădere
time: înainte după ieri azi astăzi mâine acum deja încă
person: bărbat bărbați femeie femei tată mamă fiu fiică
degree: mai puțin cu toți unii doar poate trebuie pentru contra cineva ceva mereu
place: iran irak austria australia suedia elveția
"""
RO_FORMS = """
nth: patr cinc șas șapt opt nou zec
_lea: a ea ulea elea ilea ălea
number: {nth}{_lea}
weekday: lunea marțea miercurea joia vinerea sâmbăta duminica
"""
