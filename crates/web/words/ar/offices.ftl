### Offices and their editions, deadlines of countries, holders of offices.

## في صفحات الحالة

until-zone = ينتهي اليوم الأخير عند منتصف الليل بالتوقيت المحلي ({ $place }).
offices-of = من { $office }
offices-said-in = باللغة: { $language }
offices-ask = لسؤال هذا المكتب:
offices-source = المصدر: { $source }.
offices-stale = لم يؤكد أحد منذ { $day } ما يقال هنا عن هذا المكتب. نرجو سؤاله قبل الاعتماد عليه.
offices-until = من هذا البلد ({ $country }) تُرسل الرسائل حتى { $day }.
offices-everybody = هذه الحالة كما يقرؤها الجميع
offices-live-in =
    { $count ->
        [zero] لا صفحة لأي مكتب لهذه الحالة:
        [one] هل تعيشون في هذا البلد؟ لمكتبه صفحة خاصة لهذه الحالة:
        [two] هل تعيشون في أحد هذين البلدين؟ لمكتبه صفحة خاصة لهذه الحالة:
        [few] هل تعيشون في أحد هذه البلدان؟ لمكتبه صفحة خاصة لهذه الحالة:
        [many] هل تعيشون في أحد هذه البلدان؟ لمكتبه صفحة خاصة لهذه الحالة:
       *[other] هل تعيشون في أحد هذه البلدان؟ لمكتبه صفحة خاصة لهذه الحالة:
    }
offices-live-in-many = هل لبلدكم صفحة؟ لبعض المكاتب صفحة بلغتها وقواعدها وموعدها.
offices-in-country = في بلدكم
offices-editions =
    { $count ->
        [zero] لا مكتب يطلب رسائل من بلده
        [one] مكتب واحد يطلب رسائل من بلده
        [two] مكتبان يطلبان رسائل من بلديهما
        [few] { $n } مكاتب تطلب رسائل من بلدانها
        [many] { $n } مكتبًا تطلب رسائل من بلدانها
       *[other] { $n } مكتب تطلب رسائل من بلدانها
    }
offices-editions-help = إن كان مكتبكم بينها فاقرؤوا الحالة عنده: بلغته وعناوينه وقواعده وموعده. لا أحد هنا يسأل أين أنتم.
offices-after-title = ما يقوله المكتب في بلدكم بعد الموعد
offices-after-ask = لمن لا يزال يرغب في الكتابة: نرجو سؤال هذا المكتب أولًا. فقد تسبب رسالة متأخرة الأذى.
offices-after-closed = يطلب هذا المكتب ألا يكتب أحد بعد الآن.
offices-after-still = ما يزال بإمكانكم:
offices-after-share = أن تخبروا غيركم بما جرى هنا: الصفحة باقية، ومعها ما آل إليه أمر الأشخاص.
offices-after-follow = أن تتابعوا الأخبار بالخلاصة أو التقويم. فإذا طُلبت الرسائل من جديد قيل ذلك فيهما.
offices-after-other = أن تكتبوا من أجل غيرهم: هناك حالات أخرى مفتوحة.
offices-counts = الأعداد بحسب المكتب
offices-counts-help = ما جاء عبر صفحات كل مكتب، بخطوات كاملة من { $step }، حتى لا يُعرف الأشخاص القليلون. وهو جزء من الأعداد أعلاه.
offices-office = المكتب

## قواعد لمن يكتب

offices-own-on = من يعيش في هذا البلد ({ $country }) نرجو ألا يكتب بنفسه عن هذه الحالة: فهي تخص بلده.
offices-own-ask = من يعيش في هذا البلد ({ $country }) نرجو أن يسأل المكتب قبل الكتابة: فهذه الحالة تخص بلده.
offices-minors = من لم يبلغ الثامنة عشرة لا يوقّع باسمه الكامل.
offices-name-it = اذكروا في رسالتكم أنكم تكتبون مع { $office }.
offices-name-it-not = لا تذكروا اسم المنظمة في رسالتكم.
offices-sign-full = وقّعوا باسمكم الكامل: فقد لا يحمل البريد هنا رسالة بلا اسم. وإن كنتم تفضلون غير ذلك فاطلبوا من غيركم أن يكتب.
offices-sign-initials = وقّعوا بالأحرف الأولى وبالمدينة، لا بالاسم الكامل.

## البريد

post-late = البريد بطيء. والرسالة التي تُرسل بعد { $day } لن تصل على الأرجح قبل الموعد الأخير. طريق آخر أضمن.
post-until = يطلب المكتب في بلدكم رسائل بالبريد حتى { $day }. وبعده طريق آخر أضمن.
post-over = كان المكتب في بلدكم يطلب رسائل بالبريد حتى { $day }. وما يُرسل الآن يصل متأخرًا.
post-unused = يرجو المكتب في بلدكم ألا تستعملوا البريد لهذه الحالة.
post-suspended = لا يحمل البريد رسائل إلى هذا البلد ({ $country }) منذ { $day }.
post-costs = ثمن رسالة واحدة (من { $from } إلى { $country }): { $price }.
post-fax = يمكن إرسال الورقة بالفاكس، أو قراءتها بالهاتف.
no-post-title = ليس بالبريد
no-post-instead = كل الطرق الأخرى في صفحة رسالتكم.

## في المكتب الداخلي

offices-title = المكاتب
offices-lede = ما تضيفه المكاتب إلى هذه الحالة لبلدانها: اللغة والمرسل إليهم والنسخ والملاحظات والموعد والطرق. التعليق والإيقاف يسريان عليها كلها معًا.
offices-not-issued = تضيف المكاتب طبعاتها بعد نشر الحالة.
offices-none = لا مكاتب معروفة هنا. من يشغّل الخادم يسمّي في الإعدادات المجلد الذي فيه ملفاتها.
offices-all = كلها معًا
offices-state = الطبعة
offices-state-none = لا شيء
offices-state-drafted = مُعدّة
offices-state-live = نُشرت في { $day }
offices-state-ended = انتهت في { $day }
offices-stale-tag = غير مؤكد
offices-stale-desk = لا أحد يضمن منذ { $day } ما يقوله ملف هذا المكتب. اطلبوا تأكيده قبل النشر.
offices-stale-embassy = لا أحد يضمن منذ { $day } عنوان السفارة.
offices-locked = ما تقوله الحالة
offices-locked-help = هو نفسه في كل طبعة. الاسم أو الرقم أو التاريخ يُصحَّح في الحالة نفسها.
offices-locked-countries = البلد
offices-locked-people = الأشخاص
offices-language = اللغة
offices-language-help = إحدى لغات الحالة. من يأتي بلا لغة يقرأ بهذه.
offices-targets = المرسل إليهم لدى هذا المكتب
offices-targets-help = يأتون بعد المرسل إليهم في الحالة. وما بقي فارغًا يُترك. وتبدأ الرسالة باللغة أعلاه.
offices-target = المرسل إليه { $number }
offices-target-name = الاسم
offices-target-office = المنصب
offices-target-salutation = كيف تبدأ الرسالة
offices-target-address = العنوان، سطرًا سطرًا
offices-target-emails = عناوين البريد الإلكتروني، واحد في كل سطر
offices-target-phones = أرقام الهاتف، واحد في كل سطر
offices-target-faxes = أرقام الفاكس، واحد في كل سطر
offices-target-socials = الأسماء على الشبكات الاجتماعية، واحد في كل سطر
offices-target-web-forms = النماذج على الإنترنت، عناوين كاملة، واحد في كل سطر
offices-copies = من يتلقى نسخة
offices-copies-help = سطر لكل جهة. السفارة مقترحة من ملف المكتب.
offices-notes = ملاحظات لمن يكتب
offices-notes-help = باللغة أعلاه. السطر الفارغ يبدأ فقرة جديدة.
offices-own-deadline = موعد هذا المكتب
offices-own-deadline-help = فارغ: كما تقول الحالة. واليوم الأبعد يسري في هذا البلد وحده.
offices-until-longer = تستمر الرسائل هنا بعد موعد الحالة، { $day }.
offices-until-shorter = تنتهي الرسائل هنا قبل موعد الحالة، { $day }.
offices-until-overtaken = كان يوم هذا المكتب، { $own }، تمديدًا للموعد. ثم نقلت وثيقة لاحقة موعد الحالة إلى { $day }، وهو يسري هنا أيضًا.
offices-channels = الطرق المطلوب استعمالها ممن يكتب
offices-channel-letter = البريد
offices-channel-email = البريد الإلكتروني والنماذج
offices-channel-social-post = الشبكات الاجتماعية
offices-channel-fax = الفاكس
offices-channel-phone = الهاتف
offices-sensitive = هذه الطبعة حساسة: من يحفظها لا ينشرها
offices-save = حفظ
offices-publish = نشر هذه الطبعة
offices-publish-help = من ذلك الحين تكون صفحتها في قائمة «في بلدكم».
offices-publish-own-on = هذه الحالة تخص هذا البلد ({ $country })، وقاعدة هذا المكتب ألا يكتب أحد فيه عن بلده. فقد تعرّض الرسائل المرسلة منه من يكتبها للخطر.
offices-publish-own-ask-office = هذه الحالة تخص هذا البلد ({ $country })، وقاعدة هذا المكتب أن يُسأل قبل أن يكتب أحد فيه عن بلده.
offices-confirm-own-on = أعرف القاعدة، وأقرر بصلاحية النشر أن تُنشر هذه الطبعة مع ذلك.
offices-confirm-own-ask-office = سُئل المكتب، وهو موافق.
offices-approver = يفعل ذلك من يحق له النشر.
offices-end = إنهاء هذه الطبعة
offices-end-help = من يأتي إلى عنوانها يقرأ الحالة كما يقرؤها الجميع.
offices-another = أنتم آخر من حفظ هذه الطبعة الحساسة. ينشرها شخص آخر.
offices-put-again = جرى شيء في الحالة منذ حُفظت هذه الطبعة الحساسة. احفظوها من جديد، ثم ينشرها شخص آخر.
offices-changed = غيّر أحدهم هذه الطبعة بعد عرض الصفحة. لم يُحفظ شيء. ما كتبتموه ما يزال هنا: قارنوه قبل الحفظ مرة أخرى.
offices-done-saved = حُفظت الطبعة.
offices-done-published = نُشرت الطبعة.
offices-done-ended = انتهت الطبعة.
offices-wrong-language = اختاروا إحدى لغات الحالة.
offices-wrong-email = ليس { $text } عنوان بريد إلكتروني.
offices-wrong-name = اذكروا من هو: اسمًا أو منصبًا.
offices-wrong-channels = اختاروا طريقًا واحدًا على الأقل. ولطلبها كلها علّموها كلها.
offices-wrong-web = ليس { $text } عنوان نموذج: فالعنوان يبدأ بـ https://.
offices-found = { $message }: { $hint }.
offices-wrong-long = { $lines } أسطر على الأكثر، وفي كل منها { $n } حرفًا.
desk-propose-deadline = اختيار { $day }
desk-propose-deadline-help =
    { $count ->
        [zero] اليوم نفسه.
        [one] يوم واحد من اليوم.
        [two] يومان من اليوم.
        [few] { $n } أيام من اليوم، كأغلب الحالات.
        [many] { $n } يومًا من اليوم، كأغلب الحالات.
       *[other] { $n } يوم من اليوم، كأغلب الحالات.
    }
