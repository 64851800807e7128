"""Closed classes of words: Asian languages; in Chinese and Japanese a word is one character."""

from __future__ import annotations

# Indonesian and Malay
ID = """
negation: tidak tak tiada bukan belum jangan tanpa enggak nggak gak ndak tidaklah bukanlah takkan mustahil
month: januari februari maret mac april mei juni juli jun julai ogos agustus september oktober november desember
    disember
weekday: senin selasa rabu kamis jumat sabtu minggu ahad isnin khamis jumaat
unit: ratus ratusan ribu ribuan juta jutaan miliar miliaran milyar triliun triliunan bilion trilion persen peratus
    lusin detik menit minit jam hari minggu pekan bulan tahun abad dolar sen rupiah ringgit meter kilometer ton tan
    liter gram kilogram hektare sentimeter milimeter miligram mililiter kilowatt megawatt gigawatt hektar
number: nol kosong satu dua tiga empat lima enam tujuh delapan lapan sembilan sepuluh sebelas belas puluh seratus
    seribu sejuta setengah separuh pertama kedua ketiga keempat kelima keenam ketujuh kedelapan kesembilan kesepuluh
    terakhir seorang sebuah kesebelas sepertiga seperempat seperlima seperenam sepersepuluh
direction: utara selatan timur barat kiri kanan atas bawah naik turun menaikkan menurunkan kenaikan penurunan
    meningkat menurun meningkatkan impor ekspor mengimpor mengekspor import eksport untung rugi menang kalah masuk
    keluar buka tutup dibuka ditutup beli jual tinggi rendah
time: sebelum sebelumnya sesudah setelah kemarin besok lusa tadi nanti sekarang kini sudah telah akan sedang semalam
    esok kelmarin pagi siang sore malam
person: pria wanita laki perempuan lelaki suami istri isteri ayah ibu putra putri kami kita mereka saya kamu anda dia
degree: lebih kurang paling dengan semua sebagian banyak sedikit bisa dapat batal gagal boleh harus baru lama pernah
    juga hanya legal ilegal seseorang sesuatu selalu
place: iran irak austria australia swedia swiss irlandia islandia malaysia indonesia yaman oman
"""

# Vietnamese
VI = """
negation: không chẳng chả chưa đừng chớ
unit: trăm nghìn ngàn vạn triệu tỷ tỉ phút giây giờ ngày tuần tháng năm đồng mét tấn
number: một hai ba bốn tư lăm sáu bảy tám chín mười nhất nhì nửa
direction: bắc nam đông tây trái phải trên dưới tăng giảm lên xuống nhập xuất thắng thua
time: trước sau hôm qua nay mai đã sẽ đang
person: nam nữ ông bà anh chị cha mẹ
degree: hơn kém ít nhiều có cũng chỉ được bị
"""

# Arabic
AR = """
negation: لا لم لن ليس ليست ليسوا غير دون بدون عدم كلا أبدا
month: يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر كانون شباط آذار نيسان أيار حزيران
    تموز آب أيلول تشرين محرم صفر رجب شعبان رمضان شوال
weekday: الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد
unit: مئة مائة مئات ألف ألفا آلاف الاف مليون مليونا ملايين مليار مليارات تريليون بالمئة بالمائة دقيقة ساعة ساعات يوم
    أيام أسبوع شهر أشهر سنة سنوات عام أعوام دولار يورو
number: صفر واحد واحدة اثنان اثنين ثلاثة ثلاث أربعة أربع خمسة خمس ستة ست سبعة سبع ثمانية ثماني تسعة تسع عشرة عشر الأول
    الأولى الثاني الثانية الثالث الثالثة الرابع الرابعة الخامس الخامسة الأخير الأخيرة نصف
    عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون عشرين ثلاثين أربعين خمسين ستين سبعين ثمانين تسعين
direction: شمال جنوب شرق غرب شمالي جنوبي شرقي غربي يمين يسار فوق تحت ارتفاع انخفاض ارتفع انخفض ارتفعت انخفضت
time: قبل بعد أمس اليوم غدا الآن سوف
person: هو هي رجل رجال امرأة نساء
degree: أكثر أقل مع ضد كل بعض أيضا فقط
place: إيران العراق النمسا أستراليا السويد سويسرا
"""

# Persian
FA = """
negation: نه نیست نیستند نمی هرگز هیچ بدون نبود نکرد نشد نخواهد
month: ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر فروردین اردیبهشت خرداد تیر مرداد شهریور
    مهر آبان آذر دی بهمن اسفند
weekday: شنبه یکشنبه دوشنبه سهشنبه چهارشنبه پنجشنبه جمعه
unit: صد هزار میلیون میلیارد تریلیون درصد ثانیه دقیقه ساعت روز هفته ماه سال ریال تومان دلار یورو
number: صفر یک دو سه چهار پنج شش هفت هشت ده اول دوم سوم چهارم پنجم آخر نیم
    یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده بیست چهل پنجاه شصت هفتاد هشتاد نود
direction: شمال جنوب شرق غرب بالا پایین چپ راست افزایش کاهش واردات صادرات
time: پیش پس قبل بعد دیروز امروز فردا اکنون
person: مرد مردان زن زنان پدر مادر
degree: بیشتر کمتر همه برخی نیز فقط
place: ایران عراق اتریش استرالیا سوئد سوئیس
"""

# Hindi
HI = """
negation: नहीं न ना मत बिना कभी नही
month: जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर
weekday: सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार
unit: सौ हजार हज़ार लाख करोड़ अरब खरब प्रतिशत फीसदी मिनट घंटे घंटा दिन सप्ताह महीने महीना साल वर्ष रुपये रुपए डॉलर
number: शून्य एक दो तीन चार पांच पाँच छह सात आठ नौ दस पहला पहली पहले दूसरा दूसरी दूसरे तीसरा तीसरी तीसरे आधा
    ग्यारह बारह तेरह चौदह पंद्रह सोलह सत्रह अठारह उन्नीस बीस तीस चालीस पचास साठ सत्तर अस्सी नब्बे
direction: उत्तर दक्षिण पूर्व पश्चिम ऊपर नीचे बढ़ा घटा बढ़ी घटी वृद्धि कमी
time: बाद कल आज अब
person: पुरुष महिला महिलाएं लड़का लड़की पिता माता
degree: अधिक कम ज्यादा सब कुछ भी केवल
place: ईरान इराक
"""

# Chinese and Japanese
ZH = """
negation: 不 没 沒 未 无 無 非 否 勿 莫 别 別
weekday: 火 水 木 金 土
unit: 百 千 万 萬 亿 億 兆 十 年 月 日 時 时 分 秒 週 周
number: 零 〇 一 二 三 四 五 六 七 八 九 十 两 兩 半
direction: 东 東 西 南 北 上 下 左 右 内 內 外 增 増 减 減 升 降 涨 漲 跌 高 低 进 出 入 胜 勝 负 負 败 敗 买 買 卖 売
    赢 输
time: 前 后 後 昨 今 明 早 晚 昼 夜 已 将
person: 男 女 父 母 他 她 彼 我 你
degree: 多 少 大 小 有 全 好 坏 壞 新 旧 舊 可
"""

# Korean
KO = """
negation: 않 안 못 없 아니 없다 않다 아니다 안된다 없는 않은 않는 없이
weekday: 월요일 화요일 수요일 목요일 금요일 토요일 일요일 월 화 수 목 금 토 일
    월요일에 화요일에 수요일에 목요일에 금요일에 토요일에 일요일에
unit: 백 천 만 억 조 백만 천만 퍼센트 시간 주 개월 년 원 달러
number: 영 이 삼 사 오 육 칠 팔 구 십 하나 둘 셋 넷 다섯 여섯 일곱 여덟 아홉 열 첫 두 세 네 첫째 둘째 셋째 절반
    스물 서른 마흔 쉰 예순 일흔 여든 아흔
direction: 북 남 동 서 상승 하락 증가 감소 수입 수출
time: 전 후 어제 오늘 내일 지금
person: 남성 여성 남자 여자
degree: 더 덜 모두 일부
"""
