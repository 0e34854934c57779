# أشخاص المكتب: الدعوات وطرق الدخول والأدوار والجلسات.
# ما بين القوسين المعقوفين يُملأ تلقائيًا فاتركه كما هو. `count` يختار صيغة العدد و`n` هو العدد كما يُطبع.

## الأدوار

people-role-desk = المكتب
people-role-sample = كلامور نفسه، من أجل المثال
people-role-reader = قراءة
people-role-editor = تحرير
people-role-approver = موافقة
people-role-operator = تشغيل
people-about-reader = يرى كل شيء في المكتب ولا يغيّر شيئًا.
people-about-editor = يُدخل الوثائق ويصحّح ويسجّل الرضا ويترجم ويطلب الموافقة ويعلّق.
people-about-approver = يفعل ما يفعله التحرير، وينشر أيضًا ويعيد ويرفع التعليق ويوقف ويمحو ويأخذ المختوم.
people-about-operator = يفعل كل شيء، ويدعو أيضًا الأشخاص وينهي جلساتهم وحساباتهم، ويعيّن المفاتيح التي تفتح المختوم.
people-limits-reader = بدور القراءة ترون كل شيء ولا تغيّرون شيئًا. من لهم دور التحرير يصحّحون ويعلّقون.
people-limits-editor = بدور التحرير لا يمكنكم النشر ولا رفع التعليق ولا الإغلاق النهائي. هذا لمن لهم دور الموافقة.
people-needs-approver = النشر لمن لهم دور الموافقة.
refused-role-title = هذا ليس لدوركم
refused-role-text = يحتاج هذا إلى دور «{ $role }» على الأقل. اطلبوه ممن يشغّل هذا المكتب.

## الدخول

people-sign-in = الدخول إلى المكتب
people-not-in = لم تدخلوا
people-name = اسمكم في المكتب
people-password = كلمة السر
people-code = الرمز
people-code-help = الأرقام الستة التي يعرضها تطبيق المصادقة الآن، أو أحد رموز الاسترجاع.
people-or = أو من دون كلمة سر:
people-passkey-use = استعمال مفتاح المرور
people-passkey-failed = لم ينجح ذلك. حاولوا مرة أخرى أو استعملوا الطريقة الأخرى.
people-passkey-unknown = مفتاح المرور هذا غير معروف هنا، أو تأخر الجواب. حاولوا مرة أخرى أو استعملوا كلمة السر.
people-sign-in-wrong = الاسم أو كلمة السر أو الرمز غير صحيح. الرمز يصلح مرة واحدة: انتظروا الرمز التالي.
people-link-used = لم يعد هذا الرابط يفتح المكتب. فهو يصلح مرة واحدة، حتى اليوم التالي ليوم إنشائه: إما أنه استُعمل من قبل، أو انتهت مدته، أو ضاع جزء منه عند النسخ. إن كنتم أنتم من استعمله فادخلوا هنا بما اخترتموه حينئذ. وإلا فاطلبوا رابطًا جديدًا كما يرد أدناه؛ وإن لم تستعملوه قط فأخبروا من يشغّل المكتب، فربما استعمله شخص آخر.
people-sign-in-busy = يدخل الآن عدد كبير من الأشخاص. حاولوا بعد قليل.
people-wait-seconds =
    { $count ->
        [zero] محاولات كثيرة. حاولوا مرة أخرى الآن.
        [one] محاولات كثيرة. انتظروا ثانية واحدة ثم حاولوا مرة أخرى.
        [two] محاولات كثيرة. انتظروا ثانيتين ثم حاولوا مرة أخرى.
        [few] محاولات كثيرة. انتظروا { $n } ثوانٍ ثم حاولوا مرة أخرى.
        [many] محاولات كثيرة. انتظروا { $n } ثانية ثم حاولوا مرة أخرى.
       *[other] محاولات كثيرة. انتظروا { $n } ثانية ثم حاولوا مرة أخرى.
    }
people-wait-minutes =
    { $count ->
        [zero] محاولات كثيرة. حاولوا مرة أخرى الآن.
        [one] محاولات كثيرة. انتظروا دقيقة واحدة ثم حاولوا مرة أخرى.
        [two] محاولات كثيرة. انتظروا دقيقتين ثم حاولوا مرة أخرى.
        [few] محاولات كثيرة. انتظروا { $n } دقائق ثم حاولوا مرة أخرى.
        [many] محاولات كثيرة. انتظروا { $n } دقيقة ثم حاولوا مرة أخرى.
       *[other] محاولات كثيرة. انتظروا { $n } دقيقة ثم حاولوا مرة أخرى.
    }
people-no-account = إن لم تستطيعوا الدخول
people-no-account-text = يستطيع من يشغّل المكتب أن يعطيكم رابطًا جديدًا.

## استمارة وصلت من دون جلسة

people-carried = انتهت جلستكم ولم يضع شيء.
people-carried-text = ما كتبتموه محفوظ في هذه الصفحة. ادخلوا هنا ليُستأنف.
people-carried-file = لم يمكن حفظ الملف الذي اخترتموه. اختاروه مرة أخرى بعد ذلك.
people-again-help = أو افتحوا رابطًا جديدًا في تبويب آخر، ثم تابعوا هنا.
people-again = دخلت من جديد: المتابعة
people-resume = دخلتم من جديد
people-resume-text = ما كتبتموه لا يزال هنا. لم يُرسل بعد.
people-resume-send = إرساله الآن
people-resume-drop = عدم إرساله

## الدعوات

people-invited = أنتم مدعوون إلى المكتب
people-invited-text = يفتح هذا الرابط مكتب { $server }. دوركم فيه: { $role }.
people-invited-once = يصلح مرة واحدة حتى { $day }.
people-invited-open = فتح المكتب
people-invited-not = إن لم تكونوا تنتظرون هذا الرابط فأغلقوا الصفحة وأخبروا من أعطاكم إياه.
people-invite = دعوة شخص
people-invite-help = يصلح الرابط مرة واحدة، اليوم أو غدًا. سلّموه بطريقة تثقون بها: يدخل به من يستعمله أولًا.
people-invite-role = الدور
people-invite-make = إنشاء رابط
people-link = رابط لشخص واحد، الدور: { $role }
people-link-help = يُعرض هذه المرة فقط. يصلح مرة واحدة، اليوم أو غدًا.

## المرء نفسه وكيف يعود

people = الأشخاص
people-you = أنتم
people-your-role = دوركم: { $role }.
people-your-ways = تدخلون بواسطة: { $ways }.
people-only-this-time = أنتم هنا هذه المرة فقط. عندما تنتهي هذه الجلسة تحتاجون إلى رابط جديد.
people-two-pairs = في هذا المكتب يحتاج نشر الحالة إلى شخصين: واحد يطلب وآخر يوافق.
people-come-back = كيف ستعودون؟
people-come-back-help = اختاروا طريقة واحدة. لا يُطلب بريد إلكتروني، ولا يُحفظ ما فعله أحد باسمه.
people-come-back-again = كيف تعودون
people-come-back-change = وضع كلمة سر جديدة أو إضافة مفتاح مرور
people-name-help = يكفي الاسم الأول أو لقب. يراه زملاؤكم وتدخلون به.
people-way-password = كلمة سر ورمز
people-way-passkeys =
    { $count ->
        [zero] لا مفتاح مرور
        [one] مفتاح مرور واحد
        [two] مفتاحا مرور
        [few] { $n } مفاتيح مرور
        [many] { $n } مفتاح مرور
       *[other] { $n } مفتاح مرور
    }
people-passkey = بمفتاح مرور
people-passkey-help = يحفظ جهازكم مفتاحًا ويطلب الإصبع أو الوجه أو رقم القفل. لا شيء يُحفظ عن ظهر قلب ولا شيء يُعطى للغير خطأً.
people-passkey-make = إنشاء مفتاح مرور
people-way-password-title = بكلمة سر ورمز
people-password-help = 12 حرفًا على الأقل. جملة قصيرة اختيار جيد.
people-new-password = كلمة السر الجديدة
people-current = كلمة السر الحالية
people-authenticator = أضيفوا هذا إلى تطبيق مصادقة على هاتفكم. يعرض بعد ذلك رمزًا جديدًا كل 30 ثانية.
people-picture = صورة لكاميرا تطبيق المصادقة، والسر نفسه مكتوب بجانبها
people-secret = من دون كاميرا اكتبوا هذا السر في تطبيق المصادقة:
people-confirm-code = الرمز الذي يعرضه الآن
people-confirm-code-help = ستة أرقام. هكذا نعرف أنه يعمل.
people-save-password = حفظ
people-ends-others = ينهي هذا جلساتكم على الأجهزة الأخرى. ولا تعود الرموز ورموز الاسترجاع القديمة صالحة.
people-once = هذه المرة فقط
people-once-help = عندئذ لا يُحفظ عنكم شيء. تحتاجون في المرة القادمة إلى رابط جديد.
people-once-go = الذهاب إلى المكتب
people-not-saved = لم يُحفظ هذا
people-wrong-name = اكتبوا اسمًا من 40 حرفًا على الأكثر.
people-wrong-taken = هذا الاسم لشخص آخر في هذا المكتب. اختاروا اسمًا آخر.
people-wrong-many = في هذا المكتب أكبر عدد ممكن من الحسابات. أنهوا حسابًا لا يُستعمل.
people-wrong-password = يجب أن تكون كلمة السر من 12 إلى 200 حرف وألا تكون اسمكم.
people-wrong-current = كلمة السر الحالية غير صحيحة.
people-wrong-code = الرمز غير صحيح. تحققوا من ساعة هاتفكم واكتبوا الرمز الذي يعرضه الآن.
people-wrong-passkey = لم يُنشأ مفتاح مرور. حاولوا مرة أخرى أو استعملوا كلمة سر.
people-recovery = رموز الاسترجاع
people-recovery-text = اكتبوها واحفظوها بعيدًا عن هاتفكم. كل رمز يُدخلكم مرة واحدة بدل رمز التطبيق.
people-recovery-once = تُعرض هذه المرة فقط. لا يستطيع أحد الاطلاع عليها لاحقًا.
people-recovery-kept = حفظتها

## الجلسات

people-sessions = جلساتكم
people-sessions-help = تنتهي الجلسة بعد اثنتي عشرة ساعة من دون أي خطوة، وعند إعادة تشغيل الخادم.
people-this-session = هذه
people-began-day = بدأت خلال آخر 24 ساعة
people-began-week = بدأت هذا الأسبوع
people-began-earlier = بدأت قبل ذلك
people-end-session = إنهاء هذه الجلسة
people-without-account = من دون حساب ({ $role })
people-everybody = كل من في المكتب
people-nobody = لا حساب لأحد بعد.
people-self = أنتم
people-account-line = منذ { $day }؛ الدخول بواسطة: { $ways }
people-end-account = إنهاء حساب { $name }
people-end-account-help = يُحذف الحساب وتنتهي كل جلساته فورًا. ما فُعل به يبقى في الحالات بحسب الدور واليوم. ليدخل الشخص من جديد أنشئوا رابطًا جديدًا. ومع حساب دوره التشغيل تنتهي كل الروابط التي ما زالت تُدخل أحدًا، لأن أحدًا لا يعرف من أنشأها: أنشئوا روابط جديدة.
people-other-sessions = جلسات الآخرين
people-done-welcome = أهلًا بكم
people-done-welcome-text = دخلتم. اختاروا أدناه كيف ستعودون في المرة القادمة.
people-done-passkey = حُفظ مفتاح المرور
people-done-passkey-text = في المرة القادمة اختاروا «استعمال مفتاح المرور» عند الدخول من هذا الجهاز.
people-done-session-ended = انتهت الجلسة
people-done-session-ended-text = على من يستعمل ذلك المتصفح أن يدخل من جديد.
people-done-account-ended = انتهى الحساب
people-done-account-ended-text = حُذف الحساب وانتهت جلساته.

## شخصان للنشر

people-group-approval = في انتظار الموافقة
people-ask = طلب الموافقة
people-ask-help = ينظر شخص آخر له دور الموافقة في الحالة ثم ينشرها. أي تغيير في هذه الأثناء يسحب الطلب.
people-asked-on = طُلبت الموافقة في { $day }.
people-asked-oneself = أنتم من طلبها: يجب أن يوافق شخص آخر.
people-approve = الموافقة والنشر
people-send-back = الإعادة
people-send-back-help = تعود الحالة مسودة. قولوا بطريقتكم ما يجب تغييره.
people-next-approval = ينظر فيها من له دور الموافقة، ثم ينشرها أو يعيدها.
people-refusal-not-asked = في هذا المكتب يحتاج نشر الحالة إلى شخصين. يطلب أحد أولًا الموافقة على الحالة كما هي.
people-refusal-asked = طُلبت الموافقة من قبل في { $day }.
people-refusal-same = أنتم من طلب هذه الموافقة. يجب أن يوافق شخص آخر.
desk-done-asked-title = طُلبت الموافقة
desk-done-asked-text = يستطيع الآن شخص آخر له دور الموافقة أن ينشر الحالة. إن تغيّرت فاطلبوا مرة أخرى.
desk-done-sent-back-title = أُعيدت الحالة
desk-done-sent-back-text = عادت مسودة. أخبروا من يعمل عليها بما يجب تغييره.

## سجل الحالة

people-history = ما جرى في هذه الحالة
people-history-back = العودة إلى الحالة
people-history-help = كل فعل مع يومه والدور الذي جرى به، الأحدث أولًا. لا يُحفظ من قام به.
people-history-day = اليوم
people-history-deed = الفعل
people-history-role = الدور
people-deed-imported = أُدخلت وثيقة
people-deed-corrected = صُحّحت قيم أو كلمات
people-deed-consent-decided = سُجّل قرار الرضا
people-deed-translation-added = أُضيفت ترجمة: { $language }
people-deed-approval-asked = طُلبت الموافقة
people-deed-sent-back = أُعيدت
people-deed-issued = نُشرت
people-deed-held = عُلّقت
people-deed-hold-lifted = رُفع التعليق
people-deed-stopped = أُغلقت نهائيًا
people-deed-picture-given = أُضيفت صورة
people-deed-picture-taken-away = أُزيلت الصورة
