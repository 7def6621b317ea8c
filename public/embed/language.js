// Choosing a language, before any text is there: the reader's pick, what the tag says,
// the page's language, the browser's languages, English.

import { files } from './files.js';

const codes = Object.keys(files.languages);

// What `look` finds in the storage of this tab, or else of this browser.
export const stored = (look) => {
  for (const area of ['sessionStorage', 'localStorage']) {
    try {
      const found = look(self[area]);
      if (found) return found;
    } catch {
      // A page may be denied storage.
    }
  }
};

// Language and script, so that nobody is given letters that they do not read.
const reading = (code) => {
  const { language, script } = new Intl.Locale(code).maximize();
  return language + script;
};

export const languageOf = (survey, told) => {
  for (const code of [
    stored((area) => area.getItem('ylbc:lang')),
    told,
    (survey.closest('[lang]') || {}).lang,
    document.documentElement.lang,
    ...navigator.languages,
  ]) {
    try {
      const same = (as) => codes.find((known) => as(known) === as(code));
      // Most ask for some English: browsers take long to find out how a language is written.
      const found =
        same((any) => any.toLowerCase()) || (/^en\b/i.test(code) ? 'en' : same(reading));
      if (found) return found;
    } catch {
      // Nothing was said, or no language.
    }
  }
  return 'en';
};
