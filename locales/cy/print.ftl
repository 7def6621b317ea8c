### Yr arolwg ar bapur

## Ar y sgrin yn unig, uwchben y ffurflen

print-how = I gael y ffurflen hon ar bapur, dewisa ‘Argraffu’ (Print) yn newislen dy borwr.

print-not-on-screen = Dwyt ti ddim yn gallu ei llenwi ar y sgrin. Os na alli di argraffu, gofynna i rywun rwyt ti’n ymddiried ynddyn nhw ei hargraffu i ti.

print-history = Mae’r dudalen hon yn aros yn hanes dy borwr.

print-no-language = Does gennym ni ddim ffurflen yn yr iaith honno eto.

## Tudalen gyntaf

print-form = Yr arolwg ar bapur

print-open-until = Rho dy ffurflen i mewn erbyn { $date }, plîs.

print-open-from = Galli di roi dy ffurflen i mewn o { $opens } hyd at { $closes }.

print-tick = Defnyddia feiro. Ticia’r blychau sy’n wir amdanat ti. Mae lle i ysgrifennu ar gyfer rhai cwestiynau.

print-who-sees = Pwy sy’n gweld dy atebion
    .body = Mae rhywun yn agor yr amlen ac yn darllen dy atebion, er mwyn gallu eu cyfri nhw. Mae adroddiadau i dy gyngor yn dangos cyfansymiau, nid dy atebion di.
    .body2 = Mae rhywun yn darllen beth rwyt ti’n ei ysgrifennu yn dy eiriau dy hun cyn i unrhyw ran ohono fynd i adroddiad.

print-anonymous = Dydy dy enw ddim arni
    .body = Dydyn ni ddim yn gofyn dy enw, felly plîs paid â’i ysgrifennu yn unman. Does dim byd sydd wedi’i argraffu ar y ffurflen hon yn dangos ffurflen pwy yw hi. Er hynny, gallai rhywun sy’n dy nabod di ddyfalu pwy wyt ti o dy lawysgrifen, neu o sawl ateb gyda’i gilydd. Felly ateba beth rwyt ti eisiau, a dim mwy.
    .body2 = Ar ôl i ti ei rhoi i mewn, allwn ni ddim dod o hyd iddi eto i’w newid nac i’w rhoi’n ôl.

print-nobody-comes = Fydd neb yn dod oherwydd beth rwyt ti’n ei ysgrifennu
    .body = Fydd neb yn dod i helpu oherwydd beth rwyt ti’n ei dicio neu’n ei ysgrifennu yma. Os oes angen help arnat ti, ffonia un o’r rhifau ar ddiwedd y ffurflen hon.

print-hand-in = I ble mae’r ffurflen yn mynd
    .body = Dydyn ni ddim yn gwybod pwy sy’n casglu’r ffurflenni yn dy gyngor di. Gofynna i dy dîm gadael gofal, neu i’r person a roddodd y ffurflen hon i ti.
    .body2 = Rho’r ffurflen mewn amlen a chau’r amlen. Paid â’i rhoi i dy weithiwr gadael gofal di dy hun.

print-keep-safe = Nes i ti roi’r ffurflen i mewn
    .body = Gall unrhyw un sy’n dod o hyd i’r ffurflen hon ei darllen. Cadwa hi lle does neb arall yn edrych. Os nad wyt ti eisiau ei rhoi i mewn, rhwyga hi’n ddarnau.

print-ask = Os wyt ti eisiau help i gymryd rhan
    .body = Gofynna i dy dîm gadael gofal, neu i unrhyw un arall rwyt ti’n ymddiried ynddyn nhw. Mae’n iawn cael help.

print-online = Galli di ateb ar ffôn neu gyfrifiadur hefyd:

## Y cwestiynau

print-section = Rhan { $number }: { $name }

print-tick-one = Ticia un blwch

print-tick-number = Ticia un rhif

print-scale-end = { $number }: { $words }

print-exclusive = (os wyt ti’n ticio hwn, paid â thicio un arall)

print-space = Lle i ysgrifennu

print-text-nobody-comes = Fydd neb yn dod i helpu oherwydd beth rwyt ti’n ei ysgrifennu yma. Os oes angen help arnat ti, mae rhifau ar ddiwedd y ffurflen hon.

print-help-at-end = Mae pobl sy’n gallu helpu gyda hyn ar ddiwedd y ffurflen hon.

## Pa gwestiynau i’w hateb

print-only-if-ticked = Ateba hwn dim ond os ticiaist ti “{ $answer }” yng nghwestiwn { $number }.
    .part = Ticiaist ti “{ $answer }” yng nghwestiwn { $number }.

print-only-if-one-of = Ateba hwn dim ond os ticiaist ti un o’r rhain yng nghwestiwn { $number }:
    .part = Ticiaist ti un o’r rhain yng nghwestiwn { $number }:

print-only-if-not = Ateba hwn dim ond os atebaist ti gwestiwn { $number } heb dicio “{ $answer }”.
    .part = Atebaist ti gwestiwn { $number } heb dicio “{ $answer }”.

print-only-if-none-of = Ateba hwn dim ond os atebaist ti gwestiwn { $number } heb dicio dim un o’r rhain:
    .part = Atebaist ti gwestiwn { $number } heb dicio dim un o’r rhain:

print-only-if-any = Ateba hwn dim ond os yw o leiaf un o’r rhain yn wir:
    .part = Mae o leiaf un o’r rhain yn wir:

print-only-if-all = Ateba hwn dim ond os yw pob un o’r rhain yn wir:
    .part = Mae pob un o’r rhain yn wir:

print-else-go = Os na, ymlaen i gwestiwn { $number }.

print-else-end = Os na, ymlaen i ddiwedd y ffurflen.

print-turn = Os ticiaist ti “{ $answer }”:

print-stop-here = Stopia yma, plîs. Does dim angen i ti roi’r ffurflen hon i mewn.

## Y diwedd

print-counted = I’r bobl sy’n cyfri’r atebion: { $form }

print-date =
    { $month ->
        [1] { $day } Ionawr { $year }
        [2] { $day } Chwefror { $year }
        [3] { $day } Mawrth { $year }
        [4] { $day } Ebrill { $year }
        [5] { $day } Mai { $year }
        [6] { $day } Mehefin { $year }
        [7] { $day } Gorffennaf { $year }
        [8] { $day } Awst { $year }
        [9] { $day } Medi { $year }
        [10] { $day } Hydref { $year }
        [11] { $day } Tachwedd { $year }
       *[other] { $day } Rhagfyr { $year }
    }

## Pan nad oes ffurflen o’r fath

print-unknown-title = Dydyn ni ddim yn nabod y ffurflen hon

print-unknown-body = Wnest ti ddim byd o’i le. Efallai fod y ddolen yn hen, neu fod camgymeriad ynddi.

print-unknown-list = Mae gan y cynghorau hyn ffurflen. Dewisa’r cyngor sy’n dy gefnogi di fel rhywun sy’n gadael gofal:

## Y poster

poster-for-staff = I staff: argraffwch y dudalen hon ar A4, mewn lliw neu beidio. Dydy’r llinell hon ddim yn cael ei hargraffu. Cyn i chi hongian y poster, pwyntiwch eich ffôn eich hun at y cod unwaith: rhaid i’r arolwg agor.

poster-who = Wyt ti’n 16 i 25 oed? Wyt ti erioed wedi bod mewn gofal?

poster-invite = Galli di ddweud wrth { $council } beth sy’n gwneud dy fywyd yn dda, a beth fyddai’n ei wneud yn well.

poster-code = Cod QR: mae’n agor yr arolwg ar ffôn

poster-scan = Pwyntia gamera ffôn at y sgwâr.

poster-type = Neu teipia’r cyfeiriad hwn:

poster-open = Galli di ateb o { $opens } hyd at { $closes }.

poster-good-to-know = Da gwybod
    .body = Ti sy’n dewis. Mae’n iawn peidio â’i wneud.
    .body2 = Mae’n cymryd 10 i 15 munud. Ateba beth rwyt ti eisiau, a dim mwy. Galli di stopio unrhyw bryd.
    .body3 = Dydyn ni ddim yn gofyn dy enw. Mae dy gyngor yn cael cyfansymiau, nid dy atebion di. Mae rhywun yn darllen beth rwyt ti’n ei ysgrifennu yn dy eiriau dy hun cyn i unrhyw ran ohono fynd i adroddiad.
    .body4 = Oes rhywun arall yn edrych ar dy ffôn? Mae’r dudalen yn aros yn hanes y ffôn. Galli di ddefnyddio ffôn neu gyfrifiadur arall.
    .body5 = Fydd neb yn dod i helpu oherwydd beth rwyt ti’n ei ysgrifennu. Mae gan yr arolwg restr o bobl sy’n gallu dy helpu. Os wyt ti mewn perygl yr eiliad hon, ffonia 999.

## Am y cyfieithiad hwn

language-checked = nobody yet
