// The loader: all that a council's page holds of us. It puts <ylbc-survey> where the
// script tag stands. The element (embed/element.js, run.js) shows the survey's name at once,
// fetches the rest when the reader comes near, and hands over to stage.js. It leaves the
// page around it alone: no global but the element, no style outside our shadow root,
// nothing on the console. It is written so that browsers from 2018 on can read it and say
// that they are too old (docs/BROWSERS.md). `cargo xtask build` fills in the files' names,
// bundles and minifies. Keep it small: everybody who opens the page loads it, and few answer.

import { NAME, define } from './embed/element.js';
import { files, home, searchParams, tag } from './embed/files.js';
import { languageOf } from './embed/language.js';
import { element } from './embed/show.js';

const SETTINGS =
  'council lang instrument wave endpoint load history heading-level theme events mode';

// Where attributes are stripped, the tag's address says the same.
const told = (name) => tag.getAttribute('data-' + name) || searchParams.get(name);

const council = told('council');
const target = told('target');
const inBody = tag.closest('body');

const find = (selector) => {
  try {
    return document.querySelector(selector);
  } catch {
    // Not a selector: the survey stands where the tag does.
  }
};

const put = () => {
  const elsewhere = find(NAME);
  // A tag beside elements of ours, or in the head with no council, only defines them.
  if (!target && !(council && inBody) && (elsewhere || !(council || inBody))) return;
  const survey = element(NAME);
  for (const name of SETTINGS.split(' ')) {
    const value = told(name) || (name === 'endpoint' && home);
    if (value) survey.setAttribute('data-' + name, value);
  }
  // What stands in our element shows only where the browser knows no shadow roots.
  if (!survey.shadowRoot) {
    const [, title] = files.languages[languageOf(survey, told('lang'))];
    survey.append(element('a', { href: `${home}/survey/print?council=${council}` }, title));
  }
  const spot = target && find(target);
  if (spot) spot.append(survey);
  else if (inBody) tag.after(survey);
  else document.body.append(survey);
};

define();
if (document.readyState !== 'loading' || (council && inBody && !target)) put();
else addEventListener('DOMContentLoaded', put);
