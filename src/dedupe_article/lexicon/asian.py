"""Closed classes of words: East and South-East Asian languages; in Chinese and Japanese a word is one character."""

from __future__ import annotations

# Indonesian and Malay
ID = """
negation: tidak tak tiada bukan belum jangan tanpa enggak nggak gak ndak tidaklah bukanlah takkan mustahil
month: januari februari maret mac april mei juni juli jun julai ogos agustus september oktober november desember
    disember
weekday: senin selasa rabu kamis jumat sabtu minggu ahad isnin khamis jumaat
unit: ratus ratusan puluhan belasan ribu ribuan juta jutaan miliar miliaran milyar triliun triliunan bilion trilion
    persen permil peratus lusin kodi detik menit minit jam hari minggu pekan bulan tahun abad dolar dinar dirham riyal
    real rupee yuan yen won baht peso euro sen rupiah ringgit meter kilometer ton tan liter gram kilogram hektare
    sentimeter milimeter miligram mililiter kilowatt megawatt gigawatt hektar
number: nol kosong satu dua tiga empat lima enam tujuh delapan lapan sembilan sepuluh sebelas belas puluh seratus
    seribu sejuta setengah separuh pertama kedua ketiga keempat kelima keenam ketujuh kedelapan kesembilan kesepuluh
    terakhir seorang sebuah
direction: utara selatan timur barat kiri kanan atas bawah naik turun menaikkan menurunkan kenaikan penurunan
    meningkat menurun meningkatkan impor ekspor mengimpor mengekspor import eksport untung rugi menang kalah masuk
    keluar buka tutup dibuka ditutup beli jual tinggi rendah
time: sebelum sebelumnya sesudah setelah kemarin besok lusa tadi nanti sekarang kini sudah telah akan sedang semalam
    esok kelmarin pagi siang sore malam
person: pria wanita laki perempuan lelaki suami istri isteri ayah ibu putra putri kami kita mereka saya kamu anda dia
degree: lebih kurang paling dengan semua sebagian banyak sedikit bisa dapat batal gagal boleh harus baru lama pernah
    juga hanya legal ilegal seseorang sesuatu selalu
place: iran irak austria australia swedia swiss irlandia islandia malaysia indonesia yaman oman
beside: tiap adalah hendak
"""
ID_FORMS = """
two: dua tiga empat lima enam tujuh delapan lapan sembilan sepuluh
span: pekan bulan tahun hari minggu jam menit minit detik abad dekade dasawarsa malam lusin kodi ton kilo meter liter
number: ke{two} ke{two}belas ber{two} per{two} seper{two} kesebelas keseratus selusin sekodi
unit: se{span} {span}an
"""

# Vietnamese
VI = """
negation: không chẳng chả chưa đừng chớ
unit: trăm nghìn ngàn vạn triệu tỷ tỉ phút giây giờ ngày tuần tháng năm đồng mét tấn
number: một hai ba bốn tư lăm sáu bảy tám chín mười nhất nhì nửa đôi rưỡi
direction: bắc nam đông tây trái phải trên dưới tăng giảm lên xuống nhập xuất thắng thua
time: trước sau hôm qua nay mai đã sẽ đang
person: nam nữ ông bà anh chị cha mẹ
degree: hơn kém ít nhiều có cũng chỉ được bị
"""

# Chinese and Japanese
ZH = """
negation: 不 没 沒 未 无 無 非 否 勿 莫 别 別
weekday: 火 水 木 金 土
unit: 百 千 万 萬 亿 億 兆 十 年 月 日 時 时 分 秒 週 周
number: 零 〇 一 二 三 四 五 六 七 八 九 十 两 兩 半
direction: 东 東 西 南 北 上 下 左 右 内 內 外 增 増 减 減 升 降 涨 漲 跌 高 低 进 出 入 胜 勝 负 負 败 敗 买 買 卖 売
    赢 输
time: 前 后 後 昨 今 本 来 來 去 上 下 翌 明 早 晚 昼 夜 已 将
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
KO_FORMS = """
one: 하나 둘 셋 넷 한 두 세 네 다섯 여섯 일곱 여덟 아홉
ten: 열 스물 서른 마흔 쉰 예순 일흔 여든 아흔
two: 이 삼 사 오 육 칠 팔 구
nth: 첫 두 세 네 다섯 여섯 일곱 여덟 아홉 열 {ten}한 {ten}두 {ten}세 {ten}네
moon: 일 이 삼 사 오 유 칠 팔 구 시 십일 십이
some: 십 백 천 만
day: 월 화 수 목 금 토 일
_명: - 명 명이 명은 명의 명을 명과 개 개의 번 번째
_째: 째 째로 번째
_에: - 에 에는 의 부터 까지 이 은
number: {ten}{one}{_명} 스무{_명} {nth}{_명} {nth}{_째} {two}십{_명} 십{two}{_명} {two}십{two} {two}백{_명}
    {two}천{_명} 수{some}{_명} 몇{some}{_명}
month: {moon}월{_에}
weekday: {day}요일{_에}
"""

# Tagalog and Cebuano
TL = """
negation: hindi wala walang huwag
month: enero pebrero marso abril mayo hunyo hulyo agosto setyembre oktubre nobyembre disyembre
weekday: lunes martes miyerkules miyerkoles huwebes biyernes sabado linggo
unit: daan libo libong milyon milyong bilyon porsiyento minuto oras araw linggo buwan taon piso dolyar metro kilometro
    litro tonelada
number: isa isang dalawa tatlo apat lima anim pito walo siyam sampu ikalawa pangalawa ikatlo pangatlo ikaapat
    ikalima huli kalahati
time: bago pagkatapos kahapon ngayon bukas
degree: lahat ilan lamang lang din rin pwede dapat
"""
TL_FORMS = """
two: dalawa tatlo lima pito walo
_ng: - ng
number: {two}{_ng} {two}mpu{_ng} sampu{_ng} dalawampu{_ng} tatlumpu{_ng} apatnapu{_ng} animnapu{_ng} pitumpu{_ng}
    walumpu{_ng} siyamnapu{_ng}
"""

# Thai, in which a word is a row of characters
TH = """
negation: ไม่ ห้าม อย่า ไร้
month: มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม
weekday: จันทร์ อังคาร พุธ พฤหัสบดี ศุกร์ เสาร์ อาทิตย์
unit: ร้อย พัน หมื่น แสน ล้าน วินาที นาที ชั่วโมง สัปดาห์ เดือน บาท ดอลลาร์ เมตร กิโลเมตร
number: ศูนย์ หนึ่ง สอง สาม สี่ ห้า หก เจ็ด แปด เก้า สิบ แรก สุดท้าย ครึ่ง
"""
TH_FORMS = """
one: ยี่ สาม สี่ ห้า หก เจ็ด แปด เก้า
last: เอ็ด สอง สาม สี่ ห้า หก เจ็ด แปด เก้า
number: {one}สิบ สิบ{last}
"""
