# كلمات المكتب: نماذج قيم الحالة وما الخطأ فيما كُتب. يبيّن desk.ftl كيف تُكتب هذه الملفات.

## القيم

desk-values = الوثيقة والقيم
desk-values-help = ما قُرئ، وما تقررونه. ما بين قوسين معقوفين، مثل {"{person.p1}"}، يحيل إلى قيمة: صححوا القيمة فيتبعها النص.
desk-no-more-corrections = أُغلقت الحالة نهائيًا. لم يعد تصحيح شيء منها ممكنًا.
desk-save = حفظ القيم
desk-remove = حذف: { $what }
desk-read-as = تقول الوثيقة:
desk-read-nothing = لا تقول الوثيقة هذا.
desk-saved-meanwhile = حفظه شخص آخر في هذه الأثناء:
desk-differs =
    { $count ->
        [zero] لا يختلف أي حقل عما حُفظ في هذه الأثناء
        [one] يختلف حقل واحد عما حُفظ في هذه الأثناء
        [two] يختلف حقلان عما حُفظ في هذه الأثناء
        [few] تختلف { $n } حقول عما حُفظ في هذه الأثناء
        [many] يختلف { $n } حقلًا عما حُفظ في هذه الأثناء
       *[other] يختلف { $n } حقل عما حُفظ في هذه الأثناء
    }
desk-group-document = الوثيقة
desk-group-targets = إلى من نكتب
desk-group-people = من في خطر
desk-group-help-people = كما يطلبون أن يُسمَّوا. لا يُقسَّم الاسم أبدًا.
desk-group-deadline = حتى متى
desk-group-languages = بأي لغة
desk-group-figures = الأرقام
desk-group-help-figures = الرقم يقول ما الذي يعدّه، ومن يذكره، ولأي يوم يصح.
desk-group-words = النصوص
desk-group-help-words = يفصل سطر فارغ بين الفقرات. صيغة Markdown مفهومة: روابط مثل [نص](عنوان)، وإبراز، وقوائم. العلامة المقصودة كما هي تسبقها شرطة مائلة عكسية.
desk-item-targets = المخاطَب { $number }
desk-item-people = الشخص { $number }
desk-item-mentioned = مذكور أيضًا { $number }
desk-item-figures = الرقم { $number }
desk-add-targets = إضافة مخاطَب
desk-add-people = إضافة شخص
desk-add-mentioned = إضافة شخص مذكور
desk-add-figures = إضافة رقم

desk-field-title = العنوان
desk-field-kind = النوع
desk-choice-kind-new = جديدة: أول وثيقة للحالة
desk-choice-kind-further-information = معلومات إضافية
desk-choice-kind-stop-action = إيقاف التحرك
desk-choice-kind-final = أخيرة: ما آلت إليه الحالة
desk-field-ordinal = رقم التحديث
desk-help-ordinal = للمعلومات الإضافية فقط، حيث تذكره الوثيقة: 2 للتحديث الثاني.
desk-field-ua = رقم التحرك
desk-help-ua = مثل 60/16.
desk-field-index = رقم الوثيقة
desk-help-index = مثل EUR 44/1234/2025.
desk-field-identifier = رمز شبكة أخرى
desk-help-identifier = مثل NPL 140305.1، إن كانت الحالة لدى شبكة أخرى برمز خاص بها.
desk-field-issued = تاريخ الوثيقة
desk-field-countries = البلدان
desk-help-countries = أسماء أو رموز من حرفين، تفصل بينها فواصل.
desk-field-meaning = أي: { $names }.
desk-field-language = لغة الوثيقة
desk-help-language = اسمها أو رمزها، مثل es.
desk-field-previous = وثائق سابقة
desk-help-previous = واحدة في كل سطر.
desk-field-targets-name = الاسم
desk-help-targets-name = يُترك فارغًا حين تذهب الرسالة إلى المنصب.
desk-field-targets-office = المنصب
desk-field-targets-address = العنوان البريدي
desk-help-targets-address = سطرًا سطرًا، بلا الاسم والمنصب. والبلد في آخره.
desk-field-targets-country = بلد العنوان
desk-field-targets-salutation = صيغة المخاطبة
desk-help-targets-salutation = كيف تبدأ الرسالة، مع فاصلتها.
desk-field-targets-emails = عناوين البريد الإلكتروني
desk-help-targets-emails = واحد في كل سطر.
desk-field-targets-phones = أرقام الهاتف
desk-field-targets-faxes = أرقام الفاكس
desk-field-targets-socials = الأسماء على شبكات التواصل
desk-field-targets-web-forms = نماذج على الإنترنت
desk-help-targets-web-forms = عناوين كاملة، واحد في كل سطر.
desk-field-copies-to = نسخ إلى
desk-help-copies-to = واحدة في كل سطر.
desk-field-people-name = الاسم
desk-field-people-aliases = أسماء أخرى
desk-help-people-aliases = اسم واحد في كل سطر.
desk-field-people-pronouns = الضمائر
desk-field-people-sex = الجنس، إن ذكرته الوثيقة
desk-choice-people-sex-none = لا تذكره الوثيقة
desk-choice-people-sex-f = أنثى
desk-choice-people-sex-m = ذكر
desk-field-people-age = العمر بالسنوات
desk-field-people-occupation = المهنة
desk-field-people-status = ما آل إليه حال الشخص
desk-field-people-since = في خطر منذ
desk-field-others = عدد الآخرين من دون أسماء
desk-help-others = فقط إن ذكرته الوثيقة.
desk-field-mentioned-name = الاسم
desk-field-mentioned-since = منذ
desk-field-until = آخر يوم للرسائل
desk-field-zone = المنطقة الزمنية التي ينتهي فيها ذلك اليوم
desk-help-zone = مثل America/Bogota. وإن تُرك فارغًا فمنطقة هذا الخادم.
desk-field-after-deadline = بعد الموعد
desk-choice-after-deadline-none = لا تذكره الوثيقة
desk-choice-after-deadline-ask-office = يُسأل أولًا المكتب في البلد
desk-choice-after-deadline-closed = لا يكتب أحد بعد ذلك
desk-field-preferred-languages = اللغات التي يقرؤها المخاطَب أفضل من غيرها
desk-help-preferred-languages = أسماء أو رموز، تفصل بينها فواصل.
desk-field-own-language = يمكن للناس الكتابة بلغتهم أيضًا
desk-field-figures-qualifier = كيف يُفهم العدد
desk-choice-figures-qualifier-exactly = بالضبط
desk-choice-figures-qualifier-at-least = ما لا يقل عن
desk-choice-figures-qualifier-almost = قرابة
desk-choice-figures-qualifier-about = نحو
desk-choice-figures-qualifier-over = أكثر من
desk-choice-figures-qualifier-up-to = ما يصل إلى
desk-field-figures-value = العدد
desk-help-figures-value = أرقام فقط: 7900000. ونقطة قبل الكسر.
desk-field-figures-counts = ما الذي يعدّه
desk-field-figures-as-of = بتاريخ
desk-help-figures-as-of = يوم مثل ‎2025-05-09، أو شهر مثل ‎2025-05.
desk-field-figures-source = المصدر
desk-field-figures-parts = أجزاؤه
desk-help-figures-parts = واحد في كل سطر، والعدد أولًا: 89 امرأة.
desk-field-summary = ما الذي حدث
desk-field-letter-paragraphs = الرسالة النموذجية
desk-help-letter-paragraphs = بلا صيغة المخاطبة وبلا الختام.
desk-field-letter-valediction = ختام الرسالة
desk-help-letter-valediction = مع فاصلته.
desk-field-letter-language = لغة الرسالة
desk-help-letter-language = اسمها أو رمزها.
desk-field-demands = المطالب
desk-help-demands = ما تطلبه الرسالة، طلب في كل فقرة. ولا ينبغي طلب شيء غيره.
desk-field-confirmed = هذه هي المطالب: راجعتُ ما استُخرج منها من النص
desk-field-background = خلفية
desk-field-writer-safety = متى لا نكتب
desk-help-writer-safety = ما يجب أن يعرفه الناس قبل الكتابة حفاظًا على سلامتهم.

## ما الخطأ فيما كُتب

desk-errors-title =
    { $count ->
        [zero] لا حقول تحتاج إلى مراجعة
        [one] حقل واحد يحتاج إلى مراجعة
        [two] حقلان يحتاجان إلى مراجعة
        [few] { $n } حقول تحتاج إلى مراجعة
        [many] { $n } حقلًا يحتاج إلى مراجعة
       *[other] { $n } حقل يحتاج إلى مراجعة
    }
desk-wrong-missing = يجب أن يرد شيء هنا.
desk-wrong-too-long =
    { $count ->
        [zero] أطول مما يُقبل.
        [one] أطول مما يُقبل: حرف واحد على الأكثر.
        [two] أطول مما يُقبل: حرفان على الأكثر.
        [few] أطول مما يُقبل: { $n } أحرف على الأكثر.
        [many] أطول مما يُقبل: { $n } حرفًا على الأكثر.
       *[other] أطول مما يُقبل: { $n } حرف على الأكثر.
    }
desk-wrong-day = ليس هذا يومًا. يُكتب مثل ‎2025-11-30.
desk-no-day = هذا اليوم ناقص. اختاروا يومًا.
desk-wrong-as-of = ليس هذا يومًا ولا شهرًا. يُكتب مثل ‎2025-05-09 أو ‎2025-05.
desk-wrong-ordinal = اكتبوا عددًا من 1 إلى 999.
desk-wrong-age = هذا ليس عمرًا. اكتبوا عددًا صحيحًا من السنوات، لا يزيد على 130.
desk-wrong-others = هذا ليس عدد أشخاص. اكتبوا عددًا صحيحًا من 1 فما فوق.
desk-wrong-number = ليس هذا عددًا. اكتبوا أرقامًا فقط، ونقطة قبل الكسر.
desk-wrong-ua = ليس هذا رقم تحرك. يُكتب مثل 60/16.
desk-wrong-index = ليس هذا رقم وثيقة. يُكتب مثل EUR 44/1234/2025.
desk-wrong-zone = هذه المنطقة الزمنية غير معروفة. تُكتب مثل America/Bogota، أو تُترك فارغة.
desk-wrong-country = «{"\u2068"}{ $typed }{"\u2069"}» ليس بلدًا معروفًا هنا. اكتبوا اسمه أو رمزه من حرفين.
desk-wrong-language = «{"\u2068"}{ $typed }{"\u2069"}» ليست لغة معروفة هنا. اكتبوا اسمها أو رمزها.
desk-wrong-languages = «{"\u2068"}{ $typed }{"\u2069"}» ليست لغة معروفة هنا. اكتبوا أسماء أو رموزًا، تفصل بينها فواصل.
desk-wrong-email = «{"\u2068"}{ $typed }{"\u2069"}» ليس عنوان بريد إلكتروني.
desk-wrong-web-address = «{"\u2068"}{ $typed }{"\u2069"}» ليس عنوانًا على الإنترنت. يبدأ بـ https://‎ أو http://‎.
desk-wrong-part = لا عدد قبل «{"\u2068"}{ $typed }{"\u2069"}». يُكتب: 89 امرأة.
desk-wrong-not-kept = لن يبقى كل هذا كما كتبتموه. علامة في بداية فقرة قد تعني عنوانًا أو قائمة: ضعوا قبلها شرطة مائلة عكسية.
desk-wrong-deadline = يجب أن يكون الموعد الجديد اليوم أو بعده. لم يتغيّر شيء.

## صيغ المخاطبة

address-propose = صيغ المخاطبة من القائمة المفتوحة
address-take = استعمال هذه الصيغة:
address-reviewed-sourced = روجعت؛ المصدر: { $page }
address-unreviewed-sourced = لم تُراجع؛ المصدر: { $page }
address-reviewed-by-analogy = روجعت؛ قياسًا على مناصب أخرى
address-unreviewed-by-analogy = لم تُراجع؛ قياسًا على مناصب أخرى
