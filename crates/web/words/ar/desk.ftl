# كلمات المكتب بالعربية. من يقرؤها يقرر في شأن أشخاص في خطر، وعلى عجل في الغالب: قولوا ما يفعله الشيء، وما لا يمكن التراجع
# عنه، وما يأتي بعده.
# ما بين الأقواس المعقوفة يُملأ وحده: يُترك كما هو. `count` يختار صيغة العدد، و`n` هو العدد كما يُطبع.
# قبل تاريخ مثل ‎2025-05-09 علامة خفية (U+200E) تحفظ ترتيب أجزائه: انسخوها معه.

## إطار كل صفحة

desk-name = مكتب Clamor
desk-nav = المكتب
desk-own-nav = اللغة والخروج
desk-board = كل الحالات
desk-new = حالة جديدة
desk-public-pages = الصفحات العامة
desk-leave = مغادرة
desk-yes = نعم
desk-no = لا
desk-nothing = (لا شيء)

## الدخول والخروج

desk-outside-how = من يدير الخادم ينشئ عليه رابطًا بهذا الأمر، ويعطيكم إياه:
desk-outside-name = الاسم
desk-outside-once = يعمل الرابط مرة واحدة، في يوم إنشائه أو في اليوم التالي. الاسم لملاحظاته هو، ولا يُخزَّن منه شيء.
desk-entered = أنتم في المكتب
desk-entered-text = عمل الرابط، ولن يعمل مرة أخرى. يبقى هذا المتصفح في المكتب حتى المغادرة، أو حتى تمر اثنتا عشرة ساعة دون أي خطوة.
desk-entered-go = الذهاب إلى المكتب
desk-left = غادرتم المكتب
desk-left-text = لم يعد هذا المتصفح قادرًا على دخوله. للعودة اطلبوا رابطًا جديدًا.

## اللوحة

desk-no-open-cases = لا توجد حالة مفتوحة. ابدؤوا واحدة بالوثيقة التي لديكم.
desk-untitled = حالة بلا عنوان
desk-count-error =
    { $count ->
        [zero] لا أخطاء
        [one] خطأ واحد
        [two] خطآن
        [few] { $n } أخطاء
        [many] { $n } خطأً
       *[other] { $n } خطأ
    }
desk-count-warning =
    { $count ->
        [zero] لا تحذيرات
        [one] تحذير واحد
        [two] تحذيران
        [few] { $n } تحذيرات
        [many] { $n } تحذيرًا
       *[other] { $n } تحذير
    }
desk-count-note =
    { $count ->
        [zero] لا ملاحظات
        [one] ملاحظة واحدة
        [two] ملاحظتان
        [few] { $n } ملاحظات
        [many] { $n } ملاحظة
       *[other] { $n } ملاحظة
    }
desk-tally-opened =
    { $count ->
        [zero] لم تُفتح
        [one] فُتحت مرة واحدة
        [two] فُتحت مرتين
        [few] فُتحت { $n } مرات
        [many] فُتحت { $n } مرة
       *[other] فُتحت { $n } مرة
    }
desk-tally-handed-over =
    { $count ->
        [zero] لم تُعدّ رسالة
        [one] أُعدّت رسالة واحدة
        [two] أُعدّت رسالتان
        [few] أُعدّت { $n } رسائل
        [many] أُعدّت { $n } رسالة
       *[other] أُعدّت { $n } رسالة
    }
desk-tally-printed =
    { $count ->
        [zero] لا ملفات PDF
        [one] ملف PDF واحد
        [two] ملفا PDF
        [few] { $n } ملفات PDF
        [many] { $n } ملف PDF
       *[other] { $n } ملف PDF
    }
desk-tally-said-sent =
    { $count ->
        [zero] لم يُقل إن رسالة أُرسلت
        [one] قيل إن رسالة واحدة أُرسلت
        [two] قيل إن رسالتين أُرسلتا
        [few] قيل إن { $n } رسائل أُرسلت
        [many] قيل إن { $n } رسالة أُرسلت
       *[other] قيل إن { $n } رسالة أُرسلت
    }

## وضع الحالة

desk-status-draft = مسودة
desk-status-draft-detail = لا يراها إلا المكتب.
desk-status-live = جارية
desk-status-live-detail = هي علنية، والرسائل تُرسل.
desk-status-held = معلّقة
desk-status-held-detail = معلّقة منذ { $day }: تطلب الصفحة الانتظار، ولا تُستقبل رسائل.
desk-status-consent-ended = انتهت الموافقة
desk-status-consent-ended-detail = انتهت الموافقة في { $day }: لا تعرض الصفحة شيئًا من الحالة، ولا تُستقبل رسائل.
desk-status-expired = انقضى الموعد
desk-status-expired-detail = كان الموعد { $day }. لا تُستقبل رسائل.
desk-status-superseded = حلّ غيرها محلها
desk-status-superseded-detail = حلّت وثيقة أخرى محلها في { $day }.
desk-status-stopped = مغلقة نهائيًا
desk-status-stopped-detail = أُغلقت في { $day } نهائيًا. لا يزال العنوان يجيب، ويطلب عدم الكتابة.
desk-no-deadline = بلا موعد أخير
desk-deadline-passed = انقضى الموعد
desk-days-left =
    { $count ->
        [0] اليوم هو اليوم الأخير
        [1] غدًا هو اليوم الأخير
        [zero] اليوم هو اليوم الأخير
        [one] غدًا هو اليوم الأخير
        [two] بقي يومان
        [few] بقيت { $n } أيام
        [many] بقي { $n } يومًا
       *[other] بقي { $n } يوم
    }
desk-next = التالي:
desk-twin = قُرئت هذه الوثيقة أكثر من مرة. وهي أيضًا وثيقة هذه الحالة:
desk-next-deadline = تحديد موعد أخير جديد.
desk-next-deadline-first = تحديد موعد أخير.
desk-next-errors =
    { $count ->
        [zero] لا أخطاء للتصحيح.
        [one] تصحيح خطأ واحد.
        [two] تصحيح خطأين.
        [few] تصحيح { $n } أخطاء.
        [many] تصحيح { $n } خطأً.
       *[other] تصحيح { $n } خطأ.
    }
desk-next-consent = تسجيل قرار الموافقة.
desk-next-consent-more = الموافقة المسجلة لا تكفي لهذه الصفحة. اسألوا من جديد وسجلوا القرار، أو أزيلوا ما لا تشمله.
desk-next-issue = رؤية الصفحة كما سيراها الناس، ثم إصدارها.
desk-next-live = لا شيء. إذا تغيّر شيء لدى الأشخاص، فالتعليق أولًا.
desk-next-held = تصحيحها ورفع التعليق، أو إغلاقها نهائيًا.
desk-next-held-deadline = تحديد موعد أخير جديد قبل رفع التعليق، أو إغلاقها نهائيًا.
desk-next-consent-ended = السؤال عما إذا كانت الموافقة لا تزال قائمة، وتسجيل الجواب، أو إغلاق الحالة.
desk-next-expired = لا شيء. للمواصلة: التعليق، ثم تحديد موعد جديد، ثم رفع التعليق.
desk-next-nothing = لا شيء.

## حالة جديدة

desk-new-lede = أعطوا الوثيقة التي لديكم. يقرؤها Clamor، ويعرض كل قيمة إلى جانب موضعها، ويقول ما ينقص. لا يرى أحد خارج المكتب شيئًا منها قبل إصدارها.
desk-paste = لصق الوثيقة
desk-paste-help = كلها، من العنوان إلى النهاية. ملف الحالة يصلح أيضًا.
desk-file = أو اختيار ملف
desk-file-help =
    { $count ->
        [zero] وثيقة أو ملف حالة. عند اختيار ملف لا يُستعمل ما أُلصق.
        [one] وثيقة أو ملف حالة، 1 MiB على الأكثر. عند اختيار ملف لا يُستعمل ما أُلصق.
        [two] وثيقة أو ملف حالة، 2 MiB على الأكثر. عند اختيار ملف لا يُستعمل ما أُلصق.
        [few] وثيقة أو ملف حالة، { $n } MiB على الأكثر. عند اختيار ملف لا يُستعمل ما أُلصق.
        [many] وثيقة أو ملف حالة، { $n } MiB على الأكثر. عند اختيار ملف لا يُستعمل ما أُلصق.
       *[other] وثيقة أو ملف حالة، { $n } MiB على الأكثر. عند اختيار ملف لا يُستعمل ما أُلصق.
    }
desk-read = قراءتها
desk-unreadable = لا يمكن قراءة هذا
desk-unsaved = تعذّر الحفظ
desk-wrong-prefix = لم يتم:
desk-unreadable-empty = لا شيء فيها. ألصقوا نص الوثيقة، أو اختاروا ملفًا.
desk-unreadable-binary = ليست هذه وثيقة تمكن قراءتها. افتحوا الملف في البرنامج الذي أنشأه واحفظوه نصًا عاديًا (UTF-8)، أو انسخوا النص وألصقوه هنا.
desk-unreadable-too-large =
    { $count ->
        [zero] هي أكبر مما يُقبل. أعطوا وثيقة واحدة بلا صور.
        [one] هي أكبر مما يُقبل: 1 MiB على الأكثر. أعطوا وثيقة واحدة بلا صور.
        [two] هي أكبر مما يُقبل: 2 MiB على الأكثر. أعطوا وثيقة واحدة بلا صور.
        [few] هي أكبر مما يُقبل: { $n } MiB على الأكثر. أعطوا وثيقة واحدة بلا صور.
        [many] هي أكبر مما يُقبل: { $n } MiB على الأكثر. أعطوا وثيقة واحدة بلا صور.
       *[other] هي أكبر مما يُقبل: { $n } MiB على الأكثر. أعطوا وثيقة واحدة بلا صور.
    }
desk-unreadable-encrypted = الملف مقفل. افتحوه بكلمة مروره، واحفظوه من دونها، وأعطوا ذلك الملف.
desk-unreadable-old-word = هذه وثيقة Word من النوع السابق لعام 2007 ‏(.doc). افتحوها في معالج نصوص، واحفظوها بصيغة .docx أو PDF، وأعطوا ذلك الملف.
desk-unreadable-damaged = الملف تالف أو ناقص. افتحوه في البرنامج الذي أنشأه واحفظوه من جديد، أو ألصقوا نصه هنا.
desk-unreadable-gave-up = احتاجت قراءته إلى وقت أو ذاكرة أكثر مما تحتاج إليه وثيقة من بضع صفحات. احفظوه نصًا وأعطوا ذلك الملف، أو ألصقوا نصه هنا.
desk-unreadable-no-text-layer =
    { $count ->
        [zero] لا صفحات في ملف PDF هذا. أعطوا الوثيقة التي صُنع منها.
        [one] في ملف PDF هذا صفحة واحدة بلا نص، صورة فقط. أعطوا الوثيقة التي صُنع منها، أو دعوا برنامجًا يتعرف على نصه أولًا: برنامج الماسح الضوئي يفعل ذلك.
        [two] في ملف PDF هذا صفحتان بلا نص، صور فقط. أعطوا الوثيقة التي صُنع منها، أو دعوا برنامجًا يتعرف على نصه أولًا: برنامج الماسح الضوئي يفعل ذلك.
        [few] في ملف PDF هذا { $n } صفحات بلا نص، صور فقط. أعطوا الوثيقة التي صُنع منها، أو دعوا برنامجًا يتعرف على نصه أولًا: برنامج الماسح الضوئي يفعل ذلك.
        [many] في ملف PDF هذا { $n } صفحة بلا نص، صور فقط. أعطوا الوثيقة التي صُنع منها، أو دعوا برنامجًا يتعرف على نصه أولًا: برنامج الماسح الضوئي يفعل ذلك.
       *[other] في ملف PDF هذا { $n } صفحة بلا نص، صور فقط. أعطوا الوثيقة التي صُنع منها، أو دعوا برنامجًا يتعرف على نصه أولًا: برنامج الماسح الضوئي يفعل ذلك.
    }
desk-unreadable-swollen =
    { $count ->
        [zero] بعد فك ضغطه يصير أكبر مما يُقبل. أعطوا وثيقة واحدة من بضع صفحات.
        [one] بعد فك ضغطه يصير أكبر من 1 MiB، وهو أكثر مما يُقبل. أعطوا وثيقة واحدة من بضع صفحات.
        [two] بعد فك ضغطه يصير أكبر من 2 MiB، وهو أكثر مما يُقبل. أعطوا وثيقة واحدة من بضع صفحات.
        [few] بعد فك ضغطه يصير أكبر من { $n } MiB، وهو أكثر مما يُقبل. أعطوا وثيقة واحدة من بضع صفحات.
        [many] بعد فك ضغطه يصير أكبر من { $n } MiB، وهو أكثر مما يُقبل. أعطوا وثيقة واحدة من بضع صفحات.
       *[other] بعد فك ضغطه يصير أكبر من { $n } MiB، وهو أكثر مما يُقبل. أعطوا وثيقة واحدة من بضع صفحات.
    }
desk-unreadable-field-too-large = الفقرة التي تبدأ في السطر { $line } أطول مما يُقبل: { $kibibytes } KiB على الأكثر. أعطوا نص وثيقة واحدة بفواصل أسطره.
desk-unreadable-too-many = هناك عدد أكبر مما يُقبل ({ $what }): { $limit } على الأكثر. أعطوا نص وثيقة واحدة.
desk-unreadable-case-file = يبدأ هذا كملف حالة، لكنه ليس كاملًا.
desk-unreadable-translation = هذه ترجمة لملف حالة. افتحوا الحالة التي تخصها، وأضيفوها هناك.
desk-many-targets = المخاطَبون
desk-many-people = الأشخاص
desk-many-mentioned = الأشخاص المذكورون
desk-many-copies = النسخ
desk-many-figures = الأرقام
desk-many-demands = المطالب
desk-many-links = الروابط
desk-many-paragraphs = الفقرات
desk-many-lines = الأسطر
desk-many-previous = الوثائق السابقة

## صفحة الحالة

desk-sections = أجزاء هذه الصفحة
desk-live-page = رؤية صفحتها العامة
desk-hold = تعليق
desk-hold-named = تعليق: {"\u2068"}{ $title }{"\u2069"}
desk-hold-help = فورًا وبلا سؤال. تتوقف الرسائل، وتطلب الصفحة الانتظار.
desk-release = رفع التعليق
desk-release-named = رفع التعليق: {"\u2068"}{ $title }{"\u2069"}
desk-release-help = تعود الصفحة والرسائل كما هي الآن.
desk-findings = النتائج
desk-no-findings = لم يُعثر على شيء.
desk-findings-help = يجب تصحيح الأخطاء قبل إصدار الحالة. أما التحذيرات والملاحظات فلا تمنعه أبدًا.
desk-findings-list = كل النتائج، والأخطر أولًا
desk-severity-error = خطأ
desk-severity-warning = تحذير
desk-severity-note = ملاحظة
desk-go-to = الانتقال إلى: { $place }

## الوثيقة

desk-document = الوثيقة كما وصلت
desk-document-help = تبقى كما هي. يشير رقم إلى الموضع الذي قُرئت منه قيمة، والرقم نفسه إلى جانب القيمة.
desk-in-document = الموضع { $number } في الوثيقة
desk-finding-number = النتيجة { $number }
desk-read-findings = ما عُثر عليه عند القراءة
desk-read-findings-help = عن الوثيقة كما وصلت. ما بقي مفتوحًا بعد تصحيحاتكم موجود تحت «النتائج».
desk-show-place = عرض الموضع

## ملف الحالة نصًا

desk-case-file = تحرير ملف الحالة نصًا
desk-case-file-help = لمن يعرف الصيغة: كل القيم والكلمات في نص واحد. يُفحص قبل حفظه.
desk-case-file-download = تنزيل ملف الحالة
desk-case-file-label = ملف الحالة
desk-case-file-save = حفظ ملف الحالة
desk-case-file-wrong = لم يُحفظ ملف الحالة هذا لأنه ليس كاملًا. الخطأ مذكور فوق النص.
desk-case-file-differs = حفظ شخص آخر ملف الحالة أثناء عملكم. نصكم أدناه كما هو. إذا حفظتموه الآن حلّ محل نصه.
desk-case-file-theirs = في ملف الحالة المحفوظ الآن فقط:
desk-case-file-yours = في نصكم فقط:

## حين يسبق شخص آخر

desk-changed-case-file = غيّر شخص آخر هذه الحالة أثناء عملكم. لم يُمحَ شيء، ونصكم لا يزال هنا.
desk-changed-meanwhile = غيّر شخص آخر هذه الحالة بعد فتحكم للصفحة. لم يُنفَّذ شيء. هذه هي الحالة الآن: انظروا فيها ثم قرروا من جديد.
desk-failed-busy = يُحفظ الآن أكثر مما يحتمل الخادم، ولم يُحفظ شيء. ما كتبتموه لا يزال هنا: احفظوا من جديد بعد قليل.
desk-failed-broken = لم يستطع الخادم أن يحفظ، ولم يتغير شيء. ما كتبتموه لا يزال هنا: احفظوا من جديد، وإن لم ينفع ذلك فأخبروا من يدير الخادم.
desk-list-full =
    { $count ->
        [zero] لا تأخذ هذه الاستمارة أي عنصر. مكان العناصر في ملف الحالة نصًّا.
        [one] تأخذ هذه الاستمارة عنصرًا واحدًا. مكان الباقي في ملف الحالة نصًّا.
        [two] تأخذ هذه الاستمارة عنصرين. مكان الباقي في ملف الحالة نصًّا.
        [few] تأخذ هذه الاستمارة { $n } عناصر. مكان الباقي في ملف الحالة نصًّا.
        [many] تأخذ هذه الاستمارة { $n } عنصرًا. مكان الباقي في ملف الحالة نصًّا.
       *[other] تأخذ هذه الاستمارة { $n } عنصر. مكان الباقي في ملف الحالة نصًّا.
    }

## الموافقة

desk-consent-title = الموافقة
desk-consent-none = لا قرار موافقة مسجل. ومن دونه لا يمكن إصدار الحالة.
desk-consent-recorded = صاحب القرار: { $role }. يجوز نشر: { $scopes }.
desk-consent-recorded-days = اتُّخذ في { $decided }، ويسري حتى { $until }.
desk-consent-help = ما وافق عليه الأشخاص المعرضون للخطر أو أسرهم أو محاميهم أو منظمة يثقون بها. القرار الأحدث يحل محل الأقدم. حين ينتهي لا تعرض الصفحة شيئًا من الحالة، ولا تُستقبل رسائل.
desk-consent-nobody = لا يُسأل هنا عن اسم أحد ولا يُخزَّن: الصفة فقط، وما يجوز نشره، والأيام.
desk-consent-changed = سجّل شخص آخر قرار موافقة بعد فتحكم لهذه الصفحة. لم يُمحَ شيء. القرار مذكور أعلاه: انظروا فيه، ثم سجلوا قراركم من جديد إن كان هو الأحدث.
desk-consent-incomplete = لم يُسجَّل قرار الموافقة لأن فيه نقصًا. ما اخترتموه لا يزال هنا.
desk-consent-role = من اتخذ القرار
desk-consent-role-wrong = اختاروا بأي صفة اتُّخذ القرار.
desk-role-person = الشخص المعرض للخطر
desk-role-family = الأسرة
desk-role-lawyer = المحامي أو المحامية
desk-role-organisation = منظمة موثوق بها
desk-consent-scope = ما يجوز نشره
desk-consent-scope-wrong = اختاروا شيئًا واحدًا على الأقل يجوز نشره.
desk-scope-names = الأسماء
desk-scope-facts = ما حدث
desk-scope-health = الحالة الصحية
desk-scope-family = أسماء أفراد الأسرة
desk-scope-photographs = الصور
desk-consent-audience = لمن:
desk-consent-decided = يوم القرار
desk-consent-until = آخر يوم يسري فيه
desk-consent-until-help = حتى الموعد الأخير على الأقل.
desk-consent-record = تسجيل هذا القرار

## الترجمات

desk-translations = الترجمات
desk-translations-help = الترجمة ملف فيه كلمات فقط. تبقى الأسماء والأعداد والتواريخ في ملف الحالة، فلا تستطيع أي ترجمة تغييرها. في حالة جارية تصير الترجمة علنية فور إضافتها.
desk-original = الأصل
desk-preview = معاينة
desk-translation-download = تنزيل الترجمة
desk-translation-get = الحصول على ملف للترجمة
desk-translation-get-help = فيه كلمات الحالة، جاهزة لوضع غيرها مكانها.
desk-translation-into = ملف للترجمة إلى هذه اللغة: { $language }
desk-translation-other = لغة أخرى
desk-translation-template = الحصول على الملف
desk-translation-add = إضافة ترجمة
desk-translation-file = اختيار ملف الترجمة
desk-translation-paste = أو لصقه
desk-translation-save = إضافة الترجمة
desk-translation-wrong = لم تُضف الترجمة. الخطأ مذكور أدناه فوق النص.
desk-translation-untouched = هذه ما زالت كلمات الأصل: لم يُترجم شيء في الملف بعد. لم يُضف شيء.

## الإصدار

desk-issue = الإصدار
desk-issued-title = وضع الحالة
desk-preview-first = انظروا أولًا إلى الصفحة كما سيراها الناس.
desk-preview-in = معاينة بهذه اللغة: { $language }
desk-missing = قبل أن يمكن إصدارها
desk-put-right = تصحيح
desk-nothing-missing = لا ينقص شيء. يمكن إصدارها.
desk-new-deadline = موعد أخير جديد
desk-new-deadline-help = آخر يوم يمكن أن تُرسل فيه رسائل. يُحفظ كتصحيح، وتبقى الوثيقة كما وصلت.
desk-set-deadline = حفظ الموعد الجديد
desk-issue-now = إصدار هذه الحالة
desk-issue-help = تصير الصفحة علنية ويستطيع الناس الكتابة من هذه اللحظة. التعليق يوقف ذلك فورًا، أما ما طُبع أو أُرسل حتى ذلك الحين فلا يمكن استرجاعه.

## الإغلاق

desk-stop-title = الإغلاق نهائيًا
desk-stop = إغلاق هذه الحالة نهائيًا
desk-stop-help = عندما يصير الأشخاص في أمان، أو يطلبون ذلك، أو تصير الكتابة خطرة. عندئذ تطلب الصفحة عدم الكتابة ولا تعرض شيئًا آخر من الحالة. لا يمكن التراجع عن هذا. وما طُبع أو أُرسل من قبل لا يمكن استرجاعه. عند الشك: علّقوا الحالة.
desk-stop-reason = السبب
desk-stop-stated = يجوز أن يقرأه الجميع
desk-stop-withheld = لا يُذكر
desk-stop-words = السبب بكلماتكم
desk-stop-words-help = فقط إن جاز أن يقرأه الجميع. يبقى على الصفحة دائمًا، فلا تسمّوا أحدًا لم يوافق.
desk-stop-understood = أعلم أنه لا يمكن التراجع عن هذا
desk-stop-not-done = لم تُغلق الحالة. ما اخترتموه وكتبتموه لا يزال هنا.
desk-stop-not-understood = ضعوا علامة في الخانة التي تقول إنه لا يمكن التراجع عن هذا.
desk-stop-no-reason = اكتبوا السبب، أو اختاروا عدم ذكره.
desk-stop-long-reason = السبب أطول مما يُقبل: 2,000 حرف على الأكثر.
desk-stop-not-chosen = اختاروا هل يجوز أن يقرأ الجميع السبب.

## ما تم

desk-not-done = لم يتم هذا
desk-done-imported-title = قُرئت الوثيقة
desk-done-imported-text = قارنوا القيم بالوثيقة، وصححوا الأخطاء، وسجلوا قرار الموافقة. ثم انظروا إلى الصفحة وأصدروها.
desk-done-imported-before-title = كانت هذه الوثيقة هنا من قبل
desk-done-imported-before-text = لم يُنشأ شيء جديد. هذه هي الحالة التي أُنشئت من قبل من النموذج نفسه، وما جرى فيها منذ ذلك الحين باقٍ.
desk-done-corrected-title = تم الحفظ
desk-done-corrected-text = حُفظت التصحيحات، وفُحصت الحالة من جديد. تبقى الوثيقة كما وصلت.
desk-done-unchanged-title = لم يتغيّر شيء
desk-done-unchanged-text = ما أرسلتموه هو المحفوظ من قبل.
desk-done-consent-title = سُجل قرار الموافقة
desk-done-consent-text = بصفة صاحبه، وما يجوز نشره، والأيام. ولم يُخزَّن اسم أحد.
desk-done-translation-title = أُضيفت الترجمة
desk-done-translation-text = انظروا إلى معاينتها. ما عُثر عليه فيها مذكور مع الترجمات.
desk-done-issued-title = صدرت الحالة
desk-done-issued-text = صفحتها علنية الآن، ويستطيع الناس الكتابة. إذا تغيّر شيء لدى الأشخاص فعلّقوها أولًا واسألوا بعد ذلك.
desk-done-held-title = الحالة معلّقة
desk-done-held-text = تطلب صفحتها الانتظار، ولا تُعدّ رسائل ولا تُحسب. ما طُبع أو أُرسل من قبل لا يمكن استرجاعه. الآن صححوها وارفعوا التعليق، أو أغلقوها نهائيًا.
desk-done-released-title = رُفع التعليق
desk-done-released-text = عادت الصفحة والرسائل.
desk-done-released-late-title = رُفع التعليق
desk-done-released-late-text = انقضى موعدها، فلا تُستقبل رسائل: تقول الصفحة ذلك وما العمل. للمواصلة علّقوها من جديد وحددوا موعدًا جديدًا.
desk-done-stopped-title = أُغلقت الحالة نهائيًا
desk-done-stopped-text = تطلب صفحتها عدم الكتابة، ولا تعرض شيئًا آخر. وسيجيب عنوانها هكذا دائمًا. ما طُبع أو أُرسل من قبل لا يمكن استرجاعه: إن كان ذلك خطرًا فأخبروا المجموعات التي تعرفونها.
desk-done-deadline-title = حُفظ الموعد الجديد
desk-done-deadline-text = تحققوا من أن الموافقة تسري مدة لا تقل عنه.

## ما ترفضه القواعد

desk-refusal-not-issued = لم تصدر الحالة بعد.
desk-refusal-already-issued = صدرت الحالة من قبل.
desk-refusal-hold-first = الحالة علنية. علّقوها قبل تصحيحها، كي لا ينسخ أحد صفحة نصف مصححة.
desk-refusal-deadline-missing = لا يوجد موعد أخير. حددوا واحدًا.
desk-refusal-deadline-passed = كان الموعد { $day }. حددوا موعدًا جديدًا.
desk-refusal-consent-missing = لا قرار موافقة مسجل.
desk-refusal-consent-ends-first = تنتهي الموافقة في { $day }، قبل الموعد الأخير. اسألوا هل تسري مدة أطول، أو حددوا موعدًا أقرب.
desk-refusal-consent-too-narrow = لا تشمل الموافقة ما يلي: { $missing }. لكن الصفحة ستنشره. اسألوا أصحاب الشأن هل يوافقون وسجلوا ذلك، أو احذفوه من الحالة.
desk-refusal-consent-dates-wrong = لا يمكن أن تكون أيام قرار الموافقة صحيحة: لا يُتخذ القرار بعد اليوم، ولا ينتهي قبل اتخاذه.
desk-refusal-findings-open =
    { $count ->
        [zero] لا نتائج مفتوحة بدرجة «خطأ».
        [one] هناك نتيجة واحدة مفتوحة بدرجة «خطأ».
        [two] هناك نتيجتان مفتوحتان بدرجة «خطأ».
        [few] هناك { $n } نتائج مفتوحة بدرجة «خطأ».
        [many] هناك { $n } نتيجة مفتوحة بدرجة «خطأ».
       *[other] هناك { $n } نتيجة مفتوحة بدرجة «خطأ».
    }
desk-refusal-held = الحالة معلّقة منذ { $day }.
desk-refusal-not-held = الحالة ليست معلّقة.
desk-refusal-stopped = أُغلقت الحالة في { $day } نهائيًا.
desk-refusal-expired = انقضى الموعد في { $day }.
desk-refusal-consent-ended = انتهت الموافقة في { $day }.
desk-refusal-superseded = حلّت وثيقة أخرى محل هذه الوثيقة في { $day }.
desk-refusal-translation-into-original = هذه الترجمة بلغة الأصل.
