// The second part: one language, open for writing. Joins the list, the fields and the live
// page, and keeps what is written on this device.

import { openEditor } from './editor.js';
import { download } from './file.js';
import { forget, keep } from './kept.js';
import { openList } from './list.js';
import { at, later, say, show } from './page.js';
import { openPreview } from './preview.js';
import { openStart } from './start.js';
import { ask } from './sure.js';

// What belongs to the language that is open.
let now;

/** Opens `desk` (of the WASM); `record` is what was kept of it, `told` what to say first. */
export const openDesk = (desk, record, told = '') => {
  listen();
  const code = desk.code();
  const shown = JSON.parse(desk.shown('own'));
  const lines = JSON.parse(desk.lines());
  const name = lines.find(({ id }) => id === 'language-name').own || code;
  now = { desk, code, name, direction: shown.direction, lines };
  at('title').textContent = `Translate the survey: ${name}`;
  for (const spot of document.querySelectorAll('.file-name')) spot.textContent = `${code}.ftl`;
  say(told);
  show('desk');
  now.preview = openPreview(now);
  now.list = openList(now, go);
  now.editor = openEditor(now, written);
  go(lines.some(({ id }) => id === record.at) ? record.at : first(lines), false);
  store();
  at('title').focus();
};

const first = (lines) => (lines.find(({ state }) => state === 'missing') ?? lines[0]).id;

let isListening;
const listen = () => {
  if (isListening) return;
  isListening = true;
  at('download').addEventListener('click', () => download(now.desk.file(), `${now.code}.ftl`));
  at('leave').addEventListener('click', () => {
    at('title').textContent = 'Translate the survey';
    openStart();
    at('title').focus();
  });
  at('delete').addEventListener('click', remove);
  at('next').addEventListener('click', () => step(1));
  at('previous').addEventListener('click', () => step(-1));
  at('next-missing').addEventListener('click', () => step(1, ({ state }) => state !== 'done'));
};

/** Shows the text `id`, in the list, in the fields and in the live page. */
const go = (id, moves = true) => {
  now.at = id;
  const number = now.lines.findIndex((line) => line.id === id);
  const line = now.lines[number];
  now.editor.show(line, number);
  now.list.mark(id);
  now.preview.follow(line);
  if (moves) {
    at('message-title').focus();
    store();
  }
};

/** Goes to the next text in this direction of which `is` is true; round, where there is none. */
const step = (by, is = () => true) => {
  const { lines } = now;
  const from = lines.findIndex(({ id }) => id === now.at);
  for (let steps = 1; steps <= lines.length; steps += 1) {
    const line = lines[(from + steps * by + lines.length * steps) % lines.length];
    if (is(line)) return go(line.id);
  }
  say('Nothing is missing: all texts are done.');
};

/** Something was written: `line` is how it stands in the list now. */
const written = (line) => {
  now.list.change(line);
  if (line.id === 'language-name' && line.own) now.name = line.own;
  storeSoon();
};

const storeSoon = later(100, () => store());

const store = () => {
  const { desk, code, name, lines } = now;
  const done = lines.filter(({ state }) => state === 'done').length;
  const wrong = lines.filter(({ state }) => state === 'wrong').length;
  const more = wrong ? `, ${wrong} with a problem` : '';
  at('done').textContent = `${done} of ${lines.length} texts done${more}`;
  Object.assign(at('bar'), { max: lines.length, value: done });
  const record = { file: desk.file(), name, at: now.at, done, all: lines.length };
  at('saved').textContent = keep(code, record)
    ? 'Your work is saved on this device.'
    : 'This browser does not let us save your work. Download it before you close this page.';
  now.preview.change();
};

const remove = async () => {
  if (!(await ask(now.name))) return;
  const { code, name } = now;
  now.preview.close();
  forget(code);
  at('title').textContent = 'Translate the survey';
  openStart();
  say(`Your work in ${name} is deleted.`);
  at('title').focus();
};
