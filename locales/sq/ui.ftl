### Tekstet e faqeve.

## Për këtë gjuhë

language-name = Shqip

language-dir = ltr

language-status = unchecked

language-formats = sq-u-nu-latn

## Faqja e fillimit

survey-title = Jeta jote përtej përkujdesjes

unchecked-notice = Këto fjalë duhet t’i kontrollojë ende dikush që flet shqip. Disa mund të jenë të gabuara. Nën pjesët më të rëndësishme është anglishtja.

start-purpose = Ky pyetësor është për të rinj e të reja nga 16 deri në 25 vjeç, që po dalin ose kanë dalë nga përkujdesja (care leavers). Pyet çfarë e bën jetën tënde të mirë dhe çfarë do ta bënte më të mirë.

start-who-sees = Bashkia jote (council) merr numra për të gjithë bashkë, jo përgjigjet e tua. Atë që shkruan me fjalët e tua e lexon dikush para se diçka prej saj të hyjë në një raport.

start-anonymous = Nuk të pyesim si e ke emrin. Nuk ruajmë asgjë që tregon cilin telefon ose kompjuter ke përdorur. Megjithatë, dikush që të njeh mund ta marrë me mend kush je, nga disa përgjigje bashkë. Prandaj përgjigju vetëm për ato që do. Pasi t’i dërgosh përgjigjet, nuk mund t’i gjejmë më për t’i ndryshuar ose për t’i fshirë.

start-nobody-comes = Askush nuk do të vijë të ndihmojë për shkak të asaj që shkruan këtu. Nëse të duhet ndihmë, shtyp “Gjej ndihmë”.

start-how-long = Zgjat 10 deri në 15 minuta. Mund të ndalosh në çdo kohë.

start-choice = Përgjigju vetëm për ato që do. Vetëm dy pyetje duan patjetër përgjigje: nëse dëshiron të marrësh pjesë, dhe sa vjeç je.

start-keeps = Në telefonin ose kompjuterin tënd, kur e mbyll këtë faqe, përgjigjet e tua ruhen. Butoni “Dil nga kjo faqe” i fshin. Kjo faqe mbetet në historikun e shfletuesit tënd (browser).

start-more = Më shumë për privatësinë tënde

save-question = A është ky telefoni ose kompjuteri yt?
    .yes = Po, ruaji përgjigjet e mia në të
    .yes-hint = Mund të ndalosh dhe të vazhdosh më vonë. Përgjigjet e ruajtura fshihen pas 30 ditësh pa ndryshime.
    .no = Jo, ose mund ta shohë dikush tjetër
    .no-hint = Zgjidh “Jo” nëse ndonjëherë e sheh partneri ose partnerja, dikush nga familja ose kushdo tjetër.

save-not-kept = Kur të ndalosh, shtyp “Dil nga kjo faqe”. Nuk mjafton të mbyllësh skedën (tab).

start-button = Fillo

start-sent-before = Dikush dërgoi përgjigje nga kjo pajisje në { $month }. Nëse nuk ishe ti, mund të përgjigjesh edhe ti.

## Në çdo pyetje

continue-button = Vazhdo

back-button = Kthehu

clear-answer = Hiqe përgjigjen time

error-summary-title = Ka një problem

error-choose-one = Zgjidh një përgjigje

error-text-long =
    { $over ->
        [one] Përgjigjja jote ka { $over } shenjë më shumë sesa lejohet
       *[other] Përgjigjja jote ka { $over } shenja më shumë sesa lejohet
    }

text-left =
    { $left ->
        [one] Të mbetet edhe { $left } shenjë
       *[other] Të mbeten edhe { $left } shenja
    }

text-nobody-comes = Askush nuk do të vijë të ndihmojë për shkak të asaj që shkruan këtu. Nëse të duhet ndihmë, shtyp “Gjej ndihmë”.

text-private = Duket se këtu ka { $kind }. Mund ta heqësh ose ta lësh. Ne e heqim atë që dallojmë para se ta ruajmë përgjigjen tënde.

identifier-phone = një numër telefoni

identifier-email = një adresë emaili

identifier-postcode = një kod postar

identifier-ni-number = një numër National Insurance

identifier-web-address = një adresë interneti

identifier-handle = një emër përdoruesi

multiple-hint = Zgjidh të gjitha përgjigjet që janë të vërteta për ty

exclusive-or = ose

progress = Pjesa { $section } nga { $sections }

support-line-summary = Ndihmë për këtë

## Gjithmonë pranë

get-support = Gjej ndihmë

exit-page = Dil nga kjo faqe

delete-answers = Fshi përgjigjet e mia

language-label = Gjuha

listen-button = Dëgjo

listen-stop = Ndalo

finish-now = Përfundo tani

exit-hint = Në tastierë, shtyp tri herë Shift për të dalë nga kjo faqe.

## Fshirja

delete-title = Të fshihen të gjitha përgjigjet e tua?

delete-body = Kështu fshihen përgjigjet e tua nga kjo pajisje. Pastaj nuk mund t’i rikthesh më.

delete-confirm = Po, fshi përgjigjet e mia

delete-cancel = Jo, mbaji përgjigjet e mia

delete-done-title = Përgjigjet e tua u fshinë

delete-done-body = Asgjë prej tyre nuk ka mbetur në këtë pajisje. Asgjë nuk u dërgua.

delete-done-sent = Asgjë prej tyre nuk ka mbetur në këtë pajisje. Nëse ishin dërguar më parë, nuk mund t’i gjejmë më për t’i fshirë.

start-over-button = Shko te faqja e fillimit

## Gjej ndihmë

support-title = Gjej ndihmë

support-intro = Ky pyetësor nuk mund të dërgojë ndihmë, por këta njerëz mund të të ndihmojnë.

support-calls = Telefonatat dhe mesazhet mund të duken në telefonin tënd ose në faturën e telefonit.

support-danger = Nëse ti ose dikush tjetër është në rrezik tani, telefono 999.

support-local = Nga bashkia jote

support-national = Linja ndihme për gjithë vendin

support-checked = Kontrolluar së fundi: { $date }

support-call = Telefono

support-text = Dërgo mesazh

support-web = Faqja në internet

support-new-tab = (hapet në një skedë të re)

support-back = Kthehu te pyetësori

topic-talk = Me kë mund të flasësh

topic-danger = Nëse je në rrezik

topic-abuse = Nëse dikush të lëndon, të tremb ose të kontrollon

topic-housing = Ndihmë për shtëpinë tënde

topic-rights = Ndihmë për të drejtat e tua

## Kur kthehesh

welcome-back = Mirë se u ktheve

welcome-body = Në këtë pajisje ka përgjigje të ruajtura. “Vazhdo” të çon aty ku e le. “Fillo nga e para” i fshin.

carry-on = Vazhdo

start-again = Fillo nga e para

welcome-not-you = Nëse këto nuk janë përgjigjet e tua, mund ta mbyllësh këtë faqe. Ato mbeten siç janë.

## Hapur në dy skeda

elsewhere-title = Ky pyetësor është i hapur në një skedë (tab) tjetër

elsewhere-body = Përgjigjet e tua ndryshuan atje, prandaj u ndalëm këtu.

carry-on-here = Vazhdo këtu

## Faqja e kontrollit

check-title = Kontrollo përgjigjet e tua

check-intro = Mund t’i shohësh përgjigjet e tua dhe t’i ndryshosh para se t’i dërgosh. Është në rregull të lësh pyetje pa përgjigje.

check-count =
    { $asked ->
        [one] { $count } nga { $asked } pyetje me përgjigje
       *[other] { $count } nga { $asked } pyetje me përgjigje
    }

check-change = Ndrysho

check-not-answered = Pa përgjigje

send-button = Dërgo përgjigjet e mia

check-send-note = Pasi t’i dërgosh përgjigjet, nuk mund t’i gjejmë më për t’i ndryshuar ose për t’i fshirë.

## Dërgimi

sending-title = Po dërgohen përgjigjet e tua

sending-body = Do pak kohë.

waiting-title = Ende nuk janë dërguar

waiting-own = Përgjigjet e tua ruhen në këtë telefon ose kompjuter. Do t’i dërgojmë kur të ketë internet. Nëse e mbyll këtë faqe, provojmë përsëri kur ta hapësh herën tjetër.

waiting-shared = Ende nuk janë dërguar. Mbaje hapur këtë faqe. Nëse e mbyll, përgjigjet e tua humbin.

waiting-reason-offline = Tani nuk ka internet.

waiting-reason-busy = Sistemi ynë tani ka shumë punë.

waiting-retry =
    { $seconds ->
        [one] Provojmë përsëri pas { $seconds } sekonde.
       *[other] Provojmë përsëri pas { $seconds } sekondash.
    }

try-again = Provo tani

refused-title = Nuk mund t’i marrim përgjigjet e tua

refused-body = Përgjigjet e tua nuk u ruajtën. Ti nuk bëre asgjë gabim.

refused-reason-closed = Ky pyetësor është mbyllur.

refused-reason-other = Diçka nuk shkoi mirë nga ana jonë. Nuk ndihmon të provosh përsëri.

save-file = Ruaji përgjigjet e mia si skedar

save-file-warning = Kushdo që hap këtë telefon ose kompjuter mund ta lexojë skedarin.

## U dërguan

thank-you = Faleminderit

sent-next = Bashkia jote merr numrat për të gjithë bashkë. Të rinj e të reja dhe punonjës flasin për këta numra dhe bëjnë një plan për atë që duhet të ndryshojë. Pastaj bashkia jote u tregon të rinjve e të rejave që po dalin ose kanë dalë nga përkujdesja (care leavers) çfarë do të bëjë.

sent-wiped = Përgjigjet e tua nuk janë më në këtë pajisje.

sent-helplines = Nëse dëshiron të flasësh me dikë

someone-else = Dikush tjetër dëshiron të përgjigjet

## Kur pyetësori nuk mund të hapet, ose jo tani

unknown-council-title = Nuk mund ta hapim pyetësorin këtu

unknown-council-body = Për ekipin e faqes: nuk ka asnjë bashki me emrin “{ $council }”. Kontrolloni id-në e bashkisë në etiketën script.

unknown-council-you = Ti nuk bëre asgjë gabim. Të lutemi, tregoji personit që ta tregoi këtë faqe.

not-open-title = Ky pyetësor nuk është hapur ende

not-open-body = Hapet më { $date }. Kthehu atëherë, të lutemi.

closed-title = Ky pyetësor është mbyllur

closed-body = Nuk merr më përgjigje. Faleminderit që deshe të marrësh pjesë.

cannot-load-title = Pyetësori nuk u hap

cannot-load-body = Kontrollo internetin. Pastaj provo përsëri.

wrong-origin-title = Pyetësori nuk mund të hapet në këtë faqe

wrong-origin-body = Mund të përgjigjesh në faqen e tij.

wrong-origin-link = Hape pyetësorin

no-council = Për ekipin e faqes: shtoni data-council në etiketën script, me id-në e bashkisë suaj.

councils-list = Bashkitë që marrin pjesë

councils-failed = Tani nuk mund ta tregojmë listën e bashkive.

councils-none = Tani nuk merr pjesë asnjë bashki tjetër.

go-on-anyway = Vazhdo gjithsesi

## Kur një përgjigje e mbyll pyetësorin

end-nothing-sent = Nuk ruajtëm dhe nuk dërguam asnjë nga përgjigjet e tua.

end-helplines = Nëse dëshiron të flasësh me dikë

## Njoftime

language-changed = Gjuha tani është { $language }.

language-failed = Tani nuk mund ta hapim atë gjuhë. Provo përsëri.

storage-failed = Nuk mund t’i ruajmë përgjigjet e tua në këtë pajisje. Mund të vazhdosh. Ato mbahen vetëm sa kohë kjo faqe është e hapur.

storage-corrupt = Nuk mund t’i lexojmë përgjigjet e ruajtura në këtë pajisje. Mund të fillosh përsëri nga pyetja e parë.

answers-kept-newer = Pyetësori ka ndryshuar pak. I mbajtëm të gjitha përgjigjet e tua që vlejnë ende.

fatal-title = Diçka nuk shkoi mirë

fatal-body = Ti nuk bëre asgjë gabim. Hape përsëri këtë faqe, të lutemi.
