### The interface: everything the survey says that isn't a question or an answer.
###
### For translators:
### - Write for someone of 16 to 25 who reads like a 9-year-old: short sentences, "you", everyday words.
### - Never push, praise or blame. "No" and "stop" are as good as "yes" and "go on".
### - Where a text names a button ("press Exit this page"), use the words that you gave to the button.
### - Words in curly brackets with a dollar sign are filled in. Keep them as they are; move them where you need.
### - A note that begins with [safety] stands before a text that must not be misunderstood. Until someone who speaks
###   your language has checked your translation, people see the English under it.
### - Where a number is filled in, write as many plural forms as your language has.

## About this language

# The name of your language, in your language. It stands in the list of languages.
language-name = English

# The direction of writing: ltr (left to right) or rtl (right to left).
language-dir = ltr

# Who has checked this translation: source, checked or unchecked.
language-status = source
# How numbers and dates are written: a language code with a country, such as cy-GB.
# Leave it out where the language's own code is enough.
language-formats = en-GB

## Start page

# The heading of the first page, and the name of the survey. Tests lean on the English.
survey-title = Your life beyond care

# Start page, only while nobody who speaks the language has checked this translation.
unchecked-notice = Someone who speaks this language still has to check these words. Some may be wrong. The most important parts have the English under them.

# The first lines of the start page. What the survey is for.
start-purpose = This survey is for care leavers aged 16 to 25. It asks what makes your life good and what would make it better.

# [safety] Start page. It must stay true: the council gets totals; someone reads free text before any of it is used.
start-who-sees = Your council gets totals, not your answers. Someone reads what you write in your own words before any of it goes into a report.

# [safety] Start page. A promise that must stay exactly true: no name asked, nothing kept that shows the phone, someone
# might still guess, and no way to find answers again. Leave nothing out and add nothing.
start-anonymous = We don’t ask your name. We keep nothing that shows which phone or computer you used. Someone who knows you might still guess who you are from several answers together. So answer only what you want. Once you send your answers, we can’t find them again to change or delete them.

# [safety] Start page. A safety text: nobody reads the answers to send help. Clear, and not cold.
start-nobody-comes = Nobody will come to help because of what you write here. If you need help, press Get support.

# Start page. How long it takes.
start-how-long = It takes 10 to 15 minutes. You can stop at any time.

# Start page. The two questions are whether you want to take part, and your age.
start-choice = Answer only what you want. Just two questions need an answer: if you want to take part, and how old you are.

# [safety] Start page. What closing and leaving do on someone's own phone or computer, and what stays in the browser.
start-keeps = On your own phone or computer, closing this page keeps your answers. Exit this page deletes them. This page stays in your browser’s history.

# Start page. A line to open for the longer texts about privacy. A few words.
start-more = More about your privacy

# [safety] Start page. Whether answers may be saved on this device. The hint of "No" protects people whose phone is looked
# at by others: keep the people it names.
save-question = Is this your own phone or computer?
    .yes = Yes, save my answers on it
    .yes-hint = You can stop and carry on later. Saved answers are deleted after 30 days without a change.
    .no = No, or someone else may look at it
    .no-hint = Choose No if a partner, family member or anyone else ever looks at it.

# [safety] Start page, when "No" is chosen. A safety text.
save-not-kept = Press Exit this page when you stop. Closing the tab is not enough.

# Start page, the button.
start-button = Start

# Start page, when answers were sent from this device before. $month: a month and year, such as "November 2026".
# It never stops anyone.
start-sent-before = Someone sent answers from this device in { $month }. If that was not you, you can still answer.

## On every question

# Button: to the next question.
continue-button = Continue

# Button: to the question before.
back-button = Back

# Button: takes away the answer chosen on this page.
clear-answer = Clear my answer

# Heading of the box that lists what is wrong on the page.
error-summary-title = There is a problem

# A question that needs an answer has none.
error-choose-one = Choose one answer

# A text is too long. $over: how many characters too many.
error-text-long =
    { $over ->
        [one] Your answer is { $over } character too long
       *[other] Your answer is { $over } characters too long
    }

# Under a box to write in. $left: how many characters can still be written.
text-left =
    { $left ->
        [one] You have { $left } character left
       *[other] You have { $left } characters left
    }

# [safety] Under every box to write in. A safety text; the same in meaning as start-nobody-comes.
text-nobody-comes = Nobody will come to help because of what you write here. If you need help, press Get support.

# [safety] Under a box to write in, when it looks as if someone could be found by it. $kind: one of the six phrases below,
# such as "a phone number". The person decides.
text-private = This looks like it has { $kind } in it. You can take it out or leave it. We take out what we spot before we store your answer.

# Stands in text-private. Give each the form it needs there.
identifier-phone = a phone number

# Stands in text-private.
identifier-email = an email address

# Stands in text-private.
identifier-postcode = a postcode

# Stands in text-private. The British number for work and tax.
identifier-ni-number = a National Insurance number

# Stands in text-private.
identifier-web-address = a web address

# Stands in text-private. A name on social media, such as @name.
identifier-handle = a username

# Above check boxes.
multiple-hint = Choose all that are true for you

# Between the check boxes and a last one that can't be chosen with another.
exclusive-or = or

# Above the question. $section and $sections: numbers.
progress = Part { $section } of { $sections }

# A closed line under some questions, always the same whatever is answered. It opens to phone numbers.
support-line-summary = Help with this

## Always within reach

# Button: to the page with people who can help.
get-support = Get support

# Button: hides the page at once, deletes the answers on this device and goes to another site. Short.
exit-page = Exit this page

# Button: asks, then deletes the answers on this device.
delete-answers = Delete my answers

# Label of the list of languages.
language-label = Language

# Button, from the second part on: to the check page.
finish-now = Finish now

# Beside exit-page. Keep the name of the key as it is on keyboards of your language.
exit-hint = On a keyboard, press Shift three times to exit this page.

## Deleting

# Heading of the page that asks.
delete-title = Delete all your answers?

# Under that heading.
delete-body = This deletes your answers from this device. You can’t get them back.

# Button.
delete-confirm = Yes, delete my answers

# Button.
delete-cancel = No, keep my answers

# Heading of the page after deleting.
delete-done-title = Your answers are deleted

# Under that heading. It must stay true.
delete-done-body = There is nothing left of them on this device. Nothing was sent.

# The same, when the answers had been sent, or were on their way.
delete-done-sent = There is nothing left of them on this device. If they had already been sent, we can’t find them again to delete them.

# Button: to an empty start page.
start-over-button = Go to the start page

## Get support

# Heading of the page.
support-title = Get support

# [safety] The first line.
support-intro = This survey can’t send help, but these people can help you.

# [safety] A safety text.
support-calls = Calls and texts may show on your phone or on the phone bill.

# [safety] A safety text. Keep the number 999.
support-danger = If you or someone else is in danger right now, call 999.

# Heading above the council's own phone numbers.
support-local = From your council

# Heading above the phone numbers for the whole country.
support-national = Helplines for the whole country

# Under a phone number. $date: the day when someone last checked that it is right.
support-checked = Last checked: { $date }

# Label before a phone number.
support-call = Call

# Label before what to text and where, such as "SHOUT to 85258".
support-text = Text

# Label before a web address.
support-web = Website

# After a web address, within the link. On a screen only, not on paper.
support-new-tab = (opens in a new tab)

# Button.
support-back = Back to the survey

# Heading above people to talk to about feelings.
topic-talk = Someone to talk to

# Heading above people to call in danger.
topic-danger = If you are in danger

# Heading above people who help with abuse, by a partner or anyone else.
topic-abuse = If someone hurts, scares or controls you

# Heading above people who help with housing.
topic-housing = Help with your home

# Heading above people who help with rights, and with finding out why someone was in care.
topic-rights = Help with your rights

## Coming back

# Heading, when answers are saved on this device.
welcome-back = Welcome back

# Under that heading.
welcome-body = There are saved answers on this device. Carry on takes you to where you stopped. Start again deletes them.

# Button.
carry-on = Carry on

# Button.
start-again = Start again

# For someone else who opens the page on the same device.
welcome-not-you = If these are not your answers, you can close this page. They stay as they are.

## Open in two tabs

# Heading, when the survey goes on in another tab or window.
elsewhere-title = This survey is open in another tab

# Under that heading.
elsewhere-body = Your answers changed there, so we stopped here.

# Button: goes on in this tab.
carry-on-here = Carry on here

## Check page

# Heading.
check-title = Check your answers

# Under that heading.
check-intro = You can look at your answers and change them before you send them. It is fine to leave questions out.

# Beside the name of a part. $count: questions answered; $asked: questions asked in this part.
check-count =
    { $asked ->
        [one] { $count } of { $asked } question answered
       *[other] { $count } of { $asked } questions answered
    }

# Link beside an answer: back to its question.
check-change = Change

# In place of an answer.
check-not-answered = Not answered

# Button.
send-button = Send my answers

# Beside that button. It must stay true, like start-anonymous.
check-send-note = Once you send your answers, we can’t find them again to change or delete them.

## Sending

# Heading while answers are on their way.
sending-title = Sending your answers

# Under that heading.
sending-body = This takes a moment.

# Heading when answers haven't arrived yet. Never sound as if they had.
waiting-title = Not sent yet

# On someone's own phone or computer.
waiting-own = Your answers are kept on this phone or computer. We send them when there is a connection. If you close this page, we try again when you next open it.

# On a device that others use.
waiting-shared = Not sent yet. Keep this page open. If you close it, your answers are gone.

# Why it waits: no internet.
waiting-reason-offline = There is no internet connection right now.

# Why it waits: too much is going on at our end.
waiting-reason-busy = Our system is busy right now.

# When the next try is. $seconds: a number.
waiting-retry =
    { $seconds ->
        [one] We try again in { $seconds } second.
       *[other] We try again in { $seconds } seconds.
    }

# Button.
try-again = Try now

# Heading when answers can't be taken at all.
refused-title = We can’t take your answers

# Under that heading.
refused-body = Your answers were not stored. You did nothing wrong.

# Why: the survey's time is over.
refused-reason-closed = This survey has closed.

# Why: any other reason.
refused-reason-other = Something went wrong at our end. Trying again will not help.

# Button, on someone's own phone or computer only.
save-file = Save my answers as a file

# Beside that button. A safety text.
save-file-warning = Anyone who opens this phone or computer can read the file.

## Sent

# Heading after answers have arrived.
thank-you = Thank you

# What happens next. It must stay true and promise nothing more.
sent-next = Your council gets the totals. Young people and staff talk about them and make a plan of what to change. Your council then tells care leavers what it will do.

# After answers have been deleted from the device.
sent-wiped = Your answers are no longer on this device.

# Heading above people to talk to.
sent-helplines = If you want to talk to someone

# Button, on a device that others use: to an empty start page.
someone-else = Someone else wants to answer

## When the survey can't be shown, or not now

# Heading: the page names a council that isn't known.
unknown-council-title = We can’t show the survey here

# Under that heading, for the people who run the website. $council: what the page gave as the council.
unknown-council-body = For the web team: there is no council called “{ $council }”. Please check the council’s id in the script tag.

# Above that, for the young person.
unknown-council-you = You did nothing wrong. Please tell the person who showed you this page.

# Heading: the survey's time hasn't come.
not-open-title = This survey is not open yet

# Under that heading. $date: a day.
not-open-body = It opens on { $date }. Please come back then.

# Heading: the survey's time is over.
closed-title = This survey has closed

# Under that heading.
closed-body = It takes no more answers. Thank you for wanting to take part.

# Heading: something didn't load.
cannot-load-title = The survey did not load

# Under that heading.
cannot-load-body = Please check your internet connection. Then try again.

# Heading: the survey stands on a page that may not show it.
wrong-origin-title = The survey can’t run on this page

# Under that heading.
wrong-origin-body = You can answer it on its own page.

# Link to the survey's own page.
wrong-origin-link = Open the survey

# For the people who run the website: the page names no council. Keep data-council as it is.
no-council = For the web team: please add data-council to the script tag, with the id of your council.

# Heading above a list of names.
councils-list = The councils taking part

# When that list doesn't load.
councils-failed = We can’t show the list of councils right now.

# When that list is empty.
councils-none = No other councils are taking part right now.

# Button: goes on although the council is another one.
go-on-anyway = Carry on anyway

## When an answer ends the survey

# On each such page. It must stay true.
end-nothing-sent = We did not keep or send any of your answers.

# Heading above people to talk to.
end-helplines = If you want to talk to someone

## Messages

# Read out by screen readers. $language: the name of the new language.
language-changed = The language is now { $language }.

# When another language doesn't load.
language-failed = We can’t load that language right now. Please try again.

# Once, when saving stops working.
storage-failed = We can’t save your answers on this device. You can go on. They are kept only while this page is open.

# Once, when saved answers are damaged.
storage-corrupt = We can’t read the answers saved on this device. You can start again from the first question.

# Once, when the survey has a newer version.
answers-kept-newer = The survey has changed a little. We kept all your answers that still fit.

# Heading when something breaks.
fatal-title = Something went wrong

# Under that heading.
fatal-body = You did nothing wrong. Please load this page again.
