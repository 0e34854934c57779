### The ways out: what takes how long, mail, telephone, fax, networks.

## الطرق بترتيبها

plan-title = الطرق، وأضمنها أولًا
plan-left =
    { $count ->
        [0] اليوم هو اليوم الأخير.
        [one] بقي يوم واحد.
        [two] بقي يومان.
        [few] بقيت { $n } أيام.
        [many] بقي { $n } يومًا.
       *[other] بقي { $n } يوم.
    }
plan-from = أكتب من
plan-from-help = كما تشاؤون: لعرض المدد والأسعار فقط. ولا يُحفظ.
plan-from-none = دون تحديد
plan-show = عرض المدد والأسعار
plan-from-there = تقولون إنكم تكتبون من هذا البلد: { $country }. الأفضل ألا يكتب من يعيش فيه: فالرسالة تُظهر من أرسلها. اطلبوا من شخص آمن أن يكتب بدلًا منكم.
plan-days =
    { $count ->
        [0] 0 يوم
        [one] يوم واحد
        [two] يومان
        [few] { $n } أيام
        [many] { $n } يومًا
       *[other] { $n } يوم
    }
plan-days-range = من { $min } إلى { $days }
plan-days-most = حتى { $days }
plan-days-least = { $days } أو أكثر
plan-in-time = في الموعد: المدة { $days }.
plan-in-time-unknown = في الموعد، بقدر ما يُعرف.
plan-in-time-least = في الموعد على الأرجح، لكن لا أحد يضمن ذلك: المدة { $days }.
plan-may-be-late = قد تتأخر: المدة { $days }، والباقي { $left }.
plan-may-be-late-open = قد تتأخر: المدة { $days }، ولا أحد يقول كم هي على الأكثر، والباقي { $left }.
plan-may-be-late-unknown = قد تتأخر: لا أحد يقول كم يستغرق البريد، والباقي { $left }.
plan-too-late = متأخرة على الأرجح: كان ينبغي أن تُرسل حتى { $day }.
plan-at-once-email = تصل فورًا.
plan-at-once-fax = تصل فورًا.
plan-at-once-phone = حالما يجيب أحد.
plan-at-once-social-post = يراه الجميع فورًا.
plan-no-address-email = لا يُعرف عنوان بريد إلكتروني.
plan-no-address-fax = لا يُعرف رقم فاكس.
plan-no-address-phone = لا يُعرف رقم هاتف.
plan-no-address-social-post = لا يُعرف اسم على أي شبكة.
plan-no-address-letter = لا يُعرف عنوان بريدي.
plan-unused = يطلب المكتب في بلدكم ألا تُستعمل هذه الطريق في هذه الحالة.
plan-closed = انقضى الموعد الأخير.
plan-stamp = ثمن الطابع { $price }.
plan-stamp-ended = حتى { $day } كان ثمن الطابع { $price }؛ وقد يكون أغلى الآن.
plan-stamp-unknown = ثمن الطابع غير معروف هنا.
plan-own-line = تدفعون ثمن المكالمة.
risk-lost = قد تضيع رسالة غير مسجلة دون أن يعلم أحد.
risk-stop-doubtful = في { $day } لم يكن البريد ينقل رسائل إلى { $country }، ولا يعلم أحد هنا هل عاد ينقلها. اسألوا في مكتب البريد.
risk-mailbox-full = قد يكون صندوق البريد ممتلئًا.
risk-sorted-out = الرسائل المتشابهة كلها تُستبعد، وكلماتكم أنتم تفيد.
risk-public = يرى الجميع أنكم كتبتموه، ولا يعلم أحد إلى متى.
risk-line-taken = قد يكون الجهاز مطفأً أو الخط مشغولًا.
risk-nobody-answers = قد لا يجيب أحد، أو لا يجيب من يتكلم لغتكم.
post-may-be-late = البريد بطيء. قد تصل هذه الرسالة بعد الموعد الأخير، فأرسلوها اليوم، أو خذوا طريقًا أخرى أيضًا.
post-costs-ended = حتى { $day } كان ثمنه { $price }؛ وقد يكون أغلى الآن.

## البريد الخاص

mail-opened = هل فُتح برنامج بريدكم؟
mail-opened-yes = نعم: أرسلوها منه، ثم
mail-opened-say = قولوا إنها أُرسلت.
mail-opened-no = لا: لم يضع شيء. خذوا إحدى هذه الطرق.
mail-draft-help = مسودة في ملف تفتحه برامج البريد وفيه الرسالة كلها:
mail-draft = أخذ المسودة (.eml)
mail-services-help = بريدكم على الويب. ينقل الرابط الرسالة إلى تلك الشركة، ولا ينقلها إلا حين تضغطونه:
mail-service = الكتابة في { $name }
mail-copy-help = أو انسخوا النص الوارد أدناه في رسالة جديدة.
mail-to = إلى
mail-cc = نسخة إلى
mail-subject-other = موضوع آخر
mail-subject-help = الرسائل التي لها جميعًا موضوع واحد تُستبعد بسهولة. خذوا ما يشبهكم.
mail-subject-take = أخذ هذا الموضوع
copy-short = أحدث ما وصلت إليه الحالة، لإطلاع غيركم:
subject-about = بشأن { $names }
subject-concern = قلق على { $names }
subject-ask = طلب إليكم: { $names }

## بالهاتف

phone-help = ماذا تقولون، بلغتهم وبلغتكم، ومتى يكون هناك أحد.
phone-button = عرض ما يقال
phone-page = بالهاتف
phone-lede = تكفي دقيقتان. تكلموا بأدب وبإيجاز، ودعوهم يدوّنون ما تقولون.
phone-who = اسألوا عن
phone-what = ما يمكنكم قوله
phone-theirs = أولًا باللغة { $language }، ليُقرأ بصوت مسموع، وتحته لكم باللغة { $yours }.
phone-in = ما لم يُترجم مكتوب باللغة { $language }.
phone-part-ask = لتحويل المكالمة
phone-part-about = سبب الاتصال
phone-part-demand = ما تطلبونه
phone-part-thanks = في الختام
phone-say-ask = نهاركم سعيد. هل يمكنني من فضلكم أن أتحدث إلى { $who }، أو إلى أحد في المكتب نفسه؟
phone-say-about = أتصل بشأن { $names }.
phone-say-thanks = أرجو أن تدوّنوا ذلك وأن تنقلوه. شكرًا لكم.
phone-there = الآن هناك { $weekday }، الساعة { $time }.
phone-is-open = تكون المكاتب عادةً مفتوحة في هذه الساعة.
phone-opens-day = تفتح المكاتب عادةً من جديد يوم { $weekday } الساعة { $time }.
phone-opens-hours =
    { $count ->
        [zero] تفتح المكاتب عادةً خلال أقل من ساعة.
        [one] تفتح المكاتب عادةً بعد نحو ساعة.
        [two] تفتح المكاتب عادةً بعد نحو ساعتين.
        [few] تفتح المكاتب عادةً بعد نحو { $n } ساعات.
        [many] تفتح المكاتب عادةً بعد نحو { $n } ساعة.
       *[other] تفتح المكاتب عادةً بعد نحو { $n } ساعة.
    }
phone-opens-minutes =
    { $count ->
        [zero] تفتح المكاتب عادةً الآن.
        [one] تفتح المكاتب عادةً بعد دقيقة.
        [two] تفتح المكاتب عادةً بعد دقيقتين.
        [few] تفتح المكاتب عادةً بعد { $n } دقائق.
        [many] تفتح المكاتب عادةً بعد { $n } دقيقة.
       *[other] تفتح المكاتب عادةً بعد { $n } دقيقة.
    }
phone-usual = الساعات المعتادة هناك: من { $opens } إلى { $closes } بتوقيت هذا المكان: { $zone }. الإغلاق: { $rest }. وقد تكون لهذا المكتب ساعات أخرى.
phone-tip-name = لا يلزمكم أن تقولوا من أنتم. وقد يظهر رقمكم عندهم.
phone-tip-nobody = إذا أجابت آلة فقولوا الكلام نفسه. وإذا لم يشأ أحد أن يكلمكم فهذا أيضًا جواب: حاولوا في يوم آخر.
phone-tip-costs = اسألوا أولًا عن ثمن مكالمة إلى ذلك البلد.
weekday-1 = الاثنين
weekday-2 = الثلاثاء
weekday-3 = الأربعاء
weekday-4 = الخميس
weekday-5 = الجمعة
weekday-6 = السبت
weekday-7 = الأحد

## بالفاكس

fax-help = الرسالة مع صفحة غلاف، للطباعة والإرسال بالفاكس.
fax-button = عرض صفحة الفاكس
fax-page = بالفاكس
fax-lede = اطبعوا هذه الصفحة وأرسلوها بالفاكس. وقد يرسلها عنكم محل تصوير أو مكتب بريد.
fax-from = من
fax-number = رقم الفاكس
fax-pages = عدد الصفحات
fax-pages-help = بعد الطباعة اكتبوا هنا بخط اليد عدد الصفحات مع هذه الصفحة.

## على الشبكات

posts-help = منشور فيه ما يُطلب، قصير بما يكفي لكل شبكة.
posts-button = عرض المنشورات
posts-page = منشور على شبكة
posts-lede = كل منها يتسع له موضعه ويقول ما يُطلب. ولا يذهب شيء إلى شبكة ما لم تضغطوا رابطًا.
posts-to = إلى
posts-without-names = لم يوافق أحد على تكرار الأسماء على الشبكات. ليس في هذه المنشورات أسماء، فلا تضيفوا شيئًا منها من فضلكم.
posts-safety = ما تنشرونه يُظهر من أنتم، للجميع ولمدة طويلة. إن كان ذلك قد يضركم فخذوا طريقًا أخرى.
posts-text = المنشور
posts-edit = يمكنكم تغييره. ويحمل الرابط كلماتكم بعد الضغط على «إنشاء الروابط من جديد».
posts-anew = إنشاء الروابط من جديد
posts-too-long = هذا أطول مما تتسع له { $name }: { $n } حرفًا، والحد { $most }. اختصروه وأنشئوا الروابط من جديد.
posts-language = بأي لغة؟
posts-language-theirs = { $language }، وهي التي يقرؤها المخاطَب أفضل من غيرها
posts-language-take = عرضها بهذه اللغة
posts-counts = { $n } من { $most } حرفًا، بحسب عدّ هذه الشبكة
posts-open = فتح { $name }
posts-server = خادمكم
posts-server-help = مثل social.example، ويكفي أيضًا اسمكم هناك، مثل ‎@name@social.example‎. يوضع في الرابط ولا يُحفظ في أي مكان.
posts-server-wrong = ليس هذا اسم خادم. شكله social.example أو ‎@name@social.example‎.
posts-server-take = إنشاء الرابط

# The language that the target reads best, beside the letter
beside-label = لغة من يقرأ الرسالة
beside-nothing = رسالتي وحدها
beside-demands = المطالب باللغة { $language } إلى جانب كلماتي
beside-letter = رسالة الحالة كاملة باللغة { $language } على ورقة ثانية
beside-help = من يقرؤها يرى بلغته ما هو مطلوب. هذه الكلمات ترجمها وراجعها العاملون على الحالة. وما لا يتسع له المكان إلى جانب كلماتكم يوضع على ورقة مستقلة، مع سطر يقول ما هو.
beside-title = ما هو مطلوب، باللغة { $language }
beside-heading-demands = ما تطلبه الرسالة
beside-heading-letter = رسالة بلغتكم
