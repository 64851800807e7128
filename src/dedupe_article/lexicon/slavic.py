"""Closed classes of words: Slavic languages."""

from __future__ import annotations

# Polish
PL = """
negation: nie nigdy nic nikt żaden żadna żadne bez ani
month: stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia styczeń luty
    marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień
weekday: poniedziałek wtorek środa środę czwartek piątek sobota sobotę niedziela niedzielę
unit: sto setki tysiąc tysiące tysięcy milion miliony milionów miliard miliardy miliardów bilion procent procentów
    godzina godziny godzin dzień dni tydzień tygodnie tygodni miesiąc miesiące miesięcy rok roku lata lat tys mln mld
    złotych euro dolarów metrów kilometrów centymetrów milimetrów gramów kilogramów miligramów hektarów
number: zero jeden jedna jedno dwa dwie trzy cztery pięć sześć siedem osiem dziewięć dziesięć pierwszy pierwsza
    pierwsze drugi druga trzeci trzecia ostatni ostatnia połowa
    jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście
    dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt
direction: północ północy południe południu wschód wschodzie zachód zachodzie lewo prawo lewa prawa wzrost spadek
    wzrósł spadł wzrosła spadła
time: przed po wczoraj dziś dzisiaj jutro teraz już jeszcze wcześniej później
person: ona mężczyzna mężczyźni kobieta kobiety ojciec matka syn córka
degree: więcej mniej bardziej wszyscy niektórzy także tylko może musi przeciw legalny nielegalny ktoś coś zawsze
place: iran irak iranu iraku austria australia austrii australii szwecja szwajcaria łotwa litwa
"""

# Czech
CS = """
negation: nikdy nic nikdo žádný žádná žádné není nejsou nebyl nebyla nebude nemá nemůže bez ani ne
month: leden únor březen duben květen červen červenec srpen září říjen listopad prosinec ledna února března dubna
    května června července srpna října listopadu prosince
    lednu únoru březnu dubnu květnu červnu červenci srpnu říjnu prosinci
weekday: pondělí úterý středa středu čtvrtek pátek sobota sobotu neděle neděli
unit: sto tisíc tisíce milion miliony milionu milionů miliarda miliardu miliardy procent procenta hodina hodin den dny
    dnů týden týdny týdnů měsíc měsíce měsíců rok roku roky let korun eur dolarů
    metrů kilometrů centimetrů milimetrů gramů kilogramů miligramů hektarů
number: nula jeden jedna jedno dva dvě tři čtyři pět šest sedm osm devět deset první druhý druhá třetí čtvrtý poslední
    polovina
    jedenáct dvanáct třináct čtrnáct patnáct šestnáct sedmnáct osmnáct devatenáct dvacet třicet čtyřicet padesát
    šedesát sedmdesát osmdesát devadesát
direction: sever jih východ západ vlevo vpravo růst pokles vzrostl klesl vzrostla klesla
time: před včera dnes zítra nyní již ještě dříve později
person: ona muž muži žena ženy otec matka syn dcera
degree: více méně všichni někteří také jen může musí pro proti legální nelegální někdo něco vždy
place: írán irák íránu iráku švédsko švýcarsko slovensko slovinsko lotyšsko litva
"""

# Russian
RU = """
negation: не ни нет нельзя никогда ничего ничто никто нигде никакой никаких без
month: январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь января февраля марта апреля мая
    июня июля августа сентября октября ноября декабря
    январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре
weekday: понедельник вторник среда среду четверг пятница пятницу суббота субботу воскресенье
unit: сто тысяча тысячи тысяч миллион миллиона миллионов миллиард миллиарда миллиардов триллион триллиона триллионов
    тыс млн млрд трлн процент процента процентов час часа часов день дня дней неделя недели недель месяц месяца
    месяцев год года году лет минут секунд рубль рублей доллар долларов евро тонн метров километров
    сантиметров миллиметров граммов килограммов миллиграммов гектаров киловатт мегаватт гигаватт
number: ноль один одна одно два две три четыре пять шесть семь восемь девять десять первый первая первое второй вторая
    третий третья последний последняя половина
    одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать
    двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто двух трех трёх четырех четырёх пяти
    шести семи восьми девяти десяти
direction: север севере юг юге восток востоке запад западе северный южный восточный западный левый правый слева справа
    рост падение вырос упал выросла упала снизился вверх вниз импорт экспорт
time: до после вчера сегодня завтра сейчас уже еще ещё раньше позже
person: он она его её ее мужчина мужчины женщина женщины отец мать сын дочь
degree: больше меньше более менее все некоторые также только может должен за против всегда
place: иран ирак иране ираке австрия австралия словакия словения латвия литва швеция швейцария ирландия исландия
"""

# Ukrainian
UK = """
negation: не ні немає нема ніколи нічого ніщо ніхто ніде жоден жодна жодного жодних без
month: січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень січня лютого
    березня квітня травня червня липня серпня вересня жовтня листопада грудня
weekday: понеділок вівторок середа середу четвер пятниця пятницю субота суботу неділя неділю
unit: сто тисяча тисячі тисяч мільйон мільйона мільйонів мільярд мільярда мільярдів відсоток відсотка відсотків година
    годин день дня днів тиждень тижнів місяць місяців рік року років хвилин секунд гривень доларів євро
    метрів кілометрів сантиметрів міліметрів грамів кілограмів міліграмів гектарів мегават кіловат
number: нуль один одна одне два дві три чотири пять шість сім вісім девять десять перший перша друге другий друга
    третій третя останній остання половина
    одинадцять дванадцять тринадцять чотирнадцять пятнадцять шістнадцять сімнадцять вісімнадцять девятнадцять двадцять
    тридцять сорок пятдесят шістдесят сімдесят вісімдесят девяносто
direction: північ південь схід захід північний південний східний західний ліворуч праворуч зростання падіння зріс впав
time: до після вчора сьогодні завтра зараз вже ще перед раніше пізніше
person: він вона його її чоловік чоловіки жінка жінки батько мати син дочка
degree: більше менше всі деякі також тільки може за проти завжди хтось щось
place: іран ірак австрія австралія швеція швейцарія латвія литва
"""
