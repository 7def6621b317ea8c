// What is shown where the survey cannot be: why, what the reader can do, and what the
// page's web team can mend. Fetched only then, and as a script, for that may come where a
// page's policy stops all that is fetched. So it holds its words and its style sheet.

import { remedy } from './failure/remedy.js';
import { keepLook } from './greeting/look.js';
import { tell, tellLanguage } from './stage/tell.js';

const { css, texts } = YLBC_FAILURE;

/**
 * Says what is wrong: in the reader's language, or in English where that lacks the
 * words. Gives what takes it away again (`free`), or nothing.
 */
export const fail = async (loader, kind) => {
  const { again, element, files, lang, level, root } = loader;
  const code = texts[lang] ? lang : 'en';
  const [, surveyTitle, , dir = 'ltr'] = files.languages[code];
  const words = texts[code];
  const { cause, advice } = await remedy(loader, kind);
  const [title, body] = words[cause];
  const more = cause === 'old' ? await helplines(loader, words.help) : [];
  if (!loader.isHere()) return null;
  const page = element(
    'div',
    { className: 'page' },
    element('h' + level, { className: 'heading' }, title ?? surveyTitle),
    element('p', {}, body),
    ...actions(loader, cause, words),
    ...more,
    ...advice,
  );
  const shown = element('div', { className: 'survey', lang: code, dir, role: 'alert' }, page);
  // In the survey tools stand above the heading; here there are none.
  shown.style.paddingBlockStart = '0.5em';
  loader.style(root, css);
  root.textContent = '';
  root.append(shown);
  // Without the style sheet there is no look to keep.
  const free = root.adoptedStyleSheets ? keepLook(loader).leave : () => {};
  addEventListener('online', again, { once: true });
  tellLanguage(loader, code);
  tell(loader, 'ylbc:error');
  return { free };
};

/** What the reader can do. */
const actions = ({ again, element, host, lang, surveyPage }, cause, words) => {
  const offered = [];
  if (['load', 'changed', 'language'].includes(cause)) {
    const button = { type: 'button', className: 'main', onclick: again };
    offered.push(element('button', button, words.again));
  }
  if (cause === 'language') {
    const onclick = () => {
      // Before all else that may say which language (embed/run.js).
      host.speaks = 'en';
      again();
    };
    const button = { type: 'button', className: 'plain', lang: 'en', dir: 'ltr', onclick };
    offered.push(element('button', button, texts.en.name));
  }
  if (offered.length || cause === 'blocked') {
    offered.push(element('a', { href: surveyPage }, words.page));
  }
  // The form on paper needs nothing that an old browser lacks.
  if (cause === 'old') {
    const form = new URL(surveyPage, location);
    form.pathname += 'print';
    form.searchParams.set('lang', lang);
    offered.push(element('a', { href: form }, words.print));
  }
  return offered.length ? [element('div', { className: 'actions' }, ...offered)] : [];
};

/** Whom to talk to, from the council's file; nothing where that cannot be read. */
const helplines = async ({ askCouncil, councilFile, element }, title) => {
  const [, file] = await askCouncil(councilFile);
  const contacts = JSON.parse(file)?.contacts ?? [];
  const lines = contacts.map(({ name, phone }) => {
    const call = phone && element('a', { href: `tel:${phone.replace(/ /g, '')}` }, phone);
    return element('li', {}, name, ' ', call ?? '');
  });
  return lines.length ? [element('p', {}, title), element('ul', {}, ...lines)] : [];
};
