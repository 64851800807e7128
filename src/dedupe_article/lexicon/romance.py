"""Closed classes of words: Romance languages."""

from __future__ import annotations

# French
FR = """
negation: ne pas non ni jamais rien personne aucun aucune nul nulle sans guère
month: janvier février mars avril mai juin juillet août septembre octobre novembre décembre
weekday: lundi mardi mercredi jeudi vendredi samedi dimanche
unit: cents mille million millions milliard milliards billion billions douzaine pourcent seconde secondes minute
    minutes heure heures jour jours semaine semaines mois ans année années mètre mètres kilomètre kilomètres euro
    euros dollar dollars tonne tonnes litre litres centimètre centimètres millimètre millimètres gramme grammes
    kilogramme kilogrammes milligramme milligrammes hectare hectares kilowatts mégawatts gigawatts
number: zéro deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente
    quarante cinquante soixante cent premier première deuxième second seconde troisième quatrième dernier dernière
    moitié tiers quart
    cinquième sixième septième huitième neuvième dixième onzième douzième treizième quatorzième quinzième seizième
    vingtième trentième quarantième cinquantième soixantième centième douzaine triple
direction: nord sud ouest gauche droite hausse baisse augmente augmenté diminue diminué monte descend haut bas gagné
    perdu importations exportations
time: avant après hier aujourdhui demain déjà encore maintenant matin soir
person: elle ils elles homme hommes femme femmes garçon fille père mère fils frère sœur soeur
degree: plus moins avec tous toutes quelques aussi seulement peut doit pour contre mieux pire légal illégal toujours
    quelquun
place: iran irak autriche australie suède suisse irlande islande lettonie lituanie
"""

# Spanish
ES = """
negation: no sin nunca jamás nada nadie ni ningún ninguno ninguna tampoco
month: enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre
weekday: lunes martes miércoles jueves viernes sábado domingo
unit: cien ciento cientos mil miles millón millones billón billones docena segundo segundos minuto minutos hora horas
    día días semana semanas mes meses año años metro metros kilómetro kilómetros dólar dólares euro euros pesos
    tonelada toneladas litro litros centímetro centímetros milímetro milímetros gramo gramos kilogramo kilogramos
    miligramo miligramos hectárea hectáreas kilovatios megavatios gigavatios
number: cero dos tres cuatro cinco seis siete ocho nueve diez once doce trece quince veinte treinta cuarenta cincuenta
    primer primero primera segundo segunda tercer tercero tercera cuarto cuarta quinto quinta último última mitad
    tercio sexto sexta séptimo séptima octavo octava noveno novena décimo décima docena doble triple
    catorce dieciséis diecisiete dieciocho diecinueve veintiuno veintidós veintitrés veinticuatro veinticinco
    veintiséis veintisiete veintiocho veintinueve sesenta setenta ochenta noventa doscientos trescientos cuatrocientos
    quinientos seiscientos setecientos ochocientos novecientos doscientas trescientas cuatrocientas quinientas
    seiscientas setecientas ochocientas novecientas
direction: norte sur este oeste izquierda derecha sube baja subió bajó subir bajar aumento descenso aumentó disminuyó
    ganó perdió alto bajo importaciones exportaciones
time: antes después ayer hoy mañana ya todavía aún ahora anterior siguiente
person: él ella ellos ellas hombre hombres mujer mujeres niño niña padre madre hijo hija hermano hermana
degree: más menos con todos todas algunos también solo puede debe para contra mejor peor legal ilegal alguien algo
    siempre
place: irán irak austria australia suecia suiza irlanda islandia letonia lituania
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
    noventa duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos
direction: norte sul leste oeste esquerda direita sobe desce subiu caiu subir cair aumento queda aumentou diminuiu
    ganhou perdeu alto baixo importações exportações
time: antes depois ontem hoje amanhã já ainda agora anterior próximo
person: ele ela eles elas homem homens mulher mulheres menino menina pai mãe filho filha irmão irmã
degree: mais menos com todos todas alguns algumas também só pode deve para contra melhor pior legal ilegal alguém algo
    sempre
place: irã irão iraque áustria austrália suécia suíça irlanda islândia letônia lituânia
"""

# Italian
IT = """
negation: non né mai niente nulla nessun nessuno nessuna senza neppure nemmeno neanche
month: gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
weekday: lunedì martedì mercoledì giovedì venerdì sabato domenica
unit: cento centinaia mille mila migliaia milione milioni miliardo miliardi secondi minuti ora ore giorno giorni
    settimana settimane mese mesi anno anni metro metri chilometro chilometri euro dollari dollaro tonnellate litri
    centimetro centimetri millimetro millimetri grammo grammi chilogrammi milligrammi ettaro ettari kilowatt megawatt
    gigawatt
number: zero due tre quattro cinque sei sette otto nove dieci undici dodici venti trenta primo prima secondo seconda
    terzo terza quarto quarta ultimo ultima metà quinto quinta sesto sesta settimo settima ottavo ottava nono nona
    decimo decima ventesimo ventesima dozzina doppio triplo
    tredici quattordici quindici sedici diciassette diciotto diciannove quaranta cinquanta sessanta settanta ottanta
    novanta duecento trecento quattrocento cinquecento seicento settecento ottocento novecento
direction: nord sud ovest sinistra destra sale scende salito sceso aumento calo aumentato diminuito vinto perso alto
    basso
time: dopo ieri oggi domani già ancora adesso
person: lei uomo uomini donna donne padre madre figlio figlia fratello sorella
degree: più meno con tutti alcuni anche solo può deve per contro meglio peggio legale illegale qualcuno qualcosa
    sempre
place: iran iraq austria australia svezia svizzera irlanda islanda lettonia lituania
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
