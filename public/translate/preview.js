// The survey in the frame of the page for translators: the real client, in a world of its
// own (preview/world.js) from which nothing goes out, led to the page that is asked for as a
// person would get there (preview/walk.js). The frame has no origin, so it reaches nothing
// of this site's; its files come from the page around it, by messages.

import { endpoint, councilFile, tidyUp, world } from './preview/world.js';
import { askCouncil, files, forget, home, part, script, stopped } from '../embed/files.js';
import { FIRST_STYLE, element, style } from '../embed/show.js';
import { quieten } from './preview/quiet.js';
import { markIn } from './preview/mark.js';
import { walk } from './preview/walk.js';

// The survey that is shown, and what is shown of it.
let mounted;
let host;
let wanted;
let number = 0;

// Whether the page that is wanted is there, and other texts for it that came before it was.
let isShown = false;
let late;

/** Has the loader find the texts of `told` under a name of their own, for they change. */
const learn = ({ code, direction, english, locale, title }) => {
  const last = `draft-${number}.ftl`;
  delete world.texts[last];
  forget(last);
  const draft = `draft-${(number += 1)}`;
  world.texts[`${draft}.ftl`] = locale;
  world.texts['english.ftl'] = english;
  files.languages = {
    en: ['english', title, '', 'ltr'],
    [code]: [draft, title, '', direction],
  };
};

/** What the stage is handed, as embed/run.js does it. */
const loaderOf = ({ code, title }, isHere) => {
  const settings = { council: 'example', history: 'off' };
  const [texts, , , dir] = files.languages[code];
  const { shadowRoot: root } = host;
  const shown = element('div', { lang: code, dir }, element('h1', {}, title));
  root.replaceChildren(shown);
  return {
    host, root, files, home, part, script, stopped, askCouncil, element, style, endpoint,
    councilFile, isHere, shown, title,
    told: (name) => settings[name] ?? null,
    council: settings.council,
    lang: code,
    locale: `${texts}.ftl`,
    loading: '',
    level: 1,
    surveyPage: `${endpoint}/survey/`,
    hasBegun: true,
    again: () => setTimeout(mount),
  };
};

const languagesOf = ({ code, direction, name }) => {
  const english = ['en', 'English', 'ltr'];
  return code === 'en' ? [english] : [[code, name, direction], english];
};

/** What the questions offer help with. */
const topicsOf = (instrument) =>
  JSON.parse(instrument).sections.flatMap(({ items }) => items.flatMap(({ support = [] }) => support));

/** Shows the survey anew, with what the device keeps. */
const mount = async () => {
  const told = wanted;
  mounted?.free();
  mounted = null;
  forget(councilFile);
  host?.remove();
  host = element('ylbc-survey');
  host.attachShadow({ mode: 'open' });
  quieten(host);
  document.querySelector('main').append(host);
  const loader = loaderOf(told, () => wanted === told);
  style(loader.root, FIRST_STYLE);
  const [{ greet }, { begin, prepare }] = await Promise.all([files.greeting, files.stage].map(script));
  if (wanted !== told) return;
  const greeted = await greet(loader);
  await prepare(loader);
  if (wanted !== told) return;
  greeted.languages = languagesOf(told);
  world.topics = topicsOf(greeted.instrument);
  if (world.instrument === 'broken') greeted.instrument = '{}';
  loader.parts = [greeted, await part(loader.locale), await askCouncil(councilFile)];
  const made = await begin(loader);
  if (wanted !== told) made?.free();
  else mounted = made;
};

const show = async (told) => {
  wanted = told;
  isShown = false;
  late = null;
  tidyUp(told.way.world);
  learn(told);
  const isHere = () => wanted === told;
  try {
    await mount();
    if (isHere()) await walk({ root: () => host.shadowRoot, way: told.way, remount: mount, isHere });
  } finally {
    if (isHere()) isShown = true;
  }
  if (!isHere()) return;
  mark();
  parent.postMessage({ shown: true }, '*');
  if (late) change(late);
};

/**
 * Shows other texts on the page that is shown: the client learns the language again. Where it
 * has no list of languages, for somebody has left the survey in the frame, it is shown anew.
 */
const change = (told) => {
  if (!isShown) return (late = told);
  const menu = host.shadowRoot.querySelector('select[name=language]');
  if (!menu) return show({ ...wanted, ...told });
  Object.assign(wanted, told);
  learn(told);
  menu.value = told.code;
  menu.dispatchEvent(new Event('change', { bubbles: true }));
  setTimeout(mark, 60);
};

const mark = () => markIn(host.shadowRoot, wanted.marked);

addEventListener('message', ({ source, data }) => {
  if (source !== parent) return;
  if (data.show) show(data.show);
  if (data.change) change(data.change);
});
parent.postMessage({ ready: true }, '*');
