// What the loader needs only near the survey, so that pages do not carry it: starts the
// client, or says in the reader's language why there is none. The build bundles it with
// the client's script. `loader` is the object that embed/element.js hands over.

import start, { learn, mount, read } from 'ylbc-client';
import { helpKeys } from './stage/keys.js';
import { leave } from './stage/leave.js';
import { keepPictures } from './stage/pictures.js';
import { scrollClear } from './stage/scroll.js';
import { tellLanguage } from './stage/tell.js';

const { failure, pictures } = YLBC_STAGE;

// The smallest module there is.
const EMPTY_MODULE = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);

// The client is started once, whatever the number of surveys on the page.
let started;

/** Starts the client as soon as its WASM is there, whatever else is still on its way. */
const client = ({ files, part }) =>
  (started ??= part(files.wasm, 'arrayBuffer')
    .then((wasm) => WebAssembly.compile(wasm))
    .then((module) => start({ module_or_path: module }))
    .catch((error) => {
      started = null;
      throw error;
    }));

/** Does what can be done before all files are there. */
export const prepare = (loader) => {
  helpKeys(loader);
  client(loader).catch(() => {
    // `begin` tries again, and says why not.
  });
};

/** Shows the survey; gives what takes it away again (`free`), or nothing if it failed. */
export const begin = async (loader) => {
  const mounted = await show(loader);
  // Never, where somebody has left in the meantime (greeting/exit.js).
  await loader.left;
  return mounted;
};

const show = async (loader) => {
  const { council, instrument, parts, root } = loader;
  if (!council) return fail(loader, 'council');
  if (!instrument) return fail(loader, 'instrument');
  // What comes with these, the survey relies on (docs/BROWSERS.md).
  if (!self.WebAssembly || !root.adoptedStyleSheets) return fail(loader, 'old');
  if (!parts) return fail(loader, 'load');
  const [{ keepLook, languages, takeOver }, css, ...files] = parts;
  try {
    await client(loader);
  } catch {
    return fail(loader, mayRun() ? 'old' : 'blocked');
  }
  try {
    await breathe();
    const page = read(pageOf(loader, languages, files));
    await breathe();
    const learnt = learn(page);
    await breathe();
    if (!loader.isHere()) return null;
    loader.style(loader.root, css);
    // In a frame the stand-alone page has a way of its own.
    if (!Object.hasOwn(loader.host, 'scrollIntoView')) scrollClear(loader);
    const mounted = mount(loader.host, loader.root, learnt);
    takeOver(loader);
    // Old libraries' remove() fails on what is gone already.
    if (loader.shown.isConnected) loader.shown.remove();
    const leaveLook = keepLook(loader);
    const leavePictures = keepPictures(loader, pictures[loader.told('instrument') || 'ylbc']);
    tellLanguage(loader, loader.lang);
    return {
      free() {
        leaveLook();
        leavePictures();
        mounted.free();
      },
    };
  } catch {
    return fail(loader, 'load');
  }
};

/** Ends a task, so that what somebody touches is answered before the next. */
const breathe = () => new Promise((resolve) => setTimeout(resolve));

/** Whether the page's policy lets any WebAssembly run. */
const mayRun = () => {
  try {
    return Boolean(new WebAssembly.Module(EMPTY_MODULE));
  } catch {
    return false;
  }
};

/** What the client is told: settings of the tag, and the files that it needs. */
const pageOf = (loader, languages, [locale, [councilStatus, councilFile], [instrument]]) => {
  const { told, files, part, host } = loader;
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
    surveyPage: loader.surveyPage,
    reload: loader.again,
    // What only the stand-alone page does (survey/survey.js) it puts on its element.
    kept: () => host.standAlone?.kept(),
    leave: (address) => leave(host, address),
    fetchLocale: async (code) => part(files.languages[code][0]),
  };
};

/** Has the failure's own script (failure.js) say what is wrong. */
const fail = async (loader, kind) => (await loader.script(failure)).fail(loader, kind);
