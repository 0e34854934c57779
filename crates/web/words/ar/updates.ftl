### Further documents: what changed, contradictions, earlier documents, the story of a case.

# في المكتب: وثيقة تتابع حالة.
update-put-in = إدخال وثيقة جديدة
update-put-in-help = ما حدث منذ ذلك الحين، أو موعد آخر، أو النهاية: تُقرأ وتُقارن، ولا يراها أحد حتى تصدر.
update-put-in-lede = قدّموا الوثيقة التي تتابع هذه الحالة. يقرؤها Clamor ويُظهر ما تغيّره قيمةً قيمة، ويسأل عمّا لا يمكن أن يصح. وتبقى صفحة الحالة كما هي حتى تصدروها.
update-another = تُعدّ لهذه الحالة وثيقة جديدة أخرى. أصدروها أو اصرفوا النظر عنها أولًا.
update-meanwhile = غيّر شخص آخر هذه الحالة للتو. لم يُدخل شيء. ما لصقتموه لا يزال هنا: أرسلوه مرة أخرى.
update-back = العودة إلى الحالة
update-prepared = وثيقة جديدة قيد الإعداد
update-prepared-text = لا يراها أحد خارج المكتب حتى تصدر.
update-of = وثيقة جديدة للحالة
update-of-text = لا يراها أحد خارج المكتب حتى تصدر، وعندئذ تقول كل الصفحات ما تقوله.
update-ends = بعد صدورها لا يُطلب من أحد أن يكتب.

# مسودة يبدو أنها تتابع حالات.
update-continues = يبدو أن هذه تتابع حالة
update-continues-text = هل هي وثيقة جديدة لحالة موجودة هنا؟ إذن أدخلوها هناك: فيبقى للقراء عنوان واحد وعدد واحد. وإلا فواصلوا أدناه: تبقى حالة قائمة بذاتها.
update-continues-which = الحالات التي يبدو أنها تتابعها
update-sure-certain = مؤكد
update-sure-likely = مرجَّح
update-sure-possible = محتمل
update-why-previous-index = تذكر رقم وثيقة من هذه الحالة
update-why-previous-number = تذكر رقم هذه الحالة
update-why-own-number = تحمل رقم هذه الحالة
update-why-own-index = تحمل رقم وثيقة من هذه الحالة
update-why-identifier = تحمل رمز هذه الحالة لدى شبكة أخرى
update-why-shared-previous = كلتاهما تذكر الوثيقة السابقة نفسها
update-why-all-names = كل أشخاصها في هذه الحالة
update-why-some-names = بعض أشخاصها في هذه الحالة
update-why-target-and-country = المخاطَب نفسه في البلد نفسه
update-why-country = البلد نفسه
update-look = الاطلاع على تلك الحالة
update-move = إدخالها هناك
update-move-help = تصير الوثيقةَ الجديدة لكل حالة مختارة، بكل تصحيحاتكم، وتُحذف هذه المسودة.
update-holds-more = في هذه المسودة أكثر من وثيقتها: قرار موافقة أو ترجمة أو صورة أو شيء مختوم، وكان سيضيع. أدخلوا الوثيقة في صفحة تلك الحالة.
update-none-chosen = اختاروا الحالة التي تتابعها هذه الوثيقة.

# ما يتغيّر، وما لا يمكن أن يصح.
update-changes = ما يتغيّر
update-changes-help = قيمةً قيمة: ما هو قائم الآن، وما سيكون قائمًا بعد صدورها.
update-no-changes = لا تغيّر أي قيمة.
update-new = جديد
update-gone = لم يعد موجودًا
update-changed = تغيّر
update-to-field = إلى الحقل
update-contradictions = ما يُقرَّر قبل الإصدار
update-open =
    { $count ->
        [one] أمر واحد يحتاج إلى قرار. لا يمكن الإصدار قبل ذلك.
        [two] أمران يحتاجان إلى قرار. لا يمكن الإصدار قبل ذلك.
        [few] { $n } أمور تحتاج إلى قرار. لا يمكن الإصدار قبل ذلك.
       *[other] { $n } أمرًا تحتاج إلى قرار. لا يمكن الإصدار قبل ذلك.
    }
update-all-settled = تقرر كل شيء.
update-to-decide = يُنتظر القرار
update-settled = تقرر
update-it-is-so = هو كذلك: الوثيقة الجديدة على صواب
update-correct = التصحيح: { $field }
update-settle = حفظ ما تقرر
update-issue = إصدار الوثيقة الجديدة
update-issue-help = من هذه اللحظة تقول كل صفحة وكل موجز وكل رسالة ما تقوله. وما طُبع أو أُرسل قبل ذلك لا يُستردّ.
update-drop-title = هل يُصرف النظر عن الوثيقة الجديدة؟
update-drop = صرف النظر عن الوثيقة الجديدة
desk-done-update-title = قُرئت الوثيقة الجديدة
desk-done-update-text = انظروا إلى ما تغيّره، وقرروا ما يُسأل عنه، وصححوا ما أُسيئت قراءته. ثم أصدروها.
desk-done-settled-title = حُفظ ما تقرر
desk-done-settled-text = تصحيح قيمة تتعلق به يفتح السؤال من جديد.
desk-done-dropped-title = صُرف النظر عن الوثيقة الجديدة
desk-done-dropped-text = الحالة كما كانت.
desk-done-updated-title = صدرت الوثيقة الجديدة
desk-done-updated-text = تقول كل الصفحات الآن ما تقوله. وتحتفظ الترجمات بما لا يزال قائمًا، والباقي ينتظر من يترجمه.

# نموذج فُتح قبل أن يتغيّر شيء.
since-title = تغيّر شيء منذ أن فتحتم هذه الصفحة
since-newer = هناك معلومات أحدث عن هذه الحالة.
since-gone = لم تعد الرسائل تُوجَّه إلى { $names }.
since-added = تُوجَّه الرسائل الآن إلى { $names }.
since-asks-replaced = تغيّر ما يُطلب. وفي الحقل الآن المطالب الجديدة.
since-asks-kept = تغيّر ما يُطلب. كلماتكم كما كتبتموها: يُرجى مقارنتها بالمطالب الجديدة.
since-until = تُرسل الرسائل حتى { $day }.
since-again = كل ما كتبتموه لا يزال هنا، ولم يُرسل شيء. يُرجى مراجعته مرة أخرى ثم المتابعة.
since-read = قراءة الجديد
since-sent = منذ أن بدأتم هذه الرسالة تغيّرت الحالة. رسالتكم محسوبة مع ذلك. اقرؤوا الجديد، واكتبوا مرة أخرى إن استطعتم.
since-name-gone = سُحب اسم ولم يعد يُستعمل. إن ورد في كلماتكم فنرجو حذفه.
update-take-status = يوضع بجانب الاسم:
update-keep-status = يبقى بجانب الاسم:
update-leave-out = يُترك
update-drop-status = لم يعد صحيحًا
update-confirm-demands = نظرنا فيها: هذا هو المطلوب
update-next-until = في الوثيقة الجديدة: حتى { $day }
update-reopens = هذه الحالة مغلقة منذ { $day }. وإصدار وثيقة جديدة يفتحها من جديد: يُطلب من الناس أن يكتبوا مرة أخرى.
update-letter-waits = الرسالة بهذه اللغة تنتظر المترجم متى صدرت هذه الوثيقة، ويُعطى الناس حتى ذلك الحين نص الأصل: { $language }.
update-words-wait = بعض الجمل بهذه اللغة تنتظر المترجم متى صدرت هذه الوثيقة: { $language }.
update-drop-lede = تُسحب مع تصحيحاتها وما تقرر بشأنها، ولا يستعيدها أحد. وتبقى الحالة كما هي، ولا يلاحظ القراء شيئًا.
sure-not = إبقاء الأمر كما هو
update-keep = يُبقى:
update-keep-person = يبقى بين الأشخاص:
update-keep-figure = يُبقى هذا الرقم
update-person-safe = حر أو لم يعد في خطر: يبقى الشخص، ويُذكر ذلك
update-is-further = هي وثيقة لاحقة: يُصحَّح نوعها
update-take-back = يُسحب الحكم فورًا:
update-still-judged = ما زال صحيحًا: يبقى مسجلًا
update-kept = أُبقي لأن الوثيقة لا تتحدث عنه
update-kept-help = كان معروفًا من قبل. إن لم يعد صحيحًا فأفرغوا الحقل.
desk-next-update = وثيقة لاحقة تنتظر: يُقرَّر ما يُسأل عنه، وتُراجع المعاينة، ثم تُصدر.
desk-next-update-issue = تقرر كل شيء. راجعوا المعاينة ثم أصدروها.
desk-next-judge = يُذكر أن شخصًا صار حرًا: سجّلوا ذلك ضمن «ما آل إليه أمر الأشخاص».
