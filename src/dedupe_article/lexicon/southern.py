"""Closed classes of words: Arabic, Hebrew and Swahili."""

from __future__ import annotations

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
beside: كان
"""
AR_FORMS = """
nth: ثالث رابع خامس سادس سابع ثامن تاسع عاشر
part: ثلث ربع خمس سدس سبع ثمن تسع عشر
_ة: - ة
_ال: ال وال بال لل
_ب: - و ب ل ال
two: - ي ين ا ان
number: {_ال}{nth}{_ة} {_ال}ثاني {_ال}ثانية {part}{two}
month: {_ب}{month}
weekday: {_ب}{weekday}
"""

# Hebrew
HE = """
negation: לא אין אינו אינה אינם אינן בלי ללא אף מעולם לעולם אל
month: ינואר פברואר מרץ מרס אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר
weekday: ראשון שני שלישי רביעי חמישי שישי שבת
unit: מאה מאות אלף אלפים אלפי מיליון מיליארד אחוז אחוזים דקות שעה שעות יום ימים שבוע שבועות חודש חודשים שנה שנים שקל
    שקלים דולר דולרים יורו מטר מטרים קילומטר קילומטרים טון
number: אפס אחד אחת שניים שתיים שני שתי שלושה שלוש ארבעה ארבע חמישה חמש שישה שש שבעה שבע שמונה תשעה תשע עשרה עשר
    עשרים שלושים ארבעים חמישים שישים שבעים שמונים תשעים ראשונה שנייה שלישית רביעית חמישית שישית שביעי שביעית שמיני
    שמינית תשיעי תשיעית עשירי עשירית אחרון אחרונה חצי מחצית
direction: צפון דרום מזרח מערב ימין שמאל
time: לפני אחרי אתמול היום מחר עכשיו כבר עדיין
person: הוא היא גבר אישה נשים גברים אב אם בן בת
degree: יותר פחות כל רק גם
beside: לו הינו כן
"""
HE_FORMS = """
_ב: - ב ל מ ו ה
number: {_ב}{number}
month: {_ב}{month}
weekday: {_ב}{weekday}
"""

# Swahili
SW = """
negation: si sio siyo siye hapana hakuna hakukuwa hana hawana bila wala kamwe
month: januari februari machi aprili mei juni julai agosti septemba oktoba novemba desemba
weekday: jumatatu jumanne jumatano alhamisi ijumaa jumamosi jumapili
unit: mia elfu milioni bilioni asilimia dakika saa siku wiki mwezi miezi mwaka miaka shilingi dola mita kilomita tani
    lita
number: sifuri moja mbili tatu nne tano sita saba nane tisa kumi ishirini thelathini arobaini hamsini sitini sabini
    themanini tisini kwanza pili mwisho nusu
direction: kaskazini kusini mashariki magharibi kushoto kulia
time: kabla baada jana leo kesho sasa bado
degree: zaidi pungufu wote baadhi pia tu
"""
SW_FORMS = """
two: wili tatu nne tano nane
_wa: wa vi mi ma m ki
number: {_wa}{two}
"""
