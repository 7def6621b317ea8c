// The stand-alone page: shows the survey that its address names, and speaks the
// language that the reader chooses. The build fills in what the survey is called.
(() => {
  const titles = YLBC_TITLES;

  document.addEventListener('ylbc:language', ({ detail: { lang, dir } }) => {
    document.documentElement.lang = lang;
    document.documentElement.dir = dir;
    document.title = titles[lang] ?? titles.en;
  });

  const asked = new URLSearchParams(location.search);
  const survey = document.createElement('ylbc-survey');
  for (const name of ['council', 'lang', 'wave', 'instrument']) {
    const value = asked.get(name);
    if (value) survey.setAttribute(`data-${name}`, value);
  }
  survey.setAttribute('data-heading-level', '1');
  survey.setAttribute('data-load', 'now');
  survey.setAttribute('data-events', 'on');
  document.querySelector('main').append(survey);
})();
