### What is said before the survey is there, or instead of it. Plain text only: nothing filled in, no markup.

# Under the survey's name while the rest is being fetched, for a second or two.
loading = One moment…

# When a phone or browser is too old, or locked down, to show the survey. A list of people to talk to follows.
old-browser = This phone or browser can’t show the survey. Please try another one. You can also ask your leaving care worker for help.

# For the people who run the website: the page names a questionnaire that isn't known. Keep data-instrument as it is.
no-instrument = For the web team: there is no such questionnaire. Please check data-instrument in the script tag, or leave it out.
