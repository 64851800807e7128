"""Words that carry a fact by themselves: with one letter more, or another word of their kind, it is another statement.

Only data: plain words, NFKC and case folded, apostrophes left out (`don't` is `dont`), by class. The languages stand
together in one set, as an article does not say which it is in; a class is asked only about a word that differs between
two copies. In scripts without spaces an entry is one character. Articles that are numbers too (`ein`, `un`) are left
out, and so are copulas. As far as they apply: en, id, ms, de, nl, da, no, sv, fi, fr, es, pt, it, ro, pl, cs, ru, uk,
hu, tr, el, vi, ar, fa, hi, zh, ja, ko, th.
"""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


NEGATION = _words("""
    no not nor none never neither nothing nobody nowhere cannot without cant dont doesnt didnt isnt arent wasnt werent
    wont wouldnt couldnt shouldnt hasnt havent hadnt mustnt neednt mightnt aint unless hardly barely tidak tak tiada
    bukan belum jangan tanpa enggak nggak gak ndak tidaklah bukanlah usah takkan mustahil nicht nichts kein keine
    keinen keinem keiner keines nie niemals niemand nirgends weder ohne kaum niet niets geen nooit nergens noch zonder
    ikke ingen intet aldrig aldri ej inte icke inga inget ingenting utan uden uten ei emme ette eivät älä eikä ilman
    koskaan mikään kukaan ne pas non ni jamais rien personne aucun aucune nul nulle sans point guère sin nunca jamás
    nada nadie ningún ninguno ninguna tampoco não nem ninguém nenhum nenhuma sem tampouco nessun nessuno nessuna
    niente nulla mai né senza neppure nemmeno neanche nu nici niciodată nimic nimeni niciun nicio fără nigdy nic nikt
    żaden żadna żadne bez ani nikdy nikdo žádný žádná žádné není nejsou nebyl nebyla nebude nemá nemůže не ни нет
    нельзя никогда ничего ничто никто нигде никакой никаких без вряд ні немає нема ніколи нічого ніщо ніхто ніде жоден
    жодна жодного жодних nincs nincsenek sose soha senki semmi sehol nélkül değil yok hayır hayir hiç asla hiçbir
    kimse olmadan olmaz δεν μη μην όχι ποτέ τίποτα κανείσ κανένασ καμία κανένα χωρίσ ούτε ουδείσ không chẳng chả chưa
    đừng chớ لا لم لن ليس ليست ليسوا ما غير دون بدون عدم كلا أبدا نه نیست نیستند نمی هرگز هیچ نبود نکرد نشد نخواهد
    नहीं न ना मत बिना कभी कोई नही 不 没 沒 未 无 無 非 否 勿 莫 别 別 않 안 못 없 아니 없다 않다 아니다 안된다 없는
    않은 않는 없이 ไม่ มิ ไร้
""")

MONTH = _words("""
    january february march april may june july august september october november december jan feb mar apr jun jul aug
    sep sept oct nov dec januari februari maret mac mei juni julai juli ogos agustus oktober disember desember agu agt
    okt nop des januar jänner februar feber märz dezember maart mars augustus augusti maj mai marts tammikuu helmikuu
    maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu tammikuuta helmikuuta
    maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta janvier
    février avril juin juillet août septembre octobre novembre décembre enero febrero marzo abril mayo junio julio
    agosto septiembre setiembre octubre noviembre diciembre janeiro fevereiro março maio junho julho setembro outubro
    novembro dezembro gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre ianuarie februarie
    martie aprilie iunie iulie septembrie octombrie noiembrie decembrie stycznia lutego marca kwietnia maja czerwca
    lipca sierpnia września października listopada grudnia styczeń luty marzec kwiecień czerwiec lipiec sierpień
    wrzesień październik listopad grudzień leden únor březen duben květen červen červenec srpen září říjen prosinec
    ledna února března dubna května června července srpna října listopadu prosince январь февраль март апрель май июнь
    июль август сентябрь октябрь ноябрь декабрь января февраля марта апреля мая июня июля августа сентября октября
    ноября декабря січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень
    січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня január február március
    április május június július augusztus szeptember október ocak şubat mart nisan mayıs mayis haziran temmuz ağustos
    eylül ekim kasım kasim aralık aralik ιανουάριοσ φεβρουάριοσ μάρτιοσ απρίλιοσ μάιοσ ιούνιοσ ιούλιοσ αύγουστοσ
    σεπτέμβριοσ οκτώβριοσ νοέμβριοσ δεκέμβριοσ ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου
    αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر
    نوفمبر ديسمبر كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين محرم صفر رجب شعبان رمضان شوال ژانویه فوریه
    آوریل ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن
    اسفند जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर
""")

WEEKDAY = _words("""
    monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun senin selasa rabu kamis jumat
    sabtu minggu ahad isnin khamis jumaat montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag mandag tirsdag onsdag torsdag fredag lørdag søndag
    måndag tisdag lördag söndag maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai maanantaina
    tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina lundi mardi mercredi jeudi vendredi samedi
    dimanche lunes martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato
    domenica luni marți miercuri joi vineri sâmbătă duminică poniedziałek wtorek środa środę czwartek piątek sobota
    sobotę niedziela niedzielę pondělí úterý středa středu čtvrtek pátek sobotu neděle neděli понедельник вторник
    среда среду четверг пятница пятницу суббота субботу воскресенье понеділок вівторок середа середу четвер пʼятниця
    пятниця пятницю субота суботу неділя неділю hétfő kedd szerda csütörtök péntek szombat vasárnap hétfőn kedden
    szerdán csütörtökön pénteken szombaton pazartesi salı sali çarşamba perşembe cuma cumartesi pazar δευτέρα τρίτη
    τετάρτη πέμπτη παρασκευή σάββατο κυριακή الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد شنبه یکشنبه
    دوشنبه سهشنبه چهارشنبه پنجشنبه جمعه सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार 월요일 화요일 수요일
    목요일 금요일 토요일 일요일 월 화 수 목 금 토 일 火 水 木 金 土
""")

UNIT = _words("""
    hundred hundreds thousand thousands million millions billion billions trillion trillions dozen dozens percent
    percentage mn bn tn mln mld mio mrd kg km cm mm gram grams kilogram kilograms kilo kilos ton tons tonne tonnes
    metre metres meter meters kilometre kilometres kilometer kilometers mile miles foot feet inch inches litre litres
    liter liters hectare hectares acre acres second seconds minute minutes hour hours day days week weeks month months
    year years decade decades century centuries dollar dollars cent cents euro euros pound pounds yen yuan rupee
    rupees rupiah ringgit baht peso pesos rouble roubles ruble rubles rp idr usd eur gbp jpy cny myr sgd aud watt
    kilowatt megawatt gigawatt mw gw kw celsius fahrenheit ratus ratusan ribu ribuan juta jutaan miliar miliaran
    milyar triliun triliunan bilion trilion persen peratus lusin detik menit jam hari minggu pekan bulan tahun abad
    saat minit tan dolar sen hundert tausend millionen milliarde milliarden billionen prozent dutzend sekunde sekunden
    minuten stunde stunden tag tage tagen woche wochen monat monate monaten jahr jahre jahren honderd duizend miljoen
    miljoenen miljard miljarden biljoen procent dag dagen weken maand maanden jaar uur hundrede tusind tusen hundra
    millioner milliard milliarder miljon miljoner miljarder billioner prosent time timer dage dager uke uker uge uger
    måned måneder år timme timmar dagar vecka veckor månad månader sata tuhat tuhatta miljoona miljoonaa miljardi
    miljardia prosenttia tunti tuntia päivä päivää viikko viikkoa kuukausi vuosi vuotta mille milliards douzaine
    seconde secondes heure heures jour jours semaine semaines mois an ans année années mètre mètres cien ciento
    cientos mil millón millones billón billones docena segundo segundos minuto minutos hora horas día días semana
    semanas mes meses año años metro metros dólar dólares cem cento centos milhar milhares milhão milhões bilhão
    bilhões bilião biliões trilhão trilhões dúzia dia dias mês ano anos centinaia mila migliaia milione milioni
    miliardo miliardi secondi minuti ora ore giorno giorni settimana settimane anni sută sute mie mii milion milioane
    miliard miliarde zi zile săptămână săptămâni lună luni ani oră sto tysiąc tysiące tysięcy miliony milionów
    miliardy miliardów proc godzina godzin dzień dni tydzień tygodni miesięcy rok lat tisíc tisíce milionu milionů
    miliarda miliardu procenta hodin den dny týden týdny měsíc měsíce roky let сто тысяча тысячи тысяч миллион
    миллиона миллионов миллиард миллиарда миллиардов триллион триллиона триллионов тыс млн млрд трлн процент процента
    процентов час часа часов день дня дней неделя недели недель месяц месяца месяцев год года лет рубль рублей доллар
    долларов тисяча тисячі тисяч мільйон мільйона мільйонів мільярд мільярда мільярдів відсоток відсотка відсотків
    годин днів тижнів місяців рік року років száz ezer millió milliárd billió százalék óra nap hét hónap év yüz bin
    milyon trilyon yüzde gün hafta ay yıl yil lira εκατό χιλιάδεσ χίλια εκατομμύριο εκατομμύρια δισεκατομμύριο
    δισεκατομμύρια τρισεκατομμύρια τοισ ώρα ώρεσ ημέρα ημέρεσ μήνασ χρόνια έτη trăm nghìn ngàn vạn triệu tỷ tỉ phút
    giờ ngày tuần tháng năm đồng مئة مائة مئات ألف ألفا آلاف الاف مليون مليونا ملايين مليار مليارات تريليون بالمئة
    بالمائة ساعة ساعات يوم أيام أسبوع شهر أشهر سنة سنوات عام أعوام صد هزار میلیون میلیارد تریلیون درصد ساعت روز هفته
    ماه سال ریال تومان सौ हजार हज़ार लाख करोड़ अरब खरब प्रतिशत घंटे दिन सप्ताह महीने साल वर्ष 百 千 万 萬 亿 億 兆 十
    年 月 日 時 时 分 秒 週 周 백 천 만 억 조 퍼센트 시간 일 주 개월 년
""")

NUMBER = _words("""
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety once twice thrice half third quarter
    double triple both first second fourth fifth sixth seventh eighth ninth tenth eleventh twelfth last nol kosong
    satu dua tiga empat lima enam tujuh delapan lapan sembilan sepuluh sebelas belas puluh seratus seribu sejuta
    setengah separuh pertama kedua ketiga keempat kelima keenam ketujuh kedelapan kesembilan kesepuluh terakhir
    seorang sebuah duaduanya null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreissig
    vierzig fünfzig sechzig siebzig achtzig neunzig erste ersten erster zweite zweiten zweiter dritte dritten dritter
    vierte vierten letzte letzten halb nul twee drie vijf zes zeven negen tien twaalf twintig eerste tweede derde
    vierde laatste tre fire fem seks syv sju otte åtte ni elleve tolv første anden andre tredje siste sidste noll två
    fyra sex åtta nio tio första andra sista yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen
    ensimmäinen toinen kolmas viimeinen zéro deux trois quatre cinq sept huit neuf dix onze douze treize quatorze
    quinze seize vingt trente quarante cinquante soixante premier première deuxième seconde troisième quatrième
    dernier dernière cero uno dos tres cuatro cinco seis siete ocho nueve diez doce trece quince veinte treinta
    cuarenta cincuenta primer primero primera segundo segunda tercer tercero tercera cuarto cuarta quinto quinta
    último última dois duas três quatro sete oito nove dez doze vinte trinta primeiro primeira terceiro terceira
    quarta due quattro cinque sei sette otto dieci undici dodici venti trenta primo prima secondo seconda terzo terza
    ultimo ultima unu doi două trei patru cinci șase șapte opt nouă zece primul doilea doua treilea treia ultimul
    jeden jedna jedno dwa dwie trzy cztery pięć sześć siedem osiem dziewięć dziesięć pierwszy pierwsza drugi druga
    trzeci trzecia ostatni dva dvě tři čtyři pět šest sedm osm devět deset první druhý druhá třetí poslední один одна
    одно два две три четыре пять шесть семь восемь девять десять первый первая первое второй вторая третий третья
    последний дві чотири пʼять шість сім вісім перший перша другий друга третій третя останній egy kettő két három
    négy öt hat hét nyolc kilenc tíz első második harmadik utolsó sıfır sifir bir iki üç dört beş altı alti yedi sekiz
    dokuz birinci ikinci üçüncü ilk ένα ένασ μία δύο τρία τρεισ τέσσερα πέντε έξι επτά εφτά οκτώ οχτώ εννέα δέκα
    πρώτοσ πρώτη πρώτο δεύτεροσ δεύτερη τρίτοσ τρίτη τελευταίοσ một hai ba bốn tư lăm sáu bảy tám chín mười nhất nhì
    واحد واحدة اثنان اثنين ثلاثة ثلاث أربعة أربع خمسة خمس ستة ست سبعة سبع ثمانية ثماني تسعة تسع عشرة عشر الأول الأولى
    الثاني الثانية الثالث الثالثة الرابع الرابعة الخامس الخامسة الأخير الأخيرة یک دو سه چهار پنج شش هفت هشت نه ده اول
    دوم سوم چهارم پنجم آخر एक दो तीन चार पांच पाँच छह सात आठ नौ दस पहला पहली पहले दूसरा दूसरी दूसरे तीसरा तीसरी तीसरे
    零 〇 一 二 三 四 五 六 七 八 九 十 两 兩 半 하나 둘 셋 넷 다섯 여섯 일곱 여덟 아홉 열 첫 두 세 네 첫째 둘째 셋째
""")

DIRECTION = _words("""
    north south east west northern southern eastern western northeast northwest southeast southwest left right up down
    upper lower above below over under in out into inside outside increase increased increases increasing decrease
    decreased decreases decreasing rise rises rose risen fall falls fell fallen gain gained gains lose loses lost loss
    losses win wins won import imports imported export exports exported buy buys bought sell sells sold higher high
    low open opened close closed enter exit arrive leave accept reject utara selatan timur barat kiri kanan atas bawah
    naik turun menaikkan menurunkan kenaikan penurunan meningkat menurun meningkatkan impor ekspor mengimpor
    mengekspor eksport untung rugi menang kalah masuk keluar buka tutup dibuka ditutup beli jual tinggi rendah nord
    norden nördlich süd süden südlich ost osten östlich westen westlich links rechts oben unten steigt sinkt stieg
    sank gestiegen gesunken gewinn verlust gewonnen verloren hoch niedrig einfuhr ausfuhr noord zuid oost stijgt daalt
    gestegen gedaald winst verlies syd øst vest norr söder öster väster stiger falder faller synker ökar minskar upp
    ner op ned venstre høyre vänster höger pohjoinen etelä itä länsi nousi laski nousu lasku voitti hävisi sud est
    ouest gauche droite hausse baisse augmente augmenté diminue diminué monte descend haut bas gagné perdu norte sur
    este oeste izquierda derecha sube baja subió bajó aumento descenso aumentó disminuyó ganó perdió alto bajo sul
    leste esquerda direita sobe desce subiu caiu queda aumentou diminuiu ganhou perdeu ovest sinistra destra sale
    scende salito sceso calo aumentato diminuito vinto perso stânga dreapta crește scade crescut scăzut północ
    południe wschód zachód lewo prawo lewa prawa wzrost spadek wzrósł spadł wzrosła spadła sever jih východ západ
    vlevo vpravo růst pokles vzrostl klesl север юг восток запад северный южный восточный западный левый правый слева
    справа рост падение вырос упал выросла упала вверх вниз північ південь схід захід північний південний східний
    західний ліворуч праворуч зростання падіння зріс впав észak dél kelet nyugat bal jobb nőtt csökkent növekedés
    csökkenés kuzey güney doğu batı bati sol sağ arttı artti azaldı azaldi artış artiş düşüş yükseldi düştü ithalat
    ihracat βορράσ νότοσ ανατολή δύση βόρεια νότια αριστερά δεξιά αύξηση μείωση άνοδοσ πτώση bắc nam đông tây trái
    phải trên dưới tăng giảm lên xuống nhập xuất شمال جنوب شرق غرب شمالي جنوبي شرقي غربي يمين يسار فوق تحت ارتفاع
    انخفاض ارتفع انخفض ارتفعت انخفضت بالا پایین چپ راست افزایش کاهش واردات صادرات उत्तर दक्षिण पूर्व पश्चिम ऊपर नीचे
    बढ़ा घटा बढ़ी घटी वृद्धि कमी 东 東 西 南 北 上 下 左 右 内 內 外 增 増 减 減 升 降 涨 漲 跌 高 低 进 出 入 胜 勝
    负 負 败 敗 买 買 卖 売 赢 输 북 남 동 서 상승 하락 증가 감소 수입 수출
""")

TIME = _words("""
    before after earlier later now then today yesterday tomorrow tonight ago since until past next last previous
    morning noon afternoon evening night am pm already still yet spring summer autumn winter sebelum sebelumnya
    sesudah setelah kemarin hari besok lusa tadi nanti sekarang kini sudah telah belum akan sedang semalam esok
    kelmarin pagi siang sore malam vor nach vorher nachher gestern heute morgen jetzt bereits noch vorige nächste voor
    na gisteren vandaag nu eerder før efter etter igår idag imorgen går innan imorgon nå ennen jälkeen eilen tänään
    huomenna nyt avant après hier aujourdhui demain déjà encore maintenant antes después ayer hoy mañana ya todavía
    aún ahora depois ontem hoje amanhã já ainda agora dopo ieri oggi domani già ancora adesso înainte după azi astăzi
    mâine acum deja încă przed po wczoraj dziś dzisiaj jutro teraz już jeszcze před včera dnes zítra nyní již ještě до
    после вчера сегодня завтра сейчас уже еще ещё після вчора сьогодні зараз вже ще перед előtt után tegnap ma holnap
    most már még önce sonra dün bugün yarın yarin şimdi henüz artık artik πριν μετά χθεσ χτεσ σήμερα αύριο τώρα ήδη
    ακόμη ακόμα trước sau hôm qua nay mai đã sẽ đang قبل بعد أمس اليوم غدا الآن سوف قد پیش پس دیروز امروز فردا اکنون
    पहले बाद कल आज अब 前 后 後 昨 今 明 早 晚 昼 夜 已 将 전 후 어제 오늘 내일 지금
""")

PERSON = _words("""
    he she him her his hers himself herself i we you they me us them my our your their man men woman women boy boys
    girl girls male female father mother son daughter brother sister husband wife mr mrs ms king queen pria wanita
    laki perempuan lelaki suami istri isteri ayah ibu putra putri kami kita mereka saya kamu anda dia mann männer frau
    frauen junge mädchen herr vater mutter sohn tochter bruder schwester hij zij zijn haar mannen vrouw vrouwen heer
    mevrouw hun hon hans hendes hennes mand mænd kvinde kvinder menn kvinne kvinner män kvinna kvinnor mies miehet
    nainen naiset elle ils elles homme hommes femme femmes garçon fille père mère fils frère sœur soeur él ella ellos
    ellas hombre hombres mujer mujeres niño niña padre madre hijo hija hermano hermana ele ela eles elas homem homens
    mulher mulheres menino menina pai mãe filho filha irmão irmã lei uomo uomini donna donne figlio figlia fratello
    sorella bărbat bărbați femeie femei ona mężczyzna mężczyźni kobieta kobiety muž muži žena ženy он она его ее её
    мужчина мужчины женщина женщины отец мать сын дочь брат сестра він вона його її чоловік чоловіки жінка жінки férfi
    férfiak nő nők erkek erkekler kadın kadin kadınlar kadinlar άνδρασ άνδρεσ γυναίκα γυναίκεσ nam nữ ông bà anh chị
    هو هي رجل رجال امرأة نساء مرد مردان زن زنان पुरुष महिला महिलाएं लड़का लड़की 男 女 父 母 他 她 彼 我 你 남성 여성
    남자 여자
""")

DEGREE = _words("""
    more less most least fewer with without for against all some any every each only also too many few much little
    better worse best worst able unable likely unlikely legal illegal possible impossible safe unsafe known unknown
    true false good bad new old rich poor can could may might must should lebih kurang paling dengan tanpa semua
    sebagian banyak sedikit bisa dapat batal gagal boleh harus akan baru lama pernah juga hanya mehr weniger meist mit
    ohne alle einige viele wenige auch nur kann könnte muss darf soll wird für gegen meer minder met zonder enkele
    veel weinig ook voor tegen kan moet mer mere mindre mindst med uten uden flere færre färre fler noen nogle alla
    några også också bara kun må skal ska har mot imod enemmän vähemmän kaikki jotkut vain myös voi pitää plus moins
    avec sans tous toutes quelques aussi seulement peut doit pour contre más menos con sin todos todas algunos también
    tampoco solo puede debe para contra mais com sem algumas também tampouco pode deve più meno senza tutti alcuni
    anche neanche può per contro mai puțin cu fără toți unii pentru więcej mniej bardziej bez wszyscy niektórzy także
    tylko może musi przeciw více méně všichni někteří také jen může musí pro proti больше меньше более менее без все
    некоторые также только может должен за против більше менше з всі деякі також тільки може проти буде több kevesebb
    mind néhány csak ellen daha fazla az çok ile bazı bazi bütün tüm sadece περισσότερο περισσότεροι λιγότερο
    λιγότεροι με χωρίσ όλοι μερικοί επίσησ μόνο hơn kém ít nhiều có cùng với tất cả cũng chỉ được bị أكثر أقل مع بدون
    ضد كل بعض أيضا فقط بیشتر کمتر با همه برخی نیز अधिक कम ज्यादा साथ सब कुछ भी केवल 多 少 大 小 有 全 好 坏 壞 新 旧
    舊 可 能 더 덜 모두 일부 있다 있는 있
""")

PLACE = _words("""
    iran iraq irak niger nigeria mali malta malawi austria australia oostenrijk österreich australien slovakia
    slovenia slowakei slowenien latvia lithuania lettland litauen letonia lituania gambia zambia sambia mauritius
    mauritania dominica guinea guyana ghana paraguay uruguay sweden switzerland swedia swiss schweden schweiz
    swaziland georgia jordan oman yaman yemen libya libia lebanon libanon liberia congo chad china chile india
    indonesia ireland irlandia iceland islandia eire island irland inggris england finland finlandia suecia suiza
    suécia suíça svezia svizzera suède suisse autriche australie irlande islande irlanda islanda иран ирак нигер
    нигерия австрия австралия словакия словения латвия литва швеция швейцария ирландия исландия إيران العراق النمسا
    أستراليا ایران عراق
""")

CLASSES: dict[str, frozenset[str]] = {
    "negation": NEGATION,
    "month": MONTH,
    "weekday": WEEKDAY,
    "unit": UNIT,
    "number": NUMBER,
    "direction": DIRECTION,
    "time": TIME,
    "person": PERSON,
    "degree": DEGREE,
    "place": PLACE,
}

# A word of these classes that became any other known word is another fact; of the rest only one that became a word of
# its own class, since their members are alike by chance too often.
STRICT = ("negation", "month", "weekday", "unit", "number")

# One word is the other with one of these before it, and they mean the opposite: legal and illegal, able and unable.
NEGATING_PREFIXES = _words("un in im il ir dis non anti mis de tak ab nie ne не без αν α अ")
