# SPDX-License-Identifier: MIT OR Apache-2.0

### The questions of the survey, in the order in which they are asked.
###
### For translators:
### - The value of a message is the question. `.hint` stands under the question in smaller type.
### - `.low` and `.high` are the words at 0 and at 10. Every other attribute is one answer.
### - An answer that begins with a number has an `n` before it in its attribute's name: `.n16-17`.
### - Write for someone of 16 to 25 who reads like a 9-year-old: short sentences, "you", everyday words.
### - Keep the order of the answers and the distance between them. Results of all languages are added up.
### - Where the wording comes from official statistics, use the official translation if there is one.

## Shared answers. They stand under many questions, so keep them short.

# How often. Four steps at an even distance, from the whole time to not once. Under 7 questions, which all begin with
# "How often": try each of them. At most 40 letters each.
frequency =
    .always = Always
    .most-of-the-time = Most of the time
    .sometimes = Sometimes
    .never = Never

# Yes or no, with a way out for those who don't know. Where your language has no one word for yes (Welsh: oes, ydw,
# ie), give the questions below answers of their own: `.yes` and `.no` under a question go before these.
yes-no =
    .yes = Yes
    .no = No
    .not-sure = Not sure

## Names of the parts of the survey. Each stands above its questions and in the list on the check page.
## A few words each, no full stop.

# Part 1.
section-start = Before you start

# Part 2.
section-home = Your home

# Part 3. Friends, family and others.
section-people = People in your life

# Part 4. Use the same words for "leaving care worker" everywhere: see GLOSSARY.md.
section-worker = Your leaving care worker

# Part 5.
section-rights = Your rights

# Part 6. Work, money, skills and fun.
section-daily = Your day-to-day life

# Part 7.
section-feelings = How you feel

# Part 8. About having been in care.
section-past = Your time in care

# Part 9. The two questions with a box to write in.
section-words = In your own words

# Part 10. Sex, ethnic group, health and time in care.
section-about-you = About you

## Part 1: before you start

# [safety] One of two questions that need an answer. "No" must be as easy and as welcome as "Yes".
consent = Do you want to take part?
    .hint = It is your choice. If you say no, you still get the same help as before.
    .yes = Yes, I want to take part
    .no = No, I don’t want to take part

# One of two questions that need an answer. Keep the numbers. The hint is true: answers of people of 26
# and over are kept out of the results.
age-band = How old are you?
    .hint = This survey is for people aged 16 to 25. If you are 26 or over, you can answer, but the results leave your answers out.
    .under-16 = Under 16
    .n16-17 = 16 or 17
    .n18-20 = 18 to 20
    .n21-25 = 21 to 25
    .n26-plus = 26 or over

# "In care": the council looked after the person as a child. The last sentence of the hint is for young
# people who came to the UK alone. Keep it calm: it asks for nothing.
care-experience = Have you ever been in care?
    .hint = This means that the council looked after you. You may have lived with foster carers or in a children’s home. It counts too if you came to the UK without your family and the council looked after you.

# "Council": the local authority. It is the one that supports the person, wherever they live now. $council is its
# name, such as "Stockport Council"; it stays as it is.
council-confirm = Is this the council that supports you as a care leaver?
    .hint = This is the survey of { $council }. It may not be the council where you live now.

# Asks who sits beside the person. Keep it friendly: help is welcome. `.alone` begins with the answer to the question,
# "No". `.trusted-adult` leaves out the leaving care worker, who has an answer of their own.
completed-with = Is anyone helping you with this survey?
    .hint = It is fine to get help.
    .alone = No, I do it on my own
    .friend-or-family = A friend or someone in my family
    .trusted-adult = Another adult I trust, but not my leaving care worker
    .pa = My leaving care worker (personal adviser or PA)
    .other = Someone else

## Part 2: your home

# One answer. `.own-place` is rented or owned. `.supported` has staff who help. `.temporary` is any place that can't
# last: keep the examples. `.custody` is prison or a secure children's home.
living-arrangement = Where do you live right now?
    .hint = Choose the one that fits best.
    .own-place = In my own flat or house, rented or bought
    .supported = In supported housing, where staff help me
    .former-carers = With my foster carers, or people who were my foster carers
    .family = With my parents or other family
    .partner = With my partner
    .shared = In a shared house or student housing
    .temporary = Nowhere settled, for example a hostel, B&B, a sofa or the street
    .custody = In prison or another secure place
    .other = Somewhere else
    .prefer-not-to-say = Prefer not to say

# Whether the place is right for the person. Three steps; `.mostly` is nearer to yes than to no.
home-right = Is the place where you live right for you?
    .hint = For example, its size, its cost and where it is.
    .yes = Yes
    .mostly = Mostly
    .no = No

# Answers: `frequency`. "Where you live" is the home itself; the streets around it come in another question.
home-safe = How often do you feel safe where you live?
    .hint = This is about your home. The area comes later.

# Several answers can be chosen. Asked of everyone who doesn't always feel safe, so also of those who feel safe
# most of the time. Name no one as guilty.
home-unsafe-reasons = What makes you feel less safe where you live?
    .someone-i-live-with = Someone I live with
    .someone-else-i-know = Someone else I know
    .people-who-come-here = People who come to my home
    .neighbours = Neighbours
    .area = The area around my home
    .building = The building, or its doors and locks
    .being-alone = Being on my own
    .other = Something else
    .prefer-not-to-say = Prefer not to say

# Answers: `frequency`. The hint says what is meant: at home, and no worry about having to move.
home-settled = How often do you feel settled where you live?
    .hint = Settled means that you feel at home. You don’t worry about having to move.

# Four steps: two safe, two unsafe, the outer ones strong. "A bit unsafe" and "Very unsafe" are counted together, so
# "a bit unsafe" must be on the unsafe side.
area-safe = How safe do you feel in the area where you live?
    .hint = The area is the streets, parks and shops near your home.
    .very-safe = Very safe
    .fairly-safe = Fairly safe
    .bit-unsafe = A bit unsafe
    .very-unsafe = Very unsafe

# Answers: `yes-no`. In any way, on any device.
home-internet = Can you use the internet where you live?
    .hint = Wi-Fi and mobile data both count.

# `.yes-but-cost`: there is a phone, but money gets in the way of using it.
smartphone = Do you have a smartphone that you can use when you need it?
    .yes = Yes
    .yes-but-cost = Yes, but I can’t always pay for calls or data
    .no = No

# An animal that one keeps at home; one shared with others counts. At most 60 letters.
pet = Do you have a pet?
    .hint = A pet you share with others counts too.
    .yes = Yes
    .no = No

## Part 3: people in your life

# Answers: `yes-no`. Anyone counts, also a worker. "Carer" is a foster carer or someone like that.
trusted-person = Is there someone in your life you can trust?
    .hint = It can be a friend, someone in your family, a carer or a worker.

# Answers: `yes-no`.
good-friend = Do you have at least one good friend?

# Answers: `yes-no`. To listen: to hear and take seriously.
someone-listens = Is there someone who listens to you?

# Answers: `yes-no`. To encourage is what people say and do. The next question is about what they think of you:
# the two must stay different.
someone-encourages = Is there someone who encourages you?
    .hint = They help you to keep going, or tell you when you do well.

# Answers: `yes-no`. See the question before.
someone-believes = Is there someone who believes in you?
    .hint = They think that you can do well in life.

# Several answers can be chosen. Help with feelings, not with things. "No one" stands last, after "or", and can't be
# chosen with another.
support-sources = Who helps you when you feel sad, worried or stressed?
    .friends = Friends
    .partner = My partner
    .family = Family
    .carers = Foster carers, or people who were my foster carers
    .pa = My leaving care worker (personal adviser or PA)
    .other-worker = Another worker, for example a teacher, nurse or support worker
    .online = People I know online
    .other = Someone else
    .no-one = No one

# Any partner, of any sex, living together or not.
partner = Do you have a partner?
    .hint = A partner can be a boyfriend, girlfriend, husband or wife.
    .yes = Yes
    .no = No
    .prefer-not-to-say = Prefer not to say

# A tender question for parents who don't live with their children. Keep it plain, without blame.
# `.all-with-me` must also fit a parent of one child. `.expecting-first`: the person or their partner is pregnant.
children = Do you have children?
    .hint = Your own children count, wherever they live.
    .all-with-me = Yes, and they all live with me
    .some-with-me = Yes, and some of them live with me
    .none-with-me = Yes, and none of them live with me
    .expecting-first = Not yet, but our first baby is on the way
    .no = No
    .prefer-not-to-say = Prefer not to say

# Harmonised GSS wording, question and answers. The hint is ours. Use the official translation where there is one.
# Five steps; "Occasionally" lies between "Some of the time" and "Hardly ever".
lonely = How often do you feel lonely?
    .hint = You can feel lonely on your own or with other people.
    .often-always = Often or always
    .some-of-the-time = Some of the time
    .occasionally = Occasionally
    .hardly-ever = Hardly ever
    .never = Never

## Part 4: your leaving care worker
## "Leaving care worker (personal adviser or PA)": the council's worker who supports a care leaver. Young people
## know the person as "my PA", so keep "PA" as it is and put your language's words before it.

# Answers: `yes-no`. To know who it is, not to like or see them.
has-worker = Do you know who your leaving care worker is?
    .hint = They work for the council and help you when you leave care. You may call them your PA or personal adviser.

# The present worker counts. Keep the numbers.
worker-count = How many leaving care workers have you had in the last 12 months?
    .hint = Count the one you have now too. They may be called your personal adviser or PA.
    .none = None
    .n1 = 1
    .n2 = 2
    .n3 = 3
    .n4-plus = 4 or more
    .not-sure = Not sure

# Answers: `frequency`. Asked of those who know who their worker is. "Get in touch": that they can be reached.
worker-contact = How often is it easy to get in touch with your leaving care worker?
    .hint = You may call them your PA.

# Answers: `frequency`. Asked of those who know who their worker is.
worker-trust = How often do you feel that you can trust your leaving care worker?
    .hint = You may call them your PA.

# Answers: `frequency`. Asked of those who know who their worker is. The plan is about the person's own life:
# "have a say" is to take part in deciding. Keep "pathway plan" where workers use the English name.
worker-plans = How often do you have a say in your plan?
    .hint = Your plan says what you want to do and who will help. It may be called a pathway plan.

## Part 5: your rights

# Three steps. Help and money that the law or the council's offer gives. Not whether one gets it.
know-rights = Do you know what help and money you can get as a care leaver?
    .hint = For example, for your home, college, work or health.
    .yes = Yes
    .partly = Some of it
    .no = No

# Answers: `yes-no`. Keep "advocate" recognisable, in brackets if need be; the hint says what it is. Not a lawyer.
know-advocate = Do you know how to get an advocate?
    .hint = An advocate is on your side. They help you to say what you want and be heard.

# How others treat the person. The four answers stand alone, so they must fit the question. Not sure is a full answer.
treated-same = How do people treat you, compared with others your age?
    .better = Better
    .same = The same
    .worse = Worse
    .not-sure = Not sure

# Keep the time, "the last 12 months", and the reason, "because you were in care". The hint keeps people safe: no
# names, no stories.
treated-worse = In the last 12 months, has anyone treated you worse because you were in care?
    .hint = We don’t ask who it was or what they did.
    .yes = Yes
    .no = No
    .not-sure = Not sure
    .prefer-not-to-say = Prefer not to say

## Part 6: your day-to-day life

# One answer. The groups follow the census. `.other` is for those who neither work nor study: keep the brackets. The
# answers wrap. At most 80 letters each.
main-activity = What do you do most of the time?
    .hint = Choose the one that takes up most of your week.
    .employee = I have a paid job
    .apprentice = I’m an apprentice
    .self-employed = I work for myself
    .student = I study or train, at school, college or university
    .looking-for-work = I’m looking for work
    .caring-or-home = I look after children, someone else or my home
    .sick-or-disabled = I can’t work because I’m ill or disabled
    .other = Something else (not work or study)

# Several answers can be chosen. Asked of people who don't work or study. Some of them can't or don't want to now:
# no pressure. `.none` can't be chosen with another.
activity-help = Would any of these help you to work or study?
    .hint = You may not want to right now. That is fine.
    .cv = Help with a CV or with applying for jobs
    .course = Help to find a course or training
    .travel = Help to get there, or to pay for travel
    .childcare = Someone to look after my children
    .health = Help with my health
    .other = Something else
    .none = No, I don’t want help with this right now

# Five steps at an even distance, from easy to very hard. `.doing-alright` is good enough, not great; `.just-about` is
# only just enough.
money-coping = How are you managing with money right now?
    .living-comfortably = I have enough to live comfortably
    .doing-alright = I’m doing alright
    .just-about = I just about get by
    .quite-hard = I find it quite hard
    .very-hard = I find it very hard

# Several answers can be chosen. `.tenancy` is everything about renting. `.none` can't be chosen with another.
life-skills = Would you like help with any of these?
    .budgeting = Making my money last
    .cooking = Cooking
    .bills = Paying bills
    .tenancy = Renting a home and keeping it
    .health = Looking after my health
    .none = No, I don’t want help with these right now

# Answers: `frequency`. Any kind of fun, also alone or at home.
fun = How often do you have fun?

# Several answers can be chosen. Asked of those who have fun sometimes or never. `.people`: there is no one to do
# things with.
fun-barriers = What gets in the way of having fun?
    .money = Not enough money
    .time = Not enough time
    .people = No one to do things with
    .health = My health, or how I feel
    .travel = Getting there is hard or costs too much
    .other = Something else

## Part 7: how you feel

# Harmonised ONS wording. Use the official translation where there is one. The hint's first sentence is ours; the
# others are the ONS introduction. Keep the ends where they are: 0 is none, 10 is as much as can be.
life-satisfaction = Overall, how satisfied are you with your life nowadays?
    .hint = Satisfied means pleased with how things are. There are no right or wrong answers. 0 is ‘not at all’ and 10 is ‘completely’.
    .low = Not at all satisfied
    .high = Completely satisfied

# Harmonised ONS wording. Use the official translation where there is one. The hint's first sentence is ours. Worth
# doing: not money, and not being useful to others alone. See GLOSSARY.md.
worthwhile = Overall, to what extent do you feel that the things you do in your life are worthwhile?
    .hint = Worthwhile means worth doing. There are no right or wrong answers. 0 is ‘not at all’ and 10 is ‘completely’.
    .low = Not at all worthwhile
    .high = Completely worthwhile

# Harmonised ONS wording. Use the official translation where there is one. The hint's first sentence is ours. The
# feeling of one day: lighter than "satisfied".
happy-yesterday = Overall, how happy did you feel yesterday?
    .hint = Think about the whole day. There are no right or wrong answers. 0 is ‘not at all’ and 10 is ‘completely’.
    .low = Not at all happy
    .high = Completely happy

# Harmonised ONS wording. Use the official translation where there is one. The hint's first sentence is ours. An
# everyday word for worried and nervous, no illness: see GLOSSARY.md. Here a high number is the hard one: keep the
# ends where they are.
anxious-yesterday = Overall, how anxious did you feel yesterday?
    .hint = If you are anxious, you feel worried or nervous. There are no right or wrong answers. 0 is ‘not at all’ and 10 is ‘completely’.
    .low = Not at all anxious
    .high = Completely anxious

# Our own wording, on the same scale. Hopeful about what is to come. The low end must not sound like despair.
future-positive = How hopeful do you feel about your future?
    .hint = There are no right or wrong answers.
    .low = Not at all hopeful
    .high = Completely hopeful

# The person's own life now against a year before. "About the same" is in the middle.
life-better = Compared with a year ago, how is your life now?
    .better = Better
    .same = About the same
    .worse = Worse
    .not-sure = Not sure

# Our own wording. Five steps at an even distance, here from never to very often. To feel that one has no power over
# what matters.
unable-to-control = In the last month, how often did important things in your life feel out of your control?
    .hint = This means the things that matter most to you.
    .never = Never
    .almost-never = Almost never
    .sometimes = Sometimes
    .fairly-often = Fairly often
    .very-often = Very often

# Our own wording, on the 0 to 10 scale. The way one looks: body, face, hair, clothes.
appearance = How happy are you with the way you look?
    .hint = There are no right or wrong answers.
    .low = Not at all happy
    .high = Completely happy

# Answers: `frequency`. Keep the time, "the last two weeks". Good in oneself, not behaving well.
felt-good = In the last two weeks, how often did you feel good?

# Help from someone whose job it is. `.offered-not-wanted`: it was offered and the person said no. No blame.
emotional-help = Do you get help with how you feel?
    .hint = This means help from someone whose job it is, such as a mental health nurse or a counsellor.
    .have-it = Yes, I get help
    .waiting = Not yet, I’m waiting for help
    .want-it = No, but I want help
    .offered-not-wanted = No, I was offered help but didn’t want it
    .not-needed = No, I don’t need help
    .prefer-not-to-say = Prefer not to say

## Part 8: your time in care

# Can be painful. It asks whether someone explained, never what the reasons were.
care-reasons = Has anyone explained to you why you were in care?
    .hint = We don’t ask you for the reasons.
    .fully = Yes, all of it
    .partly = Yes, some of it
    .no = No
    .not-sure = Not sure

# [support] Answers: `yes-no`. Asked of those who weren't told all of it. It promises nothing: nobody will contact the
# person.
care-reasons-more = Would you like to know more about why you were in care?
    .hint = If you say yes here, nobody will contact you. Your worker or an advocate can help you find out.

## Part 9: in your own words
## A box to write in, up to 500 characters. Under each stands `text-nobody-comes`, from the interface texts.

# [safety] Let the person write about anything good, big or small. The hint's second sentence protects them.
best-thing = What is good in your life?
    .hint = Write as much or as little as you like. Please leave out names, places and phone numbers.

# [safety] One thing or several. The hint's second sentence protects the person.
one-change = What would make your life better?
    .hint = Write as much or as little as you like. Please leave out names, places and phone numbers.

## Part 10: about you

# Census 2021 wording (England and Wales), question and answers. The hint is ours. Use the official translation
# where there is one.
sex = What is your sex?
    .hint = This asks if you are female or male. You don’t have to answer.
    .female = Female
    .male = Male
    .prefer-not-to-say = Prefer not to say

# Harmonised GSS wording (England), question and answers. The hint's first sentence is official too; the others are
# ours. Use the official translation where there is one. The answers wrap. At most 200 letters each.
ethnic-group = What is your ethnic group?
    .hint = Choose one option that best describes your ethnic group or background. This is about the people you feel you belong to. If you are Arab, choose ‘Other ethnic group’.
    .white = White
    .mixed = Mixed or Multiple ethnic groups
    .asian = Asian or Asian British
    .black = Black, Black British, Caribbean or African
    .other = Other ethnic group
    .prefer-not-to-say = Prefer not to say

# Harmonised GSS wording. The hint is ours. Use the official translation where there is one.
health-condition = Do you have any physical or mental health conditions or illnesses lasting or expected to last for 12 months or more?
    .hint = This means health problems of the body or the mind that last a year or more.
    .yes = Yes
    .no = No
    .prefer-not-to-say = Prefer not to say

# Harmonised GSS wording, question and answers. The hint is ours. Use the official translation where there is one.
# Asked of those who said yes to the question before.
condition-impact = Do any of your conditions or illnesses reduce your ability to carry out day-to-day activities?
    .hint = Do they make it harder to do everyday things? For example, to wash, cook, shop or get around.
    .yes-a-lot = Yes, a lot
    .yes-a-little = Yes, a little
    .not-at-all = Not at all
    .prefer-not-to-say = Prefer not to say

# All times in care together. The groups must not overlap: 3 and a half years is in the second.
time-in-care = How long were you in care?
    .hint = If you were in care more than once, add up the times. If you are still in care, count up to now.
    .under-1 = Less than 1 year
    .n1-to-under-4 = 1 year or more, but less than 4 years
    .n4-to-under-10 = 4 years or more, but less than 10 years
    .n10-or-more = 10 years or more
    .not-sure = Not sure

## Pages that an answer leads to. The value is the heading.

# [safety] After "No" to taking part. The survey ends here. A "no" is fine: no regret, no second try. Keep that help
# stays the same.
no-consent = That is fine
    .body = You don’t have to take part. You still get the same help as before.

# [support] After "Under 16". The survey ends here. Kind, and with a way on.
under-16 = This survey is for people aged 16 and over
    .body = Thank you for wanting to take part. What you think matters too.
    .body2 = If you are in care, ask your social worker how you can have your say.

# [support] After "No" to having been in care. The survey ends here. Kind.
never-in-care = This survey is for people who have been in care
    .body = So there are no more questions for you here. Thank you for looking.

# After "No" to the council. A list of the councils that take part follows, then a button to carry on.
other-council = Is your council on this list?
    .body = If you see the council that supports you, please use the survey of that council.
    .body2 = If you don’t see it, you can still carry on here. The results of this council will leave your answers out.

# [safety] After saying that the leaving care worker is helping. It must be easy to read with the worker looking on, and
# blame no one. Then the survey goes on.
with-worker = Your worker should not see your answers
    .body = Some questions are about your worker. It is easier to be honest when they can’t see.
    .body2 = You can do the survey later, on your own or with someone else you trust. Or you can carry on now.
