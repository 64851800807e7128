"""Closed classes of words: West and East Slavic languages."""

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
beside: kiedy
"""
PL_FORMS = """
fifty: pięć sześć siedem osiem dziewięć
five: siedmi ośmi {fifty}dziesięci kilkudziesięci
under: pi dziewi dziesi
fifties: pięćdziesi sześćdziesi siedemdziesi osiemdziesi dziewięćdziesi
teen: jedena dwana dwuna trzyna czterna piętna szesna siedemna osiemna dziewiętna kilkuna
ten: dwudzie trzydzie czterdzie
nth: pierwsz czwart piąt szóst siódm ósm dziewiąt dziesiąt {fifties}ąt {ten}st
moon: styczni marc kwietni maj czerwc lipc sierpni wrześni październik listopad grudni
_iu: u oma
_ęć: ęć ęciu ęcioma
_ć: ć ciu cioma
_y: y a e ego ej emu ym ą ych ymi
_ście: ście stu stoma
_i: i ia ie iego iej iemu im ią ich
_ci: - a e ego ej emu m ą ch
_a: a u em ie
_ek: ek ku ki kiem ków kowy kowa kowe
_oda: oda odę ody odzie odowy odowa odowe
_ota: ota otę oty ocie otni otnia otnie
_la: la lę li le lny lna lne
number: {five}{_iu} {under}{_ęć} sześ{_ć} {teen}{_ście} {teen}st{_y} {ten}stu {nth}{_y} drug{_i} trzec{_i} trzeci{_ci}
    dwóch dwom dwaj dwiema dwoje trzech trzem trzej trzema troje czterech czterem czterej czterema czworo pięcioro
    dwieście dwustu trzysta trzystu czterysta czterystu {fifty}set pięciuset sześciuset siedmiuset ośmiuset
    dziewięciuset
month: {moon}{_a} lutym lutego
weekday: poniedział{_ek} wtor{_ek} czwart{_ek} piąt{_ek} śr{_oda} sob{_ota} niedzie{_la}
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
CS_FORMS = """
fifty: pade šede sedmde osmde devade
five: pět šest sedm osm
fifties: devíti deseti {fifty}sáti dvaceti třiceti čtyřiceti
teen: jedenáct dvanáct třináct čtrnáct patnáct šestnáct sedmnáct osmnáct devatenáct
nth: druh čtvrt pát šest sedm osm devát desát {teen} dvacát třicát {fifty}sát
_i: - i
_ý: ý á é ého ou ém ým ých ými
_í: í ího ím ích
_u: u em
_ek: ek ku kem ky
_a: a u ě y ou
number: {five}{_i} {fifties} {teen}{_i} {nth}{_ý} prvn{_í} třet{_í} čtvrtin{_a} pětin{_a} šestin{_a} třetin{_a}
    desetin{_a} dvou tří čtyř dvěma třem čtyřem dvakrát třikrát čtyřikrát pětkrát
weekday: čtvrt{_ek} pát{_ek} pondělk{_u} střed{_a} sobot{_a} neděle neděli nedělí nedělní
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
RU_FORMS = """
fifty: пят шест сем восем
fifties: пяти шести семи восьми
teen: одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат двадцат тридцат
five: {teen} девят десят пят шест сем восем
nth: перв пят шест седьм восьм девят десят четверт четвёрт {teen} сороков {fifties}десят девяност сот
soft: январ феврал апрел июн июл сентябр октябр ноябр декабр
day: понедельник вторник четверг
_ь: ь и ью
_емь: емь ьми ьмью
_ый: ый ая ое ого ой ом ую ым ых ые ому
_ой: ой ая ое ого ом ую ым ых ые
_ий: ий ья ье ьего ьей ьем ью ьи ьих
_я: ь я е ю ем ём
_а: - а е у ом
_и: - а у ом е и ам ов ах
_у: а у ы е ой ам ах
_ье: е я ю ям ьям
number: {five}{_ь} вос{_емь} {nth}{_ый} втор{_ой} трет{_ий} {fifty}ьдесят {fifties}десяти двоих двое трое
    четверо пятеро шестеро семеро двести триста четыреста {fifty}ьсот девятьсот двухсот трехсот трёхсот четырехсот
    четырёхсот {fifties}сот девятисот вдвое втрое вчетверо впятеро дважды трижды четырежды полтора
month: {soft}{_я} март{_а} август{_а}
weekday: {day}{_и} сред{_у} суббот{_у} пятниц{_у} воскресень{_ье}
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
UK_FORMS = """
fifties: пят шіст сім вісім
teen: одинадцят дванадцят тринадцят чотирнадцят пятнадцят шістнадцят сімнадцят вісімнадцят девятнадцят двадцят тридцят
five: {teen} девят десят пят шіст шест
nth: перш четверт пят шост сьом восьм девят десят {teen} сороков {fifties}десят
soft: січ берез квіт трав черв лип серп верес груд
day: понеділ вівтор
_ь: ь и ьох ьома
_ий: ий а е ого ої ому ій у им их і
_ень: ень ня ні нем ню
_ок: ок ка ку ки ком ків
_а: а у и і ою ам ах
_у: - а у ом и ів ам ах
number: {five}{_ь} семи восьми сімох вісьмох двох трьох чотирьох двом трьом {nth}{_ий} друг{_ий} треті третього третьої
    третю {fifties}десят {fifties}десяти двісті триста чотириста пятсот шістсот сімсот вісімсот девятсот двоє троє
    четверо пятеро двічі тричі
month: {soft}{_ень} лютому лютий лютого жовтні жовтня жовтень листопад{_у} листопаді
weekday: {day}{_ок} четвер четверга середа середи середу середі суботи суботі пятниці неділі щосереди щосуботи щопятниці
    щонеділі щочетверга щопонеділка щовівторка
"""

# Slovak
SK = """
negation: nie nikdy nič nikto žiadny žiadna žiadne bez ani nebol nebola nebude nemá nemôže
month: január február marec apríl máj jún júl august september október november december januára februára marca apríla
    mája júna júla augusta septembra októbra novembra decembra januári februári marci apríli máji júni júli auguste
    septembri októbri novembri decembri
weekday: pondelok utorok streda stredu štvrtok piatok sobota sobotu nedeľa nedeľu
unit: sto tisíc tisíce milión milióny miliónov miliarda miliardy miliárd percent percenta minút hodín hodina deň dni
    týždeň týždne týždňov mesiac mesiace mesiacov rok roky rokov eur dolárov metrov kilometrov ton litrov
number: nula jeden jedna jedno dva dve tri štyri päť šesť sedem osem deväť desať jedenásť dvanásť trinásť štrnásť
    pätnásť šestnásť sedemnásť osemnásť devätnásť dvadsať tridsať štyridsať prvý prvá prvé druhý druhá tretí tretia
    posledný polovica
direction: sever juh východ západ
time: pred včera dnes zajtra teraz už ešte
person: ona muž žena otec matka syn dcéra
degree: viac menej všetci tiež len môže musí
"""
SK_FORMS = """
fifty: päť šesť sedem osem deväť
nth: štvrt piat šiest siedm ôsm deviat desiat
_y: y á a e é ého ej ou om ým
number: {fifty}desiat {fifty}sto {nth}{_y} dvoch troch štyroch piatich šiestich siedmich ôsmich
"""
