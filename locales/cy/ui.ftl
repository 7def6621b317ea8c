### Y rhyngwyneb

## Am yr iaith hon

language-name = Cymraeg

language-dir = ltr

language-status = unchecked

language-formats = cy-GB-u-nu-latn

## Tudalen ddechrau

survey-title = Dy fywyd y tu hwnt i ofal

unchecked-notice = Mae angen i rywun sy’n siarad Cymraeg wirio’r geiriau hyn o hyd. Efallai bod rhai’n anghywir. Mae’r Saesneg o dan y rhannau pwysicaf.

start-purpose = Mae’r arolwg hwn i bobl 16 i 25 oed sy’n gadael gofal, neu sydd wedi gadael gofal. Mae’n gofyn beth sy’n gwneud dy fywyd yn dda, a beth fyddai’n ei wneud yn well.

start-who-sees = Mae dy gyngor yn cael cyfansymiau, nid dy atebion di. Mae rhywun yn darllen beth rwyt ti’n ei ysgrifennu yn dy eiriau dy hun cyn i unrhyw ran ohono fynd i adroddiad.

start-anonymous = Dydyn ni ddim yn gofyn dy enw. Dydyn ni’n cadw dim byd sy’n dangos pa ffôn neu gyfrifiadur rwyt ti wedi’i ddefnyddio. Er hynny, gallai rhywun sy’n dy nabod di ddyfalu pwy wyt ti o sawl ateb gyda’i gilydd. Felly ateba beth rwyt ti eisiau, a dim mwy. Ar ôl i ti anfon dy atebion, allwn ni ddim dod o hyd iddyn nhw eto i’w newid nac i’w dileu.

start-nobody-comes = Fydd neb yn dod i helpu oherwydd beth rwyt ti’n ei ysgrifennu yma. Os oes angen help arnat ti, pwysa ‘Cael help’.

start-how-long = Mae’n cymryd 10 i 15 munud. Galli di stopio unrhyw bryd.

start-choice = Ateba beth rwyt ti eisiau, a dim mwy. Dim ond dau gwestiwn sydd angen ateb: wyt ti eisiau cymryd rhan, a faint yw dy oed di.

start-keeps = Ar dy ffôn neu dy gyfrifiadur di dy hun, mae cau’r dudalen hon yn cadw dy atebion. Mae ‘Gadael y dudalen hon’ yn eu dileu nhw. Mae’r dudalen hon yn aros yn hanes dy borwr.

start-more = Mwy am dy breifatrwydd

save-question = Ai dy ffôn neu dy gyfrifiadur di dy hun yw hwn?
    .yes = Ie, cadw fy atebion arno
    .yes-hint = Galli di stopio a pharhau nes ymlaen. Mae atebion wedi’u cadw yn cael eu dileu ar ôl 30 diwrnod heb newid.
    .no = Nage, neu gall rhywun arall edrych arno
    .no-hint = Dewisa ‘Nage’ os yw partner, aelod o’r teulu neu unrhyw un arall yn edrych arno o gwbl.

save-not-kept = Pwysa ‘Gadael y dudalen hon’ pan fyddi di’n stopio. Dydy cau’r tab ddim yn ddigon.

start-button = Dechrau

start-sent-before = Anfonodd rhywun atebion o’r ddyfais hon ym mis { $month }. Os nad ti oedd hynny, galli di ateb o hyd.

## Ar bob cwestiwn

continue-button = Ymlaen

back-button = Yn ôl

clear-answer = Clirio fy ateb

error-summary-title = Mae problem wedi codi

error-choose-one = Dewisa un ateb

error-text-long =
    { $over ->
        [zero] Mae dy ateb { $over } llythyren yn rhy hir
        [one] Mae dy ateb { $over } llythyren yn rhy hir
        [two] Mae dy ateb { $over } lythyren yn rhy hir
        [few] Mae dy ateb { $over } llythyren yn rhy hir
        [many] Mae dy ateb { $over } llythyren yn rhy hir
       *[other] Mae dy ateb { $over } llythyren yn rhy hir
    }

text-left =
    { $left ->
        [zero] Mae gen ti { $left } llythyren ar ôl
        [one] Mae gen ti { $left } llythyren ar ôl
        [two] Mae gen ti { $left } lythyren ar ôl
        [few] Mae gen ti { $left } llythyren ar ôl
        [many] Mae gen ti { $left } llythyren ar ôl
       *[other] Mae gen ti { $left } llythyren ar ôl
    }

text-nobody-comes = Fydd neb yn dod i helpu oherwydd beth rwyt ti’n ei ysgrifennu yma. Os oes angen help arnat ti, pwysa ‘Cael help’.

text-private = Mae’n edrych fel bod { $kind } yn dy ateb. Galli di ei dynnu allan neu ei adael. Rydyn ni’n tynnu allan beth rydyn ni’n sylwi arno cyn storio dy ateb.

identifier-phone = rhif ffôn

identifier-email = cyfeiriad e-bost

identifier-postcode = cod post

identifier-ni-number = rhif Yswiriant Gwladol

identifier-web-address = cyfeiriad gwe

identifier-handle = enw defnyddiwr

multiple-hint = Dewisa bob un sy’n wir amdanat ti

exclusive-or = neu

progress = Rhan { $section } o { $sections }

support-line-summary = Help gyda hyn

## Wrth law bob amser

get-support = Cael help

exit-page = Gadael y dudalen hon

delete-answers = Dileu fy atebion

language-label = Iaith

listen-button = Gwrando

listen-stop = Stopio

finish-now = Gorffen nawr

exit-hint = Ar fysellfwrdd, pwysa Shift dair gwaith i adael y dudalen hon.

## Dileu

delete-title = Dileu dy atebion i gyd?

delete-body = Mae hyn yn dileu dy atebion o’r ddyfais hon. Fyddi di ddim yn gallu eu cael nhw’n ôl.

delete-confirm = Ie, dileu fy atebion

delete-cancel = Na, cadw fy atebion

delete-done-title = Mae dy atebion wedi’u dileu

delete-done-body = Does dim ohonyn nhw ar ôl ar y ddyfais hon. Chafodd dim byd ei anfon.

delete-done-sent = Does dim ohonyn nhw ar ôl ar y ddyfais hon. Os oedden nhw wedi’u hanfon yn barod, allwn ni ddim dod o hyd iddyn nhw eto i’w dileu.

start-over-button = Mynd i’r dudalen ddechrau

## Cael help

support-title = Cael help

support-intro = Dydy’r arolwg hwn ddim yn gallu anfon help, ond gall y bobl hyn dy helpu di.

support-calls = Gall galwadau a negeseuon testun ddangos ar dy ffôn neu ar y bil ffôn.

support-danger = Os wyt ti neu rywun arall mewn perygl yr eiliad hon, ffonia 999.

support-local = Gan dy gyngor

support-national = Llinellau cymorth i’r wlad gyfan

support-checked = Wedi’i wirio ddiwethaf: { $date }

support-call = Ffonio

support-text = Tecstio

support-web = Gwefan

support-new-tab = (yn agor mewn tab newydd)

support-back = Yn ôl i’r arolwg

topic-talk = Rhywun i siarad â nhw

topic-danger = Os wyt ti mewn perygl

topic-abuse = Os yw rhywun yn dy frifo, yn codi ofn arnat ti neu’n dy reoli

topic-housing = Help gyda dy gartref

topic-rights = Help gyda dy hawliau

## Dod yn ôl

welcome-back = Croeso’n ôl

welcome-body = Mae atebion wedi’u cadw ar y ddyfais hon. Mae ‘Parhau’ yn mynd â ti i’r man lle stopiaist ti. Mae ‘Dechrau eto’ yn dileu’r atebion.

carry-on = Parhau

start-again = Dechrau eto

welcome-not-you = Os nad dy atebion di yw’r rhain, galli di gau’r dudalen hon. Byddan nhw’n aros fel y maen nhw.

## Ar agor mewn dau dab

elsewhere-title = Mae’r arolwg hwn ar agor mewn tab arall

elsewhere-body = Newidiodd dy atebion yno, felly rydyn ni wedi stopio yma.

carry-on-here = Parhau yma

## Tudalen edrych dros atebion

check-title = Edrycha dros dy atebion

check-intro = Galli di edrych ar dy atebion a’u newid nhw cyn i ti eu hanfon. Mae’n iawn gadael cwestiynau allan.

check-count =
    { $asked ->
        [zero] Wedi ateb { $count } o { $asked } cwestiwn
        [one] Wedi ateb { $count } o { $asked } cwestiwn
        [two] Wedi ateb { $count } o { $asked } gwestiwn
        [few] Wedi ateb { $count } o { $asked } chwestiwn
        [many] Wedi ateb { $count } o { $asked } chwestiwn
       *[other] Wedi ateb { $count } o { $asked } cwestiwn
    }

check-change = Newid

check-not-answered = Heb ei ateb

send-button = Anfon fy atebion

check-send-note = Ar ôl i ti anfon dy atebion, allwn ni ddim dod o hyd iddyn nhw eto i’w newid nac i’w dileu.

## Anfon

sending-title = Wrthi’n anfon dy atebion

sending-body = Bydd hyn yn cymryd eiliad.

waiting-title = Heb eu hanfon eto

waiting-own = Mae dy atebion yn cael eu cadw ar y ffôn neu’r cyfrifiadur hwn. Byddwn ni’n eu hanfon pan fydd cysylltiad. Os byddi di’n cau’r dudalen hon, byddwn ni’n trio eto y tro nesaf y byddi di’n ei hagor.

waiting-shared = Heb eu hanfon eto. Cadwa’r dudalen hon ar agor. Os byddi di’n ei chau, bydd dy atebion wedi mynd.

waiting-reason-offline = Does dim cysylltiad â’r rhyngrwyd ar hyn o bryd.

waiting-reason-busy = Mae ein system yn brysur ar hyn o bryd.

waiting-retry =
    { $seconds ->
        [zero] Byddwn ni’n trio eto mewn { $seconds } eiliad.
        [one] Byddwn ni’n trio eto mewn { $seconds } eiliad.
        [two] Byddwn ni’n trio eto mewn { $seconds } eiliad.
        [few] Byddwn ni’n trio eto mewn { $seconds } eiliad.
        [many] Byddwn ni’n trio eto mewn { $seconds } eiliad.
       *[other] Byddwn ni’n trio eto mewn { $seconds } eiliad.
    }

try-again = Trio nawr

refused-title = Allwn ni ddim derbyn dy atebion

refused-body = Chafodd dy atebion ddim eu storio. Wnest ti ddim byd o’i le.

refused-reason-closed = Mae’r arolwg hwn wedi cau.

refused-reason-other = Aeth rhywbeth o’i le ar ein hochr ni. Fydd trio eto ddim yn helpu.

save-file = Cadw fy atebion fel ffeil

save-file-warning = Gall unrhyw un sy’n agor y ffôn neu’r cyfrifiadur hwn ddarllen y ffeil.

## Wedi anfon

thank-you = Diolch

sent-next = Mae dy gyngor yn cael y cyfansymiau. Mae pobl ifanc a staff yn siarad amdanyn nhw ac yn gwneud cynllun o beth i’w newid. Wedyn mae dy gyngor yn dweud wrth bobl sy’n gadael gofal beth fydd y cyngor yn ei wneud.

sent-wiped = Dydy dy atebion ddim ar y ddyfais hon bellach.

sent-helplines = Os wyt ti eisiau siarad â rhywun

someone-else = Mae rhywun arall eisiau ateb

## Pan nad oes modd dangos yr arolwg

unknown-council-title = Allwn ni ddim dangos yr arolwg yma

unknown-council-body = I’r tîm gwe: does dim cyngor o’r enw “{ $council }”. Gwiriwch id y cyngor yn y tag script.

unknown-council-you = Wnest ti ddim byd o’i le. Plîs dweda wrth y person a ddangosodd y dudalen hon i ti.

not-open-title = Dydy’r arolwg hwn ddim ar agor eto

not-open-body = Mae’n agor ar { $date }. Mae croeso i ti ddod yn ôl bryd hynny.

closed-title = Mae’r arolwg hwn wedi cau

closed-body = Dydy’r arolwg ddim yn derbyn mwy o atebion. Diolch am fod eisiau cymryd rhan.

cannot-load-title = Wnaeth yr arolwg ddim llwytho

cannot-load-body = Gwna’n siŵr bod dy gysylltiad â’r rhyngrwyd yn gweithio. Wedyn tria eto.

wrong-origin-title = Dydy’r arolwg ddim yn gallu rhedeg ar y dudalen hon

wrong-origin-body = Galli di ei ateb ar ei dudalen ei hun.

wrong-origin-link = Agor yr arolwg

no-council = I’r tîm gwe: ychwanegwch data-council at y tag script, gydag id eich cyngor.

councils-list = Y cynghorau sy’n cymryd rhan

councils-failed = Allwn ni ddim dangos y rhestr o gynghorau ar hyn o bryd.

councils-none = Does dim cynghorau eraill yn cymryd rhan ar hyn o bryd.

go-on-anyway = Parhau beth bynnag

## Pan mae ateb yn gorffen yr arolwg

end-nothing-sent = Wnaethon ni ddim cadw nac anfon dim un o dy atebion.

end-helplines = Os wyt ti eisiau siarad â rhywun

## Negeseuon

language-changed = Yr iaith nawr yw { $language }.

language-failed = Allwn ni ddim llwytho’r iaith honno ar hyn o bryd. Tria eto, plîs.

storage-failed = Allwn ni ddim cadw dy atebion ar y ddyfais hon. Galli di fynd ymlaen. Dim ond tra bydd y dudalen hon ar agor y byddan nhw’n cael eu cadw.

storage-corrupt = Allwn ni ddim darllen yr atebion sydd wedi’u cadw ar y ddyfais hon. Galli di ddechrau eto o’r cwestiwn cyntaf.

answers-kept-newer = Mae’r arolwg wedi newid ychydig. Rydyn ni wedi cadw pob un o dy atebion sy’n dal i ffitio.

fatal-title = Aeth rhywbeth o’i le

fatal-body = Wnest ti ddim byd o’i le. Llwytha’r dudalen hon eto, plîs.
