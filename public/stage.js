// What the loader needs only near the survey, so that pages do not carry it: starts the
// client, or says in the reader's language why there is none. What only helps comes after
// that, in later.js. The build bundles this with the client's script. `loader` is the object
// that embed/run.js hands over.

import start, { learn, mount, read } from 'ylbc-client';
import { helpKeys } from './stage/keys.js';
import { leave } from './stage/leave.js';
import { scrollClear } from './stage/scroll.js';
import { tellLanguage } from './stage/tell.js';

const { failure, later } = YLBC_STAGE;

// The smallest module there is.
const EMPTY_MODULE = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);

// The client is started once, whatever the number of surveys on the page.
let started;

/** Starts the client as soon as its WASM is there, whatever else is still on its way. */
const client = ({ files, part }) =>
  (started ??= part(files.wasm, 'arrayBuffer')
    .then(async (wasm) => {
      await start({ module_or_path: await WebAssembly.compile(wasm) });
      // The bytes have done their work, and would stay as long as the page does.
      wasm.transfer?.();
    })
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
  const { council, parts, root } = loader;
  if (!council) return fail(loader, 'council');
  // What comes with these, the survey relies on (docs/BROWSERS.md).
  if (!self.WebAssembly || !root.adoptedStyleSheets) return fail(loader, 'old');
  if (!parts) return fail(loader, 'load');
  const [{ css, instrument, keepLook, languages, takeOver }, ...files] = parts;
  if (!instrument) return fail(loader, 'instrument');
  try {
    await client(loader);
  } catch {
    return fail(loader, mayRun() ? 'old' : 'blocked');
  }
  try {
    await breathe();
    const page = read(pageOf(loader, { instrument, languages }, files));
    await breathe();
    const learnt = learn(page);
    // What somebody has a finger on is taken away when it has been lifted.
    do await breathe();
    while (loader.greeted?.isPressed());
    if (!loader.isHere()) return null;
    if (!loader.greeted) loader.style(root, css);
    // In a frame the stand-alone page has a way of its own.
    if (!Object.hasOwn(loader.host, 'scrollIntoView')) scrollClear(loader);
    const mounted = mount(loader.host, loader.root, learnt);
    takeOver(loader);
    // Old libraries' remove() fails on what is gone already.
    if (loader.shown.isConnected) loader.shown.remove();
    const look = loader.greeted?.look ?? keepLook(loader);
    const leaveRest = keepRest(loader);
    tellLanguage(loader, loader.lang);
    return {
      free() {
        look.leave();
        leaveRest();
        mounted.free();
      },
    };
  } catch {
    return fail(loader, 'load');
  }
};

/** Fetches what the first question does without (later.js); gives what takes that away. */
const keepRest = (loader) => {
  let leave = () => {};
  const fetched = loader.script(later).then((rest) => {
    if (loader.isHere()) leave = rest.keepRest(loader);
  });
  fetched.catch(() => {
    // Then the survey goes without.
  });
  return () => leave();
};

/** Ends a task, so that what somebody touches is answered before the next. */
const breathe = () => new Promise((resolve) => setTimeout(resolve));

/** Whether the page's policy lets any WebAssembly run: WebKit compiles it even where not. */
const mayRun = () => {
  try {
    return Boolean(new WebAssembly.Instance(new WebAssembly.Module(EMPTY_MODULE)));
  } catch {
    return false;
  }
};

/** What the client is told: settings of the tag, and the files that it needs. */
const pageOf = (loader, greeted, [locale, [councilStatus, councilFile]]) => {
  const { told, files, part, host } = loader;
  return {
    council: loader.council,
    councilStatus,
    councilFile,
    instrument: greeted.instrument,
    wave: told('wave'),
    endpoint: loader.endpoint,
    languages: greeted.languages,
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
    fetchLocale: async (code) => {
      const texts = await part(files.languages[code][0] + '.ftl');
      loader.keepPlace?.();
      return texts;
    },
  };
};

/** Has the failure's own script (failure.js) say what is wrong. */
const fail = async (loader, kind) => (await loader.script(failure)).fail(loader, kind);
