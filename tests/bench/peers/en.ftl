### The questionnaire that every survey tool in the comparison shows, in English. Not part of the
### survey: `cargo xtask bench` puts it in the place of the survey's questions.

satisfied =
    .o1 = Very satisfied
    .o2 = Rather satisfied
    .o3 = Neither satisfied nor dissatisfied
    .o4 = Rather dissatisfied
    .o5 = Very dissatisfied

often =
    .o1 = Every day
    .o2 = Several times a week
    .o3 = Several times a month
    .o4 = Less often
    .o5 = Never

cooling =
    .o1 = Outdoor blinds or shutters
    .o2 = Curtains inside
    .o3 = Opening windows at night
    .o4 = A fan
    .o5 = Air conditioning
    .o6 = Plants on the balcony
    .o7 = Cool showers
    .o8 = None of these

agreement =
    .o1 = Strongly agree
    .o2 = Agree
    .o3 = Undecided
    .o4 = Disagree
    .o5 = Strongly disagree

wishes =
    .o1 = More trees
    .o2 = More benches
    .o3 = Wider pavements
    .o4 = Safer crossings
    .o5 = Less parking
    .o6 = More lighting
    .o7 = Public toilets
    .o8 = Nothing at all

yes-no =
    .yes = Yes
    .no = No

section-page1 = Your home

single1 = How satisfied are you with the condition of the building you live in?
single2 = How often is at least one room in your home too hot to sleep in?
scale1 = How well can you cope with a hot day at home? (0 = not at all, 10 = very well)
    .low = not at all
    .high = very well
multi1 = What helps you to keep your home cool?

section-page2 = Heat in summer

single3 = How satisfied are you with the shade along the streets you use most?
single4 = How often do you avoid going out because of the heat?
scale2 = How comfortable is the main square in the afternoon? (0 = not at all, 10 = very)
    .low = not at all
    .high = very
matrix1-r1 = How much do you agree with these statements about your home? I feel comfortable here all year round
matrix1-r2 = How much do you agree with these statements about your home? I know whom to ask when something is broken
matrix1-r3 = How much do you agree with these statements about your home? I can afford what I need here
matrix1-r4 = How much do you agree with these statements about your home? Older people are well looked after
matrix1-r5 = How much do you agree with these statements about your home? Children can play outside safely
matrix1-r6 = How much do you agree with these statements about your home? My opinion counts

section-page3 = Streets and squares

single5 = How satisfied are you with the cleanliness of the squares near you?
multi2 = Which of these places do you go to on a hot day?
text1 = What do you like most about living here?
yesno1 = Has the heat made you ill in the past year?
yesno1-why = Please tell us in your own words what happened or why.

section-page4 = Parks and water

single6 = How often do you visit the park closest to your home?
single7 = How satisfied are you with public drinking fountains in your area?
scale3 = How easy is it to get around without a car? (0 = very hard, 10 = very easy)
    .low = very hard
    .high = very easy
multi3 = What would you change about the streets near you?

section-page5 = Getting around

single8 = How often do you walk to do your daily shopping?
single9 = How satisfied are you with bus and tram connections?
scale4 = How quiet is your street at night? (0 = very loud, 10 = very quiet)
    .low = very loud
    .high = very quiet
matrix2-r1 = How much do you agree with these statements about getting around? I feel comfortable here all year round
matrix2-r2 = How much do you agree with these statements about getting around? I know whom to ask when something is broken
matrix2-r3 = How much do you agree with these statements about getting around? I can afford what I need here
matrix2-r4 = How much do you agree with these statements about getting around? Older people are well looked after
matrix2-r5 = How much do you agree with these statements about getting around? Children can play outside safely
matrix2-r6 = How much do you agree with these statements about getting around? My opinion counts

section-page6 = Air and noise

single10 = How often does traffic noise disturb you at home?
multi4 = Which means of transport do you use in a normal week?
text2 = Where exactly should more shade be provided?
yesno2 = Have you had an accident in the street in the past year?
yesno2-why = Please tell us in your own words what happened or why.

section-page7 = Health and care

single11 = How satisfied are you with the air quality around your home?
single12 = How often do you see a doctor or nurse in the neighbourhood?
scale5 = How healthy do you feel in general? (0 = not at all, 10 = very)
    .low = not at all
    .high = very
multi5 = What disturbs you most in your area?

section-page8 = Shops and services

single13 = How satisfied are you with the opening hours of local services?
single14 = How often do you use the neighbourhood library or community centre?
scale6 = How well do local shops cover your daily needs? (0 = not at all, 10 = completely)
    .low = not at all
    .high = completely
matrix3-r1 = How much do you agree with these statements about services? I feel comfortable here all year round
matrix3-r2 = How much do you agree with these statements about services? I know whom to ask when something is broken
matrix3-r3 = How much do you agree with these statements about services? I can afford what I need here
matrix3-r4 = How much do you agree with these statements about services? Older people are well looked after
matrix3-r5 = How much do you agree with these statements about services? Children can play outside safely
matrix3-r6 = How much do you agree with these statements about services? My opinion counts

section-page9 = Safety

single15 = How satisfied are you with street lighting after dark?
multi6 = Which local services have you used this year?
text3 = What makes it hard for you to use local services?
yesno3 = Have you complained to the council in the past year?
yesno3-why = Please tell us in your own words what happened or why.

section-page10 = Neighbours

single16 = How often do you feel unsafe when walking alone in the evening?
single17 = How satisfied are you with the contact among neighbours?
scale7 = How much do you trust the people in your neighbourhood? (0 = not at all, 10 = fully)
    .low = not at all
    .high = fully
multi7 = Where do you meet your neighbours?

section-page11 = Local decisions

single18 = How often do you help someone who lives near you?
single19 = How satisfied are you with the way the council informs residents?
scale8 = How likely are you to still live here in five years? (0 = not at all, 10 = certainly)
    .low = not at all
    .high = certainly
matrix4-r1 = How much do you agree with these statements about the community? I feel comfortable here all year round
matrix4-r2 = How much do you agree with these statements about the community? I know whom to ask when something is broken
matrix4-r3 = How much do you agree with these statements about the community? I can afford what I need here
matrix4-r4 = How much do you agree with these statements about the community? Older people are well looked after
matrix4-r5 = How much do you agree with these statements about the community? Children can play outside safely
matrix4-r6 = How much do you agree with these statements about the community? My opinion counts

section-page12 = Looking ahead

single20 = How often do you take part in a local meeting or consultation?
multi8 = Which topics should the council work on first?
text4 = Is there anything else you want to tell the council?
yesno4 = Are you planning to move within the next two years?
yesno4-why = Please tell us in your own words what happened or why.
