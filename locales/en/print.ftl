# SPDX-License-Identifier: MIT OR Apache-2.0

### The survey on paper: what is said only on the form that people print and fill in with a pen. The questions and
### the names of people to talk to come from the other files. This file is not part of what a phone fetches.
###
### For translators: as in ui.ftl. Until a line is translated, it stands there in English.

## On the screen only, above the form

# Above the form, on the screen. How to get it on paper. "Print" is the word in the menu of the browser: use the one
# that browsers have in your language.
print-how = To get this form on paper, use Print in the menu of your browser.

# Above the form, on the screen. People may also see the form on a phone that can't show the survey.
print-not-on-screen = You can’t fill it in on the screen. If you can’t print, ask someone you trust to print it for you.

# [safety] Above the form, on the screen. A safety text, for people whose phone or computer is looked at by others.
print-history = This page stays in your browser’s history.

# Above the form, on the screen, in English or another language that there is, when someone asked for one that there
# is not.
print-no-language = We don’t have this form in that language yet.

## First page

# On the first page, under the name of the survey. A few words.
print-form = The survey on paper

# On the first page, in a box. $date: the last day, such as "30 April 2026". That day still counts.
print-open-until = Please hand it in by { $date }.

# On the first page, in a box, while the survey is not open yet. $opens and $closes: the first day and the last. Both
# count.
print-open-from = You can hand it in from { $opens } to { $closes }.

# On the first page. How to fill in the form. A pen, since a pencil can be rubbed out. To tick: to mark a box; a cross
# will do.
print-tick = Use a pen. Tick the boxes that are true for you. Some questions have room to write.

# [safety] Heading, then paragraphs. It must stay true: on paper, people read what you wrote before it is counted.
print-who-sees = Who sees your answers
    .body = Someone opens the envelope and reads your answers, so that they can be counted. Reports for your council show totals, not your answers.
    .body2 = Someone reads what you write in your own words before any of it goes into a report.

# [safety] Heading, then paragraphs. A promise that must stay exactly true. Leave nothing out and add nothing. "It" is
# the form.
print-anonymous = Your name is not on it
    .body = We don’t ask your name, so please don’t write it anywhere. Nothing printed on this form shows whose it is. Someone who knows you might still guess who you are from your handwriting, or from several answers together. So answer only what you want.
    .body2 = Once you hand it in, we can’t find it again to change it or give it back.

# [safety] Heading, then a paragraph. A safety text: nobody reads the answers to send help. Clear, and not cold.
print-nobody-comes = Nobody comes because of what you write
    .body = Nobody will come to help because of what you tick or write here. If you need help, call one of the numbers at the end of this form.

# [safety] Heading, then paragraphs. We don't know who collects the forms in a council: promise nothing. Keep whom not
# to give it to.
print-hand-in = Where it goes
    .body = We don’t know who collects the forms in your council. Ask your leaving care team, or the person who gave you this form.
    .body2 = Put the form in an envelope and close it. Don’t give it to your own leaving care worker.

# [safety] Heading, then a paragraph. A safety text, for people whose home is not safe.
print-keep-safe = Until you hand it in
    .body = Anyone who finds this form can read it. Keep it where nobody else looks. If you don’t want to hand it in, tear it up.

# Heading, then a paragraph. Whom to ask for help with taking part. The "leaving care team" are the council's leaving
# care workers.
print-ask = If you want help to take part
    .body = Ask your leaving care team, or anyone else you trust. It is fine to get help.

# Before the address of the survey, while it can be answered. Ends in a colon.
print-online = You can also answer on a phone or computer:

## The questions

# Heading above the questions of a part. $number: 1, 2, 3 …; $name: the name of the part, such as "Your home".
print-section = Part { $number }: { $name }

# On the form, in small type above boxes of which one is to be ticked.
print-tick-one = Tick one box

# On the form, in small type above a row of boxes with the numbers 0 to 10.
print-tick-number = Tick one number

# At the ends of such a row. $number: 0 or 10; $words: what it means, such as "Not at all satisfied".
print-scale-end = { $number }: { $words }

# In brackets beside a box that stands alone among several that can be ticked.
print-exclusive = (if you tick this one, tick no other)

# Read out by screen readers in place of an empty box to write in; not seen.
print-space = Room to write

# [safety] Under every box to write in. A safety text; the same in meaning as print-nobody-comes.
print-text-nobody-comes = Nobody will come to help because of what you write here. If you need help, there are numbers at the end of this form.

# Under some questions, always the same whatever is answered. A link on the screen.
print-help-at-end = People who can help with this are at the end of this form.

## Which questions to answer. The value is a sentence of its own. `.part` is the same as one line of a list under
## print-only-if-any or print-only-if-all.
## $number: the number of an earlier question; $answer: the words beside one of its boxes.

# One answer to one question. $answer: the words beside its box; $number: the number of an earlier question.
print-only-if-ticked = Answer this only if you ticked “{ $answer }” in question { $number }.
    .part = You ticked “{ $answer }” in question { $number }.

# A list of answers follows. $number: the number of an earlier question.
print-only-if-one-of = Answer this only if you ticked one of these in question { $number }:
    .part = You ticked one of these in question { $number }:

# Any answer but this one; no answer at all does not count. $answer and $number as before.
print-only-if-not = Answer this only if you answered question { $number } and did not tick “{ $answer }”.
    .part = You answered question { $number } and did not tick “{ $answer }”.

# A list of answers follows. $number: the number of an earlier question.
print-only-if-none-of = Answer this only if you answered question { $number } and ticked none of these:
    .part = You answered question { $number } and ticked none of these:

# A list of lines follows, each a `.part` of the messages above.
print-only-if-any = Answer this only if at least one of these is true:
    .part = At least one of these is true:

# A list of lines follows, each a `.part` of the messages above.
print-only-if-all = Answer this only if all of these are true:
    .part = All of these are true:

# Behind such a line about who answers a question, for everyone else. $number: the question to go to. At most 60
# letters.
print-else-go = If not, go to question { $number }.

# Behind such a line about who answers a question, for everyone else, when no other question follows. At most 60
# letters.
print-else-end = If not, go to the end of the form.

# Under a question, before what an answer leads to. $answer: the words beside the box. Ends in a colon.
print-turn = If you ticked “{ $answer }”:

# Under a question, when the survey ends with an answer. Friendly; no "sorry".
print-stop-here = Please stop here. You don’t need to hand in this form.

## The end

# In small type at the foot of the form, for the people who count the answers. $form: names of versions, such as "ylbc
# 1.0.0".
print-counted = For the people who count the answers: { $form }

# A day. $day: 1 to 31; $month: 1 to 12; $year: such as 2026. Put them in the order of your language, and give the
# names of the months.
print-date =
    { $month ->
        [1] { $day } January { $year }
        [2] { $day } February { $year }
        [3] { $day } March { $year }
        [4] { $day } April { $year }
        [5] { $day } May { $year }
        [6] { $day } June { $year }
        [7] { $day } July { $year }
        [8] { $day } August { $year }
        [9] { $day } September { $year }
        [10] { $day } October { $year }
        [11] { $day } November { $year }
       *[other] { $day } December { $year }
    }

## When there is no such form

# Heading, when the address names a form that there is not.
print-unknown-title = We don’t know this form

# Under "We don’t know this form".
print-unknown-body = You did nothing wrong. Perhaps the link is old, or has a mistake in it.

# Under "We don’t know this form". A list of councils follows, each a link to its form.
print-unknown-list = These councils have a form. Choose the council that supports you as a care leaver:

## The poster: one page for places where young people come, with a code that phones can read. Big words, read from
## a wall by people who did not ask for it. Never push.

# For the staff who print the poster, on the screen only. A polite form will do.
poster-for-staff = For staff: print this page on A4, in colour or not. This line is not printed. Before you hang the poster up, point your own phone at the code once: the survey must open.

# On the poster, under the name of the survey, in big type. Two short questions to whoever passes by. Keep the ages;
# 16 and 25 count.
poster-who = Are you 16 to 25? Have you ever been in care?

# On the poster. $council: the name of the council, such as "Stockport Council".
poster-invite = You can tell { $council } what makes your life good, and what would make it better.

# Read out by screen readers in place of the code, for people who can't see it.
poster-code = QR code: opens the survey on a phone

# On the poster, beside the code, a black and white square.
poster-scan = Point the camera of a phone at the square.

# On the poster; the address of the survey follows. Ends in a colon.
poster-type = Or type this address:

# On the poster. $opens and $closes: the first day and the last. Both count.
poster-open = You can answer from { $opens } to { $closes }.

# [support] Heading, then a list. The fourth and the fifth are safety texts. All of it must stay true. Keep the number
# 999. It all has to fit on one page, so no English stands under it: translate it with as much care as a [safety]
# text.
poster-good-to-know = Good to know
    .body = You choose if you want to do it. It is fine not to.
    .body2 = It takes 10 to 15 minutes. Answer only what you want. You can stop at any time.
    .body3 = We don’t ask your name. Your council gets totals, not your answers. Someone reads what you write in your own words before any of it goes into a report.
    .body4 = Does someone else look at your phone? The page stays in its history. You can use another phone or computer.
    .body5 = Nobody will come to help because of what you write. The survey has a list of people who can help you. If you are in danger right now, call 999.

## About this translation

# Who has checked the translation, and when: a name or a group, then year and month, such as "Amal K., 2026-11". No
# one is shown it; it stands in this file because phones do not fetch it. Write "nobody yet" as long as
# language-status, in ui.ftl, is unchecked.
language-checked = the authors of the survey
