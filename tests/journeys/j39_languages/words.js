// No word that is not of the language and is not marked so, nothing blank, nothing of Fluent.
// `given`: the code, the direction, and all English texts.
const [code, direction, english] = given;
const isEnglish = new Set(english);
const name = survey.querySelector(`option[value="${code}"]`)?.text ?? '';
// Where the language has letters of its own, each text has some.
const hasLetters = /\p{Script=Latin}/u.test(name) ? /\p{L}/u : /(?!\p{Script=Latin})\p{L}/u;

if (survey.lang !== code) fault('language:', `the survey is in ${survey.lang}`);
if (getComputedStyle(survey).direction !== direction) fault('language: the direction');

for (const { node, element } of pieces()) {
  const words = plain(node.data);
  const around = element.closest('[lang]');
  if (/[{}]|\$[a-z]|^-?[a-z]+(-[a-z0-9]+)+$/.test(words)) fault('language:', `"${words}"`);
  if (around.lang === 'en' && getComputedStyle(around).direction !== 'ltr') {
    fault('language:', `"${words}" is not from left to right`);
  }
  // The person's own words may be in any.
  if (around.lang !== code || !/\p{L}/u.test(words) || element.closest('.words')) continue;
  const isTheirs = hasLetters.test(words) && !isEnglish.has(words);
  if (!isTheirs) fault('language:', `"${words}" is in English`);
}

for (const element of survey.querySelectorAll('.heading, button, label, legend, summary, dt, option')) {
  if (!plain(element.textContent)) fault('language:', `a blank ${element.localName}`);
}
for (const option of survey.querySelectorAll('option')) {
  if (option.lang !== option.value) fault('language:', `${option.value} is marked ${option.lang}`);
}
