"""Closed classes of words: Romance languages."""

from __future__ import annotations

# French
FR = """
negation: ne pas non ni jamais rien personne aucun aucune nul nulle sans guère
month: janvier février mars avril mai juin juillet août septembre octobre novembre décembre
weekday: lundi mardi mercredi jeudi vendredi samedi dimanche
unit: cents mille millier milliers million millions milliard milliards billion billions pourcent seconde secondes minute
    minutes heure heures jour jours semaine semaines mois ans année années mètre mètres kilomètre kilomètres euro
    euros dollar dollars tonne tonnes litre litres centimètre centimètres millimètre millimètres gramme grammes
    kilogramme kilogrammes milligramme milligrammes hectare hectares kilowatts mégawatts gigawatts
number: zéro deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente
    quarante cinquante soixante cent premier première deuxième second seconde troisième quatrième dernier dernière
    moitié tiers quart
    cinquième sixième septième huitième neuvième dixième onzième douzième treizième quatorzième quinzième seizième
    vingtième trentième quarantième cinquantième soixantième centième triple double
direction: nord sud ouest gauche droite hausse baisse augmente augmenté diminue diminué monte descend haut bas gagné
    perdu importations exportations
time: avant après hier aujourdhui demain déjà encore maintenant matin soir
person: elle ils elles homme hommes femme femmes garçon fille père mère fils frère sœur soeur
degree: plus moins avec tous toutes quelques aussi seulement peut doit pour contre mieux pire légal illégal toujours
    quelquun
place: iran irak autriche australie suède suisse irlande islande lettonie lituanie
"""
FR_FORMS = """
nth: deux trois quatr cinqu six sept huit neuv dix onz douz treiz quatorz quinz seiz vingt trent quarant cinquant
    soixant cent mill
score: diz douz quinz vingt trent quarant cinquant soixant cent
fold: doubl tripl quadrupl quintupl décupl multipl
every: tri se quadri bi
years: bi tri quadri quinqu déc
_s: - s
_e: e é ée és ées ent era er
_l: l lle ls lles
_a: l le ux les
number: {nth}ième{_s} {score}aine{_s} {fold}{_e}
unit: {every}mestrie{_l} {years}enna{_a} {years}nna{_a} mensue{_l} bimensue{_l} annue{_l}
"""

# Spanish
ES = """
negation: no sin nunca jamás nada nadie ni ningún ninguno ninguna tampoco apenas
month: enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre
weekday: lunes martes miércoles jueves viernes sábado domingo
unit: cien ciento cientos mil miles millón millones billón billones segundo segundos minuto minutos hora horas
    día días semana semanas mes meses año años metro metros kilómetro kilómetros dólar dólares euro euros pesos
    tonelada toneladas litro litros centímetro centímetros milímetro milímetros gramo gramos kilogramo kilogramos
    miligramo miligramos hectárea hectáreas kilovatios megavatios gigavatios
number: cero dos tres cuatro cinco seis siete ocho nueve diez once doce trece quince veinte treinta cuarenta cincuenta
    primer primero primera segundo segunda tercer tercero tercera cuarto cuarta quinto quinta último última mitad
    tercio sexto sexta séptimo séptima octavo octava noveno novena décimo décima docena doble triple
    catorce dieciséis diecisiete dieciocho diecinueve veintiuno veintidós veintitrés veinticuatro veinticinco
    veintiséis veintisiete veintiocho veintinueve sesenta setenta ochenta noventa
direction: norte sur este oeste izquierda derecha sube baja subió bajó subir bajar aumento descenso aumentó disminuyó
    ganó perdió alto bajo importaciones exportaciones
time: antes después ayer hoy mañana ya todavía aún ahora anterior siguiente
person: él ella ellos ellas hombre hombres mujer mujeres niño niña padre madre hijo hija hermano hermana
degree: más menos con todos todas algunos también solo puede debe para contra mejor peor legal ilegal alguien algo
    siempre
beside: tiempo además penas
place: irán irak austria australia suecia suiza irlanda islandia letonia lituania
"""
ES_FORMS = """
nth: tercer cuart quint sext séptim octav noven décim
hundred: doscient trescient cuatrocient quinient seiscient setecient ochocient novecient
score: dec doc quinc veint treint cuarent cincuent cent
fold: dupl tripl cuadrupl quintupl multipl
every: tri se cuatri bi
years: bi tri quinqu dec cuatri
_os: os as
_o: o a os as
_s: - s
_a: a an ar ará ado ada ó aron
_es: - es
number: {hundred}{_os} {nth}{_o} {score}ena{_s} {fold}ic{_a}
unit: {every}mestral{_es} {years}enal{_es} bianual{_es} anual{_es} mensual{_es} semanal{_es} quincenal{_es}
weekday: sábado{_s} domingo{_s}
"""

# Portuguese
PT = """
negation: não nem nunca jamais nada ninguém nenhum nenhuma sem tampouco
month: janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
weekday: segundafeira terçafeira quartafeira quintafeira sextafeira segunda terça quarta quinta sexta sábado domingo
unit: cem cento centos mil milhar milhares milhão milhões bilhão bilhões bilião biliões trilhão trilhões dúzia segundo
    segundos minuto minutos hora horas dia dias semana semanas mês meses ano anos metro metros quilômetro quilômetros
    quilómetros reais euro euros dólar dólares tonelada toneladas litros centímetro centímetros milímetro milímetros
    grama gramas quilograma quilogramas miligrama miligramas hectare hectares quilowatts megawatts gigawatts
number: zero dois duas três quatro cinco seis sete oito nove dez onze doze treze quinze vinte trinta quarenta
    cinquenta primeiro primeira segundo segunda terceiro terceira quarto quarta quinto quinta último última metade
    terço sexto sexta sétimo sétima oitavo oitava nono nona décimo décima dúzia dobro triplo
    catorze quatorze dezesseis dezessete dezoito dezenove dezasseis dezassete dezanove sessenta setenta oitenta
    noventa
direction: norte sul leste oeste esquerda direita sobe desce subiu caiu subir cair aumento queda aumentou diminuiu
    ganhou perdeu alto baixo importações exportações
time: antes depois ontem hoje amanhã já ainda agora anterior próximo
person: ele ela eles elas homem homens mulher mulheres menino menina pai mãe filho filha irmão irmã
degree: mais menos com todos todas alguns algumas também só pode deve para contra melhor pior legal ilegal alguém algo
    sempre
beside: demais são então
place: irã irão iraque áustria austrália suécia suíça irlanda islândia letônia lituânia
"""
PT_FORMS = """
nth: terceir quart quint sext sétim oitav non décim
hundred: duzent trezent quatrocent quinhent seiscent setecent oitocent novecent
score: dez quinz vint trint quarent cinquent cent
fold: dupl tripl quadrupl quintupl multipl
every: tri se quadri bi
years: bi tri quinqu dec
_os: os as
_o: o a os as
_s: - s
_a: a am ar ará ado ada ou aram
_l: l is
number: {hundred}{_os} {nth}{_o} {score}ena{_s} {fold}ic{_a}
unit: {every}mestra{_l} {years}ena{_l} bianua{_l} anua{_l} mensa{_l} semana{_l} quinzena{_l}
weekday: sábado{_s} domingo{_s} terça{_s} quarta{_s} quinta{_s} sexta{_s}
"""

# Italian
IT = """
negation: non né mai niente nulla nessun nessuno nessuna senza neppure nemmeno neanche
month: gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
weekday: lunedì martedì mercoledì giovedì venerdì sabato domenica
unit: cento centinaia centinaio mille mila migliaia migliaio milione milioni miliardo miliardi secondi minuti ora ore
    giorno giorni settimana settimane mese mesi anno anni metro metri chilometro chilometri euro dollari dollaro
    tonnellate litri centimetro centimetri millimetro millimetri grammo grammi chilogrammi milligrammi ettaro ettari
    kilowatt megawatt gigawatt
number: zero due tre quattro cinque sei sette otto nove dieci undici dodici venti trenta primo prima secondo seconda
    terzo terza quarto quarta ultimo ultima metà quinto quinta sesto sesta settimo settima ottavo ottava nono nona
    decimo decima ventesimo ventesima dozzina doppio triplo
    tredici quattordici quindici sedici diciassette diciotto diciannove quaranta cinquanta sessanta settanta ottanta
    novanta
direction: nord sud ovest sinistra destra sale scende salito sceso aumento calo aumentato diminuito vinto perso alto
    basso
time: dopo ieri oggi domani già ancora adesso
person: lei uomo uomini donna donne padre madre figlio figlia fratello sorella
degree: più meno con tutti alcuni anche solo può deve per contro meglio peggio legale illegale qualcuno qualcosa
    sempre
place: iran iraq austria australia svezia svizzera irlanda islanda lettonia lituania
"""
IT_FORMS = """
one: uno due tre tré quattro cinque sei sette otto nove
ten: venti trenta quaranta cinquanta sessanta settanta ottanta novanta
short: vent trent quarant cinquant sessant settant ottant novant
nth: quart quint sest settim ottav non decim undicesim dodicesim tredicesim quattordicesim quindicesim sedicesim
    diciassettesim diciottesim diciannovesim {short}esim centesim
score: dec dozz quindic vent trent quarant cinquant sessant settant ottant novant
fold: raddoppi triplic quadruplic dimezz
every: tri se quadri bi
_o: o a i e
_a: a e
_to: ato ata ati ate a ano
_l: le li
number: {ten} {ten}{one} {short}{one} {one}cento {one}mila {nth}{_o} {score}in{_a} {fold}{_to}
unit: {every}mestra{_l} {every}enna{_l} mensi{_l} settimana{_l} annua{_l}
"""

# Catalan
CA = """
negation: no ni mai res ningú cap sense tampoc
month: gener febrer març abril maig juny juliol agost setembre octubre novembre desembre
weekday: dilluns dimarts dimecres dijous divendres dissabte diumenge
unit: cent mil milers milió milions segons minuts hora hores dia dies setmana setmanes mes mesos any anys euros dòlars
    metres quilòmetres quilos tones litres
number: zero dos dues tres quatre cinc sis set vuit nou deu onze dotze tretze catorze quinze setze disset divuit dinou
    vint trenta quaranta cinquanta seixanta setanta vuitanta noranta primer primera segon segona tercer tercera quart
    quarta últim última meitat terç desena dotzena
person: ell ella ells elles home homes dona dones pare mare fill filla
degree: més menys amb tots totes alguns també només pot
beside: ho
"""
CA_FORMS = """
hundred: dos tres quatre cinc sis set vuit nou
nth: cinqu sis set vuit nov des onz dotz
_è: è ena ens enes
number: {nth}{_è} {hundred}cents
"""
