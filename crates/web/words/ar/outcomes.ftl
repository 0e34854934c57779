### ما آل إليه أمر الأشخاص.

## من القائمة الثابتة

outcomes-kind-released = إفراج
outcomes-kind-released-under-measures = إفراج بتدابير، كالإقامة الجبرية أو الحضور الدوري
outcomes-kind-transferred = نقل إلى مكان آخر
outcomes-kind-charged = توجيه تهمة
outcomes-kind-charges-dropped = إسقاط التهم أو تبرئة
outcomes-kind-sentenced = صدور حكم
outcomes-kind-sentence-changed = تغيير الحكم
outcomes-kind-medical-care = رعاية طبية
outcomes-kind-contact = اتصال بالأسرة أو بالدفاع
outcomes-kind-reappeared = ظهور بعد الاختفاء
outcomes-kind-exiled = نفي أو خروج قسري من البلد
outcomes-kind-safe = أمان: انتهى التهديد
outcomes-kind-died = وفاة
outcomes-kind-none-known = لا يُعرف أي تغيير
outcomes-certainty-confirmed = أكده من رآه.
outcomes-certainty-reported = ذكرته عدة مصادر لا ينقل بعضها عن بعض.
outcomes-certainty-unconfirmed = قاله مصدر واحد ولم يتأكد.
outcomes-attribution-cannot-be-determined = لا أحد يستطيع أن يعرف هل كان للرسائل دور في ذلك.
outcomes-attribution-said-to-have-contributed = يقول شخص قريب من الحالة إن الرسائل ساعدت.
outcomes-attribution-not-contributed = لا شيء يدل على أن للرسائل دورا في ذلك.

## للقراء

outcomes-title = ما آل إليه أمرهم
outcomes-all = كل من تعنيهم هذه الحالة
outcomes-others = الآخرون جميعًا
outcomes-unnamed = شخص لا يُعرض اسمه
outcomes-source-is = المصدر:
outcomes-source-withheld = لا يُعرض لأنه يذكر اسم شخص
outcomes-as-of = بتاريخ { $day }
outcomes-nobody-judged = لم يقل أحد بعد ما آل إليه أمر الأشخاص.
outcomes-still-open =
    { $count ->
        [one] لم يُقل شيء بعد عن شخص آخر واحد.
        [two] لم يُقل شيء بعد عن شخصين آخرين.
        [few] لم يُقل شيء بعد عن { $n } أشخاص آخرين.
       *[other] لم يُقل شيء بعد عن { $n } شخصًا آخر.
    }
outcomes-news = ما آل إليه أمر الأشخاص: { $title }
outcomes-news-of = ما آل إليه أمر { $name }: { $title }
outcomes-page = ما آل إليه أمر الأشخاص
outcomes-page-lede = هنا كل الحالات التي نُشرت، لا تلك التي انتهت بخير فقط.
outcomes-page-cases =
    { $count ->
        [one] نُشرت حالة واحدة.
        [two] نُشرت حالتان.
        [few] نُشرت { $n } حالات.
       *[other] نُشرت { $n } حالة.
    }
outcomes-page-hidden =
    { $count ->
        [one] واحدة منها حُذفت أو أُوقفت أو لا تُعرض الآن. هي محسوبة، ولا يُقال عنها غير ذلك.
        [two] اثنتان منها حُذفتا أو أُوقفتا أو لا تُعرضان الآن. هما محسوبتان، ولا يُقال عنهما غير ذلك.
       *[other] { $n } منها حُذفت أو أُوقفت أو لا تُعرض الآن. هي محسوبة، ولا يُقال عنها غير ذلك.
    }
outcomes-page-people =
    { $count ->
        [one] تتعلق الحالات المعروضة هنا بشخص واحد أو مجموعة واحدة. يُحسب كلٌّ مرة واحدة، بحسب آخر ما سُجل.
        [two] تتعلق الحالات المعروضة هنا بشخصين أو مجموعتين. يُحسب كلٌّ مرة واحدة، بحسب آخر ما سُجل.
        [few] تتعلق الحالات المعروضة هنا بعدد { $n } من الأشخاص أو المجموعات. يُحسب كلٌّ مرة واحدة، بحسب آخر ما سُجل.
       *[other] تتعلق الحالات المعروضة هنا بعدد { $n } من الأشخاص أو المجموعات. يُحسب كلٌّ مرة واحدة، بحسب آخر ما سُجل.
    }
outcomes-page-unjudged = لم يسجل أحد شيئًا
outcomes-page-as-of = بتاريخ { $day }.
outcomes-page-empty = لم تُنشر أي حالة بعد.
outcomes-page-cannot = لا أحد يستطيع أن يقول ماذا غيّرت الرسائل. يُفرج عن الناس أو لا يُفرج عنهم لأسباب كثيرة، ومن يقرر لا يذكرها. لذلك تحصي هذه الصفحة ما آل إليه أمر الأشخاص، ولا تدّعي شيئًا.
outcomes-page-picture = كم شخصًا، بحسب ما آل إليه أمرهم
outcomes-page-kind = ما آل إليه الأمر
outcomes-page-number = أشخاص أو مجموعات
outcomes-page-sum = المجموع
outcomes-page-told = حالة بحالة
outcomes-page-told-none = لم يُسجل شيء بعد.
outcomes-page-link = ما آل إليه أمر الأشخاص في كل الحالات

## للمكتب

outcomes-desk-lede = ما يُسجل هنا يظهر فورًا في الصفحة العامة وفي الخلاصات وفي البيانات. وما يُسجل لاحقًا يحل محل ما قبله.
outcomes-desk-back = العودة إلى الحالة
outcomes-desk-so-far = ما سُجل حتى الآن
outcomes-desk-nothing = لم يُسجل شيء بعد.
outcomes-desk-judge = تسجيل ما آل إليه أمر شخص
outcomes-desk-save = نشر ذلك
outcomes-desk-not-issued = لم تُنشر هذه الحالة قط. يُسجل ما آل إليه أمر الأشخاص بعد النشر.
outcomes-desk-no-health = لا تشمل الموافقة الصحة. يُرجى عدم ذكرها هنا.
outcomes-desk-whom = عمّن
outcomes-desk-whom-wrong = يُرجى اختيار الشخص.
outcomes-desk-choose = يُرجى الاختيار
outcomes-desk-kind = ما آل إليه الأمر
outcomes-desk-kind-wrong = يُرجى اختيار ما آل إليه الأمر.
outcomes-desk-source = المصدر
outcomes-desk-source-help = كما يجوز للقراء رؤيته، مثل «محاميتها» أو «سجل المحكمة». ولا يُذكر أبدًا اسم شخص قد يتضرر.
outcomes-desk-source-long =
    { $count ->
       *[other] هذا أطول مما ينبغي: الحد الأقصى لعدد الحروف { $n }.
    }
outcomes-desk-as-of = بتاريخ
outcomes-desk-as-of-help = اليوم الذي يُعرف ذلك عنه.
outcomes-desk-as-of-future = هذا اليوم لم يأتِ بعد.
outcomes-desk-certainty = مدى التأكد
outcomes-desk-certainty-wrong = يُرجى اختيار مدى التأكد.
outcomes-desk-attribution = صلة الرسائل بذلك
outcomes-desk-attribution-wrong = يُرجى اختيار صلة الرسائل بذلك.
outcomes-desk-by = سجّله
outcomes-desk-replaced = حل محله غيره
outcomes-desk-judged = نُشر ذلك.
outcomes-desk-closed-done = أُغلقت الحالة. لم يعد مطلوبًا من أحد أن يكتب.
outcomes-close-title = إغلاق الحالة
outcomes-close-help = منذ ذلك الحين لا يُطلب من أحد أن يكتب ولا تُقبل أي رسالة. تبقى الصفحة، وفيها ما آل إليه أمر الأشخاص فوق القصة. ويمكن لوثيقة جديدة أن تفتح الحالة من جديد.
outcomes-close-first =
    { $count ->
        [one] لم يسجل أحد بعد ما آل إليه أمر شخص واحد. من الأفضل فعل ذلك أولًا.
        [two] لم يسجل أحد بعد ما آل إليه أمر شخصين. من الأفضل فعل ذلك أولًا.
        [few] لم يسجل أحد بعد ما آل إليه أمر { $n } أشخاص. من الأفضل فعل ذلك أولًا.
       *[other] لم يسجل أحد بعد ما آل إليه أمر { $n } شخصًا. من الأفضل فعل ذلك أولًا.
    }
outcomes-close-understood = أفهم أن أحدًا لن يكتب من أجل هذه الحالة بعد الآن.
outcomes-close-wrong = يُرجى وضع علامة هنا لإغلاق الحالة.
outcomes-close-held = الحالة معلّقة. يُرفع التعليق أولًا ثم تُغلق.
outcomes-close-closed = أُغلقت الحالة منذ { $day }.
outcomes-close-approver = إغلاق الحالة لمن له دور الموافقة.
outcomes-close-now = إغلاق الحالة

## للأسرة

family-title = صفحة للأسرة
family-what-was-done = ما جرى من أجل { $name }
family-help = صفحة تُطبع وتُسلَّم، بلغة هذه الواجهة. بعض الأسر تريد أن تعرف كم شخصًا كتب، وبعضها يفضّل ألا يعرف: يُرجى الاختيار قبل الطباعة.
family-numbers = الأعداد
family-with = مع الأعداد
family-without = بلا أعداد
family-for = لمن
family-for-all = لكل من تعنيهم هذه الحالة
family-show = عرضها هكذا
family-print = تطبع قائمة المتصفح هذه الصفحة دون الشريط العلوي ودون هذا النموذج.
family-asked = في { $day } بدأنا نطلب من الناس أن يكتبوا.
family-to-whom = طلبنا منهم أن يكتبوا إلى:
family-until-ahead = يُطلب منهم أن يكتبوا حتى { $day }.
family-until-past = طُلب منهم أن يكتبوا حتى { $day }.
family-since-closed = منذ { $day } لم يعد مطلوبًا من أحد أن يكتب.
family-held = منذ { $day } لا يُطلب من أحد أن يكتب في الوقت الحاضر.
family-not-issued = لم تُنشر هذه الحالة قط، فلم يُطلب من أحد أن يكتب.
family-letters =
    { $count ->
        [0] لم يخبرنا أحد بعد بأنه أرسل رسالة.
        [one] أُخبرنا بإرسال رسالة واحدة.
        [two] أُخبرنا بإرسال رسالتين.
        [few] أُخبرنا بإرسال { $n } رسائل.
       *[other] أُخبرنا بإرسال { $n } رسالة.
    }
family-letters-are = هذا هو العدد حتى { $day }. في كل مرة ضغط شخص ما على «أرسلتُها». نصدّق ذلك ولا نتحقق منه. الرسائل التي لم يخبرنا بها أحد ليست فيه، وربما لم يصل بعض ما فيه.
family-letters-unread = لا يمكن الآن قراءة عدد الرسائل المرسلة.
family-offices = جاء بعضها عبر مكاتب في هذه البلدان أو المناطق:
family-became = ما يُعرف
family-nobody-knows = هل غيّرت الرسائل شيئًا؟ لا أحد يستطيع أن يعرف. ولا يرد اسم أي ممن كتبوا في أي قائمة.
person-as-of = كما في { $day }
outcomes-close-until = تُطلب الرسائل حتى الآن إلى { $day }.
outcomes-desk-withdrawn = سُحب في { $day }
outcomes-desk-withdrawn-done = سُحب ذلك. وتمضي الصفحات والبيانات من دونه.
outcomes-withdraw = سحب
outcomes-withdraw-title = هل يُسحب هذا؟
outcomes-withdraw-lede = يزول من الصفحة العامة والأعداد والبيانات والخلاصات، ويعود ما سُجل قبله ساريًا. ويحتفظ به المكتب في سجله، وتذكر القصة يوم السحب. ولتصحيحه سجّلوا بعد ذلك ما هو صحيح.
outcomes-withdraw-now = سحبه
outcomes-close-sure = هل تُغلق الحالة؟
outcomes-desk-older = بحسب أحدث وثيقة هذا الشخص في خطر منذ { $day }، وما تحكمون به أقدم. هل ما زال صحيحًا؟
outcomes-desk-still = نعم، يبقى مسجلًا. لا يراه أحد بجانب الاسم.
