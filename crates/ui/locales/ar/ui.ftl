# Arabic: the test locale for right-to-left layout. Frame, worklist, case, findings and history; what is missing
# here appears in English, and every page says so. To be checked by a translator before use with returnees.
skip-to-content = انتقل إلى المحتوى
nav-main = التنقل الرئيسي
nav-menu = القائمة
nav-worklist = قائمة العمل
nav-cases = القضايا
nav-team = الفريق
nav-oversight = حماية البيانات
nav-accounts = الحسابات
nav-views = العروض المحفوظة
nav-help = المساعدة ولوحة المفاتيح
nav-overdue = متأخرة
language-choice = اللغة
theme-choice = المظهر
theme-auto = حسب الجهاز
theme-light = فاتح
theme-dark = داكن
sign-out = تسجيل الخروج
search-label = البحث عن أشخاص وقضايا
search-hint = بحث
search-title = بحث
search-submit = بحث
printed-at = طُبع في { $at } بواسطة { $reader }
partly-translated = لم تُترجم أجزاء من هذه الواجهة بعد وتظهر بالإنجليزية.
footer-line = نوستوس. القرارات يتخذها أشخاص؛ والبرنامج يحسب التواريخ ويعرض القواعد ويرفض الخطوات غير القانونية.
demo-line = عرض تجريبي بأشخاص وهميين. لا تُدخل بيانات حقيقية.
breadcrumbs = أنت هنا
go-back = رجوع
nobody = لا أحد
not-recorded = غير مسجل
notice-recorded = تم التسجيل.
date-comma = ،
date-today = اليوم
date-tomorrow = غدًا
date-yesterday = أمس
date-in-days =
    { $n ->
        [two] بعد يومين
        [few] بعد { $n } أيام
       *[other] بعد { $n } يومًا
    }
date-days-ago =
    { $n ->
        [two] قبل يومين
        [few] قبل { $n } أيام
       *[other] قبل { $n } يومًا
    }
unconfirmed = غير مؤكد
unconfirmed-hint = يستند إلى قيمة لم تتحقق منها الدائرة القانونية بعد
why = لماذا؟
why-result = اليوم الأخير:
why-provisions = الأحكام:
filters = المرشحات
filters-apply = تطبيق
filters-clear = مسح المرشحات
filters-save = حفظ العرض
filter-team = الفريق
filter-team-all = كل الفرق
filter-kind = النوع
filter-kind-all = كل الأنواع
filter-nationality = الجنسية
filter-nationality-all = كل الجنسيات
filter-stage = المرحلة
filter-stage-all = كل المراحل
paging = الصفحات
paging-shown = { $from } إلى { $to } من { $total }
paging-back = السابق
paging-forward = التالي
bulk-reassign = إعادة إسناد المحدد
bulk-hint = حدّد الصفوف أولًا. سترى معاينة قبل أي تغيير.
select-row = تحديد: { $what }، { $case }
column-because = بموجب
column-case = القضية
column-due = الموعد
column-duty = المطلوب
column-name = الاسم
column-nationality = الجنسية
column-next = التالي
column-officer = الموظف
column-open-cases = القضايا المفتوحة
column-opened = تاريخ الفتح
column-overdue = متأخرة
column-person = الشخص
column-select = تحديد
column-stage = المرحلة
role-case-officer = موظف القضية
role-decision-officer = موظف القرار
role-reviewer = المراجع
role-counsellor = مرشد العودة
role-medical-professional = المختص الطبي
role-child-protection = حماية الطفل
role-operations-officer = موظف السفر
role-team-lead = قائد الفريق
role-data-protection-officer = مسؤول حماية البيانات
role-administrator = المدير
sign-in = تسجيل الدخول
sign-in-title = تسجيل الدخول
field-login = اسم الدخول
field-password = كلمة المرور
worklist-title = قائمة عملي
worklist-counts = حسب الموعد
worklist-empty = لا شيء مستحق.
worklist-next = الواجب التالي بعد ذلك:
bucket-overdue = متأخرة
bucket-today = اليوم
bucket-week = هذا الأسبوع
bucket-later = لاحقًا
bucket-all = عرض الكل
due-at-once = مستحق فورًا منذ { $since }
due-today = مستحق اليوم
due-was = كان مستحقًا في { $on } ({ $when })
due-on = { $on }، { $when }
listed-assigned = في قائمتك لأن القضية مسندة إليك.
listed-team = في قائمتك لأن القضية تخص فريقك.
listed-role = في قائمتك لأن دورك يسمح بذلك.
open-since = مفتوح منذ { $since }. على: { $who }.
cases-title = القضايا
cases-mine = قضاياي
cases-team = فريقي
cases-all = الكل
new-case = قضية جديدة
next-none = لا خطوة تالية
next-waits = لا شيء مطلوب حتى
stage-voluntary-departure = مهلة المغادرة الطوعية
stage-remedy-suspended = الطعن قيد النظر
stage-stay-established = التحقق من الإقامة
stage-removal-planned = الإبعاد قيد التحضير
stage-closed = مغلقة
case-record = تسجيل
case-letters = الرسائل
case-history = السجل
case-officer-is = مسندة إلى { $name }، { $team }
case-officer-none = غير مسندة بعد، { $team }
next-title = التالي
next-empty = لا شيء مطلوب حاليًا.
recent-title = آخر ما سُجل
recent-all = السجل كاملًا
gates-title = هل يمكن لهذا الشخص المغادرة؟
gate-voluntary-departure = طوعًا
gate-removal = بالإبعاد
gate-holds = نعم، كل شيء جاهز
gate-closed = ليس بعد
gate-lines-more =
    { $n ->
        [one] شرط آخر غير متحقق
        [two] شرطان آخران غير متحققين
        [few] { $n } شروط أخرى غير متحققة
       *[other] { $n } شرطا آخر غير متحقق
    }
gate-lines-hold =
    { $n ->
        [one] شرط واحد متحقق
        [two] شرطان متحققان
        [few] { $n } شروط متحققة
       *[other] { $n } شرطًا متحققًا
    }
journey = المسار حتى الآن
stop-stay = الإقامة
stop-return-decision = القرار
stop-notification = التبليغ
stop-remedies = الطعن
stop-voluntary-departure = المغادرة الطوعية
stop-identification = تحديد الهوية
stop-removal = الإبعاد
stop-travel = السفر
stop-departure = المغادرة
stop-state-done = تم
stop-state-current = الآن
stop-state-ahead = لاحقًا
stop-state-blocked = متوقف
stop-state-skipped = ليس ضمن هذا المسار
stop-note-days = { $done } من { $total } يومًا
stop-note-no-appeal = لم يُقدَّم
stop-note-pending = قيد النظر
stop-note-lapsed = انقضت
chapters = الفصول
chapter-overview = نظرة عامة
chapter-stay = الإقامة
chapter-return-decision = القرار
chapter-remedies = الطعون
chapter-voluntary-departure = المغادرة الطوعية
chapter-counselling = الإرشاد
chapter-safeguards = الضمانات
chapter-identity = الهوية
chapter-postponement = التأجيل
chapter-removal = الإبعاد
chapter-entry-ban = حظر الدخول
chapter-travel = السفر
chapter-documents = المستندات
chapter-history = سجل هذا الفصل
chapter-recorded = المسجل
chapter-next-step = الخطوة المرجحة:
steps-open = خطوات أخرى
steps-closed = غير متاح الآن
step-not-available = لماذا؟
tab-locked = محجوب
tab-due = شيء مستحق
fact-source = المصدر
born-on = المولد { $on }
birth-unknown = تاريخ الميلاد غير مسجل
person-unnamed = الاسم غير مسجل
person-speaks = يفهم
name-kind-alias = اسم آخر مستعمل
name-kind-at-birth = عند الولادة
name-kind-previous = اسم سابق
evidence-confirmed = مؤكد
evidence-presumed = مرجح
evidence-claimed = مصرَّح به
document-return-decision = قرار العودة
document-translation = ترجمة القرار
sentence-period-running = اليوم { $done } من { $total }: يمكن للشخص المغادرة طوعًا حتى { $until }.
sentence-counselling-offered = عُرض الإرشاد في { $on }.
history-title = سجل { $case }
history-lead = كل ما سُجل بالترتيب، بما فيه الرفض والتصحيحات. لا يُغيَّر شيء ولا يُحذف.
history-known-on = كما كان معروفًا في
history-refused = مرفوض
history-corrects = يصحح القيد { $version }
history-corrected-by = صححه القيد { $version }
history-details = التفاصيل
history-counts-from = يسري من
history-recorded = سُجل
history-receipt = السند
history-correct = تصحيح
history-reason = السبب: { $reason }
facts-used = الوقائع المستعملة:
fact-missing = غير مسجل
fact-withheld = محجوب: { $category }
way-out = ما يجعله ممكنًا:
changes-by-itself = يتغير هذا تلقائيًا في { $on } ({ $when }).
refused-title = هذه الخطوة غير ممكنة الآن
refusal-permission = هذه الأدوار فقط يمكنها ذلك: { $roles }.
refusal-not-notified = لم يُبلَّغ القرار بعد. سجّل التبليغ أولًا.
verdict-word-required = مطلوب
verdict-word-permitted = متحقق
verdict-word-prohibited = محظور
verdict-word-not-established = غير ثابت
verdict-required = يجب القيام بما يلي: { $act }.
verdict-permitted = ممكن: { $act }.
verdict-prohibited = غير مسموح الآن: { $act }.
verdict-not-established = لا يمكن الحكم ما دام هذا ناقصًا: { $fact }.
withheld-entries =
    { $n ->
        [one] قيد واحد
        [two] قيدان
        [few] { $n } قيود
       *[other] { $n } قيدًا
    }
withheld-readers = يمكن أن يقرأه: { $readers }.
withheld-counselling = تُحفظ ملاحظات المرشدين بعيدًا عن الإنفاذ حتى يتكلم الناس بحرية.
withheld-medical = لا تُعرض البيانات الصحية إلا لغرض طبي.
withheld-emergency = طلب وصول طارئ
category-counselling = الإرشاد
category-medical = الصحة
checks-title = ماذا يقول القانون
letter-title = مسودة الرسالة
letter-pdf = فتح كملف PDF
decision-to-sign-off = المتابعة إلى التوقيع
decision-preview = تحديث المعاينة
form-submit = تسجيل
form-cancel = إلغاء
field-optional = (اختياري)
select-empty = اختر
country-number = البلد { $n }
errors-title = يرجى مراجعة هذه الحقول
error-required = هذا مطلوب.
citation = { $act } المادة { $place }
law-RD = التوجيه 2008/115/EC (توجيه العودة)
act-decide-continuation = تقرير كيفية المتابعة بعد مهلة المغادرة الطوعية
act-translate-decision = ترجمة القرار
act-confirm-departure = التحقق مما إذا كان الشخص قد غادر
act-issue-return-decision = إصدار قرار عودة
act-carry-out-removal = تنفيذ الإبعاد
act-plan-voluntary-departure = التخطيط للمغادرة الطوعية
act-assess-non-refoulement = تقييم عدم الإعادة القسرية
act-obtain-travel-document = الحصول على وثيقة سفر
step-event = { $fact }: { $on }.
step-not-counted = لا يُحسب يوم الواقعة؛ اليوم الأول هو { $first }.
step-add = مهلة { $period } تنتهي في { $reaches }.
unit-days =
    { $n ->
        [one] يوم واحد
        [two] يومان
        [few] { $n } أيام
       *[other] { $n } يومًا
    }
fact-notified-on = تبليغ القرار
fact-departure-due-on = المغادرة في موعد أقصاه
fact-voluntary-choice-on = اختيار المغادرة الطوعية
fact-non-refoulement-assessed-on = تقييم عدم الإعادة القسرية
fact-vulnerability-screened-on = فحص مواطن الضعف
event-entry-corrected = تصحيح
event-counselling-session-held = عُقدت جلسة إرشاد
event-return-decision-notified = بُلِّغ قرار العودة
event-return-decision-issued = صدر قرار العودة
form-order-removal = الأمر بالإبعاد
form-extend-period = تمديد مهلة المغادرة الطوعية
form-record-voluntary-choice = تسجيل اختيار المغادرة الطوعية
form-decide-continuation = تقرير كيفية المتابعة
form-issue-return-decision = إصدار قرار عودة
field-decided-on = تاريخ القرار
field-until-on = اليوم الأخير الجديد
field-circumstances = الظروف
field-reasons = الأسباب
field-reasons-in-fact = الأسباب الواقعية
field-reasons-in-law = الأسباب القانونية
field-proof = الإثبات
field-notified-on = تاريخ التبليغ
hint-until-on = سترى كيف تتغير التواريخ قبل التسجيل.
hint-extend-period-circumstances = المادة 7(2): ما يجعل مهلة أطول ضرورية.
choice-circumstance-length-of-stay = مدة الإقامة
choice-circumstance-children-at-school = أطفال في المدرسة
choice-circumstance-family-and-social-links = روابط أسرية واجتماعية أخرى
choice-circumstance-health = الصحة
choice-circumstance-travel-arranged = سفر مرتب لموعد لاحق
choice-circumstance-other = ظرف آخر لهذه القضية
gaps-heading = الثغرات
load-heading = عبء القضايا
error-to-worklist = إلى قائمة عملي
emergency-entrance = قد تتبع القضية فريقًا آخر. في حالة الطوارئ يمكنك فتحها ثلاث ساعات؛ ويُبلَّغ مسؤول حماية البيانات.
error-to-start = إلى صفحة البداية
nav-own-account = كلمة المرور الخاصة بي
nav-installation = التثبيت
nav-law = القانون
role-legal-service = الخدمة القانونية
explain-link = لماذا، وما الذي قد يغيّره
