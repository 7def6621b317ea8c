# SPDX-License-Identifier: MIT OR Apache-2.0

### What is said before the survey is there, or instead of it. Plain text only: nothing filled in, no markup.

# Under the survey's name while the rest is being fetched, for a second or two; also after a press on a button of the
# first page. At most 30 letters.
loading = One moment…

# When a phone or browser is too old, or locked down, to show the survey. A list of people to talk to follows.
old-browser = This phone or browser can’t show the survey. Please try another one. You can also ask your leaving care worker for help.

# A link under old-browser and its list, to a page with the whole survey as a form to print and fill in with a pen.
old-browser-form = See the survey as a form to print

# For the people who run the website: the page names a questionnaire that isn't known. Keep data-instrument as it is.
no-instrument = For the web team: there is no such questionnaire. Please check data-instrument in the script tag, or leave it out.

# Under "The survey did not load": a file of the survey is not as it was made, so it was not used. Often a school's or
# workplace's network does that. A button to try again and a link to the survey's own page follow.
changed-file = A part of the survey was changed on its way to this phone. So we did not start it. Please try again, or use another network, for example mobile data.
