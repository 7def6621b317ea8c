// The first part: go on with what is on this device, begin a language, open one that we
// have, or open a file.

import { Desk, code_of, direction_of, language_in } from 'ylbc-translator';

import { all, forget, kept } from './kept.js';
import { at, element, say, show, tell } from './page.js';
import { english, filesOf, languages, sources } from './sources.js';
import { ask } from './sure.js';

// What `openStart` was told to do with a desk.
let go;

/** Shows the first part; `then` is called with the desk that is opened, and its record. */
export const openStart = (then) => {
  go ??= listen(then);
  showKept();
  say('');
  show('start');
};

const desk = async (code) => {
  const { english, instrument } = await sources();
  return new Desk(english, instrument, code);
};

const listen = (then) => {
  const options = languages.map(({ code, name }) =>
    element('option', { value: code, lang: code }, `${name ?? code} (${code})`),
  );
  at('language').append(...options);
  at('code').addEventListener('change', guessDirection);
  on('new', () => begin(then));
  on('known', () => openKnown(then, at('language').value));
  on('files', () => openFiles(then));
  return then;
};

const on = (form, then) =>
  at(form).addEventListener('submit', (event) => {
    event.preventDefault();
    const told = `${form}-told`;
    tell(told, '');
    then().catch(() => tell(told, 'This did not work. Please load the page again and try once more.'));
  });

const showKept = () => {
  const records = all();
  at('yours').hidden = !records.length;
  at('kept').replaceChildren(...records.map(([code, record]) => line(code, record)));
};

const line = (code, { name, done, all }) => {
  const title = element('strong', { lang: code, dir: 'auto' }, name);
  const press = (words, onclick) => element('button', { type: 'button', onclick }, words);
  const carryOn = press('Carry on', () => openKept(code));
  carryOn.className = 'main';
  const away = press('Delete', async () => {
    if (!(await ask(name))) return;
    forget(code);
    showKept();
    say(`Your work in ${name} is deleted.`);
    at('title').focus();
  });
  for (const button of [carryOn, away]) button.setAttribute('aria-label', `${button.textContent}: ${name}`);
  const buttons = element('p', { className: 'buttons' }, carryOn, away);
  return element('li', {}, title, ` (${code}): ${done} of ${all} texts done`, buttons);
};

/** Goes on with what is kept of `code`, and says what of it the English no longer has. */
export const openKept = async (code) => {
  const record = kept(code);
  const opened = await desk(code);
  const told = JSON.parse(opened.open(record.file));
  const isWhole = !told.unknown.length && !told.unread.length;
  go(opened, record, isWhole ? '' : findings(told.taken, [told]));
};

const guessDirection = () => {
  const direction = direction_of(at('code').value.trim());
  if (direction) at('new').elements.direction.value = direction;
};

const begin = async (then) => {
  const code = code_of(at('code').value.trim());
  const problem = code
    ? at('code').value.trim() !== code && `Write it so: ${code}`
    : 'This is not the code of a language. Write it as in the list of codes.';
  const known = languages.find((language) => language.code === code);
  const words =
    problem ||
    (code === 'en' && 'English is the language that all others are translated from.') ||
    (known && `We have ${known.name} already: open it below.`) ||
    (kept(code) && 'You have begun this language: carry on above.');
  at('code-problem').textContent = words || '';
  at('code-problem').hidden = !words;
  at('code').setAttribute('aria-invalid', Boolean(words));
  if (words) return at('code').focus();
  const opened = await desk(code);
  opened.settle(at('own-name').value.trim(), at('new').elements.direction.value);
  then(opened);
};

/** Opens a language of ours; what is on this device goes before. */
const openKnown = async (then, code) => {
  if (kept(code)) return openKept(code);
  const language = languages.find((known) => known.code === code);
  const opened = await desk(code);
  const contents = Object.values(await filesOf(code, language.files));
  for (const content of contents) opened.open(content);
  then(opened);
};

const openFiles = async (then) => {
  const files = [...at('ftl').files];
  if (!files.length) return askFor('ftl', 'Choose a file first.');
  const contents = await Promise.all(files.map((file) => file.text()));
  const code = languageOf(files, contents);
  if (!code) {
    at('file-code-part').hidden = false;
    return askFor('file-code', 'Please write the code of the language of this file.');
  }
  const record = kept(code);
  if (record && !(await ask(record.name, 'The file takes its place.'))) return;
  const opened = await desk(code);
  const told = contents.map((content) => JSON.parse(opened.open(content)));
  const taken = told.reduce((sum, { taken }) => sum + taken, 0);
  if (!taken) return askFor('ftl', 'There is no text of the survey in this file.');
  then(opened, record && { file: record.file }, findings(taken, told));
};

/** Says beside the button what is the matter with the files, and goes to the `field` to mend it. */
const askFor = (field, words) => {
  tell('files-told', words);
  at(field).focus();
};

/** The language of `files`: as they say themselves, as they are called, or as was asked. */
const languageOf = (files, contents) => {
  // `ui.ftl` is a file of any language.
  const called = files.filter(({ name }) => !english.includes(name));
  const named = called.map(({ name }) => code_of(name.replace(/\.ftl$|\.txt$/g, '')));
  const asked = code_of(at('file-code').value.trim());
  const isOurs = (code) => code && languages.some((known) => known.code === code);
  return contents.map(language_in).find(Boolean) || asked || named.find(isOurs) || (files.length === 1 && named[0]);
};

const findings = (taken, told) => {
  const unknown = told.flatMap((file) => file.unknown);
  const unread = told.flatMap((file) => file.unread);
  const words = [taken === 1 ? '1 text is opened.' : `${taken} texts are opened.`];
  if (unread.length) {
    const lines = unread.map(([number, line]) => `line ${number} (${line})`);
    words.push(`Not understood, and left out: ${lines.join(', ')}.`);
  }
  if (unknown.length) words.push(`The English has no such texts, so they are left out: ${unknown.join(', ')}.`);
  return words.join(' ');
};
