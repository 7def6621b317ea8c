// The live page: the survey in a frame of its own, which can send nothing and keeps nothing
// (preview.js is what runs in it). It is told what to show by messages.

import { at, element, later } from './page.js';

const FRAME = '/translate/preview.html';
const FILE = /^[\w-]{43}\.\w+$/;

/** Shows the survey with the texts of `now`. */
export const openPreview = (now) => {
  const frame = at('preview');
  const pages = JSON.parse(now.desk.pages());
  const english = Object.fromEntries(now.lines.map((line) => [line.id, line.english]));
  let line;
  let page = 'start';
  let isReady = false;
  const tell = (message) => frame.contentWindow.postMessage(message, '*');
  const shown = () => JSON.parse(now.desk.shown(at('kind').value));
  const marked = () =>
    at('kind').value === 'own' && line?.page === page ? [line.own, line.english].filter(Boolean) : [];
  const show = () => {
    at('page').value = page;
    if (isReady) tell({ show: { ...shown(), name: now.name, way: JSON.parse(now.desk.way(page)), marked: marked() } });
  };
  const change = later(300, () => isReady && tell({ change: { ...shown(), name: now.name, marked: marked() } }));
  const onMessage = async ({ source, data }) => {
    if (source !== frame.contentWindow) return;
    if (data.ready) {
      isReady = true;
      show();
    }
    if (FILE.test(data.wants)) {
      const answer = await fetch(`/b/${data.wants}`);
      tell({ file: data.wants, bytes: answer.ok ? await answer.arrayBuffer() : null });
    }
  };
  at('page').replaceChildren(...groupsOf(pages, (id) => english[id].split(' / ')[0]));
  at('page').onchange = () => {
    page = at('page').value;
    show();
  };
  at('kind').value = 'own';
  at('kind').onchange = show;
  closeLast();
  addEventListener('message', onMessage);
  closeLast = () => {
    isReady = false;
    removeEventListener('message', onMessage);
    frame.removeAttribute('src');
  };
  frame.src = FRAME;
  return {
    change,
    close: closeLast,
    /** Shows the page on which `next` stands. */
    follow(next) {
      line = next;
      at('preview-about').textContent = next.page ? '' : nowhere(next);
      if (!next.page || next.page === page) return change();
      page = next.page;
      show();
    },
  };
};

let closeLast = () => {};

// By the beginning of a page's id.
const GROUPS = { spot: 'Pages', question: 'Questions', answer: 'Pages after an answer' };

/** The pages to choose from. `english` gives the English of a message. */
const groupsOf = (pages, english) =>
  Object.entries(GROUPS).map(([kind, label]) => {
    const group = element('optgroup', { label });
    for (const { id, name } of pages) {
      const words = name.words ?? shorten(english(name.message));
      const isHere = (id.includes(':') ? id.split(':')[0] : 'spot') === kind;
      if (isHere) group.append(element('option', { value: id }, words));
    }
    return group;
  });

const shorten = (words) => (words.length > 60 ? `${words.slice(0, 58)}…` : words);

const nowhere = ({ file }) => {
  if (file === 'print.ftl') return 'This text stands only in the form on paper, so it can’t be shown here.';
  if (file === 'loader.ftl') return 'This text shows before the survey is there, or in its place, so it can’t be shown here.';
  return 'This text can’t be shown here. Its note says where it stands.';
};
