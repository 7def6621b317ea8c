### Pyetjet.

## Përgjigje të përbashkëta

frequency =
    .always = Gjithmonë
    .most-of-the-time = Shumicën e kohës
    .sometimes = Nganjëherë
    .never = Kurrë

yes-no =
    .yes = Po
    .no = Jo
    .not-sure = Nuk e di me siguri

## Pjesët e pyetësorit

section-start = Para se të fillosh

section-home = Shtëpia jote

section-people = Njerëzit në jetën tënde

section-worker = Punonjësi yt për daljen nga përkujdesja

section-rights = Të drejtat e tua

section-daily = Jeta jote e përditshme

section-feelings = Si ndihesh

section-past = Koha jote në përkujdesje

section-words = Me fjalët e tua

section-about-you = Rreth teje

## Pjesa 1: para se të fillosh

consent = A dëshiron të marrësh pjesë?
    .hint = E zgjedh ti. Nëse thua jo, do të kesh po atë ndihmë si më parë.
    .yes = Po, dua të marr pjesë
    .no = Jo, nuk dua të marr pjesë

age-band = Sa vjeç je?
    .hint = Ky pyetësor është për njerëz nga 16 deri në 25 vjeç. Nëse je 26 vjeç ose më shumë, mund të përgjigjesh, por përgjigjet e tua nuk hyjnë në rezultate.
    .under-16 = Nën 16 vjeç
    .n16-17 = 16 ose 17 vjeç
    .n18-20 = 18 deri në 20 vjeç
    .n21-25 = 21 deri në 25 vjeç
    .n26-plus = 26 vjeç ose më shumë

care-experience = A ke qenë ndonjëherë në përkujdesje (in care)?
    .hint = Kjo do të thotë se bashkia (council) u kujdes për ty. Ndoshta ke jetuar me një familje kujdestare (foster carers) ose në një shtëpi për fëmijë. Vlen edhe nëse erdhe në Britani pa familjen tënde dhe bashkia u kujdes për ty.

council-confirm = A është kjo bashkia (council) që të mbështet si person që po del ose ka dalë nga përkujdesja (care leaver)?
    .hint = Ky është pyetësori i bashkisë { $council }. Mund të mos jetë bashkia ku banon tani.

completed-with = A po të ndihmon dikush me këtë pyetësor?
    .hint = Është në rregull të marrësh ndihmë.
    .alone = Jo, po e bëj vetë
    .friend-or-family = Një shok, një shoqe ose dikush nga familja
    .trusted-adult = Një njeri tjetër i rritur që i besoj, por jo punonjësi im për daljen nga përkujdesja
    .pa = Punonjësi im për daljen nga përkujdesja (këshilltari personal ose PA)
    .other = Dikush tjetër

## Pjesa 2: shtëpia jote

living-arrangement = Ku banon tani?
    .hint = Zgjidh atë që përshtatet më mirë.
    .own-place = Në apartamentin ose shtëpinë time, me qira ose të blerë
    .supported = Në një banesë me mbështetje, ku më ndihmojnë punonjësit
    .former-carers = Me familjen kujdestare, ose me njerëz që ishin familja ime kujdestare
    .family = Me prindërit e mi ose me të tjerë nga familja
    .partner = Me partnerin ose partneren time
    .shared = Në një shtëpi të përbashkët ose në banesë studentësh
    .temporary = Pa një vend të qëndrueshëm, për shembull në hostel, B&B, në divanin e dikujt ose në rrugë
    .custody = Në burg ose në një vend tjetër të mbyllur
    .other = Diku tjetër
    .prefer-not-to-say = Preferoj të mos e them

home-right = A është i mirë për ty vendi ku banon?
    .hint = Për shembull, sa i madh është, sa kushton dhe ku ndodhet.
    .yes = Po
    .mostly = Kryesisht po
    .no = Jo

home-safe = Sa shpesh ndihesh në siguri aty ku banon?
    .hint = Kjo është për shtëpinë tënde. Për zonën pyesim më vonë.

home-unsafe-reasons = Çfarë të bën të ndihesh më pak në siguri aty ku banon?
    .someone-i-live-with = Dikush që jeton me mua
    .someone-else-i-know = Dikush tjetër që e njoh
    .people-who-come-here = Njerëz që vijnë në shtëpinë time
    .neighbours = Fqinjët
    .area = Zona rreth shtëpisë sime
    .building = Ndërtesa, ose dyert dhe bravat e saj
    .being-alone = Kur rri vetëm
    .other = Diçka tjetër
    .prefer-not-to-say = Preferoj të mos e them

home-settled = Sa shpesh ndihesh si në shtëpinë tënde aty ku banon?
    .hint = Pra, ndihesh rehat aty. Nuk shqetësohesh se mos duhet të ndërrosh shtëpi.

area-safe = Sa e sigurt të duket zona ku banon?
    .hint = Zona janë rrugët, parqet dhe dyqanet afër shtëpisë sate.
    .very-safe = Shumë e sigurt
    .fairly-safe = Mjaft e sigurt
    .bit-unsafe = Pak e pasigurt
    .very-unsafe = Shumë e pasigurt

home-internet = A mund të përdorësh internetin aty ku banon?
    .hint = Vlejnë edhe Wi-Fi, edhe interneti i celularit.

smartphone = A ke një smartfon që mund ta përdorësh kur të duhet?
    .yes = Po
    .yes-but-cost = Po, por nuk kam gjithmonë para për telefonata ose internet
    .no = Jo

pet = A ke ndonjë kafshë shtëpiake?
    .hint = Vlen edhe një kafshë që e ke bashkë me të tjerë.
    .yes = Po
    .no = Jo

## Pjesa 3: njerëzit në jetën tënde

trusted-person = A ka në jetën tënde dikë që mund t’i besosh?
    .hint = Mund të jetë shok, shoqe, dikush nga familja, kujdestar ose punonjës.

good-friend = A ke të paktën një shok ose shoqe të mirë?

someone-listens = A ka dikë që të dëgjon?

someone-encourages = A ka dikë që të jep zemër?
    .hint = Të ndihmon të ecësh përpara, ose të thotë kur bën diçka mirë.

someone-believes = A ka dikë që beson te ti?
    .hint = Mendon se ti mund t’ia dalësh mirë në jetë.

support-sources = Kush të ndihmon kur ndien trishtim, shqetësim ose stres?
    .friends = Shokët dhe shoqet
    .partner = Partneri ose partnerja ime
    .family = Familja
    .carers = Familja kujdestare, ose njerëz që ishin familja ime kujdestare
    .pa = Punonjësi im për daljen nga përkujdesja (këshilltari personal ose PA)
    .other-worker = Një punonjës tjetër, për shembull mësues, infermier ose punonjës mbështetës
    .online = Njerëz që i njoh në internet
    .other = Dikush tjetër
    .no-one = Askush

partner = A ke partner ose partnere?
    .hint = Mund të jetë i dashur, e dashur, burrë ose grua.
    .yes = Po
    .no = Jo
    .prefer-not-to-say = Preferoj të mos e them

children = A ke fëmijë?
    .hint = Vlejnë fëmijët e tu, kudo që të jetojnë.
    .all-with-me = Po, dhe të gjithë jetojnë me mua
    .some-with-me = Po, dhe disa prej tyre jetojnë me mua
    .none-with-me = Po, dhe asnjë prej tyre nuk jeton me mua
    .expecting-first = Jo ende, por po presim fëmijën e parë
    .no = Jo
    .prefer-not-to-say = Preferoj të mos e them

lonely = Sa shpesh ndien vetmi?
    .hint = Mund të ndiesh vetmi kur s’ke njeri pranë, ose edhe mes njerëzve.
    .often-always = Shpesh ose gjithmonë
    .some-of-the-time = Një pjesë të kohës
    .occasionally = Herë pas here
    .hardly-ever = Pothuajse kurrë
    .never = Kurrë

## Pjesa 4: punonjësi yt për daljen nga përkujdesja

has-worker = A e di kush është punonjësi yt për daljen nga përkujdesja?
    .hint = Punon për bashkinë dhe të ndihmon kur del nga përkujdesja. Ndoshta i thua PA ose këshilltar personal.

worker-count = Sa punonjës për daljen nga përkujdesja ke pasur në 12 muajt e fundit?
    .hint = Numëro edhe atë që ke tani. Mund të quhen këshilltar personal ose PA.
    .none = Asnjë
    .n1 = 1
    .n2 = 2
    .n3 = 3
    .n4-plus = 4 ose më shumë
    .not-sure = Nuk e di me siguri

worker-contact = Sa shpesh e ke të lehtë të lidhesh me punonjësin tënd për daljen nga përkujdesja?
    .hint = Ndoshta i thua PA.

worker-trust = Sa shpesh ndien se mund t’i besosh punonjësit tënd për daljen nga përkujdesja?
    .hint = Ndoshta i thua PA.

worker-plans = Sa shpesh vendos edhe ti për planin tënd?
    .hint = Plani yt tregon çfarë dëshiron të bësh dhe kush do të të ndihmojë. Mund të quhet pathway plan.

## Pjesa 5: të drejtat e tua

know-rights = A e di çfarë ndihme, edhe me para, mund të marrësh si person që po del ose ka dalë nga përkujdesja (care leaver)?
    .hint = Për shembull, për shtëpinë, kolegjin, punën ose shëndetin.
    .yes = Po
    .partly = Një pjesë
    .no = Jo

know-advocate = A e di si të gjesh një përfaqësues (advocate)?
    .hint = Ky person është në anën tënde. Të ndihmon të thuash çfarë dëshiron dhe që të të dëgjojnë.

treated-same = Si sillen njerëzit me ty, krahasuar me të tjerë në moshën tënde?
    .better = Më mirë
    .same = Njësoj
    .worse = Më keq
    .not-sure = Nuk e di me siguri

treated-worse = Në 12 muajt e fundit, a është sjellë dikush më keq me ty sepse ke qenë në përkujdesje?
    .hint = Nuk pyesim kush ishte ose çfarë bëri.
    .yes = Po
    .no = Jo
    .not-sure = Nuk e di me siguri
    .prefer-not-to-say = Preferoj të mos e them

## Pjesa 6: jeta jote e përditshme

main-activity = Çfarë bën shumicën e kohës?
    .hint = Zgjidh atë që të zë pjesën më të madhe të javës.
    .employee = Kam një punë me pagë
    .apprentice = Mësoj një zanat në punë (apprenticeship)
    .self-employed = Punoj për veten time
    .student = Mësoj ose ndjek një kurs, në shkollë, kolegj ose universitet
    .looking-for-work = Po kërkoj punë
    .caring-or-home = Kujdesem për fëmijë, për dikë tjetër ose për shtëpinë
    .sick-or-disabled = Nuk mund të punoj për shkak të një sëmundjeje ose aftësie të kufizuar
    .other = Diçka tjetër (nuk punoj dhe nuk studioj)

activity-help = A do të të ndihmonte ndonjë nga këto për të punuar ose për të studiuar?
    .hint = Mund të mos duash tani. Kjo është në rregull.
    .cv = Ndihmë me një CV ose për të aplikuar për punë
    .course = Ndihmë për të gjetur një kurs ose trajnim
    .travel = Ndihmë për të shkuar atje, ose për të paguar udhëtimin
    .childcare = Dikush që të kujdeset për fëmijët e mi
    .health = Ndihmë me shëndetin tim
    .other = Diçka tjetër
    .none = Jo, tani nuk dua ndihmë me këtë

money-coping = Si po ia del me paratë tani?
    .living-comfortably = Kam mjaftueshëm për të jetuar rehat
    .doing-alright = Ia dal mirë
    .just-about = Ia dal, por mezi
    .quite-hard = E kam mjaft të vështirë
    .very-hard = E kam shumë të vështirë

life-skills = A do të doje ndihmë me ndonjë nga këto?
    .budgeting = Si të më mjaftojnë paratë
    .cooking = Të gatuaj
    .bills = Të paguaj faturat
    .tenancy = Të marr një shtëpi me qira dhe ta mbaj
    .health = Të kujdesem për shëndetin tim
    .none = Jo, tani nuk dua ndihmë me këto

fun = Sa shpesh argëtohesh?

fun-barriers = Çfarë të pengon të argëtohesh?
    .money = Nuk kam para sa duhet
    .time = Nuk kam kohë sa duhet
    .people = S’kam me kë t’i bëj gjërat
    .health = Shëndeti im, ose si ndihem
    .travel = Të shkosh atje është e vështirë ose kushton shumë
    .other = Diçka tjetër

## Pjesa 7: si ndihesh

life-satisfaction = Në përgjithësi, sa të kënaq jeta jote këto kohë?
    .hint = ‘Të kënaq’ do të thotë që të pëlqen si janë gjërat. Nuk ka përgjigje të sakta ose të gabuara. 0 është ‘aspak’ dhe 10 është ‘plotësisht’.
    .low = Nuk më kënaq aspak
    .high = Më kënaq plotësisht

worthwhile = Në përgjithësi, sa ndien se ia vlejnë gjërat që bën në jetën tënde?
    .hint = Një gjë ia vlen kur ka vlerë ta bësh, kur nuk është kot. Nuk ka përgjigje të sakta ose të gabuara. 0 është ‘aspak’ dhe 10 është ‘plotësisht’.
    .low = Nuk ia vlejnë aspak
    .high = Ia vlejnë plotësisht

happy-yesterday = Në përgjithësi, sa lumturi ndjeve dje?
    .hint = Mendo për gjithë ditën. Nuk ka përgjigje të sakta ose të gabuara. 0 është ‘aspak’ dhe 10 është ‘plotësisht’.
    .low = Aspak lumturi
    .high = Lumturi e plotë

anxious-yesterday = Në përgjithësi, sa ankth ndjeve dje?
    .hint = Kur ke ankth, shqetësohesh ose ndihesh në tension. Nuk ka përgjigje të sakta ose të gabuara. 0 është ‘aspak’ dhe 10 është ‘plotësisht’.
    .low = Aspak ankth
    .high = Ankth i plotë

future-positive = Sa shpresë ke për të ardhmen tënde?
    .hint = Nuk ka përgjigje të sakta ose të gabuara.
    .low = Aspak shpresë
    .high = Shpresë e plotë

life-better = Krahasuar me një vit më parë, si është jeta jote tani?
    .better = Më mirë
    .same = Pak a shumë njësoj
    .worse = Më keq
    .not-sure = Nuk e di me siguri

unable-to-control = Në muajin e fundit, sa shpesh ke ndier se gjëra të rëndësishme në jetën tënde nuk ishin në dorën tënde?
    .hint = Pra, gjërat që kanë më shumë rëndësi për ty.
    .never = Kurrë
    .almost-never = Pothuajse kurrë
    .sometimes = Nganjëherë
    .fairly-often = Mjaft shpesh
    .very-often = Shumë shpesh

appearance = Sa të kënaq mënyra si dukesh?
    .hint = Nuk ka përgjigje të sakta ose të gabuara.
    .low = Nuk më kënaq aspak
    .high = Më kënaq plotësisht

felt-good = Në dy javët e fundit, sa shpesh u ndjeve mirë?

emotional-help = A merr ndihmë për atë që ndien?
    .hint = Pra, ndihmë nga dikush që e ka punë këtë, si infermier për shëndetin mendor ose këshillues (counsellor).
    .have-it = Po, marr ndihmë
    .waiting = Jo ende, po pres ndihmë
    .want-it = Jo, por dua ndihmë
    .offered-not-wanted = Jo, ma ofruan ndihmën, por nuk e doja
    .not-needed = Jo, nuk më duhet ndihmë
    .prefer-not-to-say = Preferoj të mos e them

## Pjesa 8: koha jote në përkujdesje

care-reasons = A të ka shpjeguar dikush pse ke qenë në përkujdesje?
    .hint = Nuk të pyesim për arsyet.
    .fully = Po, gjithçka
    .partly = Po, një pjesë
    .no = Jo
    .not-sure = Nuk e di me siguri

care-reasons-more = A do të doje të dije më shumë pse ke qenë në përkujdesje?
    .hint = Nëse thua po këtu, askush nuk do të të kontaktojë. Punonjësi yt ose një përfaqësues (advocate) mund të të ndihmojë ta marrësh vesh.

## Pjesa 9: me fjalët e tua

best-thing = Çfarë është e mirë në jetën tënde?
    .hint = Shkruaj sa shumë ose sa pak të duash. Të lutemi, mos shkruaj emra, vende dhe numra telefoni.

one-change = Çfarë do ta bënte jetën tënde më të mirë?
    .hint = Shkruaj sa shumë ose sa pak të duash. Të lutemi, mos shkruaj emra, vende dhe numra telefoni.

## Pjesa 10: për ty

sex = Cila është gjinia jote?
    .hint = Kjo pyet nëse je femër apo mashkull. S’ke pse të përgjigjesh.
    .female = Femër
    .male = Mashkull
    .prefer-not-to-say = Preferoj të mos e them

ethnic-group = Cili është grupi yt etnik?
    .hint = Zgjidh një mundësi që e përshkruan më mirë grupin tënd etnik ose prejardhjen tënde. Kjo ka të bëjë me njerëzit të cilëve ndien se u përket. Nëse je arab ose arabe, zgjidh ‘Grup tjetër etnik’.
    .white = Të bardhë
    .mixed = Grupe etnike të përziera ose të shumta
    .asian = Aziatikë ose aziatikë britanikë
    .black = Të zinj, britanikë të zinj, karaibianë ose afrikanë
    .other = Grup tjetër etnik
    .prefer-not-to-say = Preferoj të mos e them

health-condition = A ke ndonjë problem shëndetësor ose sëmundje, fizike ose mendore, që zgjat ose pritet të zgjasë 12 muaj ose më shumë?
    .hint = Pra, probleme shëndeti të trupit ose të mendjes që zgjasin një vit ose më shumë.
    .yes = Po
    .no = Jo
    .prefer-not-to-say = Preferoj të mos e them

condition-impact = A ta ul ndonjë nga problemet shëndetësore ose sëmundjet e tua aftësinë për të kryer veprimtaritë e përditshme?
    .hint = A t’i bën më të vështira gjërat e përditshme? Për shembull, të lahesh, të gatuash, të blesh gjëra ose të lëvizësh.
    .yes-a-lot = Po, shumë
    .yes-a-little = Po, pak
    .not-at-all = Aspak
    .prefer-not-to-say = Preferoj të mos e them

time-in-care = Sa kohë ke qenë në përkujdesje?
    .hint = Nëse ke qenë më shumë se një herë, mblidhi kohët bashkë. Nëse je ende në përkujdesje, numëro deri tani.
    .under-1 = Më pak se 1 vit
    .n1-to-under-4 = 1 vit ose më shumë, por më pak se 4 vjet
    .n4-to-under-10 = 4 vjet ose më shumë, por më pak se 10 vjet
    .n10-or-more = 10 vjet ose më shumë
    .not-sure = Nuk e di me siguri

## Faqe ku të çon një përgjigje

no-consent = Kjo është në rregull
    .body = S’ke pse të marrësh pjesë. Do të kesh po atë ndihmë si më parë.

under-16 = Ky pyetësor është për njerëz 16 vjeç e lart
    .body = Faleminderit që deshe të marrësh pjesë. Edhe mendimi yt ka rëndësi.
    .body2 = Nëse je në përkujdesje, pyet punonjësin tënd social si mund ta thuash fjalën tënde.

never-in-care = Ky pyetësor është për njerëz që kanë qenë në përkujdesje
    .body = Prandaj këtu nuk ka më pyetje për ty. Faleminderit që e pe.

other-council = A është bashkia jote në këtë listë?
    .body = Nëse e sheh bashkinë që të mbështet, të lutemi përdor pyetësorin e asaj bashkie.
    .body2 = Nëse nuk e sheh, mund të vazhdosh edhe këtu. Përgjigjet e tua nuk do të hyjnë në rezultatet e kësaj bashkie.

with-worker = Punonjësi yt nuk duhet t’i shohë përgjigjet e tua
    .body = Disa pyetje janë për punonjësin tënd. Është më lehtë të thuash të vërtetën kur ai ose ajo nuk sheh.
    .body2 = Mund ta bësh pyetësorin më vonë, vetë ose me dikë tjetër që i beson. Ose mund të vazhdosh tani.
