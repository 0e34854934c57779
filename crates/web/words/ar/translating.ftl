### ما يُراد ترجمته، ومن يشغل المنصب.

translating-newer = بعض هذه الكلمات أحدث من ترجمتها، وهي معروضة باللغة: { $language }.
translating-partly = بعض هذه الكلمات لم يُترجم؛ وهي معروضة باللغة: { $language }.

translating-title = للترجمة
translating-lede = ما تغيّر في حالة ولم يُترجم بعد. إلى ذلك الحين تقول صفحاتها ذلك، وتعرض الأرقام والأسماء والتواريخ كما هي الآن.
translating-none = لا شيء ينتظر الترجمة.
translating-none-here = لا شيء ينتظر في هذه الترجمة.
translating-new-language = للغة جديدة، تقدّم صفحة الحالة نموذجًا.
translating-no-edition = لم يترجم أحد هذه الحالة إلى هذه اللغة بعد. خذوا النموذج واملؤوه ثم أضيفوه في صفحة الحالة.
translating-waits =
    { $count ->
        [one] جملة واحدة للترجمة
        [two] جملتان للترجمة
        [few] { $n } جمل للترجمة
        [many] { $n } جملة للترجمة
       *[other] { $n } جملة للترجمة
    }
translating-waits-in = { $language }: { $waits }
translating-waits-still = ترجمات من هذه الحالة ما زالت تنتظر:
translating-required = لا بد منه
translating-hold-first = هذه الحالة علنية، وهنا يطّلع شخص آخر أولا على ما تكتبون. علّقوا الحالة ثم احفظوا، ثم يرفع التعليقَ من له حق الموافقة.
translating-easy-waits = تظهر الكلمات السهلة في هذه الترجمة من جديد حين تُترجم كلها. وحتى ذلك الحين لا تُعرض.
easy-warning-gone = في الوثيقة السابقة كلمات سهلة، وليس في هذه شيء منها: لم تعد تُعرض. إن كان ما تقوله ما زال صحيحا فاكتبوها من جديد تحت «بكلمات سهلة».
easy-warning-older = كُتبت الكلمات السهلة للنص السابق. يُرجى النظر هل ما زال ما تقوله صحيحا.
translating-into = لغة الترجمة: { $language }
translating-task-lede = هذه هي الجمل التي تغيّرت فقط. املؤوا ما تستطيعون، والباقي ينتظر.
translating-sentence = { $number }. { $place }
translating-in-title = العنوان
translating-in-summary = ما حدث
translating-in-letter = الرسالة
translating-in-background = الخلفية
translating-in-demands = ما يُطلب
translating-in-writer-safety = متى لا ينبغي الكتابة
translating-in-easy = بكلمات سهلة
translating-in-valediction = خاتمة الرسالة
translating-in-office = منصب
translating-in-salutation = افتتاح الرسالة
translating-in-pronouns = ضمائر شخص
translating-in-occupation = عمل شخص
translating-in-status = ما آل إليه شخص
translating-in-counts = ما يعدّه رقم
translating-in-part = ما يعدّه جزء من رقم
translating-before = من قبل
translating-before-translated = كيف تُرجم ذلك
translating-before-none = لم يُترجم.
translating-now = الآن
translating-field = الترجمة
translating-values = الأسماء والأرقام والتواريخ تُملأ تلقائيًا. انسخوا هذه العلامات بأقواسها إلى مواضعها في جملتكم:
translating-missing = هذا ينقص جملتكم ويجب أن يرد فيها كما هو: { $values }
translating-foreign = هذا لا يرد في الجملة التي تترجمونها: { $values }
translating-doubled = سيُقرأ هذا مرتين؛ انسخوا العلامة بين القوسين وحدها: { $values }
translating-reviewer = راجعها
translating-reviewer-help = صفة أو أحرف أولى، لا اسم كامل أبدًا.
translating-reviewer-wrong = اذكروا من راجعها: صفة أو أحرف أولى، بما لا يزيد على { $n } حرفًا.
translating-save = حفظ الترجمة
translating-save-help = ما تتركونه فارغًا ينتظر. في حالة منشورة، يُنشر ما تحفظونه في الحال.
translating-nothing = لم يُملأ شيء. ترجموا جملة واحدة على الأقل.
translating-unwritable = إحدى الجمل تُقرأ كعنوان أو قائمة. ابدؤوها بكلمة، لا بعلامة مثل # أو -.
translating-changed = غيّر شخص آخر هذه الحالة بعد أن فتحتم الصفحة. لم يُحفظ شيء. هذه هي الجمل كما هي الآن؛ انظروا فيها ثم احفظوا من جديد.
translating-left = ما كتبتموه ولم يعد له موضع:
translating-saved = حُفظت الجمل
translating-saved-text = الباقي ينتظر أدناه.
translating-whole = اكتملت الترجمة
translating-whole-text = لم يعد شيء منها ينتظر.

holders-title = شاغلو المناصب
holders-lede = حين يتولى شخص آخر منصبًا، غيّروه هنا مرة واحدة: كل حالة تكتب إلى هذا المنصب تتبعه.
holders-none = لا تذكر أي حالة صادرة منصبًا.
holders-nobody = لا أحد معروف
holders-no-country = بلا بلد
holders-cases =
    { $count ->
        [one] حالة واحدة
        [two] حالتان
        [few] { $n } حالات
        [many] { $n } حالة
       *[other] { $n } حالة
    }
holders-now-held = تذكر الحالات: { $name }
holders-who = من يشغله الآن
holders-to = اسم شاغل المنصب
holders-to-help = اتركوه فارغًا إن لم يُعرف أحد: تذهب الرسائل عندئذ إلى المنصب.
holders-since = منذ
holders-since-wrong = اذكروا منذ أي يوم. لا يمكن أن يكون في المستقبل.
holders-look = عرض ما سيتغيّر
holders-look-help = لا يتغيّر شيء بعد.
holders-salutations = كيف تُفتتح الرسائل
holders-salutations-help = انظروا في كل منها: قد يحتاج شاغل آخر إلى كلمات أخرى.
holders-salutation = باللغة: { $language }
holders-salutation-wrong = اذكروا كيف تُفتتح الرسالة، في سطر واحد.
holders-closings = كيف تُختم الرسائل
holders-closings-help = بعض عبارات الختام تكرّر عبارة الافتتاح. انظروا في كل منها.
holders-closing-wrong = اذكروا كيف تُختم الرسالة، في سطر واحد.
holders-line-closing = ختام الرسالة، باللغة: { $language }
holders-names-old = ما زال هذا يذكر الشاغل السابق.
holders-will =
    { $count ->
        [one] ستتغيّر حالة واحدة
        [two] ستتغيّر حالتان
        [few] ستتغيّر { $n } حالات
        [many] ستتغيّر { $n } حالة
       *[other] ستتغيّر { $n } حالة
    }
holders-line-name = من يشغل المنصب
holders-line-salutation = افتتاح الرسالة، باللغة: { $language }
holders-line-office = اسم المنصب، باللغة: { $language }
holders-offices = اسم المنصب
holders-offices-help = في لغات كثيرة يختلف اسم المنصب إن كانت صاحبته امرأة أو كان صاحبه رجلا. انظروا إلى كل اسم.
holders-office-wrong = اكتبوا اسم المنصب في سطر واحد.
holders-earlier = من شغلوا المنصب قبل ذلك
holders-until = حتى { $day }
holders-stays = يبقى كما هو
holders-still-in = ما زال الشاغل السابق مذكورًا هنا، وهذا يبقى كما هو: { $place }
holders-still-prepared = وثيقة لاحقة قيد الإعداد ما زالت تذكر الشاغل السابق.
holders-change = التغيير في هذه الحالات
holders-change-help = تتبعه الصفحات والرسائل في الحال. ويبقى الشاغل السابق مسجّلًا مع اليوم.
holders-breaks = كلمات هذه الحالة تذكر شاغل المنصب باسمه. صحّحوها أولًا.
holders-changed-meanwhile = غيّر شخص آخر هذه الحالة في اللحظة نفسها. انظروا فيها وحاولوا من جديد.
holders-gone = لم تعد هذه الحالة موجودة.
holders-done = تم التغيير: { $office }
holders-changed =
    { $count ->
        [zero] لم تُغيَّر أي حالة
        [one] غُيّرت حالة واحدة
        [two] غُيّرت حالتان
        [few] غُيّرت { $n } حالات
        [many] غُيّرت { $n } حالة
       *[other] غُيّرت { $n } حالة
    }
holders-not-changed =
    { $count ->
        [one] حالة واحدة لم تُغيَّر
        [two] حالتان لم تُغيَّرا
        [few] { $n } حالات لم تُغيَّر
        [many] { $n } حالة لم تُغيَّر
       *[other] { $n } حالة لم تُغيَّر
    }
