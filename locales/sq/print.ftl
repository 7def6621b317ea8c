### Pyetësori në letër.

## Në ekran, mbi formular

print-how = Për ta pasur këtë formular në letër, përdor “Printo” (Print) në menynë e shfletuesit tënd (browser).

print-not-on-screen = Nuk mund ta plotësosh në ekran. Nëse nuk mund ta printosh, kërkoji dikujt që i beson ta printojë për ty.

print-history = Kjo faqe mbetet në historikun e shfletuesit tënd (browser).

print-no-language = Këtë formular nuk e kemi ende në atë gjuhë.

## Faqja e parë

print-form = Pyetësori në letër

print-open-until = Të lutemi, dorëzoje deri më { $date }.

print-open-from = Mund ta dorëzosh nga { $opens } deri më { $closes }.

print-tick = Përdor një stilolaps. Bëj një shenjë te kutitë që janë të vërteta për ty. Disa pyetje kanë vend për të shkruar.

print-who-sees = Kush i sheh përgjigjet e tua
    .body = Dikush e hap zarfin dhe i lexon përgjigjet e tua, që të mund të numërohen. Raportet për bashkinë tënde tregojnë numra për të gjithë bashkë, jo përgjigjet e tua.
    .body2 = Atë që shkruan me fjalët e tua e lexon dikush para se diçka prej saj të hyjë në një raport.

print-anonymous = Emri yt nuk është në formular
    .body = Nuk të pyesim si e ke emrin, prandaj të lutemi mos e shkruaj askund. Asgjë e printuar në këtë formular nuk tregon i kujt është. Megjithatë, dikush që të njeh mund ta marrë me mend kush je, nga shkrimi yt i dorës ose nga disa përgjigje bashkë. Prandaj përgjigju vetëm për ato që do.
    .body2 = Pasi ta dorëzosh, nuk mund ta gjejmë më për ta ndryshuar ose për të ta kthyer.

print-nobody-comes = Askush nuk vjen për shkak të asaj që shkruan
    .body = Askush nuk do të vijë të ndihmojë për shkak të asaj që shënon ose shkruan këtu. Nëse të duhet ndihmë, telefono një nga numrat në fund të këtij formulari.

print-hand-in = Ku shkon
    .body = Ne nuk e dimë kush i mbledh formularët në bashkinë tënde. Pyet ekipin tënd për daljen nga përkujdesja, ose personin që ta dha këtë formular.
    .body2 = Fute formularin në një zarf dhe mbylle. Mos ia jep punonjësit tënd për daljen nga përkujdesja.

print-keep-safe = Derisa ta dorëzosh
    .body = Kushdo që e gjen këtë formular mund ta lexojë. Mbaje aty ku nuk sheh askush tjetër. Nëse nuk dëshiron ta dorëzosh, grise.

print-ask = Nëse dëshiron ndihmë për të marrë pjesë
    .body = Pyet ekipin tënd për daljen nga përkujdesja, ose këdo tjetër që i beson. Është në rregull të marrësh ndihmë.

print-online = Mund të përgjigjesh edhe në telefon ose kompjuter:

## Pyetjet

print-section = Pjesa { $number }: { $name }

print-tick-one = Shëno një kuti

print-tick-number = Shëno një numër

print-scale-end = { $number }: { $words }

print-exclusive = (nëse shënon këtë, mos shëno asnjë tjetër)

print-space = Vend për të shkruar

print-text-nobody-comes = Askush nuk do të vijë të ndihmojë për shkak të asaj që shkruan këtu. Nëse të duhet ndihmë, ka numra në fund të këtij formulari.

print-help-at-end = Njerëzit që mund të ndihmojnë me këtë janë në fund të këtij formulari.

## Cilave pyetje t’u përgjigjesh

print-only-if-ticked = Përgjigju këtu vetëm nëse shënove “{ $answer }” te pyetja { $number }.
    .part = Shënove “{ $answer }” te pyetja { $number }.

print-only-if-one-of = Përgjigju këtu vetëm nëse shënove një nga këto te pyetja { $number }:
    .part = Shënove një nga këto te pyetja { $number }:

print-only-if-not = Përgjigju këtu vetëm nëse iu përgjigje pyetjes { $number } dhe nuk shënove “{ $answer }”.
    .part = Iu përgjigje pyetjes { $number } dhe nuk shënove “{ $answer }”.

print-only-if-none-of = Përgjigju këtu vetëm nëse iu përgjigje pyetjes { $number } dhe nuk shënove asnjë nga këto:
    .part = Iu përgjigje pyetjes { $number } dhe nuk shënove asnjë nga këto:

print-only-if-any = Përgjigju këtu vetëm nëse të paktën një nga këto është e vërtetë:
    .part = Të paktën një nga këto është e vërtetë:

print-only-if-all = Përgjigju këtu vetëm nëse të gjitha këto janë të vërteta:
    .part = Të gjitha këto janë të vërteta:

print-else-go = Nëse jo, shko te pyetja { $number }.

print-else-end = Nëse jo, shko në fund të formularit.

print-turn = Nëse shënove “{ $answer }”:

print-stop-here = Ndalo këtu, të lutemi. Nuk ke nevojë ta dorëzosh këtë formular.

## Fundi

print-counted = Për ata që numërojnë përgjigjet: { $form }

print-date =
    { $month ->
        [1] { $day } janar { $year }
        [2] { $day } shkurt { $year }
        [3] { $day } mars { $year }
        [4] { $day } prill { $year }
        [5] { $day } maj { $year }
        [6] { $day } qershor { $year }
        [7] { $day } korrik { $year }
        [8] { $day } gusht { $year }
        [9] { $day } shtator { $year }
        [10] { $day } tetor { $year }
        [11] { $day } nëntor { $year }
       *[other] { $day } dhjetor { $year }
    }

## Kur nuk ka formular të tillë

print-unknown-title = Nuk e njohim këtë formular

print-unknown-body = Ti nuk bëre asgjë gabim. Ndoshta lidhja është e vjetër, ose ka një gabim.

print-unknown-list = Këto bashki kanë një formular. Zgjidh bashkinë që të mbështet si person që po del ose ka dalë nga përkujdesja (care leaver):

## Posteri

poster-for-staff = Për stafin: printojeni këtë faqe në A4, me ngjyra ose pa ngjyra. Ky rresht nuk printohet. Para se ta varni posterin, drejtojeni një herë telefonin tuaj te kodi: duhet të hapet pyetësori.

poster-who = A je 16 deri në 25 vjeç? A ke qenë ndonjëherë në përkujdesje (in care)?

poster-invite = Mund t’i tregosh bashkisë { $council } çfarë e bën jetën tënde të mirë, dhe çfarë do ta bënte më të mirë.

poster-code = Kod QR: e hap pyetësorin në telefon

poster-scan = Drejtoje kamerën e një telefoni te katrori.

poster-type = Ose shkruaj këtë adresë:

poster-open = Mund të përgjigjesh nga { $opens } deri më { $closes }.

poster-good-to-know = Mirë ta dish
    .body = E zgjedh ti nëse e bën apo jo. Është në rregull të mos e bësh.
    .body2 = Zgjat 10 deri në 15 minuta. Përgjigju vetëm për ato që do. Mund të ndalosh në çdo kohë.
    .body3 = Nuk të pyesim si e ke emrin. Bashkia jote merr numra për të gjithë bashkë, jo përgjigjet e tua. Atë që shkruan me fjalët e tua e lexon dikush para se diçka prej saj të hyjë në një raport.
    .body4 = A e sheh dikush tjetër telefonin tënd? Faqja mbetet në historikun e tij. Mund të përdorësh një telefon ose kompjuter tjetër.
    .body5 = Askush nuk do të vijë të ndihmojë për shkak të asaj që shkruan. Pyetësori ka një listë me njerëz që mund të të ndihmojnë. Nëse je në rrezik tani, telefono 999.

## Për këtë përkthim

language-checked = nobody yet
