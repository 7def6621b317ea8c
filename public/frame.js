// `data-mode="frame"`: the stand-alone page in a frame, with an origin and a storage of its
// own, so that other scripts of the page cannot read what somebody answers. This is the
// page's side: the frame's height follows what is in it, a new question scrolls into view,
// and leaving takes the whole tab along. The frame's side is survey/parts/framed.js.

import { leave } from './stage/leave.js';
import { scrollClear } from './stage/scroll.js';
import { tell } from './stage/tell.js';

const { failure, instruments } = YLBC_FRAME;

// Settings of the tag that the stand-alone page also takes, beside those in `surveyPage`.
const SETTINGS = ['history', 'events'];
// What the council's style sheet may set on our element.
const LOOKS = ['accent', 'on-accent', 'radius'];

// How long, in milliseconds, what has loaded may take to say that it is the survey.
const PATIENCE = 2000;

/** Shows the survey's page; gives what takes it away again (`free`), or what fails gives. */
export const begin = async (loader) => {
  const { council, isHere, root, stopped, told } = loader;
  if (!council) return fail(loader, 'council');
  if (!instruments.includes(told('instrument') || 'ylbc')) return fail(loader, 'instrument');
  const frame = loader.element('iframe', {
    src: address(loader),
    title: loader.title,
    referrerPolicy: 'no-referrer',
  });
  // The page's policy has no say in this. What waits has no height, but its width.
  const hidden = { display: 'block', border: 0, width: '100%', height: 0, visibility: 'hidden' };
  Object.assign(frame.style, hidden);
  const { isThere, free } = listen(loader, frame);
  scrollClear(loader);
  root.append(frame);
  if (await isThere) return { free };
  free();
  frame.remove();
  if (!isHere()) return null;
  // It is told what the page's policy stops; otherwise no file of ours is at fault.
  if (stopped.size) return fail({ ...loader, parts: null }, 'load');
  return fail(loader, (await isListed(loader)) ? 'load' : 'unlisted');
};

const fail = async (loader, kind) => (await loader.script(failure)).fail(loader, kind);

/** The stand-alone page, told to fit into a frame of ours and to look like this page. */
const address = ({ host, lang, level, surveyPage, told }) => {
  const url = new URL(surveyPage);
  const query = url.searchParams;
  query.set('fit', 'on');
  query.set('lang', lang);
  query.set('heading-level', level);
  for (const name of SETTINGS) {
    if (told(name)) query.set(name, told(name));
  }
  const computed = getComputedStyle(host);
  const theme = told('theme') ?? 'auto';
  const isLight = theme === 'auto' && !computed.colorScheme.includes('dark');
  query.set('theme', isLight ? 'light' : theme);
  query.set('font', computed.fontFamily);
  for (const name of LOOKS) {
    const value = computed.getPropertyValue('--ylbc-' + name).trim();
    if (value) query.set(name, value);
  }
  return url;
};

/**
 * Does what the frame asks for, until `free` is called. `isThere` is true as soon as it
 * asks for something, and false when something else has come in its place.
 */
const listen = (loader, frame) => {
  const ends = new AbortController();
  const { signal } = ends;
  const { origin } = new URL(loader.endpoint);
  let hasLeft = false;
  const isThere = new Promise((resolve) => {
    const hear = ({ source, origin: from, data }) => {
      if (source !== frame.contentWindow || from !== origin || !data?.ylbc) return;
      hasLeft ||= Boolean(data.ylbc.leave);
      obey(loader, frame, data.ylbc);
      resolve(true);
    };
    addEventListener('message', hear, { signal });
    addEventListener('securitypolicyviolation', () => loader.stopped.size && resolve(false), { signal });
    frame.onload = () => setTimeout(() => resolve(false), PATIENCE);
  });
  // Shift three times leaves from wherever the focus is. The frame counts.
  const press = ({ key, repeat }) => {
    if (!repeat) frame.contentWindow?.postMessage({ ylbc: { shift: key === 'Shift' } }, origin);
  };
  addEventListener('keydown', press, { signal, capture: true });
  // The browser brings a page back as it was left: covered.
  addEventListener('pageshow', ({ persisted }) => persisted && hasLeft && location.reload(), { signal });
  return { isThere, free: () => ends.abort() };
};

/** What the frame may ask for. */
const obey = (loader, frame, { height, top, leave: to, event, detail }) => {
  if (height > 0) {
    // Everything in it is measured by its width, so its height never feeds on itself.
    frame.style.height = `${height}px`;
    frame.style.visibility = '';
    loader.shown.remove();
  }
  if (top) loader.host.scrollIntoView();
  if (event) tell(loader, event, detail);
  if (to) {
    cover(loader);
    if (/^https?:/.test(to)) leave(loader.host, to);
  }
};

/** Covers the whole page at once, whatever it does with our element. */
const cover = ({ element, root }) => {
  const dialog = element('dialog');
  const all = { position: 'fixed', inset: 0, width: '100vw', height: '100vh', margin: 0 };
  Object.assign(dialog.style, all, { maxWidth: 'none', maxHeight: 'none', border: 0, background: '#fff' });
  root.append(dialog);
  dialog.showModal();
};

/** Whether the council lists this page; where nobody can tell, it does. */
const isListed = async ({ askCouncil, councilFile }) => {
  const [, file] = await askCouncil(councilFile);
  const origins = JSON.parse(file)?.origins ?? [origin];
  return origins.some((listed) =>
    listed.endsWith(':*') ? `${origin}:`.startsWith(listed.slice(0, -1)) : origin === listed,
  );
};
