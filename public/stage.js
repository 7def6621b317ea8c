// What the loader needs only near the survey, so that pages do not carry it: starts the
// client, or says in the reader's language why there is none. The build bundles it with
// the client's script. `loader` is the object that embed/element.js hands over.

import start, { mount } from 'ylbc-client';
import { takeOver } from './stage/greeting.js';
import { leave } from './stage/leave.js';
import { keepLook } from './stage/look.js';
import { scrollClear } from './stage/scroll.js';
import { tellLanguage } from './stage/tell.js';

export { greet } from './stage/greeting.js';

const { failure, languages } = YLBC_STAGE;

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
    // In a frame the stand-alone page has a way of its own.
    if (!Object.hasOwn(loader.host, 'scrollIntoView')) scrollClear(loader);
    const mounted = mount(loader.host, loader.root, pageOf(loader, texts));
    takeOver(loader);
    loader.shown.remove();
    const leaveLook = keepLook(loader);
    tellLanguage(loader, loader.lang);
    return {
      free() {
        leaveLook();
        mounted.free();
      },
    };
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

/** What the client is told: settings of the tag, and the files that it needs. */
const pageOf = (loader, [locale, instrument, [councilStatus, councilFile]]) => {
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
    async leave(address) {
      await host.standAlone?.leaves(address);
      leave(address);
    },
    fetchLocale: async (code) => part(files.languages[code][0]),
  };
};

/** Has the failure's own script (failure.js) say what is wrong. */
const fail = async (loader, kind) => (await loader.script(failure)).fail(loader, kind);
