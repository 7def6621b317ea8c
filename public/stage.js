// What the loader needs only near the survey, so that pages do not carry it: starts the
// client, or says in the reader's language why there is none. The build bundles it with
// the client's script. `loader` is the object that embed/element.js hands over.

import start, { mount } from 'ylbc-client';

const { failures, languages } = YLBC_STAGE;

// The smallest module there is.
const EMPTY_MODULE = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);

// The client is started once, whatever the number of surveys on the page.
let started;

/** Shows the survey; gives what takes it away again (`free`), or nothing if it failed. */
export const begin = async (loader) => {
  const { council, instrument, parts, isHere } = loader;
  if (!council) return fail(loader, 'council');
  if (!instrument) return fail(loader, 'instrument');
  if (!self.WebAssembly) return fail(loader, 'old');
  if (!parts) return fail(loader, 'load');
  const [wasm, css, ...texts] = parts;
  try {
    started ??= WebAssembly.compile(wasm).then((module) => start({ module_or_path: module }));
    await started;
  } catch {
    started = null;
    return fail(loader, mayRun() ? 'old' : 'blocked');
  }
  if (!isHere()) return null;
  loader.style(loader.root, css);
  try {
    const mounted = mount(loader.host, loader.root, pageOf(loader, texts));
    loader.shown.remove();
    tellLanguage(loader, loader.lang);
    return mounted;
  } catch {
    return fail(loader, 'load');
  }
};

/** Whether the page's policy lets any WebAssembly run. */
const mayRun = () => {
  try {
    return Boolean(new WebAssembly.Module(EMPTY_MODULE));
  } catch {
    return false;
  }
};

/** Tells the page something, where the tag asks for it. */
const tell = ({ host, told }, name, detail) => {
  if (told('events') === 'on') {
    host.dispatchEvent(new CustomEvent(name, { bubbles: true, detail }));
  }
};

/** Tells the page which language the reader sees; the client tells it of changes. */
const tellLanguage = (loader, lang) => {
  const [, , , dir = 'ltr'] = loader.files.languages[lang];
  tell(loader, 'ylbc:language', { lang, dir });
};

/** What the client is told: settings of the tag, and the files that it needs. */
const pageOf = (loader, [locale, instrument, [councilStatus, councilFile]]) => {
  const { told, files, part } = loader;
  return {
    council: loader.council,
    councilStatus,
    councilFile,
    instrument,
    wave: told('wave'),
    endpoint: loader.endpoint,
    languages,
    lang: loader.lang,
    locale,
    headingLevel: loader.level,
    history: told('history') !== 'off',
    events: told('events') === 'on',
    theme: told('theme') ?? 'auto',
    surveyPage: loader.surveyPage,
    reload: loader.again,
    fetchLocale: async (code) => part(files.languages[code][0]),
  };
};

/**
 * Says what is wrong: in the reader's language, or in English where that lacks the
 * words. Where not even these arrive, it throws, and the loader shows its last resort.
 */
const fail = async (loader, kind) => {
  const { element, files, lang, isHere } = loader;
  const all = JSON.parse(await loader.part(failures));
  const code = all[lang] ? lang : 'en';
  const [, surveyTitle, , dir = 'ltr'] = files.languages[code];
  const texts = all[code];
  const [title, body] = texts[kind];
  const more = [];
  if (kind === 'old') more.push(...(await helplines(loader, texts.help)));
  if (kind === 'load') {
    more.push(element('button', { type: 'button', onclick: loader.again }, texts.again));
  }
  if (kind === 'load' || kind === 'blocked') {
    more.push(element('p', {}, element('a', { href: loader.surveyPage }, texts.page)));
  }
  if (!isHere()) return null;
  const shown = loader.show(title ?? surveyTitle, element('p', {}, body), ...more);
  Object.assign(shown, { lang: code, dir, role: 'alert' });
  tellLanguage(loader, code);
  tell(loader, 'ylbc:error');
  return null;
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
