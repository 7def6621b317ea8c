### The interface: everything the survey says that isn't a question or an answer

## About this language

language-name = العربية

language-dir = rtl

language-status = unchecked

language-formats = ar-u-nu-latn

## Start page

survey-title = حياتك بعد الرعاية

unchecked-notice = ما زال على شخص يتحدث العربية أن يراجع هذه الكلمات. قد يكون بعضها غير صحيح. وتحت أهم الأجزاء يوجد النص الإنجليزي.

start-purpose = هذا الاستبيان لمن خرجوا أو يخرجون من الرعاية (care leavers) وعمرهم من 16 إلى 25 سنة. يسأل عمّا يجعل حياتك جيدة، وعمّا يمكن أن يجعلها أفضل.

start-who-sees = يحصل مجلسك المحلي (council) على أرقام إجمالية، وليس على إجاباتك أنت. والنص المكتوب بكلماتك يقرؤه شخص قبل أن يدخل أي شيء منه في تقرير.

start-anonymous = نحن لا نسأل عن اسمك. ولا نحتفظ بأي شيء يبيّن أي هاتف أو كمبيوتر استخدمت. لكن شخصًا يعرفك قد يخمّن من أنت من عدة إجابات معًا. لذلك الإجابة عن أي سؤال حسب رغبتك فقط. بعد إرسال إجاباتك، لا يمكننا العثور عليها مرة أخرى لتغييرها أو حذفها.

start-nobody-comes = لن يأتي أحد للمساعدة بسبب ما يُكتب هنا. عند الحاجة إلى مساعدة، الرجاء الضغط على «الحصول على الدعم».

start-how-long = يحتاج الاستبيان من 10 إلى 15 دقيقة. يمكنك التوقف في أي وقت.

start-choice = الإجابة عن أي سؤال حسب رغبتك فقط. سؤالان فقط يحتاجان إلى إجابة: هل لديك رغبة في المشاركة، وكم عمرك.

start-keeps = على هاتفك أو الكمبيوتر الخاص بك، إغلاق هذه الصفحة يُبقي إجاباتك محفوظة. أما «الخروج من الصفحة» فيحذفها. وتبقى هذه الصفحة في سجل المتصفح.

start-more = المزيد عن خصوصيتك

save-question = هل هذا الهاتف أو الكمبيوتر لك أنت؟
    .yes = نعم، أريد حفظ إجاباتي عليه
    .yes-hint = يمكنك التوقف والمتابعة لاحقًا. الإجابات المحفوظة تُحذف بعد 30 يومًا بدون تغيير.
    .no = لا، أو قد ينظر إليه شخص آخر
    .no-hint = الرجاء اختيار «لا» إذا كان شريك حياتك أو شريكة حياتك أو أحد من العائلة أو أي شخص آخر ينظر إليه، ولو أحيانًا.

save-not-kept = الرجاء الضغط على «الخروج من الصفحة» عند التوقف. إغلاق الصفحة وحده لا يكفي.

start-button = البدء

start-sent-before = أرسل شخص إجابات من هذا الجهاز في { $month }. إذا لم يكن هذا الشخص أنت، فما زال بإمكانك الإجابة.

## On every question

continue-button = متابعة

back-button = رجوع

clear-answer = مسح إجابتي

error-summary-title = هناك مشكلة

error-choose-one = الرجاء اختيار إجابة واحدة

error-text-long =
    { $over ->
        [zero] ليس في إجابتك أي حرف زائد
        [one] في إجابتك حرف واحد زائد
        [two] في إجابتك حرفان زائدان
        [few] في إجابتك { $over } أحرف زائدة
        [many] في إجابتك { $over } حرفًا زائدًا
       *[other] في إجابتك { $over } حرف زائد
    }

text-left =
    { $left ->
        [zero] لم يبقَ لك أي حرف
        [one] بقي لك حرف واحد
        [two] بقي لك حرفان
        [few] بقي لك { $left } أحرف
        [many] بقي لك { $left } حرفًا
       *[other] بقي لك { $left } حرف
    }

text-nobody-comes = لن يأتي أحد للمساعدة بسبب ما يُكتب هنا. عند الحاجة إلى مساعدة، الرجاء الضغط على «الحصول على الدعم».

text-private = يبدو أنه يوجد في هذا النص { $kind }. يمكنك حذفه أو تركه. ما نلاحظه من ذلك نحذفه قبل أن نخزّن إجابتك.

identifier-phone = رقم هاتف

identifier-email = عنوان بريد إلكتروني

identifier-postcode = رمز بريدي

identifier-ni-number = رقم تأمين وطني (National Insurance)

identifier-web-address = عنوان موقع على الإنترنت

identifier-handle = اسم مستخدم

multiple-hint = يمكنك اختيار كل ما ينطبق عليك

exclusive-or = أو

progress = الجزء { $section } من { $sections }

support-line-summary = مساعدة في هذا الموضوع

## Always within reach

get-support = الحصول على الدعم

exit-page = الخروج من الصفحة

delete-answers = حذف إجاباتي

language-label = اللغة

listen-button = استماع

listen-stop = إيقاف

finish-now = الإنهاء الآن

exit-hint = على لوحة المفاتيح: الضغط على Shift ثلاث مرات يُخرجك من هذه الصفحة.

## Deleting

delete-title = حذف كل إجاباتك؟

delete-body = هذا يحذف إجاباتك من هذا الجهاز. ولا يمكنك استرجاعها.

delete-confirm = نعم، حذف إجاباتي

delete-cancel = لا، إبقاء إجاباتي

delete-done-title = حُذفت إجاباتك

delete-done-body = لم يبقَ منها شيء على هذا الجهاز. ولم يُرسل أي شيء.

delete-done-sent = لم يبقَ منها شيء على هذا الجهاز. إذا كانت قد أُرسلت من قبل، فلا يمكننا العثور عليها مرة أخرى لحذفها.

start-over-button = إلى صفحة البداية

## Get support

support-title = الحصول على الدعم

support-intro = هذا الاستبيان لا يمكنه إرسال مساعدة، لكن هؤلاء الناس يمكنهم مساعدتك.

support-calls = قد تظهر المكالمات والرسائل على هاتفك أو في فاتورة الهاتف.

support-danger = إذا كنت أنت أو أي شخص آخر في خطر الآن، فالرجاء الاتصال بالرقم 999.

support-local = من مجلسك المحلي

support-national = خطوط مساعدة لكل البلد

support-checked = آخر تحقّق: { $date }

support-call = اتصال

support-text = رسالة نصية

support-web = الموقع

support-new-tab = (يُفتح في نافذة جديدة)

support-back = العودة إلى الاستبيان

topic-talk = شخص يمكنك الحديث معه

topic-danger = إذا كنت في خطر

topic-abuse = إذا كان أحد يؤذيك أو يخيفك أو يتحكم بك

topic-housing = مساعدة في أمور السكن

topic-rights = مساعدة في حقوقك

## Coming back

welcome-back = أهلًا بعودتك

welcome-body = توجد إجابات محفوظة على هذا الجهاز. زر «المتابعة» يأخذك إلى حيث توقفت. وزر «البدء من جديد» يحذفها.

carry-on = المتابعة

start-again = البدء من جديد

welcome-not-you = إذا لم تكن هذه إجاباتك، يمكنك إغلاق هذه الصفحة. وستبقى الإجابات كما هي.

## Open in two tabs

elsewhere-title = هذا الاستبيان مفتوح في نافذة أخرى

elsewhere-body = تغيّرت إجاباتك هناك، لذلك توقفنا هنا.

carry-on-here = المتابعة هنا

## Check page

check-title = مراجعة إجاباتك

check-intro = يمكنك النظر إلى إجاباتك وتغييرها قبل إرسالها. ولا بأس بترك أسئلة بدون إجابة.

check-count =
    { $asked ->
        [zero] تمت الإجابة عن { $count } من { $asked } سؤال
        [one] تمت الإجابة عن { $count } من سؤال واحد
        [two] تمت الإجابة عن { $count } من سؤالين
        [few] تمت الإجابة عن { $count } من { $asked } أسئلة
        [many] تمت الإجابة عن { $count } من { $asked } سؤالًا
       *[other] تمت الإجابة عن { $count } من { $asked } سؤال
    }

check-change = تغيير

check-not-answered = بدون إجابة

send-button = إرسال إجاباتي

check-send-note = بعد إرسال إجاباتك، لا يمكننا العثور عليها مرة أخرى لتغييرها أو حذفها.

## Sending

sending-title = جارٍ إرسال إجاباتك

sending-body = يحتاج هذا إلى لحظة.

waiting-title = لم تُرسل بعد

waiting-own = إجاباتك محفوظة على هذا الهاتف أو الكمبيوتر. نرسلها عندما يكون هناك اتصال بالإنترنت. إذا أُغلقت هذه الصفحة، نحاول مرة أخرى عندما تُفتح في المرة القادمة.

waiting-shared = لم تُرسل بعد. الرجاء إبقاء هذه الصفحة مفتوحة. إذا أُغلقت، تضيع إجاباتك.

waiting-reason-offline = لا يوجد اتصال بالإنترنت الآن.

waiting-reason-busy = نظامنا مشغول الآن.

waiting-retry =
    { $seconds ->
        [zero] نحاول مرة أخرى الآن.
        [one] نحاول مرة أخرى بعد ثانية واحدة.
        [two] نحاول مرة أخرى بعد ثانيتين.
        [few] نحاول مرة أخرى بعد { $seconds } ثوانٍ.
        [many] نحاول مرة أخرى بعد { $seconds } ثانية.
       *[other] نحاول مرة أخرى بعد { $seconds } ثانية.
    }

try-again = المحاولة الآن

refused-title = لا يمكننا استلام إجاباتك

refused-body = لم تُحفظ إجاباتك عندنا. هذا ليس خطأ منك.

refused-reason-closed = انتهى هذا الاستبيان.

refused-reason-other = حدث خطأ من جهتنا. المحاولة مرة أخرى لن تفيد.

save-file = حفظ إجاباتي في ملف

save-file-warning = أي شخص يفتح هذا الهاتف أو الكمبيوتر يمكنه قراءة الملف.

## Sent

thank-you = شكرًا لك

sent-next = يحصل مجلسك المحلي على الأرقام الإجمالية. يتحدث عنها شباب وشابات وموظفون، ويضعون خطة للتغيير. ثم يخبر مجلسك المحلي من خرجوا أو يخرجون من الرعاية بما سيفعله.

sent-wiped = لم تعد إجاباتك على هذا الجهاز.

sent-helplines = إذا كانت لديك رغبة في الحديث مع أحد

someone-else = شخص آخر يريد الإجابة

## When the survey can't be shown, or not now

unknown-council-title = لا يمكننا عرض الاستبيان هنا

unknown-council-body = لفريق الموقع: لا يوجد مجلس محلي باسم «{ $council }». الرجاء التحقق من معرّف المجلس في وسم script.

unknown-council-you = هذا ليس خطأ منك. الرجاء إخبار الشخص الذي أراك هذه الصفحة.

not-open-title = لم يبدأ هذا الاستبيان بعد

not-open-body = يبدأ في { $date }. الرجاء العودة في ذلك اليوم أو بعده.

closed-title = انتهى هذا الاستبيان

closed-body = لم يعد يستقبل إجابات. شكرًا لرغبتك في المشاركة.

cannot-load-title = لم يظهر الاستبيان

cannot-load-body = الرجاء التأكد من أن الإنترنت يعمل. بعد ذلك، الرجاء المحاولة مرة أخرى.

wrong-origin-title = لا يعمل الاستبيان على هذه الصفحة

wrong-origin-body = يمكنك الإجابة عنه في صفحته الخاصة.

wrong-origin-link = فتح الاستبيان

no-council = لفريق الموقع: الرجاء إضافة data-council إلى وسم script، مع معرّف مجلسكم.

councils-list = المجالس المحلية المشاركة

councils-failed = لا يمكننا عرض قائمة المجالس المحلية الآن.

councils-none = لا توجد مجالس محلية أخرى مشاركة الآن.

go-on-anyway = المتابعة على أي حال

## When an answer ends the survey

end-nothing-sent = لم نحتفظ بأي من إجاباتك ولم نرسل شيئًا منها.

end-helplines = إذا كانت لديك رغبة في الحديث مع أحد

## Messages

language-changed = اللغة الآن هي { $language }.

language-failed = لا يمكننا تحميل هذه اللغة الآن. الرجاء المحاولة مرة أخرى.

storage-failed = لا يمكننا حفظ إجاباتك على هذا الجهاز. يمكنك المتابعة. تبقى إجاباتك فقط ما دامت هذه الصفحة مفتوحة.

storage-corrupt = لا يمكننا قراءة الإجابات المحفوظة على هذا الجهاز. يمكنك البدء من جديد من السؤال الأول.

answers-kept-newer = تغيّر الاستبيان قليلًا. احتفظنا بكل إجاباتك التي ما زالت مناسبة.

fatal-title = حدث خطأ

fatal-body = هذا ليس خطأ منك. الرجاء تحميل هذه الصفحة مرة أخرى.
