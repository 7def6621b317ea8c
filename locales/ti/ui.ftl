### ሕቶ ወይ መልሲ ዘይኮነ ጽሑፋት ናይቲ መጽናዕቲ

## ብዛዕባ እዚ ቋንቋ

language-name = ትግርኛ

language-dir = ltr

language-status = unchecked

language-formats = ti-u-nu-latn

## መጀመርታ ገጽ

survey-title = ህይወትኩም ድሕሪ ክንክን

unchecked-notice = እዞም ቃላት ገና ትግርኛ ብዝዛረብ ሰብ ክምርመሩ ኣለዎም። ገሊኦም ጌጋ ክኾኑ ይኽእሉ። ኣብ ትሕቲ እቶም ኣገደስቲ ክፍልታት እንግሊዝኛ ኣሎ።

start-purpose = እዚ መጽናዕቲ (survey) ካብ ክንክን ንዝወጹ ወይ ኣብ ምውጻእ ንዝርከቡ (care leavers)፣ ዕድመኦም ካብ 16 ክሳብ 25 ዓመት ንዝኾነ መንእሰያት እዩ። ንህይወትኩም ጽቡቕ ዝገብሮን ከመሓይሾ ዝኽእልን እንታይ ምዃኑ ይሓትት።

start-who-sees = ካውንስልኩም ድምር ቁጽርታት ይረክብ፣ መልስታትኩም ኣይረክብን። ብናይ ገዛእ ርእስኹም ቃላት ዝጸሓፍኩምዎ፣ ዝኾነ ክፋሉ ናብ ጸብጻብ ቅድሚ ምእታዉ ሓደ ሰብ የንብቦ።

start-anonymous = ስምኩም ኣይንሓትትን። ኣየናይ ተሌፎን ወይ ኮምፒተር ከም ዝተጠቐምኩም ዘርኢ ነገር ኣይንዕቅብን። ዝፈልጠኩም ሰብ ግን፣ ካብ ሓያሎ መልስታት ብሓባር፣ መን ምዃንኩም ክግምት ይኽእል። ስለዚ እትደልይዎ ጥራይ መልሱ። መልስታትኩም ምስ ሰደድኩም፣ ክንቅይሮም ወይ ክንድምስሶም መሊስና ክንረኽቦም ኣይንኽእልን።

start-nobody-comes = ነቲ ኣብዚ እትጽሕፍዎ ርእዩ ክሕግዘኩም ዝመጽእ ሰብ የለን። ሓገዝ እንተ ኣድልዩኩም፣ ‘ሓገዝ ርኸቡ’ ጠውቑ።

start-how-long = ካብ 10 ክሳብ 15 ደቒቕ ይወስድ። ኣብ ዝኾነ ግዜ ደው ከተብሉ ትኽእሉ።

start-choice = እትደልይዎ ጥራይ መልሱ። መልሲ ዘድልዮም ክልተ ሕቶታት ጥራይ እዮም፦ ክትሳተፉ ትደልዩ እንተ ኾይንኩምን፣ ዕድመኹም ክንደይ ምዃኑን።

start-keeps = ኣብ ናይ ገዛእ ርእስኹም ተሌፎን ወይ ኮምፒተር፣ ነዚ ገጽ እንተ ዓጺኹምዎ መልስታትኩም ይዕቀቡ። ‘ካብዚ ገጽ ውጹ’ ይድምስሶም። እዚ ገጽ ኣብ ታሪኽ (history) ናይ ብራውዘርኩም ይተርፍ።

start-more = ብዛዕባ ምስጢራውነትኩም ተወሳኺ

save-question = እዚ ናይ ገዛእ ርእስኹም ተሌፎን ወይ ኮምፒተር ድዩ?
    .yes = እወ፣ መልስታተይ ኣብኡ ዓቅቡ
    .yes-hint = ደው ኣቢልኩም ጸኒሕኩም ክትቅጽሉ ትኽእሉ። ዝተዓቀቡ መልስታት፣ 30 መዓልቲ ብዘይ ለውጢ ምስ ጸንሑ ይድምሰሱ።
    .no = ኣይፋል፣ ወይ ካልእ ሰብ ክርእዮ ይኽእል
    .no-hint = መጻምዲ፣ ኣባል ስድራ ወይ ዝኾነ ካልእ ሰብ ሓደ ሓደ ግዜ እኳ ይኹን ዝርእዮ እንተ ኾይኑ፣ ‘ኣይፋል’ ምረጹ።

save-not-kept = ደው ከተብሉ ከለኹም ‘ካብዚ ገጽ ውጹ’ ጠውቑ። ነቲ ታብ (tab) ምዕጻው ጥራይ እኹል ኣይኮነን።

start-button = ጀምሩ

start-sent-before = ኣብ { $month } ካብዚ መሳርሒ መልስታት ዝሰደደ ሰብ ኣሎ። ንስኻትኩም እንተ ዘይኮንኩም፣ ሕጂ እውን ክትምልሱ ትኽእሉ።

## ኣብ ነፍሲ ወከፍ ሕቶ

continue-button = ቀጽሉ

back-button = ንድሕሪት

clear-answer = መልሰይ ኣጥፍኡ

error-summary-title = ጸገም ኣሎ

error-choose-one = ሓደ መልሲ ምረጹ

error-text-long =
    { $over ->
        [one] መልስኹም ካብቲ ዝከኣል ብ{ $over } ፊደል ነዊሑ ኣሎ
       *[other] መልስኹም ካብቲ ዝከኣል ብ{ $over } ፊደላት ነዊሑ ኣሎ
    }

text-left =
    { $left ->
        [one] ገና { $left } ፊደል ክትጽሕፉ ትኽእሉ
       *[other] ገና { $left } ፊደላት ክትጽሕፉ ትኽእሉ
    }

text-nobody-comes = ነቲ ኣብዚ እትጽሕፍዎ ርእዩ ክሕግዘኩም ዝመጽእ ሰብ የለን። ሓገዝ እንተ ኣድልዩኩም፣ ‘ሓገዝ ርኸቡ’ ጠውቑ።

text-private = ኣብዚ { $kind } ዘሎ ይመስል። ከተውጽእዎ ወይ ክትገድፍዎ ትኽእሉ። መልስኹም ቅድሚ ምዕቃብና፣ ዝረኸብናዮ ነውጽኦ።

identifier-phone = ቁጽሪ ተሌፎን

identifier-email = ኣድራሻ ኢመይል

identifier-postcode = ፖስትኮድ (postcode)

identifier-ni-number = ቁጽሪ National Insurance

identifier-web-address = ኣድራሻ ወብሳይት

identifier-handle = ናይ ተጠቃሚ ስም (username)

multiple-hint = ንዓኹም ሓቂ ዝኾነ ኩሉ ምረጹ

exclusive-or = ወይ

progress = ክፋል { $section } ካብ { $sections }

support-line-summary = ብዛዕባ እዚ ሓገዝ ንምርካብ

## ኩሉ ግዜ ዝርከብ

get-support = ሓገዝ ርኸቡ

exit-page = ካብዚ ገጽ ውጹ

delete-answers = መልስታተይ ደምስሱ

language-label = ቋንቋ

listen-button = ስምዑ

listen-stop = ደው ኣብሉ

finish-now = ሕጂ ወድኡ

exit-hint = ኣብ ኪቦርድ፣ ካብዚ ገጽ ንምውጻእ Shift ሰለስተ ግዜ ጠውቑ።

## ምድምሳስ

delete-title = ኩሉ መልስታትኩም ይደምሰስ ዶ?

delete-body = እዚ ንመልስታትኩም ካብዚ መሳርሒ ይድምስሶም። መሊስኩም ክትረኽብዎም ኣይትኽእሉን።

delete-confirm = እወ፣ መልስታተይ ደምስሱ

delete-cancel = ኣይፋል፣ መልስታተይ ዓቅቡ

delete-done-title = መልስታትኩም ተደምሲሶም

delete-done-body = ኣብዚ መሳርሒ ዝተረፈ መልሲ የለን። ዝተሰደደ ነገር የለን።

delete-done-sent = ኣብዚ መሳርሒ ዝተረፈ መልሲ የለን። ድሮ ተሰዲዶም እንተ ነይሮም፣ ክንድምስሶም መሊስና ክንረኽቦም ኣይንኽእልን።

start-over-button = ናብ መጀመርታ ገጽ ኪዱ

## ሓገዝ ርኸቡ

support-title = ሓገዝ ርኸቡ

support-intro = እዚ መጽናዕቲ ሓገዝ ክሰድድ ኣይክእልን፣ እዞም ሰባት ግን ክሕግዙኹም ይኽእሉ።

support-calls = ደወላትን ጽሑፍ መልእኽትታትን ኣብ ተሌፎንኩም ወይ ኣብ ናይ ተሌፎን ቢል (bill) ክረኣዩ ይኽእሉ።

support-danger = ንስኻትኩም ወይ ካልእ ሰብ ሕጂ ኣብ ሓደጋ እንተ ሃሊኹም፣ ናብ 999 ደውሉ።

support-local = ካብ ካውንስልኩም

support-national = ንምሉእ ሃገር ዘገልግሉ ናይ ሓገዝ ቁጽርታት

support-checked = ንመወዳእታ ግዜ ዝተመርመረ፦ { $date }

support-call = ደውሉ

support-text = መልእኽቲ ጽሓፉ

support-web = ወብሳይት

support-new-tab = (ኣብ ሓድሽ ታብ ይኽፈት)

support-back = ናብቲ መጽናዕቲ ተመለሱ

topic-talk = ክትዛረብዎም እትኽእሉ ሰባት

topic-danger = ኣብ ሓደጋ እንተ ሃሊኹም

topic-abuse = ዝጎድኣኩም፣ ዘፍርሃኩም ወይ ዝቆጻጸረኩም ሰብ እንተ ኣሎ

topic-housing = ብዛዕባ ገዛኹም ሓገዝ

topic-rights = ብዛዕባ መሰላትኩም ሓገዝ

## ተመሊስኩም ምስ መጻእኩም

welcome-back = እንቋዕ ብደሓን ተመለስኩም

welcome-body = ኣብዚ መሳርሒ ዝተዓቀቡ መልስታት ኣለዉ። ‘ካብ ዘቋረጽኩምዎ ቀጽሉ’ ናብቲ ደው ዘበልኩምሉ ቦታ ይወስደኩም። ‘ካብ መጀመርታ ጀምሩ’ ይድምስሶም።

carry-on = ካብ ዘቋረጽኩምዎ ቀጽሉ

start-again = ካብ መጀመርታ ጀምሩ

welcome-not-you = እዞም ናትኩም መልስታት እንተ ዘይኮይኖም፣ ነዚ ገጽ ክትዓጽውዎ ትኽእሉ። መልስታት ከም ዘለዉዎ ይጸንሑ።

## ኣብ ክልተ ታብ ክኽፈት ከሎ

elsewhere-title = እዚ መጽናዕቲ ኣብ ካልእ ታብ (tab) ክፉት እዩ

elsewhere-body = መልስታትኩም ኣብኡ ስለ ዝተቐየሩ፣ ኣብዚ ደው ኣቢልና።

carry-on-here = ኣብዚ ቀጽሉ

## መልስታት ምርኣይ

check-title = መልስታትኩም ርኣዩ

check-intro = መልስታትኩም ቅድሚ ምስዳድኩም፣ ክትርእይዎምን ክትቅይርዎምን ትኽእሉ። ሕቶታት ምግዳፍ ጸገም የብሉን።

check-count =
    { $asked ->
        [one] ካብ { $asked } ሕቶ { $count } ተመሊሱ
       *[other] ካብ { $asked } ሕቶታት { $count } ተመሊሱ
    }

check-change = ቀይሩ

check-not-answered = ኣይተመለሰን

send-button = መልስታተይ ስደዱ

check-send-note = መልስታትኩም ምስ ሰደድኩም፣ ክንቅይሮም ወይ ክንድምስሶም መሊስና ክንረኽቦም ኣይንኽእልን።

## ምስዳድ

sending-title = መልስታትኩም ይስደዱ ኣለዉ

sending-body = ቁሩብ ግዜ ይወስድ።

waiting-title = ገና ኣይተሰዱን

waiting-own = መልስታትኩም ኣብዚ ተሌፎን ወይ ኮምፒተር ተዓቂቦም ኣለዉ። ኢንተርነት ክህሉ ከሎ ክንሰዶም ኢና። ነዚ ገጽ እንተ ዓጺኹምዎ፣ ዳግማይ ክትከፍትዎ ከለኹም ክንፍትን ኢና።

waiting-shared = ገና ኣይተሰዱን። ነዚ ገጽ ክፉት ግደፍዎ። እንተ ዓጺኹምዎ፣ መልስታትኩም ይጠፍኡ።

waiting-reason-offline = ሕጂ ናይ ኢንተርነት መስመር የለን።

waiting-reason-busy = ስርዓትና ሕጂ ብዙሕ ስራሕ ኣለዎ።

waiting-retry =
    { $seconds ->
        [one] ድሕሪ { $seconds } ሰከንድ እንደገና ክንፍትን ኢና።
       *[other] ድሕሪ { $seconds } ሰከንድታት እንደገና ክንፍትን ኢና።
    }

try-again = ሕጂ ፈትኑ

refused-title = መልስታትኩም ክንቅበል ኣይንኽእልን

refused-body = መልስታትኩም ኣይተዓቀቡን። ዝገበርኩምዎ ጌጋ የለን።

refused-reason-closed = እዚ መጽናዕቲ ተዓጽዩ እዩ።

refused-reason-other = ብወገንና ጸገም ኣጋጢሙ። እንደገና ምፍታን ኣይሕግዝን።

save-file = መልስታተይ ከም ፋይል ዓቅቡ

save-file-warning = ነዚ ተሌፎን ወይ ኮምፒተር ዝኸፍት ዝኾነ ሰብ ነቲ ፋይል ከንብቦ ይኽእል።

## ምስ ተሰደደ

thank-you = የቐንየልና

sent-next = ካውንስልኩም ድምር ቁጽርታት ይረክብ። መንእሰያትን ሰራሕተኛታትን ይዘራረቡሉ፣ እንታይ ክቕየር ከም ዘለዎ ድማ ትልሚ ይገብሩ። ድሕሪኡ ካውንስልኩም እንታይ ክገብር ምዃኑ፣ ካብ ክንክን ንዝወጹ መንእሰያት ይነግሮም።

sent-wiped = መልስታትኩም ድሕሪ ሕጂ ኣብዚ መሳርሒ የለዉን።

sent-helplines = ምስ ሰብ ክትዛረቡ እንተ ደሊኹም

someone-else = ካልእ ሰብ ክምልስ ይደሊ

## መጽናዕቲ ክረአ ኣብ ዘይክእለሉ ግዜ

unknown-council-title = ነቲ መጽናዕቲ ኣብዚ ከነርእዮ ኣይንኽእልን

unknown-council-body = ንጉጅለ ወብሳይት፦ “{ $council }” ዝበሃል ካውንስል የለን። በጃኹም ኣብቲ script tag ዘሎ id ናይቲ ካውንስል መርምሩ።

unknown-council-you = ዝገበርኩምዎ ጌጋ የለን። በጃኹም ነዚ ገጽ ንዘርኣየኩም ሰብ ንገሩ።

not-open-title = እዚ መጽናዕቲ ገና ኣይተኸፍተን

not-open-body = ብ{ $date } ይኽፈት። በጃኹም ሽዑ ተመለሱ።

closed-title = እዚ መጽናዕቲ ተዓጽዩ እዩ

closed-body = ድሕሪ ሕጂ መልሲ ኣይቅበልን። ክትሳተፉ ስለ ዝደለኹም ነመስግን።

cannot-load-title = እቲ መጽናዕቲ ኣይተኸፍተን

cannot-load-body = በጃኹም ኢንተርነት ይሰርሕ እንተ ኾይኑ ርኣዩ። ድሕሪኡ እንደገና ፈትኑ።

wrong-origin-title = እቲ መጽናዕቲ ኣብዚ ገጽ ክሰርሕ ኣይክእልን

wrong-origin-body = ኣብ ናይ ገዛእ ርእሱ ገጽ ክትምልስዎ ትኽእሉ።

wrong-origin-link = ነቲ መጽናዕቲ ክፈቱ

no-council = ንጉጅለ ወብሳይት፦ በጃኹም ኣብቲ script tag፣ id ናይ ካውንስልኩም ዘለዎ data-council ወስኹ።

councils-list = ዝሳተፉ ካውንስላት

councils-failed = ዝርዝር ካውንስላት ሕጂ ከነርእዮ ኣይንኽእልን።

councils-none = ሕጂ ዝሳተፉ ካልኦት ካውንስላት የለዉን።

go-on-anyway = ዝኾነ ኮይኑ ቀጽሉ

## ሓደ መልሲ ነቲ መጽናዕቲ ክዛዝሞ ከሎ

end-nothing-sent = ካብ መልስታትኩም ዋላ ሓደ ኣይዓቀብናን፣ ኣይሰደድናን።

end-helplines = ምስ ሰብ ክትዛረቡ እንተ ደሊኹም

## መልእኽትታት

language-changed = እቲ ቋንቋ ሕጂ { $language } እዩ።

language-failed = ነቲ ቋንቋ ሕጂ ክንከፍቶ ኣይንኽእልን። በጃኹም እንደገና ፈትኑ።

storage-failed = መልስታትኩም ኣብዚ መሳርሒ ክንዕቅቦም ኣይንኽእልን። ክትቅጽሉ ትኽእሉ። መልስታትኩም እዚ ገጽ ክፉት ክሳብ ዘሎ ጥራይ ይጸንሑ።

storage-corrupt = ኣብዚ መሳርሒ ዝተዓቀቡ መልስታት ከነንብቦም ኣይንኽእልን። ካብ መጀመርታ ሕቶ እንደገና ክትጅምሩ ትኽእሉ።

answers-kept-newer = እቲ መጽናዕቲ ቁሩብ ተቐይሩ። ገና ዝሰማምዑ መልስታትኩም ኩሎም ዓቂብናዮም።

fatal-title = ጸገም ኣጋጢሙ

fatal-body = ዝገበርኩምዎ ጌጋ የለን። በጃኹም ነዚ ገጽ እንደገና ክፈትዎ።
