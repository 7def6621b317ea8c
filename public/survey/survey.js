// The stand-alone page: shows the survey that its address names, and speaks the language
// that the reader chooses. In a frame of the loader's it fits itself in (parts/framed.js);
// on somebody's own phone it also comes up without a network (parts/offline.js). The build
// bundles it and fills in what the survey is called.

import { fitInto } from './parts/framed.js';
import { keeper } from './parts/offline.js';

const titles = YLBC_TITLES;

const SETTINGS = ['council', 'lang', 'wave', 'instrument', 'theme', 'history', 'heading-level'];

const page = document.documentElement;

document.addEventListener('ylbc:language', ({ detail: { lang, dir } }) => {
  page.lang = lang;
  page.dir = dir;
  document.title = titles[lang] ?? titles.en;
});

const asked = new URLSearchParams(location.search);
const survey = document.createElement('ylbc-survey');
survey.setAttribute('data-heading-level', '1');
survey.setAttribute('data-load', 'now');
survey.setAttribute('data-events', 'on');
for (const name of SETTINGS) {
  const value = asked.get(name);
  if (value) survey.setAttribute(`data-${name}`, value);
}
const theme = asked.get('theme');
if (theme === 'light' || theme === 'dark') page.style.colorScheme = theme;

const tellsFrame = asked.get('fit') === 'on' && parent !== self ? fitInto(survey, asked) : null;
const { look, forget } = keeper(asked.get('council'));
// What stage.js calls: when the record on the device may have been begun or wiped, and
// before the tab is left.
survey.standAlone = {
  kept: look,
  leaves(address) {
    tellsFrame?.({ leave: address });
    return forget();
  },
};
// Another language is another file.
document.addEventListener('ylbc:language', look);
document.querySelector('main').append(survey);
// The loader has run by then, unless the browser is too old to read it.
addEventListener('load', () => {
  if (survey.shadowRoot) return;
  const form = document.createElement('a');
  form.textContent = titles[asked.get('lang')] ?? titles.en;
  form.href = `/survey/print${location.search}`;
  survey.append(form);
});
