// The second part: one language, open for writing. Joins the list, the fields and the live
// page, and keeps what is written on this device.

import { openEditor } from './editor.js';
import { download } from './file.js';
import { forget, keep, kept, onKeptElsewhere } from './kept.js';
import { isListed, nameOfList, openList } from './list.js';
import { at, later, say, show, tell } from './page.js';
import { openPreview } from './preview.js';
import { openKept, openStart } from './start.js';
import { ask } from './sure.js';

// What belongs to the language that is open.
let now;

/**
 * Opens `desk` (of the WASM). `record` is what is kept of the language, which goes on with it or
 * takes its place; `told` is what to say first.
 */
export const openDesk = (desk, record, told = '') => {
  listen();
  const code = desk.code();
  const shown = JSON.parse(desk.shown('own'));
  const lines = JSON.parse(desk.lines());
  const name = lines.find(({ id }) => id === 'language-name').own || code;
  now = { desk, code, name, direction: shown.direction, lines, file: record?.file };
  at('title').textContent = `Translate the survey: ${name}`;
  for (const spot of document.querySelectorAll('.file-name')) spot.textContent = `${code}.ftl`;
  say(told);
  show('desk');
  now.preview = openPreview(now);
  now.list = openList(now, go);
  now.editor = openEditor(now, written);
  go(lines.some(({ id }) => id === record?.at) ? record.at : first(lines), false);
  store();
  at('title').focus();
};

const first = (lines) => (lines.find(({ state }) => state === 'missing') ?? lines[0]).id;

const take = () => download(now.desk.file(), `${now.code}.ftl`);

let isListening;
const listen = () => {
  if (isListening) return;
  isListening = true;
  at('download').addEventListener('click', take);
  at('leave').addEventListener('click', leave);
  at('elsewhere-button').addEventListener('click', () => (kept(now.code) ? openKept(now.code) : keepAgain()));
  onKeptElsewhere(() => now.code, () => !at('desk').hidden && tellKept());
  at('delete').addEventListener('click', remove);
  at('next').addEventListener('click', () => step(1));
  at('previous').addEventListener('click', () => step(-1));
  at('next-missing').addEventListener('click', () => step(1, isUndone));
};

/** Shows the text `id`, in the list, in the fields and in the live page. */
const go = (id, moves = true) => {
  now.at = id;
  const number = now.lines.findIndex((line) => line.id === id);
  const line = now.lines[number];
  now.editor.show(line, number);
  now.list.mark(id);
  now.preview.follow(line);
  tell('step-told', '');
  if (moves) {
    at('message-title').focus();
    store();
  }
};

const isUndone = ({ state }) => state !== 'done';

/** Goes to the next text of the chosen list in this direction of which `is` is true, and round. */
const step = (by, is = () => true) => {
  const { lines } = now;
  const from = lines.findIndex(({ id }) => id === now.at);
  for (let steps = 1; steps < lines.length; steps += 1) {
    const line = lines[(from + steps * by + lines.length * steps) % lines.length];
    if (isListed(line) && is(line)) return go(line.id);
  }
  tell('step-told', `${is === isUndone ? 'Nothing else is missing' : 'There is no other text'} in the list “${nameOfList()}”.`);
};

/** Something was written: `line` is how it stands in the list now. */
const written = (line) => {
  now.list.change(line);
  if (line.id === 'language-name' && line.own) now.name = line.own;
  storeSoon();
};

/** How far the texts are without which people are not shown the language. */
const neededDone = (lines) => {
  const needed = lines.filter((line) => line.is_needed);
  const done = needed.filter((line) => !isUndone(line)).length;
  return `${done} of ${needed.length} needed texts done. They must be there before the language is shown.`;
};

const storeSoon = later(100, () => store());

const store = () => {
  const { desk, code, name, lines } = now;
  if (at('desk').hidden) return;
  const done = lines.filter(({ state }) => state === 'done').length;
  const wrong = lines.filter(({ state }) => state === 'wrong').length;
  const more = wrong ? `, ${wrong} with a problem` : '';
  at('done').textContent = `${done} of ${lines.length} texts done${more}`;
  at('needed-done').textContent = neededDone(lines);
  Object.assign(at('bar'), { max: lines.length, value: done });
  const record = { file: desk.file(), name, at: now.at, done, all: lines.length };
  if (isOurs()) {
    now.isStored = keep(code, record);
    if (now.isStored) now.file = record.file;
  }
  tellKept();
  now.preview.change();
};

/** Whether what is kept is what was last kept here: not where another tab has changed it. */
const isOurs = () => kept(now.code)?.file === now.file;

const NOT_KEPT = 'This browser does not let us save your work. Download it before you close this page.';

// Where what is kept is no longer ours: what is said, and the button under it.
const NEWER = [
  'This language was changed in another tab. What you write here is not saved any more. Open the newer work and go on with that. If you want to keep what is here, download it first.',
  'Open the newer work',
];
const DELETED = [
  'What was saved of this language is deleted, perhaps in another tab. What you write here is not saved any more.',
  'Save it again',
];

/** Says whether the work is kept, and what can be done where another tab has other work. */
const tellKept = () => {
  const { file } = kept(now.code) ?? {};
  at('elsewhere').hidden = isOurs();
  at('saved').hidden = !isOurs();
  at('saved').textContent = now.isStored ? 'Your work is saved on this device.' : NOT_KEPT;
  const [words, button] = file ? NEWER : DELETED;
  // Told once, not with each letter.
  if (isOurs() || at('elsewhere-button').textContent === button) return;
  at('elsewhere-words').textContent = words;
  at('elsewhere-button').textContent = button;
};

/** Keeps the work that another tab has deleted. */
const keepAgain = () => {
  now.file = undefined;
  store();
  at('title').focus();
};

/** Goes back to the first part; asks first where the work is kept nowhere. */
const leave = async () => {
  store();
  const more = isOurs() ? 'It is not saved.' : 'Only what was saved in another tab stays.';
  if ((now.isStored && isOurs()) || (await ask(now.name, more, take))) toStart('');
};

/** Shows the first part, and says `words`. */
const toStart = (words) => {
  now.preview.close();
  at('title').textContent = 'Translate the survey';
  openStart();
  say(words);
  at('title').focus();
};

const remove = async () => {
  const { code, name } = now;
  if (!(await ask(name))) return;
  forget(code);
  toStart(`Your work in ${name} is deleted.`);
};
