### What changed between two documents of a case: values, each with what it was and what it is.

change-person = الشخص
change-person-aliases = أسماء أخرى
change-person-status = ما آل إليه الأمر
change-person-since = منذ متى
change-person-age = العمر
change-person-sex = الجنس كما ورد
change-person-occupation = العمل
change-pronouns = كيف يُشار إليه
change-others = كم غيره
change-mentioned = ذُكر أيضًا
change-target = إلى من يُكتب
change-target-name = من يشغل المنصب
change-target-office = المنصب
change-target-address = العنوان
change-target-contact = سبل أخرى للوصول
change-salutation = كيف تبدأ الرسالة
change-demand = ما يُطلب
change-until = حتى متى
change-after-deadline = بعد الموعد
change-figure = رقم
change-kind = نوع الوثيقة
change-title = العنوان الرئيسي
change-ua = رقم التحرك
change-index = الرقم المرجعي
change-identifier = الرمز
change-issued = تاريخ الوثيقة
change-countries = البلد
change-preferred-languages = اللغات التي يقرؤها
change-own-language = اللغة الخاصة
change-copy = نسخة إلى
change-letter = في الرسالة
change-summary = ما حدث
change-background = خلفية
change-safety = متى لا يُكتب
change-easy = بكلمات سهلة

changes-title = ما الذي تغيّر
changes-on = ما الذي تغيّر في { $day }
changes-before = سابقًا
changes-now = الآن
changes-new = جديد
changes-gone = لم يعد
changes-none = لم يتغير شيء يلاحظه القارئ.
changes-more =
    { $count ->
        [zero] لا تغييرات أخرى
        [one] تغيير واحد آخر
        [two] تغييران آخران
        [few] { $n } تغييرات أخرى
       *[other] { $n } تغييرًا آخر
    }

change-term-new = الوثيقة الأولى
change-term-further-information = معلومات إضافية
change-term-stop-action = إيقاف
change-term-final = الوثيقة الأخيرة
change-term-ask-office = سؤال المكتب في بلدكم
change-term-closed = لا يكتب أحد بعد ذلك
change-term-true = نعم
change-term-false = لا
change-term-f = f
change-term-m = m

## الوثائق السابقة وقصة الحالة

earlier-place = الوثيقة { $number } من { $all }
earlier-issued = صدرت في { $day }.
earlier-superseded = منذ { $day } تسري وثيقة أحدث.
earlier-do-not-write = نرجو عدم الكتابة استنادًا إلى هذه. تبقى هنا ليرى الجميع ما قيل ومتى قيل.
earlier-newest = ما هو قائم الآن
earlier-said = ما قالته هذه الوثيقة
earlier-to-whom = إلى من كان يُكتب
earlier-documents = وثائق هذه الحالة
earlier-before = الوثيقة السابقة
earlier-after = الوثيقة التالية
earlier-link = الوثيقة السابقة
story-link = القصة كاملة
story-title = القصة: { $title }
story-heading = قصة هذه الحالة
story-issued = صدرت الحالة
story-updated = وثيقة جديدة
story-change = { $what }: { $now } (سابقًا: { $before })
story-new = { $what }: { $now }
story-gone = { $what }: { $before } (لم يعد)
story-outcome = { $who }: { $what }
story-holder = { $office }: { $now } بدلًا من { $before }
story-nobody = لا أحد مسمّى
story-office = تبنّاها مكتب في بلده ({ $country })
story-deadline = تُطلب الرسائل حتى هذا اليوم
story-reopened = فُتحت الحالة من جديد: تُطلب الرسائل
story-withdrawn = سُحب ما قيل في { $day } عما آل إليه أمر الأشخاص
changes-not-named = هذه الوثيقة لا تتحدث عن { $name }
story-closed = أُغلقت الحالة
