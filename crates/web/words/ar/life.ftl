### حياة الحالة بعد إصدارها: أسباب الرفض، والأفعال، والوضع.

closed-title = أُغلقت هذه الحالة
closed-text = منذ { $day } لم يعد مطلوبًا من أحد أن يكتب.
desk-status-closed = مغلقة
desk-status-closed-detail = لم يعد أحد يكتب منذ { $day }. تبقى الصفحة.
desk-next-closed = تسجيل ما آل إليه أمر الأشخاص بقدر ما هو معروف. ووثيقة جديدة تفتحها من جديد.
desk-refusal-closed = أُغلقت الحالة منذ { $day }.
desk-refusal-no-update = لا توجد وثيقة جديدة قيد الإعداد.
desk-refusal-contradicts =
    { $count ->
        [one] في الوثيقة الجديدة أمر واحد يُقرَّر أولًا. يُرجى تصحيحه أو تقرير الصواب.
        [two] في الوثيقة الجديدة أمران يُقرَّران أولًا. يُرجى تصحيحهما أو تقرير الصواب.
        [few] في الوثيقة الجديدة { $n } أمور تُقرَّر أولًا. يُرجى تصحيحها أو تقرير الصواب.
       *[other] في الوثيقة الجديدة { $n } أمرًا تُقرَّر أولًا. يُرجى تصحيحها أو تقرير الصواب.
    }
desk-refusal-nobody-of-that-name = لا أحد بهذا الاسم في هذه الحالة.
desk-refusal-source-missing = يُرجى ذكر المصدر كما يجوز للقراء رؤيته.
desk-refusal-taken-back = سُحب هذا من قبل.
desk-refusal-is-public = يمكن للجميع قراءة هذه الحالة: لا حاجة إلى رابط.
desk-refusal-link-unknown = لا يوجد رابط كهذا، أو أُلغي.
desk-refusal-edition-unknown = ليس لهذا المكتب طبعة من هذه الحالة.
desk-refusal-own-country-on = الحالة تخص بلد المكتب نفسه، وقاعدته ألا يكتب أحد فيه عنها. ومن يحق له النشر ويريد نشرها مع ذلك يقول هذا في المربع بجانب الزر.
desk-refusal-own-country-ask-office = الحالة تخص بلد المكتب نفسه، وقاعدته أن يُسأل أولًا. قولوا في المربع بجانب الزر إن ذلك جرى.
desk-refusal-end-edition-first = تُنهى الطبعة الحساسة المنشورة قبل تغييرها.
desk-refusal-same-holder = كان الشخص نفسه يشغل المنصب.
people-deed-update-prepared = أُدخلت وثيقة جديدة أو صُححت
people-deed-update-dropped = صُرف النظر عن الوثيقة الجديدة
people-deed-updated = صدرت الوثيقة الجديدة
people-deed-closed = أُغلقت الحالة
people-deed-outcome-judged = سُجل ما آل إليه أمر الأشخاص
people-deed-narrowed = سُحب جزء
people-deed-link-given = أُعطي رابط
people-deed-link-revoked = أُلغي رابط
people-deed-edition-put = أعدّ مكتب طبعته: { $language }
people-deed-edition-issued = نُشرت طبعة مكتب
people-deed-edition-ended = انتهت طبعة مكتب
people-deed-holder-changed = شخص آخر يشغل منصبًا
people-deed-holder-changed-from = { $deed }: { $to } بدلا من { $from }
desk-refusal-outcome-unknown = لا يوجد حكم كهذا، أو سُحب من قبل.
people-deed-outcome-withdrawn = سُحب ما سُجل عما آل إليه أمر الأشخاص
