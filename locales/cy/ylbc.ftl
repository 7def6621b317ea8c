### Cwestiynau’r arolwg

## Atebion sy’n cael eu rhannu

frequency =
    .always = Bob amser
    .most-of-the-time = Y rhan fwyaf o’r amser
    .sometimes = Weithiau
    .never = Byth

yes-no =
    .yes = Ie
    .no = Na
    .not-sure = Ddim yn siŵr

## Enwau’r rhannau

section-start = Cyn i ti ddechrau

section-home = Dy gartref

section-people = Pobl yn dy fywyd

section-worker = Dy weithiwr gadael gofal

section-rights = Dy hawliau

section-daily = Dy fywyd pob dydd

section-feelings = Sut rwyt ti’n teimlo

section-past = Dy amser mewn gofal

section-words = Yn dy eiriau dy hun

section-about-you = Amdanat ti

## Rhan 1: cyn i ti ddechrau

consent = Wyt ti eisiau cymryd rhan?
    .hint = Ti sy’n dewis. Os wyt ti’n dweud na, rwyt ti’n dal i gael yr un help ag o’r blaen.
    .yes = Ydw, dw i eisiau cymryd rhan
    .no = Nac ydw, dw i ddim eisiau cymryd rhan

age-band = Faint yw dy oed di?
    .hint = Mae’r arolwg hwn i bobl 16 i 25 oed. Os wyt ti’n 26 neu’n hŷn, galli di ateb, ond fydd dy atebion di ddim yn y canlyniadau.
    .under-16 = O dan 16
    .n16-17 = 16 neu 17
    .n18-20 = 18 i 20
    .n21-25 = 21 i 25
    .n26-plus = 26 neu hŷn

care-experience = Wyt ti erioed wedi bod mewn gofal?
    .hint = Mae hyn yn golygu bod y cyngor wedi gofalu amdanat ti. Efallai dy fod wedi byw gyda gofalwyr maeth neu mewn cartref plant. Mae’n cyfri hefyd os daethost ti i’r DU heb dy deulu a bod y cyngor wedi gofalu amdanat ti.
    .yes = Ydw
    .no = Nac ydw

council-confirm = Ai dyma’r cyngor sy’n dy gefnogi di fel rhywun sy’n gadael gofal?
    .hint = Arolwg { $council } yw hwn. Efallai nad dyma’r cyngor lle rwyt ti’n byw nawr.
    .yes = Ie
    .no = Nage

completed-with = Oes rhywun yn dy helpu gyda’r arolwg hwn?
    .hint = Mae’n iawn cael help.
    .alone = Nac oes, dw i’n ei wneud ar fy mhen fy hun
    .friend-or-family = Ffrind neu rywun yn fy nheulu
    .trusted-adult = Oedolyn arall dw i’n ymddiried ynddyn nhw, ond nid fy ngweithiwr gadael gofal
    .pa = Fy ngweithiwr gadael gofal (cynghorydd personol neu PA)
    .other = Rhywun arall

## Rhan 2: dy gartref

living-arrangement = Ble rwyt ti’n byw ar hyn o bryd?
    .hint = Dewisa’r un sy’n ffitio orau.
    .own-place = Yn fy fflat neu fy nhŷ fy hun, wedi’i rentu neu wedi’i brynu
    .supported = Mewn tai â chymorth, lle mae staff yn fy helpu
    .former-carers = Gyda fy ngofalwyr maeth, neu bobl oedd yn ofalwyr maeth i mi
    .family = Gyda fy rhieni neu deulu arall
    .partner = Gyda fy mhartner
    .shared = Mewn tŷ sy’n cael ei rannu, neu lety myfyrwyr
    .temporary = Dim lle sefydlog, er enghraifft hostel, gwely a brecwast, soffa neu’r stryd
    .custody = Mewn carchar neu le arall dan glo
    .other = Rhywle arall
    .prefer-not-to-say = Mae’n well gen i beidio â dweud

home-right = Ydy’r lle rwyt ti’n byw yn iawn i ti?
    .hint = Er enghraifft, ei faint, ei gost a ble mae’r lle.
    .yes = Ydy
    .mostly = Ydy, gan mwyaf
    .no = Nac ydy

home-safe = Pa mor aml wyt ti’n teimlo’n ddiogel lle rwyt ti’n byw?
    .hint = Mae hyn am dy gartref. Bydd cwestiwn am yr ardal wedyn.

home-unsafe-reasons = Beth sy’n gwneud i ti deimlo’n llai diogel lle rwyt ti’n byw?
    .someone-i-live-with = Rhywun dw i’n byw gyda nhw
    .someone-else-i-know = Rhywun arall dw i’n ei nabod
    .people-who-come-here = Pobl sy’n dod i fy nghartref
    .neighbours = Cymdogion
    .area = Yr ardal o gwmpas fy nghartref
    .building = Yr adeilad, neu ei ddrysau a’i gloeon
    .being-alone = Bod ar fy mhen fy hun
    .other = Rhywbeth arall
    .prefer-not-to-say = Mae’n well gen i beidio â dweud

home-settled = Pa mor aml wyt ti’n teimlo dy fod wedi setlo lle rwyt ti’n byw?
    .hint = Ystyr ‘wedi setlo’ yw dy fod yn teimlo’n gartrefol, a heb boeni y bydd rhaid i ti symud.

area-safe = Pa mor ddiogel wyt ti’n teimlo yn yr ardal lle rwyt ti’n byw?
    .hint = Yr ardal yw’r strydoedd, y parciau a’r siopau ger dy gartref.
    .very-safe = Diogel iawn
    .fairly-safe = Eithaf diogel
    .bit-unsafe = Ychydig yn anniogel
    .very-unsafe = Anniogel iawn

home-internet = Wyt ti’n gallu defnyddio’r rhyngrwyd lle rwyt ti’n byw?
    .hint = Mae Wi-Fi yn cyfri, a data symudol hefyd.
    .yes = Ydw
    .no = Nac ydw

smartphone = Oes gen ti ffôn clyfar y galli di ei ddefnyddio pan fydd ei angen arnat ti?
    .yes = Oes
    .yes-but-cost = Oes, ond dw i ddim bob amser yn gallu talu am alwadau neu ddata
    .no = Nac oes

pet = Oes gen ti anifail anwes?
    .hint = Mae anifail anwes rwyt ti’n ei rannu ag eraill yn cyfri hefyd.
    .yes = Oes
    .no = Nac oes

## Rhan 3: pobl yn dy fywyd

trusted-person = Oes rhywun yn dy fywyd y galli di ymddiried ynddyn nhw?
    .hint = Gall fod yn ffrind, rhywun yn dy deulu, gofalwr neu weithiwr.
    .yes = Oes
    .no = Nac oes

good-friend = Oes gen ti o leiaf un ffrind da?
    .yes = Oes
    .no = Nac oes

someone-listens = Oes rhywun sy’n gwrando arnat ti?
    .yes = Oes
    .no = Nac oes

someone-encourages = Oes rhywun sy’n dy annog di?
    .hint = Maen nhw’n dy helpu i ddal ati, neu’n dweud wrthot ti pan wyt ti’n gwneud yn dda.
    .yes = Oes
    .no = Nac oes

someone-believes = Oes rhywun sy’n credu ynot ti?
    .hint = Maen nhw’n meddwl y galli di wneud yn dda mewn bywyd.
    .yes = Oes
    .no = Nac oes

support-sources = Pwy sy’n dy helpu di pan wyt ti’n teimlo’n drist, yn poeni neu dan straen?
    .friends = Ffrindiau
    .partner = Fy mhartner
    .family = Teulu
    .carers = Gofalwyr maeth, neu bobl oedd yn ofalwyr maeth i mi
    .pa = Fy ngweithiwr gadael gofal (cynghorydd personol neu PA)
    .other-worker = Gweithiwr arall, er enghraifft athro neu athrawes, nyrs neu weithiwr cymorth
    .online = Pobl dw i’n eu nabod ar-lein
    .other = Rhywun arall
    .no-one = Neb

partner = Oes gen ti bartner?
    .hint = Gall partner fod yn gariad, yn ŵr neu’n wraig.
    .yes = Oes
    .no = Nac oes
    .prefer-not-to-say = Mae’n well gen i beidio â dweud

children = Oes gen ti blant?
    .hint = Mae dy blant di dy hun yn cyfri, ble bynnag maen nhw’n byw.
    .all-with-me = Oes, ac mae pob un yn byw gyda fi
    .some-with-me = Oes, ac mae rhai yn byw gyda fi
    .none-with-me = Oes, a does dim un yn byw gyda fi
    .expecting-first = Ddim eto, ond mae ein babi cyntaf ar y ffordd
    .no = Nac oes
    .prefer-not-to-say = Mae’n well gen i beidio â dweud

lonely = Pa mor aml ydych chi’n teimlo’n unig?
    .hint = Galli di deimlo’n unig ar dy ben dy hun neu gyda phobl eraill.
    .often-always = Yn aml neu bob amser
    .some-of-the-time = Rywfaint o’r amser
    .occasionally = O bryd i’w gilydd
    .hardly-ever = Prin byth
    .never = Byth

## Rhan 4: dy weithiwr gadael gofal

has-worker = Wyt ti’n gwybod pwy yw dy weithiwr gadael gofal?
    .hint = Maen nhw’n gweithio i’r cyngor ac yn dy helpu di pan wyt ti’n gadael gofal. Efallai dy fod ti’n dweud ‘PA’ neu ‘cynghorydd personol’.
    .yes = Ydw
    .no = Nac ydw

worker-count = Faint o weithwyr gadael gofal wyt ti wedi’u cael yn y 12 mis diwethaf?
    .hint = Mae’r un sydd gen ti nawr yn cyfri hefyd. Efallai mai ‘cynghorydd personol’ neu ‘PA’ yw’r enw arnyn nhw.
    .none = Dim un
    .n1 = 1
    .n2 = 2
    .n3 = 3
    .n4-plus = 4 neu fwy
    .not-sure = Ddim yn siŵr

worker-contact = Pa mor aml mae’n hawdd cysylltu â dy weithiwr gadael gofal?
    .hint = Efallai dy fod ti’n dweud ‘PA’.

worker-trust = Pa mor aml wyt ti’n teimlo y galli di ymddiried yn dy weithiwr gadael gofal?
    .hint = Efallai dy fod ti’n dweud ‘PA’.

worker-plans = Pa mor aml wyt ti’n cael llais yn dy gynllun?
    .hint = Mae dy gynllun yn dweud beth rwyt ti eisiau ei wneud a phwy fydd yn helpu. Efallai mai ‘cynllun llwybr’ neu ‘pathway plan’ yw’r enw arno.

## Rhan 5: dy hawliau

know-rights = Wyt ti’n gwybod pa help ac arian y galli di eu cael fel rhywun sy’n gadael gofal?
    .hint = Er enghraifft, ar gyfer dy gartref, coleg, gwaith neu iechyd.
    .yes = Ydw
    .partly = Ydw, rhywfaint
    .no = Nac ydw

know-advocate = Wyt ti’n gwybod sut i gael eiriolwr?
    .hint = Mae eiriolwr (advocate) ar dy ochr di. Maen nhw’n dy helpu i ddweud beth rwyt ti eisiau ac i gael pobl i wrando.
    .yes = Ydw
    .no = Nac ydw

treated-same = Sut mae pobl yn dy drin di, o gymharu ag eraill o’r un oed â ti?
    .better = Yn well
    .same = Yr un fath
    .worse = Yn waeth
    .not-sure = Ddim yn siŵr

treated-worse = Yn y 12 mis diwethaf, oes unrhyw un wedi dy drin di’n waeth oherwydd dy fod wedi bod mewn gofal?
    .hint = Dydyn ni ddim yn gofyn pwy wnaeth hyn, na beth wnaethon nhw.
    .yes = Oes
    .no = Nac oes
    .not-sure = Ddim yn siŵr
    .prefer-not-to-say = Mae’n well gen i beidio â dweud

## Rhan 6: dy fywyd pob dydd

main-activity = Beth rwyt ti’n ei wneud y rhan fwyaf o’r amser?
    .hint = Dewisa’r un sy’n llenwi’r rhan fwyaf o dy wythnos.
    .employee = Mae gen i swydd â thâl
    .apprentice = Dw i’n brentis
    .self-employed = Dw i’n gweithio i mi fy hun
    .student = Dw i’n astudio neu’n hyfforddi, mewn ysgol, coleg neu brifysgol
    .looking-for-work = Dw i’n chwilio am waith
    .caring-or-home = Dw i’n gofalu am blant, am rywun arall neu am fy nghartref
    .sick-or-disabled = Dw i ddim yn gallu gweithio am fy mod yn sâl neu’n anabl
    .other = Rhywbeth arall (nid gwaith nac astudio)

activity-help = Fyddai unrhyw un o’r rhain yn dy helpu di i weithio neu astudio?
    .hint = Efallai nad wyt ti eisiau gwneud hynny ar hyn o bryd. Mae hynny’n iawn.
    .cv = Help gyda CV neu gyda cheisio am swyddi
    .course = Help i ddod o hyd i gwrs neu hyfforddiant
    .travel = Help i gyrraedd yno, neu i dalu am deithio
    .childcare = Rhywun i ofalu am fy mhlant
    .health = Help gyda fy iechyd
    .other = Rhywbeth arall
    .none = Na, dw i ddim eisiau help gyda hyn ar hyn o bryd

money-coping = Sut wyt ti’n ymdopi gydag arian ar hyn o bryd?
    .living-comfortably = Mae gen i ddigon i fyw’n gyfforddus
    .doing-alright = Dw i’n ymdopi’n iawn
    .just-about = Dw i’n ymdopi, ond dim ond jyst
    .quite-hard = Mae’n eithaf anodd i mi
    .very-hard = Mae’n anodd iawn i mi

life-skills = Hoffet ti gael help gydag unrhyw un o’r rhain?
    .budgeting = Gwneud i fy arian bara
    .cooking = Coginio
    .bills = Talu biliau
    .tenancy = Rhentu cartref a’i gadw
    .health = Gofalu am fy iechyd
    .none = Na, dw i ddim eisiau help gyda’r rhain ar hyn o bryd

fun = Pa mor aml wyt ti’n cael hwyl?

fun-barriers = Beth sy’n ei gwneud hi’n anoddach i ti gael hwyl?
    .money = Dim digon o arian
    .time = Dim digon o amser
    .people = Neb i wneud pethau gyda nhw
    .health = Fy iechyd, neu sut dw i’n teimlo
    .travel = Mae’n anodd cyrraedd yno, neu’n costio gormod
    .other = Rhywbeth arall

## Rhan 7: sut rwyt ti’n teimlo

life-satisfaction = Yn gyffredinol, pa mor fodlon ydych chi ar eich bywyd y dyddiau hyn?
    .hint = Os wyt ti’n fodlon, rwyt ti’n hapus gyda sut mae pethau. Does dim atebion cywir nac anghywir. 0 yw ‘ddim o gwbl’ a 10 yw ‘yn hollol’.
    .low = Ddim yn fodlon o gwbl
    .high = Yn hollol fodlon

worthwhile = Yn gyffredinol, i ba raddau ydych chi’n teimlo bod y pethau rydych chi’n eu gwneud yn eich bywyd yn werth chweil?
    .hint = Os yw rhywbeth yn werth chweil, mae’n werth ei wneud. Does dim atebion cywir nac anghywir. 0 yw ‘ddim o gwbl’ a 10 yw ‘yn hollol’.
    .low = Ddim yn werth chweil o gwbl
    .high = Yn hollol werth chweil

happy-yesterday = Yn gyffredinol, pa mor hapus oeddech chi’n teimlo ddoe?
    .hint = Meddylia am y diwrnod cyfan. Does dim atebion cywir nac anghywir. 0 yw ‘ddim o gwbl’ a 10 yw ‘yn hollol’.
    .low = Ddim yn hapus o gwbl
    .high = Yn hollol hapus

anxious-yesterday = Yn gyffredinol, pa mor bryderus oeddech chi’n teimlo ddoe?
    .hint = Os wyt ti’n bryderus, rwyt ti’n poeni neu’n teimlo’n nerfus. Does dim atebion cywir nac anghywir. 0 yw ‘ddim o gwbl’ a 10 yw ‘yn hollol’.
    .low = Ddim yn bryderus o gwbl
    .high = Yn hollol bryderus

future-positive = Pa mor obeithiol wyt ti’n teimlo am dy ddyfodol?
    .hint = Does dim atebion cywir nac anghywir.
    .low = Ddim yn obeithiol o gwbl
    .high = Yn hollol obeithiol

life-better = O gymharu â blwyddyn yn ôl, sut mae dy fywyd di nawr?
    .better = Yn well
    .same = Tua’r un fath
    .worse = Yn waeth
    .not-sure = Ddim yn siŵr

unable-to-control = Yn y mis diwethaf, pa mor aml oedd pethau pwysig yn dy fywyd yn teimlo allan o dy reolaeth di?
    .hint = Hynny yw, y pethau sydd bwysicaf i ti.
    .never = Byth
    .almost-never = Bron byth
    .sometimes = Weithiau
    .fairly-often = Yn eithaf aml
    .very-often = Yn aml iawn

appearance = Pa mor hapus wyt ti gyda’r ffordd rwyt ti’n edrych?
    .hint = Does dim atebion cywir nac anghywir.
    .low = Ddim yn hapus o gwbl
    .high = Yn hollol hapus

felt-good = Yn y pythefnos diwethaf, pa mor aml wyt ti wedi teimlo’n dda?

emotional-help = Wyt ti’n cael help gyda sut rwyt ti’n teimlo?
    .hint = Hynny yw, help gan rywun sy’n gwneud hyn fel gwaith, er enghraifft nyrs iechyd meddwl neu gwnselydd.
    .have-it = Ydw, dw i’n cael help
    .waiting = Ddim eto, dw i’n aros am help
    .want-it = Nac ydw, ond dw i eisiau help
    .offered-not-wanted = Nac ydw, ces i gynnig help ond doeddwn i ddim eisiau help
    .not-needed = Nac ydw, does dim angen help arna i
    .prefer-not-to-say = Mae’n well gen i beidio â dweud

## Rhan 8: dy amser mewn gofal

care-reasons = Oes unrhyw un wedi egluro i ti pam roeddet ti mewn gofal?
    .hint = Dydyn ni ddim yn gofyn i ti am y rhesymau.
    .fully = Oes, y cyfan
    .partly = Oes, rhywfaint
    .no = Nac oes
    .not-sure = Ddim yn siŵr

care-reasons-more = Hoffet ti wybod mwy am pam roeddet ti mewn gofal?
    .hint = Os wyt ti’n dweud ‘Hoffwn’ yma, fydd neb yn cysylltu â ti. Gall dy weithiwr neu eiriolwr dy helpu i gael gwybod.
    .yes = Hoffwn
    .no = Na hoffwn

## Rhan 9: yn dy eiriau dy hun

best-thing = Beth sy’n dda yn dy fywyd di?
    .hint = Ysgrifenna ychydig neu lawer, fel rwyt ti eisiau. Plîs paid â rhoi enwau, lleoedd na rhifau ffôn.

one-change = Beth fyddai’n gwneud dy fywyd di’n well?
    .hint = Ysgrifenna ychydig neu lawer, fel rwyt ti eisiau. Plîs paid â rhoi enwau, lleoedd na rhifau ffôn.

## Rhan 10: amdanat ti

sex = Beth yw eich rhyw?
    .hint = Mae hyn yn gofyn wyt ti’n fenyw neu’n wryw. Does dim rhaid i ti ateb.
    .female = Benyw
    .male = Gwryw
    .prefer-not-to-say = Mae’n well gen i beidio â dweud

ethnic-group = Beth yw eich grŵp ethnig?
    .hint = Dewisa un opsiwn sy’n disgrifio orau dy grŵp ethnig neu dy gefndir. Mae hyn am y bobl rwyt ti’n teimlo dy fod yn perthyn iddyn nhw. Os wyt ti’n Arabaidd, dewisa ‘Grŵp ethnig arall’.
    .white = Gwyn
    .mixed = Grwpiau Cymysg neu Amlethnig
    .asian = Asiaidd, Asiaidd Cymreig neu Asiaidd Prydeinig
    .black = Du, Du Cymreig, Du Prydeinig, Caribïaidd neu Affricanaidd
    .other = Grŵp ethnig arall
    .prefer-not-to-say = Mae’n well gen i beidio â dweud

health-condition = Oes gennych chi gyflwr neu salwch corfforol neu feddyliol sydd wedi para neu sy’n debygol o bara 12 mis neu fwy?
    .hint = Hynny yw, problemau iechyd y corff neu’r meddwl sy’n para blwyddyn neu fwy.
    .yes = Oes
    .no = Nac oes
    .prefer-not-to-say = Mae’n well gen i beidio â dweud

condition-impact = Ydy unrhyw gyflwr neu salwch sydd gennych chi’n lleihau eich gallu i wneud gweithgareddau pob dydd?
    .hint = Ydyn nhw’n gwneud pethau pob dydd yn anoddach? Er enghraifft, ymolchi, coginio, siopa neu fynd o gwmpas.
    .yes-a-lot = Ydy, yn fawr
    .yes-a-little = Ydy, ychydig
    .not-at-all = Ddim o gwbl
    .prefer-not-to-say = Mae’n well gen i beidio â dweud

time-in-care = Am faint o amser roeddet ti mewn gofal?
    .hint = Os buest ti mewn gofal fwy nag unwaith, adia’r amseroedd at ei gilydd. Os wyt ti’n dal mewn gofal, mae’r amser hyd at nawr yn cyfri.
    .under-1 = Llai nag 1 flwyddyn
    .n1-to-under-4 = 1 flwyddyn neu fwy, ond llai na 4 blynedd
    .n4-to-under-10 = 4 blynedd neu fwy, ond llai na 10 mlynedd
    .n10-or-more = 10 mlynedd neu fwy
    .not-sure = Ddim yn siŵr

## Tudalennau mae ateb yn arwain atyn nhw

no-consent = Mae hynny’n iawn
    .body = Does dim rhaid i ti gymryd rhan. Rwyt ti’n dal i gael yr un help ag o’r blaen.

under-16 = Mae’r arolwg hwn i bobl 16 oed a hŷn
    .body = Diolch am fod eisiau cymryd rhan. Mae beth rwyt ti’n ei feddwl yn bwysig hefyd.
    .body2 = Os wyt ti mewn gofal, gofynna i dy weithiwr cymdeithasol sut galli di gael llais.

never-in-care = Mae’r arolwg hwn i bobl sydd wedi bod mewn gofal
    .body = Felly does dim mwy o gwestiynau i ti yma. Diolch am edrych.

other-council = Ydy dy gyngor ar y rhestr hon?
    .body = Os wyt ti’n gweld y cyngor sy’n dy gefnogi di, defnyddia arolwg y cyngor hwnnw, plîs.
    .body2 = Os nad wyt ti’n ei weld, galli di barhau yma o hyd. Fydd dy atebion di ddim yng nghanlyniadau’r cyngor hwn.

with-worker = Ddylai dy weithiwr ddim gweld dy atebion
    .body = Mae rhai cwestiynau am dy weithiwr. Mae’n haws bod yn onest pan nad ydyn nhw’n gallu gweld.
    .body2 = Galli di wneud yr arolwg nes ymlaen, ar dy ben dy hun neu gyda rhywun arall rwyt ti’n ymddiried ynddyn nhw. Neu galli di barhau nawr.
