# SPDX-License-Identifier: MIT OR Apache-2.0

### The interface: everything the survey says that isn't a question or an answer.
###
### For translators:
### - Write for someone of 16 to 25 who reads like a 9-year-old: short sentences, "you", everyday words.
### - Never push, praise or blame. "No" and "stop" are as good as "yes" and "go on".
### - Where a text names a button ("press Exit this page"), use the words that you gave to the button.
### - Words in curly brackets with a dollar sign are filled in. Keep them as they are; move them where you need.
### - A note that begins with [safety] stands before a text that must not be misunderstood. Until someone who speaks
###   your language has checked your translation, people see the English under it.
### - [support] stands before what else is about help, leaving and deleting; no English stands under it. No language
###   is shown to people before it has all texts of both kinds. Any other text that is missing is shown in English.
### - Where a number is filled in, write as many plural forms as your language has.
### - "At most 25 letters": longer words do not fit where the text stands.
### - locales/en/GLOSSARY.md says in plain words what the service words and the steps of the scales mean.

## About this language

# The name of your language, in your language and its own script. It stands in the list of languages. At most 40
# letters.
language-name = English

# The direction of writing: ltr (left to right) or rtl (right to left). Nothing else.
language-dir = ltr

# Whether someone who speaks your language has checked this translation: unchecked or checked (source is for English
# alone). Write unchecked until then; see docs/TRANSLATING.md.
language-status = source

# How numbers and dates are written: a language code with a country, such as cy-GB, or your language's code alone.
# Digits other than 0 to 9 follow from it. Where yours are 0 to 9, add -u-nu-latn, which saves phones some work.
language-formats = en-GB-u-nu-latn

## Start page

# The heading of the first page, the name of the survey, and the name of the tab in the browser. "Care" is the council
# looking after a child: see GLOSSARY.md. At most 45 letters. Tests lean on the English.
survey-title = Your life beyond care

# In a box at the top of the start page, only while nobody who speaks the language has checked this translation. Kind,
# and no excuse. Put the name of your language in, if that is plainer.
unchecked-notice = Someone who speaks this language still has to check these words. Some may be wrong. The most important parts have the English under them.

# The first lines of the start page. What the survey is for. "Care leavers" must also fit those who are about to leave
# care: see GLOSSARY.md.
start-purpose = This survey is for care leavers aged 16 to 25. It asks what makes your life good and what would make it better.

# [safety] Start page. It must stay true: the council gets totals (numbers for everyone together); someone reads free
# text before any of it is used in a report.
start-who-sees = Your council gets totals, not your answers. Someone reads what you write in your own words before any of it goes into a report.

# [safety] Start page, in the part that opens. A promise that must stay exactly true: no name asked, nothing kept that
# shows the phone, someone might still guess, and no way to find answers again. Leave nothing out and add nothing.
start-anonymous = We don’t ask your name. We keep nothing that shows which phone or computer you used. Someone who knows you might still guess who you are from several answers together. So answer only what you want. Once you send your answers, we can’t find them again to change or delete them.

# [safety] Start page, in a box of its own. A safety text: nobody reads the answers to send help. Clear, and not cold.
# "Get support" is the button: use its words.
start-nobody-comes = Nobody will come to help because of what you write here. If you need help, press Get support.

# Start page. How long it takes. Keep the numbers.
start-how-long = It takes 10 to 15 minutes. You can stop at any time.

# [safety] Start page. That every answer is free but two: whether you want to take part, and your age. Keep that it is
# "only what you want".
start-choice = Answer only what you want. Just two questions need an answer: if you want to take part, and how old you are.

# [safety] Start page, in the part that opens. What closing and leaving do on someone's own phone or computer, and
# what stays in the browser. "Exit this page" is the button: use its words.
start-keeps = On your own phone or computer, closing this page keeps your answers. Exit this page deletes them. This page stays in your browser’s history.

# Start page. A line that opens the longer texts about privacy. A few words. At most 45 letters.
start-more = More about your privacy

# [safety] Start page. A question with two answers and a hint under each: whether answers may be saved on this device.
# The hint of "No" protects people whose phone is looked at by others: keep the people it names. The answers should be
# no longer than 50 letters.
save-question = Is this your own phone or computer?
    .yes = Yes, save my answers on it
    .yes-hint = You can stop and carry on later. Saved answers are deleted after 30 days without a change.
    .no = No, or someone else may look at it
    .no-hint = Choose No if a partner, family member or anyone else ever looks at it.

# [safety] Start page, when "No" is chosen. A safety text. Keep that closing is not enough. "Exit this page" is the
# button.
save-not-kept = Press Exit this page when you stop. Closing the tab is not enough.

# Start page, the button at its end: to the first question. At most 25 letters.
start-button = Start

# Start page, when answers were sent from this device before. $month: a month and year, such as "November 2026". It
# never stops anyone from answering.
start-sent-before = Someone sent answers from this device in { $month }. If that was not you, you can still answer.

## On every question

# Button under every question: to the next one. At most 25 letters.
continue-button = Continue

# Button under every question: to the one before. At most 20 letters.
back-button = Back

# Button under the answers: takes away the one chosen on this page. At most 35 letters.
clear-answer = Clear my answer

# Heading of the box above a question that lists what is wrong on the page. No blame.
error-summary-title = There is a problem

# In the box "There is a problem", and at the question: one that needs an answer has none.
error-choose-one = Choose one answer

# In the box "There is a problem", and at the question: a text is too long. $over: how many characters too many, 1 or
# more.
error-text-long =
    { $over ->
        [one] Your answer is { $over } character too long
       *[other] Your answer is { $over } characters too long
    }

# Under a box to write in, when it gets nearly full. $left: how many characters can still be written, 0 to 100.
text-left =
    { $left ->
        [one] You have { $left } character left
       *[other] You have { $left } characters left
    }

# [safety] Under the question, above every box to write in. A safety text; the same in meaning as start-nobody-comes,
# so best in the same words.
text-nobody-comes = Nobody will come to help because of what you write here. If you need help, press Get support.

# [safety] Under a box to write in, when it looks as if someone could be found by it. $kind: one of the six phrases
# below, such as "a phone number". The person decides what to do; we take out what we spot, which may not be all.
text-private = This looks like it has { $kind } in it. You can take it out or leave it. We take out what we spot before we store your answer.

# [safety] Stands in text-private as $kind. Give each of the six the form it needs there.
identifier-phone = a phone number

# [safety] Stands in text-private as $kind.
identifier-email = an email address

# [safety] Stands in text-private as $kind. The letters and numbers at the end of a British address.
identifier-postcode = a postcode

# [safety] Stands in text-private as $kind. The British number for work and tax; keep "National Insurance"
# recognisable.
identifier-ni-number = a National Insurance number

# [safety] Stands in text-private as $kind. Such as example.org.
identifier-web-address = a web address

# [safety] Stands in text-private as $kind. A name on social media, such as @name.
identifier-handle = a username

# Above check boxes, on the screen and on paper. Any number may be chosen, also none.
multiple-hint = Choose all that are true for you

# Between the check boxes and a last one that can't be chosen with another. At most 10 letters.
exclusive-or = or

# Above the question, after the name of the part. $section and $sections: numbers, such as 2 and 10. At most 30
# letters.
progress = Part { $section } of { $sections }

# [support] A closed line under some questions, always the same whatever is answered. It opens to phone numbers. At most
# 35 letters.
support-line-summary = Help with this

## Always within reach

# [support] Button above every page, beside exit-page: to the page with people who can help. Other texts name it, so use
# the same words there. Narrow. At most 25 letters, and no word of more than 14.
get-support = Get support

# [support] Button above every page, beside get-support: hides the page at once, deletes the answers on this device and
# goes to another site. Other texts name it, so use the same words there. Narrow. At most 25 letters, and no word of
# more than 14.
exit-page = Exit this page

# [support] Button under every page: asks, then deletes the answers on this device. At most 35 letters.
delete-answers = Delete my answers

# Label of the list of languages, under every page. At most 20 letters.
language-label = Language

# Button above every page between get-support and exit-page, on devices that have a voice for the language: reads the
# page aloud, but no answers. Short. At most 12 letters.
listen-button = Listen

# The same button while it reads aloud: it falls silent. Short. At most 12 letters.
listen-stop = Stop

# Button under the questions from the second part on: to the check page, without the questions between. At most 25
# letters.
finish-now = Finish now

# [support] Under every page on devices with a keyboard. Keep the name of the key as it is on keyboards of your
# language, and the number of times.
exit-hint = On a keyboard, press Shift three times to exit this page.

## Deleting

# [support] Heading of the page that asks, after the button "Delete my answers".
delete-title = Delete all your answers?

# [safety] Under "Delete all your answers?". Keep that it is final, and that it is about this device.
delete-body = This deletes your answers from this device. You can’t get them back.

# [support] The first button under "Delete all your answers?": deletes. At most 35 letters.
delete-confirm = Yes, delete my answers

# [support] The second button under "Delete all your answers?": back, and nothing is deleted. At most 35 letters.
delete-cancel = No, keep my answers

# Heading of the page after deleting.
delete-done-title = Your answers are deleted

# [safety] Under "Your answers are deleted". It must stay true.
delete-done-body = There is nothing left of them on this device. Nothing was sent.

# [safety] Under "Your answers are deleted", when they had been sent, or were on their way. It must stay true.
delete-done-sent = There is nothing left of them on this device. If they had already been sent, we can’t find them again to delete them.

# Button under "Your answers are deleted": to an empty start page. At most 35 letters.
start-over-button = Go to the start page

## Get support

# [support] Heading of the page with people who can help. The same words as the button get-support.
support-title = Get support

# [safety] The first line of the page "Get support". Keep both halves: this survey can't send help; these people can
# help.
support-intro = This survey can’t send help, but these people can help you.

# [safety] On the page "Get support". A safety text, for people whose phone or bill is looked at by others.
support-calls = Calls and texts may show on your phone or on the phone bill.

# [safety] On the page "Get support", in a box of its own. A safety text. Keep the number 999 and "right now".
support-danger = If you or someone else is in danger right now, call 999.

# [support] On the page "Get support", above the council's own phone numbers.
support-local = From your council

# [support] On the page "Get support", above the phone numbers that serve the whole country.
support-national = Helplines for the whole country

# [support] Under a phone number, in small type. $date: the day when someone last checked that it is right, such as "1
# November 2026".
support-checked = Last checked: { $date }

# [support] Before a phone number, as a label: "Call 0800 1111". At most 20 letters.
support-call = Call

# [support] Before what to text and where, as a label: "Text SHOUT to 85258". That part stays in English. At most 20
# letters.
support-text = Text

# [support] Before a web address, as a label. At most 20 letters.
support-web = Website

# [support] After a web address, within the link, in brackets. On a screen only, not on paper.
support-new-tab = (opens in a new tab)

# [support] Button at the end of the page "Get support": back to where the person was. At most 35 letters.
support-back = Back to the survey

# [support] Above people to talk to about feelings, in the lines that open under questions. A few words.
topic-talk = Someone to talk to

# [support] Above people to call in danger, in the lines that open under questions. A few words.
topic-danger = If you are in danger

# [support] Above people who help with abuse, by a partner or anyone else, in the lines that open under questions.
# Keep all three: hurts, scares, controls.
topic-abuse = If someone hurts, scares or controls you

# [support] Above people who help with housing, in the lines that open under questions. A few words.
topic-housing = Help with your home

# [support] Above people who help with rights, and with finding out why someone was in care, in the lines that open
# under questions. A few words.
topic-rights = Help with your rights

## Coming back

# Heading of the first page, when answers are saved on this device.
welcome-back = Welcome back

# [support] Under "Welcome back". "Carry on" and "Start again" are the two buttons below: use their words. Keep that
# one of them deletes.
welcome-body = There are saved answers on this device. Carry on takes you to where you stopped. Start again deletes them.

# [support] The first button under "Welcome back": to where the person stopped. At most 30 letters.
carry-on = Carry on

# [support] The second button under "Welcome back": deletes the saved answers and begins anew. At most 30 letters.
start-again = Start again

# On the page "Welcome back", for someone else who opens it on the same device.
welcome-not-you = If these are not your answers, you can close this page. They stay as they are.

## Open in two tabs

# Heading, when the survey goes on in another tab or window of the same browser.
elsewhere-title = This survey is open in another tab

# Under "This survey is open in another tab". "There" is the other tab.
elsewhere-body = Your answers changed there, so we stopped here.

# Button under "This survey is open in another tab": goes on in this one. At most 30 letters.
carry-on-here = Carry on here

## Check page

# Heading of the page before sending. To look them over; nothing is tested.
check-title = Check your answers

# Under "Check your answers". Keep that leaving questions out is fine.
check-intro = You can look at your answers and change them before you send them. It is fine to leave questions out.

# On the page "Check your answers", beside the name of a part. $count: how many of its questions are answered, 0 or
# more; $asked: how many are asked, 1 or more. At most 45 letters.
check-count =
    { $asked ->
        [one] { $count } of { $asked } question answered
       *[other] { $count } of { $asked } questions answered
    }

# On the page "Check your answers". Button beside an answer: back to its question. At most 15 letters.
check-change = Change

# On the page "Check your answers", in place of an answer. No blame.
check-not-answered = Not answered

# Button at the top and at the end of the page "Check your answers": sends for good. At most 35 letters.
send-button = Send my answers

# [safety] Above the button "Send my answers", in a box. It must stay true, like start-anonymous; best in the same
# words.
check-send-note = Once you send your answers, we can’t find them again to change or delete them.

## Sending

# Heading while answers are on their way. Not yet sent.
sending-title = Sending your answers

# Under "Sending your answers".
sending-body = This takes a moment.

# Heading when answers haven't arrived yet. Never sound as if they had.
waiting-title = Not sent yet

# [support] Under "Not sent yet", on someone's own phone or computer. It must stay true: they are kept here until they
# are sent.
waiting-own = Your answers are kept on this phone or computer. We send them when there is a connection. If you close this page, we try again when you next open it.

# [safety] Under "Not sent yet", on a device that others use. Keep what closing does.
waiting-shared = Not sent yet. Keep this page open. If you close it, your answers are gone.

# Under "Not sent yet". Why it waits: no internet.
waiting-reason-offline = There is no internet connection right now.

# Under "Not sent yet". Why it waits: too much is going on at our end.
waiting-reason-busy = Our system is busy right now.

# Under "Not sent yet". When the next try is. $seconds: 1 to 300.
waiting-retry =
    { $seconds ->
        [one] We try again in { $seconds } second.
       *[other] We try again in { $seconds } seconds.
    }

# Button under "Not sent yet", and where something did not load: tries at once. At most 25 letters.
try-again = Try now

# Heading when answers can't be taken at all.
refused-title = We can’t take your answers

# Under "We can’t take your answers". Keep that the person did nothing wrong.
refused-body = Your answers were not stored. You did nothing wrong.

# Under "We can’t take your answers". Why: the survey's time is over.
refused-reason-closed = This survey has closed.

# Under "We can’t take your answers". Why: any other reason.
refused-reason-other = Something went wrong at our end. Trying again will not help.

# Button under "We can’t take your answers", on someone's own phone or computer only: keeps what could not be sent. At
# most 35 letters.
save-file = Save my answers as a file

# [safety] Above the button "Save my answers as a file", in a box. A safety text.
save-file-warning = Anyone who opens this phone or computer can read the file.

## Sent

# Heading after answers have arrived; also the heading after the last question on paper.
thank-you = Thank you

# Under "Thank you". What happens next. It must stay true and promise nothing more.
sent-next = Your council gets the totals. Young people and staff talk about them and make a plan of what to change. Your council then tells care leavers what it will do.

# [safety] Under "Thank you". The answers have been deleted from the device.
sent-wiped = Your answers are no longer on this device.

# [support] On the last page, above people to talk to. For anyone, whatever was answered.
sent-helplines = If you want to talk to someone

# Button on the last page, on a device that others use: to an empty start page. At most 40 letters.
someone-else = Someone else wants to answer

## When the survey can't be shown, or not now

# Heading: the page names a council that isn't known.
unknown-council-title = We can’t show the survey here

# Under "We can’t show the survey here", for the people who run the website, so a polite form will do. $council: what
# the page gave as the council, as it stands there. "id" and "script tag" are words of their trade.
unknown-council-body = For the web team: there is no council called “{ $council }”. Please check the council’s id in the script tag.

# Under "We can’t show the survey here", for the young person.
unknown-council-you = You did nothing wrong. Please tell the person who showed you this page.

# Heading: the survey's time hasn't come.
not-open-title = This survey is not open yet

# Under "This survey is not open yet". $date: a day, such as "1 March 2026". The day itself counts.
not-open-body = It opens on { $date }. Please come back then.

# Heading: the survey's time is over. Also on paper.
closed-title = This survey has closed

# Under "This survey has closed". Also on paper.
closed-body = It takes no more answers. Thank you for wanting to take part.

# Heading: something didn't load.
cannot-load-title = The survey did not load

# Under "The survey did not load". A button to try again follows.
cannot-load-body = Please check your internet connection. Then try again.

# Heading: the survey stands on a page that may not show it.
wrong-origin-title = The survey can’t run on this page

# Under "The survey can’t run on this page". A link to that other page follows.
wrong-origin-body = You can answer it on its own page.

# Link to the survey's own page. At most 35 letters.
wrong-origin-link = Open the survey

# For the people who run the website: the page names no council. Keep data-council as it is.
no-council = For the web team: please add data-council to the script tag, with the id of your council.

# Above a list of councils' names, after someone said that this council isn't theirs.
councils-list = The councils taking part

# In place of the list of councils taking part, when it doesn't load.
councils-failed = We can’t show the list of councils right now.

# In place of the list of councils taking part, when it is empty.
councils-none = No other councils are taking part right now.

# Button under the list of councils taking part: goes on although the council is another one. At most 35 letters.
go-on-anyway = Carry on anyway

## When an answer ends the survey

# [safety] On each page where an answer ends the survey. It must stay true.
end-nothing-sent = We did not keep or send any of your answers.

# [support] On each page where an answer ends the survey, above people to talk to.
end-helplines = If you want to talk to someone

## Messages

# Read out by screen readers, not seen. $language: the name of the new language, as in language-name.
language-changed = The language is now { $language }.

# In a box above the page, when another language doesn't load. It stands in the language that the page is in.
language-failed = We can’t load that language right now. Please try again.

# In a box above the page, once, when saving stops working. Keep that nothing is lost while the page is open.
storage-failed = We can’t save your answers on this device. You can go on. They are kept only while this page is open.

# In a box above the page, once, when saved answers are damaged.
storage-corrupt = We can’t read the answers saved on this device. You can start again from the first question.

# In a box above the page, once, when the survey has a newer version than the saved answers.
answers-kept-newer = The survey has changed a little. We kept all your answers that still fit.

# Heading when something breaks.
fatal-title = Something went wrong

# Under "Something went wrong".
fatal-body = You did nothing wrong. Please load this page again.
