# أمسيات كتابة الرسائل: الحزمة المطبوعة، وصفحة صاحب الأمسية، والعدّ على الورق.

## حزمة الأمسية المطبوعة

evening-mark = أمسية كتابة الرسائل
evening-title-of = أمسية كتابة الرسائل: { $title }
evening-part-host = لصاحب الأمسية
evening-part-case = الحالة
evening-part-rules = القواعد
evening-part-demands = ما نطلبه
evening-part-letters = رسالة
evening-part-lined = ورقة مسطّرة
evening-part-envelopes = ظرف
evening-part-labels = ملصقات
evening-until = تُرسل الرسائل حتى { $day }. ضعوها في البريد بحيث تصل قبل ذلك.
evening-to = من يستطيع إيقاف ذلك
evening-background = خلفية
evening-easy = بكلمات سهلة
evening-step-print = اطبعوا كل شيء بالحجم الفعلي على وجه واحد. الظروف والملصقات هي الصفحات الأخيرة: ضعوها في الطابعة وحدها.
evening-step-table = ضعوا على الطاولة أوراق الحالة والقواعد وما نطلبه، ورقة من كل منها لكل شخصين. اقرؤوا الحالة معًا بصوت عالٍ.
evening-step-write = وزّعوا أوراق الرسائل، وعدد أنواعها المختلفة: { $kinds }، بالتناوب. ويضيف كل شخص كلماته بخط يده. والأوراق المسطّرة لمن يكتب الرسالة كلها.
evening-step-post = اقطعوا الحافة واطووا الورقة، ورسالة واحدة في كل ظرف. أرسلوها كلها، على يومين أو ثلاثة إن أمكن.
evening-step-count = عدّوا الرسائل والأشخاص واللغات بلا أسماء. أدخلوا العدد، ثم تخلّصوا من هذه الورقة.
evening-post-title = أجرة البريد
evening-post-price = رسالة حتى { $grams } غرامًا: { $price }. ‏{ $letters } رسالة: { $total }.
evening-post-source = المصدر: { $source }. صالح حتى { $day }.
evening-post-unknown = اسألوا مكتب البريد كم تكلّف رسالة إلى ذلك البلد.
evening-count-title = العدد
evening-count-day = اليوم
evening-count-letters = الرسائل
evening-count-people = الأشخاص
evening-count-languages = اللغات
evening-count-total = المجموع
evening-count-names = لا أسماء ولا عناوين ولا قائمة بمن حضر.
evening-count-here = أدخلوا العدد هنا. من لديه هذا العنوان يستطيع إدخال عدد هذه الأمسية وتصحيحه؛ ولا يُحفظ معه اسم أحد.
evening-count-nowhere = عنوان إدخال العدد: ______________________________ اسألوا من أعطاكم هذه الأوراق.
evening-rules-title = قواعد الأمسية
evening-not-title = لا تكتبوا باسمكم إن
evening-rule-own = أضيفوا كلمات من عندكم. بضع جمل لا يكتبها سواكم أثقل من صفحة مطبوعة كاملة.
evening-rule-hand = اكتبوا بخط اليد ما استطعتم وبوضوح. كل لغة مقبولة، ولا أحد يحاسب على الأخطاء.
evening-rule-keep = اطلبوا ما تطلبه هذه الحالة كاملًا، ولا شيء غيره.
evening-rule-polite = كونوا مهذبين حتى مع الغضب. لا شتيمة ولا تهديد ولا سياسة حزبية.
evening-rule-not = لا تكتبوا شيئًا ليس في ورقة الحالة: لا أسماء أخرى ولا أماكن ولا تخمينات. لا تعِدوا بشيء ولا ترسلوا مالًا.
evening-rule-name = وقّعوا بخط اليد. الاسم والمدينة يكفيان، ولا تذكروا أكثر مما تريدون.
evening-rule-minors = وقّعوا بالاسم الأول فقط. لا تكتبوا اسم العائلة ولا عنوانًا ولا رقم هاتف: المدرسة هي المرسل.
evening-rule-under-18 = دون الثامنة عشرة؟ وقّعوا بالاسم الأول فقط، بلا اسم عائلة ولا عنوان.
evening-rule-envelope = رسالة واحدة في ظرف واحد. طرد من أربعين رسالة يُفتح مرة، وأربعون ظرفًا تُفتح أربعين مرة.
evening-rule-list = لا أحد يحتفظ بقائمة الحاضرين. لا تصوّروا الناس ولا الرسائل دون إذن.
evening-questions = ثلاثة أسئلة لكلماتكم
evening-who-help = جملة واحدة: «أنا ممرضة».
evening-ask-help = بكلماتكم أنتم.
evening-demands-title = ما نطلبه
evening-demands-help = قولوه بكلماتكم أو انسخوه. وإن شئتم فانسخوه أيضًا باللغة التي يقرؤونها.
evening-demands-reviewed = كل هذا قرأه وراجعه أناس، ولم تترجم آلة شيئًا لهذه الصفحة.
evening-date = التاريخ
evening-signature = التوقيع والاسم
evening-town = المدينة والبلد
evening-first-name = الاسم الأول
evening-tear = اقطعوا هذه الحافة قبل طي الرسالة. يمكن لكلماتكم أن تجيب عن:

## صفحة أصحاب الأمسيات

evening-page-title = أقيموا أمسية لكتابة الرسائل
evening-page-lede = ملف PDF واحد فيه كل ما تحتاجه الطاولة: الحالة في صفحة، والقواعد، وأوراق مختلفة، وظروف، وورقة للعدّ. يكفيه الورق بلا شبكة.
evening-letters = كم رسالة
evening-letters-help = أوراق للكتابة؛ ورقتان لكل شخص أمسية جيدة. حتى { $most }.
evening-people = كم شخصًا
evening-paper = الورق
evening-covers = ظروف أو ملصقات
evening-covers-none = لا شيء: العناوين بخط اليد
evening-covers-c6 = ظروف C6 ‏(162 × 114 مم)
evening-covers-c5 = ظروف C5 ‏(229 × 162 مم)
evening-covers-dl = ظروف DL ‏(220 × 110 مم)
evening-covers-no10 = ظروف رقم 10 ‏(9½ × 4⅛ بوصة)
evening-covers-labels-3x8 = ملصقات، 24 على A4 ‏(70 × 37 مم)
evening-covers-labels-2x7 = ملصقات، 14 على A4 ‏(99.1 × 38.1 مم)
evening-covers-labels-3x10 = ملصقات، 30 على ورق أمريكي ‏(1 × 2⅝ بوصة)
evening-large = خط كبير (18 نقطة)، وعلى أوراق الكتابة أيضًا
evening-school = المدرسة، إن كتب قاصرون
evening-school-help = عندها تطلب الأوراق الاسم الأول فقط، وتكون المدرسة هي المرسل. يُطبع الاسم ثم يُنسى.
evening-from-help = من أجل أجرة البريد على ورقة المضيف. ولا يُحفظ ذلك.
evening-sender = عنوان المرسل على المغلفات
evening-sender-help = سطر لكل سطر، ويمكن تركه فارغًا. يُطبع ثم يُنسى. ومع مدرسة تكون المدرسة هي المرسل.
evening-make = اصنعوا الحزمة (PDF)
evening-make-help = تصل أثناء صنعها؛ ثوانٍ قليلة حتى لمدرسة كاملة.
evening-link-help = صفحة عدّ هذه الأمسية مكتوبة على ورقة صاحبها. احتفظوا بتلك الورقة أو بهذا الرابط:
evening-wrong = هناك ما لا يصح: راجعوا الأرقام من فضلكم، وهل تناسب الملصقات الورق. حتى { $most } رسالة و{ $people } شخص.
evening-invite = أقيموا أمسية: كل شيء للطباعة، لطاولة أو لمدرسة

## الرسائل الورقية

paper-title = رسائل على الورق
paper-lede = بعد الأمسية: كم رسالة، وكم شخصًا كتبها، وبأي لغات. بلا أسماء.
paper-case = الحالة
paper-day = في أي يوم
paper-languages = بأي لغات
paper-other = لغة أخرى برمزها
paper-other-help = مثل البرتغالية أو tr؛ وإن تعددت فبفاصلة بينها.
paper-enter = احسبوها
paper-correct = صحّحوه
paper-correct-help = التصحيح إدخال جديد يذكر القديم، ولا يُكتب فوق شيء.
paper-done = حُسب وحُفظ. شكرًا.
paper-waits = حُفظ. العدد كبير أو متأخر، فلا بد أن يراه شخص آخر قبل أن يُحسب.
paper-replaced = سبق أن حُسب هذا أو صُحّح. انظروا ما هو مكتوب الآن.
paper-same-person = لا بد أن يراه شخص آخر، فأنتم من أدخله.
paper-nothing = اذكروا كم رسالة وكم شخصًا كتبها. ولسحب عدد صحّحوه إلى 0 رسالة و0 شخص.
paper-fewer = الرسائل أقل من الأشخاص: هل هذا صحيح؟ إن وقّع عدة أشخاص رسالة واحدة فعلّموا المربع أدناه.
paper-fewer-sure = نعم، وقّع عدة أشخاص رسالة واحدة
paper-too-many = الإدخال الواحد لا يزيد على { $most } رسالة وشخص.
paper-no-language = اختاروا اللغات، { $most } على الأكثر. وتُفهم لغة أخرى باسمها أو برمزها: التركية، أو tr.
paper-future = لم يأتِ ذلك اليوم بعد، أو ليس تاريخًا.
paper-early = في ذلك اليوم لم يكن أحد قد طُلب منه أن يكتب لهذه الحالة.
paper-not-issued = لم يُطلب من أحد بعد أن يكتب لهذه الحالة.
paper-link-ended = كانت هذه الصفحة تستقبل الأعداد حتى { $day }. ولا يزال المكتب يستطيع إدخالها.
paper-so-far = ما أُدخل لهذه الأمسية
paper-waiting = تنتظر شخصًا ثانيًا
paper-waiting-none = لا شيء ينتظر.
paper-board-waits =
    { $count ->
        [zero] لا رسائل على الورق تنتظر من يراها
        [one] رسالة واحدة على الورق تنتظر من يراها
        [two] رسالتان على الورق تنتظران من يراهما
        [few] { $n } رسائل على الورق تنتظر من يراها
        [many] { $n } رسالة على الورق تنتظر من يراها
       *[other] { $n } رسالة على الورق تنتظر من يراها
    }
paper-board-next = انظروا في الرسائل على الورق التي تنتظر، ثم قولوا هل تُحسب.
paper-yes = احسبوه
paper-no = لا تحسبوه
paper-entered = ما أُدخل
paper-entry = { $letters } من { $people }، باللغات: { $languages }، في { $day }
paper-letters =
    { $count ->
        [zero] { $n } رسالة
        [one] رسالة واحدة
        [two] رسالتان
        [few] { $n } رسائل
        [many] { $n } رسالة
       *[other] { $n } رسالة
    }
paper-people =
    { $count ->
        [zero] { $n } شخص
        [one] شخص واحد
        [two] شخصين
        [few] { $n } أشخاص
        [many] { $n } شخصًا
       *[other] { $n } شخص
    }
paper-by = من { $people }، باللغات: { $languages }
paper-in = باللغات: { $languages }
paper-state-counted = محسوب
paper-state-waiting = ينتظر
paper-state-declined = غير محسوب
paper-state-replaced = صُحّح لاحقًا
paper-by-link = من صفحة أمسية
count-paper =
    { $count ->
        [zero] رسالة على الورق عُدّت باليد
        [one] رسالة على الورق عُدّت باليد
        [two] رسالتان على الورق عُدّتا باليد
        [few] رسائل على الورق عُدّت باليد
        [many] رسالة على الورق عُدّت باليد
       *[other] رسالة على الورق عُدّت باليد
    }
counts-meaning-paper = على الورق: عدّها صاحب الأمسية بعدها، والأعداد الكبيرة أو المتأخرة رآها أحد في المكتب قبل أن تُحسب.
